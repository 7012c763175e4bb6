"""What an English word is in its sentence: a verb under way, a noun, or a look-alike of a cue."""

from collections.abc import Callable, Sequence

from geo.claims.cues import Hit
from geo.claims.reading.forms import IMPERFECT, NOUN, PERFECT
from geo.claims.reading.wordset import word_set

_GOES_ON = word_set("is are been being be keep keeps kept continue continues continued")
_WENT_ON = word_set("was were began started begun")
_BETWEEN = word_set("now still also reportedly currently again already actively not all both")
_BEFORE_NOUNS = word_set(
    "the a an any no this these those its their his her our each every several many some another "
    "such of in on from with for by during into against amid new joint major latest recent first "
    "second final heavy "
    "fierce intense massive deadly limited ground air aerial drone rocket missile artillery "
    "military armed suicide surprise large large-scale overnight deadliest alleged suspected"
)


def as_they_stand(words: Sequence[str], found: list[Hit]) -> list[Hit]:
    """The cues of an English sentence, verbs told from nouns and look-alikes left out."""
    verbs = {(h.meaning, h.first) for h in found if h.form == IMPERFECT and _aims(words, h)}
    found = [h for h in found if h.form != NOUN or (h.meaning, h.first) not in verbs]
    read = [_part_of_speech(words, hit) for hit in found if not _looks_like(words, hit)]
    return list(dict.fromkeys(read))


def _aims(words: Sequence[str], hit: Hit) -> bool:
    """As in "to arrest", "to watch and arrest": an infinitive, though the word may be a noun."""
    if hit.last - hit.first > 1 or words[hit.first].endswith("s"):
        return False
    before = words[max(0, hit.first - 4) : hit.first]
    return before[-1:] == ["to"] or (before[-1:] == ["and"] and before[-3:-2] == ["to"])


def _part_of_speech(words: Sequence[str], hit: Hit) -> Hit:
    """Read "is advancing" as the verb that it is, and "their advance" as a noun."""
    if hit.last - hit.first > 1:
        return hit
    word, before = words[hit.first], words[max(0, hit.first - 3) : hit.first]
    while before and before[-1] in _BETWEEN:
        before = before[:-1]
    if hit.form == NOUN and word.endswith("ing"):
        if _GOES_ON & set(before[-1:]):
            return hit._replace(form=IMPERFECT)
        return hit._replace(form=PERFECT) if _WENT_ON & set(before[-1:]) else hit
    if hit.form != IMPERFECT or not before:
        return hit
    one = not word.endswith("s") and bool({"a", "an"} & set(before[-2:]))
    named = one or before[-1] in _BEFORE_NOUNS or before[-1].endswith("'s")
    return hit._replace(form=NOUN) if named else hit


_FURNITURE = word_set("tower towers center centre room rooms point points panel system systems")
_KEPT = word_set(
    "talks meeting meetings citizenship nationality passport passports rally rallies ceremony "
    "press conference elections election referendum funeral funerals protest protests sit-in vote "
    "discussions documents papers identity banners responsible accountable hostage captive"
)
_LAND = word_set("area areas region villages village towns countryside desert land hills lands")
_FOUNDED = word_set("formed created established built founded tasked trained used organized raised")
_FIGHTING = word_set("position positions age force forces season vehicle vehicles spirit men power")
_FLIES_TO_FIGHT = word_set("drone drones helicopter helicopters aircraft jets planes")


def _close_by(words: Sequence[str], hit: Hit) -> bool:
    """As in "X is close to Y": no gate that is closed."""
    return words[hit.first] == "close" and "to" in words[hit.last : hit.last + 1]


def _no_hold(words: Sequence[str], hit: Hit) -> bool:
    """As in "control towers", "holding citizenship": nothing that is held is ground."""
    behind = set(words[hit.last : hit.last + 3])
    if words[hit.last - 1] == "control" and words[hit.last : hit.last + 1]:
        commands = "command" in words[max(0, hit.first - 2) : hit.first]
        if commands or words[hit.last] in _FURNITURE:
            return True
    return bool(_KEPT & behind)


def _around(words: Sequence[str], hit: Hit) -> bool:
    """As in "the surrounding villages": what lies around, no ring."""
    return words[hit.first] == "surrounding" and bool(_LAND & set(words[hit.last : hit.last + 2]))


def _no_fight(words: Sequence[str], hit: Hit) -> bool:
    """As in "a coalition formed to fight X", "fighting positions", "without a fight"."""
    before, behind = words[max(0, hit.first - 2) : hit.first], words[hit.last : hit.last + 1]
    if before[-1:] == ["to"] and before[0] in _FOUNDED:
        return True
    if words[hit.last - 1] == "fighting" and behind != [] and behind[0] in _FIGHTING:
        return True
    flies = words[hit.last - 1] == "attack" and behind != [] and behind[0] in _FLIES_TO_FIGHT
    return flies or before == ["without", "a"] or before[-1:] == ["without"]


