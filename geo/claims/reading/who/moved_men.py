"""Who they are that are moved or handed over, where it is said only that they are held."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import has_stem
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.known import Known

_HELD = ("معتقل", "محتجز", "سجين", "سجناء", "سجنا", "موقوف", "محكوم", "نزيل", "نزلاء", "نزلا")
_HELD_ENGLISH = word_set(
    "detainee detainees prisoner prisoners inmate inmates captive captives convict convicts"
)
_FOLK = ("عايل", "عوايل", "اسر", "نازح", "لاجي", "شخص", "اشخاص", "مواطن", "نساء", "نسا", "اطفال")
_FOLK_ENGLISH = word_set(
    "people persons families residents women children evacuees returnees refugees displaced"
)
_CAMP = ("مخيم",)  # the cue of that name holds jails too
_CAMP_ENGLISH = frozenset({"camp", "camps"})


def moved_men(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "up to 7,000 prisoners could be moved": whose men were told to be held or moved before.

    As in "some 600 people left the camp for Iraq": displaced. Nobody where their side is told.
    """
    if trigger.kind is not Kind.TRANSFER or any(p.role is Role.AGAINST for p in found):
        return []
    words = clause.sentence.words[clause.first : clause.last]
    others = all(p.ids[0] != known.held for p in found)
    if known.held and others and _any(words, _HELD, _HELD_ENGLISH):
        return [Cast((known.held,), Role.AGAINST, "whose men were told to be held", -1)]
    if _any(words, _FOLK, _FOLK_ENGLISH) and _any(words, _CAMP, _CAMP_ENGLISH):
        return [Cast(("displaced",), Role.AGAINST, "people of a camp", -1)]
    return []


def _any(words: list[str], stems: tuple[str, ...], english: frozenset[str]) -> bool:
    return not english.isdisjoint(words) or any(has_stem(w, stems) for w in words)
