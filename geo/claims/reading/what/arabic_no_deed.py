"""Arabic words of deeds that are said of land, of things and of views, or that date the rest."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN
from geo.claims.reading.text.glance import glance_for, only_where
from geo.claims.reading.text.nearby import bare, begins, begins_any, word_of
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.by_kind import RulesByKind


def no_arabic_deed(clause: Clause, trigger: Trigger) -> bool:
    """Whether an Arabic predicate is of land, of a thing or of a view, and tells of no deed."""
    look = clause.sentence.glance
    if look & _WEIGHED_GLANCE and _is_weighed(clause, trigger):
        return True
    if look & _AGAIN_GLANCE and _measures_again(clause, trigger):
        return True
    return _RULES.one_holds(clause, trigger)


_MATTERS = word_set("امر خطوه مساله ضروره قضيه مهمه حاجه اولويه")
_WEIGHS = (
    "بالغ", "شديد", "ضروري", "مهم", "هام", "حيوي", "اساسي", "خطير", "حساس", "معقد", "لابد", "لا",
    "ملح", "ايجابي", "صعب", "غايه", "في", "حتمي", "مطلوب", "بحاجه", "لازم",
)  # fmt: skip
_OPENS = word_set("ان وان")


def _is_weighed(clause: Clause, trigger: Trigger) -> bool:
    """As in "that taking back the families is a step that is needed": a view, no news."""
    hit, words = trigger.hit, clause.sentence.words
    opens = words[hit.first - 1] in _OPENS and hit.form != IMPERFECT
    if not opens and (hit.form != NOUN or hit.first != clause.first):
        return False
    return any(
        words[p] in _MATTERS and words[p + 1].startswith(_WEIGHS)
        for p in range(hit.last, clause.last - 1)
    )


_WEIGHED_GLANCE = glance_for(_MATTERS)


_COMES_TO = ("يعادل", "يساوي", "يقارب", "يوازي", "مجموعه", "نحو", "بحدود", "حوالي")


def _measures_again(clause: Clause, trigger: Trigger) -> bool:
    """As in "that is, what comes to 500 pills": a figure put in another way."""
    words = clause.sentence.words
    begun = max(clause.stretch.first, trigger.hit.first - _MEASURE_REACH)
    if "اي" not in words[begun : trigger.hit.first]:
        return False
    marks = (p for p in range(begun, trigger.hit.first) if words[p] == "اي")
    return any(words[p + 1] == "ما" and begins(words[p + 2], _COMES_TO) for p in marks)


_MEASURE_REACH = 8  # words from "that is" to what is counted
_AGAIN_GLANCE = glance_for(exactly=["اي"])

_LANDS = (
    "حدود", "طرق", "طريق", "نهر", "انهر", "وادي", "اوديه", "اراضي", "محافظ", "مثلث", "خطوط", "دول",
    "بلدان", "مياه", "البادي", "صحراء", "وجهات", "اراء", "مصالح",
)  # fmt: skip


def _lands_meet(clause: Clause, hit: Hit) -> bool:
    """As in "at the point where the borders of A and B meet": a site, no forces that link up."""
    if "لتقا" not in word_of(clause, hit):
        return False
    return begins(bare(clause.word(hit.last)), _LANDS)


_LAND = (
    "ارض", "اراض", "صحراء", "صحار", "باديه", "بوادي", "جبل", "جبال", "تلال", "بساتين", "مزارع",
    "حقول", "غابات", "مياه", "انهار", "نهر", "كثبان", "وديان", "اوديه", "احياء", "قري", "مرتفعات",
    "سهول", "هضاب", "اشجار", "بيوت", "منازل", "رمال", "مخاطر", "تحديات", "شكوك", "غموض",
)  # fmt: skip
_SURROUNDS = ("تحيط", "يحيط", "تطوق", "يطوق", "احاط", "محاط")
_ROUND = 4  # words from "surround" to what lies around
_FOLK = ("civilians",)


def _lies_around(clause: Clause, hit: Hit) -> bool:
    """As in "palm groves surround the town": how the land lies, no siege."""
    if not begins(word_of(clause, hit), _SURROUNDS):
        return False
    words = clause.sentence.words
    named = any(
        abs(n.first - hit.first) <= _ROUND and not n.metonym and n.ids[:1] != _FOLK
        for n in clause.names
    )
    if named or clause.cue("units"):
        return False
    behind = words[hit.last : min(clause.last, hit.last + 3)]
    before = words[max(clause.stretch.first, hit.first - 2) : hit.first]
    near = (w.removeprefix("و").removeprefix("ال") for w in (*behind, *before))
    return any(w.startswith(_LAND) for w in near)


only_where(_lies_around, stems=_SURROUNDS)


_AT_ONCE = word_set("فور بمجرد حال لحظه وفور ولحظه وبمجرد")


def _dates_by_coming(clause: Clause, hit: Hit) -> bool:
    """As in "upon their entry through the gate": when something else is done."""
    before = {clause.word(hit.first - 1), clause.word(hit.first - 2)}
    return hit.form == NOUN and bool(_AT_ONCE & before)


_REFUGE = ("لجا", "يلجا", "تلجا", "لجوو")
_EMPTIES = ("افرغ", "تفرغ", "يفرغ")
_LOADS = ("حمول", "شحن", "بضاع", "صناديق")


def _no_move(clause: Clause, hit: Hit) -> bool:
    """As in "thousands took refuge there", "emptied their loads": no force that moves."""
    if begins(word_of(clause, hit), _REFUGE):
        told = clause.sentence.words[clause.first : clause.last]
        armed = begins_any(map(bare, told), _ARMED)
        return not armed and not any(not n.metonym for n in clause.names)
    return begins(word_of(clause, hit), _EMPTIES) and begins(clause.word(hit.first + 1), _LOADS)


only_where(_no_move, stems=(*_REFUGE, *_EMPTIES))


def _no_stay(clause: Clause, hit: Hit) -> bool:
    """As in "once the reinforcements come": when, not that they did."""
    return clause.word(hit.first - 1) in _AT_ONCE


only_where(_dates_by_coming, exactly=_AT_ONCE)
only_where(_no_stay, exactly=_AT_ONCE)


_EVADES = ("فرار", "الفرار", "افلات", "هرب", "الهرب", "هروب", "اختباء", "تخفي", "تواري", "نجاه")


def _is_evaded(clause: Clause, hit: Hit) -> bool:
    """As in "helped them to hide from watching aircraft": what one escapes from."""
    words = clause.sentence.words
    near = range(max(clause.first, hit.first - _EVADE_REACH), hit.first)
    return any(begins(bare(words[p]), _EVADES) and words[p + 1] in ("من", "عن") for p in near)


only_where(_is_evaded, stems=_EVADES)


_EVADE_REACH = 5
_HOLDINGS = ("مراكز", "مركز", "سجون", "سجن", "مرافق", "منشات", "معتقلات", "مخيم", "دور")
_HELD_IN = ("احتجاز", "توقيف", "اعتقال", "ايواء", "حجز")


def _names_custody(clause: Clause, hit: Hit) -> bool:
    """As in "centres of detention": where people are held, nobody is caught."""
    if hit.verbal or not begins(bare(word_of(clause, hit)), _HELD_IN):
        return False
    return begins(bare(clause.word(hit.first - 1)), _HOLDINGS)


only_where(_names_custody, stems=_HELD_IN)


def _holds_custody(clause: Clause, hit: Hit) -> bool:
    """As in "prisons under the control of X": who runs them, no ground that is held."""
    words = clause.sentence.words
    before = words[max(clause.stretch.first, hit.first - 3) : hit.first]
    bared = [bare(w) for w in before]
    return begins_any(bared, _PRISONS) or begins_any(bared[1:], _HELD_IN)


_PRISONS = ("سجون", "سجن", "سجنا", "معتقلات")
only_where(_holds_custody, stems=(*_PRISONS, *_HELD_IN))


_USES = ("استخدم", "يستخدم", "تستخدم", "مستخدم", "استعمل", "استعان")
_IN_IT = word_set("فيه فيها خلاله خلالها")


def _arms_of_it(clause: Clause, hit: Hit) -> bool:
    """As in "in which X used shells and rockets": with what the fight just told was fought."""
    words = clause.sentence.words
    begun = max(clause.first, hit.first - _ARMS_REACH)
    uses = next((p for p in range(begun, hit.first) if begins(words[p], _USES)), None)
    return uses is not None and bool(_IN_IT & set(words[uses + 1 : uses + 3]))


only_where(_arms_of_it, exactly=_IN_IT)


_ARMS_REACH = 14  # words from "used" to the last of the arms

_EFFECTS = (
    "انهي", "انهت", "قضي", "قضت", "اسهم", "ساهم", "قلل", "خفض", "منع", "اوقف", "ساعد",
)  # fmt: skip


def _does_good(clause: Clause, hit: Hit) -> bool:
    """As in "the fence ended smuggling": what a wall that is known did."""
    if hit.verbal or not (hit.head.endswith("ال") or word_of(clause, hit).startswith("ال")):
        return False
    beside = (clause.word(hit.first - 1), clause.word(hit.last), clause.word(hit.last + 1))
    return begins_any(beside, _EFFECTS)


only_where(_does_good, stems=_EFFECTS)


_EVERY_TOWN = word_set("مدن بلدات قري محافظات مناطق احياء اقضيه نواحي دول بلدان")
_TOWN_REACH = 8  # words from a stay or a march to the towns without a name


def _in_no_town(clause: Clause, hit: Hit) -> bool:
    """As in "digs in among towns", "moved to the other provinces": in general, and nowhere."""
    behind = any(hit.first <= spot.first for spot in clause.spots)
    opens = bool(clause.spots) and clause.word(clause.first) in ("في", "وفي")
    if behind or opens or clause.cue("border"):
        return False
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + _TOWN_REACH)]
    bared = [bare(w) for w in near]
    towns = [p for p, word in enumerate(bared) if word in _EVERY_TOWN and near[p] != word]
    if not towns:
        return False
    others = near[towns[-1] + 1 :]
    return len(towns) > 1 or any(w.startswith(("الاخري", "الاخر")) for w in others)


only_where(_in_no_town, _EVERY_TOWN)


_ROOMS = word_set("غرفه مركز قاعه هييه غرف مراكز مسرح")


def _names_a_room(clause: Clause, hit: Hit) -> bool:
    """As in "a joint operations room", in Arabic: where people work, no operation."""
    return bare(word_of(clause, hit)) == "عمليات" and bare(clause.word(hit.first - 1)) in _ROOMS


only_where(_names_a_room, _ROOMS)


def _of_whoever(clause: Clause, hit: Hit) -> bool:
    """As in "whoever enters the town sees …": anybody, and nobody."""
    opens = hit.form == IMPERFECT and hit.first - clause.first <= 1
    return opens and clause.word(hit.first - 1) in ("من", "ومن", "كل")


_RINGS = ("حصار", "طوق")


def _lays_siege(clause: Clause, hit: Hit) -> bool:
    """As in "struck a siege around X", in Arabic: a ring is laid, nothing is struck."""
    if not begins(word_of(clause, hit), ("ضرب", "يضرب", "تضرب")):
        return False
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 5)]
    return any(bare(w).startswith(_RINGS) for w in near)


only_where(_lays_siege, stems=_RINGS)


_HURT_BEFORE = ("مفتوح", "غاير", "نازف", "قديم", "عميق")


_NO_MEN = (
    "صاروخ",
    "صواريخ",
    "قذيف",
    "قذايف",
    "طاير",
    "مسير",
    "قري",
    "مدن",
    "مناطق",
    "نقاط",
    "مواقع",
)


def _things_fell(clause: Clause, hit: Hit) -> bool:
    """As in "three of the rockets fell": no men."""
    fell = begins(word_of(clause, hit), ("سقط", "سقوط"))
    return fell and begins(bare(clause.word(hit.last)), _NO_MEN)


def _no_wound(clause: Clause, hit: Hit) -> bool:
    """As in "the border is an open wound": a figure."""
    return bare(word_of(clause, hit)) == "جرح" and bare(clause.word(hit.last)).startswith(
        _HURT_BEFORE
    )


_BURDENS = ("ديون", "ديونه", "قيود", "خوف", "عقد", "ضغوط", "عبء", "اعباء", "اوهام")


def _freed_of_burdens(clause: Clause, hit: Hit) -> bool:
    """As in "she was freed of her debts": no ground is taken."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + _BURDEN_REACH)]
    return any(w == "من" and near[p + 1].startswith(_BURDENS) for p, w in enumerate(near[:-1]))


