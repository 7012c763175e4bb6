"""Articles being added in the background, by a process of its own: no session waits for another.

A job outlives the tab that started it. Every article is kept as soon as it is read; cancelling
keeps those and leaves the others.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from geo.errors import InputError
from geo.home import HOME
from geo.ledger.setting import USER_VARIABLE

MOST_TOLD = 200  # refusals that a job keeps to be shown
MOST_KEPT = 20  # finished jobs that the server remembers
NICE = "10"  # whoever looks at the map goes first
_LONGEST_LINE = 2_000


class JobState(StrEnum):
    """How far a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(slots=True)
class Job:
    """One lot of articles being added.

    Attributes:
        who: The person's name.
        total: How many files there are; 0 until that is known.
        read: How many of them have been dealt with.
        added: Ids of articles that are new in the ledger.
        held: Ids of articles that it held already.
        refused: What could not be read, an error each.
        problem: Why the job failed.
        told: Somebody has seen how it ended.
    """

    who: str
    state: JobState = JobState.WAITING
    total: int = 0
    read: int = 0
    claims: int = 0
    added: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    refused: list[InputError] = field(default_factory=list)
    refusals: int = 0
    problem: InputError | None = None
    told: bool = False
    process: "subprocess.Popen[str] | None" = None

    @property
    def active(self) -> bool:
        """Whether it still waits or runs."""
        return self.state in (JobState.WAITING, JobState.RUNNING)


class Jobs:
    """The jobs of this server: one runs at a time, the others wait their turn."""

    def __init__(self) -> None:
        self._jobs: list[Job] = []
        self._lock = threading.Lock()
        self._turn = threading.Lock()

    def of(self, who: str) -> list[Job]:
        """A person's jobs, newest first."""
        with self._lock:
            return [job for job in reversed(self._jobs) if job.who == who]

    def start(
        self, who: str, paths: Sequence[Path], how: str, *, folder: Path | None = None
    ) -> Job:
        """Add articles in the background.

        Args:
            who: The person in whose name they are added.
            paths: Files, or folders of them.
            how: How they came, for the history.
            folder: A folder of the job's own, removed at its end.
        """
        job = Job(who)
        with self._lock:
            self._jobs.append(job)
            over = [one for one in self._jobs if not one.active][:-MOST_KEPT]
            self._jobs = [one for one in self._jobs if one not in over]
        thread = threading.Thread(
            target=self._run, args=(job, [str(path) for path in paths], how, folder), daemon=True
        )
        thread.start()
        return job

    def cancel(self, job: Job) -> None:
        """Stop a job; what it has added stays."""
        with self._lock:
            if not job.active:
                return
            job.state = JobState.CANCELLED
            if job.process is not None:
                job.process.terminate()

    def make_way(self) -> None:
        """Have the job that runs rest for a moment: somebody waits for a page."""
        with self._lock:
            pipes = [job.process.stdin for job in self._jobs if job.process is not None]
            for pipe in pipes:
                if pipe is not None:
                    with suppress(
                        OSError, ValueError
                    ):  # it has just ended, or has many such wishes before it
                        os.write(pipe.fileno(), b"\n")

    def _run(self, job: Job, paths: list[str], how: str, folder: Path | None) -> None:
        try:
            with self._turn, tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
                if self._begin(job, paths, how, errors):
                    self._follow(job, errors)
        finally:
            if folder is not None:
                shutil.rmtree(folder, ignore_errors=True)

    def _begin(self, job: Job, paths: list[str], how: str, errors: Any) -> bool:
        options = ["--json", "--make-way", "--how", how]
        command = [sys.executable, "-m", "geo", "add", *options, "--", *paths]
        nice = shutil.which("nice")
        with self._lock:
            if job.state is not JobState.WAITING:
                return False
            try:
                job.process = subprocess.Popen(
                    [nice, "-n", NICE, *command] if nice else command,
                    cwd=HOME,
                    env={**os.environ, USER_VARIABLE: job.who, "PYTHONUTF8": "1"},
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=errors,
                    text=True,
                    encoding="utf-8",
                )
            except OSError as error:
                job.state = JobState.FAILED
                job.problem = InputError(f"reading could not begin: {error}")
                return False
            if job.process.stdin is not None:
                os.set_blocking(job.process.stdin.fileno(), False)
            job.state = JobState.RUNNING
            return True

    def _follow(self, job: Job, errors: Any) -> None:
        process = job.process
        assert process is not None
        assert process.stdout is not None
        assert process.stdin is not None
        with process.stdin, process.stdout:
            for line in process.stdout:
                self._take(job, json.loads(line))
            with self._lock:
                job.process = None  # nobody writes to it from here on
        status = process.wait()
        with self._lock:
            if job.state is not JobState.RUNNING:
                return
            if status == 0:
                job.state = JobState.DONE
                return
            job.state = JobState.FAILED
            job.problem = job.problem or _last_words(errors, status)

    def _take(self, job: Job, row: dict[str, Any]) -> None:
        with self._lock:
            if "total" in row:
                job.total = int(row["total"])
                return
            if "failed" in row:
                job.problem = _fault(row, "failed")
                return
            job.read += 1
            if "refused" in row:
                job.refusals += 1
                if len(job.refused) < MOST_TOLD:
                    job.refused.append(_fault(row, "refused"))
            elif row["new"]:
                job.added.append(str(row["article"]))
                job.claims += int(row["claims"])
            else:
                job.held.append(str(row["article"]))
            if job.read == job.total and job.state is JobState.RUNNING:
                job.state = JobState.DONE


def _fault(row: dict[str, Any], name: str) -> InputError:
    """A fault as `frontier add` tells it in a row of plain values."""
    values = {str(field): str(value)[:_LONGEST_LINE] for field, value in row["values"].items()}
    told, code = str(row[name])[:_LONGEST_LINE], str(row["code"])
    return InputError(told, code, **values)


def _last_words(errors: Any, status: int) -> InputError:
    """What a process said before it ended without telling a fault."""
    errors.seek(0)
    lines = [line.strip() for line in errors if line.strip()]
    said = lines[-1] if lines else f"reading ended with status {status}"
    return InputError(said[:_LONGEST_LINE].removeprefix("frontier: "))


JOBS = Jobs()
"""Those of this server, of all sessions."""
