"""Who takes part in a claim: an actor with its role, and the words for men and units."""

from typing import NamedTuple

from geo.claims.model import Kind, Role
from geo.claims.reading.text.wordset import word_set

BETWEEN_TWO = "between two"
"""Why one has a part who is the second of two between whom something is told."""


class Cast(NamedTuple):
    """An actor with its role and how it was found; the rule, where the reason tells of the name."""

    ids: tuple[str, ...]
    role: Role
    reason: str
    first: int
    rule: str = ""


FIGHTS = frozenset(
    {
        Kind.CAPTURE, Kind.CLASH, Kind.STRIKE, Kind.ARREST, Kind.CASUALTIES, Kind.ENCIRCLEMENT,
        Kind.OPERATION, Kind.TRANSFER,
    }
)  # fmt: skip

TAKES_OBJECT = frozenset({Kind.ARREST, Kind.CASUALTIES, Kind.TRANSFER})
WORKS = frozenset({Kind.FORTIFICATION, Kind.POST, Kind.PATROL})
THERE = frozenset({"فيه", "فيها", "بها", "هناك", "من"})
"""Words that may stand between men and whose they are."""

MEN = word_set(
    "عناصر مقاتلي مقاتلين مقاتلون مسلحي مسلحين مسلحون ارهابيون ارهابيين ارهابيي قيادات قيادي جنود "
    "عشرات of members فلول خلايا fighters "
    "militants cells"
)

PARTS = word_set(
    "مدفعيه مدفعيات طيران طايرات راجمات قطع سلاح "
    "فصايل مجموعات جماعات وحدات قوات عناصر مقاتلون مقاتلين مسلحون مسلحين اجزاء خليط مزيج factions "
    "ضباط ضابط جنود قيادات قياديون قياديين قاده مستشارون مستشارين خبراء مدربون مدربين متطوعون"
)
