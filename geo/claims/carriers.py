"""Which of many articles carry one report, found by sketches: no text is held meanwhile."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from geo.claims.beside import bounded_beside, is_silent, told_day
from geo.claims.model import Article, Published
from geo.claims.twins import ALIKE, bands_of, runs_of, share

_MOST = 50
"""Carriers that are compared with one article; a report that runs through more tells its day."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """What of an article finds its twins, and whether it tells its own day or none at all."""

    bands: tuple[str, ...]
    told: bool
    silent: bool


def sketch_of(article: Article) -> Sketch:
    """The sketch of an article; one that nothing can be made of has no bands."""
    told, silent = told_day(article) is not None, is_silent(article)
    return Sketch(bands_of(runs_of(article)) if told or silent else (), told, silent)


def bounds_beside(
    sketches: Sequence[Sketch | None], article_at: Callable[[int], Article]
) -> dict[int, Published]:
    """When those articles appeared that do not tell it, as far as twins among the others do.

    Args:
        sketches: One an article, None where it can't be read.
        article_at: Reads the article at a position again; asked for likely twins alone.

    Returns:
        Days with basis ``bounded`` by position (``geo.claims.beside``), where they say more than
        the article itself.
    """
    tellers = defaultdict(list)
    for position, sketch in enumerate(sketches):
        if sketch is not None and sketch.told:
            for band in sketch.bands:
                tellers[band].append(position)
    found = {}
    for position, sketch in enumerate(sketches):
        if sketch is None or not sketch.silent:
            continue
        likely = sorted({other for band in sketch.bands for other in tellers.get(band, ())})
        if not likely:
            continue
        article = article_at(position)
        day = bounded_beside(article, _twins(article, map(article_at, likely[:_MOST])))
        if day is not None and day != article.published:
            found[position] = day
    return found


def _twins(article: Article, others: Iterable[Article]) -> list[Article]:
    runs = runs_of(article)
    return [other for other in others if share(runs, runs_of(other)) >= ALIKE]
