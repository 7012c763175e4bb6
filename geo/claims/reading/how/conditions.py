"""Where a claim hangs on something: if, only if, on condition, once it is left to somebody."""

from collections.abc import Sequence
from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.how.plans import is_future, modal_behind, says_would
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_clauses import IF
from geo.claims.reading.text.english_scope import once_told
from geo.claims.reading.text.english_words import MODALS, opening
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import begins_any
from geo.claims.reading.text.settings import PURPOSE, Trigger
from geo.claims.reading.text.tenses import (
    HANG_BEHIND,
    excepted,
    hangs_on_later,
    is_negated,
    not_before,
)
from geo.claims.reading.text.ties import TIE
from geo.claims.reading.text.until_then import what_came_then
from geo.claims.reading.text.wordset import word_set

_EXCEPT = frozenset({"الا", "unless"})

_EXCEPT_REACH = 16  # words from a verb to the exception on which it hangs


def only_if(clause: Clause, trigger: Trigger) -> bool:
    """As in "will not leave unless …", "not open before …": it hangs on what the words name."""
    told = "condition" in clause.sentence.by_meaning
    if not told and not clause.sentence.glance & _ONLY_IF_GLANCE:
        return False
    if not_before(clause, trigger.hit):
        return True
    if is_negated(clause, trigger.hit) and excepted(clause, trigger.hit, _EXCEPT_REACH):
        return True
    if _can_only_if(clause, trigger.hit) or _not_until(clause, trigger.hit):
        return True
    return any(
        0 < h.first - trigger.hit.first <= _EXCEPT_REACH
        and clause.sentence.words[h.first] in _EXCEPT
        and _AND_NOT.isdisjoint(clause.sentence.words[trigger.hit.last : h.first])
        for h in clause.sentence.cue("condition")
    )


_ONLY_IF_GLANCE = glance_for(exactly=["الا", "لم", "قبل", "only", "until"])
_AND_NOT = frozenset({"ولن", "ولم"})  # what is excepted is of a verb of its own
_CAN = word_set("can will would may could must")
_CAN_REACH = 4  # words from "can" over "only be" to the deed
_THEN = word_set("if when after once unless")


def _can_only_if(clause: Clause, hit: Hit) -> bool:
    """As in "can be reopened only if X agrees", in English."""
    if not clause.sentence.glance & _ONLY_GLANCE:
        return False
    words = clause.sentence.words
    behind = words[hit.last : hit.last + _EXCEPT_REACH]
    if "only" not in behind:
        return False
    ahead = words[max(clause.first, hit.first - _CAN_REACH) : hit.first]
    only = any(w == "only" and n in _THEN for w, n in pairwise(behind))
    return not clause.sentence.arabic and not _CAN.isdisjoint(ahead) and only


_ONLY_GLANCE = glance_for(exactly=["only"])


def _not_until(clause: Clause, hit: Hit) -> bool:
    """As in "will not take them back until their names are checked", in English."""
    if not clause.sentence.glance & _UNTIL_GLANCE:
        return False
    words = clause.sentence.words
    behind = words[hit.last : hit.last + _EXCEPT_REACH]
    if "until" not in behind:
        return False
    ahead = words[max(clause.first, hit.first - _CAN_REACH) : hit.first]
    not_yet = ("will" in ahead and "not" in ahead) or "won't" in ahead or "cannot" in ahead
    return not clause.sentence.arabic and not_yet


_UNTIL_GLANCE = glance_for(exactly=["until"])


def is_conditional(clause: Clause, trigger: Trigger) -> bool:
    """As in "if X leaves", "until Y agrees": the claim hangs on something."""
    return _hangs(clause, trigger) and not what_came_then(clause.sentence, clause.first)


_TIED = f"say:{TIE}"


