"""``frontier place``: where a name lies, with candidates and reasons."""

import argparse
import json
import sys
from importlib import import_module
from typing import Any

from gazetteer.index import Gazetteer
from gazetteer.lookup import lookup
from gazetteer.resolve import Candidate
from geo.errors import InputError
from geo.frontier import Frontier, load_frontier, locate
from geo.home import SEEDS
from geo.layers.ground import AREA_KM
from geo.names import load_names


def run(arguments: argparse.Namespace) -> int:
    """Print the candidates of each name, best first; near misses are marked as such.

    Returns:
        0, or 2 where a name means no place here (its near misses are named on standard error).

    Raises:
        InputError: ``--near`` means no place.
    """
    gazetteer, frontier = load_names(), load_frontier(SEEDS)
    near = _only(arguments.near, gazetteer) if arguments.near else None
    naming = import_module("geo.cli.naming").claims_by_place() if arguments.claims else None
    unknown = 0
    for name in arguments.names:
        found = lookup(name, gazetteer, near=near)
        for candidate in found.candidates:
            row = _row(name, candidate, frontier)
            if naming is not None:
                row["claims"] = naming.get(candidate.place.id, [])
            print(json.dumps(row, ensure_ascii=False) if arguments.json else _line(row))
        if not found.candidates:
            unknown += 1
            alike = ", ".join(one.place.name_en for one in found.suggestions[:3])
            hint = f": did you mean {alike}?" if alike else ", nor anything spelled like it"
            sys.stderr.write(f"frontier: {name!r} means no place that we know{hint}\n")
    return 2 if unknown else 0


def _only(name: str, gazetteer: Gazetteer) -> str:
    found = lookup(name, gazetteer).candidates
    if not found:
        raise InputError(f"--near {name!r} means no place that we know: try another spelling")
    return found[0].place.id


def _row(name: str, candidate: Candidate, frontier: Frontier) -> dict[str, Any]:
    place = candidate.place
    fix = locate(frontier, place.at) if place.at else None
    return {
        "name": name,
        "id": place.id,
        "name_en": place.name_en,
        "name_ar": place.name_ar,
        "kind": place.kind.value,
        "country": place.country,
        "governorate": place.governorate,
        "lat": place.at.lat if place.at else None,
        "lon": place.at.lng if place.at else None,
        "precision_km": place.precision_km,
        "km": round(fix.km, 1) if fix else None,
        "side": place.country if place.country in _SIDES else None,
        "offset_km": round(fix.offset_km, 1) if fix else None,
        "periods": [
            {"state": one.state.value, "when": one.edtf, "name": one.name, "source": one.source}
            for one in place.periods
        ],
        "score": candidate.score,
        "reason": candidate.reason,
    }


def _line(row: dict[str, Any]) -> str:
    within = ", ".join(part for part in (row["governorate"], row["country"]) if part)
    at = "no point known" if row["lat"] is None else f"{row['lat']:.4f} N {row['lon']:.4f} E"
    km = "" if row["km"] is None else _beside(row)
    named = "".join(f"\n      {claim}" for claim in row.get("claims", ()))
    times = "".join(
        f"\n      {' '.join(filter(None, (one['state'].replace('_', ' '), one['name'])))}: "
        f"{one['when']}"
        for one in row["periods"]
    )
    return (
        f"{row['score']:.2f}  {row['name_en']} · {row['name_ar']}  ({row['id']}: {row['kind']}, "
        f"{within})  {at}{km}  {row['reason']}{times}{named}"
    )


def _beside(row: dict[str, Any]) -> str:
    """How a place stands to the line; out of the area of the map no kilometre says anything."""
    side = f", {row['side']} side" if row["side"] else ""
    if row["offset_km"] > AREA_KM:
        return f"{side}, {row['offset_km']} km off the line"
    return f", km {row['km']:.0f}{side}, {row['offset_km']} km off"


# Sides of the line; what lies in neither country stands on none.
_SIDES = frozenset(("iraq", "syria", "both"))
