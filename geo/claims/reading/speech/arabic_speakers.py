"""Who speaks by an Arabic verb of saying: named behind it, before it, or unsaid."""

from geo.claims.cues import Hit
from geo.claims.reading.speech.arabic_openers import (
    HAPPENING,
    RELAYS,
    complement,
    denied_noun,
    passes_on,
    quote_behind,
    relayed,
    root_of,
)
from geo.claims.reading.speech.arabic_reporting import TURNS
from geo.claims.reading.speech.arabic_subjects import (
    BEFORE_SUBJECTS,
    condemner,
    had_subject,
    opening_person,
    subject_before,
    subject_of_participle,
)
from geo.claims.reading.speech.listeners import before_who_hears, end_of_outlet
from geo.claims.reading.speech.nameless import is_one_of_many
from geo.claims.reading.speech.person_names import only_a_name
from geo.claims.reading.speech.speaker_words import TALKS, TELLS, led_to, says_whom_he_told
from geo.claims.reading.speech.speakers import speakerish
from geo.claims.reading.text.charges import of_what, without_charged
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import Voices
from geo.claims.reading.text.wordset import word_set

Part = tuple[int, int, int]


def speaker_part(
    sentence: Sentence, say: Hit, opener: int | None, stop: int, voices: Voices
) -> Part | None:
    """First and last word of the speaker, and where his words begin; None where nobody speaks."""
    if root_of(sentence.words[say.first]) == RELAYS:
        return relayed(sentence, say, stop)
    if passes_on(sentence, say, opener):
        return relayed(sentence, say, stop)
    part = _part(sentence, say, opener, stop, voices)
    if part is None:
        return None
    first, last, begin = part
    while first < last and sentence.words[first] in _NO_NAMES:
        first += 1
    last = next((p for p in range(first + 1, last) if says_whom_he_told(sentence.words, p)), last)
    while last - 1 > first and sentence.words[last - 1] in _HOW_OFTEN:
        last -= 1
    last = before_who_hears(sentence, say.first, first, last)
    return first, without_charged(sentence, say.first, first, last), begin


_ADVERBS = word_set("كذلك ايضا لاحقا سابقا مجددا حينها انذاك حينذاك بالمقابل ثانيه اخيرا")
"""Between a verb and who speaks, or instead of him: "and spoke also of"."""
_NO_NAMES = _ADVERBS | TURNS | {"،", "لنا", "لي", "له", "لها", "لهم", "الينا", "اليه"}


_HOW_OFTEN = word_set("شهريا يوميا سنويا اسبوعيا دوريا مرارا تكرارا مجددا لاحقا ايضا علنا رسميا")
"""Behind who speaks: how often, or how, he does."""


def _part(  # noqa: PLR0911 (one return a rule)
    sentence: Sentence, say: Hit, opener: int | None, stop: int, voices: Voices
) -> Part | None:
    charged = of_what(sentence, say.first)
    if charged is not None:
        return _who_says(sentence, say, None, charged, voices)
    heard = _heard_from(sentence, say)
    if heard is not None:
        return (*heard, opener + 1 if opener is not None else say.last)
    begin = opener + 1 if opener is not None else complement(sentence, say.last, stop)
    if opener is None and say.form == "adjective" and not say.head and _opens_quote(sentence, say):
        begin = say.last
    plain = _stated(sentence, say, opener) or _had_said(sentence, say, opener)
    if plain is None and opener is None:
        plain = _without_that(sentence, say, begin, stop, voices)
    if plain is not None:
        return plain
    if begin is None and say.verbal and sentence.words[say.last : say.last + 1] != []:
        begin = say.last if sentence.words[say.last].startswith("ب") else None
    if begin is None:
        return None
    if opener is None:
        if say.verbal and sentence.words[say.last] in HAPPENING:
            return _of_happening(sentence, say, voices)
        begin = denied_noun(sentence, say, begin)
    if say.form in ("adjective", "phrase") and not say.head:
        return (*subject_of_participle(sentence, say), begin)
    return _who_says(sentence, say, opener, begin, voices)


_HEARS = word_set("سمعنا سمعت سمع سمعوا علمنا علمت فهمنا فهمت")
_HEARS_REACH = 10  # words from "we heard" over from whom to what they said
_THAT_THEY = frozenset({"انهم", "انه", "انها", "انهما", "بانهم", "بانه", "بانها"})


def _heard_from(sentence: Sentence, say: Hit) -> tuple[int, int] | None:
    """As in "we heard from the fighters of X that they said": those from whom it was heard."""
    words = sentence.words
    last = say.first - 1
    if not say.verbal or last < 1 or words[last] not in _THAT_THEY:
        return None
    near = range(last - 2, max(-1, last - _HEARS_REACH), -1)
    verb = next((p for p in near if words[p] in _HEARS and words[p + 1] == "من"), None)
    return (verb + 2, last) if verb is not None and verb + 2 < last else None


_QUOTED = 3  # words that a quotation has, and a name in quotation marks has not


