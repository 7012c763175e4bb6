"""Which of the browser tests a sample takes."""

from pathlib import Path
from types import SimpleNamespace

from visiting import one_way_each


def asked(name: str, **params: str) -> SimpleNamespace:
    return SimpleNamespace(
        path=Path("test_a.py"),
        name=f"{name}{params}",
        originalname=name,
        callspec=SimpleNamespace(params=params),
    )


def test_of_each_test_one_window_or_language_is_taken_in_turn() -> None:
    opens = [asked("opens", size="desk"), asked("opens", size="phone")]
    prints = [asked("prints", size="desk"), asked("prints", size="phone")]
    assert list(one_way_each([*opens, *prints])) == [opens[0], prints[1]]


def test_what_differs_by_more_than_that_is_taken_whole() -> None:
    pages = [asked("fits", path="places", lang="en"), asked("fits", path="about", lang="en")]
    assert list(one_way_each(pages)) == pages
