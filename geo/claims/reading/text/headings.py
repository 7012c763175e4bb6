"""Lines of their own at the head of an article that say in short what it then tells."""

from geo.claims.model import ZoneKind
from geo.claims.reading.text.scene import Sentence

_EARLY = 6  # sentences among which such lines stand
_NEAR = 40  # characters that are looked at beside a sentence
_STOPS = frozenset(".!?:؟…")


def zone_of(sentence: Sentence, text: str) -> ZoneKind:
    """The zone of a sentence; an early line without a full stop counts as title, in English.

    Arabic paragraphs are often left without one.
    """
    if sentence.zone is not ZoneKind.BODY or sentence.number > _EARLY or sentence.arabic:
        return sentence.zone
    before = text[max(0, sentence.span.start - _NEAR) : sentence.span.start].rstrip(" \t")
    behind = text[sentence.span.end : sentence.span.end + _NEAR].lstrip(" \t")
    alone = (not before or before.endswith("\n")) and (
        not behind or behind.startswith(("\n", "\r"))
    )
    told = text[sentence.span.start : sentence.span.end].rstrip()
    heads = alone and told[-1:] not in _STOPS and told[-1:] not in '"”»'
    return ZoneKind.TITLE if heads else sentence.zone
