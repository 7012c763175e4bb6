"""How the speaker puts a claim: denied, on condition, planned, ended, ongoing or asserted."""

from geo.claims.cues import Hit
from geo.claims.model import Kind, Stance, ZoneKind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.cut_off import is_cut_off
from geo.claims.reading.text.english_scope import has_been_doing, nobody_did, once_told, told_beside
from geo.claims.reading.text.forms import FUTURE, IMPERFECT, NOUN, PHRASE
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import MAIN, ORDERED, PURPOSE, STATIONED, Trigger
from geo.claims.reading.text.stopped import is_stopped
from geo.claims.reading.text.tenses import (
    excepted,
    fails_to,
    goes_on,
    hangs_on_later,
    is_foreseen,
    is_halted,
    is_negated,
    is_ordered,
    is_rebutted,
    is_static,
    is_to_come,
    not_before,
    used_to,
)
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.strongholds import is_past

_STATES = frozenset(
    {
        Kind.CONTROL,
        Kind.PRESENCE,
        Kind.PATROL,
        Kind.BORDER_LENGTH,
        Kind.FORCE_SIZE,
        Kind.ENCIRCLEMENT,
    }
)
_DYNAMIC = frozenset(Kind) - _STATES


def stance(  # noqa: PLR0911 (one return a stance)
    clause: Clause, trigger: Trigger, *, denying: bool
) -> tuple[Stance, str]:
    """The first stance that fits, and the rule that found it.

    ``denying``: the reporting verb denies what this clause says.
    """
    if trigger.rule == STATIONED or (not denying and _to_none_but(clause, trigger)):
        return Stance.ASSERTED, "asserted"  # whatever is told of those who stand there
    hangs = _only_if(clause, trigger) or not_before(clause, trigger.hit)
    if not denying and (hangs or _not_without(clause, trigger)):
        return Stance.CONDITION, "only if"
    negated = is_negated(clause, trigger.hit) or fails_to(clause, trigger.hit)
    negated = (
        negated
        or _none_of(clause, trigger)
        or nobody_did(clause, trigger)
        or trigger.rule in ("absent", "nobody crosses")
        or _lacking(clause, trigger)
    )
    if denying or negated or _negated(clause, trigger) or is_rebutted(clause, trigger):
        return Stance.DENIED, "denied"
    if trigger.kind is Kind.CONTROL and is_past(clause, trigger.hit):
        return Stance.ENDED, "once a stronghold"
    if _conditional(clause, trigger):
        return Stance.CONDITION, "condition"
    going_on = trigger.setting == PURPOSE and _work_goes_on(clause, trigger)
    planned = _planned(clause, trigger) or _would(clause, trigger) or trigger.rule == ORDERED
    planned = planned or is_foreseen(clause, trigger.hit)
    if planned and not going_on:
        return Stance.PLANNED, "planned"
    over = trigger.kind is Kind.INFILTRATION and is_cut_off(clause, trigger.hit)
    if over or (is_halted(clause, trigger) and not is_stopped(clause, trigger.hit)):
        return Stance.ENDED, "halted"
    lasting = trigger.kind in (Kind.CONTROL, Kind.PRESENCE, Kind.ENCIRCLEMENT, Kind.PATROL)
    if lasting and _has_ended(clause, trigger.hit):
        return Stance.ENDED, "ended"
    if (lasting or trigger.kind is Kind.POST) and _used_to(clause, trigger):
        return Stance.ENDED, "told of the past"
    if lasting and _until_a_day(clause):
        return Stance.ENDED, "until then"
    if (lasting or trigger.kind in _HABITS) and used_to(clause, trigger.hit):
        return Stance.ENDED, "told of the past"
    if _ongoing(clause, trigger) and not _so_far(clause, trigger):
        return Stance.ONGOING, "ongoing"
    return Stance.ASSERTED, "asserted"


_ALLOWS = ("يسمح", "تسمح", "يفتح", "تفتح", "يمر", "تمر", "يعبر")


