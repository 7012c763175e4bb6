"""The roles that a kind of claim gives or excludes: who crosses, who is moved, who fell."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import bare, begins, begins_any
from geo.claims.reading.text.settings import BRINGS_OVER, FROM_THE_AIR, SECURED, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import BETWEEN_TWO, Cast
from geo.claims.reading.who.hunted import HUNTED
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.positions import WHO_CROSSES
from geo.claims.reading.who.shot_down import is_shot_down


def by_kind(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """The roles that a kind of claim gives: who crosses, who is moved, who fell."""
    if trigger.rule == BRINGS_OVER:
        return found
    if trigger.kind is Kind.INFILTRATION:
        roles = [
            part
            if _flees_over(clause, trigger, part) or _sends_it(clause, trigger, part)
            else _infiltrator(part, known, foils=_foils(clause, part))
            for part in found
        ]
        return _crossers(clause, known, roles)
    if trigger.kind is Kind.CROSSING_STATUS and not clause.sentence.arabic:
        return [p for p in found if p.ids[0] not in HUNTED and not _let_through(clause, trigger, p)]
    if trigger.kind is Kind.TRANSFER:
        return _who_escapes(clause, trigger, _carried_by(clause, found))
    if trigger.kind is Kind.CASUALTIES:
        found = _fell_by(trigger, found) if clause.sentence.arabic else found
        return _casualties(clause, trigger, known, found)
    return found


_MOVES = ("نقل", "ينقل", "تنقل")
_SENDS = word_set(
    "moves moved moving ships shipped shipping transports transported transporting smuggles "
    "smuggled smuggling brings brought bringing move ship transport smuggle bring ferry ferries "
    "ferried funnel funnels funnelled use uses used using run runs ran"
)


def _sends_it(clause: Clause, trigger: Trigger, part: Cast) -> bool:
    """As in "Iran moves weapons through the gate", "accused X of the moving": it foils nothing."""
    if clause.cue("foil"):
        return False  # "thwarted a smuggling attempt"
    if clause.sentence.arabic:
        sends = begins(bare(clause.word(trigger.hit.first)), _MOVES)
    else:
        sends = clause.word(trigger.hit.first) in _SENDS
    return sends and part.role is Role.ACTOR and 0 <= part.first < trigger.hit.first


def _let_through(clause: Clause, trigger: Trigger, part: Cast) -> bool:
    """As in "was opened to allow the soldiers to return", in English: who passes, not who opens."""
    between = clause.sentence.words[trigger.hit.last : max(trigger.hit.last, part.first)]
    return bool({"allow", "allowing", "let", "permit"}.intersection(between))


def settled_arabic(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """Roles that the kind of claim excludes: a raid's victims, drones on a wall, travellers."""
    if trigger.kind in (Kind.STRIKE, Kind.CLASH):
        return _shot_down(clause, _who_fought_whom(trigger, _against_the_author(found)))
    if trigger.kind in _GROUND_WORKS:
        found = [p for p in found if p.ids[0] not in ("unknown_air", "civilians")]
        return [_kept_off(clause, p) for p in found]
    if trigger.rule in (SECURED, FROM_THE_AIR):
        return [p for p in found if p.ids[0] not in HUNTED and p.ids[0] != "unknown_air"]
    if trigger.kind is Kind.PATROL:
        found = [p for p in found if p.role is not Role.AGAINST]  # whom they look out for
    if trigger.kind in _HELD:
        return [p for p in found if p.ids[0] != "civilians"]
    if trigger.kind is Kind.CROSSING_STATUS:
        return _without_travellers(clause, trigger, found)
    return found


_KEEPS_OFF = ("منع", "يمنع", "تمنع", "لمنع", "صد", "لصد", "يصد", "تصد", "ضد")


def _kept_off(clause: Clause, part: Cast) -> Cast:
    """As in "posts that keep X off the line", in Arabic: X, against whom they stand."""
    kept = part.first > 0 and begins(clause.word(part.first - 1), _KEEPS_OFF)
    hunted = part.role is Role.ACTOR and part.ids[0] in HUNTED
    return part._replace(role=Role.AGAINST) if kept and hunted else part


def _shot_down(clause: Clause, found: list[Cast]) -> list[Cast]:
    """As in "X shot down a drone": aircraft that nobody owns are what is hit."""
    if not is_shot_down(clause):
        return found
    told = [p for p in found if p.ids[0] != "unknown_air"]
    if any(p.role is Role.AGAINST for p in told):
        return told  # whose aircraft it was is told
    return [*told, Cast(("unknown_air",), Role.AGAINST, "what is shot down", -1)]


_GROUND_WORKS = frozenset({Kind.FORTIFICATION, Kind.POST})
_HELD = frozenset(
    {Kind.CONTROL, Kind.PATROL, Kind.CAPTURE, Kind.PRESENCE, Kind.OPERATION}
)  # by no civilian


