"""How the speaker puts a claim: denied, on condition, planned, ended, ongoing or asserted."""

from geo.claims.model import Kind, Stance
from geo.claims.reading.how.bygones import (
    has_ended,
    loses_it,
    no_longer,
    until_a_day,
    was_its_use,
    was_taken_down,
)
from geo.claims.reading.how.called_off import called_off, never_happened
from geo.claims.reading.how.conditions import is_conditional, only_if
from geo.claims.reading.how.going_on import is_ongoing, so_far, work_goes_on
from geo.claims.reading.how.negations import (
    goes_on_asserting,
    holds_only,
    is_negated_here,
    lacking,
    never_came,
    none_but_some,
    none_of,
    not_without,
    to_none_but,
)
from geo.claims.reading.how.only_the_toll import denies_only_the_toll, has_no_toll
from geo.claims.reading.how.plans import is_planned, says_would
from geo.claims.reading.how.weighed import is_refused
from geo.claims.reading.text.brought_to_an_end import operation_is_over, siege_is_lifted
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.cut_off import is_cut_off
from geo.claims.reading.text.english_scope import nobody_did
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.not_told import not_told_of
from geo.claims.reading.text.settings import ORDERED, PURPOSE, STATIONED, Trigger
from geo.claims.reading.text.stopped import is_stopped
from geo.claims.reading.text.tenses import (
    fails_to,
    is_foreseen,
    is_halted,
    is_negated,
    is_rebutted,
    used_to,
    was_never_made,
)
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.strongholds import is_past


def stance(  # noqa: PLR0911, PLR0912 (one return a stance)
    clause: Clause, trigger: Trigger, *, denying: bool
) -> tuple[Stance, str]:
    """The first stance that fits, and the rule that found it.

    ``denying``: the reporting verb denies what this clause says.
    """
    looks = clause.sentence.glance
    denying = denying and not goes_on_asserting(clause, trigger.hit)
    but = not denying and bool(looks & _BUT_GLANCE) and any(r(clause, trigger) for r in _BUT_SOME)
    if trigger.rule == STATIONED or but:
        return Stance.ASSERTED, "asserted"  # whatever is told of those who stand there
    if not_told_of(clause, trigger.hit) is not None:
        return Stance.ASSERTED, "asserted"  # it is news of it that is denied
    if not denying and (only_if(clause, trigger) or not_without(clause, trigger)):
        return Stance.CONDITION, "only if"
    lasting = trigger.kind in _LASTING
    lasts = lasting or trigger.kind in _HABITS
    if lasts and not denying and no_longer(clause, trigger.hit):
        return Stance.ENDED, "no longer"
    negated = (
        trigger.rule in ("absent", "nobody crosses")
        or lacking(clause, trigger)
        or is_refused(clause, trigger)
        or (bool(looks & _NOT_GLANCE) and _is_not_so(clause, trigger))
    )
    denied = denying or negated or is_negated_here(clause, trigger) or is_rebutted(clause, trigger)
    if denied and trigger.kind in _HELD and loses_it(clause, trigger.hit):
        return Stance.ASSERTED, "a loss denied"
    if denied and not denies_only_the_toll(clause, trigger, denying=denying):
        return Stance.DENIED, "denied"
    if trigger.kind is Kind.CONTROL and is_past(clause, trigger.hit):
        return Stance.ENDED, "once a stronghold"
    if is_conditional(clause, trigger):
        return Stance.CONDITION, "condition"
    if called_off(clause, trigger):
        return Stance.ENDED, "halted"
    going_on = trigger.setting == PURPOSE and work_goes_on(clause, trigger)
    planned = is_planned(clause, trigger) or says_would(clause, trigger) or trigger.rule == ORDERED
    planned = planned or is_foreseen(clause, trigger.hit)
    if planned and not going_on:
        return Stance.PLANNED, "planned"
    over = trigger.kind is Kind.INFILTRATION and is_cut_off(clause, trigger.hit)
    if over or (is_halted(clause, trigger) and not is_stopped(clause, trigger.hit)):
        return Stance.ENDED, "halted"
    if trigger.kind is Kind.ENCIRCLEMENT and siege_is_lifted(clause, trigger.hit):
        return Stance.ENDED, "lifted"
    if trigger.kind is Kind.OPERATION and operation_is_over(clause, trigger.hit):
        return Stance.ENDED, "over"
    if (lasting or trigger.kind is Kind.POST) and has_ended(clause, trigger.hit):
        return Stance.ENDED, "ended"
    if trigger.kind in _BUILT and was_taken_down(clause, trigger.hit):
        return Stance.ENDED, "taken down"
    if (lasting or trigger.kind is Kind.POST) and was_its_use(clause, trigger):
        return Stance.ENDED, "told of the past"
    if (lasting or trigger.kind is Kind.CROSSING_STATUS) and until_a_day(clause):
        return Stance.ENDED, "until then"
    if (lasting or trigger.kind in _HABITS) and used_to(clause, trigger.hit):
        return Stance.ENDED, "told of the past"
    if is_ongoing(clause, trigger) and not so_far(clause, trigger):
        return Stance.ONGOING, "ongoing"
    return Stance.ASSERTED, "asserted"


def _is_not_so(clause: Clause, trigger: Trigger) -> bool:
    """Whether a "not", a "no" or a "without" denies what the predicate tells."""
    if is_negated(clause, trigger.hit) or fails_to(clause, trigger.hit):
        return True
    if trigger.kind is Kind.FORTIFICATION and was_never_made(clause, trigger.hit):
        return True
    return any(rule(clause, trigger) for rule in _NOT_SO)


_BUT_SOME = (to_none_but, holds_only, none_but_some)
_BUT_GLANCE = glance_for(exactly=["الا", "سوي", "غير"])
_NOT_SO = (none_of, nobody_did, never_came, never_happened, has_no_toll)
_NOT_GLANCE = glance_for(
    exactly=word_set(
        "لم لن لا ولم ولن ولا فلم فلن فلا الم عدم وعدم بعدم وبعدم دون بدون بلا "
        "no none nobody neither not never didn't"
    )
)
_HELD = frozenset({Kind.CONTROL, Kind.PRESENCE})
_LASTING = frozenset({Kind.CONTROL, Kind.PRESENCE, Kind.ENCIRCLEMENT, Kind.PATROL})
_BUILT = frozenset({Kind.POST, Kind.FORTIFICATION})
_HABITS = frozenset({Kind.INFILTRATION, Kind.POST})
