"""The places that a clause names, the finest of them, each with its role."""

from itertools import pairwise

from gazetteer.index import Gazetteer
from gazetteer.place import Place, PlaceKind
from geo.claims.model import Kind, PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import begins, has_stem
from geo.claims.reading.text.scene import Spot
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.english_where import along_the_line, without_origin
from geo.claims.reading.where.fled_from import without_whence_they_fled
from geo.claims.reading.where.its_gate import at_their_gates
from geo.claims.reading.where.lands import parts_of_lands
from geo.claims.reading.where.lying_in import without_asides
from geo.claims.reading.where.place_refs import (
    BEARINGS,
    GROUND,
    WIDE,
    as_ground,
    is_far,
    place_ref,
    the_frontier,
)
from geo.claims.reading.where.stretches import both_ends
from geo.claims.reading.where.strongholds import is_around, is_town, of_its_topic, topic_of
from geo.claims.reading.where.twin_gates import with_twins

_HOLDERS = frozenset({*GROUND, PlaceKind.GOVERNORATE, *WIDE})
_WIDE_GROUND = GROUND | WIDE
_LINE_OR_GROUND = frozenset({*GROUND, PlaceKind.FRONTIER})


def named_in(clause: Clause, trigger: Trigger, gazetteer: Gazetteer) -> list[PlaceRef]:
    """The places of a clause, the finest, with their roles; both ends where it is a stretch."""
    if not clause.spots and not _may_go_unnamed(trigger):
        return []
    spots = [s for s in clause.spots if is_where(clause, s)]
    spots = spots or [s for s in clause.spots if _of_local_police(clause, s)]
    near = [s for s in spots if s.place is not None and not is_far(s.place)]
    spots = _not_from(clause, trigger, near or spots)
    if near and not spots:
        at_the_line = clause.sentence.arabic or clause.cue("border")
        # else "a convoy that had crossed from Iraq was hit": where, is told elsewhere
        return the_frontier(gazetteer) if at_the_line else []
    spots = without_asides(clause, spots)
    spots = (
        (_frontier_along(clause, spots) if near and len(spots) > 1 else [])
        or parts_of_lands(clause, trigger)
        or _finest(clause, trigger, spots)
    )
    refs: list[PlaceRef] = []
    known: set[str] = set()
    for spot in spots:
        place = as_ground(spot.place, gazetteer)
        if place is None or place.id in known:
            continue
        known.add(place.id)
        refs.append(place_ref(clause, spot, place))
    ends = both_ends(clause, trigger, gazetteer)
    refs = with_twins(clause, refs, gazetteer)
    if trigger.kind is Kind.CROSSING_STATUS:
        crossings = [r for r in refs if gazetteer[r.id].kind is PlaceKind.CROSSING]
        gates = at_their_gates(clause, refs, gazetteer) if crossings else []
        if refs and all(gazetteer[ref.id].kind in GROUND for ref in refs) and _over(clause):
            return the_frontier(gazetteer)
        return gates or crossings or ends or refs
    if trigger.kind is Kind.FORTIFICATION and _between_lands(clause, trigger):
        wide = all(gazetteer[ref.id].kind in _WIDE_GROUND for ref in refs)
        return the_frontier(gazetteer) if wide else ends or refs
    return ends or refs


def _may_go_unnamed(trigger: Trigger) -> bool:
    """Whether a place may be found where the clause names none: a wall's, or a stronghold's."""
    return trigger.kind is Kind.FORTIFICATION or trigger.rule == "stronghold"


_WITH = word_set("مع with")
_NEIGHBOURS = word_set("سوريا سوريه العراق syria iraq")
_PARTS = word_set("يفصل تفصل separating separates")
_SORT_REACH = 3  # words of what sort of wall it is before "with"


def _between_lands(clause: Clause, trigger: Trigger) -> bool:
    """As in "the concrete wall with Syria": it stands on the line, which is not named.

    So does one that parts a land from another.
    """
    last = trigger.hit.last
    if not _PARTS.isdisjoint(clause.sentence.words[last : clause.last]):
        return True
    told = clause.sentence.words[last : min(clause.last, last + _SORT_REACH + 2)]
    return any(word in _WITH and behind in _NEIGHBOURS for word, behind in pairwise(told))


def _over(clause: Clause) -> bool:
    """As in "one of its crossings into Syria": a gate of the line, which is not named."""
    words = clause.sentence.words
    return any(
        words[h.last : h.last + 1] in (["into"], ["with"], ["الي"], ["مع"])
        for h in clause.cue("crossing")
    )


