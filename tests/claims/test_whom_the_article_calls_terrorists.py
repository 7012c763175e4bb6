"""Whose men "the terrorists" are: those whom the article itself calls so, else mostly ISIS."""

import pytest

from tests.claims.reading_helpers import read


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Jets struck PKK terrorists near Sinjar. Two terrorists were killed in Sinjar.", "pkk"),
        (
            "Jets struck the YPG terror group near Hajin. Two terrorists were killed in Hajin.",
            "ypg",
        ),
        ("Jets struck the PKK near Sinjar. Two terrorists were killed in Sinjar.", "isis"),
        (
            "قصفت طائرات تركية إرهابيي حزب العمال الكردستاني في سنجار. وقتل إرهابيان في سنجار.",
            "pkk",
        ),
        (
            "قصفت طائرات تركية إرهابيي حزب العمال الكردستاني في سنجار. واستهدف الجيش تنظيم داعش "
            "الإرهابي. وقتل إرهابيان في سنجار.",
            "isis",
        ),
    ],
)
def test_whose_the_terrorists_are(text: str, body: str) -> None:
    fallen = [c for c in read(text) if c.kind == "casualties"]
    assert [[a.id for a in c.actors if a.role == "against"] for c in fallen] == [[body]]
