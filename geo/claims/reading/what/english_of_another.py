"""English words that are part of another deed, or of none: goods cleared, a visit, a question."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import word_of, words_before, words_behind
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind

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
    "crowd crowds protesters price prices cost costs value message messages signal signals "
    "shockwaves shock ripples letter letters delegation delegations families aid samples"
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


def _holds_whom(clause: Clause, hit: Hit) -> bool:
    """As in "men whom they had been holding": in custody, and no ground is held."""
    holds = word_of(clause, hit) in ("holding", "held", "hold", "holds")
    return holds and "whom" in clause.sentence.words[max(0, hit.first - 6) : hit.first]


_PLACE_OF = word_set("area areas site scene place places zone zones line lines")


def _names_where(clause: Clause, hit: Hit) -> bool:
    """As in "rushed to the areas of clashes": where, and no fight is told."""
    before = words_before(clause, hit, 2)
    return before[-1:] == ["of"] and not _PLACE_OF.isdisjoint(before[:1])


def _wherever(clause: Clause, hit: Hit) -> bool:
    """As in "will chase them wherever they hide": nowhere."""
    return "wherever" in words_before(clause, hit, 3)


_AT_A_PLACE = word_set("in at near inside outside there here on along")
_TRAIN = word_set("train trains trained training")


def _trains_others(clause: Clause, hit: Hit) -> bool:
    """As in "whom they train and advise": for others, and nowhere."""
    trains = word_of(clause, hit) in _TRAIN and hit.verbal
    return trains and _AT_A_PLACE.isdisjoint(words_behind(clause, hit, 4))


_STOPPED = word_set("prevented prevent prevents preventing stopped stopping barred kept blocked")
_STOP_REACH = 16  # words from "prevented" over whom to "from going into"


def _is_kept_from(clause: Clause, hit: Hit) -> bool:
    """As in "prevented dozens of people from going into X": they went nowhere."""
    words = clause.sentence.words
    before = words[max(0, hit.first - _STOP_REACH) : hit.first]
    kept = before[-1:] == ["from"] and clause.word(hit.first).endswith("ing")
    return kept and not _STOPPED.isdisjoint(before)


def _names_the_gate(clause: Clause, hit: Hit) -> bool:
    """As in "took the X crossing over": the gate's own name."""
    first = clause.word(hit.first) in ("crossing", "crossings")
    return first and any(spot.last - 1 == hit.first for spot in clause.spots)


_PATH = word_set("road roads route track car cars vehicle vehicles boat boats dog dogs")


def _names_a_path(clause: Clause, hit: Hit) -> bool:
    """As in "a patrol road", "swept through X": nobody patrols."""
    swept = word_of(clause, hit).startswith(("sweep", "swept"))
    return clause.word(hit.last) in _PATH or (swept and "through" in words_behind(clause, hit, 1))


_NO_MEN = word_set("route routes trade talks plan deal project hope hopes road business traffic")


def _things_die(clause: Clause, hit: Hit) -> bool:
    """As in "that route died when the trench was dug": nobody fell."""
    died = word_of(clause, hit).startswith(("died", "dies", "die"))
    return died and not _NO_MEN.isdisjoint(words_before(clause, hit, 2))


def _off_a_list(clause: Clause, hit: Hit) -> bool:
    """As in "was struck from the list", "struck it off the list": nothing is hit."""
    behind = words_behind(clause, hit, 6)
    taken = behind[:1] in (["from"], ["off"]) or behind[1:2] == ["off"]
    return taken and not {"list", "lists", "agenda"}.isdisjoint(behind)


_THAT_ONE = word_set("that this those these same latter former")


def _in_that_one(clause: Clause, hit: Hit) -> bool:
    """As in "nobody was hurt in that attack": told before."""
    before = words_before(clause, hit, 3)
    return "in" in before and not _THAT_ONE.isdisjoint(before[-1:])


_STAFF = word_set("employees staff workers students pupils children passengers officials crowd")


def _sent_home(clause: Clause, hit: Hit) -> bool:
    """As in "its employees were sent home": nobody's custody changes."""
    home = "home" in clause.sentence.words[hit.first : hit.last + 2]
    return home and not _STAFF.isdisjoint(words_before(clause, hit, 4))


_ORDERED = word_set("ordered told instructed")
_LEAVE = word_set("withdraw leave retreat pull evacuate vacate quit depart")


def _are_to_leave(clause: Clause, hit: Hit) -> bool:
    """As in "the soldiers were ordered to withdraw from X": they are to be there no more."""
    behind = words_behind(clause, hit, 4)
    return not _ORDERED.isdisjoint(behind) and not _LEAVE.isdisjoint(behind)


_LEFT_AS = word_set("is are was were remains remain still become became into like just only")


