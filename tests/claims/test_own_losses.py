"""Sentences of our own: whose men fell and whose ground was hit, where "its" tells it."""

import pytest

from tests.claims.reading_helpers import read, roles


def cast_of(text: str, kind: str) -> dict[str, str]:
    return roles(next(c for c in read(text) if c.kind == kind))


LOST = [
    ("The SDF acknowledged six dead in the shelling of Hajin.", "casualties", "sdf"),
    ("The peshmerga admitted the loss of three men near Rabia.", "casualties", "peshmerga"),
    (
        "The Popular Mobilization said ISIS gunmen killed 14 of its men near Akashat.",
        "casualties",
        "pmf",
    ),
    ("The SDF said ISIS cells attacked its checkpoints in Abu Kamal.", "clash", "sdf"),
    (
        "The Popular Mobilization said US aircraft bombed its depots in Al-Qaim.",
        "strike",
        "pmf",
    ),
    ("اعترفت قوات سوريا الديمقراطية بمقتل تسعة من مقاتليها قرب هجين.", "casualties", "sdf"),
    ("أقر الحشد الشعبي بسقوط خمسة قتلى في عكاشات.", "casualties", "pmf"),
    ("قال الحشد الشعبي إن سبعة من منتسبيه قتلوا غرب القائم.", "casualties", "pmf"),
    ("أعلن الحشد الشعبي أن طائرات أمريكية استهدفت مواقعه قرب القائم.", "strike", "pmf"),
    ("قالت قسد إن خلايا داعش هاجمت نقاطها في هجين.", "clash", "sdf"),
]


@pytest.mark.parametrize(("text", "kind", "body"), LOST)
def test_what_the_speaker_calls_its_own_is_hit(text: str, kind: str, body: str) -> None:
    assert cast_of(text, kind)[body] == "against"


STRIKES = [
    "The Popular Mobilization said its men killed six ISIS fighters near Rawa.",
    "أعلن الحشد الشعبي أن مقاتليه قتلوا ستة من عناصر داعش غرب القائم.",
    "قال الحشد الشعبي إنه قتل ستة من عناصر داعش قرب مواقعه غرب القائم.",
]


@pytest.mark.parametrize("text", STRIKES)
def test_whose_own_men_kill_others_has_not_suffered(text: str) -> None:
    told = cast_of(text, "casualties")
    assert told["pmf"] == "actor"
    assert told["isis"] == "against"
