"""English words of blows and takings that tell of none: feared, meant, said of what is no man."""

from collections.abc import Callable

from gazetteer.place import PlaceKind
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import word_of
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.INFILTRATION, Kind.OPERATION, Kind.CAPTURE})


_FEARS = word_set("fear fears feared fearing dread avoid")
_FEAR_REACH = 4  # words from "fear" to what is feared


def _feared(clause: Clause, trigger: Trigger) -> bool:
    """As in "the militias fear air strikes": none is told."""
    if trigger.kind not in _BLOWS:
        return False
    begun = max(clause.first, trigger.hit.first - _FEAR_REACH)
    return bool(_FEARS & set(clause.sentence.words[begun : trigger.hit.first]))


_AIM = word_set("purpose objective objectives aim goal")
_AIM_REACH = 7  # words from "the purpose of" to the event


def _is_the_aim(clause: Clause, trigger: Trigger) -> bool:
    """As in "the purpose of the move is to press X": known already, and explained."""
    words = clause.sentence.words
    begun = max(clause.stretch.first, trigger.hit.first - _AIM_REACH)
    marks = [p for p in range(begun, trigger.hit.first) if words[p] in _AIM]
    if not marks or words[marks[-1] + 1] not in ("of", "behind"):
        return False
    behind = words[trigger.hit.last : clause.last]
    return any(behind[p : p + 2] in (["is", "to"], ["was", "to"]) for p in range(len(behind)))


_ENDS = ("eliminat", "neutrali", "liquidat", "bodies", "body")
_OF_MEN = ("persons", "detainees", "units", "title", "kill")
_MEN_REACH = 7


def _of_no_men(clause: Clause, trigger: Trigger) -> bool:
    """As in "measures eliminate concerns", "captured vehicles", "concentrated attacks"."""
    hit = trigger.hit
    if trigger.kind is Kind.CASUALTIES and word_of(clause, hit).startswith(_ENDS):
        return hit.last - hit.first == 1 and not _men_near(clause, hit)
    if trigger.kind is Kind.PRESENCE and word_of(clause, hit).endswith("ed"):
        return any(h.first == hit.last and not h.verbal for h in clause.cue("strike", "clash"))
    return trigger.kind is Kind.ARREST and clause.word(hit.last) in _THINGS


_THINGS = word_set("humvees vehicles weapons tanks equipment arms ammunition territory towns")


def _men_near(clause: Clause, hit: Hit) -> bool:
    near = range(hit.first - _MEN_REACH, hit.last + _MEN_REACH)
    told = (h.first in near and h.first != hit.first for h in clause.cue(*_OF_MEN))
    counted = (c.first in near and c.quantity.unit == "persons" for c in clause.counts)
    named = (n.first in near and not n.metonym and n.ids[:1] == ("isis",) for n in clause.names)
    return any(told) or any(counted) or any(named)


_SIDE_BY_SIDE = ("cooperating", "co-operating", "coordinating", "collaborating", "working")
_BE = word_set("is are was were be been being and , -")


def _who_it_is(clause: Clause, trigger: Trigger) -> bool:
    """As in "the SDF cooperating with American forces": who a body is, said in passing."""
    hit = trigger.hit
    if trigger.kind is not Kind.COORDINATION or hit.form not in (NOUN, PHRASE):
        return False
    if not word_of(clause, hit).startswith(_SIDE_BY_SIDE) or hit.first == clause.first:
        return False
    return any(n.last == hit.first or n.last + 1 == hit.first for n in clause.names) and (
        clause.word(hit.first - 1) not in _BE
    )


_OVER_ALL = word_set("across throughout")
_ALL = word_set("world globe country iraq syria nation")
_FAR_AND_WIDE = 9  # words from an event to the whole land


def _everywhere(clause: Clause, trigger: Trigger) -> bool:
    """As in "attacks across Iraq", "Elsewhere, …"."""
    if trigger.kind not in _EVENTS or clause.cue("border", "crossing"):
        return False
    words = clause.sentence.words
    behind = words[trigger.hit.first : min(clause.last, trigger.hit.last + _FAR_AND_WIDE)]
    over = next((p for p, w in enumerate(behind) if w in _OVER_ALL), None)
    if over is not None and _ALL & set(behind[over + 1 : over + 3]):
        return True
    return words[0] == "elsewhere" and clause.stretch.rule == "outlet"


_RULED = word_set("ruled governed rules governs")
_COST = word_set("cost costs costing")


def _of_the_state(clause: Clause, trigger: Trigger) -> bool:
    """As in "Syria is ruled by X", "the wall has cost Y": no ground, and no work, is told of."""
    if trigger.kind is Kind.FORTIFICATION:
        near = clause.sentence.words[trigger.hit.last : trigger.hit.last + _FAR_AND_WIDE]
        return bool(_COST & set(near))
    if trigger.kind is not Kind.CONTROL or clause.word(trigger.hit.first) not in _RULED:
        return False
    lands = [s for s in clause.spots if s.place is not None]
    return bool(lands) and all(s.place.kind is PlaceKind.COUNTRY for s in lands if s.place)


_EVENTS = _BLOWS | {Kind.CASUALTIES, Kind.ARREST}
only_where(_feared, exactly=_FEARS)
only_where(_is_the_aim, exactly=_AIM)
only_where(_who_it_is, stems=_SIDE_BY_SIDE)
only_where(_everywhere, exactly=_OVER_ALL | {"elsewhere"})
only_where(_of_the_state, exactly=_RULED | _COST)
NO_NEWS: tuple[Callable[[Clause, Trigger], bool], ...] = (
    _feared,
    _is_the_aim,
    _of_no_men,
    _who_it_is,
    _everywhere,
    _of_the_state,
)
"""Whether an English predicate tells of nothing that happened to men or ground."""
