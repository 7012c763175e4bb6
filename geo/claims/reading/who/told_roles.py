"""The roles that the words of a clause give to those whom it names, and to its speaker."""

from collections.abc import Sequence

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins, begins_any
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.backing import backers
from geo.claims.reading.who.called_again import called_again
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.deeds import doers
from geo.claims.reading.who.english_cast import is_vague_enemy
from geo.claims.reading.who.english_parts import holder_in_words
from geo.claims.reading.who.hunted import HUNTED
from geo.claims.reading.who.joined_names import joined
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.partakers import aside, taking_part, withdraws
from geo.claims.reading.who.positions import role_of
from geo.claims.reading.who.readings import readings_of
from geo.claims.reading.who.speakers_own import speakers_own
from geo.claims.reading.who.states import acts_as_state
from geo.claims.reading.who.toll_of_a_blow import are_its_men, blow_told_of, fought_each_other

_ASIDE_COUNTS = frozenset(
    {Kind.OPERATION, Kind.COORDINATION, Kind.PATROL, Kind.ENCIRCLEMENT, Kind.CLASH, Kind.STRIKE}
)


def in_clause(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """The parts of those whom a clause names, in the order of its words."""
    found = speakers_own(clause, trigger, known)
    holder = holder_in_words(clause, trigger)
    if holder is not None:
        return [Cast((holder,), Role.ACTOR, "in the very phrase", trigger.hit.first)]
    before: Named | None = None
    left_out: Named | None = None  # a name without a part; whoever is joined to it has none either
    named = [*clause.names, *called_again(clause, known)]
    blow = blow_told_of(clause, trigger)
    for name in doers(clause, trigger, taking_part(clause, trigger, named)):
        ids = readings_of(name, clause, trigger, known)
        backs = bool(found) and found[-1].role is Role.SUPPORTED_BY
        helps = backs and before is not None and joined(clause, before, name)  # "of X and Y"
        if not ids or (name.metonym and not (helps or acts_as_state(clause, name, trigger))):
            continue
        if are_its_men(clause, trigger, name, found):
            continue
        if blow is not None and fought_each_other(clause, trigger, blow, name):
            continue
        if aside(clause, trigger, name) and not (
            before is not None and joined(clause, before, name)
        ):
            found += _in_an_aside(clause, trigger, name, ids)
            continue
        if left_out is not None and joined(clause, left_out, name):
            left_out = name
            continue
        among = _as_one_of_them(clause, trigger, name, found)
        deed = blow if blow is not None and name.first < trigger.hit.first else trigger
        role, why = among or role_of(clause, deed, name, before, found)
        before, left_out = name, name if role is None else None
        if role is None or (name.metonym and role is Role.AGAINST):
            continue  # a country is where men are struck, it is not struck itself
        if why == "joined to the one before":
            joint = trigger.kind in _JOINT and _is_joint(clause)
            role = Role.WITH if joint else _beside(found[-1], ids, known)
        if role is Role.ACTOR and found and _fight_each_other(clause, trigger):
            role = Role.AGAINST
        for number, one in enumerate(_split(ids, name)):
            joins = number > 0 and role is Role.ACTOR and trigger.kind not in _TOGETHER
            part = role if not joins else _of_the_other_side(trigger, name)
            found.append(Cast(one, part, name.reason or why, name.first, why))
            backed = clause.sentence.arabic and ("backed" in why or _is_backed(clause, name))
            if role in (Role.ACTOR, Role.WITH) and backed:
                patron = _patron(clause.sentence.words[name.first : name.last + 2])
                found.append(Cast((patron,), Role.SUPPORTED_BY, "in its name", name.first))
        found += backers(clause, trigger, name, role)
    found = _without_ground(clause, known, found)
    return _without_aircraft(clause, trigger, _unique(_holders_alone(trigger, found)))


_CLASHED = ("clash", "اشتبك", "تشتبك", "يشتبك")
_WITH = word_set("with against مع ضد")


def _fight_each_other(clause: Clause, trigger: Trigger) -> bool:
    """As in "X and Y clashed", with nobody else behind the verb: the one against the other."""
    words, hit = clause.sentence.words, trigger.hit
    if trigger.kind is not Kind.CLASH or not hit.verbal or not begins(words[hit.first], _CLASHED):
        return False
    return _WITH.isdisjoint(words[hit.last : clause.last])


def _in_an_aside(clause: Clause, trigger: Trigger, name: Named, ids: tuple[str, ...]) -> list[Cast]:
    """Whom a purpose or a background names for a part after all: who left, who is hunted."""
    if trigger.kind is Kind.CAPTURE and withdraws(clause, name):
        return [Cast(ids, Role.AGAINST, "who left", name.first)]
    if ids[0] in HUNTED and _is_aimed_at(clause, trigger, name):
        return [Cast(ids, Role.AGAINST, "what it is aimed at", name.first)]
    return []


_LED_BY = word_set("ابرزها ابرزهم راسها راسهم مقدمتها مقدمتهم بينها منها including notably namely")
_PRESENT = frozenset({Kind.CONTROL, Kind.PRESENCE, Kind.OPERATION, Kind.PATROL, Kind.POST})
_LED_REACH = 3  # words before "among them" within which those are named who are meant


def _as_one_of_them(
    clause: Clause, trigger: Trigger, name: Named, found: list[Cast]
) -> tuple[Role, str] | None:
    """As in "militias, most of all X and Y, hold the town": X does what they do."""
    mark = name.first - 1
    if trigger.kind not in _PRESENT or clause.word(mark).removeprefix("و") not in _LED_BY:
        return None
    near = {n.first for n in clause.names if 0 <= mark - n.last <= _LED_REACH}
    they = [p for p in found if p.first in near and p.role is not Role.SUPPORTED_BY]
    return (they[-1].role, "one of them") if they else None


_MEETS = ("التق", "لقاء", "وصل", "وصول", "بلغ", "بلوغ", "met", "meet", "link", "reach", "arriv")


def _is_aimed_at(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether a deed is against whom its purpose names, as no meeting or arrival is."""
    words = clause.sentence.words
    if trigger.kind is Kind.OPERATION and begins(words[trigger.hit.first], _MEETS):
        return False
    if words[max(0, name.first - 2)] == "قد":
        return False  # "lest X make use of it"
    talked_of = trigger.kind is Kind.COORDINATION and is_vague_enemy(clause, name)
    return trigger.kind in _ASIDE_COUNTS and not talked_of


_AS_GROUND = frozenset({"في", "داخل", "بين", "من", "الي"})


def _without_ground(clause: Clause, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "X and Y hunt men between Iraq and Syria", in Arabic: ground beside who acts on it."""
    if not found or not clause.sentence.arabic:
        return found
    ground: set[int] = set()
    for name in clause.names:
        if not name.metonym:
            continue
        before = clause.word(name.first - 1)
        joined = name.joiner == "و" and any(n.last == name.first for n in clause.names)
        apart = before == "بين" and not any(
            n.metonym and n.first == name.last for n in clause.names
        )
        if not apart and (before in _AS_GROUND or (joined and name.first - 1 in ground)):
            ground.add(name.first)
    if not ground:
        return found
    sides = {known.actors[p.ids[0]].side for p in found if p.first not in ground} - {"foreign"}
    return [p for p in found if p.first not in ground or known.actors[p.ids[0]].side not in sides]


_TOLD_HOLDER = frozenset(
    {"agent", "owner of what is told", "in the very phrase", "in whose hands, or by whose"}
)
_TOGETHER = frozenset({Kind.CONTROL, Kind.CAPTURE})  # held or taken by several, side by side


def _holders_alone(trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "the last town held by X": where the words name the holder nobody else holds."""
    if trigger.kind is not Kind.CONTROL:
        return found
    told = [
        p
        for p in found
        if p.reason in _TOLD_HOLDER
        and p.role is Role.ACTOR
        and trigger.hit.first <= p.first <= trigger.hit.last + 3
    ]
    if not told:
        return found
    return [p for p in found if p.role is not Role.ACTOR or p.first >= told[0].first]


def _is_backed(clause: Clause, name: Named) -> bool:
    """As in "Militias backed by Iran": the name itself tells of the backer."""
    if name.ids[:1] != ("iran_militias",):
        return False
    words = clause.sentence.words[name.first : name.last]
    return any(
        w.removeprefix("ال").startswith(_TIED) or w in ("backed", "supported") for w in words
    )


_GUARD = word_set("الحرس للحرس irgc guards guard")


def _patron(words: Sequence[str]) -> str:
    """Iran, or its Revolutionary Guard where the words name that."""
    return "irgc" if not _GUARD.isdisjoint(words) else "iran"


_TIED = ("مدعوم", "تابع", "موال", "تدعم", "يدعم", "تمول", "يمول", "تساند", "تسلح")

_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
_UNKNOWN = ("مجهول", "unknown", "unidentified", "mysterious")


def _without_aircraft(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """Aircraft without an owner give way to whoever else acts, and to whoever flies a patrol."""
    if "unknown_air" not in [p.ids[0] for p in found]:
        return found
    words = clause.sentence.words[clause.first : clause.last]
    flown = trigger.kind not in _BLOWS and not begins_any(words, _UNKNOWN)
    if flown or any(p.role is Role.ACTOR and p.ids[0] != "unknown_air" for p in found):
        return [p for p in found if p.ids[0] != "unknown_air"]
    return found


def _of_the_other_side(trigger: Trigger, name: Named) -> Role:
    """As in "the two sides fought each other": one against the other; else side by side."""
    fought = trigger.kind is Kind.CLASH and ("parties" in name.reason or "both" in name.reason)
    return Role.AGAINST if fought else Role.WITH


_ARMIES = frozenset({"state_force", "government"})


def _beside(other: Cast, ids: tuple[str, ...], known: Known) -> Role:
    """Two who act side by side both act; a state's force from over the line joins the first."""
    if ids[0] == "saa_allies":
        return Role.WITH
    mine, yours = known.actors[ids[0]], known.actors[other.ids[0]]
    abroad = mine.side != yours.side and "unspecified" not in (mine.side, yours.side)
    return Role.WITH if abroad and mine.type in _ARMIES else Role.ACTOR


_JOINT = frozenset({Kind.PATROL, Kind.POST, Kind.COORDINATION})


def _is_joint(clause: Clause) -> bool:
    words = clause.sentence.words[clause.first : clause.last]
    return any(w == "joint" or w.removeprefix("ال").startswith("مشترك") for w in words)


def _split(ids: tuple[str, ...], name: Named) -> list[tuple[str, ...]]:
    """Wordings that mean two bodies at once ("the two sides") name each of them."""
    both = not name.ids or "both" in name.reason
    return [(one,) for one in ids[:2]] if both and len(ids) > 1 else [ids]


def _unique(found: list[Cast]) -> list[Cast]:
    if len(found) < 2:
        return found
    kept: dict[str, Cast] = {}
    for part in found:
        kept.setdefault(part.ids[0], part)
    return list(kept.values())
