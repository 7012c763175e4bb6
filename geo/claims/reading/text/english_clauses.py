"""Where the clauses of an English sentence begin: behind commas, "and", "when", "until"."""

from geo.claims.cues import Hit
from geo.claims.reading.text.denied_aside import denied_aside
from geo.claims.reading.text.english_beside import who_does, with_a_doer
from geo.claims.reading.text.english_words import opening
from geo.claims.reading.text.events import EVENTS
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.told_besides import tells_besides
from geo.claims.reading.text.wordset import word_set


def _still_between(words: list[str], place: int) -> bool:
    """As in "between X and": no comma closes the pair before."""
    near = words[max(0, place - 6) : place]
    return "between" in near and words[place - 1] != ","


def _hit_and_run(words: list[str], place: int) -> bool:
    """As in "hit-and-run attacks": one word."""
    return "hit" in words[place - 2 : place] and "run" in words[place + 1 : place + 3]


_AUX = word_set("is are was were has have had will would")
_WHILE = word_set("while as when since after although though because once before")


IF = frozenset({"if", "unless"})
"""What opens an English condition."""


def _main_begins(sentence: Sentence, place: int) -> bool:
    """As in "While X sent men, Y advanced": behind the comma stands the main clause."""
    words = sentence.words
    first = opening(words)
    if words[place - 1] != "," or words[place] == "and":
        return False
    if words[first] not in _WHILE | IF or "," in words[first : place - 1]:
        return False
    told = [h.first for h in sentence.cues if h.meaning in EVENTS and h.form != NOUN]
    return any(p < place for p in told) and any(p >= place for p in told)


def _main_goes_on(sentence: Sentence, place: int) -> bool:
    """As in "X, which retook Y, is preparing to advance": the main verb behind the aside."""
    words = sentence.words
    if words[place - 1] != "," or words[place] not in _AUX:
        return False
    near = range(place - 2, max(0, place - _ASIDE), -1)
    opened = next((p for p in near if words[p] in ("which", "who") and words[p - 1] == ","), None)
    if opened is None or "," in words[opened : place - 1] or words[opened + 1] == "had":
        return False
    told = [h.first for h in sentence.cues if h.meaning in EVENTS and h.form != NOUN]
    return any(opened < p < place for p in told) and any(p > place for p in told)


_ASIDE = 14  # words from ", which" to the comma that closes it


def _tells_where(sentence: Sentence, place: int) -> bool:
    """As in "held X, where Y has no men": a place told of before and behind."""
    words = sentence.words
    named = words[place] == "where" and any(s.last == place for s in sentence.spots)
    if not named and words[place - 1 : place + 1] != [",", "where"]:
        return False
    return any(h.meaning in EVENTS and h.first > place for h in sentence.cues)


_SO_MANY = word_set("one two three four some most many all both several none half each")


def _some_of_whom(sentence: Sentence, place: int) -> bool:
    """As in "arrested two men, one of whom took part in attacks": told of him alone."""
    words = sentence.words
    opens = words[place] in _SO_MANY and words[place - 1] == ","
    return opens and words[place + 1 : place + 3] in (["of", "whom"], ["of", "which"])


PAST = word_set(
    "took came fell drove made held went began left fought led shot flew broke blew threw set put "
    "were was have has had are "
    "retook overran withdrew beat caught found met shut"
)


def _finite(words: list[str], hit: Hit) -> bool:
    """Whether a cue is a finite verb, or a phrase that opens with one: "launched an attack"."""
    if hit.form in ("perfect", "imperfect"):
        return True
    told = words[hit.first : hit.last]
    return hit.form == "phrase" and any(w.endswith("ed") or w in PAST for w in told)


def _until_then(sentence: Sentence, place: int) -> bool:
    """As in "X held it until it was taken by Y": what came then is told by a clause of its own."""
    words = sentence.words
    if words[place] != "until" or not _PAST_BE & set(words[place + 1 : place + 4]):
        return False
    return any(place < h.first <= place + 5 for h in sentence.cue("capture", "close", "expel"))


_PAST_BE = frozenset({"was", "were", "had"})


