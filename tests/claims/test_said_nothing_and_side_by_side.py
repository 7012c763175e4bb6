"""Silence denies no blow; "Russian and Syrian troops" are two bodies; who remains is there."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Israel did not comment on the strike, which hit a depot in Al-Bukamal.", "strike"),
        ("The army has not commented on the attack near Rabia.", "clash"),
        ("The coalition has not confirmed the strike on the convoy near Al-Bukamal.", "strike"),
        ("لم تعلق إسرائيل على الغارة التي استهدفت مستودعاً في البوكمال.", "strike"),
    ],
)
def test_silence_is_no_denial_and_makes_nobody_the_doer(text: str, kind: str) -> None:
    told = only(read(text), kind)
    assert told.stance is Stance.ASSERTED
    assert "iraqi_army" not in roles(told)
    assert "israel" not in roles(told)


def test_a_denial_stays_one() -> None:
    assert only(read("The coalition denied the strike near Al-Bukamal."), "strike").stance is (
        Stance.DENIED
    )


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "Russian and Turkish forces conducted a joint patrol near Qamishli.",
            "patrol",
            {"russia": "actor", "turkey": "with"},
        ),
        (
            "American and French troops patrolled the road near Shaddadi.",
            "patrol",
            {"us_forces": "actor", "france": "actor"},
        ),
        (
            "Russian and Syrian jets bombed ISIS positions near Mayadin.",
            "strike",
            {"russia": "actor", "syrian_air_force": "actor", "isis": "against"},
        ),
    ],
)
def test_the_noun_behind_two_nations_is_of_both(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


def test_who_remains_is_there_still() -> None:
    claims = read("ISIS snipers remain in the eastern houses of Baghuz.")
    assert only(claims, "presence").stance is Stance.ONGOING