def _to_none_but(clause: Clause, trigger: Trigger) -> bool:
    """As in "nobody but X is let through the gate", in Arabic: it is open, to X."""
    words, hit = clause.sentence.words, trigger.hit
    if trigger.kind is not Kind.CROSSING_STATUS or not clause.sentence.arabic:
        return False
    near = range(max(clause.first, hit.first - 2), hit.last + 1)
    allows = any(
        w.startswith(_ALLOWS) and words[p - 1].lstrip("و") == "لا"
        for p, w in ((p, words[p]) for p in near if p < len(words))
    )
    return allows and "الا" in words[hit.first : clause.last]


_TOLLS = frozenset({Kind.ARREST, Kind.CASUALTIES, Kind.TRANSFER, Kind.CAPTURE})


def _so_far(clause: Clause, trigger: Trigger) -> bool:
    """As in "has so far led to six arrests": they are done, though more may come."""
    words = clause.sentence.words[clause.first : clause.last]
    far = any(words[p : p + 2] in (["حتي", "الان"], ["so", "far"]) for p in range(len(words)))
    return far and trigger.kind in _TOLLS


def _used_to(clause: Clause, trigger: Trigger) -> bool:
    """As in "used to man posts", in English."""
    words = clause.sentence.words
    near = range(max(clause.first, trigger.hit.first - 4), trigger.hit.first)
    return any(words[p : p + 2] == ["used", "to"] for p in near) and not clause.sentence.arabic


def _until_a_day(clause: Clause) -> bool:
    """As in "were controlled by X until 2017": a state whose end is told."""
    words = clause.sentence.words
    if clause.sentence.arabic:
        return _was_till_a_day(clause)
    until = [p for p in range(clause.first, clause.last - 1) if words[p] == "until"]
    return any(
        any(d.first in (p, p + 1, p + 2) for d in clause.dates)
        and bool({"was", "were", "had", "held", "controlled"} & set(words[clause.first : p]))
        for p in until
    )


_WAS = word_set("كان كانت كانوا وكان وكانت وكانوا")
_TILL = word_set("حتي لغايه")
_NOW = word_set("الان اليوم اللحظه الساعه")


def _was_till_a_day(clause: Clause) -> bool:
    """As in "the town was subject to X till the end of 2015", in Arabic."""
    words = clause.sentence.words
    till = [p for p in range(clause.first, clause.last - 1) if words[p] in _TILL]
    return any(
        words[p + 1] not in _NOW
        and not any(
            w.endswith(("يزال", "تزال", "يزالون", "زال", "زالت")) for w in words[clause.first : p]
        )
        and any(p <= d.first <= p + 3 for d in clause.dates)
        and bool(_WAS & set(words[clause.first : p]))
        for p in till
    )


_HABITS = frozenset({Kind.INFILTRATION, Kind.POST})
_TO_COME = ("قادم", "مقبل", "قريب", "next", "coming", "later", "soon", "imminent")


def _has_ended(clause: Clause, hit: Hit) -> bool:
    """Whether a word before says that it is over; "has not ceased" says the contrary."""
    lasts = [h for h in clause.cue("ongoing") if h.last - h.first > 1]
    return any(
        h.first <= hit.first and not any(o.first <= h.first < o.last for o in lasts)
        for h in clause.cue("ended")
    )


def _negated(clause: Clause, trigger: Trigger) -> bool:
    ends = [h.first for h in clause.cue("negation_end")]
    if not clause.sentence.arabic:
        ends += [h.first for h in clause.cue("condition") if clause.word(h.first) == "unless"]
        ends += told_beside(clause)
    for hit in clause.cue("negation"):
        if hit.first <= trigger.hit.first <= hit.last + 9:
            return not any(hit.first < end < trigger.hit.first for end in ends)
    if any(h.form == PHRASE and h.first > trigger.hit.first for h in clause.cue("deny")):
        return True
    for hit in clause.cue("deny"):
        if hit.first < trigger.hit.first and not any(
            hit.first < end < trigger.hit.first for end in ends
        ):
            return True
    return False


