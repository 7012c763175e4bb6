"""Zones of whole pages: each line's kind, and that together they are the text."""
# ruff: noqa: E501 (a sentence stays on one line)

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.model import Span, ZoneKind
from geo.claims.sentences import sentences
from geo.claims.zones import find_zones

PROSE = (
    "أعلنت قيادة حرس الحدود أن قوة من اللواء السادس ضبطت نفقاً قرب المخفر القديم وفجرته بعد تفتيشه."
)
MORE = "وأضافت القيادة في بيانها أن القوة نفسها نصبت كاميرات جديدة على امتداد الساتر الترابي هناك."
ENGLISH = (
    "Border guards said on Monday that they had found a tunnel near the old post and blown it up."
)
AGAIN = (
    "The command added that new cameras had been set up along the earth berm over the past weeks."
)

PAGES = {
    "clock, menu, breadcrumb, title, dateline": [
        ("page_clock", "آخر تحديث: الثلاثاء 4 حزيران 2019"),
        ("breadcrumb", "الرئيسية"),
        ("breadcrumb", "سياسة"),
        ("breadcrumb", "أخبار محلية"),
        ("breadcrumb", "الرئيسية » أمن » حرس الحدود يضبط نفقاً"),
        ("title", "حرس الحدود يضبط نفقاً غرب المدينة"),
        ("dateline", "بغداد – علي حسين"),
        ("body", PROSE),
        ("body", MORE),
        ("credit", "المصدر: وكالات"),
        ("form", "شارك هذا الخبر"),
        ("form", "فيسبوك تويتر واتساب"),
        ("form", "اترك تعليقاً"),
        ("form", "الاسم *"),
    ],
    "a bare date above is the page's, below the title the article's": [
        ("page_clock", "الثلاثاء 4 حزيران 2019"),
        ("title", "حرس الحدود يضبط نفقاً غرب المدينة"),
        ("dateline", "3 حزيران 2019"),
        ("body", PROSE),
        ("body", MORE),
    ],
    "a clock under the title, a place before the date": [
        ("dateline", "دمشق، الإثنين 17 آذار 2025"),
        ("title", "حرس الحدود يضبط نفقاً غرب المدينة"),
        ("page_clock", "الخميس, 14 مارس 2024 | آخر تحديث 17:20"),
        ("body", PROSE),
        ("body", MORE),
    ],
    "related list to the end": [
        ("title", "حرس الحدود يضبط نفقاً غرب المدينة"),
        ("body", PROSE),
        ("body", MORE),
        ("related", "مقالات ذات صلة"),
        ("related", "مقتل ثلاثة مسلحين في كمين شمال البلدة"),
        ("related", PROSE),
    ],
    "a pointer amid the article": [
        ("title", "حرس الحدود يضبط نفقاً غرب المدينة"),
        ("body", PROSE),
        ("related", "اقرأ أيضاً: مقتل ثلاثة مسلحين في كمين شمال البلدة"),
        ("body", MORE),
    ],
    "a pointer on a line of its own, and its link": [
        ("title", "حرس الحدود يضبط نفقاً غرب المدينة"),
        ("body", PROSE),
        ("related", "اقرأ أيضاً"),
        ("related", "مقتل ثلاثة مسلحين في كمين شمال البلدة"),
        ("body", MORE),
        ("body", PROSE),
    ],
    "a label above the article does not swallow it": [
        ("related", "أخبار ذات صلة"),
        ("title", "حرس الحدود يضبط نفقاً غرب المدينة"),
        ("body", PROSE),
        ("body", MORE),
    ],
    "no title": [("body", PROSE), ("body", MORE)],
    "subheading": [
        ("title", "حرس الحدود يضبط نفقاً غرب المدينة"),
        ("body", PROSE),
        ("credit", "كاميرات على الساتر"),
        ("body", MORE),
    ],
    "signature": [
        ("title", "حرس الحدود يضبط نفقاً غرب المدينة"),
        ("body", PROSE),
        ("body", MORE),
        ("credit", "الأنبار - إذاعة الفرات"),
    ],
    "English page": [
        ("page_clock", "Last updated: June 4, 2019 10:15 AM"),
        ("breadcrumb", "Home > News > Security"),
        ("title", "Border guards destroy tunnel west of the town"),
        ("credit", "By John Smith"),
        ("dateline", "Published: June 3, 2019"),
        ("form", "Share on Facebook"),
        ("body", ENGLISH),
        ("related", "Read also: Three gunmen killed in an ambush"),
        ("body", AGAIN),
        ("credit", "Reporting by Jane Doe; Editing by Max Roe"),
        ("form", "Tags: Iraq, Syria"),
        ("form", "Subscribe to our newsletter"),
        ("related", "Related articles"),
        ("related", "Another story about another place"),
    ],
    "English comments": [
        ("title", "Border guards destroy tunnel west of the town"),
        ("body", ENGLISH),
        ("body", AGAIN),
        ("form", "Leave a comment"),
        ("form", "Your email address will not be published."),
        ("form", "I do not believe a word of this statement, it is all made up by them."),
    ],
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n"], ids=["lf", "blank", "crlf"])
def test_golden(page: list[tuple[str, str]], gap: str) -> None:
    text = gap.join(line for _, line in page)
    zones = find_zones(text)
    at = 0
    found = []
    for _, line in page:
        at = text.index(line, at)
        found.append((next(z.kind.value for z in zones if z.span.start <= at < z.span.end), line))
        at += len(line)
    assert found == page


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        (
            "بغداد (رويترز) - أعلنت قيادة حرس الحدود أنها ضبطت نفقاً قرب المخفر القديم وفجرته هناك.",
            "بغداد (رويترز) - ",
        ),
        (
            "شفق نيوز/ أعلنت قيادة حرس الحدود أنها ضبطت نفقاً قرب المخفر القديم وفجرته هناك.",
            "شفق نيوز/ ",
        ),
        (
            "بغداد/ نينا/ أعلنت قيادة حرس الحدود أنها ضبطت نفقاً قرب المخفر القديم وفجرته هناك.",
            "بغداد/ نينا/ ",
        ),
        (
            "BAGHDAD (Reuters) - Border guards said they found a tunnel near the old post.",
            "BAGHDAD (Reuters) - ",
        ),
        (
            "ERBIL, Kurdistan Region — Border guards said they found a tunnel near the old post.",
            "ERBIL, Kurdistan Region — ",
        ),
        ("أعلنت قيادة حرس الحدود - بحسب بيان لها - أنها ضبطت نفقاً قرب المخفر القديم هناك.", ""),
        ("Border guards - in a statement - said they found a tunnel near the old post.", ""),
    ],
)
def test_dateline_before_the_first_words(line: str, dateline: str) -> None:
    zones = find_zones(line)
    first = zones[0]
    head = line[first.span.start : first.span.end] if first.kind is ZoneKind.DATELINE else ""
    assert head == dateline


