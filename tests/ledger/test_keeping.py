"""Copies: backup, restore, and the folder of JSON Lines, each the same ledger again."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gazetteer.taught import Entry as Lesson
from gazetteer.taught import Lesson as LessonKind
from geo.claims.taught import TEACHABLE, Learned, WordLesson, new_word
from geo.errors import InputError
from geo.ledger import backup, folder
from geo.ledger.chain import entries_of
from geo.ledger.decisions import Accept
from geo.ledger.opening import open_ledger
from geo.ledger.records import Action, NotAllowedError
from geo.ledger.verifying import faults
from tests.ledger.busy import DAY, busy, contents
from tests.ledger.making import (
    ANALYST,
    LOOKER,
    OTHER,
    LineReader,
    text_of,
)


def test_a_busy_ledger_is_whole(ledger):
    busy(ledger)
    assert list(faults(ledger.engine)) == []


def test_the_folder_reads_back_to_the_same_ledger_history_included(ledger, room):
    busy(ledger)
    folder.export_folder(ledger.engine, room / "out")
    other = open_ledger(str(room / "other.sqlite"))
    folder.import_folder(other.engine, room / "out")
    assert contents(other) == contents(ledger)
    folder.export_folder(other.engine, room / "again")
    assert files(room / "again") == files(room / "out")
    with pytest.raises(InputError, match="not empty"):
        folder.import_folder(other.engine, room / "out")
    other.close()


def files(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def test_growing_only_adds_lines_to_the_folder(ledger, room):
    busy(ledger)
    out = room / "out"
    folder.export_folder(ledger.engine, out)
    before = files(out)
    claim = ledger.present().claims[-1]
    held = ledger.held(claim.id)
    ledger.decide(claim.id, Accept(), ANALYST, expected=held.version)
    ledger.add(text_of(77), "77.txt", ANALYST, LineReader())
    folder.export_folder(ledger.engine, out)
    for name, content in files(out).items():
        if name != folder.ABOUT:
            assert set(before.get(name, b"").splitlines()) <= set(content.splitlines())


@pytest.mark.parametrize("spoil", ["cut", "change", "garbage"])
def test_a_damaged_folder_is_refused_and_leaves_nothing(ledger, room, spoil):
    busy(ledger)
    out = room / "out"
    folder.export_folder(ledger.engine, out)
    [log] = (out / "entries").glob("*.jsonl")
    lines = log.read_text("utf-8").splitlines(keepends=True)
    if spoil == "cut":
        lines.pop()
    elif spoil == "change":
        row = json.loads(lines[3])
        lines[3] = json.dumps({**row, "who": "somebody else"}) + "\n"
    else:
        lines[3] = "nonsense\n"
    log.write_text("".join(lines), "utf-8")
    other = open_ledger(str(room / "other.sqlite"))
    with pytest.raises(InputError):
        folder.import_folder(other.engine, out)
    assert other.mark() == 0
    other.close()


def test_a_folder_with_other_things_is_not_overwritten(ledger, room):
    (room / "thesis.txt").write_text("mine")
    with pytest.raises(InputError, match="holds other things"):
        folder.export_folder(ledger.engine, room)


def test_backup_and_restore_while_others_have_the_ledger_open(ledger, address, room):
    busy(ledger)
    before = contents(ledger)
    target = room / "copy"
    backup.backup(ledger.engine, target)
    with pytest.raises(InputError, match="exists"):
        backup.backup(ledger.engine, target)
    ledger.add(text_of(99), "99.txt", ANALYST, LineReader())
    assert contents(ledger) != before
    kept = backup.restore(address, target)
    assert contents(ledger) == before
    ledger.add(text_of(98), "98.txt", ANALYST, LineReader())
    backup.restore(address, kept)
    assert text_of(99) in [row[4] for row in contents(ledger)["articles"]]
    assert list(faults(ledger.engine)) == []


def test_what_is_no_backup_changes_nothing(ledger, address, article, room):
    (room / "no").write_bytes(b"no database at all")
    for source, why in ((room / "no", "no backup|no exported"), (room / "none", "exist")):
        with pytest.raises(InputError, match=why):
            backup.restore(address, source)
    assert ledger.mark() == 1


def test_a_name_taught_forgotten_and_taught_again_in_one_day_is_three_entries(ledger):
    taught = Lesson(LessonKind.MEANS, "Qaem", "al_qaim", DAY, "Amal", "so do the locals say")
    gone = Lesson(LessonKind.FORGET, "Qaem", "", DAY, "Amal")
    log = (taught, gone, taught)
    taught_at = [ledger.teach(Learned(log[:count]), ANALYST) for count in (1, 2, 3, 3)]
    assert taught_at == [1, 1, 1, 0]
    assert ledger.learned().names == log
    with ledger.engine.connect() as connection:
        entries = entries_of(connection, Action.TEACH)
    assert [entry.before.get("lesson") for entry in entries] == [None, "means", "forget"]
    assert [entry.why for entry in entries] == ["so do the locals say", "", "so do the locals say"]
    assert {entry.who for entry in entries} == {ANALYST.name}


def test_words_taught_are_in_the_history_with_before_after_and_why(ledger):
    word = new_word(
        WordLesson.ACTOR, "the Eagles", "isf", known=["isf"], on=date(2026, 11, 26), by="Amal",
        why="their name since May",
    )  # fmt: skip
    cue = new_word(
        WordLesson.CUE, "walkabout", "patrol", known=TEACHABLE, on=date(2026, 11, 26), by="Amal"
    )
    other = replace(word, word="THE EAGLES", means="pmf", why="")
    log = Learned(words=(word, cue, other))
    assert ledger.teach(log, OTHER) == 3
    assert ledger.teach(log, ANALYST) == 0
    assert ledger.learned() == log
    with ledger.engine.connect() as connection:
        first, _, last = entries_of(connection, Action.TEACH_WORD)
    assert (first.before, first.after["means"], first.why) == ({}, "isf", "their name since May")
    assert (last.before["means"], last.after["means"], last.why) == ("isf", "pmf", "")
    assert last.who == OTHER.name
    with pytest.raises(NotAllowedError):
        ledger.teach(log, LOOKER)
