"""English sentences as wires and local sites word them: what they claim, and whom it befalls."""

import pytest

from tests.claims.reading_helpers import only, read, roles

CLAIMED = [
    ("capture", "The border guards had taken four hamlets from ISIS near Rabia."),
    ("capture", "A monitor in Hasakah declared Shaddadi freed from ISIS."),
    ("capture", "Officers said Baghuz is clear of jihadists."),
    ("clash", "Dozens of PMF fighters took part in the fighting for Qaim against ISIS."),
    ("strike", "Mortar shelling was carried out against ISIS positions in Hajin."),
    ("control", "Tribal fighters now hold the town of Rawa; Baaj remains in jihadist hands."),
    ("presence", "Baghdad brought fresh troops to the area around Rabia."),
    ("presence", "The coalition has set up two fire bases opposite Hajin."),
    ("presence", "The brigade put its men at Trebil on alert."),
    ("operation", "The Peshmerga made a tactical withdrawal from Rabia."),
    ("operation", "ISIS men ran towards Hajin without a fight."),
    ("operation", "Iraqi army engineers were still clearing mines near Akashat."),
    ("operation", "Iraqi and Syrian troops met on the border near Albu Kamal."),
    ("fortification", "Half of the concrete wall on the Iraqi-Syrian border has been finished."),
    ("fortification", "ISIS planted mines along the road to Hajin."),
    ("crossing_status", "The road from Sinjar to Rabia was closed to lorries on Monday."),
    ("infiltration", "No fugitive has reached Iraqi soil from Syria, the Border Guard said."),
    ("infiltration", "There is no illegal traffic across the Syrian border, an officer said."),
    ("clash", "The Asayish fired at smugglers near Semalka."),
    ("clash", "ISIS has since attacked posts of the Border Guard near Qaim."),
    ("post", "The village of Akashat has five checkpoints, all of them of the Iraqi army."),
    ("arrest", "ISIS men have taken women from Qahtaniyah."),
    ("encirclement", "ISIS fighters still ring Mount Sinjar from the west."),
    ("transfer", "The SDF delivered 70 ISIS prisoners to the Iraqi army near Rabia."),
    ("capture", "The northern hills of Sinjar have been completely cleared of ISIS."),
    ("capture", "Qaim is a border town. It was captured by ISIS fighters in 2014."),
    ("control", "ISIS has held Hajin since May, before the SDF launched a raid on it."),
    ("border_length", "Syria shares a 600-kilometre border with Iraq."),
    ("capture", "The army captured a border crossing with Syria, Trebil, from ISIS militants."),
    ("clash", "The SDF fought ISIS near Hajin with the help of coalition jets."),
]  # fmt: skip

NOT_CLAIMED = [
    ("casualties", "The trench on the Syrian border is executed by the Border Police."),
    ("infiltration", "Kataib Hezbollah controls an informal crossing at Al-Hari."),
    ("force_size", "Iraqi jets had bombed five militant positions near Hajin."),
    ("patrol", "A patrol of the Iraqi army arrested four Syrians near Sinjar."),
    ("arrest", "The army recaptured the villages seized by ISIS near Qaim."),
    ("control", "ISIS is trying to regain a foothold in Anbar near the Syrian border."),
    ("presence", "ISIS launched an attack on Sunday against a Border Guard headquarters in Qaim."),
    ("operation", "Eight guards died in an assault by ISIS on their post in Trebil."),
    ("clash", "Two guards were hurt while repelling the attackers at Trebil."),
    ("clash", "Coalition jets struck Hajin, destroying six fighting positions."),
    ("strike", "The coalition passes targets to the Iraqi army near Qaim."),
    ("strike", "Should Washington strike Albu Kamal, the militias would answer."),
    ("operation", "The ministry in Baghdad said the move at Tanf was known to it."),
    ("arrest", "Qaim is a border town. It was captured by ISIS fighters in 2014."),
    ("arrest", "The SDF captured the village of Hajin from ISIS militants."),
    ("presence", "The advance on Hajin is slow because of the presence of civilians."),
    ("casualties", "The coalition halted its raids on Hajin to avoid casualties."),
    ("strike", "The army, backed by American airstrikes, retook Qaim."),
    ("operation", "A blast in Qaim left several guards dead."),
    ("control", "The new posting near Qaim aims to tighten control of the frontier."),
    ("patrol", "The main goal of the force near Qaim is to monitor the border."),
    ("transfer", "The step was taken to ease trade at the Rabia crossing."),
    ("crossing_status", "The opening of the Rabia crossing reflects good will, he wrote."),
    ("crossing_status", "The visit to the Rabia crossing comes a day after the feast."),
    ("coordination", "Iran and the West spoke near Qaim of the nuclear deal."),
    ("casualties", "ISIS loses its ground near Hajin."),
    ("capture", "Families went back to the liberated villages near Sinjar."),
    ("operation", "In Hasakah the Jazeera Storm was named after a wind."),
    ("control", "The army shelled pockets of ISIS near Hajin."),
    ("capture", "It is not clear why the army took Rabia last."),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), CLAIMED)
