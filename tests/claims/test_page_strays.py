"""Captions, headings and other articles' titles amid and behind the paragraphs of a page."""
# ruff: noqa: E501 (a line of a page stays on one line)

import pytest

from geo.claims.model import ZoneKind
from tests.claims.reading_helpers import article, read

ONE = "The army shelled the outskirts of Hajin on Monday, an officer of the border force said."
TWO = "The officer said that he would tell more in the evening, when his men were back from there."
TITLE = "Guns are heard along the border at dawn"
STRAY = "ISIS seizes the town of Rawa"


def kinds(text: str) -> set[str]:
    return {claim.kind.value for claim in read(text)}


@pytest.mark.parametrize(
    "page",
    [
        f"{TITLE}\n\n{ONE}\n\n{STRAY}\n\n{TWO}",
        f"{TITLE}\n\n{ONE}\n\n{TWO}\n\n{STRAY}\n\nA market opens in Hasakah",
        f"{TITLE}\n\nA gun on a hill\n\n{STRAY}\n\n{ONE}\n\n{TWO}",
    ],
    ids=["amid", "behind", "a caption above"],
)
def test_a_short_line_without_a_full_stop_is_not_read(page: str) -> None:
    assert kinds(page) == {"strike"}


def test_it_is_read_where_the_text_puts_no_full_stops() -> None:
    bare = "\n\n".join(line.rstrip(".") for line in (ONE, TWO))
    assert "capture" in kinds(f"{TITLE}\n\n{bare}\n\n{STRAY}")
    assert "capture" in kinds(STRAY)


@pytest.mark.parametrize(
    "line",
    [
        "Soldiers near the town of Rawa that ISIS seized, in a picture of last week (Sami Ali/Border Agency)",
        "Soldiers near the town of Rawa that ISIS seized, in a picture of last week. Photograph: Sami Ali",
        "The file photo shows the town of Rawa, which ISIS seized when its men came over from Syria",
        "Soldiers near the town of Rawa that ISIS seized in a raid, 9 May 2018",
        "A version of this article says that ISIS seized the town of Rawa.",
        "Soldiers near the town of Rawa that ISIS seized (Facebook)",
        "ISIS-seized-the-town-of-Rawa.jpg",
    ],
)  # fmt: skip
def test_a_caption_is_not_read(line: str) -> None:
    assert kinds(f"{TITLE}\n\n{ONE}\n\n{line}\n\n{TWO}") == {"strike"}


@pytest.mark.parametrize(
    "line",
    [
        "ISIS seized the town of Rawa, said a source of the force (Sami Ali/Border Agency).",
        "ISIS seized the town of Rawa on 9 May 2018.",
        "A picture of grief met the troops when ISIS seized the town of Rawa.",
        "ISIS seized the town of Rawa, a photo of which the agency showed: its men stood there.",
    ],
)
def test_a_sentence_is_read(line: str) -> None:
    assert "capture" in kinds(f"{TITLE}\n\n{ONE}\n\n{line}\n\n{TWO}")


CAPTION = "Men stand by the gate of the town of Rawa that ISIS seized in a raid last week"


@pytest.mark.parametrize("button", ["", "camera icon "])
def test_a_caption_given_twice_is_not_read(button: str) -> None:
    page = f"{TITLE}\n\n{CAPTION}\n\n{button}{CAPTION}\n\n{ONE}\n\n{TWO}"
    assert kinds(page) == {"strike"}


def test_a_button_of_the_size_of_letters_is_not_read() -> None:
    page = article(f"{TITLE}\n\n{ONE}\n\n+A\n\n-A\n\n{TWO}")
    kind = {page.text[z.span.start : z.span.end].strip(): z.kind for z in page.zones}
    buttons = [z for words, z in kind.items() if "+A" in words or "-A" in words]
    assert set(buttons) == {ZoneKind.FORM}
