"""Own men who go over, those who share ground, whom a fight is between, and how far off it is."""

import pytest

from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The SDF said its fighters had entered Hajin.", "sdf"),
        ("The PMF said its fighters had crossed the border into Syria.", "pmf"),
        ("نفى المتحدث باسم الحشد الشعبي أن تكون قواته قد عبرت الحدود السورية.", "pmf"),
        ("قالت وزارة الدفاع العراقية إن قواتها عبرت الحدود السورية.", "iraqi_gov"),
    ],
)
def test_own_men_who_go_over_the_line_are_no_infiltrators(text: str, who: str) -> None:
    assert roles(only(read(text), "operation"))[who] == "actor"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Iraqi army said ISIS fighters had crossed the border near Rabia.", "isis"),
        ("قال داعش إن مقاتليه عبروا الحدود قرب ربيعة.", "isis"),
    ],
)
def test_men_of_the_enemy_slip_in(text: str, who: str) -> None:
    assert roles(only(read(text), "infiltration"))[who] == "actor"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Residents said they saw Turkish soldiers in Sinjar.", "turkey"),
        ("Witnesses spotted Hezbollah fighters in Abu Kamal.", "hezbollah_lb"),
        ("انتشر جنود أتراك في سنجار.", "turkey"),
        ("انتشر جنود أميركان في التنف.", "us_forces"),
    ],
)
def test_men_who_are_seen_are_there(text: str, who: str) -> None:
    assert roles(only(read(text), "presence")) == {who: "actor"}


@pytest.mark.parametrize(
    "text",
    [
        "تتقاسم السيطرة على الجانب السوري من الحدود قوات النظام، وقوات سوريا الديمقراطية، وفصائل "
        "معارضة في التنف.",
        "Control of the Syrian side of the border is divided among the Syrian army, the SDF and "
        "U.S.-backed rebels in al-Tanf.",
        "The Syrian army, the SDF and the rebel group Maghawir al-Thawra in Tanf share control of "
        "the Syrian side of the border.",
    ],
)
def test_the_last_holders_place_is_his_alone(text: str) -> None:
    told = {claim.actors[0].id: [p.id for p in claim.where.places] for claim in read(text)}
    assert told == {"saa": ["frontier"], "sdf": ["frontier"], "syr_opp_tanf": ["tanf"]}


def test_the_place_of_one_whom_no_list_knows_is_nobody_elses() -> None:
    claims = read(
        "تتقاسم السيطرة على الجانب السوري من الحدود قوات النظام وقوات سوريا الديمقراطية وجماعات "
        "أخرى في التنف."
    )
    assert {tuple(p.id for p in claim.where.places) for claim in claims} == {("frontier",)}


@pytest.mark.parametrize(
    "text",
    [
        "بدأت قوات سوريا الديمقراطية هجوماً على هجين، آخر معقل لتنظيم داعش.",
        "تقدمت قوات سوريا الديمقراطية نحو هجين، آخر جيب لداعش.",
    ],
)
def test_whose_last_pocket_is_attacked_does_not_attack(text: str) -> None:
    assert roles(only(read(text), "operation")) == {"sdf": "actor", "isis": "against"}


@pytest.mark.parametrize(
    "text",
    ["The Iraqi army and ISIS clashed west of Baaj.", "اشتبك الجيش العراقي وداعش غرب البعاج."],
)
def test_two_who_clash_are_against_each_other(text: str) -> None:
    assert roles(only(read(text), "clash")) == {"iraqi_army": "actor", "isis": "against"}


@pytest.mark.parametrize(
    ("text", "away", "qualifier"),
    [
        ("Turkish jets bombed PKK positions in Sinjar, 30 km from the Syrian border.", None, None),
        ("قصفت طائرات تركية مواقع في سنجار على بعد 30 كيلومتراً من الحدود السورية.", None, None),
        ("An attack hit a post 20 km from Al-Qaim.", 20.0, "20 km from"),
    ],
)
def test_how_far_a_town_lies_from_the_line_is_no_distance_from_the_town(
    text: str, away: float | None, qualifier: str | None
) -> None:
    (claim,) = read(text)
    assert (claim.where.distance_km, claim.where.qualifier) == (away, qualifier)


