"""The bodies of the lexicon by the names that a speaker gives them, for the other language."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from gazetteer.fold import key_of
from geo.claims.actors import load_actors
from geo.home import SEEDS
from geo.screen.words import Lang

_ARTICLES = ("the ", "a ", "an ")
# Words that a body's name has or lacks as the writer likes.
_LOOSE = "قوات قيادة هيئة تنظيم حركة فصيل جماعة forces command the group organization movement of"


class Body(NamedTuple):
    """A body: its id, its name in the language that the names it was found by are not of.

    ``article`` is what an English sentence puts before its name.
    """

    id: str
    name: str
    article: str


@lru_cache(maxsize=2)
def bodies(lang: Lang) -> Mapping[str, Body]:
    """Each body by the spelling of each of its names in a language."""
    return {bare(key_of(name)): body for name, _, body in _named(lang)}


@lru_cache(maxsize=2)
def whole_bodies(lang: Lang) -> Mapping[str, Body]:
    """Each body by those of its names that mean all of it, and no division or branch.

    Who commands the Seventh Division does not command the army.
    """
    return {
        bare(key_of(name)): body for name, own, body in _named(lang) if _means_all_of(name, own)
    }


def _named(lang: Lang) -> list[tuple[str, str, Body]]:
    """Every name of every body, with the name that it is shown by, and the body."""
    arabic = lang is Lang.AR
    return [
        (name, shown, Body(actor.id, actor.name_en if arabic else actor.name_ar, actor.article_en))
        for actor in load_actors(SEEDS / "actors.toml").values()
        for shown in [actor.name_ar if arabic else actor.name_en]
        for name in (shown, *(actor.names_ar if arabic else actor.names_en))
    ]


def _means_all_of(name: str, shown: str) -> bool:
    """Whether a name has the words of the one that is shown, is one of them, or their initials."""
    words, all_of_it = _stems(name), _stems(shown)
    initials = "".join(word[0] for word in all_of_it)
    if len(words) == 1:
        return words[0] == initials or words[0] in all_of_it
    return _kernel(words) == _kernel(all_of_it)


def _kernel(words: list[str]) -> frozenset[str]:
    return frozenset(words) - frozenset(_stems(_LOOSE)) or frozenset(words)


def _stems(text: str) -> list[str]:
    """The words of a text as they are compared: without articles and marks of the feminine."""
    words = bare(key_of(text)).split()
    return [word.removeprefix("ال").removesuffix("ه") or word for word in words]


def bare(key: str) -> str:
    """A spelling without an English article before it."""
    return next((key.removeprefix(one) for one in _ARTICLES if key.startswith(one)), key)
