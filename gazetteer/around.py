"""A spelling found in a folded text, and the words that stand around it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from gazetteer.fold import Folded
from gazetteer.letters import Letters
from gazetteer.neighbours import (
    all_after,
    all_before,
    bare_forms,
    word_end,
    word_start,
    words_after,
    words_before,
)
from gazetteer.place import PlaceKind
from gazetteer.spelling import Name

__all__ = [
    "APPOSITION", "Capitals", "Found", "Spelled", "apposition", "bare_forms", "is_definite",
    "is_latin", "last_before", "lists", "surrounded", "word_end", "word_start", "words_after",
    "words_before",
]  # fmt: skip

_JOINERS = frozenset(("and", "or", "to", "u", "او", "و", "الي", "حتي", "اي", "ثم", "then"))
# Glued before a name these go on with a list: and, then, and in, and to.
_GLUED = frozenset(("و", "وب", "ول", "ف", "فب", "فل"))
_LISTING = frozenset(" ،,\"'()[]/&")
_WIDEST_GAP = 12


class Spelled(NamedTuple):
    """A spelling in a folded text, before anything around it is looked at.

    Attributes:
        start: Index of its first character in the key.
        end: Index behind its last one.
        key: The spelling.
        names: What it may name; empty for a look-alike.
        latin: Whether it is in Latin letters.
        blocks: It is a phrase that holds a place's name and is none.
        glued: The clitic before it, as in و or بـ.
    """

    start: int
    end: int
    key: str
    names: tuple[Name, ...]
    latin: bool
    blocks: bool = False
    glued: str = ""


class Found(NamedTuple):
    """A spelling in a folded text with the words around it, which nearly all questions ask for.

    Attributes:
        start, end, key, names, latin, blocks, glued: As of ``Spelled``.
        near: Up to four words before it and its clitic, nearest first, up to a mark that parts.
        after: Up to four words behind it, nearest first, up to a mark that parts.
        head: The kind that a head noun beside it asks for.
    """

    start: int
    end: int
    key: str
    names: tuple[Name, ...]
    latin: bool
    blocks: bool
    glued: str
    near: tuple[str, ...]
    after: tuple[str, ...]
    head: PlaceKind | None = None

    def with_head(self, kind: PlaceKind) -> "Found":
        """The same beside a head noun: ``_replace``, three times as fast."""
        return Found(*self[:-1], kind)

    def meaning(self, names: tuple[Name, ...]) -> "Found":
        """The same with other names."""
        start, end, key, _, latin, blocks, glued, near, after, head = self
        return Found(start, end, key, names, latin, blocks, glued, near, after, head)


def surrounded(key: str, spelled: Sequence[Spelled]) -> list[Found]:
    """Spellings of a folded text with the words around them; many are read at once."""
    starts = [one.start - len(one.glued) for one in spelled]
    ends = [one.end for one in spelled]
    around = zip(spelled, all_before(key, starts), all_after(key, ends), strict=True)
    return [Found(*one, near, after) for one, near, after in around]


def is_latin(key: str) -> bool:
    """Whether a key opens in Latin letters; those before them in Unicode are figures and marks."""
    return key[0] < "\u0250"


_LONG_WORD = re.compile(r"[A-Za-z]{4,}")
_KURDISH = Letters("êîûşçÊÎÛŞÇەۆێڕڵڤگپژیک")
_ENDS_SENTENCE = frozenset('.!?:;\u2029"“”')


class Capitals(NamedTuple):
    """Where the text has capitals, asked by places of its key.

    Attributes:
        text: The text as written.
        folded: Its key.
        kurdish: It has letters that Kurdish alone writes, of either alphabet.
        titled: Most words have a capital, so that one says nothing: a headline in title case.
    """

    text: str
    folded: Folded
    kurdish: bool
    titled: bool

    @classmethod
    def of(cls, text: str, folded: Folded) -> "Capitals":
        """The capitals of a text."""
        sentence = text[:2000].rstrip().endswith((".", "!", '."', ".”"))
        words = [] if sentence else _LONG_WORD.findall(text[:2000])
        high = sum(word[0].isupper() for word in words)
        return cls(
            text,
            folded,
            kurdish=_KURDISH.stand_in(text),
            titled=not sentence and len(words) > 2 and high > 0.75 * len(words),
        )

    def written(self, start: int, end: int) -> bool:
        """Whether a capital stands between, in a text that has any; a figure needs none."""
        if self.folded.key[start].isdigit():
            return True
        first, last = self.folded.origin.item(start), self.folded.origin.item(end - 1)
        return any(map(str.isupper, self.text[first : last + 1])) or self.text.islower()

    def shouted(self, start: int, end: int) -> bool:
        """Whether every letter between is a capital, as in a dateline."""
        first, last = self.folded.origin.item(start), self.folded.origin.item(end - 1)
        return self.text[first : last + 1].isupper()

    def opens_sentence(self, start: int) -> bool:
        """Whether nothing, or the end of a sentence, stands before."""
        before = last_before(self.folded.key, start, " ")
        return not before or before in _ENDS_SENTENCE

    def dashed(self, end: int, start: int) -> bool:
        """Whether nothing but a dash stands between two places of the key."""
        if start - end != 1 or start >= self.folded.origin.size:
            return False
        origin = self.folded.origin
        gap = self.text[origin.item(end - 1) + 1 : origin.item(start)]
        return any(mark in "-–—" for mark in gap)

    def dashed_off(self, end: int) -> bool:
        """Whether a dash between blanks stands behind this place of the key, as in a dateline."""
        start = self.folded.origin.item(end - 1) + 1
        return self.text[start : start + 3].strip(" ") in {"-", "–", "—", "ـ"}

    def letter_before(self, start: int) -> str:
        """The letter, as written, that ends the word before this place of the key."""
        end = start
        while end > 0 and self.folded.key[end - 1] in " \"'(":
            end -= 1
        return self.text[self.folded.origin.item(end - 1)] if end else ""

    def letter_at(self, at: int) -> str:
        """The letter, as written, at this place of the key."""
        return self.text[self.folded.origin.item(at)]

    def opens(self, start: int) -> bool:
        """Whether the character there is a capital; behind the end there is none."""
        origin = self.folded.origin
        return start < origin.size and self.text[origin.item(start)].isupper()


def last_before(key: str, at: int, skipped: str) -> str:
    """The last character before ``at`` that is none of these; empty where there is none."""
    while at > 0 and key[at - 1] in skipped:
        at -= 1
    return key[at - 1] if at else ""


# Of English, up to four words behind its article: "X, a small town".
APPOSITION = re.compile(r", (?:an?|the) ((?:[\w']+ ){0,3}[\w']+)")


def apposition(key: str, end: int) -> list[str]:
    """The words of an English apposition at ``end``; none where none follows."""
    said = APPOSITION.match(key, end)
    return said[1].split() if said else []


# "To" and "except", which begin as the article does.
_NO_ARTICLE = frozenset(
    ("الي", "الا", "الان", "اليه", "اليها", "اليهم", "الينا", "الاف", "اليات", "الام", "الف",
     "الفي", "الفا", "الغام", "الغاما", "المانيا", "المان", "الويه", "الات", "التقي", "التقت",
     "التحق", "التهم", "التهمت", "التف", "الغا", "الغي", "الغت", "القي", "القت", "التزم", "التزام")
)  # fmt: skip


def is_definite(word: str) -> bool:
    """Whether an Arabic word has the article."""
    return word.startswith(("ال", "لل")) and word not in _NO_ARTICLE


def lists(key: str, first: Found, second: Found) -> bool:
    """Whether two names stand in one list: nothing but و, "and", commas or brackets between."""
    if second.start - first.end > _WIDEST_GAP:
        return False
    gap = key[first.end : second.start]
    joined = second.glued in _GLUED or any(mark in gap for mark in ",،/&(")
    words = "".join(" " if mark in _LISTING else mark for mark in gap).split()
    joined = joined or not _JOINERS.isdisjoint(words)
    return joined and set(words) <= _JOINERS | {second.glued}
