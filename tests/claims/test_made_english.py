"""Names of bodies that no list could hold: a nation's men and craft, bands and patrons."""

import pytest
from reading_helpers import tools

from geo.claims.cues import words_of
from geo.claims.reading.text.names import Named

CASES = [
    ("Syrian gunners", "saa"),
    ("Iraqi armoured brigades", "iraqi_army"),
    ("Iraqi attack helicopters", "iraqi_air_force"),
    ("Turkish border guards", "turkey"),
    ("Syrian security forces", "saa"),
    ("American F-15 jets", "us_forces"),
    ("Iranian soldiers", "irgc"),
    ("Tehran-aligned Shiite factions", "iran_militias"),
    ("Ankara-backed rebels", "sna"),
    ("The Kurdish-led force", "sdf"),
    ("Troops loyal to Damascus", "saa"),
    ("Fighters loyal to Bashar al-Assad", "saa"),
    ("The Iraqi army's tanks", "iraqi_army"),
    ("The army's 9th Division", "iraqi_army"),
    ("The SDF's commandos", "sdf"),
    ("Kataib Hezbollah militiamen", "kataib_hezbollah"),
    ("US-led coalition warplanes", "coalition"),
]

NOT_ONE_BODY = [
    ("Free Syrian Army forces", "nsa_opposition"),  # no men of the Syrian army
    ("Iraqi special forces", "iraqi_cts"),  # a body of its own
]


def named(text: str) -> list[Named]:
    return tools()[1].names.find(words_of(text))


@pytest.mark.parametrize(("name", "body"), [*CASES, *NOT_ONE_BODY])
def test_a_name_means_one_body_from_its_first_word_to_its_last(name: str, body: str) -> None:
    found = named(f"{name} moved into the town.")
    assert [one.ids[0] for one in found] == [body]


@pytest.mark.parametrize("text", ["a Syrian family", "Iraqi border villages"])
def test_a_nation_beside_no_force_names_no_force(text: str) -> None:
    assert not {one.ids[0] for one in named(text)} & {"iraqi_army", "saa", "iraqi_border_guard"}


FOREIGN = [
    ("دخل حرس الحدود التركي", "turkey"),
    ("دخلت قوات الأمن السورية", "saa"),
    ("دخل الجيش الإيراني", "irgc"),
    ("انتشرت الدبابات العراقية", "iraqi_forces"),
]


@pytest.mark.parametrize(("text", "body"), FOREIGN)
def test_an_adjective_behind_a_shared_arabic_name_says_whose_it_is(text: str, body: str) -> None:
    assert [one.ids for one in named(text)] == [(body,)]