def _gate_of_smugglers(words: Sequence[str], hit: Hit) -> bool:
    """As in "an unofficial crossing at X": a gate, and nobody who passes it is told of."""
    return (
        words[hit.last - 1] == "crossing"
        and hit.last - hit.first > 1
        and (words[hit.first] in _GATES)
    )


def _works(words: Sequence[str], hit: Hit) -> bool:
    """As in "the project is executed by X": works are carried out, nobody is put to death."""
    return words[hit.first] in ("executed", "executing") and (
        words[hit.last : hit.last + 1] == ["by"]
        or bool(_DONE & set(words[hit.last : hit.last + 4]))
    )


_DONE = word_set(
    "project projects plan plans operation operations mission missions works work order orders"
)
_BEHIND_NOUNS = word_set("to in of on at between belonging near inside along and by with for")


def _aims_at_noun(words: Sequence[str], hit: Hit) -> bool:
    """As in "passes targets to X": things to be hit, not a verb."""
    return words[hit.first] == "targets" and bool(
        _BEHIND_NOUNS & set(words[hit.last : hit.last + 1])
    )


def _gate(words: Sequence[str], hit: Hit) -> bool:
    """As in "the border crossing into X": a gate, nobody who crosses."""
    before = words[hit.first - 1] if hit.first else ""
    return words[hit.first] in ("crossing", "crossings") and before in _GATES


def _either_gate(words: Sequence[str], hit: Hit) -> bool:
    return _gate(words, hit) or _gate_of_smugglers(words, hit)


_BEFORE_MAY = word_set("in on since last of until early late mid by from before after during")


def _month(words: Sequence[str], hit: Hit) -> bool:
    """As in "on May 18": a month, nothing that may be."""
    if words[hit.first] != "may":
        return False
    behind = words[hit.last : hit.last + 1]
    dated = behind != [] and behind[0][:1].isdigit()
    return dated or (hit.first > 0 and words[hit.first - 1] in _BEFORE_MAY)


_LEFT_SO = word_set(
    "nowhere casualties losses dozens scores several many dead wounded injured killed outside "
    "behind without empty intact hanging"
)


def _leaves_so(words: Sequence[str], hit: Hit) -> bool:
    """As in "left four dead", "families left the camp": no force that leaves a place."""
    if words[hit.last - 1] not in ("left", "leaving", "leaves", "leave"):
        return False
    behind = set(words[hit.last : hit.last + 8])
    return bool(_LEFT_SO & behind) or (hit.meaning == "operation" and "camp" in behind)


_STORMS = word_set("jazeera jazira cizire desert island islands roundup")  # names of campaigns
_MEASURES = word_set("measure measures step steps decision decisions action actions care place")


def _carries_nobody(words: Sequence[str], hit: Hit) -> bool:
    """As in "the measure was taken to …": nobody is taken anywhere."""
    before = words[max(0, hit.first - 3) : hit.first]
    return _leaves_so(words, hit) or (
        "taken" in words[hit.first : hit.last + 2] and bool(_MEASURES & set(before))
    )


def _other_deal(words: Sequence[str], hit: Hit) -> bool:
    """As in "the nuclear deal": no agreement about this border."""
    return "nuclear" in words[max(0, hit.first - 1) : hit.last]


_LOST = word_set("territory ground control land contact hope interest its their support influence")


def _no_dead(words: Sequence[str], hit: Hit) -> bool:
    """As in "the project is executed by X", "loses its last territory": nobody dies."""
    loses = words[hit.first] in ("lose", "loses", "losing", "lost")
    grounds = _LOST & set(words[hit.last : hit.last + 1])
    return _works(words, hit) or (loses and hit.last - hit.first == 1 and bool(grounds))


def _moves_not(words: Sequence[str], hit: Hit) -> bool:
    """As in "the move was agreed", "reached by telephone": nobody moves."""
    before = words[hit.first - 1] if hit.first else ""
    if words[hit.first] in ("move", "moves") and hit.last - hit.first == 1:
        return before in _BEFORE_NOUNS
    if words[hit.first] in ("storm", "storms") and before in _STORMS:
        return True
    if words[hit.first] == "reached" and words[hit.last : hit.last + 1] == ["by"]:
        return True
    return _gate(words, hit) or _leaves_so(words, hit)


_GATES = word_set("border official informal illegal unofficial main only key strategic the")
_LOOK_ALIKES: dict[str, Callable[[Sequence[str], Hit], bool]] = {
    "close": _close_by,
    "control": _no_hold,
    "encirclement": _around,
    "clash": _no_fight,
    "kill": _no_dead,
    "coordination": _other_deal,
    "target": _aims_at_noun,
    "infiltration": _either_gate,
    "cross": _gate,
    "operation": _moves_not,
    "transfer": _carries_nobody,
    "hypothetical": _month,
}


def _looks_like(words: Sequence[str], hit: Hit) -> bool:
    test = _LOOK_ALIKES.get(hit.meaning)
    return test is not None and test(words, hit)