def _hangs(clause: Clause, trigger: Trigger) -> bool:  # noqa: PLR0911 (one return a rule)
    if clause.stretch.rule == _TIED:
        return True  # "an official tied the opening of X to the leaving of Y"
    told = not clause.meanings.isdisjoint(("condition", "until", "after_future"))
    if not told and not clause.sentence.glance & _HANGS_GLANCE:
        return False
    signs = clause.cue("condition")
    if signs and _hangs_on_a_sign(clause, trigger, signs):
        return True
    if _behind_if(clause) or _would_if(clause, trigger) or _after_a_deed(clause, trigger):
        return True
    if trigger.hit.form in (NOUN, PHRASE) and _is_left_to(clause, trigger):
        return True
    hangs = hangs_on_later(clause, trigger) or _on_condition_behind(clause, trigger)
    till = any(not _until_a_year(clause, h) for h in clause.cue("until"))
    after = bool(clause.cue("after_future"))
    if till and trigger.kind is Kind.COORDINATION:
        return True
    if after and trigger.kind in (Kind.POST, Kind.FORTIFICATION):
        return True
    return (hangs or till or after) and (
        is_future(clause, trigger) or trigger.setting == PURPOSE or _will(clause, trigger)
    )


def _hangs_on_a_sign(clause: Clause, trigger: Trigger, signs: Sequence[Hit]) -> bool:
    """Whether one of the words of condition before the deed is one where it stands."""
    past = [h.first for h in clause.cue("ended")]
    past += [h.last for h in clause.cue("say")]  # "pointed to that" is written like "until"
    return any(
        h.first <= trigger.hit.first
        and h.first not in past
        and not _says_state(clause, h)
        and not _points_out(clause, h)
        and not once_told(clause, h)
        and not _until_a_year(clause, h)
        and not _as_soon_as_it_was(clause, h)
        for h in signs
    )


_TIMES = word_set(
    "ظهر الظهر منتصف ساعه ساعات ساعتين دقايق ايام يوم يومين اسبوع اسبوعين اسابيع شهر شهرين اشهر "
    "عام عامين سنه سنوات غد غدا ذلك هذا هذه نحو اقل اكثر قليل فتره مده وقت ان صلاه العيد "
    "رمضان حوالي"
)


def _after_a_deed(clause: Clause, trigger: Trigger) -> bool:
    """As in "will withdraw after the release of its men", in Arabic: a deed, and no time."""
    if not clause.sentence.glance & _AFTER_GLANCE:
        return False
    words = clause.sentence.words
    to_be = ["علي", "ان"] in (words[p : p + 2] for p in range(clause.first, trigger.hit.first))
    if not clause.sentence.arabic or not (to_be or is_future(clause, trigger)):
        return False
    return any(
        words[p] == "بعد"
        and words[p + 1] not in _TIMES
        and not words[p + 1].isdecimal()
        and not any(d.first <= p + 1 < d.last for d in clause.dates)
        and _TOOK_PLACE.isdisjoint(words[p + 2 : p + 2 + _PLACE_REACH])
        for p in range(trigger.hit.last, clause.last - 1)
    )


_AFTER_GLANCE = glance_for(exactly=["بعد"])


_TOOK_PLACE = word_set("جرت جري تمت تم عقدت عقد استمرت استمر دامت دام اجراها اجرتها اجروها")
_PLACE_REACH = 3  # words from a deed to "took place": done before, and no condition


def _as_soon_as_it_was(clause: Clause, sign: Hit) -> bool:
    """As in "as soon as the guards heard it, they left", in Arabic: told of the past."""
    words = clause.sentence.words[sign.first : sign.first + 3]
    if len(words) <= _AT_ONCE or not words[0].endswith("بمجرد") or words[1] != "ان":
        return False
    return words[_AT_ONCE][0] not in "ينت" or words[_AT_ONCE] in _TOOK_PLACE


_AT_ONCE = 2  # where the verb stands behind "as soon as"


def _behind_if(clause: Clause) -> bool:
    """As in "Unless X is given up, the army will storm Y", in English: behind the comma."""
    if clause.first == 0:
        return False
    words, first = clause.sentence.words, clause.first
    opens = opening(words)
    if clause.sentence.arabic or opens >= first or words[opens] not in IF:
        return False
    behind = words[first - 1] == "," and "," not in words[opens : first - 1]
    return behind and not MODALS.isdisjoint(words[first : clause.last])


_WOULD_REACH = 3  # words from "would" to the verb


def _would_if(clause: Clause, trigger: Trigger) -> bool:
    """As in "X would leave if Y attacked", in English: told of no day that was."""
    if not clause.sentence.glance & _WOULD_GLANCE:
        return False
    words, hit = clause.sentence.words, trigger.hit
    would = "would" in words[max(clause.first, hit.first - _WOULD_REACH) : hit.first]
    return would and not IF.isdisjoint(words[hit.last : clause.stretch.last])


