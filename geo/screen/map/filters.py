"""The filters beside the map: every option with its count under the other filters."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from geo.claims.model import FACTS
from geo.layers.controls import CONTROL_OF, FIRST_DAY, LAST_DAY, MOST_TEXT
from geo.layers.query import query_pairs, to_query
from geo.layers.select import facet_counts
from geo.layers.view import View
from geo.screen.address import ANY_TIME, ONE_DAY, RANGE, clear
from geo.screen.board.board import ScreenBoard
from geo.screen.cutting import within
from geo.screen.map.ground import Unstated, draw_unstated
from geo.screen.map.viewwords import article_name
from geo.screen.outlets import outlet_name
from geo.screen.session import ask
from geo.screen.unbroken import unbroken
from geo.screen.words import Words, isolate, literal, ltr

FEW, FEW_ACTORS, MANY = 18, 8, 60  # options shown of a field at first, and added at a press
MOST_NAME = 80  # characters of an option
FIGURE_SPACE = "\u2007"  # as wide as a digit: a pill keeps its width when its count has fewer
PILL = "button[data-variant=pills]"  # not the button of a help beside the label
GREYED = "{color:var(--soft);border-style:dashed}"  # the look of an option without a claim
DRAWN = frozenset({"day", "compare"})  # what the line shows, and no choice among claims
HELPED = frozenset({"day", "known_by", "held_by", "against", "parts"})  # what needs a sentence


def filters_on(view: View) -> int:
    """How many filters choose among the claims; the two days of a range are one."""
    names = {name for name, _ in query_pairs(to_query(view))} - DRAWN
    return len(names) - (names >= {"from", "to"})


def draw_filters(board: ScreenBoard, view: View, unstated: Unstated, words: Words) -> None:
    """All filters, the most used first; ``view`` is what they ask for now."""
    length = board.frontier.length_km
    with st.container(horizontal=True, vertical_alignment="center", key="filters_head"):
        st.markdown(f"### {words('filters')}")
        if view != View():
            st.button(words("clear"), on_click=clear, args=(length,), key="clear")
    pills = _Pills(board, view, words)
    text = CONTROL_OF["text"]
    st.text_input(
        text.label(words.lang),
        key=ask(text.key),
        placeholder=words("search_hint"),
        max_chars=MOST_TEXT,
    )
    _time(board, view, words)
    _actors(board, pills, words)
    pills.draw("parts", lambda value: words.of("part", value))
    pills.draw("kinds", lambda value: words.of("kind", value))
    _stances(pills, words)
    pills.draw("sides", lambda value: words.of("side", value))
    km = CONTROL_OF["km_from"]
    st.slider(km.label(words.lang), 0, round(board.frontier.length_km), key=ask(km.key))
    draw_unstated(unstated, words)
    st.toggle(CONTROL_OF["contradicted"].label(words.lang), key=ask("contradicted"))
    _folded(board, pills, words)
    st.html(f"<style>{''.join(pills.styles)}</style>")


def _folded(board: ScreenBoard, pills: "_Pills", words: Words) -> None:
    """The filters that are asked for least; made only while they are open.

    Of a click's time the larger part is the browser's, and what is not made costs it nothing.
    """
    names: dict[str, Callable[[str], str]] = {
        "precisions": lambda value: words.of("exactness", value),
        "records": lambda value: words.of("record", value),
        "outlets": lambda outlet: outlet_name(outlet, words),
        "governorates": lambda id_: _place_name(board, id_, words),
        "articles": lambda id_: article_name(board.articles[id_]),
    }
    on = sum(bool(st.session_state[ask(field)]) for field in names)
    more = st.expander(words("more_filters"), on > 0, key="more_filters", on_change="rerun")
    if on:  # another label would be another widget, and take the reader's place from him
        pills.styles.append(f'.st-key-more_filters summary p::after{{content:" · {on}"}}')
    if more.open:
        with more:
            for field, name_of in names.items():
                apart = str if field == "articles" else isolate
                pills.draw(field, name_of, apart)


def _time(board: ScreenBoard, view: View, words: Words) -> None:
    st.segmented_control(
        words("time"),
        [ANY_TIME, RANGE, ONE_DAY],
        format_func=words,
        key=ask("time"),
        required=True,
        width="stretch",
        help=words("range_help"),
    )
    mode = st.session_state[ask("time")]
    moved = {ANY_TIME: ("day",), RANGE: ("first", "last"), ONE_DAY: ("on",)}[mode]
    for field in moved:
        _day(field, view, board, words)
    _steps(board, moved[-1], words)
    for field in ("day", "known_by", "held_by", "against"):
        if field not in moved:
            _day(field, view, board, words)
    if view.against is not None:
        st.button(
            words("against_drop"), key="drop_against", on_click=_drop_against, type="tertiary"
        )


def _drop_against() -> None:
    """One day alone again; every other filter stays."""
    st.session_state[ask("against")] = None


def _steps(board: ScreenBoard, field: str, words: Words) -> None:
    """From claim date to claim date, backwards and on."""
    arrows = ("▶", "◀") if words.rtl else ("◀", "▶")
    with st.container(horizontal=True, key="steps"):
        for arrow, key, by in zip(arrows, ("previous_day", "next_day"), (-1, 1), strict=True):
            st.button(
                arrow,
                key=key,
                help=words(key),
                on_click=_step,
                args=(board, field, by),
                width="stretch",
            )


def _day(field: str, view: View, board: ScreenBoard, words: Words) -> None:
    """A day; of the line's, the one that counts while none is chosen stands beside the label."""
    label = CONTROL_OF[field].label(words.lang)
    counts = view.state_day or board.last_evidence
    if field == "day" and view.day is None and counts is not None:
        label = f"{label} ({ltr(unbroken(counts.isoformat()))})"
    st.date_input(
        label,
        key=ask(field),
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format="YYYY-MM-DD",
        help=words(f"{field}_help") if field in HELPED else None,
    )


