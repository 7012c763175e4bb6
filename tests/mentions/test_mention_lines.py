"""The hand-made lines are sound: spans slice the text, and points lie in the region."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.mentions.score import CLOSED_HALVES, SET_ASIDE

HERE = Path(__file__).parent
KM_A_DEGREE = 111.2
SETS = (
    ("dev.jsonl", "set_aside.jsonl"),
    ("hard_dev.jsonl", "hard_set_aside.jsonl"),
    ("fresh_dev.jsonl", "fresh_set_aside.jsonl"),
    ("late_dev.jsonl", "late_set_aside.jsonl"),
    ("usual_dev.jsonl", "usual_set_aside.jsonl"),
    ("paired_dev.jsonl", "paired_set_aside.jsonl"),
    ("latest_dev.jsonl", "latest_set_aside.jsonl"),
    ("newest_dev.jsonl", "newest_set_aside.jsonl"),
)
FILES = (*(name for pair in SETS for name in pair), "invented_dev.jsonl", "plain_set_aside.jsonl")


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("name", FILES)
def test_spans_slice_the_text_and_do_not_overlap(name: str) -> None:
    for row in rows(name):
        items = sorted(row["places"] + row["lookalikes"], key=lambda item: item["start"])
        assert items, row["text"]
        for item in items:
            assert row["text"][item["start"] : item["end"]] == item["words"]
        for left, right in pairwise(items):
            assert left["end"] <= right["start"], row["text"]


@pytest.mark.parametrize("name", FILES)
def test_points_lie_in_iraq_or_syria(name: str) -> None:
    for place in (place for row in rows(name) for place in row["places"]):
        assert 29.0 < place["lat"] < 37.5, place
        assert 35.5 < place["lon"] < 49.0, place
        assert 5 <= place["tolerance_km"] <= 140, place


@pytest.mark.parametrize("pair", SETS)
def test_one_name_has_one_point(pair: tuple[str, str]) -> None:
    points: dict[str, tuple[float, float]] = {}
    for place in (place for name in pair for row in rows(name) for place in row["places"]):
        point = (place["lat"], place["lon"])
        # Two hands read one spot off their maps apart, but well within the tolerance.
        apart = place["tolerance_km"] / KM_A_DEGREE
        assert points.setdefault(place["name_en"], point) == pytest.approx(point, abs=apart)


def test_no_line_is_in_two_files() -> None:
    texts = [{row["text"] for row in rows(name)} for name in FILES]
    assert all(texts)
    assert sum(map(len, texts)) == len(set().union(*texts))


def test_a_third_of_the_items_is_set_aside() -> None:
    counts = {
        name: sum(len(row["places"]) + len(row["lookalikes"]) for row in rows(name))
        for name in FILES
    }
    aside = sum(counts[name] for name in SET_ASIDE + CLOSED_HALVES)
    assert aside * 3 >= sum(counts.values())


def test_a_good_third_of_the_items_only_look_like_places() -> None:
    everything = [row for name in FILES for row in rows(name)]
    places = sum(len(row["places"]) for row in everything)
    lookalikes = sum(len(row["lookalikes"]) for row in everything)
    assert places + lookalikes >= 3000
    assert 0.3 <= lookalikes / (places + lookalikes) <= 0.45
