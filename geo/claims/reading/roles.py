"""Who does what to whom in a claim: actors by preposition, by position, and from what went before."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from geo.claims.actors import Actors
from geo.claims.cues import Hit
from geo.claims.model import ActorRef, Kind, Role
from geo.claims.reading.clauses import Clause
from geo.claims.reading.names import Named
from geo.claims.reading.scene import Sentence
from geo.claims.reading.triggers import Trigger
from geo.claims.reading.wordset import word_set

_ROLE_CUES = {"with": Role.WITH, "support": Role.SUPPORTED_BY, "against": Role.AGAINST}
_FIGHTS = frozenset(
    {
        Kind.CAPTURE, Kind.CLASH, Kind.STRIKE, Kind.ARREST, Kind.CASUALTIES, Kind.ENCIRCLEMENT,
        Kind.OPERATION, Kind.TRANSFER,
    }
)  # fmt: skip
_TAKES_OBJECT = frozenset({Kind.ARREST, Kind.CASUALTIES, Kind.TRANSFER})
_HUNTED = frozenset({"isis", "al_qaeda", "smugglers", "infiltrators", "civilians", "gunmen"})
_NO_SUBJECT = frozenset({Kind.BORDER_LENGTH, Kind.CROSSING_STATUS, Kind.INFILTRATION})
_ENEMY_IMPLIED = frozenset({Kind.CAPTURE, Kind.ENCIRCLEMENT, Kind.CLASH})
_ENEMY_OF = frozenset({"sdf", "coalition", "iraqi_air_force", "iraqi_army", "iraqi_forces", "pmf"})
_ASIDE_COUNTS = frozenset(
    {Kind.OPERATION, Kind.COORDINATION, Kind.PATROL, Kind.ENCIRCLEMENT, Kind.CLASH, Kind.STRIKE}
)
_BETWEEN_STATES = frozenset({Kind.COORDINATION, Kind.TRANSFER, Kind.OPERATION, Kind.CLASH})
_GLUE = word_set("، , و and من مليشيا ميليشيا كتايب حركه قوات عناصر لواء the with كل")
_MEN = word_set(
    "عناصر مقاتلي مقاتلين مسلحي مسلحين قيادات قيادي جنود of members فلول خلايا members fighters militants cells"
)


class Cast(NamedTuple):
    """An actor with its role and how it was found."""

    ids: tuple[str, ...]
    role: Role
    reason: str
    first: int


@dataclass(slots=True)
class Known:
    """What the article has told so far of who acts.

    ``subject`` is the last clause's acting body; ``fight`` who fought whom last; ``pair`` the two
    that last did something together; ``late`` whether the article is of the time after Assad;
    ``counts`` how often each body is named in the whole article.
    """

    actors: Actors
    counts: Counter[str]
    late: bool = False
    subject: tuple[Cast, ...] = ()
    subject_sentence: int = -1
    fight: tuple[Cast, ...] = ()
    fight_sentence: int = -9
    pair: tuple[str, ...] = ()
    seen: list[str] = field(default_factory=list)

    def enemy(self) -> str | None:
        """ISIS, where the article is about fighting it."""
        return "isis" if self.counts["isis"] >= 1 else None


def count_bodies(sentences: Iterable[Sentence]) -> Counter[str]:
    """How often each body is named by a name of its own."""
    return Counter(
        n.ids[0] for s in sentences for n in s.names if len(n.ids) == 1 and not n.metonym
    )


def cast(clause: Clause, trigger: Trigger, known: Known) -> tuple[ActorRef, ...]:
    """The actors of one claim with their roles, the acting one first."""
    found = _in_clause(clause, trigger, known)
    if trigger.kind is Kind.INFILTRATION:
        found = [_infiltrator(part) for part in found]
    if trigger.kind is Kind.CASUALTIES:
        found = _casualties(clause, trigger, known, found)
    if trigger.kind not in _NO_SUBJECT and not any(p.role is Role.ACTOR for p in found):
        found = [*_inherited(clause, trigger, known, found), *found]
    _remember(clause, trigger, known, found)
    enemy = known.enemy()
    fought = trigger.kind in _ENEMY_IMPLIED or (
        trigger.kind is Kind.STRIKE and any(p.ids[0] in _ENEMY_OF for p in found)
    )
    if fought and enemy is not None:
        if all(p.role is not Role.AGAINST and p.ids[0] != enemy for p in found):
            found.append(Cast((enemy,), Role.AGAINST, "the enemy that the article names", -1))
    return _refs(found, known.actors)


def _remember(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> None:
    doing = tuple(p for p in found if p.role in (Role.ACTOR, Role.WITH))
    if trigger.kind not in _NO_SUBJECT and trigger.kind is not Kind.CASUALTIES and doing:
        known.subject, known.subject_sentence = doing, clause.sentence.number
    if trigger.kind in (Kind.STRIKE, Kind.CLASH, Kind.OPERATION, Kind.CAPTURE):
        known.fight, known.fight_sentence = tuple(found), clause.sentence.number
    if trigger.kind is Kind.COORDINATION and len(doing) >= 2:
        known.pair = (doing[0].ids[0], doing[1].ids[0])


def _casualties(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """Who suffered and who inflicted, from the fight just told where the words do not say."""
    word = clause.sentence.words[trigger.hit.first]
    if "شهد" in word or "شهيد" in word or "شهدا" in word or "martyr" in word:
        found = [
            p._replace(role=Role.ACTOR if p.ids[0] in _HUNTED else Role.AGAINST) for p in found
        ]
    if known.fight and clause.sentence.number - known.fight_sentence <= 1:
        roles = {p.role for p in found}
        taken = {p.ids[0] for p in found}
        for part in known.fight:
            if part.role in (Role.ACTOR, Role.AGAINST) and part.role not in roles:
                if part.ids[0] not in taken:
                    found.append(part._replace(reason="the fight just told"))
    return found


def _in_clause(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    found: list[Cast] = []
    before: Named | None = None
    free = 0
    for name in _partitive(clause.names):
        ids = _readings(name, clause, trigger, known)
        if not ids or (name.metonym and not _acts(clause, name, trigger)):
            continue
        if _aside(clause, trigger, name):
            if ids[0] in _HUNTED and trigger.kind in _ASIDE_COUNTS:
                found.append(Cast(ids, Role.AGAINST, "what it is aimed at", name.first))
            continue
        role, why = _role(clause, trigger, name, before, found, free)
        before = name
        if role is None:
            continue
        if why == "joined to the one before":
            role = _beside(found[-1], ids, known)
        if why.startswith("position"):
            free += 1
        for one in _split(ids, name):
            found.append(Cast(one, role, name.reason or why, name.first))
            if "backed" in why or _is_backed(clause, name):
                found.append(Cast(("iran",), Role.SUPPORTED_BY, "in its name", name.first))
    return _without_aircraft(_unique(found))


def _is_backed(clause: Clause, name: Named) -> bool:
    """ "Militias backed by Iran": the name itself tells of the backer."""
    if name.ids[:1] != ("iran_militias",):
        return False
    words = clause.sentence.words[name.first : name.last]
    return any(
        w.removeprefix("ال").startswith(("مدعوم", "تابع")) or w in ("backed", "supported")
        for w in words
    )


def _partitive(names: list[Named]) -> list[Named]:
    """ "Gunmen of the organisation" are the organisation's."""
    kept: list[Named] = []
    for name in names:
        if kept and kept[-1].ids[:1] in (("gunmen",), ("unknown_air",)):
            if name.first - kept[-1].last <= 1 and not name.joiner and not name.metonym:
                kept.pop()
        kept.append(name)
    return kept


