"""The plain spelling of phrases: with and without origins it is the same."""

from hypothesis import given
from hypothesis import strategies as st

from geo.claims.letters import plain, plain_key


@given(st.text())
def test_the_key_alone_is_the_key(text: str) -> None:
    assert plain_key(text) == plain(text).key


@given(st.text())
def test_the_plain_spelling_is_plain(text: str) -> None:
    assert plain_key(plain_key(text)) == plain_key(text)


def test_letters_figures_and_marks() -> None:
    assert plain_key("إلى الحُدود الســورية، ٣٤٠ كم «Army»") == 'الي الحدود السوريه، 340 كم "army"'
