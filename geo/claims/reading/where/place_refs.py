"""A place as a claim refers to it: its ground, its role beside other words, how far off it is."""

from gazetteer.index import Gazetteer
from gazetteer.place import Place, PlaceKind
from geo.claims.model import PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import FAR_KM, Spot
from geo.claims.reading.text.wordset import word_set

WIDE = frozenset(
    {PlaceKind.DISTRICT, PlaceKind.REGION, PlaceKind.DESERT, PlaceKind.RIVER, PlaceKind.MOUNTAIN}
)


GROUND = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY})


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


def as_ground(place: Place | None, gazetteer: Gazetteer) -> Place | None:
    """A country named as a place is its ground: "in Syria" is Syrian territory."""
    if place is None or place.kind is not PlaceKind.COUNTRY:
        return place
    if place.id not in ("iraq", "syria"):
        return None
    return gazetteer.get(f"{place.id}_territory") or place


def place_ref(clause: Clause, spot: Spot, place: Place, role: str | None = None) -> PlaceRef:
    """A place as a claim's reference, with the other readings and the reason."""
    made = clause.place_refs
    key = (spot.first, place.id, role)
    if key not in made:
        best, *others = spot.mention.candidates
        made[key] = PlaceRef(
            place.id,
            spot.mention.mention.text,
            role or _place_role(clause, spot),
            place.name_ar,
            place.name_en,
            place.at,
            place.precision_km,
            tuple([c.place.id for c in others]) if others else (),
            best.reason,
        )
    return made[key]


def unnamed_ref(place: Place, words: str = "", reason: str = "") -> PlaceRef:
    """A place that the clause means without its name: by what it says instead, or by the topic."""
    return PlaceRef(
        place.id,
        words,
        "at",
        place.name_ar,
        place.name_en,
        place.at,
        place.precision_km,
        (),
        reason,
    )


def _place_role(clause: Clause, spot: Spot) -> str:
    if not clause.sentence.glance & _ROLE_GLANCE:
        return "at"
    behind = clause.word(spot.first)
    for step in (1, 2, 3):
        said = clause.word(spot.first - step)
        word = said.lstrip("و")
        if behind == "من" and word.startswith("ال"):
            word = word.removeprefix("ال")  # "to the south of X"
        behind, word_behind = said, behind
        if word in BEARINGS and clause.word(spot.first - 1) not in ("،", ","):
            hyphen = clause.word(spot.first - step - 1) == "-"
            return _with_quarter(clause.word(spot.first - step - 1 - hyphen), BEARINGS[word])
        if word in _NEAR:
            return "near"
        if word in _OPPOSITE and (word != "across" or word_behind == "from"):
            return "opposite"
    return _behind_a_kind(clause, spot) or "at"


_OVER_THAT = {
    **dict.fromkeys(_NEAR, "near"),
    **dict.fromkeys(_OPPOSITE - {"across"}, "opposite"),
}
_KINDS_OF_TOWN = word_set("town city village crossing base camp district area region")
_ROLE_GLANCE = glance_for(BEARINGS, _NEAR, _OPPOSITE, _KINDS_OF_TOWN)


def _behind_a_kind(clause: Clause, spot: Spot) -> str | None:
    """As in "facing the Syrian town of X", "near the village of X": over what X is called."""
    if clause.word(spot.first - 1) != "of" or clause.word(spot.first - 2) not in _KINDS_OF_TOWN:
        return None
    words = [clause.word(p) for p in range(spot.first - 6, spot.first)]
    ahead = [w for w in words[:-2] if w not in ("the", "iraqi", "syrian", "border")][-1:]
    if ahead == ["from"] and "across" in words:
        return "opposite"
    return _OVER_THAT.get(ahead[0]) if ahead else None


def _with_quarter(before: str, bearing: str) -> str:
    """A bearing of two words, as Arabic writes it: "south east of X"; also "south-west of X"."""
    first = BEARINGS.get(before.lstrip("و"))
    parted = first in ("north", "south") and bearing in ("east", "west")
    return f"{first}_{bearing}" if parted else bearing


def is_far(place: Place) -> bool:
    """Whether a place lies too far from the line to matter by itself."""
    if place.country not in ("iraq", "syria", "both"):
        return True
    if place.frontier_offset_km is None or place.frontier_offset_km <= FAR_KM:
        return False
    return place.kind not in GROUND and place.kind is not PlaceKind.FRONTIER and not place.covers


def the_frontier(gazetteer: Gazetteer) -> list[PlaceRef]:
    """The whole line, where the topic or the words of a claim are of the frontier."""
    return [unnamed_ref(gazetteer["frontier"], reason="the topic")]
