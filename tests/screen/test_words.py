"""The words of the screen: complete in both languages, and harmless when they carry a source's."""

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import fields as fields_of
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.model import (
    Attribution,
    Bands,
    Basis,
    Extent,
    Grade,
    Kind,
    PublishedBasis,
    Quantity,
    Record,
    Role,
    Side,
    Stance,
    When,
    Where,
)
from geo.home import HOME
from geo.layers.parts import Part
from geo.layers.placed import AdriftReason, Precision
from geo.layers.tenure import Condition
from geo.screen.words import Lang, file_name, isolate, literal, load_words, unturned

TABLES = {
    "kind": Kind,
    "noun": Kind,
    "noun_by": Kind,
    "noun_on": Kind,
    "noun_by_on": Kind,
    "place_at": Extent,
    "stance": Stance,
    "speech": Stance,
    "speech_many": Stance,
    "record": Record,
    "role": Role,
    "part": Part,
    "side": Side,
    "extent": Extent,
    "precision": Precision,
    "adrift": AdriftReason,
    "condition": Condition,
    "basis": Basis,
    "published_basis": PublishedBasis,
}


SAME_IN_BOTH = {
    "download_geojson", "download_csv", "download_kml", "published_hint", "quoted", "you_are",
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


def test_no_arabic_word_of_the_screen_vouches_for_what_is_only_said() -> None:
    vouching = re.compile("مؤكد|يؤكد|الوقائع")
    for table, words in load_words()[Lang.AR].tables.items():
        for key, text in words.items():
            assert not vouching.search(_VOWELS.sub("", text)), (table, key)


_VOWELS = re.compile("[\u064b-\u0652]")


def asked_for() -> Iterator[tuple[str, str]]:
    """The tables, and the keys of the table ``text``, that the screen's code names outright."""
    for path in (HOME / "geo" / "screen").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            first, called = node.args[0], ast.unparse(node.func)
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                if called.endswith("words.of"):
                    yield "table", first.value
                elif called.endswith("words") and called != "load_words":
                    yield "text", first.value


def test_what_the_code_asks_for_is_there() -> None:
    tables = load_words()[Lang.EN].tables
    asked = set(asked_for())
    assert len(asked) > 200
    known = {("table", name) for name in tables} | {("text", key) for key in tables["text"]}
    assert asked - known == set()


@pytest.mark.parametrize("record", [Attribution, Where, When, Quantity, Grade, Bands])
def test_every_field_that_a_history_may_tell_of_has_a_word(record: type) -> None:
    named = load_words()[Lang.EN].tables["claim_field"]
    assert {one.name for one in fields_of(record)} - named.keys() == set()


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


@given(st.text(st.characters() | st.sampled_from("\u202d\u202e\u2067a0ب"), max_size=60))
def test_what_turns_letters_round_is_seen_and_nothing_else_is_touched(text: str) -> None:
    shown = unturned(text)
    assert len(shown) == len(text)
    assert not {"\u202d", "\u202e"} & set(shown)
    assert all(new in (old, "\ufffd") for old, new in zip(text, shown, strict=True))
    assert unturned(shown) == shown


def test_an_arabic_file_name_runs_from_left_to_right_with_its_ending_last() -> None:
    assert file_name("014710-دورية.txt") == "\u2066014710-دورية.txt\u2069"
    assert file_name("a\u202etxt.exe\u2069") == "\u2066a\ufffdtxt.exe\u2069"


def test_a_noun_behind_a_number_has_the_form_that_the_number_asks_for() -> None:
    """Of CLDR's rules for Arabic, one number a class, and those that are told with a comma."""
    one, few, many = "ادعاء", "ادعاءات", "ادعاءً"
    arabic = {0: one, 1: one, 3: few, 8: few, 10: few, 11: many, 99: many, 100: one, 101: one}
    arabic |= {103: few, "1,011": many, "\u20668\u2069": few}
    words = load_words()
    for count, noun in arabic.items():
        assert words[Lang.AR].noun("claims", count) == noun
    assert [words[Lang.EN].noun("claims", count) for count in (0, 1, 2, "1,001")] == [
        "claims", "claim", "claims", "claims",
    ]  # fmt: skip
    assert words[Lang.AR]("claims_shown", n=7, all=101) == "7 من 101 ادعاء"
    assert words[Lang.EN]("claims_shown", n=1, all=1) == "1 of 1 claim"


def test_every_counted_noun_has_all_its_forms_and_is_there() -> None:
    words = load_words()
    for lang, forms in ((Lang.EN, 2), (Lang.AR, 5)):
        plural = words[lang].tables["plural"]
        assert {len(row.split("|")) for row in plural.values()} == {forms}
        tables = words[lang].tables
        asked = {
            spec
            for text in (*tables["text"].values(), *tables["fault"].values())
            for _, _, spec, _ in string.Formatter().parse(text)
            if spec
        }
        assert {"claims", "places"} <= asked <= plural.keys()


def test_no_arabic_text_fixes_the_form_of_a_noun_behind_a_number() -> None:
    fixed = re.compile(r"\{(n|all|most|count|age|files|pairs)\} \w*(اً|ات|وات)\b")
    for table in ("text", "fault"):
        for key, text in load_words()[Lang.AR].tables.get(table, {}).items():
            assert not fixed.search(text), (table, key)
