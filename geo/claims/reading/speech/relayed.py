"""What an outlet passes on in English: "state television, quoting a source, said …"."""

from dataclasses import replace

from geo.claims.cues import Hit
from geo.claims.reading.speech.shown import shown
from geo.claims.reading.speech.speakers import end_of_phrase, speaker_of
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import Stretch, Voices
from geo.claims.reading.text.wordset import word_set

_QUOTES = word_set("quoting citing")
_QUOTED = word_set("quoted cited citing quoting reported said reporting")
_REACH = 8  # words from an outlet to the source that it cites


def quoted_source(
    sentence: Sentence, text: str, voices: Voices, who: tuple[int, int]
) -> Stretch | None:
    """The source that an outlet says it quotes, between its own name and its verb."""
    words, end = sentence.words, who[1]
    if words[end : end + 1] != [","] or words[end + 1 : end + 2] == []:
        return None
    if words[end + 1] not in _QUOTES or not sentence.cue("outlet", first=who[0], last=end):
        return None
    first = end + 2
    spoken = speaker_of(sentence, text, voices, first, end_of_phrase(sentence, first))
    return through_outlet(sentence, text, first, spoken) if spoken is not None else None


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
