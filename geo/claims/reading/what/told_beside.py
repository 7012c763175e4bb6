"""Predicates that tell news of their own beside what a clause chiefly says."""

from gazetteer.place import PlaceKind
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT
from geo.claims.reading.text.nearby import begins_any
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.what.english_dated import told_by_doer

_DEPLOYS = (
    "انتشار", "تعزيز", "عزز", "تواجد", "استنفار", "مرابط", "يرابط", "ترابط", "تمركز", "حشد", "نشر",
)  # fmt: skip
_MEANS_REACH = 7  # words from "thanks to" to what it was thanks to
_APART = 5  # words between a deployment and what else is told


def stands_apart(clause: Clause, presence: Trigger, other: Trigger) -> bool:
    """As in "forces deployed at X, and posts were set up": told by a word of its own, far off."""
    if not clause.sentence.arabic or presence.kind is not Kind.PRESENCE:
        return False
    words = clause.sentence.words[presence.hit.first : presence.hit.last]
    told = any(w.lstrip("وب").removeprefix("ال").startswith(_DEPLOYS) for w in words)
    told = told and "بفضل" not in clause.sentence.words[
        max(clause.first, presence.hit.first - _MEANS_REACH) : presence.hit.first
    ]  # fmt: skip
    gap = max(other.hit.first - presence.hit.last, presence.hit.first - other.hit.last)
    return told and gap >= _APART


def held_by_others(clause: Clause, trigger: Trigger) -> bool:
    """As in "took X, which adjoins land subject to Y": another hold, told beside a taking."""
    if trigger.kind is not Kind.CONTROL or not clause.sentence.arabic:
        return False
    word = clause.sentence.words[trigger.hit.first].lstrip("و").removeprefix("ال")
    return word.startswith(("خاضع", "تخضع", "يخضع"))


def coordinates(clause: Clause, hit: Hit) -> bool:
    """As in "in coordination with X": a claim beside the deed; "with X" is a part in it."""
    words = clause.sentence.words
    said = any("تنسيق" in w for w in words[hit.first : hit.last])
    said = said and "مع" in words[hit.first : min(clause.last, hit.last + 2)]
    return said and any(0 <= n.first - hit.last <= 2 for n in clause.names)


def _fought_with(clause: Clause, hit: Hit) -> bool:
    """As in "after clashes with X": the fight and the foe are named."""
    words = clause.sentence.words
    near = range(hit.last, min(clause.last, hit.last + 3))
    mark = next((p for p in near if words[p] in ("مع", "بين")), None)
    return mark is not None and any(0 < n.first - mark <= 3 for n in clause.names)


_AT_ONCE = frozenset({"بالتزامن", "تزامنا"})
_ONCE_REACH = 2  # words from "at the same time as" to the raids


def _at_once(clause: Clause, trigger: Trigger) -> bool:
    """As in "together with raids by X on Y": aircraft that strike while others fight."""
    begun = max(clause.first, trigger.hit.first - _ONCE_REACH)
    before = clause.sentence.words[begun : trigger.hit.first]
    return trigger.kind is Kind.STRIKE and bool(_AT_ONCE & set(before))


_ASIDE_KINDS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})


_LASTS = ("استمر", "دارت", "دار", "اندلع", "دامت", "تواصلت")


_LANDS = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY})


def told_aside(clause: Clause, trigger: Trigger) -> bool:
    """As in "after X hit two posts in Y": dates the main verb, and tells news of its own."""
    hit = trigger.hit
    if not clause.sentence.arabic:
        return told_by_doer(clause, trigger)
    known = hit.head.endswith("ال") or hit.form == IMPERFECT
    if trigger.kind not in _ASIDE_KINDS or known:
        return False
    bodies = any(0 <= n.first - hit.last <= 6 and not n.metonym for n in clause.names)
    men = any(0 <= c.first - hit.last <= 3 and c.quantity.unit == "persons" for c in clause.counts)
    if trigger.kind is Kind.CASUALTIES:
        return men or bodies
    lasts = clause.sentence.words[hit.last : min(clause.last, hit.last + 9)]
    goes_on = begins_any(lasts, _LASTS)
    if trigger.kind is Kind.CLASH and (goes_on or _fought_with(clause, hit)):
        return True
    if bodies and _at_once(clause, trigger):
        return True
    reach = 20 if bodies else 4
    return any(
        hit.last <= s.first < hit.last + reach
        for s in clause.spots
        if s.place is None or s.place.kind not in _LANDS or not hit.tail
    )
