"""Lines that a page broke at a width: our own text, wrapped by the standard library."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.wraps import unwrapped
from tests.claims.reading_helpers import only, read

PARAGRAPH = (
    "قال ضابط في حرس الحدود العراقي إن قواته عززت انتشارها قرب معبر القائم بعد أن هاجم مسلحون من "
    "تنظيم داعش مخفرا للجيش السوري في محيط مدينة البوكمال، وأضاف أن دوريات مشتركة تسير على طول "
    "الشريط الحدودي منذ ثلاثة أيام بالتنسيق مع الحشد الشعبي ووحدات من الجيش."
)


def test_a_wrapped_paragraph_is_read_as_one() -> None:
    flowing, wrapped = read(PARAGRAPH), read(textwrap.fill(PARAGRAPH, 70))
    assert [(c.kind, c.evidence) for c in wrapped] == [(c.kind, c.evidence) for c in flowing]
    assert only(wrapped, "patrol").kind == "patrol"


def test_a_list_of_headlines_is_no_paragraph() -> None:
    lines = [
        "انسحب الجيش من القائم",
        "فتح معبر ربيعة أمام الشاحنات صباح اليوم بحضور وفد",
        "اعتقال مهرب",
        "قصف قرب الباغوز",
    ]
    page = "\n".join(lines)
    assert unwrapped(page) == page


def test_a_wrapped_paragraph_whose_first_line_is_short_is_read_as_one() -> None:
    wrapped = textwrap.fill(PARAGRAPH + " " + PARAGRAPH, 78, initial_indent=" " * 34).lstrip()
    lines = wrapped.split("\n")
    assert len(lines[0]) < 50 < len(lines[1])
    assert unwrapped(wrapped) == " ".join(lines)


def test_a_wrapped_paragraph_under_a_line_of_another_width_is_read_as_one() -> None:
    wrapped = textwrap.fill(PARAGRAPH + " " + PARAGRAPH, 78)
    page = PARAGRAPH + "\n" + wrapped
    assert unwrapped(page) == PARAGRAPH + "\n" + wrapped.replace("\n", " ")


def test_lines_that_end_where_their_author_wished_stay_apart() -> None:
    lines = PARAGRAPH.split("، ")
    page = "\n".join([*lines, lines[0][:60], *lines, lines[1][:44]])
    assert unwrapped(page) == page


@given(st.text(alphabet="ab \n\r.", max_size=400))
def test_no_offset_and_no_letter_changes(text: str) -> None:
    flowing = unwrapped(text)
    assert len(flowing) == len(text)
    assert all(a == b or (a == " " and b in "\r\n") for a, b in zip(flowing, text, strict=True))


@pytest.mark.parametrize("end", ["\f", "\v", "\x85", "\u2028"])
def test_no_letter_is_lost_behind_another_line_end(end: str) -> None:
    for lines in (["the guards of the border said that the army had left"] * 6, RAGGED.split("\n")):
        page = end.join(lines)
        assert unwrapped(page) == page


RAGGED = """Guards report a calm day
A border guard officer said on Monday that his men had taken
over two posts from the Syrian Democratic Forces near the town
of Rabia, and that patrols along the frontier had been doubled.
He added that the army would send a second brigade
to the sector before winter and that cameras had been set up on the hills
above it."""


def test_lines_broken_at_no_even_width_go_on() -> None:
    flowing = unwrapped(RAGGED)
    assert flowing.splitlines()[0] == "Guards report a calm day"
    assert "taken over two posts" in flowing
    assert "second brigade to the sector" in flowing
    assert "doubled.\nHe added" in flowing


def test_a_list_of_short_lines_stays_a_list() -> None:
    page = "\n".join(["Guards of the western border sector in Anbar", "Army units in Nineveh"] * 4)
    assert unwrapped(page) == page
