"""The gazetteer in use: the built-in places, and beside them what the user has brought in."""

import getpass
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from gazetteer.index import Gazetteer, load_gazetteer
from gazetteer.place import GazetteerError
from gazetteer.store import Store, store_folder
from gazetteer.taught import Entry, Lesson, Taught, missing, one_line, read_log
from geo.claims.taught import Learned, TaughtWord, append_word, read_words
from geo.errors import InputError
from geo.home import SEEDS


def user_store() -> Store:
    """The store of the setting FRONTIER_GAZETTEER, else of the user's data folder."""
    return Store(store_folder())


def load_names(
    seeds: Path = SEEDS, store: Store | None = None, lessons: Sequence[Entry] = ()
) -> Gazetteer:
    """Every name that counts here and now.

    Args:
        seeds: The folder of facts.
        store: The user's part; None for the one in use.
        lessons: What was taught elsewhere, as the ledger keeps it; the store has the last word.

    Raises:
        InputError: The user's part is damaged; the message says how to mend it.
    """
    store = store or user_store()
    try:
        taught = Taught.of(all_lessons(store, lessons))
        return load_gazetteer(seeds / "places.csv", layers=store.layers(), taught=taught)
    except GazetteerError as error:
        raise InputError(str(error)) from error


def words_log(store: Store | None = None) -> Path:
    """Where taught actors' names and cue words are kept: beside the taught names of places."""
    return (store or user_store()).folder / "words.jsonl"


def learned_here(store: Store | None = None) -> Learned:
    """What was taught on this machine, oldest first.

    Raises:
        InputError: A log is damaged; the message says where.
    """
    store = store or user_store()
    try:
        return Learned(read_log(store.log), read_words(words_log(store)))
    except GazetteerError as error:
        raise InputError(str(error)) from error


def all_words(elsewhere: Sequence[TaughtWord] = ()) -> tuple[TaughtWord, ...]:
    """The lessons about actors and cues: those of the ledger, then those that it does not have.

    Raises:
        InputError: Their log is damaged; the message says where.
    """
    return (*elsewhere, *missing(elsewhere, read_words(words_log())))


def keep_lesson(lesson: Entry | TaughtWord, store: Store | None = None) -> None:
    """Add a lesson to the log that it belongs to.

    Raises:
        InputError: It is none, or the log cannot be written.
    """
    store = store or user_store()
    try:
        if isinstance(lesson, Entry):
            store.teach(lesson)
        else:
            append_word(words_log(store), lesson)
    except GazetteerError as error:
        raise InputError(str(error)) from error


def all_lessons(store: Store, lessons: Sequence[Entry]) -> tuple[Entry, ...]:
    """The lessons of the ledger, and behind them those of the store that it does not have yet.

    Raises:
        InputError: The store's log is damaged; the message says where.
    """
    try:
        logged = read_log(store.log)
    except GazetteerError as error:
        raise InputError(str(error)) from error
    return (*lessons, *missing(lessons, logged))


def lesson_of(
    lesson: Lesson, name: str, place: str = "", *, on: date, by: str, why: str = ""
) -> Entry:
    """A line for the log of taught names."""
    return Entry(lesson, name.strip(), place, on.isoformat(), by, one_line(why))


def user_name() -> str:
    """Who runs this program, as the system knows him."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid()) if hasattr(os, "getuid") else "unknown"
