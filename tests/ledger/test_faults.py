"""Whatever breaks: nothing acknowledged is missing, nothing is half-written, and it is said."""

import os
import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import MetaData, insert, select

from benchmarks.faults import (
    SMALL_DISK,
    add_until_refused,
    content_of,
    cut_connections,
    cut_files,
    fill_disks,
    flip_bits,
    small_disk,
)
from benchmarks.kills import drill
from geo.__main__ import main
from geo.claims.model import Kind, When
from geo.errors import InputError
from geo.home import HOME
from geo.ledger import backup
from geo.ledger.decisions import Accept, Mend
from geo.ledger.engine import LedgerError, make_engine, use_wal, writing
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.records import Status
from geo.ledger.rows import AFTER_ALL
from geo.ledger.schema import CURRENT, upgrade, version_of
from geo.ledger.seeking import Sought
from geo.ledger.tables import DERIVED, KEPT
from geo.ledger.verifying import faults, faults_at
from tests.ledger.busy import busy, contents
from tests.ledger.making import ANALYST, KEEPER, TEXT, LineReader, text_of

KILLS = 20
FLIPS = 40
CUTS = 5
LIBRARIES = ("sqlalchemy.pool.impl.QueuePool", "psycopg")
NOBODY = 65534


def test_kill_9_at_random_moments_loses_nothing_acknowledged(address):
    done = drill(address, KILLS)
    assert done.wrong == []
    assert done.added + done.decided >= KILLS


def test_a_full_disk_is_said_and_what_was_acknowledged_stays(room):
    done = fill_disks(room, 1)
    assert done.wrong == []
    assert done.said == 1
    assert done.kept > 3


def test_a_copy_that_finds_no_room_leaves_no_half(room):
    with small_disk(room / "disk", SMALL_DISK):
        ledger = open_ledger(str(room / "disk" / "l.sqlite"))
        add_until_refused(ledger)
        with pytest.raises(InputError):
            backup.backup(ledger.engine, room / "disk" / "copy")
        assert not (room / "disk" / "copy").exists()
        ledger.close()


def as_nobody(work) -> str:
    """What ``work`` says in a process that has no rights over others' files."""
    if os.geteuid() != 0:
        return work()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        try:
            said = work()
        except BaseException as error:
            said = f"failed: {error!r}"
        os.write(writer, said.encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        return pipe.read()


def test_a_read_only_file_can_be_read_and_says_why_not_written(room):
    address = str(room / "l.sqlite")
    ledger = open_ledger(address)
    ledger.add(TEXT.encode(), "a.txt", ANALYST, LineReader())
    ledger.close()
    Path(address).chmod(0o444)
    room.chmod(0o555)

    def work() -> str:
        opened = open_ledger(address)
        count = len(opened.present().claims)
        try:
            opened.add(text_of(1), "b.txt", ANALYST, LineReader())
        except LedgerError as error:
            return f"{count} claims; {error}"
        return "written"

    said = as_nobody(work)
    room.chmod(0o755)
    assert said.startswith("3 claims;")
    assert "may not be written by you; nothing was changed" in said
    assert list(faults_at(address)) == []


def test_a_locked_database_is_said_and_still_read(address):
    ledger = open_ledger(address, patience_s=0.1)
    ledger.add(TEXT.encode(), "a.txt", ANALYST, LineReader())
    other = open_ledger(address)
    with writing(other.engine):
        with pytest.raises(LedgerError, match="being written by another program"):
            ledger.add(text_of(1), "b.txt", ANALYST, LineReader())
        assert len(ledger.present().claims) == 3
    other.close()
    assert ledger.add(text_of(1), "b.txt", ANALYST, LineReader()).new
    assert list(faults(ledger.engine)) == []
    ledger.close()


def test_a_lost_connection_is_said_and_the_work_goes_on(postgres):
    address = postgres.fresh().replace("postgres@", "postgres:secret@")
    ledger = open_ledger(address)
    assert "secret" not in ledger.address_shown
    ledger.add(TEXT.encode(), "a.txt", ANALYST, LineReader())
    postgres.stop()
    try:
        with pytest.raises(LedgerError, match="lost its connection") as caught:
            ledger.add(text_of(1), "b.txt", ANALYST, LineReader())
        assert "secret" not in str(caught.value)
    finally:
        postgres.start()
    assert len(ledger.present().claims) == 3
    assert ledger.add(text_of(1), "b.txt", ANALYST, LineReader()).new
    assert list(faults(ledger.engine)) == []
    ledger.close()


def test_a_connection_cut_in_the_middle_of_a_change_leaves_nothing_of_it(postgres):
    done = cut_connections(postgres, 60)
    assert done.wrong == []
    assert done.said > 0
    assert done.kept > 0


def test_the_libraries_print_no_traces_beside_our_sentence():
    """In a program of its own: here the test runner takes what is logged."""
    logs = "".join(f"logging.getLogger({name!r}).error('a trace');" for name in LIBRARIES)
    program = f"import logging, geo.ledger.engine; {logs}"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=HOME
    )
    assert done.stderr == ""


