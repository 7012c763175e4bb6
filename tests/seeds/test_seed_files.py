"""Seeds and vendored files are what their tables say, and the browser's copies follow the seeds."""

import hashlib
import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

from geo.home import HOME, SEEDS, STATIC

BUILD = SEEDS / "build"
VENDOR = STATIC / "vendor"


def script(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(BUILD))
    spec = importlib.util.spec_from_file_location(f"build_{name}", BUILD / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_seed_has_its_row_and_checksum(monkeypatch: pytest.MonkeyPatch) -> None:
    assert script("checksums", monkeypatch).out_of_step(SEEDS) == []


def test_a_changed_a_new_and_a_lost_seed_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checksums = script("checksums", monkeypatch)
    rows = "".join(f"| `{name}` | what | whence | – |\n" for name in ("a.csv", "b/c.txt", "d.toml"))
    (tmp_path / "README.md").write_text(f"# Seeds\n\n{rows}\nThe end.\n", encoding="utf-8")
    (tmp_path / "b").mkdir()
    for name in ("a.csv", "b/c.txt", "d.toml"):
        (tmp_path / name).write_text(name)
    assert len(checksums.out_of_step(tmp_path)) == 3
    checksums.refresh(tmp_path)
    assert checksums.out_of_step(tmp_path) == []
    (tmp_path / "a.csv").write_text("changed")
    (tmp_path / "d.toml").unlink()
    (tmp_path / "new.toml").write_text("")
    assert checksums.out_of_step(tmp_path) == [
        "new.toml: has no row in seeds/README.md",
        "d.toml: has a row but no file",
        "a.csv: the row's checksum is not the file's",
    ]
    checksums.refresh(tmp_path)
    assert checksums.out_of_step(tmp_path) == [
        "new.toml: has no row in seeds/README.md",
        "d.toml: has a row but no file",
    ]
    assert (tmp_path / "README.md").read_text(encoding="utf-8").endswith("\nThe end.\n")


def test_vendored_files_are_those_of_the_manifest() -> None:
    manifest = json.loads((VENDOR / "manifest.json").read_text(encoding="utf-8"))
    listed = {
        name: sha for package in manifest["packages"] for name, sha in package["files"].items()
    }
    present = {
        path.relative_to(VENDOR).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in VENDOR.rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert listed == present
    for package in manifest["packages"]:
        assert {"name", "version", "licence"} <= package.keys()
        assert any(name.endswith("LICENSE") for name in package["files"])


def test_the_browser_draws_the_seeds_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script("basemap", monkeypatch).main(tmp_path)
    for name in ("base.geojson", "frontier.json"):
        fresh = json.loads((tmp_path / name).read_text(encoding="utf-8"))
        kept = json.loads((STATIC / "data" / name).read_text(encoding="utf-8"))
        assert fresh == kept, f"static/data/{name} is out of step: run seeds/build/basemap.py"


@pytest.mark.parametrize("name", ["frontier", "governorates", "rivers", "lakes", "neighbours"])
def test_geojson_seeds_are_plain_wgs84(name: str) -> None:
    data = json.loads((SEEDS / f"{name}.geojson").read_text(encoding="utf-8"))
    assert data["type"] == "FeatureCollection"
    assert "crs" not in data
    for row in data["features"]:
        assert row["properties"]["name_en"].isascii() or name == "frontier"
        assert any("\u0600" <= letter <= "\u06ff" for letter in row["properties"]["name_ar"])


def test_no_seed_names_a_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in script("checksums", monkeypatch).seed_files(SEEDS):
        assert str(HOME) not in (SEEDS / name).read_text(encoding="utf-8")


def test_the_weights_of_surety_are_those_that_its_rows_give(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    surety = script("surety", monkeypatch)
    rows = surety.load_rows(surety.ROWS)
    fitted = surety.fit(rows)
    assert surety.as_toml(fitted) == surety.TABLE.read_text(encoding="utf-8")
    flipped = surety.fit([row._replace(right=not row.right) for row in rows])
    assert all(weight * flipped.weights[sign] <= 0 for sign, weight in fitted.weights.items())


def test_the_bands_on_sets_left_out_are_those_that_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    surety = script("surety", monkeypatch)
    rows = surety.load_rows(surety.ROWS)
    held = re.findall(r"band (.): ([\d.]+) of (\d+)", surety.report(rows))
    assert len(held) == 3
    seeds, front = (
        " ".join((root / "README.md").read_text("utf-8").split()) for root in (SEEDS, HOME)
    )
    of_each = ", ".join(f"band {band} {share} of {count}" for band, share, count in held)
    assert of_each.replace("A ", "A held ", 1) in seeds
    assert f"from {len(rows):,} claims read" in seeds
    shares = ", ".join(f"{band} {share}" for band, share, _ in held)
    assert f"left out of the fit, {shares.replace('A ', 'A held ', 1)};" in front


def test_rows_of_surety_are_read_as_they_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    surety = script("surety", monkeypatch)
    rows = [
        surety.Row("1", True, frozenset({"kind clash", "told as an aim"})),
        surety.Row("2", False, frozenset({"kind post"})),
    ]
    path = tmp_path / "rows.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        surety.write_rows(rows, ["told as an aim"], out)
    assert surety.load_rows(path) == rows
    assert len(list(surety.left_out(rows))) == 2
