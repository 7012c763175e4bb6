"""Phrases of several words, found by their first word and the one behind it."""

from collections.abc import Sequence
from functools import reduce
from itertools import chain
from operator import or_
from typing import NamedTuple

from gazetteer.byword import ByWord
from geo.claims.almanac import MONTHS, WEEKDAYS
from geo.claims.reading.text.forms import IMPERFECT, VERBAL, Cut, noun_cuts, verb_cuts
from geo.claims.reading.text.wordset import word_set
from geo.claims.tokens import is_arabic

_BEFORE_VERBS = {IMPERFECT: ("", "س", "ل")}
_REACH = 7  # words that may stand between the two halves of a parted phrase
_JOINERS = ("و", "ف")
GAP = "…"
_AGAIN = frozenset({GAP})  # a second gap, as in "handed … base … to"
_STOPS = frozenset("،,.:;؛")
_NONE = frozenset[str]()


class Phrase(NamedTuple):
    """The words behind a phrase's first; ``far`` follow after a gap, as in "took … prisoner".

    The far words may be parted by a gap of their own. ``sign`` is the bit that the first of them
    set in what ``Phrases.glance`` makes of a sentence; without such, the bit that all have.
    """

    rest: tuple[frozenset[str], ...]
    meaning: str
    form: str
    far: tuple[frozenset[str], ...] = ()
    sign: int = 1


class Begun(NamedTuple):
    """A phrase that a word may begin, and how the word is taken apart for it."""

    cut: Cut
    phrase: Phrase


class Openings(NamedTuple):
    """What one word may begin: ``alone`` whatever follows, the others by a word that fits next.

    ``signs`` are those of the phrases that it begins alone.
    """

    phrases: tuple[Begun, ...]
    alone: tuple[int, ...]
    signs: int
    by_next: dict[str, tuple[int, ...]]


class Phrases:
    """All phrases, by their first words."""

    def __init__(self) -> None:
        self._by_first: dict[str, list[Phrase]] = {}
        self._signs: dict[frozenset[str], int] = {}
        self._far: dict[str, int] = {}
        self._far_of = ByWord(self._signs_of)

    def add(self, first: str, phrase: Phrase) -> None:
        """Take in a phrase that begins with this word, particles and pronouns off."""
        if phrase.far:
            phrase = phrase._replace(sign=self._sign(phrase.far[0]))
        self._by_first.setdefault(first, []).append(phrase)

    def openings(self, word: str) -> Openings | None:
        """What a word may begin; None where no phrase begins with it."""
        return _by_next(self._begun(word))

    def glance(self, words: Sequence[str]) -> int:
        """Which second halves of phrases may stand in a sentence: a bit for each first word."""
        return reduce(or_, map(self._far_of.__getitem__, words), 1)

    @staticmethod
    def at(openings: Openings, words: Sequence[str], place: int, glance: int) -> Sequence[Begun]:
        """Of what a word may begin the phrases that stand at its ``place``, as they were added.

        ``glance`` is that of the sentence.
        """
        by_next = openings.by_next
        numbers = openings.alone if openings.signs & glance else ()
        following = _SPELLINGS[words[place + 1]] if place + 1 < len(words) else _NONE
        if not by_next.keys().isdisjoint(following):
            fitting = [by_next[word] for word in following if word in by_next]
            numbers = tuple(sorted({*numbers, *chain.from_iterable(fitting)}))
        elif not numbers:
            return ()
        begun = [openings.phrases[number] for number in numbers]
        return [
            one
            for one in begun
            if one.phrase.sign & glance and _goes_on(words, place + 1, one.phrase)
        ]

    def _sign(self, wanted: frozenset[str]) -> int:
        """The bit of a set of words with which second halves begin."""
        if wanted not in self._signs:
            sign = self._signs[wanted] = 2 << len(self._signs)
            for word in wanted:
                self._far[word] = self._far.get(word, 0) | sign
            self._far_of.clear()
        return self._signs[wanted]

    def _signs_of(self, word: str) -> int:
        return reduce(or_, (self._far.get(one, 0) for one in _SPELLINGS[word]), 0)

    def _begun(self, word: str) -> list[Begun]:
        if word in self._by_first or not is_arabic(word):
            cuts: tuple[Cut, ...] = (Cut("", "", word, ""),)
            if word[:1] in _JOINERS and word[1:] in self._by_first:
                cuts += (Cut(word[0], "", word[1:], ""),)  # "and from", and a phrase of "from"
            cuts += tuple(cut for cut in verb_cuts(word) if cut.head == "س" and not cut.tail)
        else:
            cuts = (*noun_cuts(word), *verb_cuts(word), *_to_the(word))
        return [
            Begun(cut, phrase)
            for cut in cuts
            for phrase in self._by_first.get(cut.core, ())
            if not (cut.tail and (phrase.rest or "ال" in cut.head))
            and (phrase.form not in VERBAL or cut.head in _BEFORE_VERBS.get(phrase.form, ("",)))
        ]


