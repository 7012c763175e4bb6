"""Who is said to hold which ground: what colours the line must stand in the words."""

import pytest

from geo.claims.model import Claim
from tests.claims.reading_helpers import only, read, roles


def places(claim: Claim) -> list[tuple[str, str]]:
    return [(place.id, place.role) for place in claim.where.places]


def kinds(text: str, *, lang: str = "ar") -> set[str]:
    return {claim.kind.value for claim in read(text, lang=lang)}


def test_a_stronghold_lies_where_its_topic_lies_not_around_it() -> None:
    text = (
        "تعد هجين بلدة صغيرة لكن موقعها مهم لأنها قريبة من القائم وبين حدود الأنبار ونينوى، "
        "وهي آخر معاقل التنظيم."
    )
    claim = only(read(text), "control")
    assert places(claim) == [("hajin", "at")]
    assert roles(claim) == {"isis": "actor"}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("كانت هجين في ما مضى من أهم معاقل داعش في سوريا.", "ar"),
        ("Hajin was once a stronghold of ISIS.", "en"),
    ],
)
def test_what_used_to_be_a_stronghold_is_held_no_more(text: str, lang: str) -> None:
    assert only(read(text, lang=lang), "control").stance == "ended"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("فيما يقترب تحرير بلدة هجين، آخر جيوب داعش في سوريا، وصلت تعزيزات.", "ar"),
        ("As the liberation of Hajin nears, ISIS still holds a pocket there.", "en"),
    ],
)
def test_a_liberation_that_draws_near_has_not_happened(text: str, lang: str) -> None:
    claims = read(text, lang=lang)
    assert all(claim.kind != "capture" for claim in claims)
    hold = only(claims, "control")
    assert roles(hold) == {"isis": "actor"}
    assert places(hold) == [("hajin", "at")]


def test_control_imposed_over_areas_is_a_hold_and_who_left_before_is_no_holder() -> None:
    text = (
        "فرضت مليشيات مدعومة من إيران سيطرتها على قرى عدة من ريف دير الزور "
        "بعدما انسحب داعش من المنطقة."
    )
    claim = only(read(text), "control")
    assert roles(claim) == {"iran_militias": "actor", "iran": "supported_by"}
    assert kinds(text) == {"control"}


def test_shared_ground_has_a_row_for_each_and_the_last_his_own_place() -> None:
    text = (
        "تمر الحدود بمحافظتي الحسكة ودير الزور، وتتوزع السيطرة عليها بين قوات النظام، وقسد، "
        "وفصائل من المعارضة السورية يدعمها التحالف الدولي في منطقة التنف."
    )
    rows = [claim for claim in read(text) if claim.kind == "control"]
    assert [roles(row) for row in rows] == [
        {"saa": "actor"},
        {"sdf": "actor"},
        {"syr_opp_tanf": "actor", "coalition": "supported_by"},
    ]
    wide = [("hasakah", "at"), ("deir_ez_zor", "at")]
    assert [places(row) for row in rows] == [wide, wide, [("tanf", "at")]]
    assert len({row.group for row in rows}) == 1
    assert rows[0].group is not None


@pytest.mark.parametrize(
    "text",
    [
        "طرد الجيش العراقي مسلحي داعش من أرضه، ويلاحقهم الآن في سوريا.",
        "ستقام نقاط حراسة بعد أن تُحرر أي بلدة من داعش.",
    ],
)
def test_no_place_falls_where_none_is_named(text: str) -> None:
    assert "capture" not in kinds(text)


def test_driven_from_a_town_is_a_capture_of_it() -> None:
    claim = only(read("طرد الجيش العراقي مسلحي داعش من بلدة الرمانة."), "capture")
    assert places(claim) == [("rumana", "at")]


def test_a_stretch_that_is_patrolled_keeps_its_ends_and_is_no_length() -> None:
    text = (
        "يسيّر الحشد الشعبي دوريات على مقطع من الحدود يبدأ عند بلدة الرمانة وينتهي عند عكاشات "
        "ويبلغ طوله 30 كم."
    )
    claim = only(read(text), "patrol")
    assert places(claim) == [("rumana", "from"), ("akashat", "to")]
    assert claim.where.stated_km == 30
    assert kinds(text) == {"patrol"}


def test_a_trench_that_sets_out_somewhere_is_a_stretch_with_its_length() -> None:
    text = "باشر حرس الحدود العراقي حفر خندق طوله 15 كيلومتراً، ينطلق من ربيعة ويمتد حتى سنجار."
    claim = only(read(text), "fortification")
    assert (claim.where.extent, claim.where.stated_km) == ("stretch", 15)
    assert places(claim) == [("rabia", "from"), ("sinjar", "to")]
    assert kinds(text) == {"fortification"}


@pytest.mark.parametrize(
    ("text", "lang", "km"),
    [
        ("ويشترك البلدان بحدود يبلغ طولها 610 كم، تمر بمحافظتي نينوى والأنبار.", "ar", 610),
        ("وقال ضابط إن ما يربو على 200 كيلومتر من الحدود المشتركة أصبح مؤمناً.", "ar", 200),
    ],
)
def test_a_length_of_border_is_the_borders(text: str, lang: str, km: float) -> None:
    claim = only(read(text, lang=lang), "border_length")
    assert places(claim) == [("frontier", "at")]
    assert claim.where.stated_km == km
    assert claim.actors == ()


