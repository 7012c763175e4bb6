"""Articles read into claims, step by step: the table of contents of the claim engine."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from gazetteer.index import Gazetteer
from gazetteer.mentions import no_collecting
from geo.claims.lexicon import Lexicon
from geo.claims.model import Article, Claim
from geo.claims.one_article import Reading
from geo.claims.reading.drafts.bands import bands_of
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.drafts.surety import shipped_surety, why_of
from geo.claims.reading.text.laying_out import lay_out
from geo.claims.reading.what.triggers import triggers
from geo.claims.reading.whys import Why, settled
from geo.claims.together import batches


class Explained(NamedTuple):
    """A claim with the rules that made it."""

    claim: Claim
    whys: tuple[Why, ...]


def read_articles(
    articles: Iterable[Article], gazetteer: Gazetteer, lexicon: Lexicon
) -> Iterator[tuple[Claim, ...]]:
    """The claims of each article, in the order of its text; reading twice gives the same.

    No article tells anything of another: some are read together because that is sooner done.
    """
    for batch in batches(articles):
        with no_collecting():
            read = [tuple(map(_finished, drafts)) for drafts in _drafts(batch, gazetteer, lexicon)]
        yield from read


def read_article(article: Article, gazetteer: Gazetteer, lexicon: Lexicon) -> tuple[Claim, ...]:
    """The claims of one article, as ``read_articles`` gives them."""
    return next(read_articles((article,), gazetteer, lexicon))


def explain_article(
    article: Article, gazetteer: Gazetteer, lexicon: Lexicon
) -> tuple[Explained, ...]:
    """The claims of an article, each with the rules that made it and the words they took."""
    with no_collecting():
        (drafts,) = _drafts([article], gazetteer, lexicon, explain=True)
        return tuple(
            Explained(_finished(draft), settled(draft.claim, (*draft.whys, _weight(draft))))
            for draft in drafts
        )


def signs_of_article(
    article: Article, gazetteer: Gazetteer, lexicon: Lexicon
) -> tuple[tuple[Claim, frozenset[str]], ...]:
    """The claims of an article, each with the signs by which it is weighed."""
    (drafts,) = _drafts([article], gazetteer, lexicon)
    return tuple((_finished(draft), draft.signs) for draft in drafts)


def _drafts(
    articles: Sequence[Article], gazetteer: Gazetteer, lexicon: Lexicon, *, explain: bool = False
) -> list[list[Draft]]:
    laid = lay_out(articles, gazetteer, lexicon.cues, lexicon.names)
    readings = [
        Reading(article, gazetteer, lexicon, sentences, explain=explain)
        for article, sentences in zip(articles, laid, strict=True)
    ]
    for step in _STEPS:
        step(readings)
    return [reading.drafts for reading in readings]


def _each(step: Callable[[Reading], None]) -> Callable[[Sequence[Reading]], None]:
    def take(readings: Sequence[Reading]) -> None:
        for reading in readings:
            step(reading)

    return take


def _find(readings: Sequence[Reading]) -> None:
    """Find the predicates in the clauses of all articles, rule by rule."""
    clauses = [
        clause for reading in readings for heard in reading.heard for clause, _ in heard.clauses
    ]
    found = iter(triggers(clauses))
    for reading in readings:
        reading.hold(found)


_STEPS: tuple[Callable[[Sequence[Reading]], None], ...] = (
    _each(Reading.hear),
    _each(Reading.cut),
    _find,
    _each(Reading.place),
    _each(Reading.weigh),
    _each(Reading.cast),
    _each(Reading.locate),
    _each(Reading.date),
    _each(Reading.draft),
    _each(Reading.join),
)
"""What is done with articles that are laid out, each step with all of them before the next.

So a step finds what the one before made of later sentences too; and a processor reads on sooner
in the code that it has just read.
"""


def _finished(draft: Draft) -> Claim:
    """The claim of a draft with its id and its bands."""
    claim = draft.claim
    parts = [claim.kind.value, claim.stance.value, *(f"{a.role}:{a.id}" for a in claim.actors)]
    digest = sha256(" ".join(parts).encode()).hexdigest()[:6]
    span = claim.evidence
    id_ = f"{claim.article}-{span.start}-{span.end}-{claim.kind.value}-{digest}"
    surety = shipped_surety()
    bands = bands_of(draft, surety.band(surety.weigh(draft.signs).share))
    return replace(claim, id=id_, bands=bands)


def _weight(draft: Draft) -> Why:
    return why_of(shipped_surety().weigh(draft.signs))
