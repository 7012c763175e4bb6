"""What the gazetteer reaches on the lines of this folder, each file apart."""

import pytest

from gazetteer.index import load_gazetteer
from geo.home import SEEDS
from tests.mentions.score import Finder, Totals, ours, score


@pytest.fixture(scope="module")
def finder() -> Finder:
    return ours(load_gazetteer(SEEDS / "places.csv"))


@pytest.mark.parametrize(
    ("name", "least_found", "most_taken"),
    # The aim on unseen lines is 0.95 and 0.05; these are what holds so far.
    [
        ("dev.jsonl", 0.98, 0.03),
        ("set_aside.jsonl", 0.98, 0.04),
        ("hard_dev.jsonl", 0.98, 0.03),
        ("hard_set_aside.jsonl", 0.97, 0.06),
        ("fresh_dev.jsonl", 0.98, 0.03),
        ("fresh_set_aside.jsonl", 0.96, 0.14),
        ("late_dev.jsonl", 0.98, 0.04),
        ("invented_dev.jsonl", 0.96, 0.07),
        ("usual_dev.jsonl", 0.96, 0.06),
        ("usual_set_aside.jsonl", 0.95, 0.05),
        ("paired_dev.jsonl", 0.97, 0.06),
        ("paired_set_aside.jsonl", 0.93, 0.07),
        ("late_set_aside.jsonl", 0.92, 0.10),
        ("plain_set_aside.jsonl", 0.95, 0.05),
        ("latest_dev.jsonl", 0.96, 0.04),
        ("latest_set_aside.jsonl", 0.94, 0.05),
        ("newest_dev.jsonl", 0.97, 0.02),
        ("newest_set_aside.jsonl", 0.96, 0.05),
    ],
)
def test_places_are_found_and_look_alikes_left(
    name: str, least_found: float, most_taken: float, finder: Finder
) -> None:
    totals = score(name, finder)
    assert totals.recall >= least_found, totals
    assert totals.fallen_for <= most_taken, totals


def test_a_finder_of_nothing_scores_nothing() -> None:
    totals = score("dev.jsonl", lambda text: [])
    assert (totals.right, totals.taken) == (0, 0)
    assert totals.places > 300
    assert totals.lookalikes > 150


def test_totals_say_both_figures() -> None:
    said = str(Totals(places=4, right=3, lookalikes=2, taken=1))
    assert "0.750" in said
    assert "0.500" in said
