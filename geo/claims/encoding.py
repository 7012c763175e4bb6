"""Bytes to text: UTF-8, UTF-16, windows-1256 and ISO 8859-6 are read, anything else is refused."""

import codecs

from geo.errors import InputError

LARGEST_FILE = 20_000_000
"""Bytes of a file, which may hold pictures and markup beside its text."""
LARGEST = 5_000_000
"""Characters of a text, or of a page's source. The longest news feature stays far below; beyond it
lies a dump, not an article."""

_MAGIC = {
    b"\x1f\x8b": "a gzip file",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
}
_CONTROLS = dict.fromkeys([*range(0x20), 0x7F])
for _kept in "\t\n\v\f\r":
    del _CONTROLS[ord(_kept)]
_INVISIBLE = "".join(map(chr, (0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F))))


def decode(data: bytes, file: str) -> str:
    """The text of ``data``, newlines as they are.

    A UTF-8 byte order mark stays as the first character, as ``open(..., encoding="utf-8")`` has
    it, so that offsets agree; a UTF-16 mark is no character and goes.

    Raises:
        InputError: Too large, empty, blank, binary, or in none of the four encodings.
    """
    if len(data) > LARGEST_FILE:
        raise too_large(file, f"has {len(data):,} bytes")
    if not data:
        raise InputError(f"{file} is empty; an article needs text.", "file_empty", file=file)
    for magic, name in _MAGIC.items():
        if data.startswith(magic):
            told = f"{file} is {name}, not text; give the article as text."
            raise InputError(told, "file_binary", file=file)
    text = _decoded(data, file)
    if len(text) > LARGEST:
        raise too_large(file, f"holds {len(text):,} characters of text")
    if not text.strip().strip(_INVISIBLE).strip():
        told = f"{file} holds only white space; an article needs text."
        raise InputError(told, "file_empty", file=file)
    return text


def too_large(file: str, told: str) -> InputError:
    """The refusal of a file that is too large, with both limits: of a file and of a text."""
    return InputError(
        f"{file} {told}; an article's file may have at most {LARGEST_FILE:,} bytes, and its text, "
        f"or the source of a web page, at most {LARGEST:,} characters.",
        "file_large",
        file=file,
        most=f"{LARGEST_FILE:,}",
        text=f"{LARGEST:,}",
    )


def _decoded(data: bytes, file: str) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _utf16(data, "utf-16", file)
    if b"\0" in data:
        return _utf16(data, _byte_order(data), file)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _arabic(data, file, error)
    if _noise(text) > max(1, len(text) // 500):
        raise _binary(file)
    return text


def _binary(file: str) -> InputError:
    told = f"{file} is binary, not text; give the article as a .txt file."
    return InputError(told, "file_binary", file=file)


def _byte_order(data: bytes) -> str:
    """Blanks, digits and Latin letters leave their NUL in the high byte: it shows the order."""
    return "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"


def _utf16(data: bytes, order: str, file: str) -> str:
    try:
        text = data.decode(order)
    except UnicodeDecodeError:
        text = "\0"
    if _noise(text) or _plain_share(text) < 0.9:
        raise _binary(file)
    return text


_USUAL = frozenset(
    ("في", "من", "على", "إلى", "أن", "إن", "عن", "مع", "التي", "الذي", "هذا", "هذه", "بعد", "كان")
)  # fmt: skip


def _arabic_words(text: str) -> int:
    """How many words are those that every Arabic text is full of, or have the article."""
    return sum(word in _USUAL or word.startswith(("ال", "وال")) for word in text.split())


def _as_iso(data: bytes) -> str:
    """Read as ISO 8859-6, whose letters have other places than in windows-1256; else empty."""
    try:
        return data.decode("iso8859_6")
    except UnicodeDecodeError:
        return ""


def _arabic(data: bytes, file: str, error: UnicodeDecodeError) -> str:
    """Read as windows-1256, or as ISO 8859-6 where that gives more Arabic words.

    Unless the result shows that this is broken UTF-8 or no text.
    """
    text, other = data.decode("cp1256"), _as_iso(data)
    if _arabic_words(other) > _arabic_words(text):
        text = other
    # In windows-1256 the lead bytes of UTF-8 Arabic look like these two letters, every second one.
    if text.count("ط") + text.count("ظ") > len(text) // 4:
        told = f"{file} is damaged UTF-8 (byte {error.start}); save it again as UTF-8."
        raise InputError(told, "file_encoding", file=file)
    if _noise(text) > len(text) // 500 or _plain_share(text) < 0.9:
        raise InputError(
            f"{file} is not text in UTF-8, UTF-16, windows-1256 or ISO 8859-6; save it as UTF-8.",
            "file_encoding",
            file=file,
        )
    return text


def _noise(text: str) -> int:
    """How many control characters no text needs."""
    return len(text) - len(text.translate(_CONTROLS))


def _plain_share(text: str) -> float:
    """The share of characters that news in Arabic, Kurdish or a Latin script is made of."""
    plain = sum(
        (c < "\u0250" and (c.isalnum() or c.isspace() or c < "\x7f" or c in "«»·°©®£"))
        or "\u0600" <= c <= "\u077f"
        or "\u2000" <= c <= "\u206f"
        or "\ufb50" <= c <= "\ufeff"
        for c in text
    )
    return plain / len(text) if text else 0.0
