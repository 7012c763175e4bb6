"""English ground that is taken, told by more than the verb's own object: "X, which Y captured"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_be import IS_OR_WAS
from geo.claims.reading.text.forms import PERFECT
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.english_where import before_which

_FROM = frozenset({"from", "by"})
_IT = frozenset({"it", "them"})
_AHEAD = 7  # words from ground that is taken to its verb


def was_taken(clause: Clause, hit: Hit) -> bool:
    """As in "the crossings were forcefully taken from X": ground before a passive verb."""
    before = hit.first - 1
    while clause.word(before).endswith("ly"):
        before -= 1
    if clause.word(hit.first) != "taken" or clause.word(before) not in IS_OR_WAS:
        return False
    if clause.word(hit.last) in ("by", "to") and clause.cue("detainees"):
        return False  # "families were taken by bus from X to Y"
    told = clause.word(hit.last) in _FROM or (clause.stretch.denies and not clause.names)
    return told and _ground_within(clause, before)


def _ground_within(clause: Clause, verb: int) -> bool:
    near = range(max(clause.first, verb - _AHEAD), verb)
    spots = any(s.last - 1 in near for s in clause.spots)
    return spots or any(h.last - 1 in near for h in clause.cue("area", "crossing", "post"))


def which_is_taken(clause: Clause, hit: Hit) -> bool:
    """As in "Al-Qaim, which the army captured", "until rebels captured it": ground told before."""
    if hit.form != PERFECT or clause.sentence.arabic:
        return False
    if clause.word(hit.last) in _IT:
        return any(s.last <= hit.first for s in clause.sentence.spots) or bool(
            clause.sentence.cue("crossing", "base", last=hit.first)
        )
    spot = before_which(clause, hit.first)
    return spot is not None and any(spot.last < n.last <= hit.first for n in clause.sentence.names)


def takes_side(clause: Clause, hit: Hit) -> bool:
    """As in "took the Iraqi side": one side of a crossing told before."""
    words = clause.sentence.words[hit.last : hit.last + 3]
    return words[2:] == ["side"] and words[1] in ("iraqi", "syrian", "other")


_SOME = word_set("many some several most others dozens hundreds suspects escapees fugitives")


_LATER = word_set("later since also subsequently all")


def men_taken(clause: Clause, hit: Hit) -> bool:
    """As in "many were recaptured", "the detainees were captured": men, no ground."""
    verb = hit.first - 1
    verb -= clause.word(verb) in _LATER
    passive = clause.word(hit.first) in IS_OR_WAS and hit.last - hit.first > 1
    if clause.sentence.arabic or "captur" not in clause.word(hit.last - 1):
        return False
    subject = hit.first if passive else verb
    if not passive and clause.word(verb) not in IS_OR_WAS:
        return False
    before = clause.word(subject - 1)
    held = any(h.last == subject for h in clause.cue("detainees", "persons"))
    some = clause.word(subject - 1) == "them" and clause.word(subject - 2) == "of"
    return before in _SOME or held or some


_STANDS = word_set("positions position defensive")


def takes_up_ground(clause: Clause, hit: Hit) -> bool:
    """As in "took up positions", "have taken defensive positions": where a force stands."""
    behind = clause.sentence.words[hit.last : hit.last + 3]
    return not clause.sentence.arabic and bool(_STANDS & set(behind))


_FALLS = word_set("fell fallen falls")
_FALLS_GLANCE = glance_for(exactly=_FALLS)
_HAD = word_set("has have had not never already finally now")
_NOT_GROUND = word_set("in at on near over into from inside around outside to by off")
_ENDS = word_set(
    ". , ; : to and but into as because on in last this yesterday without after when and"
)
_APPOSED = 12  # words between a town and its verb, where commas enclose what the town is


def falls_to(clause: Clause) -> Iterator[Trigger]:
    """As in "X, another border town, fell on Saturday to Y": ground is what falls."""
    if clause.sentence.arabic or clause.cue("capture", "kill", "strike"):
        return
    if not clause.sentence.glance & _FALLS_GLANCE:
        return
    words = clause.sentence.words
    for place in range(clause.first + 1, clause.last):
        ends = place + 1 == clause.last or words[place + 1] in _ENDS
        if words[place] not in _FALLS or not ends:
            continue
        subject = place
        while subject > clause.first + 1 and words[subject - 1] in _HAD:
            subject -= 1
        if _town_falls(clause, subject):
            hit = Hit("capture", PERFECT, place, place + 1)
            yield Trigger(Kind.CAPTURE, hit, MAIN, "falls to", True)
            return


def _town_falls(clause: Clause, verb: int) -> bool:
    """Whether a town is the subject: right before the verb, or before an apposition."""
    words = clause.sentence.words
    for spot in clause.spots:
        if spot.last > verb or verb - spot.last > _APPOSED or spot.place is None:
            continue
        governed = words[spot.first - 1] if spot.first > clause.first else ""
        apposed = words[spot.last] == "," and words[verb - 1] == ","
        if governed not in _NOT_GROUND and (spot.last == verb or apposed):
            return True
    return False


_BEHIND_A_SITE = word_set(", . ; near in at on from after hours later without and by")
_SITE = word_set(
    "site facility area town village city base field airport position positions building buildings "
    "prison dam refinery headquarters compound hill hospital station silos district"
)


def takes_the_site(clause: Clause, hit: Hit) -> bool:
    """As in "took over the site", in English, where a place is told of before."""
    words = clause.sentence.words
    near = range(hit.last, min(clause.last, hit.last + 3))
    the = any(
        words[p] in ("the", "its", "their")
        and words[p + 1] in _SITE
        and (not words[p + 2 : p + 3] or words[p + 2] in _BEHIND_A_SITE)
        for p in near[:-1]
    )
    return the and any(s.first < hit.first for s in clause.sentence.spots)
