"""Deeds that a text names and says nobody did: unfought, not owned, sought, confessed, or found."""

from collections.abc import Callable
from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.nearby import bare, begins, word_of
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set


def not_done(clause: Clause, trigger: Trigger) -> bool:
    """Whether a predicate is named without anybody's having done it."""
    rules = _RULES.get(trigger.kind, ())
    return any(rule(clause, trigger.hit) for rule in rules)


_WITHOUT = word_set("بلا دون بدون without")
_THERE_IS = word_set("من غير ان اي any a further major significant much serious")


def _went_without(clause: Clause, hit: Hit) -> bool:
    """As in "entered without a fight": none was fought; but "without stopping, they attacked"."""
    if hit.form not in (NOUN, PHRASE):
        return False
    at = hit.first - 1
    while at > clause.first and clause.word(at) in _THERE_IS and clause.word(at) != "غير":
        at -= 1
    return clause.word(at) in _WITHOUT or (clause.word(at - 1), clause.word(at)) == ("من", "غير")


_OWNS = ("تتبن", "يتبن", "تبنت", "تعلن", "يعلن", "claim", "claimed")
_NOBODY = word_set("لم لا ولم nobody no none not neither")
_BODY = word_set("جهه احد طرف فصيل تنظيم group faction one party side")
_OWN_REACH = 6  # words from "no" over "group" to "claimed"


def _is_not_owned(clause: Clause, hit: Hit) -> bool:
    """As in "no group claimed the attack": nothing but that it is not known who did."""
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        if not words[place].startswith(_OWNS):
            continue
        near = words[max(clause.first, place - _OWN_REACH) : place]
        behind = words[place + 1 : place + 3]
        owned = _RESPONSIBLE & set(words[place : place + _OWN_REACH]) or "تبن" in words[place]
        untold = bool(_NOBODY & set(near)) and bool((_BODY | _NOBODY) & {*near, *behind} - {"لا"})
        if owned and untold and hit.last > place - 1:
            return True
    return False


_RESPONSIBLE = word_set("responsibility مسووليه مسووليته مسووليتها المسووليه attack blame")
_SEEKS = ("تسع", "يسع", "سعي", "ترغب", "يرغب", "رغب", "تريد", "يريد", "تنوي", "ينوي", "مهتم")
_SEEK_REACH = 5  # words from "do not seek" to the fight


def _is_not_sought(clause: Clause, hit: Hit) -> bool:
    """As in "his forces do not seek to fight X", in Arabic: a will, and no fight."""
    words = clause.sentence.words
    near = range(max(clause.first + 1, hit.first - _SEEK_REACH), hit.first)
    return hit.form in (NOUN, PHRASE) and any(
        words[p].startswith(_SEEKS) and words[p - 1] in ("لا", "ولا", "لم", "ليس") for p in near
    )


_HIS_PART = ("مشاركت", "اشتراك", "ضلوع", "تورط", "مسووليت", "انتما", "صلت", "علاقت", "مساهمت")
_PART_REACH = 4  # words from "his part in" to the deeds


def _had_a_part(clause: Clause, hit: Hit) -> bool:
    """As in "admitted his part in several attacks", in Arabic: what a man is charged with."""
    if hit.form not in (NOUN, PHRASE):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - _PART_REACH) : hit.first]
    return any(bare(w).startswith(_HIS_PART) for w in near)


_ARMS = (
    "عبو", "صاروخ", "صواريخ", "قذايف", "قذيف", "حزام", "احزم", "الغام", "لغم", "منصه", "منصات",
    "هاون", "متفجر", "قنابل", "قنبل", "rocket", "bomb", "mine", "shell", "mortar", "missile",
    "launcher", "grenade", "explosive", "vehicle", "suicide",
)  # fmt: skip
_FINDS = (
    "عثر", "العثور", "عثور", "ضبط", "مصادر", "صادر", "مخبا", "مخابي", "كدس", "اكداس", "مستودع",
    "مشجب", "تفكيك", "فكك", "ابطال", "اتلاف", "تفجيره", "يحتوي", "تحتوي", "يحوي", "found", "find",
    "defus", "dismantl", "cache", "uncover", "discover", "seiz", "destroying",
)  # fmt: skip
_FIND_REACH = 9  # words from what is found to the arms in it


