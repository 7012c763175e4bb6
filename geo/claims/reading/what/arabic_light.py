"""Arabic deeds told by a light verb and a noun far from it, and plain comings of forces."""

from collections.abc import Iterator

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT
from geo.claims.reading.text.nearby import RIVERS, bare
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.hunted import ENEMIES

_BY_NOUN = {
    "نشر": Kind.PRESENCE,
    "وضع": Kind.FORTIFICATION,
    "نصب": Kind.FORTIFICATION,
    "بناء": Kind.FORTIFICATION,
    "انشاء": Kind.FORTIFICATION,
    "حفر": Kind.FORTIFICATION,
}
_NOUNS = frozenset(joined + noun for noun in _BY_NOUN for joined in ("ب", "و", "وب"))
_LIGHT = (
    "قام", "تقوم", "يقوم", "قيام", "باشر", "تباشر", "يباشر", "شرع", "تشرع", "بدات", "بدا", "كلف",
    "استمر", "تستمر", "واصل",
)  # fmt: skip
_LIGHT_REACH = 10  # words from the light verb to its noun
FORCES = (
    "قوات", "قوه", "عناصر", "مليشيا", "ميليشيا", "وحدات", "قطعات", "فصايل", "مقاتل", "جنود", "لواء",
    "الويه", "فوج", "افواج", "فرقه", "مسلح", "ارتال", "رتل", "تعزيزات", "كتيبه", "كتايب", "سرايا",
    "مجموعات", "دبابات", "مدرعات", "قافله", "قوافل", "دوريه", "دوريات",
)  # fmt: skip


def may_be_done(word: str) -> bool:
    """A first look: whether a word is a noun of works, as it stands behind a light verb."""
    return word in _NOUNS


def told_by_nouns(clause: Clause) -> Iterator[Trigger]:
    """Works and deployments behind a light verb: "in past years it set about deploying men"."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    for place in range(clause.first + 1, clause.last):
        kind = _BY_NOUN.get(words[place].removeprefix("و").removeprefix("ب"))
        if kind is None or words[place][0] not in "بو":
            continue
        ahead = words[max(clause.first, place - _LIGHT_REACH) : place]
        if not any(w.removeprefix("و").startswith(_LIGHT) for w in ahead):
            continue
        if _has_object(clause, place, kind):
            hit = Hit("verb", NOUN, place, place + 1, head="ب")
            yield Trigger(kind, hit, MAIN, "light verb", False)


def _has_object(clause: Clause, place: int, kind: Kind) -> bool:
    if kind is Kind.PRESENCE:
        return any(_is_force(clause.word(p)) for p in (place + 1, place + 2))
    near = range(place + 1, place + 4)
    return any(h.first in near for h in clause.cue("barrier"))


_COMES = word_set(
    "انتقل انتقلت ينتقل تنتقل انتقلوا وصل وصلت وصلوا يصل تصل توجه توجهت توجهوا تتوجه اتجه اتجهت "
    "اتجهوا تتجه تحرك تحركت تحركوا عاد عادت عادوا دخل دخلت دخلوا وصلا وصلتا دخلا توجها انتقلا عادا"
)
_TO = frozenset({"الي", "نحو", "باتجاه", "صوب"})
_BACK = word_set("التراجع انسحابهم انسحابها انسحابه انسحاب الانسحاب تراجعهم تراجعها")
_ENTERS = word_set("دخل دخلت دخلوا دخلا يدخل تدخل ندخل دخلنا يدخلوا")
_CROSSES = word_set("عبر عبرت عبروا يعبر تعبر نعبر يعبروا")
_MOVES = frozenset(
    joined + word for word in _COMES | _BACK | _ENTERS | _CROSSES | {"وصول"} for joined in ("", "و")
)
_DECIDES = ("قرر", "ادت", "ادي", "اضطر", "افض", "طلب", "اجبر", "تمخض", "نص")
_GOAL_REACH = 5  # words from a coming to where it leads
_HELD = ("معتقل", "محتجز", "سجين", "سجنا", "عوايل", "عايل", "لاجي", "نازح", "شاحن", "حافل", "زوار")


_ARE_HELD = ByWord(lambda word: bare(word).startswith(_HELD))


def may_come(word: str) -> bool:
    """A first look: whether a word tells of coming, or of drawing back."""
    return word in _MOVES


def comings(clause: Clause) -> Iterator[Trigger]:
    """Forces that come to a place, or that draw back because something led them to."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    if True in map(_ARE_HELD.__getitem__, words[clause.first : clause.last]):
        return
    for place in range(clause.first, clause.last):
        if words[place] not in _MOVES:
            continue
        word = words[place] if words[place] in _COMES else words[place].removeprefix("و")
        comes = word in _COMES and _goes_to_ground(clause, place)
        comes = comes or (word in _ENTERS and _enters_ground(clause, place))
        comes = comes or (word in _CROSSES and _crosses_river(clause, place))
        if comes and _forces_near(clause, place):
            form = IMPERFECT if word[0] in "يت" and word not in _PAST else PERFECT
            yield Trigger(
                Kind.OPERATION, Hit("operation", form, place, place + 1), MAIN, "comes", True
            )
        elif (
            words[place] in _ARRIVAL
            and _units_behind(clause, place)
            and _goes_to_ground(clause, place)
        ):
            hit = Hit("presence", NOUN, place, place + 1)
            yield Trigger(Kind.PRESENCE, hit, MAIN, "their arrival", False)
        elif word in _BACK and any(
            w.removeprefix("و").startswith(_DECIDES)
            for w in words[max(clause.first, place - 3) : place]
        ):
            yield Trigger(
                Kind.OPERATION,
                Hit("withdrawing", NOUN, place, place + 1),
                MAIN,
                "draws back",
                False,
            )


