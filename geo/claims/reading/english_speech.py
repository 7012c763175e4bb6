"""English reporting verbs: whose words a sentence gives, from where to where."""

from collections.abc import Iterable

from geo.claims.cues import Hit
from geo.claims.reading.scene import Sentence
from geo.claims.reading.speakers import (
    end_of_phrase,
    proper_words,
    remember_person,
    speaker_of,
    speakerish,
)
from geo.claims.reading.voices import Stretch, Voices
from geo.claims.reading.wordset import word_set


def english_stretches(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    """The stretches of an English sentence that a reporting verb or "according to" opens."""
    says = [
        h
        for h in _one_each(sentence.cue("say"))
        if h.form in ("perfect", "imperfect")
        and not any(n.first <= h.first < n.last for n in sentence.names)
    ]
    words, count = sentence.words, len(sentence.words)
    for say in says:
        comma = say.first - 1 if say.first and words[say.first - 1] == "," else -1
        quoted = comma > 0 and (sentence.quoted[comma] or sentence.quoted[comma - 1])
        if quoted and _speakes(sentence, text, say.last, say.last + 4):
            end = end_of_phrase(sentence, say.last)
            return _said(sentence, text, voices, say=say, who=(say.last, end), parts=[(0, comma)])
        first = _subject_from(sentence, text, say.first)
        if first is None or not _speakes(sentence, text, first, say.first):
            continue
        begin = _after_say(sentence, say.last)
        parts = [(0, first)] if first > 3 else []
        if count - begin > 3 or not parts:
            parts.append((begin, count))
        return _said(sentence, text, voices, say=say, who=(first, say.first), parts=parts)
    for mark in sentence.cue("according"):
        end = end_of_phrase(sentence, mark.last)
        parts = [p for p in ((0, mark.first), (end, count)) if p[1] - p[0] > 1]
        return _said(sentence, text, voices, say=mark, who=(mark.last, end), parts=parts)
    return []


_FINITE = word_set("is are was were has have had will would can could did does")


def _subject_from(sentence: Sentence, text: str, stop: int) -> int | None:
    """Where the speaker's name begins before "said": back over appositions, not over a clause."""
    words = sentence.words
    edges = [p + 1 for p in range(stop) if words[p] in (",", ";", ":")]
    first: int | None = None
    end = stop
    for edge in [*reversed(edges), 0]:
        told = any(
            h.verbal and edge <= h.first < end
            for h in sentence.cues
            if h.meaning not in ("say", "title", "length", "persons")
        )
        told = told or bool(_FINITE & set(words[edge:end]))
        if told or stop - edge > 22:
            break
        if first is not None and not _speakes(sentence, text, edge, end):
            break
        first = edge
        end = max(edge - 1, 0)
        if (edge and words[edge - 1] == ";") or words[edge] in ("he", "she", "they", "it"):
            break
    return first


def _one_each(hits: Iterable[Hit]) -> list[Hit]:
    return list({hit.first: hit for hit in hits}.values())


def _speakes(sentence: Sentence, text: str, first: int, last: int) -> bool:
    pronoun = any(word in ("he", "she", "they", "it") for word in sentence.words[first:last])
    return (
        pronoun
        or speakerish(sentence, first, last)
        or proper_words(sentence, text, first, last) != []
        or any(n.metonym and first <= n.first < last for n in sentence.names)
    )


def _after_say(sentence: Sentence, place: int) -> int:
    """Skip "on Sunday", "in a statement", "Reuters" and "that" behind a reporting verb."""
    words, count = sentence.words, len(sentence.words)
    for step in range(place, min(count, place + 10)):
        if words[step] == "that":
            return step + 1
    while place < count:
        dated = next((d.last for d in sentence.dates if d.first <= place < d.last), None)
        if dated is not None:
            place = dated
        elif words[place] in ("on", "in", "a", "statement", ",", "late", "early", "news", "agency"):
            place += 1
        elif any(h.first == place for h in sentence.cue("outlet")):
            place = max(h.last for h in sentence.cue("outlet") if h.first == place)
        else:
            break
    return place


def _said(
    sentence: Sentence,
    text: str,
    voices: Voices,
    *,
    say: Hit,
    who: tuple[int, int],
    parts: list[tuple[int, int]],
) -> list[Stretch]:
    spoken = speaker_of(sentence, text, voices, *who)
    if spoken is None:
        return []
    denies = any(h.first == say.first for h in sentence.cue("deny"))
    found = [
        Stretch(*part, spoken.attribution, spoken.bodies, denies, f"say:{say.meaning}")
        for part in parts
    ]
    if found:
        remember_person(sentence, text, voices, who, found[0])
    return found