def _as_beside(sentence: Sentence, place: int) -> bool:
    """As in "forces are on alert, as clashes raise fears": what is told beside it."""
    words = sentence.words
    beside = words[place - 1 : place + 1] == [",", "as"] and words[place + 1 : place + 2] != [
        "well"
    ]
    return beside and any(
        h.verbal and place < h.first < len(words) and h.form != NOUN for h in sentence.cues
    )


_ESPECIALLY = frozenset({"especially", "particularly", "given"})


def _adds_that(sentence: Sentence, place: int) -> bool:
    """As in "…, especially that X has not reopened Y": told beside, in words of its own."""
    words = sentence.words
    return words[place] in _ESPECIALLY and words[place + 1 : place + 2] in (["that"], ["as"])


def _leaves(words: list[str], hit: Hit) -> bool:
    """As in "troops left the base": a phrase that ends on a verb."""
    return hit.form == PHRASE and words[hit.last - 1] in PAST


_SUBJECT = 16  # words that several subjects of one verb take


def _joins_subject(sentence: Sentence, place: int) -> bool:
    """As in "A and B hold X", "A, B and C hold X": who do one thing, and no verb before "and"."""
    words = sentence.words
    begun = max(0, place - _SUBJECT)
    beside = any(n.last == place and not n.metonym for n in sentence.names)
    listed = "," in words[begun:place] and any(begun <= n.first < place for n in sentence.names)
    if not (beside or listed):
        return False
    if not any(0 <= n.first - place <= 2 for n in sentence.names):
        return False
    told = any(
        (h.verbal or (h.meaning in EVENTS and _leaves(words, h))) and begun <= h.first < place
        for h in sentence.cues
    )
    return not told and not _AUX & set(words[begun:place])


def _joins_alike(sentence: Sentence, place: int) -> bool:
    """As in "cooperate and coordinate", "officials from A and B met": nothing new begins."""
    ends = {h.meaning for h in sentence.cues if h.last == place and h.verbal}
    if any(h.first == place + 1 and h.meaning in ends for h in sentence.cues):
        return True
    first = next((s for s in sentence.spots if s.last == place), None)
    joined = first is not None and any(s.first == place + 1 for s in sentence.spots)
    told = any(h.verbal and h.first < place and h.meaning in EVENTS for h in sentence.cues)
    return joined and not told


_PARTICIPLES = word_set("held caught shot taken kept found lost seen sent born brought")
_ASIDE_REACH = 10  # words of an aside up to its closing comma


def _joins_participles(words: list[str], place: int) -> bool:
    """As in "men of X, captured and held in Y, were sent to Z": an aside, closed by a comma."""
    if words[place - 2 : place - 1] != [","] or place + 1 >= len(words):
        return False
    both = (words[place - 1], words[place + 1])
    if not all(w.endswith("ed") or w in _PARTICIPLES for w in both):
        return False
    end = next((p for p in range(place, place + _ASIDE_REACH) if words[p : p + 1] == [","]), None)
    return end is not None and words[end + 1 : end + 2] != [] and words[end + 1] in _AUX


_HURT = word_set("injured wounded hurt killed dead missing")


def _joins_toll(words: list[str], place: int) -> bool:
    """As in "left three dead and six injured": one toll, and a figure between."""
    behind = words[place + 1 : place + 4]
    return words[place - 1] in _HURT and any(w in _HURT for w in behind[1:])


_ITS_ADJECTIVES = 2  # words, "the Iraqi", before a name


def _next_doer(sentence: Sentence, place: int) -> bool:
    """As in "A holds X, B holds Y": behind the comma stands another with a verb of his own."""
    words = sentence.words
    joined = words[place] == "and"
    if not (joined or words[place - 1] == ",") or not words[place].isalpha():
        return False
    begun = place + joined
    near = [n for n in sentence.names if 0 <= n.first - begun <= _ITS_ADJECTIVES]
    name = next((n for n in near if not n.metonym), None) or next(iter(near), None)
    if name is None:
        return False
    told = [h for h in sentence.cues if h.meaning in EVENTS and h.form != NOUN]
    return any(h.first == name.last for h in told) and any(
        (h.verbal or h.form == PHRASE) and h.first < place - 1 for h in told
    )


_TOGETHER = (["linked", "up"], ["joined", "up"], ["met", "up"], ["links", "up"], ["teamed", "up"])


