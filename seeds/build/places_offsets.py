"""Fill the column frontier_offset_km of seeds/places.csv from the points and the frontier line.

    python seeds/build/places_offsets.py

Run it after a place or the line has changed; it touches no other column.
"""

import csv
import json
from pathlib import Path

from pyproj import Transformer
from shapely import LineString, Point, transform

SEEDS = Path(__file__).resolve().parents[1]


def offset_km(lng: float, lat: float, line: LineString) -> float:
    """Distance from a point to the line, in kilometres, on a plane that is true from the point."""
    plane = f"+proj=aeqd +lat_0={lat} +lon_0={lng} +datum=WGS84 +units=m"
    there = Transformer.from_crs("EPSG:4326", plane, always_xy=True)
    return float(Point(0, 0).distance(transform(line, there.transform, interleaved=False))) / 1000


def main() -> None:
    """Rewrite the file in place."""
    shapes = json.loads((SEEDS / "frontier.geojson").read_text("utf-8"))
    line = LineString(shapes["features"][0]["geometry"]["coordinates"])
    path = SEEDS / "places.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        located = row["lng"] and row["kind"] not in {"frontier", "country"}
        row["frontier_offset_km"] = (
            f"{offset_km(float(row['lng']), float(row['lat']), line):.1f}" if located else ""
        )
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(
        f"{len(rows)} places, {sum(bool(row['frontier_offset_km']) for row in rows)} with an offset"
    )


if __name__ == "__main__":
    main()
