"""Ministries, commands, councils and those who head them, in the reader's language.

They are no actors on the map: they are known by the words that articles have for them, with a
place, a body or a nation in them: "the Anbar Operations Command", "the Iraqi Interior Ministry".
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from gazetteer.fold import key_of
from gazetteer.place import Place
from gazetteer.table import read_places
from geo.home import SEEDS
from geo.screen.claim.bodies import Body, bare, whole_bodies
from geo.screen.claim.named import Names, with_article
from geo.screen.words import Lang, Words, load_words

_TABLES = ("institution", "institution_of", "institution_under")
_QUALITY = "institution_quality"
_FEMININE = ("ة", "ات")  # what a head ends in whose adjectives are feminine
_SLOTS = re.compile(r"\\{(place|body)\\}")


class Institution(NamedTuple):
    """An institution: table and key of its words, its qualities, and the place or body in it."""

    table: str
    key: str
    qualities: tuple[str, ...] = ()
    place: Place | None = None
    body: Body | None = None


@lru_cache(maxsize=4096)
def institution_in(text: str, lang: Lang) -> Institution | None:
    """The institution that a text names and nothing else; None where it names none."""
    parts = spelt(text, lang).split()
    qualities: list[str] = []
    while parts:
        if found := _without_qualities(" ".join(parts), lang):
            return found._replace(qualities=tuple(qualities))
        quality = _qualities(lang).get(parts.pop(0 if lang is Lang.EN else -1))
        if not quality:
            return None
        qualities.append(quality)
    return None


def told_institution(one: Institution, words: Words, names: Names) -> str:
    """An institution as a sentence of the reader's language has it."""
    name = _shown(words.tables[one.table][one.key])
    feminine = name.split(maxsplit=1)[0].endswith(_FEMININE)
    if one.place:
        name = name.replace("{place}", shown_place(one.place, words))
    if one.body:
        of = with_article(
            names.get(one.body.id, {}).get(words.lang, one.body.name), one.body.article, words
        )
        name = name.replace("ل{body}", joined(of)).replace("{body}", of)
    forms = [words.tables[_QUALITY][quality].split("|") for quality in one.qualities]
    if words.rtl:
        return " ".join([name, *(f"ال{form[int(feminine)]}" for form in reversed(forms))])
    return with_article(" ".join([*(form[0] for form in forms), name]), "the", words)


def shown_place(place: Place, words: Words) -> str:
    """A place's name in the reader's language."""
    return place.name_ar if words.rtl else place.name_en


def joined(name: str) -> str:
    """An Arabic name behind the preposition that is written together with it."""
    if not name.startswith("ال"):
        return f"ل{name}"
    return f"لل{name[2:].removeprefix('ل')}"


@lru_cache(maxsize=2)
def known_places(lang: Lang) -> Mapping[str, Place]:
    """The places of our book by the spelling of each of their names; of twins the first."""
    found: dict[str, Place] = {}
    for place in read_places(SEEDS / "places.csv"):
        for name in place.names_ar if lang is Lang.AR else place.names_en:
            found.setdefault(spelt(name, lang), place)
    return found


def spelt(text: str, lang: Lang) -> str:
    """A text as its words are compared: without articles and variants of letters."""
    key = bare(key_of(text))
    if lang is Lang.AR:
        return " ".join(word.removeprefix("ال") for word in key.split())
    return key


def _without_qualities(text: str, lang: Lang) -> Institution | None:
    for pattern, table, key in _patterns(lang):
        if not (found := pattern.fullmatch(text)):
            continue
        slots = found.groupdict()
        place = known_places(lang).get(bare(slots["place"])) if "place" in slots else None
        body = _body(slots["body"], lang) if "body" in slots else None
        if not slots or place or body:
            return Institution(table, key, (), place, body)
    return None


def _body(text: str, lang: Lang) -> Body | None:
    """A body by its spelling; behind a preposition the letter of an Arabic article is doubled."""
    return _bodies(lang).get(bare(text)) or _bodies(lang).get(text.removeprefix("ل"))


@lru_cache(maxsize=2)
def _bodies(lang: Lang) -> Mapping[str, Body]:
    return {spelt(name, lang): body for name, body in whole_bodies(lang).items()}


@lru_cache(maxsize=2)
def _qualities(lang: Lang) -> Mapping[str, str]:
    table = load_words()[lang].tables[_QUALITY]
    return {spelt(form, lang): key for key, forms in table.items() for form in forms.split("|")}


@lru_cache(maxsize=2)
def _patterns(lang: Lang) -> tuple[tuple[re.Pattern[str], str, str], ...]:
    return tuple(_compiled(lang))


def _compiled(lang: Lang) -> Iterator[tuple[re.Pattern[str], str, str]]:
    tables = load_words()[lang].tables
    for table in _TABLES:
        for key, forms in tables[table].items():
            for form in forms.split("|"):
                pattern = _SLOTS.sub(r"(?P<\1>.+)", re.escape(spelt(form, lang)))
                yield re.compile(pattern), table, key


def _shown(forms: str) -> str:
    return forms.split("|", maxsplit=1)[0]