@pytest.fixture
def whole(room) -> Path:
    """A busy ledger in one closed file."""
    path = room / "whole.sqlite"
    ledger = open_ledger(str(path))
    busy(ledger)
    ledger.close()
    return path


def test_a_flipped_bit_is_seen_wherever_anything_depends_on_it(whole):
    done = flip_bits(whole, FLIPS)
    assert done.wrong == []
    assert done.said > 0


def test_a_file_that_was_cut_anywhere_is_told(whole):
    assert cut_files(whole, CUTS) == (CUTS, CUTS, 0, [])


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.7, 0.99])
def test_a_truncated_database_is_said_and_a_backup_takes_its_place(
    whole, share, capsys, monkeypatch
):
    right = content_of(whole)
    copy = whole.with_name("copy.sqlite")
    shutil.copy(whole, copy)
    with whole.open("r+b") as file:
        file.truncate(int(whole.stat().st_size * share))
    monkeypatch.setenv("FRONTIER_LEDGER", str(whole))
    assert list(faults_at(str(whole)))
    assert main(["check"]) == 1
    said = capsys.readouterr().out
    assert "the ledger: file: it has " in said
    assert "it was cut" in said
    kept = backup.restore(str(whole), copy)
    assert content_of(whole) == right
    assert kept is not None
    assert kept.exists()


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE articles SET bytes = x'00' WHERE file = '0.txt'", "bytes do not have"),
        ("UPDATE entries SET who = 'nobody' WHERE seq = 2", "entry 2 "),
        ("DELETE FROM entries WHERE seq = 3", "entry 3 is missing"),
        ("DELETE FROM articles WHERE file = '1.txt'", "is missing"),
        ("UPDATE bodies SET body = replace(body, 'control', 'patrol')", "digest"),
        ("DELETE FROM bodies WHERE claim IN (SELECT claim FROM bodies LIMIT 1)", "is missing"),
        ("UPDATE readings SET gave = '[]'", "digest does not fit"),
        ("UPDATE states SET shown = NOT shown WHERE number = 1", "does not follow"),
        ("UPDATE shelf SET withdrawn = NOT withdrawn", "how it stands"),
        ("DELETE FROM terms WHERE state = 1", "does not follow"),
        ("UPDATE terms SET shown = NOT shown WHERE state = 1", "does not follow"),
        ("DELETE FROM states WHERE number = 2", "does not follow"),
        ("DELETE FROM bands", "keys of its text"),
        ("INSERT INTO twins VALUES ('a', 'b', 0.9)", "not alike"),
    ],
)
def test_what_was_tampered_with_is_named(ledger: Ledger, statement, says):
    busy(ledger)
    with ledger.engine.connect() as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            statement = statement.replace("x'00'", "'\\x00'::bytea")
        connection.exec_driver_sql(statement)
    found = list(faults(ledger.engine))
    assert any(says in fault for fault in found), found


