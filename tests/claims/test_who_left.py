"""Sentences of our own: ground that is taken after others have left it is taken from them."""

import pytest

from tests.claims.reading_helpers import read, roles


def taken(text: str) -> dict[str, str]:
    return roles(next(c for c in read(text) if c.kind == "capture"))


LEFT = [
    (
        "The peshmerga took over the Rabia crossing hours after the Iraqi army fled.",
        "peshmerga",
        "iraqi_army",
    ),
    ("The SDF seized Abu Kamal after Iran-backed militias had left it.", "sdf", "iran_militias"),
    ("Once the SDF had abandoned the town, the Iraqi army seized Al-Qaim.", "iraqi_army", "sdf"),
    (
        "سيطرت البيشمركة على ناحية ربيعة بعد أن تركها الجيش العراقي وكان تنظيم داعش قريباً.",
        "peshmerga",
        "iraqi_army",
    ),
    ("سيطرت البيشمركة على منفذ ربيعة عقب فرار الجيش العراقي.", "peshmerga", "iraqi_army"),
    ("استولى داعش على منفذ الوليد بعدما أخلته قوات حرس الحدود.", "isis", "iraqi_border_guard"),
    ("سيطرت قسد على البوكمال إثر مغادرة الميليشيات الإيرانية.", "sdf", "iran_militias"),
]


@pytest.mark.parametrize(("text", "who", "whose"), LEFT)
def test_it_is_taken_from_whoever_left(text: str, who: str, whose: str) -> None:
    assert taken(text) == {who: "actor", whose: "against"}


def test_whoever_is_named_as_driven_out_stays_the_one_it_is_taken_from() -> None:
    text = "The Iraqi army took Al-Qaim from ISIS after the coalition had left the area."
    assert taken(text) == {"iraqi_army": "actor", "isis": "against"}


def test_who_leaves_later_has_lost_nothing() -> None:
    text = "The Iraqi army took Al-Qaim from ISIS before the peshmerga left Rabia."
    assert "peshmerga" not in taken(text)


FOES = [
    (
        "The YPG holds Qamishli and sent men to Tal Kojar. ISIS seized Al-Qaim.",
        {"isis": "actor"},
    ),
    # From whom, is not said: an army that is told of elsewhere is no guess.
    (
        "The YPG holds Qamishli. The Iraqi army guards Rabia. ISIS seized Al-Qaim.",
        {"isis": "actor"},
    ),
    (
        "ISIS seized Al-Qaim after government forces pulled out of the town.",
        {"isis": "actor", "iraqi_forces": "against"},
    ),
    (
        "ISIS seized Abu Kamal after government forces pulled out of the town.",
        {"isis": "actor", "saa": "against"},
    ),
]


@pytest.mark.parametrize(("text", "parts"), FOES)
def test_ground_is_lost_by_who_is_told_to_leave_it(text: str, parts: dict[str, str]) -> None:
    assert taken(text) == parts
