"""The boards that a server shows: made anew whenever the names or the ledger have changed.

A board of a few claims is made while the reader waits for it. A larger one is made beside, and so
is any while other programs keep changing the ledger, as when a folder is read into it: until it is
there, everybody goes on with the one before, and `Boards.behind` tells the pages so.
"""

import gc
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

from geo.screen.board.board import ScreenBoard

FEW = 300  # claims: laid on the line in a third of a second
PAUSE_S = 20.0  # a map that changes every few seconds is of no use, and slows each click
STREAM_S = 5.0  # changes that follow each other more closely are a stream
MOST_KEPT = 3
Build = Callable[[], ScreenBoard]
Meanwhile = Callable[[], AbstractContextManager[None]]


@dataclass(slots=True)
class _Kept:
    """A board with the state of things that it was made for.

    Attributes:
        mark: That state; ``wanted`` is the newest that was asked for.
        rested: When the next one may be begun.
        own: The state of what this server itself has changed.
        changed: When something new was asked for last.
        failure: Why the next one could not be made.
    """

    mark: str
    board: ScreenBoard
    wanted: str
    rested: float
    own: str
    changed: float
    working: bool = False
    failure: Exception | None = None


@dataclass(slots=True)
class Boards:
    """The boards by what is asked for; safe to use from many threads."""

    few: int = FEW
    clock: Callable[[], float] = time.monotonic
    rest: Callable[[float], None] = time.sleep
    _kept: "OrderedDict[Hashable, _Kept]" = field(default_factory=OrderedDict)
    _turns: dict[Hashable, threading.Lock] = field(default_factory=dict)
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _passed: deque[int] = field(default_factory=lambda: deque(maxlen=MOST_KEPT))

    def get(
        self,
        asked: Hashable,
        mark: str,
        build: Build,
        meanwhile: Meanwhile = nullcontext,
        *,
        own: str = "",
    ) -> ScreenBoard:
        """The board of what is asked for, in the state ``mark`` or, if it is large, in one before.

        ``meanwhile`` is entered where the reader waits for it. ``own`` is the part of the state
        that this server's own people change: they see at once what they have done.

        Raises:
            Exception: Whatever ``build`` raises; from a board made beside, at the next call.
        """
        with self._lock:
            turn = self._turns.setdefault(asked, threading.Lock())
        kept = self._kept.get(asked)
        if kept is None or self._at_once(kept, mark, own):
            with meanwhile(), turn:
                kept = self._kept.get(asked)  # another may have made it while this one waited
                if kept is None or self._at_once(kept, mark, own):
                    kept = self._make(mark, build, own)
                    self._keep(asked, kept)
        with self._lock:
            if kept.failure is not None:
                failure, kept.failure = kept.failure, None
                raise failure
            if kept.wanted != mark:
                kept.wanted, kept.changed = mark, self.clock()
            if kept.mark != mark and not kept.working:
                kept.working = True
                work = threading.Thread(
                    target=self._make_beside, args=(asked, kept, build), daemon=True
                )
                work.start()
            return kept.board

    def behind(self, board: ScreenBoard) -> bool:
        """Whether something newer than this board is on its way."""
        with self._lock:
            return any(one.board is board and one.mark != one.wanted for one in self._kept.values())

    def passed(self, board: ScreenBoard) -> bool:
        """Whether something newer has come since somebody got this board, and still shows it."""
        with self._lock:
            return id(board) in self._passed

    def clear(self) -> None:
        """Forget all boards."""
        with self._lock:
            self._kept.clear()

    def _at_once(self, kept: _Kept, mark: str, own: str) -> bool:
        """Whether the reader shall wait for what is new: few claims, and no stream of changes."""
        if kept.mark == mark or len(kept.board.claims) > self.few:
            return False
        if kept.own != own:
            return True
        return kept.wanted != mark and self.clock() - kept.changed >= STREAM_S

    def _make(self, mark: str, build: Build, own: str) -> _Kept:
        begun = self.clock()
        board = build()
        _set_aside()
        done = self.clock()
        rested = done + max(PAUSE_S, done - begun)
        return _Kept(mark, board, wanted=mark, rested=rested, own=own, changed=done)

    def _make_beside(self, asked: Hashable, before: _Kept, build: Build) -> None:
        self.rest(max(0.0, before.rested - self.clock()))
        try:
            made = self._make(before.wanted, build, before.own)
        except Exception as failure:  # told to whoever asks next
            with self._lock:
                before.working, before.failure = False, failure
            return
        with self._lock:
            if self._kept.get(asked) is before:
                made.wanted, made.changed = before.wanted, before.changed
                self._passed.append(id(before.board))  # whoever shows it holds it: no other has it
                self._keep(asked, made)

    def _keep(self, asked: Hashable, kept: _Kept) -> None:
        with self._lock:
            if id(kept.board) in self._passed:
                self._passed.remove(id(kept.board))
            self._kept[asked] = kept
            self._kept.move_to_end(asked)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)


def _set_aside() -> None:
    """Look through a board for what is no longer used now, and not after every click again.

    Streamlit has the collector go through everything at the end of each script, fragments too; with
    a board of 10,000 claims that halted every session for a quarter of a second.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


BOARDS = Boards()
"""Those of this server."""
