"""The screen's words in English and Arabic: one file a page or panel, nothing hidden in code."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

WORDS = Path(__file__).with_name("words")
LTR_ISOLATE, RTL_ISOLATE, ISOLATE, POP = "\u2066", "\u2067", "\u2068", "\u2069"


class Lang(StrEnum):
    """The languages of the screen."""

    EN = "en"
    AR = "ar"


@dataclass(frozen=True, slots=True)
class Words:
    """All words of one language: ``words("clear")``, ``words.of("kind", "patrol")``."""

    lang: Lang
    tables: Mapping[str, Mapping[str, str]]

    def __call__(self, key: str, **values: object) -> str:
        """A text of the screen, its ``{fields}`` filled in.

        ``{n:claims}`` is the noun alone, in the form that the number ``n`` asks for.

        Raises:
            KeyError: There is no such text.
        """
        return self.filled(self.tables["text"][key], values)

    def filled(self, text: str, values: Mapping[str, object]) -> str:
        """A text of any table with its fields filled in, as ``words(key)`` fills them."""
        text = _COUNTED.sub(lambda found: self.noun(found[2], values[found[1]]), text)
        return text.format(**values)

    def noun(self, noun: str, count: object) -> str:
        """What is counted, in the form that goes with a number of it; the number is left out.

        Raises:
            KeyError: There is no such noun.
        """
        forms = self.tables["plural"][noun].split("|")
        digits = _BESIDE_DIGITS.sub("", str(count))
        number = int(digits) if digits.isdecimal() else None  # part of a thing counts as "other"
        return forms[_arabic_form(number) if self.rtl else int(number != 1)]

    def of(self, table: str, value: str | None) -> str:
        """The word for a value of a closed vocabulary; an unknown value stands for itself."""
        return self.tables[table].get(value, value) if value else ""

    @property
    def rtl(self) -> bool:
        """Whether this language runs right to left."""
        return self.lang is Lang.AR

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``, for markup."""
        return "rtl" if self.rtl else "ltr"

    @property
    def comma(self) -> str:
        """The comma between items of a list."""
        return "، " if self.rtl else ", "


_COUNTED = re.compile(r"\{(\w+):(\w+)\}")
_BESIDE_DIGITS = re.compile(r"[^\w.…–]")  # commas, and what keeps a figure apart
_FEW, _MANY = range(3, 11), range(11, 100)


def _arabic_form(number: int | None) -> int:
    """Which of one, two, few, many and other a number is, by the plural rules of CLDR."""
    if number in (1, 2):
        return number - 1
    if number is None or number % 100 not in (*_FEW, *_MANY):
        return 4
    return 2 if number % 100 in _FEW else 3


def load_words(folder: Path = WORDS) -> dict[Lang, Words]:
    """Read the words of every file of a folder; a table may go on in another file.

    Raises:
        KeyError: An entry lacks one of the languages.
        ValueError: Two files give the same word of the same table.
    """
    return _load(folder)


@lru_cache(maxsize=2)
def _load(folder: Path) -> dict[Lang, Words]:
    data: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.toml")):
        for table, entries in tomllib.loads(path.read_text(encoding="utf-8")).items():
            known = data.setdefault(table, {})
            if doubled := sorted(known.keys() & entries.keys()):
                message = f"{path.name}: {doubled[0]!r} of [{table}] stands in another file too"
                raise ValueError(message)
            known |= entries
    return {
        lang: Words(
            lang,
            {
                table: {key: _entry(entry, lang) for key, entry in entries.items()}
                for table, entries in data.items()
            },
        )
        for lang in Lang
    }


def _entry(entry: str | Mapping[str, str], lang: Lang) -> str:
    return entry if isinstance(entry, str) else entry[lang]


def isolate(text: str) -> str:
    """Text from a source, kept from turning its neighbours' direction and free of controls.

    Bidirectional controls and other format characters that could reorder the line are dropped,
    joiners (needed by Arabic script) kept.
    """
    return f"{ISOLATE}{plain(text)}{POP}"


def plain(text: str) -> str:
    """A phrase of ours without what keeps its parts apart, for a text that runs one way."""
    return "".join(char for char in text if char not in _BIDI_CONTROLS)


def unturned(text: str) -> str:
    """An article's own words, of the same length, with nothing in them that turns letters round.

    The two overrides make 2020 look like 0202; they stand as �. Everything else is as it was read.
    """
    return text.translate(_OVERRIDES)


_OVERRIDES = dict.fromkeys((0x202D, 0x202E), "\ufffd")


def script_of(text: str, otherwise: str) -> tuple[str, str]:
    """The language and direction of a passage by most of its letters.

    An Arabic quotation in an English article runs right to left. ``otherwise`` is the language
    where the letters decide nothing.
    """
    arabic = sum("\u0621" <= char <= "\u06d5" and char.isalpha() for char in text)
    latin = sum(char.isascii() and char.isalpha() for char in text)
    lang = otherwise if arabic == latin else ("ar" if arabic > latin else "en")
    return lang, "rtl" if lang == "ar" else "ltr"


def sentence_of_ours(text: str, words: Words) -> str:
    """A whole sentence in the direction of its language, whatever name from a source begins it."""
    return f"{RTL_ISOLATE if words.rtl else LTR_ISOLATE}{text}{POP}"


def ltr(text: str) -> str:
    """Figures and days, which run left to right in both languages."""
    return f"{LTR_ISOLATE}{text}{POP}"


def file_name(name: str) -> str:
    """A file's name from left to right: an Arabic one would have its ending before its figures."""
    return ltr(plain(unturned(name)))


_BIDI_CONTROLS = frozenset(
    "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


def literal(text: str) -> str:
    """Text that Streamlit shows as it stands where it reads Markdown: labels and messages.

    A word joiner after each colon keeps it from starting an icon, an emoji or an address.
    """
    marked = "".join(f"\\{char}" if char in _MARKDOWN else char for char in text)
    return marked.replace(":", ":\u2060").replace("\n", " ")


_MARKDOWN = frozenset(r"\`*_{}[]()#+-.!$<>|~&")
