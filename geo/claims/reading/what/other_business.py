"""Words of deeds in other business: politics, charges, goodwill, folk, measures."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import bare, begins, begins_any, has_stem, word_of
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind

_CHARGES = ("تهمه", "متهم", "شبهه", "بدعوي", "charges")


def _is_charged(clause: Clause, hit: Hit) -> bool:
    """As in "shot on a charge of working with the army": a charge, no accord of two bodies."""
    near = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    return any(has_stem(w, _CHARGES) for w in near)


_HELP = ("ابدي", "ابدت", "ابدوا", "يبدي", "تبدي", "يبدون", "اظهر", "يظهر")
_LOCALS = ("اهال", "سكان", "مواطن", "مدني", "قروي", "عشاير")


def _locals_help(clause: Clause, hit: Hit) -> bool:
    """As in "the villagers showed great cooperation with the troops", in Arabic: goodwill."""
    near = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    shows = begins_any(near, _HELP)
    return shows and begins_any(map(bare, near), _LOCALS)


def _room_is_hit(clause: Clause, hit: Hit) -> bool:
    """As in "bombed an operations room of X", in English: a target."""
    if "room" not in clause.sentence.words[hit.first : hit.last]:
        return False
    reach = range(max(clause.first, hit.first - 7), hit.first)
    return any(h.first in reach for h in clause.cue("strike", "target", "capture", "clash"))


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
    "اقتصاد", "استثمار", "طاقه", "كهرباء", "نفط", "غاز", "اعمار", "عقوبات", "ثقاف", "رياضي",
    "رياضه", "صحيه", "تعليم", "زراع", "سياح", "انتخاب", "economic", "investment", "energy",
    "electricity", "reconstruction", "sanctions", "cultural", "education", "climate", "election",
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
    if not has_stem(word_of(clause, hit), _MEETS):
        return False
    words = [bare(w) for w in clause.sentence.words]
    told = any(w.startswith(_TOPICS) for w in words)
    bodies = {x.ids[:1] for x in clause.names}
    return told and len(bodies) < 2 and not any(w.startswith(_OURS) for w in words)


_FOLK_COUNTED = (
    "نقلهم", "منقول", "عايد", "موقوف", "معتقل", "مغادر", "قتلي", "جرحي", "ضحايا", "نازح", "لاجي",
    "مسافر", "شاحن", "عابر", "محتجز", "سجنا", "مشاهد", "قراء", "وافد", "مرحل", "سكان", "نسمه",
    "طلاب", "طالب", "تلاميذ", "ناخب", "ولاد", "موظف",
    "مرضي", "زايرين", "زوار", "children", "civilians", "families", "women",
    "population", "residents", "inhabitants", "students", "voters", "pupils", "patients",
)  # fmt: skip
_HELD_COUNTED = ("سجين", "سجنا", "معتقل", "محتجز", "نزلا", "نزيل", "موقوف", "prisoner", "detainee")
_COUNT_REACH = 4  # words beside "the number of" to whom is counted


def _counts_folk(clause: Clause, hit: Hit) -> bool:
    """As in "its population is 300,000", "their number", of prisoners: no force is counted."""
    words = clause.sentence.words
    near = words[max(clause.first, hit.first - 1) : hit.last + _COUNT_REACH]
    folk = any(has_stem(w, _FOLK_COUNTED) for w in near)
    theirs = word_of(clause, hit).endswith("هم") or "their" in near
    held = any(bare(w).startswith(_HELD_COUNTED) for w in words[: hit.first])
    return folk or (theirs and held)


_RISES = (
    "عدد", "مساح", "اسعار", "معدل", "مستوي", "نسب", "اعداد", "كميه", "كميات", "منسوب", "مناسيب",
    "انتاج", "حالات", "درجات", "قيم", "مبيعات", "ايراد", "زراع", "محاصيل", "محصول", "وتير",
    "حده", "خدمات", "ظروف", "اوضاع", "شعبيت", "ثقه", "فرص",
)  # fmt: skip
_RISE = ("تراجع", "يتراجع", "تتراجع", "تقدم", "انحسر", "انسحب", "هبط", "يهبط", "تهبط")


def _is_of_a_measure(clause: Clause, hit: Hit) -> bool:
    """As in "the sown area fell back", in Arabic: a measure that falls, no force."""
    if not begins(word_of(clause, hit), _RISE):
        return False
    named = {p for x in clause.names for p in range(x.first, x.last)}
    near = [clause.word(p) for p in (hit.last, hit.first - 1) if p not in named]
    counted = clause.word(clause.first).removeprefix("و") in ("عدد", "اعداد")
    return counted or any(has_stem(w, _RISES) for w in near)


_HARD = ("صعب", "يصعب", "تصعب", "يمكن", "تعذر", "يتعذر", "سهل", "يسهل", "يستحيل", "مستحيل")


def _hard_to_reach(clause: Clause, hit: Hit) -> bool:
    """As in "a valley that is hard to reach", in Arabic: how it lies, and nobody comes."""
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return bare(word_of(clause, hit)).startswith(("وصول", "بلوغ")) and begins_any(near, _HARD)


_PASSES = word_set("arrived reached reach reaching")
_FOLK = word_set("families people civilians residents refugees villagers patients students")


def _folk_come(clause: Clause, hit: Hit) -> bool:
    """As in "700 families have reached camps": no force moves."""
    if clause.sentence.arabic or word_of(clause, hit) not in _PASSES | {"have", "has", "had"}:
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    return bool(_FOLK & set(near))


_OWN_MEN = word_set("brigade brigades battalion regiment unit units troops forces division company")
_MEN_REACH = 7  # words from a brigade over whose it is to "was brought in"


def _men_brought_in(clause: Clause, hit: Hit) -> bool:
    """As in "a brigade was brought in": one's own men, nobody slips over the line."""
    if "brought" not in clause.sentence.words[hit.first : hit.last]:
        return False
    was = clause.sentence.words[max(clause.first, hit.first - 2) : hit.last]
    begun = max(clause.first, hit.first - _MEN_REACH)
    return bool({"was", "were"} & set(was)) and bool(
        _OWN_MEN & set(clause.sentence.words[begun : hit.first])
    )