def _arms_are_found(clause: Clause, hit: Hit) -> bool:
    """As in "a cache with rockets and bombs was found": arms that nobody fired."""
    if hit.form not in (NOUN, PHRASE) or not begins(bare(word_of(clause, hit)), _ARMS):
        return False
    near = clause.sentence.words[max(clause.stretch.first, hit.first - _FIND_REACH) : hit.first]
    return any(begins(bare(w), _FINDS) for w in near)


_FOUND = ("عثر", "عثور", "ضبط", "مصادر", "صادر", "مخبا", "مخابي", "كدس", "اكداس", "مضاف", "كشف")
_BLASTS = ("تفجيره", "تفجيرها", "تفجيرهما", "فجره", "فجرها")


def _blown_up_on_site(clause: Clause, hit: Hit) -> bool:
    """As in "a den was found and blown up", in Arabic: what was found is destroyed."""
    if not begins(word_of(clause, hit), _BLASTS):
        return False
    return any(begins(bare(w), _FOUND) for w in clause.sentence.words[: hit.first])


_CAN = word_set("can could cannot able")
_HARD = ("صعب", "يصعب", "تصعب", "يمكن", "تعذر", "يتعذر", "سهل", "يسهل", "يستحيل", "مستحيل")


def _can_hit(clause: Clause, hit: Hit) -> bool:
    """As in "the guns can hit targets 40 km off": what arms are able to do."""
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return not clause.sentence.arabic and bool(_CAN & set(near))


def _hard_to_reach(clause: Clause, hit: Hit) -> bool:
    """As in "a valley that is hard to reach", in Arabic: how it lies, and nobody comes."""
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return hit.form in (NOUN, PHRASE) and any(begins(w, _HARD) for w in near)


_REFUSES = ("رفض", "يرفض", "ترفض", "refus", "declin")


def _refuses_to(clause: Clause, hit: Hit) -> bool:
    """As in "after he refused to give himself up": he did not."""
    near = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    return any(begins(w, _REFUSES) for w in near)


_AS = "ك"


def _treated_as(clause: Clause, hit: Hit) -> bool:
    """As in "must be treated as victims": a likeness, in Arabic, and nobody fell."""
    return clause.sentence.arabic and hit.head.startswith(_AS)


_FIGURES = word_set("figure figures toll count report reports estimate estimates")


def _gives_no_figure(clause: Clause, hit: Hit) -> bool:
    """As in "did not give a casualty figure": nothing is told of the dead."""
    if clause.sentence.arabic or clause.word(hit.last) not in _FIGURES:
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 7) : hit.first]
    told = any(pair in (("not", "give"), ("no", "further")) for pair in pairwise(near))
    return told or bool(_NO_FIGURE & set(near))


_NO_FIGURE = word_set("without not no unclear")
_RISES = (
    "مساح", "اسعار", "معدل", "مستوي", "نسب", "اعداد", "كمي", "منسوب", "مناسيب", "انتاج", "حالات",
    "حركه", "درجات", "قيم", "مبيعات", "ايراد", "زراع", "محاصيل", "محصول", "وتير", "حده", "خدمات",
    "ظروف", "اوضاع", "شعبي", "ثقه", "فرص",
)  # fmt: skip
_RISE = ("تراجع", "يتراجع", "تتراجع", "تقدم", "انحسر", "انسحب")


def _is_of_a_measure(clause: Clause, hit: Hit) -> bool:
    """As in "the sown area fell back", in Arabic: a measure that falls, no force."""
    if not begins(word_of(clause, hit), _RISE):
        return False
    near = [clause.word(p) for p in (hit.last, hit.first - 1)]
    return any(bare(w).startswith(_RISES) for w in near)


_LOOT = (
    "الي", "اسلح", "سلاح", "عربات", "عربه", "سيار", "ذخاير", "ذخير", "عتاد", "دباب", "مدرع",
    "مبالغ", "مبلغ", "اموال", "شاحن", "دراج", "هواتف", "ممتلكات", "مواش", "اغنام", "محاصيل",
    "صهاريج", "عجل", "معدات", "اجهز",
)  # fmt: skip


