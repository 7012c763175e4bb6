"""The roles that the words of a clause give to those whom it names, and to its speaker."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, PERFECT
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.backing import backers
from geo.claims.reading.who.called_again import called_again
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.deeds import doers
from geo.claims.reading.who.english_cast import is_vague_enemy
from geo.claims.reading.who.english_parts import holder_in_words, is_passive
from geo.claims.reading.who.hunted import HUNTED
from geo.claims.reading.who.joined_names import joined
from geo.claims.reading.who.own_losses import loses_men
from geo.claims.reading.who.partakers import aside, taking_part, withdraws
from geo.claims.reading.who.positions import role_of
from geo.claims.reading.who.readings import Known, readings_of
from geo.claims.reading.who.states import acts_as_state

_ASIDE_COUNTS = frozenset(
    {Kind.OPERATION, Kind.COORDINATION, Kind.PATROL, Kind.ENCIRCLEMENT, Kind.CLASH, Kind.STRIKE}
)


def in_clause(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """The parts of those whom a clause names, in the order of its words."""
    found = _pronoun_subject(clause, trigger, known)
    holder = holder_in_words(clause, trigger)
    if holder is not None:
        return [Cast((holder,), Role.ACTOR, "in the very phrase", trigger.hit.first)]
    before: Named | None = None
    left_out: Named | None = None  # a name without a part; whoever is joined to it has none either
    named = [*clause.names, *called_again(clause, known)]
    for name in doers(clause, trigger, taking_part(clause, trigger, named)):
        ids = readings_of(name, clause, trigger, known)
        if not ids or (name.metonym and not acts_as_state(clause, name, trigger)):
            continue
        if aside(clause, trigger, name):
            if trigger.kind is Kind.CAPTURE and withdraws(clause, name):
                found.append(Cast(ids, Role.AGAINST, "who left", name.first))
                continue
            if ids[0] in HUNTED and _is_aimed_at(clause, trigger, name):
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
    found = _without_ground(clause, known, found)
    return _without_aircraft(clause, trigger, _unique(_holders_alone(trigger, found)))


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
    if not clause.sentence.arabic:
        return found
    ground: set[int] = set()
    for name in clause.names:
        before = clause.word(name.first - 1)
        joined = name.joiner == "و" and any(n.last == name.first for n in clause.names)
        apart = before == "بين" and not any(
            n.metonym and n.first == name.last for n in clause.names
        )
        if (
            name.metonym
            and not apart
            and (before in _AS_GROUND or (joined and name.first - 1 in ground))
        ):
            ground.add(name.first)
    sides = {known.actors[p.ids[0]].side for p in found if p.first not in ground} - {"foreign"}
    return [p for p in found if p.first not in ground or known.actors[p.ids[0]].side not in sides]


_TOLD_HOLDER = frozenset(
    {"agent", "owner of what is told", "in the very phrase", "in whose hands, or by whose"}
)
_TOGETHER = frozenset({Kind.CONTROL, Kind.CAPTURE})  # held or taken by several, side by side


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


_PRONOUN_OPENERS = word_set("انها انه انهم اننا بانها بانه بانهم باننا انهما")


_ACCUSES = ("اتهم", "يتهم", "تتهم", "متهم")
_ACCUSED_OF = frozenset({Kind.STRIKE, Kind.CLASH, Kind.ARREST, Kind.CASUALTIES, Kind.OPERATION})
_OPENER = 9  # words from "accused" over who and whom to the deed


def _accused(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """As in "X accused Y of shelling Z", in Arabic: Y, named last before the deed."""
    first = clause.stretch.first
    if not clause.sentence.arabic or trigger.kind not in _ACCUSED_OF or clause.first != first:
        return []
    words = clause.sentence.words
    opener = range(max(0, first - _OPENER), first)
    verb = next((p for p in opener if begins(words[p], _ACCUSES)), None)
    told = [n for n in clause.sentence.names if verb is not None and verb < n.first < first]
    if verb is None or not told:
        return []
    subject = len(told) == 1 and told[0].first == verb + 1 and "متهم" not in words[verb]
    if subject:
        return []  # "X accused of shelling Z": whom, is not said here
    ids = readings_of(told[-1], clause, trigger, known)
    return [Cast(ids, Role.ACTOR, "who is accused", told[-1].first)] if ids else []


def _pronoun_subject(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """As in "the army said that it …": the speaker is who acts."""
    opener = clause.sentence.words[clause.stretch.first - 1] if clause.stretch.first else ""
    if _says_it(clause, trigger) or _claims_it(clause, trigger):
        return [Cast(clause.stretch.bodies[:1], Role.ACTOR, "the speaker's own", clause.first)]
    if _its_craft(clause, trigger) or _announces_it(clause, trigger):
        return [Cast(clause.stretch.bodies[:1], Role.ACTOR, "the speaker's own", clause.first)]
    opens = clause.first == clause.stretch.first and trigger.verbal
    again = trigger.verbal and clause.sentence.words[clause.first] == "و" + opener
    again = again and trigger.hit.first == clause.first + 1
    accused = _accused(clause, trigger, known)
    if accused:
        return accused
    if _we_did(clause, trigger):
        return [Cast(clause.stretch.bodies[:1], Role.ACTOR, "the speaker's own", clause.first)]
    if opener not in _PRONOUN_OPENERS or not ((opens or again) and clause.stretch.bodies):
        return []
    part = Role.AGAINST if loses_men(clause, trigger) else Role.ACTOR
    return [Cast(clause.stretch.bodies[:1], part, "the speaker's own", clause.first)]


_OURS = frozenset(
    {
        Kind.STRIKE, Kind.CLASH, Kind.ARREST, Kind.OPERATION, Kind.PATROL, Kind.POST,
        Kind.FORTIFICATION, Kind.CAPTURE, Kind.CONTROL, Kind.PRESENCE, Kind.ENCIRCLEMENT,
    }
)  # fmt: skip


def _we_did(clause: Clause, trigger: Trigger) -> bool:
    """As in "we launched no raid", in Arabic: the body for which the speaker speaks."""
    if not (clause.sentence.arabic and trigger.verbal and clause.stretch.bodies):
        return False
    word = clause.word(trigger.hit.first).removeprefix("و").removeprefix("ف").removeprefix("س")
    form = trigger.hit.form
    we = (form == IMPERFECT and word.startswith("ن")) or (form == PERFECT and word.endswith("نا"))
    by_another = any(n.first == trigger.hit.last for n in clause.names)  # "X bombed us"
    return we and trigger.kind in _OURS and not by_another


_IT = word_set("it they we")
_ITS_OWN = frozenset(
    {Kind.STRIKE, Kind.CLASH, Kind.ARREST, Kind.OPERATION, Kind.PATROL, Kind.INFILTRATION}
)


def _says_it(clause: Clause, trigger: Trigger) -> bool:
    """As in "the coalition said it had conducted 24 strikes", in English: the speaker struck."""
    if clause.sentence.arabic or trigger.kind not in _ITS_OWN or not clause.stretch.bodies:
        return False
    opens = clause.word(clause.first) in _IT and clause.first == clause.stretch.first
    between = clause.sentence.words[clause.first + 1 : trigger.hit.first]
    return opens and len(between) <= _IT_REACH and not _UNDERGONE & set(between)


_NEXT = 2  # words from "the carrying out" to another who does it
_CARRYING_OUT = word_set("تنفيذ تنفيذها تنفيذه شن شنها شنه توجيه توجيهها توجيهه")


def _announces_it(clause: Clause, trigger: Trigger) -> bool:
    """As in "X announced the carrying out of strikes", in Arabic: X struck."""
    opens = clause.first == clause.stretch.first and trigger.kind in _BLOW_KINDS
    told = opens and clause.word(clause.first) in _CARRYING_OUT
    others = any(
        n.first - clause.first <= _NEXT or n.head == "ل" or clause.word(n.first - 1) == "قبل"
        for n in clause.names
        if not n.metonym
    )
    return told and bool(clause.stretch.bodies) and not others


_CRAFT = (
    "طايرات", "طيران", "مقاتلات", "مروحيات", "مسيرات", "مدفعيت", "صواريخ", "راجمات", "دبابات",
    "سلاح",
)  # fmt: skip
_HIS_CRAFT = tuple(word + tail for word in _CRAFT for tail in ("ه", "ها", "هم", "نا"))
_ENGLISH_CRAFT = word_set(
    "aircraft jets warplanes planes drones artillery helicopters guns forces troops fighters units"
)
_CRAFT_REACH = 4  # words from "its aircraft" over "have not" to the deed


def _its_craft(clause: Clause, trigger: Trigger) -> bool:
    """As in "said that its aircraft had struck X": the speaker's own strike."""
    if trigger.kind not in _HIS_DEEDS or not clause.stretch.bodies or not trigger.verbal:
        return False
    words, hit = clause.sentence.words, trigger.hit
    near = range(max(clause.stretch.first, hit.first - _CRAFT_REACH), hit.first)
    if clause.sentence.arabic:
        behind = words[hit.last : hit.last + 1]
        return any(w in _HIS_CRAFT for w in (*(words[p] for p in near), *behind))
    own = any(words[p] in ("its", "our") and words[p + 1] in _ENGLISH_CRAFT for p in near)
    return own and not is_passive(clause, hit)


