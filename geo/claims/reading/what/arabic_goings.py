"""Arabic claims of forces that come, go, take part or make ready, told by nouns or light verbs."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT, PHRASE
from geo.claims.reading.text.settings import MAIN, Trigger, setting
from geo.claims.reading.text.undone import undone_before
from geo.claims.reading.text.wordset import word_set

_GOING = word_set("دخول عبور انتقال التقاء توجه خروج")
_MEN = (
    "عناصر", "عنصر", "قوات", "قوه", "مقاتل", "جنود", "جندي", "مسلح", "ميليشيا", "مليشيا", "وحدات",
    "رتل", "ارتال", "فصايل", "قطعات", "ضباط", "مجاميع",
)  # fmt: skip
_MEN_REACH = 6  # words from "the entry of" to whose it is
_WAYS = word_set("الي نحو من عبر باتجاه صوب مع")
_WAY_REACH = 16
_SPOT_REACH = 5  # words from "by way of" over what kind of a way to the place
_UNDONE_REACH = 2


def may_go(word: str) -> bool:
    """A first look: whether a word is a noun of going."""
    return word.removeprefix("ب") in _GOING


def goings(clause: Clause) -> Iterator[Trigger]:
    """As in "told of the entry of 700 soldiers of X into Y": by the noun, with whose it is."""
    if not clause.sentence.arabic or not clause.spots:
        return
    words = clause.sentence.words
    taken = {h.first for h in clause.cue("presence", "infiltration", "operation", "transfer")}
    for place in range(clause.first, clause.last):
        if not may_go(words[place]) or place in taken:
            continue
        if undone_before(clause, place, _UNDONE_REACH):
            continue
        hit = Hit("operation", NOUN, place, place + 1)
        if setting(clause, hit) == MAIN and _of_men(clause, place) and _leads_on(clause, place):
            kind = Kind.INFILTRATION if _of_gunmen(clause, place) else Kind.OPERATION
            yield Trigger(kind, hit, MAIN, "its men go", False)


_GUNMEN = ("مسلح", "ارهابي", "متسلل", "متطرف", "مجاميع")


def _of_gunmen(clause: Clause, place: int) -> bool:
    """As in "the entry of armed bands": gunmen of nobody's force, who slip in."""
    near = range(place + 1, min(clause.last, place + 1 + _MEN_REACH))
    named = any(
        n.first in near
        and not n.metonym
        and "الجانب" not in clause.sentence.words[n.first : n.last]
        for n in clause.names
    )
    return not named and any(clause.sentence.words[p].startswith(_GUNMEN) for p in near)


def _of_men(clause: Clause, place: int) -> bool:
    """Whether men are who goes: by a word for them, or, where it is denied, by their name."""
    denied = any(h.form == PHRASE for h in clause.cue("deny"))
    if denied and any(n.first == place + 1 and not n.metonym for n in clause.names):
        return True
    near = range(place + 1, min(clause.last, place + 1 + _MEN_REACH))
    return any(clause.sentence.words[p].startswith(_MEN) for p in near)


def _leads_on(clause: Clause, place: int) -> bool:
    near = range(place + 1, min(clause.last, place + _WAY_REACH))
    ways = [p for p in near if clause.sentence.words[p] in _WAYS]
    return any(0 < s.first - p <= _SPOT_REACH for p in ways for s in clause.spots)


_LEFT = word_set("ترك تركت تركوا هجر هجرت هجروا")
_LEFT_REACH = 7  # words from "left" to the town


def leaves_town(clause: Clause) -> Iterator[Trigger]:
    """As in "the soldiers of X left Y": a force that gives up a town, by a verb of many senses."""
    if not clause.sentence.arabic or not clause.spots:
        return
    for place in range(clause.first, clause.last):
        if clause.sentence.words[place].removeprefix("و") not in _LEFT:
            continue
        near = range(place + 1, min(clause.last, place + _LEFT_REACH))
        town = any(
            s.first in near and s.place is not None and s.place.kind in _TOWNS for s in clause.spots
        )
        if town and any(not n.metonym and abs(n.first - place) <= 3 for n in clause.names):
            hit = Hit("withdrawing", PERFECT, place, place + 1)
            yield Trigger(Kind.OPERATION, hit, MAIN, "leaves a town", True)


_TOWNS = frozenset({"town", "city", "village", "crossing", "base"})
_SHARES = word_set("شارك شاركت شاركوا اشترك اشتركت اشتركوا تشارك يشارك")
_IN_IT = ("عمليه", "حمله", "معرك", "هجوم", "خلالها", "فيها", "بها", "فيه")
_SPANS = word_set("شملت تشمل امتدت تمتد")
_SHARE_REACH = 9


def may_take_part(word: str) -> bool:
    """A first look: whether a word says that somebody takes part, or what a deed covers."""
    bare = word.removeprefix("و")
    return bare in _SHARES or bare in _SPANS


def takes_part(clause: Clause) -> Iterator[Trigger]:
    """As in "four brigades of X took part in it", "the operation covered the areas of Y"."""
    if not clause.sentence.arabic or not (clause.names or clause.spots):
        return
    for place in range(clause.first, clause.last):
        word = clause.word(place).removeprefix("و")
        shares = word in _SHARES and _in_a_deed(clause, place) and _of_men_or_named(clause, place)
        if shares or (word in _SPANS and _is_a_deeds(clause, place)):
            hit = Hit("operation", PERFECT, place, place + 1)
            yield Trigger(Kind.OPERATION, hit, MAIN, "takes part", True)


def _in_a_deed(clause: Clause, place: int) -> bool:
    """Whether men share in a deed that is named behind; aircraft that do are no move."""
    near = clause.sentence.words[place + 1 : min(clause.last, place + _SHARE_REACH)]
    told = [w.removeprefix("ب").removeprefix("ال").removeprefix("ب") for w in near]
    flown = any(w.startswith(("طاير", "طيران", "مروحي", "مقاتلات")) for w in told[:3])
    return not flown and any(w.startswith(_IN_IT) for w in told)


def _is_a_deeds(clause: Clause, place: int) -> bool:
    """Whether a deed is named right before what it covers."""
    beside = (clause.word(place - 1).removeprefix("و"), clause.word(place + 1))
    return any(w.startswith(("العمليه", "الحمله")) for w in beside) and bool(clause.spots)


def _of_men_or_named(clause: Clause, place: int) -> bool:
    near = range(place - 6, place + _SHARE_REACH)
    return any(n.first in near and not n.metonym for n in clause.names)


_READY = (
    "استعد", "يستعد", "تستعد", "تتهيا", "يتهيا", "تتحضر", "يتحضر", "تحضير", "استعداد",
)  # fmt: skip
_TO_GO = word_set(
    "لدخول للدخول لاقتحام لعبور للعبور للتقدم لاجتياح للتوغل لمهاجمه للهجوم لعمليه لعمل لمعركه "
    "لحمله لهجوم"
)
_READY_REACH = 5


def may_make_ready(word: str) -> bool:
    """A first look: whether a word says what somebody makes ready for."""
    return word in _TO_GO


def makes_ready(clause: Clause) -> Iterator[Trigger]:
    """As in "X makes ready to enter Y": a move that is planned."""
    if not clause.sentence.arabic or not clause.spots:
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        if not may_make_ready(words[place]):
            continue
        before = words[max(clause.first, place - _READY_REACH) : place]
        if any(w.removeprefix("و").startswith(_READY) for w in before):
            hit = Hit("operation", NOUN, place, place + 1)
            yield Trigger(Kind.OPERATION, hit, MAIN, "makes ready", False)
            return
