"""Deeds that are only supposed: what might happen, and what something else hangs on."""

from collections.abc import Sequence
from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_clauses import IF
from geo.claims.reading.text.settings import Trigger


def hypothetical(clause: Clause, trigger: Trigger) -> bool:
    """What might happen is claimed by nobody."""
    words, arabic = clause.sentence.words, clause.sentence.arabic
    if words[clause.stretch.first].removeprefix("و") == "لو":
        return True  # "were X to leave, Y would …"
    told = clause.cue("hypothetical") if arabic else clause.sentence.cue("hypothetical")
    if told and any(h.first <= trigger.hit.first <= h.last + 8 for h in told):
        return not _may_be_so_many(clause, trigger)
    if arabic:
        return False
    unclear = [h for h in told if "clear" in words[h.first : h.last] or "unclear" in words[h.first]]
    asked = any(clause.stretch.first <= h.first < trigger.hit.first for h in unclear)
    return asked or _is_supposed(words, trigger.hit)


_WERE_TO = 3  # words from "if" to the verb of the condition


def is_the_condition(clause: Clause, trigger: Trigger) -> bool:
    """As in "they will leave if the captives are freed", in Arabic: the freeing is no deed."""
    words, first = clause.sentence.words, trigger.hit.first
    near = words[max(clause.first, first - _WERE_TO) : first]
    if not clause.sentence.arabic:
        behind = words[max(clause.first, first - _WERE_TO_ENGLISH) : first]
        at = next((p for p in range(len(behind) - 1, -1, -1) if behind[p] in IF), None)
        asked = at is not None and behind[at - 1 : at] not in (["even"], ["as"])
        return asked and "," not in behind[at:]
    if any((one.removeprefix("و"), other) in _PROVIDED for one, other in pairwise(near)):
        return True
    return trigger.verbal and ("اذا" in near or near[-2:] in (["ما", "لم"], ["ان", "لم"]))


_PROVIDED = frozenset(
    {("في", "حال"), ("في", "حاله"), ("شرط", "ان"), ("شريطه", "ان"), ("بشرط", "ان")}
)
_WERE_TO_ENGLISH = 6  # words from "if" over who does it to the verb


def _is_supposed(words: Sequence[str], hit: Hit) -> bool:
    """As in "if X withdraws, Y will return", in English: X; Y too, where he only could."""
    opens = next((p for p in range(min(3, len(words))) if words[p][0].isalnum()), 0)
    if words[opens] == "should":
        return not _MODALS.isdisjoint(words)
    if words[opens] not in IF:
        return False
    if not {"could", "might"}.isdisjoint(words) and "will" not in words and words[opens] == "if":
        return True
    comma = next((p for p in range(hit.last, len(words)) if words[p] == ","), len(words))
    return "," not in words[: hit.first] and not _MODALS.isdisjoint(words[comma:])


_MODALS = frozenset({"will", "would", "may", "might", "could"})
_AS_MANY = frozenset({("up", "to"), ("as", "many"), ("a", "total"), ("another", "group")})


def _may_be_so_many(clause: Clause, trigger: Trigger) -> bool:
    """As in "up to 7,000 prisoners could be moved": a plan with its figure, no mere chance."""
    words = clause.sentence.words
    pairs = {(words[p], words[p + 1]) for p in range(clause.first, trigger.hit.first)}
    return trigger.kind is Kind.TRANSFER and not _AS_MANY.isdisjoint(pairs)
