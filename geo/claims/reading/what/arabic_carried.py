"""Arabic claims of captives and families that are carried somewhere: in lorries, buses, convoys."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.settings import MAIN, Trigger, setting
from geo.claims.reading.text.wordset import word_set

_GOES = word_set(
    "وصلت وصل وصول دخلت دخل دخول غادرت غادر مغادره خرجت خرج خروج انطلقت انطلق انطلاق توجهت توجه "
    "عبرت عبور تحركت تحرك"
)
_FORMS = frozenset(joined + word for joined in ("", "و", "ب", "ف") for word in _GOES)
_GOINGS = word_set("وصول دخول مغادره خروج انطلاق عبور")
_CARRIERS = ("شاحن", "حافل", "باص", "قافل", "قوافل", "سيار", "مركب", "رحل", "طاير")
_CARRIED = ("تقل", "تحمل", "محمل", "تضم", "تنقل", "متن", "يقل")
_WARDS = (
    "معتقل", "سجين", "سجنا", "محتجز", "عايل", "عوايل", "اسر", "نازح", "لاجي", "نساء", "اطفال",
    "مدني", "دواعش", "داعشي", "رعايا", "جثامين", "جثث", "رفات",
)  # fmt: skip
_CUSTODY = ("تسليم", "سجن", "سجون", "معتقل", "محتجز", "استلم", "استلام", "ترحيل", "محاكم", *_WARDS)
_FIGHTERS = ("مقاتل", "عناصر", "عنصر", "مسلح", "ارهابي")
_REACH = 10


def may_be_carried(word: str) -> bool:
    """A first look: whether a word says that somebody comes or goes."""
    return word in _FORMS


def carried(clause: Clause) -> Iterator[Trigger]:
    """As in "ten lorries with ISIS men and their families came in": those who are handed over."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        word = words[place] if words[place] in _GOES else words[place][1:]
        if word not in _GOES or not _carries_wards(clause, place):
            continue
        noun = word in _GOINGS
        hit = Hit("transfer", NOUN if noun else PERFECT, place, place + 1)
        yield Trigger(Kind.TRANSFER, hit, setting(clause, hit) if noun else MAIN, "carried", True)
        return


def _carries_wards(clause: Clause, place: int) -> bool:
    words = [w.lstrip("وبل").removeprefix("ال") for w in clause.sentence.words]
    reach = range(place + 1, min(clause.last, place + _REACH))
    carrier = next((p for p in reach if words[p].startswith(_CARRIERS)), None)
    if carrier is None:
        return False
    within = range(carrier + 1, min(clause.last, carrier + 5))
    load = next((p for p in within if words[p].startswith(_CARRIED)), None)
    if load is None:
        return False
    near = words[load + 1 : min(clause.last, load + 8)]
    if any(w.startswith(_WARDS) for w in near):
        return True
    told = any(w.startswith(_CUSTODY) for w in words[clause.first : clause.last])
    return told and any(w.startswith(_FIGHTERS) for w in near)
