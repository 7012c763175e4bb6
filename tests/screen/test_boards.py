"""A large board is made beside the one that is shown; a small one is waited for."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple, cast

import pytest

from geo.errors import InputError
from geo.screen.board.board import ScreenBoard
from geo.screen.board.boards import PAUSE_S, Boards


class Made(NamedTuple):
    """All that is asked of a board here."""

    claims: range


def board(claims: int = 9) -> ScreenBoard:
    return cast(ScreenBoard, Made(range(claims)))


def until(condition: Callable[[], bool]) -> None:
    for _ in range(500):
        if condition():
            return
        time.sleep(0.01)
    raise AssertionError("it did not come to pass")


def test_a_small_board_is_made_anew_at_once() -> None:
    times = iter(range(0, 1000, 10))
    boards, first, second = Boards(few=9, clock=lambda: next(times)), board(), board()
    assert boards.get("all", "one", lambda: first) is first
    assert boards.get("all", "one", lambda: second) is first  # nothing has changed
    assert boards.get("all", "two", lambda: second) is second
    assert not boards.behind(second)


def test_nobody_waits_for_each_step_of_a_stream_of_changes() -> None:
    now, go = [100.0], threading.Event()

    def rest(_: float) -> None:
        assert go.wait(10)

    boards = Boards(few=9, clock=lambda: now[0], rest=rest)
    first, second, third = board(), board(), board()
    boards.get("all", "one", lambda: first)
    now[0] += 60
    assert boards.get("all", "two", lambda: second) is second  # the first of them is waited for
    now[0] += 2
    assert boards.get("all", "three", lambda: third) is second
    assert boards.behind(second)
    now[0] += 2
    assert boards.get("all", "four", lambda: third) is second
    go.set()
    until(lambda: boards.get("all", "four", lambda: third) is third)
    now[0] += 60
    assert boards.get("all", "five", lambda: first) is first  # and after a rest again


def test_in_a_stream_the_next_board_is_not_begun_before_a_pause() -> None:
    now, rested = [100.0], list[float]()
    boards = Boards(few=9, clock=lambda: now[0], rest=rested.append)
    first, second = board(), board()
    boards.get("all", "one", lambda: first)
    now[0] += 1
    assert boards.get("all", "two", lambda: second) is first
    until(lambda: boards.get("all", "two", lambda: second) is second)
    assert rested == [PAUSE_S - 1]  # of few claims as of many: each new board redraws the map


def test_what_people_here_have_done_is_waited_for_in_a_stream_too() -> None:
    boards = Boards(few=9, clock=lambda: 100.0, rest=lambda _: time.sleep(1))
    made = [board() for _ in range(4)]
    assert boards.get("all", "one", lambda: made[0], own="a") is made[0]
    assert boards.get("all", "two", lambda: made[1], own="a") is made[0]  # another program's
    assert boards.get("all", "three", lambda: made[2], own="b") is made[2]
    assert boards.get("all", "four", lambda: made[3], own="c") is made[3]
    assert not boards.behind(made[3])


def test_who_waits_is_told_and_who_does_not_is_not() -> None:
    boards, told = Boards(few=8, rest=lambda _: None), []

    @contextmanager
    def meanwhile() -> Iterator[None]:
        told.append("wait")
        yield

    first, second = board(), board()
    boards.get("all", "one", lambda: first, meanwhile)
    assert told == ["wait"]
    boards.get("all", "two", lambda: second, meanwhile)
    until(lambda: boards.get("all", "two", lambda: second, meanwhile) is second)
    assert told == ["wait"]


def test_who_asks_while_another_waits_gets_the_same_board_and_is_told() -> None:
    boards, told, begun, go = Boards(), [], threading.Event(), threading.Event()
    first = board()

    def slow() -> ScreenBoard:
        begun.set()
        assert go.wait(10)
        return first

    @contextmanager
    def meanwhile() -> Iterator[None]:
        told.append("wait")
        go.set()  # the other one goes on only when this one was told
        yield

    other = threading.Thread(target=boards.get, args=("all", "one", slow))
    other.start()
    assert begun.wait(10)
    assert boards.get("all", "one", board, meanwhile) is first
    other.join(10)
    assert told == ["wait"]


def test_a_large_board_is_shown_until_the_next_one_is_there() -> None:
    boards = Boards(few=8, rest=lambda _: None)
    first, second, go = board(), board(), threading.Event()

    def slow() -> ScreenBoard:
        assert go.wait(10)
        return second

    assert boards.get("all", "one", lambda: first) is first
    assert not boards.behind(first)
    assert boards.get("all", "two", slow) is first
    assert boards.behind(first)
    assert boards.get("all", "two", slow) is first  # and is begun once
    go.set()
    until(lambda: not boards.behind(first))
    assert boards.passed(first)  # whoever got it before shows what is no longer the newest
    assert boards.get("all", "two", slow) is second
    assert not boards.behind(second)
    assert not boards.passed(second)


def test_what_changed_while_a_board_was_made_is_made_next() -> None:
    boards = Boards(few=8, rest=lambda _: None)
    first, second, third = board(), board(), board()
    begun, go = threading.Event(), threading.Event()

    def slow() -> ScreenBoard:
        begun.set()
        assert go.wait(10)
        return second

    boards.get("all", "one", lambda: first)
    boards.get("all", "two", slow)
    assert begun.wait(10)
    assert boards.get("all", "three", slow) is first
    go.set()
    until(lambda: boards.get("all", "three", lambda: third) is not first)
    until(lambda: boards.get("all", "three", lambda: third) is third)
    assert not boards.behind(third)


def test_a_failure_is_told_to_who_asks_next_and_the_board_stays() -> None:
    boards, first = Boards(few=8, rest=lambda _: None), board()

    def broken() -> ScreenBoard:
        raise InputError("a.txt: is not what it should be.")

    boards.get("all", "one", lambda: first)
    boards.get("all", "two", broken)
    until(lambda: boards._kept["all"].failure is not None)
    with pytest.raises(InputError, match=r"a\.txt"):
        boards.get("all", "two", broken)
    assert boards._kept["all"].board is first


def test_the_oldest_of_many_is_let_go() -> None:
    boards = Boards()
    for day in range(5):
        boards.get(day, "one", board)
    assert list(boards._kept) == [2, 3, 4]
