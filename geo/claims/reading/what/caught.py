"""Who is caught on the way over the line: how he was crossing is no claim beside his arrest."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PERFECT
from geo.claims.reading.text.nearby import begins, begins_any
from geo.claims.reading.text.settings import SEIZED, Trigger

_LAYS = ("نصب", "ينصب", "تنصب", "بنصب")
_RAIDERS = frozenset({"isis", "gunmen", "al_qaeda", "pkk"})


def lays_ambush(clause: Clause, hit: Hit) -> bool:
    """As in "the army laid an ambush for them": by those who hunt, a step of a search."""
    words = clause.sentence.words[max(clause.first, hit.first - 6) : hit.last + 1]
    laid = begins_any(words, _LAYS) and any("كمين" in w for w in words)
    laid = (laid and not _falls_into(words)) or _catches(clause, hit)
    laid = laid or ("لهم" in words and begins(clause.word(hit.first), ("كمن", "تكمن", "يكمن")))
    return laid and not any(
        n.ids[:1] and n.ids[0] in _RAIDERS and n.first <= hit.last + 2 for n in clause.names
    )


_MANAGES = ("تمكن", "نجح", "اطاح", "اوقع")


def _catches(clause: Clause, hit: Hit) -> bool:
    """As in "an ambush of the brigade managed to arrest three": of those who hunt."""
    if clause.word(hit.first).removeprefix("ال") not in ("كمين", "كمينا"):
        return False
    near = clause.sentence.words[max(0, hit.first - 2) : clause.stretch.last]
    return begins_any(near, _MANAGES) and any(
        h.first > hit.first for h in clause.sentence.cue("arrest")
    )


def _falls_into(words: list[str]) -> bool:
    """As in "killed in an ambush that X laid": a fight, and no search."""
    return any(
        word.startswith(("بكمين", "لكمين")) or (word == "كمين" and before in ("في", "الي"))
        for before, word in pairwise(words)
    )


def only_crossing(found: list[Trigger], trigger: Trigger) -> bool:
    """As in "arrested ten men while slipping in": told to say who was caught.

    Men "who had crossed" are told to have crossed.
    """
    if trigger.kind is not Kind.INFILTRATION or trigger.hit.form == PERFECT:
        return False
    return any(
        other.kind is Kind.ARREST and other.hit.first < trigger.hit.first
        for other in found
        if trigger.rule != SEIZED and trigger.hit.joiner == ""
    )
