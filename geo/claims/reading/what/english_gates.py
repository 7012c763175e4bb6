"""English words of opening and passing that speak of no gate: what else is allowed, or shut."""

from gazetteer.place import PlaceKind
from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.wordset import word_set

_LETS = ("allow", "let", "permit", "admit", "facilitat")
_PASSAGE = (
    "pass", "enter", "entr", "cross", "travel", "traffic", "truck", "mov", "refuge", "trade",
    "goods", "through", "people", "civilian", "famil", "vehicle", "return", "aid", "inside", "work",
)  # fmt: skip


def lets_nobody_pass(clause: Clause, hit: Hit) -> bool:
    """As in "the posts will allow X to control Y": allowed is something else than to pass."""
    if not clause.word(hit.first).startswith(_LETS):
        return False
    words = clause.sentence.words
    near = words[max(clause.first, hit.first - _BEFORE) : hit.first] + words[hit.last : clause.last]
    over = words[hit.last : hit.last + 1] == ["over"] and bool(clause.cue("crossing"))
    return not over and not any(w.startswith(_PASSAGE) and w not in _GATES for w in near)


_IN = word_set("enter cross pass")
_IN_REACH = 8  # words from "allowed" over whom to "to enter"
_LAND = word_set("country iraq syria border frontier kurdistan")


def lets_people_in(clause: Clause, hit: Hit) -> bool:
    """As in "only Iraqis will be allowed to enter from Syria", "not to allow them to cross"."""
    words = clause.sentence.words
    if clause.sentence.arabic or not words[hit.first].startswith(_LETS):
        return False
    near = range(hit.last, min(clause.last - 1, hit.last + _IN_REACH))
    at = next((p for p in near if words[p] == "to" and words[p + 1] in _IN), None)
    return at is not None and not _LAND.isdisjoint(words[at : clause.last])


def bars_people(clause: Clause, hit: Hit) -> bool:
    """As in "ordered its guards not to allow them to cross": told as news, and no aim."""
    before = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return before == ["not", "to"] and lets_people_in(clause, hit)


_BEFORE = 4
_GATES = frozenset({"crossing", "crossings"})  # where it is, not what passes


def had_been_shut(clause: Clause, hit: Hit) -> bool:
    """As in "the gate, which had been shut since May, was reopened": that it opened is the news."""
    words = clause.sentence.words
    before = words[max(clause.first, hit.first - 2) : hit.first]
    return "had" in before and any(h.verbal and h.first > hit.last for h in clause.cue("open"))


def merely_shut(clause: Clause, hit: Hit) -> bool:
    """As in "by way of the closed crossing": which crossing it is, and no news of its closing."""
    words = clause.sentence.words
    if words[hit.first] != "closed" or clause.word(hit.first - 1) not in ("the", "a", "its"):
        return False
    return words[hit.last : hit.last + 1] not in ([","], ["."], ["since"])


_MEN_BEFORE = 4  # words before "operating" among which those who do stand


def men_operate(clause: Clause, hit: Hit) -> bool:
    """As in "cells are operating between X and the crossing of Y": no gate is what works."""
    if not clause.word(hit.first).startswith("operat") or clause.word(hit.last) == "normally":
        return False
    near = range(max(clause.first, hit.first - _MEN_BEFORE), hit.first)
    ends = [h.last for h in clause.cue("crossing")]
    ends += [s.last for s in clause.spots if s.place and s.place.kind is PlaceKind.CROSSING]
    if any(end - 1 in near for end in ends):
        return False  # "the authorities said the crossing is operating"
    men = any(n.first in near or n.last - 1 in near for n in clause.names if not n.metonym)
    return men or any(clause.word(p) in _CELLS for p in near)


_CELLS = word_set("cells cell militants fighters gunmen smugglers forces troops drones networks")
_SHUTS = ("reopen", "clos", "shut", "opened")
_PASSIVE = word_set("was is been be")
_BEFORE_VERB = _PASSIVE | word_set("has had then later also")
_NO_OBJECTS = word_set(
    ". , ; and but when after before since until to for from on in at by as amid following again "
    "last this yesterday today briefly fully partially temporarily"
)


