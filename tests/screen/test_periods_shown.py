"""The times of a place in words, on its card and on the command line."""

import re

import pytest

from gazetteer.period import Period, State
from geo.__main__ import main
from geo.screen.board.board import ScreenBoard
from geo.screen.places.periods import periods_html
from geo.screen.unbroken import markup
from geo.screen.words import Lang, load_words

ISOLATES = re.compile("[\u2066-\u2069]")


def shown(board: ScreenBoard, *periods: Period, lang: Lang = Lang.EN) -> str:
    return ISOLATES.sub("", periods_html(board, periods, load_words()[lang]))


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2014-06", "2019-09-29", "Closed, 2014-06 to 2019-09-29"),
        ("1987~", "..", "Closed, since about 1987, to this day"),
        ("2015-05", "", "Closed, from 2015-05"),
        ("", "1962", "Closed, until 1962"),
    ],
)
def test_a_time_says_what_is_known_of_its_ends(
    board: ScreenBoard, start: str, end: str, said: str
) -> None:
    html = shown(board, Period(State.CLOSED, start, end, source="press"))
    assert f"<div>{markup(said)}</div>" in html


def test_who_says_so_stands_once_and_names_are_escaped(board: ScreenBoard) -> None:
    named = Period(State.NAMED, "1982", "2003", "<b>", source="press")
    html = shown(board, named, Period(State.OPEN, "2003", "", source="press"))
    assert "<div>Named &lt;b&gt;, 1982 to 2003</div>" in html
    assert html.count("press") == 1


def test_every_state_has_words_in_both_languages(board: ScreenBoard) -> None:
    for state in State:
        period = Period(state, "1990", "", source="press")
        arabic, english = shown(board, period, lang=Lang.AR), shown(board, period)
        assert re.search("[\u0621-\u064a]", arabic)
        assert not re.search("[\u0621-\u064a]", english)


def test_the_command_line_lists_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["place", "معبر القائم"]) == 0
    assert "closed: 2014-06/2019-09-29" in capsys.readouterr().out
