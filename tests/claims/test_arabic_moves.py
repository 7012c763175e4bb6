"""Arabic sentences of our own: who crosses, takes over, loses ground, moves his men, speaks."""

import pytest
from reading_helpers import only, read, roles


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
