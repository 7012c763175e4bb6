"""Who is caught on the way over the line: how he was crossing is no claim beside his arrest."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import SEIZED, Trigger

_LAYS = ("نصب", "ينصب", "تنصب", "بنصب")
_RAIDERS = frozenset({"isis", "gunmen", "al_qaeda", "pkk"})


def lays_ambush(clause: Clause, hit: Hit) -> bool:
    """As in "the army laid an ambush for them": by those who hunt, a step of a search."""
    words = clause.sentence.words[max(clause.first, hit.first - 6) : hit.last + 1]
    laid = any(begins(w, _LAYS) for w in words) and any("كمين" in w for w in words)
    laid = laid or (begins(clause.word(hit.first), ("كمن", "تكمن", "يكمن")) and "لهم" in words)
    return laid and not any(
        n.ids[:1] and n.ids[0] in _RAIDERS and n.first <= hit.last + 2 for n in clause.names
    )


def only_crossing(found: list[Trigger], trigger: Trigger) -> bool:
    """As in "arrested ten men who slipped in": told to say who was caught."""
    return trigger.kind is Kind.INFILTRATION and any(
        other.kind is Kind.ARREST and other.hit.first < trigger.hit.first
        for other in found
        if trigger.rule != SEIZED and trigger.hit.joiner == ""
    )
