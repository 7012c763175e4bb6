"""Who does what to whom in a claim: from its own words, its kind, and what went before."""

from itertools import pairwise

from geo.claims.actors import Actors
from geo.claims.model import ActorRef, Kind, Role
from geo.claims.reading.text.arabic_cuts import RELATIVES
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_clauses import PAST
from geo.claims.reading.text.settings import HANDED, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.antecedents import (
    antecedent,
    the_latter,
    who_fell_there,
    whom_it_struck,
)
from geo.claims.reading.who.arabic_crossers import crossers, rulers
from geo.claims.reading.who.carried_over import (
    inherited,
    of_an_earlier_strike,
    told_by_victims,
)
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.caught_men import caught_men
from geo.claims.reading.who.english_cast import OUSTED
from geo.claims.reading.who.english_crossers import english_crossers
from geo.claims.reading.who.english_roles import it_shuts, leaves_out_author, settled_english
from geo.claims.reading.who.fallen_soldiers import beside_the_fallen, fallen_soldiers
from geo.claims.reading.who.housed_there import housed_there
from geo.claims.reading.who.hunted import HUNTED
from geo.claims.reading.who.implied_sides import enemies, from_the_air, own_strike, with_topic
from geo.claims.reading.who.kind_roles import (
    by_kind,
    in_a_fight_of_two,
    settled_arabic,
    without_losses,
)
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.leavers import who_left
from geo.claims.reading.who.moved_men import moved_men
from geo.claims.reading.who.own_losses import BLOWS, dealt_by_the_other, met_in_battle, own_losses
from geo.claims.reading.who.receivers import handed_to, holds_other_side
from geo.claims.reading.who.told_roles import in_clause

_NO_SUBJECT = frozenset({Kind.BORDER_LENGTH, Kind.CROSSING_STATUS, Kind.INFILTRATION})


def cast(clause: Clause, trigger: Trigger, known: Known) -> tuple[ActorRef, ...]:
    """The actors of one claim with their roles, the acting one first."""
    if trigger.kind is Kind.BORDER_LENGTH and trigger.rule == "length":
        return ()  # a border is so long, whoever shares it
    if trigger.rule == HANDED:
        return _refs(handed_to(clause, trigger, known), known.actors)
    found = holds_other_side(clause, trigger, known) or in_clause(clause, trigger, known)
    if trigger.rule == "loses ground":
        found = [p._replace(role=Role.AGAINST) if p.role is Role.ACTOR else p for p in found]
        _remember(clause, trigger, known, found)
        return _refs(found, known.actors)
    ousted = [p for p in found if p.reason == OUSTED]
    if ousted and len(found) == len(ousted):
        known.subject = (ousted[0]._replace(role=Role.ACTOR),)  # "X was driven out but still …"
        known.subject_sentence = clause.sentence.number
        return _refs(found, known.actors)
    if clause.sentence.arabic:
        found = settled_arabic(clause, trigger, met_in_battle(trigger, found))
    found = _with_losses(clause, trigger, known, found)
    found = settled_english(clause, trigger, by_kind(clause, trigger, known, found))
    if not found and trigger.kind is Kind.CLASH and not (trigger.verbal or clause.sentence.arabic):
        recent = clause.sentence.number - known.fight_sentence <= 1
        found = [p for p in known.fight if recent and p.role in (Role.ACTOR, Role.AGAINST)]
    if Role.ACTOR not in [p.role for p in found]:
        acting = the_latter(clause, trigger, known) or antecedent(clause, trigger, known, found)
        found = [*acting, *found]
    strike = trigger.kind is Kind.STRIKE
    found = [*own_strike(clause, trigger, found), *found] if strike else found
    struck = strike and not told_by_victims(clause, trigger)
    nobody = Role.ACTOR not in [p.role for p in found]
    if struck and nobody:
        found = [*of_an_earlier_strike(clause, known, found), *found]
    elif nobody and not (
        trigger.kind in _NO_SUBJECT
        or _are_other_men(clause, trigger, known)
        or leaves_out_author(clause, trigger)
        or (trigger.kind is Kind.CASUALTIES and in_a_fight_of_two(known, clause.sentence.number))
        or (trigger.kind is Kind.CASUALTIES and without_losses(clause, trigger))
    ):
        found = [*inherited(clause, trigger, known, found), *found]
    if strike and Role.ACTOR not in [p.role for p in found]:
        found = [*from_the_air(clause), *found]
    if clause.sentence.arabic:
        found = crossers(clause, trigger, known, found)
    else:
        found = english_crossers(clause, trigger, it_shuts(clause, trigger, found))
    found = with_topic(clause, trigger, known, rulers(clause, trigger, found))
    found = _settled_by_kind(clause, trigger, known, found)
    found = _on_one_side(found)
    _remember(clause, trigger, known, found)
    return _refs([*found, *enemies(clause, trigger, known, found)], known.actors)


