"""The ledger on the command line: add, withdraw, look, copy, check, and the map that reads it."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from geo.__main__ import main
from geo.atlas import in_view
from geo.claims.documents import article_from_bytes, article_id
from geo.claims.model import Kind
from geo.cli.app import has_sign_in
from geo.desk import keep_digest, lexicon_reader, load_desk_atlas, local_person, signed_in
from geo.errors import InputError
from geo.home import HOME, SEEDS
from geo.ledger.chain import entries_of
from geo.ledger.decisions import Accept
from geo.ledger.opening import open_ledger
from geo.ledger.records import Action, Person, Rank
from geo.ledger.setting import FILE, is_exposed, ledger_address, shown
from geo.ledger.verifying import faults

DIGESTS = sorted((SEEDS / "articles").glob("*.txt"))
TEXT = "أعلن ناطق باسم الجيش العراقي أن قواته تسيطر على مدينة القائم منذ يوم الأحد.\n" * 3


@pytest.fixture
def ledger_file(tmp_path, monkeypatch) -> Path:
    path = tmp_path / "data" / "ledger.sqlite"
    monkeypatch.setenv("FRONTIER_LEDGER", str(path))
    monkeypatch.setenv("FRONTIER_USER", "Amal")
    return path


@pytest.fixture
def texts(tmp_path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"{TEXT}\nخبر رقم {number}.\n", "utf-8")
    (folder / "0.toml").write_text('published = "2018-05-02"\noutlet = "صحيفة"\n', "utf-8")
    return folder


def test_adding_withdrawing_and_the_map(ledger_file, texts, capsys, tmp_path):
    before = len(load_desk_atlas().claims)
    assert main(["add", str(texts)]) == 0
    assert "3 articles added" in capsys.readouterr().err
    assert main(["add", str(texts)]) == 0
    assert "0 articles added with 0 claims, 3 were held already" in capsys.readouterr().err
    atlas = load_desk_atlas()
    assert len(atlas.claims) > before
    assert len(atlas.held) == 3
    assert main(["withdraw", "1.txt", "--why", "twice"]) == 0
    assert main(["ledger", "status", "--articles"]) == 0
    said = capsys.readouterr().out
    assert "3 articles (1 out of view)" in said
    assert len(re.findall(r"^article .*, Amal, file", said, re.MULTILINE)) == 3
    assert len(load_desk_atlas().held) == 2
    assert main(["withdraw", "1.txt", "--back"]) == 0
    assert load_desk_atlas().claims == atlas.claims
    assert main(["withdraw", "nothing.txt"]) == 2
    yesterday = (date.today() - timedelta(days=1)).isoformat()
    for extra, count in ([], len(atlas.claims)), (["--held-by", yesterday], before):
        out = tmp_path / "out.geojson"
        assert main(["export", "-o", str(out), *extra]) == 0
        assert len(json.loads(out.read_text("utf-8"))["features"]) == count


def test_a_bad_file_is_told_and_the_others_are_added(ledger_file, texts, capsys):
    (texts / "empty.txt").write_bytes(b"")
    assert main(["add", str(texts)]) == 2
    said = capsys.readouterr().err
    assert "refused: empty.txt is empty" in said
    assert "3 articles added" in said
    assert "1 refused" in said


def test_copies_checks_and_history(ledger_file, texts, capsys, tmp_path):
    assert main(["ledger", "status"]) == 2
    assert main(["add", str(texts)]) == 0
    assert main(["ledger", "verify"]) == 0
    assert main(["ledger", "backup", str(tmp_path / "copy.sqlite")]) == 0
    assert main(["ledger", "export", str(tmp_path / "lines")]) == 0
    ledger = open_ledger(str(ledger_file))
    held = ledger.held(ledger.present().claims[0].id)
    ledger.decide(held.claim.id, Accept(), local_person(), "so it says", expected=held.version)
    ledger.close()
    assert main(["ledger", "history", held.claim.id]) == 0
    assert "Amal: accept (so it says)" in capsys.readouterr().out
    assert main(["ledger", "reread"]) == 0
    assert "3 articles read again, 0 read otherwise" in capsys.readouterr().err
    assert main(["ledger", "restore", str(tmp_path / "copy.sqlite")]) == 0
    assert main(["ledger", "history", held.claim.id]) == 0
    assert "accept" not in capsys.readouterr().out
    assert main(["ledger", "import", str(tmp_path / "lines")]) == 2
    assert main(["ledger", "rank", "omar@example.org", "analyst"]) == 0
    assert main(["ledger", "migrate"]) == 0
    assert main(["ledger", "rebuild"]) == 0
    assert main(["ledger", "verify"]) == 0


def test_reading_again_prints_what_each_claim_says_now(ledger_file, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path / "names"))
    (tmp_path / "one.txt").write_text("سيطرت كتائب الزعفران على معبر ربيعة.\n", "utf-8")
    assert main(["add", str(tmp_path / "one.txt")]) == 0
    assert main(["lexicon", "teach-actor", "كتائب الزعفران", "pmf"]) == 0
    capsys.readouterr()
    assert main(["ledger", "reread"]) == 0
    told = capsys.readouterr().out
    assert re.search(r"(new|changed): \S+  \w+, asserted: pmf \(actor\); rabia_crossing; ", told)


def test_the_history_of_nothing_is_one_sentence(ledger_file, texts, capsys):
    main(["add", str(texts)])
    assert main(["ledger", "history", "nothing"]) == 2
    assert "is no claim of the ledger" in capsys.readouterr().err


def test_adding_a_folder_goes_on_after_a_kill(ledger_file, tmp_path):
    """Ended by kill -9 in the middle and started again: everything is there, once."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.txt").write_text(f"{TEXT}\nخبر رقم {number}.\n", "utf-8")
    command = [sys.executable, "-m", "geo", "add", str(folder)]
    process = subprocess.Popen(command, cwd=HOME, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(5)]
    process.send_signal(signal.SIGKILL)
    process.wait()
    said += process.stdout.readlines()
    process.stdout.close()
    acknowledged = {line.split()[0].decode() for line in said if line.endswith(b"\n")}
    ledger = open_ledger(str(ledger_file))
    held = {one.article.id for one in ledger.articles()}
    assert acknowledged <= held
    assert len(held) < 40
    ledger.close()
    assert main(["add", str(folder)]) == 0
    ledger = open_ledger(str(ledger_file))
    assert len(ledger.articles()) == 40
    assert list(faults(ledger.engine)) == []
    ledger.close()