_LINES = [line for page in PAGES.values() for _, line in page] + ["", " ", "...", "\ufeff"]


@given(
    st.lists(st.sampled_from(_LINES) | st.text(max_size=20), max_size=12),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.integers(0, 3),
)
def test_zones_tile_the_text(lines: list[str], gap: str, start: int) -> None:
    text = gap.join(lines)
    start = min(start, len(text))
    zones = find_zones(text, start=start)
    assert "".join(text[z.span.start : z.span.end] for z in zones) == text
    for one, other in pairwise(zones):
        assert one.span.end == other.span.start
        assert one.kind is not other.kind or one.span.end == start


@given(st.lists(st.sampled_from(_LINES) | st.text(max_size=40), max_size=6))
def test_sentences_hold_every_letter_once(lines: list[str]) -> None:
    text = ". ".join(lines)
    zone = find_zones(text)[0].span
    found = sentences(text, zone)
    covered = bytearray(len(text))
    for span in found:
        assert text[span.start : span.end].strip()
        assert not any(covered[span.start : span.end])
        covered[span.start : span.end] = b"\1" * (span.end - span.start)
    assert all(covered[i] for i in range(*zone) if text[i].isalnum())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("ضبط الحرس نفقاً. ثم فجره! هل عاد المهربون؟ لا؛ فقد رحلوا…", 5),
        ("قال: “ضبطنا نفقاً.” ثم مضى.", 2),
        ("بلغ الطول 3.5 كم قرب المخفر.", 1),
        ("نقلت أ.ف.ب عن د. سالم قوله هذا.", 1),
        ("انتهى العمل.وبدأ غيره.", 2),
        ("Lt. Gen. Smith of the U.S. Army spoke on Aug. 8. He left.", 2),
        ("سطر أول\nسطر ثان", 2),
        ("  \n ... \n", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences(text, Span(0, len(text)))) == count


@pytest.mark.parametrize(
    "text",
    ["كلمة " * 200_000, "اقرأ أيضاً هذا\n" * 35_000, "اقرأ أيضاً\n" * 45_000, "." * 1_000_000, "." * 500_000 + "a",
     "بغداد/ " * 140_000, "\n" * 1_000_000, "A, " * 330_000, "مقالات ذات صلة\n" * 30_000],
    ids=["one line", "pointers", "bare pointers", "dots", "dots and a letter", "datelines", "blank", "capitals", "related"],
)  # fmt: skip
def test_hostile_text_comes_to_an_end(text: str) -> None:
    zones = find_zones(text)
    assert "".join(text[zone.span.start : zone.span.end] for zone in zones) == text
    for zone in zones:
        for span in sentences(text, zone.span):
            assert zone.span.start <= span.start < span.end <= zone.span.end
