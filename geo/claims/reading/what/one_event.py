"""Predicates that only tell, by another word, the event that their clause tells already."""

from collections.abc import Callable

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import begins, begins_any
from geo.claims.reading.text.settings import Trigger


def is_told_by_another(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """Whether another predicate of the clause tells the same event, and better."""
    if _only_arrives(found, trigger):
        return True
    rules = _RULES.get(trigger.kind)
    return rules is not None and any(rule(clause, found, trigger) for rule in rules)


def _only_arrives(found: list[Trigger], trigger: Trigger) -> bool:
    """As in "reinforcements arrived": a presence, told by the same word."""
    return trigger.rule in ("cross", "comes") and any(
        o.kind is Kind.PRESENCE and o.hit.first == trigger.hit.first for o in found
    )


_ARRIVES = ("وصل", "يصل", "تصل", "وصول", "arriv")
_MORE_MEN = ("تعزيزات", "reinforcement")
_MORE_REACH = 7  # words from "arrived" over where to "reinforcements"


def _reinforcements_come(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "there arrived at X reinforcements": men are there, and nothing else is told."""
    if not begins(clause.word(trigger.hit.first), _ARRIVES):
        return False
    near = range(trigger.hit.first - _MORE_REACH, trigger.hit.first + _MORE_REACH)
    more = any(begins(clause.word(p).removeprefix("ال"), _MORE_MEN) for p in near)
    return more and any(o.kind is Kind.PRESENCE for o in found)


def _is_expected(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "expects to face 3,000 gunmen": told by the same word as how many there are."""
    return any(o.rule == "expects to face" and o.hit.first == trigger.hit.first for o in found)


_SPREADS = ("انتشار", "نشر", "توزيع", "تمركز", "وجود", "تواجد")
_CLOSE = 6  # words from a deployment to the posts


def _posts_are_where(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "the deployment of X at the posts", in Arabic: men are there, no post is set up."""
    if clause.word(trigger.hit.first - 1) not in ("علي", "في"):
        return False
    return any(
        o.kind is Kind.PRESENCE
        and begins(clause.word(o.hit.first).removeprefix("ال"), _SPREADS)
        and 0 < trigger.hit.first - o.hit.last <= _CLOSE
        for o in found
    )


_HITS_IT = ("استهدف", "طال", "طالت", "اصاب")
_STRIKERS = ("طاير", "طيران", "الطيران", "مدفعي", "مروحي", "مقاتلات")
_LANDING = ("انزال", "الانزال")
_SAME_BLOW, _SAME_LANDING = 6, 12  # words from the event over what with to "that hit X"


def _goes_on_of_it(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "an attack by drones that hit X", "a landing that aimed at a leader": one event."""
    if not clause.sentence.arabic:
        return False
    words, hit = clause.sentence.words, trigger.hit
    hits = words[hit.last - 1].startswith(_HITS_IT)
    if not hits or clause.word(hit.last).startswith(_STRIKERS):  # "aircraft hit": told anew
        return False
    return any(
        0 < hit.last - o.hit.last <= _reach_of(clause, o)
        and "،" not in words[o.hit.last : hit.first]
        for o in found
    )


def _reach_of(clause: Clause, event: Trigger) -> int:
    """How many words behind an event by a noun a clause may still go on of it; 0: none may."""
    if event.verbal:
        return 0
    if event.kind in (Kind.STRIKE, Kind.CLASH):
        return _SAME_BLOW
    landing = event.kind is Kind.OPERATION and clause.word(event.hit.first).startswith(_LANDING)
    return _SAME_LANDING if landing else 0


_ENTERS = ("دخل", "يدخل", "تدخل", "دخول", "enter")
_COLUMN = ("رتل", "ارتال", "column", "convoy")


def _column_enters(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "a column of the army entered the town": a move into it, told by its verb."""
    enters = any(
        begins(clause.word(o.hit.first), _ENTERS) for o in found if o.kind is Kind.OPERATION
    )
    told = clause.sentence.words[trigger.hit.first : trigger.hit.last]
    return enters and begins_any(told, _COLUMN)


_STOPS = (
    "اعترض", "يعترض", "تعترض", "اوقف", "يوقف", "توقف", "منع", "يمنع", "تمنع", "طرد", "يطرد", "تطرد",
    "رشق", "يرشق", "intercept", "block", "obstruct", "halt", "expel", "turn",
)  # fmt: skip


def _patrol_is_stopped(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "X stopped a patrol of Y from reaching the gate": no gate is shut, nobody patrols."""
    return any(
        0 <= trigger.hit.first - o.hit.first <= _STOPPED_REACH
        and begins(clause.word(o.hit.first), _STOPS)
        for o in found
        if o.kind is Kind.OPERATION and o.hit.parted
    )


_STOPPED_REACH = 6  # words from the verb over who stops to the patrol


_GOES_ON_BY = frozenset({"تجري", "تتم", "جرت", "تمت", "يجري", "يتم"})
_JOINTLY = frozenset({"بالتنسيق", "بالتعاون", "بالاتفاق"})


def _only_said_to_be_joint(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "the operation goes on in coordination with X", in Arabic: told of who works on it."""
    words, last = clause.sentence.words, trigger.hit.last
    goes = not trigger.verbal and last < len(words) and words[last] in _GOES_ON_BY
    joint = goes and any(o.kind is Kind.COORDINATION for o in found)
    return joint and not _JOINTLY.isdisjoint(words[last + 1 : last + 3])


def _so_many_come(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "the entry of no less than 300 men of X": told of them that they come."""
    return not trigger.verbal and any(o.rule in ("its men go", "comes", "cross") for o in found)


_SEEN_REACH = 3  # words from "saw" over who did to what
_SEEN = ("شاهد", "يشاهد", "نشاهد", "شوهد", "رصد")


def _only_seen(clause: Clause, found: list[Trigger], trigger: Trigger) -> bool:
    """As in "they saw the withdrawal of X", in Arabic: what they saw, and nothing besides."""
    if not begins(clause.word(trigger.hit.first), _SEEN):
        return False
    seen = range(trigger.hit.last, trigger.hit.last + _SEEN_REACH)
    return any(o.hit.first in seen and o.kind is not Kind.PRESENCE for o in found)


_RULES: dict[Kind, tuple[Callable[[Clause, list[Trigger], Trigger], bool], ...]] = {
    Kind.PRESENCE: (_only_seen, _patrol_is_stopped, _column_enters),
    Kind.CROSSING_STATUS: (_patrol_is_stopped,),
    Kind.PATROL: (_patrol_is_stopped,),
    Kind.FORCE_SIZE: (_so_many_come,),
    Kind.OPERATION: (_only_said_to_be_joint, _reinforcements_come),
    Kind.POST: (_posts_are_where,),
    Kind.STRIKE: (_goes_on_of_it,),
    Kind.CLASH: (_is_expected,),
}
