"""What the Places page is asked for, in its widgets and in its address."""

from dataclasses import dataclass

import streamlit as st

from gazetteer.place import PlaceKind
from geo.board import Board
from geo.screen.session import address_pairs, ask, grouped, keep_alive, ours, put, returned
from geo.screen.words import Lang, literal, load_words

PAGE = "places"
MOST_NAME = 100
NAME, KINDS, COUNTRIES = ask("place_name"), ask("place_kinds"), ask("place_countries")
_WRITTEN, _CHOSEN = "places_address_written", ask("place_chosen")


@dataclass(frozen=True, slots=True)
class PlaceAsked:
    """What the reader asks for.

    Attributes:
        name: A name in any spelling; empty for the whole gazetteer.
        kinds: Kinds to list; empty for all.
        countries: Countries to list; empty for all.
        place: Id of the chosen place, or None.
        lang: The language of the page.
        problem: What of the address could not be used, in that language; may be shown as Markdown.
    """

    name: str
    kinds: frozenset[str]
    countries: frozenset[str]
    place: str | None
    lang: Lang
    problem: str | None = None


def choose_place(place: str | None) -> None:
    """Show a place, or none."""
    st.session_state[_CHOSEN] = place


def restore_places(board: Board) -> PlaceAsked:
    """Bring the widgets to what the address says, where it is not ours, and read them."""
    pairs, back = address_pairs(), returned(PAGE)
    state = st.session_state
    problem = None
    keep_alive()
    if not ours(pairs, _WRITTEN, back=back):
        problem = _take(board, pairs, back=back)
    return PlaceAsked(
        name=(state.get(NAME) or "").strip(),
        kinds=frozenset(state.get(KINDS) or ()),
        countries=frozenset(state.get(COUNTRIES) or ()),
        place=state.get(_CHOSEN),
        lang=Lang(state.get(ask("lang")) or Lang.EN),
        problem=problem,
    )


def _take(board: Board, pairs: list[tuple[str, str]], *, back: bool) -> str | None:
    """Set the widgets to an address; what is wrong with it is left out and said."""
    state, asked = st.session_state, grouped(pairs)
    (lang,) = asked.get("lang", [""])[-1:]
    kept = state.get(ask("lang")) if back else None
    state[ask("lang")] = lang if lang in tuple(Lang) else kept or Lang.EN.value
    words = load_words()[Lang(state[ask("lang")])]
    problems = []
    if lang and lang not in tuple(Lang):
        problems.append(words("lang_unknown", value=literal(lang[:40])))
    (name,) = asked.get("name", [""])[-1:]
    if len(name) > MOST_NAME:
        problems.append(words("name_too_long", most=MOST_NAME))
    state[NAME] = " ".join(name[:MOST_NAME].split())
    known = {
        "kind": {kind.value for kind in PlaceKind},
        "country": {place.country for place in board.gazetteer.built_in},
    }
    for key, widget in (("kind", KINDS), ("country", COUNTRIES)):
        state[widget] = [value for value in asked.get(key, ()) if value in known[key]]
        problems += [
            words("place_kind_unknown", name=key, value=literal(value[:40]))
            for value in asked.get(key, ())
            if value not in known[key]
        ]
    (place,) = asked.get("place", [""])[-1:]
    if place and place not in board.gazetteer:
        problems.append(words("place_not_found", id=literal(place[:40])))
        place = ""
    choose_place(place or None)
    return " ".join(problems) or None


def write_places(asked: PlaceAsked, place: str | None) -> None:
    """Put what is asked for, and the place that is shown, into the address where it differs."""
    pairs = [("name", asked.name)] if asked.name else []
    pairs += [("kind", kind) for kind in sorted(asked.kinds)]
    pairs += [("country", country) for country in sorted(asked.countries)]
    if place:
        pairs.append(("place", place))
    if asked.lang is not Lang.EN:
        pairs.append(("lang", asked.lang.value))
    put(pairs, _WRITTEN)
