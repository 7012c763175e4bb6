"""The words of the screen: complete in both languages, and harmless when they carry a source's."""

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.model import Basis, Extent, Kind, PublishedBasis, Record, Role, Side, Stance
from geo.layers.placed import AdriftReason, Precision
from geo.layers.tenure import Condition
from geo.screen.words import Lang, isolate, literal, load_words

TABLES = {
    "kind": Kind,
    "noun": Kind,
    "stance": Stance,
    "speech": Stance,
    "record": Record,
    "role": Role,
    "by_role": Role,
    "side": Side,
    "extent": Extent,
    "precision": Precision,
    "adrift": AdriftReason,
    "condition": Condition,
    "basis": Basis,
    "published_basis": PublishedBasis,
}


SAME_IN_BOTH = {
    "download_geojson", "download_csv", "download_kml", "published_hint", "you_are",
}  # fmt: skip


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_say_the_same_things() -> None:
    english, arabic = load_words()[Lang.EN].tables, load_words()[Lang.AR].tables
    assert english.keys() == arabic.keys()
    for table, words in english.items():
        if table == "sentence":
            continue
        assert words.keys() == arabic[table].keys()
        for key, text in words.items():
            assert fields(text) == fields(arabic[table][key]), (table, key)


def test_a_word_of_two_files_is_refused(tmp_path: Path) -> None:
    for name, key in (("a", "go"), ("b", "stop"), ("c", "go")):
        entry = f'[text]\n{key} = {{ en = "Go", ar = "سر" }}\n'
        (tmp_path / f"{name}.toml").write_text(entry, encoding="utf-8")
    with pytest.raises(ValueError, match=r"c\.toml: 'go' of \[text\]"):
        load_words(tmp_path)


def test_a_word_of_one_language_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('[text]\ngo = { en = "Go" }\n', encoding="utf-8")
    with pytest.raises(KeyError, match="ar"):
        load_words(tmp_path)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("lang", Lang)
def test_every_value_of_the_model_has_its_word(table: str, lang: Lang) -> None:
    words = load_words()[lang].tables[table]
    assert {value.value for value in TABLES[table]} <= words.keys()


def test_arabic_texts_are_arabic() -> None:
    texts = load_words()[Lang.AR].tables["text"]
    latin = {key for key, text in texts.items() if not any("\u0600" <= c <= "\u06ff" for c in text)}
    assert latin <= SAME_IN_BOTH


def test_an_unknown_value_stands_for_itself() -> None:
    assert load_words()[Lang.EN].of("kind", "picnic") == "picnic"
    assert load_words()[Lang.EN].of("kind", None) == ""


def test_isolate_drops_what_turns_a_line_round() -> None:
    assert isolate("a\u202eb\u2067c") == "\u2068abc\u2069"


def test_isolate_keeps_the_joiners_that_arabic_needs() -> None:
    assert "\u200c" in isolate("می\u200cرود")


@given(st.text())
def test_literal_leaves_no_bare_markdown_and_loses_nothing(text: str) -> None:
    """Every active character stands behind a backslash, and taking those away gives the text."""
    shown = literal(text)
    plain, position = "", 0
    while position < len(shown):
        if shown[position] == "\\":
            position += 1
        else:
            assert shown[position] not in "`*_[]()<>$#|~!&{}"
        plain += shown[position]
        position += 1
    assert plain.replace(":\u2060", ":") == text.replace("\n", " ").replace(":\u2060", ":")


def test_literal_breaks_icons_emoji_and_addresses() -> None:
    for text in (":material/warning:", ":smile:", "https://example.org", ":red[x]"):
        assert text not in literal(text)
