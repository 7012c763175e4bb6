"""Whole words among spellings: all at once they are those found one by one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteer import spans
from gazetteer.around import Capitals
from gazetteer.fold import fold
from gazetteer.index import load_gazetteer
from gazetteer.spans import find_spans
from geo.home import SEEDS

GAZETTEER = load_gazetteer(SEEDS / "places.csv")
WORDS = st.sampled_from(
    ("القائم", "وبالقائم", "للقائم", "القائمة", "تل عفر", "ربيعة", "وربيعه", "Sinjar", "Sinjar's",
     "al-Qaim", "Qaims", "شنگال", "شنگالێ", "Şengalê", "،", ".", "في", "x")
)  # fmt: skip
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)


@settings(deadline=None)
@given(TEXTS)
def test_the_number_of_hits_changes_nothing(text: str) -> None:
    folded = fold(text)
    caps = Capitals.of(text, folded)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spans, "_FEW", 1 << 30)
        singly = find_spans(folded.key, GAZETTEER.automaton, caps)
        patch.setattr(spans, "_FEW", 1)
        assert find_spans(folded.key, GAZETTEER.automaton, caps) == singly


def test_a_clitic_stays_outside_and_a_longer_word_is_none() -> None:
    text = "وبالقائم والقائمات"
    folded = fold(text)
    found = find_spans(folded.key, GAZETTEER.automaton, Capitals.of(text, folded))
    assert [(one.key, one.glued) for one in found if one.key == "القايم"] == [("القايم", "وب")]
