"""The speaker who is named before his Arabic verb."""

from collections.abc import Sequence

from geo.claims.cues import Hit
from geo.claims.reading.speech.nameless import is_one_of_many
from geo.claims.reading.speech.person_names import only_a_name
from geo.claims.reading.speech.speaker_words import TALKS, led_to, says_whom_he_told
from geo.claims.reading.speech.speakers import end_of_phrase, speakerish
from geo.claims.reading.speech.statements import MEDIA
from geo.claims.reading.text.events import EVENTS
from geo.claims.reading.text.forms import PERFECT
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import Voices
from geo.claims.reading.text.wordset import word_set


def subject_of_participle(sentence: Sentence, say: Hit) -> tuple[int, int]:
    """As in "The minister praised X, stressing that …": whoever the sentence names first."""
    own = (say.last, say.last)
    if any(h.first < say.first for h in sentence.cue("say") if h.verbal):
        return own
    titles = sentence.cue("title", "source", "official", "collective", "institution", last=6)
    if not titles or titles[0].first >= say.first:
        return own
    first = titles[0].first
    verbs = [h.first for h in sentence.cues if h.verbal and first < h.first < say.first]
    return first, min([end_of_phrase(sentence, first), first + 8, *verbs])


def condemner(sentence: Sentence, say: Hit) -> tuple[int, int] | None:
    """As in "X condemned the raid, and said in a statement that …": X, who stands at the verb."""
    words = sentence.words
    if not say.joiner or words[say.last : say.last + 1] != ["في"]:
        return None
    stated = not _STATED.isdisjoint(words[say.last + 1 : say.last + 2])
    verb = next((h for h in sentence.cues if h.verbal and h.first < say.first), None)
    if not stated or verb is None:
        return None
    first = verb.last
    office = sentence.cue("institution", "official", "title", first=first, last=first + 1)
    named = [n for n in sentence.names if n.first == first and not n.metonym]
    if not (office or named):
        return None
    stop = end_of_phrase(sentence, first)
    deeds = [h.first for h in sentence.cues if first < h.first < stop and h.meaning in EVENTS]
    deeds = [p for p in deeds if all(p >= n.last for n in named)]
    return first, min([stop, say.first, *deeds])


_STATED = MEDIA | TALKS
_ABOUT = word_set("عن وعن حول وحول بشان وبشان ردا وردا خلال وخلال لدي ولدي في وفي بخصوص وبخصوص")
BEFORE_SUBJECTS = word_set("لكن ولكن غير بيد ان فيما بينما اما واما حين في كما حيث الا وان")


def subject_before(sentence: Sentence, say: Hit, voices: Voices) -> int | None:
    """Where a speaker named before his verb begins, as in "but a source in X said that"."""
    first = max(0, say.first - 14)
    marks = "؛;:."
    words = sentence.words
    if words[say.first - 1 : say.first] == ["كما"]:
        return None  # "as it also pointed out": whoever spoke before goes on
    stops = [
        p + 1
        for p in range(first, say.first)
        if words[p] in marks
        or words[p] in ("لكن", "ولكن")
        or (words[p] == "ان" and words[p - 1] in _EXCEPT_THAT)
    ]
    if stops:
        first = stops[-1]
    elif not sentence.quoted[say.first]:
        first = _clause_opens(words, first, say.first)
    within = _behind_that(sentence, say, first)
    if within is not None:
        return within
    first = max([first, *(h.last for h in sentence.cue("resume") if h.last < say.first)])
    while first < say.first and sentence.words[first] in BEFORE_SUBJECTS:
        first += 1
    got = sentence.cue("source", first=first + 1, last=say.first)
    if got and sentence.words[got[-1].first - 1] == "من":
        return got[-1].first  # "in details that X got from a source in Y, he said that …"
    if sentence.words[first] in _ABOUT:
        return None
    hidden = sentence.cue("withheld", first=first, last=say.first)
    told = any(
        h.verbal
        and first <= h.first < say.first
        and h.meaning not in _ASIDES
        and not any(w.first <= h.first < w.last + _HIDDEN for w in hidden)
        and not says_whom_he_told(sentence.words, h.first)
        and not (h.first == first and sentence.cue("institution", first=first, last=first + 1))
        for h in sentence.cues
    )
    if told:
        return _right_before(sentence, say)
    named = speakerish(sentence, first, say.first, voices.by_name)
    return first if named or _is_a_surname(sentence, first, say) else None


_SPEAK = word_set("قال صرح اضاف اخبر ابلغ")  # what people do, and "the facts" do not
_TO_WHOM = 6  # words from the verb to the outlet that hears it


