import re
from html import escape, unescape

from hypothesis import given
from hypothesis import strategies as st

from geo.screen.unbroken import markup, unbroken

SPAN = re.compile(r'<span class="fl-whole">(.*?)</span>')


def test_days_and_measures_stand_in_one_piece() -> None:
    text = (
        "from \u20662018-08-08\u2069 onward, 1.4 km from km \u2066371–375\u2069, 40 كم, 2018-05/.."
    )
    assert SPAN.findall(markup(text)) == [
        "2018-08-08", "1.4 km", "km \u2066371–375", "40 كم", "2018-05",
    ]  # fmt: skip
    label = unbroken("2018-08-08, 40 km")
    assert (label, unbroken("seven-8, page 2018-080")) == (
        "2018\u201108\u201108, 40\u00a0km",
        "seven-8, page 2018-080",
    )


def test_a_figure_without_end_may_break() -> None:
    assert SPAN.findall(markup("9" * 10_000 + " km")) == []


@given(st.text(alphabet="0123456789-.,– <>&'\"kmكم²\u2066\u2069a", max_size=60))
def test_no_character_is_lost_or_left_unescaped(text: str) -> None:
    """Without its spans the markup is the escaped text."""
    plain = SPAN.sub(r"\1", markup(text))
    assert plain == escape(text)
    assert unescape(plain) == text
    assert len(unbroken(text)) == len(text)
