"""Which of the names in a clause may have a part in what its predicate tells."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import WHAT_IT_IS, Clause
from geo.claims.reading.text.evidence import trimmed
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.backing import LENT, lends_name
from geo.claims.reading.who.english_blamed import BLAMES
from geo.claims.reading.who.english_bystanders import (
    STANDS_BY,
    STANDS_BY_GLANCE,
    STANDS_BY_WORDS,
)
from geo.claims.reading.who.english_cast import (
    BRANCHES,
    THREATS,
    TIES,
    only_tied_to,
    other_coalition,
    threatened,
    witnessed,
)
from geo.claims.reading.who.prepositions import PARTAKING, role_cue


def taking_part(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> list[Named]:
    """Those of a clause's names, in their order, that may have a part in what it tells."""
    if not names:
        return []
    edge = _edge(clause, trigger)
    arabic, glance = clause.sentence.arabic, clause.sentence.glance
    rules = _NO_PART_IN_ARABIC if arabic else _NO_PART_IN_ENGLISH
    if not arabic and glance & _MAY_STAND_BY:
        rules += _NO_PART_BY_ENGLISH_WORDS
    if glance & _MAY_HAVE_NO_PART:
        rules += _NO_PART_BY_WORDS
    told: list[Named] = []
    for name in _partitive(clause.sentence.words, sorted(names, key=_first)):
        if name.first >= edge:
            continue
        for has_no_part in rules:
            if has_no_part(clause, trigger, name):
                break
        else:
            told.append(name)
    return witnessed(clause, trigger, told)


_ORDERED = word_set("بامر باوامر بتوجيه بتوجيهات بايعاز")


def _orders_it(clause: Clause, _: Trigger, name: Named) -> bool:
    """As in "struck, by order of the prime minister, a post of X", in Arabic: he struck nobody."""
    return clause.word(name.first - 1) == "من" and clause.word(name.first - 2) in _ORDERED


_DRESS = word_set("زي بزي لباس بلباس ملابس بملابس ازياء")
_UNIFORMS = frozenset({"uniform", "uniforms", "fatigues"})


def _is_a_disguise(clause: Clause, _: Trigger, name: Named) -> bool:
    """As in "dressed like the fighters of X", "in X uniforms": whose clothes men wear."""
    words = clause.sentence.words
    worn = not _DRESS.isdisjoint(words[max(0, name.first - 2) : name.first])
    return worn or clause.word(name.last) in _UNIFORMS


