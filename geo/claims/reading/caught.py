"""Who is caught on the way over the line: how he was crossing is no claim beside his arrest."""

from geo.claims.cues import Hit
from geo.claims.model import Kind, ZoneKind
from geo.claims.reading.clauses import Clause
from geo.claims.reading.merge import Draft
from geo.claims.reading.nearby import begins
from geo.claims.reading.settings import Trigger

_LAYS = ("نصب", "ينصب", "تنصب", "بنصب")
_RAIDERS = frozenset({"isis", "gunmen", "al_qaeda", "pkk"})
_NEAR = 160  # characters from an arrest to what the man was doing


def lays_ambush(clause: Clause, hit: Hit) -> bool:
    """As in "the army laid an ambush for them": by those who hunt, a step of a search."""
    words = clause.sentence.words[max(clause.first, hit.first - 6) : hit.last + 1]
    laid = any(begins(w, _LAYS) for w in words) and any("كمين" in w for w in words)
    return laid and not any(
        n.ids[:1] and n.ids[0] in _RAIDERS and n.first <= hit.last + 2 for n in clause.names
    )


def only_crossing(found: list[Trigger], trigger: Trigger) -> bool:
    """As in "arrested ten men who slipped in": told to say who was caught."""
    return trigger.kind is Kind.INFILTRATION and any(
        other.kind is Kind.ARREST and other.hit.first < trigger.hit.first
        for other in found
        if trigger.rule != "seize goods" and trigger.hit.joiner == ""
    )


def without_caught(drafts: list[Draft]) -> list[Draft]:
    """Leave out the crossing of those whose arrest the words before it tell."""
    arrests = [d for d in drafts if d.claim.kind is Kind.ARREST]
    aside = [d for d in drafts if any(_told_with(d, arrest) for arrest in arrests)]
    kept = [d for d in drafts if d not in aside]
    if not any(d.claim.kind is Kind.INFILTRATION and d.zone is not ZoneKind.TITLE for d in kept):
        crossed = any(d.claim.kind is Kind.INFILTRATION for d in aside)
        kept = [d for d in kept if not (crossed and d.claim.kind is Kind.INFILTRATION)]
    return kept


def _told_with(crossing: Draft, arrest: Draft) -> bool:
    if "lays an ambush" in crossing.claim.rules:
        return crossing.sentence == arrest.sentence
    if crossing.claim.kind is not Kind.INFILTRATION:
        return False
    gap = crossing.claim.evidence.start - arrest.claim.evidence.end
    told = crossing.sentence == arrest.sentence and 0 <= gap <= _NEAR
    return told and crossing.claim.stance is arrest.claim.stance and not _of_wares(crossing)


def _of_wares(draft: Draft) -> bool:
    return draft.word.startswith(_WARES) or "seize goods" in draft.claim.rules


_WARES = ("تهريب", "ضبط", "صادر", "احبط", "احباط", "smuggl", "seiz", "foil", "thwart")
