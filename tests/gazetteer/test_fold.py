"""Folding: golden spellings, and the laws that it is idempotent and knows where it came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.fold import PARAGRAPH, fold, key_of

LETTERS = st.text(
    alphabet=st.one_of(
        st.sampled_from("اأإآةهىيئؤءـَّلبكوپچگکەێۆڵ٠١۲ﻻﷲ \n\t-_’'\u200e\u200f\u00a0"),
        st.characters(max_codepoint=0x2100),
        st.characters(),
    )
)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("الأنبار", "الانبار"),
        ("القائـــم", "القايم"),
        ("البُوكَمال", "البوكمال"),
        ("سورية", "سوريه"),
        ("حاوى", "حاوي"),
        ("سامراء", "سامرا"),
        ("شەنگال", "شهنكال"),
        ("پێشخابوور", "بيشخابوور"),
        ("٢٠١٧", "2017"),
        ("۱۴", "14"),
        ("ﻻ", "لا"),
        ("Al-Qa’im", "al qaim"),
        ("DEIR EZ-ZOR", "deir ez zor"),
        ("Ḩasakah", "hasakah"),
        ("Şengalê", "sengale"),
        ("دير\u200e الزور", "دير الزور"),
        ("دير  \n الزور", "دير الزور"),
        ("#دير_الزور", "#دير الزور"),
        ("أ\n\nب", f"ا{PARAGRAPH}ب"),
    ],
)
def test_spellings_of_one_word_have_one_key(written: str, key: str) -> None:
    assert fold(written).key == key


@given(LETTERS)
def test_folding_a_key_changes_nothing(text: str) -> None:
    key = fold(text).key
    assert fold(key).key == key


@given(LETTERS)
def test_every_character_knows_its_origin(text: str) -> None:
    folded = fold(text)
    origins = folded.origin.tolist()
    assert len(origins) == len(folded.key)
    assert origins == sorted(origins)
    for character, origin in zip(folded.key, origins, strict=True):
        own = fold(text[origin]).key
        assert character in own or character in {" ", PARAGRAPH}


@given(LETTERS, LETTERS)
def test_words_fold_apart_as_they_fold_together(left: str, right: str) -> None:
    together = fold(f"{left}.{right}").key
    assert together == f"{fold(left).key}.{fold(right).key}"


@given(LETTERS)
def test_the_key_of_a_name_is_its_fold_without_blanks_around(text: str) -> None:
    assert key_of(text) == fold(text).key.strip(" " + PARAGRAPH)


def test_a_lone_surrogate_is_replaced() -> None:
    assert fold("\ud800x").key == "\ufffdx"


@pytest.mark.parametrize(
    "text", ["دخلَ  الجيشُ\n\nإلى القائم", "Al-Qa'im\n is\ta town", "مساءً — ۳ \u200f قتلى", "\n", "x"]
)
def test_a_character_from_far_out_changes_nothing_before_it(text: str) -> None:
    plain, mixed = fold(text), fold(f"{text}\U0001f600")
    assert mixed.key == f"{plain.key}\U0001f600"
    assert mixed.origin[:-1].tolist() == plain.origin.tolist()
