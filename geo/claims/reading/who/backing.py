"""Who stands behind a body: "Russian-backed troops", "the US-led coalition", "backed by X"."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast

_BACKED = frozenset({"backed", "supported", "sponsored"})
LENT = _BACKED | word_set("led aligned allied trained funded armed made built linked affiliated")
"""Words behind "US-" in "US-backed forces"."""
_GROUND = frozenset(
    {Kind.OPERATION, Kind.CAPTURE, Kind.CONTROL, Kind.COORDINATION, Kind.ENCIRCLEMENT, Kind.CLASH}
)
_REACH = 4  # words between "-backed" and the name of who is backed


def lends_name(clause: Clause, _: Trigger, name: Named) -> bool:
    """As in "US-backed forces": the state only says whose forces these are."""
    behind = clause.sentence.words[name.last : name.last + 2]
    return not clause.sentence.arabic and behind[:1] == ["-"] and behind[-1] in LENT


_BACKED_BY = ("مدعوم", "مسنود", "مدعم")
_BACKED_GLANCE = glance_for(stems=_BACKED_BY)


def backs_him(clause: Clause, name: Named) -> bool:
    """As in "the force backed by X", in Arabic."""
    if not clause.sentence.glance & _BACKED_GLANCE:
        return False
    words, first = clause.sentence.words, name.first
    if words[first - 1] != "من" and words[first - 2 : first] != ["من", "قبل"]:
        return False
    near = words[max(clause.first, first - 3) : first]
    return any(w.removeprefix("و").removeprefix("ال").startswith(_BACKED_BY) for w in near)


def backers(clause: Clause, trigger: Trigger, name: Named, role: Role) -> list[Cast]:
    """The state that backs a body which takes or holds ground, from the words before its name."""
    if role is not Role.ACTOR or trigger.kind not in _GROUND:
        return []
    own = _in_its_name(clause.sentence.words[name.first : name.last])
    if own is not None:
        return [Cast((own,), Role.SUPPORTED_BY, "in its name", name.first)]
    aided = _aided_behind(clause, name)
    if aided is not None:
        return [Cast((aided,), Role.SUPPORTED_BY, "support", name.first)]
    for other in clause.names:
        if not 0 <= name.first - other.last <= _REACH or not lends_name(clause, trigger, other):
            continue
        if clause.word(other.last + 1) in _BACKED and other.ids:
            return [Cast(other.ids[:1], Role.SUPPORTED_BY, "in its name", other.first)]
    return []


_STATES = {
    "us": "us_forces", "s": "us_forces", "american": "us_forces", "russian": "russia",
    "turkish": "turkey", "turkey": "turkey", "iran": "iran", "iranian": "iran",
}  # fmt: skip


_AID = word_set("support backing help cover assistance")
_KINDS_OF_AID = word_set("air military logistical aerial artillery")
_AID_REACH = 3  # words from "with" to the support


def _aided_behind(clause: Clause, name: Named) -> str | None:
    """As in "held by X with US support", in English: the state behind the name that helps."""
    words = clause.sentence.words
    if clause.sentence.arabic or clause.word(name.last) != "with":
        return None
    near = words[name.last + 1 : min(clause.last, name.last + 2 + _AID_REACH)]
    state = _STATES.get(near[0]) if near else None
    rest = [w for w in near[1:] if w not in _KINDS_OF_AID]
    return state if rest[:1] and rest[0] in _AID else None


def _in_its_name(words: list[str]) -> str | None:
    """The state of a name such as "US-backed Syrian Democratic Forces", as far as it has one."""
    marks = [p for p, word in enumerate(words) if word in _BACKED and words[p - 1] == "-"]
    before = [w for w in words[: marks[0] - 1] if w != "."] if marks else []
    return _STATES.get(before[-1]) if before else None
