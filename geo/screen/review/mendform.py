"""The form on which a claim is mended: each field as it stands, to be changed or left."""

from typing import TypeVar

import streamlit as st

from geo.board import Board
from geo.claims.model import Extent, Grade, Kind, Record, Role, Side, Span, Stance
from geo.claims.units import UNITS
from geo.errors import InputError
from geo.ledger.decisions import Mend
from geo.ledger.records import Held
from geo.screen.faults import fault_text
from geo.screen.places.placecard import place_label
from geo.screen.review.acts import Work, try_decide
from geo.screen.review.insight import form_left
from geo.screen.review.mending import (
    CREDIBILITIES,
    INTERESTS,
    PLACE_ROLES,
    QUALIFIERS,
    RELIABILITIES,
    Amount,
    Draft,
    draft_of,
    mended,
)
from geo.screen.words import Words

_TEXTS = 300  # characters of a text field
Option = TypeVar("Option")


def draw_mend_form(work: Work, held: Held, key: str) -> None:
    """Show the form for a claim as it was when mending began.

    ``key`` is the session's key of ``held``: leaving the form clears it.
    """
    board, words = work.board, work.words
    claim, text = held.claim, board.articles[held.claim.article].text
    before = draft_of(claim)
    with st.form(f"{key}_form_{claim.id}", enter_to_submit=False):
        fields = _Fields(f"{key}_{claim.id}_{held.version}", words)
        draft = _fill(fields, before, board, len(text), words)
        why = fields.text("why", words("mend_why"), "")
        with st.container(horizontal=True):
            save = st.form_submit_button(words("save"), type="primary", icon=":material/check:")
            leave = st.form_submit_button(words("leave"))
    if leave:
        form_left()
        st.session_state.pop(key, None)
        st.rerun()
    if save:
        try:
            new = mended(claim, draft, board.actors, board.gazetteer)
        except InputError as error:
            st.error(fault_text(error, words))
            return
        try_decide(work.ledger, work.who, held, Mend(new), why=why)
        form_left()
        st.session_state.pop(key, None)
        st.rerun()


def _fill(fields: "_Fields", was: Draft, board: Board, length: int, words: Words) -> Draft:
    one, two = st.columns(2, gap="small")
    with one:
        kind = fields.pick("kind", words("mend_kind"), list(Kind), was.kind, "kind")
    with two:
        stance = fields.pick("stance", words("mend_stance"), list(Stance), was.stance, "stance")
    actors = {}
    for number, column in enumerate((*st.columns(2, gap="small"), *st.columns(2, gap="small"))):
        role = list(Role)[number]
        with column:
            actors[role] = fields.actors(role, was.actors[role], board)
    places = _places(fields, was.places, board, words)
    one, two = st.columns(2, gap="small")
    with one:
        extent = fields.pick("extent", words("mend_extent"), list(Extent), was.extent, "extent")
    with two:
        side = fields.pick("side", words("mend_side"), list(Side), was.side, "side")
    one, two, three = st.columns(3, gap="small")
    with one:
        start = fields.text("start", words("mend_from"), was.start, words("published_hint"))
    with two:
        end = fields.text("end", words("mend_to"), was.end, words("published_hint"))
    with three:
        as_of = fields.text("as_of", words("mend_as_of"), was.as_of, words("published_hint"))
    within = st.checkbox(words("mend_within"), was.within, key=fields.key("within"))
    amounts = _amounts(fields, was.amounts, words)
    one, two = st.columns(2, gap="small")
    with one:
        speaker = fields.text("speaker", words("mend_speaker"), was.speaker)
    with two:
        record = fields.pick("record", words("mend_record"), list(Record), was.record, "record")
    with st.expander(words("mend_rest"), key=fields.key("rest")):
        via = fields.text("via", words("mend_via"), was.via)
        told_to = fields.text("told_to", words("mend_told_to"), was.told_to)
        recurrence = fields.text("recurrence", words("mend_recurrence"), was.recurrence)
        grade = _grade(fields, was.grade, words)
        evidence = _evidence(fields, was.evidence, length, words)
    return Draft(
        kind=kind,
        stance=stance,
        actors=actors,
        places=places,
        extent=extent,
        side=side,
        start=start,
        end=end,
        within=within,
        as_of=as_of,
        recurrence=recurrence,
        amounts=amounts,
        speaker=speaker,
        record=record,
        via=via,
        told_to=told_to,
        grade=grade,
        evidence=evidence,
    )


