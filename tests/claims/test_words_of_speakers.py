"""A speaker is kept in the article's own letters; one who holds an office speaks for it.

Sentences of our own.
"""

import pytest

from tests.claims.reading_helpers import read

SPOKEN = [
    ("The Rabia crossing will reopen soon, the Nineveh governor said.", "the Nineveh governor"),
    ("The Anbar governor said the Rabia crossing will reopen soon.", "The Anbar governor"),
    ("The source said the Rabia crossing will reopen soon.", "The source"),
    ("وقال المسؤول إن المعبر سيفتح قريبا في القائم.", "المسؤول"),
]


@pytest.mark.parametrize(("text", "speaker"), SPOKEN)
def test_a_speaker_is_shown_as_the_article_writes_it(text: str, speaker: str) -> None:
    (claim,) = read(text)
    assert claim.attribution.speaker == speaker


def test_a_governor_speaks_for_his_office_and_a_source_for_none() -> None:
    (governor,) = read(SPOKEN[0][0])
    (source,) = read(SPOKEN[2][0])
    assert (governor.attribution.record, source.attribution.record) == (
        "institutional",
        "anonymous",
    )


def test_the_mayor_is_the_one_named_right_behind() -> None:
    claims = read(
        "The Rabia crossing will reopen soon, the mayor said.\n"
        "Traders will cross by truck at Rabia, added Mayor Ahmed Hassan."
    )
    assert claims[0].attribution.speaker == "Mayor Ahmed Hassan"
