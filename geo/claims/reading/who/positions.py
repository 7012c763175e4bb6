"""What a named actor does in a clause: one rule after another, the last by position."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import AIMED, Trigger
from geo.claims.reading.text.stopped import is_stopped
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.backing import backs_him
from geo.claims.reading.who.cast import BETWEEN_TWO, FIGHTS, TAKES_OBJECT, WORKS, Cast
from geo.claims.reading.who.crosses import crosses
from geo.claims.reading.who.deeds import is_doer
from geo.claims.reading.who.english_blamed import accuses, owns_what_was_hit
from geo.claims.reading.who.english_cast import lends_support, mans_line
from geo.claims.reading.who.english_parts import falls_to_him, it_fell
from geo.claims.reading.who.helpers import beside_the_deed
from geo.claims.reading.who.hunted import ENEMIES, HUNTED
from geo.claims.reading.who.in_hands import held_responsible, in_hands, right_behind_hold
from geo.claims.reading.who.joined_names import joined
from geo.claims.reading.who.owners import guessed, suspected
from geo.claims.reading.who.particles import by_particle
from geo.claims.reading.who.prepositions import (
    role_by_cue,
    role_cue,
    stands_between,
    takes_part,
    with_leave,
)
from geo.claims.reading.who.states import HANDED
from geo.claims.reading.who.taken_men import (
    gives_up_to,
    held_of,
    is_held_there,
    is_spared,
    some_of_his,
    takes_them,
    told_before_it,
)
from geo.claims.reading.who.undergoers import fell_in_it
from geo.claims.reading.who.victims import (
    among_the_dead,
    deals_it,
    laid_for,
    launched_by,
    some_of_whom,
)

_JOINTLY = frozenset({Kind.COORDINATION, Kind.TRANSFER, Kind.PATROL, Kind.POST})

_BY_HAND = frozenset({Kind.CONTROL, Kind.CAPTURE, Kind.CASUALTIES, Kind.ARREST, Kind.STRIKE})

WHO_CROSSES = "who crosses"


_BEHIND_IT = word_set("وراء خلف behind")
_DEALT = word_set("الهجوم الهجمات القصف الضربه الضربات الغاره الغارات التفجير الاستهداف the")


def _stands_behind_it(clause: Clause, name: Named) -> bool:
    """As in "that X is behind the attack"."""
    behind = clause.sentence.words[name.last : name.last + 2]
    return len(behind) > 1 and behind[0] in _BEHIND_IT and behind[1] in _DEALT


def role_of(  # noqa: PLR0911, PLR0912 (one return a rule)
    clause: Clause,
    trigger: Trigger,
    name: Named,
    before: Named | None,
    found: list[Cast],
) -> tuple[Role | None, str]:
    """A named actor's role in a claim and the rule that gave it; None where it has none."""
    kind = trigger.kind
    inside = trigger.hit.first <= name.first < trigger.hit.last
    found = [p for p in found if p.reason != "in its name"]
    if kind is Kind.CONTROL and inside:
        return Role.ACTOR, "in the very phrase"
    held = kind is Kind.CONTROL and right_behind_hold(clause, trigger, name)
    if held or (kind in _BY_HAND and in_hands(clause, name)):
        return Role.ACTOR, "in whose hands, or by whose"
    if _is_part_of(clause, before, name):
        return None, ""
    if accuses(clause, name):
        return (Role.AGAINST if owns_what_was_hit(clause, name) else None), "who accuses"
    if kind in _BLOWS and (held_responsible(clause, name) or _stands_behind_it(clause, name)):
        return Role.ACTOR, "who is accused"
    if kind is Kind.CLASH and clause.sentence.arabic and _is_foiled(clause, trigger, name):
        return Role.AGAINST, "what is foiled"
    if (
        kind is Kind.OPERATION
        and name.first >= trigger.hit.last
        and is_stopped(clause, trigger.hit)
    ):
        return Role.AGAINST, "what is foiled"
    if trigger.rule == AIMED and name.first >= trigger.hit.last:
        return Role.AGAINST, "at whom it is aimed"
    acted = any(p.role is Role.ACTOR and p.ids != ("unknown_air",) for p in found)
    if not acted and (is_doer(clause, trigger, name) or takes_them(clause, trigger, name)):
        return Role.ACTOR, "whose deed it is"
    if lends_support(clause, name) or backs_him(clause, name):
        return Role.SUPPORTED_BY, "support"
    if kind is Kind.OPERATION and clause.word(name.first - 1) in ("through", "past"):
        return Role.AGAINST, "whose lines are broken"
    apart = name.head == "ب" and before is not None and before.head != "ب"
    if before is not None and found and joined(clause, before, name) and not apart:
        return _beside(clause, kind, before, found)
    if name.last <= trigger.hit.first and it_fell(clause, trigger):
        return None, ""  # "guards heard that X had fallen"
    if with_leave(clause, name) or is_spared(clause, name) or is_held_there(clause, kind, name):
        return None, ""
    if kind is Kind.INFILTRATION and crosses(clause, trigger, name):
        return Role.ACTOR, WHO_CROSSES
    if kind is Kind.TRANSFER and clause.word(name.first - 1) in HANDED:
        return Role.WITH, "who receives"
    if clause.word(name.first - 1) == "لدي" and kind in (Kind.ARREST, Kind.TRANSFER):
        return (Role.ACTOR if kind is Kind.ARREST else Role.WITH), "in whose custody"
    if kind is Kind.ARREST and gives_up_to(clause, trigger, name):
        return Role.ACTOR, "to whom he gives himself up"
    if kind is Kind.ARREST and held_of(clause, trigger, name):
        return Role.AGAINST, "men of it"
    if kind in (Kind.ARREST, Kind.CASUALTIES) and some_of_his(clause, trigger, name):
        return Role.AGAINST, "some of his men"
    if kind in TAKES_OBJECT and suspected(clause, name):
        return Role.AGAINST, "whose men they are suspected to be"
    if kind in FIGHTS and guessed(clause, name):
        acting = any(p.role is Role.ACTOR for p in found)
        return (None, "") if acting else (Role.ACTOR, "who it is thought to be")
    if kind is Kind.ARREST and told_before_it(clause, trigger, name):
        return None, ""
    if kind is Kind.CASUALTIES and some_of_whom(clause, trigger, name):
        return Role.AGAINST, "so many of whom fell"
    laid = kind in (Kind.CLASH, Kind.ARREST) and laid_for(clause, name)
    if laid and any(p.role is Role.ACTOR for p in found):
        return Role.AGAINST, "for whom it is laid"
    if kind in (Kind.STRIKE, Kind.CLASH) and launched_by(clause, trigger, name):
        return Role.ACTOR, "agent"
    if kind is Kind.CASUALTIES and deals_it(clause, trigger, name):
        return Role.ACTOR, "whose blow it was"
    if kind in TAKES_OBJECT and among_the_dead(clause, name):
        return Role.AGAINST, "among those whom it befell"
    if kind in (Kind.STRIKE, Kind.CLASH) and fell_in_it(clause, trigger, name):
        return Role.AGAINST, "who fell in it"
    cue = _cue_before(clause, trigger, name, found)
    if cue == "with" and _of_another_deed(clause, trigger, name):
        return None, ""
    if cue == "with" and mans_line(clause, trigger):
        return Role.ACTOR, "who mans it"
    if cue == "against" and kind is Kind.COORDINATION and _comes_of_attacks(clause, name):
        return None, ""
    if cue is not None:
        return role_by_cue(clause, kind, cue, name)
    role, why = by_particle(clause, trigger, name, before, found)
    foe = role is Role.AGAINST and kind in FIGHTS
    return (beside_the_deed(clause, trigger, name) if foe else None) or (role, why)


