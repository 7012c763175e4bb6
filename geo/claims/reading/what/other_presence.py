"""Words for presence that tell of no force in a place: news that spreads, families in a camp."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import begins, begins_any, near_after, near_before
from geo.claims.reading.text.wordset import word_set

_FAMILIES = ("عايل", "عوايل", "العايل", "العوايل", "اسر", "نازح", "لاجي", "النازح", "famil")
_NEWS = word_set(
    "خبر اخبار انباء مقطع مقاطع فيديو صور صوره شايعات شايعه وباء مرض كورونا فيروس روايح حرايق "
    "الخبر المقطع الفيديو المرض"
)
_THIS = frozenset({"هذا", "هذه", "وهذا", "وهذه", "ذلك", "تلك"})
_WHICH = frozenset({"الذي", "ما", "مما", "الامر"})
_DRIVES = ("دفع", "يدفع", "تدفع")
_SENDS = ("ارسال", "نشر")
_BRINGS = ("استقدام", "استقدم")
_DEEDS = ("coordination", "infiltration", "operation", "strike", "patrol", "clash", "transfer")
_CAPTIVES = ("معتقل", "المعتقل", "سجناء", "السجناء", "محتجز", "المحتجز")


def is_no_force(clause: Clause, hit: Hit) -> bool:  # noqa: PLR0911 (one return a rule)
    """Whether what is present, spreads or is brought is no force, or is known already."""
    words = clause.sentence.words
    before, behind = words[max(0, hit.first - 2) : hit.first], words[hit.last : hit.last + 3]
    word = words[hit.first]
    if "وجود" in words[hit.first : hit.last] and near_after(clause, hit, *_DEEDS, reach=3):
        return True
    if begins(word, ("يضم", "تضم")) and near_before(clause, hit, "camp", reach=8) is not None:
        return True
    if begins_any(behind, _FAMILIES) or _NEWS.intersection(behind[:2]):
        return True
    if hit.form == NOUN and before[-1:] == ["فوق"]:
        return True
    if hit.form == NOUN and before[-1:] and before[-1] in _THIS:
        return True
    if "نشاط" in word and any(w in ("ضد", "against") for w in behind):
        return True
    if begins(word, _DRIVES) and before[-1:] and before[-1] in _WHICH:
        return True
    if begins(word, _BRINGS) and begins_any(behind, _CAPTIVES):
        return True
    if begins(word, _SENDS) and near_before(clause, hit, "coordination", reach=3) is not None:
        return True
    hit_there = hit.form == NOUN and before[-1:] in (["علي"], ["ضد"])
    return hit_there and near_before(clause, hit, "clash", "strike", "target", reach=12) is not None


_STORES = (
    "مستودع", "مخزن", "مخازن", "مضاف", "وكر", "اوكار", "مخبا", "مخابي", "تجمع", "مقر", "معسكر",
)  # fmt: skip
_HITS = (
    "دمر", "تدمير", "يدمر", "استهدف", "استهداف", "قصف", "دك", "احراق", "حرق", "عثر", "فجر",
    "غار", "ضرب",
)  # fmt: skip


def is_done_to(clause: Clause, hit: Hit) -> bool:
    """As in "found two dens of X", "caught men who hid there": said of what befell them."""
    if not clause.sentence.arabic:
        return False
    words = clause.sentence.words
    if not hit.verbal:
        before = words[max(clause.stretch.first, hit.first - 12) : hit.first]
        store = begins(words[hit.first].removeprefix("ال"), _STORES)
        return store and hit.form in (NOUN, PHRASE) and begins_any(before, _HITS)
    caught = near_before(clause, hit, "arrest", reach=6) is not None
    struck = near_before(clause, hit, "strike", "target", reach=30) is not None
    within = struck and clause.word(hit.last) in ("فيه", "فيها")
    return caught or within or "بالفرار" in words[hit.last : hit.last + 4]


def of_families(clause: Clause, hit: Hit) -> bool:
    """As in "40 families that number 160 persons": people of a camp, no force."""
    words = clause.sentence.words[max(0, hit.first - 5) : hit.last + 8]
    return begins_any(words, _FAMILIES)


_TOLD_OF = word_set("يقابلها تقابلها يقابله تقابله عددها عدده عددهم تواجد انتشار تنتشر ينتشر")
_FITTED = ("مزود", "مجهز", "محصن", "مسلح", "يقابل", "تقابل", "موزع")


def is_told_of(clause: Clause, hit: Hit) -> bool:
    """As in "there are points fitted with …", "posts, whose number is …": posts that stand."""
    words = clause.sentence.words
    before = words[max(clause.first, hit.first - 6) : hit.first]
    behind = words[hit.last : hit.last + 1]
    return bool(_TOLD_OF.intersection(before)) or begins_any(behind, _FITTED)


_SOUGHT = frozenset(
    {("البحث", "عن"), ("بحثا", "عن"), ("للبحث", "عن"), ("يبحث", "عن"), ("تبحث", "عن"),
     ("search", "of"), ("search", "for"), ("searching", "for"), ("looking", "for"),
     ("hunt", "for"), ("hunting", "for")}
)  # fmt: skip
_SHIELDS = frozenset({("دروعا", "بشريه"), ("دروع", "بشريه"), ("human", "shields")})


def is_sought(clause: Clause, hit: Hit) -> bool:
    """As in "the search for hideouts of X": nobody says yet that there are any."""
    words = clause.sentence.words
    led = range(max(clause.first, hit.first - 4), hit.first - 1)
    return any((words[p].lstrip("و"), words[p + 1]) in _SOUGHT for p in led)


only_where(is_sought, [first for first, _ in _SOUGHT])


def is_way_of_fighting(clause: Clause, hit: Hit) -> bool:
    """As in "they hide in towns and use civilians as human shields": how they fight anywhere."""
    if clause.spots:
        return False
    words = clause.sentence.words
    return any(pair in _SHIELDS for pair in pairwise(words[clause.first : clause.last]))


only_where(is_way_of_fighting, exactly={behind for _, behind in _SHIELDS})
