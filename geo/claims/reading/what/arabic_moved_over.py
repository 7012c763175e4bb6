"""Arabic claims that fighters or their arms are moved from one land to the other."""

from collections.abc import Iterator

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT
from geo.claims.reading.text.nearby import WARDS
from geo.claims.reading.text.scene import Spot
from geo.claims.reading.text.settings import BRINGS_OVER, MAIN, PURPOSE, Trigger, setting
from geo.claims.reading.text.undone import undone_before
from geo.claims.reading.text.wordset import word_set

_MOVES = word_set("نقل نقلت نقلوا ينقل تنقل ينقلون نقلها نقلهم")
_TO_AND_FRO = word_set("تنقل تحرك يتنقل تتنقل يتنقلون تنقلهم تنقلها تحركات")
_LEAVES = word_set("خرج خرجت خرجوا غادر غادرت غادروا انطلق انطلقت قدم قدمت")
_ENTERS = word_set("دخل دخلت دخلوا عبر عبرت وصل وصلت")
_ARMS = (
    "ميليشي", "مليشي", "فصايل", "سلاح", "اسلح", "ذخير", "ذخاير", "صواريخ", "صاروخ", "عتاد",
)  # fmt: skip
_FIGHTERS = (
    *_ARMS, "مسلح", "مقاتل", "عناصر", "ارهابي", "رتل", "ارتال", "قافل", "قوافل", "موكب", "شاحن",
    "شحن",
)  # fmt: skip
_HELD = (*WARDS, "جثث", "مساعدات")
_BOTH = word_set("البلدين الجانبين الدولتين")
_OF_IRAQ = ("العراق", "عراقي")
_OF_SYRIA = ("سوري", "السوري")
_REACH = 7  # words from a move to what is moved
_UNDONE_REACH = 4


def may_be_moved(word: str) -> bool:
    """A first look: whether a word is of moving, or of leaving a land."""
    bare = _bare(word)
    return bare in _MOVES or bare in _TO_AND_FRO or bare in _LEAVES


def moved_over(clause: Clause) -> Iterator[Trigger]:
    """As in "arms are moved from one land to the other", "the convoy left this, entered that".

    At most one a clause; prisoners, families and aid are no fighters.
    """
    if not clause.sentence.arabic or not _lands_told(clause):
        return
    for place in range(clause.first, clause.last):
        if undone_before(clause, place, _UNDONE_REACH):
            continue
        if moves_fighters(clause, place) or _to_and_fro(clause, place) or _leaves(clause, place):
            word = clause.word(place).removeprefix("و")
            form = PERFECT if word in _LEAVES else IMPERFECT if word[0] in "يت" else NOUN
            hit = Hit("cross", form, place, place + 1)
            where = MAIN if _to_and_fro(clause, place) else setting(clause, hit)
            if where != PURPOSE:
                rule = BRINGS_OVER if moves_fighters(clause, place) else "cross"
                yield Trigger(Kind.INFILTRATION, hit, where, rule, True)
            return


def moves_fighters(clause: Clause, place: int) -> bool:
    """Whether this word moves arms or militias over the line, and nobody who is held.

    Fighters alone may be held: who moves those transfers them.
    """
    if _bare(clause.word(place)) not in _MOVES or not _lands_told(clause):
        return False
    near = clause.sentence.words[place + 1 : min(clause.last, place + 1 + _REACH)]
    return _any(near, _ARMS) and not _any(clause.sentence.words[place + 1 : clause.last], _HELD)


def _to_and_fro(clause: Clause, place: int) -> bool:
    """As in "gunmen use it to go between the two lands"."""
    if _bare(clause.word(place)) not in _TO_AND_FRO:
        return False
    between = "بين" in clause.sentence.words[place + 1 : place + 4]
    return between and _any(clause.sentence.words[clause.first : clause.last], _FIGHTERS)


def _leaves(clause: Clause, place: int) -> bool:
    """As in "the convoy left the one land and entered the other", the latter behind "and"."""
    words = clause.sentence.words
    if words[place].removeprefix("و") not in _LEAVES or "من" not in words[place + 1 : place + 4]:
        return False
    entered = any(
        words[p].removeprefix("و") in _ENTERS for p in range(place + 1, clause.stretch.last)
    )
    near = words[max(clause.stretch.first, place - 3) : place + 3]
    return entered and _any(near, _FIGHTERS)


def _lands_told(clause: Clause) -> bool:
    """Whether words name both lands, in this clause and what the same speaker adds to it."""
    words = clause.sentence.words[clause.first : clause.stretch.last]
    told = not _BOTH.isdisjoint(words) or all(True in map(land, words) for land in _OF_LANDS)
    return told or _from_town_to_town(clause)


_FROM = frozenset({"من"})
_TO = word_set("الي نحو باتجاه صوب داخل")
_LED_REACH = 3  # words from "from" over "the town of" to its name


def _from_town_to_town(clause: Clause) -> bool:
    """As in "from Iraq to Al-Bukamal": places of the two lands, from the one to the other."""
    said = {(mark, country) for mark, country in (_led(clause, spot) for spot in clause.spots)}
    return any({(_FROM, one), (_TO, other)} <= said for one, other in _EITHER_WAY)


_EITHER_WAY = (("iraq", "syria"), ("syria", "iraq"))


def _led(clause: Clause, spot: Spot) -> tuple[frozenset[str], str]:
    """Whether "from" or "to" leads to a place, and its country; nothing where neither does."""
    near = clause.sentence.words[max(clause.first, spot.first - _LED_REACH) : spot.first]
    for word in reversed(near):
        for marks in (_FROM, _TO):
            if word in marks:
                return marks, "" if spot.place is None else spot.place.country
    return frozenset(), ""


def _any(words: list[str], stems: tuple[str, ...]) -> bool:
    return any(_begins(word, stems) for word in words)


def _begins(word: str, stems: tuple[str, ...]) -> bool:
    return word.startswith(stems) or _bare(word).startswith(stems)


def _bare(word: str) -> str:
    """A word without "and", "by", "for" and its article."""
    word = word.removeprefix("و") if len(word) > _SHORT else word
    for head in ("بال", "لل", "ال", "ب", "ل"):
        if word.startswith(head) and len(word) - len(head) >= _SHORT:
            return word.removeprefix(head)
    return word


_SHORT = 3  # letters that a word keeps
_OF_LANDS = (
    ByWord(lambda word: _begins(word, _OF_IRAQ)).__getitem__,
    ByWord(lambda word: _begins(word, _OF_SYRIA)).__getitem__,
)
"""Whether a word is of the one land, and of the other."""
