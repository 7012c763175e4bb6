"""Arabic words that look like a claim of a kind and tell, where they stand, of something else."""

from collections.abc import Callable
from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.nearby import (
    bare,
    begins,
    begins_any,
    near_after,
    near_before,
    word_of,
)
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.arabic_comments import only_spoken_of
from geo.claims.reading.what.arabic_ground import (
    no_capture,
    no_control,
    no_presence,
    no_size,
    no_works,
)


def arabic_aside(clause: Clause, trigger: Trigger) -> bool:
    """Whether an Arabic predicate is no claim of its kind where it stands."""
    if only_spoken_of(clause, trigger.kind, trigger.hit):
        return True
    rule = _ASIDES.get(trigger.kind)
    return rule is not None and rule(clause, trigger.hit)


_EXPLOSIVES = ("صاعق", "صواعق", "مواد", "ماده", "جهاز", "اجهز", "حزام", "احزم", "ادوات")


_AIMED = word_set(
    "حمايه منع تامين تعزيز ضمان تحقيق دعم القضاء ملاحقه تطوير الحد ضبط توفير ايجاد تحسين رفع"
)


def _on_whose_side(clause: Clause, hit: Hit) -> bool:
    """As in "a militia that fights beside the army": who they are, and no enemy is told."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 3)]
    if not (hit.verbal and "قاتل" in word_of(clause, hit) and near) or clause.cue("against"):
        return False
    before = clause.word(hit.first - 1)
    beside = hit.form != PERFECT and any(n.last == hit.first for n in clause.names)
    told = before in _RELATIVES or beside
    return told and (near[0] == "مع" or near[:2] in (["الي", "جانب"], ["في", "صفوف"]))


_RELATIVES = ("التي", "الذي", "الذين")


def _no_clash(clause: Clause, hit: Hit) -> bool:  # noqa: PLR0911 (one return a rule)
    """As in "a detonator", "most exposed to infiltration", "repelled them", told of a crossing."""
    before = clause.word(hit.first - 1)
    if hit.form == NOUN and "تفجير" in word_of(clause, hit) and begins(before, _EXPLOSIVES):
        return True
    if "ستهدف" in word_of(clause, hit) and clause.word(hit.last) in _AIMED:
        return True  # "a mission that aims at protecting …"
    if word_of(clause, hit).lstrip("ولب").removeprefix("ال").startswith("تعرض") and not hit.verbal:
        crossing = near_after(clause, hit, "infiltration", reach=3) is not None
        return crossing or before in ("الاكثر", "الاشد", "اكثر")
    if before in ("حصيله", "ضحايا", "خساير", "قتلي", "جرحي") or _on_whose_side(clause, hit):
        return True  # "the toll of the attack", "a militia that fights beside the army"
    if hit.tail and hit.verbal and clause.word(hit.first - 1) == "قد" and not clause.spots:
        return True  # "which X had destroyed"
    word = word_of(clause, hit)
    by = hit.head == "ب" or before == "في"
    if "كمين" in word and by and near_before(clause, hit, "arrest", reach=_AMBUSH_REACH):
        return True  # "caught by an ambush"
    if word in ("مواجهه", "مواجهات", "بمواجهه", "لمواجهه") and before in ("في", "علي"):
        return True  # "in the face of"
    repelled = hit.tail and any(root in word_of(clause, hit) for root in ("صد", "احباط", "تصدي"))
    return bool(repelled) and any(
        h.first < hit.first for h in clause.sentence.cue("infiltration") if not h.verbal
    )


_AMBUSH_REACH = 12  # words from "caught" over whom to "in an ambush"
_SOME = word_set("بعض عدد من ميات عشرات الاف كل جميع نقل عوده وصول")
_COMES = ("جاء", "تاتي", "ياتي", "وجاء")


def _no_arrest(clause: Clause, hit: Hit) -> bool:
    """As in "the arrest came on information of X": an arrest told already, and how it came."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + 4)]
    if hit.verbal:
        return _stops_doings(clause, hit)
    before = clause.word(hit.first - 1)
    if begins(before.removeprefix("و").removeprefix("ب"), _WARRANTS):
        return True  # "arrest warrants were issued"
    if word_of(clause, hit) == "اسر" and (
        before in _SOME or clause.word(hit.last).startswith("ال")
    ):
        return True  # "some families of the fighters", written like "the capture of"
    if "المقبوض" in word_of(clause, hit):
        return True  # "those who were caught were handed over"
    grip = "قبضه" in word_of(clause, hit) and hit.last - hit.first == 1 and "علي" in behind
    return grip or begins_any(behind, _COMES)


