"""Both ends of a stretch: "from X … as far as Y"."""

from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind
from geo.claims.model import Kind, PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Spot
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.place_refs import is_far, place_ref

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


_RUNS = word_set(
    "الممتد الممتده ممتد ممتده يمتد تمتد stretching stretches extending extends running runs"
)


_FROM_OR_STARTS = _FROM | _STARTS
_RUNS_OR_STARTS = _RUNS | _STARTS
_RUNS_GLANCE = glance_for(exactly=_RUNS_OR_STARTS)


_ENDS = word_set("ينتهي تنتهي يصل تصل ends ending")


def both_ends(clause: Clause, trigger: Trigger, gazetteer: Gazetteer) -> list[PlaceRef]:
    """Both ends of a stretch: "from X … as far as Y"."""
    if len(clause.spots) < 2:
        return []
    aimed = trigger.kind in _STRETCHES_ENGLISH and not clause.sentence.arabic
    if not aimed and trigger.kind not in _STRETCHES:
        return []
    words = clause.sentence.words
    spots = _ends_of_lines(clause)
    if trigger.kind is Kind.PRESENCE and _are_sent(clause, spots):
        return []
    for start in spots:
        if aimed and start.place is not None and is_far(start.place):
            continue
        before = words[max(clause.first, start.first - 3) : start.first]
        if _FROM_OR_STARTS.isdisjoint(before):
            continue
        for end in spots:
            between = words[start.first - 1] in ("بين", "between") and end.first - start.last <= 2
            paired = between and any(
                w.startswith("و") or w == "and" for w in words[start.last : end.first + 1]
            )
            if end.first > start.last - 1 and (paired or _reaches(clause, start, end)):
                return _as_stretch(clause, start, end, gazetteer)
    return []


_SENDS = word_set(
    "ارسل ارسلت يرسل ترسل ارسال دفع دفعت يدفع تدفع وصل وصلت تصل يصل وصول استقدم استقدمت تستقدم "
    "استقدام نقل نقلت قدم قدمت قادمه قادما انتقل انتقلت توجه توجهت تحرك تحركت "
    "sent sends send sending dispatched dispatches moved moves moving brought brings arrived "
    "arrives arriving came comes coming rushed rushing transferred"
)


def _are_sent(clause: Clause, spots: list[Spot]) -> bool:
    """As in "sent reinforcements from X to Y": they are at Y, and not all the way along."""
    first = spots[0].first if spots else clause.first
    return not _SENDS.isdisjoint(clause.sentence.words[clause.first : first])


def running(clause: Clause, gazetteer: Gazetteer) -> list[PlaceRef]:
    """As in "the part of the line that runs from X as far as Y": both ends, whatever is claimed."""
    if not clause.sentence.glance & _RUNS_GLANCE:
        return []
    clause = clause.speech()
    spots = _ends_of_lines(clause)
    for start in spots:
        before = clause.sentence.words[max(clause.first, start.first - 3) : start.first]
        if not _RUNS_OR_STARTS.isdisjoint(before):
            end = next((s for s in spots if s.first >= start.last), None)
            if end is not None and _reaches(clause, start, end):
                return _as_stretch(clause, start, end, gazetteer)
    return []


def _ends_of_lines(clause: Clause) -> list[Spot]:
    """The places between which something may run: any but the line itself."""
    return [s for s in clause.spots if s.place and s.place.kind is not PlaceKind.FRONTIER]


def _reaches(clause: Clause, start: Spot, end: Spot) -> bool:
    """As in "as far as X", "and ends at X": X is how far what begins at the first place goes."""
    gap = clause.sentence.words[max(start.last, end.first - 3) : end.first]
    told = any(w in _TOWARDS or w.removeprefix("و") in _ENDS for w in gap)
    return told or gap[-3:] == ["as", "far", "as"]


def _as_stretch(clause: Clause, start: Spot, end: Spot, gazetteer: Gazetteer) -> list[PlaceRef]:
    ends = []
    for spot, role in ((start, "from"), (end, "to")):
        place = spot.place
        if place is not None and place.kind is PlaceKind.COUNTRY:
            place = gazetteer.get(f"tri_{place.id}")  # "as far as Jordan": where the line ends
        if place is not None:
            ends.append(place_ref(clause, spot, place, role))
    return ends if len(ends) == 2 else []
