"""Ground shared by several holders: one row for each, all of one group."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from geo.claims.model import ActorRef, Claim, Extent, Kind, PlaceRef, Role, Span
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.wordset import word_set

_SHARING = (
    "تقاسم", "يتقاسم", "تتقاسم", "توزع", "تتوزع", "يتوزع", "موزع", "مقسوم", "مقسم", "متقاسم",
    "share", "divide", "split",
)  # fmt: skip


_ONE_GROUND = word_set(
    "المدينه مدينه البلده بلده القريه قريه town city village with "
    "themselves them بينها بينهما بينهم"
)


def _is_one_ground(words: Sequence[str]) -> bool:
    """As in "X and Y share the town", "share the line with Z": side by side on the same ground."""
    return not _ONE_GROUND.isdisjoint(words)


def shared_out(
    draft: Draft, clause: Clause, before: Callable[[], tuple[PlaceRef, ...]]
) -> list[Draft]:
    """Cut a claim that several hold ground together into one claim a holder.

    Each runs from the start of the passage to its own holder's name. A place named behind the
    last holder is his alone; what is shared then lies at the places named ``before``, which are
    asked for only then. Any other claim comes back as it is.
    """
    claim = draft.claim
    holders = [a for a in claim.actors if a.role in (Role.ACTOR, Role.WITH)]
    words = clause.sentence.words[clause.first : clause.last]
    if claim.kind is not Kind.CONTROL or len(holders) < 2:
        return [draft]
    if not any(w.lstrip("و").startswith(_SHARING) for w in words) or _is_one_ground(words):
        return [draft]
    ends = _ends(clause, holders)
    group = f"shared-{claim.evidence.start}"
    rows = []
    for number, holder in enumerate(holders):
        last = number == len(holders) - 1
        end = claim.evidence.end if last else ends.get(holder.id, claim.evidence.end)
        row = replace(
            claim,
            evidence=Span(claim.evidence.start, max(end, claim.evidence.start + 1)),
            actors=(replace(holder, role=Role.ACTOR), *(_backers(claim.actors) if last else ())),
            group=group,
        )
        own = _own_place(clause, claim.where.places)
        if own is not None and last and not _of_a_stranger(clause, own):
            row = replace(row, where=replace(row.where, places=(own,), extent=Extent.POINT))
        elif own is not None:
            rest = tuple(p for p in claim.where.places if p != own) or before()
            row = replace(row, where=replace(row.where, places=rest, extent=_extent(rest, claim)))
        rows.append(replace(draft, claim=row))
    return rows


def _backers(actors: tuple[ActorRef, ...]) -> tuple[ActorRef, ...]:
    return tuple(a for a in actors if a.role is Role.SUPPORTED_BY)


def _ends(clause: Clause, holders: list[ActorRef]) -> dict[str, int]:
    wanted = {a.id for a in holders}
    return {
        one: clause.sentence.ends[name.last - 1]
        for name in clause.names
        for one in name.ids[:1]
        if one in wanted
    }


_POWER = word_set("السيطره النفوذ الاداره السلطه control power influence")


def _own_place(clause: Clause, places: tuple[PlaceRef, ...]) -> PlaceRef | None:
    """The place that stands behind the last holder's name."""
    if not clause.names:
        return None
    last = max(name.last for name in clause.names)
    words = clause.sentence.words
    power = next((p for p in range(last, clause.last) if words[p] in _POWER), clause.last)
    # not the Z of "X and Y share control of Z"
    behind = [s for s in clause.spots if last <= s.first < power and s.place is not None]
    for spot in behind:
        for place in places:
            if spot.place is not None and place.id == spot.place.id:
                return place
    return None


def _of_a_stranger(clause: Clause, place: PlaceRef) -> bool:
    """As in "the SDF and others in Tanf": one that no list knows comes behind the last holder."""
    last = max(name.last for name in clause.names)
    spot = next((s for s in clause.spots if s.place is not None and s.place.id == place.id), None)
    between = clause.sentence.words[last : spot.first] if spot is not None else []
    return any(w == "and" or (w.startswith("و") and len(w) > 2) for w in between)


def _extent(places: tuple[PlaceRef, ...], claim: Claim) -> Extent:
    if not places:
        return Extent.UNLOCATED
    if any(place.id == "frontier" for place in places):
        return Extent.FRONTIER
    wide = bool(places) and all((p.precision_km or 0) >= 40 for p in places)
    return Extent.PROVINCE if wide else claim.where.extent
