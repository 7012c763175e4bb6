"""Whether a length is that of the border, or of the works on it."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger


def of_the_border(clause: Clause, trigger: Trigger) -> bool:
    """As in "a border that is 618 km long": the figure stands beside the border, not the wall."""
    figures = [c.first for c in clause.counts if c.quantity.unit in ("km", "miles")]
    marks = [h.first for h in clause.cue("border")]
    marks += [p for p in range(clause.first, clause.last) if clause.word(p) in _BORDER]
    works = [h.first for h in clause.cue("barrier", "build")]
    # "the wall on the border is 160 km long", in Arabic "a wall, 160 km long on the border"
    return any(
        abs(f - m) <= 5
        and not any(min(f, m) - _ahead(clause, f, m) <= w <= max(f, m) for w in works)
        for f in figures
        for m in marks
    )


_BORDER = frozenset({"border", "borders"})


def _ahead(clause: Clause, figure: int, mark: int) -> int:
    """How far before figure and border the works may stand whose length it is, in words."""
    if clause.sentence.arabic:
        return 5 if figure < mark else 0
    return 4