def test_check_says_exactly_what_is_wrong(ledger_file, texts, capsys):
    main(["add", str(texts)])
    assert main(["check"]) == 0
    ledger = open_ledger(str(ledger_file))
    with ledger.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("UPDATE entries SET why = 'forged' WHERE seq = 2")
    ledger.close()
    capsys.readouterr()
    assert main(["check"]) == 1
    assert "the ledger: entry 2 (add by Amal): its hash does not fit it" in capsys.readouterr().out


def test_reading_and_places_load_no_database():
    for words in (["read", "--help"], ["place", "--help"]):
        code = (
            "import sys; from geo.__main__ import main\n"
            f"try:\n    main({words!r})\nexcept SystemExit:\n    pass\n"
            "assert not {'sqlalchemy', 'alembic', 'psycopg'} & set(sys.modules)"
        )
        subprocess.run([sys.executable, "-c", code], cwd=HOME, check=True, capture_output=True)


def test_where_the_ledger_lies():
    assert ledger_address({"FRONTIER_LEDGER": "~/x.sqlite"}) == str(Path.home() / "x.sqlite")
    default = Path(ledger_address({}))
    assert default.name == FILE
    assert HOME not in default.parents
    url = "postgresql://amal:secret@db.example/ledger"
    assert ledger_address({"FRONTIER_LEDGER": url}) == url
    assert "secret" not in shown(url)
    with pytest.raises(InputError, match="mysql://") as caught:
        ledger_address({"FRONTIER_LEDGER": "mysql://amal:secret@db/ledger"})
    assert "secret" not in str(caught.value)


