"""Sentences as spans: cut after . ! ? ؟ ؛ … and at line ends, never inside a number or initials."""

import re

from geo.claims.model import Span

_STOP = re.compile(
    r"(?P<line>[\n\r\u2028\u2029]+)"
    r"|(?P<mark>[.!?؟؛…\u06d4]+)(?:[\"'”’»)\]]|\[\d{1,3}\])*"  # and marks of footnotes
)
_GLUED = re.compile(r"[a-z]{3}\.[\"”]?(?:[A-Z][a-z]{2,} |[“\"][A-Z])")  # "he said.Earlier they …"
_STROKE = "\u0640"  # goes on with the word
_LAST_WORD = re.compile(r"(?:[^\W\d_]|[\u064b-\u0652])*\Z")  # with its vowel signs
_TITLE_WORDS = """
mr mrs ms dr prof st gen lt col maj brig sgt capt cpl cmdr adm gov sen rep pres vs approx
jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp etc fig
"""
_TITLES = frozenset(_TITLE_WORDS.split())
_BLANK = " \t\v\f\xa0\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"


def sentences(text: str, span: Span) -> list[Span]:
    """The sentences within ``span``, in order, trimmed; quotes and brackets stay attached.

    Stretches without a letter or digit give nothing; every letter and digit of ``span`` lies in
    exactly one sentence.
    """
    found: list[Span] = []
    start = span.start
    for stop in _STOP.finditer(text, span.start, span.end):
        if stop["mark"] and not _ends(text, stop, span):
            continue
        _keep(text, start, stop.end(), found)
        start = stop.end()
    _keep(text, start, span.end, found)
    return found


def _keep(text: str, start: int, end: int, found: list[Span]) -> None:
    piece = text[start:end]
    bare = piece.strip().strip(_BLANK).strip()
    if bare[:1].isalnum() or any(c.isalnum() for c in bare):
        begin = start + piece.index(bare)
        found.append(Span(begin, begin + len(bare)))


def _ends(text: str, stop: re.Match[str], span: Span) -> bool:
    """Whether this mark ends its sentence: "3.5", "U.S. troops", "Lt. Gen." and "أ.ف.ب" do not."""
    if stop["mark"] != ".":
        return True
    after = text[stop.end() : stop.end() + 1]
    if stop.end() >= span.end or not after or after in "\n\r":
        return True
    if _GLUED.match(text, max(span.start, stop.start() - 3), span.end):
        return True
    if after == _STROKE or not (after.isspace() or "\u0621" <= after <= "\u064a"):
        return False
    word = _LAST_WORD.search(text[max(span.start, stop.start() - 12) : stop.start()])
    last = word[0] if word else ""
    if len(last) == 1 and stop.end() == stop.end("mark"):
        return False
    return last.casefold() not in _TITLES or not after.isspace()
