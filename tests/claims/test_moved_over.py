"""Fighters and arms moved over the line, people let over it, and forces known for a fight."""

import pytest

from geo.claims.model import Kind
from tests.claims.reading_helpers import only, read


def kinds(text: str) -> list[Kind]:
    return [claim.kind for claim in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "تنقل إيران المقاتلين والأسلحة من العراق إلى سوريا عبر بوابة قرب البوكمال.",
        "يتم عبر الممر نقل الذخائر والميليشيات من الأراضي العراقية إلى سوريا.",
        "هذا الطريق يستخدمه المسلحون للتنقل بين العراق وسوريا قرب البوكمال.",
        "عناصر الفصائل يتنقلون بين البلدين من ممر قرب البوكمال.",
        "خرجت القافلة من العراق فجرا ودخلت الأراضي السورية قرب البوكمال.",
        "انطلق رتل مسلح من العراق ليلا ودخل سوريا قرب البوكمال.",
    ],
)
def test_fighters_and_arms_go_from_land_to_land(text):
    assert Kind.INFILTRATION in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "نقل التحالف عناصر داعش المعتقلين من سوريا إلى العراق.",
        "تنقل المنظمة المساعدات من العراق إلى سوريا.",
        "نقل الجيش العراقي ذخائر إلى ربيعة.",
        "جرى نقاش بشأن منع نقل السلاح من العراق إلى سوريا.",
    ],
)
def test_captives_aid_and_what_stays_in_one_land_do_not(text):
    assert Kind.INFILTRATION not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "وسيسمح فقط بعبور الطلاب والمرضى يومي الأحد والثلاثاء على الحدود مع سوريا.",
        "سمحت السلطات بعودة العالقين في العراق إلى سوريا.",
        "يسمح بدخول السوريين المقيمين إلى العراق.",
    ],
)
def test_people_who_are_let_over_the_line_tell_of_a_gate(text):
    assert kinds(text) == [Kind.CROSSING_STATUS]


def test_people_who_are_let_back_into_their_town_tell_of_none():
    assert Kind.CROSSING_STATUS not in kinds(
        "تعليمات المحافظ تتيح رجوع الأهالي إلى بيوتهم في البوكمال."
    )


@pytest.mark.parametrize(
    "who",
    [
        "the army that has been fighting ISIS for years",
        "the coalition, which has been battling the group in both countries",
    ],
)
def test_what_a_force_is_known_for_is_no_fight(who):
    claims = read(f"Forty orphans were taken out of Syria into Iraq in buses of {who}.")
    assert only(claims, "transfer")
    assert "clash" not in {claim.kind for claim in claims}


def test_a_fight_that_is_told_for_itself_stays():
    assert Kind.CLASH in kinds("The SDF has been fighting ISIS near Baghuz since Monday.")


@pytest.mark.parametrize(
    ("came", "kind", "told"),
    [
        (
            "Monday's advance by tribal fighters came a week after the PMF took Baaj.",
            Kind.OPERATION,
            1,
        ),
        (
            "The bombing of the posts near the border came two days after men fired on Tanf.",
            Kind.STRIKE,
            0,
        ),
    ],
)
def test_an_event_that_came_after_another_was_told_before(came, kind, told):
    found = kinds(f"Troops moved on the Waleed crossing on Sunday.\n\n{came}")
    assert found.count(kind) == told
