"""Arabic verbs of many senses that speak of a gate only with its opening or traffic behind them."""

from collections.abc import Sequence

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import bare, begins
from geo.claims.reading.what.arabic_light import holds_off

_BEGINS = ("باشر", "يباشر", "تباشر", "اعاد", "يعيد", "تعيد", "استانف", "يستانف", "تستانف")
_OF_GATES = (
    "فتح", "افتتاح", "تشغيل", "عمل", "حرك", "نشاط", "مهام", "استقبال", "دوام", "تبادل", "عبور",
    "مرور", "نقل", "سفر", "رحل", "ضخ", "تصدير", "استيراد", "شحن",
)  # fmt: skip
_REACH = 14  # words from "began" to what began, the day and the place aside
_FLOWS = (
    "حرك", "دخول", "عبور", "مرور", "تدفق", "قوافل", "وصول", "خروج", "استقبال", "تبادل", "انسياب",
    "دخل", "عبر", "مر", "تمر", "يمر", "تعبر", "يعبر", "تدخل", "يدخل", "نقل", "تنقل", "ارتال",
    "عشرات", "مئات", "اولي", "اول", "حمل", "تحمل", "فتح", "افتتاح", "منع", "سمح", "يسمح", "توقف",
    "عود", "عاد", "خرج", "تخرج", "يخرج", "غادر", "تكدس", "انتظار", "امام",
)  # fmt: skip


def begins_something_else(clause: Clause, hit: Hit) -> bool:
    """As in "the brigade began to hold the gate": what began is no traffic."""
    words = clause.sentence.words
    if holds_off(clause, hit.first) or _opens_a_post(clause, hit):
        return True
    if _greets(clause, hit) or _sees_blows(clause, hit) or _work_there(clause, hit):
        return True
    if not hit.verbal or hit.last - hit.first > 1 or not begins(words[hit.first], _BEGINS):
        return False
    if hit.tail:
        return False
    aims = [h.first for h in clause.cue("purpose", "planned") if h.first >= hit.last]
    behind = words[hit.last : min(clause.last, hit.last + _REACH, *aims)]
    return not any(bare(w).startswith(_OF_GATES) for w in behind)


def _opens_a_post(clause: Clause, hit: Hit) -> bool:
    """As in "the outpost of X was opened again": a post, even where X is a gate too."""
    return any(hit.last <= h.first <= hit.last + 2 for h in clause.cue("post"))


def _work_there(clause: Clause, hit: Hit) -> bool:
    """As in "the factions that work in the desert": who they are, and no gate."""
    works = bare(clause.word(hit.first)).startswith("عامل") and not hit.verbal
    return works and any(n.last == hit.first and not n.metonym for n in clause.names)


_SEES = ("شهد", "يشهد", "تشهد")


def _sees_blows(clause: Clause, hit: Hit) -> bool:
    """As in "the gate saw clashes": no traffic is what it saw."""
    told = clause.cue("clash", "strike")
    sees = begins(clause.sentence.words[hit.first], _SEES)
    return sees and any(0 <= h.first - hit.last <= _SEES_REACH for h in told)


_SEES_REACH = 4
_GREETS = ("استقبل", "يستقبل", "تستقبل", "استقبال")
_GUESTS_REACH = 6  # words from "received" over who and how many to the guests
_GUESTS = (
    "وفد", "وفود", "مسوول", "وزير", "وزراء", "نظير", "سفير", "مبعوث", "رييس", "ارهابي", "معتقل",
    "سجين", "سجناء", "جثث", "جثامين", "موقوف",
)  # fmt: skip


def _greets(clause: Clause, hit: Hit) -> bool:
    """As in "received a delegation at the gate": guests, no travellers."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + _GUESTS_REACH)]
    greets = begins(clause.sentence.words[hit.first], _GREETS)
    return greets and any(w.removeprefix("ال").startswith(_GUESTS) for w in near)


def flows(words: Sequence[str]) -> bool:
    """Whether something passes or may pass: wares alone are no traffic."""
    return any(bare(w).startswith(_FLOWS) for w in words)


_LETS = ("سمح", "يسمح", "تسمح", "سيسمح", "ستسمح", "السماح")
_ANY_PASSING = ("بعبور", "بمرور", "بالعبور", "بالمرور")
_HOMEWARD = ("بعوده", "بدخول", "بخروج", "بالعوده", "بالدخول", "بالخروج", "بمغادره")
_LETS_REACH = 3  # words from "is allowed" to what is allowed
_LANDS = frozenset({"country", "territory", "frontier", "crossing"})


def lets_people_pass(clause: Clause, hit: Hit) -> bool:
    """As in "holders of a visa will be allowed across", "people are allowed home to X"."""
    word = clause.word(hit.first).removeprefix("و")
    if not clause.sentence.arabic or not word.startswith(_LETS):
        return False
    near = clause.sentence.words[hit.last : hit.last + _LETS_REACH]
    if any(w.startswith(_ANY_PASSING) for w in near):
        return True
    homeward = any(w.startswith(_HOMEWARD) for w in near)
    behind = (s.place for s in clause.spots if s.first > hit.first)
    return homeward and any(place is not None and place.kind in _LANDS for place in behind)
