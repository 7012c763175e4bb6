"""English sentences as sites word them: what they tell, and what they only say in passing."""

import pytest

from tests.claims.reading_helpers import only, read, roles

CLAIMED = [
    ("clash", "Since Friday, clashes have raged between the SDF and ISIS near Hajin."),
    ("capture", "Hajin, a town of farmers on the river, fell on Tuesday to the SDF."),
    ("capture", "Rawa fell last week, and the army moved on."),
    ("capture", "Gunmen grabbed the crossing of Rabia at night."),
    ("capture", "The army drove the fighters, most of them foreigners, out of the town of Rawa."),
    ("capture", "The army took control of the Hol camp from the guards."),
    ("transfer", "Buses of the coalition escorted 300 people from Al-Hol camp to the border."),
    ("transfer", "About 90 Syrians crossed from Al-Hol into Iraq on Monday."),
    ("transfer", "The ministry reported the departure of 60 families from Al-Hol camp."),
    ("fortification", "Baghdad has sealed 60 miles of the border with Syria, an officer said."),
    ("presence", "The brigades kept maximum readiness in the desert near Sinjar."),
    ("presence", "Security has been stepped up along the Syrian border near Rabia."),
    ("arrest", "Six prisoners escaped in Shaddadi but most were recaptured by the guards."),
]

NOT_CLAIMED = [
    ("strike", "The spokesman did not say who was behind the attack near Tanf."),
    ("capture", "It was not clear when the army had taken Rawa."),
    ("clash", "The outposts near Rabia are vulnerable to ISIS attacks."),
    ("clash", "A battle damage report on Hajin was sent to the army."),
    ("casualties", "ISIS was fighting a losing battle near Hajin."),
    ("capture", "At the time of Rawa being freed, the army had no bridge."),
    ("presence", "Jets hit two lorries, an arms store and a command post near Hajin."),
    ("presence", "The guards foiled a mass breakout near Rabia."),
    ("arrest", "The army holds the villages once captured by ISIS near Rabia."),
    ("arrest", "Rifles left behind by the raiders near Rabia were seized."),
    ("arrest", "The six arrested were Syrians who had crossed near Rabia."),
    ("arrest", "The SDF runs nine detention facilities near Hasakah."),
    ("clash", "The smugglers were ambushed and arrested near Rabia."),
    ("control", "The families came in lorries guarded by US troops to Rabia."),
    ("control", "Officials of the governing body met in Hasakah with the SDF."),
    ("control", "The hamlet, which belongs to Rabia district, was raided by the army."),
    ("encirclement", "Gunmen took Rawa and the villages surrounding it."),
    ("capture", "The guards have taken up defensive positions near the town of Rabia."),
    ("operation", "The Red Cross said the families near Al-Hol need water."),
    ("transfer", "The raid hurt the ability of ISIS to bring men from Al-Hol camp."),
    ("patrol", "A drone hit a US-led coalition patrol near Tanf."),
    ("strike", "In a counter-attack, ISIS fighters pushed the army out of Rawa."),
]


@pytest.mark.parametrize(("kind", "text"), CLAIMED)
def test_what_is_told(kind: str, text: str) -> None:
    assert kind in {claim.kind for claim in read(text)}


@pytest.mark.parametrize(("kind", "text"), NOT_CLAIMED)
def test_what_is_only_said_in_passing(kind: str, text: str) -> None:
    assert kind not in {claim.kind for claim in read(text)}


def test_no_in_the_subject_denies() -> None:
    assert only(read("No guards were hurt near Rabia."), "casualties").stance == "denied"
    assert only(read("Four guards were hurt near Rabia."), "casualties").stance == "asserted"


def test_no_does_not_reach_what_is_told_beside() -> None:
    text = "There was no shooting near Rabia while jets bombed Hajin."
    assert only(read(text), "strike").stance == "asserted"


def test_once_with_a_past_is_no_condition() -> None:
    told = only(read("Once they learned that Rawa had fallen, the guards fled."), "capture")
    assert told.stance == "asserted"


def test_who_takes_what_falls() -> None:
    told = only(read("Hajin, a town on the river, fell on Tuesday to the SDF."), "capture")
    assert roles(told) == {"sdf": "actor"} | {k: v for k, v in roles(told).items() if k != "sdf"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Gunmen loyal to Al-Nusra Front seized the town of Rawa.", "nusra"),
        ("Militants led by the Islamic State attacked Rawa.", "isis"),
        ("Fighters linked to ISIS attacked a post near Rabia.", "isis"),
    ],
)
def test_men_are_those_of_their_body(text: str, who: str) -> None:
    (told,) = read(text)
    assert roles(told)[who] == "actor"
    assert "gunmen" not in roles(told)


def test_families_linked_to_a_body_are_families() -> None:
    told = only(read("Families linked to ISIS left Al-Hol camp for Iraq."), "transfer")
    assert roles(told).get("displaced") == "against"