def _without_aircraft(found: list[Cast]) -> list[Cast]:
    """Aircraft without an owner give way to whoever else acts."""
    if any(p.role is Role.ACTOR and p.ids[0] != "unknown_air" for p in found):
        return [p for p in found if p.ids[0] != "unknown_air"]
    return found


def _aside(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether a name stands in a purpose or in the background, not with the predicate."""
    hit = trigger.hit
    if _role_cue(clause, trigger, name) in ("against", "by", "support"):
        return False
    for mark in clause.cue("purpose", "background"):
        if mark.tail or mark.first == hit.first:
            continue
        if hit.last <= mark.first < name.first and not (
            mark.meaning == "background" and trigger.kind is Kind.COORDINATION
        ):
            return True
        if mark.last <= name.first < hit.first:
            between = clause.sentence.words[name.last : hit.first]
            if "،" in between or "," in between:
                return True
    return False


def _beside(other: Cast, ids: tuple[str, ...], known: Known) -> Role:
    """Two who act side by side: of one country both act, of two the second joins the first."""
    if ids[0] == "saa_allies":
        return Role.WITH
    mine, yours = known.actors[ids[0]].side, known.actors[other.ids[0]].side
    return Role.ACTOR if mine == yours or "unspecified" in (mine, yours) else Role.WITH


def _split(ids: tuple[str, ...], name: Named) -> list[tuple[str, ...]]:
    """Wordings that mean two bodies at once ("the two sides") name each of them."""
    both = not name.ids or "both" in name.reason
    return [(one,) for one in ids[:2]] if both and len(ids) > 1 else [ids]


def _readings(name: Named, clause: Clause, trigger: Trigger, known: Known) -> tuple[str, ...]:
    if not name.ids:
        return _back(name, clause, trigger, known)
    if "both" in name.reason or len(name.ids) == 1:
        return tuple(_of_the_time(one, known) for one in name.ids)
    grounds = {s.place.country for s in clause.spots if s.place is not None}
    national = all(known.actors[one].side in ("iraq", "syria") for one in name.ids[:2])

    def rank(one: str) -> tuple[bool, int, int]:
        at_home = national and len(grounds) == 1 and known.actors[one].side in grounds
        return (not at_home, -min(known.counts[one], 1), name.ids.index(one))

    return tuple(dict.fromkeys(_of_the_time(one, known) for one in sorted(name.ids, key=rank)))


def _of_the_time(body: str, known: Known) -> str:
    if not known.late:
        return body
    return {"saa": "syrian_army_new", "syrian_gov": "syrian_gov_new"}.get(body, body)


def _back(name: Named, clause: Clause, trigger: Trigger, known: Known) -> tuple[str, ...]:
    """A pronoun: the speaker's own forces, or the two named last."""
    if "parties" in name.reason:
        if trigger.kind not in (Kind.COORDINATION, Kind.POST, Kind.PATROL, Kind.STRIKE):
            return ()
        return (
            known.pair
            or tuple(dict.fromkeys(one for one in reversed(known.seen) if one not in _HUNTED))[:2]
        )
    if clause.stretch.bodies:
        return clause.stretch.bodies[:1]
    return known.subject[0].ids if known.subject else ()


def _acts(clause: Clause, name: Named, trigger: Trigger) -> bool:
    """Whether a country or capital acts here, rather than being the place."""
    if any(
        s.first <= name.first < s.last and s.place is not None and s.place.kind == "frontier"
        for s in clause.spots
    ):
        return False
    words = clause.sentence.words[max(clause.first, name.first - 6) : name.first]
    if any("حدود" in w or w in ("border", "frontier", "side") for w in words):
        return False
    if any(
        h.last in (name.first, name.first - 1)
        for h in clause.cue("with", "support", "between", "by")
    ):
        return trigger.kind in _BETWEEN_STATES
    if name.head:
        return False
    beside = {name.first - 1, name.last}
    return any(
        h.verbal and (h.first in beside or h.last - 1 in beside) for h in clause.sentence.cues
    )


def _role(
    clause: Clause,
    trigger: Trigger,
    name: Named,
    before: Named | None,
    found: list[Cast],
    free: int,
) -> tuple[Role | None, str]:
    kind = trigger.kind
    if before is not None and found and _joined(clause, before, name):
        if found[-1].role is Role.ACTOR and _between(clause, before):
            return (Role.AGAINST if kind is Kind.CLASH else Role.WITH), "between two"
        if found[-1].role is Role.ACTOR and kind not in (Kind.CONTROL, Kind.CAPTURE):
            return Role.WITH, "joined to the one before"
        return found[-1].role, "joined"
    cue = _role_cue(clause, trigger, name)
    if cue is not None:
        return _by_cue(clause, kind, cue, name)
    if _possessed(clause, name):
        return None, ""
    if name.head == "ب" and not (found and found[-1].first == name.first):
        if name.ids[:1] == ("unknown_air",):
            return Role.ACTOR, "instrument"
        return (Role.WITH if kind in (Kind.COORDINATION, Kind.OPERATION) else None), "beside"
    return _by_position(clause, trigger, name, found)


def _joined(clause: Clause, before: Named, name: Named) -> bool:
    between = clause.sentence.words[before.last : name.first]
    if name.joiner == "و" and all(w in _GLUE for w in between):
        return True
    return (
        len(between) <= 3
        and bool(between)
        and all(w in _GLUE for w in between)
        and any(w in ("،", ",", "and", "و") for w in between)
    )


def _role_cue(clause: Clause, trigger: Trigger, name: Named) -> str | None:
    best: tuple[int, int, str] | None = None
    for hit in clause.cue("with", "support", "against", "by", "between"):
        gap = name.first - hit.last
        inside = hit.first < name.first < hit.last
        if not (inside or (0 <= gap <= 3 and not _crossed(clause, hit.last, name.first))):
            continue
        if hit.meaning == "against" and not _aims(clause, trigger, hit):
            continue
        if hit.meaning == "by" and clause.word(hit.first - 1) in ("used", "run", "held", "manned"):
            continue
        option = (min(0, -gap), hit.last - hit.first, hit.meaning)
        best = max(best, option) if best is not None else option
    return best[2] if best else None


def _aims(clause: Clause, trigger: Trigger, hit: Hit) -> bool:
    """Whether "from" or "on" before a name says against whom: of a taking, behind the verb."""
    word = clause.sentence.words[hit.first]
    if word in ("من", "from"):
        taking = trigger.kind in (Kind.CAPTURE, Kind.CONTROL)
        return taking and hit.first >= trigger.hit.first
    if word in ("on", "held"):
        return trigger.kind in _FIGHTS and hit.first >= trigger.hit.first
    return True


def _crossed(clause: Clause, first: int, last: int) -> bool:
    return (
        any(first <= n.first < last for n in clause.names)
        or any(first <= h.first < last and h.verbal for h in clause.sentence.cues)
        or any(first <= s.first < last for s in clause.spots)
    )


def _by_cue(clause: Clause, kind: Kind, cue: str, name: Named) -> tuple[Role | None, str]:
    if cue == "by":
        return Role.ACTOR, "agent"
    if cue == "between":
        return Role.ACTOR, "between"
    if cue == "with" and kind is Kind.CLASH and _plain_with(clause, name):
        return Role.AGAINST, "fights with"
    return _ROLE_CUES[cue], cue


def _plain_with(clause: Clause, name: Named) -> bool:
    return any(h.last - h.first == 1 and 0 <= name.first - h.last <= 3 for h in clause.cue("with"))


def _between(clause: Clause, name: Named) -> bool:
    return any(0 <= name.first - h.last <= 3 for h in clause.cue("between"))


def _possessed(clause: Clause, name: Named) -> bool:
    """ "X belonging to Y": Y is X's owner and does nothing here."""
    before = clause.word(name.first - 1).lstrip("و")
    return name.head == "ل" and before.removeprefix("ال") in (
        "تابع",
        "تابعه",
        "تابعين",
        "منتمين",
        "منتميه",
    )


def _by_position(
    clause: Clause, trigger: Trigger, name: Named, found: list[Cast]
) -> tuple[Role | None, str]:
    kind, hit = trigger.kind, trigger.hit
    after = name.first >= hit.last
    acting = any(p.role is Role.ACTOR for p in found)
    hunted = bool(name.ids) and name.ids[0] in _HUNTED
    if kind is Kind.CASUALTIES and _suffers(clause, trigger, name):
        return Role.AGAINST, "position: victim"
    if kind in _TAKES_OBJECT and after and (hunted or acting or _passive(clause, trigger, name)):
        return Role.AGAINST, "position: object"
    if kind in _FIGHTS:
        if acting or (hunted and not _leads(clause, trigger, name)):
            return Role.AGAINST, "position: object"
        if after and not clause.sentence.arabic and trigger.verbal:
            return Role.AGAINST, "position: object"
    if kind is Kind.COORDINATION and acting:
        return (Role.AGAINST if hunted else Role.WITH), "position: counterpart"
    if acting:
        return None, ""
    return Role.ACTOR, "position: subject"


_DIES = (
    "لقي",
    "لقو",
    "لقت",
    "قضي",
    "قضو",
    "توفي",
    "مات",
    "استشهد",
    "died",
    "dies",
    "dead",
    "perish",
)


def _suffers(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """ "Six guards were hurt", "two soldiers died": the one before the verb is the victim."""
    words = clause.sentence.words
    if words[trigger.hit.first].lstrip("وف").startswith(_DIES):
        return True
    before = words[max(clause.first, trigger.hit.first - 2) : trigger.hit.first]
    passive = any(w in ("was", "were", "been") for w in before)
    return not clause.sentence.arabic and passive and name.first < trigger.hit.first


def _leads(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether somebody hunted is himself the one who acts: right beside the verb."""
    hit = trigger.hit
    if _has_other(clause, name) and name.first >= hit.last + 2:
        return False
    if name.first >= hit.last:
        return name.first - hit.last <= 1 and (trigger.verbal or trigger.kind is Kind.CLASH)
    between = clause.sentence.words[name.last : hit.first]
    return len(between) <= 3 and "،" not in between


def _has_other(clause: Clause, name: Named) -> bool:
    return any(
        n is not name and n.ids and n.ids[0] not in _HUNTED and not n.metonym for n in clause.names
    )


def _passive(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether what follows the verb is its victim: a figure or "members of" comes first."""
    if not trigger.verbal:
        return True
    between = clause.sentence.words[trigger.hit.last : name.first]
    counted = any(trigger.hit.last <= c.first <= name.first for c in clause.counts)
    return counted or any(w in _MEN for w in between)


def _infiltrator(part: Cast) -> Cast:
    if part.role is Role.ACTOR and part.ids[0] in _GUARDS:
        return part._replace(role=Role.AGAINST)
    if part.role is Role.AGAINST and part.ids[0] in _HUNTED:
        return part._replace(role=Role.ACTOR)
    return part


_GUARDS = frozenset(
    {
        "iraqi_army", "iraqi_forces", "iraqi_border_guard", "federal_police", "iraqi_police",
        "iraqi_intel", "iraqi_gov", "iraqi_cts", "pmf", "tribal_mob_iq", "peshmerga", "sdf",
        "saa", "syrian_army_new", "general_security", "jordan", "asayish", "asayish_krg",
    }
)  # fmt: skip


def _inherited(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """Whoever acted in the clause before; else the speaker's own; else in the sentence before."""
    taken = {p.ids[0] for p in found}
    gap = clause.sentence.number - known.subject_sentence
    subject = [p for p in known.subject if p.ids[0] not in taken]
    if trigger.hit.tail and trigger.kind in _FIGHTS and subject and gap <= 1:
        return []
    bodies = [b for b in clause.stretch.bodies if b not in taken]
    own = [Cast((bodies[0],), Role.ACTOR, "the speaker's own", -1)] if bodies else []
    if gap == 0 and subject:
        return subject
    return own or (subject if gap == 1 else [])


def _unique(found: list[Cast]) -> list[Cast]:
    kept: list[Cast] = []
    for part in found:
        if not any(part.ids[0] == other.ids[0] for other in kept):
            kept.append(part)
    return kept


def _refs(found: list[Cast], actors: Actors) -> tuple[ActorRef, ...]:
    order = list(Role)
    ranked = sorted(found, key=lambda p: order.index(p.role))
    return tuple(
        ActorRef(
            p.ids[0],
            p.role,
            actors[p.ids[0]].name_ar,
            actors[p.ids[0]].name_en,
            p.ids[1:],
            p.reason,
        )
        for p in ranked
    )
