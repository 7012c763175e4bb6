"""English words that are part of another deed, or of none: goods cleared, a visit, a question."""

from collections.abc import Callable

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.nearby import word_of, words_before, words_behind
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set


def english_of_another(clause: Clause, trigger: Trigger) -> bool:
    """Whether an English word only belongs to another deed, or is said of no force at all."""
    if clause.sentence.arabic:
        return False
    return any(rule(clause, trigger.hit) for rule in _RULES.get(trigger.kind, ()))


_VEHICLES = word_set(
    "truck trucks lorry lorries vehicle vehicles car cars bus buses convoy tanker tankers trailer "
    "trailers goods cargo cargoes shipment shipments passengers containers wares"
)
_VEHICLE_REACH = 6  # words from what passes back over how much of it
_GATEKEEPERS = word_set("customs terminal gate inspection")


def _is_let_pass(clause: Clause, hit: Hit) -> bool:
    """As in "lorries cleared at the terminal", "not cleared to speak": no ground is cleared."""
    if clause.sentence.words[hit.first : hit.last] != ["cleared"]:
        return False
    behind = words_behind(clause, hit, 4)
    passed = not _VEHICLES.isdisjoint(words_before(clause, hit, _VEHICLE_REACH))
    return passed or behind[:1] == ["to"] or not _GATEKEEPERS.isdisjoint(behind)


def _are_caught_by(clause: Clause, hit: Hit) -> bool:
    """As in "the vehicles were caught in X": by a blow; nobody is arrested."""
    caught = word_of(clause, hit) == "caught"
    men = bool(clause.cue("persons")) or clause.word(hit.last) in ("by", "red")
    return caught and not men and not _VEHICLES.isdisjoint(words_before(clause, hit, 10))


_HOW_REACH = 8  # words from "how many" over of whom to "were killed"


def _asks_how_many(clause: Clause, hit: Hit) -> bool:
    """As in "conflicting accounts of how many were killed": a question."""
    before = words_before(clause, hit, _HOW_REACH)
    return any(before[p : p + 2] == ["how", "many"] for p in range(len(before)))


_SENT = ("sent", "send", "sends", "sending")
_NO_TROOPS = word_set(
    "price prices cost costs value message messages signal signals shockwaves shock ripples letter "
    "letters delegation delegations families aid samples"
)


def _sends_no_men(clause: Clause, hit: Hit) -> bool:
    """As in "sent the price of sugar up", "sent a message": no force goes anywhere."""
    if clause.word(hit.first) not in _SENT:
        return False
    return not _NO_TROOPS.isdisjoint(words_behind(clause, hit, 4))


def _is_peopled(clause: Clause, hit: Hit) -> bool:
    """As in "X is home to two million Kurds": who lives there, and no force."""
    home = clause.sentence.words[hit.last - 2 : hit.last] == ["home", "to"]
    force = any(n.first >= hit.last and not n.metonym for n in clause.names) or any(
        h.first >= hit.last for h in clause.cue("units", "persons")
    )
    return home and not force


_VISITS = word_set("visit visits tour tours inspection trip")


def _visited_there(clause: Clause, hit: Hit) -> bool:
    """As in "during his visit to the headquarters of X": where he was."""
    before = words_before(clause, hit, 7)
    return hit.form == NOUN and not _VISITS.isdisjoint(before) and "to" in before


_FEARS = word_set("fear fears feared fearing afraid worried")
_WOULD_BE = word_set("would could might may be being")
_FEAR_REACH = 9  # words from "fearing that" over who to the blow


def _is_dreaded(clause: Clause, hit: Hit) -> bool:
    """As in "left, fearing that they would be targeted": no blow is told."""
    before = words_before(clause, hit, _FEAR_REACH)
    feared = next((p for p in range(len(before) - 1, -1, -1) if before[p] in _FEARS), None)
    if feared is None:
        return False
    behind = before[feared + 1 :]
    return "," not in behind and not _WOULD_BE.isdisjoint(behind)


_NO = word_set("no not nobody none hasn't haven't didn't nor neither without")
_CLAIM_REACH = 8  # words from "no one" over "claimed responsibility for" to the blow


def _nobody_owns_up(clause: Clause, hit: Hit) -> bool:
    """As in "no group claimed responsibility for the attack": the blow is told elsewhere."""
    words = clause.sentence.words
    near = words[max(clause.stretch.first, hit.first - _CLAIM_REACH) : hit.last]
    if "responsibility" not in near:
        return False
    near = near[: near.index("responsibility")]
    last = max((p for p, word in enumerate(near) if word in _NO), default=len(near))
    return last < len(near) and "," not in near[last:]  # "X, not Y, claimed responsibility"


_ALL_THE_WHILE = word_set("throughout despite amid")


def _all_the_while(clause: Clause, hit: Hit) -> bool:
    """As in "the gate stayed open throughout the fighting": when something else was so."""
    return not hit.verbal and not _ALL_THE_WHILE.isdisjoint(words_before(clause, hit, 3))


_HELD = word_set("detainees prisoners inmates suspects militants fighters families members")


def _says_which(clause: Clause, hit: Hit) -> bool:
    """As in "will prosecute all of the transferred detainees": which ones, known already."""
    said = word_of(clause, hit) in ("transferred", "repatriated", "returned", "handed")
    before = words_before(clause, hit, 1)
    return said and before in (["the"], ["these"], ["those"]) and clause.word(hit.last) in _HELD


_RULES: dict[Kind, tuple[Callable[[Clause, Hit], bool], ...]] = {
    Kind.CAPTURE: (_is_let_pass,),
    Kind.ARREST: (_are_caught_by,),
    Kind.CASUALTIES: (_asks_how_many,),
    Kind.PRESENCE: (_sends_no_men, _is_peopled, _visited_there),
    Kind.STRIKE: (_is_dreaded, _nobody_owns_up, _all_the_while),
    Kind.CLASH: (_is_dreaded, _nobody_owns_up, _all_the_while),
    Kind.TRANSFER: (_says_which,),
}
