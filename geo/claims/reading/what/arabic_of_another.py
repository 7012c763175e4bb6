"""Arabic words that are part of another deed, or of none: what was given up, an office, a fear."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import Beginnings, bare, begins, begins_any, word_of
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind

_GIVES_UP = Beginnings("اخل", "يخل", "تخل", "اخلاء", "غادر", "يغادر", "تغادر", "مغادره", "هجر")
_GIVEN_UP_REACH = 6  # words from "gave up" over who and when to what
_HELD = (
    "مستودع", "مقر", "مقار", "مواقع", "قاعد", "قواعد", "معسكر", "ثكن", "مربع", "نقاط", "معقل",
    "معاقل",
)  # fmt: skip


def _was_given_up(clause: Clause, hit: Hit) -> bool:
    """As in "emptied three depots in X": where they were, and are no more."""
    if hit.verbal or not bare(word_of(clause, hit)).startswith(_HELD):
        return False
    words = clause.sentence.words
    first = max(clause.stretch.first, hit.first - _GIVEN_UP_REACH)
    if words[hit.first - 1] == "من" and hit.tail:
        return _LEAVES.of_any(words[first : hit.first])  # "the withdrawal of X from its seats"
    return _GIVES_UP.of_any(words[first : hit.first])


_LEAVES = Beginnings("انسحب", "ينسحب", "تنسحب", "انسحاب", "الانسحاب", "خروج", "خرج", "سحب")


_PICTURES = Beginnings(
    "مقطع", "مقاطع", "صور", "صوره", "الصور", "فيديو", "تسجيل", "مشاهد", "المشاهد", "انها", "انه"
)
_SHOWS = ("تظهر", "يظهر", "اظهر", "تبين", "توثق")
_SHOWN_REACH = 6  # words from pictures over whose they are to "show"


def _shows(clause: Clause, hit: Hit) -> bool:
    """As in "footage that shows a column": what is seen, and nobody who appears."""
    if not begins(word_of(clause, hit), _SHOWS):
        return False
    words = clause.sentence.words
    return _PICTURES.of_any(words[max(0, hit.first - _SHOWN_REACH) : hit.first])


_FALL = Beginnings("سقوط", "لسقوط", "بسقوط", "سقط")
_INTO_HANDS = word_set("بيد بايدي يد ايدي قبضه")
_HANDS_REACH = 6  # words from what fell over where it lies to "into the hands of"


def _fell(clause: Clause, hit: Hit) -> bool:
    """As in "the fall of posts into the hands of X": told by the fall."""
    words = clause.sentence.words
    behind = words[hit.last : min(clause.last, hit.last + _HANDS_REACH)]
    return _FALL.of_any(words[max(clause.first, hit.first - 2) : hit.first]) and not (
        _INTO_HANDS.isdisjoint(behind)
    )


_OFFICES = word_set("مسوول المسوول مسوولا مسؤول المسؤول قايد خبير مدير مشرف المشرف متخصص")


def _is_an_office(clause: Clause, hit: Hit) -> bool:
    """As in "the man in charge of moving arms was killed": his office."""
    words = clause.sentence.words
    before = words[max(0, hit.first - 2) : hit.first]
    if before[-1:] in (["عن"], ["علي"]):
        before.pop()
    return hit.form in (NOUN, PHRASE) and not _OFFICES.isdisjoint(before[-1:])


_MOVES = ("نقل", "تسليم", "تسلم", "ترحيل", "اجلاء", "اعاده", "تبادل", "استلام")


def _is_of_moving(clause: Clause, hit: Hit) -> bool:
    """As in "the operation of moving the detainees began": told by the moving."""
    near = clause.sentence.words[hit.first : hit.last + 2]
    named = any(
        bare(word).startswith("عملي") and behind.startswith(_MOVES)
        for word, behind in pairwise(near)
    )
    return named and bool(clause.cue("transfer"))


_TIES = ("يصل", "تصل", "يربط", "تربط", "وصل", "ربط")
_TIES_REACH = 3  # words from "ties" over what to "to"


def _ties_lands(clause: Clause, hit: Hit) -> bool:
    """As in "a gate that ties Iraq to Syria", "tunnels that link X with Y": nobody crosses."""
    if not begins(word_of(clause, hit), _TIES):
        return False
    behind = clause.sentence.words[hit.last + 1 : hit.last + 1 + _TIES_REACH]
    return any(word.startswith("ب") for word in behind)


_ANSWERS = ("رد", "يرد", "سيرد", "سترد", "نرد", "سنرد", "ترد", "تصدي", "يتصدي", "سيتصدي")
_ANSWER_REACH = 8  # words from "will answer" over how to "any attempt"


def _is_any_attempt(clause: Clause, hit: Hit) -> bool:
    """As in "will answer any attempt to cross": none is told."""
    before = clause.sentence.words[max(0, hit.first - _ANSWER_REACH) : hit.last]
    return "اي" in before and begins_any(before, _ANSWERS)


_DEVICES = word_set("اجهزه جهاز جهازا جهازي معدات وسايل هواتف هاتف ابراج ادوات منظومه منظومات")


def _is_a_device(clause: Clause, hit: Hit) -> bool:
    """As in "communication devices": nobody talks to anybody."""
    before = clause.word(hit.first - 1)
    return word_of(clause, hit).startswith("اتصال") and bare(before) in _DEVICES


_MONEY = ("دولار", "دينار", "مبلغ", "مبالغ", "مال", "المال", "اجر", "اجور", "ليره", "يورو")


def _is_in_exchange(clause: Clause, hit: Hit) -> bool:
    """As in "moves families for 3,000 dollars", in Arabic written like a meeting."""
    near = clause.sentence.words[hit.last : hit.last + 4]
    return word_of(clause, hit) == "لقاء" and any(word.startswith(_MONEY) for word in near)


_HEALTH = word_set("عافيته عافيتها نشاطه نشاطها حيويته حيويتها انفاسه انفاسها دوره دورها")


def _regains_health(clause: Clause, hit: Hit) -> bool:
    """As in "the gate regains its health": nobody takes it."""
    return not _HEALTH.isdisjoint(clause.sentence.words[hit.last : hit.last + 4])


_MISSILES = Beginnings("صاروخ", "صواريخ", "قذيف", "قذايف", "مسير", "الصواريخ", "القذايف")
_SOME_OF_THEM = word_set("منها منهما")
_SOME_REACH = 3  # words from "fell" to "of them"


def _missiles_fell(clause: Clause, hit: Hit) -> bool:
    """As in "five rockets were fired; two of them fell near it": no men."""
    if not begins(word_of(clause, hit), ("سقط", "سقوط")):
        return False
    words = clause.sentence.words
    some = not _SOME_OF_THEM.isdisjoint(words[hit.first : hit.first + _SOME_REACH + 1])
    return some and _MISSILES.of_any(words[clause.stretch.first : hit.first])


_EXPECTED = Beginnings("رجح", "يرجح", "ترجح", "توقع", "يتوقع", "تتوقع", "احتمال", "مرشح", "مخاوف")
_TOLL_RISES = ("ارتفاع", "ازدياد", "زياد")


def _may_rise(clause: Clause, hit: Hit) -> bool:
    """As in "thought that the toll would rise": none is told to have fallen."""
    words = clause.sentence.words[: hit.last]
    rises = next((p for p, w in enumerate(words) if bare(w).startswith(_TOLL_RISES)), None)
    return rises is not None and _EXPECTED.of_any(words[max(0, rises - 3) : rises])


_DRIVES = (
    "يدفع", "تدفع", "يفضي", "تفضي", "يقود", "تقود", "يودي", "تودي", "يتسبب", "تتسبب", "يجبر",
    "تجبر", "يضطر", "تضطر",
)  # fmt: skip
_PERHAPS = frozenset({"قد", "وقد", "ربما", "وربما"})
_DRIVES_REACH = 8  # words from "may drive" over whom to the flight


def _may_drive(clause: Clause, hit: Hit) -> bool:
    """As in "the fight may drive families to flight": it may come."""
    words = clause.sentence.words
    near = range(max(clause.first + 1, hit.first - _DRIVES_REACH), hit.first)
    return any(words[p].startswith(_DRIVES) and words[p - 1] in _PERHAPS for p in near)


only_where(_was_given_up, stems=_HELD)
only_where(_shows, stems=_SHOWS)
only_where(_fell, exactly=_INTO_HANDS)
only_where(_is_an_office, exactly=_OFFICES)
only_where(_is_of_moving, stems=_MOVES)
only_where(_may_drive, stems=_DRIVES)
only_where(_ties_lands, stems=_TIES)
only_where(_is_any_attempt, stems=_ANSWERS)
only_where(_is_a_device, _DEVICES)
only_where(_is_in_exchange, exactly=("لقاء",))
only_where(_regains_health, exactly=_HEALTH)
only_where(_missiles_fell, exactly=_SOME_OF_THEM)
only_where(_may_rise, stems=_TOLL_RISES)

OF_ANOTHER_DEED: UntoldByKind = {
    Kind.PRESENCE: (_was_given_up, _shows),
    Kind.CONTROL: (_was_given_up,),
    Kind.POST: (_fell, _was_given_up),
    Kind.OPERATION: (_is_an_office, _is_of_moving),
    Kind.TRANSFER: (_is_an_office, _may_drive),
    Kind.INFILTRATION: (_is_an_office, _ties_lands, _is_any_attempt),
    Kind.COORDINATION: (_is_a_device, _is_in_exchange),
    Kind.CAPTURE: (_regains_health,),
    Kind.CLASH: (_may_drive,),
    Kind.CASUALTIES: (_missiles_fell, _may_rise),
}
"""Whether an Arabic word only belongs to a deed that its clause tells already."""