def _is_anothers_object(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "killing X's men and taking the post", in English: X is killed, and takes nothing."""
    words, hit = clause.sentence.words, trigger.hit
    if name.last >= hit.first or not words[hit.first].endswith("ing"):
        return False
    if "and" not in words[name.last : hit.first]:
        return False
    return any(
        clause.first <= h.first < name.first and words[h.first].endswith("ing")
        for h in clause.sentence.cues
    )


_IN_CASE = word_set("اذا لو if unless once")
_MOVES = frozenset(
    {Kind.OPERATION, Kind.CROSSING_STATUS, Kind.POST, Kind.FORTIFICATION, Kind.STRIKE}
)


def _is_the_if(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X will leave if Y comes": Y has no part in X's leaving."""
    behind = clause.sentence.words[trigger.hit.last : name.first]
    unless = ("ما", "لم") in pairwise(behind)
    return trigger.kind in _MOVES and (unless or not _IN_CASE.isdisjoint(behind))


_IT_IS_REACH = 8  # words of an aside that tells what somebody is


def _in_what_it_is(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X, and it is a band of Y, took the gate", in Arabic: Y only tells what X is."""
    if not clause.sentence.arabic:
        return False
    words = clause.sentence.words
    near = range(max(clause.first, name.first - _IT_IS_REACH), name.first)
    opens = next((p for p in near if words[p] in WHAT_IT_IS and words[p - 1] == "،"), None)
    if opens is None or trigger.hit.first < name.first:
        return False
    return "،" in words[name.last : trigger.hit.first]


_CHARGES = word_set("بتهمه بتهم بشبهه لاتهامه لاتهامهم لاتهامها للاشتباه")


def _is_what_for(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "arrested four on a charge of helping X", in Arabic: X arrests and suffers nothing."""
    behind = clause.sentence.words[trigger.hit.last : name.first]
    return trigger.kind is Kind.ARREST and not _CHARGES.isdisjoint(behind)


_WHO = frozenset({"which", "who", "whose"})
_BACKED = frozenset({"backed", "supported", "by"})  # who backs it has his part


def _told_aside(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X, which calls Y a threat, bombed Z", in English: Y, between two commas."""
    words = clause.sentence.words
    if clause.sentence.arabic or name.last > trigger.hit.first:
        return False
    near = range(name.first - 1, clause.first, -1)
    opens = next((p for p in near if words[p] in _WHO and words[p - 1] == ","), None)
    if opens is None or not _BACKED.isdisjoint(words[opens : name.first]):
        return False
    return "," in words[name.last : trigger.hit.first]


def _first(name: Named) -> int:
    return name.first


_COMMENTS = ("انتقد", "دان", "ادان", "ندد", "استنكر", "شجب", "رحب", "حذر", "ينتقد", "تدين", "يدين")


_COMMENTED = frozenset({"comment", "commented"})  # but not "said in comments"
_COMMENT_REACH = 4  # words from a name over "has not yet" to "commented"
_LIES_UNDER = ("خاضع", "الخاضع")
_UNDER_REACH = 3  # words from "subject" over "to the control of" to a name


def _lies_under(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "the bank that lies under X", in Arabic: whose ground it is, no part in the rest."""
    if trigger.kind in (Kind.CONTROL, Kind.CAPTURE) or not clause.sentence.arabic:
        return False
    near = range(max(clause.first, name.first - _UNDER_REACH), name.first)
    return any(clause.word(p).startswith(_LIES_UNDER) for p in near)


def _is_destination(clause: Clause, _: Trigger, name: Named) -> bool:
    """As in "led them away to an unknown place", in Arabic: nobody who acts."""
    return name.ids[:1] == ("unknown",) and clause.word(name.first - 1) in ("الي", "نحو")


_GOES_TO = word_set("reached reach reaches entered enters headed heading arrived bound to towards")
_BASES = word_set("base bases outpost outposts")


def _its_base_is_reached(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "the convoy headed to the bases of X", in English: where it goes, nobody's enemy."""
    words = clause.sentence.words
    if clause.sentence.arabic or trigger.kind is not Kind.OPERATION:
        return False
    before = set(words[max(clause.first, name.first - 3) : name.first])
    if before & _BOLSTERS:
        return True  # "entered X to bolster the coalition's presence"
    return bool(before & _GOES_TO) and bool(set(words[name.last - 1 : name.last + 1]) & _BASES)


_BOLSTERS = word_set("bolster bolstering reinforce reinforcing strengthen strengthening boost")


_LANDS = (("krg",), ("iraqi_gov",), ("syrian_gov",))
_OF_IRAQ = word_set("the iraq's iraqi")
_GOES = frozenset({Kind.OPERATION, Kind.PRESENCE})


def _only_left(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "men from the Kurdistan Region entered X", in English: where they set out."""
    if name.ids[:1] not in _LANDS or trigger.kind not in _GOES or clause.sentence.arabic:
        return False
    words = clause.sentence.words
    place = name.first - 1
    while place > clause.first and words[place] in _OF_IRAQ:
        place -= 1
    return words[place] == "from"


_WITH_ALLIES = ("saa", "syrian", "iran", "irgc", "russia", "hezbollah", "assad")


def _is_another_ally(clause: Clause, _: Trigger, name: Named) -> bool:
    """As in "ISIS and its allies": not those who are called so beside Syria's army."""
    if name.ids[:1] != ("saa_allies",):
        return False
    before = [n for n in clause.sentence.names if n.last <= name.first and name.first - n.last <= 1]
    return bool(before) and not "".join(before[-1].ids[:1]).startswith(_WITH_ALLIES)


_AS_TOLD = word_set("وفق وفقا بحسب حسب نقلا")


def _only_comments(clause: Clause, _: Trigger, name: Named) -> bool:
    """As in "Baghdad criticised the strike", "…, as X told": a speaker has no part in a deed."""
    if not clause.sentence.glance & _COMMENT_GLANCE:
        return False
    if not clause.sentence.arabic:
        near = clause.sentence.words[name.last : name.last + _COMMENT_REACH]
        return near[:1] != [] and (near[0] in BLAMES or not _COMMENTED.isdisjoint(near))
    before = clause.word(name.first - 1)
    told = before in _AS_TOLD or (name.head == "ل" and before in _AS_TOLD)
    return told or begins(before, _COMMENTS)


def _tells_it(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "…, according to a statement put out by the command of X", in Arabic: a speaker."""
    if not clause.sentence.arabic:
        return False
    words = clause.sentence.words
    parted = clause.stretch.rule == "according to"
    ahead = range(max(trigger.hit.last, name.first - _TOLD_REACH), name.first)
    for p in ahead:
        media = words[p + 1] in _TELLING and p + 2 == name.first
        if words[p] in _AS_TOLD and (media or (parted and words[p - 1] == "،")):
            return True
    return False


_COMMENT_GLANCE = glance_for(exactly=BLAMES | _COMMENTED | _AS_TOLD, stems=_COMMENTS)
_TELLING = word_set("بيان بيانات تصريح مصدر مصادر ناشطين المتحدث الناطق اعلام")
_TOLD_REACH = 8  # words from "according to" over a statement to whose it is


def _edge(clause: Clause, trigger: Trigger) -> int:
    """Where an English predicate's own words end; whoever is named behind has no part in it."""
    if clause.sentence.arabic:
        return clause.last
    edge = trimmed(clause, trigger, clause.first, clause.last)
    words = clause.sentence.words
    return next((p for p in range(trigger.hit.last, edge) if words[p] in _IF), edge)


_IF = frozenset({"if", "unless", "once", "provided"})


_TOWARDS = word_set("to on at into onto from reached attacked في علي الي من نحو باتجاه")


def _is_ground(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "on the Iraqi side", "the Iraqi side of X": where it is, not who acts."""
    words = clause.sentence.words
    if trigger.kind in (Kind.COORDINATION, Kind.TRANSFER):
        return False
    if not {"side", "الجانب"} & set(words[name.first : name.last]):
        return False
    before = words[max(clause.first, name.first - 2) : name.first]
    if before[-1:] == ["قبل"]:
        return False  # "closed on the part of the Iraqi side"
    return words[name.last : name.last + 1] in (["of"], ["من"]) or any(
        w in _TOWARDS for w in before
    )


_GENERAL = (
    ("iran_militias",),
    ("gunmen",),
    ("unknown_air",),
    ("iraqi_forces",),
    ("iraqi_militias",),
)
_OF = word_set("من of the so - called from")
_FLOWN_BY = _OF | word_set("ما بما يسمي تسمي يعرف تابعه التابعه تابع التابع belonging to u s . led")
_BELONG = word_set(
    "ينتمون ينتمي تنتمي ينتميان ينتسبون يتبعون يتبع تتبع تابعون تابعين تابعان محسوبون محسوبين "
    "منتمون منتمين منضوون منضوين موالون موالين"
)
_OF_OR_TO = _OF | word_set("الي علي ل ضمن تحت لواء")
_KIND_OF = (("gunmen",), ("iran_militias",))
_SIDES = word_set("الجانب الطرف")  # "gunmen from the Syrian side" are not of it


def _are_of(gap: list[str]) -> bool:
    """Whether the words between two names say that the first are men of the second."""
    return _OF.issuperset(gap) or (gap[0] in _BELONG and _OF_OR_TO.issuperset(gap[1:]))


def _partitive(words: list[str], names: Sequence[Named]) -> list[Named]:
    """As in "Gunmen of the organisation" are the organisation's."""
    kept: list[Named] = []
    for one in names:
        name = one
        if kept and kept[-1].metonym and words[kept[-1].last : name.first] == ["-", "led"]:
            kept.pop()  # "the U.S.-led coalition"
        if not kept:
            kept.append(name)
            continue
        general = kept[-1].ids[:1] in _GENERAL
        gap = words[kept[-1].last : name.first]
        flown = kept[-1].ids[:1] == ("unknown_air",) and bool(gap)
        if flown and _FLOWN_BY.issuperset(gap) and not (name.joiner or name.metonym):
            name = name._replace(head="", first=kept[-1].first)  # "jets belonging to X"
            gap = []
        alike = name.ids[:1] == kept[-1].ids[:1] and words[name.first].isascii()
        forces = kept[-1].ids[:1] == ("iraqi_forces",)
        taken_from = forces and ("from" in gap or (not gap and name.ids[:1] in _CAUGHT))
        of_whom = (general or alike) and _are_of(gap) and not taken_from
        of_whom = of_whom and not (
            name.joiner or name.metonym or name.head == "ب" or words[name.first] in _SIDES
        )
        beside = not gap and words[name.first].isascii()
        if not (gap or beside) and _is_the_band(kept[-1], name):
            name, of_whom = name._replace(first=kept.pop().first), False
        one_name = alike and gap == ["("]  # "the Syrian Democratic Forces (SDF)"
        if one_name or (of_whom and gap and not words[name.first].isascii()):
            name = name._replace(first=kept.pop().first)
        elif of_whom or (kept and _guards_of(kept[-1], gap, name)):
            kept.pop()
        elif beside and name.ids[:1] in _KIND_OF:
            continue  # "Islamic State gunmen", "the PMF militia"
        kept.append(name)
    return kept


_CAUGHT = (("infiltrators",), ("smugglers",), ("civilians",), ("displaced",))
"""Those whom forces catch or keep, named right behind them: nobody's forces are called so."""

_REGULARS = frozenset({"saa", "pmf", "sdf", "asayish", "peshmerga", "ypg", "coalition"})
_REGULAR_ENDS = ("_army", "_forces", "_new", "_guard", "_police")  # that nobody calls a band
_CALLED_SO = (*_KIND_OF, ("isis",))  # "the organisation" goes by ISIS where nothing else is told


def _is_the_band(noun: Named, name: Named) -> bool:
    """As in "the militia Liwa X", in Arabic: the band that the noun before only calls one."""
    vague = noun.ids[:1] in _CALLED_SO and len(noun.ids) > 1
    regular = name.ids[:1] and (name.ids[0] in _REGULARS or name.ids[0].endswith(_REGULAR_ENDS))
    alone = not (name.joiner or name.head or name.metonym) and len(name.ids) == 1
    return vague and alone and not regular


_BELONGS = ("تابع", "التابع")
_STATES = (("saa",), ("syrian_gov",), ("syrian_gov_new",), ("syrian_army_new",))


def _guards_of(guards: Named, gap: list[str], owner: Named) -> bool:
    """As in "border guards that belong to the regime": the owner's, of whatever country."""
    if guards.ids[:1] != ("iraqi_border_guard",) or owner.ids[:1] not in _STATES:
        return False
    return len(gap) <= 1 and any(w.startswith(_BELONGS) for w in gap)


_NoPart: TypeAlias = Callable[[Clause, Trigger, Named], bool]


_NO_PART_IN_ARABIC: tuple[_NoPart, ...] = (_is_destination, _is_another_ally, _only_comments)
_NO_PART_IN_ENGLISH: tuple[_NoPart, ...] = (
    *STANDS_BY,
    _its_base_is_reached,
    _only_left,
    _is_another_ally,
    _only_comments,
    _is_anothers_object,
)
_NO_PART_BY_ENGLISH_WORDS: tuple[_NoPart, ...] = (
    lends_name,
    other_coalition,
    threatened,
    only_tied_to,
    *STANDS_BY_WORDS,
)
_NO_PART_BY_WORDS: tuple[_NoPart, ...] = (
    _is_ground,
    _told_aside,
    _is_what_for,
    _in_what_it_is,
    _tells_it,
    _lies_under,
    _is_the_if,
    _orders_it,
    _is_a_disguise,
)
"""Whether a name has no part in a claim; those by words are asked where one of them stands."""
_MAY_STAND_BY = STANDS_BY_GLANCE | glance_for(
    exactly=LENT | THREATS | TIES | BRANCHES | {"coalition"}
)
_MAY_HAVE_NO_PART = glance_for(
    ["side", "الجانب"],
    _CHARGES,
    exactly=_WHO | WHAT_IT_IS | _AS_TOLD | _IN_CASE | _ORDERED | _DRESS | _UNIFORMS | {"لم"},
    stems=_LIES_UNDER,
)


def aside(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether a name stands in a purpose or in the background, not with the predicate."""
    if clause.word(name.first - 1) in PARTAKING:
        return False  # "to comb the villages, with X taking part"
    deal = trigger.kind is not Kind.COORDINATION and _of_a_deal(clause, name)
    if not deal and not _is_marked_off(clause, trigger, name):
        return False
    return role_cue(clause, trigger, name) not in ("against", "by", "support")


def _is_marked_off(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether a purpose or a background begins between the name and the predicate."""
    if clause.meanings.isdisjoint(_MARKS):
        return False
    hit = trigger.hit
    feared = ("hypothetical",) if clause.sentence.arabic else ()
    for mark in clause.cue("purpose", "background", *feared):
        if mark.tail or mark.first == hit.first or clause.word(mark.last) in _THEREUPON:
            continue
        if trigger.kind is not Kind.INFILTRATION and _is_a_day(clause, mark, name):
            continue
        if hit.last <= mark.first < name.first and not (
            (mark.meaning == "background" and trigger.kind is Kind.COORDINATION)
            or _is_parenthesis(clause, mark, name)
        ):
            return True
        if mark.last <= name.first < hit.first:
            between = clause.sentence.words[name.last : hit.first]
            if "،" in between or "," in between:
                return True
    return False


_COMMAS = frozenset({"،", ","})


def _is_parenthesis(clause: Clause, mark: Hit, name: Named) -> bool:
    """As in "share the town, since Y was driven out of it, X and Z": X is told behind the aside."""
    words = clause.sentence.words
    opened = words[mark.first - 1] in _COMMAS
    return opened and words[name.first - 1] in _COMMAS and mark.meaning == "background"


_MARKS = frozenset({"purpose", "background", "hypothetical"})


def _is_a_day(clause: Clause, mark: Hit, name: Named) -> bool:
    """As in "since 2016 some 200 soldiers of X stand there": a day alone stands behind "since"."""
    return any(d.first <= mark.last < d.last <= name.first for d in clause.dates)


_THEREUPON = frozenset({"ذلك", "هذا", "this", "that"})  # "after that", of no other event
_DEALS = word_set("arrangement agreement deal accord understanding اتفاق اتفاقيه تفاهم ترتيب")
_UNDER_IT = word_set("under بموجب وفق ضمن")
_DEAL_REACH = 7  # words from "under a deal between X" to Y


def _of_a_deal(clause: Clause, name: Named) -> bool:
    """As in "left under a deal between X and Y": X and Y agreed, and do nothing here."""
    if not clause.sentence.glance & _DEAL_GLANCE:
        return False
    words = clause.sentence.words
    near = range(max(clause.first, name.first - _DEAL_REACH), name.first)
    deal = next((p for p in near if words[p] in _DEALS), None)
    if deal is None or not _UNDER_IT & set(words[max(clause.first, deal - 2) : deal]):
        return False
    return bool({"between", "بين"} & set(words[deal + 1 : deal + 4]))


_DEAL_GLANCE = glance_for(_DEALS)


def withdraws(clause: Clause, name: Named) -> bool:
    """As in "X withdrew": the word for leaving stands right beside the name."""
    return any(
        h.last in (name.first, name.first - 1) or h.first == name.last
        for h in clause.cue("withdrawing")
    )
