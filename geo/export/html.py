"""A map of one view as a single HTML file: opens and prints without network, page or server.

The browser runs the same scripts as in the app; everything that they need is inside the file.
Every text is escaped here or comes as markup that says so, and the file's own policy
(Content-Security-Policy) lets nothing be fetched.
"""

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from geo.home import STATIC

ENTRY = "sheet.js"
STYLES = ("vendor/leaflet/leaflet.css", "vendor/plex/plex.css", "app/frontier.css", "app/sheet.css")
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline' data:; style-src 'unsafe-inline'; "
    "img-src data: blob:; font-src data:; connect-src blob: data:"
)
_IMPORT = re.compile(r"""(\bfrom\s+|\bimport\s+)(["'])\./([\w.-]+\.js)\2""")
_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
_MIME = {".woff2": "font/woff2", ".png": "image/png"}


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A claim of the sheet.

    Attributes:
        id: Of the claim.
        cells: Plain text, one for each column.
        card: Its evidence as safe markup.
    """

    id: str
    cells: tuple[str, ...]
    card: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that the file holds.

    Attributes:
        lang: ``en`` or ``ar``.
        direction: ``ltr`` or ``rtl``.
        title: Plain text.
        lines: What is shown, in plain text: counts, clocks, filters.
        columns: Heads of the table.
        rows: The claims, in order.
        notes: Plain text at the end: what is not claimed, sources, licences.
        words: ``table``, ``evidence``, ``choose``, ``print``, ``picture``, ``disputes``, ``strip``,
            ``strip_alt``.
        drawing: For the script: ``files`` by name, ``commands`` by theme, the words of ``zoom``.
        disputes: Each pair of its claims that contradict each other, as safe markup.
        strip_note: What is not on the strip, in plain text.
    """

    lang: str
    direction: str
    title: str
    lines: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    notes: tuple[str, ...]
    words: Mapping[str, str]
    drawing: Mapping[str, Any]
    disputes: tuple[str, ...] = ()
    strip_note: str = ""


def html_bytes(sheet: Sheet) -> bytes:
    """The sheet as one UTF-8 file."""
    lines = "".join(f"<p>{escape(line)}</p>" for line in sheet.lines)
    cards = "".join(
        f'<article class="fl-card" data-card="{escape(row.id)}" hidden>{row.card}</article>'
        for row in sheet.rows
    )
    notes = "".join(f'<p dir="auto">{escape(note)}</p>' for note in sheet.notes)
    word = {name: escape(text) for name, text in sheet.words.items()}
    return f"""<!doctype html>
<html lang="{escape(sheet.lang)}" dir="{escape(sheet.direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(sheet.title)}</title>
<style>{_styles()}</style>
</head>
<body>
<header class="fl-sheethead">
<h1>{escape(sheet.title)}</h1>
<div class="fl-lines">{lines}</div>
<div class="fl-tools"><button type="button" id="picture">{word["picture"]}</button>
<button type="button" id="print">{word["print"]}</button></div>
</header>
<main>
<div class="fl-mapbox"><div id="map" dir="ltr"></div><div id="paper"></div></div>
<section class="fl-evidence" aria-live="polite" aria-label="{word["evidence"]}" tabindex="0">
<p class="fl-hint" data-hint>{word["choose"]}</p>
{cards}
</section>
{_strip(sheet)}
<h2>{word["table"]} · {len(sheet.rows)}</h2>
<div class="fl-tablebox" tabindex="0">{_table(sheet)}</div>
{_disputes(sheet)}</main>
<footer>{notes}</footer>
<script>{_script(STATIC / "vendor/leaflet/leaflet.js")}</script>
<script type="application/json" id="drawing">{_json(_drawing(sheet))}</script>
<script type="importmap">{_json({"imports": _modules()})}</script>
<script type="module">import "app/{ENTRY}";</script>
</body>
</html>
""".encode()


def _strip(sheet: Sheet) -> str:
    """Time against kilometre: below what is shown, above the day, which moves."""
    alt = escape(sheet.words["strip_alt"])
    note = f'<p class="fl-source">{escape(sheet.strip_note)}</p>' if sheet.strip_note else ""
    return (
        f'<section class="fl-stripbox"><h2>{escape(sheet.words["strip"])}</h2>'
        f'<div id="strip" dir="ltr" role="img" aria-label="{alt}">'
        f"<canvas></canvas><canvas></canvas></div>{note}</section>"
    )


def _table(sheet: Sheet) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in sheet.columns)
    rows = []
    for row in sheet.rows:
        first, *rest = row.cells
        cells = "".join(
            f'<td dir="auto" data-head="{escape(head)}">{escape(cell)}</td>'
            for head, cell in zip(sheet.columns[1:], rest, strict=True)
        )
        rows.append(
            f'<tr data-claim="{escape(row.id)}"><th scope="row"><button type="button">'
            f"{escape(first)}</button></th>{cells}</tr>"
        )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _disputes(sheet: Sheet) -> str:
    if not sheet.disputes:
        return ""
    head = f"<h2>{escape(sheet.words['disputes'])} · {len(sheet.disputes)}</h2>"
    pairs = "".join(f'<div class="fl-dispute">{pair}</div>' for pair in sheet.disputes)
    return f'{head}<section class="fl-disputes">{pairs}</section>\n'


def _drawing(sheet: Sheet) -> dict[str, Any]:
    base = (STATIC / "data" / "base.geojson").read_text(encoding="utf-8")
    return dict(sheet.drawing) | {
        "files": dict(sheet.drawing["files"]) | {"base.geojson": base},
        "title": sheet.title,
        "lines": list(sheet.lines),
        "notes": list(sheet.notes),
        "strip": {"title": sheet.words["strip"], "note": sheet.strip_note},
    }


def _json(value: Any) -> str:
    """JSON that no text inside can break out of."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


@cache
def _script(path: Path) -> str:
    """A script as it stands; one that would end its own element is refused."""
    source = path.read_text(encoding="utf-8")
    if "</script" in source.lower():
        message = f"{path.name} holds an end of script and cannot be put into a page"
        raise ValueError(message)
    return source


def _modules() -> dict[str, str]:
    """Every module that the entry needs, by a bare name, as ``data:`` addresses."""
    found: dict[str, str] = {}
    waiting = [ENTRY]
    while waiting:
        name = waiting.pop()
        if f"app/{name}" in found:
            continue
        source = (STATIC / "app" / name).read_text(encoding="utf-8")
        waiting += [match[3] for match in _IMPORT.finditer(source)]
        inlined = _IMPORT.sub(r'\1"app/\3"', source)
        found[f"app/{name}"] = _data_url(inlined.encode(), "text/javascript")
    return found


@cache
def _styles() -> str:
    return "\n".join(_style(STATIC / name) for name in STYLES)


def _style(path: Path) -> str:
    """A style sheet with its fonts inside; a picture that it names and we lack is left out."""

    def inlined(match: re.Match[str]) -> str:
        file = path.parent / match[1]
        mime = _MIME.get(file.suffix)
        if match[1].startswith("data:") or mime is None:
            return match[0] if match[1].startswith("data:") else "none"
        return f'url("{_data_url(file.read_bytes(), mime)}")'

    return _URL.sub(inlined, path.read_text(encoding="utf-8"))


def _data_url(data: bytes, mime: str) -> str:
    return f"data:{mime};base64,{base64.b64encode(data).decode('ascii')}"
