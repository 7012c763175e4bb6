"""What a speaker's stretch of a sentence is, and what is remembered of speakers."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from geo.claims.model import Attribution, Record

OUTLET = Attribution(None, Record.OUTLET)


# A command that speaks for the forces under it.
SPEAKS_FOR = {"iraqi_joint_ops": "iraqi_forces"}


OFFICES = frozenset({"governor", "mayor", "minister"})
"""English offices that one person holds."""


class Stretch(NamedTuple):
    """Words of a sentence that one speaker vouches for.

    ``bodies`` are the actors that the speaker speaks for; ``denies`` where the verb denies.
    """

    first: int
    last: int
    attribution: Attribution
    bodies: tuple[str, ...] = ()
    denies: bool = False
    rule: str = "outlet"


@dataclass(slots=True)
class Voices:
    """What is remembered of speakers from sentence to sentence."""

    last: Stretch | None = None
    by_name: dict[str, Stretch] = field(default_factory=dict)
    by_title: dict[str, Stretch] = field(default_factory=dict)
    open_quote: bool = False
    person: Stretch | None = None
    named: list[tuple[int, Stretch, frozenset[str]]] = field(default_factory=list)
    """Who speaks by name: in which sentence, and the words that present him."""
    statement: Stretch | None = None
    header: tuple[str, ...] = ()
    answering: bool = False
    asks: bool = False
    """Whether the article puts questions."""
    interview: bool = False
    """Whether it puts them to a guest."""
    masthead: str = ""
    counts: Counter[str] = field(default_factory=Counter)