def _takes_loot(clause: Clause, hit: Hit) -> bool:
    """As in "they took two vehicles and arms", in Arabic: no ground is what is taken."""
    if not clause.sentence.arabic:
        return False
    words = clause.sentence.words
    on = next(
        (p for p in range(hit.first, min(clause.last, hit.last + 2)) if words[p] == "علي"), None
    )
    if on is None:
        return False
    taken = clause.word(on + 1)
    return taken != "الي" and (taken.startswith(_LOOT) or bare(taken).startswith(_LOOT))


_WELCOMED = word_set("leaders president minister ministers officials king prime governor pope")


def _is_received(clause: Clause, hit: Hit) -> bool:
    """As in "has been received by European leaders": a guest, whom nobody hands over."""
    if "received" not in clause.sentence.words[hit.first : hit.last]:
        return False
    near = clause.sentence.words[hit.last - 1 : hit.last + 4]
    return "by" in near and bool(_WELCOMED & set(near))


_LEFT_ALONE = word_set("there behind alone unattended stranded")


def _leaves_them(clause: Clause, hit: Hit) -> bool:
    """As in "leaving children there is a risk": nobody is moved."""
    if word_of(clause, hit) not in ("leave", "leaving"):
        return False
    return bool(_LEFT_ALONE & set(clause.sentence.words[hit.last : hit.last + 3]))


_PASSES = word_set("arrived reached reach reaching")
_FOLK = word_set("families people civilians residents refugees villagers patients students")


def _folk_come(clause: Clause, hit: Hit) -> bool:
    """As in "700 families have reached camps": no force moves."""
    if clause.sentence.arabic or word_of(clause, hit) not in _PASSES | {"have", "has", "had"}:
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    return bool(_FOLK & set(near))


_DRIVERS = (
    "سايق", "شخص", "متهم", "مشتبه", "مطلوب", "مهرب", "عنصر", "عناصر", "رجل", "شاب", "مسافر",
    "driver", "suspect", "smuggler", "man", "men",
)  # fmt: skip


def _stops_a_man(clause: Clause, hit: Hit) -> bool:
    """As in "seized a lorry at the gate and held its driver", in Arabic: no gate is shut."""
    stops = begins(word_of(clause, hit), ("اوقف", "يوقف", "توقف", "ايقاف", "توقيف"))
    near = (bare(clause.word(p)) for p in (hit.last, hit.last + 1))
    return stops and any(w.startswith(_DRIVERS) for w in near)


_REPAIRS = word_set("اعمار تاهيل صيانه ترميم")
_WAYS = (
    "جسر", "جسور", "طريق", "طرق", "شارع", "شوارع", "مدرس", "مدارس", "مستشف", "مشف", "شبك", "بني",
)  # fmt: skip


def _is_repaired(clause: Clause, hit: Hit) -> bool:
    """As in "the rebuilding of the bridges", in Arabic: works on roads, no gate that opens."""
    words = clause.sentence.words
    near = range(hit.first, min(clause.last, hit.last + 1))
    at = next((p for p in near if bare(words[p]) in _REPAIRS), None)
    return at is not None and any(bare(clause.word(at + 1)).startswith(w) for w in _WAYS)


_CHARGES = ("تهمه", "بتهمه", "متهم", "اتهم", "يتهم", "تتهم", "شبهه", "بدعوي", "accused", "charge")


def _is_charged(clause: Clause, hit: Hit) -> bool:
    """As in "shot on a charge of working with the army": a charge, no accord of two bodies."""
    near = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    return any(begins(bare(w), _CHARGES) or begins(w, _CHARGES) for w in near)


_HELP = ("ابد", "يبد", "تبد", "اظهر", "يظهر")
_LOCALS = ("اهال", "سكان", "مواطن", "مدني", "قروي", "عشاير")


def _locals_help(clause: Clause, hit: Hit) -> bool:
    """As in "the villagers showed great cooperation with the troops", in Arabic: goodwill."""
    near = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    shows = any(begins(w, _HELP) for w in near)
    return shows and any(begins(bare(w), _LOCALS) for w in near)


def _room_is_hit(clause: Clause, hit: Hit) -> bool:
    """As in "bombed an operations room of X", in English: a target."""
    if "room" not in clause.sentence.words[hit.first : hit.last]:
        return False
    reach = range(max(clause.first, hit.first - 7), hit.first)
    return any(h.first in reach for h in clause.cue("strike", "target", "capture", "clash"))