def _joins_others(sentence: Sentence, place: int) -> bool:
    """As in "took X and linked up with Y": a deed of its own, done with others."""
    words = sentence.words
    if words[place + 1 : place + 3] not in _TOGETHER:
        return False
    return any(h.meaning in EVENTS and h.form != NOUN and h.last <= place for h in sentence.cues)


_OPENINGS = (
    _some_of_whom,
    with_a_doer,
    who_does,
    _next_doer,
    _adds_that,
    _main_begins,
    _main_goes_on,
    _tells_where,
    _until_then,
    _as_beside,
    tells_besides,
)


_FAR_VERB = 16  # words from "and" to the verb of the clause that it opens


def _tells_on(sentence: Sentence, place: int) -> bool:
    """Whether ", and" opens a clause; not the last of a list of walls, units, bodies or places."""
    words = sentence.words
    near = range(place + 1, place + _LISTED)
    listed = any(h.first in near for h in sentence.cue("barrier", "units"))
    listed = listed or any(n.first in near for n in sentence.names)
    listed = listed or any(s.first in near for s in sentence.spots)
    if not listed:
        return True
    behind = words[place + 1 : place + _FAR_VERB]
    if _AUX & set(behind) or any(w.endswith("ed") for w in behind):
        return True
    return any(h.verbal and place < h.first < place + _FAR_VERB for h in sentence.cues)


_LISTED = 5  # words from "and" to what closes a list


def _is_done_by(words: list[str], place: int, hit: Hit) -> bool:
    """As in "buildings and trucks used by X": a participle said of the noun before it."""
    behind = words[hit.last : hit.last + 1]
    return hit.first == place + 2 and behind == ["by"] and words[hit.first].endswith("ed")


CUT_ENGLISH = _ESPECIALLY | {
    "in",
    "along",
    "besides",
    "and",
    "while",
    "until",
    "after",
    "before",
    "when",
    "as",
}
"""English words at which a clause may begin; else one begins behind a comma alone."""


_NOBODY = (["nobody"], ["no", "one"], ["none", "of"], ["none", "had"], ["none", "has"])
_NOBODY_REACH = 7  # words from "and" over nobody to the verb


def _nobody_did(sentence: Sentence, place: int) -> bool:
    """As in "we hold the line and nobody has crossed": what nobody did is a clause of its own."""
    behind = sentence.words[place + 1 : place + 3]
    if behind not in _NOBODY and behind[:1] not in _NOBODY:
        return False
    near = range(place + 1, place + _NOBODY_REACH)
    return any(h.first in near and h.verbal and h.meaning in EVENTS for h in sentence.cues)


def cuts_english(sentence: Sentence, place: int, hits: list[Hit]) -> bool:  # noqa: PLR0911 (one return a rule)
    """Whether a clause begins at this word of an English sentence; ``hits`` are its event cues."""
    words = sentence.words
    if words[place] == "and" and (_still_between(words, place) or _hit_and_run(words, place)):
        return False
    if words[place] == "and" and (_joins_subject(sentence, place) or _joins_alike(sentence, place)):
        return False
    if words[place] == "and" and (_joins_participles(words, place) or _joins_toll(words, place)):
        return False
    if words[place] == "and" and (
        _next_doer(sentence, place)
        or _joins_others(sentence, place)
        or _nobody_did(sentence, place)
    ):
        return True
    if words[place] == "and" and place + 1 < len(words):
        nearby = range(place + 1, min(len(words), place + (4 if words[place + 1] in _AUX else 3)))
        return any(
            h.first in nearby
            and h.verbal
            and h.meaning in EVENTS
            and not _is_done_by(words, place, h)
            for h in sentence.cues
        ) or (words[place - 1] == "," and len(words) - place > 4 and _tells_on(sentence, place))
    if denied_aside(sentence, place) or any(rule(sentence, place) for rule in _OPENINGS):
        return True
    if words[place] == "before" and words[place - 1] in ("never", "ever"):
        return False
    if words[place] in ("after", "before", "when", "as") and any(
        place < h.first <= place + 8 and _finite(words, h) and h.meaning in EVENTS
        for h in sentence.cues
    ):
        return True
    if words[place - 1] == "," and any(
        h.form == "noun" and words[place].endswith("ing") for h in hits
    ):
        return True
    return any(h.meaning == "lead_to" for h in hits) and words[place - 1] == ","
