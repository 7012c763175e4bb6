"""Text can be read on every ground that we give it: WCAG AA, by day and by night."""

import re
from pathlib import Path

import pytest

from geo.home import HOME, STATIC

SCREEN = HOME / "geo" / "screen"
LEAST = 4.5
COLOUR = re.compile(r"--([\w-]+):\s*(#[0-9a-f]{6}|#[0-9a-f]{3})\b")
INKS = ("ink", "soft", "alarm", "accent")


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


NIGHT = ".stApp:has([data-theme-dark])"  # the app, and what lies over it beside


def palettes(*paths: Path) -> tuple[dict[str, str], dict[str, str]]:
    """The colours that style sheets name, by day and by night."""
    day: dict[str, str] = {}
    night: dict[str, str] = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith((":root", f"{NIGHT} {{", f"{NIGHT}, ")):
                target = night if "dark" in line.split("{")[0] else day
                target.update(COLOUR.findall(line))
    return day, day | night


def looks() -> list[dict[str, str]]:
    source = (STATIC / "app" / "look.js").read_text(encoding="utf-8")
    found = re.findall(r"^  (?:light|dark): \{(.*?)^  \}", source, re.S | re.M)
    return [dict(re.findall(r"(\w+): \"(#[0-9a-f]{6})\"", one)) for one in found]


def test_the_measure_is_that_of_wcag() -> None:
    assert ratio("#000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#fff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
def test_the_pages_text_stands_out(night: bool) -> None:
    colours = palettes(SCREEN / "page.css", SCREEN / "articles" / "articles.css")[night]
    grounds = ["paper", "mark", *(name for name in colours if name.startswith("k-"))]
    assert len(grounds) == 8
    for ground in grounds:
        assert ratio(colours["ink"], colours[ground]) >= LEAST, ground
    for ink in INKS:
        assert ratio(colours[ink], colours["paper"]) >= LEAST, ink


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
def test_the_maps_panels_and_the_stand_alone_map_stand_out(night: bool) -> None:
    colours = palettes(STATIC / "app" / "frontier.css", STATIC / "app" / "sheet.css")[night]
    for ink in INKS:
        for ground in ("paper", "page"):
            assert ratio(colours[ink], colours[ground]) >= LEAST, (ink, ground)
    assert ratio(colours["ink"], colours["mark"]) >= LEAST


def test_names_on_the_map_stand_out() -> None:
    found = looks()
    assert len(found) == 2
    for look in found:
        for ground in ("paper", "land"):
            assert ratio(look["ink"], look[ground]) >= LEAST
            assert ratio(look["soft"], look[ground]) >= LEAST, ground
