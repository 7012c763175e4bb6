"""Fetch packages through their ordinary clients, and write GeoJSON; shared by the build scripts."""

import json
import subprocess
import tarfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
DIGITS = 5  # decimal degrees kept: about one metre


def npm_pack(spec: str, scratch: Path) -> Path:
    """Download one npm package, ``name@version``, and return the folder that it unpacks to."""
    run = subprocess.run(
        ["npm", "pack", "--silent", spec], cwd=scratch, check=True, capture_output=True, text=True
    )
    archive = scratch / run.stdout.split()[-1]
    target = archive.with_suffix("")
    with tarfile.open(archive) as tar:
        tar.extractall(target, filter="data")
    return target / "package"


def feature(geometry: BaseGeometry, **properties: object) -> dict[str, Any]:
    """A GeoJSON feature, rounded to ``DIGITS``, outer rings to the left (RFC 7946)."""
    wound = shapely.orient_polygons(geometry) if "Polygon" in geometry.geom_type else geometry
    return {"type": "Feature", "properties": properties, "geometry": rounded(mapping(wound))}


def rounded(value: Any) -> Any:
    """The same nested value with every float rounded to ``DIGITS``."""
    if isinstance(value, float):
        return round(value, DIGITS)
    if isinstance(value, Mapping):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [rounded(item) for item in value]
    return value


def write_features(path: Path, features: Iterable[Mapping[str, Any]], **members: object) -> None:
    """Write a feature collection, one feature a line so that a change shows where it is."""
    rows = ",\n".join(
        json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in features
    )
    head = json.dumps({"type": "FeatureCollection", **members}, ensure_ascii=False)[:-1]
    path.write_text(f'{head}, "features": [\n{rows}\n]}}\n', encoding="utf-8")
