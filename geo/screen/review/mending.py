"""What a person fills in about a claim, and the claim that it makes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from gazetteer.place import Place, PlacesById
from geo.claims.actors import Actor
from geo.claims.days import parse_edtf
from geo.claims.model import (
    ActorRef,
    Attribution,
    Basis,
    Claim,
    Extent,
    Grade,
    Kind,
    PlaceRef,
    Quantity,
    Record,
    Role,
    Side,
    Span,
    Stance,
    When,
    Where,
)
from geo.claims.reading.where.extents import extent_of_kinds
from geo.errors import InputError

PLACE_ROLES = (
    "at", "from", "to", "within", "near", "between", "opposite", "north", "north_east", "east",
    "south_east", "south", "south_west", "west", "north_west",
)  # fmt: skip
QUALIFIERS = ("exact", "approx", "more_than", "less_than", "range", "unquantified")
RELIABILITIES = tuple("ABCDEF")
CREDIBILITIES = tuple(range(1, 7))
INTERESTS = ("for_own_side", "against_own_side", "neutral", "unknown")
LONGEST = 300  # characters of a field that is filled in
OPEN = ".."


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as it was filled in; empty texts are unknown."""

    value: str = ""
    low: str = ""
    high: str = ""
    unit: str = ""
    of: str = ""
    qualifier: str = "exact"

    @property
    def empty(self) -> bool:
        """Whether nothing was filled in."""
        return not (self.value or self.low or self.high or self.unit or self.of)


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim as a form holds it: ids and texts, nothing checked.

    ``actors`` are ids by role, ``places`` pairs of role and id; days are EDTF, empty where unknown.
    """

    kind: Kind
    stance: Stance
    actors: Mapping[Role, tuple[str, ...]]
    places: tuple[tuple[str, str], ...]
    extent: Extent
    side: Side
    start: str
    end: str
    within: bool
    as_of: str
    recurrence: str
    amounts: tuple[Amount, ...]
    speaker: str
    record: Record
    via: str
    told_to: str
    grade: Grade | None
    evidence: Span


def draft_of(claim: Claim) -> Draft:
    """What a form shows at first: the claim as it stands."""
    when, said = claim.when, claim.attribution
    roles: dict[Role, tuple[str, ...]] = dict.fromkeys(Role, ())
    for actor in claim.actors:
        roles[actor.role] = (*roles[actor.role], actor.id)
    return Draft(
        kind=claim.kind,
        stance=claim.stance,
        actors=roles,
        places=tuple((place.role, place.id) for place in claim.where.places),
        extent=claim.where.extent,
        side=claim.where.side,
        start=when.start or "",
        end=when.end or "",
        within=when.within,
        as_of=when.as_of or "",
        recurrence=when.recurrence or "",
        amounts=tuple(amount_of(one) for one in claim.quantities),
        speaker=said.speaker or "",
        record=said.record,
        via=said.via or "",
        told_to=said.told_to or "",
        grade=claim.grade,
        evidence=claim.evidence,
    )


def amount_of(quantity: Quantity) -> Amount:
    """A number as a form shows it."""
    return Amount(
        value=_shown(quantity.value),
        low=_shown(quantity.low),
        high=_shown(quantity.high),
        unit=quantity.unit,
        of=quantity.of,
        qualifier=quantity.qualifier or "exact",
    )


def _shown(value: float | str | None) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, int | float) else value


def mended(claim: Claim, draft: Draft, actors: Mapping[str, Actor], places: PlacesById) -> Claim:
    """The claim as the draft has it; what the draft leaves as it was keeps its reasons.

    Raises:
        InputError: A day, a number or an id cannot be used; the message says what would be right.
    """
    before = draft_of(claim)
    if draft == before:
        return claim
    same_time = (draft.start, draft.end, draft.within, draft.as_of, draft.recurrence) == (
        before.start, before.end, before.within, before.as_of, before.recurrence,
    )  # fmt: skip
    return replace(
        claim,
        kind=draft.kind,
        stance=draft.stance,
        actors=claim.actors if draft.actors == before.actors else _actors(claim, draft, actors),
        where=replace(
            claim.where,
            extent=_extent(draft, before, places),
            side=draft.side,
            places=claim.where.places
            if draft.places == before.places
            else tuple(_place(claim.where, role, id_, places) for role, id_ in draft.places),
        ),
        when=claim.when if same_time else _when(claim.when, draft),
        quantities=claim.quantities
        if draft.amounts == before.amounts
        else tuple(_quantity(one) for one in draft.amounts if not one.empty),
        attribution=Attribution(
            speaker=_line(draft.speaker),
            record=draft.record,
            via=_line(draft.via),
            told_to=_line(draft.told_to),
        ),
        grade=draft.grade,
        evidence=draft.evidence,
    )


def _actors(claim: Claim, draft: Draft, actors: Mapping[str, Actor]) -> tuple[ActorRef, ...]:
    held = {(one.role, one.id): one for one in claim.actors}
    found = []
    for role, ids in draft.actors.items():
        for id_ in ids:
            if (role, id_) in held:
                found.append(held[role, id_])
                continue
            if id_ not in actors:
                raise InputError(f"{id_!r} is no actor; right would be one of the list.")
            found.append(ActorRef(id_, role, actors[id_].name_ar, actors[id_].name_en))
    return tuple(found)


def _extent(draft: Draft, before: Draft, places: PlacesById) -> Extent:
    """The extent of the form; of one that still says "no place given", what the new places reach.

    Else a place that a person gives would leave the claim adrift, for want of a place.
    """
    if draft.extent is not Extent.UNLOCATED or draft.places == before.places:
        return draft.extent
    kinds = {place.kind for _, id_ in draft.places if (place := places.get(id_))}
    reached = extent_of_kinds(kinds)
    stretch = {"from", "to"} <= {role for role, _ in draft.places}
    return Extent.STRETCH if stretch and reached is not Extent.UNLOCATED else reached


def _place(where: Where, role: str, id_: str, places: PlacesById) -> PlaceRef:
    known = next((one for one in where.places if one.id == id_), None)
    if known is not None:
        # A person has said which place it is: other candidates are no longer open.
        return known if known.role == role else replace(known, role=role)
    place = places.get(id_)
    if place is None or role not in PLACE_ROLES:
        raise InputError(f"{role} {id_!r} is no place; right would be one of the list.")
    return ref_of(place, role)


def ref_of(place: Place, role: str) -> PlaceRef:
    """A place as a claim names it; no words of the article stand for it."""
    return PlaceRef(place.id, "", role, place.name_ar, place.name_en, place.at, place.precision_km)


def _when(when: When, draft: Draft) -> When:
    for name, text in (("from", draft.start), ("to", draft.end), ("as of", draft.as_of)):
        if text and text != OPEN:
            try:
                parse_edtf(text)
            except ValueError as error:
                raise InputError(
                    f"{name} {text!r} is no possible day; right would be 2018-08-08, 2018-08, 2018 "
                    "or nothing.",
                    "day",
                    value=text,
                ) from error
    first, last = (
        parse_edtf(text) if text and text != OPEN else None for text in (draft.start, draft.end)
    )
    if first and last and first.first and last.last and first.first > last.last:
        raise InputError(
            f"from {draft.start} lies after to {draft.end}; right would be before it.",
            "backwards",
            first=draft.start,
            last=draft.end,
        )
    own = draft.as_of if draft.as_of != (when.as_of or "") else ""
    given = any(text and text != OPEN for text in (draft.start, draft.end, own))
    return When(
        start=draft.start or None,
        end=draft.end or None,
        within=draft.within,
        as_of=draft.as_of or None,
        basis=Basis.PERSON if given else Basis.UNKNOWN,
        expression=when.expression,
        recurrence=_line(draft.recurrence),
    )


def _quantity(one: Amount) -> Quantity:
    if not one.unit or not one.of:
        given = one.value or one.low or one.high or "…"
        told = f"{given!r} lacks a unit or what it counts; fill in both."
        raise InputError(told, "amount_lacks", value=given)
    return Quantity(
        unit=one.unit,
        of=one.of,
        value=_number(one.value),
        low=_number(one.low),
        high=_number(one.high),
        qualifier=one.qualifier,
    )


def _number(text: str) -> float | None:
    if not text.strip():
        return None
    try:
        number = float(text.replace(",", "").strip())
    except ValueError as error:
        told = f"{text[:40]!r} is no number; right would be 1500 or 2.5."
        raise InputError(told, "number", value=text[:40]) from error
    if not 0 <= number < 1e12:
        told = f"{text[:40]!r} is no number that can be counted; right would be 1500."
        raise InputError(told, "number", value=text[:40])
    return int(number) if number.is_integer() else number


def _line(text: str) -> str | None:
    clean = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if len(clean) > LONGEST:
        told = f"{clean[:40]!r}… is longer than {LONGEST} characters; shorten it."
        raise InputError(told, "too_long", value=clean[:40], most=str(LONGEST))
    return clean or None