def _not_from(clause: Clause, trigger: Trigger, spots: list[Spot]) -> list[Spot]:
    """As in "on the border, under fire from inside Syria": whose land a blow came from."""
    if trigger.kind is Kind.INFILTRATION:
        return without_whence_they_fled(clause, spots)
    if trigger.kind not in _STOOD:
        return spots
    if clause.sentence.arabic:
        spots = _whither(clause, spots) if trigger.kind is Kind.PRESENCE else spots
        return _not_fired_from(clause, spots)
    words = clause.sentence.words
    return [
        s
        for s in spots
        if s.place is None
        or s.place.kind not in GROUND
        or words[s.first - 1] != "from"
        or not (clause.cue("border") or _CAME & set(words[max(0, s.first - _FIRE_REACH) : s.first]))
    ]


_FROM_ITS = word_set("محافظه محافظتي محافظات مدينه مدينتي ريف منطقه مناطق بلده قاعده قواعد جهه")
_TO = word_set("الي نحو باتجاه صوب تجاه")


def _whither(clause: Clause, spots: list[Spot]) -> list[Spot]:
    """As in "reinforcements came from X and Y to Z", in Arabic: they are at Z."""
    if len(spots) < 2:
        return spots
    words = clause.sentence.words
    to = next(
        (s for s in spots if _TO & set(words[max(clause.first, s.first - 2) : s.first])), None
    )
    if to is None:
        return spots
    origins: set[int] = set()
    for spot in spots:
        mark = spot.first - 1
        while mark > clause.first and words[mark] in _FROM_ITS:
            mark -= 1
        joined = words[spot.first].startswith("و") and spot.first - 1 in origins
        if spot.first < to.first and (words[mark] == "من" or joined):
            origins.add(spot.last - 1)
    return [s for s in spots if s.last - 1 not in origins]


_CAME = word_set("crossed crossing coming came come arrived arriving travelling traveling driven")


_FIRE = (
    "نار", "نيران", "قصف", "قذيف", "قذايف", "صاروخ", "صواريخ", "رصاص", "هاون", "انطلق", "اطلق",
    "منطلق", "انطلاق", "رشق",
)  # fmt: skip
_FIRE_GLANCE = glance_for(stems=_FIRE)
_SIDE_OF = word_set("داخل جهه اتجاه عمق جانب الجانب ناحيه مواقع في خلف وراء مصدرها مصدره")
_FIRE_REACH = 5  # words from the fire to "from"


def _not_fired_from(clause: Clause, spots: list[Spot]) -> list[Spot]:
    """As in "came under fire from the east bank", in Arabic; the whole land only goes if alone."""
    if not clause.sentence.glance & _FIRE_GLANCE:
        return spots
    kept = [s for s in spots if not _is_fired_from(clause, s)]
    lands = all(s.place is not None and s.place.kind in GROUND for s in spots)
    return kept if kept or lands else spots


def _is_fired_from(clause: Clause, spot: Spot) -> bool:
    words = clause.sentence.words
    mark = spot.first - 1
    while mark > clause.first and words[mark] in _SIDE_OF:
        mark -= 1
    if mark <= clause.first or words[mark] != "من":
        return False
    near = words[max(clause.first, mark - _FIRE_REACH) : mark]
    return any(has_stem(w, _FIRE) for w in near)


_STOOD = frozenset({Kind.CLASH, Kind.STRIKE, Kind.PRESENCE, Kind.POST, Kind.CASUALTIES})


def _finest(clause: Clause, trigger: Trigger, spots: list[Spot]) -> list[Spot]:
    """The finest places; in English the line too where it runs along one of them."""
    if len(spots) < 2 and trigger.rule not in ("length", "stronghold"):
        return spots  # as mostly
    spots = _held(clause, trigger, spots)
    line: list[Spot] = []
    if not clause.sentence.arabic:
        spots = without_origin(clause, trigger, spots)
        line = along_the_line(clause, spots)
    finest = tightest(clause, spots)
    return [*line, *(s for s in finest if s not in line)] if line else finest


def _held(clause: Clause, trigger: Trigger, spots: list[Spot]) -> list[Spot]:
    """What is held or taken, or is so long, without what only says where that lies."""
    if trigger.kind is Kind.BORDER_LENGTH and trigger.rule == "length":
        figure = next((c.first for c in clause.counts if c.quantity.unit == "km"), clause.last)
        return [s for s in spots if s.first < figure]
    if trigger.kind not in (Kind.CONTROL, Kind.CAPTURE):
        return _not_around(clause, spots)
    if trigger.rule == "stronghold" and of_its_topic(clause, trigger.hit):
        topic = topic_of(clause, trigger.hit)
        return [topic] if topic is not None else []
    return _not_around(clause, spots)


