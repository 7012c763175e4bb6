"""The ways in which articles come: pasted, as files, or as a folder."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import Any

import streamlit as st

from geo.claims.encoding import LARGEST_FILE
from geo.claims.formats.taken import ENDINGS
from geo.claims.head import check_edtf
from geo.errors import InputError
from geo.ledger.adding import clean_name
from geo.ledger.records import Person
from geo.screen.faults import fault_text
from geo.screen.intake.jobs import Jobs
from geo.screen.intake.laying import laid_out
from geo.screen.person import signs_in
from geo.screen.words import Words, ltr

MOST_FILES = 300
LARGEST_LOT = 300_000_000
"""Bytes of all files that are dropped together."""
PASTE, FILES, FOLDER = "paste", "files", "folder"
_TEXT, _PROBLEM, _ROUND = "intake_text", "intake_problem", "intake_round"
TOLD = "intake_told"
"""The session's key of the job whose end it tells."""
_FIELDS = ("title", "outlet", "url", "published")
MOST_PASTED = 1_250_000  # characters; beyond it a field of the browser grows slow


def draw_ways(jobs: Jobs, who: Person, words: Words, *, shown: bool) -> None:
    """One of the ways at a time; folded where an article is ``shown``, which it would push away.

    It folds anew with each job, but stays open after one that brought nothing.
    """
    if problem := st.session_state.pop(_PROBLEM, None):
        st.session_state.pop(TOLD, None)  # how the job before it ended is no longer news
        st.error(fault_text(problem, words))
    st.session_state.setdefault("intake_way", PASTE)
    mine = jobs.of(who.name)
    newest = next(iter(mine), None)
    news = newest is not None and newest is st.session_state.get(TOLD)
    in_vain = newest is not None and news and not (newest.added or newest.held)
    with (
        st.expander(
            words("read_another"),
            expanded=in_vain,
            icon=":material/add:",
            key=f"intake_again_{len(mine)}",
        )
        if shown
        else st.container(border=True, key="intake")
    ):
        way = st.segmented_control(
            words("intake_way"),
            [PASTE, FILES, FOLDER],
            format_func=lambda way: words(f"way_{way}"),
            key="intake_way",
            required=True,
            label_visibility="collapsed",
        )
        {PASTE: _paste, FILES: _files, FOLDER: _folder}[str(way)](jobs, who, words)


def _paste(jobs: Jobs, who: Person, words: Words) -> None:
    with st.form("paste", border=False, enter_to_submit=False):
        st.text_area(words("paste_text"), key=_TEXT, height=110, max_chars=MOST_PASTED)
        columns = st.columns(4, gap="small")
        for column, name in zip(columns, _FIELDS, strict=True):
            column.text_input(
                words(f"paste_{name}"),
                key=f"intake_{name}",
                max_chars=300,
                placeholder=words("published_hint") if name == "published" else "",
            )
        st.form_submit_button(
            words("read_it"), type="primary", on_click=_start_paste, args=(jobs, who)
        )


def _start_paste(jobs: Jobs, who: Person) -> None:
    text = str(st.session_state.get(_TEXT) or "")
    given = {name: str(st.session_state.get(f"intake_{name}") or "").strip() for name in _FIELDS}
    try:
        if not text.strip():
            raise InputError("the text is empty; paste an article's text.", "empty_text")
        if given["published"]:
            check_edtf(given["published"], "published", "the text")
        name = paste_name()
        folder = laid_out([(name, text.encode("utf-8", "replace").__bytes__)], head_toml(given))
    except InputError as error:
        st.session_state[_PROBLEM] = error
        return
    jobs.start(who.name, [next(folder.rglob("*.txt"))], "paste", folder=folder)
    for key in (_TEXT, *(f"intake_{name}" for name in _FIELDS)):
        st.session_state[key] = ""


def paste_name() -> str:
    """A file name for a pasted text, by the moment: pages call an article by its first words."""
    return f"pasted-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"


