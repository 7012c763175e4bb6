"""Ground that is only told as part of a country: "wide areas of Syria and Iraq"."""

from gazetteer.place import PlaceKind
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.scene import Spot
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_HOLDS = frozenset({Kind.CAPTURE, Kind.CONTROL, Kind.PRESENCE})
_PARTS = word_set(
    "مساحات مساحه مناطق اراض اراضي اجزاء ثلث نصف "
    "areas swathes swaths parts tracts territory territories chunks half third stretches"
)
_PARTS_GLANCE = glance_for(_PARTS)
_REACH = 6  # words from the predicate to the ground
_OF = 3  # words from "areas" to the country, "of" and "large" between them
_AND = 2  # words from one country to the next


def parts_of_lands(clause: Clause, trigger: Trigger) -> list[Spot]:
    """The countries of which a predicate takes or holds parts, as its object says; none else.

    What is told behind them in the same clause ("and broke the border") is no place of it.
    """
    if trigger.kind not in _HOLDS or not clause.sentence.glance & _PARTS_GLANCE:
        return []
    words = clause.sentence.words
    reach = range(trigger.hit.first, min(clause.last, trigger.hit.last + _REACH))
    part = next((p for p in reach if bare(words[p]) in _PARTS), None)
    if part is None:
        return []
    found: list[Spot] = []
    for spot in (s for s in clause.spots if s.first > trigger.hit.first):
        land = spot.place is not None and spot.place.kind is PlaceKind.COUNTRY
        gap = spot.first - (found[-1].last if found else part + 1)
        if not (land and 0 <= gap < (_AND if found else _OF)):
            break  # another place stands before the parts, or behind the countries
        found.append(spot)
    return found
