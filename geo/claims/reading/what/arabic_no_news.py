"""Arabic words of fights, works and stays that tell of none: fitness, damage, a venue."""

from collections.abc import Callable

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_ABLE = (
    "جاهزي", "استعداد", "قدر", "كفاء", "روح", "معنوي", "خبر", "مهار", "تدريب", "تاهيل", "عقيد",
    "مستوي",
)  # fmt: skip
_OF_COMBAT = "قتالي"
_COMBAT = (_OF_COMBAT, "هجومي", "دفاعي")


def _fit_for_it(clause: Clause, trigger: Trigger) -> bool:
    """As in "in high combat readiness", "the combat troops": what men are able to, no fight."""
    if trigger.kind is not Kind.CLASH:
        return False
    if _bared(clause, trigger.hit.first, trigger.hit.last)[0].startswith(_OF_COMBAT):
        return True
    near = _bared(clause, trigger.hit.first - 2, trigger.hit.last + 1)
    told = next((p for p, word in enumerate(near) if word.startswith(_COMBAT)), None)
    return told is not None and any(word.startswith(_ABLE) for word in near[:told])


_UNDERGOES = ("تعرض", "يتعرض", "تتعرض")
_HARM = (
    "اضرار", "ضرر", "خساير", "تلف", "احتراق", "حريق", "حادث", "حوادث", "ضغوط", "ضغط", "انتقاد",
    "مضايق", "تهديد", "تهجير", "نزوح", "سرق", "نهب", "اهمال", "تدمير", "دمار",
    "تعذيب", "اصاب",
)  # fmt: skip
_HARM_REACH = 8  # words from "suffered" to what was suffered


def _came_to_harm(clause: Clause, trigger: Trigger) -> bool:
    """As in "cars that suffered damage": what it came to, no attack."""
    if trigger.kind not in (Kind.CLASH, Kind.STRIKE):
        return False
    undergone = _bared(clause, trigger.hit.first, trigger.hit.first + 1)[0]
    near = range(trigger.hit.first + 1, min(clause.last, trigger.hit.first + _HARM_REACH))
    to = (clause.word(p).lstrip("ل") for p in near if clause.word(p).startswith("ل"))
    return undergone.startswith(_UNDERGOES) and next(to, "").startswith(_HARM)


_MEETINGS = (
    "اجتماع", "لقاء", "مباحثات", "موتمر", "جلسه", "محادثات", "مراسم", "احتفال", "حفل", "ندوه",
    "زيار",
)  # fmt: skip
_MEETING_REACH = 7  # words from a meeting to where it was held


def _where_they_met(clause: Clause, trigger: Trigger) -> bool:
    """As in "the meeting was held in the headquarters of X": a venue, nobody's stay."""
    hit = trigger.hit
    if trigger.kind not in (Kind.PRESENCE, Kind.POST) or hit.form not in (NOUN, PHRASE):
        return False
    inside = {"في", "داخل"} & set(clause.sentence.words[hit.first - 1 : hit.first + 1])
    before = _bared(clause, hit.first - _MEETING_REACH, hit.first)
    return bool(inside) and any(word.startswith(_MEETINGS) for word in before)


_COMES = word_set("جاء جاءت ياتي تاتي")
_THIS = word_set("ذلك هذا هذه تلك")
_THEN = word_set("بعد عقب اثر غداه وسط قبيل قبل بالتزامن بالتوازي")
_DATED = frozenset({Kind.CLASH, Kind.STRIKE, Kind.OPERATION})


def _dates_what_is_told(clause: Clause, trigger: Trigger) -> bool:
    """As in "this came after a day of clashes": an event named to date what was told before."""
    hit = trigger.hit
    if trigger.kind not in _DATED or hit.form not in (NOUN, PHRASE):
        return False
    if any(day.first > hit.first for day in clause.dates):
        return False  # with a day of its own it is told
    before = _bared(clause, clause.stretch.first, hit.first, article=False)
    opens = next((p for p, word in enumerate(before) if word in _COMES), None)
    if opens is None or not _THIS & set(before[opens + 1 : opens + 3]):
        return False
    return bool(_THEN & set(before[opens + 1 :]))


def _bared(clause: Clause, first: int, last: int, *, article: bool = True) -> list[str]:
    """The words from ``first`` to ``last``, bare of "and" and, but for ``article``, of "the"."""
    words = clause.sentence.words[max(clause.stretch.first, first) : last]
    bare = (w.removeprefix("و") if w != "وسط" and len(w) > 3 else w for w in words)
    return [w.removeprefix("ال").removeprefix("لل") if article else w for w in bare]


only_where(_fit_for_it, stems=_COMBAT)
only_where(_came_to_harm, stems=_UNDERGOES)
only_where(_where_they_met, stems=_MEETINGS)
only_where(_dates_what_is_told, _COMES)
NO_ARABIC_NEWS: tuple[Callable[[Clause, Trigger], bool], ...] = (
    _fit_for_it,
    _came_to_harm,
    _where_they_met,
    _dates_what_is_told,
)
"""Whether an Arabic predicate tells of nothing that happened to men or ground."""