def _not_around(clause: Clause, spots: list[Spot]) -> list[Spot]:
    """Leave out what only says where a named town lies; without such a town nothing."""
    if len(spots) < 2:
        return spots  # as mostly
    kept = [s for s in spots if not (is_around(clause, s) or _only_bears(clause, s, spots))]
    if clause.sentence.arabic:
        fine = any(is_town(s) for s in spots)
        return kept if any(is_town(s) == fine for s in kept) else spots
    return kept if any(is_town(s) for s in kept) else spots


def _only_bears(clause: Clause, spot: Spot, spots: list[Spot]) -> bool:
    """As in "the town of X, west of Y", in Arabic: Y only tells where X lies."""
    sentence = clause.sentence
    if not sentence.arabic or not sentence.glance & _BEARINGS_GLANCE or not is_town(spot):
        return False
    return any(
        0 < spot.first - other.last <= _BEARS
        and sentence.words[other.last] in BEARINGS
        and is_town(other)
        for other in spots
    )


_BEARINGS_GLANCE = glance_for(exactly=BEARINGS)


_ALONG = 6  # words from the frontier to the province along which it runs
_NOT_ALONG = word_set("القريبه القريب قرب باتجاه نحو الي") | set(BEARINGS)


def _frontier_along(clause: Clause, spots: list[Spot]) -> list[Spot]:
    """As in "on the border along the province of X", in Arabic: the frontier, and beside what."""
    if not clause.sentence.arabic or any(is_town(s) for s in spots):
        return []
    for at, (line, beside) in enumerate(pairwise(spots)):
        if line.place is None or line.place.kind is not PlaceKind.FRONTIER or beside.place is None:
            continue
        gap = clause.sentence.words[line.last : beside.first]
        province = beside.place.kind is PlaceKind.GOVERNORATE
        if province and len(gap) <= _ALONG and not _NOT_ALONG.intersection(gap):
            return [line, beside, *_joined_provinces(clause, spots[at + 1 :])]
    return []


def _joined_provinces(clause: Clause, spots: list[Spot]) -> list[Spot]:
    """As in "in the provinces of X and Y": those that "and" joins to the first, which is left."""
    joined: list[Spot] = []
    for one, two in pairwise(spots):
        words = clause.sentence.words[one.last : two.first + 1]
        province = two.place is not None and two.place.kind is PlaceKind.GOVERNORATE
        if not (province and len(words) <= _JOINED and any(w.startswith("و") for w in words)):
            break
        joined.append(two)
    return joined


_JOINED = 2  # words from a province to the name of the next, "and the province of" among them


_BEARS = 2  # words from a town to the one that it lies west of


_LOCATIVE = word_set(
    "في داخل الي من عبر نحو الي علي تجاه صوب in into inside to from across within throughout"
)

_ENTERS = word_set("enter enters entered entering invade invaded reach reached")


def is_where(clause: Clause, spot: Spot) -> bool:
    """Whether a place's name says where: not an actor's, nor a country that merely is named."""
    if spot.place is None or _taken(clause, spot):
        return False
    if spot.place.kind is not PlaceKind.COUNTRY and not _stands_for_its_state(clause, spot):
        return True
    word = clause.sentence.words[spot.first]
    before = clause.sentence.words[max(0, spot.first - 2) : spot.first]
    if clause.sentence.arabic:
        entered = _is_entered(clause, spot)
    else:
        entered = before[-1:] != [] and before[-1] in _ENTERS
    told = word[0] in "بل" or entered or any(w.lstrip("و") in _LOCATIVE for w in before)
    return told or _is_joined_where(clause, spot)


_ENTERS_IT = ("دخل", "يدخل", "تدخل", "ندخل", "دخول", "غادر", "يغادر", "تغادر", "مغادره")


def _is_entered(clause: Clause, spot: Spot) -> bool:
    """As in "X will not enter Syria", in Arabic: the land right behind the verb, or behind X."""
    ends = [n.first for n in clause.names if n.last == spot.first and not n.metonym]
    return any(begins(clause.word(first - 1), _ENTERS_IT) for first in (spot.first, *ends))


def _is_joined_where(clause: Clause, spot: Spot) -> bool:
    """As "Syria" in "in Iraq and Syria"."""
    if clause.sentence.arabic or clause.sentence.words[spot.first - 1] != "and":
        return False
    first = next((s for s in clause.spots if s.last == spot.first - 1), None)
    return first is not None and is_where(clause, first)


def _stands_for_its_state(clause: Clause, spot: Spot) -> bool:
    """As in "the authorities of Damascus": a capital named for those who rule there."""
    for name in clause.names:
        if name.metonym and name.first <= spot.first and spot.last <= name.last:
            return True
    return False