def _is_a_ruin(clause: Clause, hit: Hit) -> bool:
    """As in "the hospital is still a shell": what is left of it."""
    before = words_before(clause, hit, 3)
    ruin = clause.sentence.words[hit.first : hit.last] == ["shell"] and "a" in before
    return ruin and not _LEFT_AS.isdisjoint(before)


_COMING = word_set("anticipation anticipating anticipate expecting expectation bracing case")
_COMING_REACH = 4  # words from "in anticipation of" to the blow


def _is_expected(clause: Clause, hit: Hit) -> bool:
    """As in "in anticipation of new strikes": none is told."""
    return not hit.verbal and not _COMING.isdisjoint(words_before(clause, hit, _COMING_REACH))


_NO_SOLDIERS = word_set(
    "photographer photographers journalist journalists reporter reporters researcher analyst "
    "writer author lawyer activist activists fellow scholar correspondent"
)


def _is_no_soldier(clause: Clause, hit: Hit) -> bool:
    """As in "X is a photographer based in Y": no force."""
    return not _NO_SOLDIERS.isdisjoint(words_before(clause, hit, 4))


_GROUND = word_set("town towns city cities village villages area areas territory ground land")


def _takes_ground(clause: Clause, hit: Hit) -> bool:
    """As in "the group swept up both towns": nobody is arrested."""
    return hit.last - hit.first > 1 and not _GROUND.isdisjoint(words_behind(clause, hit, 3))


_ASKS = word_set("determine investigate establish ask asked asking know unknown verify check")
_ASK_REACH = 7  # words from "to determine whether" over who to the deed


def _asks_whether(clause: Clause, hit: Hit) -> bool:
    """As in "to determine whether they fled from X": a question."""
    words = clause.sentence.words
    before = words[max(0, hit.first - _ASK_REACH) : hit.first]
    whether = next((p for p, word in enumerate(before) if word in ("whether", "if")), None)
    return whether is not None and not _ASKS.isdisjoint(before[: whether + 1])


only_where(_is_let_pass, exactly=["cleared"])
only_where(_are_caught_by, exactly=["caught"])
only_where(_takes_ground, exactly=_GROUND)
only_where(_asks_how_many, exactly=["how"])
only_where(_things_die, stems=["die"])
only_where(_names_a_path, exactly=_PATH, stems=["sweep", "swept"])
only_where(_sends_no_men, exactly=_SENT)
only_where(_is_peopled, exactly=["home"])
only_where(_visited_there, exactly=_VISITS)
only_where(_is_no_soldier, exactly=_NO_SOLDIERS)
only_where(_wherever, exactly=["wherever"])
only_where(_trains_others, exactly=_TRAIN)
only_where(_are_to_leave, exactly=_LEAVE)
only_where(_nobody_owns_up, exactly=["responsibility"])
only_where(_all_the_while, exactly=_ALL_THE_WHILE)
only_where(_is_a_ruin, exactly=["shell"])
only_where(_is_expected, exactly=_COMING)
only_where(_off_a_list, exactly=["list", "lists", "agenda"])
only_where(_in_that_one, exactly=_THAT_ONE)
only_where(_names_where, exactly=_PLACE_OF)
only_where(_says_which, exactly=["transferred", "repatriated", "returned", "handed"])
only_where(_asks_whether, exactly=_ASKS)
only_where(_sent_home, exactly=["home"])
only_where(_names_the_gate, exactly=["crossing", "crossings"])
only_where(_holds_whom, exactly=["whom"])
only_where(_is_kept_from, exactly=_STOPPED)

ENGLISH_OF_ANOTHER: UntoldByKind = {
    Kind.CAPTURE: (_is_let_pass,),
    Kind.ARREST: (_are_caught_by, _takes_ground),
    Kind.CASUALTIES: (_asks_how_many, _things_die),
    Kind.PATROL: (_names_a_path,),
    Kind.PRESENCE: (
        _sends_no_men,
        _is_peopled,
        _visited_there,
        _is_no_soldier,
        _wherever,
        _trains_others,
        _are_to_leave,
    ),
    Kind.STRIKE: (
        _nobody_owns_up,
        _all_the_while,
        _is_a_ruin,
        _is_expected,
        _off_a_list,
        _in_that_one,
    ),
    Kind.CLASH: (
        _nobody_owns_up,
        _all_the_while,
        _is_expected,
        _names_where,
        _in_that_one,
    ),
    Kind.TRANSFER: (_says_which, _asks_whether, _sent_home),
    Kind.INFILTRATION: (_asks_whether, _names_the_gate),
    Kind.CONTROL: (_holds_whom,),
    Kind.OPERATION: (_is_kept_from,),
}
"""Whether an English word only belongs to another deed, or is said of no force at all."""
