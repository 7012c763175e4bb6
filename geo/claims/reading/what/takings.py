"""Words that claim that ground changes hands."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT, PHRASE
from geo.claims.reading.text.nearby import WARDS, begins, near_before, word_of
from geo.claims.reading.text.settings import Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.by_taking_word import (
    BY_FORCE,
    BY_NOUN,
    GIVEN_UP,
    by_force,
    by_noun,
    given_up,
)
from geo.claims.reading.what.english_takings import falls_to, men_taken, which_is_taken
from geo.claims.reading.what.hands_over import is_given, may_give_ground
from geo.claims.reading.what.loses_ground import WIDE_GROUND, receives_men
from geo.claims.reading.what.lost_ground import lost_to, may_be_lost
from geo.claims.reading.what.manned import frees_men
from geo.claims.reading.what.takes_ground import out_of, takes_ground


def captures(clause: Clause) -> Iterator[Trigger]:
    """Ground that changes hands."""
    for hit in clause.cue("capture"):
        lasts = hit.form == IMPERFECT and any(v in word_of(clause, hit) for v in _HOLDS)
        denied = clause.word(hit.first - 1).removeprefix("و") == "لم"  # a past, by its imperfect
        if lasts and not (denied or _new_ground(clause, hit)):
            continue
        spreads = word_of(clause, hit).removeprefix("و").startswith(("فرض", "بسط"))
        if spreads and _over_areas(clause, hit):
            continue
        if word_of(clause, hit).lstrip("وف").startswith("اجبر") and not _of_town(clause):
            continue  # "forced them to flee": from nowhere
        if clause.word(hit.last) in _NO_GROUND:
            continue
        if may_be_lost(clause.word(hit.first)):  # "lost it to Y": told by ``lost_to`` where it can
            if not any(lost_to(clause)):
                yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "loses ground", hit.verbal)
            continue
        if _is_only_wished(clause, hit):
            continue
        if may_give_ground(clause.word(hit.first)) and is_given(clause, hit.first):
            continue  # "she hands over" is written like "he receives"
        if _draws_near(clause, hit) or _drives_off(clause, hit) or _takes_back(clause, hit):
            continue
        if any(rule(clause, hit) for rule in _OF_MEN):
            continue
        taken = takes_ground(clause, hit) or which_is_taken(clause, hit)
        if taken and not _attributive(clause, hit):
            kind = Kind.OPERATION if _begins_to_clear(clause, hit) else Kind.CAPTURE
            yield Trigger(kind, hit, setting(clause, hit), "capture", hit.verbal)
    yield from _by_other_words(clause)


def _by_other_words(clause: Clause) -> Iterator[Trigger]:
    """Ground that changes hands by words that take it only where they stand."""
    meanings = clause.meanings
    if not BY_NOUN.isdisjoint(meanings):
        yield from by_noun(clause)
    if not BY_FORCE.isdisjoint(meanings):
        yield from by_force(clause)
    yield from falls_to(clause)
    if not GIVEN_UP.isdisjoint(meanings):
        yield from given_up(clause)


_WISHES = (
    "يسعي", "تسعي", "يسعون", "نسعي", "يريد", "تريد", "يريدون", "نريد", "يهدف", "تهدف", "يهدفون",
    "يطمح", "تطمح", "يطمحون", "يحاول", "تحاول", "يحاولون", "نحاول", "يامل", "تامل", "ياملون",
)  # fmt: skip
_WISH_REACH = 6  # words from "wants" over who does to what


def _is_only_wished(clause: Clause, hit: Hit) -> bool:
    """As in "the plan of the retaking", "X wants the retaking of Y", in Arabic: not yet taken."""
    if hit.form == NOUN and clause.word(hit.first - 1) in _OF_A_PLAN:
        return True
    if not clause.sentence.arabic or hit.form not in (NOUN, PERFECT):
        return False
    if hit.form == PERFECT and not clause.word(hit.first).startswith(("استعاد", "اعاد")):
        return False  # "the retaking of" is written like "he retook it"
    near = range(hit.first - 1, max(clause.first, hit.first - _WISH_REACH) - 1, -1)
    verb = next((p for p in near if clause.word(p).removeprefix("و") in _WISHES), None)
    return verb is not None and not any(
        h.verbal and verb < h.first for h in clause.cues_before(hit.first) if h.meaning != "say"
    )


_TOLD_REACH = 10  # words from men over whose they are to ", captured in X"


def _of_men_told(clause: Clause, hit: Hit) -> bool:
    """As in "members of X, captured and held in Y", in English: men, by a participle."""
    aside = not clause.sentence.arabic and clause.word(hit.first - 1) == ","
    goes_on = clause.word(hit.last) in ("and", "in", "by", "near", "during")
    men = near_before(clause, hit, "persons", "detainees", reach=_TOLD_REACH)
    return aside and goes_on and men is not None


_OF_MEN = (receives_men, men_taken, frees_men, _of_men_told)
"""Words that take men, and no ground."""


def _begins_to_clear(clause: Clause, hit: Hit) -> bool:
    """As in "X began to clear the villages", in Arabic: what is begun has taken nothing yet."""
    begun = near_before(clause, hit, "start", reach=_BEGUN_REACH)
    if not clause.sentence.arabic or hit.form != NOUN or begun is None or not begun.verbal:
        return False
    return hit.head == "ب" or clause.word(hit.first - 1) in ("عمليه", "عمليات", "بعمليه")


_BEGUN_REACH = 6  # words from "began" over who did to what

_OF_A_PLAN = word_set("خطه خطط بخطه لخطه وخطه")

_HOLDS = ("سيطر", "ستولي", "ستحوذ")  # in the imperfect a state

_NO_GROUND = word_set(
    "الدور دور الثقه ثقه العلاقات علاقات النشاط نشاط الحركه حركه مكانه مكانتها مكانته هيبه الامن "
    "الاستقرار الحياه عافيته عافيتها زمام المبادره الاموال القافله القوافل الوجبه الدفعه الشحنه "
    "الشحنات الجثامين العوايل العايلات"
)

_CAPTIVES = (*WARDS, "جثث", "جثه", "شخص", "اشخاص")


def _takes_back(clause: Clause, hit: Hit) -> bool:
    """As in "Iraq has taken back 953 detainees": men, no ground."""
    receives = begins(word_of(clause, hit), ("تسلم", "استلم", "يتسلم", "تتسلم"))
    far = clause.last if receives else hit.last + 5
    behind = clause.sentence.words[hit.last : far]
    return clause.sentence.arabic and any(
        w.removeprefix("ال").startswith(_CAPTIVES) and not w.startswith("اسري") for w in behind
    )


def _of_town(clause: Clause) -> bool:
    return any(s.place is not None and s.place.kind not in WIDE_GROUND for s in clause.spots)


_AREAS = frozenset({"مناطق", "مساحات", "اجزاء", "قري"})


def _over_areas(clause: Clause, hit: Hit) -> bool:
    """As in "imposed its control over many areas of X": a hold on X, no place that fell."""
    words = clause.sentence.words[hit.first : min(clause.last, hit.last + 12)]
    on = next((place for place, word in enumerate(words) if word == "علي"), None)
    if on is None or any(
        w in _WAS and begins(words[p + 1], _UNDER) for p, w in enumerate(words[:-1])
    ):
        return False  # "over areas that were under Y": they have changed hands
    return bool(_AREAS & set(words[on + 1 : on + 3]))


_WAS = frozenset({"كانت", "كان"})
_UNDER = ("خاضع", "تخضع", "يخضع", "تحت", "بيد", "تسيطر", "يسيطر")


def _draws_near(clause: Clause, hit: Hit) -> bool:
    """As in "as the liberation of X nears": what draws near has not happened."""
    words = clause.sentence.words
    if clause.sentence.arabic:
        before = words[max(clause.first, hit.first - 2) : hit.first]
        noun = hit.form in (NOUN, PHRASE)
        return noun and any(w.lstrip("ومعب").startswith(_NEARING) for w in before)
    return hit.form == NOUN and bool(_NEARS & set(words[hit.last : hit.last + 8]))


_NEARING = ("بقرب", "باقتراب", "يقترب", "تقترب", "اقترب", "اقتراب", "قرب", "دنو", "وشك")

_NEARS = frozenset({"nears", "neared", "nearing", "approaches", "looms", "imminent"})


def _drives_off(clause: Clause, hit: Hit) -> bool:
    """As in "drove them from its land": driven from no ground that is named."""
    return "طرد" in word_of(clause, hit) and not out_of(clause, hit)


_BEFORE_ADJECTIVES = word_set("the newly recently these those in of some many all from other")


def _attributive(clause: Clause, hit: Hit) -> bool:
    """As in "in the liberated villages": which villages they are, no news of their taking."""
    before = not clause.sentence.arabic and clause.word(hit.first - 1) in _BEFORE_ADJECTIVES
    ground = any(h.first == hit.last for h in clause.cue("area"))
    return before and ground and hit.form == PERFECT


_NEW = word_set("جديده اضافيه المزيد مزيد اضافي جديد")

_NEW_REACH = 5  # words from "holds" to "new areas"


def _new_ground(clause: Clause, hit: Hit) -> bool:
    """As in "X now holds new villages", in Arabic: ground that has just been taken."""
    return bool(_NEW & set(clause.sentence.words[hit.last : hit.last + _NEW_REACH]))
