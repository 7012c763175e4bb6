"""Ministries, commands and councils by their words in either language."""

import re

import pytest

from geo.screen.claim.institutions import institution_in, joined, told_institution
from geo.screen.words import Lang, load_words

TABLES = ("institution", "institution_of", "institution_under")


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("table", TABLES)
def test_every_form_is_known_again_and_said_in_the_other_language(lang: Lang, table: str) -> None:
    other = load_words()[Lang.AR if lang is Lang.EN else Lang.EN]
    town, army = {Lang.EN: ("Anbar", "PKK"), Lang.AR: ("نينوى", "داعش")}[lang]
    for key, forms in load_words()[lang].tables[table].items():
        for form in forms.split("|"):
            text = form.replace("{place}", town).replace("{body}", army)
            found = institution_in(text, lang)
            assert found is not None, text
            assert (found.table, found.key) == (table, key), text
            assert not re.search("[{}]", told_institution(found, other, {}))


def test_what_names_no_known_place_or_body_is_no_institution() -> None:
    assert institution_in("Nowhere Operations Command", Lang.EN) is None
    assert institution_in("محافظ السماء السابعة", Lang.AR) is None
    assert institution_in("Iraqi", Lang.EN) is None
    assert institution_in("", Lang.EN) is None


def test_an_adjective_agrees_with_what_it_stands_behind() -> None:
    arabic = load_words()[Lang.AR]
    for text, told in (
        ("the Iraqi parliament", "البرلمان العراقي"),
        ("Syria's Defence Ministry", "وزارة الدفاع السورية"),
    ):
        found = institution_in(text, Lang.EN)
        assert found is not None
        assert told_institution(found, arabic, {}) == told


@pytest.mark.parametrize(
    ("name", "behind"), [("داعش", "لداعش"), ("الجيش", "للجيش"), ("اللواء 11", "للواء 11")]
)
def test_a_preposition_is_written_together_with_a_name(name: str, behind: str) -> None:
    assert joined(name) == behind
