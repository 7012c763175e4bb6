"""One English clause, one claim: what lends a hand, what is aimed at, what must come first."""

import pytest

from geo.claims.model import Kind, Stance
from tests.claims.reading_helpers import only, read, roles

BORDER = "near the border with Syria"


def kinds(text: str) -> set[str]:
    return {claim.kind.value for claim in read(text, lang="en")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"The SDF advanced in coordination with Iraqi forces and seized Hajin {BORDER}.",
            "capture",
        ),
        (f"The PMF, which works with the army, deployed at Akashat {BORDER}.", "presence"),
        ("Cooperating with the PMF, the army seized Al-Qaim on Monday.", "capture"),
        ("Militants have hidden in a tunnel dug near Baghuz.", "presence"),
        ("The army entered Al-Qaim to chase militants and kill them.", "operation"),
        (
            "The army reached Al-Qaim after launching a campaign to oust ISIS from Anbar.",
            "operation",
        ),
    ],
)
def test_what_stands_beside_is_no_claim(text: str, told: str) -> None:
    found = kinds(text)
    assert told in found
    assert not found & {"coordination", "casualties", "fortification"}
    assert told == "capture" or "capture" not in found


@pytest.mark.parametrize(
    "text",
    [
        "The PMF will stay until the whole area of Al-Qaim is liberated.",
        "The posts at the Rabia crossing will allow the coalition to watch the border.",
        "The guards at Rabia are ready to repel any attack.",
    ],
)
def test_nothing_has_happened(text: str) -> None:
    assert not kinds(text) & {"capture", "crossing_status", "strike", "clash"}


def test_talks_alone_are_a_claim() -> None:
    told = only(read("The SDF coordinate with the Iraqi army at Rabia.", lang="en"), "coordination")
    assert roles(told) == {"sdf": "actor", "iraqi_army": "with"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The PMF crossed back into Iraq near Al-Bukamal.", Kind.OPERATION),
        ("ISIS fighters crossed back into Iraq near Al-Bukamal.", Kind.INFILTRATION),
        ("About 200 fighters crossed into Iraq near Al-Bukamal.", Kind.INFILTRATION),
    ],
)
def test_forces_move_and_fighters_slip_in(text: str, kind: Kind) -> None:
    assert [claim.kind for claim in read(text, lang="en")] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        f"There have been no security breaches {BORDER}.",
        "No fighter has crossed from Al-Bukamal this year.",
        "An army spokesman rejected reports that its men had entered Syria near Al-Bukamal.",
    ],
)
def test_nobody_crossed(text: str) -> None:
    told = only(read(text, lang="en"), "infiltration")
    assert told.stance is Stance.DENIED


@pytest.mark.parametrize(
    "text",
    [
        "Iraq has fortified a 140-kilometre stretch of its border with Syria.",
        "The command has completed the closing of some 85 km of its border with Syria.",
        "Advanced defence systems were lately installed on the border with Syria.",
        "The army set up two layers of defenses along the border with Syria: berms, trenches, "
        "and a concrete wall.",
    ],
)
def test_works_on_the_line(text: str) -> None:
    assert kinds(text) == {"fortification"}


def test_the_border_is_so_long() -> None:
    told = only(read("The border with Syria is approximately 610 km.", lang="en"), "border_length")
    assert [(q.value, q.unit) for q in told.quantities] == [(610, "km")]
    assert kinds("The wall on the border with Syria is 160 km long.") == {"fortification"}


def test_posts_without_more() -> None:
    built = only(read("The army set up a dozen posts at Akashat.", lang="en"), "post")
    assert [(q.value, q.unit) for q in built.quantities] == [(12, "posts")]
    assert kinds("Three brigades hold posts at Al-Tanf for the Syrian army.") == {"post"}
    once = only(read("The YPG used to man posts at Sinjar.", lang="en"), "post")
    assert once.stance is Stance.ENDED


def test_a_passage_keeps_to_its_own_subject() -> None:
    text = (
        "Reinforced with layers of defenses, the border with Syria is under the control of the PMF."
    )
    told = only(read(text, lang="en"), "control")
    assert text[told.evidence.start - len("News from the line\n\n") :].startswith("the border")
