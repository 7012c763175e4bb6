"""English names made up as they are needed: "Syrian gunners", "Turkish border guards"."""

from collections.abc import Sequence

from geo.claims.reading.text.wordset import word_set

_ARMIES = {
    "iraqi": "iraqi_army", "syrian": "saa", "turkish": "turkey", "american": "us_forces",
    "us": "us_forces", "russian": "russia", "iranian": "irgc", "israeli": "israel",
    "jordanian": "jordan", "british": "uk", "french": "france",
}  # fmt: skip
_STATES = {
    "iraq's": "iraqi", "syria's": "syrian", "turkey's": "turkish", "america's": "american",
    "russia's": "russian", "iran's": "iranian", "israel's": "israeli", "jordan's": "jordanian",
    "britain's": "british", "france's": "french",
}  # fmt: skip
_FLEETS = _ARMIES | {"iraqi": "iraqi_air_force", "syrian": "syrian_air_force"}
_GUARDS = _ARMIES | {"iraqi": "iraqi_border_guard", "syrian": "syrian_border_guard"}
_SECURITY = _ARMIES | {"iraqi": "iraqi_forces"}
_PATRONS = {
    "iran": "iran_militias", "iranian": "iran_militias", "tehran": "iran_militias",
    "irgc": "iran_militias", "turkey": "sna", "turkish": "sna", "ankara": "sna", "kurdish": "sdf",
}  # fmt: skip
_LIEGES = {
    "damascus": "saa", "assad": "saa", "bashar": "saa", "iran": "iran_militias",
    "tehran": "iran_militias", "turkey": "sna", "ankara": "sna", "baghdad": "iraqi_forces",
}  # fmt: skip
_LOYAL = word_set("loyal allied aligned answering answerable")
_MEN = word_set(
    "troops forces fighters militias militiamen soldiers gunmen factions units tribesmen"
)
BEGINNINGS = frozenset(_ARMIES) | frozenset(_PATRONS) | frozenset(_STATES) | _MEN | {"pro"}
"""Words that may begin a name of this module."""

_CRAFT = word_set(
    "jet jets warplane warplanes aircraft plane planes helicopter helicopters gunship gunships "
    "drone drones bomber bombers"
)
_TROOPS = word_set(
    "troops soldiers soldier brigade brigades battalion battalions unit units division divisions "
    "regiment regiments servicemen tanks gunners commandos armour armor artillery personnel guards "
    "infantry infantrymen paratroopers conscripts patrol patrols convoy convoys column columns "
    "forces"
)
_TELLS = word_set("told tell tells telling")  # "told us trucks had passed"
_OFFICERS = word_set("commanders officers officials chiefs leaders delegations attaches")
_LORRIES = word_set("truck trucks lorry lorries vehicles vehicle tankers")
_BASES = word_set("base bases outpost outposts")
_ABROAD = frozenset({"us", "american", "russian", "turkish"})
_NO_TRADERS = frozenset({"us", "american", "russian"})  # whose lorries here are their army's
_BETWEEN = word_set(
    "army military armed air force fighter attack combat surveillance armoured armored infantry "
    "ground special border security reconnaissance regular elite mechanised mechanized artillery "
    "rapid response federal transport cargo helicopter"
)
_MODELS = word_set(
    "f - s su mig mq tu il uh ah apache bayraktar reaper predator rafale mirage sukhoi hawk black "
    "chinook cobra heron shahed tomahawk"
)  # as in "F-15 jets"
_GAP = 4  # words from the nation to the noun
_BACKED = word_set("backed aligned linked allied supported affiliated sponsored trained led")
_BANDS = word_set(
    "militia militias militiamen group groups fighter fighters faction factions force forces "
    "gunmen brigades paramilitaries proxies rebels militants troops alliance"
)
_SORTS = word_set("shia shiite iraqi syrian armed foreign local afghan paramilitary opposition")


def made_english_name(words: Sequence[str], place: int) -> tuple[str, int]:
    """Whose men or craft the nation at ``place`` has, and the word behind the name.

    An empty id where the words make no name.
    """
    first = words[place]
    if words[place + 1 : place + 2] == ["-"]:
        return _for_a_patron(words, place) if first == "pro" else _of_a_patron(words, place)
    if first in _MEN:
        guessed = _of_isis(words, place)
        return guessed if guessed[0] else _of_a_liege(words, place)
    if first in _STATES:
        return _of_a_state(words, place)
    if first in _ARMIES and words[place - 1 : place] not in (["free"], ["new"]):
        return _of_a_nation(words, place, first)
    return "", place  # "Free Syrian Army forces" are another body


def _of_a_state(words: Sequence[str], place: int) -> tuple[str, int]:
    """As in "Turkey's air force", "Israel's army", "Russia's jets"."""
    nation = _STATES[words[place]]
    body, last = _of_a_nation(words, place, nation)
    if body:
        return body, last
    if words[place + 1 : place + 3] == ["air", "force"]:
        return _FLEETS[nation], place + 3
    whole = words[place + 1 : place + 2] in (["army"], ["military"])
    return (_ARMIES[nation], place + 2) if whole else ("", place)


