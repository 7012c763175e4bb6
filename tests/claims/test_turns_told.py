"""Who speaks in an entry of a running report, and in the answers of an interview."""

import pytest
from reading_helpers import read, tools

from geo.claims.documents import article_from_bytes
from geo.claims.model import Record
from geo.claims.read import read_article

ENTRIES = [
    ("[14:00] مصدر أمني: تحركت ثلاثة ألوية من الحشد إلى القائم.", Record.ANONYMOUS),
    ("07:45 | أهال من ربيعة: طيران حربي يحلق فوق البلدة منذ الفجر.", Record.COLLECTIVE),
    ("- 16:20 العميد نوري العلي: انتشرت ثلاثة ألوية من الحشد قرب القائم.", Record.NAMED),
    ("09:30 Residents of Rabia: warplanes have circled above the town.", Record.COLLECTIVE),
    ("Activists have documented the killing of two SDF members near Rabia.", Record.COLLECTIVE),
]


@pytest.mark.parametrize(("text", "record"), ENTRIES)
def test_behind_its_hour_an_entry_names_who_speaks(text: str, record: Record) -> None:
    assert {claim.attribution.record for claim in read(text)} == {record}


def test_an_hour_alone_speaks_for_nobody() -> None:
    told = read("The gate at Rabia opens at 14:00: travellers should bring their papers.")
    assert {claim.attribution.record for claim in told} == {Record.OUTLET}


INTERVIEW = """قائد عمليات الجزيرة: لن نترك الشريط

حوار خاص

س: وماذا عن داعش؟
ج: عناصر داعش يختبئون في وادي سوسة قرب القائم.

س: والجدار؟
ج: اكتمل بناء الجدار غرب ربيعة.
"""


def test_answers_are_those_of_whom_the_headline_quotes() -> None:
    made = article_from_bytes(INTERVIEW.encode(), "made.txt", published="2023-05-06")
    told = [c for c in read_article(made, *tools()) if c.evidence.start > len("قائد") * 10]
    assert len(told) >= 2
    assert {claim.attribution.speaker for claim in told} == {"قائد عمليات الجزيرة"}


COMMENT = """ماذا يجري على الحدود؟

قال مصدر أمني إن لواء من الحشد وصل إلى القائم.

من يقف وراء الهجمات؟
داعش يسيطر على قرى قرب هجين.

وماذا بعد؟
قصفت طائرات مجهولة مقرا في البوكمال.
"""


def test_questions_that_the_writer_puts_are_answered_by_nobody_quoted() -> None:
    made = article_from_bytes(COMMENT.encode(), "made.txt", published="2018-05-06")
    told = read_article(made, *tools())
    assert {c.attribution.record for c in told if c.kind == "strike"} == {Record.OUTLET}


EXPLAINER = """جدار الحدود.. من بناه ومن يحرسه؟

متى بدأ البناء؟
قال المتحدث باسم وزارة الداخلية مقداد ميري إن الجدار اكتمل غرب سنجار.

من يقف على الجانبين؟
يسيطر الجيش العراقي على القائم، وتتمركز قوة أميركية في قاعدة التنف.

ماذا عن المعابر؟
معبر القائم مغلق منذ 2015.
"""


def _records(page: str) -> dict[str, Record]:
    made = article_from_bytes(page.encode(), "made.txt", published="2023-05-06")
    return {c.kind.value: c.attribution.record for c in read_article(made, *tools())}


def test_what_stands_under_the_headings_of_an_explainer_is_the_outlets_own() -> None:
    assert _records(EXPLAINER) == {
        "fortification": Record.NAMED,
        "control": Record.OUTLET,
        "presence": Record.OUTLET,
        "crossing_status": Record.OUTLET,
    }


SIGNS = ("حاوره: كريم", "س: ما الجديد؟", "ـ نحن هنا منذ عام.", "حوار خاص", "نحن هنا منذ عام.")
MET = ("التقت الصحيفة المتحدث في مكتبه.", "قال ذلك في مقابلة مع الصحيفة.")
NO_SIGNS = (
    *MET, "حوارات   تقارير", "الحوار الوطني مستمر في دمشق.", "وقال أحدهم: \"نحن هنا منذ عام\".",
    "Here is what we know.",
)  # fmt: skip


@pytest.mark.parametrize("sign", SIGNS)
def test_signs_of_a_guest_make_an_interview_of_it(sign: str) -> None:
    page = EXPLAINER.replace("من يقف", f"{sign}\n\nمن يقف")
    assert _records(page)["crossing_status"] is Record.NAMED


@pytest.mark.parametrize("lead", MET)
def test_whom_the_lead_says_it_met_is_a_guest(lead: str) -> None:
    page = EXPLAINER.replace("متى بدأ", f"{lead}\n\nمتى بدأ")
    assert _records(page)["crossing_status"] is Record.NAMED


@pytest.mark.parametrize("told", NO_SIGNS)
def test_meetings_of_others_and_menus_make_no_interview_of_an_explainer(told: str) -> None:
    page = EXPLAINER.replace("من يقف", f"{told}\n\nمن يقف")
    assert _records(page)["crossing_status"] is Record.OUTLET
