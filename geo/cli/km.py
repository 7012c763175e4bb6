"""``frontier km``: from a point to the kilometre of the frontier."""

import argparse

from gazetteer.place import LngLat
from geo.errors import InputError
from geo.frontier import Frontier, load_frontier, locate
from geo.home import SEEDS
from geo.layers.ground import AREA_KM


def run(arguments: argparse.Namespace) -> int:
    """Print kilometre, side, distance, and whether the point lies past an end of the line."""
    frontier, point = load_frontier(SEEDS), _point(arguments.point)
    fix = locate(frontier, point)
    past = f", past the {fix.past_end} end" if fix.past_end else ""
    if fix.offset_km > AREA_KM:
        _refuse_turned(frontier, point)
        past += f": farther than the {AREA_KM:.0f} km that this map is about"
    print(
        f"km {fix.km:.1f} of {frontier.length_km:.1f}, {fix.offset_km:.1f} km from the line, "
        f"on the side of {fix.side.capitalize()}{past}"
    )
    return 0


def _refuse_turned(frontier: Frontier, point: LngLat) -> None:
    """A point that lies at the line once its numbers change places was written the wrong way."""
    lng, lat = point
    if abs(lng) > 90 or locate(frontier, LngLat(lat, lng)).offset_km > AREA_KM:
        return
    raise InputError(
        f"{lng:g},{lat:g} lies far from the frontier, and {lat:g},{lng:g} at it: write LON,LAT, "
        "the longitude first"
    )


def _point(text: str) -> LngLat:
    try:
        lng, lat = (float(part) for part in text.split(","))
    except ValueError:
        raise InputError(f"{text!r} is no point: write LON,LAT, as in 40.96,34.40") from None
    if not (-180 <= lng <= 180 and -90 <= lat <= 90):
        raise InputError(f"{text!r} is not on the globe: longitude to 180, latitude to 90 degrees")
    return LngLat(lng, lat)
