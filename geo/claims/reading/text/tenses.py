"""Signs of time and truth around a predicate: to come, told of the past, going on, rebutted."""

import re

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import begins_any
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

# "sa" before an imperfect; the rest are everyday nouns and names that merely begin so.
_WILL = re.compile(r"[وف]?س[يت][^\W\d_]{3,}\Z")
_NO_FUTURE = (
    "سيطر", "سيار", "سياس", "سياد", "سياج", "سيد", "سيناء", "سيناري", "سيول", "ستون", "ستين", "سته",
    "ستر", "ستار", "سيف", "سيرت", "سيره", "سيرا", "سيروا", "ستات", "سيبات", "ستوكه", "ستيف", "ستي",
)  # fmt: skip
# The same, whole words: their beginnings are those of verbs too ("will begin", "will allow").
_NOUNS = word_set(
    "ستميه ستمايه سيمالكا سيميل سيلوبي سيامند سيبان سيبايه سيجاره سينما سيناتور سيمفونيه ستوديو "
    "سياحه سياحي سياحيه سيقوا"
)
_REPORTS = word_set(
    "reports report claims rumours rumors allegations انباء الانباء مزاعم اشاعات شايعات تقارير"
)
_PAST = word_set("كان كانت كانوا كانا وكان وكانت وكانوا")
_STATIC_VERBS = ("ياتي", "تاتي", "يعد", "تعد", "يمثل", "تمثل")
_WILL_FOLLOW = frozenset({"will", "shall"})
_REACH = 8  # words between a predicate and what says that it goes on
_FAR_REACH = 16  # the same where "continue" closes an English sentence


def is_to_come(clause: Clause, hit: Hit) -> bool:
    """As in "will be set up", "strikes will follow": a future beside the predicate."""
    if not clause.sentence.glance & _TO_COME_GLANCE:
        return False
    near = range(max(clause.first, hit.first - 4), min(clause.last, hit.last + 2))
    if clause.sentence.arabic:
        return any(map(_is_future, clause.sentence.words[near.start : near.stop]))
    words = clause.sentence.words[hit.last : hit.last + 3]
    will = next((p for p, w in enumerate(words[:2]) if w in _WILL_FOLLOW), None)
    named = will is not None and words[will + 1 : will + 2] == ["of"]  # "operation Will of Victory"
    return hit.form in (NOUN, IMPERFECT) and will is not None and not named


_TO_COME_GLANCE = glance_for(_WILL_FOLLOW, stems=["سي", "ست"])


_ORDERS = word_set(
    "اوعز اوعزت يوعز توعز امر امرت وجه وجهت يوجه توجه طالب طالبت طالبوا يطالب تطالب ناشد ناشدت"
)
_ORDER_REACH = 5  # words from an order to what is ordered


_GIVEN = word_set("صدر صدرت صادر صادره اصدر اصدرت تلقي تلقت وصلت")
_AN_ORDER = word_set("امر امرا اوامر قرار قرارا توجيه توجيها توجيهات تعليمات ايعاز ايعازا")


_ORDERED = word_set("ordered orders ordering instructed directed")
_ENGLISH_ORDER = 3  # words from "ordered" over "the" to the deed


def is_ordered(clause: Clause, hit: Hit) -> bool:
    """As in "ordered the closure of X", "may deploy" (in Arabic): told, and not done yet."""
    if not clause.sentence.glance & _ORDERED_GLANCE:
        return False
    words = clause.sentence.words
    if not clause.sentence.arabic:
        before = words[max(clause.first, hit.first - _ENGLISH_ORDER) : hit.first]
        return hit.form == NOUN and before[-1:] == ["the"] and not _ORDERED.isdisjoint(before)
    may = clause.word(hit.first - 1) in ("قد", "ربما") and words[hit.first][0] in "يت"
    if may and hit.form in (IMPERFECT, PHRASE):
        return True
    if hit.form not in (NOUN, PHRASE):
        return False
    near = range(max(0, hit.first - _ORDER_REACH), hit.first)
    if hit.head == "ب" and not _GIVEN.isdisjoint(words[p] for p in near):
        return not _AN_ORDER.isdisjoint(words[p] for p in near)
    order = next((p for p in near if words[p] in _ORDERS or words[p][1:] in _ORDERS), None)
    return order is not None and any(w[0] == "ب" for w in words[order + 1 : hit.first + 1])