def _step(board: ScreenBoard, name: str, by: int) -> None:
    """Go to the previous or next day where time runs; stay where there is none."""
    now = st.session_state[ask(name)] or board.last_evidence or date.max
    days = [day for day in board.steps if (day > now if by > 0 else day < now)]
    if days:
        st.session_state[ask(name)] = days[0] if by > 0 else days[-1]


class _Pills:
    """Groups of pills with one order for all views; ``styles`` are the rules of what was drawn.

    An option stands where the counts of all claims put it, so that none moves under the pointer
    when another filter is pressed. One that no claim has left is greyed.
    """

    def __init__(self, board: ScreenBoard, view: View, words: Words) -> None:
        self.counts = facet_counts(board.sieve, view)
        self.totals = board.option_totals
        self.words = words
        self.styles: list[str] = []

    def draw(
        self, field: str, name_of: Callable[[str], str], apart: Callable[[str], str] = isolate
    ) -> list[str]:
        """Pills for one field: the options that most claims have, and always the chosen ones.

        ``apart`` keeps a name from turning its count round, where the name itself does not.
        """
        control = CONTROL_OF[field]
        found, totals = self.counts[control.name], self.totals[control.name]
        chosen = st.session_state[ask(field)]
        few = FEW_ACTORS if field == "actors" else FEW
        room = st.session_state.setdefault(f"room_{field}", few)
        every = sorted({*totals, *chosen}, key=lambda value: (-totals.get(value, 0), value))
        options = [value for i, value in enumerate(every) if i < room or value in chosen]
        if not options:
            return []

        def label(value: str) -> str:
            count = f"{found.get(value, 0):,}".ljust(len(f"{totals.get(value, 0):,}"), FIGURE_SPACE)
            return f"{literal(apart(within(name_of(value), MOST_NAME)))} {count}"

        st.pills(
            control.label(self.words.lang),
            options,
            selection_mode="multi",
            format_func=label,
            key=ask(field),
            help=self.words(f"{field}_help") if field in HELPED else None,
        )
        self.styles += [
            f".st-key-{ask(field)} {PILL}:nth-of-type({position}){GREYED}"
            for position, value in enumerate(options, start=1)
            if not found.get(value)
        ]
        if (hidden := len(every) - len(options)) > 0:
            more = self.words("more_options", n=hidden)
            st.button(more, key=f"more_{field}", on_click=_widen, args=(field,), type="tertiary")
        return options


def _widen(field: str) -> None:
    """Make room for more options of a field."""
    st.session_state[f"room_{field}"] += MANY


def _actors(board: ScreenBoard, pills: _Pills, words: Words) -> None:
    """Actors with letter code, each pill with a dot of its colour."""

    def name(id_: str) -> str:
        actor = board.actors.get(id_)
        return f"{actor.code} · {board.actor_names[id_][words.lang]}" if actor else id_

    with st.container(key="actor_pills"):
        options = pills.draw("actors", name)
    for position, id_ in enumerate(options, start=1):
        if id_ in board.actors:
            light, dark = board.actors[id_].colour_on(board.last_evidence)
            pills.styles.append(
                f".st-key-actor_pills {PILL}:nth-of-type({position})"
                f"{{--dot:light-dark({light},{dark})}}"
            )


def _stances(pills: _Pills, words: Words) -> None:
    chosen = frozenset(st.session_state[ask("stances")])
    st.session_state["facts_only"] = chosen == FACTS
    pills.draw("stances", lambda value: words.of("stance", value))
    st.toggle(words("facts_only"), key="facts_only", on_change=_facts_only)


def _facts_only() -> None:
    wanted = sorted(map(str, FACTS)) if st.session_state["facts_only"] else []
    st.session_state[ask("stances")] = wanted


def _place_name(board: ScreenBoard, id_: str, words: Words) -> str:
    place = board.gazetteer.get(id_)
    if place is None:
        return id_
    return place.name_ar if words.rtl else place.name_en
