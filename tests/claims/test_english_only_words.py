"""English words of a deed that tell of distances, helpers, men known to be dead, or of silence."""

import pytest
from reading_helpers import read

NO_CLAIM_OF_THAT = [
    ("Sources said the slain commander belonged to Fatemiyoun in Mayadin.", "casualties"),
    ("A drone hit oil wells near Abu Kamal, without information about casualties.", "casualties"),
    ("Troops hold Sinuni, a short drive from Syria.", "capture"),
    ("The crossing at Qaim is expected to give a push to trade.", "operation"),
    ("Ambulances were seen heading towards Qaim.", "presence"),
]
STILL_TOLD = [
    ("A drone strike near Abu Kamal killed the commander.", "casualties"),
    ("The army began a push to Qaim.", "operation"),
    ("Troops were seen heading towards Qaim.", "presence"),
]


@pytest.mark.parametrize(("text", "kind"), NO_CLAIM_OF_THAT)
def test_such_a_word_claims_nothing(text: str, kind: str) -> None:
    assert kind not in {claim.kind.value for claim in read(text)}


@pytest.mark.parametrize(("text", "kind"), STILL_TOLD)
def test_the_deed_itself_is_claimed(text: str, kind: str) -> None:
    told = {claim.kind.value for claim in read(text)}
    assert kind in told or (kind == "presence" and "operation" in told)
