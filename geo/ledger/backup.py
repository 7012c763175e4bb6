"""Copies of a whole ledger, taken and put back while others read and write."""

import os
import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, delete, text

from geo.errors import InputError
from geo.ledger.engine import address_of, changing_schema, make_engine, told, use_wal, writing
from geo.ledger.folder import ABOUT, export_folder, fill, import_folder
from geo.ledger.schema import check_version, upgrade, version_of
from geo.ledger.setting import is_file
from geo.ledger.tables import DERIVED, KEPT
from geo.ledger.verifying import faults


def default_target(address: str, why: str = "backup") -> Path:
    """Where a copy goes if nobody says: beside the file, else in the working directory."""
    now = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    if is_file(address):
        path = Path(address)
        return path.with_name(f"{path.stem}.{why}-{now}.sqlite")
    return Path(f"ledger.{why}-{now}")


def backup(engine: Engine, target: Path) -> None:
    """Copy the ledger as it stands at one moment: a file of SQLite, else a folder of JSON Lines.

    Raises:
        InputError: The target exists or cannot be written.
        LedgerError: The ledger cannot be read.
    """
    if target.exists():
        raise InputError(f"{target} exists; name a new file for the backup.")
    if engine.dialect.name != "sqlite":
        export_folder(engine, target)
        return
    with told(engine):
        source = sqlite3.connect(address_of(Path(str(engine.url.database)), "mode=ro"), uri=True)
        try:
            _copy_to(source, target)
        finally:
            source.close()


def _copy_to(source: sqlite3.Connection, target: Path) -> None:
    """Copy page by page, then move in place: what is half-written never has the target's name."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".backup-") as scratch:
            fresh = Path(scratch) / "fresh"
            copy = sqlite3.connect(fresh)
            try:
                source.backup(copy)
            finally:
                copy.close()
            with fresh.open("rb") as file:
                os.fsync(file.fileno())
            fresh.replace(target)
    except OSError as error:
        raise InputError(f"{target} cannot be written: {error.strerror}.") from error


def restore(address: str, source: Path) -> Path | None:
    """Put a copy in the place of a ledger; what was there is kept beside it.

    Args:
        address: The ledger, which need not exist or be whole.
        source: A backup's file, or a folder that ``export`` wrote.

    Returns:
        Where the ledger that was there is kept; None where there was none.

    Raises:
        InputError: The copy is none or is damaged; nothing was changed.
        LedgerError: The ledger cannot be written.
    """
    if not source.exists():
        raise InputError(f"{source} does not exist; name a backup or an exported folder.")
    if not is_file(address):
        return _restore_database(address, source)
    path = Path(address)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".restore-") as scratch:
        fresh = Path(scratch) / "fresh.sqlite"
        _rebuild_copy(source, fresh)
        kept = _set_aside(path) if path.exists() else None
        _put(fresh, path)
    return kept


def _rebuild_copy(source: Path, fresh: Path) -> None:
    """A checked ledger of the newest schema from a backup."""
    use_wal(fresh)
    engine = make_engine(str(fresh))
    try:
        if source.is_dir():
            upgrade(engine)
            import_folder(engine, source)
        else:
            _read_copy(source, fresh, engine)
        found = list(faults(engine))
    finally:
        engine.dispose()
    if found:
        raise InputError(f"{source} is damaged ({found[0]}); take another backup.")


def _read_copy(source: Path, fresh: Path, engine: Engine) -> None:
    # A copy that nobody has open is left without files beside it.
    alone = not source.with_name(source.name + "-wal").exists()
    reader = sqlite3.connect(address_of(source, "immutable=1" if alone else "mode=ro"), uri=True)
    writer = sqlite3.connect(fresh)
    try:
        reader.backup(writer)
    except sqlite3.Error as error:
        raise InputError(f"{source} is no backup that can be read ({error}).") from error
    finally:
        writer.close()
        reader.close()
    found = version_of(engine)
    if found is None:
        raise InputError(f"{source} holds no ledger; name a backup or an exported folder.")
    check_version(found, str(source))
    upgrade(engine)


def _set_aside(path: Path) -> Path:
    """Keep a copy of what is there, damaged or not."""
    kept = default_target(str(path), "before-restore")
    engine = make_engine(str(path))
    try:
        backup(engine, kept)
    except InputError:  # too damaged to be read page by page: its bytes are kept as they are
        kept.write_bytes(path.read_bytes())
    finally:
        engine.dispose()
    return kept


def _put(fresh: Path, path: Path) -> None:
    """In one transaction, so that whoever has the ledger open sees the old or the new."""
    engine = make_engine(str(path))
    reader, writer = sqlite3.connect(fresh), sqlite3.connect(path, timeout=30.0)
    try:
        with told(engine):
            reader.backup(writer)
    except InputError:  # no database any longer: nobody can have it open to any use
        writer.close()
        reader.close()
        for ending in ("-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        fresh.replace(path)
    finally:
        writer.close()
        reader.close()
        engine.dispose()


def _restore_database(address: str, source: Path) -> Path | None:
    if not (source / ABOUT).is_file():
        raise InputError(f"{source} is no exported folder; a database is restored from one.")
    engine = make_engine(address)
    try:
        upgrade(engine)
        kept = source.absolute().with_name(default_target(address, "before-restore").name)
        export_folder(engine, kept)
        with writing(engine) as connection:
            for table in (*DERIVED, *KEPT):
                connection.execute(delete(table))
            fill(connection, source)
    finally:
        engine.dispose()
    return kept


def before_moving(engine: Engine, address: str, version: str) -> str:
    """Keep a copy before the schema moves: a file beside, or a schema in the database itself.

    Raises:
        InputError: It cannot be kept; the ledger is left as it is.
    """
    if is_file(address):
        target = default_target(address, f"schema-{version}")
        backup(engine, target)
        return str(target)
    name = f"ledger_{version}_{datetime.now(UTC):%Y%m%d%H%M%S%f}"
    with changing_schema(engine) as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
        for table in (*KEPT, *DERIVED):
            connection.execute(text(f"CREATE TABLE {name}.{table.name} AS TABLE {table.name}"))
    return f"schema {name}"