_WARRANTS = ("مذكره", "مذكرات", "امر", "اوامر", "بمذكره", "لمذكره", "لمذكرات")
_DOINGS = (
    "عمليات", "عمليه", "هجوم", "هجمات", "قصف", "غارات", "ضربات", "زحف", "تقدم", "دوريات", "اعمال",
    "العمل", "النار", "اطلاق", "حرك", "تبادل", "معارك", "قتال", "تدفق", "حمل", "نشاط",
)  # fmt: skip


def _stops_doings(clause: Clause, hit: Hit) -> bool:
    """As in "stopped its operations": it is no person that is stopped."""
    if not word_of(clause, hit).lstrip("و").startswith(("اوقف", "يوقف", "توقف")):
        return False
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 3)]
    return any(w.removeprefix("ال").startswith(_DOINGS) for w in near)


_DEEMS = ("تعتبر", "يعتبر", "اعتبر", "تعد", "يعد", "تري", "يري")


def _no_infiltration(clause: Clause, hit: Hit) -> bool:
    """As in "sees the crossing as a land bridge": what somebody makes of it, no traffic."""
    near = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    if near[-1:] == ["لاي"] or (hit.head == "ل" and clause.word(hit.first) == "لاي"):
        return True  # "ready for any infiltration"
    if not hit.verbal and (_kept_from(clause, hit) or _prevention(clause, hit)):
        return True
    if hit.last - hit.first == 1 or hit.verbal:
        return False
    if begins(word_of(clause, hit), _ROADS):
        near = clause.sentence.words[max(clause.first, hit.first - 8) : hit.first]
    return begins_any(near, _DEEMS)


_SHIELDS = (
    "حماي",
    "لحماي",
    "تحصين",
    "تامين",
    "لتامين",
    "وقاي",
    "صون",
    "دعت",
    "دعا",
    "يدعو",
    "تدعو",
)


def _kept_from(clause: Clause, hit: Hit) -> bool:
    """As in "protects the land from infiltration", "called for it to be stopped": none is told."""
    words = clause.sentence.words
    near = words[max(clause.stretch.first, hit.first - 6) : hit.first]
    if near[-1:] == ["من"] and begins_any(near, _SHIELDS[:-4]):
        return True
    called = words[max(0, hit.first - 20) : hit.first]
    stops = any(w.lstrip("و") in ("منع", "لمنع") for w in near[-1:])
    return stops and begins_any(called, _SHIELDS[-4:])


_PREVENTION = word_set(
    "منع ومنع لمنع بمنع ولمنع الحد والحد للحد وقف ووقف لوقف مكافحه ومكافحه لمكافحه"
)
_HELPS = word_set("تم تمكن تمكنت تمكنوا نجح نجحت نجحوا جري جرت احبطت احبط استطاعت استطاع")


def _prevention(clause: Clause, hit: Hit) -> bool:
    """As in "joint work and the prevention of infiltration": a cause, unless it was brought off."""
    words = clause.sentence.words
    near = range(max(clause.stretch.first, hit.first - 4), hit.first)
    mark = next((p for p in near if words[p] in _PREVENTION), None)
    if mark is None or any(h.verbal for h in clause.cue("foil") if h.first > mark):
        return False
    before = words[max(clause.stretch.first, mark - 5) : mark]
    return not any(w.removeprefix("و") in _HELPS for w in before)


