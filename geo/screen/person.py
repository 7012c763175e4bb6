"""Who sits before the page: a person who signed in, or whoever works at this machine."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError

from geo.desk import local_person, signed_in
from geo.errors import InputError
from geo.ledger.records import Person, Rank
from geo.ledger.setting import is_exposed
from geo.screen.words import Words, isolate, literal

if TYPE_CHECKING:
    from geo.ledger.ledger import Ledger

NOBODY = Person("", Rank.READER)


def signs_in() -> bool:
    """Whether this server asks people to sign in: its secrets hold an [auth] section."""
    try:
        return "auth" in st.secrets
    except StreamlitSecretNotFoundError:
        return False


def is_open() -> bool:
    """Whether other machines reach this server, however it was started, and nobody signs in."""
    address = st.get_option("server.address")
    try:
        return not signs_in() and (not address or is_exposed(str(address)))
    except InputError:  # a name, which may be any machine's
        return True


def person_here(ledger: "Ledger | None") -> Person:
    """Who this is, with the rank that he has here; who did not sign in only reads."""
    if not signs_in():
        return Person(local_person().name, Rank.READER) if is_open() else local_person()
    account = dict(st.user)
    name = account_name(account) if account.get("is_logged_in") else None
    return signed_in(name, ledger) if name else NOBODY


def account_name(account: Mapping[str, object]) -> str | None:
    """The name under which an account writes: its checked e-mail address, else its subject.

    A display name is what people call themselves, and no two need differ; an address counts only
    where the provider says that it was checked (``email_verified``).
    """
    address = account.get("email")
    checked = str(account.get("email_verified")).lower() == "true"  # some send it as a text
    if isinstance(address, str) and address and checked:
        return address.strip().lower()
    subject = account.get("sub")
    return str(subject) if subject else None


def draw_person(who: Person, words: Words) -> None:
    """Whose name the changes carry, and the way in or out where people sign in."""
    if is_open():
        st.warning(words("open_to_others"), icon="⚠️")
    with st.container(horizontal=True, vertical_alignment="center", key="person"):
        if who.name:
            rank = words.of("rank", who.rank.value)
            st.caption(words("you_are", name=literal(isolate(who.name)), rank=rank))
        if signs_in():
            inside = bool(who.name)
            st.button(
                words("sign_out") if inside else words("sign_in"),
                key="sign",
                on_click=st.logout if inside else st.login,
                type="tertiary",
            )
