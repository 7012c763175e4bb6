"""How much of a place is meant: "most of", "many of", "a third of"."""

from geo.claims.reading.clauses import Clause
from geo.claims.reading.scene import Spot
from geo.claims.reading.wordset import word_set

_REACH = 6  # words from the share to the place
_SHARES = {
    "most of": word_set("معظم غالبيه اغلب اغلبيه جل most"),
    "many of": word_set("العديد عديد كثير الكثير عشرات many much numerous dozens"),
    "parts of": word_set("اجزاء جزء بعض جانب parts part some several"),
    "a third of": word_set("ثلث third"),
    "two thirds of": word_set("ثلثي ثلثا thirds"),
    "half of": word_set("نصف half"),
    "a quarter of": word_set("ربع quarter"),
}
_BY_WORD = {word: share for share, words in _SHARES.items() for word in words}
_STOPS = frozenset("،,.:;؛()")


def share_of(clause: Clause, spots: list[Spot]) -> str | None:
    """The share of the first of these places that is spoken of, None where it is the whole.

    As in "most quarters of X": nothing but words for ground stands between.
    """
    words = clause.sentence.words
    ground = {h.first for h in clause.cue("area")}
    for spot in spots:
        for place in range(spot.first - 1, max(clause.first, spot.first - _REACH) - 1, -1):
            share = _BY_WORD.get(words[place].removeprefix("ب"))
            if share is not None and _of_ground(words, ground, place, spot.first):
                return share
            if words[place] in _STOPS:
                break
    return None


_GROUND = frozenset({"of", "مساحه", "ريف"})
_BETWEEN = word_set("من مساحه ريف مساحات of the its s in and eastern western")


def _of_ground(words: list[str], ground: set[int], share: int, place: int) -> bool:
    between = range(share + 1, place)
    told = any(p in ground or words[p] in _GROUND for p in between)
    return told and all(
        p in ground or words[p] in _BETWEEN or words[p].startswith("ال") for p in between
    )
