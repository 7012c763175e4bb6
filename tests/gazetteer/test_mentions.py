"""Places found in running text, and what only looks like one left alone."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.index import Gazetteer, load_gazetteer
from gazetteer.mentions import Mention, find_mentions
from gazetteer.place import PlaceKind
from gazetteer.resolve import resolve_all
from geo.home import SEEDS

SET = tomllib.loads(Path(__file__).with_name("mentions.toml").read_text("utf-8"))["mentions"]
SEED_GAZETTEER = load_gazetteer(SEEDS / "places.csv")


def one(text: str, gazetteer: Gazetteer) -> Mention:
    (mention,) = find_mentions(text, gazetteer)
    return mention


def test_the_set_is_large_and_a_third_of_it_looks_alike() -> None:
    looks = sum(not place for _, _, place in SET)
    assert len(SET) >= 120
    assert looks / len(SET) > 0.3


@pytest.mark.parametrize(("text", "words", "place"), SET)
def test_in_context(text: str, words: str, place: str, gazetteer: Gazetteer) -> None:
    start = text.index(words)
    end = start + len(words)
    best = [
        found.candidates[0].place.id
        for found in resolve_all(text, gazetteer)
        if found.mention.start < end and found.mention.end > start
    ]
    assert best == ([place] if place else [])


@pytest.mark.parametrize("clitics", ["", "و", "ف", "ب", "ل", "ك", "وب", "ول"])
def test_clitics_stay_outside_the_span(clitics: str, gazetteer: Gazetteer) -> None:
    mention = one(f"وصلوا {clitics}سنجار", gazetteer)
    assert (mention.text, mention.candidates) == ("سنجار", ("sinjar",))


@pytest.mark.parametrize("text", ["وصلوا للبوكمال", "وصلوا وللبوكمال"])
def test_the_swallowed_article_is_given_back(text: str, gazetteer: Gazetteer) -> None:
    assert one(text, gazetteer).candidates == ("al_bukamal",)


@pytest.mark.parametrize(
    "text", ["سنجارية", "السنجاري", "تسنجار", "sinjaris", "xsinjar", "Sinjar2"]
)
def test_a_name_inside_a_word_is_none(text: str, gazetteer: Gazetteer) -> None:
    assert find_mentions(text, gazetteer) == ()


def test_the_longest_name_wins(gazetteer: Gazetteer) -> None:
    assert one("في بادية دير الزور", gazetteer).candidates == ("dez_desert",)


def test_a_name_does_not_run_across_an_empty_line(gazetteer: Gazetteer) -> None:
    assert find_mentions("دير\n\nالزور", gazetteer) == ()
    assert one("دير\nالزور", gazetteer).text == "دير\nالزور"


def test_a_head_noun_gives_the_kind(gazetteer: Gazetteer) -> None:
    assert one("معبر «البوكمال»", gazetteer).head is PlaceKind.CROSSING
    assert one("معبر «البوكمال»", gazetteer).candidates == ("bukamal_crossing",)
    assert one("the town of Rabia", gazetteer).head is PlaceKind.TOWN
    assert one("منطقة القائم", gazetteer).head is PlaceKind.REGION


def test_a_head_noun_in_the_dual_goes_for_both(gazetteer: Gazetteer) -> None:
    heads = [mention.head for mention in find_mentions("معبري القائم وربيعة", gazetteer)]
    assert heads == [PlaceKind.CROSSING, PlaceKind.CROSSING]


def test_adjectives_are_no_places(gazetteer: Gazetteer) -> None:
    assert find_mentions("الجيش العراقي والقوات السورية، Iraqi and Syrian forces", gazetteer) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("الحدود بين سوريا والعراق", ["frontier"]),
        ("جنود عراقيون على الحدود مع سوريا", ["frontier"]),
        ("الحدود العراقية التركية", []),
        ("الحدود العراقية الإيرانية قرب خانقين", ["khanaqin"]),
        ("ضباط من العراق وسوريا عند الحدود الدولية", ["iraq", "syria", "frontier"]),
        ("الحدود الإدارية بين نينوى والأنبار", ["nineveh", "anbar"]),
        ("حرس الحدود العراقي", []),
        ("the Turkish-Syrian border", []),
        ("Iraqi border guards", []),
        ("Iraqi troops near the Syrian border", ["frontier"]),
    ],
)
def test_only_this_frontier_is_the_frontier(
    text: str, found: list[str], gazetteer: Gazetteer
) -> None:
    assert [mention.candidates[0] for mention in find_mentions(text, gazetteer)] == found


@given(st.text(alphabet=st.sampled_from("القائم سنجار دير الزور Hit al-Qaim's\n\u200f“”،.و")))
def test_spans_slice_the_text_in_order_without_overlap(text: str) -> None:
    end = 0
    for mention in find_mentions(text, SEED_GAZETTEER):
        assert text[mention.start : mention.end] == mention.text
        assert end <= mention.start < mention.end
        assert mention.candidates
        assert all(place in SEED_GAZETTEER for place in mention.candidates)
        end = mention.end


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    assert find_mentions(text, SEED_GAZETTEER) == find_mentions(text, SEED_GAZETTEER)


@pytest.mark.parametrize("text", ["", "\x00\ud800\udfff", "ـ" * 10_000, "ال" * 10_000, "-" * 99])
def test_hostile_text_is_read(text: str, gazetteer: Gazetteer) -> None:
    assert find_mentions(text, gazetteer) == ()


def test_a_long_text_is_searched_in_pieces_with_its_own_offsets(gazetteer: Gazetteer) -> None:
    line = "وصلت القوة إلى سنجار قبل الظهر.\n"
    text = line * 40_000
    mentions = find_mentions(text, gazetteer)
    assert len(mentions) == 40_000
    assert all(text[mention.start : mention.end] == "سنجار" for mention in mentions[::997])


@pytest.mark.parametrize(
    ("text", "name"),
    [("وصلوا إلى قرية الجلاء.", "الجلاء"), ("سيطروا على مدينة سامراء ليلا", "سامراء")],
)
def test_a_name_keeps_its_last_letter(text: str, name: str, gazetteer: Gazetteer) -> None:
    (mention,) = find_mentions(text, gazetteer)
    assert mention.text == text[mention.start : mention.end] == name


@pytest.mark.parametrize("seed", ["0", "11", "13"])
def test_candidates_stand_in_the_order_of_the_gazetteer_whatever_the_hashes(seed: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _SAYS_MAHMOUDIA],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    places = {place.id: number for number, place in enumerate(SEED_GAZETTEER)}
    named = told.stdout.split()
    assert len(named) > 1
    assert named == sorted(named, key=places.__getitem__)


_SAYS_MAHMOUDIA = """
from gazetteer.index import load_gazetteer
from gazetteer.mentions import find_mentions
from geo.home import SEEDS

text = "The army entered the village of Mahmoudia."
(found,) = find_mentions(text, load_gazetteer(SEEDS / "places.csv"))
print(*found.candidates)
"""
