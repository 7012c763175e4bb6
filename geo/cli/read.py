"""``frontier read``: the claims of articles, to standard output."""

import argparse
import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TypeVar

from geo.atlas import Reader, load_reader
from geo.claims.carriers import Sketch, bounds_beside, sketch_of
from geo.claims.documents import article_from_bytes, find_articles, read_document
from geo.claims.encoding import LARGEST_FILE, too_large
from geo.claims.head import Head, telling
from geo.claims.model import Article
from geo.claims.together import TOGETHER
from geo.cli.counting import counted
from geo.cli.interrupts import INTERRUPTED, interrupts
from geo.cli.printed import Form, printed_each
from geo.errors import InputError

_STANDARD_INPUT = Path("-")
_FEW = 8  # articles that one process has read before others have begun

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class _Task:
    """One article to read: a file, or the bytes that standard input gave."""

    path: Path
    data: bytes | None
    published: str | None
    form: Form
    operations: bool = True  # whether dated operations may place an undated article
    beside: Head | None = None  # the day that other carriers of its report tell


@dataclass(frozen=True, slots=True)
class _Told:
    """What is printed of one article and how many claims that are, or why it can't be read."""

    file: str
    text: str = ""
    count: int = 0
    fault: str = ""


def run(arguments: argparse.Namespace) -> int:
    """Print the claims of articles as soon as they are read, in the order of files and of texts.

    Many articles are read by as many processes as there are processors. Standard error tells how
    far it is, and of each file that is no article why; the others are read all the same. Ctrl+C
    ends it behind a whole article.

    Returns:
        0, 2 where a path could not be read as an article, 130 where Ctrl+C ended it.
    """
    _loaded.clear()  # what was taught since an earlier call counts
    form = Form.EXPLAINED if arguments.explain else Form(arguments.format)
    tasks = [
        replace(task, operations=arguments.operations)
        for task in _tasks(arguments.paths, arguments.published, form)
    ]
    done = faults = 0
    with interrupts() as interrupt:
        try:
            if arguments.beside:
                tasks = _dated_beside(tasks)
            with _each(_read, tasks) as results:
                for told in results:
                    with interrupt.put_off():
                        done += 1
                        faults += bool(told.fault)
                        _tell(told, f" ({done:,} of {len(tasks):,})" if len(tasks) > 1 else "")
        except KeyboardInterrupt:
            sys.stderr.write(
                f"frontier: stopped; {done:,} of {len(tasks):,} articles are read, "
                "and what is printed of them is whole.\n"
            )
            return INTERRUPTED
    return 2 if faults else 0


def _tell(told: _Told, far: str) -> None:
    if told.fault:
        sys.stderr.write(f"frontier: {told.fault}\n")
        return
    sys.stdout.write(told.text)
    sys.stdout.flush()
    sys.stderr.write(f"{told.file}: {counted(told.count, 'claim')}{far}\n")


def _tasks(paths: Sequence[Path], published: str | None, form: Form) -> Iterator[_Task]:
    if _STANDARD_INPUT in paths:
        yield _Task(_STANDARD_INPUT, sys.stdin.buffer.read(LARGEST_FILE + 1), published, form)
    named = [path for path in paths if path != _STANDARD_INPUT]
    for path in find_articles(named):
        yield _Task(path, None, published, form)


def _dated_beside(tasks: Sequence[_Task]) -> list[_Task]:
    """The tasks, with the days that articles tell of others that carry the same report."""
    with _each(_sketch, tasks) as sketches:
        bounds = bounds_beside(list(sketches), lambda position: _article(tasks[position]))
    for position, published in bounds.items():
        name = tasks[position].path.name
        sys.stderr.write(f"{name}: published {published.edtf}, {published.words}\n")
    return [
        replace(task, beside=telling(bounds[position])) if position in bounds else task
        for position, task in enumerate(tasks)
    ]


@contextmanager
def _each(
    work: Callable[[Sequence[_Task]], list[_Made]], tasks: Sequence[_Task]
) -> Iterator[Iterator[_Made]]:
    """What is made of each task, in order, as it is ready; the work is given some at a time."""
    processes = min(_processors(), len(tasks) // _FEW)
    size = max(1, min(TOGETHER, len(tasks) // (2 * max(1, processes))))
    lots = [tasks[first : first + size] for first in range(0, len(tasks), size)]
    if processes < 2:
        yield chain.from_iterable(map(work, lots))
        return
    _reader()  # loaded before the processes begin, which share it where the system can
    pool = ProcessPoolExecutor(processes, initializer=_end_at_once)
    try:
        yield chain.from_iterable(pool.map(work, lots))
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


def _end_at_once() -> None:
    """Ctrl+C reaches every process; those that read have nothing to finish."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


_loaded: list[Reader] = []


def _reader() -> Reader:
    if not _loaded:
        _loaded.append(load_reader())
        gc.freeze()  # it stays to the end: the collector need not go through it article by article
    return _loaded[0]


def _read(tasks: Sequence[_Task]) -> list[_Told]:
    taken = [_taken(task) for task in tasks]
    articles = [one for one in taken if isinstance(one, Article)]
    told = iter(printed_each(articles, _reader(), tasks[0].form))
    return [_Told(one.file, *next(told)) if isinstance(one, Article) else one for one in taken]


def _taken(task: _Task) -> Article | _Told:
    try:
        return _article(task)
    except InputError as error:
        return _Told(task.path.name, fault=str(error))


def _sketch(tasks: Sequence[_Task]) -> list[Sketch | None]:
    taken = map(_taken, tasks)  # why one is no article its reading will say
    return [sketch_of(one) if isinstance(one, Article) else None for one in taken]


def _article(task: _Task) -> Article:
    table = None if task.operations else ()
    if task.data is None:
        return read_document(
            task.path, published=task.published, said_since=task.beside, operations=table
        )
    if len(task.data) > LARGEST_FILE:
        raise too_large("standard input", f"has more than {LARGEST_FILE:,} bytes")
    return article_from_bytes(
        task.data,
        "standard input",
        published=task.published,
        said_since=task.beside,
        operations=table,
    )
