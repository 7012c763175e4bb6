"""Every built-in spelling that stands in a folded text as a whole word, with what is glued on."""

from collections.abc import Iterator

import ahocorasick
import numpy as np

from gazetteer.around import Capitals, Found, Spelled, surrounded, word_end, word_start
from gazetteer.neighbours import may_end, word_starts
from gazetteer.spelling import Spelling, Strength
from gazetteer.variants import ARTICLES

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
# The letters that these open with, and that of "Iraq's".
_OPEN_KURDISH = "s" + "".join({ending[0] for ending in _KURDISH_ENDINGS})
# The last letters of all that may stand glued before a name.
_ENDS_GLUED = frozenset(
    glued[-1] for glued in (*_CLITICS, *_SWALLOWED, *_KURDISH_BEFORE, *ARTICLES)
)
# Of what stands glued in Arabic.
_LONGEST_GLUED = max(map(len, _CLITICS | _SWALLOWED))
_RANK = tuple(Strength)


def find_spans(key: str, automaton: ahocorasick.Automaton, caps: Capitals) -> list[Found]:
    """The spellings of an automaton in a folded text, overlapping ones too."""
    hits = list(automaton.iter(key))
    read = _all_at_once if len(hits) >= _FEW else _one_by_one
    return surrounded(key, read(key, hits, caps))


def _one_by_one(key: str, hits: list[tuple[int, Spelling]], caps: Capitals) -> list[Spelled]:
    """The hits that are whole words."""
    found: list[Spelled] = []
    kurdish = caps.kurdish
    endings = _OPEN_KURDISH if kurdish else "s"
    for last, spelling in hits:
        end = last + 1
        start = end - len(spelling.key)
        if _is_inside(key, start, end, endings):
            continue
        if kurdish or spelling.latin or key[end : end + 1].isalnum():
            found += _bounded(key, end, spelling, caps)
        elif one := _arabic(start, end, spelling, _glued_before(key, start)):
            found.append(one)
    return found


def _glued_before(key: str, start: int) -> str:
    """The letters before a spelling that go with it in one word; mostly none."""
    return key[word_start(key, start) : start] if start and key[start - 1] != " " else ""


def _is_inside(key: str, start: int, end: int, endings: str) -> bool:
    """Whether letters stand beside it that nothing glued ends or opens with: a first look."""
    following = key[end : end + 1]
    if following.isalnum() and following not in endings:
        return True
    before = key[start - 1] if start else " "
    return before.isalnum() and before not in _ENDS_GLUED


# With fewer hits looking at each by itself is sooner done.
_FEW = 64


def _all_at_once(key: str, hits: list[tuple[int, Spelling]], caps: Capitals) -> list[Spelled]:
    """The same for many."""
    ends = np.array([end for end, _ in hits]) + 1
    free, ended = may_end(key, ends, _OPEN_KURDISH if caps.kurdish else "s")
    kept = np.flatnonzero(ended)
    spellings = [hits[index][1] for index in kept.tolist()]
    free, ends = free[kept], ends[kept]
    starts = ends - np.array([len(spelling.key) for spelling in spellings], dtype=np.int64)
    opens = word_starts(key, starts)
    found: list[Spelled] = []
    columns = (starts.tolist(), ends.tolist(), opens.tolist(), free.tolist())
    for spelling, start, end, opening, clear in zip(spellings, *columns, strict=True):
        if not clear or (caps.kurdish and not spelling.latin):
            found += _bounded(key, end, spelling, caps)
        elif spelling.latin:
            glued = key[opening:start]
            found += _latin(key, end, spelling, caps, glued=glued, kurdish_only=False)
        elif start - opening <= _LONGEST_GLUED and (
            one := _arabic(start, end, spelling, key[opening:start])
        ):
            found.append(one)
    return found


def _arabic(start: int, end: int, spelling: Spelling, glued: str) -> Spelled | None:
    """An Arabic spelling that ends its word, with what is glued before it."""
    names = spelling.native
    if glued and glued not in _CLITICS:
        if glued not in _SWALLOWED:
            return None
        names = spelling.native_after_article
    if not (names or spelling.blocks):
        return None
    return Spelled(start, end, spelling.key, names, False, spelling.blocks, glued)


def _bounded(key: str, end: int, spelling: Spelling, caps: Capitals) -> Iterator[Spelled]:
    """The spelling as a whole word at this end of the key, with its clitics or article."""
    start = end - len(spelling.key)
    kurdish_only = False
    if key[end : end + 1].isalnum():
        ending = word_end(key, end)
        if caps.kurdish and key[end:ending] in _KURDISH_ENDINGS:
            kurdish_only = True
        elif not (key[end:ending] == "s" and _apostrophe(caps, end)):
            return
    glued = _glued_before(key, start)
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
        yield Spelled(start, end, spelling.key, names, False, spelling.blocks, glued)


def _latin(
    key: str, end: int, spelling: Spelling, caps: Capitals, *, glued: str, kurdish_only: bool
) -> Iterator[Spelled]:
    """The same in Latin letters: with its article, and with a capital."""
    start = end - len(spelling.key)
    if glued and glued not in ARTICLES:
        return
    article = len(glued)
    if not glued:
        before = word_start(key, start - 1) if key[start - 1 : start] == " " else start
        article = start - before if _is_article(key, before, start, caps) else 0
    blocks = spelling.blocks and not kurdish_only
    if not caps.written(start, end):
        return
    names = tuple(
        [
            name
            for name in spelling.names
            if (article or not name.needs_article) and (name.kurdish or not kurdish_only)
        ]
    )
    if not (names or blocks):
        return
    yield Spelled(start - article, end, spelling.key, names, True, blocks)


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
