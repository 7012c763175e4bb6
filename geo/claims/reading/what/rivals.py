"""Which of the claims that a clause could make stand beside each other, and which give way."""

from collections.abc import Callable
from dataclasses import replace

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_be import UNDERGONE
from geo.claims.reading.text.forms import IMPERFECT, PHRASE
from geo.claims.reading.text.nearby import begins, begins_any
from geo.claims.reading.text.settings import (
    BACKGROUND,
    HANDED,
    MAIN,
    PURPOSE,
    RETAKEN,
    SECURED,
    Trigger,
)
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.caught import only_crossing
from geo.claims.reading.what.english_barriers import WORKS_LISTED
from geo.claims.reading.what.of_the_border import of_the_border
from geo.claims.reading.what.one_event import is_told_by_another
from geo.claims.reading.what.purposes import purpose_stands
from geo.claims.reading.what.told_beside import (
    coordinates,
    held_by_others,
    stands_apart,
    told_aside,
)

# A noun of operation or coordination gives way to what the same clause says was done.
_GIVES_WAY = {
    Kind.OPERATION: frozenset(
        {
            Kind.ARREST,
            Kind.CAPTURE,
            Kind.STRIKE,
            Kind.TRANSFER,
            Kind.ENCIRCLEMENT,
            Kind.PATROL,
            Kind.BORDER_LENGTH,
            Kind.FORTIFICATION,
        }
    ),
    Kind.CLASH: frozenset({Kind.STRIKE, Kind.INFILTRATION, Kind.OPERATION}),
    Kind.PRESENCE: frozenset(
        {Kind.FORCE_SIZE, Kind.PATROL, Kind.POST, Kind.FORTIFICATION, Kind.CROSSING_STATUS}
    ),
    Kind.CONTROL: frozenset({Kind.CAPTURE, Kind.BORDER_LENGTH}),
    Kind.BORDER_LENGTH: frozenset({Kind.FORTIFICATION, Kind.POST, Kind.PATROL}),
    Kind.CROSSING_STATUS: frozenset({Kind.STRIKE, Kind.CASUALTIES}),
    Kind.INFILTRATION: frozenset({Kind.CROSSING_STATUS, Kind.TRANSFER}),
    Kind.ARREST: frozenset({Kind.TRANSFER}),
    Kind.FORCE_SIZE: frozenset({Kind.CASUALTIES, Kind.ARREST, Kind.TRANSFER, Kind.CLASH}),
}
_NONE = frozenset[Kind]()
_ALWAYS = {
    Kind.PRESENCE: frozenset(
        {Kind.PATROL, Kind.POST, Kind.FORTIFICATION, Kind.FORCE_SIZE, Kind.CONTROL}
    ),
    Kind.CLASH: frozenset({Kind.STRIKE}),
}


def settled(clause: Clause, found: list[Trigger]) -> list[Trigger]:
    """The predicates that make a claim of their own; of each kind and setting the first."""
    if len(found) > 1:
        found = _each_of_its_own(clause, found)
    main = [t for t in found if t.setting == MAIN]
    if all(t.kind is Kind.PRESENCE for t in main):
        main = []
    may_rival = main != [] and len(found) > 1
    return _one_a_kind(
        [
            _as_it_is_told(clause, trigger)
            for trigger in found
            if _is_told(clause, found, trigger, main)
            and not (may_rival and _has_rival(clause, found, trigger, main))
            and (not _gives_way(clause, found, trigger, main) or _hides_in(clause, found, trigger))
        ]
    )


def _each_of_its_own(clause: Clause, found: list[Trigger]) -> list[Trigger]:
    """The predicates but for those that tell what another of the clause tells already."""
    kinds = {t.kind for t in found}
    for tells_another, may_tell in _TELL_ANOTHER:
        if not may_tell.isdisjoint(kinds):
            found = [
                t for t in found if t.kind not in may_tell or not tells_another(clause, found, t)
            ]
    if Kind.TRANSFER not in kinds:
        return found
    if any(t.rule == HANDED for t in found):
        found = [t for t in found if t.kind is not Kind.TRANSFER or t.rule == HANDED]
    if any(t.kind is Kind.ARREST for t in found):
        found = [t for t in found if t.kind is not Kind.TRANSFER or not _was_tried(clause, t)]
    return found


