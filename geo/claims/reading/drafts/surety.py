"""How surely a claim is read: a sum of weights, one for each sign, made a share from 0 to 1.

The share is that of like claims which a coder found too, in articles that the reader was new to.
It puts the claim in its band; no claim is left out for it.
"""

import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.claims.model import Kind
from geo.claims.reading.drafts.signs import Sign, kind_sign
from geo.claims.reading.whys import Why
from geo.errors import InputError
from geo.home import SEEDS

_SHOWN = 3  # parts of a sum that an explanation names


class Weighed(NamedTuple):
    """A sum and its parts: the start and one for each sign that has a weight."""

    start: float
    parts: Mapping[str, float]

    @property
    def total(self) -> float:
        """Start and parts together; above 0 where a claim is rather right than not."""
        return self.start + math.fsum(self.parts.values())

    @property
    def share(self) -> float:
        """The share of like claims that a coder found too, from 0 to 1; rises with the total."""
        return 1 / (1 + math.exp(-self.total))

    @property
    def largest(self) -> list[tuple[str, float]]:
        """The parts that count most, the largest first."""
        return sorted(self.parts.items(), key=lambda part: (-abs(part[1]), part[0]))[:_SHOWN]


@dataclass(frozen=True, slots=True)
class Surety:
    """The table of weights, and the shares from which on a claim is of band A or of band B."""

    start: float
    weights: Mapping[str, float]
    a_from: float
    b_from: float

    def weigh(self, signs: Iterable[str]) -> Weighed:
        """The sum of what a claim bears; a sign without a weight counts for nothing."""
        return Weighed(
            self.start, {sign: self.weights[sign] for sign in signs if sign in self.weights}
        )

    def band(self, share: float) -> str:
        """A, B or C; never a lower letter for a larger share."""
        if share >= self.a_from:
            return "A"
        return "B" if share >= self.b_from else "C"


def load_surety(path: Path) -> Surety:
    """Read the table: TOML with start, a_from, b_from and a table of weights by sign.

    Raises:
        InputError: The file is missing or no TOML, a figure is missing or no number, the bounds
            are out of order, or a weight is of a sign that there is not.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        weights = {str(sign): float(weight) for sign, weight in table["weights"].items()}
        start, a_from, b_from = (float(table[key]) for key in ("start", "a_from", "b_from"))
    except (OSError, tomllib.TOMLDecodeError, KeyError, AttributeError, TypeError, ValueError) as e:
        raise InputError(
            f"{path.name} must be TOML with the numbers start, a_from and b_from and a table of "
            f"weights, one number a sign ({e})."
        ) from e
    known = {*Sign, *map(kind_sign, Kind)}
    strange = next((sign for sign in weights if sign not in known), None)
    if strange is not None:
        raise InputError(f"{path.name}: {strange!r} is no sign by which a claim is weighed.")
    if not 0 <= b_from <= a_from <= 1:
        raise InputError(
            f"{path.name}: b_from {b_from} and a_from {a_from} must rise between 0 and 1."
        )
    return Surety(start, weights, a_from, b_from)


@cache
def shipped_surety() -> Surety:
    """The table that comes with the project."""
    return load_surety(SEEDS / "surety.toml")


def why_of(sum_: Weighed) -> Why:
    """A sum as an explanation shows it."""
    parts = "; ".join(f"{sign} {weight:+.2f}" for sign, weight in sum_.largest)
    named = f", most by: {parts}" if parts else ""
    return Why("claim", f"of such claims {sum_.share:.0%} hold (sum {sum_.total:+.2f}{named})")
