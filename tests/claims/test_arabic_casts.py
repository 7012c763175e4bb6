"""Arabic sentences of our own: who strikes and who falls, who builds, who is far from the line."""

import pytest

from tests.claims.reading_helpers import only, read, roles


def kinds(text: str) -> list[str]:
    return sorted(claim.kind.value for claim in read(text))


def test_who_died_in_a_raid_did_not_launch_it() -> None:
    text = "قتل سبعة مسلحين موالين لإيران في غارات شنتها طائرات إسرائيلية على البوكمال."
    assert roles(only(read(text), "strike")) == {"israel": "actor", "iran_militias": "against"}


def test_who_fell_between_dead_and_wounded_is_a_victim() -> None:
    text = "سقط تسعة من مقاتلي الحشد الشعبي بين قتيل وجريح في هجوم شنه داعش قرب القائم."
    claims = read(text)
    assert roles(only(claims, "clash")) == {"isis": "actor", "pmf": "against"}
    assert roles(only(claims, "casualties"))["pmf"] == "against"


def test_drones_that_watch_a_wall_do_not_build_it() -> None:
    text = "قال قائد حرس الحدود العراقي إن الجدار على الحدود أنجز وتراقبه الطائرات المسيرة."
    assert "unknown_air" not in roles(only(read(text), "fortification"))


def test_a_later_work_is_by_who_builds_in_the_article() -> None:
    claims = read(
        "أنجز حرس الحدود العراقي خندقا قرب القائم.\n\nالطقس بارد هناك.\n\nالطريق طويل.\n\n"
        "وجرى نصب أبراج مراقبة على الحدود مع سوريا."
    )
    works = [c for c in claims if c.kind == "fortification"]
    assert [list(roles(c)) for c in works] == [["iraqi_border_guard"]] * 2


def test_travellers_for_whom_a_gate_opens_do_nothing() -> None:
    claim = only(read("افتتح معبر البوكمال أمام حركة المسافرين."), "crossing_status")
    assert roles(claim) == {}


def test_talks_with_the_other_side_are_talks_of_this_one() -> None:
    claim = only(read("هناك تنسيق أمني كبير مع دمشق بشأن الحدود."), "coordination")
    assert roles(claim) == {"iraqi_gov": "actor", "syrian_gov": "with"}


FAR = ["قصفت قوات النظام ريف إدلب بالمدفعية.", "في مدينة حلب، اعتقل الأمن العام ثلاثة مسلحين."]


@pytest.mark.parametrize("text", FAR)
def test_what_happens_far_off_borrows_no_place_on_the_line(text: str) -> None:
    claims = read(f"انتشر الحشد الشعبي في القائم على الحدود.\n\n{text}")
    assert {c.kind.value for c in claims} == {"presence"}


def test_what_a_crossing_is_opens_nothing() -> None:
    assert kinds("يعد معبر البوكمال نقطة عبور رئيسية بين البلدين.") == []


def test_an_opening_announced_for_a_coming_day_is_planned() -> None:
    claim = only(read("أعلنت الهيئة إعادة فتح معبر البوكمال السبت المقبل."), "crossing_status")
    assert claim.stance == "planned"


def test_a_role_taken_back_is_no_ground() -> None:
    assert "capture" not in kinds("يهدف العمل إلى استعادة الدور التجاري لمعبر القائم.")


def test_what_belongs_to_a_body_does_not_speak() -> None:
    text = "تعرض رتل تابع للميليشيات الإيرانية لقصف قرب البوكمال."
    assert {c.attribution.record for c in read(text)} == {"outlet"}


STRETCHES = [
    "تمركز الحشد الشعبي بين القائم وعكاشات.",
    "نصب الجيش العراقي ثلاثة حواجز على طريق القائم – عكاشات.",
]


@pytest.mark.parametrize("text", STRETCHES)
def test_what_lies_between_two_towns_is_a_stretch(text: str) -> None:
    assert read(text)[0].where.extent == "stretch"


def test_a_valley_and_a_sector_are_areas() -> None:
    assert only(read("يختبئ عناصر داعش في وادي صواب."), "presence").where.extent == "area"
    assert only(read("انتشر الجيش العراقي في قاطع البعاج."), "presence").where.extent == "area"


def test_who_slips_over_the_line_is_on_both_of_its_sides() -> None:
    claim = only(read("تسلل ثلاثة من عناصر داعش إلى العراق قرب ربيعة."), "infiltration")
    assert claim.where.side == "both"
