"""Sieges lifted, operations over, losses denied, and what will be on a day to come."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    "text",
    [
        "تم فك الحصار عن مدينة القائم، بحسب مصدر عسكري.",
        "رفعت القوات العراقية الحصار عن مدينة القائم.",
        "The army lifted the siege of Al-Qaim.",
        "The siege on Al-Qaim was broken, the army said.",
    ],
)
def test_a_siege_that_is_lifted_has_ended(text: str) -> None:
    assert only(read(text), "encirclement").stance is Stance.ENDED


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("يفرض الجيش حصاراً على مدينة القائم.", Stance.ASSERTED),
        ("The army imposed a siege on Al-Qaim.", Stance.ASSERTED),
        ("The army will lift the siege of Al-Qaim.", Stance.PLANNED),
    ],
)
def test_a_siege_that_is_laid_has_not(text: str, stance: Stance) -> None:
    assert only(read(text), "encirclement").stance is stance


@pytest.mark.parametrize(
    "text",
    [
        "أعلن الجيش العراقي انتهاء العملية العسكرية في صحراء البعاج قرب الحدود السورية.",
        "أنهى الجيش العراقي عملياته في صحراء الأنبار قرب الحدود السورية.",
        "انتهت العمليات العسكرية في الباغوز، بحسب قوات سوريا الديمقراطية.",
        "The operation near Baaj has ended, the Iraqi army said.",
        "The Iraqi army ended its operation in the desert of Baaj near the Syrian border.",
    ],
)
def test_an_operation_that_is_over_has_ended(text: str) -> None:
    assert only(read(text), "operation").stance is Stance.ENDED


@pytest.mark.parametrize(
    "text",
    [
        "الجيش السوري: لم نفقد السيطرة على البوكمال.",
        "نفى الجيش السوري فقدان السيطرة على البوكمال.",
        "The Syrian army denied it had lost control of Al-Bukamal.",
    ],
)
def test_who_denies_a_loss_says_that_he_holds_it(text: str) -> None:
    claim = only(read(text), "control")
    assert claim.stance is Stance.ASSERTED
    assert roles(claim) == {"saa": "actor"}


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        (
            "Iraqi forces launched operation Will of Victory in the desert of Anbar up to Syria.",
            "asserted",
        ),
        ("An operation will begin in the desert of Anbar near Syria.", "planned"),
        ("تبدأ القوات العراقية عملية أمنية في صحراء البعاج غداً الخميس.", "planned"),
        ("تبدأ القوات العراقية عملية أمنية في صحراء البعاج.", "ongoing"),
    ],
)
def test_a_name_is_no_future_and_tomorrow_is_one(text: str, stance: str) -> None:
    assert only(read(text), "operation").stance.value == stance


@pytest.mark.parametrize(
    ("text", "kind", "stance"),
    [
        ("The army will build a wall and dig a trench along the border with Syria.",
         "fortification", "planned"),
        ("The army built a wall and dug a trench along the border with Syria.",
         "fortification", "asserted"),
        ("The minister ordered the closure of the Rabia crossing.", "crossing_status", "planned"),
        ("The minister announced the closure of the Rabia crossing.", "crossing_status",
         "asserted"),
        ("ISIS held the Al-Walid crossing for a short time on June 23.", "control", "ended"),
        ("The Rabia crossing had been controlled by the SDF.", "control", "ended"),
    ],
)  # fmt: skip
def test_orders_second_verbs_and_short_holds(text: str, kind: str, stance: str) -> None:
    assert {c.stance.value for c in read(text) if c.kind.value == kind} == {stance}
