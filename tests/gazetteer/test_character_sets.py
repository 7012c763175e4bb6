"""Characters of a set in a text: a long text is searched as a short one is."""

from hypothesis import given
from hypothesis import strategies as st

from gazetteer import letters
from gazetteer.letters import Letters

SET = "êA]ژ-"
# One beyond the first plane whose last four digits are those of a letter of the set.
TEXTS = st.text(st.sampled_from(["ê", "A", "]", "ژ", "-", "a", "ع", " ", "\U00010041", "\ud800"]))


@given(TEXTS)
def test_a_long_text_is_searched_as_a_short_one(text: str) -> None:
    among = Letters(SET)
    expected = [at for at, character in enumerate(text) if character in SET]
    filler = "." * letters._SHORT
    assert among.where(text) == expected
    assert among.where(text + filler) == expected
    assert among.stand_in(text) is among.stand_in(text + filler) is bool(expected)
