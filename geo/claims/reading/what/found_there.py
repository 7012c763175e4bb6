"""Words of deeds said of what was found, kept, taken along, mended or stopped."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_be import IS_OR_WAS
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import bare, begins, begins_any, has_stem, word_of
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind

_ARMS = (
    "عبو", "صاروخ", "صواريخ", "قذايف", "قذيف", "حزام", "احزم", "الغام", "لغم", "منصه", "منصات",
    "هاون", "متفجر", "قنابل", "قنبل", "rocket", "bomb", "mine", "shell", "mortar", "missile",
    "launcher", "grenade", "explosive", "vehicle", "suicide",
)  # fmt: skip
_FINDS = (
    "عثر", "عثور", "ضبط", "مصادر", "صادر", "مخبا", "مخابي", "كدس", "اكداس", "مستودع",
    "مشجب", "تفكيك", "فكك", "ابطال", "اتلاف", "تفجيره", "يحتوي", "تحتوي", "يحوي", "found", "find",
    "defus", "dismantl", "cache", "uncover", "discover", "seiz", "destroying",
)  # fmt: skip
_FIRED = ("سقوط", "سقط", "انفجار", "قصف", "اطلاق")
_FIND_REACH = 9  # words from what is found to the arms in it
_TAKES_APART = ("dismantl", "defus", "disarm", "clear", "found", "seiz", "uncover", "destroy")


def _is_taken_apart(clause: Clause, hit: Hit) -> bool:
    """As in "dismantled bombs", in English written like "it bombs": right behind the verb."""
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return not clause.sentence.arabic and any(w.startswith(_TAKES_APART) for w in near)


def _arms_are_found(clause: Clause, hit: Hit) -> bool:
    """As in "a cache with rockets and bombs was found": arms that nobody fired."""
    verb = hit.form not in (NOUN, PHRASE) and not _is_taken_apart(clause, hit)
    if verb or not has_stem(word_of(clause, hit), _ARMS):
        return False
    near = clause.sentence.words[max(clause.stretch.first, hit.first - _FIND_REACH) : hit.first]
    fired = begins_any(map(bare, near[-2:]), _FIRED)
    return not fired and any(has_stem(w, _FINDS) for w in near)


_FOUND = ("عثر", "عثور", "ضبط", "مصادر", "صادر", "مخبا", "مخابي", "كدس", "اكداس", "مضاف", "كشف")
_BLASTS = ("تفجيره", "تفجيرها", "تفجيرهما", "فجره", "فجرها")


def _blown_up_on_site(clause: Clause, hit: Hit) -> bool:
    """As in "a den was found and blown up", in Arabic: what was found is destroyed."""
    if not begins(word_of(clause, hit), _BLASTS):
        return False
    return begins_any(map(bare, clause.sentence.words[: hit.first]), _FOUND)


_HOUSES = word_set("house houses flat apartment room building home hideout cave tent car")


def _hid_where_caught(clause: Clause, hit: Hit) -> bool:
    """As in "in the house where the men were hiding": where they were caught."""
    if clause.sentence.arabic:
        return False
    near = clause.sentence.words[max(0, hit.first - 7) : hit.first]
    return "where" in near and bool(_HOUSES & set(near))


_LOOT = (
    "اليه", "اليات", "اليتين", "اسلح", "سلاح", "عربات", "عربه", "سيار", "ذخاير", "ذخير", "عتاد",
    "دباب", "مدرع", "مبالغ", "مبلغ", "اموال", "شاحن", "دراج", "هواتف", "ممتلكات", "مواش", "اغنام",
    "محاصيل", "صهاريج", "عجل", "معدات", "اجهز",
)  # fmt: skip
_LOOT_REACH = 6  # words from the verb over who and where to "on", before what is taken


def _takes_loot(clause: Clause, hit: Hit) -> bool:
    """As in "they took two vehicles and arms", in Arabic: no ground is what is taken."""
    if not clause.sentence.arabic:
        return False
    words = clause.sentence.words
    near = range(hit.first, min(clause.last, hit.last + _LOOT_REACH))
    on = next((p for p in near if words[p] == "علي"), None)
    if on is None:
        return False
    taken = clause.word(on + 1)
    more = range(on + 1, clause.last)
    ground = any(
        s.first in more and (s.first == on + 1 or {"وعلي"} & set(words[on : s.first]))
        for s in clause.spots
    )
    return not ground and has_stem(taken, _LOOT)


_KEPT = word_set("held hold holds kept occupied controlled")


def _is_kept_ground(clause: Clause, hit: Hit) -> bool:
    """As in "had held the post for three years", in English: held, not set up."""
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return bool(_KEPT & set(near)) and "the" in near


_KEEPS = ("احتفظ", "يحتفظ", "تحتفظ", "محتفظ")
_QUARTERS = ("مقر", "مقار", "مكاتب", "مكتب", "معسكر", "ثكن")


def _keeps_quarters(clause: Clause, hit: Hit) -> bool:
    """As in "still keeps its headquarters in X", in Arabic: men are there, no ground is held."""
    if not begins(word_of(clause, hit), _KEEPS):
        return False
    near = (bare(clause.word(p)) for p in range(hit.first + 1, hit.last + 2))
    return any(w.startswith(_QUARTERS) for w in near)


_TAKEN_GROUND = (
    "معبر", "منفذ", "مدين", "بلد", "قري", "منطق", "موقع", "مواقع", "قاعد", "ناحي", "حي",
)  # fmt: skip


def _ground_won_back(clause: Clause, hit: Hit) -> bool:
    """As in "his fighters took the crossing back", in Arabic: ground, and nobody handed over."""
    if not begins(word_of(clause, hit), ("استعاد", "يستعيد", "تستعيد", "استرد")):
        return False
    return has_stem(clause.word(hit.last), _TAKEN_GROUND)


_DRIVERS = (
    "سايق", "شخص", "متهم", "مشتبه", "مطلوب", "مهرب", "رجل", "شاب",
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


_REASONED = word_set("linked due caused related tied connected prompted")


def _is_explained(clause: Clause, hit: Hit) -> bool:
    """As in "the closure was linked to a dispute", in English: of what was told before."""
    words = clause.sentence.words
    known = hit.form == NOUN and clause.word(hit.first - 1) in ("the", "this")
    behind = words[hit.last : hit.last + 3]
    return known and bool(IS_OR_WAS & set(behind[:1])) and bool(_REASONED & set(behind))


_IN_MAKING = word_set(
    "البناء الانشاء التشييد الانجاز التنفيذ الدراسه التحقيق التجهيز الاعداد الحياه"
)


def _is_in_the_making(clause: Clause, hit: Hit) -> bool:
    """As in "under construction", in Arabic written like "limited": no gate is shut."""
    return word_of(clause, hit) == "قيد" and clause.word(hit.last) in _IN_MAKING


_BRIDGES = ("جسر", "جسور")
_BESIDE = word_set("قرب عند علي مدخل فوق تحت جانب اسفل")


def _beside_a_bridge(clause: Clause, hit: Hit) -> bool:
    """As in "blew himself up near the bridge", in Arabic: the bridge stands."""
    if not begins(word_of(clause, hit), ("فجر", "يفجر", "تفجر", "نسف")):
        return False
    words = clause.sentence.words
    at = next((p for p in range(hit.last, clause.last) if bare(words[p]).startswith(_BRIDGES)), 0)
    near = words[hit.first : at]
    return at > 0 and bool(_BESIDE & set(near) or {"نفسه", "سياره", "عبوه"} & set(near))


_OFFICES = word_set("post position office job role reins presidency")


def _is_an_office(clause: Clause, hit: Hit) -> bool:
    """As in "has held the post of governor", "will take over the post of": no ground."""
    words = clause.sentence.words
    of = next(
        (
            p
            for p in range(hit.last + 1, min(clause.last, hit.last + 4))
            if words[p] in ("of", "as") and words[p - 1] in _OFFICES and words[p - 2] not in _MANNED
        ),
        None,
    )
    return of is not None and not any(of < s.first <= of + 2 for s in clause.spots)


_MANNED = word_set("border frontier guard military army police customs")  # posts, no offices
_MEN_FALL = (
    "جندي", "جنود", "طيار", "ضابط", "ضباط", "عنصر", "عناصر", "شخص", "مقاتل", "مدني", "رهين", "صحفي",
    "راع", "قيادي", "مسلح",
)  # fmt: skip


def _men_fall_into_hands(clause: Clause, hit: Hit) -> bool:
    """As in "a pilot fell into the hands of X", in Arabic: a man is taken, no town."""
    if not begins(word_of(clause, hit), ("وقع", "سقط", "هوي", "هوت", "وقوع")):
        return False
    near = (bare(clause.word(p)) for p in range(hit.first + 1, hit.first + 4))
    return any(w.startswith(_MEN_FALL) for w in near)


only_where(_arms_are_found, stems=_FINDS)
only_where(_blown_up_on_site, stems=_BLASTS)
only_where(_hid_where_caught, exactly=["where"])
only_where(_beside_a_bridge, stems=_BRIDGES)
only_where(_is_kept_ground, exactly=_KEPT)
only_where(_men_fall_into_hands, stems=("وقع", "سقط", "هوي", "هوت", "وقوع"))
only_where(_is_an_office, exactly=_OFFICES)
only_where(_takes_loot, stems=_LOOT)
only_where(_ground_won_back, stems=("استعاد", "يستعيد", "تستعيد", "استرد"))
only_where(_keeps_quarters, stems=_KEEPS)
only_where(_stops_a_man, stems=("اوقف", "يوقف", "توقف", "ايقاف", "توقيف"))
only_where(_is_repaired, _REPAIRS)
only_where(_is_explained, exactly=_REASONED)
only_where(_is_in_the_making, exactly=["قيد"])

OF_THINGS: UntoldByKind = {
    Kind.CLASH: (
        _arms_are_found,
        _blown_up_on_site,
    ),
    Kind.STRIKE: (
        _arms_are_found,
        _blown_up_on_site,
    ),
    Kind.PRESENCE: (
        _arms_are_found,
        _hid_where_caught,
    ),
    Kind.OPERATION: (_beside_a_bridge,),
    Kind.POST: (_is_kept_ground,),
    Kind.CAPTURE: (
        _men_fall_into_hands,
        _is_an_office,
        _takes_loot,
    ),
    Kind.TRANSFER: (_ground_won_back,),
    Kind.CONTROL: (
        _is_an_office,
        _keeps_quarters,
    ),
    Kind.CROSSING_STATUS: (
        _stops_a_man,
        _is_repaired,
        _is_explained,
        _is_in_the_making,
    ),
}
"""Whether a predicate is of a thing, and tells of no blow, no ground and no gate."""
