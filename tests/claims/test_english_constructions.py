"""English constructions that carry a claim: by speech, by lists, by passives, by "which"."""

import pytest

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "speech that a phrase of a verb opens": [
        (
            "Iraqi troops entered Rawa on Friday, two army officers said, firing rockets at ISIS.",
            (
                ("operation", {"record": "anonymous", "places": ["rawa"]}),
                ("strike", {"record": "anonymous"}),
            ),
        ),
        (
            "The army reached Tanf in June, a military source announced, cutting off the rebels.",
            (("operation", {"places": ["tanf"]}), ("encirclement", {"record": "anonymous"})),
        ),
    ],
    "an event announced by its noun, behind when or where": [
        (
            "On 3 May, the SDF announced the beginning of an operation against ISIS near Hajin.",
            (("operation", {"record": "institutional", "places": ["hajin"]}),),
        ),
        (
            "In a fresh report, the ministry announced the building of a wall along the Syrian "
            "border.",
            (("fortification", {"record": "institutional", "extent": "frontier"}),),
        ),
    ],
    "an event that dates another and is told": [
        (
            "Traffic picked up at Walid after Iraqi forces recaptured Al-Qaim from ISIS.",
            (
                ("crossing_status", {"places": ["walid_crossing"]}),
                ("capture", {"actors": {"iraqi_forces": "actor", "isis": "against"}}),
            ),
        ),
    ],
    "works told by a list, or finished far behind": [
        (
            "The guards rely on concrete barriers and watchtowers along the Syrian border.",
            (("fortification", {"side": "iraq"}),),
        ),
        (
            "Some 40% of the trench project along the border with Syria has been finished.",
            (("fortification", {"extent": "frontier"}),),
        ),
        (
            "The whole stretch from Rabia to Sinjar has been completed, the border guard said.",
            (("fortification", {"extent": "stretch"}),),
        ),
    ],
    "ground said to be secured, or guarded by a force": [
        ("The border with Syria is highly secure.", (("control", {"stance": "asserted"}),)),
        (
            "The Sinjar sector, near Syria, is protected by two brigades.",
            (("presence", {"side": "iraq"}),),
        ),
    ],
    "operations that are undertaken or stepped up": [
        (
            "Iraqi forces have been undertaking operations in Anbar near the Syrian border.",
            (("operation", {"actors": {"iraqi_forces": "actor"}}),),
        ),
    ],
    "who does what and joins": [
        (
            "The SDF hold Hajin and are heavily deployed along the border with Iraq.",
            (("control", {"places": ["hajin"]}), ("presence", {"actors": {"sdf": "actor"}})),
        ),
    ],
    "ground that is taken": [
        (
            "The town of Al-Qaim, which Iraqi forces captured last year, lies in Anbar.",
            (("capture", {"actors": {"iraqi_forces": "actor"}, "places": ["al_qaim"]}),),
        ),
        (
            "The crossings with Iraq were swiftly taken from the Syrian army.",
            (("capture", {"actors": {"saa": "against"}}),),
        ),
    ],
    "a town that stands for its crossing": [
        (
            "Yaarubiyah, in the north-east of Syria, remains shut.",
            (("crossing_status", {"stance": "ongoing"}),),
        ),
    ],
}


@each_example(CASES)
def test_constructions(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text, lang="en"), wanted)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rawa was secured by Iraqi forces in 2017.", "presence"),
        ("The offices in Rawa remain shut.", "crossing_status"),
        ("The army patrols a desert, much of it empty steppe, on the Syrian border.", "operation"),
    ],
)
def test_what_only_looks_like_it(text: str, kind: str) -> None:
    assert kind not in {claim.kind.value for claim in read(text)}


TOLD = [
    # by another verb
    ("Fresh battalions have been arriving at the border with Syria.", "presence", "asserted"),
    ("The PMF ordered its brigades to reinforce the Nineveh border.", "presence", "planned"),
    ("Two hundred Hezbollah fighters took part in the battle for Hajin.", "clash", "asserted"),
    ("ISIS fighters use the desert near Rabia to infiltrate into Iraq.", "infiltration",
     "asserted"),
    ("The army boosted security at Rabia, with the PMF sending men to Sinjar.", "presence",
     "asserted"),
    # two parties, one line
    ("Officials from Erbil and Qamishli met near the Semalka crossing.", "coordination",
     "asserted"),
    ("The Iraqi and Peshmerga forces cooperate and coordinate on the border with Syria.",
     "coordination", "asserted"),
    ("Baghdad has been shoring up the line with Syria at Rabia.", "fortification", "asserted"),
    ("The guards continue to strengthen the border at Rabia.", "fortification", "ongoing"),
    ("The ministry is seeking to close a stretch of the border with Syria.", "fortification",
     "planned"),
    ("Rebels control the border crossings with Iraq and some on the border with Turkey.",
     "control", "asserted"),
    ("The SDF took Hajin from ISIS, which had held the town since 2014.", "control", "ended"),
    # states and participles
    ("The SDF has lately secured the border near Rabia.", "control", "asserted"),
    ("The border with Syria is mainly manned by police.", "presence", "asserted"),
    ("The PMF changed positions near Rabia, withdrawing vehicles from the Rabia crossing.",
     "operation", "asserted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "stance"), TOLD)
def test_it_is_told_once(text: str, kind: str, stance: str) -> None:
    told = [(claim.kind.value, claim.stance.value) for claim in read(text)]
    assert told.count((kind, stance)) == 1, told


@pytest.mark.parametrize(
    "text",
    [
        "The militias near Rabia fear air strikes.",
        "The purpose of the troop movement towards the border was to press the SDF.",
        "The measures on the border eliminate many concerns.",
        "The SDF cooperating with American forces near Rabia said nothing.",
        # of no ground of the line
        "ISIS launched attacks across Iraq last year.",
        "Elsewhere, the army carried out a raid on Thursday.",
        "The construction of 40 kilometres of wall has cost Baghdad ten million dollars.",
        "Syria is ruled by a government of former rebels.",
    ],
)
def test_what_tells_of_nothing(text: str) -> None:
    assert read(text) == ()