_ORDERED_GLANCE = glance_for(_ORDERS, _GIVEN, _ORDERED, ["قد", "ربما"])


def _is_future(word: str) -> bool:
    bare = word.lstrip("وف")
    return bool(_WILL.match(word)) and not bare.startswith(_NO_FUTURE) and bare not in _NOUNS


_NOT = word_set("لم لن لا ولم ولن ولا فلم فلن فلا الم")
_HELPERS = ("manage", "run", "start")


def fails_to(clause: Clause, hit: Hit) -> bool:
    """As in "none of them managed to flee": a negated helper before the noun."""
    noun = hit.form == NOUN or (hit.form == PHRASE and not hit.verbal)
    return noun and any(
        0 < hit.first - h.last <= _REACH and is_negated(clause, h) for h in clause.cue(*_HELPERS)
    )


_FINISHED = word_set("يكتمل تكتمل ينجز تنجز يستكمل تستكمل يشيد يبن ينته تنته يقم")
_UNMADE_REACH = 6  # words from a work over where it stands to "was not finished"


def was_never_made(clause: Clause, hit: Hit) -> bool:
    """As in "they did not dig a trench", "the wall was not finished", in Arabic."""
    words = clause.sentence.words
    for place in range(hit.last, min(clause.last - 1, hit.last + _UNMADE_REACH)):
        if words[place] in ("لم", "ولم") and words[place + 1] in _FINISHED:
            return True
    verbs = [h for h in clause.cue("build", "deploy") if h.verbal and h.last <= hit.first]
    return bool(verbs) and hit.first - verbs[-1].last <= _REACH and is_negated(clause, verbs[-1])


COMES_ABOUT = word_set("يقع تقع يحدث تحدث يحصل تحصل يجر تجر")
"""Imperfects behind "did not", in Arabic, of an event that there was none of."""

_NOT_YET = word_set("لن ولن فلن لا ولا فلا")


_NO_SUCH = frozenset({"عدم", "بعدم"})  # "the ministry affirmed the absence of X"
_SAVE = frozenset({"سوي", "الا", "غير"})  # "nothing remained to X but Y"
_SAVE_REACH = 12
_STILL = word_set("يزال تزال نزال يزالون يزالوا تزالان يزالان زال زالت زالوا يزل تزل")
"""With "not" before it "still"; written like "was removed"."""
_ONLY_IMPERFECT = frozenset({"لم", "لن"})  # whatever a verb behind them is written like


def is_negated(clause: Clause, hit: Hit) -> bool:
    """As in "they did not leave": an Arabic particle of negation right before the verb."""
    if not clause.sentence.arabic:
        return False
    words = clause.sentence.words
    if words[hit.first] in _STILL:
        return False
    before = words[hit.first - 1] if hit.first else ""
    if before.removeprefix("و") in _NO_SUCH and hit.form in (NOUN, PHRASE):
        return True
    never = before.removeprefix("و").removeprefix("ف") in _ONLY_IMPERFECT
    if hit.form not in (IMPERFECT, PHRASE):
        return never and _SAVE.isdisjoint(words[hit.last : hit.last + _SAVE_REACH])
    if words[max(0, hit.first - 2) : hit.first] == ["دون", "ان"]:
        return True
    return clause.word(hit.first - 1) in _NOT and words[hit.first - 2 : hit.first - 1] != ["ما"]


def not_before(clause: Clause, hit: Hit) -> bool:
    """As in "it will not open before the other side is calm": a noun, not a day, dates it."""
    if not is_negated(clause, hit) or clause.word(hit.first - 1) not in _NOT_YET:
        return False
    before = next((p for p in range(hit.last, clause.last) if clause.word(p) == "قبل"), None)
    if before is None or before + 1 >= clause.last:
        return False
    return not any(d.first <= before + 1 < d.last for d in clause.dates)


_LEAVE = word_set("بعد عند عندما متي حين مقابل اذا")