_BLOW_KINDS = frozenset({Kind.STRIKE, Kind.CLASH})
_HIS_DEEDS = _BLOW_KINDS | {Kind.CASUALTIES, Kind.ARREST, Kind.CAPTURE, Kind.OPERATION}
_CLAIM_REACH = 5  # words from "claimed" over "a drone" to "attack"


def _claims_it(clause: Clause, trigger: Trigger) -> bool:
    """As in "X claimed a drone attack on Y", in English: X struck, by its own word."""
    if clause.sentence.arabic or trigger.kind not in _BLOW_KINDS or not clause.stretch.bodies:
        return False
    words = clause.sentence.words
    near = words[max(0, trigger.hit.first - _CLAIM_REACH) : trigger.hit.first]
    at = next((p for p, w in enumerate(near) if w in ("claimed", "claims")), None)
    begun = max(0, trigger.hit.first - _CLAIM_REACH) + (at or 0)
    others = any(
        begun < x.first < trigger.hit.last and x.ids[:1] != ("unknown_air",)
        for x in clause.sentence.names
    )
    return (
        at is not None
        and not others
        and near[at + 1 : at + 2] in (["a"], ["an"], ["the"], ["two"], ["three"])
    )


_IT_REACH = 5  # words from "it" over "had" and how many to the deed
_UNDERGONE = word_set(
    "been under hit struck attacked condemned denounced recorded documented welcomed reported"
)


def _is_backed(clause: Clause, name: Named) -> bool:
    """As in "Militias backed by Iran": the name itself tells of the backer."""
    if name.ids[:1] != ("iran_militias",):
        return False
    words = clause.sentence.words[name.first : name.last]
    return any(
        w.removeprefix("ال").startswith(("مدعوم", "تابع", "موال")) or w in ("backed", "supported")
        for w in words
    )


_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
_UNKNOWN = ("مجهول", "unknown", "unidentified", "mysterious")


def _without_aircraft(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """Aircraft without an owner give way to whoever else acts, and to whoever flies a patrol."""
    words = clause.sentence.words[clause.first : clause.last]
    flown = trigger.kind not in _BLOWS and not any(begins(w, _UNKNOWN) for w in words)
    if flown or any(p.role is Role.ACTOR and p.ids[0] != "unknown_air" for p in found):
        return [p for p in found if p.ids[0] != "unknown_air"]
    return found


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
    kept: list[Cast] = []
    for part in found:
        if not any(part.ids[0] == other.ids[0] for other in kept):
            kept.append(part)
    return kept
