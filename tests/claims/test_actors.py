from datetime import date
from pathlib import Path

import pytest

from geo.claims.actors import load_actors
from geo.errors import InputError
from geo.home import SEEDS

ACTORS = load_actors(SEEDS / "actors.toml")
GOLD_IDS = [
    "iraqi_army",
    "iraqi_forces",
    "iraqi_border_guard",
    "iraqi_air_force",
    "iraqi_gov",
    "iraqi_intel",
    "pmf",
    "nujaba",
    "kataib_hezbollah",
    "imam_ali_bde",
    "iraqi_militias",
    "iran_militias",
    "saa",
    "saa_allies",
    "syrian_gov",
    "sdf",
    "coalition",
    "syr_opp_tanf",
    "krg",
    "iran",
    "isis",
    "unknown_air",
]


def test_every_actor_of_the_coding_is_known():
    assert [who for who in GOLD_IDS if who not in ACTORS] == []
    assert len(ACTORS) >= 60


def test_militias_that_iran_backs_are_not_called_iranian():
    militias = ACTORS["iran_militias"]
    assert militias.name_ar == "المليشيات المدعومة من إيران"
    assert "المليشيات الإيرانية" in militias.names_ar  # as articles may write


def test_the_two_capitals_never_share_a_colour():
    day = date(2019, 5, 1)
    assert ACTORS["iraqi_army"].colour_on(day) != ACTORS["saa"].colour_on(day)
    assert ACTORS["iraqi_army"].colour_on(day) == ACTORS["iraqi_army"].colour_on(None)


def test_the_army_after_assad_is_another_body():
    assert ACTORS["syrian_army_new"].start == date(2024, 12, 8)
    assert ACTORS["syrian_army_new"].colour_on(date(2025, 2, 1)) != ACTORS["saa"].colour_on(None)


def test_isis_is_seen_on_dark_ground():
    light, dark = ACTORS["isis"].colour_on(None)
    assert int(light[1:3], 16) < 0x40
    assert int(dark[1:3], 16) > 0xA0


def test_a_colour_period_is_obeyed(tmp_path: Path):
    path = write(
        tmp_path,
        ENTRY
        + '[[actor.colour]]\nto = "2020-01-01"\nlight = "#111111"\ndark = "#222222"\n'
        + '[[actor.colour]]\nfrom = "2020-01-02"\nlight = "#333333"\ndark = "#444444"\n',
    )
    actor = load_actors(path)["x"]
    assert actor.colour_on(date(2020, 1, 1)).light == "#111111"
    assert actor.colour_on(date(2020, 1, 2)).dark == "#444444"
    assert actor.colour_on(None).light == "#111111"


ENTRY = (
    '[[actor]]\nid = "x"\nname_ar = "س"\nname_en = "X"\ncode = "X"\ntype = "militia"\n'
    'side = "iraq"\nhatch = "solid"\nar = ["س"]\nen = ["X"]\n'
)
COLOUR = '[[actor.colour]]\nlight = "#111111"\ndark = "#222222"\n'


def write(folder: Path, text: str) -> Path:
    path = folder / "actors.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("not toml [", "cannot be read"),
        (ENTRY, "colour"),
        (ENTRY.replace('"x"', '"X!"', 1) + COLOUR, "no actor id"),
        (ENTRY.replace("militia", "band") + COLOUR, "'band' is none of"),
        (ENTRY.replace('code = "X"', 'code = "XXXX"') + COLOUR, "1 to 3"),
        (ENTRY + COLOUR.replace("#111111", "blue"), "'blue' must be like"),
        (ENTRY + 'from = "2020-13-01"\n' + COLOUR, "YYYY-MM-DD"),
        (ENTRY + COLOUR + ENTRY + COLOUR, "given to both"),
        (ENTRY + COLOUR + '[[ambiguous]]\nar = ["ص"]\ncandidates = ["y"]\n', "'y'"),
        (ENTRY + COLOUR + '[[ambiguous]]\nar = ["س"]\ncandidates = ["x"]\n', "given to both"),
    ],
)
def test_a_faulty_file_is_refused_in_one_sentence(tmp_path: Path, text: str, words: str):
    with pytest.raises(InputError, match=words) as caught:
        load_actors(write(tmp_path, text))
    assert "actors.toml" in str(caught.value)
    assert "\n" not in str(caught.value).strip() or "TOML" in str(caught.value)
