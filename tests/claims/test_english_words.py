"""English words told from their look-alikes, events known already, and clauses of one sentence."""

import pytest

from tests.claims.reading_helpers import read, roles


def kinds(text: str) -> set[str]:
    return {claim.kind.value for claim in read(text, lang="en")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The village is close to the Rabia crossing.", "crossing_status"),
        ("The army said it had finished two control rooms in Rabia.", "control"),
        ("The SDF in Hasakah are holding talks on schools.", "control"),
        ("The army entered Husaybah and the surrounding villages.", "encirclement"),
        ("A lorry stood at the border crossing into Syria near Rabia.", "infiltration"),
        ("The coalition fighting ISIS has a clinic in Hasakah.", "clash"),
        ("The group was founded to fight ISIS in Sinjar.", "clash"),
        ("The tribes near Baaj are loyal to the army.", "control"),
        ("About 900 people are held in the Hol camp near Hasakah.", "control"),
        ("The army warned of the possibility that ISIS men infiltrate from Syria.", "infiltration"),
        ("The coalition struck a Daesh target near Hajin.", "clash"),
    ],
)
def test_a_look_alike_claims_nothing(text: str, kind: str) -> None:
    assert kind not in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Traders say the Rabia crossing was closed to lorries on Sunday.", "crossing_status"),
        ("The SDF control the road near Hajin.", "control"),
        ("The army encircled the surrounding villages of Hajin.", "encirclement"),
        ("On May 18 coalition jets struck ISIS near Hajin.", "strike"),
        ("In May 2019 the army captured ISIS positions near Qaim.", "capture"),
        ("The army is mobilising its forces on the border with Syria.", "presence"),
        ("Iraq tightened on Monday the security measures along its border.", "presence"),
        ("ISIS fighters are nearing the Iraqi border from Hajin.", "operation"),
        ("Shepherds heard blasts and exchanges of gunfire near Rabia.", "clash"),
        ("Peshmerga officers said they were in full control of Faysh Khabur.", "control"),
    ],
)
def test_what_is_told_stays_a_claim(text: str, kind: str) -> None:
    assert kind in kinds(text)


def test_an_event_known_already_is_no_second_claim() -> None:
    text = (
        "Coalition jets bombed two ISIS depots near Hajin on Sunday. "
        "Residents of Hajin were asleep. The raid came without warning. "
        "The bombing left nobody hurt."
    )
    assert sum(claim.kind == "strike" for claim in read(text, lang="en")) == 1


def test_a_main_clause_behind_a_comma_has_its_own_claim() -> None:
    text = "While the army sent tanks to Rabia, the SDF deployed fighters in Tal Hamis."
    told = [claim for claim in read(text, lang="en") if claim.kind == "presence"]
    places = [{p.id for p in claim.where.places} for claim in told]
    assert [roles(claim) for claim in told] == [{"iraqi_army": "actor"}, {"sdf": "actor"}]
    assert places == [{"rabia"}, {"tal_hamis"}]


def test_where_something_lies_is_told_behind_a_comma() -> None:
    text = "The Peshmerga still hold Faysh Khabur, where the Iraqi army does not have a presence."
    told = {claim.kind.value: claim for claim in read(text, lang="en")}
    assert told["control"].stance == "ongoing"
    assert told["presence"].stance == "denied"
    assert roles(told["presence"]) == {"iraqi_army": "actor"}


def test_a_hit_behind_a_strike_is_a_strike() -> None:
    text = "Drones bombed a convoy of the PMF near Al-Bukamal. A post of the PMF was targeted too."
    assert {claim.kind.value for claim in read(text, lang="en")} == {"strike"}


def test_a_passage_ends_before_what_trails_behind_a_comma() -> None:
    text = (
        "U.S. troops have been stationed at Tanf since May, in practice keeping others "
        "off the road."
    )
    whole = read(text, lang="en")
    told = next(claim for claim in whole if claim.kind == "presence")
    assert (
        told.evidence.end - told.evidence.start
        < len("U.S. troops have been stationed at Tanf") + 20
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Iraq has closed its border with Syria.", "crossing_status"),
        ("The frontier was shut on Monday, traders in Rabia said.", "crossing_status"),
        ("The SDF turned over thirty suspects to the Iraqi army.", "transfer"),
        ("The coalition captured an ISIS commander in Shaddadi.", "arrest"),
        ("A convoy of the coalition left Al-Bukamal on Monday.", "operation"),
    ],
)
def test_gates_suspects_and_men(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The raid on Al-Bukamal left four fighters dead.", "operation"),
        ("The capture of Al-Bukamal took the army two days.", "arrest"),
        (
            "Guards walk the border. Russia discussed the talks in Geneva with Damascus.",
            "coordination",
        ),
        (
            "The border guard was told to prevent ISIS men from infiltrating into Iraq.",
            "infiltration",
        ),
        ("In Syria, the opposition launched an offensive in western Aleppo.", "operation"),
    ],
)
def test_what_lies_elsewhere_or_is_only_meant_is_no_claim(text: str, kind: str) -> None:
    assert kind not in kinds(text)


def only_kind(text: str, kind: str) -> dict[str, str]:
    told = [claim for claim in read(text, lang="en") if claim.kind == kind]
    assert len(told) == 1, [c.kind.value for c in told]
    return roles(told[0])


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "Russian-backed Syrian troops took Hajin from ISIS.",
            "capture",
            {"saa": "actor", "russia": "supported_by", "isis": "against"},
        ),
        (
            "ISIS ambushed the U.S.-backed Syrian Democratic Forces near Hajin.",
            "clash",
            {"isis": "actor", "sdf": "against"},
        ),
        (
            "The army and up to 2,000 men of the PMF were deployed along the border with Syria.",
            "presence",
            {"iraqi_army": "actor", "pmf": "actor"},
        ),
        (
            "The SDF handed over 130 ISIS fighters to Iraq.",
            "transfer",
            {"sdf": "actor", "iraqi_gov": "with", "isis": "against"},
        ),
        (
            "About 70 ISIS fighters were transferred from Hasakah to Iraq.",
            "transfer",
            {"isis": "against"},
        ),
        (
            "A strike hit a convoy of Iran-backed militias near Al-Bukamal.",
            "strike",
            {"unknown_air": "actor", "iran_militias": "against"},
        ),
    ],
)
def test_who_acts_in_english(text: str, kind: str, expected: dict[str, str]) -> None:
    assert only_kind(text, kind) == expected


def test_a_town_near_which_another_lies_is_not_where_it_happened() -> None:
    told = read("The SDF took Baghouz near Al-Bukamal and Hajin.", lang="en")
    assert [{p.id for p in claim.where.places} for claim in told] == [{"baghuz"}]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It was not clear who was behind the strikes near Al-Bukamal.", "strike"),
        ("Drones hit a convoy stationed near Al-Bukamal.", "presence"),
        ("The army wants the wall near Rabia to watch and arrest smugglers.", "arrest"),
        ("Rockets killed two men in Iraq in March.", "casualties"),
    ],
)
def test_what_is_said_in_passing_is_no_claim(text: str, kind: str) -> None:
    assert kind not in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The PMF were forced to withdraw towards the frontier near Qaim.", "operation"),
        ("Fierce fighting with rockets raged near Al-Bukamal.", "clash"),
        ("Three lorries were destroyed near Al-Bukamal.", "strike"),
        ("Three regiments are present today on the Iraqi-Syrian border.", "presence"),
    ],
)
def test_deeds_are_told_from_aims(text: str, kind: str) -> None:
    assert kind in kinds(text)
