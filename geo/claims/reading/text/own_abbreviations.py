"""Abbreviations that an English article makes itself: "Kata'ib Hezbollah (KH) … KH's office"."""

from collections.abc import Iterator, Sequence

from geo.claims.reading.text.names import Named
from geo.claims.reading.text.scene import Sentence

_REASON = "the abbreviation that the article gives beside the full name"
_LONGEST = 6  # letters


def name_abbreviated(laid: Sequence[Sentence], text: str) -> None:
    """Find the bodies by the capitals that stood in brackets behind their full names before."""
    known: dict[str, tuple[str, ...]] = {}
    for sentence in laid:
        if sentence.arabic:
            continue
        if known:
            found = list(_again(sentence, text, known))
            sentence.names = sorted([*sentence.names, *found], key=_first)
        for short, ids in _made(sentence, text):
            known.setdefault(short, ids)


def _first(name: Named) -> int:
    return name.first


def _again(sentence: Sentence, text: str, known: dict[str, tuple[str, ...]]) -> Iterator[Named]:
    taken = {place for name in sentence.names for place in range(name.first, name.last)}
    for place, word in enumerate(sentence.words):
        short = word.removesuffix("'s")
        if short in known and place not in taken and _is_in_capitals(sentence, text, place):
            yield Named(known[short], place, place + 1, reason=_REASON)


def _made(sentence: Sentence, text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    words = sentence.words
    for name in sentence.names:
        bracketed = words[name.last : name.last + 1] == ["("]
        if not (bracketed and words[name.last + 2 : name.last + 3] == [")"]):
            continue
        if name.ids and not name.metonym and _is_in_capitals(sentence, text, name.last + 1):
            yield words[name.last + 1], name.ids


def _is_in_capitals(sentence: Sentence, text: str, place: int) -> bool:
    written = text[sentence.starts[place] : sentence.ends[place]].removesuffix("'s")
    return written.isupper() and written.isalpha() and 1 < len(written) <= _LONGEST
