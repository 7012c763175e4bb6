"""Sentences of our own: English turns by which a deed is told, not yet done, meant or talked of."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "has yet to": [
        ("The army has yet to retake Hajin.", (("capture", {"stance": "denied"}),)),
        ("The army has retaken Hajin.", (("capture", {"stance": "asserted"}),)),
    ],
    "what a force means to do": [
        ("The army aims to take Hajin.", (("capture", {"stance": "planned"}),)),
        ("The operation aims to take Hajin.", ()),
    ],
    "talks about blows": [
        (
            "Iraq opened talks with Damascus on air strikes inside Syria.",
            (("coordination", {"stance": "asserted"}),),
        ),
    ],
    "still, nonetheless": [
        (
            "Coalition aircraft are nonetheless still pounding Hajin.",
            (("strike", {"stance": "ongoing", "actors": {"coalition": "actor"}}),),
        ),
    ],
    "slipped away and slipped over": [
        ("The guards at Rabia had slipped away before dawn.", (("operation", {}),)),
        ("Four gunmen slipped into Iraq near Rabia before dawn.", (("infiltration", {}),)),
    ],
    "an attempt to wade": [
        (
            "Border guards foiled an attempt by five ISIS men to wade the Euphrates near Rumana.",
            (("infiltration", {"actors": {"isis": "actor", "iraqi_border_guard": "against"}}),),
        ),
    ],
    "went over a bridge": [
        (
            "Around 1,400 travellers went across the Semalka bridge on Tuesday.",
            (("crossing_status", {}),),
        ),
        ("No lorry is going through the Qaim gate.", (("crossing_status", {"stance": "denied"}),)),
    ],
    "mans a post": [
        (
            "An SDF regiment is still manning the customs yard at Yaarubiyah.",
            (("presence", {"stance": "ongoing", "actors": {"sdf": "actor"}}),),
        ),
    ],
    "between commas and behind": [
        (
            "The PMF, which got to the border near Um Jurais on May 29, control a strip at Baaj.",
            (("operation", {}), ("control", {"actors": {"pmf": "actor"}})),
        ),
    ],
    "reports that were fabricated": [
        (
            "Reports that ISIS men had made it into Duhok were fabricated.",
            (("infiltration", {"stance": "denied"}),),
        ),
    ],
    "who spoke to an outlet": [
        (
            "Several passengers who spoke to Rudaw, however, insisted that the Semalka bridge had "
            "been closed in January.",
            (("crossing_status", {"record": "collective", "speaker": "Several passengers"}),),
        ),
    ],
    "a garrison that is left": [
        (
            "A coalition spokesman said its forces would not pull out of the garrison at Tanf.",
            (("operation", {"stance": "denied", "actors": {"coalition": "actor"}}),),
        ),
    ],
    "seen by cameras, and by men": [
        (
            "Picked up by thermal cameras near Akashat, the group was hit by drones.",
            (("strike", {}),),
        ),
        ("Two men were picked up by border guards near Akashat.", (("arrest", {}),)),
    ],
    "the aim of works": [
        (
            "Baghdad began a barrier west of Sinune with the aim of preventing ISIS from "
            "slipping in.",
            (("fortification", {"actors": {"iraqi_gov": "actor"}}),),
        ),
    ],
    "struck off a list, and struck": [
        ("The UN struck it off the list of approved aid crossings at Yaarubiyah.", ()),
        ("A drone struck a convoy off the road at Yaarubiyah.", (("strike", {}),)),
    ],
    "no contact with an enemy, and with an ally": [
        (
            "The brigade swept the desert near Akashat with no contact with ISIS.",
            (("operation", {}),),
        ),
        (
            "No contact with the SDF is planned at Yaarubiyah.",
            (("coordination", {"stance": "denied"}),),
        ),
        (
            "There is no contact with the SDF at Yaarubiyah.",
            (("coordination", {"stance": "denied"}),),
        ),
    ],
}


@each_example(CASES)
def test_the_turn_tells_just_this(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
