"""Arabic words of fights, works and stays that tell of none, beside such as do."""

import pytest

from geo.claims.model import Kind
from tests.claims.reading_helpers import read

_FIGHTS = {Kind.CLASH, Kind.STRIKE}


def kinds(text: str) -> set[Kind]:
    return {claim.kind for claim in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "قوات الحدود عند ربيعة في جاهزية قتالية عالية.",
        "عاد الهدوء إلى ربيعة مع استعداد قتالي لدى القوات.",
        "أجرت الفرقة قرب القائم تدريبات على المهارات القتالية.",
        "وأظهرت الصور سيارات تعرضت لأضرار قرب القائم.",
        "وتعرضت المنازل قرب البوكمال للنهب.",
        "وجاء ذلك عقب ساعات من قصف مدفعي على مواقع في الحسكة.",
        "ويأتي هذا الانتشار قرب ربيعة بعد أيام من معارك عنيفة على الحدود التركية.",
    ],
)
def test_fitness_damage_and_what_dates_a_deed_are_no_fights(text):
    assert not kinds(text) & _FIGHTS


@pytest.mark.parametrize(
    "text",
    [
        "تعرض مقر للحشد الشعبي قرب القائم لقصف عنيف.",
        "اندلعت معارك عنيفة بين قسد وداعش قرب الباغوز.",
        "تعرضت نقطة لحرس الحدود قرب ربيعة لهجوم شنه داعش.",
    ],
)
def test_blows_that_fall_are_told(text):
    assert kinds(text) & _FIGHTS


@pytest.mark.parametrize(
    "text",
    [
        "وجرى اللقاء في مقر قيادة حرس الحدود العراقية، وبحث أمن الحدود مع سوريا.",
        "عقد الاجتماع داخل قاعدة للجيش قرب ربيعة وبحث أمن الحدود مع سوريا.",
    ],
)
def test_where_people_met_is_nobodys_stay(text):
    assert Kind.PRESENCE not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "عبرت قافلة من معبر الوليد وضمت 15 شاحنة محملة بكتل إسمنتية وأسلاك شائكة وصناديق مغلقة.",
        "دخلت من معبر ربيعة 20 شاحنة تحمل خزانات وحواجز خرسانية وعربات مغلقة.",
    ],
)
def test_what_lorries_carry_is_no_barrier_and_no_closed_gate(text):
    claims = read(text)
    assert Kind.FORTIFICATION not in {claim.kind for claim in claims}
    assert not [c for c in claims if c.rules[0] == "close"]


def test_barriers_that_are_set_up_with_what_came_are_told():
    assert Kind.FORTIFICATION in kinds("نصب حرس الحدود كتلا خرسانية وأسلاكا شائكة قرب القائم.")


def test_who_fights_hand_to_hand_with_help_from_the_air_clashes():
    [claim] = read("لواء من العشائر يشتبك قرب القائم مع داعش بإسناد من طيران التحالف.")
    assert claim.kind is Kind.CLASH


@pytest.mark.parametrize(
    "text",
    [
        "لا توجد أي خلايا نائمة في قضاء القائم.",
        "لا وجود لخلايا نائمة في ربيعة.",
        "There are no sleeper cells in Al-Qaim district.",
    ],
)
def test_cells_that_are_not_there_are_a_denied_presence(text):
    [claim] = read(text)
    assert (claim.kind, claim.stance.value) == (Kind.PRESENCE, "denied")