only_where(_freed_of_burdens, stems=_BURDENS)


_BURDEN_REACH = 6  # words from "was freed" to what of


_TAKES_AWAY = ("اقتاد", "اعتقل", "اوقف", "ضبط", "احتجز", "داهم", "صادر", "عثر", "فكك", "قتل")


def _does_else(clause: Clause, hit: Hit) -> bool:
    """As in "a patrol led two men away", in Arabic: the patrol is who acts, none is told of."""
    if bare(word_of(clause, hit)) != "دوريه":
        return False
    near = (clause.word(p) for p in (hit.first - 1, *range(hit.last, hit.last + 4)))
    return begins_any(near, _TAKES_AWAY) or "القبض" in clause.sentence.words[hit.last : clause.last]


_ARMED = (
    "مقاتل", "جندي", "جنود", "عناصر", "مسلح", "قوات", "مستشار", "خبراء", "ضباط", "منتسب", "ارهابي",
)  # fmt: skip


def _shelters_men(clause: Clause, hit: Hit) -> bool:
    """As in "the base houses soldiers": they are there, nobody is moved."""
    if not begins(word_of(clause, hit), ("تووي", "يووي", "اوت", "اوي")):
        return False
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + _BURDEN_REACH)]
    return begins_any(map(bare, near), _ARMED)


