"""Which place a name means: ranked candidates, each with a score and the reason for it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from gazetteer.index import Gazetteer
from gazetteer.mentions import Mention, find_mentions
from gazetteer.place import SETTLED, LngLat, Place, PlaceKind, kilometres
from gazetteer.spelling import Strength
from gazetteer.surroundings import WIDE, Named, Reading, Surroundings, latitude


class Candidate(NamedTuple):
    """A place that a name may mean.

    Attributes:
        place: The place.
        score: 0 to 1: how well the text fits it. Not a probability.
        reason: One line, in English.
    """

    place: Place
    score: float
    reason: str


class ResolvedMention(NamedTuple):
    """A mention and its candidates, best first."""

    mention: Mention
    candidates: tuple[Candidate, ...]


_MILITARY = frozenset((PlaceKind.BASE, PlaceKind.POST, PlaceKind.FACILITY))
_NEAR_KM = 60.0
# Farther apart in latitude alone is farther than that.
_NEAR_DEGREES = 0.54
_CLOSE_KM, _BORDERLAND_KM = 30.0, 90.0


def resolve(
    mention: Mention,
    gazetteer: Gazetteer,
    *,
    near: Iterable[str] = (),
    wanted: frozenset[PlaceKind] = frozenset(),
    around: Surroundings | None = None,
) -> tuple[Candidate, ...]:
    """Rank what a mention may mean.

    Args:
        mention: From ``find_mentions``.
        gazetteer: The one it was found with.
        near: Ids of places named in the same text.
        wanted: Kinds that the verb asks for: one reopens a crossing, storms a town.
        around: The words around it, where ``resolve_all`` has read them.

    Returns:
        Candidates, best first; two of nearly one score are an ambiguity that nothing decides.
    """
    around = around or Surroundings(Named.of(Counter(near), gazetteer))
    if len(mention.candidates) == 1:
        only = gazetteer[mention.candidates[0]]
        return (_judge(only, mention, gazetteer, around, wanted=wanted, rivals=1),)
    wanted = wanted or around.asked
    places = [gazetteer[place_id] for place_id in mention.candidates]
    ranked = [
        _judge(place, mention, gazetteer, around, wanted=wanted, rivals=len(places))
        for place in places
    ]
    ranked.sort(key=lambda candidate: (-candidate.score, candidate.place.id))
    if ranked[0].score - ranked[1].score < 0.05:
        others = "; nothing decides between the places of this name"
        ranked = [one._replace(reason=one.reason + others) for one in ranked]
    return tuple(ranked)


def resolve_all(text: str, gazetteer: Gazetteer) -> tuple[ResolvedMention, ...]:
    """Find and resolve every mention of a text, each with the whole text as its context."""
    mentions = find_mentions(text, gazetteer)
    sure = tuple(_surely(mention.candidates, gazetteer) for mention in mentions)
    reading = Reading(text, mentions, sure, gazetteer)
    surroundings = [reading.around(index) for index in range(len(mentions))]
    return tuple(
        ResolvedMention(mention, resolve(mention, gazetteer, around=around))
        for mention, around in zip(mentions, surroundings, strict=True)
    )


def _surely(candidates: tuple[str, ...], gazetteer: Gazetteer) -> str | None:
    """The place that a name means whatever decides: the only one, or the governorate of all."""
    if len(candidates) == 1:
        return candidates[0]
    within = {gazetteer[one].governorate or one for one in candidates}
    return within.pop() if len(within) == 1 else None


def _judge(
    place: Place,
    mention: Mention,
    gazetteer: Gazetteer,
    around: Surroundings,
    *,
    wanted: frozenset[PlaceKind],
    rivals: int,
) -> Candidate:
    """Weigh one candidate: points for and against, and the weightiest of them as the reason."""
    points = [_ONLY if rivals == 1 else _ONE_OF_SEVERAL]
    if mention.head is not None:
        points += _by_head(place, mention)
    if around.country is not None:
        points += _by_country(place, around)
    points += _by_company(place, gazetteer, around)
    if rivals > 1:
        has_head = mention.head not in {None, PlaceKind.REGION}
        points += _by_default(place, around, has_head=has_head)
    points += _by_the_line(place)
    if mention.strength is Strength.STRONG and rivals == 1:
        points.append((0.1, ""))
    if wanted:
        points.append(
            (0.15, f"a {place.kind} is what the verb asks for") if place.kind in wanted
            else (-0.1, f"the verb does not ask for a {place.kind}")
        )  # fmt: skip
    score = min(1.0, max(0.0, sum([weight for weight, _ in points])))
    telling = [one for one in points[1:] if one[1]]
    if len(telling) > 1:
        telling.sort(key=_weight, reverse=True)
    reasons = [points[0][1], *[reason for _, reason in telling[:2]]]
    return Candidate(place, round(score, 2), "; ".join(reasons))


_ONLY = (0.75, "the only place of this name in our lists")
_ONE_OF_SEVERAL = (0.35, "one of several of its name")


def _weight(point: tuple[float, str]) -> float:
    return abs(point[0])


def _by_head(place: Place, mention: Mention) -> list[tuple[float, str]]:
    head = mention.head
    if head is None or head is PlaceKind.REGION:
        return []
    if place.kind is head:
        return [(0.35, f"a {head} is named before or behind it")]
    if place.kind in SETTLED and head in SETTLED:
        return [(0.25, f"a {head} is named beside it, and this is a {place.kind}")]
    if place.kind in _MILITARY and head in _MILITARY:
        return [(0.2, f"a {head} is named beside it, and this is a {place.kind}")]
    if head is PlaceKind.DESERT:
        return []
    return [(-0.3, f"a {head} is named beside it, and this is a {place.kind}")]


def _by_country(place: Place, around: Surroundings) -> list[tuple[float, str]]:
    if around.country is None or place.country == "both":
        return []
    if place.country == around.country:
        return [(0.3, f"the text calls it {_ADJECTIVE_OF[around.country]}")]
    return [(-0.5, f"the text calls it {_ADJECTIVE_OF[around.country]}, which it is not")]


_ADJECTIVE_OF = {"iraq": "Iraqi", "syria": "Syrian"}


def _by_company(
    place: Place, gazetteer: Gazetteer, around: Surroundings
) -> list[tuple[float, str]]:
    """Its governorate or country named beside it or in the text, and places close by."""
    points: list[tuple[float, str]] = []
    named, beside = around.named, around.beside
    others = [
        other for one in beside if one != place.id and (other := gazetteer.get(one)) is not None
    ]
    wide = [other for other in others if other.kind in WIDE]
    if wide:
        points += _by_ground(place, wide, named)
    elif place.governorate in named.often:
        points.append((0.1, f"the text names {place.governorate}"))
    if others and _close_to(
        place, [(lat, one) for one in others if (lat := latitude(one)) is not None]
    ):
        points.append((0.15, "a place close by is named beside it"))
    return points + _by_the_text(place, named)


def _by_ground(place: Place, wide: list[Place], named: Named) -> list[tuple[float, str]]:
    """Governorates, landscapes and countries named beside it."""
    points: list[tuple[float, str]] = []
    # A region or river runs on beyond the governorate that it is counted to.
    governorates = {one.id for one in wide if one.kind is PlaceKind.GOVERNORATE}
    landscapes = {one.governorate for one in wide} - {None}
    countries = {one.id for one in wide if one.kind is PlaceKind.COUNTRY}
    if place.governorate in governorates:
        points.append((0.3, f"{place.governorate} is named beside it"))
    elif governorates and place.governorate and place.kind not in _WIDE_OR_CITY:
        points.append((-0.15, "another governorate is named beside it"))
    elif place.governorate in landscapes:
        points.append((0.15, f"a landscape of {place.governorate} is named beside it"))
    if place.country in countries and place.kind is not PlaceKind.CROSSING:  # "the gate with Syria"
        points.append((0.15, f"{place.country} is named beside it"))
    elif place.governorate in named.often and not governorates:
        points.append((0.1, f"the text names {place.governorate}"))
    return points


def _by_the_text(place: Place, named: Named) -> list[tuple[float, str]]:
    """Places close by, and places on its side, that the text names anywhere."""
    if (known := named.weighed.get(place.id)) is not None:
        return known
    points: list[tuple[float, str]] = []
    if close := _close_to(place, named.spots):
        points.append(
            (min(0.2, 0.1 + 0.05 * len(close)), f"{close[0].name_en} is close and named too")
        )
    total = named.total
    if total and place.country in _ADJECTIVE_OF and place.kind is not PlaceKind.CROSSING:
        same_side = named.sides.get(place.country, 0)
        points.append((0.1 * (same_side / total - 0.5), ""))
    named.weighed[place.id] = points
    return points


_WIDE_OR_CITY = WIDE | {PlaceKind.CITY}


def _by_default(place: Place, around: Surroundings, *, has_head: bool) -> list[tuple[float, str]]:
    """What one of several places of a name is where the text is silent."""
    points: list[tuple[float, str]] = []
    borders = _borders(place)
    if place.kind is PlaceKind.GOVERNORATE and borders and not around.urban:
        points.append((0.12, "of a governorate of the borderlands news says no more than its name"))
    elif place.kind is PlaceKind.CITY and not borders:
        points.append((0.06, "far from the frontier the city is meant"))
    if place.kind in SETTLED and around.urban and not has_head:
        points.append((0.3, "the words beside it speak of a town"))
    if place.kind is PlaceKind.DISTRICT:
        points.append((-0.12, ""))
    return points


def _by_the_line(place: Place) -> list[tuple[float, str]]:
    """How near to the frontier a place is that is no landscape."""
    offset = place.frontier_offset_km
    if offset is None or not _borders(place) or place.kind in WIDE:
        return []
    weight = 0.1 if offset <= _CLOSE_KM else 0.05
    return [(weight, f"it lies {offset:.0f} km from the frontier")]


def _borders(place: Place) -> bool:
    offset = place.frontier_offset_km
    return offset is not None and offset <= _BORDERLAND_KM


def _close_to(place: Place, others: Sequence[tuple[float, Place]]) -> list[Place]:
    """Those of some places, each with its latitude, that are close to this one."""
    if (own := latitude(place)) is None:
        return []
    return [
        other
        for lat, other in others
        if abs(own - lat) <= _NEAR_DEGREES and other.id != place.id and _is_near(place, other)
    ]


def _is_near(place: Place, other: Place) -> bool:
    if place.kind is other.kind is PlaceKind.CROSSING and place.governorate != other.governorate:
        return False  # a list of gates names them from one end of the line to the other
    return place.at is not None and other.at is not None and _are_near(place.at, other.at)


@lru_cache(maxsize=1 << 14)
def _are_near(one: LngLat, other: LngLat) -> bool:
    return kilometres(one, other) <= _NEAR_KM