def _of_a_nation(words: Sequence[str], place: int, nation: str) -> tuple[str, int]:
    """As in "Iraqi attack helicopters", "Turkish border guards", "Russian and Turkish troops"."""
    if words[place + 1 : place + 2] == ["and"]:
        return _beside_another(words, place)
    strange = False
    for noun in range(place + 1, min(len(words), place + 2 + _GAP)):
        if words[noun] in _CRAFT:
            return _FLEETS[nation], noun + 1
        if strange and words[noun] not in _MODELS | _BETWEEN:
            break  # "Turkish backed forces"
        between = words[place + 1 : noun]
        if words[noun] in _TROOPS or (words[noun] == "police" and "border" in between):
            special = between == ["special"] and nation == "iraqi"  # a body of its own
            return ("", place) if special else (_of_what(between)[nation], noun + 1)
        said = place > 0 and words[place - 1] in _TELLS
        if words[noun] in _LORRIES and nation in _NO_TRADERS and not said:
            return _ARMIES[nation], noun + 1
        if words[noun] in _BASES and nation in _ABROAD:
            return _ARMIES[nation], noun + 1
        model = words[noun].isdigit() or words[noun] in _MODELS
        if not model and words[noun] not in _BETWEEN:
            if strange or not _like_an_adjective(words[noun]):
                break
            strange = True
    return "", place


_NATIONLESS = word_set("coalition sdf ypg kurdish pmf pmu peshmerga sna hezbollah irgc")


def _beside_another(words: Sequence[str], place: int) -> tuple[str, int]:
    """As "Russian" in "Russian and Turkish troops": the noun behind the second is of both."""
    second = place + 2
    if words[second : second + 1] != [] and words[second] in _NATIONLESS and words[second + 1 :]:
        beside = words[second + 1] in _TROOPS or words[second + 1] in _CRAFT
        return (_ARMIES[words[place]], place + 1) if beside else ("", place)
    if not words[second : second + 1] or words[second] not in _ARMIES:
        return "", place
    if words[second + 1 : second + 2] == ["military"] and words[second + 2 : second + 3] != []:
        met = words[second + 2] in _OFFICERS  # "Iraqi and Syrian military commanders"
        return (_ARMIES[words[place]], place + 1) if met else ("", place)
    body, last = _of_a_nation(words, second, words[second])
    if not body:
        return "", place
    theirs = _FLEETS if words[last - 1] in _CRAFT else _ARMIES
    return theirs[words[place]], place + 1


_ADJECTIVE_ENDS = ("ic", "ous", "al", "ed", "th", "ive", "ern")
_NOT_ADJECTIVES = word_set("capital general official colonel hospital said and with")


def _like_an_adjective(word: str) -> bool:
    """As in "Russian strategic bombers": one word that this module does not know."""
    return word.endswith(_ADJECTIVE_ENDS) and word not in _NOT_ADJECTIVES


def _of_what(between: Sequence[str]) -> dict[str, str]:
    if "border" in between:
        return _GUARDS
    return _SECURITY if "security" in between else _ARMIES


def _of_a_liege(words: Sequence[str], place: int) -> tuple[str, int]:
    """As in "troops loyal to Damascus", "fighters loyal to Bashar al-Assad"."""
    liege = place + 3
    if words[place + 2 : liege] not in (["to"], ["with"]) or words[place + 1] not in _LOYAL:
        return "", place
    if words[liege : liege + 1] == ["president"]:
        liege += 1
    body = _LIEGES.get(words[liege], "") if liege < len(words) else ""
    if words[liege : liege + 4] == ["bashar", "al", "-", "assad"]:
        return body, liege + 4
    return (body, liege + 1) if body else ("", place)


THOUGHT = word_set("thought believed suspected presumed said reported alleged")
"""Words between a deed or men and whose they are thought to be."""
_BELONG = (("to", "belong", "to"), ("to", "be"), ("to", "be", "from"), ("of", "belonging", "to"))
_ISIS = (
    ("isis",), ("is",), ("isil",), ("daesh",), ("islamic", "state"), ("the", "islamic", "state"),
)  # fmt: skip
_CELLS = word_set("cells cell members fighters militants remnants group")


def _of_isis(words: Sequence[str], place: int) -> tuple[str, int]:
    """As in "gunmen thought to belong to ISIS cells": ISIS, as somebody thinks."""
    if words[place + 1 : place + 2] == [] or words[place + 1] not in THOUGHT:
        return "", place
    for belong in _BELONG:
        behind = place + 2 + len(belong)
        if tuple(words[place + 2 : behind]) != belong:
            continue
        for name in _ISIS:
            last = behind + len(name)
            if tuple(words[behind:last]) == name:
                return "isis", last + (words[last : last + 1] != [] and words[last] in _CELLS)
    return "", place


def _for_a_patron(words: Sequence[str], place: int) -> tuple[str, int]:
    """As in "pro-Iranian armed factions"."""
    patron = words[place + 2] if place + 2 < len(words) else ""
    for noun in range(place + 3, min(len(words), place + 4 + _GAP)):
        if words[noun] in _BANDS:
            return _PATRONS.get(patron, ""), noun + 1
        if words[noun] not in _SORTS:
            break
    return "", place


def _of_a_patron(words: Sequence[str], place: int) -> tuple[str, int]:
    """As in "Tehran-aligned Shiite factions", "the Kurdish-led force"."""
    how = words[place + 2] if place + 2 < len(words) else ""
    led = words[place] == "kurdish"
    if words[place] not in _PATRONS or how not in _BACKED or led != (how == "led"):
        return "", place
    for noun in range(place + 3, min(len(words), place + 4 + _GAP)):
        if words[noun] in _BANDS:
            return _PATRONS[words[place]], noun + 1
        if words[noun] not in _SORTS:
            break
    return "", place