_SUFFERED = ("تعرض", "يتعرض", "تتعرض")
_FROM_IT = word_set("له لها لهم لهن")


def _underwent_it(clause: Clause, hit: Hit) -> bool:
    """As in "the massacre that befell them", in Arabic: said of what was named before."""
    return begins(word_of(clause, hit), _SUFFERED) and clause.word(hit.last) in _FROM_IT


_FOLK_COUNTED = (
    "سكان", "نسمه", "طلاب", "طالب", "تلاميذ", "ناخب", "ولاد", "موظف", "مرضي", "زايرين", "زوار",
    "population", "residents", "inhabitants", "students", "voters", "pupils", "patients",
)  # fmt: skip
_HELD_COUNTED = ("سجين", "سجنا", "معتقل", "محتجز", "نزلا", "نزيل", "موقوف", "prisoner", "detainee")
_COUNT_REACH = 4  # words beside "the number of" to whom is counted


def _counts_folk(clause: Clause, hit: Hit) -> bool:
    """As in "its population is 300,000", "their number", of prisoners: no force is counted."""
    words = clause.sentence.words
    near = words[max(clause.first, hit.first - 1) : hit.last + _COUNT_REACH]
    folk = any(begins(w, _FOLK_COUNTED) or bare(w).startswith(_FOLK_COUNTED) for w in near)
    theirs = word_of(clause, hit).endswith("هم") or "their" in near
    held = any(bare(w).startswith(_HELD_COUNTED) for w in words[: hit.first])
    return folk or (theirs and held)


_HOUSES = word_set("house houses flat apartment room building home hideout cave tent car")


def _hid_where_caught(clause: Clause, hit: Hit) -> bool:
    """As in "in the house where the men were hiding": where they were caught."""
    if clause.sentence.arabic:
        return False
    near = clause.sentence.words[max(0, hit.first - 7) : hit.first]
    return "where" in near and bool(_HOUSES & set(near))


_KEPT = word_set("held hold holds kept occupied controlled")


def _is_kept_ground(clause: Clause, hit: Hit) -> bool:
    """As in "had held the post for three years", in English: held, not set up."""
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return bool(_KEPT & set(near)) and "the" in near


_BROUGHT = word_set("brought")
_OWN_MEN = word_set("brigade brigades battalion regiment unit units troops forces division company")


def _men_brought_in(clause: Clause, hit: Hit) -> bool:
    """As in "a brigade was brought in": one's own men, nobody slips over the line."""
    if not _BROUGHT & set(clause.sentence.words[hit.first : hit.last]):
        return False
    return bool(_OWN_MEN & set(clause.sentence.words[clause.first : hit.first]))


_TAKEN_GROUND = (
    "معبر",
    "منفذ",
    "مدين",
    "بلد",
    "قري",
    "منطق",
    "موقع",
    "مواقع",
    "قاعد",
    "ناحي",
    "حي",
)


def _ground_won_back(clause: Clause, hit: Hit) -> bool:
    """As in "his fighters took the crossing back", in Arabic: ground, and nobody handed over."""
    if not begins(word_of(clause, hit), ("استعاد", "يستعيد", "تستعيد", "استرد")):
        return False
    return bare(clause.word(hit.last)).startswith(_TAKEN_GROUND)


_DISCUSSES = (
    "بحث", "يبحث", "تبحث", "ناقش", "يناقش", "تناول", "يتناول", "استعرض", "تدارس", "لبحث", "لمناقش",
    "discuss",
)  # fmt: skip
_TALKED_REACH = 16  # words from "discussed" over its topics


def _is_talked_of(clause: Clause, hit: Hit) -> bool:
    """As in "discussed border security and the smuggling of drugs": a topic, no news."""
    if hit.form not in (NOUN, PHRASE):
        return False
    words = clause.sentence.words
    begun = max(clause.first, hit.first - _TALKED_REACH)
    verb = next(
        (p for p in range(hit.first - 1, begun - 1, -1) if begins(words[p], _DISCUSSES)), -1
    )
    if verb < 0 or words[verb + 1 : verb + 2] == ["عن"]:
        return False
    return not any(h.verbal and verb < h.first < hit.first for h in clause.sentence.cues)


