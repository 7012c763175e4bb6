"""How articles come in: names of files, fields of a pasted text, and the jobs behind."""

import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from geo.errors import InputError
from geo.ledger.opening import open_ledger
from geo.screen.articles.page import MOST_FILE
from geo.screen.faults import fault_text
from geo.screen.intake.jobs import Job, Jobs, JobState
from geo.screen.intake.laying import laid_out
from geo.screen.intake.page import job_told
from geo.screen.intake.ways import TOLD, head_toml, paste_name, refuse_other_kinds, safe_name
from geo.screen.person import account_name
from geo.screen.words import Lang, load_words

TEXT = "سيطر الجيش العراقي على معبر القائم في 5 آذار 2021.\n"


@given(st.text(max_size=300))
def test_any_name_becomes_one_that_lies_in_its_folder(name: str) -> None:
    safe = safe_name(name)
    path = Path("/a/b") / safe
    assert path.parent == Path("/a/b")
    assert safe not in ("", ".", "..")
    assert not safe.startswith(".")
    assert len(safe.encode("utf-8", "replace")) < 255
    assert not set(safe) & set('/\\<>:"|?*\0\n')


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a.docx", "a.docx"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("خبر.html", "خبر.html"),
        (".pdf", "article.pdf"),
        ("x", "x.txt"),
    ],
)
def test_a_name_keeps_what_it_may(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_pasted_text_has_a_name() -> None:
    name = paste_name()
    assert safe_name(name) == name
    assert name.endswith(".txt")
    assert len(name) <= MOST_FILE  # whole in its column


@given(st.text(max_size=100))
def test_fields_of_a_pasted_text_are_toml_whatever_they_hold(value: str) -> None:
    read = tomllib.loads(head_toml({"title": value, "outlet": ""}))
    assert read in ({}, {"title": value})


def wait_for(job: Job) -> None:
    for _ in range(600):
        if not job.active:
            return
        time.sleep(0.1)
    raise AssertionError("the job did not end")


@pytest.fixture
def ledger_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    path = str(tmp_path / "ledger.sqlite")
    monkeypatch.setenv("FRONTIER_LEDGER", path)
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path / "names"))
    return path


def test_a_job_adds_tells_what_it_refused_and_cleans_up(ledger_path: str) -> None:
    files = [
        ("a.txt", TEXT.encode().__bytes__),
        ("again.txt", TEXT.encode().__bytes__),
        ("bad.txt", b" ".__bytes__),
    ]
    folder = laid_out(files)
    jobs = Jobs()
    job = jobs.start("Amal", sorted(folder.glob("*/*")), "upload", folder=folder)
    wait_for(job)
    assert (job.state, job.problem) == (JobState.DONE, None)
    assert (job.total, len(job.added), len(job.held), job.refusals) == (3, 1, 1, 1)
    assert "bad.txt" in str(job.refused[0])
    told = {lang: fault_text(job.refused[0], words) for lang, words in load_words().items()}
    assert "is empty" in told[Lang.EN]
    assert "فارغ" in told[Lang.AR]
    assert all(r"bad\.txt" in one for one in told.values())
    for _ in range(100):
        if not folder.exists():
            break
        time.sleep(0.1)
    assert not folder.exists()
    ledger = open_ledger(ledger_path)
    [held] = ledger.articles()
    assert (held.who, held.how, held.article.id) == ("Amal", "upload", job.added[0])
    ledger.close()
    assert jobs.of("Amal") == [job]
    assert jobs.of("Omar") == []


def _window(job: "Job") -> None:
    """A window that follows a job."""
    import streamlit as st

    from geo.screen.intake.page import _is_news

    st.text("told" if _is_news(job) else "nothing")


def test_how_a_job_ended_is_told_in_one_window_and_stays_there() -> None:
    job = Job("Amal", JobState.DONE)
    first = AppTest.from_function(_window, args=(job,)).run()
    other = AppTest.from_function(_window, args=(job,)).run()
    assert [app.text[0].value for app in (first, other, first.run())] == ["told", "nothing", "told"]


def _ways(*done: "Job", shown: bool = True) -> None:
    """The ways in, after jobs, or after something was wrong with what the reader gave."""
    from geo.ledger.records import Person, Rank
    from geo.screen.intake.jobs import Jobs
    from geo.screen.intake.ways import draw_ways
    from geo.screen.words import Lang, load_words

    jobs = Jobs()
    jobs._jobs.extend(done)
    draw_ways(jobs, Person("Amal", Rank.ANALYST), load_words()[Lang.EN], shown=shown)