def _has_rival(clause: Clause, found: list[Trigger], trigger: Trigger, main: list[Trigger]) -> bool:
    """Whether a predicate gives way to one of the clause's own."""
    may_win = _GIVES_WAY.get(trigger.kind, _NONE)
    if may_win.isdisjoint([other.kind for other in main]):
        return False  # as of most
    rivals = _rivals_of(clause, found, trigger)
    return any(
        other.kind in rivals
        and other.rule != WORKS_LISTED
        and (other.verbal or not trigger.verbal)
        and not (trigger.verbal and _comes_of(other, trigger))
        and not _fights_apart(clause, trigger, other)
        and not _met_crossing(clause, trigger, other)
        and not (other.rule == HANDED and trigger.kind is Kind.OPERATION)
        for other in main
    )


def _as_it_is_told(clause: Clause, trigger: Trigger) -> Trigger:
    """A predicate as a claim of the kind that who does it, or to whom, makes of it."""
    if trigger.kind is Kind.TRANSFER:
        return _over_the_line(clause, trigger)
    if trigger.kind is Kind.OPERATION and trigger.verbal:
        told = _of_families if clause.sentence.arabic else _from_the_air
        return told(clause, trigger)
    return trigger


_MOVED_BY_THEM = word_set("move moves moved moving ship ships bring brings")


def _over_the_line(clause: Clause, trigger: Trigger) -> Trigger:
    """As in "smugglers move people through the gaps": they get them over, nobody transfers them."""
    if clause.word(trigger.hit.first) not in _MOVED_BY_THEM:
        return trigger
    if clause.word(trigger.hit.first - 1) in UNDERGONE:
        return trigger
    before = [n for n in clause.names if n.last <= trigger.hit.first]
    smuggled = before != [] and before[-1].ids[:1] == ("smugglers",)
    return replace(trigger, kind=Kind.INFILTRATION) if smuggled else trigger


def _from_the_air(clause: Clause, trigger: Trigger) -> Trigger:
    """As in "the air force raids the valley", in English: a strike, by who raids."""
    if not clause.word(trigger.hit.first).startswith("raid"):
        return trigger
    before = [n for n in clause.names if n.last <= trigger.hit.first]
    flown = before != [] and before[-1].ids[:1] != () and before[-1].ids[0].endswith("air_force")
    return replace(trigger, kind=Kind.STRIKE) if flown else trigger


_FAMILIES = ("عايل", "عوايل", "نازح", "لاجي", "اسر")
_FAMILY_REACH = 10  # words from families over where they lived to "set out"


def _of_families(clause: Clause, trigger: Trigger) -> Trigger:
    """As in "families that lived in X set out for the camp of Y", in Arabic: they are moved."""
    if not clause.cue("camp"):
        return trigger
    before = clause.sentence.words[
        max(clause.first, trigger.hit.first - _FAMILY_REACH) : trigger.hit.first
    ]
    told = any(begins(w.removeprefix("ال"), _FAMILIES) for w in before)
    return replace(trigger, kind=Kind.TRANSFER) if told else trigger


_TRIED = word_set("trying attempting tried attempted planning preparing يحاول حاول محاولا يحاولون")
_TRIED_REACH = 3  # words from "trying" to what


def _was_tried(clause: Clause, trigger: Trigger) -> bool:
    """As in "arrested a man trying to bring families out": what he was caught at."""
    near = clause.sentence.words[max(clause.first, trigger.hit.first - _TRIED_REACH) :]
    return not _TRIED.isdisjoint(near[:_TRIED_REACH])


def _is_told(clause: Clause, found: list[Trigger], trigger: Trigger, main: list[Trigger]) -> bool:
    """Whether a predicate tells at all, and is not the aim or the date of another."""
    if trigger.setting == PURPOSE and not purpose_stands(clause, trigger):
        return False
    if trigger.kind is Kind.FORTIFICATION and any(_hides_in(clause, found, o) for o in found):
        return False
    if len(found) > 1 and only_crossing(found, trigger):
        return False
    if trigger.setting != BACKGROUND or told_aside(clause, trigger):
        return True
    alone = not any(t.kind is Kind.COORDINATION for t in main)
    return trigger.rule == "jointly with" and (
        not main or (alone and coordinates(clause, trigger.hit))
    )


