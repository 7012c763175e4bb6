"""An event told vaguely at first ("in eastern Syria") is where the article then says it was."""

from dataclasses import replace

from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind
from geo.claims.days import parse_edtf
from geo.claims.model import Kind, PlaceRef, When
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.where.place_refs import GROUND, WIDE

_EVENTS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES, Kind.CAPTURE})
_VAGUE = frozenset({*GROUND, *WIDE, PlaceKind.GOVERNORATE, PlaceKind.FRONTIER}) - {
    PlaceKind.MOUNTAIN
}


def on_one_ground(drafts: list[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Give vaguely placed events the one town that all the article's placed events name.

    Where the events name two towns or none, for events on the other side of the line, and for
    those of another day that say themselves where they were, nothing changes.
    """
    events = [d for d in drafts if d.claim.kind in _EVENTS]
    told = [d for d in events if not _vague(d.claim.where.places, gazetteer)]
    fine = {_key(d): d for d in reversed(told)}  # as the article tells the town first
    if len(fine) != 1:
        return drafts
    on_days = {(start, d.claim.when.end) for d in told if (start := d.claim.when.start)}
    ground = next(iter(fine.values())).claim.where
    land = gazetteer[ground.places[0].id].country
    return [
        replace(d, claim=replace(d.claim, where=ground))
        if d.claim.kind in _EVENTS
        and _vague(d.claim.where.places, gazetteer)
        and not _said_to_be_there(d, gazetteer)
        and not (d.own_place and _of_other_days(d.claim.when, on_days))
        and all(gazetteer[p.id].country in (land, "both") for p in d.claim.where.places)
        else d
        for d in drafts
    ]


def _key(draft: Draft) -> tuple[str, ...]:
    return tuple(sorted(p.id for p in draft.claim.where.places))


def _of_other_days(when: When, told: set[tuple[str, str | None]]) -> bool:
    """Whether an event was on none of these days; it may have been where nobody tells from when."""
    if when.start is None or not told:
        return False
    own = parse_edtf(f"{when.start}/{when.end or ''}")
    others = [parse_edtf(f"{start}/{end or ''}") for start, end in told]
    return own is not None and not any(days is None or own.overlaps(days) for days in others)


def _vague(places: tuple[PlaceRef, ...], gazetteer: Gazetteer) -> bool:
    return all(gazetteer[p.id].kind in _VAGUE for p in places)


def _said_to_be_there(draft: Draft, gazetteer: Gazetteer) -> bool:
    """As in "clashed on the border", "shelled X inside Syria": said to have been there, in English.

    In Arabic such words go with the town that the article names.
    """
    if not draft.own_place or not draft.word.isascii():
        return False
    places = draft.claim.where.places
    if len(places) > 1 or any(p.name.casefold().startswith("inside") for p in places):
        return True
    return any(gazetteer[p.id].kind is PlaceKind.FRONTIER for p in places)
