"""What stands near a cue in its clause."""

from collections.abc import Callable, Iterable

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.reading.text.arabic_cuts import RELATIVES
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_be import UNDERGONE
from geo.claims.reading.text.forms import ADJECTIVE, NOUN
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.wordset import word_set


def near_before(clause: Clause, hit: Hit, *meanings: str, reach: int = 5) -> Hit | None:
    """The last cue of these meanings that begins at most ``reach`` words before ``hit``."""
    before = [h for h in clause.cue(*meanings) if h.first < hit.first]
    if not before:
        return None
    last = before[-1]
    far = hit.first - last.first - reach
    return last if far <= 0 or far <= _spared(clause, last.last, hit.first) else None


def near_after(clause: Clause, hit: Hit, *meanings: str, reach: int = 5) -> Hit | None:
    """The first cue of these meanings at most ``reach`` words behind ``hit``."""
    first = next((h for h in clause.cue(*meanings) if h.first >= hit.last), None)
    if first is None:
        return None
    far = first.first - hit.last - reach
    return first if far < 0 or far < _spared(clause, hit.last, first.first) else None


def _spared(clause: Clause, first: int, last: int) -> int:
    """The Arabic words between two places that are the rest of a name, or a day with its commas.

    A verb stands before its subject there, and "two days ago" between them.
    """
    if not clause.sentence.arabic or last - first > _SPARED_REACH:
        return 0
    words = clause.sentence.words
    names = sum(n.last - n.first - 1 for n in clause.names if first <= n.first and n.last <= last)
    days = [d for d in clause.dates if first <= d.first and d.last <= last]
    commas = sum((words[d.first - 1] == "،") + (words[d.last : d.last + 1] == ["،"]) for d in days)
    return names + sum(d.last - d.first for d in days) + commas


_SPARED_REACH = 24  # words; farther apart nothing is spared


def words_before(clause: Clause, hit: Hit, reach: int) -> list[str]:
    """The words of the clause before ``hit``, at most ``reach``."""
    return clause.sentence.words[max(clause.first, hit.first - reach) : hit.first]


def words_behind(clause: Clause, hit: Hit, reach: int) -> list[str]:
    """The words of the clause behind ``hit``, at most ``reach``."""
    return clause.sentence.words[hit.last : min(clause.last, hit.last + reach)]


def place_after(clause: Clause, hit: Hit, reach: int = 9) -> bool:
    """Whether a place, or a word for ground, or a pronoun for it, follows ``hit``."""
    return (
        bool(hit.tail)
        or any(hit.last <= s.first < hit.last + reach for s in clause.spots)
        or near_after(clause, hit, "area", reach=5) is not None
    )


def place_near(clause: Clause, hit: Hit) -> bool:
    """Whether the clause speaks of ground at all."""
    return bool(clause.spots) or bool(clause.cue("area"))


def force_near(clause: Clause, hit: Hit) -> bool:
    """Whether the clause names somebody who can move or fight."""
    return any(not n.metonym for n in clause.names) or bool(
        clause.cue("persons", "units") or hit.joiner or clause.stretch.bodies or told_before(clause)
    )


def told_before(clause: Clause) -> bool:
    """As in "the forces of X, which withdrew": somebody stands right before a relative clause."""
    if not clause.sentence.arabic and clause.sentence.words[clause.first] in ("and", "but"):
        begun = clause.stretch.first
        return any(begun <= n.first < clause.first and not n.metonym for n in clause.sentence.names)
    opens = clause.sentence.words[clause.first]
    relative = opens in RELATIVES or opens in ("who", "which")
    return relative and any(0 <= clause.first - n.last <= 1 for n in clause.sentence.names)


_BESIDE_VERBS = word_set(
    "has have had is are also still now then again reportedly later soon who which will would can "
    "could did do fighters militants members forces troops men gunmen and"
)
_NO_VERBS = word_set("under in on at by suicide attack attacks strikes strike fights clash ied")


def right_before(clause: Clause, hit: Hit, name: Named) -> bool:
    """Whether a name is the subject of an English active verb: "X has beaten back Y"."""
    words = clause.sentence.words
    between = words[name.last : hit.first]
    if name.last > hit.first or hit.form in (NOUN, ADJECTIVE) or words[hit.first] in _NO_VERBS:
        return False
    if UNDERGONE & {*between, words[hit.first]}:
        return False
    return len(between) <= 4 and all(w in _BESIDE_VERBS for w in between)


def begins(word: str, stems: tuple[str, ...]) -> bool:
    """Whether a word begins with one of these, an Arabic "and" or "so" before it aside."""
    return word.startswith(stems) or (word[:1] in _AND_OR_SO and word[1:].startswith(stems))


def begins_any(words: Iterable[str], stems: tuple[str, ...]) -> bool:
    """Whether any of these words begins so."""
    for word in words:
        if word.startswith(stems) or (word[:1] in _AND_OR_SO and word[1:].startswith(stems)):
            return True
    return False


_AND_OR_SO = frozenset({"و", "ف"})


class Beginnings:
    """How words begin, an Arabic "and" or "so" before them aside; asked once of every word."""

    def __init__(self, *stems: str) -> None:
        self._begun_so = ByWord(lambda word: begins(word, stems))

    def of_any(self, words: Iterable[str]) -> bool:
        """Whether any of these words begins so."""
        return True in map(self._begun_so.__getitem__, words)


def _bare(word: str) -> str:
    return word.removeprefix("و").removeprefix("ب").removeprefix("ل").removeprefix("ال")


bare: Callable[[str], str] = ByWord(_bare).__getitem__
"""An Arabic noun without "and", "by", "for" and the article before it, as far as they stand."""


def has_stem(word: str, stems: tuple[str, ...]) -> bool:
    """Whether a word begins with one of these, as it stands or without what is joined before it.

    For stems whose own first letter ``bare`` takes off: "بحث", "لقاء", "الغام".
    """
    return begins(word, stems) or bare(word).startswith(stems)


def word_of(clause: Clause, hit: Hit) -> str:
    """The first word that a cue takes."""
    return clause.sentence.words[hit.first]


RIVERS = word_set("النهر الفرات نهر")
"""The river that runs through Syria from bank to bank, in Arabic."""

WARDS = (
    "معتقل", "سجين", "سجنا", "محتجز", "موقوف", "نازح", "عايل", "عوايل", "اسر", "لاجي", "مواطن",
    "رعايا", "جثامين",
)  # fmt: skip
"""How Arabic words begin for those who are moved and do not move themselves."""


_GUARDS = word_set("حرس قوات قياده الويه لواء guard guards force command")


def guards_it(clause: Clause, hit: Hit) -> bool:
    """As in "the border guard", "the border command": a force, not the line that it guards."""
    return not _GUARDS.isdisjoint((clause.word(hit.first - 1), clause.word(hit.last)))
