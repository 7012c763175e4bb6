"""What an outlet passes on: "state television, quoting a source, said …"."""

from dataclasses import replace
from typing import NamedTuple

from geo.claims.cues import Hit
from geo.claims.model import Record
from geo.claims.reading.speech.shown import shown
from geo.claims.reading.speech.speakers import end_of_phrase, speaker_of, speakerish
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import Stretch, Voices
from geo.claims.reading.text.wordset import word_set

_QUOTES = word_set("quoting citing")
_QUOTED = word_set("quoted cited citing quoting reported said reporting")
_REACH = 8  # words from an outlet to the source that it cites


class Cited(NamedTuple):
    """The source that an outlet cites, and the words that say so, half-open."""

    who: Stretch
    first: int
    last: int


def cited_by(
    sentence: Sentence, text: str, voices: Voices, outer: Stretch, told: tuple[int, int, int]
) -> Cited | None:
    """The source that an outlet says it quotes; None where it quotes none.

    ``told`` tells where the outlet's name ends, where its verb does and where its words begin. It
    may cite before all of it, between the three or behind its words: "Citing X, Reuters said",
    "Reuters, citing X, said", "Reuters reported, citing X, that", "Reuters said …, citing X".
    """
    if "quoting" not in sentence.by_meaning or not is_press(outer):
        return None
    for hit in sentence.cue("quoting"):
        if not _cites(sentence, hit.first):
            continue
        first, last = hit.last, end_of_phrase(sentence, hit.last)
        named = last
        if not (
            _stands_there(sentence, hit.first, last, told) and speakerish(sentence, first, last)
        ):
            continue
        outlet = sentence.cue("outlet", first=first, last=last)
        if outlet and sentence.words[outlet[-1].last : last] in (["report"], ["reports"]):
            first, named = outlet[-1].first, outlet[-1].last  # "which cited a Rudaw report"
        spoken = speaker_of(sentence, text, voices, first, named)
        if spoken is not None:
            return Cited(through(spoken, outer), hit.first, last)
    return None


def _cites(sentence: Sentence, place: int) -> bool:
    """Whether the word here says of the outlet that it quotes: "citing", "which cited"."""
    words = sentence.words
    return words[place] in _QUOTES or words[max(0, place - 1)] in ("which", "who")


def _stands_there(sentence: Sentence, place: int, last: int, told: tuple[int, int, int]) -> bool:
    """Whether words of citing from ``place`` to ``last`` are the outlet's whose words are told."""
    words = sentence.words
    named, verb, begin = told
    if words[max(0, place - 1)] in ("which", "who"):
        place -= 1
    if place <= 1:
        return words[last : last + 1] == [","] and last < named
    if words[place - 1] != ",":
        return False
    if place == named + 1:
        return True
    dated = all(_is_day(sentence, p) for p in range(verb, place - 1))
    return (place > verb and dated) or (place > begin and words[last : last + 1] in ([], ["."]))


def _is_day(sentence: Sentence, place: int) -> bool:
    dated = any(d.first <= place < d.last for d in sentence.dates)
    return dated or sentence.words[place] in ("on", "late", "early")


PRESS = word_set(
    "media observatory sohr network page channel outlet outlets website site monitor monitors "
    "agency agencies television tv radio newspaper newspapers press"
)
"""English words for those who quote others."""


def is_press(spoken: Stretch) -> bool:
    """Whether those who speak are such as quote others: an outlet, local media, a monitor."""
    told = spoken.attribution
    if told.speaker is None or told.record not in (Record.OUTLET, Record.COLLECTIVE):
        return is_an_outlet(spoken)
    press = not PRESS.isdisjoint(told.speaker.lower().split())
    return told.record is Record.OUTLET or press


def is_an_outlet(spoken: Stretch) -> bool:
    """Whether an outlet speaks here by its own name: no man of its own, no source of it."""
    told = spoken.attribution
    if told.speaker is None or told.via is None:
        return False
    return told.record is Record.OUTLET or told.speaker.startswith(told.via)


def through(spoken: Stretch, outer: Stretch) -> Stretch:
    """The speaker by way of the outlet that says that he said it."""
    told, whose = spoken.attribution, outer.attribution.speaker
    own = told.record is Record.OUTLET and told.via in (None, told.speaker)
    if whose in (None, told.speaker) or not (told.via is None or own):
        return spoken
    return spoken._replace(attribution=replace(told, via=whose))


def through_outlet(sentence: Sentence, text: str, before: int, spoken: Stretch) -> Stretch:
    """With the outlet that stands shortly before a cited source as the one that passes it on."""
    told = spoken.attribution
    outlets = sentence.cue("outlet", first=max(0, before - _REACH), last=before)
    cites = _QUOTED & set(sentence.words[max(0, before - _REACH) : before + 1])
    if told.via is not None or not outlets or not cites:
        return spoken
    via = shown(sentence, text, outlets[-1].first, outlets[-1].last)
    return spoken._replace(attribution=replace(told, via=via))


def who_said(sentence: Sentence, source: tuple[int, int]) -> Hit | None:
    """The verb of "a source who said …", where a cited source's own words follow it."""
    first, last = source
    return next(
        (
            hit
            for hit in sentence.cue("say", first=first + 1, last=last)
            if hit.verbal and sentence.words[hit.first - 1] in ("who", "which", "that")
        ),
        None,
    )
