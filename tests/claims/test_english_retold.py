"""English sentences of what was told before, of wares on the way, and whose words they are."""

import pytest

from tests.claims.reading_helpers import only, read, roles

CLAIMED = [
    ("strike", "The raid near Tanf destroyed a tank and two lorries, an officer said."),
    ("presence", "Iraqi brigades are in force along the frontier near Rabia."),
    ("clash", "Heavy fighting raged near Hajin, with the two sides trading shells."),
    ("strike", "Heavy fighting raged near Hajin, with the two sides trading shells."),
    ("infiltration", "The pills were flown over the Syrian border by a balloon."),
    ("infiltration", "Weapons were being ferried across the Euphrates near Baghuz."),
    ("transfer", "The next batch of families entered Iraq on Monday near Rabia."),
    ("control", "The SDF controls nine prisons in Hasakah."),
]

NOT_CLAIMED = [
    ("coordination", "Jets bombed a meeting of ISIS commanders in Hajin."),
    ("control", "Kurdish control of both banks there would open the road to Rabia."),
    ("casualties", "Guards arrested two men near Rabia, one of whom had killed an officer."),
    ("operation", "Gunmen took Rawa on Friday, pushing out the guards."),
    ("transfer", "Weapons were being ferried across the Euphrates near Baghuz."),
    ("transfer", "The transfer of prisoners from Hasakah is vital, the envoy said."),
]


@pytest.mark.parametrize(("kind", "text"), CLAIMED)
def test_what_is_told(kind: str, text: str) -> None:
    assert kind in {claim.kind for claim in read(text)}


@pytest.mark.parametrize(("kind", "text"), NOT_CLAIMED)
def test_what_is_not(kind: str, text: str) -> None:
    assert kind not in {claim.kind for claim in read(text)}


@pytest.mark.parametrize(
    "after",
    [
        "The reaction to the US attack was slow.",
        "The Tanf attack raises doubts about the truce.",
        "Officials had no word on the US attack.",
        "No one was blamed in the aftermath of the attack.",
    ],
)
def test_an_attack_told_before_is_told_once(after: str) -> None:
    told = read(f"A drone hit a base near Tanf. The base was empty. {after}")
    assert [claim.kind for claim in told] == ["strike"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Fearing a new war, the ministry said gunmen attacked Rabia.", "the ministry"),
        ("Gunmen attacked Rabia, wounding two guards, the ministry said.", "the ministry"),
        (
            "Guards arrested two men in Rabia, one of whom was ill, the ministry said.",
            "the ministry",
        ),
    ],
)
def test_a_speaker_is_no_participle(text: str, who: str) -> None:
    assert read(text)[0].attribution.speaker == who


def test_who_is_threatened_has_no_part() -> None:
    told = only(read("Jets hit gunmen near Tanf who posed a danger to the SDF."), "strike")
    assert "sdf" not in roles(told)


def test_has_been_doing_goes_on() -> None:
    assert only(read("ISIS has been fighting the SDF near Hajin."), "clash").stance == "ongoing"
    assert only(read("ISIS has fought the SDF near Hajin."), "clash").stance == "asserted"


def test_a_plural_before_attack_is_who_attacks() -> None:
    assert only(read("The militants attack the army near Rabia."), "clash")


def test_a_label_between_two_paragraphs_ends_no_article() -> None:
    one = "The army shelled the outskirts of Hajin on Monday, an officer of the border force said."
    two = "A second unit seized the town of Rawa from ISIS at dawn after a fight of several hours."
    told = read(f"{one}\n\n{one}\n\nRecommended Videos\n\n{two}\n\n{two}")
    assert "capture" in {claim.kind for claim in told}
    teasers = "A market opens\n\nWhat a winter\n\n"
    for label, goes_on in (("Recommended stories", True), ("Most read", False)):
        told = read(f"{one}\n\n{one}\n\n{label}\n\n{teasers}{two}\n\n{two}")
        assert ("capture" in {claim.kind for claim in told}) is goes_on
    told = read(f"{one}\n\n{one}\n\nRelated news\n\n{teasers}{two}\n\n{teasers}{two}")
    assert "capture" not in {claim.kind for claim in told}


def test_the_end_of_a_list_is_told() -> None:
    one = "The army shelled the outskirts of Hajin on Monday, an officer of the border force said."
    two = "A second unit seized the town of Rawa from ISIS at dawn after a fight of several hours."
    listed = "Recommended stories\n\nlist of 3 items\n\nend of list"
    told = read(f"{one}\n\n{one}\n\n{listed}\n\n{two}")
    assert "capture" in {claim.kind for claim in told}
