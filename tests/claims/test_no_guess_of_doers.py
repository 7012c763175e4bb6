"""Sentences of our own: who acts is not guessed from the sentence before; what points back does."""

import pytest

from tests.claims.reading_helpers import read, roles


def cast_of(text: str, kind: str) -> dict[str, str]:
    return roles(next(c for c in reversed(read(text)) if c.kind == kind))


OTHERS = [
    (
        "The army spokesman met the YPG. Villagers withdrew from Al-Qaim at dawn.",
        "operation",
        "ypg",
    ),
    ("تحدث ضابط في البيشمركة عن هدوء المنطقة. وانسحب آخرون نحو تل حميس.", "operation", "peshmerga"),
    (
        "A peshmerga officer spoke of calm. Strangers control the road at Rabia.",
        "control",
        "peshmerga",
    ),
]


@pytest.mark.parametrize(("text", "kind", "body"), OTHERS)
def test_who_is_only_named_before_does_not_act(text: str, kind: str, body: str) -> None:
    assert body not in cast_of(text, kind)


def test_whoever_acted_in_the_sentence_before_still_goes_on() -> None:
    text = "The Iraqi army entered Rabia. It also took control of Sinjar."
    assert cast_of(text, "capture") == {"iraqi_army": "actor"}


OURS = [
    'ISIS seized Rawa on Friday. "Our troops withdrew from Al-Qaim," the spokesman said.',
    "سيطر تنظيم داعش على راوة. وقال المتحدث: انسحبت قواتنا من القائم.",
]


@pytest.mark.parametrize("text", OURS)
def test_our_troops_are_never_the_enemys(text: str) -> None:
    assert "isis" not in cast_of(text, "operation")


THE_GUNMEN = [
    ("سيطر تنظيم داعش على راوة. وأعدم المسلحون عشرة مدنيين في القائم.", "isis"),
    ("ISIS overran Rawa. The gunmen executed ten civilians in Al-Qaim.", "isis"),
    ("سيطر تنظيم داعش على راوة. وقتل مسلحون مجهولون عشرة مدنيين في القائم.", "gunmen"),
    ("Unknown gunmen killed ten civilians in Al-Qaim.", "gunmen"),
    ("قتل المسلحون عشرة مدنيين في القائم.", "gunmen"),
]


@pytest.mark.parametrize(("text", "body"), THE_GUNMEN)
def test_the_gunmen_are_those_named_before(text: str, body: str) -> None:
    assert cast_of(text, "casualties")[body] == "actor"