def _to_the(word: str) -> tuple[Cut, ...]:
    """As in "to the X", in Arabic, whose phrase begins with the article: "للسومرية نيوز"."""
    bare = word[1:] if word[:3] in _JOINED_TO_THE else word
    joiner = word[: len(word) - len(bare)]
    return (Cut(joiner, "ل", "ال" + bare[2:], ""),) if bare.startswith("لل") else ()


_JOINED_TO_THE = tuple(joiner + "لل" for joiner in _JOINERS)


def _by_next(begun: list[Begun]) -> Openings | None:
    if not begun:
        return None
    by_next: dict[str, list[int]] = {}
    for number, (_, phrase) in enumerate(begun):
        for word in phrase.rest[0] if phrase.rest else ():
            by_next.setdefault(word, []).append(number)
    alone = tuple(number for number, (_, phrase) in enumerate(begun) if not phrase.rest)
    signs = reduce(or_, (begun[number].phrase.sign for number in alone), 0)
    return Openings(
        tuple(begun), alone, signs, {word: tuple(numbers) for word, numbers in by_next.items()}
    )


def _spellings(word: str) -> frozenset[str]:
    """What a word inside a phrase counts as: itself, or without its particles and pronoun.

    Two of something count as one: "بفوجين" as "بفوج" and "فوج".
    """
    if not is_arabic(word):
        return frozenset((word,))
    cuts = [cut for cut in noun_cuts(word) if not cut.joiner]
    found = {word, *(cut.core for cut in cuts)}
    found.update(cut.head + cut.core for cut in cuts if cut.tail and cut.head in _GLUED)
    for cut in cuts:
        if not cut.tail and cut.head in ("", *_GLUED) and (one := _one_of_two(cut.core)):
            found |= {one, cut.head + one}
    return frozenset(found)


_GLUED = ("ب", "ل")
_SHORTEST_PAIR = 5  # letters of "فوجين"


def _one_of_two(word: str) -> str:
    """The one of which a word says that there are two; empty where it says no such thing."""
    if len(word) < _SHORTEST_PAIR or not word.endswith(("ين", "ان")):
        return ""
    return word[:-3] + "ه" if word.endswith(("تين", "تان")) else word[:-2]


_SPELLINGS = ByWord(_spellings)


def _goes_on(words: Sequence[str], place: int, phrase: Phrase) -> bool:
    """Whether a phrase, whose second word is known to stand at ``place``, stands there whole."""
    rest = phrase.rest
    if len(rest) > 1 and not _stand_at(words, place + 1, rest[1:]):
        return False
    return not phrase.far or _follow(words, place + len(rest), phrase.far)


def _stand_at(words: Sequence[str], place: int, parts: Sequence[frozenset[str]]) -> bool:
    """Whether these parts of a phrase stand at ``place``, one a word."""
    if place + len(parts) > len(words):
        return False
    for step, wanted in enumerate(parts):
        word = words[place + step]
        if word not in wanted and wanted.isdisjoint(_SPELLINGS[word]):
            return False
    return True


def _rest_stands(words: Sequence[str], place: int, parts: Sequence[frozenset[str]]) -> bool:
    """Whether what follows the first word behind a gap stands at ``place``, or behind a gap too."""
    if parts[0] == _AGAIN:
        return _follow(words, place, parts[1:])
    return _stand_at(words, place, parts)


def _follow(words: Sequence[str], place: int, far: Sequence[frozenset[str]]) -> bool:
    """Whether the far half of a phrase comes within reach, before any mark but those of a day."""
    wanted, *others = far
    start, last = place, min(place + _REACH + 1, len(words))
    while start < last:
        word = words[start]
        if not wanted.isdisjoint(_SPELLINGS[word]) and (
            not others or _rest_stands(words, start + 1, others)
        ):
            return True
        if word in _STOPS:
            behind = _behind_a_day(words, start)
            if behind == start:
                return False
            last = min(last + behind - start, len(words))
            start = behind
        else:
            start += 1
    return False


_ASIDE_OPENS = word_set(
    "باسناد وباسناد بدعم وبدعم بغطاء وبغطاء بمسانده وبمسانده بمشاركه وبمشاركه مدعومه مدعوما "
    "مدعومين بحسب حسب وفق وفقا برفقه بالتنسيق بالتعاون مستغلا مستغله مستغلين"
)
_OF_A_DAY = word_set(
    "اليوم يوم امس الامس مساء صباح فجر ظهر عصر ليل ليله الليله الماضي الجاري من شهر عام الموافق "
    "today yesterday on the morning evening night last late early of this earlier"
) | {word for name in (*MONTHS, *WEEKDAYS) for word in name.split()}
_DAY_REACH = 8  # words between the two marks that enclose a day or who helped


def _behind_a_day(words: Sequence[str], mark: int) -> int:
    """Where it goes on behind "…, on Wednesday, …"; the mark's own place where none is enclosed.

    So it does behind who helped, and whose words it is: "…, with the support of X, …".
    """
    aside = words[mark + 1 : mark + 2] != [] and words[mark + 1] in _ASIDE_OPENS
    for place in range(mark + 1, min(mark + _DAY_REACH, len(words))):
        word = words[place]
        if word in ("،", ","):
            return place + 1 if place > mark + 1 else mark
        if not aside and word not in _OF_A_DAY and not word.isdecimal():
            return mark
    return mark
