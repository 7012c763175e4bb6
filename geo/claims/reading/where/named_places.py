"""The places that a clause names, the finest of them, each with its role."""

from itertools import pairwise

from gazetteer.index import Gazetteer
from gazetteer.place import Place, PlaceKind
from geo.claims.model import Kind, PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.scene import Spot
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.english_where import along_the_line, without_origin
from geo.claims.reading.where.lying_in import without_asides
from geo.claims.reading.where.strongholds import is_around, is_town, of_its_topic, topic_of
from geo.claims.reading.where.twin_gates import with_twins

FAR_KM = 90.0


WIDE = frozenset(
    {PlaceKind.DISTRICT, PlaceKind.REGION, PlaceKind.DESERT, PlaceKind.RIVER, PlaceKind.MOUNTAIN}
)


GROUND = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY})


_HOLDERS = frozenset({*GROUND, PlaceKind.GOVERNORATE, *WIDE})


_STRETCHES = frozenset(
    {Kind.PATROL, Kind.FORTIFICATION, Kind.CONTROL, Kind.BORDER_LENGTH, Kind.POST, Kind.PRESENCE}
)


_STRETCHES_ENGLISH = frozenset(
    {Kind.OPERATION, Kind.STRIKE, Kind.ENCIRCLEMENT, Kind.CROSSING_STATUS, Kind.CAPTURE}
)


_TOWARDS = word_set(
    "الي وحتي حتي ووصولا وصولا باتجاه نحو وصوبا to until towards toward through reaching reaches"
)


_FROM = word_set("من from between بين")
_STARTS = word_set("يبدا تبدا ينطلق تنطلق starts begins starting beginning")
_ENDS = word_set("ينتهي تنتهي يصل تصل ends ending")


BEARINGS = {
    "شمال": "north", "شمالي": "north", "جنوب": "south", "جنوبي": "south", "شرق": "east",
    "شرقي": "east", "غرب": "west", "غربي": "west", "north": "north", "south": "south",
    "east": "east", "west": "west", "northeast": "north_east", "northwest": "north_west",
    "southeast": "south_east", "southwest": "south_west",
}  # fmt: skip


_NEAR = word_set(
    "قرب بالقرب قريب near close outside محاذاه بمحاذاه adjacent vicinity nearby beside"
)
_OPPOSITE = word_set("قباله مقابل مقابله المقابل المقابله opposite facing across")


def named_in(clause: Clause, trigger: Trigger, gazetteer: Gazetteer) -> list[PlaceRef]:
    """The places of a clause, the finest, with their roles; both ends where it is a stretch."""
    spots = [s for s in clause.spots if is_where(clause, s)]
    near = [s for s in spots if s.place is not None and not is_far(s.place)]
    spots = without_asides(clause, near or spots)
    spots = _frontier_along(clause, [s for s in spots if s in near]) or _finest(
        clause, trigger, spots
    )
    refs: list[PlaceRef] = []
    for spot in spots:
        place = as_ground(spot.place, gazetteer)
        if place is None or any(ref.id == place.id for ref in refs):
            continue
        refs.append(place_ref(clause, spot, place))
    ends = _ends(clause, trigger, gazetteer)
    refs = with_twins(clause, refs, gazetteer)
    if trigger.kind is Kind.CROSSING_STATUS:
        crossings = [r for r in refs if gazetteer[r.id].kind is PlaceKind.CROSSING]
        return crossings or refs
    return ends or refs


def _finest(clause: Clause, trigger: Trigger, spots: list[Spot]) -> list[Spot]:
    """The finest places; in English the line too where it runs along one of them."""
    spots = _held(clause, trigger, spots)
    line: list[Spot] = []
    if not clause.sentence.arabic:
        spots = without_origin(clause, trigger, spots)
        line = along_the_line(clause, spots)
    return [*line, *(s for s in tightest(clause, spots) if s not in line)]


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
    kept = [s for s in spots if not (is_around(clause, s) or _only_bears(clause, s, spots))]
    if clause.sentence.arabic:
        fine = any(is_town(s) for s in spots)
        return kept if any(is_town(s) == fine for s in kept) else spots
    return kept if any(is_town(s) for s in kept) else spots


