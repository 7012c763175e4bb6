"""A text spelt plainly and cut into tokens once, for all who read it: sentences, dates, figures."""

from bisect import bisect_left
from functools import lru_cache
from operator import add
from typing import NamedTuple

from geo.claims.letters import Plain, plain
from geo.claims.model import Span
from geo.claims.together import TOGETHER
from geo.claims.tokens import Token, starts_of, words_in


class Spelt(NamedTuple):
    """A text's words and marks in order.

    ``begins`` and ``stops`` are their offsets in the plain key, ``starts`` and ``ends`` those in
    the text itself.
    """

    plain: Plain
    words: list[str]
    begins: list[int]
    stops: list[int]
    starts: list[int]
    ends: list[int]

    def tokens(self) -> list[Token]:
        """The words with their offsets in the key, line feeds left out."""
        whole = zip(self.words, self.begins, self.stops, strict=True)
        new = tuple.__new__  # as ``Token(*one)``, in half the time
        return [new(Token, one) for one in whole if one[0] != "\n"]

    def within(self, span: Span) -> tuple[list[str], list[int], list[int]]:
        """The words of a stretch with their offsets in the text, cut off at its end."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end)
        words, starts, ends = self.words[first:last], self.starts[first:last], self.ends[first:last]
        if ends and ends[-1] > span.end:
            ends[-1] = span.end
            words[-1] = words[-1][: span.end - starts[-1]]
        return words, starts, ends


USUAL = 20_000
"""Characters of a text that is kept for whoever reads it next; longer ones fill the memory."""


def spell(text: str) -> Spelt:
    """Spell a text plainly and cut it into tokens; in time and memory linear in its length.

    An article is dated first and then read: the last texts spelt are kept for that, as many as
    are read together.
    """
    return _kept(text) if len(text) <= USUAL else _spell(text)


@lru_cache(maxsize=TOGETHER)
def _kept(text: str) -> Spelt:
    return _spell(text)


def _spell(text: str) -> Spelt:
    spelt = plain(text)
    words = words_in(spelt.key)
    if not words:
        return Spelt(spelt, [], [], [], [], [])
    begins = starts_of(words, spelt.key)
    stops = list(map(add, begins, map(len, words)))
    origin = spelt.origin.tolist()
    starts, ends = [origin[at] for at in begins], [origin[at] for at in stops]
    return Spelt(spelt, words, begins, stops, starts, ends)