def _none_of(clause: Clause, trigger: Trigger) -> bool:
    """As in "no unusual activity has been detected": an English noun that "no" denies."""
    hit = trigger.hit
    if clause.sentence.arabic or trigger.verbal or hit.form not in (NOUN, PHRASE):
        return False
    near = range(max(clause.first, hit.first - 3), hit.first)
    return any(clause.word(p) == "no" and clause.word(p + 1) != "longer" for p in near)


def _lacking(clause: Clause, trigger: Trigger) -> bool:
    """As in "the absence of any infiltration": a noun of lack right before what is told."""
    return clause.sentence.arabic and any(
        h.form == NOUN and 0 <= trigger.hit.first - h.last <= 2 for h in clause.cue("absent")
    )


_COMING = frozenset({"المقبل", "المقبله", "القادم", "القادمه", "غدا"})
_EXCEPT = frozenset({"الا", "unless"})
_EXCEPT_REACH = 16  # words from a verb to the exception on which it hangs


def _only_if(clause: Clause, trigger: Trigger) -> bool:
    """As in "they will not leave unless …": it hangs on what the exception names."""
    if is_negated(clause, trigger.hit) and excepted(clause, trigger.hit, _EXCEPT_REACH):
        return True
    return any(
        0 < h.first - trigger.hit.first <= _EXCEPT_REACH
        and clause.sentence.words[h.first] in _EXCEPT
        for h in clause.sentence.cue("condition")
    )


def _conditional(clause: Clause, trigger: Trigger) -> bool:
    past = [h.first for h in clause.cue("ended")]
    past += [h.last for h in clause.cue("say")]  # "pointed to that" is written like "until"
    if any(
        h.first <= trigger.hit.first
        and h.first not in past
        and not _says_state(clause, h)
        and not _points_out(clause, h)
        and not once_told(clause, h)
        for h in clause.cue("condition")
    ):
        return True
    if trigger.hit.form in (NOUN, PHRASE) and _is_left_to(clause, trigger):
        return True
    hangs = hangs_on_later(clause, trigger) or _on_condition_behind(clause, trigger)
    till, after = bool(clause.cue("until")), bool(clause.cue("after_future"))
    if till and trigger.kind is Kind.COORDINATION:
        return True
    if after and trigger.kind in (Kind.POST, Kind.FORTIFICATION):
        return True
    return (hangs or till or after) and (
        _future(clause, trigger) or trigger.setting == PURPOSE or _will(clause, trigger)
    )


_POINTS = (
    "يشار", "تشير", "يشير", "اشار", "لفت", "يلفت", "تلفت", "نوه", "ذهب", "يذهب", "الاشاره", "خلص",
    "نبه",
)  # fmt: skip


def _points_out(clause: Clause, sign: Hit) -> bool:
    """As in "it may be pointed out that", in Arabic written like "until"."""
    before = clause.sentence.words[max(0, sign.first - 3) : sign.first]
    return clause.word(sign.last - 1) == "ان" and any(begins(w, _POINTS) for w in before)


_WITHOUT = word_set("دون بدون الا")
_NOT_REACH = 8  # words from what is told over where to "will not be"


def _not_without(clause: Clause, trigger: Trigger) -> bool:
    """As in "any entry of its men will not be without leave of X", in Arabic: it hangs on that."""
    words, last = clause.sentence.words, trigger.hit.last
    noun = clause.sentence.arabic and trigger.hit.form in (NOUN, PHRASE)
    near = range(last, min(clause.last, last + _NOT_REACH)) if noun else ()
    no = next((p for p in near if words[p] == "لن"), None)
    return no is not None and bool(_WITHOUT & set(words[no : no + 6]))


