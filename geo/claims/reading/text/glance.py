"""A glance at a sentence: whether it holds a word that a rule cannot do without.

Most rules need a word that most sentences lack. What a word may serve for is worked out once, for
all texts: a number with a bit for each glance. A sentence's is that of all its words.
"""

from collections.abc import Callable, Iterable
from functools import reduce
from itertools import count
from operator import or_
from typing import TypeVar

from gazetteer.byword import ByWord

_Rule = TypeVar("_Rule", bound=Callable[..., object])
_JOINED = 5  # letters that may be joined before a word, "and by the" among them

_bits = count(1)
_ALWAYS = 1  # the bit that every sentence has
_needed: dict[Callable[..., object], int] = {}
_by_word: dict[str, int] = {}
_by_ending: dict[str, int] = {}
_by_stem: dict[str, int] = {}
_lengths: set[int] = set()


def glance_for(
    *words: Iterable[str], exactly: Iterable[str] = (), stems: Iterable[str] = ()
) -> int:
    """A bit that a sentence's ``glance`` has wherever a rule on these words may find something.

    It has it too where letters are joined before one of them, as with "and" and the article, but
    for those that are meant ``exactly``: a rule that is asked once too often looks for itself.
    """
    bit = 1 << next(_bits)
    for table, told in (
        (_by_word, exactly),
        (_by_ending, (word for some in words for word in some)),
        (_by_stem, stems),
    ):
        for word in told:
            table[word] = table.get(word, 0) | bit
    _lengths.update(map(len, _by_stem))
    _of_word.clear()
    return bit


def glance(words: Iterable[str]) -> int:
    """The bits of all rules that may find something in these words."""
    return reduce(or_, map(_of_word.__getitem__, words), _ALWAYS)


def only_where(
    rule: Callable[..., object],
    *words: Iterable[str],
    exactly: Iterable[str] = (),
    stems: Iterable[str] = (),
) -> None:
    """Have a rule of a table asked only where one of these words stands in the sentence."""
    _needed[rule] = glance_for(*words, exactly=exactly, stems=stems)


def needed(rule: Callable[..., object]) -> int:
    """The bit without which a rule need not be asked; of most that all sentences have."""
    return _needed.get(rule, _ALWAYS)


def where_needed(*rules: _Rule) -> tuple[tuple[int, _Rule], ...]:
    """The rules of a table, each with the bit without which it need not be asked."""
    return tuple((needed(rule), rule) for rule in rules)


def _serves(word: str) -> int:
    found = _by_word.get(word, 0)
    for first in range(min(len(word), _JOINED + 1)):
        found |= _by_ending.get(word[first:], 0)
        for length in _lengths:
            found |= _by_stem.get(word[first : first + length], 0)
    return found


_of_word = ByWord(_serves)
