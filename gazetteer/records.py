"""Mentions as plain records, one a line of JSON: what ``frontier mentions`` prints."""

from collections.abc import Iterator
from typing import TypedDict

from gazetteer.index import Gazetteer
from gazetteer.place import Place
from gazetteer.resolve import ResolvedMention, resolve_all


class Alternative(TypedDict):
    """Another place that the same words may mean."""

    id: str
    name_en: str
    name_ar: str
    lat: float | None
    lon: float | None
    score: float


class MentionRecord(TypedDict, total=False):
    """One mention; offsets are code points, half-open; ``line`` only where lines were asked for."""

    file: str
    line: int
    start: int
    end: int
    text: str
    id: str
    name_en: str
    name_ar: str
    lat: float | None
    lon: float | None
    precision_km: float | None
    score: float
    reason: str
    alternatives: list[Alternative]


def mention_records(
    text: str, file: str, gazetteer: Gazetteer, *, lines: bool = False
) -> Iterator[MentionRecord]:
    r"""The places named in a text.

    Args:
        text: The whole file, with its line ends as they are.
        file: Its name, for the records.
        gazetteer: What names mean.
        lines: Take every line as a text of its own; lines count from 1, offsets are within the
            line, and only ``\n`` and ``\r\n`` end one.
    """
    if not lines:
        for found in resolve_all(text, gazetteer):
            yield {"file": file, **_record(found)}
        return
    for number, line in enumerate(text.split("\n"), start=1):
        for found in resolve_all(line.removesuffix("\r"), gazetteer):
            yield {"file": file, "line": number, **_record(found)}


def _record(found: ResolvedMention) -> MentionRecord:
    best, *others = found.candidates
    lat, lon = _point(best.place)
    return {
        "start": found.mention.start,
        "end": found.mention.end,
        "text": found.mention.text,
        "id": best.place.id,
        "name_en": best.place.name_en,
        "name_ar": best.place.name_ar,
        "lat": lat,
        "lon": lon,
        "precision_km": best.place.precision_km,
        "score": best.score,
        "reason": best.reason,
        "alternatives": [
            {
                "id": other.place.id,
                "name_en": other.place.name_en,
                "name_ar": other.place.name_ar,
                "lat": _point(other.place)[0],
                "lon": _point(other.place)[1],
                "score": other.score,
            }
            for other in others
        ],
    }


def _point(place: Place) -> tuple[float | None, float | None]:
    return (place.at.lat, place.at.lng) if place.at else (None, None)
