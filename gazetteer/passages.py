"""What a sentence is about, where that decides whether its names are places: matches, far lands."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache, cached_property
from itertools import pairwise

from gazetteer.around import Found, bare_forms, lists, word_end, word_start, words_before
from gazetteer.neighbours import words_of
from gazetteer.words import Words

# "X 2 - 1 Y": a dash is a blank in the key.
_SCORE = re.compile(r" \d{1,2} ?:? ?\d{1,2} ")
_WIDEST_SCORE = 9
_STOPS = ".!?؟\n\u2029"
# Where something is: behind these a far city is the scene.
_IN = frozenset(("في", "بمدينه", "مدينه", "in", "at", "له", "li"))
# A sentence longer than this is read in part: texts without stops must not cost more than others.
_REACH = 220


# Of a match, or of a war where men under arms stand in the sentence: "X was lost to ISIS".
_WON = frozenset(("lost to", "beat", "defeat to", "thrashed"))
_ARMED = frozenset(
    ("isis", "isil", "daesh", "sdf", "ypg", "pmf", "peshmerga", "militants", "fighters", "troops",
     "forces", "jihadists", "insurgents", "rebels", "gunmen", "militiamen", "soldiers")
)  # fmt: skip


# What may stand glued before such a word.
_GLUED = frozenset(("", "و", "ب", "ف", "ل", "ال", "وال", "بال"))


@cache
def _of_a_match(sport: frozenset[str]) -> frozenset[str]:
    """The words of sport that tell of a match whoever stands beside them."""
    return sport - _WON


@cache
def _by_first_word(phrases: frozenset[str]) -> tuple[frozenset[str], dict[str, list[str]]]:
    """Phrases by the forms in which a text may have their first word, and all of these forms."""
    by_first: dict[str, list[str]] = {}
    for phrase in phrases:
        first, _, rest = phrase.partition(" ")
        for glued in _GLUED:
            by_first.setdefault(glued + first, []).append(phrase)
        if not rest:  # "X's", whose mark the key has not
            by_first.setdefault(f"{first}s", []).append(phrase)
    return frozenset(by_first), by_first


class Sentences:
    """The sentences of a folded text that hold one of some words; found in one pass."""

    def __init__(
        self,
        key: str,
        phrases: Iterable[str],
        but_after: Words | None = None,
        only_behind: frozenset[str] = frozenset(),
        unless: frozenset[str] = frozenset(),
    ) -> None:
        """Find them, but for sentences that hold one of the words of ``unless``.

        ``but_after`` has the first names and titles behind which they are names; with
        ``only_behind`` they count behind one of these words, or glued to a preposition.
        """
        known = words_of(key)
        firsts, by_first = _by_first_word(frozenset(phrases))
        said = {
            phrase
            for word in firsts & known
            for phrase in by_first[word]
            if all(farther in known or f"{farther}s" in known for farther in phrase.split(" ")[1:])
        }
        spans: list[tuple[int, int]] = []
        if said:  # as seldom
            found = (at for phrase in said for at in _all(key, phrase))
            spans = sorted(
                _sentence(key, at)
                for at in found
                if not (but_after and _is_name(key, at, but_after))
                and (not only_behind or _is_behind(key, at, only_behind))
            )
        if spans and not unless.isdisjoint(known):
            spans = [(at, end) for at, end in spans if unless.isdisjoint(key[at:end].split())]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._starts)

    def hold(self, at: int) -> bool:
        """Whether a place of the key lies in one of them."""
        index = bisect_right(self._starts, at) - 1
        return index >= 0 and at < self._ends[index]


class Passages:
    """The questions asked of the sentence that a name stands in."""

    def __init__(self, key: str, words: Words) -> None:
        self._key = key
        self._words = words
        self._far: dict[str, Sentences] = {}

    @cached_property
    def _abroad(self) -> Sentences:
        return Sentences(self._key, self._words.far, only_behind=_IN)

    def players(self, found: list[Found]) -> set[int]:
        """Starts of the names that are clubs: of a match, without a word of place beside."""
        clubs: set[int] = set()
        for one, following in pairwise(found):
            if following.start - one.end <= _WIDEST_SCORE and _SCORE.fullmatch(
                self._key, one.end, following.start
            ):
                clubs |= {one.start, following.start}
        sport = Sentences(self._key, _of_a_match(self._words.sport), but_after=self._words)
        won = Sentences(self._key, _WON, unless=_ARMED)
        if not (sport or won):
            return clubs
        for before, one in zip([None, *found], found, strict=False):
            if one.head is not None or not (sport.hold(one.start) or won.hold(one.start)):
                continue
            if before is not None and lists(self._key, before, one):
                if before.start in clubs:
                    clubs.add(one.start)
            elif not self._is_where(one):
                clubs.add(one.start)
        return clubs

    def _is_where(self, one: Found) -> bool:
        if one.glued.endswith("ب"):
            return True
        near = one.near[:2]
        if near[1:] and f"{near[1]} {near[0]}" in self._words.sport:  # "lost to X"
            return False
        return bool(near) and not self._words.sport_places.isdisjoint(bare_forms(near[0]))

    def is_abroad(self, one: Found) -> bool:
        """Whether its sentence is set in another part of the world."""
        return self._abroad.hold(one.start)

    def is_far(self, one: Found) -> bool:
        """Whether a namesake of another continent is meant: its country stands in the sentence."""
        if (cues := self._words.namesakes.get(one.key)) is None:
            return False
        if (sentences := self._far.get(one.key)) is None:
            sentences = self._far[one.key] = Sentences(self._key, cues)
        return sentences.hold(one.start)


def _is_behind(key: str, at: int, words: frozenset[str]) -> bool:
    start = word_start(key, at)
    near = words_before(key, start, 1)
    return key[start:at] in {"ب", "وب"} or (bool(near) and near[0] in words)


def _is_name(key: str, at: int, words: Words) -> bool:
    """Whether a first name or a word of descent stands right before: "al-Dawri", "the league"."""
    near = words_before(key, word_start(key, at), 1)
    return bool(near) and (near[0] in words.first_names or near[0] in words.persons)


def _all(key: str, phrase: str) -> Iterable[int]:
    """Where a phrase stands as whole words, with or without a clitic."""
    at = key.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        glued = key[word_start(key, at) : at]
        whole = word_end(key, end) == end or _OWNS.match(key, end)
        if whole and glued in _GLUED and not key.startswith(_AS_IN.get(phrase, "\n"), end):
            yield at
        at = key.find(phrase, end)


# "The place where her head fell": her birthplace, written like Muscat.
_AS_IN = {"مسقط": " راس"}
# What is left in the key of a Latin owner's ending.
_OWNS = re.compile(r"(?<=[a-z])s\b")


def _sentence(key: str, at: int) -> tuple[int, int]:
    start, end = max(0, at - _REACH), min(len(key), at + _REACH)
    begins = max(key.rfind(stop, start, at) + 1 for stop in _STOPS)
    ends = min((found for stop in _STOPS if (found := key.find(stop, at, end)) >= 0), default=end)
    return max(start, begins), ends
