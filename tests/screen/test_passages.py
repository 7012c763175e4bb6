"""The article's words round a claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.model import Article, Span, Zone, ZoneKind
from geo.screen.claim.passages import passage, passage_html
from geo.screen.words import script_of


def article(text: str, lang: str = "ar") -> Article:
    zones = (Zone(ZoneKind.BODY, Span(0, len(text))),)
    return Article("0" * 12, "made.txt", "0" * 64, text, zones, lang=lang)


TEXT = "أول الكلام هنا. قال القائد إن الطريق مفتوح اليوم. وختم حديثه بالشكر. وبقي خبر آخر."


def test_the_claim_stands_in_its_sentence_between_its_neighbours() -> None:
    start = TEXT.index("الطريق")
    part = passage(article(TEXT), Span(start, start + len("الطريق مفتوح")))
    assert part.evidence == "الطريق مفتوح"
    assert part.before == "أول الكلام هنا."
    assert part.opening == "قال القائد إن "
    assert part.closing == " اليوم."
    assert part.after == "وختم حديثه بالشكر."


def test_another_zone_is_no_context() -> None:
    text = "عنوان من قائمة الموقع.\nفتحت السلطات المعبر أمس.\nاقرأ أيضا خبرا آخر."
    body = text.index("فتحت")
    end = text.index("\nاقرأ")
    zones = (
        Zone(ZoneKind.RELATED, Span(0, body)),
        Zone(ZoneKind.BODY, Span(body, end)),
        Zone(ZoneKind.RELATED, Span(end, len(text))),
    )
    made = Article("0" * 12, "made.txt", "0" * 64, text, zones)
    part = passage(made, Span(body, body + len("فتحت السلطات المعبر")))
    assert (part.before, part.after) == ("", "")


@given(st.text(min_size=1, max_size=300), st.data())
def test_the_evidence_is_the_articles_own_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    part = passage(article(text), Span(start, end))
    assert part.evidence == text[start:end]
    assert text[:start].endswith(part.opening)
    assert text[end:].startswith(part.closing)
    assert part.before in text
    assert part.after in text


@pytest.mark.parametrize(
    ("said", "left", "direction"),
    [("قال القائد في حديثه عن الحدود", "وغادر", "rtl"), ("He said", "left", "ltr")],
)
def test_markup_of_a_source_is_escaped_in_its_direction(
    said: str, left: str, direction: str
) -> None:
    text = f'{said} <img src=x onerror="x()"> & {left}.'
    start = text.index("<img")
    shown = passage_html(article(text), Span(start, start + 22))
    assert f'dir="{direction}"' in shown
    assert "<img" not in shown
    assert "<mark>&lt;img src=x onerror=" in shown
    assert f"&amp; {left}." in shown


MIXED = "The mayor posted a note.\nقال القائد إن الطريق إلى Rabia مفتوح اليوم.\nIt was 5 p.m."


@pytest.mark.parametrize(
    ("words", "lang", "direction"),
    [("الطريق", "ar", "rtl"), ("posted", "en", "ltr"), ("Rabia", "ar", "rtl")],
)
def test_a_passage_runs_as_its_own_letters_do(words: str, lang: str, direction: str) -> None:
    start = MIXED.index(words)
    shown = passage_html(article(MIXED, "en"), Span(start, start + len(words)), around=False)
    assert f'lang="{lang}" dir="{direction}"' in shown


def test_letters_that_tell_nothing_leave_the_article_its_language() -> None:
    assert script_of("12 / 2019", "ar") == ("ar", "rtl")
    assert script_of("١٢ / ٢٠١٩", "en") == ("en", "ltr")