def _taken(clause: Clause, spot: Spot) -> bool:
    """Inside an actor's name; but whoever runs a gate acts at the gate."""
    for name in clause.names:
        if (
            name.first <= spot.first < name.last
            and not name.metonym
            and name.last - name.first > 1
            and not clause.word(name.first).startswith(_BASE)
        ):
            return spot.place is None or spot.place.kind is not PlaceKind.CROSSING
    return False


_POLICE = ("شرطه", "الشرطه", "لشرطه", "police")


def _of_local_police(clause: Clause, spot: Spot) -> bool:
    """As in "was handed to the police of X": the town that they are of."""
    if spot.place is None or spot.place.kind in _HOLDERS:
        return False
    names = (n for n in clause.names if n.first <= spot.first < n.last and not n.metonym)
    return any(w in _POLICE for n in names for w in clause.sentence.words[n.first : n.last])


_BASE = ("قاعده", "القاعده", "بقاعده", "لقاعده")  # "the base of X, the American": X is a place too


def tightest(clause: Clause, spots: list[Spot]) -> list[Spot]:
    """Leave out what only says in which larger ground a named place lies."""
    if not spots:
        return spots
    if len(spots) == 1 and (only := spots[0].place) and only.kind is not PlaceKind.RIVER:
        return spots  # as mostly
    places = [s.place for s in spots if s.place is not None]
    fine = [p for p in places if p.kind not in _HOLDERS and p.kind is not PlaceKind.FRONTIER]
    kinds = {p.kind for p in places}
    if not kinds <= _LINE_OR_GROUND:
        spots = [s for s in spots if s.place and s.place.kind not in _LINE_OR_GROUND]
    elif PlaceKind.FRONTIER in kinds:
        spots = [s for s in spots if s.place and s.place.kind is PlaceKind.FRONTIER]
    if not fine:
        return _without_holders(spots)
    if any(p.kind is not PlaceKind.TRIPOINT for p in fine):
        spots = [s for s in spots if s.place and s.place.kind is not PlaceKind.TRIPOINT]
    spots = [s for s in spots if s.place and s.place.kind is not PlaceKind.RIVER]
    spots = [s for s in spots if not _told_as_holder(clause, s, spots)]
    return [s for s in spots if s.place and (not _holds_any(s.place, fine) or _added(clause, s))]


_UNITS = word_set("قضاء ناحيه محافظه بقضاء بناحيه بمحافظه لقضاء district province governorate")


def _told_as_holder(clause: Clause, spot: Spot, spots: list[Spot]) -> bool:
    """As in "the crossing of X, in the district of Y": Y only says in what X lies."""
    words = clause.sentence.words
    told = spot.first and (
        words[spot.first - 1] in _UNITS or words[spot.last : spot.last + 1] == ["district"]
    )
    if not told:
        return False
    return any(
        0 < spot.first - other.last <= 5 and other.place is not None and other.place.kind in _FINEST
        for other in spots
        if other is not spot
    )


_FINEST = frozenset({PlaceKind.CROSSING, PlaceKind.VILLAGE})


def _added(clause: Clause, spot: Spot) -> bool:
    """As in "And in the west of Anbar": named beside the finer place, not as what holds it."""
    words = clause.sentence.words
    return any(
        w.startswith("و") and len(w) > 2 for w in words[max(0, spot.first - 1) : spot.first + 1]
    )


def _without_holders(spots: list[Spot]) -> list[Spot]:
    places = [s.place for s in spots if s.place is not None]
    return [
        s for s in spots
        if s.place and not _holds_any(s.place, [p for p in places if p is not s.place])
    ]  # fmt: skip


def _holds_any(place: Place, others: list[Place]) -> bool:
    if place.kind not in _HOLDERS:
        return False
    return any(_holds(place, other) for other in others)


def _holds(place: Place, other: Place) -> bool:
    if other.governorate is None or other.kind is PlaceKind.GOVERNORATE or other.id == place.id:
        return False
    if other.governorate == place.id or other.governorate in place.covers:
        return True
    return place.kind in WIDE and other.governorate == place.governorate and other.kind not in WIDE


def named_before(clause: Clause, gazetteer: Gazetteer) -> tuple[PlaceRef, ...]:
    """The places that the sentence names before this clause, or the line if it tells of a side."""
    spots = [s for s in clause.sentence.spots if s.last <= clause.first and s.place is not None]
    refs = []
    for spot in tightest(clause, spots):
        place = as_ground(spot.place, gazetteer)
        if place is not None:
            refs.append(place_ref(clause, spot, place))
    if not refs and (clause.cue("border") or not _SIDES.isdisjoint(clause.sentence.words)):
        return tuple(the_frontier(gazetteer))
    return tuple(refs)


_SIDES = word_set("الجانب الطرف side")
