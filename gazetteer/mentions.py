"""Places named in running text: every spelling found, then what the words around it allow."""

import gc
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from gazetteer.around import Capitals, Found, word_end, word_start
from gazetteer.borders import Evidence, find_borders
from gazetteer.company import found_in_lists
from gazetteer.context import places_meant
from gazetteer.fold import Folded, fold
from gazetteer.heads import head_after, head_before, may_be_ruled
from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind
from gazetteer.spelling import Name, Spelling, Strength
from gazetteer.tripoints import find_tripoints
from gazetteer.variants import ARTICLES

# Texts are searched in pieces of about this many characters, cut at blanks, so that memory stays
# level however long a text is.
_PIECE = 1_000_000


@dataclass(frozen=True, slots=True)
class Mention:
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
    word) gives none. Works on any text, at one to two million characters a second.
    """
    mentions: list[Mention] = []
    with _no_collecting():
        for offset, piece in _pieces(text):
            mentions += _found(offset, piece, gazetteer)
    return tuple(mentions)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Keep the collector of cycles away: a search makes none, and its heap of names is large."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _found(offset: int, piece: str, gazetteer: Gazetteer) -> Iterator[Mention]:
    """The places that a piece of a text names; ``offset`` is where it starts."""
    folded = fold(piece)
    places = _places(piece, folded, gazetteer)
    # All offsets at once: one by one they cost more than the search.
    starts = folded.origin[[found.start for found in places]].tolist() if places else ()
    lasts = folded.origin[[found.end - 1 for found in places]].tolist() if places else ()
    for found, start, last in zip(places, starts, lasts, strict=True):
        end = last + 1
        yield Mention(
            start=offset + start,
            end=offset + end,
            text=piece[start:end],
            candidates=_ids(found.names),
            head=found.head,
            strength=_strongest(found.names),
            key=found.key,
        )


_RANK = tuple(Strength)


def _ids(names: tuple[Name, ...]) -> tuple[str, ...]:
    return (names[0].place,) if len(names) == 1 else tuple(name.place for name in names)


def _strongest(names: tuple[Name, ...]) -> Strength:
    if len(names) == 1:
        return names[0].strength
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
    key, _words = folded.key, gazetteer.words
    caps = Capitals.of(text, folded)
    spans = [
        found
        for end, spelling in gazetteer.automaton.iter(key)
        if caps.kurdish or not _runs_on(key, end + 1)
        for found in _bounded(key, end + 1, spelling, caps)
    ]
    spans = [found for found in spans if not _idle(found, key, gazetteer)]
    whole = _longest(spans)
    alike = [found for found in gazetteer.sounds.find(key, caps) if not _meets(found, whole)]
    heard = gazetteer.kurdish.find(key, caps, gazetteer.words)
    alike += [found for found in heard if not _meets(found, whole)]
    if alike:
        whole = _longest([*whole, *alike])
    borders = list(find_borders(key, Evidence.of(key, whole, gazetteer), gazetteer))
    borders += find_tripoints(key, gazetteer)
    if borders:
        whole = _longest([*whole, *borders])
    meant = places_meant(key, [found for found in whole if found.names], gazetteer, caps)
    if gazetteer.layers:
        listed = found_in_lists(key, whole, meant, gazetteer, caps)
        meant = _longest([*meant, *listed]) if listed else meant
    return meant


def _meets(one: Found, others: list[Found]) -> bool:
    """Whether a span overlaps one of others, which are in order."""
    at = bisect_left(others, one.end, key=lambda other: other.start)
    return at > 0 and others[at - 1].end > one.start


def _idle(found: Found, key: str, gazetteer: Gazetteer) -> bool:
    """Spans that must not push out another: what a head noun overrules, or what lacks one.

    An ordinary phrase that opens with a name means the place after a head noun; a reading that
    counts beside a head noun alone says nothing without.
    """
    words = gazetteer.words
    if found.blocks:
        at = found.start - len(found.glued)
        return found.key in words.ordinary and head_before(key, at, words) is not None
    # Most names are not: one look at the first tells.
    if found.names[0].strength is not Strength.HEADED:
        return False
    return (
        all(name.strength is Strength.HEADED for name in found.names)
        and head_before(key, found.start - len(found.glued), words) is None
        and head_after(key, found, words) is None
        and not may_be_ruled(key, found, words)
    )


# What may stand glued before an Arabic name: and, then, in, to, like; and the same together.
_CLITICS = frozenset(["و", "ف", "ب", "ل", "ك", "وب", "فب", "ول", "فل", "وك"])
_SWALLOWED = frozenset(("لل", "ولل", "فلل"))
# Endings of case and place in Kurdish. Not Latin i: it makes an adjective, as it does in English.
_KURDISH_ENDINGS = frozenset(
    ("e", "ye", "a", "ya", "de", "da", "ي", "دا", "ش", "يش", "هوه", "وه", "يان", "يدا", "شدا",
     "يشدا", "يهوه", "ه", "يه")
)  # fmt: skip
# What stands glued before a name in Kurdish: the Arabic article, and in older spelling "in".
_KURDISH_BEFORE = frozenset(("يهل", "له", "لهيهل"))


def _runs_on(key: str, end: int) -> bool:
    """Whether letters follow that no Arabic or English ending is: a first look at ``_bounded``."""
    following = key[end : end + 1]
    return following.isalnum() and following != "s"


def _bounded(key: str, end: int, spelling: Spelling, caps: Capitals) -> Iterator[Found]:
    """The spelling as a whole word at this end of the key, with its clitics or article."""
    start = end - len(spelling.key)
    ending = word_end(key, end)
    kurdish_only = False
    if ending != end:
        if caps.kurdish and key[end:ending] in _KURDISH_ENDINGS:
            kurdish_only = True
        elif not (key[end:ending] == "s" and _apostrophe(caps, end)):
            return
    glued = key[word_start(key, start) : start]
    if spelling.latin:
        yield from _latin(key, end, spelling, caps, glued=glued, kurdish_only=kurdish_only)
        return
    if glued and glued not in _CLITICS and glued not in _SWALLOWED:
        if not caps.kurdish or glued not in _KURDISH_BEFORE:
            return
        kurdish_only = True
    names = spelling.after_article if glued in _SWALLOWED else spelling.names
    if kurdish_only:
        names = tuple(name for name in names if name.kurdish)
    elif not caps.kurdish:
        names = tuple(name for name in names if not name.foreign)
    elif len(names) > 1:
        by_rank = sorted(names, key=lambda name: _RANK.index(name.strength), reverse=True)
        names = tuple({name.place: name for name in by_rank}.values())
    if names or (spelling.blocks and not kurdish_only):
        yield Found(start, end, spelling.key, names, spelling.blocks, glued)


def _latin(
    key: str, end: int, spelling: Spelling, caps: Capitals, *, glued: str, kurdish_only: bool
) -> Iterator[Found]:
    """The same in Latin letters: with its article, and with a capital."""
    start = end - len(spelling.key)
    if glued and glued not in ARTICLES:
        return
    article = len(glued)
    if not glued:
        before = word_start(key, start - 1) if key[start - 1 : start] == " " else start
        article = start - before if _is_article(key, before, start, caps) else 0
    names = tuple(
        name
        for name in spelling.names
        if (article or not name.needs_article) and (name.kurdish or not kurdish_only)
    )
    blocks = spelling.blocks and not kurdish_only
    if not (names or blocks) or not caps.written(start, end):
        return
    yield Found(start - article, end, spelling.key, names, blocks, "")


# English words as well: an article only with a capital or a hyphen, as in At-Tanf.
_ENGLISH_WORDS = frozenset(("at", "as", "an", "en", "ad"))


def _is_article(key: str, before: int, start: int, caps: Capitals) -> bool:
    """Whether the word from ``before`` to the blank at ``start`` is the article of a name."""
    word = key[before : start - 1]
    if word not in ARTICLES:
        return False
    return word not in _ENGLISH_WORDS or caps.opens(before) or caps.dashed(start - 1, start)


def _apostrophe(caps: Capitals, end: int) -> bool:
    """Whether the fold dropped an apostrophe before this character: Iraq's."""
    origin = caps.folded.origin
    return int(origin[end]) - int(origin[end - 1]) > 1


def _longest(spans: list[Found]) -> list[Found]:
    """Of spans that overlap the longest; of equal ones the look-alike."""
    spans.sort(key=lambda found: (found.start, -found.end, not found.blocks))
    kept: list[Found] = []
    for found in spans:
        if kept and found.start < kept[-1].end:
            if found.end - found.start > kept[-1].end - kept[-1].start:
                kept[-1] = found
        else:
            kept.append(found)
    return kept
