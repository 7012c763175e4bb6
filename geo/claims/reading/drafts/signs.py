"""The signs by which a claim is weighed: what one sees of it without judging what it says."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import compress, pairwise

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
    told = (
        beside == 1,
        beside > 1,
        hit.first - clause.first > _DEEP,
        hit.form in (IMPERFECT, FUTURE),
        hit.form == NOUN and hit.head.endswith("ال"),
        min(map(abs, gaps), default=_NEAR + 1) > _NEAR,
        clause.sentence.quoted[hit.first],
        "trend" in clause.meanings,
        "border" in clause.meanings,
        trigger.setting == PURPOSE,
    )
    return frozenset(compress(_OF_WORDS, told))


_OF_WORDS = (
    Sign.ONE_BESIDE, Sign.MANY_BESIDE, Sign.DEEP, Sign.IMPERFECT, Sign.DEFINITE, Sign.NOBODY_NEAR,
    Sign.QUOTED, Sign.TREND, Sign.LINE, Sign.AIM,
)  # fmt: skip


def signed(drafts: Sequence[Draft], text: str, by_the_line: frozenset[int]) -> list[Draft]:
    """The claims of an article, in order of evidence, with every sign that they bear.

    ``by_the_line`` numbers the sentences that name a place by the line.
    """
    counts = Counter(draft.claim.kind for draft in drafts)
    overlapping = _overlapping([draft.claim for draft in drafts])
    found = []
    for number, draft in enumerate(drafts):
        around = range(draft.sentence - 1, draft.sentence + 2)
        among = (
            number in overlapping,
            counts[draft.claim.kind] >= _OFTEN,
            by_the_line.isdisjoint(around),
        )
        told = compress(_OF_CLAIM, (*_alone(draft, text), *among))
        signs = draft.signs.union((kind_sign(draft.claim.kind),), told)
        found.append(replace(draft, signs=signs))
    return found


_OF_CLAIM = (
    Sign.SCRAP, Sign.SHORT, Sign.LONG, Sign.PLACE_IN_PASSAGE, Sign.PLACE_IN_CLAUSE,
    Sign.TWO_PLACES, Sign.DATED, Sign.OVERLAPS, Sign.OFTEN, Sign.FAR_OFF,
)  # fmt: skip


def _alone(draft: Draft, text: str) -> tuple[bool, ...]:
    """Whether a claim by itself bears the first signs of ``_OF_CLAIM``."""
    claim = draft.claim
    start, end = claim.evidence
    passage, places = text[start:end], claim.where.places
    return (
        end - start < _SCRAP,
        _SCRAP <= end - start < _SHORT,
        end - start > _LONG,
        any(p.name and p.name in passage for p in places),
        draft.own_place,
        len(places) > 1,
        bool(claim.when.expression),
    )


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
