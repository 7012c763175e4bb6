"""What a page beside the map is asked for: known values, in the session and the address."""

from collections.abc import Container, Mapping
from dataclasses import dataclass

import streamlit as st

from geo.layers.query import MOST_SAID
from geo.screen.session import address_pairs, ask, grouped, keep_alive, ours, put, returned
from geo.screen.words import Lang, Words, literal, load_words


@dataclass(frozen=True, slots=True)
class PageAsked:
    """What the reader asks of a page.

    Attributes:
        page: Name of the page.
        lang: The language of the page.
        values: For each name of the address its values, all of them known.
        problem: What of the address could not be used, in that language; may be shown as Markdown.
    """

    page: str
    lang: Lang
    values: Mapping[str, tuple[str, ...]]
    problem: str | None = None

    def one(self, name: str) -> str | None:
        """The only value of a name, or None."""
        return next(iter(self.values[name]), None)


def asked_key(page: str, name: str) -> str:
    """The session's key of what a page is asked for; a widget may own it."""
    return ask(f"{page}_{name}")


def restore_page(page: str, known: Mapping[str, Container[str]]) -> PageAsked:
    """Bring the session to what the address says, where it is not ours, and read it.

    Args:
        page: Name of the page.
        known: For each name that its address may hold, the values that mean something.
    """
    state, written = st.session_state, f"{page}_address_written"
    pairs, back = address_pairs(), returned(page)
    problem = None
    keep_alive()
    if not ours(pairs, written, back=back):
        problem = _take(page, pairs, known, back=back)
    values = {name: tuple(state.get(asked_key(page, name)) or ()) for name in known}
    return PageAsked(page, Lang(state.get(ask("lang")) or Lang.EN), values, problem)


def _take(
    page: str, pairs: list[tuple[str, str]], known: Mapping[str, Container[str]], *, back: bool
) -> str | None:
    """Set the session to an address; what is wrong with it is left out and said."""
    state, given = st.session_state, grouped(pairs)
    lang = given.pop("lang", [""])[-1]
    kept = state.get(ask("lang")) if back else None
    state[ask("lang")] = lang if lang in tuple(Lang) else kept or Lang.EN.value
    words = load_words()[Lang(state[ask("lang")])]
    wrong = [("lang_unknown", {"value": lang})] if lang and lang not in tuple(Lang) else []
    wrong += [("name_unknown", {"name": name}) for name in given if name not in known]
    for name, accepted in known.items():
        values = given.get(name, [])
        state[asked_key(page, name)] = [value for value in values if value in accepted]
        wrong += [
            ("value_unknown", {"name": name, "value": value})
            for value in values
            if value not in accepted
        ]
    return " ".join(_said(key, values, words) for key, values in wrong) or None


def _said(key: str, values: Mapping[str, str], words: Words) -> str:
    return words(key, **{name: literal(value[:MOST_SAID]) for name, value in values.items()})


def write_page(asked: PageAsked, **values: str | None) -> None:
    """Put what is asked for into the address where it differs; ``values`` go before it."""
    pairs = [
        (name, value)
        for name, known in asked.values.items()
        for value in ([values[name]] if name in values else sorted(known))
        if value
    ]
    if asked.lang is not Lang.EN:
        pairs.append(("lang", asked.lang.value))
    put(pairs, f"{asked.page}_address_written")
