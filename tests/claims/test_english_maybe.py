"""What has not happened is no claim; joint work, parts taken and the other side are."""

import pytest

from tests.claims.reading_helpers import only, read, roles

NOTHING = [
    ("We will not allow the PMF to advance toward Sinjar.", "operation"),
    ("The mayor will never let gunmen cross into Al-Qaim.", "infiltration"),
    ("ISIS wanted Akashat as a base for future attacks.", "clash"),
    ("More clashes are possible in Sinjar at any moment.", "clash"),
    ("PMF brigades would prevent any breach of the border near Sinjar.", "infiltration"),
    ("The reinforcements in Rabia are part of a broader effort by the army.", "presence"),
    ("The army took steps on the border near Sinjar.", "capture"),
    ("The army took part in the talks in Rabia.", "operation"),
    ("The SDF keeps holding members of ISIS near Shaddadi.", "control"),
    ("The SDF still holds ISIS fighters and their families in Shaddadi.", "control"),
]

GATE = "The Al-Qaim crossing was shut in March. "
IT = [
    ("It later reopened.", 2),
    ("It was opened again on Sunday.", 2),
    ("The ministry said it opened a new office.", 1),
    ("The bank said it closed three branches.", 1),
]


@pytest.mark.parametrize(("text", "told"), IT)
def test_it_is_the_gate_only_where_nothing_else_is_opened_or_shut(text: str, told: int) -> None:
    claims = read(GATE + text, lang="en")
    assert [claim.kind for claim in claims] == ["crossing_status"] * told


@pytest.mark.parametrize(("text", "kind"), NOTHING)
def test_no_claim(text: str, kind: str) -> None:
    assert [claim for claim in read(text, lang="en") if claim.kind == kind] == []


CLAIMS = [
    ("Peshmerga units are participating in the operations near Sinjar.", "operation", "peshmerga"),
    ("The PMF is taking part in the campaign near the Syrian border.", "operation", "pmf"),
    ("The PMF has been exchanging intelligence with the SDF.", "coordination", "pmf"),
    ("The PMF is working closely with the SDF on the Syrian border.", "coordination", "pmf"),
    ("The SDF is on the other side of the border.", "presence", "sdf"),
]


@pytest.mark.parametrize(("text", "kind", "who"), CLAIMS)
def test_a_claim(text: str, kind: str, who: str) -> None:
    assert roles(only(read(text, lang="en"), kind))[who] == "actor"
