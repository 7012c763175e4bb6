"""The reader's reasons in the language of the page: clause by clause, by a phrase book.

Reasons are made in English where they arise. What the phrase book does not know stays English.
"""

import re
from calendar import month_name
from functools import lru_cache
from html import unescape

from gazetteer.fold import key_of
from gazetteer.index import Gazetteer
from gazetteer.place import Place
from gazetteer.widekeys import without_article
from geo.claims.operations import shipped_operations
from geo.screen.unbroken import markup
from geo.screen.words import Lang, Words, isolate, load_words, ltr

_JOINTS = re.compile(r"; (?![^()]*\))|, and (?=it )|, but (?=it )")
_TAG = re.compile("<[^>]+>")
_FIELD = re.compile(r"\\\{(\w+)\\\}")
_SIDES = {"Iraqi": "عراقي", "Syrian": "سوري"}


def reason_html(text: str, places: Gazetteer, words: Words) -> str:
    """A reason as safe markup; English clauses run left to right on every page."""
    if not words.rtl:
        return _english(text)
    clauses = (
        _translated(clause, places, words) or _english(clause) for clause in _JOINTS.split(text)
    )
    return "؛ ".join(clauses)


def reason_text(text: str, places: Gazetteer, words: Words) -> str:
    """The same where no markup can stand, as in the cell of a table."""
    return unescape(_TAG.sub("", reason_html(text, places, words))) if words.rtl else text


def is_reason(text: str) -> bool:
    """Whether it is a clause of ours that the phrase book has, and no words of an article."""
    return any(pattern.fullmatch(text.strip()) for pattern, _ in _phrases())


def _english(text: str) -> str:
    return f'<bdi dir="ltr" lang="en">{markup(text)}</bdi>'


def _translated(clause: str, places: Gazetteer, words: Words) -> str | None:
    """A clause in Arabic, escaped; None where the phrase book has none like it."""
    for pattern, template in _phrases():
        if found := pattern.fullmatch(clause.strip()):
            parts = found.groupdict().items()
            values = {name: _value(name, value, places, words) for name, value in parts}
            return markup(template.format(**values))
    return None


def _value(name: str, value: str, places: Gazetteer, words: Words) -> str:
    if name in ("kind", "other"):
        return words.of("place_kind", value)
    if name == "side":
        return _SIDES.get(value, value)
    if name in ("km", "count"):
        return ltr(value)
    if name == "operation":
        return isolate(_operations().get(value, value))
    if name == "cited":
        return isolate(_cited(value, words))
    place = places.get(value) or _named(value, places)
    return isolate(place.name_ar if place else value)


def _named(name: str, places: Gazetteer) -> Place | None:
    """The built-in place of an English name, with its article or without; the first of several."""
    key = key_of(name)
    spelling = places.spellings.get(key) or places.spellings.get(without_article(key))
    return places[spelling.names[0].place] if spelling and spelling.names else None


@lru_cache(maxsize=1)
def _operations() -> dict[str, str]:
    """The usual Arabic name of each dated operation by its English one."""
    return {one.names_en[0]: one.names_ar[0] for one in shipped_operations()}


def _cited(source: str, words: Words) -> str:
    """Who dates an operation, and on which day he did; as it is where a word of it is not known."""
    months = ((name, words.of("streamlit", name)) for name in month_name[1:])
    for said, other in (*words.tables["cited"].items(), *months):
        source = re.sub(rf"\b{re.escape(said)}\b", other, source)
    return source


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The phrase book; the clauses with most words of their own are tried first."""
    table = load_words()[Lang.AR].tables["reason"]
    ordered = sorted(table, key=lambda key: (key.count("{"), -len(key)))
    return tuple((_pattern(key), table[key]) for key in ordered)


def _pattern(key: str) -> re.Pattern[str]:
    return re.compile(_FIELD.sub(lambda found: f"(?P<{found[1]}>.+?)", re.escape(key)))
