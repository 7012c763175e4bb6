"""Who is caught at the line or slips over it, in English: "five Syrians", "an ISIS attempt"."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.settings import SEIZED, Trigger
from geo.claims.reading.text.wares import DRUGS
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.arabic_crossers import falls
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.hunted import ENEMIES

_ROLES = {Kind.INFILTRATION: Role.ACTOR, Kind.ARREST: Role.AGAINST}
_NATIONALS = word_set("syrians iraqis nationals")
_SLIPS = ("sneak", "infiltrat", "illegal", "unlawful", "slip")
_BEFORE, _BEHIND = 4, 8  # words beside the predicate among which they are named


_PERSONS = word_set("people persons men individuals infiltrators")


def _stopped(clause: Clause, near: list[str]) -> bool:
    """As in "stopped five people from crossing": persons of whom nothing else is said."""
    return bool(clause.cue("foil")) and not _PERSONS.isdisjoint(near)


def english_crossers(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "arrested five Syrians": infiltrators if they are said to slip in, else civilians."""
    role = _ROLES.get(trigger.kind)
    if role is None or any(p.role is role for p in found):
        return found
    words, hit = clause.sentence.words, trigger.hit
    band = next((n for n in clause.names if n.last == hit.first and n.ids[:1] in ENEMIES), None)
    if trigger.kind is Kind.INFILTRATION and band is not None and hit.form == NOUN:
        return [*found, Cast(band.ids, role, "whose attempt it is", band.first)]
    first = max(clause.first, hit.first - _BEFORE)
    near = words[first : min(clause.last, hit.last + _BEHIND)]
    smuggled = any(w.startswith("smuggl") for w in near) or (
        trigger.kind is Kind.INFILTRATION and not DRUGS.isdisjoint(near)
    )
    if trigger.rule == SEIZED or (smuggled and not falls(clause)):
        return [*found, Cast(("smugglers",), role, "who smuggles", hit.first)]
    if trigger.kind is Kind.INFILTRATION and _stopped(clause, near):
        return [*found, Cast(("infiltrators",), role, "persons who cross the line", hit.first)]
    if _NATIONALS.isdisjoint(near):
        return found
    slips = any(w.startswith(_SLIPS) for w in words[clause.first : clause.last])
    who = "infiltrators" if slips and trigger.kind is Kind.ARREST else "civilians"
    return [*found, Cast((who,), role, "persons who cross the line", hit.first)]