_LEFT_TO = word_set("رهن رهنا رهين رهينا رهينه مرهون مرهونا مرهونه مشروط مشروطا مشروطه")
_HANGS = word_set("متوقف متوقفا متوقفه")  # with "on"; alone it says that a thing has stopped
_HELD_IN = ("الاعتقال", "الاحتجاز", "التوقيف", "التحقيق", "الاقامه")
_LEFT_REACH = 7  # words from what is told to what it hangs on


def _is_left_to(clause: Clause, trigger: Trigger) -> bool:
    """As in "the opening of X hangs on Y", in Arabic: said of a noun, by a word behind it."""
    last = trigger.hit.last
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


_THEN = frozenset({"after", "once", "if", "when"})


def _only_then(clause: Clause, trigger: Trigger) -> bool:
    """As in "will be allowed only after X is done", in English."""
    words, last = clause.sentence.words, clause.stretch.last
    return any(
        words[p] == "only" and words[p + 1] in _THEN for p in range(trigger.hit.last, last - 1)
    )


_STATES_OF_ALERT = (
    "استنفار", "تاهب", "انذار", "طواري", "حرب", "ترقب", "توتر", "فوض", "انفلات", "استعداد",
    "جاهزي", "هدوء", "قتال", "انسحاب",
)  # fmt: skip


def _says_state(clause: Clause, sign: Hit) -> bool:
    """As in "in a state of alert", written like "in case of"."""
    if clause.sentence.words[sign.last - 1] != "حاله":
        return False
    return clause.word(sign.last).removeprefix("ال").startswith(_STATES_OF_ALERT)


def _future(clause: Clause, trigger: Trigger) -> bool:
    if trigger.hit.form == FUTURE:
        return True
    if trigger.kind in (Kind.FORTIFICATION, Kind.POST) and any(
        h.form == FUTURE and 0 <= h.first - trigger.hit.last < _WORKS_REACH
        for h in clause.cue("build", "open")
    ):
        return True
    if any(h.form == FUTURE for h in clause.cues_before(trigger.hit.first)):
        return True
    return is_to_come(clause, trigger.hit) or is_ordered(clause, trigger.hit)


def _will(clause: Clause, trigger: Trigger) -> bool:
    """As in "will withdraw", in English."""
    first = trigger.hit.first
    near = clause.sentence.words[max(clause.first, first - 3) : first]
    will = "will" in near or _modal_behind(clause, trigger, "will")
    return not clause.sentence.arabic and (will or _would(clause, trigger))


_WOULD_REACH = 4  # words from "would" over "start" to the deed


def _would(clause: Clause, trigger: Trigger) -> bool:
    """As in "said that patrols would be extended to X", in English: what is to come, as told."""
    if clause.sentence.arabic or not clause.stretch.rule.startswith("say:"):
        return False
    if _HABITUAL & set(clause.sentence.words[clause.first : clause.last]):
        return False  # "smugglers would cross at night in those years"
    near = clause.sentence.words[
        max(clause.first, trigger.hit.first - _WOULD_REACH) : trigger.hit.first
    ]
    return _is_would(near) or _modal_behind(clause, trigger, "would")


_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES, Kind.CAPTURE})
_TAKES_PLACE = word_set(
    "follow continue begin start resume happen take come go arrive leave reach remain reopen open "
    "close stay deploy move cross return"
)
_MODAL_REACH = 3  # words from what is told over "at the gate" to "will"


def _modal_behind(clause: Clause, trigger: Trigger, modal: str) -> bool:
    """As in "further strikes would follow", "a group will be handed over", in English."""
    hit = trigger.hit
    if clause.sentence.arabic or not (hit.form in (NOUN, PHRASE) or clause.word(hit.last) == modal):
        return False
    spots = [s.last for s in clause.spots if s.first >= hit.last]
    ends = min(clause.last, max([hit.last, *spots[:1]]) + _MODAL_REACH)
    behind = clause.sentence.words[hit.last : ends]
    if modal not in behind or not {"who", "which", "that"}.isdisjoint(behind):
        return False
    at = behind.index(modal)
    does = clause.word(hit.last + at + 1)
    if not (does in _TAKES_PLACE or (does == "be" and trigger.kind not in _BLOWS)):
        return False  # "the attack will have consequences", "will be looked into"
    return not any(h.verbal and hit.last <= h.first < hit.last + at for h in clause.sentence.cues)


