"""States that leave a place, lists of what is talked over, gates, and what lies opposite."""

import pytest
from reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "who", "stance"),
    [
        ("The US will withdraw from Tanf if Iran pulls out.", "us_forces", "condition"),
        ("The United States will withdraw from the Tanf base.", "us_forces", "planned"),
        ("The US pulled its troops out of Tanf.", "us_forces", "asserted"),
        ("Turkey withdrew from Sinjar.", "turkey", "asserted"),
        ("Iran will pull out of Al-Bukamal by June, a source said.", "iran", "planned"),
    ],
)
def test_a_state_that_withdraws_stands_for_its_forces(text: str, who: str, stance: str) -> None:
    claim = only(read(text), "operation")
    assert roles(claim) == {who: "actor"}
    assert claim.stance.value == stance


def test_a_state_that_leaves_no_place_moves_nobody() -> None:
    assert not read("Turkey withdrew from the treaty.")


LISTS = [
    ("بحث الوزيران ضبط الحدود وفتح معبر ربيعة وتسيير دوريات مشتركة على الحدود.", "patrol"),
    ("بحث الوزيران ضبط الحدود وفتح معبر ربيعة.", "crossing_status"),
    (
        "The ministers discussed trade, reopening the Rabia crossing and building border posts.",
        "post",
    ),
]


@pytest.mark.parametrize(("text", "kind"), LISTS)
def test_all_of_a_list_is_talked_over(text: str, kind: str) -> None:
    assert only(read(text), kind).stance.value == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "بحث الوفدان ملف الحدود، وفتح الجيش العراقي معبر ربيعة أمس.",
        "ناقش المجلس أزمة الوقود وفتحت السلطات معبر ربيعة أمام الشاحنات.",
    ],
)
def test_what_somebody_does_beside_the_talks_is_done(text: str) -> None:
    assert only(read(text), "crossing_status").stance.value == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "أغلق العراق معبر القائم حتى إشعار آخر.",
        "قررت بغداد إغلاق معبر القائم حتى إشعار آخر.",
    ],
)
def test_the_towns_name_is_no_word_for_what_stands(text: str) -> None:
    assert only(read(text), "crossing_status").stance.value == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Oil tankers cross from Iraq into Syria through the Walid crossing.",
        "دخلت صهاريج نفط إلى العراق عبر معبر ربيعة.",
    ],
)
def test_tankers_at_a_gate_are_its_traffic(text: str) -> None:
    assert only(read(text), "crossing_status").rules[0] == "traffic"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أقامت قيادة حرس الحدود أبراجا مقابل مدينة الباغوز السورية.", "iraqi_border_guard"),
        ("نشرت قوات حرس الحدود مدرعات مقابل بلدة ربيعة العراقية.", "syrian_border_guard"),
        ("The border guards dug trenches opposite the town of Baghuz.", "iraqi_border_guard"),
    ],
)
def test_opposite_a_town_is_the_other_country(text: str, who: str) -> None:
    assert [roles(claim) for claim in read(text)] == [{who: "actor"}]
