"""Place to chainage. Knows geometry, and no language."""

from geo.frontier.chainage import Fix, cut, locate, nearest_km, point_at
from geo.frontier.line import Bank, Frontier, load_frontier
from geo.frontier.sides import BAND_M, band

__all__ = [
    "BAND_M",
    "Bank",
    "Fix",
    "Frontier",
    "band",
    "cut",
    "load_frontier",
    "locate",
    "nearest_km",
    "point_at",
]