def _is_would(near: list[str]) -> bool:
    at = next((p for p, w in enumerate(near) if w == "would"), None)
    return at is not None and not _PERFECT_OR_HABIT & set(near[at + 1 :])


_HABITUAL = word_set("whenever nights days years often then always")
_PERFECT_OR_HABIT = word_set("have often sometimes usually not never regularly")


_WORKS_REACH = 6  # words from a wall to the verb that builds it


_SEEKS = word_set("seek seeks seeking sought")


def _planned(clause: Clause, trigger: Trigger) -> bool:
    aimed = trigger.setting == PURPOSE and trigger.kind is not Kind.ENCIRCLEMENT
    to_be = _is_yet_to_be(clause, trigger) or _modal_behind(clause, trigger, "will")
    if aimed or to_be or _future(clause, trigger):
        return True
    told = clause.sentence.words[trigger.hit.first : trigger.hit.last]
    if _SEEKS & set(told) and "refuge" not in told:
        return True
    announced = clause.sentence.arabic and trigger.hit.form in (NOUN, PHRASE) and not trigger.verbal
    opens = announced and trigger.kind is Kind.CROSSING_STATUS
    if opens and any(_COMING & set(clause.sentence.words[d.first : d.last]) for d in clause.dates):
        return True
    works = trigger.kind in (Kind.PATROL, Kind.POST, Kind.FORTIFICATION, Kind.OPERATION)
    works = works or (trigger.kind is Kind.CROSSING_STATUS and announced)
    if works and any(h.first < trigger.hit.first for h in clause.cue("agree")):
        return True
    state = trigger.kind in (Kind.CONTROL, Kind.PRESENCE, Kind.FORCE_SIZE)
    for hit in clause.cue("planned"):
        if clause.sentence.words[hit.last - 1] in ("انه", "انها", "انهم"):
            continue  # "as if it were"
        if clause.word(hit.first - 1) in _DEGREES or _was_drawn_up(clause, hit):
            continue  # "raised its degree of readiness", "a plan was drawn up with X"
        if state and not 0 <= trigger.hit.first - hit.first <= 3:
            continue
        later = hit.first >= trigger.hit.last
        if later and not any(
            stem in word
            for word in clause.sentence.words[hit.first : hit.last]
            for stem in _TO_COME
        ):
            continue
        if any(w in _COVERED for w in clause.sentence.words[hit.last : trigger.hit.first]):
            continue  # "set up a plan, which covered the digging of …"
        if hit.first <= trigger.hit.last + 4 and not (
            trigger.kind is Kind.COORDINATION and hit.first >= trigger.hit.first
        ):
            return True
    return False


def _was_drawn_up(clause: Clause, hit: Hit) -> bool:
    """As in "the plan of X was drawn up with Y", in Arabic: that much was done."""
    plan = clause.word(hit.last - 1).removeprefix("ال") in ("خطه", "خطط")
    return plan and any(clause.word(p) in _DRAWN_UP for p in range(hit.last, hit.last + 3))


_DRAWN_UP = word_set("اعدت اعدها اعدتها وضعت وضعها وضعتها اقرت")
_DEGREES = word_set("درجه درجات حاله حالات مستوي مستويات وضع")

_GOING_ON = ("مستمر", "متواصل", "جار", "جاريه")
_WORK_REACH = 4  # words from "work" over "goes on" to what for


