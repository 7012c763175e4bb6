"""Who does what to whom in a claim: actors by preposition, by position, and from what went before."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from geo.claims.actors import Actors
from geo.claims.model import ActorRef, Kind, Role
from geo.claims.reading.clauses import Clause
from geo.claims.reading.names import Named
from geo.claims.reading.scene import Sentence
from geo.claims.reading.triggers import Trigger

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
_GLUE = frozenset("، , و and من مليشيا ميليشيا كتايب حركه قوات عناصر لواء the with كل".split())
_MEN = frozenset(
    "عناصر مقاتلي مقاتلين مسلحي مسلحين قيادات قيادي جنود of members فلول خلايا members fighters militants cells".split()
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

    ``subject`` is the last clause's acting body; ``late`` whether the article is of the time after
    Assad; ``counts`` how often each body is named in the whole article.
    """

    actors: Actors
    counts: Counter[str]
    late: bool = False
    subject: tuple[Cast, ...] = ()
    subject_sentence: int = -1
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
    if trigger.kind not in _NO_SUBJECT and not any(p.role is Role.ACTOR for p in found):
        found = [*_inherited(clause, known, found), *found]
    if trigger.kind not in _NO_SUBJECT:
        subject = tuple(p for p in found if p.role in (Role.ACTOR, Role.WITH))
        if subject and trigger.kind is not Kind.CASUALTIES:
            known.subject, known.subject_sentence = subject, clause.sentence.number
    roles = {p.role for p in found}
    enemy = known.enemy()
    if trigger.kind in _ENEMY_IMPLIED and Role.AGAINST not in roles and enemy is not None:
        if not any(enemy in p.ids[:1] for p in found):
            found.append(Cast((enemy,), Role.AGAINST, "the enemy that the article names", -1))
    return _refs(found, known.actors)


def _in_clause(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    found: list[Cast] = []
    before: Named | None = None
    free = 0
    for name in clause.names:
        ids = _readings(name, clause, known)
        if not ids or (name.metonym and not _acts(clause, name, trigger)):
            continue
        role, why = _role(clause, trigger, name, before, found, free)
        before = name
        if role is None:
            continue
        if why.startswith("position"):
            free += 1
        for one in _split(ids, name):
            found.append(Cast(one, role, name.reason or why, name.first))
    return _unique(found)


def _split(ids: tuple[str, ...], name: Named) -> list[tuple[str, ...]]:
    """Wordings that mean two bodies at once ("the two sides") name each of them."""
    both = not name.ids or "both" in name.reason
    return [(one,) for one in ids[:2]] if both and len(ids) > 1 else [ids]


def _readings(name: Named, clause: Clause, known: Known) -> tuple[str, ...]:
    if not name.ids:
        return _back(name, clause, known)
    if "both" in name.reason or len(name.ids) == 1:
        return tuple(_of_the_time(one, known) for one in name.ids)
    ranked = sorted(name.ids, key=lambda one: (-min(known.counts[one], 1), name.ids.index(one)))
    return tuple(dict.fromkeys(_of_the_time(one, known) for one in ranked))


def _of_the_time(body: str, known: Known) -> str:
    if not known.late:
        return body
    return {"saa": "syrian_army_new", "syrian_gov": "syrian_gov_new"}.get(body, body)


def _back(name: Named, clause: Clause, known: Known) -> tuple[str, ...]:
    """A pronoun: the speaker's own forces, or the two named last."""
    if "parties" in name.reason:
        return tuple(dict.fromkeys(reversed(known.seen)))[:2][::-1]
    if clause.stretch.bodies:
        return clause.stretch.bodies[:1]
    return known.subject[0].ids if known.subject else ()


def _acts(clause: Clause, name: Named, trigger: Trigger) -> bool:
    """Whether a country or capital acts here, rather than being the place."""
    if any(
        h.last in (name.first, name.first - 1)
        for h in clause.cue("with", "support", "between", "against", "by")
        if not (h.meaning == "against" and h.last - h.first == 1)
    ):
        return trigger.kind in (Kind.COORDINATION, Kind.CONTROL, Kind.TRANSFER) or not name.head
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
        return found[-1].role, "joined to the one before"
    cue = _role_cue(clause, name)
    if cue is not None:
        return _by_cue(clause, kind, cue, name)
    if _possessed(clause, name):
        return None, ""
    return _by_position(clause, trigger, name, found, free)


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


def _role_cue(clause: Clause, name: Named) -> str | None:
    best: tuple[int, int, str] | None = None
    for hit in clause.cue("with", "support", "against", "by", "between"):
        gap = name.first - hit.last
        if 0 <= gap <= 3 and not _crossed(clause, hit.last, name.first):
            option = (-gap, hit.last - hit.first, hit.meaning)
            best = max(best, option) if best is not None else option
        if hit.first <= name.first < hit.last and hit.first < name.first:
            option = (0, hit.last - hit.first, hit.meaning)
            best = max(best, option) if best is not None else option
    return best[2] if best else None


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
    clause: Clause, trigger: Trigger, name: Named, found: list[Cast], free: int
) -> tuple[Role | None, str]:
    kind, hit = trigger.kind, trigger.hit
    after = name.first >= hit.last
    acting = any(p.role is Role.ACTOR for p in found)
    hunted = bool(name.ids) and name.ids[0] in _HUNTED
    if kind in _TAKES_OBJECT and after and (hunted or acting or _passive(clause, trigger, name)):
        return Role.AGAINST, "position: object"
    if kind in _FIGHTS and (acting or (hunted and _has_other(clause, name))):
        return Role.AGAINST, "position: object"
    if kind is Kind.CONTROL and acting and hunted:
        return None, ""
    if kind is Kind.COORDINATION and acting:
        return (Role.AGAINST if hunted else Role.WITH), "position: counterpart"
    if acting:
        return (Role.AGAINST if hunted else None), "position: object"
    return Role.ACTOR, "position: subject"


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


def _inherited(clause: Clause, known: Known, found: list[Cast]) -> list[Cast]:
    taken = {p.ids[0] for p in found}
    if known.subject and clause.sentence.number - known.subject_sentence <= 1:
        return [p for p in known.subject if p.ids[0] not in taken]
    bodies = [b for b in clause.stretch.bodies if b not in taken]
    return [Cast((bodies[0],), Role.ACTOR, "the speaker's own", -1)] if bodies else []


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
