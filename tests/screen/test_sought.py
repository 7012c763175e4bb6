"""The words that the reader looks for, marked where they stand."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from geo.layers.select import select
from geo.layers.view import View
from geo.screen.board.board import ScreenBoard
from geo.screen.claim.sought import found_html, marked
from geo.screen.unbroken import markup
from geo.screen.words import Lang, load_words

Open = Callable[..., AppTest]


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("إلى البوكمال أمس", "ابو كمال", ["كمال"]),
        ("معبرُ القَائِمِ الحدودي", "القائم", ["القَائِمِ"]),
        ("at Al-Qaim, al-qaim again", "qaim", ["Qaim", "qaim"]),
        ("<b>border</b> & patrols", "b", ["b", "b", "b"]),
        ("nothing of it", "مخفر", []),
        ("nothing is sought", "", []),
    ],
)
def test_sought_words_are_marked_in_any_spelling(text: str, sought: str, found: list[str]) -> None:
    parts = marked(text, sought).split('<u class="fl-found">')
    assert [part.split("</u>")[0] for part in parts[1:]] == found
    assert "<b>" not in marked(text, sought)


@given(st.text(max_size=80), st.text(max_size=12))
def test_marking_loses_no_character_and_escapes_everything(text: str, sought: str) -> None:
    bare = marked(text, sought).replace('<u class="fl-found">', "").replace("</u>", "")
    assert bare == marked(text, "")
    assert "<" not in bare


@pytest.mark.parametrize("lang", Lang)
def test_the_evidence_says_where_the_words_stand(
    open_app: Open, board: ScreenBoard, lang: Lang
) -> None:
    words = load_words()[lang]
    row = board.features[board.features["quote"].str.contains("القائم")].iloc[0]
    page = html(open_app(text="القائم", claim=row["id"], lang=lang.value))
    assert 'data-testid="sought"' in page
    assert markup(words("sought_words")) in page
    assert 'class="fl-found"' in page[page.index('class="fl-passage"') :]
    assert 'data-testid="sought"' not in html(open_app(claim=row["id"], lang=lang.value))


def test_a_word_that_only_another_name_of_the_place_has_is_told_so(board: ScreenBoard) -> None:
    words = load_words()[Lang.EN]
    row = board.features[board.features["places_en"].map(lambda all_: "Al-Bukamal" in all_)].iloc[0]
    assert words("sought_name") in found_html(row, "Kamalx", words)
    assert words("where") in found_html(row, "Bukamal", words)
    assert words("sought_name") not in found_html(row, "Bukamal", words)
    assert found_html(row, "", words) == ""


@pytest.mark.parametrize("lang", Lang)
def test_what_the_screen_calls_a_kind_or_a_stance_finds_all_of_it(
    board: ScreenBoard, lang: Lang
) -> None:
    words, features = load_words()[lang], board.features
    for column in ("kind", "stance"):
        for value in features[column].unique():
            called = words.of(column, value)
            found = features[select(features, View(text=called))]
            assert set(features.index[features[column] == value]) <= set(found.index), called
            told = found_html(found[found[column] == value].iloc[0], called, words)
            assert words("sought_name") not in told, called
