"""Who helps, who is handed ground, who is asked: none of them a foe; and whose army enters."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "نفذت قوات النظام عمليات مشتركة قرب البوكمال وتعينها فيها المليشيا العراقية.",
            "operation",
            {"saa": "actor", "iraqi_militias": "with"},
        ),
        (
            "تقصف مدفعية قسد نقاط داعش عند الحدود، وفي الجو تشارك طائرات القوة الجوية العراقية.",
            "strike",
            {"sdf": "actor", "isis": "against", "iraqi_air_force": "with"},
        ),
        (
            "قصف الطيران المليشيات العراقية التي تقاتل قرب البوكمال.",
            "strike",
            {"unknown_air": "actor", "iraqi_militias": "against"},
        ),
        (
            "قصف الطيران العراقي مواقع داعش قرب البوكمال.",
            "strike",
            {"iraqi_air_force": "actor", "isis": "against"},
        ),
    ],
)
def test_who_helps_is_no_foe(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


def test_who_fights_beside_the_one_that_was_bombed_bombed_nobody() -> None:
    text = "مليشيا عراقية تحارب مع قوات النظام السوري تسيطر على البوكمال، وقد سبق أن قصفها الطيران."
    assert "saa" not in roles(only(read(text), "strike"))


@pytest.mark.parametrize(
    "text",
    [
        "انسحبت البيشمركة من معبر ربيعة وسلمته إلى حرس الحدود العراقي.",
        "The Peshmerga withdrew from the Rabia crossing and handed it over to the border guard.",
    ],
)
def test_ground_that_is_handed_over_is_given_and_not_taken(text: str) -> None:
    claims = read(text)
    assert roles(only(claims, "operation")) == {"peshmerga": "actor"}
    given = roles(only(claims, "transfer"))
    assert given == {"peshmerga": "actor", "iraqi_border_guard": "with"}


def test_ground_that_is_lost_is_still_taken_from_who_lost_it() -> None:
    claims = read("خسر داعش قرية عكاشات لصالح الجيش العراقي.")
    assert roles(only(claims, "capture")) == {"iraqi_army": "actor", "isis": "against"}


@pytest.mark.parametrize(
    "text",
    [
        "قال القائد: الجيش لن يدخل الأراضي السورية إلا إذا طلبت دمشق.",
        "The army will not enter Syria unless Damascus asks for it.",
    ],
)
def test_the_army_that_enters_a_country_is_not_its_own(text: str) -> None:
    entry = only(read(text), "operation")
    assert entry.stance is Stance.CONDITION
    assert roles(entry) == {"iraqi_army": "actor"}


def test_the_army_on_its_own_ground_is_its_own() -> None:
    claims = read("دخل الجيش بلدة البوكمال بعد معارك مع داعش.")
    assert roles(only(claims, "operation")) == {"saa": "actor", "isis": "against"}


def test_foreign_troops_whose_presence_is_denied_are_not_who_denies_it() -> None:
    claims = read("نفى الجيش العراقي وجود أي قوات أجنبية في سنجار.")
    denied = only(claims, "presence")
    assert denied.stance is Stance.DENIED
    assert roles(denied) == {}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "اتهم ناشطون الحرس الثوري الإيراني بنقل صواريخ عبر معبر غير شرعي قرب الهري.",
            {"irgc": "actor"},
        ),
        ("عبرت شاحنات تحمل صواريخ من العراق إلى البوكمال.", {}),
        (
            "Iran moves weapons to Syria through the Al-Qaim crossing, an official said.",
            {"iran": "actor"},
        ),
        ("Residents of Baghuz said trucks carrying weapons cross the river at night.", {}),
        (
            "Smugglers drive trucks loaded with weapons across the river near Baghuz.",
            {"smugglers": "actor"},
        ),
    ],
)
def test_arms_that_are_moved_over_the_line_are_an_infiltration(
    text: str, who: dict[str, str]
) -> None:
    assert roles(only(read(text), "infiltration")) == who


def test_whoever_is_accused_is_no_part_of_the_speaker() -> None:
    claims = read("اتهم ناشطون الحرس الثوري الإيراني بنقل صواريخ عبر معبر قرب الهري.")
    assert claims[0].attribution.speaker == "ناشطون"


def test_arms_moved_between_bases_cross_no_line() -> None:
    texts = (
        "The coalition moved weapons from its base at Tanf to Shaddadi.",
        "The army brought ammunition from Baghdad to its posts near Rabia.",
    )
    assert all(c.kind.value != "infiltration" for text in texts for c in read(text))


def test_who_enters_what_another_left_is_not_his_foe() -> None:
    claims = read("انسحبت قسد من الباغوز ودخلها الجيش السوري.")
    assert roles(only(claims, "operation")) == {"sdf": "actor"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("هددت كتائب حزب الله بقصف قاعدة التنف.", "strike"),
        ("توعد داعش بمهاجمة مواقع الجيش في القائم.", "clash"),
        ("The PMF threatened to attack US bases at Tanf.", "clash"),
    ],
)
def test_what_is_threatened_is_yet_to_come(text: str, kind: str) -> None:
    assert only(read(text), kind).stance is Stance.PLANNED


def test_foreigners_caught_as_they_cross_are_infiltrators() -> None:
    claims = read("ألقت قوات حرس الحدود القبض على 15 أجنبياً أثناء عبورهم الحدود من سوريا.")
    caught = roles(only(claims, "arrest"))
    assert caught == {"iraqi_border_guard": "actor", "infiltrators": "against"}


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("بدأت إيران سحب قواتها من البوكمال.", "operation", {"iran": "actor"}),
        (
            "أجرى التحالف وقسد تدريبات عسكرية مشتركة قرب الشدادي.",
            "coordination",
            {"coalition": "actor", "sdf": "with"},
        ),
        (
            "US forces held a live-fire exercise with the SDF near Shaddadi.",
            "coordination",
            {"us_forces": "actor", "sdf": "with"},
        ),
    ],
)
def test_states_that_begin_a_deed_and_forces_that_train_together(
    text: str, kind: str, who: dict[str, str]
) -> None:
    assert roles(only(read(text), kind)) == who