def test_the_present_can_be_computed_again(ledger: Ledger):
    from tests.ledger.making import KEEPER

    busy(ledger)
    right = contents(ledger)
    with ledger.engine.connect() as connection, connection.begin():
        for table in ("states", "shelf", "terms", "bands", "twins"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    assert list(faults(ledger.engine))
    ledger.rebuild(KEEPER)
    assert list(faults(ledger.engine)) == []
    assert contents(ledger) == right


def test_copies_and_checks_while_another_writes(address, room):
    ledger = open_ledger(address)
    ledger.add(TEXT.encode(), "a.txt", ANALYST, LineReader())
    stop, wrong = threading.Event(), []

    def write() -> None:
        own = open_ledger(address)
        try:
            for number in range(10_000):
                if stop.is_set():
                    return
                own.add(text_of(number), f"{number}.txt", ANALYST, LineReader())
        except InputError as error:
            wrong.append(error)
        finally:
            own.close()

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for number in range(3):
            backup.backup(ledger.engine, room / f"copy{number}")
            assert list(faults(ledger.engine)) == []
    finally:
        stop.set()
        thread.join()
    assert wrong == []
    before = len(ledger.articles())
    backup.restore(address, room / "copy0")
    assert 1 <= len(ledger.articles()) <= before
    assert list(faults(ledger.engine)) == []
    ledger.close()


def as_an_older_program_left_it(ledger: Ledger, address: str, version: str) -> None:
    """Another ledger of an older schema with all that this one holds, by that schema's columns."""
    if "://" not in address:
        use_wal(Path(address))
    old = make_engine(address)
    upgrade(old, version)
    with ledger.engine.connect() as whole, old.begin() as connection:
        there = MetaData()
        there.reflect(connection)
        for table in (*KEPT, *DERIVED):
            names = [column.name for column in there.tables[table.name].columns]
            rows = whole.execute(select(*(table.c[name] for name in names))).mappings()
            if plain := [dict(row) for row in rows]:
                connection.execute(insert(there.tables[table.name]), plain)
    old.dispose()


@pytest.mark.parametrize("version", ["0001", "0002", "0003", "0004", "0005", "0006"])
def test_every_older_schema_is_moved_forward_and_a_copy_is_kept(ledger, elsewhere, room, version):
    busy(ledger)
    right = contents(ledger)
    as_an_older_program_left_it(ledger, elsewhere, version)
    opened = open_ledger(elsewhere)
    assert version_of(opened.engine) == CURRENT
    assert contents(opened) == right
    assert list(faults(opened.engine)) == []
    if "://" in elsewhere:
        with opened.engine.connect() as connection:
            asked = "SELECT schema_name FROM information_schema.schemata"
            names = connection.exec_driver_sql(asked).scalars().all()
        assert any(name.startswith(f"ledger_{version}_") for name in names)
    else:
        [kept] = room.glob(f"*.schema-{version}-*.sqlite")
        assert version_of(make_engine(str(kept))) == version
        assert content_of(kept) == right
    opened.close()


def test_the_tables_are_those_that_the_migrations_make(ledger: Ledger):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from geo.ledger.tables import METADATA

    with ledger.engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA) == []


def test_a_decision_that_fails_leaves_no_half(ledger: Ledger, article):
    held = ledger.held(ledger.present().claims[0].id)
    with pytest.raises(InputError):
        ledger.decide(held.claim.id, Mend(held.claim), ANALYST, expected=held.version)
    assert ledger.decide(held.claim.id, Accept(), ANALYST, expected=held.version).shown
    assert list(faults(ledger.engine)) == []


def test_what_an_older_program_computed_by_an_older_rule_is_computed_again(
    ledger, elsewhere, article
):
    """Until schema 0006 a claim that came back stood beside the one that a person held."""
    first = ledger.queue(limit=1)[0].claim

    def other_id(claim):
        return replace(claim, id=f"{claim.id}-new") if claim.id == first.id else claim

    list(ledger.reread(LineReader("2", change=other_id), KEEPER))
    held = ledger.held(f"{first.id}-new")
    ledger.decide(held.claim.id, Accept(), ANALYST, expected=held.version)
    list(ledger.reread(LineReader("3"), KEEPER))
    assert ledger.held(first.id).status is Status.DOUBLED
    right = contents(ledger)
    with ledger.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE states SET status = 'unreviewed' WHERE status = 'doubled'"
        )
    as_an_older_program_left_it(ledger, elsewhere, "0005")
    opened = open_ledger(elsewhere)
    assert contents(opened) == right
    assert list(faults(opened.engine)) == []
    opened.close()


def test_deeds_that_an_older_program_left_open_end_with_their_telling(ledger, elsewhere):
    """Until schema 0007 a clash without an end stood in every later day."""
    told = When(start="2018-05-01", end="..", as_of="2018-05-09")
    reads = LineReader(change=lambda claim: replace(claim, when=told))
    text = "clash: the guards fight on\ncontrol: the army holds\nplanned strike: they will bomb\n"
    ledger.add(text.encode(), "fights.txt", ANALYST, reads)
    right = contents(ledger)
    with ledger.engine.begin() as connection:
        for table in ("states", "terms"):
            connection.exec_driver_sql(f"UPDATE {table} SET last = {AFTER_ALL}")
    assert list(faults(ledger.engine)) != []
    as_an_older_program_left_it(ledger, elsewhere, "0006")
    opened = open_ledger(elsewhere)
    assert contents(opened) == right
    assert list(faults(opened.engine)) == []
    later = opened.find(Sought(first=date(2018, 5, 10))).claims
    assert {held.claim.kind for held in later} == {Kind.CONTROL, Kind.STRIKE}
    opened.close()