def _only_bears(clause: Clause, spot: Spot, spots: list[Spot]) -> bool:
    """As in "the town of X, west of Y", in Arabic: Y only tells where X lies."""
    if not clause.sentence.arabic or not is_town(spot):
        return False
    return any(
        is_town(other)
        and 0 < spot.first - other.last <= _BEARS
        and clause.sentence.words[other.last] in BEARINGS
        for other in spots
    )


_ALONG = 6  # words from the frontier to the province along which it runs
_NOT_ALONG = word_set("القريبه القريب قرب باتجاه نحو الي") | set(BEARINGS)


def _frontier_along(clause: Clause, spots: list[Spot]) -> list[Spot]:
    """As in "on the border along the province of X", in Arabic: the frontier, and beside what."""
    if not clause.sentence.arabic or any(is_town(s) for s in spots):
        return []
    for line, beside in pairwise(spots):
        if line.place is None or line.place.kind is not PlaceKind.FRONTIER or beside.place is None:
            continue
        gap = clause.sentence.words[line.last : beside.first]
        province = beside.place.kind is PlaceKind.GOVERNORATE
        if province and len(gap) <= _ALONG and not _NOT_ALONG.intersection(gap):
            return [line, beside]
    return []


_BEARS = 2  # words from a town to the one that it lies west of


_LOCATIVE = word_set(
    "في داخل الي من عبر نحو الي علي تجاه صوب in into inside to from across within throughout"
)


def is_where(clause: Clause, spot: Spot) -> bool:
    """Whether a place's name says where: not an actor's, nor a country that merely is named."""
    if spot.place is None or _taken(clause, spot):
        return False
    if spot.place.kind is not PlaceKind.COUNTRY and not _stands_for_its_state(clause, spot):
        return True
    word = clause.sentence.words[spot.first]
    before = clause.sentence.words[max(0, spot.first - 2) : spot.first]
    return word[0] in "بل" or any(w.lstrip("و") in _LOCATIVE for w in before)


def _stands_for_its_state(clause: Clause, spot: Spot) -> bool:
    """As in "the authorities of Damascus": a capital named for those who rule there."""
    return any(n.metonym and n.first <= spot.first and spot.last <= n.last for n in clause.names)


def _taken(clause: Clause, spot: Spot) -> bool:
    """Inside an actor's name, or only the measure of a distance ("400 km from Baghdad")."""
    return any(
        n.first <= spot.first < n.last and not n.metonym and n.last - n.first > 1
        for n in clause.names
    )


def tightest(clause: Clause, spots: list[Spot]) -> list[Spot]:
    """Leave out what only says in which larger ground a named place lies."""
    places = [s.place for s in spots if s.place is not None]
    fine = [p for p in places if p.kind not in _HOLDERS and p.kind is not PlaceKind.FRONTIER]
    if any(p.kind is not PlaceKind.FRONTIER and p.kind not in GROUND for p in places):
        spots = [s for s in spots if s.place and s.place.kind is not PlaceKind.FRONTIER]
        spots = [s for s in spots if s.place and s.place.kind not in GROUND]
    elif any(p.kind is PlaceKind.FRONTIER for p in places):
        spots = [s for s in spots if s.place and s.place.kind is PlaceKind.FRONTIER]
    if not fine:
        return _without_holders(spots)
    spots = [s for s in spots if s.place and s.place.kind is not PlaceKind.RIVER]
    spots = [s for s in spots if not _told_as_holder(clause, s, spots)]
    return [s for s in spots if s.place and (_added(clause, s) or not _holds_any(s.place, fine))]


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


def as_ground(place: Place | None, gazetteer: Gazetteer) -> Place | None:
    """A country named as a place is its ground: "in Syria" is Syrian territory."""
    if place is None or place.kind is not PlaceKind.COUNTRY:
        return place
    if place.id not in ("iraq", "syria"):
        return None
    return gazetteer.get(f"{place.id}_territory") or place


def place_ref(clause: Clause, spot: Spot, place: Place, role: str | None = None) -> PlaceRef:
    """A place as a claim's reference, with the other readings and the reason."""
    best = spot.mention.candidates[0]
    others = tuple(c.place.id for c in spot.mention.candidates[1:])
    return PlaceRef(
        place.id,
        spot.mention.mention.text,
        role or _place_role(clause, spot),
        place.name_ar,
        place.name_en,
        place.at,
        place.precision_km,
        others,
        best.reason,
    )