def _against_the_author(found: list[Cast]) -> list[Cast]:
    """As in "men of X in a raid that Y launched": whom the raid's own author strikes."""
    if not any(p.reason == "agent" and p.role is Role.ACTOR for p in found):
        return found
    return [
        p._replace(role=Role.AGAINST)
        if p.role is Role.ACTOR and p.reason == "position: subject"
        else p
        for p in found
    ]


def _who_fought_whom(trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "X took it after clashes with Y": X, before the fight, fights Y."""
    with_whom = any(p.reason == "fights with" for p in found)
    if not with_whom or any(p.role is Role.ACTOR for p in found):
        return found
    return [
        p._replace(role=Role.ACTOR)
        if p.reason == "position: object" and 0 <= p.first < trigger.hit.first
        else p
        for p in found
    ]


_BLOW = frozenset({"agent", "whose blow it was"})


def _fell_by(trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "a man of X was killed in an attack of Y": X, right behind the verb, fell by Y."""
    if not any(p.reason in _BLOW and p.role is Role.ACTOR for p in found):
        return found
    return [
        p._replace(role=Role.AGAINST, reason="position: victim")
        if p.role is Role.ACTOR and p.reason == "position: subject" and p.first >= trigger.hit.last
        else p
        for p in found
    ]


_TRAVELLERS = (("civilians",), ("displaced",), ("truck_drivers",))
_PROTESTERS = ("متظاهر", "محتج", "معتصم")
_PASSES = ("عبر", "يعبر", "تعبر", "دخل", "يدخل", "تدخل", "مر", "تمر")


def _without_travellers(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "the gate opens to travellers": who may pass does nothing, unless he is told to."""
    found = [p for p in found if not _said_aside(clause, trigger, p.first)]
    if begins(clause.sentence.words[trigger.hit.first], _PASSES):
        return found
    return [
        p
        for p in found
        if p.ids[:1] not in _TRAVELLERS or begins(clause.word(p.first), _PROTESTERS)
    ]


_OF_ANOTHER = 4  # words from a relative pronoun to whom it tells of


def _said_aside(clause: Clause, trigger: Trigger, name: int) -> bool:
    """As in "on the side that X holds, …, the gate is open": X, told of in an aside before."""
    words = clause.sentence.words
    before = words[max(clause.first, name - _OF_ANOTHER) : max(clause.first, name)]
    closed = "،" in words[name : trigger.hit.first]
    return closed and bool({"الذي", "التي"} & set(before))


def _casualties(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """Who suffered and who inflicted, from the fight just told where the words do not say."""
    if without_losses(clause, trigger):
        return [p._replace(role=Role.AGAINST) for p in found if p.ids[0] not in HUNTED]
    word = clause.sentence.words[trigger.hit.first]
    if "شهد" in word or "شهيد" in word or "شهدا" in word or "martyr" in word:
        found = [p._replace(role=Role.ACTOR if p.ids[0] in HUNTED else Role.AGAINST) for p in found]
    if known.fight and clause.sentence.number - known.fight_sentence <= 1:
        roles = {p.role for p in found}
        taken = {p.ids[0] for p in found}
        if in_a_fight_of_two(known, clause.sentence.number):
            return _soldiers_of_the_fight(clause, known, found)
        found += [
            part._replace(reason="the fight just told", first=-1)
            for part in known.fight
            if part.role in (Role.ACTOR, Role.AGAINST)
            and part.role not in roles
            and part.ids[0] not in taken
            and not (part.ids[0] == "unknown_air" and part.role is Role.AGAINST)  # shot down
        ]
    return found


_LOSSES = ("خسار", "خساير", "اصابات", "اصابه", "losses", "casualties", "losing")
_NONE = word_set("لم ولم لا ولا عدم بعدم دون بدون بلا no without any اي denied")
_RECORDS = (
    "تسجل", "يسجل", "سجل", "تتكبد", "يتكبد", "تكبد", "صفوف", "بصفوف", "losing", "record", "suffer",
    "sustain", "lost",
)  # fmt: skip
_NONE_REACH = 4  # words from "did not record" to the losses


def without_losses(clause: Clause, trigger: Trigger) -> bool:
    """As in "our troops recorded no losses": nobody fell of those who are named."""
    words, hit = clause.sentence.words, trigger.hit
    near = words[max(clause.first, hit.first - _NONE_REACH) : hit.last]
    if _NONE.isdisjoint(near):
        return False
    told = any(begins(w.removeprefix("ال"), _LOSSES) for w in words[hit.first : hit.last + 1])
    own = begins_any((*near, *words[hit.last : hit.last + 2]), _RECORDS)
    counted = any(c.quantity.unit == "persons" for c in clause.counts)
    return told and own and not counted


def in_a_fight_of_two(known: Known, sentence: int) -> bool:
    """As in "clashes between X and Y … three died": nobody is said to have killed them."""
    recent = sentence - known.fight_sentence <= 1
    return recent and any(p.reason == BETWEEN_TWO for p in known.fight)


_SOLDIERS = word_set("جندي جنديا جنديان جنديين جنود الجندي الجنود soldier soldiers")


def _soldiers_of_the_fight(clause: Clause, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "clashes between the army and X … a soldier died": one of the army that fought."""
    told = clause.sentence.words[clause.first : clause.last]
    if found or _SOLDIERS.isdisjoint(told):
        return found
    armies = [p for p in known.fight if known.actors[p.ids[0]].type == "state_force"]
    return [
        p._replace(role=Role.AGAINST, reason="the fight just told", first=-1)
        for p in armies
        if len(armies) == 1
    ]


_GUARD_TYPES = frozenset({"state_force", "government", "state_affiliated_militia"})
_OVER = word_set(
    "fighters militants jihadists escapees fugitives inmates terrorists gunmen many some fighter "
    "militant jihadist gunman fugitive"
)


def _crossers(clause: Clause, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "dozens of escapees reached X": fighters without a name are the enemy's."""
    words = clause.sentence.words[clause.first : clause.last]
    enemy = known.enemy()
    if clause.sentence.arabic or enemy is None or any(p.role is Role.ACTOR for p in found):
        return found
    return [Cast((enemy,), Role.ACTOR, "fighters", -1), *found] if _OVER & set(words) else found


_FLEES = ("fled", "flee", "desert", "escap")


def _flees_over(clause: Clause, trigger: Trigger, part: Cast) -> bool:
    """As in "thousands of Syrian soldiers fled into Iraq", in English: soldiers who cross."""
    flees = not clause.sentence.arabic and begins(clause.word(trigger.hit.first), _FLEES)
    return flees and part.role is Role.ACTOR and part.first < trigger.hit.first


def _foils(clause: Clause, part: Cast) -> bool:
    """As in "X foiled an attempt to slip in": the subject of the verb, whoever he is."""
    foiled = (h for h in clause.cue("foil") if h.verbal)
    ahead = not clause.sentence.arabic
    return part.ids[0] not in HUNTED and any(
        0 <= part.first < h.first if ahead else part.first == h.last for h in foiled
    )


def _infiltrator(part: Cast, known: Known, *, foils: bool) -> Cast:
    """Who crosses acts; the forces on guard are whom he crosses against."""
    who = part.ids[0]
    if part.rule == WHO_CROSSES:
        return part
    guards = foils or known.actors[who].type in _GUARD_TYPES or who in ("sdf", "asayish")
    if part.role is Role.ACTOR and guards:
        return part._replace(role=Role.AGAINST)
    if part.role is Role.AGAINST and who in HUNTED:
        return part._replace(role=Role.ACTOR)
    return part


_BY_WAY_OF = frozenset({"عبر", "بواسطه", "متن"})


def _carried_by(clause: Clause, found: list[Cast]) -> list[Cast]:
    """As in "moved by way of American aircraft", in Arabic: they move them."""
    return [
        p._replace(role=Role.WITH if any(q.role is Role.ACTOR for q in found) else Role.ACTOR)
        if p.role is Role.AGAINST and p.first > 0 and clause.word(p.first - 1) in _BY_WAY_OF
        else p
        for p in found
    ]


_MOVED = frozenset({"isis", "al_qaeda", "displaced", "civilians", "infiltrators"})
_AWAY = (
    "escap",
    "fled",
    "flee",
    "broke",
    "break",
    "jailbreak",
    "فر",
    "هرب",
    "هروب",
    "فرار",
    "تهريب",
)


def _gets_away(clause: Clause) -> bool:
    """Whether those who are held get away by themselves."""
    words = clause.sentence.words[clause.first : clause.last]
    return begins_any(words, _AWAY)


def _who_escapes(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "said that dozens of X's men escaped": X, whoever says so; else they are moved."""
    if not _gets_away(clause):
        return [_moved(part) for part in found]
    fled = begins(clause.sentence.words[trigger.hit.first], _AWAY)
    if not fled or any(p.role is Role.ACTOR for p in found) or clause.cue("foil"):
        return found
    return [
        p._replace(role=Role.ACTOR) if p.role is Role.AGAINST and p.ids[0] in _MOVED else p
        for p in found
    ]


def _moved(part: Cast) -> Cast:
    """Detainees and families are those whom a transfer befalls."""
    held = part.role in (Role.ACTOR, Role.WITH) and part.ids[0] in _MOVED
    return part._replace(role=Role.AGAINST) if held else part
