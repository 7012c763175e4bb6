"""Rules by the kind of claim that a word would make: whether one of its kind's holds."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import where_needed
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.what.untold import UntoldByKind


class RulesByKind:
    """Rules by kind; of a kind's own only those are asked that may find something."""

    def __init__(self, rules: UntoldByKind) -> None:
        self._rules = {kind: where_needed(*told) for kind, told in rules.items()}

    def one_holds(self, clause: Clause, trigger: Trigger) -> bool:
        """Whether a rule of its kind is true of a predicate."""
        look, hit = clause.sentence.glance, trigger.hit
        for need, rule in self._rules.get(trigger.kind, ()):
            if need & look and rule(clause, hit):
                return True
        return False
