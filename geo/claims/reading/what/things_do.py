"""Things that do what forces do: flags that fly, rivers that enter, mines that hamper, figures."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import bare, begins, begins_any, has_stem, word_of
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind

_FLAGS = ("flag", "banner", "علم", "رايه", "رايات", "اعلام")
_FLIES = ("fly", "flies", "flew", "flown", "رفرف", "يرفرف", "ترفرف")


def _flag_flies(clause: Clause, hit: Hit) -> bool:
    """As in "the flag no longer flies over the gate": no aircraft on patrol."""
    if not begins(clause.word(hit.last - 1), _FLIES) and not begins(word_of(clause, hit), _FLIES):
        return False
    words = clause.sentence.words
    return any(has_stem(words[p], _FLAGS) for p in range(clause.first, hit.first))


_HELD_AT_TIMES = (
    "اجتماع", "لقاء", "زيار", "تقرير", "تقارير", "صيان", "مراجع", "بشكل", "بصوره", "كشوف", "فحص",
)  # fmt: skip


def _at_intervals(clause: Clause, hit: Hit) -> bool:
    """As in "periodical meetings", in Arabic written like "patrols"."""
    periodical = word_of(clause, hit).startswith(("دوري", "دوريه", "الدوريه", "الدوري"))
    return periodical and has_stem(clause.word(hit.first - 1), _HELD_AT_TIMES)


_WATERS = word_set(
    "euphrates tigris khabur river road highway pipeline canal route railway line track "
    "الفرات دجله الخابور النهر نهر الطريق طريق الخط خط الانبوب انبوب القناه الوادي وادي"
)
_SUBJECT = 4  # words before a verb among which its subject stands


def _river_enters(clause: Clause, hit: Hit) -> bool:
    """As in "where the Euphrates enters Iraq": how a land lies, and nobody crosses."""
    begun = max(clause.first, hit.first - _SUBJECT)
    near = clause.sentence.words[begun : hit.first]
    behind = clause.sentence.words[hit.last : hit.last + 1] if clause.sentence.arabic else []
    if clause.sentence.arabic:
        through = {"عبر", "علي"} & set(near)
        return hit.verbal and not through and bool(_WATERS & {*near[-2:], *behind})
    at = next((p for p in range(len(near) - 1, -1, -1) if near[p] in _WATERS), None)
    if at is None or not hit.verbal:
        return False
    ahead = [w for w in near[:at] if w != "the"][-1:]
    return ahead in ([], ["where"], ["which"])


_CARRIED = ("عايل", "عوايل", "اسر", "نازح", "لاجي", "شخص", "مدني", "اطفال", "نساء")
_CONVOY = word_set("القافله الحافلات العوايل العايلات")


def _convoy_passes(clause: Clause, hit: Hit) -> bool:
    """As in "the convoy entered by the Rabia gate", in Arabic, of families: no force."""
    words = clause.sentence.words
    if _CONVOY.isdisjoint(words[max(clause.first, hit.first - 2) : hit.last + 2]):
        return False
    armed = clause.cue("units") or any(
        not n.metonym and n.ids[:1] not in (("displaced",), ("civilians",)) for n in clause.names
    )
    of_arms = {"العسكريه", "عسكريه", "العسكري"} & set(words)
    return not (armed or of_arms) and any(has_stem(w, _CARRIED) for w in words)


_HAMPERS = (
    "تعيق", "يعيق", "تعرقل", "يعرقل", "عرقل", "اعاق", "تبط", "يبط", "توخر", "يوخر", "تعطل", "يعطل",
    "hamper", "slow", "hinder", "delay", "imped", "obstruct", "prevent",
)  # fmt: skip


def _is_hampered(clause: Clause, hit: Hit) -> bool:
    """As in "mines hamper the advance": what stands in the way, and no advance."""
    if hit.verbal:
        return False
    near = range(max(clause.first, hit.first - 2), hit.first)
    at = next((p for p in near if begins(clause.word(p), _HAMPERS)), None)
    if at is None or clause.word(at) in _NO_HAMPERS:
        return False
    return not any(n.first < at and not n.metonym for n in clause.names)


_NO_HAMPERS = word_set("slow slowly delayed preventive preventative")
_REACHES = ("يصل", "تصل", "وصل", "بلغ", "يبلغ", "تبلغ", "reach")


def _figure_reaches(clause: Clause, hit: Hit) -> bool:
    """As in "their number may reach 7,000": a figure, and nobody arrives."""
    at = hit.last
    if clause.sentence.arabic:  # "reaches to": not "reached two brigades of X to Y"
        led = next((p for p in (hit.last - 1, hit.last) if clause.word(p) == "الي"), None)
        if led is None:
            return False
        at = led + 1
    ahead = clause.sentence.words[clause.first : hit.first]
    if ahead[-1:] != ["قد"] and not any(has_stem(w, _A_NUMBER) for w in ahead):
        return False
    near = range(at, min(clause.last, at + 2))
    figure = any(c.first == at for c in clause.counts) or any(
        clause.word(p).isdecimal() or clause.word(p) in _THOUSANDS for p in near
    )
    return begins(word_of(clause, hit), _REACHES) and figure


_A_NUMBER = ("عدد", "اعداد", "number", "toll", "total", "figure", "may", "could")
_THOUSANDS = word_set("الاف الف الفا ميه ميات عشرات مليون thousand thousands hundreds dozens")
_HOLDS = ("يضم", "تضم", "يوو", "توو", "يستوعب", "hold", "hous", "shelter", "host")


def _camp_holds(clause: Clause, hit: Hit) -> bool:
    """As in "the camp holds 40,000 people", "the batch holds 850": who lives there is no force."""
    words = clause.sentence.words[clause.first : hit.last]
    led = bool(clause.cue("camp")) or not _CARRIERS.isdisjoint(words)
    return begins_any(words, _HOLDS) and led and not clause.cue("units")


_CARRIERS = word_set("الدفعه دفعه القافله قافله الحافلات الرحله المجموعه batch convoy buses")


_LINE_REACH = 8  # words from "reached" to the length


def _reached_so_far(clause: Clause, hit: Hit) -> bool:
    """As in "reached the border over 22 km": how far they came, no length of a border."""
    near = clause.sentence.words[max(clause.first, hit.first - _LINE_REACH) : hit.last]
    if any(w.startswith(("طول", "الطول", "البالغ", "length", "long")) for w in near):
        return False
    return begins_any(near, ("وصل", "تقدم", "توغل", "advanc", "reached"))


_OPENED_ROADS = word_set("road roads highway route الطريق طريق الطرق")


def _road_opens(clause: Clause, hit: Hit) -> bool:
    """As in "reopened the road to X": a road inland, no gate on the line."""
    near = clause.sentence.words[hit.last : hit.last + 3]
    gate = clause.cue("crossing", "border") or any(
        s.place is not None and s.place.kind.value == "crossing" for s in clause.spots
    )
    return not gate and bool(_OPENED_ROADS & set(near))


_VEHICLES = word_set("tanker truck car van vehicle bus box container boat cart trunk luggage")


def _hidden_in_a_car(clause: Clause, hit: Hit) -> bool:
    """As in "women hidden in a tanker": nobody who holds out there."""
    near = clause.sentence.words[hit.first : hit.last + 4]
    return near[0] in ("hidden", "hiding", "concealed") and bool(_VEHICLES & set(near))


_GROWS = ("مرشح",)
_DUE_TO = ("بسبب", "لوجود", "نظرا")


def _may_grow(clause: Clause, hit: Hit) -> bool:
    """As in "the toll may rise for some are badly hurt", in Arabic: no toll of its own."""
    before = clause.sentence.words[clause.first : hit.first]
    due = any(w.startswith(_DUE_TO) for w in before[-3:])
    return due and any(has_stem(w, _GROWS) for w in before)


_POWER = word_set("السلطه النظام الحكم الوضع الواقع ان الموقف المعادله الحال الحكومه")


def _power_changes(clause: Clause, hit: Hit) -> bool:
    """As in "the change of power", in Arabic written like "she raids"."""
    changes = bare(word_of(clause, hit)) in ("تغير", "يتغير") and hit.last - hit.first == 1
    return changes and clause.word(hit.last) in _POWER


_SHARES = word_set(
    "نسبه نسب نسبته نسبتها مرحله مراحل مراحله انجاز الانجاز حصيله الحصيله كلفه تكلفه كلفته قيمه "
    "معدل مستوي مستويات المشروع مشروع الاعمال اعمال"
)


def _share_reaches(clause: Clause, hit: Hit) -> bool:
    """As in "the share of the works has reached 60 %", in Arabic: no force that arrives."""
    if not (clause.sentence.arabic and hit.verbal and begins(word_of(clause, hit), _REACHES)):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - _SHARE_REACH) : hit.last + 1]
    return not _SHARES.isdisjoint(near)


_SHARE_REACH = 7  # words from a share over of what work to its verb
_STEPS = (
    "خطوه", "قرار", "اجراء", "سياس", "اتفاق", "عقوب", "مشروع", "خطه", "جهود", "تصريح", "موقف",
    "قانون", "بيان",
)  # fmt: skip


def _step_targets(clause: Clause, hit: Hit) -> bool:
    """As in "the step targets no one", in Arabic: aimed at, and nobody is struck."""
    if not hit.verbal or not begins(word_of(clause, hit), ("استهدف", "يستهدف", "تستهدف")):
        return False
    near = range(max(clause.first, hit.first - _SUBJECT), hit.first)
    return any(begins(bare(clause.word(p)), _STEPS) for p in near)


only_where(_flag_flies, stems=_FLIES)
only_where(_at_intervals, stems=_HELD_AT_TIMES)
only_where(_river_enters, exactly=_WATERS)
only_where(_convoy_passes, exactly=_CONVOY)
only_where(_is_hampered, stems=_HAMPERS)
only_where(_figure_reaches, stems=_REACHES)
only_where(_share_reaches, exactly=_SHARES)
only_where(_camp_holds, stems=_HOLDS)
only_where(_reached_so_far, stems=("وصل", "تقدم", "توغل", "advanc", "reached"))
only_where(_road_opens, exactly=_OPENED_ROADS)
only_where(_hidden_in_a_car, exactly=_VEHICLES)
only_where(_may_grow, stems=_GROWS)
only_where(_power_changes, ("تغير", "يتغير"))
only_where(_step_targets, stems=_STEPS)

DONE_BY_THINGS: UntoldByKind = {
    Kind.PATROL: (_flag_flies, _at_intervals),
    Kind.INFILTRATION: (_river_enters, _convoy_passes),
    Kind.OPERATION: (
        _is_hampered, _figure_reaches, _river_enters, _convoy_passes, _share_reaches,
    ),
    Kind.FORCE_SIZE: (_camp_holds,),
    Kind.BORDER_LENGTH: (_reached_so_far,),
    Kind.CROSSING_STATUS: (_road_opens,),
    Kind.PRESENCE: (_hidden_in_a_car,),
    Kind.CASUALTIES: (_may_grow,),
    Kind.STRIKE: (_power_changes, _step_targets),
    Kind.CLASH: (_step_targets,),
}  # fmt: skip
"""Whether a predicate is said of a thing, a measure or an arrangement, and of no force."""
