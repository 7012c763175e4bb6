"""An article cut into paragraphs and pieces, each with the claims and the names that it holds."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from gazetteer.index import Gazetteer
from gazetteer.place import Place
from gazetteer.resolve import resolve_all
from geo.claims.dates import DateMention, find_dates
from geo.claims.days import parse_edtf
from geo.claims.model import Article, Claim, Span, ZoneKind

READ = frozenset({ZoneKind.TITLE, ZoneKind.DATELINE, ZoneKind.BODY})
"""The zones that are read for claims; the rest of a page is shown, greyed and named."""
CLOSE = 0.05  # candidates of nearly one score: nothing decides between them


class Gloss(NamedTuple):
    """A name or a date of the text, with what it means.

    Attributes:
        span: Its words.
        places: What the name may mean, one where it is decided; empty for a date.
        date: The date with its days, or None for a name.
    """

    span: Span
    places: tuple[Place, ...] = ()
    date: DateMention | None = None


class Piece(NamedTuple):
    """A stretch of text that the same claims and the same gloss cover.

    ``claims`` and ``gloss`` are positions in the lists that the cutting was given.
    """

    span: Span
    claims: tuple[int, ...]
    gloss: int | None


class Paragraph(NamedTuple):
    """A line of the article with its line end; paragraphs tile the text, and pieces tile them."""

    zone: ZoneKind
    span: Span
    pieces: tuple[Piece, ...]


def glosses_of(article: Article, gazetteer: Gazetteer) -> tuple[Gloss, ...]:
    """Every place and date that the article's own zones name, in order, none overlapping."""
    found = [*_places(article.text, gazetteer), *_dates(article)]
    own = [zone.span for zone in article.zones if zone.kind in READ]
    kept: list[Gloss] = []
    for gloss in sorted(found, key=lambda gloss: (gloss.span.start, -gloss.span.end)):
        inside = any(span.start <= gloss.span.start < span.end for span in own)
        if inside and (not kept or kept[-1].span.end <= gloss.span.start):
            kept.append(gloss)
    return tuple(kept)


@lru_cache(maxsize=16)
def _places(text: str, gazetteer: Gazetteer) -> tuple[Gloss, ...]:
    return tuple(
        Gloss(
            Span(found.mention.start, found.mention.end),
            tuple(
                candidate.place
                for candidate in found.candidates
                if found.candidates[0].score - candidate.score < CLOSE
            ),
        )
        for found in resolve_all(text, gazetteer)
    )


def _dates(article: Article) -> Iterable[Gloss]:
    edtf = article.published.edtf
    anchor = parse_edtf(edtf) if edtf else None
    for zone in article.zones:
        offset = zone.span.start
        for date in find_dates(article.text[offset : zone.span.end], anchor=anchor):
            yield Gloss(Span(date.span.start + offset, date.span.end + offset), date=date)


def paragraphs_of(
    article: Article, claims: Sequence[Claim], glosses: Sequence[Gloss]
) -> tuple[Paragraph, ...]:
    """Cut an article at the ends of lines, claims and glosses; nothing is lost."""
    lines = [
        (zone.kind, span) for zone in article.zones for span in _lines(article.text, zone.span)
    ]
    ends = [span.end for _, span in lines]
    marks: list[list[tuple[Span, int, bool]]] = [[] for _ in lines]
    spans = [
        (span, position, True)
        for position, claim in enumerate(claims)
        for span in (claim.evidence, *claim.also)
    ]
    spans += [(gloss.span, position, False) for position, gloss in enumerate(glosses)]
    for mark in spans:
        first, last = bisect_right(ends, mark[0].start), bisect_left(ends, mark[0].end)
        for line in range(first, min(last, len(lines) - 1) + 1):
            marks[line].append(mark)
    return tuple(
        Paragraph(kind, span, _pieces(span, marks[line])) for line, (kind, span) in enumerate(lines)
    )


def _lines(text: str, zone: Span) -> Iterable[Span]:
    start = zone.start
    for line in text[zone.start : zone.end].splitlines(keepends=True):
        yield Span(start, start + len(line))
        start += len(line)


def _pieces(line: Span, marks: Sequence[tuple[Span, int, bool]]) -> tuple[Piece, ...]:
    cuts = {line.start, line.end}
    for span, _, _ in marks:
        cuts.update(cut for cut in span if line.start < cut < line.end)
    ordered = sorted(cuts)
    pieces = []
    for start, end in pairwise(ordered):
        over = [mark for mark in marks if mark[0].start < end and start < mark[0].end]
        held = tuple(dict.fromkeys(position for _, position, is_claim in over if is_claim))
        gloss = next((position for _, position, is_claim in over if not is_claim), None)
        pieces.append(Piece(Span(start, end), held, gloss))
    return tuple(pieces)
