"""Whose ground it was that others take: those who had left it, or fled from it, before."""

from collections.abc import Sequence

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import MEN, Cast
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.readings import readings_of

_AFTER = word_set("after once when as")
_LEAVES = word_set(
    "left leave fled flee withdrew withdrawn abandoned evacuated deserted vacated retreated "
    "departed pulled quit"
)
_HELPERS = word_set("had has have all their its forces fighters troops soldiers units men and were")
_BEHIND = 4  # words from a name to its verb
_BEFORE = 5  # words from "after" to a name

_SINCE = word_set("بعد بعدما عقب اثر اعقاب بعيد غداه حين عندما لما فور")
_LEAVING = word_set("انسحاب مغادره رحيل فرار هروب خروج جلاء انكفاء اخلاء ترك تخلي هرب")
_LEFT = frozenset(
    stem + ending
    for stem in ("ترك", "هجر", "غادر", "انسحب", "رحل", "فر", "هرب", "اخلي", "اخل", "انكفا", "اخلا")
    for ending in ("", "ت", "وا", "ه", "ها", "هما", "ته", "تها", "تهما")
)
_OF = MEN | word_set("قوات قوه وحدات قطعات مسلحو مقاتلو كل جميع")


def who_left(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "took the post after X had fled": it is taken from X, where nobody else lost it."""
    if trigger.kind is not Kind.CAPTURE or any(p.role is Role.AGAINST for p in found):
        return []
    stretch = clause.stretch
    taking = {p.ids[0] for p in found}
    leaves = _left_arabic if clause.sentence.arabic else _left_english
    for name in clause.sentence.names:
        inside = stretch.first <= name.first < stretch.last
        if not inside or name.metonym or not leaves(clause.sentence.words, name):
            continue
        ids = readings_of(name, clause, trigger, known)
        if ids and ids[0] not in taking:
            return [Cast(ids, Role.AGAINST, "who left", name.first)]
    return []


def _left_english(words: Sequence[str], name: Named) -> bool:
    before = words[max(0, name.first - _BEFORE) : name.first]
    if not _AFTER.intersection(before):
        return False
    behind = words[name.last : name.last + _BEHIND]
    verb = next((w for w in behind if w not in _HELPERS), "")
    return verb in _LEAVES


def _left_arabic(words: Sequence[str], name: Named) -> bool:
    place = name.first - 1
    while place > 0 and words[place].removeprefix("ال") in _OF:
        place -= 1
    word = words[place] if place >= 0 else ""
    since = words[max(0, place - 2) : place]
    if word in _LEAVING:
        return bool(since) and since[-1].removeprefix("و") in _SINCE
    told = since[:-1] if since[-1:] == ["ان"] else since[-1:]
    return word in _LEFT and any(w.removeprefix("و") in _SINCE for w in told)
