"""Long texts in little room end where a reader would pause."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.screen.board.board import ScreenBoard
from geo.screen.claim.sentences import MOST_LABEL, label_of
from geo.screen.cutting import MARK, within
from geo.screen.map.viewwords import MOST_TITLE, article_name
from geo.screen.words import ISOLATE, POP, Lang, isolate, load_words, plain


@pytest.mark.parametrize(
    ("text", "most", "cut"),
    [
        ("Al-Qaim, Al-Bukamal", 19, "Al-Qaim, Al-Bukamal"),
        ("Al-Qaim, Al-Bukamal and Hajin", 24, "Al-Qaim, Al-Bukamal …"),
        ("Al-Qaim, Al-Bukamal and Hajin", 21, "Al-Qaim, Al-Bukamal …"),
        ("The patrols came back, and then others", 30, "The patrols came back …"),
        ("It is 7.5 kilometres from here", 22, "It is 7.5 kilometres …"),
        ("عادت الدوريات، ثم خرجت أخرى غيرها", 21, "عادت الدوريات …"),
        ("They hold the posts north of the town", 33, "They hold the posts north …"),
        ("القوات العراقية لا تتعاون بأي شكل مع الجيش", 38, "القوات العراقية لا تتعاون بأي شكل …"),
        ("two\n\nlines of an article", 14, "two lines …"),
        ("x" * 99, 10, "xxxxxxxxx…"),
    ],
)
def test_a_text_is_cut_between_clauses_or_words(text: str, most: int, cut: str) -> None:
    assert within(text, most) == cut.replace(" …", MARK)


@given(st.text("ab ,،.\n", max_size=60), st.integers(4, 40))
def test_what_is_cut_is_whole_words_of_the_text_from_its_first(text: str, most: int) -> None:
    cut = within(text, most)
    assert len(cut) <= most
    kept = cut.removesuffix("…").rstrip()
    assert cut == text or " ".join(text.split()).startswith(kept)


def test_a_name_that_is_cut_is_kept_apart_still() -> None:
    cut = within(f"{isolate('a name of some length')} reports", 17)
    assert plain(cut) == f"a name of some{MARK}"
    assert cut.count(ISOLATE) == cut.count(POP) == 1


@pytest.mark.parametrize("lang", Lang)
def test_labels_titles_and_lists_are_cut_alike(board: ScreenBoard, lang: Lang) -> None:
    words = load_words()[lang]
    for claim in board.claims.values():
        label = label_of(board, claim, words)
        assert sum(map(label.count, "\u2066\u2067\u2068")) == label.count(POP)
        assert len(plain(label)) < 2 * MOST_LABEL  # with what keeps it from being Markdown
    one = next(iter(board.articles.values()))
    named = article_name(replace(one, title="a title of many words " * 9))
    assert plain(named).endswith(f"many words a title{MARK}")
    assert len(plain(named)) <= MOST_TITLE