def head_toml(given: dict[str, str]) -> str:
    """A sidecar with the fields that were filled in; empty where none was."""
    return "".join(
        f"{name} = {json.dumps(value, ensure_ascii=False)}\n"
        for name, value in given.items()
        if value and value.isprintable()
    )


def _files(jobs: Jobs, who: Person, words: Words) -> None:
    turn = st.session_state.setdefault(_ROUND, 0)
    st.caption(words("files_help", kinds=ltr(" ".join(ENDINGS)), mb=LARGEST_FILE // 1_000_000))
    with st.form("files", border=False):
        files = st.file_uploader(
            words("files_drop"),
            accept_multiple_files=True,
            max_upload_size=LARGEST_FILE // 1_000_000,
            key=f"intake_files_{turn}",
        )
        pressed = st.form_submit_button(words("read_them"), type="primary")
    if pressed and files:
        _start_files(jobs, who, files)


def _start_files(jobs: Jobs, who: Person, files: Sequence[Any]) -> None:
    try:
        refuse_other_kinds([file.name for file in files])
        sizes = sum(file.size for file in files)
        if len(files) > MOST_FILES or sizes > LARGEST_LOT:
            raise InputError(
                f"{len(files):,} files of {sizes:,} bytes are too many at once; at most "
                f"{MOST_FILES} files of {LARGEST_LOT:,} bytes, or name a folder.",
                "too_many",
                files=f"{len(files):,}",
                bytes=f"{sizes:,}",
                most=f"{MOST_FILES}",
                room=f"{LARGEST_LOT:,}",
            )
        named: list[tuple[str, Callable[[], bytes]]] = [
            (safe_name(file.name), file.getvalue) for file in files
        ]
        folder = laid_out(named)
    except InputError as error:
        st.session_state[_PROBLEM] = error
        st.rerun()
    jobs.start(who.name, sorted(folder.glob("*/*")), "upload", folder=folder)
    st.session_state[_ROUND] += 1  # the next round of files begins empty
    st.rerun()


def refuse_other_kinds(names: Sequence[str]) -> None:
    """Say which file is of no kind that is read; the widget would say so in its own bare words.

    Raises:
        InputError: One of the names ends otherwise than an article's file does.
    """
    for name in names:
        if PurePath(safe_name(name)).suffix.lower() not in ENDINGS:
            kinds = ", ".join(ENDINGS)
            raise InputError(
                f"{name[:80]!r} is no article that can be read; right would be {kinds}.",
                "file_kind",
                file=name[:80],
                kinds=kinds,
            )


def safe_name(name: str) -> str:
    """A name under which a file may lie here: no folders, no hidden file, its ending kept."""
    clean = "".join(c for c in clean_name(name) if c not in '<>:"|?*')
    stem, dot, ending = clean.rpartition(".")
    if not dot:
        return f"{clean.strip() or 'article'}"[:60] + ".txt"
    return f"{stem.strip('. ')[:60] or 'article'}.{ending.strip()[:8] or 'txt'}"


def _folder(jobs: Jobs, who: Person, words: Words) -> None:
    """A folder of this machine, for who works at it; others would see a stranger's disk."""
    if signs_in():
        st.info(words("folder_not_here"))
        return
    with st.form("folder", border=False):
        st.text_input(words("folder_path"), key="intake_folder", max_chars=1_000)
        st.form_submit_button(
            words("read_them"), type="primary", on_click=_start_folder, args=(jobs, who)
        )


def _start_folder(jobs: Jobs, who: Person) -> None:
    given = str(st.session_state.get("intake_folder") or "").strip()
    path = Path(given).expanduser()
    try:
        there = bool(given) and path.is_dir()
    except (OSError, ValueError):
        there = False
    if not there:
        st.session_state[_PROBLEM] = InputError(
            f"{given or 'nothing'!r} is no folder of this machine; right would be a path such as "
            "articles/2019.",
            "no_folder",
            value=given or "…",
        )
        return
    jobs.start(who.name, [path.absolute()], "file")
