"""One claim for what one speaker says twice: the fullest passage stands, the others go with it."""

from dataclasses import replace

from geo.claims.model import Kind, Span, ZoneKind
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.drafts.joined import joined, overlap
from geo.claims.reading.drafts.same_claim import is_same_claim


def merge(drafts: list[Draft]) -> list[Draft]:
    """Join repeats, keep the order of the text."""
    told: dict[Kind, list[_Told]] = {}
    for draft in drafts:
        of_its_kind = told.setdefault(draft.claim.kind, [])
        known = next((one for one in of_its_kind if is_same_claim(one.draft, draft)), None)
        if known is None:
            of_its_kind.append(_Told(draft))
        else:
            known.take(draft)
    kept = [one.merged() for same_kind in told.values() for one in same_kind]
    return sorted(_backed_by_body(kept), key=lambda d: (d.claim.evidence, d.claim.kind.value))


class _Told:
    """One claim with the passages that repeat it, put in order once: there may be thousands."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._repeats: list[Span] | None = None

    def take(self, two: Draft) -> None:
        """Count ``two`` as a repeat; the fuller passage of both becomes the evidence."""
        one = self.draft
        self.draft = joined(one, two)
        evidence = self.draft.claim.evidence
        new = [*two.claim.also, one.claim.evidence, two.claim.evidence]
        if self._repeats is None:
            self._repeats, new = [], [*one.claim.also, *new]
        elif evidence != one.claim.evidence:
            self._repeats, new = [], [*self._repeats, *new]
        self._repeats.extend(s for s in new if not overlap(s, evidence))

    def merged(self) -> Draft:
        """The claim with its repeats in the order of the text."""
        if self._repeats is None:
            return self.draft
        also = tuple(sorted(set(self._repeats)))
        return replace(self.draft, claim=replace(self.draft.claim, also=also))


def _backed_by_body(kept: list[Draft]) -> list[Draft]:
    """Leave out what the headline alone says in short of what the body tells in full."""
    told = [d for d in kept if d.zone is not ZoneKind.TITLE]
    kinds = {d.claim.kind for d in told}
    loose = {Kind.OPERATION, Kind.PRESENCE, Kind.CASUALTIES, Kind.CLASH, Kind.STRIKE}
    return [
        d
        for d in kept
        if d.zone is not ZoneKind.TITLE
        or not told
        or (d.claim.kind not in kinds and d.claim.kind not in loose)
    ]
