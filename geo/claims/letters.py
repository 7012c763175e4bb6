"""One plain spelling for finding fixed phrases, with every character's place in the original.

Unlike the gazetteer's key for names this one keeps punctuation and word limits: dates, figures
and page labels hang on them.
"""

import re
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

_SAME = {
    "أإآٱ": "ا",
    "ىیئې": "ي",
    "ؤ": "و",
    "ة": "ه",
    "ک": "ك",
    "٠۰": "0",
    "١۱": "1",
    "٢۲": "2",
    "٣۳": "3",
    "٤۴": "4",
    "٥۵": "5",
    "٦۶": "6",
    "٧۷": "7",
    "٨۸": "8",
    "٩۹": "9",
    "٬": ",",
    "٫": ".",
    "\u00a0\u2007\u2009\u202f\u3000": " ",
    "“”«»„‟": '"',
    "‘’ʼ": "'",
    "–—―−‐‑": "-",
}
_DROPPED = (0x0640, *range(0x064B, 0x0660), 0x0670, 0xFEFF, *range(0x200B, 0x2010))
_DROPPED += (*range(0x202A, 0x202F), *range(0x2066, 0x206A))


def _table() -> npt.NDArray[np.uint32]:
    table = np.arange(0x10000, dtype=np.uint32)
    for group, letter in _SAME.items():
        for other in group:
            table[ord(other)] = ord(letter)
    for capital in range(ord("A"), ord("Z") + 1):
        table[capital] = capital + 32
    table[list(_DROPPED)] = 0
    return table


_TABLE = _table()

# Dots put into a word between strokes, as where a site hides "army" from a filter.
_HIDING = re.compile("(?<=\u0640)[.*](?=\u0640)|(?<=[\u0621-\u064a]\u0640)[.*](?=[\u0621-\u064a])")


class Plain(NamedTuple):
    """A plain spelling and, for each of its characters plus one past the end, the origin."""

    key: str
    origin: npt.NDArray[np.intp]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original of ``start`` to ``end`` of the key, marks behind it included."""
        return int(self.origin[start]), int(self.origin[end])


def plain(text: str) -> Plain:
    """Spell ``text`` plainly: letters unified, ASCII in lower case, marks and tatweel gone.

    Characters keep their order and none is added, so that stretches map back by ``origin``.
    """
    short = text.encode("utf-16-le", "surrogatepass")
    if len(short) == 2 * len(text):  # as of all texts in our scripts
        mapped = _TABLE[np.frombuffer(short, dtype="<u2")]
    else:
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        mapped = np.where(codes < 0x10000, _TABLE[np.minimum(codes, 0xFFFF)], codes)
    if "\u0640" in text:
        mapped[[found.start() for found in _HIDING.finditer(text)]] = 0
    kept = np.flatnonzero(mapped)
    key = mapped[kept].astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")
    return Plain(key, np.append(kept, len(text)))


_SPELLED = {code: int(_TABLE[code]) or None for code in range(0x10000) if _TABLE[code] != code}
_SPELLED[0] = None


def plain_key(text: str) -> str:
    """The key of ``plain`` alone: quicker for a word, where no offset is asked for."""
    return text.translate(_SPELLED)
