"""A day before which an article can't have appeared dates nothing that leans on its own day."""

import pytest

from tests.claims.reading_helpers import article, read

TAKEN = "Iraqi forces retook Al-Qaim on 3 November 2017."


@pytest.mark.parametrize(
    "text",
    [
        f"{TAKEN} Border guards patrol the fence with Syria near Al-Qaim.",
        f"{TAKEN} Coalition jets struck ISIS near Al-Bukamal yesterday.",
        f"{TAKEN} The Rabia crossing will reopen next week.",
    ],
)
def test_it_is_the_day_of_no_claim(text: str) -> None:
    assert article(text, published=None).published.edtf == "2017-11-03/.."
    *_, last = read(text, published=None)
    assert (last.when.start, last.when.as_of) == (None, None)


def test_a_bound_before_assads_fall_leaves_open_whose_army_it_is() -> None:
    told = (
        "The Syrian Ministry of Defence of the government of Ahmed al-Sharaa said the Syrian army"
    )
    text = f"{TAKEN} {told} struck ISIS near Al-Bukamal after the fall of Assad."
    strike = next(claim for claim in read(text, published=None) if claim.kind == "strike")
    assert "syrian_army_new" in [actor.id for actor in strike.actors]
