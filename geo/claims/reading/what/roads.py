"""Roads and gates that somebody uses to get men or wares over the line, told as a habit."""

from collections.abc import Iterator
from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.arabic_told_of import is_secret

RULE = "used to get over"
_USES = word_set(
    "تستخدم تستخدمه تستخدمها يستخدم يستخدمه يستخدمها يستخدمون تستغل تستغله تستغلها يستغل يستغلون "
    "تستعمل تستعمله يستعمل استخدمت استخدم"
)
_PASSING = ("تهريب", "نقل", "عبور", "تنقل", "ادخال", "تمرير", "مرور", "تسلل")
_ROADS = word_set(
    "منافذ منفذا منفذ ممرا ممر ممرات معبرا معابر طريقا طريق طرق خطا خط خطوط نقاط نقطه"
)
_BY_IT = word_set("خلاله خلالها عبره عبرها عبرهما خلالهما")
_DONE = word_set("يتم تتم يجري تجري ويتم")
_STOPS = ("توقف", "تراجع", "انخفض", "ازداد", "تزايد", "استمر", "انته", "تقلص")
_ENTRY = word_set("دخول عبور مرور تدفق")
_EN_ROADS = word_set(
    "route routes path paths corridor corridors conduit gateway hub thoroughfare passage artery"
)
_ILLICIT = (
    "smuggl",
    "narcotic",
    "drug",
    "weapon",
    "arms",
    "captagon",
    "fighter",
    "militant",
    "contraband",
)
_REACH = 10


def may_be_used(word: str) -> bool:
    """A first look: whether a word may tell of the use of a road."""
    bare = word.removeprefix("و")
    return bare in _USES or bare in _ROADS or bare in _BY_IT or bare in _ENTRY or word in _EN_ROADS


def used_roads(clause: Clause) -> Iterator[Trigger]:
    """As in "X uses the gate to smuggle arms", "has become a path for narcotics"."""
    told = _arabic if clause.sentence.arabic else _english
    for place in range(clause.first, clause.last):
        if may_be_used(clause.word(place)) and told(clause, place):
            hit = Hit("infiltration", IMPERFECT, place, place + 1)
            yield Trigger(Kind.INFILTRATION, hit, MAIN, RULE, True)
            return


def _arabic(clause: Clause, place: int) -> bool:
    words = clause.sentence.words
    word = words[place].removeprefix("و")
    behind = words[place + 1 : min(clause.last, place + _REACH)]
    if word in _USES:
        return any(_to_pass(w) for w in behind) or _as_a_passage(behind)
    if word in _ROADS:
        return any(w in ("للتهريب", "لتهريب") for w in behind[:3])
    if word in _BY_IT:
        before = words[max(clause.first, place - 3) : place]
        return bool(_DONE & set(before)) and any(w.startswith(_PASSING) for w in behind[:2])
    if not behind or not is_secret(behind[0]):
        return False
    near = words[max(clause.first, place - 4) : min(clause.last, place + _REACH)]
    return any(w.startswith(_STOPS) for w in near)


_PASSAGES = word_set("ممرا معبرا منفذا طريقا جسرا بوابه")
_ONTO = word_set("الي نحو بين باتجاه للعبور لعبور")


def _as_a_passage(behind: list[str]) -> bool:
    """As in "uses X as a passage to the other land"."""
    return any(one in _PASSAGES and onto in _ONTO for one, onto in pairwise(behind))


def _to_pass(word: str) -> bool:
    """As in "for smuggling", "for the smuggling"."""
    bare = word.removeprefix("و")
    return bare[:1] == "ل" and bare[1:].removeprefix("ل").startswith(_PASSING)


def _english(clause: Clause, place: int) -> bool:
    words = clause.sentence.words
    behind = words[place + 1 : min(clause.last, place + 7)]
    return behind[:1] == ["for"] and any(w.startswith(_ILLICIT) for w in behind[1:])