def test_who_writes(ledger_file):
    assert local_person({"FRONTIER_USER": "Amal"}) == Person("Amal", Rank.KEEPER)
    assert local_person({"FRONTIER_EXPOSED": "1"}).rank is Rank.READER
    ledger = open_ledger(str(ledger_file))
    ledger.appoint("omar@example.org", Rank.ANALYST, local_person())
    assert signed_in("omar@example.org", ledger).rank is Rank.ANALYST
    assert signed_in("eve@example.org", ledger).rank is Rank.READER
    keepers = {"FRONTIER_KEEPERS": "a@example.org, eve@example.org"}
    assert signed_in("eve@example.org", ledger, keepers).rank is Rank.KEEPER
    ledger.close()


def test_an_address_open_to_others_is_known_as_such(tmp_path):
    assert not is_exposed("127.0.0.1")
    assert not is_exposed("::1")
    assert not is_exposed("localhost")
    assert is_exposed("0.0.0.0")
    assert is_exposed("192.168.1.5")
    with pytest.raises(InputError, match="--address"):
        is_exposed("somewhere")
    assert not has_sign_in(tmp_path)
    (tmp_path / ".streamlit").mkdir()
    (tmp_path / ".streamlit" / "secrets.toml").write_text('[auth]\nclient_id = "x"\n')
    assert has_sign_in(tmp_path)


def test_frontier_app_says_that_it_is_open_to_others(tmp_path):
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "geo", "app", "--address", "0.0.0.0", "--port", "8797"]
    process = subprocess.Popen(
        command, cwd=HOME, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        assert process.stderr is not None
        line = process.stderr.readline().decode()
        assert "can be reached from other machines and nobody has to sign in" in line
        time.sleep(0.2)
    finally:
        process.kill()
        process.communicate()


def test_a_digest_can_be_kept_and_its_original_takes_its_place(ledger_file, atlas):
    ledger = open_ledger(str(ledger_file))
    digest = next(iter(atlas.articles.values()))
    keep_digest(ledger, digest, local_person(), lexicon_reader(atlas.reader))
    keep_digest(ledger, digest, local_person(), lexicon_reader(atlas.reader))
    assert len(ledger.articles()) == 1
    claim = ledger.present().claims[0]
    held = ledger.held(claim.id)
    ledger.decide(claim.id, Accept(), local_person(), expected=held.version)
    ledger.close()
    seen = load_desk_atlas()
    assert seen.articles.keys() == atlas.articles.keys()
    assert {c.id for c in seen.claims} == {c.id for c in atlas.claims}
    assert seen.held == {digest.id}


def test_in_view_one_article_stands_for_a_content():
    digests = [article_from_bytes(path.read_bytes(), path.name) for path in DIGESTS[:2]]
    old = article_from_bytes(DIGESTS[0].read_bytes() + b"\n", "old.txt")
    assert old.digest_of == digests[0].digest_of
    assert {a.id for a in in_view(digests, [old])} == {old.id, digests[1].id}
    assert {a.id for a in in_view(digests, [])} == {a.id for a in digests}
    assert len(in_view(digests, digests)) == 2


def test_names_taught_beside_a_ledger_are_in_its_history(
    ledger_file, texts, capsys, tmp_path, monkeypatch
):
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path / "names"))
    assert main(["add", str(texts)]) == 0
    teach = ["gazetteer", "teach", "الزمبوعة", "al_bukamal", "--why", "كذا يقول أهلها"]
    assert main(teach) == 0
    assert main(["lexicon", "teach-cue", "walkabout", "patrol", "--why", "seen\nthrice"]) == 0
    assert main(["gazetteer", "forget", "الزمبوعة"]) == 0
    assert main(["ledger", "export", str(tmp_path / "lines")]) == 0
    monkeypatch.setenv("FRONTIER_LEDGER", str(tmp_path / "again.sqlite"))
    assert main(["ledger", "import", str(tmp_path / "lines")]) == 0
    ledger = open_ledger(str(tmp_path / "again.sqlite"))
    learned = ledger.learned()
    ledger.close()
    assert [(str(one.lesson), one.name, one.place, one.why) for one in learned.names] == [
        ("means", "الزمبوعة", "al_bukamal", "كذا يقول أهلها"),
        ("forget", "الزمبوعة", "", ""),
    ]
    assert [(one.word, one.means, one.by, one.why) for one in learned.words] == [
        ("walkabout", "patrol", "Amal", "seen thrice")
    ]


