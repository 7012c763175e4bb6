"""Places named in running text: every spelling found, then what the words around it allow."""

import gc
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from operator import itemgetter
from typing import NamedTuple

from gazetteer.around import Capitals, Found, Spelled, surrounded
from gazetteer.borders import Evidence, find_borders, may_name_borders
from gazetteer.company import found_in_lists
from gazetteer.context import places_meant
from gazetteer.fold import Folded, fold
from gazetteer.heads import head_after, head_before, may_be_ruled
from gazetteer.index import Gazetteer
from gazetteer.neighbours import forget
from gazetteer.place import PlaceKind
from gazetteer.readings import fits, nearly_fits
from gazetteer.seats import within
from gazetteer.spans import find_spans
from gazetteer.spelling import Name, Strength
from gazetteer.tripoints import find_tripoints

# Texts are searched in pieces of about this many characters, cut at blanks, so that memory stays
# level however long a text is, and most of what is counted stays near the processor.
_PIECE = 300_000


class Mention(NamedTuple):
    """A place named in a text.

    Attributes:
        start: Offset of the first character in the text, in code points.
        end: Offset behind the last one.
        text: The text between them.
        candidates: Ids of the places that the name may mean, in the order of the gazetteer.
        head: The kind that a head noun beside the name asks for: "the *town* of X".
        strength: Whether the name counts by itself, or only by its context.
        key: The name's spelling key.
    """

    start: int
    end: int
    text: str
    candidates: tuple[str, ...]
    head: PlaceKind | None
    strength: Strength
    key: str


def find_mentions(text: str, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """All places named in a text, in order, none overlapping another.

    A name that only looks like a place (part of a body's or outlet's name, a person, an ordinary
    word) gives none. Works on any text, at about two million characters a second where news names
    a place every ninety, at a sixth of that where every line of a few words names two.
    """
    mentions: list[Mention] = []
    with no_collecting():
        for offset, piece in _pieces(text):
            mentions += _found(offset, piece, gazetteer)
        forget()
    return tuple(mentions)


@contextmanager
def no_collecting() -> Iterator[None]:
    """Keep the collector of cycles away: a search makes none, and its heap of names is large."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


# A last letter that the key goes without: it is a part of the name all the same.
_SILENT = "ء"


def _found(offset: int, piece: str, gazetteer: Gazetteer) -> Iterator[Mention]:
    """The places that a piece of a text names; ``offset`` is where it starts."""
    folded = fold(piece)
    places = _places(piece, folded, gazetteer)
    # All offsets at once: one by one they cost more than the search.
    starts = folded.origin[[found.start for found in places]].tolist() if places else ()
    lasts = folded.origin[[found.end - 1 for found in places]].tolist() if places else ()
    for found, start, last in zip(places, starts, lasts, strict=True):
        end = last + 1
        if piece.startswith(_SILENT, end):
            end += 1
        key, names, head, written = found.key, found.names, found.head, piece[start:end]
        if head is None and within(written) and _is_spelled_as_another(found, gazetteer):
            continue
        first, *others = names
        ids = (first.place, *[name.place for name in others]) if others else (first.place,)
        strength = _strongest(names) if others else first.strength
        yield Mention(offset + start, offset + end, written, ids, head, strength, key)


def _is_spelled_as_another(found: Found, gazetteer: Gazetteer) -> bool:
    """Whether its hamza makes another word of it that no place is written with."""
    if found.latin or found.key not in gazetteer.spellings:
        return False
    return found.key not in gazetteer.with_hamza and not any(name.kurdish for name in found.names)


_RANK = tuple(Strength)


def _strongest(names: tuple[Name, ...]) -> Strength:
    return min((name.strength for name in names), key=_RANK.index)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    while len(text) - start > _PIECE:
        cut = max(text.rfind(" ", start, start + _PIECE), text.rfind("\n", start, start + _PIECE))
        end = cut if cut > start else start + _PIECE
        yield start, text[start:end]
        start = end
    yield start, text[start:]


def _places(text: str, folded: Folded, gazetteer: Gazetteer) -> list[Found]:
    """What a folded text names, after look-alikes and context have had their say."""
    key = folded.key
    caps = Capitals.of(text, folded)
    spans = find_spans(key, gazetteer.automaton, caps)
    spans = [found for found in spans if not (_may_be_idle(found) and _idle(found, key, gazetteer))]
    whole = _longest(spans)
    alike = list(gazetteer.sounds.find(key, caps))
    alike += gazetteer.kurdish.find(key, caps, gazetteer.words)
    alike = [spelled for spelled in alike if not _meets(spelled, whole)]
    if alike:
        whole = _longest([*whole, *surrounded(key, alike)])
    borders: list[Spelled] = []
    if may_name_borders(key):
        borders += find_borders(key, Evidence.of(key, whole, gazetteer), gazetteer)
    borders += find_tripoints(key, gazetteer)
    if borders:
        whole = _longest([*whole, *surrounded(key, borders)])
    meant = places_meant(key, [found for found in whole if found.names], gazetteer, caps)
    if gazetteer.layers:
        listed = found_in_lists(key, whole, meant, gazetteer, caps)
        meant = _longest([*meant, *listed]) if listed else meant
    return meant


def _meets(one: Spelled, others: list[Found]) -> bool:
    """Whether a span overlaps one of others, which are in order."""
    at = bisect_left(others, one.end, key=lambda other: other.start)
    return at > 0 and others[at - 1].end > one.start


def _may_be_idle(found: Found) -> bool:
    """A first look: most names count without a head noun."""
    return found.blocks or found.names[0].strength is Strength.HEADED


def _idle(found: Found, key: str, gazetteer: Gazetteer) -> bool:
    """Spans that must not push out another: what a head noun overrules, or what lacks one.

    An ordinary phrase that opens with a name means the place after a head noun; a reading that
    counts beside a head noun alone says nothing without.
    """
    words = gazetteer.words
    if found.blocks:
        return found.key in words.ordinary and head_before(found.near, words) is not None
    if any(name.strength is not Strength.HEADED for name in found.names):
        return False
    before = head_before(found.near, words)
    after = head_after(found.after, words) if found.latin else None
    heads = [kind for kind in (before and before.kind, after) if kind]
    kinds = {gazetteer[name.place].kind for name in found.names}
    headed = any(fits(kind, head) or nearly_fits(kind, head) for kind in kinds for head in heads)
    return not headed and not may_be_ruled(key, found, words)


_start = itemgetter(0)


def _longest(spans: list[Found]) -> list[Found]:
    """Of spans that overlap the longest; of equal ones the look-alike.

    What begins inside a name of the same place is no other: "Ain al-Asad" in "Ain al-Asad base".
    """
    kept: list[Found] = []
    last = end = 0
    for found in sorted(spans, key=_start):
        if found.start >= end:
            kept.append(found)
        elif found.end - found.start > end - last or (
            found.blocks and (found.start, found.end) == (last, end)
        ):
            if found.start > last and _share_a_place(kept[-1], found):
                continue
            kept[-1] = found
        else:
            continue
        last, end = found.start, found.end
    return kept


def _share_a_place(one: Found, other: Found) -> bool:
    return not {name.place for name in one.names}.isdisjoint(name.place for name in other.names)
