"""Who acts where a clause leaves it out: the body just named, or whoever acted before."""

from itertools import pairwise

from geo.claims.model import Kind, Record, Role
from geo.claims.reading.text.clauses import EVENTS, Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins, begins_any
from geo.claims.reading.text.not_told import not_told_of
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.tenses import COMES_ABOUT
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.antecedents import named_last
from geo.claims.reading.who.arabic_forces import is_troops, own_subject, unnamed_troops
from geo.claims.reading.who.cast import FIGHTS, Cast
from geo.claims.reading.who.english_cast import is_calm
from geo.claims.reading.who.english_forces import unnamed_forces
from geo.claims.reading.who.english_parts import fell, is_passive
from geo.claims.reading.who.hunted import HUNTED
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.own_losses import aimed_at_its_own, loses_men
from geo.claims.reading.who.readings import is_ours, readings_of
from geo.claims.reading.who.undergoers import is_said_of_the_ringed

_FLOWN = (("isis",), ("al_qaeda",), ("smugglers",), ("infiltrators",), ("iraqi_border_guard",))


def of_an_earlier_strike(clause: Clause, known: Known, found: list[Cast]) -> list[Cast]:
    """Who struck, where a strike's own words leave it out: he of the strike told just before."""
    recent = clause.sentence.number - known.fight_sentence <= 2
    taken = {p.ids[0] for p in found}
    acting = (
        p._replace(first=-1)
        for p in known.fight
        if p.role is Role.ACTOR and p.ids[:1] not in _FLOWN
    )
    return [p for p in acting if recent and p.ids[0] not in taken]


# What no hunted body that was told of before is taken to do.
_NOT_HUNTED = frozenset({Kind.FORTIFICATION, Kind.POST, Kind.TRANSFER, Kind.COORDINATION})