def test_news_is_claimed(kind: str, text: str) -> None:
    assert kind in [claim.kind for claim in read(text, lang="en")]


@pytest.mark.parametrize(("kind", "text"), NOT_CLAIMED)
def test_what_only_sounds_like_it_is_not(kind: str, text: str) -> None:
    assert kind not in [claim.kind for claim in read(text, lang="en")]


ROLES = [
    (
        "strike",
        "US troops in Syria came under rocket attacks by Iran-aligned militias near Hasakah.",
        {"us_forces": "against", "iran_militias": "actor"},
    ),
    (
        "clash",
        "ISIS militants mounted an attack on the Border Guard near Qaim.",
        {"isis": "actor", "iraqi_border_guard": "against"},
    ),
    (
        "clash",
        "The Border Guard thwarted an attack by ISIS near Qaim.",
        {"iraqi_border_guard": "actor", "isis": "against"},
    ),
    ("control", "Trebil remains in government hands.", {"iraqi_gov": "actor"}),
    ("capture", "Rabia fell to ISIS in June 2014.", {"isis": "actor"}),
    ("operation", "Hezbollah forces entered Iraq near Qaim.", {"hezbollah_lb": "actor"}),
    (
        "clash",
        "Islamic State gunmen attacked the PMF near Sinuni.",
        {"isis": "actor", "pmf": "against"},
    ),
]


ROLES += [
    (
        "clash",
        "Militants from the Islamic State group on Friday night attacked border guards near Qaim.",
        {"isis": "actor", "iraqi_border_guard": "against"},
    ),
    (
        "casualties",
        "Militants of the Islamic State (IS) killed two border guards near Qaim.",
        {"isis": "actor", "iraqi_border_guard": "against"},
    ),
    (
        "clash",
        "An IS ambush hit the Iraqi army west of Rutba, near the Syrian border.",
        {"isis": "actor", "iraqi_army": "against"},
    ),
    (
        "operation",
        "A raid was launched by the Syrian Democratic Forces (SDF) and Iraqi troops near Baghuz.",
        {"sdf": "actor", "iraqi_army": "actor"},
    ),
    (
        "post",
        "The Asayish imposed a curfew and set up checkpoints on the roads of Hasakah.",
        {"asayish": "actor"},
    ),
]


@pytest.mark.parametrize(("kind", "text", "wanted"), ROLES)
def test_who_did_it_and_whom_it_befell(kind: str, text: str, wanted: dict[str, str]) -> None:
    assert roles(only(read(text, lang="en"), kind)) == wanted


def test_rockets_have_no_aircraft_behind_them() -> None:
    claim = only(
        read("Six rockets were fired from Iraq at a base near Hasakah.", lang="en"), "strike"
    )
    assert "unknown_air" not in roles(claim)


def test_drones_on_a_fence_build_nothing() -> None:
    text = "The Border Guard said the fence near Qaim has towers built with cameras and drones."
    assert "unknown_air" not in roles(only(read(text, lang="en"), "fortification"))


def test_the_crossing_is_the_one_named_before() -> None:
    claims = read(
        "The Rabia crossing was shut in May. The army left Sinjar. "
        "The border crossing reopened on Monday.",
        lang="en",
    )
    opened = [c for c in claims if c.kind == "crossing_status"]
    assert {p.id for c in opened for p in c.where.places} <= {
        "rabia_crossing",
        "yaarubiyah_crossing",
    }


def test_whom_an_attack_befalls_tells_the_side() -> None:
    claims = read("ISIS attacked an Iraqi border guard post on the Syrian border.", lang="en")
    assert only(claims, "clash").where.side == "iraq"


def test_a_fence_on_the_line_is_iraqs_whoever_pays() -> None:
    text = "The coalition helped build a fence along the border between Iraq and Syria."
    assert only(read(text, lang="en"), "fortification").where.side == "iraq"
