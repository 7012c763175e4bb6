"""Foes that come back to a place, fights that flare up again, and people who fall."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.settings import MAIN, WHO_FELL, Trigger
from geo.claims.reading.text.wordset import word_set

_FOES = word_set("isis al_qaeda gunmen pkk syr_opposition iran_militias hts")
_BACK = word_set("عاد عادت عادوا رجع رجعت رجعوا يعود تعود")
_TO = word_set("الي نحو")
_GROUND_REACH = 6  # words from "returned to" to the ground
_RETURNS = word_set("returned reappeared resurfaced re-emerged reemerged regrouped back")
_IN = word_set("to in on at along near around")
_HELPERS = word_set(
    "has have had is are was were , - also again since now fighters members cells men"
)


def may_come_back(word: str) -> bool:
    """A first look: whether a word tells of a return."""
    return word.removeprefix("و") in _BACK or word in _RETURNS


def comes_back(clause: Clause) -> Iterator[Trigger]:
    """As in "X returned to the countryside of Y", of a foe: it is there again."""
    arabic = clause.sentence.arabic
    for place in range(clause.first, clause.last):
        word = clause.word(place)
        if not may_come_back(word) or not _foe_beside(clause, place):
            continue
        if clause.word(place + 1) in (_TO if arabic else _IN) and _ground(clause, place + 1):
            hit = Hit("presence", PERFECT, place, place + 1)
            yield Trigger(Kind.PRESENCE, hit, MAIN, "comes back", True)
            return
        if arabic and any(
            clause.word(p) in _TO and _ground(clause, p) for p in range(place + 2, place + 6)
        ):
            hit = Hit("presence", PERFECT, place, place + 1)
            yield Trigger(Kind.PRESENCE, hit, MAIN, "comes back", True)
            return


def _foe_beside(clause: Clause, place: int) -> bool:
    """Whether a foe is who returns: beside an Arabic verb, before an English one."""
    for name in clause.names:
        if name.metonym or not name.ids or name.ids[0] not in _FOES:
            continue
        if clause.sentence.arabic:
            if 0 <= name.first - place - 1 <= 1 or 0 <= place - name.last <= 1:
                return True
        elif 0 <= place - name.last <= 4 and all(
            clause.word(p) in _HELPERS for p in range(name.last, place)
        ):
            return True
    return False


def _ground(clause: Clause, way: int) -> bool:
    near = range(way + 1, way + _GROUND_REACH)
    return any(s.first in near for s in clause.spots) or any(
        h.first in near for h in clause.cue("border")
    )


_ANEW = word_set("عوده تجدد استيناف اندلاع احتدام اشتداد")
_FIGHTS = word_set("المعارك القتال الاشتباكات المواجهات الاقتتال معارك اشتباكات مواجهات قتال")
_CAUSES = word_set("نتيجه بسبب جراء بفعل اسفر اسفرت ادي ادت شهد شهدت تسبب تسببت")
_PARTIES_REACH = 4  # words from the fights to "between"


def may_flare_up(word: str) -> bool:
    """A first look: whether a word says that something begins anew."""
    return word in _ANEW


def flares_up(clause: Clause) -> Iterator[Trigger]:
    """As in "because the fighting between A and B flared up again", in Arabic: by the noun."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last - 2):
        if not may_flare_up(words[place]) or words[place + 1] not in _FIGHTS:
            continue
        opens = words[place - 1] in _CAUSES
        behind = range(place + 2, min(clause.last, place + 2 + _PARTIES_REACH))
        between = next((p for p in behind if words[p].startswith("بين")), None)
        if not opens or between is None:
            continue
        if any(between < n.first <= between + _GROUND_REACH for n in clause.names):
            hit = Hit("clash", NOUN, place, place + 2)
            yield Trigger(Kind.CLASH, hit, MAIN, "flares up", True)


