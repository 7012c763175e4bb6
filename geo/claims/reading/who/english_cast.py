"""Who has a part in an English claim, where neither preposition nor position tells it."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import word_of
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.english_parts import is_passive

_SEES = word_set("witnessed saw watched observed seen heard spotted filmed")


def witnessed(clause: Clause, trigger: Trigger, names: list[Named]) -> list[Named]:
    """As in "guards saw X attacking Y": X acts; who only saw it has no part."""
    hit = trigger.hit
    if clause.sentence.arabic or not word_of(clause, hit).endswith("ing"):
        return names
    seen = [p for p in range(clause.first, hit.first) if clause.word(p) in _SEES]
    if not seen or not any(seen[-1] < n.first < hit.first for n in names):
        return names
    return [n for n in names if n.first > seen[-1]]


def other_coalition(clause: Clause, _: Trigger, name: Named) -> bool:
    """As in "a coalition of rebel groups": not the one that the United States lead."""
    words = clause.sentence.words
    if clause.sentence.arabic or words[name.last - 1] != "coalition" or name.last - name.first > 2:
        return False
    behind = words[name.last : name.last + 5]
    return behind[:1] == ["of"] and not {"countries", "nations", "states"} & set(behind)


THREATS = word_set("threat threats danger risk")


def threatened(clause: Clause, _: Trigger, name: Named) -> bool:
    """As in "raiders who were a danger for X": why something was done, X has no part in it."""
    if clause.sentence.arabic:
        return False
    before = clause.sentence.words[max(clause.first, name.first - 3) : name.first]
    return "to" in before and not THREATS.isdisjoint(before)


TIES = word_set("close linked tied allied affiliated loyal aligned")
_BODIES = word_set("force forces group groups militia militias faction unit units party movement")


def only_tied_to(clause: Clause, _: Trigger, name: Named) -> bool:
    """As in "X, a force close to Y, attacked": Y says what X is, and does nothing."""
    if clause.sentence.arabic:
        return False
    near = [clause.word(p) for p in range(name.first - 5, name.first)]
    near = [w for w in near if w != "the"]
    tied = near[-1:] == ["to"] and near[-2] in TIES and near[-3] in _BODIES
    return tied or _has_a_branch(clause, name, near)


BRANCHES = word_set("branch affiliate offshoot splinter franchise arm wing spinoff")


_APPOSED = 4  # words from X over "a branch of" to Y


def _has_a_branch(clause: Clause, name: Named, near: list[str]) -> bool:
    """As in "X, a branch of Y", "X, Y's affiliate in Syria": Y says whose X is."""
    if not any(0 < name.first - n.last <= _APPOSED for n in clause.names):
        return False
    if near[-1:] in (["of"], ["that"]) and near[-2] in BRANCHES:
        return True
    behind = [clause.word(p) for p in range(name.last, min(clause.last, name.last + 3))]
    whose = clause.word(name.last - 1).endswith(("'s", "s'"))
    return whose and not BRANCHES.isdisjoint(behind)


_SUPPORT = word_set("support cover backing help assistance")


def lends_support(clause: Clause, name: Named) -> bool:
    """As in "with coalition air support": who helps."""
    if clause.sentence.arabic or not clause.sentence.glance & _SUPPORT_GLANCE:
        return False
    behind = [clause.word(p) for p in range(name.last, min(clause.last, name.last + 3))]
    before = {clause.word(name.first - 1), clause.word(name.first - 2)}
    helps = behind[:1] and (behind[0] in _SUPPORT or (behind[1:2] and behind[1] in _SUPPORT))
    fought = any(h.verbal and name.first - h.last in (0, 1) for h in clause.cue("clash"))
    helps = helps and not ({"with", "under"} & set(behind) or fought)
    return (bool(helps) and bool({"with", "under"} & before)) or _oversees(clause, name)


_OVERSIGHT = word_set("supervision oversight")
_SUPPORT_GLANCE = glance_for(exactly=_SUPPORT | _OVERSIGHT)


def _oversees(clause: Clause, name: Named) -> bool:
    """As in "under coalition supervision", "under the supervision of X"."""
    words, first = clause.sentence.words, name.first - (clause.word(name.first - 1) == "the")
    before = words[max(0, first - 3) : first]
    behind = words[name.last : name.last + 1]
    own = before[-1:] == ["under"] and behind != [] and behind[0] in _OVERSIGHT
    of_him = before[-1:] == ["of"] and "under" in before[:1] + words[max(0, first - 4) : first - 3]
    return own or (of_him and before[-2] in _OVERSIGHT)


_MANS = ("fortif", "reinforc", "bolster", "strengthen", "secur", "defend", "guard", "man", "boost")


def mans_line(clause: Clause, trigger: Trigger) -> bool:
    """As in "the border is reinforced with X and Y": they are those who stand there."""
    if clause.sentence.arabic or trigger.kind is not Kind.PRESENCE:
        return False
    return word_of(clause, trigger.hit).startswith(_MANS)


OUSTED = "who is driven out"
_DRIVEN = word_set("driven expelled ousted pushed evicted forced dislodged")


def driven_out(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "ISIS has been driven from X", of a taking: who loses the ground."""
    if name.last > trigger.hit.first:
        return False
    told = clause.sentence.words[trigger.hit.first : trigger.hit.last]
    return not _DRIVEN.isdisjoint(told) and is_passive(clause, trigger.hit)


def is_vague_enemy(clause: Clause, name: Named) -> bool:
    """As in "talks to keep militants out": a threat that is spoken of, no party to the talks."""
    return not clause.sentence.arabic and name.reason.endswith("mostly ISIS")


_CALM = word_set("secure secured safe stable calm excellent fortified protected")


def is_calm(clause: Clause, trigger: Trigger) -> bool:
    """As in "the situation remains calm": no enemy told of before holds the line."""
    if clause.sentence.arabic or trigger.kind is not Kind.CONTROL:
        return False
    return not _CALM.isdisjoint(clause.sentence.words[trigger.hit.first : trigger.hit.last + 3])