_WELCOMED = word_set("leaders president king prime pope")


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


_RINGS = ("مجموع", "عصاب", "شبك", "خلي", "جماع", "تجار", "عايل")


def _who_they_are(clause: Clause, hit: Hit) -> bool:
    """As in "clashed with a band that smuggles arms", in Arabic: who they are, and no news."""
    if not begins(word_of(clause, hit), ("يهرب", "تهرب", "يهربون", "تهربون")):
        return False
    return hit.first > clause.first and bare(clause.word(hit.first - 1)).startswith(_RINGS)


_UNDERGOES = ("لتفتيش", "للتفتيش", "لتحقيق", "للتحقيق", "لعلاج", "للعلاج", "لدور", "لتدقيق", "لفحص")
_UNDER_REACH = 6  # words from "undergoes" to what and by whom


def _undergoes_a_search(clause: Clause, hit: Hit) -> bool:
    """As in "the families underwent a search by X", in Arabic written like "is subject to X"."""
    near = clause.sentence.words[hit.first : min(clause.last, hit.last + _UNDER_REACH)]
    return any(w.startswith(_UNDERGOES) for w in near)


_TRAVELLERS = word_set("pilgrims tourists visitors travellers travelers returnees students")


def _travellers_come(clause: Clause, hit: Hit) -> bool:
    """As in "pilgrims entered the country from Iraq": nobody slips in."""
    return bool(_TRAVELLERS & set(clause.sentence.words[clause.first : hit.last]))


only_where(_is_charged, stems=_CHARGES)
only_where(_locals_help, stems=_HELP)
only_where(_room_is_hit, exactly=["room"])
only_where(_is_politics, stems=_TOPICS)
only_where(_undergoes_a_search, stems=_UNDERGOES)
only_where(_travellers_come, exactly=_TRAVELLERS)
only_where(_who_they_are, stems=("يهرب", "تهرب"))
only_where(_men_brought_in, exactly=["brought"])
only_where(_is_talked_of, stems=_DISCUSSES)
only_where(_is_received, exactly=["received"])
only_where(_leaves_them, exactly=["leave", "leaving"])
only_where(_counts_folk, stems=(*_FOLK_COUNTED, *_HELD_COUNTED))
only_where(_is_of_a_measure, stems=_RISE)
only_where(_hard_to_reach, stems=_HARD)
only_where(_folk_come, exactly=_FOLK)

OTHER_BUSINESS: UntoldByKind = {
    Kind.COORDINATION: (
        _is_charged,
        _locals_help,
        _room_is_hit,
        _is_politics,
    ),
    Kind.CONTROL: (_undergoes_a_search,),
    Kind.INFILTRATION: (
        _travellers_come,
        _who_they_are,
        _men_brought_in,
        _is_talked_of,
    ),
    Kind.TRANSFER: (
        _is_talked_of,
        _is_received,
        _leaves_them,
    ),
    Kind.FORCE_SIZE: (_counts_folk,),
    Kind.OPERATION: (
        _is_of_a_measure,
        _hard_to_reach,
        _folk_come,
    ),
}
"""Whether a predicate tells of talk, of folk or of a measure, and of no force."""