_ROADS = ("جسر", "ممر", "شريان")


_WORKS = ("الاعمال", "اعمال", "المشروع", "مشروع", "الدراسه", "المباحثات", "الاحتجاجات", "الموسم")


_SLACKENS = ("تراجع", "يتراجع", "تتراجع", "تقدم", "تحرك", "تصاعد")
_ABSTRACT = ("تهديد", "مخاوف", "هجمات", "نسب", "معدل", "وتير", "اسعار", "خطر", "مخاطر", "نفوذ")


_EXAMINED = ("التحقيق", "الدراسه", "البحث", "النقاش", "التدقيق")


def _no_operation(clause: Clause, hit: Hit) -> bool:  # noqa: PLR0911 (one return a rule)
    """As in "their entry is still under inquiry", "forced them to flee": told of, not begun."""
    if clause.word(hit.last) in ("وفد", "الوفد", "وفود"):
        return True  # "a delegation reached the gate"
    words = clause.sentence.words
    near = words[hit.last : min(clause.last, hit.last + 12)]
    if begins(words[hit.first], _CLEARS) and begins_any(near[:3], _HURT):
        return True  # "evacuated its wounded"
    if not hit.verbal:
        return _is_spoken_of(clause, hit, near)
    if _lessens(clause, hit):
        return True
    if begins(words[hit.first], ("انطلق", "تنطلق", "ينطلق")):
        begun = words[max(clause.first, hit.first - 3) : hit.last + 2]
        return any(w.lstrip("و") in _WORKS for w in begun)
    if begins(words[hit.first], _SLACKENS):
        near = words[max(clause.first, hit.first - 9) : hit.last + 2]
        return any(w.lstrip("وبل").removeprefix("ال").startswith(_ABSTRACT) for w in near)
    return _forces_off(clause, hit, near)


def _is_spoken_of(clause: Clause, hit: Hit, near: list[str]) -> bool:
    """As in "to learn the reasons of the move", "makes it a hard battle", of a noun."""
    before = clause.word(hit.first - 1)
    if before in _WHY or begins(before, ("يجعل", "تجعل", "جعل")) or _is_handling(clause, hit):
        return True
    if "قيد" in near and any(w == "قيد" and n in _EXAMINED for w, n in pairwise(near)):
        return True
    return _forces_off(clause, hit, near)


def _forces_off(clause: Clause, hit: Hit, near: list[str]) -> bool:
    """As in "forced them to flee": others, of whom no leaving of ground is told."""
    forced = begins(word_of(clause, hit), ("اجبر", "يجبر", "تجبر"))
    return forced and _GIVES_GROUND.isdisjoint(near)


_WHY = word_set("اسباب دوافع خلفيات ملابسات تفاصيل نتايج")
_CLEARS = ("اخل", "يخل", "تخل", "اجل", "نقل", "سحب")
_HURT = (
    "جرحا", "جريح", "مصاب", "المصاب", "الجرح", "جثث", "جثام", "قتلا", "ضحايا", "الضحايا", "مدني",
)  # fmt: skip
_GIVES_GROUND = word_set("الانسحاب التراجع الانكفاء الفرار الهرب الهروب مغادره الخروج اخلاء")
_BY_HOW_MUCH = word_set("بنسبه النصف الربع الثلث الضعف")


