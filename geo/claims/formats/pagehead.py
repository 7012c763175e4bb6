"""What a web page says about its article in its own markup: title, outlet, address, day.

Only markup that is meant for this is taken, in the vocabularies of Open Graph, schema.org and
Dublin Core. A date elsewhere on the page may be its clock or that of another article.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from lxml import html

from geo.claims.head import Head

_LONGEST = 300  # characters
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "dc.date.issued",
    "dcterms.issued", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
_OUTLET = ("og:site_name", "application-name", "dc.publisher")
_TITLE = ("og:title", "twitter:title", "dc.title")
_NESTED = 6  # how far down a JSON-LD graph is searched


def page_head(tree: html.HtmlElement) -> Head:
    """The head of a page; what it does not say stays None."""
    metas = _metas(tree)
    linked = list(_linked(tree))
    words = _first(metas, _PUBLISHED) or _first_linked(linked, "datePublished")
    day = _day(words) or _day(_stamped(tree))
    publisher = next((one["publisher"] for one in linked if "publisher" in one), None)
    named = publisher.get("name") if isinstance(publisher, dict) else publisher
    title = _first(metas, _TITLE) or _first_linked(linked, "headline")
    address = metas.get("og:url") or next(iter(tree.xpath("//link[@rel='canonical']/@href")), None)
    return Head(
        title=_line(title or _own_title(tree)),
        outlet=_line(_first(metas, _OUTLET) or (named if isinstance(named, str) else None)),
        url=_address(address),
        published=day,
        published_words=_line(words) if day else None,
    )


def _metas(tree: html.HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if name and meta.get("content"):
            found.setdefault(name.strip().lower(), meta.get("content"))
    return found


def _stamped(tree: html.HtmlElement) -> str | None:
    """The day of an element that is marked as the day of publication."""
    found = tree.xpath("//*[@itemprop='datePublished']/@datetime | //time[@pubdate]/@datetime")
    return str(found[0]) if found else None


def _linked(tree: html.HtmlElement) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects of articles."""
    for text in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            yield from _objects(json.loads(text), _NESTED)
        except (ValueError, RecursionError):
            continue


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth and isinstance(value, list):
        for one in value:
            yield from _objects(one, depth - 1)
    elif depth and isinstance(value, dict):
        if "datePublished" in value or "headline" in value:
            yield value
        yield from _objects(value.get("@graph"), depth - 1)


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _first_linked(linked: list[dict[str, Any]], name: str) -> str | None:
    return next((one[name] for one in linked if isinstance(one.get(name), str)), None)


def _own_title(tree: html.HtmlElement) -> str | None:
    headings = [" ".join(one.text_content().split()) for one in tree.iter("h1")]
    return next(filter(None, headings), None) or tree.findtext(".//title")


def _day(words: str | None) -> str | None:
    """The ISO day that a stamp begins with, where that day exists."""
    match = _DAY.search(words[:_LONGEST]) if words else None
    try:
        return date(*map(int, match.groups())).isoformat() if match else None
    except ValueError:
        return None


def _line(text: str | None) -> str | None:
    clean = " ".join("".join(c if c.isprintable() else " " for c in text or "").split())
    return clean[:_LONGEST] or None


def _address(text: str | None) -> str | None:
    """A web address, and no script or file."""
    clean = _line(text)
    try:
        good = clean and urlsplit(clean).scheme in ("http", "https") and urlsplit(clean).hostname
    except ValueError:
        return None
    return clean if good else None
