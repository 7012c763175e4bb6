"""What is known of an article beside its text: a TOML head between +++ lines, or a sidecar."""

import re
import tomllib
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from geo.claims.days import parse_edtf
from geo.claims.model import Published, PublishedBasis
from geo.errors import InputError

_HEAD = re.compile(
    r"\ufeff?\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_HEAD_REACH = 20_000
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True, slots=True)
class Head:
    """The fields that a head or sidecar may give; keys of other names are left alone.

    ``published`` and ``page_clock`` are EDTF, ``added`` is an ISO day, ``original_sha256`` is that
    of the original whose digest the text is. ``published_basis`` and ``published_words`` say what
    the day of publication rests on; without them it counts as given.
    """

    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    published_basis: str | None = None
    published_words: str | None = None
    page_clock: str | None = None
    added: str | None = None
    original_sha256: str | None = None
    lang: str | None = None


_NAMES = frozenset(field.name for field in fields(Head))


def split_head(text: str, file: str) -> tuple[Head, int]:
    """The head of an article's text and the offset at which the article itself begins.

    Raises:
        InputError: The head is no TOML, or one of its values is impossible.
    """
    match = _HEAD.match(text, 0, _HEAD_REACH)
    if match is None:
        return Head(), 0
    return parse_head(match[1], file), match.end()


def read_sidecar(path: Path) -> Head:
    """The head in the file of the same name ending in .toml, or an empty one where none lies.

    Raises:
        InputError: The sidecar is no UTF-8 TOML, or one of its values is impossible.
    """
    sidecar = path.with_suffix(".toml")
    if sidecar == path or not sidecar.is_file():
        return Head()
    try:
        return parse_head(sidecar.read_text(encoding="utf-8-sig"), sidecar.name)
    except UnicodeDecodeError as error:
        told = f"{sidecar.name} is not UTF-8; a sidecar is a TOML file."
        raise InputError(told, "file_head", file=sidecar.name) from error


def parse_head(toml: str, file: str) -> Head:
    """Check and take over the known fields of a TOML text.

    Raises:
        InputError: See ``split_head``.
    """
    try:
        table = tomllib.loads(toml.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        told = f"{file} has a head that is no TOML ({error})."
        raise InputError(told, "file_head", file=file) from error
    known = {key: _text(key, value, file) for key, value in table.items() if key in _NAMES}
    _check(known, file)
    return Head(**known)


def telling(published: Published) -> Head:
    """A head that tells a day of publication and what it rests on, nothing else."""
    return Head(
        published=published.edtf,
        published_basis=published.basis.value,
        published_words=published.words,
    )


def merged(first: Head, second: Head) -> Head:
    """The fields of ``first``, and where it is silent those of ``second``.

    A day of publication comes with what it rests on, never on the other's basis or words.
    """
    given = {f.name: getattr(first, f.name) for f in fields(Head)}
    if first.published is not None:
        second = replace(second, published_basis=None, published_words=None)
    return replace(second, **{name: value for name, value in given.items() if value is not None})


def check_edtf(text: str, what: str, file: str) -> str:
    """``text`` again if it is a date or interval that exists.

    Raises:
        InputError: It is not; the message names the file, what the date is of, and the value.
    """
    try:
        parse_edtf(text)
    except ValueError as error:
        raise InputError(
            f"{file}: {what} {text!r} is no possible date; write 2018-08-08, 2018-08, 2018 or an "
            "interval such as 2018-05-01/2018-05-27.",
            "day",
            value=text,
        ) from error
    return text


def check_day(text: str, what: str, file: str) -> str:
    """``text`` again if it is one day, YYYY-MM-DD.

    Raises:
        InputError: It is not; the message names the file, what the day is of, and the value.
    """
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise InputError(f"{file}: {what} {text!r} is no day; write YYYY-MM-DD.") from error


def _text(key: str, value: Any, file: str) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool) and key == "published":
        return str(value)
    if not isinstance(value, str):
        raise InputError(f"{file}: {key} is {value!r}; write a text in quotes.")
    return value.strip()


def _check(known: dict[str, str], file: str) -> None:
    for key in ("published", "page_clock"):
        if known.get(key):
            check_edtf(known[key], key, file)
        else:
            known.pop(key, None)
    if known.get("added"):
        known["added"] = check_day(known["added"], "added", file)
    if known.get("lang", "ar") not in ("ar", "en"):
        raise InputError(f"{file}: lang is {known['lang']!r}; write ar or en.")
    if "original_sha256" in known and not _SHA256.match(known["original_sha256"].lower()):
        raise InputError(
            f"{file}: original_sha256 {known['original_sha256']!r} is no sha256 of 64 hex digits."
        )
    bases = [basis.value for basis in PublishedBasis]
    if known.get("published_basis", bases[0]) not in bases:
        raise InputError(
            f"{file}: published_basis {known['published_basis']!r} is unknown; "
            f"write one of {', '.join(bases)}."
        )
