"""How the speaker puts a claim: denied, on condition, planned, ended, ongoing or asserted."""

from geo.claims.model import Kind, Stance
from geo.claims.reading.how.bygones import (
    has_ended,
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
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.cut_off import is_cut_off
from geo.claims.reading.text.english_scope import nobody_did
from geo.claims.reading.text.not_told import not_told_of
from geo.claims.reading.text.settings import ORDERED, PURPOSE, STATIONED, Trigger
from geo.claims.reading.text.stopped import is_stopped
from geo.claims.reading.text.tenses import (
    fails_to,
    is_foreseen,
    is_halted,
    is_negated,
    is_rebutted,
    not_before,
    used_to,
    was_never_made,
)
from geo.claims.reading.where.strongholds import is_past


def stance(  # noqa: PLR0911, PLR0912 (one return a stance)
    clause: Clause, trigger: Trigger, *, denying: bool
) -> tuple[Stance, str]:
    """The first stance that fits, and the rule that found it.

    ``denying``: the reporting verb denies what this clause says.
    """
    denying = denying and not goes_on_asserting(clause, trigger.hit)
    but = to_none_but(clause, trigger) or holds_only(clause, trigger)
    but = not denying and (but or none_but_some(clause, trigger))
    if trigger.rule == STATIONED or but:
        return Stance.ASSERTED, "asserted"  # whatever is told of those who stand there
    if not_told_of(clause, trigger.hit) is not None:
        return Stance.ASSERTED, "asserted"  # it is news of it that is denied
    hangs = only_if(clause, trigger) or not_before(clause, trigger.hit)
    if not denying and (hangs or not_without(clause, trigger)):
        return Stance.CONDITION, "only if"
    lasting = trigger.kind in (Kind.CONTROL, Kind.PRESENCE, Kind.ENCIRCLEMENT, Kind.PATROL)
    lasts = lasting or trigger.kind in _HABITS
    if lasts and not denying and no_longer(clause, trigger.hit):
        return Stance.ENDED, "no longer"
    negated = is_negated(clause, trigger.hit) or fails_to(clause, trigger.hit)
    negated = (
        negated
        or none_of(clause, trigger)
        or nobody_did(clause, trigger)
        or trigger.rule in ("absent", "nobody crosses")
        or lacking(clause, trigger)
        or never_came(clause, trigger)
        or never_happened(clause, trigger)
        or is_refused(clause, trigger)
        or has_no_toll(clause, trigger)
        or (trigger.kind is Kind.FORTIFICATION and was_never_made(clause, trigger.hit))
    )
    denied = denying or negated or is_negated_here(clause, trigger) or is_rebutted(clause, trigger)
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


_BUILT = frozenset({Kind.POST, Kind.FORTIFICATION})
_HABITS = frozenset({Kind.INFILTRATION, Kind.POST})
