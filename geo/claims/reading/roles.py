"""Who does what to whom in a claim: by preposition, by position, and from what went before."""

from collections.abc import Sequence

from geo.claims.actors import Actors
from geo.claims.cues import Hit
from geo.claims.model import ActorRef, Kind, Role
from geo.claims.reading.backing import backers, lends_name
from geo.claims.reading.clauses import EVENTS, Clause
from geo.claims.reading.english_cast import (
    OUSTED,
    is_calm,
    is_vague_enemy,
    other_coalition,
    witnessed,
)
from geo.claims.reading.english_parts import fell, holder_in_words
from geo.claims.reading.evidence import trimmed
from geo.claims.reading.names import Named
from geo.claims.reading.nearby import begins
from geo.claims.reading.positions import FIGHTS, HUNTED, Cast, joined, role_cue, role_of
from geo.claims.reading.readings import Known, acts_as_state, readings_of
from geo.claims.reading.settings import Trigger
from geo.claims.reading.wordset import word_set

_NO_SUBJECT = frozenset({Kind.BORDER_LENGTH, Kind.CROSSING_STATUS, Kind.INFILTRATION})


_ENEMY_IMPLIED = frozenset({Kind.CAPTURE, Kind.ENCIRCLEMENT, Kind.CLASH})


_ENEMY_OF = frozenset({"sdf", "coalition", "iraqi_air_force", "iraqi_army", "iraqi_forces", "pmf"})


_ASIDE_COUNTS = frozenset(
    {Kind.OPERATION, Kind.COORDINATION, Kind.PATROL, Kind.ENCIRCLEMENT, Kind.CLASH, Kind.STRIKE}
)


def cast(clause: Clause, trigger: Trigger, known: Known) -> tuple[ActorRef, ...]:
    """The actors of one claim with their roles, the acting one first."""
    if trigger.kind is Kind.BORDER_LENGTH and trigger.rule == "length":
        return ()  # a border is so long, whoever shares it
    found = _in_clause(clause, trigger, known)
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
        found = _settled_arabic(clause, trigger, found)
    found = _by_kind(clause, trigger, known, found)
    if not found and trigger.kind is Kind.CLASH and not (trigger.verbal or clause.sentence.arabic):
        recent = clause.sentence.number - known.fight_sentence <= 1
        found = [p for p in known.fight if recent and p.role in (Role.ACTOR, Role.AGAINST)]
    if trigger.verbal and not any(p.role is Role.ACTOR for p in found):
        found = [*_antecedent(clause, trigger, known, found), *found]
    struck = trigger.kind is Kind.STRIKE and not _befalls(clause, trigger)
    if struck and not any(p.role is Role.ACTOR for p in found):
        found = [*_of_an_earlier_strike(clause, known, found), *found]
    elif trigger.kind not in _NO_SUBJECT and not any(p.role is Role.ACTOR for p in found):
        found = [*_inherited(clause, trigger, known, found), *found]
    if trigger.kind is Kind.STRIKE and not any(p.role is Role.ACTOR for p in found):
        found = [*_from_the_air(clause), *found]
    found = _with_topic(clause, trigger, known, found)
    _remember(clause, trigger, known, found)
    return _refs([*found, *_enemies(trigger, known, found)], known.actors)


