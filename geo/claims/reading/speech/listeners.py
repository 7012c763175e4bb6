"""Whom a speaker told: the outlet in "said in a talk to X", "told X", no part of who he is."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from geo.claims.model import Record
from geo.claims.reading.speech.person_names import is_correspondent
from geo.claims.reading.speech.shown import shown
from geo.claims.reading.speech.speaker_words import PRESS, TALKS, TELLS, is_led_to, led_to
from geo.claims.reading.text.english_be import IS_OR_IS_BEING
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import Stretch
from geo.claims.reading.text.wordset import word_set

Words = tuple[int, int]
_TALK_REACH = 4  # words from "in a talk", over what kind it is, to "with X"
_LONGEST_NAME = 4  # words of an outlet that we do not know


def heard_by(sentence: Sentence, text: str, spoken: Stretch, first: int, last: int) -> Stretch:
    """The speaker with the outlet that hears him, where one is named among these words."""
    if spoken.attribution.record is Record.OUTLET:
        return spoken
    heard = listener(sentence, text, first, last)
    if heard is None:
        return spoken
    name = shown(sentence, text, *heard, bare=True)
    return spoken._replace(attribution=replace(spoken.attribution, told_to=name or None))


def listener(sentence: Sentence, text: str, first: int, last: int) -> Words | None:
    """Where the outlet stands that hears it: "to Reuters", "in an interview with the channel"."""
    last = min(last, len(sentence.words))
    if not sentence.arabic:
        return _english(sentence, text, first, last)
    for hit in sentence.cue("outlet", first=first, last=last):
        opened = hit.first - (sentence.words[hit.first - 1 : hit.first] == ["("])
        led = led_to(sentence.words, hit) or sentence.words[max(0, opened - 1)] == "ل"
        if _hears(sentence.words, first, opened, led=led):
            return hit.first, end_of_outlet(sentence, hit.first, last, alone=bool(hit.tail))
    return _unknown_arabic(sentence, text, first, last)


def before_who_hears(sentence: Sentence, verb: int, first: int, last: int) -> int:
    """As in "X informed Reuters that", "Damascus informed Baghdad that": where the second stands.

    A city behind a body is no listener: "the command in Baghdad informed".
    """
    if not sentence.words[verb].lstrip("وف").startswith(TELLS):
        return last
    heard = [h.first for h in sentence.cue("outlet", first=first + 1, last=last)]
    heard += [p for p in range(first + 1, last) if sentence.words[p] in _THE_PRESS]
    names = [n for n in sentence.names if first <= n.first < last and n.ids]
    heard += [n.first for one, n in pairwise(names) if _hears_of(sentence, one, n, first)]
    return min([last, *heard])


def _hears_of(sentence: Sentence, one: Named, other: Named, first: int) -> bool:
    """Whether a body or capital is told by the one right before it: "the PMF informed the army"."""
    if other.first != one.last:
        return False
    if one.metonym or other.metonym:
        return one.metonym and other.metonym and one.first == first
    return sentence.words[other.first].startswith("ال")


_WITH = frozenset({"الي", "مع"})
_SPEAKS = ("تحدث", "يتحدث", "تتحدث", "متحدث")
_OF_WHOM = word_set(
    "تابع تابعه التابع التابعه مصور مصوره صحفي صحافي الصحفي الصحافي وفقا ووفقا طبقا وطبقا "
    "تبعا وتبعا استنادا واستنادا"
)
"""Before "to" and an outlet that hears nobody: "belonging to X", "according to X"."""


def _hears(words: Sequence[str], first: int, place: int, *, led: bool) -> bool:
    """Whether the outlet that stands here is spoken to, in Arabic: "to X", "told X"."""
    before = words[place - 1] if place else ""
    if led:
        return not (before in _OF_WHOM or is_correspondent(before))
    if before in _WITH:
        return any(_is_talk(word) for word in words[max(0, place - 1 - _TALK_REACH) : place - 1])
    told = (p for p in range(first, place) if words[p].lstrip("وف").startswith(TELLS))
    verb = next(told, None)
    return verb is not None and not is_correspondent(before)


def _is_talk(word: str) -> bool:
    bare = word.removeprefix("و").removeprefix("ب")
    return bare in TALKS or bare.startswith(_SPEAKS)


_ENDS = word_set("نقلا ان بان انه انها بانه بانها انهم عن في من قال قوله قولها علي ، , : ( ) ؛ .")


_OTHERS = ("title", "official", "institution", "source", "collective", "withheld")


def end_of_outlet(sentence: Sentence, first: int, last: int, *, alone: bool) -> int:
    """Where the name of an outlet ends that begins here: "the agency" and how it is called."""
    end = first + 1
    hits = sentence.cue("outlet", first=first, last=last)
    for hit in hits:
        end = max(end, hit.last) if hit.first <= end else end
    words = sentence.words
    if alone or end > first + 1 or words[first].startswith(("ال", "لل")):
        return end
    if sentence.quoted[end : end + 1] == [True] and not sentence.quoted[first]:
        return _end_of_quoted(sentence, end, last)
    near = range(end, min(last, first + _LONGEST_NAME))
    others = {h.first for h in sentence.cue(*_OTHERS, first=end, last=last)}
    stops = (p for p in near if words[p] in _ENDS or p in others)
    return next(stops, max(near, default=first) + 1)


def _end_of_quoted(sentence: Sentence, first: int, last: int) -> int:
    """Where a name between quotation marks ends; where it begins if too much stands there."""
    end = next((p for p in range(first, last) if not sentence.quoted[p]), last)
    return end if end - first <= _LONGEST_NAME else first


_THE_PRESS = word_set("الصحفيين الصحافيين صحفيين صحافيين الاعلاميين")


def _unknown_arabic(sentence: Sentence, text: str, first: int, last: int) -> Words | None:
    """As in "in a talk to “X”", "told reporters", in Arabic, where no word tells of an outlet."""
    words = sentence.words
    tells = any(words[p].lstrip("وف").startswith(TELLS) for p in range(first, last))
    for place in range(first, last):
        if words[place] in PRESS or (tells and words[place] in _THE_PRESS):
            return place, place + 1
    for place in range(max(1, first), last):
        opened = place - (words[place - 1] == "(")
        before = words[opened - 1]
        stroke = before == "ل" and is_led_to(sentence, text, opened)
        talk = before in _WITH and any(
            _is_talk(word) for word in words[max(0, opened - 1 - _TALK_REACH) : opened - 1]
        )
        if not (stroke or talk) or any(n.first == place and n.ids for n in sentence.names):
            continue
        if sentence.quoted[place] and not sentence.quoted[first]:
            end = _end_of_quoted(sentence, place, last)
        elif stroke or opened < place:
            near = range(place, min(last, place + _LONGEST_NAME))
            end = next((p for p in near if words[p] in _ENDS), place)
        else:
            continue
        if end > place:
            return place, end
    return None


_TOLD = word_set("told tells telling informed")
_ENGLISH_TALKS = word_set(
    "interview interviews remarks comments statement statements conversation talk call briefing "
    "message email"
)
_SPOKE = word_set("speaking spoke speaks talking talked spoken")
_TO = frozenset({"to", "with", "for"})
_TO_REACH = 4  # words from "speaking", over "by phone on Sunday", to "to X"
_ARTICLES = frozenset({"the", "our", "a", "an", "this"})
_REPORTERS = word_set("reporters journalists correspondents")
_KINDS = word_set(
    "agency paper newspaper daily site channel network radio website magazine outlet station "
    "correspondent reporter weekly"
)


def _english(sentence: Sentence, text: str, first: int, last: int) -> Words | None:
    words = sentence.words
    for place in range(first, last - 1):
        word = words[place]
        if word in _TOLD and words[place - 1 : place] and words[place - 1] not in IS_OR_IS_BEING:
            found = _outlet_at(sentence, text, place + 1, last, place)
        elif word in _ENGLISH_TALKS or word in _SPOKE:
            near = range(place + 1, min(last, place + 1 + _TO_REACH))
            to = next((p for p in near if words[p] in _TO), None)
            if to is not None and words[to] == "for" and word in _SPOKE:
                continue  # "speaking for the ministry"
            found = None if to is None else _outlet_at(sentence, text, to + 1, last, place)
        else:
            continue
        if found is not None:
            return found
    return None


def _outlet_at(sentence: Sentence, text: str, place: int, last: int, verb: int) -> Words | None:
    """The outlet whose name begins here, or reporters; one that we do not know by its capitals."""
    words = sentence.words
    if place >= last:
        return None
    begun = place + (words[place] in _ARTICLES)
    for first in (place, begun):
        known = sentence.cue("outlet", first=first, last=first + 1)
        if known:
            end = max(h.last for h in known)
            further = sentence.cue("outlet", first=end, last=end + 1)
            end = max([end, *(h.last for h in further)])
            if all(h.form == NOUN for h in known) and not further:
                end = _past_name(sentence, text, end, last)  # "the newspaper Al-Mada"
            return place, end
    end = _past_name(sentence, text, begun, last)
    kind = "".join(words[begun : begun + 1])
    if kind in _REPORTERS or (kind in _KINDS and begun > place and end <= begun + 1):
        return place, begun + 1
    headline = text[sentence.starts[verb]].isupper()
    office = sentence.cue("title", "official", "institution", first=end, last=end + 1)
    return (place, end) if end > begun and not (headline or office) else None


def _past_name(sentence: Sentence, text: str, first: int, last: int) -> int:
    """Where a name of capitals ends that begins here: over "Al-Mada Post"."""
    end = first
    while end < min(last, first + _LONGEST_NAME + 1):
        hyphen = end > first and sentence.words[end] == "-"
        if not _is_unknown_name(sentence, text, end + hyphen):
            break
        end += 1 + hyphen
    return end


def _is_unknown_name(sentence: Sentence, text: str, place: int) -> bool:
    """Whether a word with a capital is none that names a body, a place or an office."""
    if place >= len(sentence.words) or not text[sentence.starts[place]].isupper():
        return False
    if place in sentence.in_spots or any(n.first <= place < n.last for n in sentence.names):
        return False
    if any(d.first <= place < d.last for d in sentence.dates):
        return False
    return not any(h.first <= place < h.last for h in sentence.cue(*_OTHERS))
