"""``frontier read`` of many articles, of standard input, and of a folder with one that is bad."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from geo.__main__ import main
from geo.cli import read as command
from geo.cli.interrupts import interrupts
from geo.home import SEEDS

LINE = "أعلن الجيش العراقي في {day} آذار 2020 أنه سيطر على قضاء القائم.\n"
ONE = LINE.format(day=3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for day in range(1, 25):
        (tmp_path / f"{day:02d}.txt").write_text(LINE.format(day=day), encoding="utf-8")
    return tmp_path


def test_many_processes_print_what_one_prints(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "_processors", lambda: 1)
    assert main(["read", str(folder)]) == 0
    alone = capsys.readouterr()
    monkeypatch.setattr(command, "_processors", lambda: 3)
    assert main(["read", str(folder)]) == 0
    shared = capsys.readouterr()
    assert shared.out == alone.out
    rows = [json.loads(line) for line in shared.out.splitlines()]
    assert [row["article"]["file"] for row in rows] == [f"{day:02d}.txt" for day in range(1, 25)]
    told = shared.err.splitlines()
    assert told[0].endswith("(1 of 24)")
    assert told[-1].endswith("(24 of 24)")


@pytest.mark.parametrize("processes", [1, 2])
def test_one_bad_file_among_many_is_named_and_the_others_are_read(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    processes: int,
) -> None:
    monkeypatch.setattr(command, "_processors", lambda: processes)
    (folder / "05.txt").write_bytes(b"")
    assert main(["read", str(folder)]) == 2
    said = capsys.readouterr()
    files = [json.loads(line)["article"]["file"] for line in said.out.splitlines()]
    assert files == [f"{day:02d}.txt" for day in range(1, 25) if day != 5]
    faults = [line for line in said.err.splitlines() if line.startswith("frontier: ")]
    assert faults == ["frontier: 05.txt is empty; an article needs text."]


@contextmanager
def reading(folder: Path, to: Path) -> Iterator[subprocess.Popen[str]]:
    """``frontier read`` of a folder as a process of its own, which does not outlast the test."""
    with (
        to.open("w", encoding="utf-8") as claims,
        subprocess.Popen(
            [sys.executable, "-m", "geo", "read", str(folder)],
            stdout=claims,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        ) as process,
    ):
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C in another way")
def test_claims_come_while_others_are_read_and_ctrl_c_ends_it_behind_whole_lines(
    tmp_path: Path,
) -> None:
    folder, claims = tmp_path / "articles", tmp_path / "claims.jsonl"
    folder.mkdir()
    for day in range(1200):
        (folder / f"{day:04d}.txt").write_text(LINE.format(day=day % 28 + 1) * 9, encoding="utf-8")
    with reading(folder, claims) as process:
        until = time.monotonic() + 60
        while not claims.stat().st_size and time.monotonic() < until:
            time.sleep(0.01)
        assert process.poll() is None
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    *progress, last = told.splitlines()
    printed = claims.read_text(encoding="utf-8")
    assert printed.endswith("\n")
    rows = [json.loads(line) for line in printed.splitlines()]
    assert 0 < len({row["article"]["file"] for row in rows}) == len(progress) < 1200
    assert last == (
        f"frontier: stopped; {len(progress):,} of 1,200 articles are read, "
        "and what is printed of them is whole."
    )


def test_an_interrupt_waits_for_what_must_be_whole() -> None:
    before = signal.getsignal(signal.SIGINT)
    steps = []

    def work() -> None:
        with interrupts() as interrupt:
            with interrupt.put_off():
                signal.raise_signal(signal.SIGINT)
                steps.append("whole")
            steps.append("never")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert steps == ["whole"]
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_standard_input_is_an_article_in_any_usual_encoding(encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "geo", "read", "-"],
        input=ONE.encode(encoding),
        capture_output=True,
        check=True,
    )
    (row,) = map(json.loads, done.stdout.splitlines())
    assert row["article"]["file"] == "standard input"
    assert [place["id"] for place in row["place"]["places"]] == ["al_qaim"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "standard input is empty"),
        (b"x" * 20_000_001, "standard input has more than 20,000,000 bytes"),
        (b"\x89PNG\r\n\x1a\n\0\0", "standard input is an image"),
    ],
)
def test_what_standard_input_cannot_be_is_said_in_one_sentence(
    data: bytes,
    sentence: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert main(["read", "-"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"frontier: {sentence}")
    assert said.err.count("\n") == 1


def test_memory_does_not_grow_with_the_number_of_articles() -> None:
    """A sample of ``python -m benchmarks memory``: twenty more articles leave nothing."""
    script = (
        "import gc, tracemalloc\n"
        "from pathlib import Path\n"
        "from geo.cli.read import _Task, _read\n"
        "from geo.cli.printed import Form\n"
        f"paths = sorted(Path({str(SEEDS / 'articles')!r}).glob('*.txt'))\n"
        "def lot():\n"
        "    _read([_Task(path, None, None, Form.JSONL) for path in paths * 4])\n"
        "lot()\n"
        "tracemalloc.start()\n"
        "lot()\n"
        "gc.collect()\n"
        "print(tracemalloc.get_traced_memory()[0])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert int(done.stdout) < 300_000


def test_a_process_that_is_killed_is_said_in_one_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "_processors", lambda: 2)
    monkeypatch.setattr(command, "_end_at_once", die)
    assert main(["read", str(folder)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("frontier: a process that read articles was ended from outside")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


REPORT = (
    "Border guards found a tunnel under the sand wall near Al-Qaim on {day} and closed it, an "
    "officer of the brigade said; two men who had dug it for a month were led away and their "
    "lorry was taken with them to the base at the edge of the town.\n"
)


def test_other_carriers_of_a_report_tell_its_day_where_that_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(REPORT.format(day="Monday"), encoding="utf-8")
    head = '+++\npublished = "2021-06-15"\n+++\n'  # a Tuesday
    (tmp_path / "b.txt").write_text(head + REPORT.format(day="Monday"), encoding="utf-8")
    for number in range(16):
        text = f"The army patrolled the line near Al-Qaim with {number + 2} vehicles.\n"
        (tmp_path / f"c{number}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "d.txt").write_bytes(b"")
    told = {}
    for processes in (1, 2):
        monkeypatch.setattr(command, "_processors", lambda n=processes: n)
        assert main(["read", "--beside", str(tmp_path)]) == 2
        said = capsys.readouterr()
        told[processes] = said.out
        assert "a.txt: published 2021-06-14/2021-06-16, the same report as b.txt" in said.err
    assert told[1] == told[2]
    first = json.loads(told[1].splitlines()[0])
    assert first["article"]["published"] == "2021-06-14/2021-06-16"
    assert first["article"]["published_basis"].startswith("bounded")
    assert first["time"]["from"] == "2021-06-14"
    assert main(["read", str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert rows[0]["article"]["published_basis"] == "unknown"