def _opens_quote(sentence: Sentence, say: Hit) -> bool:
    """As in "…, adding “we have reinforced X”": a quotation opens right behind the participle."""
    told = sentence.quoted[say.last : say.last + _QUOTED]
    return len(told) == _QUOTED and all(told) and not sentence.quoted[say.first]


def _of_happening(sentence: Sentence, say: Hit, voices: Voices) -> Part:
    """As in "facts that confirm the leaving of X": what happens stands there, and no speaker."""
    subject = None if say.joiner else subject_before(sentence, say, voices)
    first = say.last if subject is None else subject
    return first, first if subject is None else say.first, say.last


def _without_that(
    sentence: Sentence, say: Hit, begin: int | None, stop: int, voices: Voices
) -> Part | None:
    """What is said in a quotation right behind the verb, or is announced by a noun."""
    quote = quote_behind(sentence, say, stop)
    if quote is not None and (begin is None or quote <= begin):
        if quote == say.last:
            return say.last, say.last, quote
        if speakerish(sentence, say.last, quote, voices.by_name):
            return say.last, quote, quote
    return _announced(sentence, say, voices)


def _who_says(  # noqa: PLR0911 (one return a rule)
    sentence: Sentence, say: Hit, opener: int | None, begin: int, voices: Voices
) -> Part | None:
    """The part of a verb whose words begin at ``begin``: its speaker behind, before or unsaid."""
    end = opener if opener is not None else begin
    other = _no_speaker_behind(sentence, say, opener, begin, voices)
    if other is not None:
        return other
    contrasts = say.joiner == "ف" and bool(_AS_FOR & set(sentence.words[: say.first]))
    if contrasts and sentence.words[say.last].startswith(_TO_WHOM):
        subject = subject_before(sentence, say, voices)
        return (subject, say.first, begin) if subject is not None else None
    titled = speakerish(sentence, say.last, min(end, say.last + 3), voices.by_name)
    titled = titled or _named_then_titled(sentence, say.last, end)
    titled = titled or (end - say.last > 1 and is_one_of_many(sentence, say.last, end))
    if end > say.last and (titled or _titled_behind(sentence, say.last, end)):
        if opener is None:
            end = begin
        return say.last, _before_reported(sentence, say.last + 1, end), begin
    named = _end_of_a_name(sentence, say, opener)
    if named is not None:
        return say.last, named, begin
    again = (say.joiner != "" and not contrasts) or say.form == "adjective"
    if opener is not None and opener - say.last <= 3 and again:
        return say.last, say.last, begin
    alone = not say.joiner or contrasts
    if say.verbal and alone and (opener is None or _words_to(sentence, say, opener) <= 6):
        subject = subject_before(sentence, say, voices)
        near = subject is not None and say.first - subject <= _NEAR_SUBJECT
        named = any(n.last == say.first and not n.metonym for n in sentence.names)
        if subject is not None and (opener is not None or near or named):
            return subject, say.first, begin
        opening = opening_person(sentence, say) if opener is not None else None
        if opening is not None:
            return (*opening, begin)
    if (opener is not None and opener - say.last <= 2) or (
        say.form == "adjective" and not say.head
    ):
        return say.last, say.last, begin
    if opener is not None and sentence.words[say.last : say.last + 1] == ["المصدر"]:
        return say.last, opener, begin
    if opener is not None and _opens_with_it(sentence, say, opener):
        unsaid = sentence.words[say.last] in _ON_WHICH
        return say.last, say.last if unsaid else opener, begin
    return None


_LONGEST_NAME = 5  # words
_ON = frozenset({"علي", "الي"})


def _end_of_a_name(sentence: Sentence, say: Hit, opener: int | None) -> int | None:
    """Where a bare name ends between a verb and its "that": "stressed X Y, on that"."""
    if opener is None or not 1 <= opener - say.last <= _LONGEST_NAME:
        return None
    end = opener - (sentence.words[opener - 1] in _ON)
    return end if end > say.last and only_a_name(sentence, say.last, end) else None


def _no_speaker_behind(
    sentence: Sentence, say: Hit, opener: int | None, begin: int, voices: Voices
) -> Part | None:
    """The part of a verb behind which stands what others told, an outlet, or by what he spoke."""
    what = sentence.words[say.last : say.last + 2]
    if what[:1] == [_WHAT] and what[-1] not in _CALLED:
        return say.last, say.last, begin  # "and he denied what others told of Y"
    end = opener if opener is not None else begin
    outlet = _told_outlet(sentence, say)
    if outlet is not None and outlet <= end:
        if speakerish(sentence, outlet, min(end, outlet + 3), voices.by_name):
            return outlet, end, begin  # "told X a source that"
        subject = subject_before(sentence, say, voices)
        return (say.last, say.last, begin) if subject is None else (subject, say.first, begin)
    if opener is None and _by_a_medium(sentence, say):
        subject = subject_before(sentence, say, voices)
        return None if subject is None else (subject, say.first, begin)
    return None