def inherited(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """Who acts where a clause names nobody who does; "the troops" are never the enemy's."""
    if not_told_of(clause, trigger.hit) is not None:
        return []
    at = own_subject(clause, trigger)
    if at is not None and not is_troops(clause, at):
        return []
    if trigger.kind is Kind.PRESENCE and _of_foreigners(clause, trigger):
        return []
    told = _acted_before(clause, trigger, known, found)
    if told and not all(p.ids[0] in HUNTED for p in told):
        return told
    if any(is_ours(clause, name) for name in clause.names):
        told = []
    forces = (
        unnamed_forces(clause, trigger, known) if at is None else unnamed_troops(clause, at, known)
    )
    taken = {q.ids[0] for q in found}
    return [p for p in forces if p.ids[0] not in taken] or told


_FOREIGN = ("اجنبي", "foreign", "غريب")
_FOREIGN_GLANCE = glance_for(stems=_FOREIGN)
_FOREIGN_REACH = 5  # words from "presence" over "of any forces" to "foreign"


def _of_foreigners(clause: Clause, trigger: Trigger) -> bool:
    """As in "there are no foreign troops in X": whoever was told of before is not meant."""
    if not clause.sentence.glance & _FOREIGN_GLANCE:
        return False
    near = range(trigger.hit.first - _FOREIGN_REACH, trigger.hit.last + _FOREIGN_REACH)
    return any(clause.word(p).removeprefix("ال").startswith(_FOREIGN) for p in near)


# What no civilian who was told of before is taken to do.
_BY_FORCES = frozenset(
    {
        Kind.PRESENCE, Kind.CONTROL, Kind.PATROL, Kind.POST, Kind.FORTIFICATION, Kind.OPERATION,
        Kind.CAPTURE, Kind.STRIKE, Kind.CLASH, Kind.ENCIRCLEMENT, Kind.ARREST,
    }
)  # fmt: skip


_JOINT_DEEDS = frozenset(
    {Kind.COORDINATION, Kind.PATROL, Kind.OPERATION, Kind.CAPTURE, Kind.CONTROL, Kind.ARREST}
)


def _acted_before(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """Whoever acted in the clause before; else the speaker's own; else in the sentence before."""
    taken = {p.ids[0] for p in found}
    gap = clause.sentence.number - known.subject_sentence
    subject = [
        p
        for p in known.subject
        if p.ids[0] not in taken
        and p.role is not Role.SUPPORTED_BY
        and (p.ids[0] != "civilians" or trigger.kind not in _BY_FORCES)
    ]
    if not clause.sentence.arabic and all(p.role is Role.WITH for p in subject):
        subject = []
    if clause.sentence.arabic and trigger.kind not in _JOINT_DEEDS:
        subject = [p for p in subject if p.role is not Role.WITH] or subject
    if trigger.kind in _NOT_HUNTED or is_calm(clause, trigger) or _is_taken(clause, trigger):
        subject = [p for p in subject if p.ids[0] not in HUNTED]
    if _by_a_bomb(clause, trigger):
        subject = [p for p in subject if p.ids[0] in HUNTED]
    bodies = [b for b in _speaking(clause, trigger, known, found) if b not in taken]
    part = Role.AGAINST if told_by_victims(clause, trigger) else Role.ACTOR
    if part is Role.AGAINST and trigger.kind is Kind.CLASH:
        told = named_last(clause, trigger, known, Role.AGAINST)
        subject = told or [p._replace(role=part) for p in subject if p.role is Role.ACTOR]
        gap = 0 if told else gap
    if trigger.kind is Kind.CASUALTIES and fell(clause, trigger.hit):
        subject = [p._replace(role=Role.AGAINST) for p in subject if p.role is not Role.AGAINST]
    if _denies_the_fall(clause, trigger):
        part, subject = Role.AGAINST, []
    if is_said_of_the_ringed(clause, trigger):
        part, subject = Role.AGAINST, [p._replace(role=Role.AGAINST) for p in subject]
    own = [Cast((bodies[0],), part, "the speaker's own", -1)] if bodies else []
    fought = trigger.kind in FIGHTS and trigger.kind is not Kind.CAPTURE  # "took it", the ground
    if trigger.hit.tail and fought and subject and gap <= 1:
        return []
    subject = _told_of(clause, trigger, subject, gap)
    if gap == 0 and subject:
        return subject
    if not clause.sentence.arabic and clause.sentence.words[clause.first] in ("and", "but", "then"):
        opening = _opening_body(clause, trigger, known)
        if opening and opening[0].ids[0] not in taken:
            hurt = trigger.kind is Kind.CASUALTIES and fell(clause, trigger.hit)
            return [opening[0]._replace(role=Role.AGAINST)] if hurt else opening
    return own or (subject if gap == 1 else [])


def _denies_the_fall(clause: Clause, trigger: Trigger) -> bool:
    """As in "the army denied the fall of X", in Arabic: who denies it is who would lose it."""
    falls = trigger.kind is Kind.CAPTURE and begins(clause.word(trigger.hit.first), ("سقوط",))
    return falls and clause.sentence.arabic and clause.stretch.denies


def _speaking(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> tuple[str, ...]:
    """The speaker's bodies as far as they may have done what they tell."""
    bodies = clause.stretch.bodies
    if not bodies:
        return ()
    office = known.actors[bodies[0]].type == "government"  # which fights nobody itself
    if office and _only_tells(clause, trigger):
        return ()
    if trigger.kind not in _FOUGHT:
        return bodies
    led = any(h.verbal and h.first == clause.first for h in clause.cue("lead_to"))
    if _by_a_bomb(clause, trigger) or office or led or _none_befell(clause, trigger):
        return ()  # "it led to three dead": what somebody else did
    if trigger.kind is not Kind.CASUALTIES:
        return bodies
    hunted = [p.ids[0] in HUNTED for p in found]
    tells = any(hunted) if clause.sentence.arabic else all(hunted)
    return bodies if tells else ()


def _only_tells(clause: Clause, trigger: Trigger) -> bool:
    """As in "an Iraqi official said X had been taken": he does not say that his side did it."""
    nameless = clause.stretch.attribution.record is Record.ANONYMOUS
    passive = is_passive(clause, trigger.hit)
    return passive and (nameless or trigger.kind is Kind.CAPTURE)


_BOMBS = word_set(
    "bomb bombs ied ieds mine mines landmine landmines explosion blast device عبوه عبوات لغم الغام "
    "انفجار مفخخه بانفجار"
)
_FOUGHT = frozenset({Kind.CLASH, Kind.CASUALTIES})


def _by_a_bomb(clause: Clause, trigger: Trigger) -> bool:
    """As in "a roadside bomb hit their vehicle, the ministry said": laid by no speaker."""
    if trigger.kind not in _FOUGHT:
        return False
    return not _BOMBS.isdisjoint(clause.sentence.words[clause.first : clause.last])


_BEFALLS_REACH = 4  # words from "there was" over "no further" to the attack


def _none_befell(clause: Clause, trigger: Trigger) -> bool:
    """As in "there was no attack on X, the army said": none that it suffered or made."""
    words, first = clause.sentence.words, trigger.hit.first
    near = words[max(clause.first, first - _BEFALLS_REACH) : first]
    if clause.sentence.arabic:
        return any(no in ("لم", "ولم") and verb in COMES_ABOUT for no, verb in pairwise(near))
    return "no" in near and not {"was", "were", "been"}.isdisjoint(near)


_TAKEN = frozenset({"القي", "تم", "جري", "يتم"})


def _is_taken(clause: Clause, trigger: Trigger) -> bool:
    """As in "X fled, and many were caught", in Arabic: a passive, and X catches nobody."""
    if trigger.kind is not Kind.ARREST:
        return False
    near = (clause.word(trigger.hit.first), clause.word(trigger.hit.first - 1))
    return any(w.lstrip("وف") in _TAKEN for w in near)


_OPENS_ON = frozenset({"كما", "ثم"})
_THEY = frozenset({"they", "their", "them", "it", "its", "هم", "وهم", "انهم", "وانهم"})


def _told_of(clause: Clause, trigger: Trigger, subject: list[Cast], gap: int) -> list[Cast]:
    """Whom an earlier clause told to act; of the sentence before, none that is hunted or helps."""
    if not subject:
        return []
    if gap == 0:
        return [p._replace(reason="acts in the clause before", first=-1) for p in subject]
    word = clause.sentence.words[clause.first]
    opens = clause.sentence.arabic and (word in _OPENS_ON or word.startswith("و"))
    fights_on = opens and trigger.kind in (Kind.CAPTURE, Kind.CLASH, Kind.STRIKE)
    they = fights_on or not _THEY.isdisjoint(clause.sentence.words[clause.first : clause.last])
    return [
        p._replace(reason="acts in the sentence before", first=-1)
        for p in subject
        if they or (p.ids[0] not in HUNTED and p.role is Role.ACTOR)
    ]


def _opening_body(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """As in "X imposed a curfew and set up posts": X, whom no claim before has told."""
    told = [n for n in clause.sentence.names if clause.stretch.first <= n.first < clause.first]
    doing = [n for n in told if not n.metonym and _does(clause, n)]
    if doing:
        told = doing[-1:]  # "days after X attacked Y and seized Z": X
    elif not told or told[0].metonym or told[0].first > clause.stretch.first + 4:
        return []
    ids = readings_of(told[0], clause, trigger, known)
    return [Cast(ids, Role.ACTOR, "who opens the sentence", told[0].first)] if ids else []


def _does(clause: Clause, name: Named) -> bool:
    """Whether a verb stands right behind a name before this clause."""
    return any(
        h.verbal
        and h.meaning in EVENTS
        and 0 <= h.first - name.last <= 1
        and h.last <= clause.first
        for h in clause.sentence.cues
    )


_UNDERGONE = ("تعرض", "يتعرض", "تتعرض")


def told_by_victims(clause: Clause, trigger: Trigger) -> bool:
    """As in "said its base was hit", "that it lost two men": told by those whom it befell."""
    words = clause.sentence.words
    first = trigger.hit.first
    if trigger.kind in (Kind.STRIKE, Kind.CLASH) and clause.sentence.arabic:
        near = words[max(clause.first, first - 4) : trigger.hit.last]
        if begins_any(near, _UNDERGONE):
            return True
    if aimed_at_its_own(clause, trigger):
        return True
    if trigger.kind not in (Kind.STRIKE, Kind.CASUALTIES):
        return False
    owned = bool({"its", "our", "their"} & set(words[clause.first : first]))
    passive = any(
        w in ("was", "were", "been") for w in words[max(clause.first, first - 2) : first + 1]
    )
    return loses_men(clause, trigger) or (owned and passive)
