"""The signs by which a claim is weighed: what one sees of it without judging what it says."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise

from geo.claims.model import Claim, Kind, Span
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import FUTURE, IMPERFECT, NOUN
from geo.claims.reading.text.settings import PURPOSE, Trigger


class Sign(StrEnum):
    """A sign, in the words that name it in the table of weights and in explanations."""

    ONE_BESIDE = "one other predicate in the clause"
    MANY_BESIDE = "several other predicates in the clause"
    DEEP = "the predicate stands deep in its clause"
    IMPERFECT = "an imperfect"
    DEFINITE = "a noun with its article"
    NOBODY_NEAR = "no actor named near the predicate"
    QUOTED = "in quotation marks"
    TREND = "a word of more or less"
    LINE = "the border named in the clause"
    AIM = "told as an aim"
    SCRAP = "a passage below 30 characters"
    SHORT = "a passage of 30 to 59 characters"
    LONG = "a passage above 160 characters before it was cut"
    PLACE_IN_PASSAGE = "its place named in the passage"
    PLACE_IN_CLAUSE = "a place named in the clause"
    TWO_PLACES = "two places or more"
    DATED = "dated by words of its own"
    OVERLAPS = "shares its words with another claim"
    OFTEN = "three claims of its kind in the article"
    FAR_OFF = "no place by the line named near it"


_DEEP = 10  # words of the clause before its predicate
_NEAR = 6  # words from the predicate to the nearest name
_SCRAP, _SHORT, _LONG = 30, 60, 160  # characters
_OFTEN = 3


def kind_sign(kind: Kind) -> str:
    """The name under which the table weighs a kind."""
    return f"kind {kind.value}"


def signs_of_words(clause: Clause, trigger: Trigger, beside: int) -> frozenset[Sign]:
    """The signs of a predicate in its clause, with ``beside`` other predicates."""
    hit = trigger.hit
    gaps = [n.first - hit.last if n.first >= hit.last else hit.first - n.last for n in clause.names]
    told = {
        Sign.ONE_BESIDE: beside == 1,
        Sign.MANY_BESIDE: beside > 1,
        Sign.DEEP: hit.first - clause.first > _DEEP,
        Sign.IMPERFECT: hit.form in (IMPERFECT, FUTURE),
        Sign.DEFINITE: hit.form == NOUN and hit.head.endswith("ال"),
        Sign.NOBODY_NEAR: min((abs(gap) for gap in gaps), default=_NEAR + 1) > _NEAR,
        Sign.QUOTED: clause.sentence.quoted[hit.first],
        Sign.TREND: bool(clause.cue("trend")),
        Sign.LINE: bool(clause.cue("border")),
        Sign.AIM: trigger.setting == PURPOSE,
    }
    return frozenset(sign for sign, is_there in told.items() if is_there)


def signed(drafts: Sequence[Draft], text: str, by_the_line: frozenset[int]) -> list[Draft]:
    """The claims of an article, in order of evidence, with every sign that they bear.

    ``by_the_line`` numbers the sentences that name a place by the line.
    """
    counts = Counter(draft.claim.kind for draft in drafts)
    overlapping = _overlapping([draft.claim for draft in drafts])
    found = []
    for number, draft in enumerate(drafts):
        around = range(draft.sentence - 1, draft.sentence + 2)
        among = {
            Sign.OVERLAPS: number in overlapping,
            Sign.OFTEN: counts[draft.claim.kind] >= _OFTEN,
            Sign.FAR_OFF: by_the_line.isdisjoint(around),
        }
        told = (sign for sign, is_there in {**_alone(draft, text), **among}.items() if is_there)
        signs = draft.signs.union((kind_sign(draft.claim.kind),), told)
        found.append(replace(draft, signs=signs))
    return found


def _alone(draft: Draft, text: str) -> dict[Sign, bool]:
    """The signs of a claim by itself, and whether it bears them."""
    claim = draft.claim
    start, end = claim.evidence
    passage, places = text[start:end], claim.where.places
    return {
        Sign.SCRAP: end - start < _SCRAP,
        Sign.SHORT: _SCRAP <= end - start < _SHORT,
        Sign.LONG: end - start > _LONG,
        Sign.PLACE_IN_PASSAGE: any(p.name and p.name in passage for p in places),
        Sign.PLACE_IN_CLAUSE: draft.own_place,
        Sign.TWO_PLACES: len(places) > 1,
        Sign.DATED: bool(claim.when.expression),
    }


def _overlapping(claims: Sequence[Claim]) -> set[int]:
    """The claims that share half of the shorter passage with the next; in order of evidence."""
    found: set[int] = set()
    for number, (one, two) in enumerate(pairwise(claims)):
        if _share(one.evidence, two.evidence):
            found |= {number, number + 1}
    return found


def _share(one: Span, two: Span) -> bool:
    shared = min(one.end, two.end) - max(one.start, two.start)
    return 2 * shared >= min(one.end - one.start, two.end - two.start)
