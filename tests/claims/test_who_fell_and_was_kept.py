"""Counter-sentences: who fell in whose blow, who was kept from the line, what hung on what."""

import pytest

from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "killer", "fallen"),
    [
        (
            "Five SDF fighters were killed in a Turkish strike near Rabia.",
            "strike",
            "turkey",
            "sdf",
        ),
        (
            "Three PMF members were killed in US airstrikes near Al-Qaim.",
            "strike",
            "us_forces",
            "pmf",
        ),
        ("The PMF lost five men in a US strike on Al-Bukamal.", "strike", "us_forces", "pmf"),
        (
            "Two civilians died during a Russian air raid on Al-Bukamal.",
            "strike",
            "russia",
            "civilians",
        ),
        (
            "Five soldiers were killed in an ISIS ambush near Al-Qaim.",
            "clash",
            "isis",
            "iraqi_army",
        ),
        ("ISIS killed five soldiers in an ambush near Al-Qaim.", "clash", "isis", "iraqi_army"),
    ],
)
def test_who_fell_in_a_blow_did_not_deal_it(text: str, kind: str, killer: str, fallen: str) -> None:
    claims = read(text)
    for told in ("casualties", kind):
        assert roles(only(claims, told)) == {killer: "actor", fallen: "against"}


def test_gunmen_kept_from_the_line_are_an_infiltration_that_was_foiled() -> None:
    claims = read("منع الجيش العراقي مسلحين من العبور قرب القائم.")
    assert [claim.kind.value for claim in claims] == ["infiltration"]
    assert roles(claims[0]) == {"gunmen": "actor", "iraqi_army": "against"}


def test_a_force_kept_from_going_over_slips_in_nowhere() -> None:
    claims = read("منعت قسد قوات النظام من العبور إلى الضفة الشرقية قرب الباغوز.")
    assert [claim.kind.value for claim in claims] == ["operation"]
    assert roles(claims[0]) == {"sdf": "actor", "saa": "against"}


def test_who_announces_that_another_left_left_nothing() -> None:
    left = only(read("أعلن الحشد الشعبي والجيش العراقي انسحاب داعش من القائم."), "operation")
    assert roles(left) == {"isis": "actor"}


def test_even_if_and_would_if() -> None:
    claims = read("The army took Al-Bukamal, even if ISIS fighters still attacked its outskirts.")
    assert {claim.kind.value for claim in claims} == {"capture", "clash"}
    would = only(read("The SDF would withdraw from Baghuz if Turkey attacked Manbij."), "operation")
    assert would.stance == "condition"


def test_who_would_come_in_case_another_left_was_struck_by_nobody() -> None:
    claims = read(
        "استهدفت طائرات التحالف موقعا للحشد الشعبي، وفي حال انسحاب قسد من الباغوز سيدخلها "
        "الجيش السوري."
    )
    assert roles(only(claims, "strike")) == {"coalition": "actor", "pmf": "against"}
    assert only(claims, "operation").stance == "condition"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("لم يبق لداعش غير وجود محدود في الباغوز.", {"control"}),
        ("دخل الجيش القائم من غير وجود لداعش فيها.", set()),
    ],
)
def test_but_and_without_are_written_alike(text: str, kinds: set[str]) -> None:
    asserted = {c.kind.value for c in read(text) if c.stance == "asserted"}
    assert asserted & {"control", "presence"} == kinds
