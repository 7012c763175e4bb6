"""The user's own part of the gazetteer: a folder with imported places and taught names."""

import json
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import platformdirs

from gazetteer.index import Gazetteer
from gazetteer.place import GazetteerError
from gazetteer.settling import Locator, settled
from gazetteer.sources.row import Item, Refused
from gazetteer.taught import Entry, Taught, append, read_log
from gazetteer.wide import Wide
from gazetteer.widebuild import Builder
from gazetteer.widekeys import keys_of

VARIABLE = "FRONTIER_GAZETTEER"
_NAME = re.compile(r"[\w][\w.-]{0,63}")


@dataclass(frozen=True, slots=True)
class Imported:
    """What is known of an import.

    Attributes:
        name: Its name in the store.
        form: The format of the file.
        file: The file's name.
        places: How many places were taken.
        refused: How many rows were not.
        on: The day, YYYY-MM-DD.
        by: Who imported it.
    """

    name: str
    form: str
    file: str
    places: int
    refused: int
    on: str
    by: str


def store_folder() -> Path:
    """The folder of the setting FRONTIER_GAZETTEER, else one in the user's data folder."""
    if given := os.environ.get(VARIABLE, "").strip():
        return Path(given).expanduser()
    return Path(platformdirs.user_data_dir("frontier-ledger", appauthor=False)) / "gazetteer"


class Store:
    """Imported places and taught names in a folder, which need not exist yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def log(self) -> Path:
        """The file of taught names."""
        return self.folder / "taught.jsonl"

    def taught(self) -> Taught:
        """The taught names that hold.

        Raises:
            GazetteerError: The log cannot be read.
        """
        return Taught.of(read_log(self.log))

    def teach(self, entry: Entry) -> None:
        """Add to the taught names.

        Raises:
            GazetteerError: The name is none, or the log cannot be written.
        """
        append(self.log, entry)

    def imports(self) -> tuple[Imported, ...]:
        """What has been imported, by name.

        Raises:
            GazetteerError: A part of the store is damaged; the message says how to mend it.
        """
        return tuple(_about(folder) for folder in self._folders())

    def layers(self) -> tuple[Wide, ...]:
        """The imported places, ready to be searched.

        Raises:
            GazetteerError: A part of the store is damaged; the message says how to mend it.
        """
        layers = []
        for folder in self._folders():
            try:
                layers.append(Wide.open(folder))
            except (OSError, ValueError, EOFError) as error:
                raise _damaged(folder) from error
        return tuple(layers)

    def mark(self) -> str:
        """A text that changes whenever the store does: for whoever keeps what was read from it."""
        logs = sorted(self.folder.glob("*.jsonl"))  # also those that others keep beside ours
        parts = [*logs, *(folder / "about.json" for folder in self._folders())]
        stats = [
            (f"{part.parent.name}/{part.name}", part.stat()) for part in parts if part.exists()
        ]
        return " ".join(f"{name}:{stat.st_size}:{stat.st_mtime_ns}" for name, stat in stats)

    def add(
        self,
        rows: Iterable[Item],
        about: Imported,
        seeds: Gazetteer,
        locate: Locator,
        refuse: Callable[[Refused], None],
    ) -> Imported:
        """Import rows under a name, whole or not at all; an earlier import of it is replaced.

        Args:
            rows: From ``gazetteer.sources``.
            about: Its name, file and so on; the counts are filled in here.
            seeds: Whose ids no import may take.
            locate: Says in which governorate points lie.
            refuse: Told of every refused row.

        Returns:
            The same with its counts. With no place taken nothing is written.

        Raises:
            GazetteerError: The name is none, or the folder cannot be written.
        """
        if not _NAME.fullmatch(about.name):
            raise GazetteerError(
                f"{about.name!r} is no name for an import; right would be letters, digits, _ and -."
            )
        builder, places, refused = Builder(), 0, 0
        for item in settled(rows, seeds, locate):
            if isinstance(item, Refused):
                refused += 1
                refuse(item)
            else:
                places += 1
                builder.add(item.place, keys_of(item.place), item.trust)
        done = replace(about, places=places, refused=refused)
        if places:
            self._put(done, builder.done())
        return done

    def forget_import(self, name: str) -> None:
        """Take an import out again.

        Raises:
            GazetteerError: There is none of this name.
        """
        known = {folder.name: folder for folder in self._folders()}
        if name not in known:
            raise GazetteerError(
                f"{name!r} is no import; right would be "
                f"{'one of ' + ', '.join(known) if known else 'a name, but nothing is imported'}."
            )
        self._discard(known[name])

    def _folders(self) -> list[Path]:
        folder = self.folder / "imports"
        if not folder.is_dir():
            return []
        return sorted(one for one in folder.iterdir() if _NAME.fullmatch(one.name))

    def _put(self, about: Imported, index: Wide) -> None:
        """Write beside, then move in place: what is half-written never has the import's name."""
        home = self.folder / "imports"
        try:
            home.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=home, prefix=".new-") as scratch:
                fresh = Path(scratch) / "index"
                fresh.mkdir()
                index.save(fresh)
                (fresh / "about.json").write_text(
                    json.dumps(asdict(about), ensure_ascii=False), "utf-8"
                )
                if (home / about.name).exists():
                    (home / about.name).rename(Path(scratch) / "old")
                fresh.rename(home / about.name)
        except OSError as error:
            raise GazetteerError(f"{self.folder} cannot be written: {error.strerror}.") from error

    def _discard(self, folder: Path) -> None:
        gone = folder.with_name(f".old-{folder.name}")
        try:
            folder.rename(gone)
            shutil.rmtree(gone)
        except OSError as error:
            raise GazetteerError(f"{folder} cannot be removed: {error.strerror}.") from error


def _about(folder: Path) -> Imported:
    try:
        return Imported(**json.loads((folder / "about.json").read_text("utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise _damaged(folder) from error


def _damaged(folder: Path) -> GazetteerError:
    return GazetteerError(
        f"the import {folder.name!r} in {folder.parent} is damaged; import its file again, or run "
        f"frontier gazetteer forget-import {folder.name}."
    )
