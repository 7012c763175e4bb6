"""Arabic words that look like a claim of a kind and tell, where they stand, of something else."""

from collections.abc import Callable
from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.clauses import Clause
from geo.claims.reading.forms import ADJECTIVE, NOUN
from geo.claims.reading.nearby import begins, near_after, near_before, word_of
from geo.claims.reading.settings import Trigger
from geo.claims.reading.wordset import word_set


def arabic_aside(clause: Clause, trigger: Trigger) -> bool:
    """Whether an Arabic predicate is no claim of its kind where it stands."""
    if not clause.sentence.arabic:
        return False
    rule = _ASIDES.get(trigger.kind)
    return rule is not None and rule(clause, trigger.hit)


_BEARS_GROUND = word_set("مناطق المنطقه منطقه قري القريه مدينه المدينه بلده البلده ارض اراض الارض")
_FREED_FROM = ("لتخفيف", "لاتفاق", "لقانون", "لرقاب", "للرقاب", "للتفتيش", "لوصاي", "للصيان")


_RANKS = ("موقع", "مكان", "مرتب", "اهمي", "المرتب", "المركز", "صدار")
_GROWS = ("تعزيز", "توسيع", "زياده", "تمدد", "توسع", "تنامي", "تصاعد", "تقليص", "انهاء", "مواجه")


def _no_control(clause: Clause, hit: Hit) -> bool:
    """As in "arms were in their possession", "areas subject to de-escalation": no ground held."""
    words = clause.sentence.words
    if "حوز" in word_of(clause, hit) or "حوز" in words[hit.last - 1]:
        near = words[max(clause.first, hit.first - 5) : hit.first]
        return bool(hit.tail) or not (_BEARS_GROUND & set(near)) and not any(
            0 <= hit.first - s.last <= 4 for s in clause.spots
        )
    word = word_of(clause, hit)
    if "مومن" in word and "ال" in hit.head:
        return True  # "over the line, which is secured": in passing
    if begins(word, ("يحتل", "تحتل", "احتل")) and begins(clause.word(hit.last), _RANKS):
        return True
    if word.endswith(("نفوذ", "نفوذه", "نفوذها")) and begins(clause.word(hit.first - 1), _GROWS):
        return True
    return word_of(clause, hit).startswith("خاضع") and begins(clause.word(hit.last), _FREED_FROM)


_EXPLOSIVES = ("صاعق", "صواعق", "مواد", "ماده", "جهاز", "اجهز", "حزام", "احزم", "ادوات")


_AIMED = word_set(
    "حمايه منع تامين تعزيز ضمان تحقيق دعم القضاء ملاحقه تطوير الحد ضبط توفير ايجاد تحسين رفع"
)


def _no_clash(clause: Clause, hit: Hit) -> bool:
    """As in "a detonator", "most exposed to infiltration", "repelled them", told of a crossing."""
    before = clause.word(hit.first - 1)
    if hit.form == NOUN and "تفجير" in word_of(clause, hit) and begins(before, _EXPLOSIVES):
        return True
    if "ستهدف" in word_of(clause, hit) and clause.word(hit.last) in _AIMED:
        return True  # "a mission that aims at protecting …"
    if word_of(clause, hit).lstrip("ولب").removeprefix("ال").startswith("تعرض") and not hit.verbal:
        crossing = near_after(clause, hit, "infiltration", reach=3) is not None
        return crossing or before in ("الاكثر", "الاشد", "اكثر")
    repelled = hit.tail and any(root in word_of(clause, hit) for root in ("صد", "احباط", "تصدي"))
    return bool(repelled) and any(
        h.first < hit.first for h in clause.sentence.cue("infiltration") if not h.verbal
    )


_COMES = ("جاء", "تاتي", "ياتي", "وجاء")


