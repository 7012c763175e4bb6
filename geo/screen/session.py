"""What the reader has moved on the page, run by run, and whether it or the address counts.

Widgets keep their values in the session under ``ask_...``. What the address says is taken over
where it is not ours: on a new page, from a pasted link, by the browser's way back.
"""

from collections.abc import Container, Iterable
from typing import Any

import streamlit as st

from geo.screen.words import Lang

PLACE = "at"  # where the map stands, latitude,longitude,zoom: the browser's own affair
CLAIM = "claim"
_PAGE = "page"
_TURN = "claim_turn"
_STOOD = "stood_before"


def ask(name: str) -> str:
    """The session's key of a widget."""
    return f"ask_{name}"


SORTING = ask("sorting")


def language() -> Lang:
    """The language of this session, or of the address that opens it."""
    asked = st.session_state.get(ask("lang")) or st.query_params.get("lang")
    return Lang(asked) if asked in tuple(Lang) else Lang.EN


def choose(claim: str | None) -> None:
    """Open the evidence of a claim, or close it."""
    st.session_state[CLAIM] = claim
    st.session_state[_TURN] = turn() + 1


def turn() -> int:
    """How often a claim has been opened or closed in this session."""
    return int(st.session_state.get(_TURN, 0))


def returned(page: str) -> bool:
    """Whether the reader comes to this page from another one; every page asks once a run.

    Going to another page leaves an empty address behind: then the page shall be as it was left.
    """
    before = st.session_state.get(_PAGE, page)
    st.session_state[_PAGE] = page
    return bool(before != page)


def ours(pairs: list[tuple[str, str]], written: str, *, back: bool) -> bool:
    """Whether the widgets count and not the address: it is the one that we wrote, or an older one.

    An older one comes with what the reader did before the browser had our last; without such an
    act it is the browser's way back, or a link.
    """
    state = st.session_state
    if written not in state:
        return False
    acted = _STOOD in state and state[_STOOD] != _stand()
    return state[written] == pairs or (not pairs if back else acted)


def _stand() -> dict[str, Any]:
    """All that the reader can move, as it is now."""
    state = st.session_state
    asked = {key: state[key] for key in state if isinstance(key, str) and key.startswith("ask_")}
    lists = {key: tuple(value) for key, value in asked.items() if isinstance(value, list)}
    return asked | lists | {_TURN: turn()}


def turned() -> bool:
    """Whether the language is another one than in the run before: labels make new widgets."""
    before = st.session_state.get(_STOOD, {}).get(ask("lang"))
    return bool(before != st.session_state.get(ask("lang")))


def put(pairs: list[tuple[str, str]], written: str) -> None:
    """Make the address say ``pairs``; what it says then is kept as ours under ``written``."""
    if pairs != address_pairs():
        st.query_params.from_dict(grouped(pairs))
    st.session_state[written] = address_pairs()
    st.session_state[_STOOD] = _stand()


def grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """An address as Streamlit takes it: a list of values for each name."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def address_pairs() -> list[tuple[str, str]]:
    """What the address asks for, in order; where the map stands is no matter of ours."""
    params = st.query_params
    return [(name, value) for name in params if name != PLACE for value in params.get_all(name)]


def keep_alive(moved: Container[str] = ()) -> None:
    """Touch the widgets' values, so that a widget whose options changed keeps its own.

    What is touched the browser takes over, also where the reader has gone on meanwhile: the keys
    of those that stand on the page as before, and that keys move faster than the server answers,
    are ``moved``.
    """
    for key in list(st.session_state):
        if isinstance(key, str) and key.startswith("ask_") and key not in moved:
            st.session_state[key] = st.session_state[key]