_TOPICS = (
    "اقتصاد", "استثمار", "طاقه", "كهرباء", "نفط", "غاز", "اعمار", "عقوبات", "ثقاف", "رياض", "صحي",
    "صحه", "تعليم", "زراع", "سياح", "انتخاب", "economic", "investment", "energy", "electricity",
    "trade", "reconstruction", "sanctions", "cultural", "education", "climate", "election",
)  # fmt: skip
_OURS = (
    "حدود", "امن", "ارهاب", "داعش", "مخيم", "تهريب", "معبر", "منفذ", "منافذ", "عسكر", "استخبار",
    "سلاح", "معتقل", "سجن", "سجون", "مياه", "border", "frontier", "security", "terror", "isis",
    "crossing", "smuggl", "military", "camp", "intelligence", "prison", "detain",
)  # fmt: skip
_MEETS = (
    "اجتمع", "يجتمع", "التق", "يلتق", "بحث", "يبحث", "ناقش", "زار", "تعاون", "لقاء", "محادثات",
    "مباحثات", "met", "meet", "discuss", "talks", "cooperat",
)  # fmt: skip


def _is_politics(clause: Clause, hit: Hit) -> bool:
    """As in "met the French minister on economic cooperation": other business of states."""
    if not begins(bare(word_of(clause, hit)), _MEETS):
        return False
    words = [bare(w) for w in clause.sentence.words]
    told = any(w.startswith(_TOPICS) for w in words)
    return told and not any(w.startswith(_OURS) for w in words)


_REASONED = word_set("linked due caused related tied connected prompted aimed meant temporary")
_IS = word_set("was is were are been")


def _is_explained(clause: Clause, hit: Hit) -> bool:
    """As in "the closure was linked to a dispute", in English: of what was told before."""
    words = clause.sentence.words
    known = hit.form == NOUN and clause.word(hit.first - 1) in ("the", "this")
    behind = words[hit.last : hit.last + 3]
    return known and bool(_IS & set(behind[:1])) and bool(_REASONED & set(behind))


_IN_MAKING = word_set(
    "البناء الانشاء التشييد الانجاز التنفيذ الدراسه التحقيق التجهيز الاعداد الحياه"
)


def _is_in_the_making(clause: Clause, hit: Hit) -> bool:
    """As in "under construction", in Arabic written like "limited": no gate is shut."""
    return word_of(clause, hit) == "قيد" and clause.word(hit.last) in _IN_MAKING


_KEEPS = ("احتفظ", "يحتفظ", "تحتفظ", "محتفظ")
_QUARTERS = ("مقر", "مقار", "مكاتب", "مكتب", "معسكر", "ثكن")


def _keeps_quarters(clause: Clause, hit: Hit) -> bool:
    """As in "still keeps its headquarters in X", in Arabic: men are there, no ground is held."""
    if not begins(word_of(clause, hit), _KEEPS):
        return False
    near = (bare(clause.word(p)) for p in range(hit.first + 1, hit.last + 2))
    return any(w.startswith(_QUARTERS) for w in near)


_RULES: dict[Kind, tuple[Callable[[Clause, Hit], bool], ...]] = {
    Kind.CLASH: (
        _went_without, _is_not_owned, _is_not_sought, _had_a_part, _arms_are_found,
        _blown_up_on_site, _underwent_it,
    ),
    Kind.STRIKE: (
        _is_not_owned, _had_a_part, _arms_are_found, _blown_up_on_site, _can_hit,
    ),
    Kind.OPERATION: (_hard_to_reach, _is_of_a_measure, _folk_come, _had_a_part),
    Kind.PRESENCE: (_arms_are_found, _hid_where_caught),
    Kind.COORDINATION: (_is_charged, _locals_help, _room_is_hit, _is_politics),
    Kind.FORCE_SIZE: (_counts_folk,),
    Kind.POST: (_is_kept_ground,),
    Kind.INFILTRATION: (_men_brought_in, _is_talked_of),
    Kind.ARREST: (_refuses_to,),
    Kind.CASUALTIES: (_treated_as, _gives_no_figure),
    Kind.CAPTURE: (_takes_loot,),
    Kind.TRANSFER: (_is_received, _leaves_them, _ground_won_back, _is_talked_of),
    Kind.CROSSING_STATUS: (_stops_a_man, _is_repaired, _is_explained, _is_in_the_making),
    Kind.CONTROL: (_keeps_quarters,),
}  # fmt: skip