_ARRIVAL = word_set("وصول توجه")
_UNITS = (
    "لواء", "فوج", "كتيب", "سريه", "سرايا", "فرقه", "قوه", "قوات", "تعزيزات", "مفرز", "وحدات",
    "ارتال", "رتل", "قافله", "قوافل",
)  # fmt: skip
_NOT_YET = word_set(
    "بعد قبل عقب قبيل فور منذ حتي لحين دون منع لمنع يمنع ننتظر ينتظر تنتظر احتمال امام تاخر "
    "عدم يخشي"
)


def _units_behind(clause: Clause, place: int) -> bool:
    """As in "the arrival of two brigades of X at Y": units, right behind the noun."""
    not_yet = clause.word(place - 1) in _NOT_YET
    return not not_yet and clause.word(place + 1).startswith(_UNITS)


_PAST = word_set("توجه توجهت توجهوا تحرك تحركت تحركوا")


def _forces_near(clause: Clause, place: int) -> bool:
    """Whether a force is named right before or behind a verb of coming."""
    near = (*range(place - 6, place), *range(place + 1, place + 4))
    if any(_is_force(clause.word(p)) for p in near):
        return True
    men = range(place + 1, place + _MEN_REACH)
    counted = any(c.first in men and c.quantity.unit == "persons" for c in clause.counts)
    return counted and any(
        n.first in range(place + 1, place + _TO_REACH) and not n.metonym for n in clause.names
    )


_MEN_REACH = 5  # words from "there came" to how many men


def _is_force(word: str) -> bool:
    return word.startswith(FORCES) or bare(word).startswith(FORCES)


def _goes_to_ground(clause: Clause, place: int) -> bool:
    marks = [p for p in range(place + 1, place + _TO_REACH) if clause.word(p) in _TO]
    marks = [p for p in marks if not any(c.first in (p, p + 1) for c in clause.counts)]  # "about"
    return any(0 < s.first - p <= _GOAL_REACH for p in marks[:1] for s in clause.spots)


_GROUND_REACH = 6  # words from "entered" over who, when and "the town of" to its name
_RIVER_REACH = 5
_PREPOSITIONS = word_set("الي نحو من عبر باتجاه صوب مع في علي داخل قرب")


def _enters_ground(clause: Clause, place: int) -> bool:
    """As in "the column entered, on Tuesday night, the town of X": without "to"."""
    words = clause.sentence.words
    return any(
        0 < s.first - place <= _GROUND_REACH
        and s.place is not None
        and _PREPOSITIONS.isdisjoint(words[place + 1 : s.first])
        and words[s.first][0] not in "بل"
        for s in clause.spots
    )


def _crosses_river(clause: Clause, place: int) -> bool:
    """As in "troops of X crossed the river": from bank to bank."""
    return not RIVERS.isdisjoint(clause.sentence.words[place + 1 : place + 1 + _RIVER_REACH])


_TO_REACH = 10  # words from "there came" over so many men of whom to "to"
_STOPS = ("منع", "تمنع", "يمنع")
_REACHING = word_set("بلوغ الوصول التقدم دخول الدخول عبور العبور المرور")


def may_hold_off(word: str) -> bool:
    """A first look: whether a word says that somebody keeps another from something."""
    return word.removeprefix("و").startswith(_STOPS)


def held_off(clause: Clause) -> Iterator[Trigger]:
    """As in "X kept a force of Y from reaching Z": a deed against that force."""
    if not clause.sentence.arabic:
        return
    for place in range(clause.first, clause.last):
        if holds_off(clause, place) and not _kept_from_the_line(clause, place):
            hit = Hit("operation", PERFECT, place, place + 1)
            yield Trigger(Kind.OPERATION, hit, MAIN, "held off", True)


def _kept_from_the_line(clause: Clause, place: int) -> bool:
    """As in "kept gunmen from getting over": an infiltration that was foiled, told as such."""
    foiled = any(h.first == place and h.parted for h in clause.cue("infiltration"))
    return foiled and not keeps_a_force(clause, place)


def keeps_a_force(clause: Clause, place: int) -> bool:
    """As in "kept the regime's men from going over", in Arabic: nobody who slips in."""
    behind = range(place + 2, min(clause.last, place + _FORCE_REACH))
    goal = next((p for p in behind if clause.word(p) == "من"), None)
    kept = [n for n in clause.names if goal is not None and place + 1 < n.first < goal]
    return may_hold_off(clause.word(place)) and bool(kept) and kept[-1].ids[:1] not in ENEMIES


def holds_off(clause: Clause, place: int) -> bool:
    """Whether the word there keeps a force from reaching something."""
    words = clause.sentence.words
    if not may_hold_off(words[place]) or words[place - 1] == "لا":
        return False
    behind = range(place + 1, min(clause.last, place + _FORCE_REACH))
    goal = next((p for p in behind if words[p] == "من" and clause.word(p + 1) in _REACHING), None)
    if goal is None:
        return False
    return _by_pronoun(words[place]) or any(_is_force(w) for w in words[place + 2 : goal])


_FORCE_REACH = 14  # words from "kept" to "from reaching"


def _by_pronoun(word: str) -> bool:
    return word.endswith(("عها", "عهم", "عتها", "عتهم"))
