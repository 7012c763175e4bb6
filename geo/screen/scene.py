"""The scene: all that the browser needs to draw any view, as plain JSON values.

One list a column, claims in the order of the features. What is shown comes later as one bit a
claim; the rule of filtering stays in ``geo.layers.select``.
"""

import math
from collections.abc import Mapping
from typing import Any

from gazetteer.place import LngLat, PlaceKind
from geo.board import Board
from geo.claims.model import Claim, Role
from geo.claims.timing import evidence_day
from geo.frontier import point_at
from geo.layers.placed import UNSTATED, Adrift, Placed, Precision
from geo.screen.sentences import sentence
from geo.screen.words import Lang, Words, load_words

STEP_KM = 0.5  # the browser's samples of the line: finer than a pixel up to zoom 11
LABEL_KM = 90.0  # towns farther from the line than this are not named on the map
HALO_KM = 4.0  # a point known less exactly than this is drawn with its reach
MOST_LABELS = 260
BROWSER_TABLES = {
    "kinds": "kind",
    "manners": "manner",
    "sides": "side",
    "conditions": "condition",
}
BROWSER_TEXTS = (
    "dock",
    "legend",
    "marks",
    "outline",
    "holders",
    "km",
    "strip_loose",
    "contradicted",
)


def build_scene(board: Board) -> dict[str, Any]:
    """Line, claims in columns, place names and words in both languages."""
    length = board.frontier.length_km
    count = math.ceil(length / STEP_KM)
    stops = [min(i * STEP_KM, length) for i in range(count + 1)]
    return {
        "line": {
            "step": STEP_KM,
            "length": round(length, 3),
            "points": [_rounded(point_at(board.frontier, km)) for km in stops],
        },
        "claims": _claims(board),
        "places": _places(board),
        "words": {lang.value: _browser_words(words) for lang, words in load_words().items()},
    }


def _claims(board: Board) -> dict[str, list[Any]]:
    languages = load_words()
    features = board.features
    rows = [_claim(board, id_, languages) for id_ in board.ids]
    names = rows[0].keys() if rows else ("id",)
    columns: dict[str, list[Any]] = {name: [row[name] for row in rows] for name in names}
    if rows:
        columns["contradicted"] = [int(flag) for flag in features["contradicted"]]
        for name, column in (("day0", "first_ordinal"), ("day1", "last_ordinal")):
            columns[name] = [
                None if undated else int(day)
                for day, undated in zip(features[column], features["undated"], strict=True)
            ]
    return columns


def _claim(board: Board, id_: str, languages: Mapping[Lang, Words]) -> dict[str, Any]:
    claim, laid = board.claims[id_], board.laid[id_]
    code, colour = _ring(board, claim)
    return {
        "id": id_,
        "kind": claim.kind.value,
        "stance": claim.stance.value,
        "code": code,
        "colour": colour,
        **_shape(laid),
        **{
            f"tip_{lang.value}": sentence(claim, words, board.actor_names)
            for lang, words in languages.items()
        },
    }


def _ring(board: Board, claim: Claim) -> tuple[str | None, list[str] | None]:
    """Letter code and colours of the first who acts, as of the day of the evidence."""
    acting = [actor.id for actor in claim.actors if actor.role is Role.ACTOR]
    actor = board.actors.get(acting[0]) if acting else None
    if actor is None:
        return None, None
    return actor.code, list(actor.colour_on(evidence_day(claim)))


def _shape(laid: Placed | Adrift) -> dict[str, Any]:
    """How a claim is drawn: at a point, along a stretch, loose on the line, or not at all."""
    blank: dict[str, Any] = dict.fromkeys(("side", "km0", "km1", "at", "area"))
    if isinstance(laid, Adrift):
        return blank | {"shape": "none", "soft": 0, "side": laid.claim.where.side.value}
    low, high = laid.km
    shape = blank | {"side": laid.side.value, "soft": 0}
    shape |= {"km0": round(low, 2), "km1": round(high, 2)}
    if laid.precision in UNSTATED:
        return shape | {"shape": "loose"}
    if laid.precision in (Precision.STRETCH, Precision.STRETCH_ONE_END, Precision.PROVINCE):
        return shape | {"shape": "band", "soft": int(laid.precision is not Precision.STRETCH)}
    middle = laid.geometry.representative_point()
    at = LngLat(middle.x, middle.y)
    return shape | {"shape": "point", "at": _rounded(at), "area": _area(laid, at)}


def _area(laid: Placed, at: LngLat) -> list[list[float]] | None:
    """The ground of an area or sector, or the reach of an inexact point."""
    geometry = laid.geometry
    if geometry.geom_type == "Polygon":
        return [_rounded(LngLat(x, y), 4) for x, y in geometry.simplify(0.005).exterior.coords]
    reach = next((place.precision_km or 0.0 for place in laid.claim.where.places), 0.0)
    return _circle(at, reach) if reach >= HALO_KM else None


def _circle(at: LngLat, radius_km: float, corners: int = 40) -> list[list[float]]:
    """A ring round a point; flat-earth degrees do for a halo."""
    north = radius_km / 111.2
    east = north / math.cos(math.radians(at.lat))
    turns = (2 * math.pi * i / corners for i in range(corners))
    return [
        [round(at.lng + east * math.sin(turn), 4), round(at.lat + north * math.cos(turn), 4)]
        for turn in turns
    ]


def _places(board: Board) -> list[dict[str, Any]]:
    """Towns to name, the most useful first: those that claims name, then cities, then towns."""
    named = {
        place.id
        for claim in board.claims.values()
        for place in claim.where.places
        if place.role != "within"
    }
    order = {PlaceKind.CITY: 1, PlaceKind.TOWN: 2, PlaceKind.CROSSING: 3}
    rows = []
    for place in board.gazetteer:
        far = place.frontier_offset_km is None or place.frontier_offset_km > LABEL_KM
        if place.at is None or far or place.kind not in order:
            continue
        rank = order[place.kind] - (1 if place.id in named else 0)
        rows.append((rank, place.frontier_offset_km, place))
    rows.sort(key=lambda row: row[:2])
    return [
        {"at": _rounded(place.at), "en": place.name_en, "ar": place.name_ar, "rank": rank}
        for rank, _, place in rows[:MOST_LABELS]
        if place.at is not None
    ]


def _browser_words(words: Words) -> dict[str, Any]:
    tables = {name: dict(words.tables[table]) for name, table in BROWSER_TABLES.items()}
    return tables | {name: words(name) for name in BROWSER_TEXTS}


def _rounded(at: LngLat, digits: int = 5) -> list[float]:
    return [round(at.lng, digits), round(at.lat, digits)]
