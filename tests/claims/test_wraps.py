"""Lines that a page broke at a width: our own text, wrapped by the standard library."""

import textwrap

from hypothesis import given
from hypothesis import strategies as st
from reading_helpers import only, read

from geo.claims.wraps import unwrapped

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


@given(st.text(alphabet="ab \n\r.", max_size=400))
def test_no_offset_and_no_letter_changes(text: str) -> None:
    flowing = unwrapped(text)
    assert len(flowing) == len(text)
    assert all(a == b or (a == " " and b in "\r\n") for a, b in zip(flowing, text, strict=True))