def _lessens(clause: Clause, hit: Hit) -> bool:
    """As in "attempts fell by 90 per cent": a figure falls, nobody draws back."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 2)]
    return not _BY_HOW_MUCH.isdisjoint(near)


_HANDLING = (
    "اعاد", "دمج", "فرز", "تدقيق", "تسلم", "تسليم", "نقل", "تبادل", "تهريب", "تحشيد", "ترميم",
    "تسلل", "بناء", "عبور", "تاهيل", "صيان", "تفاوض", "اجلاء", "ترحيل", "انتاج",
)  # fmt: skip


def _is_handling(clause: Clause, hit: Hit) -> bool:
    """As in "the process of handing over", "of smuggling": written like an operation."""
    if hit.last - hit.first > 1 or not begins(word_of(clause, hit), ("عملي",)):
        return False
    return clause.word(hit.last).removeprefix("ال").startswith(_HANDLING)


def _no_transfer(clause: Clause, hit: Hit) -> bool:
    """As in "arms that belong to X", "the coming of its men": nobody in custody is moved."""
    word = word_of(clause, hit)
    if word.removeprefix("و") in ("تعود", "يعود") and clause.word(hit.last).startswith("ل"):
        return True
    if not (begins(word, ("استقبل", "يستقبل", "وصل", "وصول")) or _come_back(clause, hit)):
        return False
    words = clause.sentence.words
    men = any(begins(w.removeprefix("ال"), _FIGHTERS) for w in words)
    return men and not any(
        begins(w.removeprefix("ال"), _HELD_MEN) or w.lstrip("ولب").startswith(_HELD_MEN)
        for w in words
    )


_OWN_MEN = frozenset({"peshmerga", "iraqi_army", "pmf", "saa", "sdf", "iraqi_forces", "ypg"})


def _come_back(clause: Clause, hit: Hit) -> bool:
    """As in "1,000 men of X came back": a force that is named, and nobody in custody."""
    back = begins(word_of(clause, hit), ("عاد", "يعود", "غادر", "خرج"))
    near = range(hit.last, min(clause.last, hit.last + 8))
    return back and any(n.first in near and n.ids and n.ids[0] in _OWN_MEN for n in clause.names)


_FIGHTERS = (
    "عناصر", "مقاتل", "تعزيز", "عنصر", "مسلح", "قوات", "قوه", "رتل", "ارتال", "لواء", "فوج",
    "وحدات",
)  # fmt: skip
_HELD_MEN = (
    "معتقل", "محتجز", "سجين", "سجنا", "سجن", "موقوف", "عايل", "عوايل", "اسر", "مخيم", "جثث",
    "جثامين", "جثمان", "نازح", "لاجي", "اطفال", "نساء", "مطلوب", "متهم", "داعشي", "دواعش", "القبض",
    "للقضاء", "المحكم",
)  # fmt: skip


_GUILTY = ("تورط", "متورط", "ضالع", "ضلوع", "مدان", "ادين", "متهم", "اتهم", "شارك")
_HOPED = frozenset({"مرشح", "مرشحه", "بالجمله"})


def _no_casualties(clause: Clause, hit: Hit) -> bool:
    """As in "the toll may yet rise", "could not check the losses": no toll is told."""
    near = clause.sentence.words[hit.last : hit.last + 3]
    before = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    if hit.head == "ب" and begins_any(map(bare, before), _GUILTY):
        return True  # "they had a part in killing Iraqis"
    if hit.tail and begins_any(before[-2:], _CLEARS):
        return True  # "evacuated its wounded"
    if word_of(clause, hit).startswith("وصف"):
        return True  # "called them", written like "and killed them off"
    return bool(_HOPED & set(near)) or "التحقق" in before


_ASIDES: dict[Kind, Callable[[Clause, Hit], bool]] = {
    Kind.CONTROL: no_control,
    Kind.CLASH: _no_clash,
    Kind.ARREST: _no_arrest,
    Kind.PRESENCE: no_presence,
    Kind.CAPTURE: no_capture,
    Kind.INFILTRATION: _no_infiltration,
    Kind.OPERATION: _no_operation,
    Kind.TRANSFER: _no_transfer,
    Kind.FORTIFICATION: no_works,
    Kind.CASUALTIES: _no_casualties,
    Kind.FORCE_SIZE: no_size,
}
