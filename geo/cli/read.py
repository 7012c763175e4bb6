"""``frontier read``: the claims of articles, to standard output."""

import argparse
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from geo.atlas import Reader, load_reader
from geo.claims.documents import article_from_bytes, find_articles, read_document
from geo.claims.formats.taken import LARGEST_FILE
from geo.cli.printed import Form, printed
from geo.errors import InputError

_STANDARD_INPUT = Path("-")
_FEW = 8  # articles that one process has read before others have begun
_AT_ONCE = 4  # articles handed to a process
_KEPT = 8_000_000  # characters of claims in memory; beyond, they wait on disk


@dataclass(frozen=True, slots=True)
class _Task:
    """One article to read: a file, or the bytes that standard input gave."""

    path: Path
    data: bytes | None
    published: str | None
    form: Form


def run(arguments: argparse.Namespace) -> int:
    """Print the claims of each article, in the order of files and then of the text.

    Many articles are read by as many processes as there are processors. Nothing is printed before
    every article is read: bad input prints nothing. Standard error tells how far it is.

    Raises:
        InputError: A path cannot be read as an article.
    """
    _loaded.clear()  # what was taught since an earlier call counts
    form = Form.EXPLAINED if arguments.explain else Form(arguments.format)
    tasks = list(_tasks(arguments.paths, arguments.published, form))
    with (
        _results(tasks) as results,
        tempfile.SpooledTemporaryFile(_KEPT, "w+", encoding="utf-8", newline="") as claims,
    ):
        for number, (file, text, count) in enumerate(results, 1):
            claims.write(text)
            far = f" ({number:,} of {len(tasks):,})" if len(tasks) > 1 else ""
            sys.stderr.write(f"{file}: {count} claims{far}\n")
        claims.seek(0)
        shutil.copyfileobj(claims, sys.stdout)
    return 0


def _tasks(paths: Sequence[Path], published: str | None, form: Form) -> Iterator[_Task]:
    if _STANDARD_INPUT in paths:
        yield _Task(_STANDARD_INPUT, sys.stdin.buffer.read(LARGEST_FILE + 1), published, form)
    named = [path for path in paths if path != _STANDARD_INPUT]
    for path in find_articles(named):
        yield _Task(path, None, published, form)


@contextmanager
def _results(tasks: Sequence[_Task]) -> Iterator[Iterator[tuple[str, str, int]]]:
    """Of each task, in order: the file's name, what is printed of it, and its count of claims."""
    processes = min(_processors(), len(tasks) // _FEW)
    if processes < 2:
        yield map(_read, tasks)
        return
    _reader()  # loaded before the processes begin, which share it where the system can
    pool = ProcessPoolExecutor(processes, initializer=_leave_interrupts)
    try:
        yield pool.map(_read, tasks, chunksize=_AT_ONCE)
    except BrokenProcessPool as error:
        raise InputError(
            "a process that read articles was ended from outside, perhaps for want of memory; "
            "read fewer at a time."
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _leave_interrupts() -> None:
    """Ctrl+C is for the process that people see; it ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


_loaded: list[Reader] = []


def _reader() -> Reader:
    if not _loaded:
        _loaded.append(load_reader())
    return _loaded[0]


def _read(task: _Task) -> tuple[str, str, int]:
    if task.data is None:
        article = read_document(task.path, published=task.published)
    elif len(task.data) > LARGEST_FILE:
        raise InputError(
            f"standard input has more than {LARGEST_FILE:,} bytes; give one article at a time."
        )
    else:
        article = article_from_bytes(task.data, "standard input", published=task.published)
    text, count = printed(article, _reader(), task.form)
    return article.file, text, count
