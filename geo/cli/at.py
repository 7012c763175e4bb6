"""``frontier at``: from a kilometre of the frontier to its point."""

import argparse

from geo.errors import InputError
from geo.frontier import load_frontier, point_at
from geo.home import SEEDS


def run(arguments: argparse.Namespace) -> int:
    """Print the point as LON,LAT in decimal degrees, WGS 84."""
    frontier = load_frontier(SEEDS)
    try:
        km = float(arguments.km)
    except ValueError:
        raise InputError(
            f"{arguments.km!r} is no kilometre: write a number from 0 to {frontier.length_km:.1f}"
        ) from None
    point = point_at(frontier, km)
    print(f"{point.lng:.5f},{point.lat:.5f}")
    return 0
