"""English events that a clause speaks of and does not tell: known already, or said in passing."""

from geo.claims.model import Kind
from geo.claims.reading.clauses import Clause
from geo.claims.reading.forms import NOUN
from geo.claims.reading.nearby import near_after, near_before, word_of
from geo.claims.reading.settings import Trigger
from geo.claims.reading.wordset import word_set

_DOINGS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.OPERATION, Kind.CAPTURE, Kind.ARREST})
_KNOWN = word_set("the this that those these his today's yesterday's")
_LED = ("start", "run", "ongoing", "ended", "planned", "negation", "deny", "foil", "manage")
_GOES = ("start", "ongoing", "ended", "planned")
_OPENERS = word_set("after before following amid despite since when as because")


def spoken_of(clause: Clause, trigger: Trigger) -> bool:
    """Whether an English noun only points at what was told before, or dates what is told here."""
    hit = trigger.hit
    if clause.sentence.arabic:
        return False
    if hit.form != NOUN or trigger.kind not in _DOINGS:
        return _aimed_at(clause, trigger) or _praised(clause, trigger)
    if clause.stretch.denies or hit.last - hit.first > 2:
        return False
    if _fights_whom(clause, trigger) or _while_doing(clause, trigger):
        return True
    if near_before(clause, hit, *_LED, reach=5) or near_after(clause, hit, *_GOES, reach=3):
        return False
    return _is_known(clause, trigger) or _opens(clause, trigger)


_AIMS = word_set("aims aim aimed objective objectives goal goals purpose mission")
_BUILT = frozenset({Kind.FORTIFICATION, Kind.POST})


def _aimed_at(clause: Clause, trigger: Trigger) -> bool:
    """As in "the move aims to tighten control": an aim, unless it is a wall or a post to come."""
    before = clause.sentence.words[max(clause.first, trigger.hit.first - 11) : trigger.hit.first]
    if trigger.kind in _BUILT or "to" not in before:
        return False
    return bool(_AIMS & set(before[: len(before) - before[::-1].index("to")]))


_PRAISE = word_set(
    "result opens means represents reflects marks boost boosts strengthen strengthens help helps "
    "benefit revive symbol symbolises symbolizes victory contribute contributes"
)


def _praised(clause: Clause, trigger: Trigger) -> bool:
    """As in "the opening of the crossing is the result of …": what it means, no news of it."""
    if trigger.kind is not Kind.CROSSING_STATUS or trigger.hit.form != NOUN:
        return False
    return bool(_PRAISE & set(clause.sentence.words[trigger.hit.last : clause.last]))


_WHILE = word_set("while when after before by in for from")


def _while_doing(clause: Clause, trigger: Trigger) -> bool:
    """As in "was hurt while repelling the attack": how it came about, told beside it."""
    words = clause.sentence.words
    first = trigger.hit.first
    near = range(max(clause.first + 1, first - 3), first + 1)
    return any(words[p].endswith("ing") and words[p - 1] == "while" for p in near)


_KEEPS_OUT = word_set(
    "prevent prevents preventing stop stops stopping deter deterring avoid avoiding against curb "
    "bar halting"
)


def kept_out(clause: Clause, trigger: Trigger) -> bool:
    """As in "to prevent ISIS from infiltrating": what is meant to be kept out has not come in."""
    if clause.sentence.arabic or trigger.kind is not Kind.INFILTRATION:
        return False
    words = clause.sentence.words
    near = range(max(1, trigger.hit.first - 8), trigger.hit.first)
    return any(words[p] in _KEEPS_OUT and _is_aim(words, p) for p in near)


def _is_aim(words: list[str], place: int) -> bool:
    """Whether a verb of keeping out is an aim or a call, nothing that was done."""
    before = words[max(0, place - 8) : place]
    return (
        before[-1:] == ["to"] or bool(_CALLS & set(before)) or words[place] in ("avoid", "against")
    )


_CALLS = word_set("called urged asked ordered told to aimed meant")


def _is_known(clause: Clause, trigger: Trigger) -> bool:
    """As in "the strike hit two lorries": an event with an article, past the lead."""
    if clause.sentence.number < 2:
        return False
    before = clause.sentence.words[max(clause.first, trigger.hit.first - 3) : trigger.hit.first]
    known = [place for place, word in enumerate(before) if word in _KNOWN]
    return bool(known) and not {"of", "on", "in", "to"} & set(before[known[-1] :])


def _opens(clause: Clause, trigger: Trigger) -> bool:
    """As in "After the outbreak of clashes in X, …": what dates the main clause behind a comma."""
    words = clause.sentence.words
    first = next((p for p in range(clause.first, clause.last) if words[p][0].isalnum()), None)
    if first is None or words[first] not in _OPENERS:
        return False
    return any(words[p] == "," for p in range(trigger.hit.last, clause.last))


_BATTLING = word_set("fighting battling combating combatting")


def _fights_whom(clause: Clause, trigger: Trigger) -> bool:
    """As in "the coalition fighting X": who somebody is, no fight that is told."""
    if word_of(clause, trigger.hit) not in _BATTLING:
        return False
    behind = clause.sentence.words[trigger.hit.last : trigger.hit.last + 1]
    return behind in (["the"], ["to"]) or any(
        0 <= n.first - trigger.hit.last <= 1 for n in clause.names
    )
