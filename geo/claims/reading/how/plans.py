"""Where a claim is yet to be: the future, would, aims, what is drawn up."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.how.stipulated import LAYS_DOWN_GLANCE, is_stipulated
from geo.claims.reading.how.talked_over import TALKED_GLANCE, is_talked_over
from geo.claims.reading.how.weighed import OFFERED_GLANCE, is_weighed
from geo.claims.reading.text.clauses import EVENTS, Clause
from geo.claims.reading.text.forms import FUTURE, IMPERFECT, NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import begins, begins_any
from geo.claims.reading.text.settings import PURPOSE, Trigger
from geo.claims.reading.text.tenses import is_ordered, is_to_come
from geo.claims.reading.text.wordset import word_set

_TO_COME = ("قادم", "مقبل", "قريب", "next", "coming", "later", "soon", "imminent")

_COMING = frozenset({"المقبل", "المقبله", "القادم", "القادمه", "غدا"})


def is_future(clause: Clause, trigger: Trigger) -> bool:
    """Whether the verb stands in the future, or a word for it right before."""
    if trigger.hit.form == FUTURE:
        return True
    if trigger.kind in _WORKS and any(
        h.form == FUTURE and 0 <= h.first - trigger.hit.last < _WORKS_REACH
        for h in clause.cue("build", "open", "start")
    ):
        return True
    for place in clause.sentence.futures:
        if clause.first <= place < trigger.hit.first:
            return True
    if _begins_on_a_day(clause, trigger) or _and_will_too(clause, trigger):
        return True
    return is_to_come(clause, trigger.hit) or is_ordered(clause, trigger.hit)


_BOTH_TENSES = word_set("put cut set hit shut let spread")  # written alike in both
_WILL = word_set("will would shall to")
_WILL_REACH = 12  # words from "will" over the first deed to "and"


def _and_will_too(clause: Clause, trigger: Trigger) -> bool:
    """As in "will build a wall and dig a trench", in English: the second verb as it stands."""
    words, first = clause.sentence.words, clause.first
    if clause.sentence.arabic or words[first] != "and" or not clause.sentence.glance & _WILL_GLANCE:
        return False
    verb = next((h for h in clause.cue("build", "run", "deploy") if h.first == first + 1), None)
    if verb is None or words[first + 1] in _BOTH_TENSES or words[first + 1].endswith(("ed", "ing")):
        return False
    before = words[max(clause.stretch.first, first - _WILL_REACH) : first]
    return verb.form == IMPERFECT and before[-1:] != ["."] and not _WILL.isdisjoint(before)


_WILL_GLANCE = glance_for(exactly=_WILL)
_TOMORROW = frozenset({"غدا", "الغد", "غد"})
_BEGINS_REACH = 6  # words from "begins" over who to what


def _begins_on_a_day(clause: Clause, trigger: Trigger) -> bool:
    """As in "X begins an operation tomorrow", in Arabic: the verb of a habit, and a day to come."""
    if not clause.sentence.glance & _TOMORROW_GLANCE:
        return False
    words, hit = clause.sentence.words, trigger.hit
    begins_it = hit.form == IMPERFECT or any(
        h.form == IMPERFECT and 0 < hit.first - h.first <= _BEGINS_REACH
        for h in clause.cue("start", "run", "build")
    )
    return begins_it and any(
        not _TOMORROW.isdisjoint(words[d.first : d.last]) for d in clause.dates
    )


_TOMORROW_GLANCE = glance_for(exactly=_TOMORROW)
_WORKS = frozenset({Kind.FORTIFICATION, Kind.POST})
_WOULD_REACH = 4  # words from "would" over "start" to the deed


def says_would(clause: Clause, trigger: Trigger) -> bool:
    """As in "said that patrols would be extended to X", in English: what is to come, as told."""
    if not clause.sentence.glance & _WOULD_GLANCE:
        return False
    if clause.sentence.arabic or not clause.stretch.rule.startswith("say:"):
        return False
    if _HABITUAL & set(clause.sentence.words[clause.first : clause.last]):
        return False  # "smugglers would cross at night in those years"
    near = clause.sentence.words[
        max(clause.first, trigger.hit.first - _WOULD_REACH) : trigger.hit.first
    ]
    return (
        _is_would(near)
        or _would_carry_out(clause, trigger.hit)
        or modal_behind(clause, trigger, "would")
    )


_WOULD_GLANCE = glance_for(exactly=["would"])
_CARRIES = word_set("carry conduct launch mount start begin continue resume step undertake keep")
_CARRY_REACH = 8  # words from "would" over "carry out further air" to "strikes"


def _would_carry_out(clause: Clause, hit: Hit) -> bool:
    """As in "said it would carry out further air strikes", in English."""
    words = clause.sentence.words
    near = range(max(clause.first, hit.first - _CARRY_REACH), hit.first)
    return hit.form in (NOUN, PHRASE) and any(
        words[p] == "would" and words[p + 1] in _CARRIES for p in near
    )


_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES, Kind.CAPTURE})

_TAKES_PLACE = word_set(
    "follow continue begin start resume happen take come go arrive leave reach remain reopen open "
    "close stay deploy move cross return"
)

_MODAL_REACH = 3  # words from what is told over "at the gate" to "will"


def modal_behind(clause: Clause, trigger: Trigger, modal: str) -> bool:
    """As in "further strikes would follow", "a group will be handed over", in English."""
    if not clause.sentence.glance & _MODAL_GLANCE:
        return False
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

_WORKS_REACH = 9  # words from a wall to the verb that builds it

_MODALS = word_set("will would")
_MODAL_GLANCE = glance_for(_MODALS)
_SEEKS = word_set("seek seeks seeking sought")


_TO_A_STATE = 3  # words from a word of plans to a state
_TO_A_NOUN = 8  # words from "intends" over who does to the noun of the deed
_PLANS = (
    "تعتزم", "يعتزم", "تخطط", "يخطط", "تستعد", "يستعد", "تنوي", "ينوي", "تتاهب", "يتاهب", "تسعي",
    "يسعي",
)  # fmt: skip


def _plans_a_deed(clause: Clause, plan: Hit, trigger: Trigger) -> bool:
    """As in "X intends the deploying of its men", in Arabic."""
    noun = trigger.hit.form == NOUN or (trigger.hit.form == PHRASE and not trigger.hit.verbal)
    return noun and begins(clause.word(plan.first), _PLANS)


_AGREED_REACH = 9  # words from "agreed" over who and when to what


def _is_agreed_on(clause: Clause, trigger: Trigger) -> bool:
    """As in "agreed to hand over 500 men", "agreed on the deployment of X": it is to come."""
    hit, words = trigger.hit, clause.sentence.words
    agreed = [h.last for h in clause.cue("agree") if h.verbal and h.last <= hit.first]
    if not agreed or hit.first - agreed[-1] > _AGREED_REACH:
        return False
    between = words[agreed[-1] : hit.first]
    if clause.sentence.arabic:
        return not hit.verbal and "علي" in between
    return between[-1:] == ["to"] or (hit.form in (NOUN, PHRASE) and "on" in between)


_MAY = frozenset({"could", "may", "might"})


def _may_be_moved(clause: Clause, trigger: Trigger) -> bool:
    """As in "up to 7,000 could ultimately be transferred", in English: a plan with its figure."""
    if not clause.sentence.glance & _MAY_GLANCE:
        return False
    if trigger.kind is not Kind.TRANSFER or clause.sentence.arabic:
        return False
    return not _MAY.isdisjoint(
        clause.sentence.words[max(0, trigger.hit.first - 3) : trigger.hit.first]
    )


_MAY_GLANCE = glance_for(_MAY)


_NEAR = word_set("قرب بقرب وقرب اقتراب باقتراب واقتراب")


def _draws_near(clause: Clause, trigger: Trigger) -> bool:
    """As in "spoke of the nearness of the opening of X", in Arabic: what is soon to be."""
    if not clause.sentence.glance & _NEAR_GLANCE:
        return False
    hit, words = trigger.hit, clause.sentence.words
    noun = clause.sentence.arabic and hit.form in (NOUN, PHRASE) and not hit.head
    own = hit.last - hit.first > 1 and words[hit.first] in _NEAR
    return noun and (own or words[hit.first - 1] in _NEAR)


_NEAR_GLANCE = glance_for(_NEAR)


def is_planned(clause: Clause, trigger: Trigger) -> bool:
    """Whether what is told is an aim, an order or a thing to come."""
    aimed = trigger.setting == PURPOSE and trigger.kind is not Kind.ENCIRCLEMENT
    if aimed or _is_to_be(clause, trigger) or is_future(clause, trigger):
        return True
    told = clause.sentence.words[trigger.hit.first : trigger.hit.last]
    if (not _SEEKS.isdisjoint(told) and "refuge" not in told) or not _MODALS.isdisjoint(told):
        return True
    opens = trigger.kind is Kind.CROSSING_STATUS
    noun = trigger.hit.form in (NOUN, PHRASE) and not trigger.verbal
    announced = opens and clause.sentence.arabic and noun
    if announced and any(
        not _COMING.isdisjoint(clause.sentence.words[d.first : d.last]) for d in clause.dates
    ):
        return True
    works = trigger.kind in _AGREED_WORKS or (opens and (announced or _to_do(clause, trigger)))
    if works and any(h.first < trigger.hit.first for h in clause.cue("agree")):
        return True
    state = trigger.kind in _PLANNED_STATES
    for hit in clause.cue("planned"):
        if clause.sentence.words[hit.last - 1] in ("انه", "انها", "انهم"):
            continue  # "as if it were"
        if clause.word(hit.first - 1) in _DEGREES or _was_drawn_up(clause, hit):
            continue  # "raised its degree of readiness", "a plan was drawn up with X"
        reach = _TO_A_NOUN if _plans_a_deed(clause, hit, trigger) else _TO_A_STATE
        if state and not 0 <= trigger.hit.first - hit.first <= reach:
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


_AGREED_WORKS = frozenset({Kind.PATROL, Kind.POST, Kind.FORTIFICATION, Kind.OPERATION})
_PLANNED_STATES = frozenset({Kind.CONTROL, Kind.PRESENCE, Kind.FORCE_SIZE})


def _to_do(clause: Clause, trigger: Trigger) -> bool:
    """As in "agreed to reopen", "agreed on reopening", in English."""
    before = clause.word(trigger.hit.first - 1)
    return not clause.sentence.arabic and before in ("to", "on")


_START_REACH = 8  # words from patrols over whose they are to "will start"


def _will_start(clause: Clause, trigger: Trigger) -> bool:
    """As in "patrols with X will set out next month", in Arabic: told by a verb behind."""
    if trigger.hit.verbal:
        return False
    near = range(trigger.hit.last, trigger.hit.last + _START_REACH)
    return any(h.form == FUTURE and h.first in near for h in clause.cue("start", "run"))


_APPROVES = ("وافق", "يوافق", "توافق", "موافق", "اقر", "صادق")
_APPROVAL_REACH = 6  # words from "approved" over who does to the opening


def _is_approved(clause: Clause, trigger: Trigger) -> bool:
    """As in "Baghdad approved the reopening of X": it is still to come."""
    if not clause.sentence.glance & _APPROVED_GLANCE:
        return False
    first = trigger.hit.first
    if trigger.kind is not Kind.CROSSING_STATUS or trigger.verbal:
        return False
    if not clause.sentence.arabic:
        behind = clause.sentence.words[first : clause.last]
        return any(pair in _IS_APPROVED for pair in pairwise(behind))
    near = clause.sentence.words[max(clause.first, first - _APPROVAL_REACH) : first]
    return near[-1:] == ["علي"] and begins_any(near, _APPROVES)


_APPROVED_GLANCE = glance_for(["approved"], stems=_APPROVES)


_IS_APPROVED = frozenset({("been", "approved"), ("was", "approved"), ("is", "approved")})
_BE = word_set("is are was were be")
_INTENDED = word_set("planned scheduled envisaged foreseen contemplated expected looming")
_INTENDED_REACH = 3  # words from "was" over "still being" to "planned"
_AWAITED = ("مرتقب", "وشيك", "مزمع", "متوقع", "منتظر")


def _is_intended(clause: Clause, trigger: Trigger) -> bool:
    """As in "an operation in X was planned", "an awaited operation": none is told to have begun."""
    if not clause.sentence.glance & _INTENDED_GLANCE:
        return False
    hit = trigger.hit
    if trigger.verbal or hit.form not in (NOUN, PHRASE):
        return False
    words = clause.sentence.words
    if clause.sentence.arabic:
        near = words[hit.last : min(clause.last, hit.last + _INTENDED_REACH)]
        return any(w.removeprefix("ال").startswith(_AWAITED) for w in near)
    verb = next((p for p in range(hit.last, clause.last) if words[p] in _BE), None)
    known = words[hit.first - 1] == "the" and verb is not None and words[verb] in ("was", "were")
    if verb is None or known or _INTENDED.isdisjoint(words[verb + 1 : verb + 1 + _INTENDED_REACH]):
        return False
    between = (h for h in clause.sentence.cues if h.verbal and hit.last <= h.first < verb)
    return "by" not in words[verb : clause.last] and not any(h.meaning in EVENTS for h in between)


_INTENDED_GLANCE = glance_for(_INTENDED, stems=_AWAITED)


_THREATENS = word_set(
    "هدد هددت هددوا يهدد تهدد يهددون مهددا مهدده توعد توعدت يتوعد تتوعد متوعدا لوح لوحت يلوح تلوح "
    "تعهد تعهدت تعهدوا يتعهد تتعهد متعهدا وعد وعدت وعدوا"
)
_THREAT_REACH = 8  # words from "threatened" over who does to the deed


def _is_threatened(clause: Clause, trigger: Trigger) -> bool:
    """As in "X threatened, or vowed, to attack Y", in Arabic "with the attacking": not done yet."""
    if not clause.sentence.glance & _THREAT_GLANCE:
        return False
    words, first = clause.sentence.words, trigger.hit.first
    if not clause.sentence.arabic or not words[first].startswith("ب"):
        return False
    near = words[max(0, first - _THREAT_REACH) : first]
    told = trigger.hit.form in (NOUN, PHRASE) and not trigger.verbal
    return (
        told and any({w, w.lstrip("وف")} & _THREATENS for w in near) and not _IN_PASSING & set(near)
    )


_THREAT_GLANCE = glance_for(_THREATENS)


_IN_PASSING = word_set("مقتل قتل اغتيال تصفيه الذي التي")  # "who had threatened X, by a strike"


def _was_drawn_up(clause: Clause, hit: Hit) -> bool:
    """As in "the plan of X was drawn up with Y", in Arabic: that much was done."""
    plan = clause.word(hit.last - 1).removeprefix("ال") in ("خطه", "خطط")
    return plan and any(clause.word(p) in _DRAWN_UP for p in range(hit.last, hit.last + 3))


_DRAWN_UP = word_set("اعدت اعدها اعدتها وضعت وضعها وضعتها اقرت")

_DEGREES = word_set("درجه درجات حاله حالات مستوي مستويات وضع")

_COVERED = word_set("شملت تضمنت شمل تضمن وشملت وتضمنت")

_YET = 8  # words from a wall to "will be finished"


def _is_yet_to_be(clause: Clause, trigger: Trigger) -> bool:
    """As in "the wall will be finished", "a post is to be built": told of what is built."""
    if clause.sentence.arabic:
        return False
    done = [h.first for h in clause.cue("build", "run") if h.verbal]
    last = trigger.hit.last
    return trigger.hit.form in (NOUN, PHRASE) and any(
        0 <= hit.first - last <= _YET and not any(last <= p < hit.first for p in done)
        for hit in clause.cue("planned")
    )


def _will_be(clause: Clause, trigger: Trigger) -> bool:
    """As in "a group will be handed over", in English."""
    return modal_behind(clause, trigger, "will")


def _is_to_be(clause: Clause, trigger: Trigger) -> bool:
    """Whether words beside what is told leave it to come, by its kind or whatever it is."""
    of_kind = _TO_BE_OF_KIND.get(trigger.kind)
    if of_kind is not None and of_kind(clause, trigger):
        return True
    if not clause.sentence.glance & _TO_BE_GLANCE:
        return False
    return any(rule(clause, trigger) for rule in _TO_BE)


_TO_BE_OF_KIND = {
    Kind.FORTIFICATION: _is_yet_to_be,
    Kind.POST: _is_yet_to_be,
    Kind.PATROL: _will_start,
    Kind.TRANSFER: _is_agreed_on,
    Kind.PRESENCE: _is_agreed_on,
    Kind.CAPTURE: _is_agreed_on,
}
_TO_BE = (
    _is_threatened, _will_be, _is_approved, _is_intended, is_talked_over, _may_be_moved,
    is_weighed, is_stipulated, _draws_near,
)  # fmt: skip
_TO_BE_GLANCE = (
    _THREAT_GLANCE | _MODAL_GLANCE | _APPROVED_GLANCE | _INTENDED_GLANCE | TALKED_GLANCE
    | _MAY_GLANCE | OFFERED_GLANCE | LAYS_DOWN_GLANCE | _NEAR_GLANCE
)  # fmt: skip
