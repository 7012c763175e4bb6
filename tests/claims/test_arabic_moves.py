"""Arabic sentences of our own: who crosses, takes over, loses ground, moves his men, speaks."""

import pytest

from tests.claims.reading_helpers import only, read, roles


def kinds(text: str) -> list[str]:
    return sorted(claim.kind.value for claim in read(text))


def test_fighters_who_pass_near_a_gate_are_no_traffic() -> None:
    assert kinds("عبر عشرات المقاتلين من النجباء قرب معبر القائم نحو سوريا.") == ["infiltration"]


def test_travellers_who_pass_a_gate_are_traffic() -> None:
    assert kinds("دخل مدنيون من معبر القائم إلى سوريا.") == ["crossing_status"]


def test_armed_men_who_enter_a_town_cross_no_line() -> None:
    assert kinds("دخل مسلحو داعش بلدة راوة مساء أمس.") == ["operation"]


def test_who_takes_over_a_crossing_takes_no_captives() -> None:
    claims = read("تسلم الجيش العراقي منفذ ربيعة من البيشمركة.")
    assert [c.kind for c in claims] == ["capture"]


def test_captives_taken_back_are_no_ground() -> None:
    assert kinds("استعاد العراق 120 معتقلا من مخيم الهول.") == ["transfer"]


def test_who_loses_his_positions_is_whom_they_are_taken_from() -> None:
    claim = only(read("خسر تنظيم داعش مواقعه في الباغوز."), "capture")
    assert roles(claim) == {"isis": "against"}


def test_who_loses_men_loses_no_ground() -> None:
    assert kinds("خسر تنظيم داعش سبعة من مقاتليه في الباغوز.") == ["casualties"]


def test_a_force_that_moves_its_own_men_transfers_nobody() -> None:
    claims = read("نقل حزب الله اللبناني 40 مقاتلا من الميادين إلى البوكمال.")
    assert roles(only(claims, "operation")) == {"hezbollah_lb": "actor"}


def test_sorties_that_only_watch_are_patrols() -> None:
    assert kinds("نفذت طائرات عراقية ثلاث طلعات استطلاعية قرب القائم.") == ["patrol"]


STORES = [
    "دمر الجيش العراقي مضافتين لداعش قرب القائم.",
    "عثر الجيش العراقي على وكر لداعش قرب القائم.",
]


@pytest.mark.parametrize("text", STORES)
def test_dens_that_are_found_or_blown_up_tell_of_no_presence(text: str) -> None:
    assert "presence" not in kinds(text)


def test_talks_go_on_is_not_a_force_goes_on() -> None:
    assert "coordination" not in kinds("تواصل قوات الجيش العراقي عملية تفتيش قرب القائم.")
    assert kinds("التواصل مستمر مع الجانب السوري بشأن معبر القائم.") == ["coordination"]


def test_a_length_reached_is_no_talk() -> None:
    assert kinds("يبلغ طول الحدود مع سوريا 610 كيلومترات.") == ["border_length"]


def test_an_interview_gives_the_word_to_who_was_introduced() -> None:
    claims = read(
        "قال النائب كريم الساعدي في حوار مع موقعنا إن الوضع مستقر.\n\n"
        "هل انتشرت قوات جديدة؟\n\nانتشر الجيش العراقي في القائم.\n\n"
        "وهل أغلق المنفذ؟\n\nمعبر القائم مغلق منذ أمس."
    )
    assert {c.attribution.record for c in claims} == {"named"}
    assert len(claims) == 2


def test_a_body_that_speaks_of_its_own_forces_speaks_itself() -> None:
    claims = read("المركز الإعلامي لقوات سوريا الديمقراطية\n\nصدت قواتنا هجوما لداعش في الباغوز.")
    assert only(claims, "clash").attribution.record == "institutional"


def test_the_border_guard_is_that_of_the_side_on_which_it_acts() -> None:
    syrian = only(read("انتشر حرس الحدود في البوكمال.", published="2025-06-01"), "presence")
    iraqi = only(read("انتشر حرس الحدود في القائم.", published="2025-06-01"), "presence")
    assert (list(roles(syrian)), list(roles(iraqi))) == (
        ["syrian_border_guard"],
        ["iraqi_border_guard"],
    )


def test_the_nusra_front_is_a_body_of_its_own() -> None:
    assert roles(only(read("تسيطر جبهة النصرة على البوكمال."), "control")) == {"nusra": "actor"}


LINE = ["يواصل العراق تحصين الحدود السورية.", "قال ضابط إن الحدود مع سوريا حصنت بنسبة 70 بالمئة."]


@pytest.mark.parametrize("text", LINE)
def test_a_line_that_is_fortified_is_a_work_by_itself(text: str) -> None:
    assert kinds(text) == ["fortification"]


def test_the_work_on_a_trench_may_stand_behind_what_it_divides() -> None:
    text = "قال ضابط إن الخندق الفاصل بين العراق وسوريا غرب البعاج تم إنجازه أمس."
    assert "fortification" in kinds(text)


def test_an_attack_that_is_repelled_is_a_fight() -> None:
    claims = read("تمكن الحشد الشعبي من صد هجوم لداعش قرب القائم.")
    assert [c.kind for c in claims] == ["clash"]


def test_nobody_crosses_is_denied_without_a_line_named() -> None:
    claim = only(read("قال قائد حرس الحدود إنه لم يعبر أحد منذ شهر."), "infiltration")
    assert claim.stance == "denied"


def test_what_an_advance_lasts_until_has_not_happened() -> None:
    assert "capture" not in kinds("سيواصل الجيش السوري تقدمه نحو البوكمال حتى تحرير البادية.")


def test_a_figure_that_is_reached_moves_no_force() -> None:
    assert "operation" not in kinds("وصل عدد المقاتلين في القائم إلى 900 مقاتل.")


def test_who_flees_from_it_flees_from_the_prison_just_named() -> None:
    claims = read("في سجن الشدادي، قال ضابط إن 90 عنصرا من داعش فروا منه.")
    assert only(claims, "transfer").stance == "asserted"


def test_an_aim_behind_a_comma_is_no_part_of_the_passage() -> None:
    text = "يواصل العراق تحصين حدوده السورية، لمنع تسلل مقاتلي داعش إلى أراضيه."
    span = only(read(text), "fortification").evidence
    assert span.end - span.start < 40


def test_a_dateline_is_no_part_of_the_passage() -> None:
    text = "بغداد (وكالتنا) - قصف الجيش العراقي مواقع داعش قرب القائم."
    claim = only(read(text), "strike")
    assert claim.evidence.end - claim.evidence.start < 45