def _rivals_of(clause: Clause, found: list[Trigger], trigger: Trigger) -> frozenset[Kind]:
    """The kinds to which this one gives way where they are the clause's own predicate."""
    if trigger.rule in (RETAKEN, "expects to face"):
        return _NONE
    if _arrests_too(clause, trigger):
        return _NONE
    if trigger.rule == "stronghold" and not _is_object(clause, found, trigger):
        return _NONE
    if trigger.kind is Kind.BORDER_LENGTH and of_the_border(clause, trigger):
        return _NONE
    if (
        trigger.rule == SECURED
        or _hides_in(clause, found, trigger)
        or held_by_others(clause, trigger)
    ):
        return _NONE
    return _GIVES_WAY.get(trigger.kind, _NONE)


_WAS_MADE = word_set("تم تمت جري جرت يتم يجري")


def _arrests_too(clause: Clause, trigger: Trigger) -> bool:
    """As in "the flight of 120, and the arrest of 81", "the arrest of 40 was made, who …"."""
    if trigger.kind is not Kind.ARREST or trigger.verbal:
        return False
    made = clause.word(trigger.hit.first - 1).removeprefix("و") in _WAS_MADE
    return made or clause.word(trigger.hit.first).startswith("وال")


_MOVED_REACH = 4  # words from "a group of" over whom to "was moved"
_DEPLOYED = frozenset({Kind.PRESENCE, Kind.OPERATION})


