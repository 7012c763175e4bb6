"""Which rules may tell of a predicate that it claims nothing, by its tongue and its kind."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import TypeAlias

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import where_needed
from geo.claims.reading.text.settings import Trigger

Untold: TypeAlias = Callable[[Clause, Hit], bool]
"""A rule that is true of a word of a clause that claims nothing."""
UntoldByKind: TypeAlias = Mapping[Kind, tuple[Untold, ...]]
"""Such rules by the kind of claim that the word would make."""


def of_any_kind(*rules: Untold) -> UntoldByKind:
    """Rules that are asked whatever the kind."""
    return dict.fromkeys(Kind, rules)


class AllUntold:
    """All such rules; of each tongue and kind only its own are asked."""

    def __init__(
        self,
        *,
        arabic: Iterable[UntoldByKind],
        english: Iterable[UntoldByKind],
        both: Sequence[UntoldByKind],
    ) -> None:
        self._rules = {
            (tongue, kind): where_needed(
                *(rule for rules in (*own, *both) for rule in rules.get(kind, ()))
            )
            for tongue, own in ((True, tuple(arabic)), (False, tuple(english)))
            for kind in Kind
        }

    def without(self, found: Sequence[tuple[Clause, Trigger]]) -> list[tuple[Clause, Trigger]]:
        """The predicates that claim something, in their order; asked rule by rule."""
        alike: dict[tuple[bool, Kind], list[tuple[Clause, Trigger]]] = defaultdict(list)
        for one in found:
            alike[one[0].sentence.arabic, one[1].kind].append(one)
        untold: set[int] = set()
        for of_what, told in alike.items():
            looks = [clause.sentence.glance for clause, _ in told]
            seen = reduce(or_, looks)
            for need, rule in self._rules[of_what]:
                if not need & seen:
                    continue  # as most
                for look, (clause, trigger) in zip(looks, told, strict=True):
                    if need & look and rule(clause, trigger.hit):
                        untold.add(id(trigger))
        return [one for one in found if id(one[1]) not in untold]
