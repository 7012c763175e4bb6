"""Words that the reader does not know: taught, listed, taken back, and used on what is held."""

from datetime import date

import streamlit as st

from geo.claims.taught import (
    TEACHABLE,
    Part,
    TaughtWord,
    WordLesson,
    new_word,
    taught_now,
)
from geo.errors import InputError
from geo.ledger.ledger import Ledger
from geo.ledger.records import Person, Rank, Shelved
from geo.lessons import all_learned, teach
from geo.screen.faults import fault_text
from geo.screen.places.lessons import lesson_note
from geo.screen.review.reread import read_again, tell_read_again
from geo.screen.unbroken import markup
from geo.screen.words import Words, isolate
from geo.screen.workshop import reads_here

_PROBLEM = "words_problem"
_WORD, _SORT, _ACTOR, _CUE, _VERB, _WHY = (
    f"words_{name}" for name in ("word", "sort", "actor", "cue", "verb", "why")
)


def draw_teaching(
    ledger: Ledger | None, shelved: Shelved | None, who: Person, words: Words
) -> None:
    """The taught words with a form for one more; for analysts.

    Args:
        ledger: The ledger in use.
        shelved: The article on the bench, which can be read again with what was taught.
        who: Who teaches.
        words: The language.
    """
    try:
        known = taught_now(all_learned(ledger).words)
    except InputError as error:
        st.error(fault_text(error, words))
        return
    with st.expander(words("your_words", n=len(known)), key="words"):
        if problem := st.session_state.pop(_PROBLEM, None):
            st.error(fault_text(problem, words, "not_taught"))
        tell_read_again(words)
        st.caption(words("your_words_help"))
        _form(ledger, who, words)
        for one in known:
            _listed(ledger, one, who, words)
        if ledger is not None and shelved is not None and who.rank.covers(Rank.KEEPER):
            st.button(
                words("read_again"),
                key="read_again",
                on_click=_read_again,
                args=(ledger, shelved.article.id, who),
            )


def _form(ledger: Ledger | None, who: Person, words: Words) -> None:
    actors = reads_here(ledger).reader.lexicon.actors
    sort = st.segmented_control(
        words("teach_sort"),
        [WordLesson.ACTOR.value, WordLesson.CUE.value],
        format_func=lambda sort: words(f"teach_{sort}"),
        key=_SORT,
        default=WordLesson.ACTOR.value,
        label_visibility="collapsed",
        required=True,
    )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(words("teach_word"), key=_WORD, max_chars=100)
        if sort == WordLesson.ACTOR.value:
            st.selectbox(
                words("teach_which_actor"),
                list(actors),
                key=_ACTOR,
                index=None,
                placeholder=words("choose"),
                format_func=lambda id_: actors[id_].name_ar if words.rtl else actors[id_].name_en,
            )
        else:
            st.selectbox(
                words("teach_which_cue"),
                list(TEACHABLE),
                key=_CUE,
                index=None,
                placeholder=words("choose"),
                format_func=lambda meaning: words.of("cue", meaning),
            )
            st.checkbox(words("teach_verb"), key=_VERB)
        st.text_input(words("mend_why"), key=_WHY, max_chars=300)
        st.button(
            words("teach_it"), key="teach_word", on_click=_teach, args=(ledger, list(actors), who),
            type="primary",
        )  # fmt: skip


def _teach(ledger: Ledger | None, actors: list[str], who: Person) -> None:
    state = st.session_state
    lesson = WordLesson(state[_SORT])
    about_actor = lesson is WordLesson.ACTOR
    part = Part.VERB.value if not about_actor and state.get(_VERB) else ""
    try:
        one = new_word(
            lesson,
            str(state.get(_WORD) or ""),
            str(state.get(_ACTOR if about_actor else _CUE) or ""),
            part,
            known=actors if about_actor else TEACHABLE,
            on=date.today(),
            by=who.name,
            why=str(state.get(_WHY) or ""),
        )
        teach(one, who, ledger)
    except InputError as error:
        state[_PROBLEM] = error
        return
    state[_WORD] = state[_WHY] = ""


def _listed(ledger: Ledger | None, one: TaughtWord, who: Person, words: Words) -> None:
    actors = reads_here(ledger).reader.lexicon.actors
    word = isolate(one.word)
    if one.lesson is WordLesson.ACTOR:
        actor = actors.get(one.means)
        name = (actor.name_ar if words.rtl else actor.name_en) if actor else one.means
        line = words("taught_actor", word=word, actor=name)
    else:
        line = words("taught_cue", word=word, kind=words.of("cue", one.means))
    note = lesson_note(one.on, one.by, one.why, words)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.html(
            f'<p class="fl-lesson" data-testid="taught-word" dir="{words.direction}">'
            f'{markup(line)} <span class="fl-source">{markup(note)}</span></p>'
        )
        st.button(
            words("forget"), key=f"forget_word_{one.word}", on_click=_forget,
            args=(ledger, one.word, who), type="tertiary",
        )  # fmt: skip


def _forget(ledger: Ledger | None, word: str, who: Person) -> None:
    try:
        gone = new_word(WordLesson.FORGET, word, on=date.today(), by=who.name)
        teach(gone, who, ledger)
    except InputError as error:
        st.session_state[_PROBLEM] = error


def _read_again(ledger: Ledger, article: str, who: Person) -> None:
    """Read an article again with all that was taught; what people decided stays."""
    try:
        read_again(ledger, article, who)
    except InputError as error:
        st.session_state[_PROBLEM] = error
