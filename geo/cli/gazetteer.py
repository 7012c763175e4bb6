"""``frontier gazetteer``: import places, teach names, list both, and take them back."""

import argparse
import csv
import importlib
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from gazetteer.fold import key_of
from gazetteer.lessonfile import LessonRow, read_lessons
from gazetteer.place import GazetteerError
from gazetteer.sources.read import Format, format_of, read_source
from gazetteer.sources.row import Refused
from gazetteer.store import Imported, Store
from gazetteer.taught import Entry, Lesson, Taught
from geo.errors import InputError
from geo.frontier.areas import Areas
from geo.home import SEEDS
from geo.names import lesson_of, load_names, user_name, user_store

_SHOWN = 5


def run(arguments: argparse.Namespace) -> int:
    """Do what the sub-command says, on the store in use.

    Raises:
        InputError: A file, name or id cannot be used; nothing has been changed.
    """
    commands: dict[str, Callable[[argparse.Namespace, Store], int]] = {
        "import": _import,
        "list": _list,
        "teach": _teach,
        "refuse": _refuse,
        "learn": _learn,
        "forget": _forget,
        "unlearn": _unlearn,
        "forget-import": _forget_import,
    }
    try:
        return commands[arguments.action](arguments, user_store())
    except GazetteerError as error:
        raise InputError(str(error)) from error


def _import(arguments: argparse.Namespace, store: Store) -> int:
    path: Path = arguments.file
    form = Format(arguments.format) if arguments.format else format_of(path)
    about = Imported(
        name=arguments.name or path.name.partition(".")[0],
        form=form.value,
        file=path.name,
        places=0,
        refused=0,
        on=date.today().isoformat(),
        by=user_name(),
    )
    report = _Report(arguments.report)
    done = store.add(
        read_source(path, form, arguments.alternate_names),
        about,
        load_names(store=store),
        Areas(SEEDS).where,
        report.note,
    )
    report.close()
    sys.stderr.write(
        f"{done.file} ({done.form}): {done.places} places imported as {done.name!r}, "
        f"{done.refused} rows refused\n"
    )
    if not done.places:
        raise InputError(f"{path.name} holds no place that can be imported: nothing was changed")
    return 0


class _Report:
    """Every refused row: into a file where one is asked for, else some to standard error."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._rows: list[Refused] = []
        if path is not None and not path.absolute().parent.is_dir():
            raise InputError(f"--report {path}: there is no folder {path.parent}")

    def note(self, refused: Refused) -> None:
        """Take down a refused row."""
        if self._path is None and len(self._rows) < _SHOWN:
            number, value, right = refused
            sys.stderr.write(f"row {number} refused: {value!r}; right would be {right}\n")
        self._rows.append(refused)

    def close(self) -> None:
        """Write the report."""
        if self._path is None:
            if len(self._rows) > _SHOWN:
                sys.stderr.write(
                    f"and {len(self._rows) - _SHOWN} more: --report FILE writes all of them\n"
                )
            return
        try:
            with self._path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow(("row", "value", "right would be"))
                writer.writerows(self._rows)
        except OSError as error:
            raise InputError(f"--report {self._path}: {error.strerror}") from error


def _list(arguments: argparse.Namespace, store: Store) -> int:
    del arguments
    imports, taught = store.imports(), list(_taught_in_use())
    for one in imports:
        print(
            f"import {one.name}: {one.places} places of {one.file} ({one.form}), "
            f"{one.refused} rows refused; {one.on}, {one.by}"
        )
    for entry in taught:
        what = f"means {entry.place}" if entry.place else "is never a place"
        why = f" ({entry.why})" if entry.why else ""
        print(f"taught {entry.name}: {what}; {entry.on}, {entry.by}{why}")
    sys.stderr.write(f"{store.folder}: {len(imports)} imports, {len(taught)} taught names\n")
    return 0


def _teach(arguments: argparse.Namespace, store: Store) -> int:
    gazetteer = load_names(store=store)
    place = gazetteer.get(arguments.place)
    if place is None:
        raise InputError(
            f"{arguments.place!r} is no id of a place: `frontier place NAME` prints ids"
        )
    _keep(Lesson.MEANS, arguments, place.id)
    print(f"{arguments.name} means {place.name_en} · {place.name_ar} ({place.id}) from now on")
    return 0


def _refuse(arguments: argparse.Namespace, store: Store) -> int:
    del store
    _keep(Lesson.NEVER, arguments)
    print(f"{arguments.name} is never a place from now on")
    return 0


def _forget(arguments: argparse.Namespace, store: Store) -> int:
    del store
    taught, key = _taught_in_use(), key_of(arguments.name)
    if key not in taught.means and key not in taught.never:
        raise InputError(
            f"{arguments.name!r} is no taught name: `frontier gazetteer list` shows them"
        )
    _keep(Lesson.FORGET, arguments)
    print(f"{arguments.name} counts as before it was taught")
    return 0


def _learn(arguments: argparse.Namespace, store: Store) -> int:
    gazetteer = load_names(store=store)
    rows = read_lessons(arguments.file)
    for row in rows:
        if row.place and gazetteer.get(row.place) is None:
            raise InputError(
                f"{arguments.file.name}, row {row.number}: {row.place!r} is no id of a place: "
                "`frontier place NAME` prints ids; nothing was changed"
            )
    _keep_all([_lesson_of_row(row, arguments.why) for row in rows])
    never = sum(not row.place for row in rows)
    print(f"{len(rows) - never} names mean a place and {never} are never one from now on")
    return 0


def _lesson_of_row(row: LessonRow, why: str) -> Entry:
    lesson = Lesson.MEANS if row.place else Lesson.NEVER
    return _lesson(lesson, row.name, row.place, row.why or why)


def _unlearn(arguments: argparse.Namespace, store: Store) -> int:
    del store
    taught = _taught_in_use()
    keys = {key_of(entry.name) for entry in taught}
    rows = read_lessons(arguments.file)
    known = [row for row in rows if key_of(row.name) in keys]
    if not known:
        raise InputError(
            f"{arguments.file.name} holds no taught name: `frontier gazetteer list` shows them"
        )
    _keep_all([_lesson(Lesson.FORGET, row.name, "", arguments.why) for row in known])
    print(f"{len(known)} names count as before they were taught")
    return 0


def _keep(lesson: Lesson, arguments: argparse.Namespace, place: str = "") -> None:
    _keep_all([_lesson(lesson, arguments.name, place, arguments.why)])


def _lesson(lesson: Lesson, name: str, place: str, why: str) -> Entry:
    return lesson_of(lesson, name, place, on=date.today(), by=user_name(), why=why)


def _keep_all(lessons: list[Entry]) -> None:
    importlib.import_module("geo.lessons").teach_in_use(*lessons)


def _taught_in_use() -> Taught:
    """What counts here: of the ledger in use, and of this machine."""
    return Taught.of(importlib.import_module("geo.lessons").learned_in_use().names)


def _forget_import(arguments: argparse.Namespace, store: Store) -> int:
    store.forget_import(arguments.name)
    print(f"{arguments.name} is no longer imported")
    return 0