def _are_moved(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "detainees were moved by X", in English: by the same word nobody deploys or leaves."""
    first, last = trigger.hit.first, trigger.hit.last
    if clause.sentence.arabic or clause.word(first - 1) not in UNDERGONE:
        return False
    return any(
        o.kind is Kind.TRANSFER
        and o.hit.first < last
        and first - o.hit.last <= _MOVED_REACH  # "a group of men was moved"
        for o in found
    )


_SOLDIERS = (
    "جندي", "جنود", "الجنود", "مقاتل", "مسلح", "شرطه", "الشرطه", "قوات", "القوات",
    "soldier", "troops",
)  # fmt: skip


def _soldiers_leave(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "the last soldier left the base": a withdrawal, nobody is moved by others."""
    if not any(o.kind is Kind.OPERATION and o.hit.first == trigger.hit.first for o in found):
        return False
    near = clause.sentence.words[max(clause.first, trigger.hit.first - 3) : trigger.hit.last + 3]
    return any(w.startswith(_SOLDIERS) for w in near)


_CONVOYS = ("قافل", "رتل", "ارتال", "convoy", "column")
_OPENLY = frozenset({"coalition", "us_forces"})


_BY_CONVOY = (("في",), ("ضمن",), ("in", "a"), ("by",), ("military",))


def _by_convoy(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "moved the detainees in a convoy": how they were moved, and no presence."""
    if not any(t.kind is Kind.TRANSFER for t in found):
        return False
    words, first = clause.sentence.words, trigger.hit.first
    by = any(tuple(words[max(0, first - len(how)) : first]) == how for how in _BY_CONVOY)
    return by and begins(words[first], _CONVOYS)


def _convoy_comes(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "a convoy with arms entered for the coalition's bases": nobody slips in or is moved."""
    if not any(o.kind is Kind.OPERATION and o.setting == MAIN for o in found):
        return False
    words = clause.sentence.words[clause.first : clause.last]
    owners = {one for n in clause.names for one in n.ids[:1] if not n.metonym}
    return owners != set() and owners <= _OPENLY and begins_any(words, _CONVOYS)


def _crosses_itself(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "a convoy had crossed the border": it is who crosses, and stays nowhere."""
    if trigger.verbal or not clause.sentence.arabic:
        return False
    convoy = begins(clause.word(trigger.hit.first).removeprefix("ال"), _CONVOYS)
    return convoy and any(
        o.kind is Kind.INFILTRATION and o.hit.first > trigger.hit.first for o in found
    )


_STANDS_ELSEWHERE = ("انتشار", "تموضع", "تمركز")


def _by_the_same_word(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "a convoy crossed by the gate", "they took up new positions", in Arabic.

    One word tells of one thing: men who move open no gate and hand nothing over, and wares that
    are carried over the line are no campaign.
    """
    if not clause.sentence.arabic:
        return False
    beside = {o.kind for o in found if o.hit.first == trigger.hit.first and o is not trigger}
    if trigger.kind is Kind.CROSSING_STATUS:
        return Kind.OPERATION in beside
    if trigger.kind is Kind.OPERATION:
        carried = begins(clause.word(trigger.hit.first), ("نقل", "ينقل", "تنقل"))
        return carried and Kind.INFILTRATION in beside
    if trigger.kind is Kind.TRANSFER and Kind.PRESENCE in beside:
        behind = clause.sentence.words[trigger.hit.first : trigger.hit.first + _ANEW_REACH]
        return begins_any(behind, _STANDS_ELSEWHERE)
    return False


_ANEW_REACH = 6  # words from "again" over who does to "their positions"


_TELL_ANOTHER: tuple[
    tuple[Callable[[Clause, list[Trigger], Trigger], bool], frozenset[Kind]], ...
] = (
    (is_told_by_another, frozenset(Kind)),
    (_soldiers_leave, frozenset({Kind.TRANSFER})),
    (_convoy_comes, frozenset({Kind.INFILTRATION, Kind.TRANSFER})),
    (_by_convoy, frozenset({Kind.PRESENCE})),
    (_crosses_itself, frozenset({Kind.PRESENCE})),
    (_are_moved, _DEPLOYED),
    (_by_the_same_word, frozenset({Kind.CROSSING_STATUS, Kind.OPERATION, Kind.TRANSFER})),
)
"""Whether a predicate tells, by its own words, what another of the clause tells already.

Each rule with the kinds of which it may say so.
"""


def _man_is_taken(found: list[Trigger], trigger: Trigger) -> bool:
    """As in "a colonel was seized at home": the same word takes a man, so it takes no ground."""
    return trigger.kind is Kind.CAPTURE and any(
        o.kind is Kind.ARREST and o.hit.first <= trigger.hit.first < o.hit.last + _TAKEN_REACH
        and (o.hit.parted or o.rule == RETAKEN or o.hit.first == trigger.hit.first)
        for o in found
    )  # fmt: skip


_TAKEN_REACH = 8  # words from the man to the verb that takes him


def _gives_way(clause: Clause, found: list[Trigger], trigger: Trigger, main: list[Trigger]) -> bool:
    """Whether a predicate gives way whatever the setting of the other is."""
    if len(found) == 1 and trigger.rule != "stronghold":
        return False  # to nothing
    crosses = trigger.kind is Kind.OPERATION and _fighters_cross(clause, found, trigger)
    if crosses or _man_is_taken(found, trigger):
        return True
    always = _ALWAYS.get(trigger.kind, _NONE)
    if always and any(
        other.kind in always and other.setting != BACKGROUND and other.rule != WORKS_LISTED
        and not _fights_apart(clause, trigger, other)
        and not stands_apart(clause, trigger, other)
        for other in found
    ):  # fmt: skip
        return True
    works = trigger.kind is Kind.POST and any(
        o.kind is Kind.FORTIFICATION and o.hit.first == trigger.hit.first for o in found
    )
    if works or (trigger.kind is Kind.PRESENCE and any(o.rule == "jointly with" for o in found)):
        return True
    if trigger.rule != "stronghold":
        return trigger.kind is Kind.CONTROL and _mans_posts(clause, found, trigger)
    arabic = clause.sentence.arabic
    return _is_goal(clause, found, trigger) if arabic else _is_aim(main, trigger)


def _fights_apart(clause: Clause, fight: Trigger, blow: Trigger) -> bool:
    """As in "fighting raged near X, with the foes trading shells": a fight, and the blows in it."""
    if clause.sentence.arabic or fight.kind is not Kind.CLASH or fight.hit.form != PHRASE:
        return False
    return "," in clause.sentence.words[fight.hit.last : blow.hit.first]


_TO = frozenset({"الي", "في", "من", "علي", "نحو"})


def _is_goal(clause: Clause, found: list[Trigger], stronghold: Trigger) -> bool:
    """As in "reached its last stronghold", in Arabic: where something else is told to happen."""
    before = clause.word(stronghold.hit.first - 1)
    if before == "ضد":
        return True
    held = (Kind.CONTROL, Kind.PRESENCE)  # "is dug in in a pocket": who is in it holds it
    others = (t for t in found if t.kind not in held and t.hit.first < stronghold.hit.first)
    return before in _TO and any(t.setting == MAIN for t in others)


def _hides_in(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "militants hid in a tunnel dug from X": the tunnel is where, the verb what is told."""
    if trigger.kind is not Kind.PRESENCE or not trigger.verbal:
        return False
    hides = not clause.sentence.arabic or begins(clause.word(trigger.hit.first), _HIDE)
    return hides and any(
        o.kind is Kind.FORTIFICATION
        and 0 <= o.hit.first - trigger.hit.last <= _CLOSE
        and _INSIDE & set(clause.sentence.words[trigger.hit.last - 1 : o.hit.first])
        for o in found
    )


_HIDE = ("يختب", "تختب", "اختب", "يتحصن", "تتحصن", "تحصن", "يتوار", "يقيم", "يتخذ")
_INSIDE = frozenset({"in", "inside", "في", "داخل", "ب"})


def _mans_posts(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "X holds two posts at Y", in English: posts that X has, no ground that it holds."""
    return not clause.sentence.arabic and any(
        o.kind is Kind.POST and 0 <= o.hit.first - trigger.hit.last <= _BESIDE for o in found
    )


_BESIDE = 3  # words from "holds" to the posts that are held


def _fighters_cross(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "200 fighters crossed into X", in English: told by the same word as who slips in."""
    same = any(
        o.kind is Kind.INFILTRATION
        and o.hit.first < trigger.hit.last
        and trigger.hit.first < o.hit.last
        for o in found
    )
    return same and (not clause.sentence.arabic or begins(clause.word(trigger.hit.first), _ONCE))


# "seized pills at the gate", "hundreds of men of X crossed", in Arabic: no search, no advance.
_ONCE = ("ضبط", "صادر", "عبر", "يعبر", "تعبر", "دخل", "يدخل", "تدخل")


_WHILE = word_set(
    "who trying attempting as while حاول حاولوا حاولا يحاول يحاولون تحاول الذين اثناء لدي خلال "
    "كانوا"
)


def _met_crossing(clause: Clause, fight: Trigger, crossing: Trigger) -> bool:
    """As in "opened fire on smugglers trying to cross": a fight, and those whom it met."""
    met = fight.kind is Kind.CLASH and crossing.kind in (Kind.INFILTRATION, Kind.OPERATION)
    between = clause.sentence.words[fight.hit.last : crossing.hit.last]
    told = fight.verbal or fight.hit.form == PHRASE
    return met and told and not _WHILE.isdisjoint(between)


def _comes_of(taking: Trigger, move: Trigger) -> bool:
    """As in "X advanced from A to wrest B from Y": the move is told beside what came of it."""
    aimed = taking.hit.head == "ل" and taking.hit.form == IMPERFECT
    return aimed and move.kind is Kind.OPERATION and move.hit.first < taking.hit.first


def _is_object(clause: Clause, found: list[Trigger], stronghold: Trigger) -> bool:
    """As in "took the last pocket of X": what is taken, no hold of its own."""
    reach = 5 if clause.sentence.arabic else 16
    taking = any(
        t.kind is Kind.CAPTURE and 0 <= stronghold.hit.first - t.hit.last <= reach for t in found
    )
    return taking or (not clause.sentence.arabic and _is_aim(found, stronghold))


_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.OPERATION})


def _is_aim(found: list[Trigger], stronghold: Trigger) -> bool:
    """As in "shelled pockets of X", "advanced into the last stronghold": where the blow falls."""
    return any(
        t.kind in _BLOWS and t.setting == MAIN and 0 <= stronghold.hit.first - t.hit.last <= _CLOSE
        for t in found
    )


_CLOSE = 6  # words


def _one_a_kind(kept: list[Trigger]) -> list[Trigger]:
    """The first predicate of each kind, a finite verb before a noun."""
    if len(kept) < 2:
        return kept
    best: dict[tuple[Kind, str], Trigger] = {}
    for trigger in kept:
        key = (trigger.kind, trigger.setting)
        other = best.get(key)
        if other is None or (trigger.verbal and not other.verbal):
            best[key] = trigger
    return list(best.values())