def _with_losses(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """With those who fell or were hit, whom the words leave unnamed."""
    if trigger.kind in BLOWS:
        found = [*found, *own_losses(clause, trigger, found)]
    if trigger.kind is not Kind.CASUALTIES:
        return found
    found = dealt_by_the_other(clause, trigger, who_fell_there(clause, trigger, known, found))
    found = [*found, *fallen_soldiers(clause, trigger, known, found)]
    return beside_the_fallen(clause, trigger, known, found)


def _settled_by_kind(
    clause: Clause, trigger: Trigger, known: Known, found: list[Cast]
) -> list[Cast]:
    """Whom a blow struck, who left what is taken, who is moved, caught or among the fallen."""
    if trigger.kind is Kind.STRIKE:
        found = _flown(clause, trigger, found)
        found = [*found, *whom_it_struck(clause, trigger, known, found)]
        return [*found, *housed_there(clause, trigger, known, found)]
    if trigger.kind is Kind.CAPTURE:
        return [*found, *who_left(clause, trigger, known, found)]
    if trigger.kind is Kind.TRANSFER:
        return [*found, *moved_men(clause, trigger, known, found)]
    if trigger.kind is Kind.CASUALTIES:
        found = _on_both_sides(clause, trigger, found)
        return [*found, *_some_of_them(clause, trigger, found)]
    if trigger.kind is Kind.ARREST:
        found = caught_men(clause, trigger, found)
        found = [*found, *_some_of_them(clause, trigger, found)]
        return _hunted_are_caught(clause, trigger, found)
    return found


def _tells_of_others(clause: Clause, known: Known, doing: tuple[Cast, ...]) -> bool:
    """As in "X killed men who had taken Y, and took Z": X goes on, whatever the men did."""
    opens = clause.sentence.words[clause.first] in RELATIVES
    opens = opens and all(p.first < clause.first for p in doing)
    return opens and known.subject_sentence == clause.sentence.number


_BOTH = (("both", "sides"), ("from", "both"))
_OF_BOTH = word_set("الجانبين الطرفين")


_SOLDIERS = word_set("troops soldiers police policemen guards officers servicemen")


def _are_other_men(clause: Clause, trigger: Trigger, known: Known) -> bool:
    """As in "X seized it after troops left their posts", in English: no men of a hunted X."""
    if clause.sentence.arabic or clause.word(trigger.hit.first - 1) not in _SOLDIERS:
        return False
    named = any(n.last == trigger.hit.first for n in clause.names)
    return not named and bool(known.subject) and known.subject[0].ids[0] in HUNTED


def _hunted_are_caught(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "lured men of X over the line and arrested them", in English: X's men are caught."""
    them = clause.word(trigger.hit.last) == "them" and not clause.sentence.arabic
    if not them:
        return found
    return [
        p._replace(role=Role.AGAINST)
        if p.role is Role.ACTOR and p.ids[0] in HUNTED and _is_an_object(clause, p)
        else p
        for p in found
    ]


def _is_an_object(clause: Clause, part: Cast) -> bool:
    """Whether a verb of the past stands before the name in its speech: somebody did it to him."""
    before = clause.sentence.words[clause.stretch.first : max(clause.stretch.first, part.first)]
    return any(w in PAST or w.endswith("ed") for w in before)


_THEM_REACH = 4  # words from "killing" over "two of" to "them"


_OF_THEM = word_set("them منهم منهما")


def _some_of_them(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "foiled an attempt by men of X, killing two of them": X's men."""
    if any(p.role is Role.AGAINST for p in found):
        return []
    words, last = clause.sentence.words, trigger.hit.last
    if _OF_THEM.isdisjoint(words[last : last + _THEM_REACH]):
        return []
    before = [n for n in clause.sentence.names if n.last <= trigger.hit.first]
    hunted = next((n for n in reversed(before) if n.ids[:1] and n.ids[0] in HUNTED), None)
    acting = {p.ids[0] for p in found if p.role is Role.ACTOR}
    if hunted is None or acting & set(hunted.ids[:1]):
        return []
    return [Cast(hunted.ids, Role.AGAINST, "some of them", hunted.first)]


def _on_both_sides(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "fighting between X and Y left several dead": those who fought are those who fell."""
    words = clause.sentence.words
    fought = any(
        h.last <= trigger.hit.first and "between" in words[h.first : h.last + 1]
        for h in clause.cue("clash")
        if not clause.sentence.arabic
    )
    told = words[clause.first : clause.last]
    both = "both" in told and any(pair in _BOTH for pair in pairwise(told))
    both = both or not _OF_BOTH.isdisjoint(told)
    if not (both or fought):
        return found
    return [p._replace(role=Role.AGAINST) for p in found]


def _on_one_side(found: list[Cast]) -> list[Cast]:
    """Nobody whom a claim has for its actor acts against himself in it, or with himself."""
    if len(found) < 2:
        return found
    acting = {p.ids[0] for p in found if p.role is Role.ACTOR}
    return [p for p in found if p.role not in _NOT_HIMSELF or p.ids[0] not in acting]


_NOT_HIMSELF = frozenset({Role.AGAINST, Role.WITH})


_OF_THE_AIR = dict.fromkeys(("iraqi_forces", "iraqi_gov", "iraqi_army"), "iraqi_air_force")
_BLOWS = ("ضرب", "غار", "قصف", "هجوم", "هجمات")
_AIR_REACH = 4  # words behind a strike's verb among which "air strikes" stands


def _flown(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "Iraq carried out air strikes": by the branch that flies."""
    if _OF_THE_AIR.keys().isdisjoint([p.ids[0] for p in found]):
        return found
    if not _from_the_air(clause, trigger):
        return found
    return [
        p._replace(ids=(_OF_THE_AIR[p.ids[0]], *p.ids))
        if p.role is Role.ACTOR and p.ids[0] in _OF_THE_AIR
        else p
        for p in found
    ]


def _from_the_air(clause: Clause, trigger: Trigger) -> bool:
    """Whether the blow's own words say that it came from the air, not whose base was hit."""
    words, hit = clause.sentence.words, trigger.hit
    near = range(max(1, hit.first - 1), min(clause.last, hit.last + _AIR_REACH))
    if clause.sentence.arabic:
        return any(
            words[p].removeprefix("ال").startswith("جوي")
            and words[p - 1].lstrip("وبل").removeprefix("ال").startswith(_BLOWS)
            for p in near
        )
    return any(
        w.startswith("airstrike")
        or (w == "air" and words[p + 1 : p + 2] in (["strike"], ["strikes"], ["raid"], ["raids"]))
        for p, w in ((p, words[p]) for p in near)
    )


def _they_came(clause: Clause, trigger: Trigger) -> bool:
    """As in "the men of X entered the gate and took it", in Arabic: X goes on acting."""
    verb = clause.word(trigger.hit.first)
    return clause.sentence.arabic and trigger.verbal and verb.endswith("وا")


_FOUGHT = frozenset({Kind.CLASH, Kind.STRIKE, Kind.CAPTURE, Kind.ENCIRCLEMENT})
_FIGHTING = frozenset({Kind.STRIKE, Kind.CLASH, Kind.OPERATION, Kind.CAPTURE})
_HELD = frozenset({Kind.ARREST, Kind.TRANSFER})


def _remember(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> None:
    doing = tuple([p for p in found if p.role is not Role.AGAINST])
    suffering = [p for p in found if p.role is Role.AGAINST]
    acts = trigger.kind not in _NO_SUBJECT and (
        trigger.kind is not Kind.CASUALTIES or _killed_others(clause, doing, suffering)
    )
    if acts and doing and not _tells_of_others(clause, known, doing):
        known.subject, known.subject_sentence = doing, clause.sentence.number
    if trigger.kind is Kind.INFILTRATION:
        _remember_foilers(clause, trigger, known, doing, suffering)
    if trigger.kind in _FOUGHT:
        known.fought |= {p.ids[0] for p in suffering if p.first >= 0}
    if trigger.kind in _HELD:
        taken = (p.ids[0] for p in suffering if p.first >= 0)
        known.held = next(taken, known.held)
    killed = trigger.kind is Kind.CASUALTIES and not clause.sentence.arabic
    killed = killed and suffering != [] and any(p.role is Role.ACTOR for p in found)
    if killed or trigger.kind in _FIGHTING:
        known.fight, known.fight_sentence = tuple(found), clause.sentence.number
    if trigger.kind is Kind.FORTIFICATION and doing:
        known.builder = doing[0].ids[0]
    if trigger.kind is Kind.COORDINATION and len(doing) >= 2:
        known.pair = (doing[0].ids[0], doing[1].ids[0])


def _killed_others(clause: Clause, doing: tuple[Cast, ...], suffering: list[Cast]) -> bool:
    """As in "X killed two of Y", in Arabic, by no more than where X stands: X goes on acting."""
    killers = clause.sentence.arabic and [p.reason for p in doing] == ["position: subject"]
    return killers and suffering != []


def _remember_foilers(
    clause: Clause,
    trigger: Trigger,
    known: Known,
    doing: tuple[Cast, ...],
    suffering: list[Cast],
) -> None:
    """Who foiled a crossing goes on acting; where nobody did, they who came."""
    foilers = tuple(p._replace(role=Role.ACTOR) for p in suffering if p.ids[0] not in HUNTED)
    if foilers:
        known.subject, known.subject_sentence = foilers, clause.sentence.number
    elif _they_came(clause, trigger):
        known.subject, known.subject_sentence = doing, clause.sentence.number


_ORDER = {role: number for number, role in enumerate(Role)}


def _refs(found: list[Cast], actors: Actors) -> tuple[ActorRef, ...]:
    if len(found) > 1:
        found = sorted(found, key=lambda p: _ORDER[p.role])
    refs: list[ActorRef] = []
    for part in found:
        actor = actors[part.ids[0]]
        refs.append(
            ActorRef(
                part.ids[0], part.role, actor.name_ar, actor.name_en, part.ids[1:], part.reason
            )
        )
    return tuple(refs)
