"""English sentences of our own: who acts, whom a blow befalls, whom a sentence before names."""

import pytest

from tests.claims.reading_helpers import read, roles

CASTS = [
    (
        "Syria has sent 1,400 soldiers to its border with Iraq near Albu Kamal.",
        "presence",
        {"syrian_gov": "actor"},
    ),
    (
        "The raids went on, which led Baghdad to dispatch two brigades to its Syrian border.",
        "presence",
        {"iraqi_gov": "actor"},
    ),
    (
        "The Iraqi army joined a campaign against ISIS men hiding in the desert near Al-Qaim.",
        "presence",
        {"isis": "actor"},
    ),
    (
        "In addition to the IRGC, the border at Al-Qaim has a large presence of PMF factions.",
        "presence",
        {"pmf": "actor"},
    ),
    (
        "The SDF suffered heavy losses from ISIS militants near Hajin.",
        "casualties",
        {"isis": "actor", "sdf": "against"},
    ),
]


@pytest.mark.parametrize(("text", "kind", "cast"), CASTS)
def test_the_words_beside_a_name_tell_its_part(text: str, kind: str, cast: dict[str, str]) -> None:
    told = next(c for c in read(text, lang="en") if c.kind == kind)
    assert roles(told) == cast


def test_whose_convoy_is_struck_kills_nobody() -> None:
    text = "A raid on a pro-Iran militia column near Albu Kamal killed nine people."
    parts = [roles(claim).get("iran_militias") for claim in read(text)]
    assert parts == ["against", "against"]


def test_it_is_whom_the_sentence_before_names_first() -> None:
    text = (
        "ISIS has fought back for weeks around Hajin. It managed to recapture two villages there."
    )
    taken = next(c for c in read(text, lang="en") if c.kind == "capture")
    assert roles(taken)["isis"] == "actor"


def test_what_is_told_without_an_author_gets_none_from_the_sentence_before() -> None:
    text = "Hezbollah praised its men. State television said that Albu Kamal is liberated."
    assert [roles(claim) for claim in read(text)] == [{}]
