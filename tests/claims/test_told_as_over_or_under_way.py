"""Crossings that are over or failed, works so far, men posted or taking up their tasks, gates."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    "text",
    [
        "أكد القائد أن عمليات التسلل والتهريب على الحدود السورية انتهت.",
        "انتهت عمليات التسلل على الحدود السورية.",
        "التهريب عبر الحدود السورية توقف تماماً.",
    ],
)
def test_smuggling_that_stopped_has_ended(text: str) -> None:
    assert only(read(text), "infiltration").stance is Stance.ENDED


@pytest.mark.parametrize(
    "text",
    [
        "أكد أن أياً من الفارين لم يتمكن من عبور الحدود إلى العراق.",
        "لم يتمكن أي من عناصر داعش من التسلل إلى العراق.",
    ],
)
def test_what_nobody_managed_is_denied(text: str) -> None:
    assert only(read(text), "infiltration").stance is Stance.DENIED


@pytest.mark.parametrize(
    ("text", "kind", "stance"),
    [
        ("جرى حتى الآن إنجاز 350 كيلومتراً من الجدار على الحدود مع سوريا.", "fortification",
         "asserted"),
        ("العمل في الجدار على الحدود السورية لا يزال مستمراً.", "fortification", "ongoing"),
        ("أعمال التحصين على الحدود العراقية السورية بدأت في عام 2022.", "fortification",
         "asserted"),
        ("وتتكرر الاستهدافات الجوية لمواقع الميليشيات الإيرانية في البوكمال.", "strike", "ongoing"),
        ("معبر اليعربية كان بيد قوات سوريا الديمقراطية منذ سنوات.", "control", "ended"),
        ("قوات حرس الحدود ستبدأ استلام مهامها في منطقة التنف.", "presence", "planned"),
    ],
)  # fmt: skip
def test_how_far_it_has_come(text: str, kind: str, stance: str) -> None:
    assert only(read(text), kind).stance.value == stance


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("قطعات من الجيش العراقي نُشرت على الحدود قرب القائم.", "presence", {"iraqi_army": "actor"}),
        ("وحدات من الحشد نشرت قرب القائم.", "presence", {"pmf": "actor"}),
        ("عصائب أهل الحق سحبت عناصرها من البوكمال.", "operation", {"asaib": "actor"}),
        ("قوات سوريا الديمقراطية نشرت قواتها في الباغوز.", "presence", {"sdf": "actor"}),
        ("أغلقت قوات سوريا الديمقراطية مداخل بلدة الباغوز.", "encirclement", {"sdf": "actor"}),
        ("توسط التحالف الدولي بين الطرفين لإعادة فتح معبر سيمالكا.", "coordination",
         {"coalition": "actor"}),
        ("تمكنت القوات العراقية من تأمين مناطق عكاشات وقاعدة سعد.", "operation",
         {"iraqi_forces": "actor"}),
        ("مجموعة من داعش حاولت العبور من الجانب السوري قرب القائم.", "infiltration",
         {"isis": "actor"}),
        ("أحبط الجيش العراقي إدخال 18 كيساً من المتفجرات من سوريا إلى العراق.", "infiltration",
         {"iraqi_army": "against"}),
    ],
)  # fmt: skip
def test_usual_ways_to_tell_it(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


def test_a_part_in_other_hands_is_a_claim_of_its_own() -> None:
    claims = read(
        "الحدود من الجانب السوري تسيطر عليها قوات سوريا الديمقراطية، وجزء صغير بيد المعارضة عند "
        "التنف."
    )
    assert [roles(claim) for claim in claims] == [{"sdf": "actor"}, {"syr_opp_tanf": "actor"}]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("وصل وفد أمني إلى سنجار لتفقد القطعات العسكرية.", "casualties"),
        ("تغطي كل طائرة مسيرة مساحة تصل إلى 80 كيلومتراً من الحدود السورية.", "border_length"),
        (
            "ألقى حرس الحدود القبض على ثلاثة قرب ربيعة وهم يحاولون العبور إلى العراق.",
            "infiltration",
        ),
    ],
)
def test_what_claims_nothing_of_the_kind(text: str, kind: str) -> None:
    assert kind not in {claim.kind.value for claim in read(text)}


def test_a_batch_that_came_is_no_plan() -> None:
    claim = only(read("الدفعة الأولى وصلت إلى العراق وضمت 150 معتقلاً من داعش."), "transfer")
    assert claim.stance is Stance.ASSERTED