def _comes_of_attacks(clause: Clause, name: Named) -> bool:
    """As in "talks to prevent attacks on X": X is no enemy of those who talk."""
    attacks = any(h.last <= name.first for h in clause.cue("clash", "strike"))
    return attacks and name.ids[:1] not in ENEMIES


def _is_part_of(clause: Clause, before: Named | None, name: Named) -> bool:
    """As in "the intelligence branch in the 20th Division", in Arabic: of which body it is."""
    if before is None or not clause.sentence.arabic or name.metonym or not name.ids:
        return False
    if before.last != name.first - 1 or clause.word(before.last) not in ("في", "ضمن"):
        return False
    unit = any(name.first <= h.first < name.last for h in clause.cue("units"))
    return unit or clause.word(name.first).removeprefix("ال") in _BODIES


_BODIES = word_set("وزاره قياده هييه جهاز عمليات جيش حشد فرقه")


def _cue_before(clause: Clause, trigger: Trigger, name: Named, found: list[Cast]) -> str | None:
    """The preposition that gives a name its role; none where its place gives it."""
    if trigger.kind is Kind.CAPTURE and falls_to_him(clause, trigger, name):
        return None
    cue = role_cue(clause, trigger, name)
    if cue not in ("support", "with"):
        return cue
    helps = Role.ACTOR in [p.role for p in found] or not takes_part(clause, name)
    return cue if helps else None


_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
_HOLDS = ("control", "hold_verb", "capture")


def _of_another_deed(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "the militia that fights with X holds the town, and aircraft had bombed it"."""
    blow = trigger.kind is Kind.STRIKE and trigger.hit.verbal and clause.sentence.arabic
    return blow and any(
        h.verbal and name.last <= h.first < trigger.hit.first for h in clause.cue(*_HOLDS)
    )


def _beside(
    clause: Clause, kind: Kind, before: Named, found: list[Cast]
) -> tuple[Role | None, str]:
    """The role of a name that "and" joins to the one before, who is the last found."""
    his = found[-1].role
    if kind is Kind.CLASH and his is Role.SUPPORTED_BY and _awaits_the_other(found):
        return Role.AGAINST, BETWEEN_TWO
    both = kind in WORKS and "both" in (
        clause.word(before.first - 1), clause.word(before.first - 2)
    )  # fmt: skip
    if his is Role.ACTOR and stands_between(clause, before) and not both:
        return (Role.AGAINST if kind is Kind.CLASH else Role.WITH), BETWEEN_TWO
    joint = clause.sentence.arabic or (kind in _JOINTLY and not both)
    if his is Role.ACTOR and joint and kind not in (Kind.CONTROL, Kind.CAPTURE):
        return Role.WITH, "joined to the one before"
    return his, "joined"


def _awaits_the_other(found: list[Cast]) -> bool:
    """As in "between X, backed by Z, and Y", in Arabic: nobody yet whom X fights."""
    between = any(p.role is Role.ACTOR and p.reason == "between" for p in found)
    return between and not any(p.role is Role.AGAINST for p in found)


def _is_foiled(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X foiled an attack of Y", in Arabic: Y, named behind the attack that is foiled."""
    hunted = name.ids[:1] and name.ids[0] in HUNTED
    return bool(hunted) and any(
        h.first <= trigger.hit.first < name.first for h in clause.cue("foil")
    )
