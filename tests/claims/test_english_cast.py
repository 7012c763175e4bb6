"""English speakers and casts: offices, initials, witnesses, backers, who mans and who leaves."""

import pytest

from geo.claims.model import Record
from tests.claims.reading_helpers import read, roles

SPEAKERS = [
    ("Maj. Gen. Adel Karim, head of the border cell, said ISIS attacked Qaim.", Record.NAMED),
    ("ISIS attacked a post in Qaim, said Maj. Gen. Adel Karim in a statement.", Record.NAMED),
    (
        "According to Adel Karim, secretary-general of the Badr Organization, "
        "PMF forces attacked ISIS in Qaim.",
        Record.NAMED,
    ),
    ("According to SOHR, the army raided the village of Al-Hari.", Record.COLLECTIVE),
    ("Guns shelled ISIS near Hajin, read a statement of the PMF.", Record.INSTITUTIONAL),
    ("The Zulfiqar Brigades said ISIS attacked a post in Qaim.", Record.INSTITUTIONAL),
    ("The XMC said ISIS attacked a post in Qaim.", Record.INSTITUTIONAL),
    ("An activist group said jets bombed Albu Kamal.", Record.COLLECTIVE),
    ("Officials assured reporters that ISIS has left Qaim.", Record.ANONYMOUS),
]


@pytest.mark.parametrize(("text", "record"), SPEAKERS)
def test_who_speaks(text: str, record: Record) -> None:
    claims = read(text, lang="en")
    assert claims
    assert {claim.attribution.record for claim in claims} == {record}


CASTS = [
    (
        "clash",
        "Iraqi border guards saw Free Syrian Army forces attacking a post near Albu Kamal.",
        {"nsa_opposition": "actor"},
        {"iraqi_border_guard"},
    ),
    (
        "presence",
        "The border near Qaim is heavily fortified with army units and the PMF.",
        {"iraqi_army": "actor", "pmf": "actor"},
        set(),
    ),
    (
        "capture",
        "ISIS has been driven out of Hajin by the SDF.",
        {"isis": "against", "sdf": "actor"},
        set(),
    ),
    (
        "coordination",
        "The Iraqi army has cooperation with the SDF through the coalition near Qaim.",
        {"iraqi_army": "actor", "sdf": "with", "coalition": "supported_by"},
        set(),
    ),
    (
        "strike",
        "Iraqi paramilitary Hashd Shaabi artillery shelled ISIS positions in Hajin.",
        {"pmf": "actor", "isis": "against"},
        {"iraqi_militias"},
    ),
    (
        "coordination",
        "The Border Guard met the SDF near Rabia to keep militants from crossing.",
        {"iraqi_border_guard": "actor", "sdf": "with"},
        {"isis"},
    ),
    (
        "capture",
        "A coalition of rebel groups captured Albu Kamal.",
        {"syr_opposition": "actor"},
        {"coalition"},
    ),
    (
        "clash",
        "Border guards in Syria attacked smugglers near Al-Hari.",
        {"syrian_border_guard": "actor", "smugglers": "against"},
        {"iraqi_border_guard"},
    ),
    (
        "capture",
        "Qaim was recaptured by the Iraqi forces from the Daesh group.",
        {"iraqi_forces": "actor", "isis": "against"},
        set(),
    ),
    (
        "capture",
        "Days after ISIS attacked and seized Qaim, the army came back.",
        {"isis": "actor"},
        set(),
    ),
]


@pytest.mark.parametrize(("kind", "text", "wanted", "absent"), CASTS)
def test_who_has_which_part(kind: str, text: str, wanted: dict[str, str], absent: set[str]) -> None:
    found = [roles(claim) for claim in read(text, lang="en") if claim.kind == kind]
    assert len(found) == 1
    assert wanted.items() <= found[0].items(), found
    assert not absent & found[0].keys()


def test_who_was_driven_out_goes_on_as_the_subject() -> None:
    text = "ISIS has been driven from Hajin but still controls the village of Susah."
    held = [roles(claim) for claim in read(text, lang="en") if claim.kind == "control"]
    assert held == [{"isis": "actor"}]


def test_talks_with_two_others_are_two_claims() -> None:
    text = (
        "The Border Guard held talks with the SDF on the Syrian border. "
        "The Border Guard held talks with the Syrian army on the Syrian border."
    )
    assert [claim.kind for claim in read(text, lang="en")] == ["coordination", "coordination"]


def test_sentences_without_a_space_between_them_are_two() -> None:
    text = "The army took Qaim, he said.Later that week ISIS attacked a post in Baghuz near it."
    kinds = {claim.kind.value for claim in read(text, lang="en")}
    assert {"capture", "clash"} <= kinds


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    text = (
        "“The post in Qaim is safe, said Adel Karim, the head of the border cell.\n"
        "ISIS attacked Hajin on Sunday."
    )
    clash = [claim for claim in read(text, lang="en") if claim.kind == "clash"]
    assert [claim.attribution.record for claim in clash] == [Record.OUTLET]
