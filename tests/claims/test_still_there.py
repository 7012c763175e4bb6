"""Forces that are said to be somewhere still, and the ground between the two countries."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وقال إن عناصر داعش ما زالوا في بادية البوكمال.", {"isis": "actor"}),
        ("لا يزال مقاتلو التنظيم في قرى شرق الفرات قرب هجين.", {"isis": "actor"}),
        ("ما زال التحالف في قاعدة التنف رغم إعلان الانسحاب.", {"coalition": "actor"}),
        ("ISIS fighters remain in the desert between Iraq and Syria.", {"isis": "actor"}),
    ],
)
def test_who_is_still_there_is_there(text: str, who: dict[str, str]) -> None:
    claim = only(read(text), "presence")
    assert roles(claim) == who
    assert claim.stance is Stance.ONGOING


@pytest.mark.parametrize(
    "text",
    [
        "لا يزال الطريق في بادية البوكمال مقطوعاً.",
        "لا يزال ثلاثة من عناصر داعش في سجن الصناعة بالحسكة.",
        "لا يزال داعش يهاجم القرى في بادية البوكمال.",
    ],
)
def test_still_with_another_predicate_tells_of_no_presence(text: str) -> None:
    assert "presence" not in {claim.kind.value for claim in read(text)}


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "لا تزال المليشيات الإيرانية تسيطر على الجانب السوري من المعبر في البوكمال.",
            "control",
            {"iran_militias": "actor"},
        ),
        (
            "انتشرت تعزيزات عسكرية عراقية على طول الحدود مع سوريا.",
            "presence",
            {"iraqi_forces": "actor"},
        ),
        ("وصلت تعزيزات عسكرية تركية إلى سنجار.", "presence", {"turkey": "actor"}),
        (
            "Baghdad and Damascus agreed to set up a joint operations room in Al-Qaim.",
            "coordination",
            {"iraqi_gov": "actor", "syrian_gov": "with"},
        ),
        (
            "The Joint Operations Command deployed units near Al-Qaim.",
            "presence",
            {"iraqi_joint_ops": "actor"},
        ),
    ],
)
def test_who_holds_comes_or_agrees(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


def test_no_truth_in_one_thing_denies_that_alone() -> None:
    claims = read("أكد قائد حرس الحدود أن الحدود مع سوريا مؤمنة بالكامل ولا صحة لأنباء التسلل.")
    assert only(claims, "control").stance is Stance.ASSERTED
    assert only(claims, "infiltration").stance is Stance.DENIED
    denied = read("نبأ سيطرة داعش على معبر القائم لا صحة له.")
    assert only(denied, "control").stance is Stance.DENIED


def test_men_may_be_counted_by_whose_they_are() -> None:
    claim = only(read("Iraq received 47 of its citizens from Al-Hol camp."), "transfer")
    assert [(q.unit, q.value) for q in claim.quantities] == [("persons", 47.0)]


@pytest.mark.parametrize(
    "text",
    [
        "95 percent of the border with Syria is now fenced.",
        "The border with Syria has been fenced.",
        "قال قائد حرس الحدود إن 95 بالمئة من الحدود مع سوريا أصبحت محصنة.",
    ],
)
def test_a_line_that_is_fenced_is_a_work(text: str) -> None:
    assert only(read(text), "fortification").stance is Stance.ASSERTED


@pytest.mark.parametrize(
    ("text", "who", "stance"),
    [
        ("No ISIS fighters have crossed into Iraq near Al-Qaim.", {"isis": "actor"}, "denied"),
        ("ISIS fighters have crossed into Iraq near Al-Qaim.", {"isis": "actor"}, "asserted"),
        (
            "أعلنت قسد إحباط محاولة تسلل لخلايا داعش قرب الباغوز.",
            {"isis": "actor", "sdf": "against"},
            "asserted",
        ),
        (
            "عبر أكثر من ألفي جندي سوري إلى العراق من معبر القائم في كانون الأول 2024.",
            {"saa": "actor"},
            "asserted",
        ),
    ],
)
def test_who_crosses_and_who_stops_him(text: str, who: dict[str, str], stance: str) -> None:
    claim = only(read(text), "infiltration")
    assert roles(claim) == who
    assert claim.stance == stance


def test_the_camp_is_the_one_that_the_article_is_about() -> None:
    text = (
        "غادرت 160 عائلة عراقية مخيم الهول إلى مركز الجدعة عبر معبر ربيعة.\n\n"
        "وقتلت لاجئة عراقية في المخيم بطلق ناري الأسبوع الماضي.\n"
    )
    claim = only(read(text), "casualties")
    assert [ref.id for ref in claim.where.places] == ["hol_camp"]