def excepted(clause: Clause, hit: Hit, reach: int) -> bool:
    """As in "will not enter save by a request of X", "unless X asks", in Arabic: it may."""
    words = clause.sentence.words
    for place in range(hit.last, min(len(words) - 1, hit.last + reach)):
        behind = words[place + 1]
        if words[place] == "الا" and (behind in _LEAVE or behind.startswith("ب")):
            return True
        if words[place] == "ما" and behind == "لم":
            return True
    return False


HANG_BEHIND = word_set("عندما حينما متي حال ريثما شريطه حين ما when once until unless if إذا اذا")
"""Words behind a deed with which begins what it hangs on."""
_LASTS = word_set("دام دامت")


def hangs_on_later(clause: Clause, trigger: Trigger) -> bool:
    """As in "they will go when the guns arrive": what is to come hangs on what is told after."""
    if not clause.sentence.glance & _WHEN_GLANCE:
        return False
    words = clause.sentence.words
    for place in range(trigger.hit.last, clause.stretch.last):
        if words[place] not in HANG_BEHIND or words[place - 1 : place] == ["حتي"]:
            continue
        if words[place] == "ما" and words[place + 1 : place + 2] and words[place + 1] not in _LASTS:
            continue
        return words[place] != "حين" or words[place - 1] != "في"
    return False


_WHEN_GLANCE = glance_for(exactly=HANG_BEHIND)


def used_to(clause: Clause, hit: Hit) -> bool:
    """As in "had been holding": an imperfect behind a "was" tells what is over."""
    if not clause.sentence.glance & _PAST_GLANCE:
        return False
    imperfect = clause.sentence.words[hit.first].lstrip("وف")[:1] in ("ي", "ت")
    if not clause.sentence.arabic or hit.form not in (IMPERFECT, PHRASE) or not imperfect:
        return False
    before = clause.sentence.words[max(clause.first, hit.first - 5) : hit.first]
    still = any(h.first < hit.first for h in clause.cue("ongoing", "negation"))
    return bool(_PAST & set(before)) and not still


_PAST_GLANCE = glance_for(_PAST)


def is_rebutted(clause: Clause, trigger: Trigger) -> bool:
    """As in "reports that X pulled out are baseless", "denied reports on the web that X did"."""
    if _reports_denied(clause):
        return True
    words = clause.sentence.words[clause.first : trigger.hit.first]
    if not _REPORTS & set(words):
        return False
    return any(h.first >= trigger.hit.last for h in clause.sentence.cue("deny", "negation"))


_RUMOURS = word_set("reports report claims rumours rumors allegations accusations suggestions")
_DENIES = word_set("denied denies denying rejected rejects refuted refutes dismissed dismisses")
_RUMOUR_REACH = 14  # words from "denied" over which reports and where to "that"


def _reports_denied(clause: Clause) -> bool:
    """As in "denied on Thursday reports on social media that it had closed the gate"."""
    if not clause.sentence.glance & _RUMOUR_GLANCE:
        return False
    words, first = clause.sentence.words, clause.stretch.first
    of_it = words[first - 1 : first] == ["that"] or words[first : first + 1] == ["of"]
    if clause.sentence.arabic or clause.first != first or not of_it:
        return False
    before = words[max(0, first - _RUMOUR_REACH) : first]
    at = next((p for p, w in enumerate(before) if w in _DENIES), None)
    return at is not None and not _RUMOURS.isdisjoint(before[at:])


_RUMOUR_GLANCE = glance_for(_DENIES)


def goes_on(clause: Clause, trigger: Trigger, sign: Hit) -> bool:
    """Whether a sign of going on bears on the predicate: near it, and no "last" week or month."""
    word = clause.sentence.words[sign.first]
    if word.lstrip("وب").startswith(("الماض", "للماض")):
        return False
    if word in ("حتي", "لغايه", "so") and trigger.hit.form == PERFECT:
        return False  # "have so far finished"
    if not clause.sentence.arabic and sign.verbal and trigger.hit.form == NOUN:
        return 0 <= sign.first - trigger.hit.last <= _FAR_REACH or _near(trigger, sign)
    return _near(trigger, sign)


def _near(trigger: Trigger, sign: Hit) -> bool:
    return abs(sign.first - trigger.hit.first) <= _REACH


