"""Deeds of the speaker's own body, by "it", by "we", by its craft; and of whom it accuses."""

from collections.abc import Callable
from typing import TypeAlias

from geo.claims.model import Kind, Role
from geo.claims.reading.text.charges import ACCUSES, HOLD, charges
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, PERFECT
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.not_told import not_told_of
from geo.claims.reading.text.own_withdrawals import is_own_withdrawal
from geo.claims.reading.text.settings import DISOWNED, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.english_parts import is_passive
from geo.claims.reading.who.hunted import HUNTED
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.own_losses import loses_men
from geo.claims.reading.who.readings import readings_of
from geo.claims.reading.who.undergoers import is_said_of_the_ringed

_PRONOUN_OPENERS = word_set("انها انه انهم اننا بانها بانه بانهم باننا انهما")


def speakers_own(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """As in "the army said that it …": the speaker is who acts, or whom he accuses."""
    accused = _accused(clause, trigger, known)
    if accused or not clause.stretch.bodies or not_told_of(clause, trigger.hit) is not None:
        return accused
    role = Role.AGAINST if is_said_of_the_ringed(clause, trigger) else Role.ACTOR
    if len(clause.stretch.bodies) > 1 and _announced_by_all(clause, trigger):
        return [_own(clause, role, one) for one in clause.stretch.bodies]
    his = trigger.rule == DISOWNED or _is_told_as_own(clause, trigger)
    if his or _announces_hitting(clause, trigger, known) or _denies_doing(clause, trigger):
        return [_own(clause, role)]
    if _foils_it(clause, trigger):
        return [_own(clause, Role.AGAINST)]
    if not _takes_it_up(clause, trigger):
        return []
    return [_own(clause, Role.AGAINST if loses_men(clause, trigger) else role)]


def _own(clause: Clause, role: Role, body: str = "") -> Cast:
    """The speaker's body, the first where there are several, with its role."""
    return Cast((body or clause.stretch.bodies[0],), role, "the speaker's own", clause.first)


def _is_told_as_own(clause: Clause, trigger: Trigger) -> bool:
    rules = _TOLD_AS_OWN_IN_ARABIC if clause.sentence.arabic else _TOLD_AS_OWN_IN_ENGLISH
    rules += _TOLD_AS_OWN.get(trigger.kind, ())
    return any(told(clause, trigger) for told in rules)


def _takes_it_up(clause: Clause, trigger: Trigger) -> bool:
    """As in "said that it struck X", by a pronoun in Arabic: the speaker did."""
    if not trigger.verbal:
        return False
    words = clause.sentence.words
    opener = words[clause.stretch.first - 1] if clause.stretch.first else ""
    if opener not in _PRONOUN_OPENERS:
        return False
    again = words[clause.first] == "و" + opener and trigger.hit.first == clause.first + 1
    return again or clause.first == clause.stretch.first


_ACCUSING = word_set("متهما متهمه متهمين")  # behind whom it says so: who is accused follows at once
_ACCUSED_OF = frozenset(
    {
        Kind.STRIKE, Kind.CLASH, Kind.ARREST, Kind.CASUALTIES, Kind.OPERATION, Kind.TRANSFER,
        Kind.FORTIFICATION, Kind.POST, Kind.INFILTRATION, Kind.CAPTURE, Kind.CROSSING_STATUS,
        Kind.PRESENCE,
    }
)  # fmt: skip
_OPENER = 9  # words from "accused" over who and whom, days aside, to the deed


def _accused(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """As in "X accused Y of shelling Z", in Arabic: Y, named last before the deed."""
    if not clause.sentence.glance & _ACCUSED_GLANCE:
        return []
    if not clause.sentence.arabic or trigger.kind not in _ACCUSED_OF:
        return []
    words = clause.sentence.words
    told_here = words[clause.first : trigger.hit.first]
    within = any(w in _ACCUSING for w in told_here)
    first = trigger.hit.first if within else clause.stretch.first
    if not within and clause.first != first:
        return []
    dated = sum(d.last - d.first for d in clause.sentence.dates if d.last <= first)
    opener = range(max(clause.first if within else 0, first - _OPENER - dated), first)
    verb = next((p for p in opener if charges(clause.sentence, p) or words[p] in _ACCUSING), None)
    told = [n for n in clause.sentence.names if verb is not None and verb < n.first < first]
    if verb is None or not told:
        return []
    subject = len(told) == 1 and told[0].first == verb + 1 and words[verb] not in _ACCUSING
    if subject:
        return []  # "X accused of shelling Z": whom, is not said here
    ids = readings_of(told[-1], clause, trigger, known)
    return [Cast(ids, Role.ACTOR, "who is accused", told[-1].first)] if ids else []


_ACCUSED_GLANCE = glance_for(_ACCUSING, stems=(*ACCUSES, HOLD))


_OURS = frozenset(
    {
        Kind.STRIKE, Kind.CLASH, Kind.ARREST, Kind.OPERATION, Kind.PATROL, Kind.POST,
        Kind.FORTIFICATION, Kind.CAPTURE, Kind.CONTROL, Kind.PRESENCE, Kind.ENCIRCLEMENT,
    }
)  # fmt: skip


def _we_did(clause: Clause, trigger: Trigger) -> bool:
    """As in "we launched no raid", in Arabic: the body for which the speaker speaks."""
    if not (trigger.verbal and trigger.kind in _OURS and clause.stretch.bodies):
        return False
    word = clause.word(trigger.hit.first).removeprefix("و").removeprefix("ف").removeprefix("س")
    form = trigger.hit.form
    we = (form == IMPERFECT and word.startswith("ن")) or (form == PERFECT and word.endswith("نا"))
    by_another = any(n.first == trigger.hit.last for n in clause.names)  # "X bombed us"
    return we and not by_another


def _foils_it(clause: Clause, trigger: Trigger) -> bool:
    """As in "X announced the foiling of an attempt to slip in", in Arabic: X foiled it."""
    if trigger.kind is not Kind.INFILTRATION or clause.first != clause.stretch.first:
        return False
    opens = any(h.first == clause.first and not h.verbal for h in clause.cue("foil"))
    return opens and not any(n.first == clause.first + 1 and not n.metonym for n in clause.names)


_IT = word_set("it they we")
_ITS_OWN = frozenset(
    {Kind.STRIKE, Kind.CLASH, Kind.ARREST, Kind.OPERATION, Kind.PATROL, Kind.INFILTRATION}
)


_KILLS = word_set("killed neutralized neutralised eliminated wounded")


def _says_it(clause: Clause, trigger: Trigger) -> bool:
    """As in "the coalition said it had conducted 24 strikes", in English: the speaker struck."""
    deadly = trigger.kind is Kind.CASUALTIES and clause.word(trigger.hit.first) in _KILLS
    own = trigger.kind in _ITS_OWN or deadly
    if clause.sentence.arabic or not own or not clause.stretch.bodies:
        return False
    opens = clause.word(clause.first) in _IT and clause.first == clause.stretch.first
    between = clause.sentence.words[clause.first + 1 : trigger.hit.first]
    return opens and len(between) <= _IT_REACH and not _UNDERGONE & set(between)


_NEXT = 2  # words from "the carrying out" to another who does it
CARRYING_OUT = word_set(
    "تنفيذ تنفيذها تنفيذه شن شنها شنه توجيه توجيهها توجيهه carrying carried conducting conducted "
    "launching launched"
)
"""Words for carrying out a strike, before the strike itself."""


def _announces_it(clause: Clause, _: Trigger) -> bool:
    """As in "X announced the carrying out of strikes", in Arabic: X struck."""
    opens = clause.first == clause.stretch.first and bool(clause.stretch.bodies)
    if not opens or clause.word(clause.first) not in CARRYING_OUT:
        return False
    return not any(
        n.first - clause.first <= _NEXT or n.head == "ل" or clause.word(n.first - 1) == "قبل"
        for n in clause.names
        if not n.metonym
    )


_HITTING = word_set("استهداف قصف ضرب مهاجمه")
_THAT = word_set("ان بان")
_DOING = word_set(
    "قصف استهداف ضرب مهاجمه اعتقال احتجاز اقتحام تنفيذ شن نقل اغلاق سحب نشر ارسال تسليم"
)


def _announces_hitting(clause: Clause, trigger: Trigger, known: Known) -> bool:
    """As in "X announced the shelling of Y's base", in Arabic: X did, where Y is its enemy."""
    opens = clause.first == clause.stretch.first and trigger.hit.first == clause.first
    if trigger.kind not in _BLOW_KINDS or not opens or clause.stretch.denies:
        return False
    if not clause.sentence.arabic or clause.word(clause.first) not in _HITTING:
        return False
    if clause.sentence.words[clause.first - 1] in _THAT:
        return False  # "that the shelling by Y left six dead": whose it was stands behind it
    own = clause.stretch.bodies[0]
    others = [n for n in clause.names if n.ids and not n.metonym and n.head != "ب"]
    told = others[:1] and others[0].ids[0] != own and clause.word(others[0].first - 1) != "قبل"
    return bool(told) and (
        others[0].ids[0] in HUNTED or known.actors[others[0].ids[0]].side != known.actors[own].side
    )


def _denies_doing(clause: Clause, trigger: Trigger) -> bool:
    """As in "X denied shelling Y's posts", in Arabic: what X says that it did not do."""
    opens = clause.first == clause.stretch.first and trigger.hit.first == clause.first
    denied = clause.sentence.arabic and clause.stretch.denies
    if not (opens and denied and clause.word(clause.first) in _DOING):
        return False
    beside = (n for n in clause.names if not n.metonym and n.first == trigger.hit.last)
    return next(beside, None) is None and trigger.kind in _HIS_DEEDS


def _announced_by_all(clause: Clause, trigger: Trigger) -> bool:
    """As in "X and Y announced the siege of Z", in Arabic, by a noun: both besiege it."""
    opens = clause.first == clause.stretch.first and clause.sentence.arabic
    near = 0 <= trigger.hit.first - clause.first <= 1 and not trigger.verbal
    others = any(n.first == trigger.hit.last and not n.metonym for n in clause.names)
    befalls = trigger.kind in (Kind.ENCIRCLEMENT, Kind.ARREST, Kind.STRIKE)
    return opens and near and trigger.kind in _OURS and (befalls or not others)


_CRAFT = (
    "طايرات", "طيران", "مقاتلات", "مروحيات", "مسيرات", "مدفعيت", "صواريخ", "راجمات", "دبابات",
    "سلاح",
)  # fmt: skip
_HIS_CRAFT = tuple(word + tail for word in _CRAFT for tail in ("ه", "ها", "هم", "نا"))
_ENGLISH_CRAFT = word_set(
    "aircraft jets warplanes planes drones artillery helicopters guns forces troops fighters units"
)
_CRAFT_GLANCE = glance_for(exactly=(*_HIS_CRAFT, "its", "our"))
_CRAFT_REACH = 4  # words from "its aircraft" over "have not" to the deed


def _its_craft(clause: Clause, trigger: Trigger) -> bool:
    """As in "said that its aircraft had struck X": the speaker's own strike."""
    if not (trigger.verbal and clause.sentence.glance & _CRAFT_GLANCE):
        return False
    words, hit = clause.sentence.words, trigger.hit
    near = range(max(clause.stretch.first, hit.first - _CRAFT_REACH), hit.first)
    if clause.sentence.arabic:
        behind = words[hit.last : hit.last + 1]
        return any(w in _HIS_CRAFT for w in (*(words[p] for p in near), *behind))
    own = any(
        words[p] in ("its", "our") and not _ENGLISH_CRAFT.isdisjoint(words[p + 1 : p + 3])
        for p in near
    )
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


def _withdraws(clause: Clause, trigger: Trigger) -> bool:
    """As in "X announced its withdrawal from Y": X withdraws."""
    opens = clause.first == clause.stretch.first and trigger.hit.first - clause.first <= 1
    return opens and is_own_withdrawal(clause, trigger.hit)


_Told: TypeAlias = Callable[[Clause, Trigger], bool]

_IT_REACH = 5  # words from "it" over "had" and how many to the deed
_UNDERGONE = word_set(
    "been under hit struck attacked condemned denounced recorded documented welcomed reported"
)

_TOLD_AS_OWN: dict[Kind, tuple[_Told, ...]] = {
    **dict.fromkeys(_HIS_DEEDS, (_its_craft,)),
    **dict.fromkeys(_BLOW_KINDS, (_its_craft, _announces_it)),
    Kind.OPERATION: (_its_craft, _withdraws),
}
_TOLD_AS_OWN_IN_ARABIC: tuple[_Told, ...] = (_we_did,)
_TOLD_AS_OWN_IN_ENGLISH: tuple[_Told, ...] = (_says_it, _claims_it)
