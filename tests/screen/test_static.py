"""What the browser is given comes from this machine, and is what was vetted."""

import hashlib
import json
import re
import tomllib

import folium

from geo.home import HOME, STATIC
from geo.screen.map.mapview import ROOT, use_local_assets

FOREIGN = re.compile(r"""(?:https?:)?//[a-z0-9.-]+\.[a-z]{2,}""")
HARMLESS = {"http://www.w3.org"}  # the name of the SVG namespace: never fetched


def test_every_asset_of_the_map_lies_in_static() -> None:
    use_local_assets("0")
    for _, url in (*folium.Map.default_js, *folium.Map.default_css):
        path = url.removeprefix(f"{ROOT}/app/static/").split("?")[0]
        assert (STATIC / path).is_file(), url


def test_vendored_assets_of_the_map_have_their_recorded_checksum() -> None:
    manifest = json.loads((STATIC / "vendor" / "manifest.json").read_text())
    recorded = {name: sha for part in manifest["packages"] for name, sha in part["files"].items()}
    use_local_assets("0")
    vendored = [
        url.split("/vendor/")[1]
        for _, url in (*folium.Map.default_js, *folium.Map.default_css)
        if "/vendor/" in url
    ]
    assert len(vendored) >= 3
    for name in vendored:
        digest = hashlib.sha256((STATIC / "vendor" / name).read_bytes()).hexdigest()
        assert digest == recorded[name]


def test_everything_vendored_is_recorded_with_version_licence_and_checksum() -> None:
    folder = STATIC / "vendor"
    packages = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["packages"]
    recorded: dict[str, str] = {}
    for package in packages:
        assert package["name"]
        assert package["licence"]
        assert re.fullmatch(r"\d+\.\d+\.\d+", package["version"])
        recorded |= package["files"]
    found = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert found == recorded


def test_our_scripts_and_styles_name_no_other_machine() -> None:
    files = [*(STATIC / "app").iterdir(), *(HOME / "geo" / "screen").rglob("*.css")]
    assert len(files) > 10
    for path in files:
        found = set(FOREIGN.findall(path.read_text(encoding="utf-8"))) - HARMLESS
        assert not found, (path.name, found)


def test_streamlit_is_told_to_serve_static_and_to_call_nobody() -> None:
    config = tomllib.loads((HOME / ".streamlit" / "config.toml").read_text())
    assert config["server"]["enableStaticServing"] is True
    assert config["browser"]["gatherUsageStats"] is False
    for face in config["theme"]["fontFaces"]:
        assert (HOME / face["url"].removeprefix("app/")).is_file()


def test_text_reaches_the_page_only_as_text() -> None:
    """No script of ours builds markup from strings."""
    for path in (STATIC / "app").glob("*.js"):
        source = path.read_text(encoding="utf-8")
        for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
            assert way not in source, (path.name, way)
