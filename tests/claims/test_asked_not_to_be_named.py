"""Speakers who ask not to be named: the wish is theirs, and no speech of another."""

import pytest

from geo.claims.model import Record, Stance
from tests.claims.reading_helpers import read


@pytest.mark.parametrize(
    "wish",
    [
        "طلب عدم ذكر اسمه", "فضل عدم الكشف عن هويته", "اشترط عدم نشر اسمه", "رفض الكشف عن اسمه",
    ],
)  # fmt: skip
@pytest.mark.parametrize(("verb", "stance"), [("نفى", Stance.DENIED), ("أكد", Stance.ASSERTED)])
def test_what_stands_behind_the_wish_is_his(wish, verb, stance):
    [claim] = read(f"{verb} مصدر أمني عراقي، {wish}، انسحاب الحشد الشعبي من القائم.")
    said = claim.attribution
    assert (claim.stance, said.record) == (stance, Record.ANONYMOUS)
    assert said.speaker is not None
    assert said.speaker.startswith("مصدر أمني عراقي")
