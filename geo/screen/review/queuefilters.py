"""What of the queue is asked for: kinds and days, in the address too; and how much of it waits."""

from collections.abc import Container, Mapping
from datetime import date

import streamlit as st

from geo.claims.model import Kind
from geo.layers.controls import CONTROL_OF, FIRST_DAY, LAST_DAY
from geo.ledger.ledger import Ledger
from geo.ledger.seeking import Sought
from geo.screen.pagestate import PageAsked, asked_key
from geo.screen.unbroken import markup
from geo.screen.words import Words, ltr

MOST_COUNTED = 10_000
_CONTROL = {"from": CONTROL_OF["first"], "to": CONTROL_OF["last"]}


class Days:
    """The days that an address may name."""

    def __contains__(self, text: object) -> bool:
        try:
            day = date.fromisoformat(str(text))
        except ValueError:
            return False
        return FIRST_DAY <= day <= LAST_DAY and day.isoformat() == text


KNOWN: Mapping[str, Container[str]] = {
    "kind": {kind.value for kind in Kind},
    "from": Days(),
    "to": Days(),
}
"""What the address may hold of these filters."""


def draw_filters(page: str, ledger: Ledger, asked: PageAsked, words: Words) -> Sought:
    """The filters and the count of what waits; the claims that they ask for.

    A range that runs backwards is said and asks for every day. Another filter is another queue,
    so that the claim in hand is let go.
    """
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"{page}_filters"):
        st.multiselect(
            words("review_kinds"),
            [kind.value for kind in Kind],
            format_func=lambda value: words.of("kind", value),
            key=asked_key(page, "kind"),
            placeholder=words("review_every_kind"),
            select_all=False,  # its words are in English alone
            on_change=_let_go,
            args=(page,),
        )
        for name in _CONTROL:
            _day(page, name, words)
        if any(asked.values[name] for name in KNOWN):
            st.button(
                words("clear"),
                key=f"{page}_clear",
                on_click=_clear,
                args=(page,),
                type="tertiary",
                icon=":material/filter_alt_off:",
            )
    sought = _sought(asked, words)
    count = ledger.waiting(sought, most=MOST_COUNTED)
    told = f"{count:,}" if count < MOST_COUNTED else f"≥ {MOST_COUNTED:,}"
    st.html(
        f'<p class="fl-source" data-testid="waiting" dir="{words.direction}">'
        f"{markup(words('review_waiting', n=ltr(told)))}</p>"
    )
    return sought


def _sought(asked: PageAsked, words: Words) -> Sought:
    kinds = frozenset(map(Kind, asked.values["kind"]))
    first, last = (_given(asked.one(name)) for name in _CONTROL)
    if first and last and first > last:
        ends = {"first": ltr(first.isoformat()), "last": ltr(last.isoformat())}
        st.warning(words("bad_range", **ends))
        return Sought(kinds=kinds)
    return Sought(first=first, last=last, kinds=kinds)


def _given(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _day(page: str, name: str, words: Words) -> None:
    """A day; what the page is asked for is the text of the address, and the widget's a date."""
    key = asked_key(page, name)
    picker = f"{key}_picker"
    st.session_state[picker] = _given(next(iter(st.session_state.get(key) or ()), None))
    st.date_input(
        _CONTROL[name].label(words.lang),
        key=picker,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format="YYYY-MM-DD",
        help=words("range_help") if name == "from" else None,
        width=170,
        on_change=_pick,
        args=(page, key, picker),
    )


def _pick(page: str, key: str, picker: str) -> None:
    day = st.session_state[picker]
    st.session_state[key] = [day.isoformat()] if day else []
    _let_go(page)


def _clear(page: str) -> None:
    for name in KNOWN:
        st.session_state[asked_key(page, name)] = []
    _let_go(page)


def _let_go(page: str) -> None:
    st.session_state[asked_key(page, "claim")] = []
