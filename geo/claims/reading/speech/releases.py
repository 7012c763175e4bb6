"""Press releases: a page that says so itself speaks in the voice of the body that sends it out."""

import re
from collections.abc import Sequence

from geo.claims.model import Attribution, Record
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import Stretch

_MARK = re.compile(r"\bfor immediate release\b|\brelease (?:number|no\.?) ?\d", re.IGNORECASE)
_HEAD = 1_000  # characters of a page in which its mark stands
_OPENING = 8  # headlines and sentences in which the body is named first


def release_of(text: str, laid: Sequence[Sentence]) -> Stretch | None:
    """Whose words a press release is; None where the page is none, or names no body at its head.

    As in "FOR IMMEDIATE RELEASE … TAMPA, Fla. – U.S. Central Command forces have …".
    """
    if not _MARK.search(text[:_HEAD]):
        return None
    for sentence in laid[:_OPENING]:
        for name in sentence.names:
            if name.metonym or len(name.ids) != 1:
                continue
            span = slice(sentence.starts[name.first], sentence.ends[name.last - 1])
            speaker = " ".join(text[span].split())
            attribution = Attribution(speaker, Record.INSTITUTIONAL)
            return Stretch(0, 0, attribution, name.ids, False, "statement")
    return None
