"""The address and the widgets: one state, so that a copied link restores the page.

The address is read when it is not ours (see ``geo.screen.session``) and written at the end of every
run. What it may hold is declared in ``geo.layers.controls.CONTROLS``.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import streamlit as st

from geo.errors import InputError
from geo.layers.controls import BESIDE, CONTROLS, Control, Takes
from geo.layers.query import MOST_SAID, Known, held_day, parse_pairs, polygon_text, to_query
from geo.layers.view import View
from geo.screen.board.ordering import AS_TOLD, BY_NAME, NAMES
from geo.screen.faults import plain_fault
from geo.screen.session import (
    CLAIM,
    PLACE,
    SORTING,
    address_pairs,
    ask,
    choose,
    grouped,
    keep_alive,
    ours,
    put,
    returned,
    turned,
)
from geo.screen.words import Lang, Words, isolate, load_words

if TYPE_CHECKING:
    from geo.board import Board

ANY_TIME, RANGE, ONE_DAY = "any_time", "range", "one_day"
# Days that a way of asking for time leaves alone: their widgets are not on the page.
_IDLE = {ANY_TIME: ("first", "last", "on"), RANGE: ("on",), ONE_DAY: ("first", "last")}
_CONTROL_OF = {control.name: control for control in CONTROLS}
MOST_FAULTS = 5  # of an address, each told in a sentence; of more the number is told
_SPAN = frozenset({"from", "to", "valid-on"})  # days that may exclude each other
_WRITTEN = "address_written"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reader asks for: the view, the language, the chosen claim, and what was wrong.

    ``order`` is that of the table: a name of ``geo.screen.board.ordering.ORDERS``.
    """

    view: View
    lang: Lang
    claim: str | None
    problem: str | None = None
    order: str = AS_TOLD


def restore(board: "Board") -> list[str]:
    """Bring the widgets to what the address says, where it is not ours; say what was wrong.

    What is good of it counts, whatever stands beside it.
    """
    pairs, back = address_pairs(), returned("map")
    if ours(pairs, _WRITTEN, back=back):
        keep_alive(() if back or turned() else (ask("km"),))
        if all(ask(control.key) in st.session_state for control in CONTROLS):
            return []
        # A run that was given up before its widgets were made took their values with it.
        pairs = list(st.session_state[_WRITTEN])
    beside = dict(pair for pair in pairs if pair[0] in ("lang", "claim", "sort"))
    if place := st.query_params.get(PLACE):
        st.session_state[PLACE] = place[:MOST_SAID]
    kept = Lang(st.session_state.get(ask("lang")) or Lang.EN) if back else Lang.EN
    lang = beside.get("lang", kept)
    words = load_words()[Lang(lang) if lang in tuple(Lang) else kept]
    view, faults = understood(pairs, board.known, words)
    if lang not in tuple(Lang):
        faults.append(words("lang_unknown", value=_quoted(lang)))
    order = BY_NAME.get(beside.get("sort", AS_TOLD))
    if order is None:
        said = words("unknown_option", value=_quoted(beside["sort"]), name=words("sort_by"))
        faults.append(_told(said, beside["sort"], BY_NAME, words))
    st.session_state[SORTING] = order or AS_TOLD
    st.session_state[ask("lang")] = words.lang.value
    choose(beside.get("claim") or None)
    fill_widgets(view, board.frontier.length_km)
    return faults


def understood(
    pairs: Iterable[tuple[str, str]], known: Known, words: Words
) -> tuple[View, list[str]]:
    """The view that the good parts of an address ask for, and what is wrong with the others.

    A part is one value; several of a control that takes one are one part, and so are the days of a
    range. Each bad part is one sentence, of more than ``MOST_FAULTS`` the last tells the number.
    """
    parts: dict[str, list[tuple[str, str]]] = {}
    wrong: list[tuple[list[tuple[str, str]], InputError]] = []
    for pair in dict.fromkeys(pairs):
        if error := _error([pair], known):
            wrong.append(([pair], error))
        else:
            parts.setdefault("span" if pair[0] in _SPAN else pair[0], []).append(pair)
    good: list[tuple[str, str]] = []
    for part in parts.values():
        if error := _error(part, known):
            wrong.append((part, error))
        else:
            good += part
    faults = [
        unknown_value(part, known, words) or plain_fault(error, words)
        for part, error in wrong[:MOST_FAULTS]
    ]
    if more := len(wrong) - len(faults):
        faults.append(words("more_faults", n=f"{more:,}"))
    return parse_pairs(good, known), faults


def _error(part: list[tuple[str, str]], known: Known) -> InputError | None:
    """Why a part of an address cannot be used; None where it can."""
    try:
        parse_pairs(part, known)
    except InputError as error:
        return error
    return None


def held_by_asked() -> date | None:
    """The day of the ledger that is asked for, before the rest of the address is understood.

    What is wrong with it ``restore`` says.
    """
    pairs = address_pairs()
    if st.session_state.get(_WRITTEN) == pairs:
        kept = st.session_state.get(ask("held_by"))
        return kept if isinstance(kept, date) else None
    try:
        return held_day(pairs)
    except InputError:
        return None


