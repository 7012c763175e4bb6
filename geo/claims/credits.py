"""Who owns a report or its picture, behind the last sentence of a line: "… of Syria. (Reuters)".

Only the owner is furniture there. A caption, which ends in its owner too, is so as a whole.
"""

import re
from collections.abc import Iterator

from geo.claims import furniture
from geo.claims.letters import plain
from geo.claims.model import Span
from geo.claims.pagelines import LONG, Line
from geo.claims.stamps import ends_when_taken

_SENTENCE = 5  # words that end in a full stop
_UNSTOPPED = 8  # words that do not; a caption that stands for the whole text is hardly so long
_TELLING = re.compile(
    r"(?:^|(?<=\s))و?(?:قال|اعلن|ذكر|افاد|اكد|كشف|اوضح|اضاف|صرح|نقل|اشار|بين|نفي)(?:ت|وا)?(?=\s)|"
    r"\b(?:said|says|told|announced|reported|according|added|confirmed|denied|warned)\b"
)
_PICTURED = re.compile(
    r"\b(?:file photo|photo|picture|pictured|is seen|are seen|undated|image)\b|"
    r"(?:^|(?<=\s))(?:ال)?(?:صوره|ارشيفيه|ارشيف)(?=[\s.])"
)


def with_credits_apart(text: str, lines: list[Line]) -> list[Line]:
    """The lines, and of one that ends in an owner behind a sentence two: sentence and owner."""
    owned = [bool(one.words <= 2 * LONG and furniture.CAPTIONED.match(one.key)) for one in lines]
    if True not in owned:
        return lines
    prose = [number for number, one in enumerate(lines) if one.prose and not owned[number]]
    last = prose[-1] if prose else -1
    found: list[Line] = []
    for number, line in enumerate(lines):
        cut = _cut(text, line, amid=number < last, alone=not prose) if owned[number] else ()
        found.extend(cut or (line,))
    return found


def _cut(text: str, line: Line, *, amid: bool, alone: bool) -> Iterator[Line] | None:
    """A line's sentence and its owner; None of a caption."""
    first, last = line.span
    spelt = plain(text[first:last].rstrip())
    behind = furniture.OWNER_BEHIND.search(spelt.key)
    if behind is None:
        return None
    owner = behind.start(1) if behind[1] else behind.start(2)
    told = spelt.key[:owner].strip()
    if not _is_told(told, stopped=bool(behind[1]), amid=amid, alone=alone):
        return None
    at = first + int(spelt.origin[owner])
    sentence = Line(Span(first, at), told, len(told.split()))
    return iter((sentence, Line(Span(at, last), spelt.key[owner:], len(spelt.key[owner:].split()))))


def _is_told(told: str, *, stopped: bool, amid: bool, alone: bool) -> bool:
    """Whether words are the article's own; amid others what a picture shows stands in a line too.

    ``alone``: no other line is running text.
    """
    if _PICTURED.search(told) or ends_when_taken(told):
        return False
    telling = bool(_TELLING.search(told))
    words = len(told.split())
    if stopped:
        return words >= _SENTENCE and (telling or not amid)
    return words >= _UNSTOPPED and (telling or alone)
