"""Whose a deed, a band or a machine is, by the noun before a name."""

from collections.abc import Callable

from gazetteer.byword import ByWord
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.wordset import word_set

_GUESSES = frozenset({"يرجح", "يعتقد", "يظن", "ويرجح", "ويعتقد", "رجح", "يشتبه"})


_TIES = ("بانتما", "انتما", "بارتباط", "ارتباط", "بصل", "صل", "بتورط", "بعلاق", "علاق", "بولا")


def guessed(clause: Clause, name: Named) -> bool:
    """As in "aircraft thought to belong to X": whose they are is a guess of the text."""
    near = _guess_before(clause, name)
    return bool(near) and not any(w.startswith(_TIES) and not w.endswith("ها") for w in near)


def suspected(clause: Clause, name: Named) -> bool:
    """As in "36 persons suspected of ties to X", in Arabic: X, as whose men they are taken."""
    near = _guess_before(clause, name)
    return any(w.startswith(_TIES) and not w.endswith("ها") for w in near)


def _guess_before(clause: Clause, name: Named) -> list[str]:
    """The words from a guess to the name that it is about; none where there is no guess."""
    if not clause.sentence.glance & _GUESS_GLANCE:
        return []
    told = (n.last for n in clause.names if n.first < name.first)
    first = max([clause.first, name.first - 5, *told])
    words = clause.sentence.words[first : name.first]
    at = next((p for p, w in enumerate(words) if w in _GUESSES), None)
    return [] if at is None else words[at:]


_GUESS_GLANCE = glance_for(_GUESSES)


def possessed(clause: Clause, name: Named) -> bool:
    """As in "X belonging to Y": Y is X's owner and does nothing here."""
    before = _plain(clause.word(name.first - 1))
    his = name.head == "ل" and before in _OF_HIM
    joined = before in _WITHIN and _plain(clause.word(name.first - 2)).startswith("منضو")
    if not (his or joined):
        return False
    return any(1 <= name.first - other.last <= _BELONGING for other in clause.names)


_plain: Callable[[str], str] = ByWord(lambda word: word.lstrip("و").removeprefix("ال")).__getitem__
"""A word without "and" and the article before it, as far as they stand."""

_OF_HIM = word_set("تابع تابعه تابعين منتمين منتميه موالي مواليه موالين")
_WITHIN = word_set("في ضمن تحت الي")


_BELONGING = 3  # words from a name to the one that it belongs to
_DOINGS = ("clash", "strike", "control", "operation")


def owns(clause: Clause, name: Named, *meanings: str) -> bool:
    """As in "an attack of ISIS", "a pocket of ISIS": the noun before the name is its doing."""
    room = 0 if meanings else 1  # for an adjective
    on = name.first - 2 if clause.word(name.first - 2) == "علي" else None
    return any(
        h.first < name.first <= h.last + room
        and h.form != "adjective"
        and not h.verbal
        and not (on and h.first < on < h.last)  # "an attack on a patrol of X"
        for h in clause.cue(*(meanings or _DOINGS))
    )