_WOULD_GLANCE = glance_for(exactly=["would"])


_POINTS = (
    "يشار", "تشير", "يشير", "اشار", "لفت", "يلفت", "تلفت", "نوه", "ذهب", "يذهب", "الاشاره", "خلص",
    "نبه",
)  # fmt: skip


def _points_out(clause: Clause, sign: Hit) -> bool:
    """As in "it may be pointed out that", in Arabic written like "until"."""
    before = clause.sentence.words[max(0, sign.first - 3) : sign.first]
    return clause.word(sign.last - 1) == "ان" and begins_any(before, _POINTS)


_LEFT_TO = word_set("رهن رهنا رهين رهينا رهينه مرهون مرهونا مرهونه مشروط مشروطا مشروطه")

_HANGS = word_set("متوقف متوقفا متوقفه")  # with "on"; alone it says that a thing has stopped
_HANGS_GLANCE = glance_for(
    IF, exactly=_LEFT_TO | _HANGS | HANG_BEHIND | {"بعد", "would", "only", "long", "soon"}
)

_HELD_IN = ("الاعتقال", "الاحتجاز", "التوقيف", "التحقيق", "الاقامه")

_LEFT_GLANCE = glance_for(exactly=_LEFT_TO | _HANGS)
_LEFT_REACH = 7  # words from what is told to what it hangs on


def _is_left_to(clause: Clause, trigger: Trigger) -> bool:
    """As in "the opening of X hangs on Y", in Arabic: said of a noun, by a word behind it."""
    last = trigger.hit.last
    if not clause.sentence.glance & _LEFT_GLANCE:
        return False
    return any(
        (clause.word(p) in _LEFT_TO and clause.word(p + 1) not in _HELD_IN)
        or (clause.word(p) in _HANGS and clause.word(p + 1) == "علي")
        for p in range(last, last + _LEFT_REACH)
    )


def _on_condition_behind(clause: Clause, trigger: Trigger) -> bool:
    """As in "will be shut in case of an attack": the condition of what is to come stands last."""
    if not clause.sentence.arabic:
        return _only_then(clause, trigger)
    return any(
        h.first >= trigger.hit.last and not _says_state(clause, h) for h in clause.cue("condition")
    )


def _only_then(clause: Clause, trigger: Trigger) -> bool:
    """As in "will be allowed only after X is done", "will stay as long as Y does", in English."""
    if not clause.sentence.glance & _THEN_GLANCE:
        return False
    words, last = clause.sentence.words, clause.stretch.last
    return any(
        (words[p] == "only" and words[p + 1] in _THEN)
        or (words[p] in ("long", "soon") and words[p + 1] == "as" and words[p - 1] in ("as", "so"))
        for p in range(trigger.hit.last, last - 1)
    )


_THEN_GLANCE = glance_for(exactly=["only", "long", "soon"])


_STATES_OF_ALERT = (
    "استنفار", "تاهب", "انذار", "طواري", "حرب", "ترقب", "توتر", "فوض", "انفلات", "استعداد",
    "جاهزي", "هدوء", "قتال", "انسحاب",
)  # fmt: skip


def _until_a_year(clause: Clause, sign: Hit) -> bool:
    """As in "until 2019 X held Y": over by then, and hangs on nothing."""
    dated = clause.word(sign.first) == "until" and any(
        d.first in (sign.first, sign.last) for d in clause.dates
    )
    return dated and "will" not in clause.sentence.words[clause.first : clause.last]


def _says_state(clause: Clause, sign: Hit) -> bool:
    """As in "in a state of alert", written like "in case of"."""
    if clause.sentence.words[sign.last - 1] != "حاله":
        return False
    return clause.word(sign.last).removeprefix("ال").startswith(_STATES_OF_ALERT)


def _will(clause: Clause, trigger: Trigger) -> bool:
    """As in "will withdraw", in English."""
    first = trigger.hit.first
    near = clause.sentence.words[max(clause.first, first - 3) : first]
    will = "will" in near or modal_behind(clause, trigger, "will")
    return not clause.sentence.arabic and (will or says_would(clause, trigger))
