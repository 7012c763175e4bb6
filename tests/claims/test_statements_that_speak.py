"""Statements that speak without a verb of saying: "in a statement of X it said that …"."""
# ruff: noqa: E501 (a sentence stays on one line)

import pytest
from reading_helpers import only, read

TOLD = "الجيش العراقي قصف مواقع لداعش قرب القائم"
SPOKEN = [
    (f"وجاء في بيان لوزارة الداخلية أن {TOLD}.", "institutional", "وزارة الداخلية"),
    (f"وجاء في بيان للواء سعد معن، الناطق باسم الوزارة، أن {TOLD}.", "named", "اللواء سعد معن"),
    (f"وورد في تصريح للمتحدث باسم الجيش، العميد يحيى رسول، أن {TOLD}.", "named", "يحيى رسول"),
    (
        f"وجاء في بيان للحشد الشعبي تلقت الوكالة نسخة منه أن {TOLD}.",
        "institutional",
        "الحشد الشعبي",
    ),
    (f"وجاء في البيان الذي نشر مساء أن {TOLD}.", "institutional", None),
    (f"ونشرت قيادة العمليات المشتركة بيانا قالت فيه إن {TOLD}.", "institutional", "قيادة العمليات"),
    (f"وأصدرت قيادة العمليات المشتركة بيانا جاء فيه أن {TOLD}.", "institutional", "قيادة العمليات"),
    (f"وقال المسؤول الذي فضل عدم ذكر اسمه إن {TOLD}.", "anonymous", "المسؤول"),
]


@pytest.mark.parametrize(("text", "record", "speaker"), SPOKEN)
def test_who_says_it(text: str, record: str, speaker: str | None) -> None:
    said = only(read(text), "strike").attribution
    assert said.record == record
    assert (said.speaker is None) if speaker is None else speaker in (said.speaker or "")


def test_a_statement_of_the_one_just_named() -> None:
    text = (
        "أعلنت قسد إطلاق حملة في الهول. وجاء في بيانها أن قواتها أوقفت 12 مشتبها بهم داخل المخيم."
    )
    claim = only(read(text), "arrest")
    assert (claim.attribution.record, claim.attribution.speaker) == ("institutional", "قسد")


def test_an_arrival_is_no_statement() -> None:
    text = "وجاء في المرتبة الثانية منفذ القائم. وقصف الجيش العراقي مواقع لداعش قرب القائم."
    assert only(read(text), "strike").attribution.record == "outlet"


def test_leaders_are_not_those_who_led_it() -> None:
    text = "قال القائد إن مدفعية اللواء 13 استهدفت اجتماعا لقادة داعش في الباغوز."
    claims = read(text)
    assert {a.id: a.role.value for a in only(claims, "strike").actors} == {
        "liwa_tafuf": "actor", "isis": "against",
    }  # fmt: skip
    assert [c.kind for c in claims] == ["strike"]


@pytest.mark.parametrize(
    "text",
    [
        "وقال إن الحوار مع دمشق هو السبيل الوحيد لإدارة معبر اليعربية.",
        "He said dialogue with Damascus is the only way to run Yaarubiyah.",
    ],
)
def test_talks_that_are_praised_are_no_talks(text: str) -> None:
    assert all(c.kind != "coordination" for c in read(text))


FRAMES = [
    (f"أما المرصد السوري لحقوق الإنسان فقال إن {TOLD}.", "collective"),
    ("أما المرصد السوري لحقوق الإنسان فتحدث عن قصف الجيش العراقي مواقع لداعش قرب القائم.", "collective"),
    (f"قال العميد يحيى رسول إن الطقس حسن. كما بيّن أن {TOLD}.", "named"),
    (f"قال العميد يحيى رسول إن الطقس حسن. وزاد أن {TOLD}.", "named"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "record"), FRAMES)
def test_who_goes_on(text: str, record: str) -> None:
    assert only(read(text), "strike").attribution.record == record


INTERVIEWS = [
    (
        "التقت الصحيفة قائد قوات الحدود الفريق محمد عبد الوهاب في مكتبه.\n\nكيف الوضع على الحدود؟\n\n"
        "طول الحدود مع سوريا 618 كيلومترا.\n\nهل المعبر مفتوح؟\n\nمنفذ القائم مغلق منذ عام.",
        "عبد الوهاب",
    ),
    (
        "Our reporter spoke to Colonel Ahmed Jassim in Baghdad.\n\nHow is the border?\n\nThe Qaim "
        "crossing is closed.\n\nAnd the wall?\n\nWe have built 40 km of wall near Sinjar.",
        "Jassim",
    ),
]


@pytest.mark.parametrize(("text", "name"), INTERVIEWS)
def test_whom_the_outlet_met_answers_its_questions(text: str, name: str) -> None:
    said = only(read(text), "crossing_status").attribution
    assert said.record == "named"
    assert name in (said.speaker or "")
