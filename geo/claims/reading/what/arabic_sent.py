"""Arabic claims of what is brought over the line, of more men, and of eyes in the air over it."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT
from geo.claims.reading.text.settings import (
    BRINGS_OVER,
    FROM_THE_AIR,
    MAIN,
    PURPOSE,
    Trigger,
    setting,
)
from geo.claims.reading.text.undone import undone_before
from geo.claims.reading.text.wordset import word_set

_BRINGS = word_set("ادخل ادخلت ادخلوا مرر مررت مرروا جلب جلبت هرب هربت هربوا")
_BRINGING = word_set("ادخال تمرير جلب")
_WARES = (
    "شاحن", "صهريج", "صهاريج", "سيار", "شحن", "سلاح", "اسلح", "ذخير", "ذخاير", "صواريخ", "معدات",
    "محروقات", "وقود", "قافل", "قوافل", "مخدرات", "حبوب", "كبتاغون", "عتاد", "مواد", "بضايع",
    "اليات", "اليه", "نفط", "عرب", "طايرات", "كميات", "كميه", "منصات",
)  # fmt: skip
_WARES_REACH = 9  # words from "brought in" to what is brought
_MORE = word_set("عزز عززت عززوا يعزز تعزز كثف كثفت ضاعف ضاعفت زاد زادت وسع وسعت رفع رفعت")
_GROWING = word_set("تعزيز زياده تكثيف توسيع مضاعفه")
_THERE = (
    "وجود", "تواجد", "انتشار", "حضور", "تمركز", "تحشيد", "استنفار", "مواقعه", "نقاطه", "قواعده",
    "حاميات", "حرسه", "حراسته",
)  # fmt: skip
_MEN = ("قوات", "قطعات", "تعزيزات", "عناصر", "مقاتل", "وحدات", "جنود", "الويه", "ارتال", "دفاعات")
_THERE_REACH = 6  # words from "strengthened" to "its presence"
_UNDONE_REACH = 3


def may_be_brought(word: str) -> bool:
    """A first look: whether a word says that something is brought in or let through."""
    bare = word.removeprefix("و")
    return bare in _BRINGS or bare.removeprefix("ب") in _BRINGING


def brought_over(clause: Clause) -> Iterator[Trigger]:
    """As in "X brought lorries in from Iraq": wares that somebody takes over the line."""
    if not clause.sentence.arabic or not (clause.spots or clause.cue("border", "crossing")):
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        word = words[place]
        if not may_be_brought(word) or not _near(clause, place, _WARES, _WARES_REACH):
            continue
        noun = word.removeprefix("و").removeprefix("ب") in _BRINGING
        hit = Hit("cross", NOUN if noun else PERFECT, place, place + 1)
        if not (noun and (undone_before(clause, place, _UNDONE_REACH) or _goes_on(clause, place))):
            if _sends_a_convoy(clause, place):
                yield Trigger(Kind.OPERATION, hit, MAIN, "cross", not noun)
            else:
                yield Trigger(Kind.INFILTRATION, hit, MAIN, BRINGS_OVER, False)


_CONVOYS = ("قافل", "قوافل", "رتل", "ارتال", "تعزيزات")
_ARMIES = word_set("coalition us_forces russia turkey iraqi_army saa syrian_army_new")


def _sends_a_convoy(clause: Clause, place: int) -> bool:
    """As in "the coalition brought in a convoy of 30 lorries": an army's own."""
    sends = any(n.ids[:1] and n.ids[0] in _ARMIES and not n.metonym for n in clause.names)
    return sends and _near(clause, place, _CONVOYS, _WARES_REACH)


def _goes_on(clause: Clause, place: int) -> bool:
    """As in "to help and to let wares pass": joined to what stands before, an aim or a topic."""
    return clause.sentence.words[place].startswith("و") and place > clause.first


def may_be_more(word: str) -> bool:
    """A first look: whether a word says that something is made more."""
    bare = word.removeprefix("و")
    return bare in _MORE or bare in _ADDS or bare.removeprefix("ب") in _GROWING


def strengthened(clause: Clause) -> Iterator[Trigger]:
    """As in "X raised its presence on the border", "announced more men there"."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        word = words[place].removeprefix("و")
        more = word in _MORE and _near(clause, place, _THERE, _THERE_REACH)
        if more or (word in _ADDS and _adds_men(clause, place)):
            form = IMPERFECT if word[0] in "يت" and len(word) == len("يعزز") else PERFECT
            yield Trigger(
                Kind.PRESENCE, Hit("deploy", form, place, place + 1), MAIN, "strengthens", True
            )
        elif word.removeprefix("ب") in _GROWING and _near(clause, place, _THERE + _MEN, 2):
            hit = Hit("deploy", NOUN, place, place + 1)
            if setting(clause, hit) != PURPOSE and not undone_before(clause, place, _UNDONE_REACH):
                yield Trigger(Kind.PRESENCE, hit, setting(clause, hit), "strengthens", False)


_ADDS = word_set("زاد زادت ضاعف ضاعفت يزيد تزيد يضاعف تضاعف")
_STAFF = ("منتسبي", "عناصر", "جنود", "مقاتلي", "قوات", "حراس", "افراد")


def _adds_men(clause: Clause, place: int) -> bool:
    """As in "raised the number of its men at the gate"."""
    behind = clause.sentence.words[place + 1 : min(clause.last, place + 4)]
    counts = any(w in ("عدد", "اعداد") for w in behind)
    return counts and any(w.startswith(_STAFF) for w in behind)


def _near(clause: Clause, place: int, stems: tuple[str, ...], reach: int) -> bool:
    """Whether a word that begins so stands close behind, its article or "from" aside."""
    for p in range(place + 1, min(clause.last, place + 1 + reach)):
        word = clause.sentence.words[p]
        if word.startswith(stems) or word.removeprefix("ال").startswith(stems):
            return True
    return False


_EYES = ("طاير", "طيران", "مسير", "درون", "مناطيد")
_WATCHES = ("مراقب", "استطلاع", "رصد", "مسح", "تحليق", "تحلق", "يحلق")
_LINE = word_set("الحدود الشريط حدود حدودنا الحدودي الحدوديه للحدود بالحدود")
_EYES_REACH = 5  # words between aircraft and the watch that they keep


def may_fly(word: str) -> bool:
    """A first look: whether a word is an aircraft."""
    return word.removeprefix("و").removeprefix("ب").removeprefix("ال").startswith(_EYES)


def watched_from_the_air(clause: Clause) -> Iterator[Trigger]:
    """As in "drones watch the border": a patrol of the line that is flown."""
    words = clause.sentence.words
    if not clause.sentence.arabic or _LINE.isdisjoint(clause.said):
        return
    for place in range(clause.first, clause.last):
        if not may_fly(words[place]):
            continue
        if {"عبر", "وعبر"} & set(words[max(clause.first, place - 3) : place]):
            continue
        joined = words[place].startswith("و")
        if any(h.first > place or joined for h in clause.cue("barrier")):
            return  # one of the works of a list
        near = range(max(clause.first, place - _EYES_REACH), min(clause.last, place + _EYES_REACH))
        posts = {p for h in clause.cue("post") for p in range(h.first, h.last)}
        if any(_is_watch(words[p]) for p in near if p not in posts):  # "hit an observation post"
            hit = Hit("patrol", NOUN, place, place + 1)
            yield Trigger(Kind.PATROL, hit, MAIN, FROM_THE_AIR, False)
            return


def _is_watch(word: str) -> bool:
    return word.removeprefix("و").removeprefix("ل").removeprefix("ال").startswith(_WATCHES)