@pytest.mark.parametrize(
    "text",
    [
        "تقع الرمانة قرب الحدود على بعد 400 كم من بغداد وعلى طول نهر الفرات.",
        "تبعد الرمانة نحو 400 كم عن بغداد، وهي قريبة من الحدود السورية.",
    ],
)
def test_a_way_from_somewhere_is_no_length_and_no_hold(text: str) -> None:
    assert not kinds(text) & {"border_length", "control", "capture"}


def test_whom_works_are_to_stop_does_not_build_them() -> None:
    text = "نصب حرس الحدود العراقي على الحدود كاميرات حرارية تحد من تسلل مسلحي داعش."
    assert roles(only(read(text), "fortification")) == {"iraqi_border_guard": "actor"}


def test_walls_that_will_be_built_are_planned() -> None:
    text = "قال قائد حرس الحدود العراقي إن سياجاً شائكاً سيقام على الشريط الحدودي مع سوريا."
    assert only(read(text), "fortification").stance == "planned"


@pytest.mark.parametrize(
    ("text", "lang", "subtype"),
    [
        ("أعيد افتتاح معبر القائم رسمياً في أيلول 2019.", "ar", "reopened"),
        ("أغلقت السلطات العراقية معبر القائم أمام المسافرين.", "ar", "closed"),
        ("لا يزال منفذ ربيعة مغلقاً.", "ar", "closed"),
        ("The Al-Qaim crossing reopened to trucks on Monday.", "en", "reopened"),
        ("The Al-Qaim crossing is closed to travellers.", "en", "closed"),
        ("The Al-Qaim crossing is open to travellers.", "en", "open"),
    ],
)
def test_what_became_of_a_crossing(text: str, lang: str, subtype: str) -> None:
    assert only(read(text, lang=lang), "crossing_status").subtype == subtype


def test_a_title_behind_a_bare_name_makes_a_speaker_who_does_not_act_himself() -> None:
    text = (
        "وفي حديث إلى وكالة واع قال عمر الكريم، الأمين العام لسرايا الجهاد: بدأت عمليات تحرير "
        "الرمانة على محورين، الأول للجيش العراقي والثاني لقوات الحشد الشعبي، وحررت القوات "
        "مساحات واسعة."
    )
    claim = only(read(text), "capture")
    assert roles(claim) == {"iraqi_army": "actor", "pmf": "actor"}
    assert claim.attribution.record == "named"


@pytest.mark.parametrize(
    "text", ["ما زال لداعش جيب في بلدة هجين.", "لا تزال قسد تسيطر على بلدة هجين."]
)
def test_what_has_not_ceased_goes_on(text: str) -> None:
    assert only(read(text), "control").stance == "ongoing"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("تفرض المليشيات الإيرانية هيمنتها على البوكمال.", "ar"),
        ("ISIS held Al-Bukamal.", "en"),
    ],
)
def test_simple_verbs_of_control_tell_who_holds(text: str, lang: str) -> None:
    assert only(read(text, lang=lang), "control").stance == "asserted"
    assert kinds(text, lang=lang) == {"control"}


def test_what_was_once_held_is_held_no_more_and_hangs_on_nothing() -> None:
    assert only(read("ISIS once held Qaim.", lang="en"), "control").stance == "ended"


def test_men_that_are_held_are_no_ground() -> None:
    text = "ISIS held three soldiers near Baghuz."
    assert "control" not in kinds(text, lang="en")


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("اشتبك مسلحو داعش مع رتل للجيش العراقي قرب القائم.", "ar", "clash"),
        ("قصفت طائرات التحالف رتلا عسكريا لمسلحي داعش قرب البوكمال.", "ar", "strike"),
        (
            "Detainees from the camp in Hasaka were handed over to the Iraqi army at Rabia.",
            "en",
            "transfer",
        ),
    ],
)
def test_what_something_is_done_to_is_not_also_present(text: str, lang: str, kind: str) -> None:
    assert kinds(text, lang=lang) == {kind}


def test_forces_that_deploy_towers_build_them() -> None:
    claim = only(read("نشرت قوات الحدود أبراجا للمراقبة في سنجار قرب سوريا."), "fortification")
    assert roles(claim) == {"iraqi_border_guard": "actor"}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("دخلت عشرات الشاحنات إلى سوريا من معبر الوليد.", "ar"),
        ("About 200 trucks carrying goods crossed into Iraq through the Al-Qaim crossing.", "en"),
    ],
)
def test_wares_at_a_named_gate_are_its_traffic(text: str, lang: str) -> None:
    assert kinds(text, lang=lang) == {"crossing_status"}


def test_smugglers_at_the_same_gate_still_slip_through() -> None:
    text = "Smugglers crossed into Iraq through the Al-Qaim crossing on Sunday."
    assert "infiltration" in kinds(text, lang="en")


def test_a_move_that_will_not_come_unless_is_on_condition() -> None:
    text = "لن ينسحب الجيش العراقي من القائم إلا إذا وصلت قوات حرس الحدود."
    assert only(read(text), "operation").stance == "condition"
