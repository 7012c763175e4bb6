"""Fetch Leaflet and the type face into static/vendor, axe-core into tests/browser/vendor.

    python seeds/build/vendor.py

Needs npm and the network; nothing of npm is run but ``npm pack``, which downloads one archive.
The app and its tests never need the network: what is fetched is committed, with a manifest of
checksums beside it.
"""

import hashlib
import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fetch import ROOT, npm_pack

VENDOR = ROOT / "static" / "vendor"
FOR_TESTS = ROOT / "tests" / "browser" / "vendor"
WEIGHTS = (400, 600)
SCRIPTS = ("arabic", "latin")


@dataclass(frozen=True)
class Package:
    """One npm package: what to copy from it (source path -> path below its folder here)."""

    folder: str
    name: str
    version: str
    licence: str
    files: dict[str, str]
    home: Path = VENDOR


LEAFLET = Package(
    folder="leaflet",
    name="leaflet",
    version="1.9.4",
    licence="BSD-2-Clause",
    files={
        "LICENSE": "LICENSE",
        "dist/leaflet.js": "leaflet.js",
        "dist/leaflet.css": "leaflet.css",
        **{
            f"dist/images/{name}": f"images/{name}"
            for name in (
                "layers.png",
                "layers-2x.png",
                "marker-icon.png",
                "marker-icon-2x.png",
                "marker-shadow.png",
            )
        },
    },
)
PLEX = Package(
    folder="plex",
    name="@fontsource/ibm-plex-sans-arabic",
    version="5.3.0",
    licence="OFL-1.1",
    files={
        "LICENSE": "LICENSE",
        **{
            f"files/ibm-plex-sans-arabic-{script}-{weight}-normal.woff2": f"{script}-{weight}.woff2"
            for script in SCRIPTS
            for weight in WEIGHTS
        },
    },
)
AXE = Package(
    folder="axe",
    name="axe-core",
    version="4.14.1",
    licence="MPL-2.0",
    files={name: name for name in ("LICENSE", "LICENSE-3RD-PARTY.txt", "axe.min.js")},
    home=FOR_TESTS,
)


def copy(package: Package, unpacked: Path) -> Path:
    """Copy the chosen files of an unpacked package; return the folder they went to."""
    target = package.home / package.folder
    shutil.rmtree(target, ignore_errors=True)
    for source, name in package.files.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(unpacked / source, target / name)
    return target


def write_faces(target: Path, ranges: dict[str, str]) -> None:
    """Write the style sheet that names the font files, one face a script and weight."""
    face = (
        '@font-face {{\n  font-family: "IBM Plex Sans Arabic";\n  font-weight: {weight};\n'
        "  font-display: swap;\n"
        '  src: url("{script}-{weight}.woff2") format("woff2");\n  unicode-range: {range};\n}}\n'
    )
    faces = [
        face.format(script=script, weight=weight, range=ranges[script])
        for weight in WEIGHTS
        for script in SCRIPTS
    ]
    (target / "plex.css").write_text("".join(faces), encoding="utf-8")


def manifest_entry(package: Package) -> dict[str, object]:
    """Name, version, licence and the checksum of every file of a package."""
    files = sorted(p for p in (package.home / package.folder).rglob("*") if p.is_file())
    return {
        "name": package.name,
        "version": package.version,
        "licence": package.licence,
        "files": {
            p.relative_to(package.home).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
            for p in files
        },
    }


def write_manifest(home: Path, *packages: Package) -> None:
    """Write the manifest of what was fetched into a folder."""
    manifest = {"packages": [manifest_entry(package) for package in packages]}
    (home / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Fetch the packages and write the manifests."""
    with tempfile.TemporaryDirectory() as scratch:
        copy(LEAFLET, npm_pack(f"leaflet@{LEAFLET.version}", Path(scratch)))
        plex = npm_pack(f"{PLEX.name}@{PLEX.version}", Path(scratch))
        ranges = json.loads((plex / "unicode.json").read_text(encoding="utf-8"))
        write_faces(copy(PLEX, plex), ranges)
        copy(AXE, npm_pack(f"{AXE.name}@{AXE.version}", Path(scratch)))
    write_manifest(VENDOR, LEAFLET, PLEX)
    write_manifest(FOR_TESTS, AXE)


if __name__ == "__main__":
    main()