def unknown_value(pairs: Iterable[tuple[str, str]], known: Known, words: Words) -> str | None:
    """The first name or value of an address that we do not know, and those spelled most like it.

    One short sentence, where the command line lists all that it accepts. None where every name
    and every value of a closed list is known.
    """
    for name, value in pairs:
        control = _CONTROL_OF.get(name)
        if control is None:
            if name not in BESIDE:
                return _told(words("unknown_filter", value=_quoted(name)), name, _CONTROL_OF, words)
            continue
        accepted = tuple(control.terms) if control.terms else known.ids.get(name)
        if value and accepted is not None and value not in accepted:
            label = control.label(words.lang)
            said = words("unknown_option", value=_quoted(value), name=label)
            return _told(said, value, accepted, words)
    return None


def _told(said: str, value: str, accepted: Iterable[str], words: Words) -> str:
    found = get_close_matches(value.casefold()[:MOST_SAID], accepted, n=3, cutoff=0.5)
    if not found:
        return words("choose_one", said=said)
    return words("did_you_mean", said=said, names=" / ".join(map(isolate, found)))


def _quoted(value: str) -> str:
    return isolate(f"'{value[:MOST_SAID]}'")


def fill_widgets(view: View, length_km: float) -> None:
    """Set every widget to a view."""
    for control in CONTROLS:
        st.session_state[ask(control.key)] = _to_widget(control, view, length_km)
    dated = view.first or view.last
    st.session_state[ask("time")] = ONE_DAY if view.on else RANGE if dated else ANY_TIME


def _to_widget(control: Control, view: View, length_km: float) -> Any:
    """What the widget of a control holds for a view."""
    value = getattr(view, control.field)
    if control.takes in (Takes.TERMS, Takes.IDS):
        return sorted(map(str, value))
    if control.takes is Takes.KM:
        return round(value or 0.0), round(length_km if view.km_to is None else view.km_to)
    return polygon_text(value) if control.takes is Takes.POLYGON else value


def _from_widget(control: Control, value: Any, length_km: float) -> dict[str, Any]:
    """The fields of a view that the widget of a control asks for."""
    if control.takes in (Takes.TERMS, Takes.IDS):
        value = frozenset(map(control.terms or str, value))
    elif control.takes is Takes.KM:
        low, high = value
        to_the_end = high == round(length_km)
        return {
            "km_from": float(low) if low else None,
            "km_to": None if to_the_end else float(high),
        }
    elif control.takes is Takes.POLYGON:
        value = parse_pairs([(control.name, value)]).within
    elif control.takes is Takes.TEXT:
        value = value.strip()
    return {control.field: value}


def go_to(day: date) -> None:
    """Move to a day: the one that is asked for, else that of the line's state."""
    shown = st.session_state[ask("time")] == ONE_DAY
    st.session_state[ask("on" if shown else "day")] = day
    if shown:  # the line follows the day that is shown
        st.session_state[ask("day")] = None


def clear(length_km: float) -> None:
    """Ask for everything again; language and chosen claim stay."""
    fill_widgets(View(), length_km)


def read_asked(length_km: float) -> Asked:
    """What the widgets ask for; a range that runs backwards is a problem, not a view."""
    state = st.session_state
    fields: dict[str, Any] = {}
    for control in CONTROLS:
        fields |= _from_widget(control, state[ask(control.key)], length_km)
    fields |= dict.fromkeys(_IDLE[state[ask("time")]])
    lang, claim = Lang(state.get(ask("lang")) or Lang.EN), state.get(CLAIM)
    order = state.get(SORTING, AS_TOLD)
    try:
        return Asked(View(**fields), lang, claim, order=order)
    except InputError as error:
        whole = View(**fields | {"first": None, "last": None})
        return Asked(whole, lang, claim, plain_fault(error, load_words()[lang]), order)


def write(asked: Asked) -> None:
    """Put what is asked for into the address, where it differs."""
    put([*parse_qsl(to_query(asked.view)), *_beside(asked)], _WRITTEN)


def _beside(asked: Asked) -> list[tuple[str, str]]:
    """What an address says beside the view, where it is not as the page opens."""
    lang = asked.lang.value if asked.lang is not Lang.EN else ""
    pairs = (("lang", lang), ("claim", asked.claim or ""), ("sort", NAMES[asked.order]))
    return [(name, value) for name, value in pairs if value]


def left_view() -> dict[str, list[str]]:
    """What the address of the map asked for when the reader left it, but for claim and language."""
    pairs = st.session_state.get(_WRITTEN, ())
    return grouped(pair for pair in pairs if pair[0] not in ("lang", "claim"))


def permalink(asked: Asked) -> str:
    """The query part that restores this page."""
    rest = urlencode(_beside(asked))
    return "&".join(part for part in (to_query(asked.view), rest) if part)
