"""Days and measures that no line's end cuts in two: 2018-08-08, 40 km, km 371.

A browser breaks a line at the hyphens of a day. Markup keeps the plain characters, which can be
copied and searched; a button's label, which cannot hold markup, gets characters that do not break.
"""

import re
from html import escape

_FIGURE = r"\d[\d.,–]{0,15}"  # bounded: a figure of a thousand digits may break
_TURNS = "[\u2066\u2068\u2069]?"  # what isolates a figure from its neighbours
_UNIT = r"(?:km²?|كم²?)"
_WHOLE = re.compile(
    r"(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)"
    rf"|(?<!\w){_UNIT} {_TURNS}{_FIGURE}"
    rf"|(?<![\d.,]){_FIGURE}{_TURNS} {_UNIT}(?!\w)"
)
_UNBROKEN = str.maketrans("- ", "\N{NON-BREAKING HYPHEN}\N{NO-BREAK SPACE}")


def markup(text: str) -> str:
    """Text as safe markup, each day and measure in it in one piece."""
    parts, at = [], 0
    for found in _WHOLE.finditer(text):
        parts.append(escape(text[at : found.start()]))
        parts.append(f'<span class="fl-whole">{escape(found[0])}</span>')
        at = found.end()
    return "".join((*parts, escape(text[at:])))


def unbroken(text: str) -> str:
    """Text for a label, its days and measures written with characters that do not break."""
    return _WHOLE.sub(lambda found: found[0].translate(_UNBROKEN), text)
