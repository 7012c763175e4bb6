"""Denials that point back: "the ministry denied this", "which the spokesman denied"."""

from typing import NamedTuple

from geo.claims.cues import Hit
from geo.claims.reading.speech.speakers import end_of_phrase, speaker_of
from geo.claims.reading.text.denied_aside import which_somebody_denies
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import Stretch, Voices
from geo.claims.reading.text.wordset import word_set

_FAR = 14  # words from the verb to what it denies
_THAT = frozenset({"ذلك", "this", "that", "it"})
_NEWS = word_set(
    "الانباء المعلومات المزاعم الاتهامات التقارير الاخبار الروايه الادعاءات الشايعات الخبر صحه "
    "report reports claim claims allegation allegations accusation accusations information"
)
_THESE = word_set("هذه هذا تلك such the these those")
_OPENS = word_set("ان انه انها وجود وقوع اي that any having")


class Denial(NamedTuple):
    """Who denies, and the words of the sentence that say so, half-open."""

    who: Stretch
    first: int
    last: int


def denial_of(sentence: Sentence, text: str, voices: Voices) -> Denial | None:
    """The denial of what was told just before, where a sentence holds one."""
    for hit in sentence.cue("deny"):
        if not hit.verbal or sentence.words[hit.first - 1] in _NOT:
            continue  # "neither confirmed nor denied it"
        aside = which_somebody_denies(sentence, hit)
        if aside is not None:
            behind = aside > hit.last  # "denied by the army"
            end = end_of_phrase(sentence, aside) if behind else hit.last
            who = speaker_of(sentence, text, voices, aside, end if behind else hit.first)
            if who is not None:
                return Denial(who, min(aside, hit.first), end)
        found = _which(sentence, hit) if hit.tail else _that(sentence, hit)
        if found is None:
            continue
        until, end = found
        ahead = until <= hit.last  # "the authority denied this": who denies stands before
        first, last = (_opening(sentence, hit), hit.first) if ahead else (hit.last, until)
        who = speaker_of(sentence, text, voices, first, last)
        if who is not None and last > first:
            return Denial(who, min(first, hit.first), end)
    return None


_NOT = frozenset({"nor", "not", "لم", "ولم", "لا", "ولا", "لن"})
_JOINS = word_set("لكن ولكن غير بيد ان الا فيما بينما but however while")


def _opening(sentence: Sentence, hit: Hit) -> int:
    """Where the speaker before a verb begins: behind the last mark or "but"."""
    marks = [p for p in range(hit.first) if sentence.words[p] in "،,:؛;" or p in _joins(sentence)]
    return marks[-1] + 1 if marks else 0


def _joins(sentence: Sentence) -> set[int]:
    return {p for p, word in enumerate(sentence.words[:4]) if word in _JOINS}


def _which(sentence: Sentence, hit: Hit) -> tuple[int, int] | None:
    """As in "which the spokesman denied": a pronoun behind the verb, "which" before it."""
    before = sentence.words[max(0, hit.first - 2) : hit.first]
    if before[-1:] != ["ما"] and before not in (["الامر", "الذي"], ["الشيء", "الذي"]):
        return None
    end = end_of_phrase(sentence, hit.last)
    return end, end


def _that(sentence: Sentence, hit: Hit) -> tuple[int, int] | None:
    """As in "X denied this": where the speaker behind the verb ends, and what points back."""
    words = sentence.words
    for place in range(hit.last, min(len(words), hit.last + _FAR)):
        if words[place] in _THAT and not _goes_on(words, place + 1):
            return place, place + 1
        news = words[place] in _THESE and words[place + 1 : place + 2] != []
        if news and words[place + 1] in _NEWS and not _goes_on(words, place + 2):
            return place, place + 2
        if words[place] in _OPENS or words[place] in "،,:":
            return None
    return None


def _goes_on(words: list[str], place: int) -> bool:
    """Whether what is denied is told behind: "denied that the army left"."""
    return place < len(words) and words[place] not in "،,.؛;" and words[place].isalpha()
