"""Speakers in the reader's language: those whom nobody names, and the bodies that we know."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from gazetteer.fold import key_of
from geo.claims.actors import load_actors
from geo.home import SEEDS
from geo.screen.words import Lang, Words, isolate, load_words, script_of

NUMBERS = ("speaker_one", "speaker_many", "speaker_people")  # also the order of Arabic adjectives
QUALITY = "speaker_quality"
_ARTICLES = ("the ", "a ", "an ")
_ONE_BODY = frozenset({"corps", "nations"})
_MANY_MEN = frozenset({"people", "police"})
_DIGITS = re.compile(r"\d").findall
_Found = tuple[str, str]  # a table, and a key in it


class Spoken(NamedTuple):
    """A speaker as a sentence begins with him, and whether its verb stands in the plural."""

    text: str
    many: bool


def spoken(speaker: str, words: Words, names: Mapping[str, Mapping[str, str]]) -> Spoken:
    """Who speaks: "local sources", "the SDF"; whoever is not known by such words stays as he is.

    Args:
        speaker: The article's words for him.
        words: The reader's language.
        names: For each actor id its name in each language.
    """
    given = Lang(script_of(speaker, words.lang.value)[0])
    unnamed = _parsed(speaker, given)
    many = unnamed is not None and unnamed[0][0] != NUMBERS[0]
    body = _bodies(given).get(_bare(key_of(speaker)))
    if given is words.lang:
        return Spoken(isolate(speaker), many or (body is not None and _is_many(speaker)))
    if unnamed is not None:
        head, qualities = unnamed
        said = _arabic(*unnamed) if words.rtl else _english(head, qualities, speaker)
        return Spoken(isolate(said), many)
    if body is None:
        return Spoken(isolate(speaker), many=False)
    name = names.get(body[0], {}).get(words.lang, body[1])
    if _DIGITS(name) != _DIGITS(speaker):  # "the 7th Division" is more than "Iraqi Army"
        return Spoken(isolate(speaker), many=False)
    return Spoken(isolate(_upper(name)), _is_many(name))


@lru_cache(maxsize=4096)
def _parsed(speaker: str, lang: Lang) -> tuple[_Found, tuple[str, ...]] | None:
    """The head of the words and its qualities, in English order; None where more is said."""
    parts = _spelt(speaker, lang).split()
    forms = _forms(lang)
    for size in range(len(parts), 0, -1):
        first, last = (0, size) if lang is Lang.AR else (len(parts) - size, len(parts))
        head = forms.get(" ".join(parts[first:last]))
        if head is None or head[0] == QUALITY:
            continue
        qualities = _qualities(parts[:first] + parts[last:], forms)
        if qualities is not None:
            return head, tuple(qualities[::-1] if lang is Lang.AR else qualities)
    return None


def _qualities(parts: list[str], forms: Mapping[str, _Found]) -> list[str] | None:
    """The qualities that these words are, without a rest; None where there is one."""
    if not parts:
        return []
    for size in range(len(parts), 0, -1):
        table, key = forms.get(f"{QUALITY} {' '.join(parts[:size])}", ("", ""))
        rest = _qualities(parts[size:], forms) if table else None
        if rest is not None:
            return [key, *rest]
    return None


@lru_cache(maxsize=2)
def _forms(lang: Lang) -> Mapping[str, _Found]:
    """Each form by its spelling; a quality's behind the name of its table, as "media" is both."""
    tables = load_words()[lang].tables
    return {
        f"{table} {_spelt(form, lang)}" if table == QUALITY else _spelt(form, lang): (table, key)
        for table in (*NUMBERS, QUALITY)
        for key, forms in tables[table].items()
        for form in forms.split("|")
    }


@lru_cache(maxsize=2)
def _bodies(lang: Lang) -> Mapping[str, tuple[str, str]]:
    """The id and the other language's name of each body, by the spelling of each of its names."""
    arabic = lang is Lang.AR
    return {
        _bare(key_of(name)): (actor.id, actor.name_en if arabic else actor.name_ar)
        for actor in load_actors(SEEDS / "actors.toml").values()
        for name in (actor.names_ar if arabic else actor.names_en)
    }


def _spelt(text: str, lang: Lang) -> str:
    """A text as its words are compared: without articles and variants of letters."""
    key = key_of(text)
    if lang is Lang.AR:
        return " ".join(word.removeprefix("ال") for word in key.split())
    return _bare(key)


def _bare(key: str) -> str:
    """A spelling without an English article before it."""
    return next((key.removeprefix(one) for one in _ARTICLES if key.startswith(one)), key)


def _english(head: _Found, qualities: tuple[str, ...], speaker: str) -> str:
    """The qualities before the head, with the article that the Arabic words have or ask for."""
    tables = load_words()[Lang.EN].tables
    phrase = " ".join(
        [*(_shown(tables[QUALITY][one]) for one in qualities), _shown(tables[head[0]][head[1]])]
    )
    if speaker.startswith("ال"):
        return f"The {phrase}"
    if head[0] == NUMBERS[0]:
        return f"{'An' if phrase[0] in 'aeiouAEIO' else 'A'} {phrase}"
    return _upper(phrase)


def _arabic(head: _Found, qualities: tuple[str, ...]) -> str:
    """The head, and its qualities after it, which agree with it; without the article."""
    tables = load_words()[Lang.AR].tables
    place = NUMBERS.index(head[0])
    agreeing = (tables[QUALITY][one].split("|")[place] for one in reversed(qualities))
    return " ".join([_shown(tables[head[0]][head[1]]), *agreeing])


def _shown(forms: str) -> str:
    return forms.split("|", maxsplit=1)[0]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _is_many(name: str) -> bool:
    """As in "Syrian Democratic Forces", "Iraqi police"; not "ISIS", "Fifth Corps"."""
    last = name.rsplit(maxsplit=1)[-1]
    if last.lower() in _ONE_BODY or last.isupper():
        return False
    return last.endswith("s") or last in _MANY_MEN
