"""How surely a claim is read: the sum of its signs, its band, and what is told of both."""

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.model import Kind
from geo.claims.read import explain_article, read_article, signs_of_article
from geo.claims.reading.drafts.signs import Sign, kind_sign
from geo.claims.reading.drafts.surety import load_surety, shipped_surety
from geo.errors import InputError
from tests.claims.reading_helpers import article, only, read, tools

SIGNS = (*Sign, *map(kind_sign, Kind), "no sign of ours")
FULL = "سيطر الجيش العراقي على قرية أم جريص في 3 أيار 2019، بحسب مصدر عسكري."


@given(st.sets(st.sampled_from(SIGNS)))
def test_a_sum_is_its_start_and_its_parts(signs: set[str]) -> None:
    sum_ = shipped_surety().weigh(signs)
    assert math.isclose(sum_.total, sum_.start + sum(sum_.parts.values()), abs_tol=1e-9)
    assert set(sum_.parts) <= signs
    assert 0 < sum_.share < 1


@given(st.sets(st.sampled_from(SIGNS)), st.sampled_from(SIGNS))
def test_a_sign_moves_the_share_the_way_of_its_weight(signs: set[str], one: str) -> None:
    surety = shipped_surety()
    weight = surety.weights.get(one, 0.0)
    without, with_ = surety.weigh(signs - {one}), surety.weigh(signs | {one})
    assert math.isclose(with_.total - without.total, weight, abs_tol=1e-9)
    assert (with_.share > without.share) == (weight > 0)


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_larger_share_never_has_a_lower_band(one: float, two: float) -> None:
    surety = shipped_surety()
    low, high = sorted((one, two))
    assert surety.band(high) <= surety.band(low)


@given(st.sets(st.sampled_from(SIGNS)))
def test_the_largest_parts_are_the_largest(signs: set[str]) -> None:
    sum_ = shipped_surety().weigh(signs)
    shown = [abs(weight) for _, weight in sum_.largest]
    rest = [abs(weight) for sign, weight in sum_.parts.items() if sign not in dict(sum_.largest)]
    assert len(shown) == min(3, len(sum_.parts))
    assert shown == sorted(shown, reverse=True)
    assert all(weight <= shown[-1] for weight in rest)


def signs_of(text: str, kind: str, lang: str = "ar") -> frozenset[str]:
    found = [s for c, s in signs_of_article(article(text, lang=lang), *tools()) if c.kind == kind]
    assert len(found) == 1
    return found[0]


def test_a_claim_bears_its_kind_and_what_its_words_show() -> None:
    signs = signs_of(FULL, "capture")
    assert signs >= {
        "kind capture", Sign.PLACE_IN_PASSAGE, Sign.PLACE_IN_CLAUSE, Sign.DATED,
    }  # fmt: skip
    assert not signs & {Sign.AIM, Sign.SCRAP, Sign.OVERLAPS, Sign.FAR_OFF, Sign.NOBODY_NEAR}


def test_a_scrap_far_from_every_place_bears_that() -> None:
    signs = signs_of(
        "أعلن الجيش العراقي وصوله إلى القائم.\n\nالطقس بارد.\n\nوالناس في بيوتهم.\n\n"
        "والأسواق خالية.\n\nوأصيب خمسة أشخاص.",
        "casualties",
    )
    assert signs >= {Sign.SCRAP, Sign.FAR_OFF, Sign.NOBODY_NEAR}
    assert Sign.PLACE_IN_PASSAGE not in signs


@pytest.mark.parametrize(
    ("text", "kind", "sign"),
    [
        ('The army said: "We control Rabia and the border".', "control", Sign.QUOTED),
        ("Attempts to cross the border near Rabia have decreased.", "infiltration", Sign.TREND),
        ("The army controls the border at Rabia.", "control", Sign.LINE),
    ],
)
def test_a_sign_is_seen_in_english(text: str, kind: str, sign: Sign) -> None:
    assert sign in signs_of(text, kind, "en")
    assert Sign.AIM not in signs_of(text, kind, "en")


def test_the_band_is_that_of_the_share() -> None:
    surety = shipped_surety()
    for claim, signs in signs_of_article(article(FULL), *tools()):
        assert claim.bands is not None
        assert claim.bands.claim == surety.band(surety.weigh(signs).share)


def test_what_stands_whole_in_its_clause_is_surer_than_a_scrap() -> None:
    whole = only(read("ينتشر الجيش العراقي في قرية أم جريص وربيعة منذ 3 أيار 2019."), "presence")
    scrap = only(
        read("أعلن الجيش وصوله إلى القائم.\n\nالطقس بارد.\n\nوالناس هنا.\n\nوتم اعتقالهم."),
        "arrest",
    )
    assert whole.bands is not None
    assert scrap.bands is not None
    assert (whole.bands.claim, scrap.bands.claim) == ("A", "C")


def test_an_explanation_names_the_sum_and_changes_nothing() -> None:
    made = article(FULL)
    explained = explain_article(made, *tools())
    assert tuple(one.claim for one in explained) == read_article(made, *tools())
    for one, (_, signs) in zip(explained, signs_of_article(made, *tools()), strict=True):
        told = [why.rule for why in one.whys if why.field == "claim"]
        sum_ = shipped_surety().weigh(signs)
        assert len(told) == 1
        assert f"sum {sum_.total:+.2f}" in told[0]
        assert all(f"{sign} {weight:+.2f}" in told[0] for sign, weight in sum_.largest)


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("start = ", "must be TOML"),
        ("start = 1\na_from = 0.7\nb_from = 0.5\nweights = 3", "must be TOML"),
        ('start = 1\nb_from = 0.5\n[weights]\n"told as an aim" = 1', "a_from"),
        ('start = "x"\na_from = 0.7\nb_from = 0.5\n[weights]', "must be TOML"),
        ('start = 1\na_from = 0.7\nb_from = 0.5\n[weights]\n"kind of" = 1', "'kind of' is no sign"),
        ("start = 1\na_from = 0.4\nb_from = 0.5\n[weights]", "must rise"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused(table: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "surety.toml"
    path.write_text(table, encoding="utf-8")
    with pytest.raises(InputError, match=r"surety\.toml") as error:
        load_surety(path)
    assert told in str(error.value)


def test_a_table_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"surety\.toml must be TOML"):
        load_surety(tmp_path / "surety.toml")
