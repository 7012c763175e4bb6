"""What somebody refuses is not done; what he offers, weighs or agrees on is to come."""

import pytest
from reading_helpers import only, read

REFUSED = [
    ("The SDF refused to hand over 500 detainees at Rabia.", "transfer"),
    ("رفضت قسد تسليم 500 معتقل في ربيعة.", "transfer"),
    ("رفض العراق إعادة فتح معبر ربيعة.", "crossing_status"),
    ("ترفض بغداد فتح معبر ربيعة.", "crossing_status"),
]


@pytest.mark.parametrize(("text", "kind"), REFUSED)
def test_what_is_refused_is_denied(text: str, kind: str) -> None:
    assert only(read(text), kind).stance.value == "denied"


TO_COME = [
    ("Iraq is considering closing the Qaim crossing.", "crossing_status"),
    ("Iraq is weighing the closure of the Qaim crossing.", "crossing_status"),
    ("Baghdad agreed to receive 500 detainees at Rabia.", "transfer"),
    ("They agreed on a joint deployment of forces at Rabia.", "presence"),
    ("The SDF offered to hand over 500 detainees at Rabia.", "transfer"),
    ("The soldiers were ordered to withdraw from Al-Qaim.", "operation"),
    ("The troops were ordered to deploy at Al-Qaim.", "presence"),
    ("عرضت قسد تسليم 500 معتقل في ربيعة.", "transfer"),
    ("يدرس العراق إغلاق معبر القائم.", "crossing_status"),
    ("درس الجانبان فتح معبر ربيعة.", "crossing_status"),
    ("اتفق الجانبان على نقل المعتقلين من الحسكة إلى العراق.", "transfer"),
]


@pytest.mark.parametrize(("text", "kind"), TO_COME)
def test_what_is_offered_weighed_or_agreed_on_is_to_come(text: str, kind: str) -> None:
    assert only(read(text), kind).stance.value == "planned"


DONE = [
    ("Under the deal agreed in March, the SDF handed over 500 detainees at Rabia.", "transfer"),
    ("وبموجب الاتفاق تم نقل المعتقلين من الحسكة إلى العراق.", "transfer"),
    ("تعرض معبر القائم لقصف جوي.", "strike"),
    ("The army was forced to withdraw from Al-Qaim.", "operation"),
    ("رفض العراق العرض وفتح معبر ربيعة.", "crossing_status"),
]


@pytest.mark.parametrize(("text", "kind"), DONE)
def test_what_was_done_all_the_same_is_told(text: str, kind: str) -> None:
    assert only(read(text), kind).stance.value == "asserted"


UNDECIDED = [
    "No decision has been taken on reopening the Rabia crossing.",
    "There is no date for the reopening of the Rabia crossing.",
    "The militia would have entered Al-Bukamal had it known.",
    "The army was close to capturing Al-Qaim.",
    "The government stopped short of closing the Rabia crossing.",
    "لم يتخذ قرار بإعادة فتح معبر ربيعة.",
]


@pytest.mark.parametrize(
    "text",
    [
        "Instead of closing the Rabia crossing, Baghdad sent troops.",
        "بدلا من إغلاق معبر ربيعة أرسلت بغداد قوات.",
    ],
)
def test_what_is_done_instead_is_told_alone(text: str) -> None:
    assert [claim.kind.value for claim in read(text)] == ["presence"]


@pytest.mark.parametrize("text", UNDECIDED)
def test_what_nobody_decided_or_did_is_no_claim(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "kind", "stance"),
    [
        ("ما لم تنسحب قسد من الشدادي سيهاجم الجيش.", "clash", "condition"),
        ("لا الجيش ولا الحشد دخل ربيعة.", "operation", "denied"),
        ("الجدار في سنجار لم يكتمل بعد.", "fortification", "denied"),
        ("The reports of a strike on Al-Bukamal turned out to be false.", "strike", "denied"),
        ("تبين أن أنباء القصف على البوكمال كاذبة.", "strike", "denied"),
    ],
)
def test_unless_neither_unfinished_and_false(text: str, kind: str, stance: str) -> None:
    assert only(read(text), kind).stance.value == stance