def test_what_came_of_a_job_is_told_without_noughts() -> None:
    english, arabic = (load_words()[lang] for lang in (Lang.EN, Lang.AR))
    job = Job("Amal", JobState.DONE, claims=9, added=["a", "b"])
    assert job_told(job, english) == "2 new with 9 claims."
    job.held, job.refusals = ["c"], 3
    assert job_told(job, english) == (
        "2 new with 9 claims, 1 held already, 3 that could not be read."
    )
    assert job_told(job, arabic).count("،") == 3
    assert job_told(Job("Amal"), english) == "nothing new."


def test_a_newer_fault_takes_the_place_of_how_a_job_ended() -> None:
    app = AppTest.from_function(_ways)
    app.session_state[TOLD] = Job("Amal", JobState.DONE)
    app.run()
    assert TOLD in app.session_state
    app.session_state["intake_problem"] = InputError("the text is empty.", "empty_text")
    app.run()
    assert "The text is empty" in app.error[0].value
    assert TOLD not in app.session_state


def test_the_ways_in_make_room_for_what_was_just_read() -> None:
    read, refused = (Job("Amal", JobState.DONE, added=added) for added in (["a"], []))
    for job, folded in ((read, True), (refused, False), (None, True)):
        app = AppTest.from_function(_ways, args=(job,) if job else ())
        if job:
            app.session_state[TOLD] = job
        app.run()
        assert [box.label for box in app.expander] == ["Read another article"]
        assert app.expander[0].proto.expanded == (not folded)
        assert app.text_area
    app = AppTest.from_function(_ways, kwargs={"shown": False}).run()  # nothing to make room for
    assert not app.expander
    assert app.text_area


def test_a_job_makes_way_and_goes_on(ledger_path: str, tmp_path: Path) -> None:
    del ledger_path
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"{number} {TEXT}", encoding="utf-8")
    jobs = Jobs()
    jobs.make_way()  # nobody reads: nothing happens
    job = jobs.start("Amal", [tmp_path], "file")
    while job.active:
        jobs.make_way()
        time.sleep(0.02)
    assert (job.state, job.read) == (JobState.DONE, 3)
    jobs.make_way()


def test_a_folder_without_articles_is_a_sentence(ledger_path: str, tmp_path: Path) -> None:
    del ledger_path
    (tmp_path / "empty").mkdir()
    job = Jobs().start("Amal", [tmp_path / "empty"], "file")
    wait_for(job)
    assert job.state is JobState.FAILED
    assert job.problem is not None
    assert job.problem.code == "folder_empty"
    assert "Traceback" not in str(job.problem)


def test_a_job_that_waits_can_be_cancelled(ledger_path: str, tmp_path: Path) -> None:
    del ledger_path
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    jobs = Jobs()
    first = jobs.start("Amal", [tmp_path / "a.txt"], "file")
    second = jobs.start("Amal", [tmp_path / "a.txt"], "file")
    jobs.cancel(second)
    wait_for(first)
    assert second.state is JobState.CANCELLED
    assert second.read == 0
    assert first.state is JobState.DONE
    jobs.cancel(first)
    assert first.state is JobState.DONE


def test_files_that_cannot_be_kept_are_a_sentence() -> None:
    def full() -> bytes:
        raise OSError("no room")

    with pytest.raises(InputError, match="no room"):
        laid_out([("a.txt", full)])


@pytest.mark.parametrize("lang", Lang)
def test_a_file_of_another_kind_is_refused_in_our_words(lang: Lang) -> None:
    refuse_other_kinds(["a.TXT", "b.docx", "no ending"])
    with pytest.raises(InputError) as caught:
        refuse_other_kinds(["a.txt", "photo.png"])
    told = fault_text(caught.value, load_words()[lang])
    assert "photo" in told
    assert "docx" in told
    assert "image/png" not in told


@pytest.mark.parametrize(
    ("account", "name"),
    [
        (
            {"email": "Amal@Example.org", "email_verified": True, "name": "Keeper"},
            "amal@example.org",
        ),
        ({"email": "a@b.c", "email_verified": "true", "sub": "7"}, "a@b.c"),
        ({"email": "a@b.c", "sub": "7"}, "7"),
        ({"email": "a@b.c"}, None),
        ({"email": "a@b.c", "email_verified": False, "sub": "7"}, "7"),
        ({"name": "Keeper"}, None),
    ],
)
def test_an_account_writes_under_what_was_checked(
    account: dict[str, object], name: str | None
) -> None:
    assert account_name(account) == name
