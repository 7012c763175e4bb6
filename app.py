"""The Streamlit entry: pages and nothing else. Run by ``frontier app``."""

import streamlit as st

from geo.screen.pages import page
from geo.screen.session import language
from geo.screen.words import load_words

words = load_words()[language()]
st.set_page_config(page_title=words("title"), page_icon="🗺️", layout="wide")
paths = ("", "articles", "issues", "places", "read", "review", "about")
st.navigation([page(path, words) for path in paths], position="top").run()
