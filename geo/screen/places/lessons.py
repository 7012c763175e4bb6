"""The user's own names: taught from the search, listed, taken back. See ``gazetteer.store``."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from gazetteer.place import GazetteerError, Place
from gazetteer.taught import Entry, Lesson, Taught
from geo.board import Board
from geo.errors import InputError
from geo.ledger.records import Rank
from geo.lessons import all_learned, teach
from geo.names import lesson_of, user_store
from geo.screen.faults import fault_text
from geo.screen.person import person_here
from geo.screen.places.placecard import place_label
from geo.screen.session import ask
from geo.screen.unbroken import markup
from geo.screen.words import Words, isolate, literal, ltr
from geo.screen.workshop import ledger_here

PLACE = ask("lesson_place")
_WHY = "lesson_why"
_PROBLEM = "lesson_problem"


def draw_lessons(board: Board, name: str, answers: Sequence[Place], words: Words) -> None:
    """Teach the name that was searched for, and list all that was taught or imported.

    Args:
        board: For the places that a name may be taught to mean.
        name: The name searched for; empty where none was.
        answers: What it may mean now, best first.
        words: The language.
    """
    store = user_store()
    try:
        taught = list(Taught.of(all_learned(ledger_here()).names))
        imports = store.imports()
    except GazetteerError as error:
        st.error(words("bad_input", why=literal(str(error))))
        return
    except InputError as error:
        st.error(fault_text(error, words))
        return
    count = len(taught) + len(imports)
    with st.expander(words("your_names", n=count), key="lessons"):
        if problem := st.session_state.pop(_PROBLEM, None):
            st.error(fault_text(problem, words, "not_taught"))
        st.caption(words("your_names_help", folder=literal(isolate(str(store.folder)))))
        teaches = may_teach()
        if not teaches:
            st.caption(words("read_not_allowed"))
        elif name:
            _teach(board, name, answers, words)
        else:
            st.caption(words("teach_search_first"))
        for entry in taught:
            _listed(board, entry, words, teaches=teaches)
        for one in imports:
            line = words("imported", name=one.name, n=one.places, file=one.file, on=ltr(one.on))
            st.html(f'<p class="fl-source" dir="{words.direction}">{markup(line)}</p>')


def may_teach() -> bool:
    """Whether the person here may teach names; not where the ledger cannot be opened."""
    try:
        return person_here(ledger_here()).rank.covers(Rank.ANALYST)
    except InputError:
        return False


def draw_alike(name: str, place: Place, words: Words, *, number: int) -> None:
    """A button on a suggestion: the name that was searched for means this place."""
    st.button(
        words("teach_alike", name=literal(isolate(name))),
        key=f"teach_alike_{number}",
        on_click=_keep_alike,
        args=(name, place.id),
    )


def _keep_alike(name: str, place: str) -> None:
    st.session_state[PLACE] = place
    _keep(Lesson.MEANS, name)


def _teach(board: Board, name: str, answers: Sequence[Place], words: Words) -> None:
    places = {place.id: place for place in (*answers, *board.gazetteer.built_in)}
    if st.session_state.get(PLACE) not in places:
        st.session_state[PLACE] = answers[0].id if answers else None
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.selectbox(
            words("teach_place", name=literal(isolate(name))),
            list(places),
            key=PLACE,
            format_func=lambda id_: _described(board, places[id_], words),
        )
        st.text_input(words("mend_why"), key=_WHY, max_chars=300)
        st.button(
            words("teach_means"),
            key="teach_means",
            on_click=_keep,
            args=(Lesson.MEANS, name),
            disabled=st.session_state[PLACE] is None,
        )
        st.button(
            words("teach_never"), key="teach_never", on_click=_keep, args=(Lesson.NEVER, name)
        )


def _described(board: Board, place: Place, words: Words) -> str:
    """A place in a list of many: both names, kind, and what holds it."""
    holder = board.gazetteer.get(place.governorate)
    within = [words.of("place_kind", place.kind.value)]
    if holder:
        within.append(place_label(holder, words))
    names = dict.fromkeys((place_label(place, words), isolate(place.name_ar)))
    return f"{' · '.join(names)} ({words.comma.join(within)})"


def _listed(board: Board, entry: Entry, words: Words, *, teaches: bool) -> None:
    name = isolate(entry.name)
    if entry.lesson is Lesson.MEANS:
        place = board.gazetteer.get(entry.place)
        known = place_label(place, words) if place else ""
        meant = known or words("taught_place_gone", id=isolate(entry.place))
        line = words("taught_means", name=name, place=meant)
    else:
        line = words("taught_never", name=name)
    note = lesson_note(entry.on, entry.by, entry.why, words)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.html(
            f'<p class="fl-lesson" data-testid="lesson" dir="{words.direction}">{markup(line)} '
            f'<span class="fl-source">{markup(note)}</span></p>'
        )
        if teaches:
            st.button(
                words("forget"),
                key=f"forget_{entry.name}",
                on_click=_keep,
                args=(Lesson.FORGET, entry.name),
                type="tertiary",
            )


def lesson_note(on: str, by: str, why: str, words: Words) -> str:
    """When and by whom something was taught, and why; that no reason was given is said."""
    reason = f"{words('because')} {isolate(why)}" if why else words("no_reason")
    return f"{words('taught_by', on=ltr(on), by=isolate(by))} · {reason}"


def _keep(lesson: Lesson, name: str) -> None:
    """Write a lesson down; the board is read again, because the store has changed."""
    place = st.session_state.get(PLACE) if lesson is Lesson.MEANS else ""
    forgets = lesson is Lesson.FORGET
    why = "" if forgets else str(st.session_state.get(_WHY) or "")
    try:
        ledger = ledger_here()
        who = person_here(ledger)
        taught = lesson_of(lesson, name, place or "", on=date.today(), by=who.name, why=why)
        teach(taught, who, ledger)
    except InputError as error:
        st.session_state[_PROBLEM] = error
        return
    if not forgets:
        st.session_state[_WHY] = ""