_CAUGHT = ("موقوف", "معتقل", "اسري", "اسير", "محتجز")


def _back_with(clause: Clause, hit: Hit) -> bool:
    """As in "the squad came back with three prisoners": they were caught, nobody is handed over."""
    if not begins(word_of(clause, hit), ("عاد", "رجع")):
        return False
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + _BURDEN_REACH)]
    by = next((p for p, w in enumerate(near) if w.startswith("ب")), None)
    return by is not None and any(begins(w.removeprefix("ب"), _CAUGHT) for w in near[by : by + 2])


only_where(_back_with, stems=_CAUGHT)


_WAY = frozenset({"الطريق", "طريق", "السبيل"})
_ON_WHOM = frozenset({"علي", "امام"})


def _bars_the_way(clause: Clause, hit: Hit) -> bool:
    """As in "to bar the way to infiltrators": they are kept out, and nobody is surrounded."""
    aimed = any(h.last == hit.first for h in clause.cue("purpose"))
    if hit.verbal and not aimed:
        return False  # "cut the road to X's men"; written like the noun
    near = range(hit.first, min(clause.last, hit.last + 1))
    return any(clause.word(p) in _WAY and clause.word(p + 1) in _ON_WHOM for p in near)


only_where(_bars_the_way, exactly=_WAY)


