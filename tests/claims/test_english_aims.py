"""English aims, topics, look-alikes and lengths: what is claimed and what is only spoken of."""

import pytest

from geo.claims.model import Kind
from tests.claims.reading_helpers import article, only, read, roles

CLAIMED = [
    ("capture", "Rebels have captured one of the three big border posts with Iraq."),
    ("capture", "All crossings on the Syrian border have been commandeered by the rebels."),
    ("capture", "The posts on the Iraqi border were taken from the Syrian army by rebels."),
    ("arrest", "The rebels detained a Syrian officer near the Iraqi border."),
    ("clash", "Rebels launched an assault on a Syrian army outpost near Qaim."),
    ("presence", "The army has moved fresh troops to the Syrian border."),
    ("presence", "The Border Guard formed a second line along the Syrian border."),
    ("control", "The border with Syria is fully secure, the ministry in Baghdad said."),
    ("control", "The situation on the Syrian border remains calm, the Border Guard said."),
    ("control", "The rebel-held Albu Kamal lies opposite Qaim."),
    ("infiltration", "There was no breach of the Syrian border, the Border Guard said."),
    ("strike", "Iraqi guns carried out cross-border shelling on ISIS positions near Hajin."),
    ("coordination", "The Border Guard hailed its co-operation with the SDF on the Syrian border."),
    ("control", "Our borders with Syria are protected, the Border Guard said."),
    ("control", "Qaim was controlled by the Nusra Front until it was taken over by ISIS."),
    ("capture", "Qaim was controlled by the Nusra Front until it was taken over by ISIS."),
]

NOT_CLAIMED = [
    ("operation", "Iraqi guns carried out cross-border shelling on ISIS positions near Hajin."),
    ("infiltration", "Iraqi guns carried out cross-border shelling on ISIS positions near Hajin."),
    ("operation", "The Border Guard hailed its co-operation with the SDF on the Syrian border."),
    ("capture", "The Iraqi army watched the border after Assad's fall in Syria."),
    ("crossing_status", "The army fought ISIS near Hajin and lost men in the process."),
    ("encirclement", "The rebels near Qaim cut off his hands."),
    ("presence", "The remaining guards left Qaim."),
    ("presence", "The coalition trained the Border Guard on basic first aid near Qaim."),
    ("presence", "Most of the camp residents near Hajin are wives of ISIS men."),
    ("presence", "The army went after ISIS, pursuing sleeper cells near Qaim."),
    ("presence", "The officers met near Qaim to discuss fortifying the Syrian border."),
    ("presence", "The minister praised the recent reinforcements on the Syrian border."),
    ("fortification", "This wall aims to curb smuggling across the Syrian border."),
    ("fortification", "These efforts to build a wall on the Syrian border matter a lot."),
    (
        "coordination",
        "The PMF aims to watch the Syrian border and improve coordination with the SDF.",
    ),
    ("infiltration", "The PMF went to Qaim to guard the Syrian border and prevent infiltration."),
    ("casualties", "The SDF shelled Hajin but had no details on casualties."),
    ("clash", "Washington will not relent in fighting ISIS near Hajin."),
    ("capture", "He could not say if rebels had taken over the Rabia crossing."),
    ("control", "The army let families leave the ISIS-held area near Hajin."),
    ("transfer", "The army has moved fresh troops to the Syrian border."),
    ("operation", "The PMF thwarted an attempt by ISIS to enter Sinjar."),
    ("infiltration", "Iraq tightened its border with Syria to curb the moves of ISIS, smuggling."),
    ("clash", "Troops are on alert at the Syrian border, as clashes inside Syria raise concerns."),
    ("control", "Prisons holding ISIS members lie near the Syrian border."),
    ("coordination", "The Iraqi army knows how to deal with threats on the Syrian border."),
    ("arrest", "The SDF goes on with Operation Roundup near Hajin."),
    ("capture", "Jets backed the clearing operations near Hajin."),
]


@pytest.mark.parametrize(("kind", "text"), CLAIMED)
def test_news_is_claimed(kind: str, text: str) -> None:
    assert kind in [claim.kind for claim in read(text, lang="en")]


@pytest.mark.parametrize(("kind", "text"), NOT_CLAIMED)
def test_what_is_only_spoken_of_is_not(kind: str, text: str) -> None:
    assert kind not in [claim.kind for claim in read(text, lang="en")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Guarding it is hard given the length of the border, which exceeds 600 kilometres.",
            "length of the border, which exceeds 600 kilometres",
        ),
        (
            "The Iraqi-Syrian border stretches 610 kilometres through deserts and hills.",
            "Iraqi-Syrian border stretches 610 kilometres",
        ),
        (
            "The wall follows a quarter of the 600km-long frontier of the two states.",
            "600km-long frontier",
        ),
    ],
)
def test_a_length_is_shown_by_its_own_words(text: str, words: str) -> None:
    claim = only(read(text, lang="en"), Kind.BORDER_LENGTH)
    whole = article(text, lang="en").text
    assert words in whole[claim.evidence.start : claim.evidence.end]
    assert claim.evidence.end - claim.evidence.start <= len(words) + 30


def test_rebels_are_the_free_army_where_the_article_names_it() -> None:
    text = "The Free Syrian Army is near Qaim. Rebels attacked a post near Albu Kamal on Sunday."
    assert roles(only(read(text, lang="en"), Kind.CLASH))["nsa_opposition"] == "actor"
    alone = "Rebels attacked a post near Albu Kamal on Sunday."
    assert roles(only(read(alone, lang="en"), Kind.CLASH))["syr_opposition"] == "actor"


def test_whom_two_work_against_does_not_work_with_them() -> None:
    text = "The Border Guard has cooperation with the SDF in hunting ISIS near Qaim."
    found = roles(only(read(text, lang="en"), Kind.COORDINATION))
    assert found["iraqi_border_guard"] == "actor"
    assert found.get("isis") != "actor"