def _work_goes_on(clause: Clause, trigger: Trigger) -> bool:
    """As in "work goes on to set up towers", in Arabic: it is being done."""
    near = clause.sentence.words[
        max(clause.first, trigger.hit.first - _WORK_REACH) : trigger.hit.first
    ]
    at = next((p for p, w in enumerate(near) if w.lstrip("و") in ("العمل", "الاعمال")), None)
    return at is not None and any(w.startswith(_GOING_ON) for w in near[at + 1 :])


_COVERED = word_set("شملت تضمنت شمل تضمن وشملت وتضمنت")
_YET = 8  # words from a wall to "will be finished"


def _is_yet_to_be(clause: Clause, trigger: Trigger) -> bool:
    """As in "the wall will be finished", "a post is to be built": told of what is built."""
    if clause.sentence.arabic or trigger.kind not in (Kind.FORTIFICATION, Kind.POST):
        return False
    done = [h.first for h in clause.cue("build", "run") if h.verbal]
    last = trigger.hit.last
    return trigger.hit.form in (NOUN, PHRASE) and any(
        0 <= hit.first - last <= _YET and not any(last <= p < hit.first for p in done)
        for hit in clause.cue("planned")
    )


def _ongoing(clause: Clause, trigger: Trigger) -> bool:  # noqa: PLR0911 (one return a rule)
    if clause.cue("habit"):
        return False
    if any(
        goes_on(clause, trigger, h)
        for h in clause.cue("ongoing")
        if not (trigger.kind in _STATES and clause.word(h.first) == "currently")
        and not (trigger.kind is Kind.FORTIFICATION and clause.word(h.first) == "so")
        and not (trigger.kind is Kind.CAPTURE and h.first > trigger.hit.first)
    ):
        return True
    if trigger.setting == PURPOSE:
        return True
    if trigger.kind not in _DYNAMIC or clause.sentence.zone is ZoneKind.TITLE:
        return False
    if clause.sentence.arabic:
        hit = trigger.hit
        if hit.form == IMPERFECT and not _received(clause, hit):
            return not _stepped(clause, hit) and not (hit.head == "ل" and trigger.setting == MAIN)
        return any(
            h.form == IMPERFECT
            and 0 <= hit.first - h.first <= 6
            and not is_static(clause, h, trigger)
            for h in clause.cue("run", "build", "start", "verb")
        )
    words = clause.sentence.words
    if _is_being(clause, trigger) or has_been_doing(clause, trigger):
        return True
    return any(
        words[p] in ("is", "are") and words[p + 1 : p + 2] and words[p + 1].endswith("ing")
        for p in range(max(clause.first, trigger.hit.first - 4), trigger.hit.first + 1)
    )


_FROM_REACH = 12  # words from "received" over what to "from"


def _received(clause: Clause, hit: Hit) -> bool:
    """As in "received N men from X": so written in Arabic it is "hands over" too."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _FROM_REACH)]
    given = any(w == "الي" or w.startswith("لل") for w in behind)
    given = given and "من" not in behind
    return clause.word(hit.first).removeprefix("و") == "تسلم" and not given


_BEHIND = 7  # words from a wall or a campaign to "is being built"


def _is_being(clause: Clause, trigger: Trigger) -> bool:
    """As in "a wall that is being built": the verb stands behind the noun."""
    hit = trigger.hit
    if trigger.kind not in (Kind.FORTIFICATION, Kind.OPERATION):
        return False
    words = clause.sentence.words
    behind = words[hit.last : min(clause.last, hit.last + _BEHIND)]
    told = next((p for p, w in enumerate(behind) if w in ("is", "are")), None)
    return hit.form == NOUN and told is not None and behind[told + 1 : told + 2] == ["being"]


def _stepped(clause: Clause, hit: Hit) -> bool:
    """An imperfect behind "was", "had" or "has" tells a past: no dynamic present."""
    before = clause.word(hit.first - 1).lstrip("وف")
    return before in ("كان", "كانت", "كانوا", "لم", "قد")
