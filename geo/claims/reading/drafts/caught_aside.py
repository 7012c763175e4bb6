"""Crossings that are told only to say who was caught: no claim beside the arrest."""

from geo.claims.model import Kind, ZoneKind
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.text.settings import SEIZED

_NEAR = 160  # characters from an arrest to what the man was doing


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
    behind = crossing.sentence == arrest.sentence and 0 <= gap <= _NEAR
    if behind and crossing.word.startswith(_TRIES):
        return True  # "caught as they were trying to cross"
    told = behind and not crossing.verbal
    return told and crossing.claim.stance is arrest.claim.stance and not _of_wares(crossing)


_TRIES = ("يحاول", "تحاول")


def _of_wares(draft: Draft) -> bool:
    return draft.word.startswith(_WARES) or SEIZED in draft.claim.rules


_WARES = ("تهريب", "ضبط", "صادر", "احبط", "احباط", "smuggl", "seiz", "foil", "thwart")
