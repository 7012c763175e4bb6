"""Tolls and the blows they come of: who dealt them, on whom they fell, what a denial leaves."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "أسفر هجوم داعش على نقطة للجيش السوري قرب البوكمال عن مقتل ثلاثة جنود.",
            {"isis": "actor", "saa": "against"},
        ),
        (
            "An ISIS attack on a Syrian army post near Albu Kamal killed three soldiers.",
            {"isis": "actor", "saa": "against"},
        ),
        ("أسفر القصف على مقر الحشد الشعبي في القائم عن مقتل ثلاثة.", {"pmf": "against"}),
        ("The shelling of YBS positions near Sinjar wounded four fighters.", {"ybs": "against"}),
        (
            "The attack on a border guard post near Al-Qaim killed two soldiers.",
            {"iraqi_border_guard": "against"},
        ),
        (
            "أدى الهجوم على نقطة حرس الحدود قرب القائم إلى إصابة جنديين.",
            {"iraqi_border_guard": "against"},
        ),
        (
            "قتل جنديان سوريان برصاص قناص من داعش في بادية البوكمال.",
            {"isis": "actor", "saa": "against"},
        ),
        (
            "Turkish drones targeted a vehicle of the YBS south of Sinjar, killing three of them.",
            {"turkey": "actor", "ybs": "against"},
        ),
        # Whoever is named behind the toll, or kills by himself, is told of as before.
        (
            "SDF fighters in an attack near Hajin killed four ISIS members.",
            {"sdf": "actor", "isis": "against"},
        ),
    ],
)
def test_a_blow_kills_by_who_dealt_it_and_of_those_it_was_aimed_at(
    text: str, who: dict[str, str]
) -> None:
    assert roles(only(read(text), "casualties")) == who


def test_of_a_fight_between_two_neither_is_said_to_have_killed() -> None:
    claims = read("Clashes between ISIS and the SDF near Hajin killed six fighters.")
    assert roles(only(claims, "clash")) == {"isis": "actor", "sdf": "against"}
    assert "actor" not in roles(only(claims, "casualties")).values()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وقع هجوم على مقر للحشد الشعبي قرب القائم.", {"pmf": "against"}),
        (
            "شن داعش هجوماً على نقطة لحرس الحدود قرب القائم.",
            {"isis": "actor", "iraqi_border_guard": "against"},
        ),
    ],
)
def test_an_attack_on_a_post_is_aimed_at_its_owner(text: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), "clash")) == who


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("There were no casualties in the exchange of fire with smugglers near Rabia.", "clash"),
        ("أكد المصدر عدم وقوع إصابات جراء الهجوم على نقطة حرس الحدود قرب القائم.", "clash"),
        ("لا إصابات في القصف الذي استهدف مقر الحشد في القائم.", "strike"),
        ("نفى مصدر أمني وقوع إصابات في القصف الذي استهدف مقر الحشد في القائم.", "strike"),
        ("هاجم مسلحون نقطة لحرس الحدود قرب القائم دون وقوع إصابات.", "clash"),
    ],
)
def test_who_denies_the_toll_does_not_deny_the_blow(text: str, kind: str) -> None:
    claims = read(text)
    assert only(claims, kind).stance is Stance.ASSERTED
    assert only(claims, "casualties").stance is Stance.DENIED


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("نفى مصدر أمني وقوع هجوم على مقر الحشد في القائم.", "clash"),
        ("There was no clash with smugglers near Rabia.", "clash"),
        ("نفى الحشد أنباء تعرض مقره في القائم لقصف أوقع إصابات.", "strike"),
    ],
)
def test_who_denies_the_blow_denies_it(text: str, kind: str) -> None:
    assert only(read(text), kind).stance is Stance.DENIED


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "The YBS denied losing any fighters in the clashes with the Iraqi army in Sinjar.",
            "casualties",
            {"iraqi_army": "actor", "ybs": "against"},
        ),
        (
            "نفى حرس الحدود سقوط ضحايا في صفوفه خلال الاشتباك مع المهربين قرب ربيعة.",
            "casualties",
            {"iraqi_border_guard": "against"},
        ),
        (
            "The army has surrounded our positions in Sinuni with tanks, a YBS commander said.",
            "encirclement",
            {"iraqi_army": "actor", "ybs": "against"},
        ),
        (
            "حاصرت قوات الجيش العراقي مواقعنا في سنوني، بحسب قيادي في وحدات مقاومة سنجار.",
            "encirclement",
            {"iraqi_army": "actor", "ybs": "against"},
        ),
    ],
)
def test_what_a_speaker_calls_his_own_is_his_bodys(
    text: str, kind: str, who: dict[str, str]
) -> None:
    assert roles(only(read(text), kind)) == who


def test_who_accuses_by_name_is_hit_where_it_is_his_ground_and_nobody_else() -> None:
    own = read("Israel was accused by the PMF of bombing its base at Al-Qaim.")
    assert roles(only(own, "strike")) == {"israel": "actor", "pmf": "against"}
    other = read("Israel was accused by Damascus of bombing a convoy at Al-Qaim.")
    assert roles(only(other, "strike")) == {"israel": "actor"}


def test_who_destroys_what_others_cross_with_does_not_cross() -> None:
    text = "Coalition aircraft destroyed two boats used by ISIS to cross the Euphrates at Al-Qaim."
    assert roles(only(read(text), "infiltration")) == {"isis": "actor"}


def test_he_to_whom_men_are_handed_stands_right_behind_who_hands_them() -> None:
    claims = read("سلمت قسد العراق 150 معتقلاً من عناصر داعش عبر معبر ربيعة.")
    assert roles(only(claims, "transfer")) == {
        "sdf": "actor",
        "iraqi_gov": "with",
        "isis": "against",
    }


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "قتلت قوات سوريا الديمقراطية أربعة من داعش في كمين قرب هجين.",
            "clash",
            {"sdf": "actor", "isis": "against"},
        ),
        (
            "قال المرصد إن 18 عنصراً من المليشيات الإيرانية قتلوا بغارات إسرائيلية قرب البوكمال.",
            "strike",
            {"israel": "actor", "iran_militias": "against"},
        ),
        ("قتل خمسة من قسد في كمين قرب هجين.", "clash", {"sdf": "against"}),
    ],
)
def test_who_kills_in_a_fight_did_not_fall_in_it(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "Turkey's air force hit PKK positions in Sinjar on Tuesday.",
            "strike",
            {"turkey": "actor", "pkk": "against"},
        ),
        (
            "Israel's army struck Hezbollah trucks near Albu Kamal.",
            "strike",
            {"israel": "actor", "hezbollah_lb": "against"},
        ),
        (
            "Iraq's jets bombed ISIS hideouts in Hajin.",
            "strike",
            {"iraqi_air_force": "actor", "isis": "against"},
        ),
    ],
)
def test_forces_may_be_told_by_whose_they_are(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Border guards opened fire on smugglers near Rabia, killing one and wounding two.",
            {("killed", 1.0), ("wounded", 2.0)},
        ),
        (
            "Four PMF fighters died and six others were wounded near Al-Qaim.",
            {("killed", 4.0), ("wounded", 6.0)},
        ),
        ("Bandits killed one of the drivers near Rabia.", set()),
    ],
)
def test_tolls_are_counted_each_by_its_own_word(text: str, told: set[tuple[str, float]]) -> None:
    assert {(q.of, q.value) for q in only(read(text), "casualties").quantities} == told


def test_who_owns_up_to_an_attack_on_a_post_builds_none() -> None:
    claims = read("تبنى تنظيم داعش هجوماً على نقطة للجيش السوري قرب البوكمال.")
    assert [one.kind.value for one in claims] == ["clash"]
    assert claims[0].stance is Stance.ASSERTED
    built = read("تبني قوات الحدود نقطة للجيش قرب القائم.")
    assert only(built, "post").stance is Stance.ONGOING


def test_what_was_so_before_does_not_date_the_deed() -> None:
    text = (
        "Fighters of the New Syrian Army stormed the Tanf crossing, which ISIS had held since 2015."
    )
    assert only(read(text), "operation").when.start is None


def test_fire_on_boats_is_a_clash_and_a_truce_on_a_day_is_none() -> None:
    claims = read("Residents of Baghuz say Iraqi militias fire on their boats.")
    assert roles(only(claims, "clash")) == {"iraqi_militias": "actor"}
    calm = read("The army said that it would cease fire on Monday at Al-Qaim.")
    assert not [one for one in calm if one.kind.value == "clash"]