def is_static(clause: Clause, verb: Hit, trigger: Trigger) -> bool:
    """As in "this comes as", "runs two checkpoints": a state, not something under way."""
    if trigger.kind in (Kind.POST, Kind.FORTIFICATION) and verb.meaning not in ("build", "start"):
        return True
    return clause.sentence.words[verb.first].lstrip("وف").startswith(_STATIC_VERBS)


_HALTS = word_set(
    "اوقف اوقفت اوقفوا يوقف توقف توقفت علق علقت علقوا جمد جمدت انهي انهت انهوا وقف ايقاف تعليق "
    "بوقف بايقاف بتعليق وايقاف ووقف"
)
_HALTED = frozenset({Kind.OPERATION, Kind.CLASH, Kind.STRIKE, Kind.PATROL})
_WORKS = frozenset({Kind.FORTIFICATION, Kind.PATROL})
_BEHIND_REACH = 14  # words from a wall over where it is to "has been halted"
_HALT_REACH = 5  # words from "stopped" to the attacks that were stopped


_STOPS = word_set(
    "stopped stops stop stopping halted halts halt halting suspended suspends suspend suspending "
    "ceased ceases cease ceasing paused pauses pause pausing froze frozen freeze discontinued "
    "discontinue ended end ending suspension halt"
)
_OWN = word_set("its their his all any the of further most and military air combat")
_BE = word_set("was were be been being is are not never")


def stopped(clause: Clause, hit: Hit) -> bool:
    """As in "suspended its strikes on X", "the suspension of operations"; not "was stopped"."""
    words = clause.sentence.words
    place = hit.first - 1
    while place > clause.first and words[place] in _OWN and hit.first - place < _HALT_REACH:
        place -= 1
    if words[place].startswith("stop") and place == hit.first - 1:
        return False  # "stopped attacks on the post": kept them off
    return words[place] in _STOPS and clause.word(place - 1) not in _BE


_MAY_BE = frozenset({"يكون", "تكون", "يكونوا"})  # "thinks that X may have …"
_FORESEES = (
    "توقع", "يتوقع", "تتوقع", "متوقع", "المتوقع", "المرتقب", "يرتقب", "رجح", "يرجح", "ترجح",
)  # fmt: skip
_FORESEEN_REACH = 10  # words from "expects" over who does to "that"


def is_foreseen(clause: Clause, hit: Hit) -> bool:
    """As in "a source expected that a group be handed over", in Arabic: what is to come."""
    if not clause.sentence.glance & _FORESEEN_GLANCE:
        return False
    words, first = clause.sentence.words, clause.stretch.first
    if not clause.sentence.arabic or words[first - 1] != "ان" or words[first] in _MAY_BE:
        return False
    written = hit.form == IMPERFECT or (hit.first == first and words[first][0] in "يتن")
    if not written:
        return False
    near = words[max(0, first - _FORESEEN_REACH) : first]
    return clause.first == first and begins_any(near, _FORESEES)


_FORESEEN_GLANCE = glance_for(stems=_FORESEES)


def is_halted(clause: Clause, trigger: Trigger) -> bool:
    """As in "X stopped its attacks on Y": the attacks are over, none took place."""
    if not clause.sentence.glance & _HALTED_GLANCE:
        return False
    hit = trigger.hit
    if trigger.kind in _WORKS and not clause.sentence.arabic:
        near = range(hit.last, min(clause.last - 1, hit.last + _BEHIND_REACH))
        words = clause.sentence.words
        told = next((p for p in near if words[p] in _BE and words[p + 1] in _STOPS), None)
        if told is not None:  # "work on the wall has been halted", "has not stopped"
            return "not" not in words[told - 1 : told + 1]
    if trigger.kind not in _HALTED or hit.verbal:
        return False
    if not clause.sentence.arabic:
        return stopped(clause, hit)
    words = clause.sentence.words
    for place in range(max(clause.first, hit.first - _HALT_REACH), hit.first):
        if words[place].removeprefix("و") in _HALTS or words[place] in _HALTS:
            between = words[place + 1 : hit.first]
            return words[place - 1] not in _NOT and not {"علي", "في", "من", "بعد"}.intersection(
                between
            )
    return False


_HALTED_GLANCE = glance_for(_STOPS, _HALTS)
