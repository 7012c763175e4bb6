"""What kind of file some bytes are, by the bytes themselves, and the text taken out of them."""

import importlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePath

from geo.claims.encoding import LARGEST, LARGEST_FILE, too_large
from geo.claims.head import Head
from geo.claims.model import Zone
from geo.errors import InputError

_PAGE = re.compile(rb"<(?:!doctype html|html)\b", re.IGNORECASE)
_TAG = re.compile(rb"</?(?:p|div|body|article|span|head|title|h1)\b[^>]*>", re.IGNORECASE)
_SNIFFED = 20_000


class Format(StrEnum):
    """The formats of an article's file."""

    TEXT = "txt"
    PAGE = "html"
    WORD = "docx"
    PDF = "pdf"


ENDINGS = {
    ".txt": Format.TEXT,
    ".html": Format.PAGE,
    ".htm": Format.PAGE,
    ".docx": Format.WORD,
    ".pdf": Format.PDF,
}
"""What articles' files end in."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The text of a file that is no plain text.

    Attributes:
        text: All its words, a paragraph a line; nothing is cut.
        zones: Labelled parts that tile the text; None where the words alone must tell.
        head: What the file says about itself: title, outlet, address, day of publication.
    """

    text: str
    zones: tuple[Zone, ...] | None = None
    head: Head = field(default_factory=Head)


def format_of(data: bytes, file: str) -> Format:
    """What the bytes are; the name has a say only where they are text of some kind.

    Raises:
        InputError: They are a format that is not read, or text under the name of a Word file
            or a PDF.
    """
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(b"PK\x03\x04"):
        return Format.WORD
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError(
            f"{file} is an old Word file, or a new one with a password; save it as .docx without "
            "a password.",
            "file_old_word",
            file=file,
        )
    if data.startswith(b"{\\rtf"):
        told = f"{file} is an RTF file; save it as .docx or .txt."
        raise InputError(told, "file_old_word", file=file)
    start = data[:_SNIFFED].removeprefix(b"\xef\xbb\xbf")
    named = ENDINGS.get(PurePath(file).suffix.lower())
    if _PAGE.match(_opening(start)) or (named is Format.PAGE and _TAG.search(start)):
        return Format.PAGE
    if named in (Format.WORD, Format.PDF):
        raise InputError(
            f"{file} is called a {named} file and is none; save it anew, or call it .txt if it is "
            "text.",
            "file_damaged",
            file=file,
        )
    return Format.TEXT


def _opening(start: bytes) -> bytes:
    """What follows blanks, an XML declaration and comments."""
    rest = start.lstrip()
    for opens, closes in ((b"<?xml", b"?>"), *((b"<!--", b"-->"),) * 20):
        if rest.startswith(opens):
            rest = rest.partition(closes)[2].lstrip()
    return rest


def take_out(data: bytes, file: str) -> Taken | None:
    """The text of a web page, a Word file or a PDF; None where the bytes are plain text.

    Raises:
        InputError: The file is too large, damaged, locked, holds no text, or is of another format.
    """
    form = format_of(data, file)
    if form is Format.TEXT:
        return None
    if len(data) > LARGEST_FILE:
        raise too_large(file, f"has {len(data):,} bytes")
    reader = _reader(form)
    taken = reader(data, file)
    if len(taken.text) > LARGEST:
        raise too_large(file, f"holds {len(taken.text):,} characters of text")
    if not any(map(str.isalnum, taken.text)):
        told = f"{file} holds no text; give the article as text, not as a picture."
        raise InputError(told, "file_picture", file=file)
    return taken


def _reader(form: Format) -> Callable[[bytes, str], Taken]:
    """Imported only when a file of the format comes: plain text needs none of the libraries."""
    reader: Callable[[bytes, str], Taken] = importlib.import_module(
        f"geo.claims.formats.{form.name.lower()}"
    ).read
    return reader
