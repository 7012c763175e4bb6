"""A text spelt plainly and cut into tokens once, for all who read it: sentences, dates, figures."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from geo.claims.letters import Plain, plain
from geo.claims.model import Span
from geo.claims.tokens import Token, tokens


class Spelt(NamedTuple):
    """A text's tokens in order; ``starts`` and ``ends`` are their offsets in the text itself."""

    plain: Plain
    tokens: list[Token]
    starts: list[int]
    ends: list[int]

    def within(self, span: Span) -> Iterator[tuple[str, int, int]]:
        """The words of a stretch with their offsets in the text, cut off at its end."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end)
        for number in range(first, last):
            start, end = self.starts[number], self.ends[number]
            word = self.tokens[number].word
            if end > span.end:
                end = span.end
                word = word[: end - start]
            yield word, start, end


def spell(text: str) -> Spelt:
    """Spell a text plainly and cut it into tokens; in time and memory linear in its length."""
    spelt = plain(text)
    found = list(tokens(spelt.key))
    starts = spelt.origin[[token.start for token in found]].tolist() if found else []
    ends = spelt.origin[[token.end for token in found]].tolist() if found else []
    return Spelt(spelt, found, starts, ends)
