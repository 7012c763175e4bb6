"""Score any finder of places on the lines of this folder: what it finds, and what it falls for.

    python -m tests.mentions.score            totals of every file
    python -m tests.mentions.score --misses   besides, every miss but of the lines set aside

The lines set aside are counted and never printed.
"""

import json
import math
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
SET_ASIDE = (
    "fresh_set_aside.jsonl",
    "late_set_aside.jsonl",
    "plain_set_aside.jsonl",
    "latest_set_aside.jsonl",
    "newest_set_aside.jsonl",
)
# By the hand that mended the matcher, and so in no figure with the others.
CLOSED_HALVES = ("usual_set_aside.jsonl", "paired_set_aside.jsonl")


class Guess(NamedTuple):
    """A mention that a finder resolved: text[start:end] lies at this point."""

    start: int
    end: int
    lat: float
    lon: float


@dataclass
class Totals:
    """What came out."""

    places: int = 0
    right: int = 0
    lookalikes: int = 0
    taken: int = 0

    @property
    def recall(self) -> float:
        return self.right / max(1, self.places)

    @property
    def fallen_for(self) -> float:
        return self.taken / max(1, self.lookalikes)

    def __str__(self) -> str:
        return (
            f"{self.right} of {self.places} places within tolerance ({self.recall:.3f}), "
            f"{self.taken} of {self.lookalikes} look-alikes resolved ({self.fallen_for:.3f})"
        )


Finder = Callable[[str], Iterable[Guess]]


def rows(name: str) -> list[dict[str, Any]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def score(
    name: str,
    finder: Finder,
    *,
    languages: frozenset[str] = frozenset(),
    given: list[dict[str, Any]] | None = None,
    misses: bool = False,
) -> Totals:
    """Totals of a finder on one file, or on rows given, in these languages or in all."""
    totals = Totals()
    for row in rows(name) if given is None else given:
        if languages and row["lang"] not in languages:
            continue
        guesses = list(finder(row["text"]))
        for place in row["places"]:
            right = any(_overlaps(one, place) and _is_within(one, place) for one in guesses)
            totals.places += 1
            totals.right += right
            if misses and not right:
                print(f"missed  {place['words']} ({place['name_en']}): {row['text']}")
        for item in row["lookalikes"]:
            taken = any(_overlaps(one, item) for one in guesses)
            totals.lookalikes += 1
            totals.taken += taken
            if misses and taken:
                print(f"taken   {item['words']} ({item['why']}): {row['text']}")
    return totals


def _overlaps(one: Guess, item: dict[str, Any]) -> bool:
    return bool(one.start < item["end"] and item["start"] < one.end)


def _is_within(one: Guess, place: dict[str, Any]) -> bool:
    """Haversine distance within the tolerance."""
    lat, lat_to = math.radians(one.lat), math.radians(place["lat"])
    half = math.sin((lat_to - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat_to) * (
        math.sin(math.radians(place["lon"] - one.lon) / 2) ** 2
    )
    return 2 * 6371.0088 * math.asin(math.sqrt(half)) <= float(place["tolerance_km"])


def ours(gazetteer: Any) -> Finder:
    """The finder of this project, by the best candidate of each mention."""
    from gazetteer.resolve import resolve_all

    def find(text: str) -> Iterable[Guess]:
        for mention, candidates in resolve_all(text, gazetteer):
            if (at := candidates[0].place.at) is not None:
                yield Guess(mention.start, mention.end, at.lat, at.lng)

    return find


def main() -> None:
    from geo.names import load_names

    finder = ours(load_names())
    for name in sorted(path.name for path in HERE.glob("*.jsonl")):
        shown = "--misses" in sys.argv and name not in SET_ASIDE + CLOSED_HALVES
        print(f"{name}: {score(name, finder, misses=shown)}")


if __name__ == "__main__":
    main()
