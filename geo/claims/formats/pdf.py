"""PDF files with a text layer: what a reader sees, line by line, in reading order.

A PDF holds glyphs at places, not words. Libraries differ in how they order right-to-left glyphs,
so each line is put together from where its glyphs stand: from the right in an Arabic line, with
figures and Latin words the other way round.
"""

import re
import threading
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from geo.claims.encoding import LARGEST, too_large
from geo.claims.formats.taken import Taken
from geo.errors import InputError

_MOST_PAGES = 300
_ONE_AT_A_TIME = threading.Lock()  # PDFium is not made for several threads
_RTL = frozenset({"R", "AL"})
_RUN = re.compile(
    r"%?[0-9A-Za-z\u00c0-\u024f](?:[^\u0590-\u08ff\ufb1d-\ufefc]*[0-9A-Za-z\u00c0-\u024f%])?"
)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_ARABIC = re.compile(r"[\u0600-\u08ff]")
_FIGURE = re.compile(r"%?[0-9]+(?:[.,:/-][0-9]+)*")
# Behind an Arabic letter a dash parts figures, and each stands by itself, from the right.
_FIGURE_BEHIND_ARABIC = re.compile(r"[0-9]+(?:[.,:/][0-9]+)*")
_ARABIC_FIGURE = re.compile(
    "[\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/\u066b\u066c][\u0660-\u0669\u06f0-\u06f9]+)*"
)
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_SLACK = 0.15  # share of a page's width by which a full line may fall short of the margin
_LEADING = 1.7  # line heights; a wider gap parts paragraphs
_PASSWORD = 4  # PDFium's code for a document that asks for one


class _Glyph(NamedTuple):
    """A glyph, the box of its ink, and from where to where it takes room in its line."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    begins: float
    ends: float


class _Line(NamedTuple):
    text: str
    rtl: bool
    left: float
    right: float
    bottom: float
    height: float


def read(data: bytes, file: str) -> Taken:
    """The text of a PDF.

    Raises:
        InputError: It is damaged, locked, too long, or holds pictures and no text.
    """
    with _ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            if raw.FPDF_GetLastError() == _PASSWORD or "password" in str(error).lower():
                told = f"{file} is locked with a password; save it without one."
                raise InputError(told, "file_locked", file=file) from error
            raise _damaged(file) from error
        try:
            text = _text_of(document, file)
        except pdfium.PdfiumError as error:
            raise _damaged(file) from error
        finally:
            document.close()
    if not any(map(str.isalnum, text)):
        raise InputError(
            f"{file} holds pictures and no text; run it through text recognition first, or paste "
            "the text.",
            "file_picture",
            file=file,
        )
    return Taken(text)


def _damaged(file: str) -> InputError:
    return InputError(f"{file} is a damaged PDF; save it anew.", "file_damaged", file=file)


def _text_of(document: pdfium.PdfDocument, file: str) -> str:
    if len(document) > _MOST_PAGES:
        raise InputError(
            f"{file} has {len(document):,} pages; an article may have at most {_MOST_PAGES}.",
            "file_long",
            file=file,
        )
    pages, size = [], 0
    for page in document:
        pages.append("".join(f"{line}\n" for line in _paragraphs(list(_lines(page)))))
        size += len(pages[-1])
        if size > LARGEST:
            raise too_large(file, f"holds more than {LARGEST:,} characters of text")
    return "".join(pages)


def _lines(page: pdfium.PdfPage) -> Iterator[_Line]:
    held: list[_Glyph] = []
    for glyph in (*_glyphs(page), None):
        if glyph is not None and glyph.text not in "\r\n":
            held.append(glyph)
        elif any(not one.text.isspace() for one in held):
            yield _line(held)
            held = []


def _glyphs(page: pdfium.PdfPage) -> Iterator[_Glyph]:
    layer = page.get_textpage()
    for index in range(layer.count_chars()):
        code = raw.FPDFText_GetUnicode(layer, index)
        char = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
        if raw.FPDFText_IsHyphen(layer, index) == 1:
            char = "-"
        begins, _, ends, _ = layer.get_charbox(index, loose=True)
        left, bottom, right, top = layer.get_charbox(index)
        yield _Glyph(_usual(char), left, bottom, right, top, begins, ends)


def _usual(char: str) -> str:
    """The letters of a presentation form, in the order of speech."""
    if "\ufb1d" <= char <= "\ufefc":
        return unicodedata.normalize("NFKC", char)
    return " " if char.isspace() and char not in "\r\n" else char


def _line(glyphs: list[_Glyph]) -> _Line:
    inked = [one for one in glyphs if not one.text.isspace()]
    rtl = sum(1 if _runs(one.text) == "rtl" else -(_runs(one.text) == "ltr") for one in inked) > 0
    text = _ordered(glyphs) if rtl else "".join(one.text for one in glyphs)
    return _Line(
        " ".join(text.split()),
        rtl,
        min(one.left for one in inked),
        max(one.right for one in inked),
        min(one.bottom for one in inked),
        max(one.top for one in inked) - min(one.bottom for one in inked),
    )


def _runs(text: str) -> str:
    kind = unicodedata.bidirectional(text[0])
    return "rtl" if kind in _RTL else "ltr" if kind == "L" else ""


def _ordered(glyphs: list[_Glyph]) -> str:
    """A right-to-left line in the order of speech.

    A blank's own place is unreliable, their number is not: they go into the widest gaps.
    """
    units: list[_Glyph] = []
    blanks, open_ = 0, False
    for one in glyphs:
        last = units[-1] if units else None
        if one.text.isspace():
            open_ = bool(units)
        elif last and not open_ and (one.left, one.right) == (last.left, last.right):
            units[-1] = last._replace(text=_ligature(last.text + one.text))
        else:
            blanks += open_
            open_ = False
            units.append(one)
    units.sort(key=lambda unit: -(unit.left + unit.right))
    gaps = [here.begins - after.ends for here, after in pairwise(units)]  # "1" has little ink
    wide = set(sorted(range(len(gaps)), key=lambda place: -gaps[place])[:blanks])
    text = "".join(
        unit.text.translate(_MIRRORED) + " " * (place in wide) for place, unit in enumerate(units)
    )
    text = _ARABIC_FIGURE.sub(lambda figure: figure[0][::-1], text)
    return _RUN.sub(_turned, text)


def _turned(run: re.Match[str]) -> str:
    """Latin words in the order of speech; of figures alone each by itself: "17 - 2024"."""
    if _LATIN.search(run[0]):
        return run[0][::-1].translate(_MIRRORED)
    figures = _FIGURE_BEHIND_ARABIC if _ARABIC.search(run.string, 0, run.start()) else _FIGURE
    return figures.sub(lambda figure: figure[0][::-1], run[0])


def _ligature(text: str) -> str:
    """Lam and alef of one glyph, which some files name from the left."""
    return text[::-1] if len(text) == 2 and text[1] == "ل" and text[0] in "اأإآ" else text


def _paragraphs(lines: list[_Line]) -> Iterator[str]:
    """Lines that only the margin broke, put together again."""
    if not lines:
        return
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    slack = _SLACK * (right - left)
    tall = median(line.height for line in lines)
    held: list[str] = []
    before: _Line | None = None
    for line in lines:
        if before is not None:
            short = before.left - left > slack if before.rtl else right - before.right > slack
            gap = before.bottom - line.bottom
            if short or before.rtl is not line.rtl or not 0 < gap <= _LEADING * tall * 1.5:
                yield " ".join(held)
                held = []
        held.append(line.text)
        before = line
    yield " ".join(held)
