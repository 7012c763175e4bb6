"""The scene: all that the browser needs to draw any view, as plain JSON values.

One list a column, claims in the order of the features. What is shown comes later as one bit a
claim. What every claim says in a sentence is a file of its own, fetched when the map stands.
"""

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from gazetteer.place import LngLat
from geo.board import Board
from geo.claims.actors import Actor
from geo.claims.model import Claim, Role
from geo.claims.timing import evidence_day
from geo.frontier import point_at
from geo.layers.placed import UNSTATED, Adrift, Placed, Precision
from geo.screen.board.naming import places_named, rounded
from geo.screen.claim.sentences import sentence
from geo.screen.words import Words, load_words

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

STEP_KM = 0.5  # the browser's samples of the line: finer than a pixel up to zoom 11
HALO_KM = 4.0  # a point known less exactly than this is drawn with its reach
BROWSER_TABLES = ("plural", "kind", "manner", "side", "condition", "drawn")
BROWSER_TEXTS = (
    "dock",
    "legend",
    "marks",
    "claims_here",
    "more_here",
    "holders",
    "holders_beside",
    "carried_over",
    "shades",
    "km",
    "strip_holders",
    "strip_loose",
    "contradicted",
    "and",
    "held",
    "held_shared",
    "held_contested",
    "held_contradicted",
    "held_unstated",
    "evidence_age",
    "play",
    "pause",
    "earlier",
    "later",
    "changed_mark",
    "changed_mark_within",
    "whole_line",
    "draw_area",
    "draw_help",
    "drop_area",
    "more_options",
)


def build_scene(board: Board) -> dict[str, Any]:
    """Line, claims in columns, actors, place names and words in both languages."""
    length = board.frontier.length_km
    count = math.ceil(length / STEP_KM)
    stops = [min(i * STEP_KM, length) for i in range(count + 1)]
    return {
        "line": {
            "step": STEP_KM,
            "length": round(length, 3),
            "points": [rounded(point_at(board.frontier, km)) for km in stops],
        },
        "dated": [day.toordinal() for day in board.steps],
        "claims": _claims(board),
        "actors": [_actor(actor) for actor in board.actors.values()],
        "places": places_named(board),
        "words": {lang.value: _browser_words(words) for lang, words in load_words().items()},
    }


def build_tips(board: Board, words: Words) -> list[str]:
    """Each claim in one sentence, in the order of the features."""
    return [sentence(board.claims[id_], words, board.actor_names) for id_ in board.ids]


def _actor(actor: Actor) -> dict[str, Any]:
    """Names, letter code, hatch, and colours by period: first and last day, light, dark."""
    periods = [
        [*(day and day.toordinal() for day in (period.start, period.end)), *period.colour]
        for period in actor.colours
    ]
    return {
        "id": actor.id,
        "code": actor.code,
        "en": actor.name_en,
        "ar": actor.name_ar,
        "hatch": actor.hatch,
        "colours": periods,
    }


def coded(values: Iterable[Any]) -> dict[str, list[Any]]:
    """A column of few different values: their list, and one index a row."""
    found: dict[Any, int] = {}
    rows = [found.setdefault(value, len(found)) for value in values]
    return {"of": list(found), "rows": rows}


def _claims(board: Board) -> dict[str, Any]:
    """Columns; one of few values is ``{of, rows}``: its values, and an index a claim."""
    features = board.features
    claims = [board.claims[id_] for id_ in board.ids]
    drawn = [_shape(board.laid[id_]) for id_ in board.ids]
    columns: dict[str, Any] = {
        "id": list(board.ids),
        "kind": coded(claim.kind.value for claim in claims),
        "stance": coded(claim.stance.value for claim in claims),
        "ring": coded(_ring(board, claim) for claim in claims),
        "acting": coded(_acting(board, claim) for claim in claims),
        "day0": _days(features, "first_ordinal"),
        "day1": _days(features, "last_ordinal"),
        "spans": [[[*map(float, s.split(":"))] for s in spans] for spans in features["spans"]],
        "contradicted": features["contradicted"].astype(int).tolist(),
    }
    for name in ("shape", "side", "precision", "soft", "area"):
        columns[name] = coded(shape.get(name) for shape in drawn)
    for name in ("km0", "km1", "at"):
        columns[name] = [shape.get(name) for shape in drawn]
    return columns


def _days(features: "GeoDataFrame", column: str) -> list[int | None]:
    pairs = zip(features[column].tolist(), features["undated"].tolist(), strict=True)
    return [None if undated else day for day, undated in pairs]


def _ring(board: Board, claim: Claim) -> tuple[str, str, str] | None:
    """Letter code, light and dark colour of the first who acts, as of the day of the evidence."""
    acting = [actor.id for actor in claim.actors if actor.role is Role.ACTOR]
    return _badge(board, acting[0], claim) if acting else None


def _acting(board: Board, claim: Claim) -> tuple[tuple[str, str, str, str], ...] | None:
    """Of several who act together, id and ring of each: a mark shows whom a filter asks for."""
    acting = [actor.id for actor in claim.actors if actor.role in (Role.ACTOR, Role.WITH)]
    if len(acting) < 2:
        return None
    badges = ((id_, _badge(board, id_, claim)) for id_ in acting)
    return tuple((id_, *badge) for id_, badge in badges if badge)


def _badge(board: Board, id_: str, claim: Claim) -> tuple[str, str, str] | None:
    actor = board.actors.get(id_)
    return None if actor is None else (actor.code, *actor.colour_on(evidence_day(claim)))


def _shape(laid: Placed | Adrift) -> dict[str, Any]:
    """How a claim is drawn: at a point, along a stretch, loose on the line, or not at all."""
    if isinstance(laid, Adrift):
        return {"shape": "none", "side": laid.claim.where.side.value}
    low, high = laid.km
    shape: dict[str, Any] = {"side": laid.side.value, "km0": low, "km1": high}
    shape["precision"] = laid.precision.value
    if laid.precision in UNSTATED:
        return shape | {"shape": "loose"}
    if laid.precision in (Precision.STRETCH, Precision.STRETCH_ONE_END, Precision.PROVINCE):
        return shape | {"shape": "band", "soft": int(laid.precision is not Precision.STRETCH)}
    middle = laid.geometry.representative_point()
    at = LngLat(middle.x, middle.y)
    return shape | {"shape": "point", "at": rounded(at), "area": _area(laid, at)}


def _area(laid: Placed, at: LngLat) -> tuple[tuple[float, ...], ...] | None:
    """The ground of an area or sector, or the reach of an inexact point."""
    geometry = laid.geometry
    if geometry.geom_type == "Polygon":
        ring = geometry.simplify(0.005).exterior.coords
        return tuple(tuple(rounded(LngLat(x, y), 4)) for x, y in ring)
    reach = next((place.precision_km or 0.0 for place in laid.claim.where.places), 0.0)
    return _circle(at, reach) if reach >= HALO_KM else None


def _circle(at: LngLat, radius_km: float, corners: int = 40) -> tuple[tuple[float, ...], ...]:
    """A ring round a point; flat-earth degrees do for a halo."""
    north = radius_km / 111.2
    east = north / math.cos(math.radians(at.lat))
    turns = (2 * math.pi * i / corners for i in range(corners))
    return tuple(
        (round(at.lng + east * math.sin(turn), 4), round(at.lat + north * math.cos(turn), 4))
        for turn in turns
    )


def _browser_words(words: Words) -> dict[str, Any]:
    tables = {f"{name}s": dict(words.tables[name]) for name in BROWSER_TABLES}
    return tables | {name: words.tables["text"][name] for name in BROWSER_TEXTS}
