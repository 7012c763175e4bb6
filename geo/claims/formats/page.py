"""Web pages: every line of the page, with what trafilatura takes for the article marked as such.

The lines beside the article stay in the text, labelled by their words or by where they stand: a
navigation, a form, a list of other articles.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import trafilatura
from lxml import etree, html

from geo.claims.encoding import LARGEST, decode, too_large
from geo.claims.formats.pagehead import page_head
from geo.claims.formats.taken import Taken
from geo.claims.letters import plain_key
from geo.claims.model import Span, Zone, ZoneKind
from geo.claims.stamps import is_date_line
from geo.claims.zones import find_zones
from geo.errors import InputError

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*(?:[\"']\s*)?([\w-]{2,30})", re.IGNORECASE)
_UNSEEN = frozenset({"script", "style", "noscript", "template", "svg", "head", "iframe", "object"})
_INLINE = frozenset(
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em",
        "font", "i", "img", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small",
        "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    }
)  # fmt: skip
_PLACES = {
    "nav": ZoneKind.BREADCRUMB,
    "header": ZoneKind.BREADCRUMB,
    "menu": ZoneKind.BREADCRUMB,
    "form": ZoneKind.FORM,
    "button": ZoneKind.FORM,
    "select": ZoneKind.FORM,
    "textarea": ZoneKind.FORM,
    "aside": ZoneKind.RELATED,
    "footer": ZoneKind.RELATED,
}
_READ = frozenset({ZoneKind.TITLE, ZoneKind.DATELINE, ZoneKind.BODY})
_DEEPEST = 200  # elements within elements; trafilatura goes down by recursion
_MARKS = re.compile(r"[\s|*#>`_\-\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_SEARCHED = 300_000  # letters of an article in which broken lines are looked for
_SHORT = 24  # letters: a shorter line counts as the article's only where it is one of its lines


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the page; ``place`` is the part of the page that it stands in, None the middle."""

    text: str
    place: ZoneKind | None
    heading: bool


def read(data: bytes, file: str) -> Taken:
    """The text of a web page, and what it says about itself.

    Raises:
        InputError: It is no page that can be read, or in an unknown encoding.
    """
    source = _decoded(data, file)
    if len(source) > LARGEST:
        raise too_large(file, f"holds {len(source):,} characters")
    try:
        tree = html.document_fromstring(source.encode("utf-8", "replace"), parser=_parser())
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise InputError(
            f"{file} holds no web page; save the page again, or paste its text.",
            "file_no_page",
            file=file,
        ) from error
    lines = list(_lines(tree))
    head = page_head(tree)
    own = _own_lines(lines, _main_text(tree, file), head.title or "")
    text = "".join(f"{line.text}\n" for line in lines)
    return Taken(text, _zones(lines, own, text) if own else None, head)


def _parser() -> html.HTMLParser:
    return html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)


def _decoded(data: bytes, file: str) -> str:
    """By the page's own word where that decodes, else as any text."""
    declared = _CHARSET.search(data[:4_096])
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data, file).removeprefix("\ufeff")


def _lines(tree: html.HtmlElement) -> Iterator[_Line]:
    """What a reader of the whole page sees, block by block."""
    held: list[str] = []
    places: list[ZoneKind | None] = [None]
    headings = 0
    unseen = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in _UNSEEN:
                unseen += 1
            if tag not in _INLINE:
                yield from _flush(held, places[-1], heading=headings > 0)
            places.append(_PLACES.get(tag, places[-1]))
            headings += tag == "h1"
            words = element.text
        else:
            if tag not in _INLINE:
                yield from _flush(held, places[-1], heading=headings > 0)
            places.pop()
            headings -= tag == "h1"
            unseen -= tag in _UNSEEN
            words = element.tail
        if words and not unseen:
            held.append(words)


def _flush(held: list[str], place: ZoneKind | None, *, heading: bool) -> Iterator[_Line]:
    text = " ".join("".join(held).split())
    held.clear()
    if text:
        yield _Line(text, place, heading)


def _main_text(tree: html.HtmlElement, file: str) -> str:
    """What trafilatura takes for the article; nothing where it finds none."""
    if _depth(tree) > _DEEPEST:
        raise InputError(
            f"{file} nests more than {_DEEPEST} elements in each other; paste the article's text.",
            "file_no_page",
            file=file,
        )
    try:
        found = trafilatura.extract(
            tree, favor_recall=True, include_comments=False, include_tables=True, fast=False
        )
    except (ValueError, TypeError, AttributeError, RecursionError, etree.LxmlError):
        return ""
    return found or ""


def _depth(tree: html.HtmlElement) -> int:
    deepest = depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _bare(text: str) -> str:
    return _MARKS.sub("", text)


def _own_lines(lines: Sequence[_Line], main: str, title: str) -> frozenset[int]:
    """Numbers of the article's lines: its words, its title, and what stands between the two."""
    whole = {_bare(line) for line in main.splitlines()} - {""}
    joined = "\n".join(_bare(line) for line in main.splitlines())
    bares = [_bare(line.text) for line in lines]
    body = {
        number
        for number, bare in enumerate(bares)
        if bare in whole or (len(bare) >= _SHORT and len(joined) <= _SEARCHED and bare in joined)
    }
    if not body:
        return frozenset()
    prose = _first_prose(lines, body)
    named = _bare(title)
    titled = [n for n in range(prose + 1) if lines[n].heading or (named and bares[n] == named)]
    if not titled:
        return frozenset(body)
    first = titled[-1]
    between = {
        number
        for number in range(first, prose)
        if lines[number].place not in (ZoneKind.FORM, ZoneKind.RELATED)
    }
    return frozenset({first, *between, *(number for number in body if number >= first)})


def _first_prose(lines: Sequence[_Line], body: set[int]) -> int:
    """The article's first long line, else its first."""
    long = [number for number in body if len(lines[number].text.split()) >= 14]
    return min(long or body)


def _zones(lines: Sequence[_Line], own: frozenset[int], text: str) -> tuple[Zone, ...]:
    """The article's lines judged as an article, the others by their words and their place."""
    article = "".join(f"{lines[number].text}\n" for number in sorted(own))
    judged = list(find_zones(article))
    rest = {zone.span.start: zone.kind for zone in find_zones(text)}
    pieces: list[Zone] = []
    start = at = 0
    for number, line in enumerate(lines):
        end = start + len(line.text) + 1
        if number in own:
            moved = at - start
            pieces += [
                Zone(kind, Span(max(low, at) - moved, min(high, end + moved) - moved))
                for kind, (low, high) in judged
                if low < end + moved and high > at
            ]
            at += end - start
        else:
            pieces.append(Zone(_beside(line, rest.get(start)), Span(start, end)))
        start = end
    return tuple(_joined(pieces))


def _beside(line: _Line, judged: ZoneKind | None) -> ZoneKind:
    """What a line is that is not the article's."""
    if is_date_line(plain_key(line.text), spare=4):
        return ZoneKind.PAGE_CLOCK
    if line.place is not None:
        return line.place
    return judged if judged is not None and judged not in _READ else ZoneKind.RELATED


def _joined(pieces: Sequence[Zone]) -> Iterator[Zone]:
    held: Zone | None = None
    for piece in pieces:
        if held is not None and held.kind is piece.kind:
            held = Zone(held.kind, Span(held.span.start, piece.span.end))
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held