def _no_arrest(clause: Clause, hit: Hit) -> bool:
    """As in "the arrest came on information of X": an arrest told already, and how it came."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + 4)]
    if hit.verbal:
        return False
    if "المقبوض" in word_of(clause, hit):
        return True  # "those who were caught were handed over"
    grip = "قبضه" in word_of(clause, hit) and hit.last - hit.first == 1 and "علي" in behind
    return grip or any(begins(w, _COMES) for w in behind)


_APPEARS = ("ظهر", "يظهر", "تظهر", "شاهد", "يشاهد")
_FILMS = ("تسجيل", "مقطع", "فيديو", "صور", "شريط", "اصدار", "مشاهد")
_PUT_IN = ("تبذل", "يبذل", "بذل")
_OVERSEES = ("اشرف", "يشرف", "تشرف")


def _no_presence(clause: Clause, hit: Hit) -> bool:
    """As in "part of a great effort", "oversaw the raising of funds": nobody is anywhere."""
    words = clause.sentence.words
    word = word_of(clause, hit).lstrip("وفال")
    if word.startswith("نشاط"):
        near = words[hit.last : min(clause.last, hit.last + 3)]
        return any(begins(w, _PUT_IN) for w in near)
    if begins(word_of(clause, hit), _APPEARS) and hit.last - hit.first == 1:
        near = words[max(clause.stretch.first, hit.first - 5) : hit.first]
        return clause.word(hit.last) in ("فيه", "فيها", "ان") or any(
            begins(w, _FILMS) for w in near
        )
    if begins(word_of(clause, hit), _OVERSEES) and hit.last - hit.first == 1:
        ground = any(hit.last <= h.first < hit.last + 4 for h in clause.cue("area", "crossing"))
        return not ground and not any(hit.last <= s.first < hit.last + 4 for s in clause.spots)
    return False


def _no_capture(clause: Clause, hit: Hit) -> bool:
    """As in "back to the liberated areas": which areas they are, no news of their taking."""
    return (
        hit.form == ADJECTIVE
        and hit.head.endswith("ال")
        and hit.first > clause.first
        and (near_before(clause, hit, "area", reach=1) is not None)
    )


_DEEMS = ("تعتبر", "يعتبر", "اعتبر", "تعد", "يعد", "تري", "يري")


def _no_infiltration(clause: Clause, hit: Hit) -> bool:
    """As in "sees the crossing as a land bridge": what somebody makes of it, no traffic."""
    near = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    if near[-1:] == ["لاي"] or (hit.head == "ل" and clause.word(hit.first) == "لاي"):
        return True  # "ready for any infiltration"
    if not hit.verbal and _kept_from(clause, hit):
        return True
    if hit.last - hit.first == 1 or hit.verbal:
        return False
    if begins(word_of(clause, hit), _ROADS):
        near = clause.sentence.words[max(clause.first, hit.first - 8) : hit.first]
    return any(begins(w, _DEEMS) for w in near)


_SHIELDS = ("حماي", "لحماي", "تحصين", "تامين", "لتامين", "وقاي", "صون", "دعت", "دعا", "يدعو", "تدعو")


def _kept_from(clause: Clause, hit: Hit) -> bool:
    """As in "protects the land from infiltration", "called for it to be stopped": none is told."""
    words = clause.sentence.words
    near = words[max(clause.stretch.first, hit.first - 6) : hit.first]
    if near[-1:] == ["من"] and any(begins(w, _SHIELDS[:-4]) for w in near):
        return True
    called = words[max(0, hit.first - 20) : hit.first]
    stops = any(w.lstrip("و") in ("منع", "لمنع") for w in near[-1:])
    return stops and any(begins(w, _SHIELDS[-4:]) for w in called)


_ROADS = ("جسر", "ممر", "شريان")


_WORKS = ("الاعمال", "اعمال", "المشروع", "مشروع", "الدراسه", "المباحثات", "الاحتجاجات", "الموسم")


_SLACKENS = ("تراجع", "يتراجع", "تتراجع", "تقدم", "تحرك", "تصاعد")
_ABSTRACT = ("تهديد", "مخاوف", "هجمات", "نسب", "معدل", "وتير", "اسعار", "خطر", "مخاطر", "نفوذ")


_EXAMINED = ("التحقيق", "الدراسه", "البحث", "النقاش", "التدقيق")


def _no_operation(clause: Clause, hit: Hit) -> bool:
    """As in "their entry is still under inquiry", "forced them to flee": told of, not begun."""
    words = clause.sentence.words
    near = words[hit.last : min(clause.last, hit.last + 8)]
    if not hit.verbal and any(w == "قيد" and n in _EXAMINED for w, n in pairwise(near)):
        return True
    if begins(word_of(clause, hit), ("انطلق", "تنطلق", "ينطلق")) and hit.verbal:
        begun = words[max(clause.first, hit.first - 3) : hit.last + 2]
        return any(w.lstrip("و") in _WORKS for w in begun)
    if begins(word_of(clause, hit), _SLACKENS) and hit.verbal:
        near = words[max(clause.first, hit.first - 9) : hit.last + 2]
        return any(w.lstrip("وبل").removeprefix("ال").startswith(_ABSTRACT) for w in near)
    forced = begins(word_of(clause, hit), ("اجبر", "يجبر", "تجبر"))
    return forced and not clause.spots and bool({"الفرار", "الهرب", "الهروب"} & set(near))


def _no_transfer(clause: Clause, hit: Hit) -> bool:
    """As in "arms that belong to X", "the coming of its men": nobody in custody is moved."""
    word = word_of(clause, hit).removeprefix("و")
    if word in ("تعود", "يعود") and clause.word(hit.last).startswith("ل"):
        return True
    words = clause.sentence.words
    moves = begins(word, ("استقبل", "يستقبل", "وصل", "وصول"))
    men = any(begins(w.removeprefix("ال"), _FIGHTERS) for w in words)
    return moves and men and not any(
        begins(w.removeprefix("ال"), _HELD_MEN) for w in words
    )


_FIGHTERS = ("عناصر", "مقاتل", "تعزيز", "عنصر")
_HELD_MEN = (
    "معتقل", "محتجز", "سجين", "سجنا", "سجن", "موقوف", "عايل", "عوايل", "اسر", "مخيم", "جثث", "جثامين",
    "جثمان", "نازح", "لاجي", "اطفال", "نساء", "مطلوب", "متهم", "داعشي", "القبض", "للقضاء", "المحكم",
)  # fmt: skip


_DESTROYS = ("تدمير", "دمر", "دمرت", "يدمر", "ردم", "تفجير", "فجر", "العثور", "عثر", "كشف", "اكتشاف")


def _no_works(clause: Clause, hit: Hit) -> bool:
    """As in "destroyed several tunnels", "part of a chain of works": nobody builds one."""
    words = clause.sentence.words
    near = words[max(clause.first, hit.first - 4) : hit.first]
    if begins(word_of(clause, hit).removeprefix("ال"), ("نفق", "انفاق")):
        return any(begins(w, _DESTROYS) for w in near)
    chain = bool({"ضمن", "سلسله", "مستوي"} & set(near[-3:]))
    return chain and "تحصين" in word_of(clause, hit)


_HOPED = frozenset({"مرشح", "مرشحه", "بالجمله"})


def _no_casualties(clause: Clause, hit: Hit) -> bool:
    """As in "the toll may yet rise", "could not check the losses": no toll is told."""
    near = clause.sentence.words[hit.last : hit.last + 3]
    before = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    return bool(_HOPED & set(near)) or "التحقق" in before


def _no_size(clause: Clause, hit: Hit) -> bool:
    """As in "the sending of great numbers of troops": that they are sent is what is told."""
    return begins(clause.word(hit.first - 1), ("نشر", "ونشر", "ارسال", "حشد"))


_ASIDES: dict[Kind, Callable[[Clause, Hit], bool]] = {
    Kind.CONTROL: _no_control,
    Kind.CLASH: _no_clash,
    Kind.ARREST: _no_arrest,
    Kind.PRESENCE: _no_presence,
    Kind.CAPTURE: _no_capture,
    Kind.INFILTRATION: _no_infiltration,
    Kind.OPERATION: _no_operation,
    Kind.TRANSFER: _no_transfer,
    Kind.FORTIFICATION: _no_works,
    Kind.CASUALTIES: _no_casualties,
    Kind.FORCE_SIZE: _no_size,
}
