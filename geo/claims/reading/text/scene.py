"""An article laid out for reading: sentences of words, with everything found in them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from gazetteer.place import Place
from gazetteer.resolve import ResolvedMention
from geo.claims.cues import Hit
from geo.claims.dates import DateMention
from geo.claims.model import Span, ZoneKind
from geo.claims.quantities import QuantityMention
from geo.claims.reading.text.forms import FUTURE
from geo.claims.reading.text.glance import glance
from geo.claims.reading.text.kept import kept
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.wordset import word_set

_WONDERS = word_set("متسايلا متسايلين متسايله وتساءل فتساءل وتساءلت asking wondering")


class Spot(NamedTuple):
    """A place named in a sentence: the gazetteer's readings and the words it takes.

    ``place`` is the best reading, or None where nothing is sure enough.
    """

    mention: ResolvedMention
    first: int
    last: int
    place: Place | None


class Timed(NamedTuple):
    """A date in a sentence and the words it takes."""

    date: DateMention
    first: int
    last: int


class Counted(NamedTuple):
    """A figure in a sentence and the words it takes."""

    quantity: QuantityMention
    first: int
    last: int


def by_place(hit: Hit) -> tuple[int, int]:
    """Where a cue stands, to sort by."""
    return hit.first, hit.last


@dataclass
class Sentence:
    """One sentence: its words and what stands in them; word indices are half-open throughout.

    ``words`` leaves quotation marks out; ``starts`` and ``ends`` are offsets in the article.
    ``quoted`` tells for each word whether it stands inside quotation marks. ``article`` is the
    whole article's text.
    """

    span: Span
    zone: ZoneKind
    number: int
    words: list[str]
    starts: list[int]
    ends: list[int]
    quoted: list[bool]
    arabic: bool
    article: str
    cues: list[Hit] = field(default_factory=list)
    by_meaning: dict[str, list[Hit]] = field(default_factory=dict)
    names: list[Named] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    dates: list[Timed] = field(default_factory=list)
    counts: list[Counted] = field(default_factory=list)

    def hold(self, cues: list[Hit]) -> None:
        """Keep the cues of the sentence, in order and by meaning."""
        self.cues = cues
        self.by_meaning = {}
        for hit in cues:
            if hit.meaning in self.by_meaning:
                self.by_meaning[hit.meaning].append(hit)
            else:
                self.by_meaning[hit.meaning] = [hit]

    def cue(self, *meanings: str, first: int = 0, last: int | None = None) -> list[Hit]:
        """The cues of these meanings that begin within ``first`` to ``last``, in order."""
        if self.by_meaning.keys().isdisjoint(meanings):
            return []
        if first == 0 and last is None and len(meanings) == 1:
            return list(self.by_meaning[meanings[0]])
        stop = len(self.words) if last is None else last
        found = [
            h
            for meaning in meanings
            if meaning in self.by_meaning
            for h in self.by_meaning[meaning]
            if first <= h.first < stop
        ]
        if len(meanings) > 1:
            found.sort(key=by_place)
        return found

    def cues_at(self, place: int) -> Sequence[Hit]:
        """The cues that begin with the word at ``place``."""
        return self._by_first.get(place, ())

    @kept
    def _by_first(self) -> dict[int, list[Hit]]:
        by_first: dict[int, list[Hit]] = {}
        for hit in self.cues:
            if hit.first in by_first:
                by_first[hit.first].append(hit)
            else:
                by_first[hit.first] = [hit]
        return by_first

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return self.words[-1:] in (["؟"], ["?"])

    @kept
    def asks_from(self) -> int:
        """The first word of its question; one past its last where it asks nothing.

        It asks from its beginning, or from a verb of asking behind a comma, as in "he said that
        they fled, wondering where they went?".
        """
        if not self.asks:
            return len(self.words)
        behind = (p for p in range(len(self.words) - 1, 0, -1) if self.words[p] in _WONDERS)
        return next((p for p in behind if self.words[p - 1] in ("،", ",")), 0)

    @kept
    def said(self) -> str:
        """Its words, each behind a blank: for a first look at what stands in them."""
        return " " + " ".join(self.words)

    @kept
    def glance(self) -> int:
        """What its words may serve for, a bit for each of ``glance_for``."""
        return glance(self.words)

    @kept
    def futures(self) -> Sequence[int]:
        """The words at which a verb in the future begins."""
        return [hit.first for hit in self.cues if hit.form == FUTURE]

    @kept
    def told_at(self) -> frozenset[int]:
        """The words at which a cue begins, or a name behind "and"."""
        return frozenset([h.first for h in self.cues] + [n.first for n in self.names if n.joiner])

    @kept
    def accounted(self) -> frozenset[int]:
        """The words that a name, a cue, a place or a date takes."""
        told: set[int] = set()
        for found in (self.names, self.cues, self.spots, self.dates):
            for one in found:
                told.update(range(one.first, one.last))
        return frozenset(told)

    @kept
    def in_spots(self) -> frozenset[int]:
        """The words that are part of a place's name; asked once everything is laid out."""
        return frozenset(place for spot in self.spots for place in range(spot.first, spot.last))

    def span_of(self, first: int, last: int) -> Span:
        """The stretch of the article that these words take."""
        return Span(self.starts[first], self.ends[max(first, last - 1)])

    def as_written(self, first: int, last: int) -> str:
        """These words as the article has them, with their marks and what parts them."""
        start, end = self.span_of(first, last)
        return self.article[start:end]


FAR_KM = 90.0
"""From the frontier; what lies farther is no claim of it, says the coding."""
