"""The Streamlit entry: pages and nothing else. Run by ``frontier app``."""

import streamlit as st

from geo.screen.about import about_page
from geo.screen.address import language
from geo.screen.articles import articles_page
from geo.screen.intake.page import read_page
from geo.screen.issues import issues_page
from geo.screen.page import map_page
from geo.screen.places import places_page
from geo.screen.review.page import review_page
from geo.screen.words import Lang, load_words

st.set_page_config(page_title=load_words()[Lang.EN]("title"), page_icon="🗺️", layout="wide")
words = load_words()[language()]
pages = [
    st.Page(map_page, title=words("frontier_page"), default=True),
    st.Page(articles_page, title=words("articles_title"), url_path="articles"),
    st.Page(issues_page, title=words("issues_title"), url_path="issues"),
    st.Page(places_page, title=words("places_title"), url_path="places"),
    st.Page(read_page, title=words("read_title"), url_path="read"),
    st.Page(review_page, title=words("review_title"), url_path="review"),
    st.Page(about_page, title=words("about_title"), url_path="about"),
]
st.navigation(pages, position="top").run()