def _by_kind(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """The roles that a kind of claim gives: who crosses, who is moved, who fell."""
    if trigger.kind is Kind.INFILTRATION:
        return _crossers(clause, known, [_infiltrator(part, known) for part in found])
    if trigger.kind is Kind.CROSSING_STATUS and not clause.sentence.arabic:
        return [p for p in found if p.ids[0] not in HUNTED]
    if trigger.kind is Kind.TRANSFER and not _gets_away(clause):
        return [_moved(part) for part in found]
    if trigger.kind is Kind.CASUALTIES:
        return _casualties(clause, trigger, known, found)
    return found


def _settled_arabic(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """Roles that the kind of claim excludes: a raid's victims, drones on a wall, travellers."""
    if trigger.kind in (Kind.STRIKE, Kind.CLASH):
        return _against_the_author(found)
    if trigger.kind in _GROUND_WORKS:
        return [p for p in found if p.ids[0] != "unknown_air"]
    if trigger.kind is Kind.CROSSING_STATUS:
        return _without_travellers(clause, trigger, found)
    return found


_GROUND_WORKS = frozenset({Kind.FORTIFICATION, Kind.POST})


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


_TRAVELLERS = (("civilians",), ("displaced",), ("truck_drivers",))
_PASSES = ("عبر", "يعبر", "تعبر", "دخل", "يدخل", "تدخل", "مر", "تمر")


def _without_travellers(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "the gate opens to travellers": who may pass does nothing, unless he is told to."""
    if begins(clause.sentence.words[trigger.hit.first], _PASSES):
        return found
    return [p for p in found if p.ids[:1] not in _TRAVELLERS]


def _with_topic(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """Who builds on the line, and who talks with the other side, where nobody else is named."""
    if not clause.sentence.arabic or any(p.role is Role.ACTOR for p in found):
        return found
    if trigger.kind is Kind.FORTIFICATION and known.builder:
        return [Cast((known.builder,), Role.ACTOR, "who builds in this article", -1), *found]
    sides = {known.actors[p.ids[0]].side for p in found if p.role is Role.WITH}
    if trigger.kind is Kind.COORDINATION and sides and "iraq" not in sides:
        return [Cast(("iraqi_gov",), Role.ACTOR, "the other side of the line", -1), *found]
    return found


def _enemies(trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """Whom a fight is against where its words leave it out, from the whole article."""
    enemy = known.enemy()
    hunters = _ENEMY_OF | ({"us_forces"} if known.hunts_isis() else set())
    fought = trigger.kind in _ENEMY_IMPLIED or (
        trigger.kind is Kind.STRIKE and any(p.ids[0] in hunters for p in found)
    )
    untold = all(p.role is not Role.AGAINST and p.ids[0] != enemy for p in found)
    if fought and untold and enemy is not None:
        return [Cast((enemy,), Role.AGAINST, "the enemy that the article names", -1)]
    foe = known.foe()
    if fought and foe is not None and trigger.kind is not Kind.STRIKE and _isis_alone(found):
        return [Cast((foe,), Role.AGAINST, "whom the article tells of fighting it", -1)]
    return []


def _from_the_air(clause: Clause) -> list[Cast]:
    """Aircraft that nobody is said to own, where a strike has no author."""
    flown = [h for h in clause.cue("air") if clause.sentence.arabic or not _is_gun(clause, h)]
    told = (
        flown
        or _blow(clause)
        or any(
            "air" in w or w in ("جوي", "جويه", "الجوي", "الجويه")
            for w in clause.sentence.words[clause.first : clause.last]
        )
    )
    return [Cast(("unknown_air",), Role.ACTOR, "a strike from the air", -1)] if told else []


_GUNS = (
    "artiller",
    "rocket",
    "mortar",
    "shell",
    "missile",
    "gun",
    "صاروخ",
    "صواريخ",
    "مدفع",
    "قذيف",
    "قذايف",
    "هاون",
)


def _is_gun(clause: Clause, hit: Hit) -> bool:
    return any(w.startswith(_GUNS) for w in clause.sentence.words[hit.first : hit.last])


def _blow(clause: Clause) -> bool:
    """As in "a strike hit X": from the air, unless guns or rockets are told of."""
    if any(w.lstrip("وبال").startswith(_GUNS) for w in clause.sentence.words):
        return False
    told = clause.sentence.words[clause.first : clause.last]
    return any(w.lstrip("وبال").startswith(_FLOWN_BLOWS) for w in told)


_FLOWN_BLOWS = ("strike", "raid", "bomb", "غار", "ضربه", "ضربات")


_RELATIVES = frozenset({"التي", "الذي", "الذين", "who", "which"})


def _antecedent(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "the forces of X, which withdrew": the body right before a relative clause acts."""
    first = clause.first
    near = clause.sentence.words[first] in _RELATIVES and trigger.hit.first - first <= 2
    if not near or trigger.hit.tail or found:
        return []
    for name in clause.sentence.names:
        if 0 <= first - name.last <= 1 and not name.metonym:
            ids = readings_of(name, clause, trigger, known)
            return [Cast(ids, Role.ACTOR, "the body just named", name.first)] if ids else []
    return []


def _isis_alone(found: list[Cast]) -> bool:
    doing = [p.ids[0] for p in found if p.role is Role.ACTOR]
    return doing == ["isis"] and all(p.role is not Role.AGAINST for p in found)


def _remember(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> None:
    doing = tuple(p for p in found if p.role is not Role.AGAINST)
    if trigger.kind not in _NO_SUBJECT and trigger.kind is not Kind.CASUALTIES and doing:
        known.subject, known.subject_sentence = doing, clause.sentence.number
    sides = {p.role for p in found}
    killed = trigger.kind is Kind.CASUALTIES and {Role.ACTOR, Role.AGAINST} <= sides
    killed = killed and not clause.sentence.arabic
    if killed or trigger.kind in (Kind.STRIKE, Kind.CLASH, Kind.OPERATION, Kind.CAPTURE):
        known.fight, known.fight_sentence = tuple(found), clause.sentence.number
    if trigger.kind is Kind.FORTIFICATION and doing:
        known.builder = doing[0].ids[0]
    if trigger.kind is Kind.COORDINATION and len(doing) >= 2:
        known.pair = (doing[0].ids[0], doing[1].ids[0])


def _casualties(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """Who suffered and who inflicted, from the fight just told where the words do not say."""
    word = clause.sentence.words[trigger.hit.first]
    if "شهد" in word or "شهيد" in word or "شهدا" in word or "martyr" in word:
        found = [p._replace(role=Role.ACTOR if p.ids[0] in HUNTED else Role.AGAINST) for p in found]
    if known.fight and clause.sentence.number - known.fight_sentence <= 1:
        roles = {p.role for p in found}
        taken = {p.ids[0] for p in found}
        found += [
            part._replace(reason="the fight just told")
            for part in known.fight
            if part.role in (Role.ACTOR, Role.AGAINST)
            and part.role not in roles
            and part.ids[0] not in taken
        ]
    return found


def _in_clause(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    found = _pronoun_subject(clause, trigger)
    holder = holder_in_words(clause, trigger)
    if holder is not None:
        return [Cast((holder,), Role.ACTOR, "in the very phrase", trigger.hit.first)]
    before: Named | None = None
    left_out: Named | None = None  # a name without a part; whoever is joined to it has none either
    for name in _taking_part(clause, trigger):
        ids = readings_of(name, clause, trigger, known)
        if not ids or (name.metonym and not acts_as_state(clause, name, trigger)):
            continue
        if _aside(clause, trigger, name):
            if trigger.kind is Kind.CAPTURE and _withdraws(clause, name):
                found.append(Cast(ids, Role.AGAINST, "who left", name.first))
                continue
            talked_of = trigger.kind is Kind.COORDINATION and is_vague_enemy(clause, name)
            if ids[0] in HUNTED and trigger.kind in _ASIDE_COUNTS and not talked_of:
                found.append(Cast(ids, Role.AGAINST, "what it is aimed at", name.first))
            continue
        if left_out is not None and joined(clause, left_out, name):
            left_out = name
            continue
        role, why = role_of(clause, trigger, name, before, found)
        before, left_out = name, name if role is None else None
        if role is None:
            continue
        if why == "joined to the one before":
            role = _beside(found[-1], ids, known)
            if trigger.kind in _JOINT and _is_joint(clause):
                role = Role.WITH
        for number, one in enumerate(_split(ids, name)):
            joins = number > 0 and role is Role.ACTOR and trigger.kind not in _TOGETHER
            part = Role.WITH if joins else role
            found.append(Cast(one, part, name.reason or why, name.first))
            backed = clause.sentence.arabic and ("backed" in why or _is_backed(clause, name))
            if role in (Role.ACTOR, Role.WITH) and backed:
                found.append(Cast(("iran",), Role.SUPPORTED_BY, "in its name", name.first))
        found += backers(clause, trigger, name, role)
    return _without_aircraft(_unique(_holders_alone(trigger, found)))


def _taking_part(clause: Clause, trigger: Trigger) -> list[Named]:
    """The names of a clause that may have a part in what this predicate tells."""
    edge = _edge(clause, trigger)
    return witnessed(
        clause,
        trigger,
        [
            name
            for name in _partitive(clause.sentence.words, clause.names)
            if name.first < edge
            and not (_is_ground(clause, name, trigger) or lends_name(clause, name))
            and not other_coalition(clause, name)
            and not _only_comments(clause, name)
        ],
    )


_COMMENTS = ("انتقد", "دان", "ادان", "ندد", "استنكر", "شجب", "رحب", "حذر", "ينتقد", "تدين", "يدين")


def _only_comments(clause: Clause, name: Named) -> bool:
    """As in "Baghdad criticised the strike": who speaks of a deed has no part in it."""
    return clause.sentence.arabic and begins(clause.word(name.first - 1), _COMMENTS)


def _edge(clause: Clause, trigger: Trigger) -> int:
    """Where an English predicate's own words end; whoever is named behind has no part in it."""
    if clause.sentence.arabic:
        return clause.last
    return trimmed(clause, trigger, clause.first, clause.last)


_TOGETHER = frozenset({Kind.CONTROL, Kind.CAPTURE})  # held or taken by several, side by side
_TOLD_HOLDER = frozenset({"agent", "owner of what is told", "in the very phrase"})


def _holders_alone(trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "the last town held by X": where the words name the holder nobody else holds."""
    told = [
        p
        for p in found
        if trigger.kind is Kind.CONTROL
        and p.reason in _TOLD_HOLDER
        and p.role is Role.ACTOR
        and trigger.hit.first <= p.first <= trigger.hit.last + 3
    ]
    if not told:
        return found
    return [p for p in found if p.role is not Role.ACTOR or p.first >= told[0].first]


_TOWARDS = word_set("to on at into onto from reached attacked في علي الي من نحو باتجاه")


def _is_ground(clause: Clause, name: Named, trigger: Trigger) -> bool:
    """As in "on the Iraqi side", "the Iraqi side of X": where it is, not who acts."""
    words = clause.sentence.words
    if trigger.kind in (Kind.COORDINATION, Kind.TRANSFER):
        return False
    if not {"side", "الجانب"} & set(words[name.first : name.last]):
        return False
    before = words[max(clause.first, name.first - 2) : name.first]
    return words[name.last : name.last + 1] in (["of"], ["من"]) or any(
        w in _TOWARDS for w in before
    )


_PRONOUN_OPENERS = word_set("انها انه انهم اننا بانها بانه بانهم باننا انهما")


def _pronoun_subject(clause: Clause, trigger: Trigger) -> list[Cast]:
    """As in "the army said that it …": the speaker is who acts."""
    opener = clause.sentence.words[clause.stretch.first - 1] if clause.stretch.first else ""
    opens = clause.first == clause.stretch.first and trigger.verbal
    if not (opens and opener in _PRONOUN_OPENERS and clause.stretch.bodies):
        return []
    return [Cast(clause.stretch.bodies[:1], Role.ACTOR, "the speaker's own", clause.first)]


def _is_backed(clause: Clause, name: Named) -> bool:
    """As in "Militias backed by Iran": the name itself tells of the backer."""
    if name.ids[:1] != ("iran_militias",):
        return False
    words = clause.sentence.words[name.first : name.last]
    return any(
        w.removeprefix("ال").startswith(("مدعوم", "تابع")) or w in ("backed", "supported")
        for w in words
    )


_GENERAL = (("gunmen",), ("unknown_air",), ("iraqi_forces",), ("iraqi_militias",))


_OF = word_set("من of the so - called from")
_KIND_OF = (("gunmen",), ("iran_militias",))


def _partitive(words: list[str], names: Sequence[Named]) -> list[Named]:
    """As in "Gunmen of the organisation" are the organisation's."""
    kept: list[Named] = []
    for one in names:
        name = one
        general = bool(kept) and kept[-1].ids[:1] in _GENERAL
        gap = words[kept[-1].last : name.first] if kept else []
        alike = bool(kept) and name.ids[:1] == kept[-1].ids[:1] and words[name.first].isascii()
        taken_from = "from" in gap and kept[-1].ids[:1] == ("iraqi_forces",)
        of_whom = (general or alike) and all(w in _OF for w in gap) and not taken_from
        of_whom = of_whom and not (name.joiner or name.metonym)
        beside = bool(kept) and not gap and words[name.first].isascii()
        if alike and gap == ["("]:  # "the Syrian Democratic Forces (SDF)" is one name
            name = name._replace(first=kept.pop().first)
        elif of_whom:
            kept.pop()
        elif beside and name.ids[:1] in _KIND_OF:
            continue  # "Islamic State gunmen", "the PMF militia"
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
    if role_cue(clause, trigger, name) in ("against", "by", "support"):
        return False
    feared = ("hypothetical",) if clause.sentence.arabic else ()
    for mark in clause.cue("purpose", "background", *feared):
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


def _withdraws(clause: Clause, name: Named) -> bool:
    return any(
        h.last in (name.first, name.first - 1) or h.first == name.last
        for h in clause.cue("withdrawing")
    )


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


_GUARD_TYPES = frozenset({"state_force", "government", "state_affiliated_militia"})


_OVER = word_set(
    "fighters militants jihadists escapees fugitives inmates terrorists gunmen many some"
)


def _crossers(clause: Clause, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "dozens of escapees reached X": fighters without a name are the enemy's."""
    words = clause.sentence.words[clause.first : clause.last]
    enemy = known.enemy()
    if clause.sentence.arabic or enemy is None or any(p.role is Role.ACTOR for p in found):
        return found
    return [Cast((enemy,), Role.ACTOR, "fighters", -1), *found] if _OVER & set(words) else found


def _infiltrator(part: Cast, known: Known) -> Cast:
    """Who crosses acts; the forces on guard are whom he crosses against."""
    who = part.ids[0]
    guards = known.actors[who].type in _GUARD_TYPES or who in ("sdf", "asayish")
    if part.role is Role.ACTOR and guards:
        return part._replace(role=Role.AGAINST)
    if part.role is Role.AGAINST and who in HUNTED:
        return part._replace(role=Role.ACTOR)
    return part


_FLOWN = (("isis",), ("al_qaeda",), ("smugglers",), ("infiltrators",), ("iraqi_border_guard",))


def _of_an_earlier_strike(clause: Clause, known: Known, found: list[Cast]) -> list[Cast]:
    """Who struck, where a strike's own words leave it out: he of the strike told just before."""
    recent = clause.sentence.number - known.fight_sentence <= 2
    taken = {p.ids[0] for p in found}
    acting = (p for p in known.fight if p.role is Role.ACTOR and p.ids[:1] not in _FLOWN)
    return [p for p in acting if recent and p.ids[0] not in taken]


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
    return any(begins(word, _AWAY) for word in words)


def _moved(part: Cast) -> Cast:
    """Detainees and families are those whom a transfer befalls."""
    held = part.role in (Role.ACTOR, Role.WITH) and part.ids[0] in _MOVED
    return part._replace(role=Role.AGAINST) if held else part


def _inherited(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """Whoever acted in the clause before; else the speaker's own; else in the sentence before."""
    taken = {p.ids[0] for p in found}
    gap = clause.sentence.number - known.subject_sentence
    subject = [
        p for p in known.subject if p.ids[0] not in taken and p.role is not Role.SUPPORTED_BY
    ]
    if not clause.sentence.arabic and all(p.role is Role.WITH for p in subject):
        subject = []
    if trigger.kind in _WORKS or trigger.kind is Kind.TRANSFER or is_calm(clause, trigger):
        subject = [p for p in subject if p.ids[0] not in HUNTED]
    if trigger.hit.tail and trigger.kind in FIGHTS and subject and gap <= 1:
        return []
    bodies = [b for b in clause.stretch.bodies if b not in taken]
    if trigger.kind is Kind.CASUALTIES and not clause.sentence.arabic:
        bodies = [] if any(p.ids[0] not in HUNTED for p in found) else bodies
    part = Role.AGAINST if _befalls(clause, trigger) else Role.ACTOR
    if trigger.kind is Kind.CASUALTIES and fell(clause, trigger.hit):
        subject = [p._replace(role=Role.AGAINST) for p in subject if p.role is not Role.AGAINST]
    own = [Cast((bodies[0],), part, "the speaker's own", -1)] if bodies else []
    if gap == 0 and subject:
        return subject
    if not clause.sentence.arabic and clause.sentence.words[clause.first] in ("and", "but", "then"):
        opening = _opening_body(clause, trigger, known)
        if opening and opening[0].ids[0] not in taken:
            hurt = trigger.kind is Kind.CASUALTIES and fell(clause, trigger.hit)
            return [opening[0]._replace(role=Role.AGAINST)] if hurt else opening
    return own or (subject if gap == 1 else [])


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


def _befalls(clause: Clause, trigger: Trigger) -> bool:
    """As in "said its base was hit", "that it lost two men": told by those whom it befell."""
    if trigger.kind not in (Kind.STRIKE, Kind.CASUALTIES):
        return False
    first = trigger.hit.first
    words = clause.sentence.words
    lost = trigger.kind is Kind.CASUALTIES and begins(words[first], _LOSES)
    owned = bool({"its", "our", "their"} & set(words[clause.first : first]))
    passive = any(
        w in ("was", "were", "been") for w in words[max(clause.first, first - 2) : first + 1]
    )
    return lost or (owned and passive)


_WORKS = frozenset({Kind.FORTIFICATION, Kind.POST})
_LOSES = ("فقد", "خسر", "تكبد", "lost")


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
