"""Speakers who are named only after their first words: "he said", and then "added Colonel X"."""

from collections.abc import Iterable
from dataclasses import replace

from geo.claims.grade import propose
from geo.claims.model import Record
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.text.voices import OFFICES, Stretch

_AHEAD = 3  # sentences from "he said" to the name
_NO_OFFICES = frozenset({"source", "sources", "official", "officials", "statement", "witness"})

Named = tuple[int, Stretch, frozenset[str]]


def named_later(drafts: list[Draft], named: Iterable[Named]) -> list[Draft]:
    """Give the words of "he" or of "the mayor" to the one who is named right after them."""
    told = list(named)
    return [_named(draft, told) for draft in drafts] if told else drafts


def _named(draft: Draft, named: list[Named]) -> Draft:
    told = draft.claim.attribution
    words = (told.speaker or "").lower().split()
    if not words or not (told.record is Record.ANONYMOUS or words[-1] in OFFICES):
        return draft
    pronoun = words in (["he"], ["she"])
    office = words[0] == "the" and words[-1] not in _NO_OFFICES
    if not pronoun and not office:
        return draft
    for number, stretch, presented in named:
        near = 0 <= number - draft.sentence <= _AHEAD
        if near and (pronoun or set(words[1:]) <= presented):
            known = stretch.attribution
            via, heard = told.via or known.via, told.told_to or known.told_to
            who = replace(known, via=via, told_to=heard)
            grade = propose(who, stretch.bodies, draft.claim.actors, draft.claim.stance)
            claim = replace(
                draft.claim,
                attribution=who,
                grade=grade,
                rules=(*draft.claim.rules, "named later"),
            )
            return replace(draft, claim=claim)
    return draft