def _is_a_surname(sentence: Sentence, first: int, say: Hit) -> bool:
    """As in "Al-Hamdani said that", "Al-Hamdani confirmed to X that": a name opens the sentence."""
    if say.first - first != 1 or first > 1 or say.joiner or say.form != PERFECT:
        return False
    if not (sentence.words[first].startswith("ال") and only_a_name(sentence, first, say.first)):
        return False
    heard = sentence.cue("outlet", first=say.last, last=say.last + _TO_WHOM)
    verb = sentence.words[say.first]
    return verb in _SPEAK or (
        not verb.endswith("ت") and any(led_to(sentence.words, h) for h in heard)
    )


def _clause_opens(words: Sequence[str], first: int, last: int) -> int:
    """Where a speaker may begin who stands far in a long sentence: behind a comma or "that"."""
    if not first:
        return 0
    edges = (p + 1 for p in range(last - 2, first - 1, -1) if words[p] in _EDGES)
    return next(edges, first)


_EDGES = frozenset({"،", ",", "وان"})
_HAD = word_set("كان وكان كانت وكانت")
_HAD_REACH = 18  # words of a speaker between "was" and "had said"


def had_subject(sentence: Sentence, say: Hit) -> tuple[int, int] | None:
    """As in "The spokesman of X, Y Z, had denied that": who stands between "was" and its verb."""
    words = sentence.words
    if not say.verbal or not say.first:
        return None
    last = say.first - (words[say.first - 1] == "قد")
    near = range(last - 1, max(-1, last - _HAD_REACH), -1)
    was = next((p for p in near if words[p] in _HAD), None)
    if was is None or (last == say.first and was):
        return None  # without "had" it opens the sentence
    first = was + 1
    if any(w in "؛;:." for w in words[first:last]) or not speakerish(sentence, first, last):
        return None
    verbs = [h for h in sentence.cues if h.verbal and first <= h.first < last]
    others = any(h.meaning in ("say", "deny") for h in verbs)
    does = any(h.meaning in EVENTS and words[h.first - 1] not in _WHO for h in verbs)
    return None if others or does else (first, last)


_WHO = frozenset({"الذي", "التي", "الذين"})


_EXCEPT_THAT = frozenset({"الا", "غير", "بيد"})  # with "that": "but", and somebody else speaks
_HIDDEN = 3  # words of "asked not to be named" behind its first ones


def opening_person(sentence: Sentence, say: Hit) -> tuple[int, int] | None:
    """As in "But an officer of X, speaking …, told another story, for he said that …"."""
    words = sentence.words
    first = 0
    while first < say.first and words[first] in BEFORE_SUBJECTS:
        first += 1
    near = range(first + 1, min(say.first, first + _OPENING_PERSON))
    comma = next((p for p in near if words[p] == "،"), None)
    if not first or comma is None or not is_one_of_many(sentence, first, comma):
        return None
    others = sentence.cue("say", first=comma, last=say.first)
    return (first, comma) if words[say.first - 1] == "اذ" or not others else None


_OPENING_PERSON = 10  # words of somebody nameless who opens a sentence
_WITHIN = 5  # words from "that" to the verb of who is quoted in a quotation


def _behind_that(sentence: Sentence, say: Hit, first: int) -> int | None:
    """As in "X said that an officer told us that": who is quoted within another's words."""
    near = range(say.first - 1, max(first, say.first - _WITHIN) - 1, -1)
    that = next((p for p in near if sentence.words[p] in ("ان", "بان")), None)
    if that is None or that + 1 >= say.first or sentence.words[say.last : say.last + 1] == ["ان"]:
        return None
    verbs = any(h.verbal and that < h.first < say.first for h in sentence.cues)
    person = sentence.cue(*_WHO_TELLS, first=that + 1, last=say.first)
    return that + 1 if person and not verbs else None


_WHO_TELLS = ("source", "official", "title", "collective")


def _right_before(sentence: Sentence, say: Hit) -> int | None:
    """As in "…, as activists posted pictures that they said show X": who stands nearest speaks."""
    near = sentence.cue("collective", first=max(0, say.first - _NEAREST), last=say.first)
    if not near or not sentence.words[say.first].endswith("وا"):
        return None
    verbs = any(h.verbal and near[-1].first < h.first < say.first for h in sentence.cues)
    return None if verbs else near[-1].first


_NEAREST = 5  # words
_ASIDES = frozenset({"ended", "title", "verb", "withheld"})
