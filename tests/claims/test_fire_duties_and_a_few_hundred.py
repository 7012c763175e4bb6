"""Fire opened, duties to be taken over, crossings near the line, a few hundred of them."""

import pytest

from geo.claims.quantities import find_quantities
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("فتح حرس الحدود النار على مهربين قرب القائم.", ["clash"]),
        ("فتح مسلحون النار على نقطة تفتيش قرب القائم.", ["clash"]),
        ("فتح الجيش نقطة تفتيش جديدة قرب القائم.", ["post"]),
        ("فتح العراق معبر القائم أمام الشاحنات.", ["crossing_status"]),
        ("ISIS fighters crossed near al-Qaim on Sunday.", ["infiltration"]),
        ("Iraqi soldiers crossed near al-Qaim on Sunday.", ["operation"]),
    ],
)
def test_what_is_told(text: str, kinds: list[str]) -> None:
    assert [claim.kind.value for claim in read(text)] == kinds


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("سيتسلم الجيش العراقي الملف الأمني في قضاء القائم.", {"iraqi_army": "actor"}),
        ("ستتولى الشرطة الاتحادية مسؤولية أمن القائم.", {"federal_police": "actor"}),
    ],
)
def test_what_will_be_taken_over_is_planned(text: str, who: dict[str, str]) -> None:
    claim = only(read(text), "control")
    assert (claim.stance.value, roles(claim)) == ("planned", who)


@pytest.mark.parametrize(
    ("speaker", "record"),
    [
        ("A tribal leader", "anonymous"),
        ("A police chief", "anonymous"),
        ("The Interior Ministry", "institutional"),
        ("Tribal leader Hamad al-Dulaimi", "named"),
    ],
)
def test_who_is_not_named(speaker: str, record: str) -> None:
    claim = only(read(f"{speaker} said a new fence was built near Rabia."), "fortification")
    assert claim.attribution.record.value == record


@pytest.mark.parametrize(
    ("forces", "who"),
    [
        ("US and SDF forces", {"us_forces": "actor", "sdf": "actor"}),
        ("Iraqi and PMF units", {"iraqi_army": "actor", "pmf": "actor"}),
        ("SDF forces", {"sdf": "actor"}),
    ],
)
def test_one_noun_of_men_may_be_a_nations_and_a_bodys(forces: str, who: dict[str, str]) -> None:
    assert roles(only(read(f"{forces} raided a house in Baghuz on Tuesday."), "operation")) == who


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("a few hundred fighters", ("hundreds", 100, 999, "approx")),
        ("a few dozen fighters", ("dozens", 10, 99, "approx")),
        ("several dozen fighters", ("dozens", 10, 99, "approx")),
        ("a couple of hundred fighters", (200, None, None, "approx")),
        ("a couple of fighters", (2, None, None, "exact")),
    ],
)
def test_a_few_hundred_are_not_a_hundred(
    words: str, amount: tuple[float | str, int | None, int | None, str]
) -> None:
    (found,) = find_quantities(f"The army killed {words} near Rabia.")
    assert (found.value, found.low, found.high, found.qualifier) == amount


def test_few_alone_is_no_amount() -> None:
    assert find_quantities("Few fighters remain near Rabia.") == ()