def _place_role(clause: Clause, spot: Spot) -> str:
    for step in (1, 2, 3):
        word = clause.word(spot.first - step).lstrip("و")
        if clause.word(spot.first - step + 1) == "من" and word.startswith("ال"):
            word = word.removeprefix("ال")  # "to the south of X"
        if word in BEARINGS and clause.word(spot.first - 1) not in ("،", ","):
            hyphen = clause.word(spot.first - step - 1) == "-"
            return _with_quarter(clause.word(spot.first - step - 1 - hyphen), BEARINGS[word])
        if word in _NEAR:
            return "near"
        if word in _OPPOSITE and (word != "across" or clause.word(spot.first - step + 1) == "from"):
            return "opposite"
    return _behind_a_kind(clause, spot) or "at"


_KINDS_OF_TOWN = word_set("town city village crossing base camp district area region")


def _behind_a_kind(clause: Clause, spot: Spot) -> str | None:
    """As in "facing the Syrian town of X", "near the village of X": over what X is called."""
    words = [clause.word(p) for p in range(spot.first - 6, spot.first)]
    if words[-1] != "of" or words[-2] not in _KINDS_OF_TOWN:
        return None
    ahead = [w for w in words[:-2] if w not in ("the", "iraqi", "syrian", "border")][-1:]
    if ahead == ["from"] and "across" in words:
        return "opposite"
    known = {**dict.fromkeys(_NEAR, "near"), **dict.fromkeys(_OPPOSITE - {"across"}, "opposite")}
    return known.get(ahead[0]) if ahead else None


def _with_quarter(before: str, bearing: str) -> str:
    """A bearing of two words, as Arabic writes it: "south east of X"; also "south-west of X"."""
    first = BEARINGS.get(before.lstrip("و"))
    parted = first in ("north", "south") and bearing in ("east", "west")
    return f"{first}_{bearing}" if parted else bearing


def _ends(clause: Clause, trigger: Trigger, gazetteer: Gazetteer) -> list[PlaceRef]:
    """Both ends of a stretch: "from X … as far as Y"."""
    more = _STRETCHES_ENGLISH if not clause.sentence.arabic else frozenset()
    if trigger.kind not in _STRETCHES | more:
        return []
    words = clause.sentence.words
    spots = [s for s in clause.spots if s.place is not None]
    for start in spots:
        if trigger.kind in more and start.place is not None and is_far(start.place):
            continue
        before = words[max(clause.first, start.first - 3) : start.first]
        if not any(w in _FROM or w in _STARTS for w in before):
            continue
        for end in spots:
            gap = words[max(start.last, end.first - 3) : end.first]
            between = words[start.first - 1] in ("بين", "between") and end.first - start.last <= 2
            paired = between and any(
                w.startswith("و") or w == "and" for w in [*gap, words[end.first]]
            )
            reached = any(w in _TOWARDS or w.removeprefix("و") in _ENDS for w in gap)
            reached = reached or gap[-3:] == ["as", "far", "as"]
            if end.first > start.last - 1 and (paired or reached):
                return _as_stretch(clause, start, end, gazetteer)
    return []


def _as_stretch(clause: Clause, start: Spot, end: Spot, gazetteer: Gazetteer) -> list[PlaceRef]:
    ends = []
    for spot, role in ((start, "from"), (end, "to")):
        place = spot.place
        if place is not None and place.kind is PlaceKind.COUNTRY:
            place = gazetteer.get(f"tri_{place.id}")  # "as far as Jordan": where the line ends
        if place is not None and place.kind is not PlaceKind.FRONTIER:
            ends.append(place_ref(clause, spot, place, role))
    return ends if len(ends) == 2 else []


def is_far(place: Place) -> bool:
    """Whether a place lies too far from the line to matter by itself."""
    if place.country not in ("iraq", "syria", "both"):
        return True
    if place.kind in GROUND or place.kind is PlaceKind.FRONTIER or place.covers:
        return False
    return place.frontier_offset_km is not None and place.frontier_offset_km > FAR_KM


def named_before(clause: Clause, gazetteer: Gazetteer) -> tuple[PlaceRef, ...]:
    """The places that the sentence names before this clause."""
    spots = [s for s in clause.sentence.spots if s.last <= clause.first and s.place is not None]
    refs = []
    for spot in tightest(clause, spots):
        place = as_ground(spot.place, gazetteer)
        if place is not None:
            refs.append(place_ref(clause, spot, place))
    return tuple(refs)