def _told_outlet(sentence: Sentence, say: Hit) -> int | None:
    """Where an outlet ends that stands behind the verb and "to": "told X that …"."""
    words = sentence.words
    if words[say.last : say.last + 1] == ["ل"]:  # "told “X”", set apart by a stroke
        quoted = range(say.last + 1, len(words))
        end = next((p for p in quoted if not sentence.quoted[p]), len(words))
        return end if say.last + 1 < end <= say.last + _LONGEST_NAME else None
    heard = next(iter(sentence.cue("outlet", first=say.last, last=say.last + 1)), None)
    told = words[say.first].lstrip("وف").startswith(TELLS)
    if heard is None or not (told or led_to(words, heard)):
        return None
    return end_of_outlet(sentence, heard.first, len(sentence.words), alone=heard.tail != "")


def _by_a_medium(sentence: Sentence, say: Hit) -> bool:
    """As in "denied in a statement the arrest of Y": whoever stands before the verb."""
    medium = sentence.words[say.last : say.last + 2]
    alone = say.verbal and not say.joiner
    return alone and len(medium) > 1 and medium[0] in _ON_WHICH and medium[1] in TALKS


_WHAT = "ما"
_CALLED = word_set("يسمي تسمي يعرف تعرف يدعي تدعي")  # "the spokesman of what is called X"


def _before_reported(sentence: Sentence, first: int, end: int) -> int:
    """Where a speaker ends in "X denied what the media told of Y"."""
    words = sentence.words
    what = (p for p in range(first, end) if words[p] == _WHAT)
    return next((p for p in what if words[p + 1] not in _CALLED), end)


def _stated(sentence: Sentence, say: Hit, opener: int | None) -> Part | None:
    """As in "X condemned the raid, and said in a statement that"."""
    who = condemner(sentence, say)
    return (*who, opener + 1) if who is not None and opener is not None else None


def _had_said(sentence: Sentence, say: Hit, opener: int | None) -> Part | None:
    """As in "X had denied the crossing of Y": who stands between "was" and his verb."""
    before = had_subject(sentence, say)
    if before is None:
        return None
    near = opener is not None and opener - say.last <= _MEDIUM
    return *before, opener + 1 if near and opener is not None else say.last


_NEAR_SUBJECT = 4  # words of a subject before a verb that has no "that"
_MEDIUM = 14  # words from a verb whose subject stands before it, over "in a talk to X", to "that"
_ON_WHICH = frozenset({"في", "خلال", "اثناء", "عبر"})  # "he pointed, in a talk to us, to …"


def _words_to(sentence: Sentence, say: Hit, opener: int) -> int:
    """The words from a verb of saying to its "that", the day of it and brackets aside."""
    dated = sum(d.last - d.first for d in sentence.dates if say.last <= d.first < opener)
    marks = sum(w in _TO_WHOM_MARKS for w in sentence.words[say.last : opener])
    return opener - say.last - dated - marks


_TO_WHOM_MARKS = frozenset({"(", ")", "ل", "،", '"'})  # round an outlet: "told (X) that"


_FIRST_WORDS = 2


def _opens_with_it(sentence: Sentence, say: Hit, opener: int) -> bool:
    """As in "And X added, in a talk to Y, that …": the verb opens the sentence, no other stands."""
    if say.first >= _FIRST_WORDS or not say.verbal or sentence.words[opener] == "عن":
        return False
    return not any(h.verbal and say.last <= h.first < opener for h in sentence.cues)


_DEEDS = (
    "arrest", "capture", "open", "close", "operation", "kill", "strike", "foil", "transfer", "hold",
    "control", "presence", "encirclement", "infiltration", "build", "wound", "clash",
)  # fmt: skip


def _announced(sentence: Sentence, say: Hit, voices: Voices) -> Part | None:
    """As in "X announces the arrest of Y": who speaks stands before, the deed right behind."""
    if not say.verbal or say.joiner or say.first == 0:
        return None
    deed = sentence.cue(*_DEEDS, first=say.last, last=say.last + 1)
    if not deed or any(h.verbal for h in deed):
        return None
    subject = subject_before(sentence, say, voices)
    if subject is None:
        return None
    before = sentence.words[subject - 1 : subject]
    opens = BEFORE_SUBJECTS.issuperset(sentence.words[:subject]) or before in (["ان"], ["بان"])
    return (subject, say.first, say.last) if opens else None


_AS_FOR = frozenset({"اما", "واما"})  # "as for X, he said that …"
_TO_WHOM = ("لل", "لوكال", "لصحيف", "لقنا", "لموقع", "لراديو", "لاذاع", "لمراسل")
_NAME_REACH = 5  # words of a name to the title behind it


def _named_then_titled(sentence: Sentence, first: int, end: int) -> bool:
    """As in "said X Y, leader of Z": a name of two words or three, and the title right behind."""
    titles = sentence.cue("title", "official", first=first + 2, last=min(end, first + _NAME_REACH))
    return bool(titles) and only_a_name(sentence, first, titles[0].first)


def _titled_behind(sentence: Sentence, first: int, end: int) -> bool:
    """As in "said X, the head of Y": the title follows a bare name of a few words."""
    marks = (p for p in range(first + 1, min(end, first + 5)) if sentence.words[p] == "،")
    mark = next(marks, None)
    return mark is not None and speakerish(sentence, mark + 1, min(end, mark + 3))
