"""Deeds told beside others, shares of a work, men who give themselves up, and who says so."""

import pytest

from geo.claims.model import Kind, Record, Stance
from tests.claims.reading_helpers import only, read, roles


def test_linking_up_is_a_deed_of_its_own() -> None:
    claims = read("The SDF captured Baghuz and linked up with Iraqi forces.")
    assert roles(only(claims, "capture")) == {"sdf": "actor"}
    assert roles(only(claims, "operation")) == {"sdf": "actor", "iraqi_forces": "with"}


def test_what_is_captured_with_others_stays_one_deed() -> None:
    claims = read("The SDF captured Baghuz with Iraqi forces.")
    assert [claim.kind for claim in claims] == [Kind.CAPTURE]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Syrian soldiers laid down their arms at Al-Qaim.", {"saa": "against"}),
        (
            "Dozens of Syrian soldiers surrendered to the SDF in Baghuz.",
            {"saa": "against", "sdf": "actor"},
        ),
    ],
)
def test_who_gives_himself_up_is_taken(text: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), "arrest")) == who


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Iraq has completed 83 percent of a wall along its border with Syria.", 83),
        ("The fence along the border with Syria is 95 per cent complete.", 95),
        ("أعلنت الوزارة إنجاز 80 بالمئة من الجدار على الحدود السورية.", 80),
    ],
)
def test_a_share_of_a_work_is_kept(text: str, share: float) -> None:
    claim = only(read(text), "fortification")
    assert [(q.unit, q.value) for q in claim.quantities] == [("percent", share)]


@pytest.mark.parametrize("verb", ["has built", "has completed", "built", "had dug"])
def test_a_country_that_has_built_acts(verb: str) -> None:
    claim = only(read(f"Iraq {verb} a trench near Rabia."), "fortification")
    assert roles(claim) == {"iraqi_gov": "actor"}


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("Badr fighters have been manning positions near Al-Qaim.", "presence", {"badr": "actor"}),
        (
            "Iran-backed groups have moved their fighters from Al-Bukamal to Al-Qaim.",
            "operation",
            {"iran_militias": "actor", "iran": "supported_by"},
        ),
        (
            "عززت قوات حرس الحدود مواقعها على الشريط الحدودي مع سوريا بأبراج مراقبة.",
            "fortification",
            {"iraqi_border_guard": "actor"},
        ),
    ],
)
def test_whose_men_and_works(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


def test_of_whom_nobody_crossed_would_have_crossed() -> None:
    claim = only(read("لم تدخل أي قوات سورية إلى الأراضي العراقية."), "infiltration")
    assert (claim.stance, roles(claim)) == (Stance.DENIED, {"saa": "actor"})


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Prime Minister Hassan al-Karimi visited Rabia and said the border was secured.",
            "Prime Minister Hassan al-Karimi",
        ),
        (
            "Army chief Adel Karim inspected Rabia and stressed that the border was secured.",
            "Army chief Adel Karim",
        ),
    ],
)
def test_a_name_behind_its_title_is_whole(text: str, speaker: str) -> None:
    said = only(read(text), "control").attribution
    assert (said.speaker, said.record) == (speaker, Record.NAMED)


def test_a_title_alone_takes_no_verb_for_a_name() -> None:
    text = "The ministry gave no details but said guards held the border with Syria."
    assert only(read(text), "control").attribution.speaker == "The ministry"


def test_another_outlet_is_told_whole() -> None:
    claim = only(read("ذكر موقع عين الفرات أن المليشيات انسحبت من البوكمال."), "operation")
    assert claim.attribution.record is Record.OUTLET
    assert claim.attribution.via == "موقع عين الفرات"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The PKK denied having any fighters in Sinjar.", "pkk"),
        ("Kataib Hezbollah denied it had any men in Al-Bukamal.", "kataib_hezbollah"),
    ],
)
def test_who_denies_having_men_there_denies_his_presence(text: str, who: str) -> None:
    claim = only(read(text), "presence")
    assert (claim.stance, roles(claim)) == (Stance.DENIED, {who: "actor"})


def test_a_minister_of_the_other_state_is_whom_one_talks_with() -> None:
    text = "Iraq's interior minister discussed the border with Syria's defence minister."
    assert roles(only(read(text), "coordination")) == {"iraqi_gov": "actor", "syrian_gov": "with"}


@pytest.mark.parametrize(
    "text",
    [
        "An armed man fired at army positions near Rabia.",
        "A man attacked positions of the SDF near Baghuz.",
    ],
)
def test_a_man_who_fires_at_positions_mans_none(text: str) -> None:
    assert [claim.kind for claim in read(text)] == [Kind.CLASH]


def test_a_headline_in_capitals_gives_its_verb_to_no_name() -> None:
    claim = only(read("Army Chief Visits Rabia and Says Guards Hold Border"), "control")
    assert claim.attribution.speaker == "Army Chief"


def test_where_another_outlet_says_it_is_no_part_of_its_name() -> None:
    text = "ذكر موقع عين الفرات في تقرير أن المليشيات انسحبت من البوكمال."
    assert only(read(text), "operation").attribution.via == "موقع عين الفرات"
