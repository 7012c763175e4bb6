"""The Streamlit entry: pages and nothing else. Run by ``frontier app``."""

import streamlit as st

from geo.screen.pages import page, tab_title
from geo.screen.session import language
from geo.screen.words import load_words

words = load_words()[language()]
paths = ("", "articles", "issues", "places", "read", "review", "about")
chosen = st.navigation([page(path, words) for path in paths], position="top")
st.set_page_config(page_title=tab_title(chosen, words), page_icon="🗺️", layout="wide")
chosen.run()