class _Fields:
    """Fields of one form, each under a key of its own."""

    def __init__(self, prefix: str, words: Words) -> None:
        self._prefix, self._words = prefix, words

    def key(self, name: str) -> str:
        return f"{self._prefix}_{name}"

    def text(self, name: str, label: str, value: str, hint: str = "") -> str:
        found = st.text_input(label, value, key=self.key(name), max_chars=_TEXTS, placeholder=hint)
        return str(found or "").strip()

    def pick(
        self, name: str, label: str, options: list[Option], value: Option, table: str
    ) -> Option:
        return st.selectbox(
            label,
            options,
            index=options.index(value) if value in options else 0,
            key=self.key(name),
            format_func=lambda one: self._words.of(table, str(one)) or "–",
        )

    def actors(self, role: Role, ids: tuple[str, ...], board: Board) -> tuple[str, ...]:
        names = board.actor_names
        known = [*dict.fromkeys((*ids, *names))]
        found = st.multiselect(
            f"{self._words('mend_actors')}: {self._words.of('role', role.value)}",
            known,
            list(ids),
            key=self.key(f"actors_{role.value}"),
            format_func=lambda id_: names.get(id_, {}).get(self._words.lang.value, id_),
            placeholder=self._words("nobody"),
            select_all=False,  # its words are in English alone
        )
        return tuple(found)


def _places(
    fields: _Fields, was: tuple[tuple[str, str], ...], board: Board, words: Words
) -> tuple[tuple[str, str], ...]:
    """The places with their roles, and a free line for one more."""
    names = {place.id: place_label(place, words) for place in board.gazetteer.built_in}
    known = ["", *dict.fromkeys((*(id_ for _, id_ in was), *names))]
    found = []
    for number, (role, id_) in enumerate((*was, ("at", ""))):
        which = words("mend_place", n=number + 1) if id_ else words("mend_one_more")
        one, two = st.columns([1, 2.2], gap="small")
        with one:
            given = fields.pick(
                f"place_role_{number}", words("mend_place_role", place=which),
                list(PLACE_ROLES), role, "place_role_name",
            )  # fmt: skip
        with two:
            chosen = st.selectbox(
                which,
                known,
                index=known.index(id_),
                key=fields.key(f"place_{number}"),
                format_func=lambda one: names.get(one, one) or words("no_place"),
            )
        if chosen:
            found.append((given, chosen))
    return tuple(found)


def _amounts(fields: _Fields, was: tuple[Amount, ...], words: Words) -> tuple[Amount, ...]:
    """The numbers, and a free line for one more."""
    found = []
    st.caption(words("mend_amounts"))
    units = ["", *sorted({*UNITS.values(), *(one.unit for one in was)})]
    for number, one in enumerate((*was, Amount())):
        columns = st.columns([1, 1, 1, 1.3, 1.4, 1.7], gap="small")
        with columns[0]:
            value = fields.text(f"value_{number}", words("mend_value"), one.value)
        with columns[1]:
            low = fields.text(f"low_{number}", words("mend_low"), one.low)
        with columns[2]:
            high = fields.text(f"high_{number}", words("mend_high"), one.high)
        with columns[3]:
            unit = fields.pick(f"unit_{number}", words("mend_unit"), units, one.unit, "unit")
        with columns[4]:
            of = fields.text(f"of_{number}", words("mend_of"), one.of)
        with columns[5]:
            qualifier = fields.pick(
                f"qualifier_{number}", words("mend_qualifier"), list(QUALIFIERS), one.qualifier,
                "qualifier_name",
            )  # fmt: skip
        found.append(Amount(value, low, high, unit, of, qualifier))
    return tuple(one for one in found if not one.empty)


def _grade(fields: _Fields, was: Grade | None, words: Words) -> Grade | None:
    one, two, three = st.columns([1, 1, 1.6], gap="small")
    with one:
        reliability = fields.pick(
            "reliability", words("mend_reliability"), ["", *RELIABILITIES],
            was.reliability if was else "", "reliability",
        )  # fmt: skip
    with two:
        credibility = fields.pick(
            "credibility", words("mend_credibility"), [0, *CREDIBILITIES],
            was.credibility if was else 0, "credibility",
        )  # fmt: skip
    with three:
        interest = fields.pick(
            "interest", words("mend_interest"), list(INTERESTS),
            was.interest if was else "unknown", "interest_name",
        )  # fmt: skip
    reason = fields.text("reason", words("mend_reason"), was.reason if was else "")
    if not reliability or not credibility:
        return was
    return Grade(reliability, credibility, interest, reason)


def _evidence(fields: _Fields, was: Span, length: int, words: Words) -> Span:
    one, two = st.columns(2, gap="small")
    with one:
        start = st.number_input(
            words("mend_start"), 0, max(length - 1, 0), was.start, key=fields.key("span_start")
        )
    with two:
        end = st.number_input(words("mend_end"), 1, length, was.end, key=fields.key("span_end"))
    return Span(int(start), int(end))
