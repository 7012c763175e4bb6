"""A passage much longer than its predicate needs, cut to the words around it.

The evidence of a claim is the smallest clause with its predicate and what belongs to that. Where
no sign told clauses apart, a passage runs on over the next thing that is told.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_LONGEST = 100  # characters of a passage that is left as it is
_REACH = 80  # characters kept on each side of the predicate
_FURTHER = 30  # characters more, up to a place that the claim names
_AT_LEAST = 40  # characters kept behind it, where a mark stands there or further on
_MARKS = frozenset("،,;؛:()–—-")
_OPENS = word_set(
    "قبل بعد حيث الذي التي الذين فيما بينما لكن كما خلال وسط بهدف لمنع اثر عقب منذ "
    "and that which who while when after before as where during amid following since until because"
)
_LEADS = word_set(
    "في من علي عن الي مع بين ضد نحو عبر حتي او ثم غير اي كل تلك هذه هذا "
    "the a an of in on at to with by for from its their his her and or into near between against"
)
"""Words that no passage ends with: what they lead to comes next."""


def cut_to_reach(drafts: Sequence[Draft], laid: Sequence[Sentence]) -> list[Draft]:
    """The claims of an article, each passage no longer than what is near its predicate."""
    by_number = {sentence.number: sentence for sentence in laid}
    return [_cut(draft, by_number[draft.sentence]) for draft in drafts]


def _cut(draft: Draft, sentence: Sentence) -> Draft:
    evidence, predicate = draft.claim.evidence, draft.predicate
    if evidence.end - evidence.start <= _LONGEST or predicate is None:
        return draft
    if not evidence.start <= predicate.start < predicate.end <= evidence.end:
        return draft
    first, last = _words(sentence, evidence.start, evidence.end)
    opens, closes = _words(sentence, predicate.start, predicate.end)
    cut = _with_its_place(draft, sentence, _to(sentence, closes, last), last, closes)
    span = sentence.span_of(_from(sentence, first, opens), cut)
    return replace(draft, claim=replace(draft.claim, evidence=span))


def _words(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    return bisect_left(sentence.starts, start), bisect_left(sentence.starts, end)


def _from(sentence: Sentence, first: int, predicate: int) -> int:
    """The word with which the passage begins: the first behind a mark that is within reach."""
    reached = bisect_left(sentence.starts, sentence.starts[predicate] - _REACH)
    if reached <= first:
        return first
    near = (p for p in range(reached, predicate) if _opens(sentence, p))
    return next(near, reached)


def _to(sentence: Sentence, predicate: int, last: int) -> int:
    """The word before which the passage ends: the last mark within reach, else all of it."""
    end = sentence.ends[predicate - 1]
    if sentence.ends[last - 1] - end <= _REACH:
        return last
    far = bisect_left(sentence.ends, end + _REACH + 1)
    least = bisect_left(sentence.ends, end + _AT_LEAST)
    marks = (p for p in range(far, least, -1) if _closes(sentence, p))
    cut = next(marks, far + 1)
    while cut > predicate and sentence.words[cut - 1] in _LEADS:
        cut -= 1
    return cut


def _with_its_place(draft: Draft, sentence: Sentence, cut: int, last: int, predicate: int) -> int:
    """Where the passage ends if a town that the claim names stands not much further on."""
    told = {ref.id for ref in draft.claim.where.places}
    least = sentence.ends[predicate - 1] + _REACH + _FURTHER
    further = (
        spot.last
        for spot in sentence.spots
        if cut <= spot.first < spot.last <= last
        and spot.place is not None
        and spot.place.id in told
        and sentence.ends[spot.last - 1] <= least
    )
    return max(further, default=cut)


def _opens(sentence: Sentence, place: int) -> bool:
    return sentence.words[place - 1] in _MARKS or _joins(sentence, place)


def _closes(sentence: Sentence, place: int) -> bool:
    return sentence.words[place] in _MARKS or _joins(sentence, place)


def _joins(sentence: Sentence, place: int) -> bool:
    word = sentence.words[place]
    return word in _OPENS or (sentence.arabic and word[0] == "و" and len(word) > 1)
