"""Which rules are asked at a clause: those that one of its cues or words calls for."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import NamedTuple

from gazetteer.byword import ByWord
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger

_MOST_CALLS = 1 << 12
"""Sets of rules called for together that are kept with these rules in their order."""


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

    Most rules are asked at few clauses. What a word calls for is worked out once, for all texts: a
    number with a bit for each rule.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._always = 0
        self._by_cue: dict[str, int] = defaultdict(int)
        self._by_word: list[tuple[int, Callable[[str], bool]]] = []
        for number, rule in enumerate(self._rules):
            bit = 1 << number
            if rule.word is not None:
                self._by_word.append((bit, rule.word))
            elif not rule.cues:
                self._always |= bit
            for meaning in rule.cues:
                self._by_cue[meaning] |= bit
        self._of_word = ByWord(self._called_by)
        self._in_order = lru_cache(maxsize=_MOST_CALLS)(self._called)

    def at(self, clause: Clause) -> tuple[Rule, ...]:
        """The rules that may claim something in a clause, in their order."""
        return tuple(self._rules[number] for number in self._called_at(clause))

    def ask(self, clauses: Sequence[Clause]) -> list[list[Trigger]]:
        """What the rules claim in each clause, in their order; rule by rule."""
        found: list[list[Trigger]] = [[] for _ in clauses]
        calls: list[list[int]] = [[] for _ in self._rules]
        for place, clause in enumerate(clauses):
            for number in self._called_at(clause):
                calls[number].append(place)
        for rule, places in zip(self._rules, calls, strict=True):
            for place in places:
                found[place] += rule.ask(clauses[place])
        return found

    def _called_at(self, clause: Clause) -> tuple[int, ...]:
        called = reduce(or_, map(self._by_cue.__getitem__, clause.meanings), self._always)
        words = clause.sentence.words[clause.first : clause.last]
        return self._in_order(reduce(or_, map(self._of_word.__getitem__, words), called))

    def _called_by(self, word: str) -> int:
        return sum(bit for bit, may_tell in self._by_word if may_tell(word))

    def _called(self, calls: int) -> tuple[int, ...]:
        return tuple(number for number in range(len(self._rules)) if calls >> number & 1)