def it_opens(clause: Clause, hit: Hit) -> bool:
    """As in "it was closed in May", "it later reopened": a gate that was told of before."""
    if clause.sentence.arabic or not hit.verbal or not clause.word(hit.first).startswith(_SHUTS):
        return False
    place = hit.first - 1
    while clause.word(place) in _BEFORE_VERB:
        place -= 1
    return clause.word(place) == "it" and _is_shut_itself(clause, hit)


def _is_shut_itself(clause: Clause, hit: Hit) -> bool:
    """Whether nothing is opened or shut but what "it" stands for; not "it opened an office"."""
    if clause.word(hit.first - 1) in _PASSIVE:
        return True
    behind = clause.word(hit.last)
    return not behind or behind in _NO_OBJECTS or any(d.first == hit.last for d in clause.dates)


_STAYS = word_set("is are was were been being remains remain remained stays stayed be stands kept")
_STATES = word_set("open opened closed shut reopened sealed")
_TOWN_REACH = 14  # words from the town to the verb, over what is said of it between commas
_NOT_SHUT = word_set("road roads routes route border borders base offices shops schools")


def town_shut(clause: Clause, hit: Hit) -> bool:
    """As in "Yaarubiyah remains shut to aid": the town stands for its crossing."""
    words = clause.sentence.words
    if clause.sentence.arabic or not _STATES & set(words[hit.first : hit.last]):
        return False
    verb = next((p for p in range(hit.first - 2, hit.last) if clause.word(p) in _STAYS), None)
    if verb is None or _NOT_SHUT & set(words[clause.first : clause.last]):
        return False
    towns = [s for s in clause.spots if s.last <= verb and verb - s.last <= _TOWN_REACH]
    towns = [s for s in towns if s.place is not None and s.place.kind in _TOWNS]
    if not towns:
        return False
    between = words[towns[0].last : verb]
    aside = between[:1] == [","] and between[-1:] == [","]
    return aside or all(w in _BEFORE_VERB | {"now", "also", "still"} for w in between)


_TOWNS = frozenset({PlaceKind.TOWN, PlaceKind.CITY, PlaceKind.VILLAGE, PlaceKind.CROSSING})


_TO_WHOM = word_set(
    "traffic passengers travellers travelers trade cargo trucks lorries aid vehicles commerce "
    "pedestrians pilgrims goods"
)
_TO_WHOM_REACH = 4  # words from "will reopen" over "to commercial" to "traffic"
_AT_THE_LINE_KM = 15.0


def town_opens(clause: Clause, hit: Hit) -> bool:
    """As in "Rabia is to reopen to passengers": a town on the line stands for its gate."""
    words = clause.sentence.words
    if clause.sentence.arabic or not hit.verbal or "to" not in words[hit.last : hit.last + 1]:
        return False
    if _TO_WHOM.isdisjoint(words[hit.last : min(clause.last, hit.last + _TO_WHOM_REACH)]):
        return False
    return any(
        s.last <= hit.first
        and hit.first - s.last <= _TOWN_REACH
        and s.place is not None
        and s.place.kind in _TOWNS
        and s.place.is_at_the_line(_AT_THE_LINE_KM)
        for s in clause.spots
    )


_STOPPED = word_set(
    "syrians iraqis men people persons migrants infiltrators smugglers families youths fighters "
    "militants nationals"
)
_STOPPED_REACH = 6  # words from "stopped" over how many to whom


def stops_men(clause: Clause, hit: Hit) -> bool:
    """As in "stopped three Syrians crossing near X": men are stopped, no gate."""
    words = clause.sentence.words
    if not words[hit.first].startswith("stop"):
        return False
    behind = words[hit.last : min(clause.last, hit.last + _STOPPED_REACH)]
    return not _STOPPED.isdisjoint(behind) or _stops_force(clause, hit)


_FORCE_REACH = 8  # words from "stopped" over whose patrol to "from reaching"


def _stops_force(clause: Clause, hit: Hit) -> bool:
    """As in "stopped a Russian patrol from reaching the crossing": whom they stopped."""
    words = clause.sentence.words
    near = range(hit.last, min(clause.last - 1, hit.last + _FORCE_REACH))
    kept = next((p for p in near if words[p] == "from" and words[p + 1].endswith("ing")), None)
    if kept is None:
        return False
    force = any(h.first in near and h.first < kept for h in clause.cue("units", "patrol"))
    return force or any(n.first in near and n.first < kept for n in clause.names if not n.metonym)