_FALLS = word_set("سقوط سقط سقطت يسقط سقطوا سقطا")
_FEW = word_set("عدد العديد عشرات مييات ميات بعض عشره ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه")
_PEOPLE = (
    "مدني", "سكان", "اطفال", "نساء", "جنود", "جندي", "عناصر", "عنصر", "مقاتل", "مسلح", "عمال",
    "اهالي", "اشخاص", "شخص", "منتسب", "ضباط", "رعاه", "مسافر", "مزارع", "شرط", "رجال",
)  # fmt: skip
_BY = (
    "برصاص", "بنيران", "بقصف", "بغار", "بهجوم", "بكمين", "بانفجار", "جراء", "نتيجه", "اثر", "خلال",
    "بقذيف", "بصاروخ", "بعبو", "بلغم", "بقذايف", "باشتباك",
)  # fmt: skip
_LED = ("ادي", "ادت", "اسفر", "تسبب", "خلف", "اوقع", "نتج", "مودي", "يودي", "تودي", "الي", "انته")
_FALL_REACH = 5
_BY_REACH = 9


def may_fall(word: str) -> bool:
    """A first look: whether a word tells of falling."""
    return word == "fell" or word.removeprefix("و") in _FALLS


def people_fall(clause: Clause) -> Iterator[Trigger]:
    """As in "led to the fall of dozens of villagers": the dead, not called so."""
    if clause.cue("kill", "wound"):
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        if not may_fall(words[place]):
            continue
        if who_fell(clause, place):
            hit = Hit("kill", PERFECT, place, place + 1)
            yield Trigger(Kind.CASUALTIES, hit, MAIN, WHO_FELL, True)
            return
        if not clause.sentence.arabic:
            continue
        who = _who_falls(clause, place)
        noun = words[place].removeprefix("و") in ("سقوط", "بسقوط")
        before = words[max(clause.stretch.first, place - 4) : place]
        led = any(bare(w).startswith(_LED) or w.removeprefix("و").startswith(_LED) for w in before)
        behind = words[place + 1 : min(clause.last, place + _BY_REACH)]
        who = who or _counted_later(clause, place)
        fought = any(w.startswith(_BY) or w in _IN_FIGHT for w in behind)
        if who and ((noun and led) or fought):
            hit = Hit("kill", NOUN if noun else PERFECT, place, place + 1)
            yield Trigger(Kind.CASUALTIES, hit, MAIN, "people fall", True)
            return


_FELL_IN = word_set("in at near during fighting defending on")
_LOVE = word_set("love line with behind short")
_WHO = word_set("الذين الذي اللذان اللذين")
_CAUGHT = word_set("الاسر اسري بيد بيدي بايدي بقبضه قبضه يد ايدي كمين فخ")
_CAUGHT_REACH = 3  # words from "fell" over "in" to "the hands of"


def who_fell(clause: Clause, place: int) -> bool:
    """As in "the dead of X who fell in Y": men, and no town; not "into captivity"."""
    words = clause.sentence.words
    if not clause.sentence.arabic:
        fell = words[place - 1 : place + 1] == ["who", "fell"]
        return fell and clause.word(place + 1) in _FELL_IN and clause.word(place + 2) not in _LOVE
    if place < 2 or words[place - 1] not in _WHO:
        return False
    if not _CAUGHT.isdisjoint(words[place + 1 : place + 1 + _CAUGHT_REACH]):
        return False
    men = any(n.last == place - 1 for n in clause.sentence.names)
    return men or bare(words[place - 2]).startswith((*_PEOPLE, "قتل", "شهد", "شهيد", "ضحا"))


_IN_FIGHT = word_set("الاشتباكات المعارك الهجوم القصف المواجهات الغارات فيها خلالها جراءها")
_LATER_REACH = 8


def _counted_later(clause: Clause, place: int) -> bool:
    """As in "there fell in the clashes near X 16 gunmen", in Arabic: counted behind where."""
    near = range(place + 1, min(clause.last, place + _LATER_REACH))
    fought = any(clause.word(p) in _IN_FIGHT for p in near)
    return fought and any(c.first in near and c.quantity.unit == "persons" for c in clause.counts)


def _who_falls(clause: Clause, place: int) -> bool:
    """Whether people stand right behind the fall, or a few words of number before them."""
    for at in range(place + 1, place + _FALL_REACH):
        word = clause.word(at)
        if bare(word).startswith(_PEOPLE):
            return True
        counted = any(c.first <= at < c.last for c in clause.counts)
        if not (word in _FEW or word == "من" or counted):
            return False
    return False
