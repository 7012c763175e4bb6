"""Word files (.docx): their paragraphs and tables in order, a paragraph a line."""

import io
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from lxml.etree import LxmlError

from geo.claims.formats.taken import Taken
from geo.errors import InputError

_BODY = "word/document.xml"
_MOST_PARTS = 2_000
_LARGEST_UNPACKED = 60_000_000
"""Bytes of all parts together: what a bomb exceeds, and no article with its pictures does."""


def read(data: bytes, file: str) -> Taken:
    """The text of a Word file.

    Raises:
        InputError: It is another zip file, damaged, locked, or unpacks to far more than it should.
    """
    _check_parts(data, file)
    try:
        document = Document(io.BytesIO(data))
        lines = list(_lines(document))
    except (
        PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, LxmlError, ParseError,
        AttributeError, NotImplementedError, RecursionError, EOFError, OSError,
    ) as error:  # fmt: skip
        told = f"{file} is a damaged Word file; open it in Word and save it anew."
        raise InputError(told, "file_damaged", file=file) from error
    return Taken("".join(f"{line}\n" for line in lines))


def _check_parts(data: bytes, file: str) -> None:
    """Look at the list of parts before unpacking any.

    A part never unpacks to more than the list says: the library stops there.
    """
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError) as error:
        told = f"{file} is a damaged zip or Word file; save it anew."
        raise InputError(told, "file_damaged", file=file) from error
    names = {part.filename for part in parts}
    if _BODY not in names:
        raise InputError(
            f"{file} is a zip file and no Word document; unpack it and give the articles in it.",
            "file_zip",
            file=file,
        )
    if any(part.flag_bits & 1 for part in parts):
        told = f"{file} is locked with a password; save it without one."
        raise InputError(told, "file_locked", file=file)
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST_UNPACKED:
        raise InputError(
            f"{file} unpacks to more than {_LARGEST_UNPACKED:,} bytes or {_MOST_PARTS:,} parts; "
            "right would be one article in a file.",
            "file_unpacks",
            file=file,
        )


def _lines(document: WordDocument) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                cells = dict.fromkeys(" ".join(cell.text.split()) for cell in row.cells)
                yield " ".join(filter(None, cells))
        else:
            yield from (" ".join(line.split()) for line in block.text.split("\n"))