@pytest.mark.parametrize(
    "text",
    [
        "تنتشر فصائل الحشد الشعبي على الحدود مع سوريا في محافظتي نينوى والأنبار.",
        "ينتشر الحشد الشعبي على الحدود العراقية السورية في نينوى والأنبار.",
    ],
)
def test_both_provinces_along_the_line_are_kept(text: str) -> None:
    (claim,) = read(text)
    assert [p.id for p in claim.where.places] == ["frontier", "nineveh", "anbar"]


@pytest.mark.parametrize(
    "text",
    [
        "Kataib Hezbollah fighters hold the last stretch of the border before Jordan.",
        "يسيطر مقاتلو كتائب حزب الله على الجزء الأخير من الحدود قبل الأردن.",
    ],
)
def test_where_the_line_ends_is_no_other_line(text: str) -> None:
    claim = only(read(text), "control")
    assert [p.id for p in claim.where.places] == ["frontier"]


@pytest.mark.parametrize("who", ["smugglers", "Syrian smugglers"])
def test_smugglers_are_handed_over(who: str) -> None:
    claim = only(read(f"Iraqi forces handed five {who} to the SDF at Rabia."), "transfer")
    assert roles(claim) == {"iraqi_forces": "actor", "sdf": "with", "smugglers": "against"}


@pytest.mark.parametrize(
    "text",
    [
        "عناصر من داعش بزي يشبه زي مقاتلي مغاوير الثورة هاجموا معبر التنف.",
        "عناصر من داعش بملابس مدنية هاجموا نقطة قرب القائم.",
    ],
)
def test_whose_clothes_attackers_wear_does_not_attack(text: str) -> None:
    assert roles(only(read(text), "clash"))["isis"] == "actor"


@pytest.mark.parametrize(
    "text",
    [
        "القوات العراقية قصفت بالمدفعية الجانب السوري من معبر ربيعة.",
        "Iraqi forces shelled the Syrian side of the Rabia crossing.",
    ],
)
def test_a_half_of_a_gate_is_shelled(text: str) -> None:
    claim = only(read(text), "strike")
    assert roles(claim) == {"iraqi_forces": "actor"}
    assert claim.where.side == "syria"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("صدت قوة من الحشد، فجر أمس الأحد، محاولة لداعش للتسلل عبر الحدود مع سوريا.", "pmf"),
        ("أحبط الجيش العراقي محاولة لعناصر داعش للتسلل من سوريا.", "iraqi_army"),
    ],
)
def test_who_foils_an_attempt_is_against_whom_it_goes(text: str, who: str) -> None:
    assert roles(only(read(text), "infiltration")) == {"isis": "actor", who: "against"}


def test_holders_told_behind_an_aside_are_kept() -> None:
    claim = only(
        read(
            "تتقاسم السيطرة على مدينة البوكمال، منذ خروج داعش منها أواخر 2017، قوات النظام "
            "ومليشيات إيرانية."
        ),
        "control",
    )
    assert roles(claim) == {"saa": "actor", "iran_militias": "actor"}


def test_a_border_post_in_the_west_is_at_the_line() -> None:
    assert only(read("هاجم داعش نقطة حدودية مع سوريا في غرب العراق."), "clash")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Rebels attacked the post near Qaim, killing 21 soldiers and taking over the post.",
         "syr_opposition"),
        ("Islamic State attacked Baaj, killing Iraqi soldiers and capturing the town.", "isis"),
    ],
)  # fmt: skip
def test_who_is_killed_takes_nothing(text: str, who: str) -> None:
    assert roles(only(read(text), "capture")) == {who: "actor"}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("على الحدود العراقية السورية غرب نينوى، نفذ الحشد الشعبي دوريات راجلة.",
         [("nineveh", "west")]),
        ("قرب القائم، نفذ الحشد الشعبي دوريات راجلة.", [("al_qaim", "near")]),
    ],
)  # fmt: skip
def test_a_place_told_first_keeps_its_bearing(text: str, places: list[tuple[str, str]]) -> None:
    claim = only(read(text), "patrol")
    assert [(ref.id, ref.role) for ref in claim.where.places] == places
