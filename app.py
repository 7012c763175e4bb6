"""The Streamlit entry: pages and nothing else. Run by ``frontier app``."""

import streamlit as st

from geo.screen.page import map_page
from geo.screen.words import Lang, load_words

TITLE = load_words()[Lang.EN]("title")

st.set_page_config(page_title=TITLE, page_icon="🗺️", layout="wide")
st.navigation([st.Page(map_page, title=TITLE, default=True)], position="hidden").run()
