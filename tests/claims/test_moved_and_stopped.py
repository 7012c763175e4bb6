"""Who is moved where only their custody is told, plans with a figure, and men who are stopped."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    "text",
    [
        "سلمت قسد بغداد عشرين من عناصر داعش الخميس.\n\nوتسلمت بغداد أمس ألفي معتقل من سجون الحسكة.",
        "About 150 ISIS detainees were flown from Hasakah to Iraq. Fifty detainees were handed to "
        "Iraqi intelligence at the Rabia crossing.",
    ],
)
def test_prisoners_are_those_of_the_body_that_the_article_tells_of(text: str) -> None:
    first, second = (c for c in read(text) if c.kind == "transfer")
    assert roles(first)["isis"] == roles(second)["isis"] == "against"


@pytest.mark.parametrize(
    "text",
    [
        "تسلمت بغداد حتى أمس ألفي معتقل من سجون الحسكة.",
        "سلمت قسد عشرين معتقلاً إلى الأمن العام في الشدادي. ويخشى الأهالي عودة داعش.",
    ],
)
def test_nobody_s_prisoners_stay_nobody_s(text: str) -> None:
    assert "isis" not in roles(only(read(text), "transfer"))


def test_people_of_a_camp_are_displaced() -> None:
    claims = read("Nearly 6,000 people have been bused from al-Hol camp to Jada since January.")
    assert roles(only(claims, "transfer"))["displaced"] == "against"


def test_people_of_a_jail_are_not() -> None:
    claims = read("نُقل مئة شخص من سجن الحسكة إلى العراق.")
    assert "displaced" not in roles(only(claims, "transfer"))


@pytest.mark.parametrize(
    "text",
    [
        "وقال مسؤول عراقي إن عدد الذين سيُنقلون من سجون الحسكة إلى العراق قد يصل إلى سبعة آلاف.",
        "Up to 7,000 detainees could be moved from Hasakah to Iraq in the coming weeks.",
        "Around 500 prisoners will be transferred to Iraq next week.",
    ],
)
def test_a_move_that_is_foreseen_with_its_figure_is_a_plan(text: str) -> None:
    assert only(read(text), "transfer").stance is Stance.PLANNED


def test_a_mere_chance_is_no_plan() -> None:
    assert read("Some detainees could be moved from Hasakah to Iraq, an official said.") == ()


def test_men_who_are_stopped_close_no_gate() -> None:
    claims = read("أوقف الجيش العراقي 14 مهاجراً سورياً تسللوا من جهة سيمالكا.")
    assert {c.kind.value for c in claims} == {"arrest"}


@pytest.mark.parametrize(
    "text",
    [
        "The minister's office, contacted about its operations in Syria, declined to comment.",
        "The escalation has left Iraq's prime minister in an awkward position at the border.",
        "It was the only crossing left on the entire border with Iraq.",
    ],
)
def test_no_force_moves(text: str) -> None:
    assert read(text) == ()


def test_a_town_that_has_not_fallen_is_denied_to_be_taken() -> None:
    claims = read('"Al-Waleed has not fallen," said Adnan Salim, a provincial councillor.')
    assert only(claims, "capture").stance is Stance.DENIED


def test_a_further_target_of_the_raids_is_struck() -> None:
    claims = read(
        "The raids destroyed two militia posts near Boukamal. A convoy that had just crossed from "
        "Iraq was also hit."
    )
    assert [c.kind.value for c in claims].count("strike") == 2


def test_where_fire_came_from_is_not_where_it_fell() -> None:
    text = "أطلق مسلحون النار من الضفة الشرقية للفرات على نقاط حرس الحدود شمال القائم."
    places = [p.id for p in only(read(text), "clash").where.places]
    assert places == ["al_qaim"]


def test_the_city_is_no_village_named_since() -> None:
    claims = read(
        "دخل الجيش السوري مدينة البوكمال فجراً. وطوق مجموعات في قرية السيال.\n\n"
        "وأعلنت القيادة العامة تحرير المدينة."
    )
    assert [p.id for p in only(claims, "capture").where.places] == ["al_bukamal"]


def test_a_second_meeting_that_is_agreed_on_is_planned_by_those_who_met() -> None:
    claims = read(
        "اتفق الجانبان العراقي والسوري على تبادل المعلومات، على أن يُعقد اجتماع ثانٍ في القائم مطلع "
        "الشهر المقبل."
    )
    first, second = (c for c in claims if c.kind == "coordination")
    assert (first.stance, second.stance) == (Stance.ASSERTED, Stance.PLANNED)
    assert roles(first) == roles(second)


def test_no_fighter_who_left_is_a_move_and_no_transfer() -> None:
    claims = read("وقال المتحدث باسم البنتاغون: لم يغادر أي مقاتل من شركائنا منطقة التنف.")
    assert [(c.kind.value, c.stance) for c in claims] == [("operation", Stance.DENIED)]


def test_works_to_be_begun_open_no_gate() -> None:
    claims = read(
        "أنجز حرس الحدود خندقاً قرب منفذ القائم، أما السياج الممتد إلى منفذ طريبيل فسيباشر به لاحقاً."
    )
    assert {c.kind.value for c in claims} == {"fortification"}


def test_a_town_to_be_declared_free_is_to_be_taken() -> None:
    claims = read("الساعات القادمة ستشهد إعلان مدينة البوكمال محررة بالكامل.")
    assert only(claims, "capture").stance is Stance.PLANNED


def test_those_who_rose_as_martyrs_have_died() -> None:
    claims = read("وارتقى قرب البوكمال أربعة من مقاتلي النجباء.")
    assert roles(only(claims, "casualties")) == {"nujaba": "against"}
