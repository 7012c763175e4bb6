"""One spelling key for Arabic and Latin letters, in which every character knows its origin.

Folding makes ways of writing the same word equal: hamza seats, alef maqsura, ta marbuta, vowel
marks, tatweel, presentation forms, Persian and Kurdish letters, Eastern digits; capitals, accents
and apostrophes in Latin. Whitespace, hyphens and underscores become one space; an empty line
becomes a paragraph mark that no name runs across.
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

PARAGRAPH = "\u2029"

_BREAKS = frozenset("\n\u0085\u2028")
_BLANKS = frozenset(" \t\r\f\v\u00a0\u1680\u202f\u205f\u3000_-\u2010\u2011\u2012\u2013\u2212") | {
    chr(code) for code in range(0x2000, 0x200B)
}
_SPELLED = {
    PARAGRAPH: PARAGRAPH,
    **dict.fromkeys(_BREAKS, "\n"),
    **dict.fromkeys(_BLANKS, " "),
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىیېێئ", "ي"),
    **dict.fromkeys("ؤۆۇۋ", "و"),
    **dict.fromkeys("ةەھہۀ", "ه"),
    **dict.fromkeys("کگڭ", "ك"),
    **dict.fromkeys("ڕڔ", "ر"),
    **dict.fromkeys("ڵ", "ل"),
    **dict.fromkeys("پ", "ب"),
    **dict.fromkeys("چ", "ج"),
    **dict.fromkeys("ڤ", "ف"),
    **dict.fromkeys("ژ", "ز"),
    **dict.fromkeys("“”„«»", '"'),
    # A hamza alone and every kind of apostrophe come and go with the writer.
    **dict.fromkeys("ءـ'’‘`´ʼʻʿʾʹ", ""),
    **dict.fromkeys("ıİ", "i"),
    "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe",
}  # fmt: skip
# The blocks whose letters are spelled in more than one way; all other characters stand as they are.
_BLOCKS = (
    (0x0000, 0x0250), (0x02B0, 0x0370), (0x0600, 0x0700), (0x0750, 0x0780), (0x08A0, 0x0900),
    (0x1E00, 0x1F00), (0x2000, 0x2070), (0xFB00, 0xFB07), (0xFB50, 0xFE00), (0xFE70, 0x10000),
)  # fmt: skip


class Folded(NamedTuple):
    """A folded text.

    Attributes:
        key: The spelling key.
        origin: For each character of ``key`` the index of the character of the text it came from,
            rising; one character of the text may give several of the key (a ligature), or none.
    """

    key: str
    origin: NDArray[np.int32]


def fold(text: str) -> Folded:
    """Fold a text of any length, in memory of about twenty bytes a character.

    Folding is idempotent: the key of a key is the key itself. Lone surrogates become U+FFFD.
    """
    if text and (plain := _fold_plain(text)) is not None:
        return plain
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    origin = np.arange(codes.size, dtype=np.int32)
    table, longer = _tables()
    folded = table[np.minimum(codes, 0xFFFF)]
    if codes.size and codes.max() > 0xFFFF:
        folded = np.where(codes < 0x10000, folded, codes)
    if (folded == _LONGER).any():
        folded, origin = _expand(codes, folded, longer)
    kept = folded != _DROP
    if not kept.all():
        folded, origin = folded[kept], origin[kept]
    folded, origin = _close_up(folded, origin)
    return Folded(folded.tobytes().decode("utf-32-le"), origin)


def _fold_plain(text: str) -> Folded | None:
    """The same of a text of one plane none of whose characters gives several, or None."""
    short = text.encode("utf-16-le", "surrogatepass")
    if len(short) != 2 * len(text):
        return None
    codes = np.frombuffer(short, dtype="<u2")
    folded = _tables()[0][codes]
    highest = folded.max()
    if highest == _LONGER:
        return None
    if highest == _DROP:
        kept = folded != _DROP
        folded, origin = folded[kept], np.flatnonzero(kept).astype(np.int32)
    else:
        origin = np.arange(codes.size, dtype=np.int32)
    key = folded.tobytes().decode("utf-32-le")
    if any(run in key for run in _RUNS):
        folded, origin = _close_up(folded, origin)
        key = folded.tobytes().decode("utf-32-le")
    return Folded(key, origin)


# What only runs of blanks, and blanks but a single space, hold.
_RUNS = ("  ", "\n", PARAGRAPH)


def key_of(name: str) -> str:
    """The spelling key of a name, without blanks around it: ``fold`` for short texts, sooner."""
    return _BLANK_RUN.sub(_one_blank, name.translate(_LETTERS)).strip(" " + PARAGRAPH)


class _Letters(dict[int, str]):
    """The folded form of each character, worked out when first met."""

    def __missing__(self, code: int) -> str:
        self[code] = _letter(chr(code))
        return self[code]


_LETTERS = _Letters()
# All runs of blanks but a single one, which stays as it is.
_BLANK_RUN = re.compile(rf"[ \n{PARAGRAPH}]{{2,}}|\n")


def _one_blank(run: re.Match[str]) -> str:
    lines = run[0].count("\n") + 2 * run[0].count(PARAGRAPH)
    return PARAGRAPH if lines >= 2 else " "


# Marks inside the table, outside of Unicode: a dropped character, and one that gives several.
_DROP = 0x110000
_LONGER = 0x110001


@cache
def _tables() -> tuple[NDArray[np.uint32], dict[int, list[int]]]:
    """The table from code point to folded code point, and the characters that give several."""
    table = np.arange(0x10000, dtype=np.uint32)
    table[0xD800:0xE000] = 0xFFFD
    longer: dict[int, list[int]] = {}
    for first, end in _BLOCKS:
        for code in range(first, end):
            spelled = [ord(character) for character in _spell(chr(code))]
            if len(spelled) == 1:
                table[code] = spelled[0]
            elif not spelled:
                table[code] = _DROP
            else:
                table[code] = _LONGER
                longer[code] = spelled
    return table, longer


def _letter(character: str) -> str:
    """The folded form of any one character, as the table gives it."""
    if 0xD800 <= ord(character) < 0xE000:
        return "\ufffd"
    inside = any(first <= ord(character) < end for first, end in _BLOCKS)
    return _spell(character) if inside else character


def _spell(character: str) -> str:
    """The folded form of one character: decomposed, unmarked, lowered, and respelled."""
    if character in _SPELLED:
        return _SPELLED[character]
    if unicodedata.category(character) in {"Mn", "Cf", "Cc"}:
        return ""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    parts = unicodedata.normalize("NFKD", character).lower()
    return parts if parts == character else "".join(_spell(part) for part in parts)


def _expand(
    codes: NDArray[np.uint32], folded: NDArray[np.uint32], longer: dict[int, list[int]]
) -> tuple[NDArray[np.uint32], NDArray[np.int32]]:
    """Replace each character that gives several by these, all with its origin."""
    at = np.flatnonzero(folded == _LONGER)
    spelled = [longer[int(codes[index])] for index in at]
    counts = np.ones(codes.size, dtype=np.int64)
    counts[at] = [len(parts) for parts in spelled]
    origin = np.repeat(np.arange(codes.size, dtype=np.int32), counts)
    wide = np.repeat(folded, counts)
    wide[wide == _LONGER] = [part for parts in spelled for part in parts]
    return wide, origin


def _close_up(
    folded: NDArray[np.uint32], origin: NDArray[np.int32]
) -> tuple[NDArray[np.uint32], NDArray[np.int32]]:
    """Make each run of blanks one space, or one paragraph mark where it holds an empty line."""
    space, line, paragraph = ord(" "), ord("\n"), ord(PARAGRAPH)
    at = np.flatnonzero((folded == space) | (folded == line) | (folded == paragraph))
    if at.size == 0:
        return folded, origin
    opens = np.concatenate(([True], at[1:] - at[:-1] != 1))
    blanks = folded[at]
    breaks = (blanks == line) + 2 * (blanks == paragraph)
    lines = np.add.reduceat(breaks, np.flatnonzero(opens))
    folded = folded.copy()
    folded[at[opens]] = np.where(lines >= 2, paragraph, space)
    kept = np.ones(folded.size, dtype=bool)
    kept[at[~opens]] = False
    return folded[kept], origin[kept]
