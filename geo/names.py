"""The gazetteer in use: the built-in places, and beside them what the user has brought in."""

import getpass
import os
from datetime import date
from pathlib import Path

from gazetteer.index import Gazetteer, load_gazetteer
from gazetteer.place import GazetteerError
from gazetteer.store import Store, store_folder
from gazetteer.taught import Entry, Lesson
from geo.errors import InputError
from geo.home import SEEDS


def user_store() -> Store:
    """The store of the setting FRONTIER_GAZETTEER, else of the user's data folder."""
    return Store(store_folder())


def load_names(seeds: Path = SEEDS, store: Store | None = None) -> Gazetteer:
    """Every name that counts here and now.

    Args:
        seeds: The folder of facts.
        store: The user's part; None for the one in use.

    Raises:
        InputError: The user's part is damaged; the message says how to mend it.
    """
    store = store or user_store()
    try:
        return load_gazetteer(seeds / "places.csv", layers=store.layers(), taught=store.taught())
    except GazetteerError as error:
        raise InputError(str(error)) from error


def lesson_of(lesson: Lesson, name: str, place: str = "", *, on: date) -> Entry:
    """A line for the log of taught names, in the name of whoever runs this program."""
    return Entry(lesson, name.strip(), place, on.isoformat(), user_name())


def user_name() -> str:
    """Who runs this program, as the system knows him."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid()) if hasattr(os, "getuid") else "unknown"
