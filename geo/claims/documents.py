"""Files to articles: found, decoded, given their head, zones, language and day of publication."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from geo.claims.encoding import LARGEST_FILE, decode, too_large
from geo.claims.formats.taken import ENDINGS, Taken, take_out
from geo.claims.head import Head, check_day, check_edtf, merged, read_sidecar, split_head
from geo.claims.model import Article, Published, PublishedBasis, Zone, ZoneKind
from geo.claims.operations import Operation, operations_in_use
from geo.claims.published import date_article
from geo.claims.wraps import unwrapped
from geo.claims.zones import find_zones
from geo.errors import InputError

_UNREAD = frozenset({".doc", ".odt", ".rtf", ".epub", ".mht", ".mhtml", ".toml"})


def find_articles(paths: Iterable[Path]) -> list[Path]:
    """The article files that ``paths`` name: files as given, folders searched to the bottom.

    Each folder's files are sorted by path; sidecars and other files are passed over, and a file
    that is named twice comes once.

    Raises:
        InputError: A path that does not exist, a folder without articles, or a file of a
            format that is not read.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(
                p for p in path.rglob("*") if p.suffix.lower() in ENDINGS and p.is_file()
            )
            if not inside:
                raise InputError(
                    f"{path} is a folder without articles; it needs {', '.join(ENDINGS)} files.",
                    "folder_empty",
                    file=str(path),
                    kinds=" ".join(ENDINGS),
                )
            found.update(dict.fromkeys(inside))
        elif not path.exists():
            told = f"{path} does not exist; name an article file or a folder of them."
            raise InputError(told, "file_missing", file=str(path))
        elif path.suffix.lower() in _UNREAD:
            raise InputError(
                f"{path} is no article that can be read; right would be {', '.join(ENDINGS)}.",
                "file_kind",
                file=str(path),
                kinds=" ".join(ENDINGS),
            )
        else:
            found[path] = None
    return list(found)


def read_document(
    path: Path,
    *,
    published: str | None = None,
    added: str | None = None,
    said_since: Head | None = None,
    operations: Sequence[Operation] | None = None,
) -> Article:
    """Read one article file with its head or sidecar; the head's fields go before the sidecar's.

    Args:
        path: A text file in UTF-8, UTF-16, windows-1256 or ISO 8859-6, a web page, a Word file or
            a PDF.
        published: Day of publication as EDTF, before all that the file says.
        added: ISO day on which we got the article, unless its head names one.
        said_since: A day of publication with what it rests on, before all that the file says.
        operations: Dated operations by which an undated article may be placed in time: those in
            use (``operations_in_use``), or where empty none.

    Raises:
        InputError: The file can't be read, is no text, or names an impossible date.
    """
    return article_from_bytes(
        article_bytes(path),
        path.name,
        published=published,
        added=added,
        sidecar=read_sidecar(path),
        said_since=said_since,
        operations=operations,
    )


def article_bytes(path: Path) -> bytes:
    """The bytes of an article file.

    Raises:
        InputError: It can't be read, or is too large.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
            if len(data) > LARGEST_FILE:
                raise too_large(path.name, f"has {path.stat().st_size:,} bytes")
    except OSError as error:
        told = f"{path} can't be read ({error.strerror})."
        raise InputError(told, "file_missing", file=path.name) from error
    return data


def article_id(data: bytes) -> str:
    """The id of the article that these bytes are."""
    return hashlib.sha256(data).hexdigest()[:12]


def article_from_bytes(
    data: bytes,
    file: str,
    *,
    published: str | None = None,
    added: str | None = None,
    sidecar: Head | None = None,
    said_since: Head | None = None,
    operations: Sequence[Operation] | None = None,
    before: Article | None = None,
) -> Article:
    """The article that ``data`` holds; ``file`` is its name, for messages and the record.

    A day of publication in ``published`` or ``said_since`` goes before what the file's own head
    says, which goes before the sidecar. ``said_since`` keeps what its day rests on.
    ``before`` is an earlier reading of the same bytes: text that was taken out of a page, a Word
    file or a PDF then stays as it was, whatever the libraries of today would take out.

    Raises:
        InputError: See ``read_document``.
    """
    taken = _taken_out(data, file, before)
    text = taken.text if taken else decode(data, file)
    head, body_start = (taken.head, 0) if taken else split_head(text, file)
    head = merged(head, sidecar or Head())
    if not text[body_start:].strip():
        told = f"{file} holds a head and no article; the text follows the second +++."
        raise InputError(told, "file_empty", file=file)
    flowing = unwrapped(text)
    zones = (taken and taken.zones) or find_zones(flowing, start=body_start)
    sha256 = hashlib.sha256(data).hexdigest()
    added = head.added or (check_day(added, "added", file) if added else None)
    if published is not None:
        said_since = Head(published=check_edtf(published, "published", file))
    head = merged(_day_of(said_since or Head()), head)
    dating = date_article(
        flowing,
        zones,
        given=_given(head),
        url=head.url,
        added=added,
        page_clock=head.page_clock,
        operations=operations_in_use() if operations is None else operations,
    )
    return Article(
        id=sha256[:12],
        file=file,
        sha256=sha256,
        text=text,
        zones=zones,
        published=dating.published,
        page_clock=head.page_clock or dating.page_clock,
        title=head.title or _title(text, zones),
        outlet=head.outlet,
        url=head.url,
        added=added,
        digest_of=head.original_sha256.lower() if head.original_sha256 else None,
        lang=head.lang or language(text[body_start:]),
        text_sha256=sha256_of(text) if taken else None,
    )


def sha256_of(text: str) -> str:
    """The hash of a text, 64 hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def _taken_out(data: bytes, file: str, before: Article | None) -> Taken | None:
    taken = take_out(data, file)
    if before is None or before.text_sha256 is None or taken is None:
        return taken
    if sha256_of(taken.text) == before.text_sha256:
        return taken
    return Taken(before.text, before.zones, taken.head)


_ARABIC = re.compile("[\u0600-\u06ff]+")
_LATIN = re.compile("[A-Za-z]+")


def language(text: str) -> str:
    """``ar`` or ``en``, by which script has more letters."""
    arabic = sum(map(len, _ARABIC.findall(text)))
    latin = sum(map(len, _LATIN.findall(text)))
    return "en" if latin > arabic else "ar"


def _day_of(head: Head) -> Head:
    """A head's day of publication with what it rests on, and nothing else."""
    return Head(
        published=head.published,
        published_basis=head.published_basis,
        published_words=head.published_words,
    )


def _given(head: Head) -> Published | None:
    if head.published is None:
        return None
    basis = PublishedBasis(head.published_basis or "given")
    return Published(head.published, basis, head.published_words)


def _title(text: str, zones: tuple[Zone, ...]) -> str | None:
    for zone in zones:
        if zone.kind is ZoneKind.TITLE:
            return text[zone.span.start : zone.span.end].strip().splitlines()[0].strip()
    return None
