"""A figure stands on the claim whose words hold it, with how exact it is and what it counts."""

import pytest

from geo.claims.quantities import find_quantities
from tests.claims.reading_helpers import article, only, read

OVER = [
    ("The army handed over five suspects to the SDF.", "exact"),
    ("The militia took over three villages near Sinjar.", "exact"),
    ("Jets flew over 4 villages.", "exact"),
    ("The PMF has control over two villages.", "exact"),
    ("Over 30 smugglers were seen.", "more_than"),
    ("The army killed over 20 militants.", "more_than"),
    ("ISIS took over 100 prisoners.", "more_than"),
    ("Turkey handed over more than 40 detainees.", "more_than"),
    ("Nearly one thousand four hundred guards came.", "approx"),
    ("More than a hundred fighters fled.", "more_than"),
]


@pytest.mark.parametrize(("text", "bends"), OVER)
def test_over_may_belong_to_the_verb(text: str, bends: str) -> None:
    assert [one.qualifier for one in find_quantities(text)] == [bends]


FIGURES = [
    ("Some 350 U.S. soldiers", [("persons", 350)]),
    ("90 U.S.-backed SDF fighters", [("persons", 90)]),
    ("40 Iran-backed militiamen", [("persons", 40)]),
    ("one thousand two hundred guards", [("persons", 1200)]),
    ("مليون حبة مخدرة", [("pills", 1_000_000)]),
    ("نصف مليون حبة كبتاغون", [("pills", 500_000)]),
    ("(80) ألف حبة مخدرة", [("pills", 80_000)]),
    ("two million pills", [("pills", 2_000_000)]),
    ("90 سجينا بينهم 12 أجنبيا", [("persons", 90), ("persons", 12)]),
    ("90 سجينا، بينهم 12 هولنديا، نقلوا", [("persons", 90), ("persons", 12)]),
    ("90 prisoners, including 12 foreigners", [("persons", 90), ("persons", 12)]),
    ("90 prisoners, among them at least 12 Danes", [("persons", 90), ("persons", 12)]),
    ("30 trucks, 7 of them burnt", [("vehicles", 30), ("vehicles", 7)]),
    ("اعتقال 70 من الفارين", [("persons", 70)]),
    ("قبض على 15 منهم", [("persons", 15)]),
    ("30 trucks came. They paid 7 of them", [("vehicles", 30), ("", 7)]),
    ("a 5-year-old child", [("", 5)]),
]


@pytest.mark.parametrize(("text", "counted"), FIGURES)
def test_what_a_figure_counts(text: str, counted: list[tuple[str, float]]) -> None:
    assert [(one.unit, one.value) for one in find_quantities(text)] == counted


MEASURED = [
    ("a ditch 4 metres wide and 3 metres deep", ["width", "depth"]),
    ("a berm 2 metres high and 90 km long", ["height", "length"]),
    ("a width of 4 metres and a depth of 3 metres", ["width", "depth"]),
    ("خندق بعرض أربعة أمتار وعمق 3 أمتار", ["width", "depth"]),
    ("خندق عمقه متران", ["depth"]),
]


@pytest.mark.parametrize(("text", "measures"), MEASURED)
def test_each_length_measures_what_stands_by_it(text: str, measures: list[str]) -> None:
    assert [one.of for one in find_quantities(text)] == measures


BLOWS = [
    ("قتل 14 من مسلحي داعش بضربة جوية على هجين.", "strike", [("persons", 14)], []),
    ("سقط بين قتيل وجريح نحو 18 مقاتلا من الحشد في غارة على القائم.", "strike",
     [("persons", 18)], []),
    ("قتل جنديان وأصيب أربعة آخرون في هجوم لداعش على مخفر قرب ربيعة.", "clash",
     [("persons", 4), ("persons", 2)], []),
    ("Nine ISIS men were killed in two air strikes on Hajin.", "strike",
     [("persons", 9)], [("strikes", 2)]),
    ("An air strike on Hajin killed nine ISIS fighters.", "strike", [("persons", 9)], []),
    ("Four soldiers were killed in clashes with ISIS near Rabia.", "clash", [("persons", 4)], []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "toll", "own"), BLOWS)
def test_the_dead_are_counted_on_their_own_row(
    text: str, kind: str, toll: list[tuple[str, float]], own: list[tuple[str, float]]
) -> None:
    claims = read(text)
    assert [(q.unit, q.value) for q in only(claims, "casualties").quantities] == toll
    assert [(q.unit, q.value) for q in only(claims, kind).quantities] == own


def test_a_number_of_strikes_stands_in_the_passage_of_the_strikes() -> None:
    text = "Nine ISIS men were killed in two air strikes on Hajin."
    told = {c.kind.value: article(text).text[slice(*c.evidence)] for c in read(text)}
    assert told == {
        "casualties": "Nine ISIS men were killed",
        "strike": "two air strikes on Hajin",
    }


def test_who_crosses_is_counted_with_those_who_are_caught() -> None:
    claims = read("ألقى حرس الحدود القبض على ستة سوريين اجتازوا الساتر في ناحية ربيعة.")
    assert {c.kind.value: [q.value for q in c.quantities] for c in claims} == {
        "arrest": [6],
        "infiltration": [6],
    }


WALLS = [
    "Iraq has built some 150 km (93 miles) of concrete wall along the Syrian border.",
    "Iraq has built some 150 km (93 miles) of new concrete wall, two metres high, near Sinjar.",
    "أنجز العراق نحو 150 كم (93 ميلا) من الجدار الكونكريتي على الحدود السورية.",
]


@pytest.mark.parametrize("text", WALLS)
def test_a_wall_is_told_with_its_length_once(text: str) -> None:
    claim = only(read(text), "fortification")
    assert [q.value for q in claim.quantities if q.unit in ("km", "miles")] == [150]
    assert claim.where.distance_km is None


def test_a_toll_that_is_put_at_a_number_is_no_size_of_a_force() -> None:
    text = "The ministry put the toll near Rabia at 14 pro-Iran fighters."
    assert "force_size" not in {claim.kind for claim in read(text)}
