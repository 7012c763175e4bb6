"""Which rules are asked at a clause: those that one of its cues or words calls for."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger

_MOST_WORDS = 1 << 16
"""Words that are kept with the rules that they call for."""


class Rule(NamedTuple):
    """A rule, and what a clause needs for it to claim anything.

    Attributes:
        ask: The rule itself.
        cues: Meanings of cues without one of which it claims nothing.
        word: A first look at a word; where it is true of no word, the rule claims nothing. With
            neither, the rule is asked everywhere; with both, either calls for it.
    """

    ask: Callable[[Clause], Iterator[Trigger]]
    cues: frozenset[str] = frozenset()
    word: Callable[[str], bool] | None = None


class Asked:
    """Rules in the order they are asked, looked up by what a clause holds.

    Most rules are asked at few clauses. What a word calls for is worked out once, for all texts.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._always = frozenset(
            number for number, rule in enumerate(self._rules) if not (rule.cues or rule.word)
        )
        self._by_cue: defaultdict[str, list[int]] = defaultdict(list)
        for number, rule in enumerate(self._rules):
            for meaning in rule.cues:
                self._by_cue[meaning].append(number)
        self._by_word = [(n, rule.word) for n, rule in enumerate(self._rules) if rule.word]
        self._of_word = lru_cache(maxsize=_MOST_WORDS)(self._called_by)

    def at(self, clause: Clause) -> list[Rule]:
        """The rules that may claim something in a clause, in their order."""
        by_cue = [self._by_cue[one] for one in clause.meanings if one in self._by_cue]
        called = self._always.union(*by_cue, *map(self._of_word, clause.said))
        return [self._rules[number] for number in sorted(called)]

    def _called_by(self, word: str) -> tuple[int, ...]:
        return tuple(number for number, may_tell in self._by_word if may_tell(word))