_READY = ("اهبه", "استعداد", "جاهزي", "اتم")
_REMAINS = ("تظل", "يظل", "ظل", "ستظل", "ستبقي", "تبقي", "يبقي", "سيبقي", "باق")


def _is_ready(clause: Clause, hit: Hit) -> bool:
    """As in "stays at the ready": how a force is, and not where."""
    stays = begins(word_of(clause, hit), _REMAINS)
    near = clause.sentence.words[hit.last - 1 : hit.last + 2]
    return stays and any(w.startswith(_READY) for w in near)


only_where(_is_ready, stems=_READY)


_FIRE = word_set("نيران بنيران رصاص برصاص طلقات بطلقات قذايف بقذايف")


def _whose_fire(clause: Clause, hit: Hit) -> bool:
    """As in "killed by the fire of snipers of X": who shot, and no news that he is there."""
    return clause.sentence.words[hit.first - 1] in _FIRE


only_where(_whose_fire, exactly=_FIRE)


def _is_a_case(clause: Clause, hit: Hit) -> bool:
    """As in "over a case of smuggling", in Arabic written like "he killed him"."""
    return bare(word_of(clause, hit)) in ("قضيه", "قضايا")


def _takes_flight(clause: Clause, hit: Hit) -> bool:
    """As in "they took to flight", in Arabic written like "they hid there"."""
    near = clause.sentence.words[hit.last : hit.last + 2]
    return begins(word_of(clause, hit), ("لاذ", "يلوذ", "تلوذ")) and "بالفرار" in near


only_where(_takes_flight, exactly=["بالفرار"])


_RULES = RulesByKind(
    {
        Kind.OPERATION: (
            _lands_meet,
            _dates_by_coming,
            _in_no_town,
            _names_a_room,
            _of_whoever,
            _no_move,
        ),
        Kind.ENCIRCLEMENT: (_lies_around, _bars_the_way),
        Kind.CROSSING_STATUS: (_dates_by_coming,),
        Kind.INFILTRATION: (_dates_by_coming,),
        Kind.TRANSFER: (_dates_by_coming, _shelters_men, _back_with),
        Kind.PRESENCE: (_no_stay, _in_no_town, _is_ready, _whose_fire, _takes_flight),
        Kind.PATROL: (_is_evaded, _does_else),
        Kind.ARREST: (_names_custody,),
        Kind.CONTROL: (_holds_custody,),
        Kind.STRIKE: (_arms_of_it, _lays_siege),
        Kind.CLASH: (_lays_siege,),
        Kind.CASUALTIES: (_no_wound, _things_fell, _is_a_case),
        Kind.CAPTURE: (_freed_of_burdens,),
        Kind.FORTIFICATION: (_does_good,),
    }
)