def test_what_a_colleague_taught_counts_here_is_listed_and_can_be_taken_back(
    ledger_file, texts, capsys, tmp_path, monkeypatch
):
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path / "hers"))
    assert main(["add", str(texts)]) == 0
    assert main(["lexicon", "teach-cue", "walkabout", "patrol", "--why", "seen thrice"]) == 0
    assert main(["gazetteer", "refuse", "الوعل"]) == 0
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path / "his"))
    capsys.readouterr()
    assert main(["lexicon", "list"]) == 0
    assert "walkabout: is a cue of patrol (nouns)" in capsys.readouterr().out
    text = tmp_path / "walk.txt"
    text.write_text("The Iraqi army held a walkabout near Al-Qaim on 3 May 2018.", encoding="utf-8")
    assert main(["add", str(text)]) == 0
    [claim] = [c for c in load_desk_atlas().claims if c.article == article_id(text.read_bytes())]
    assert claim.kind is Kind.PATROL
    assert main(["lexicon", "forget", "walkabout", "--why", "too rare"]) == 0
    assert main(["gazetteer", "forget", "الوعل"]) == 0
    capsys.readouterr()
    for command in ("lexicon", "gazetteer"):
        assert main([command, "list"]) == 0
    assert "taught " not in capsys.readouterr().out


def test_the_laws_are_checked_on_what_was_held_on_a_day(ledger_file, texts, capsys):
    assert main(["add", str(texts)]) == 0
    articles = []
    for day in (date.today(), date.today() - timedelta(days=1)):
        capsys.readouterr()
        assert main(["check", "--held-by", day.isoformat()]) == 0
        last = capsys.readouterr().out.splitlines()[-1]
        found = re.search(r"claims of (\d+) articles; 0 laws broken", last)
        assert found
        articles.append(int(found[1]))
    assert articles[0] == articles[1] + 3


def test_views_ranks_and_additions_carry_their_reasons(ledger_file, texts, capsys):
    assert main(["add", str(texts), "--why", "the weekly folder"]) == 0
    assert main(["ledger", "view", "north", "?kind=patrol&km=0:100", "--why", "asked for"]) == 0
    assert main(["ledger", "rank", "omar@example.org", "analyst", "--why", "joined in May"]) == 0
    assert main(["ledger", "view", "north", "color=red"]) == 2
    assert "'color' is no filter" in capsys.readouterr().err
    ledger = open_ledger(str(ledger_file))
    assert ledger.views() == {"north": "kind=patrol&km=0:100"}
    with ledger.engine.connect() as connection:
        reasons = {entry.action: entry.why for entry in entries_of(connection, *Action)}
    ledger.close()
    assert reasons == {
        Action.ADD: "the weekly folder",
        Action.REREAD: "the same report as 0.txt of 2018-05-02",
        Action.SAVE_VIEW: "asked for",
        Action.APPOINT: "joined in May",
    }
    assert main(["ledger", "view", "north", "--drop"]) == 0
    assert main(["ledger", "view", "north", "--drop"]) == 2
