"""Where a state is over: it used to be, until a day, was till a day, has ended."""

from itertools import pairwise

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.reading.text.arabic_cuts import WAS
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import begins_any
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.undone import removes
from geo.claims.reading.text.until_then import what_came_then
from geo.claims.reading.text.wordset import word_set


def was_its_use(clause: Clause, trigger: Trigger) -> bool:
    """As in "used to man posts", in English."""
    if not clause.sentence.glance & _USED_GLANCE:
        return False
    words = clause.sentence.words
    near = range(max(clause.first, trigger.hit.first - 4), trigger.hit.first)
    return any(words[p : p + 2] == ["used", "to"] for p in near) and not clause.sentence.arabic


_USED_GLANCE = glance_for(exactly=["used"])


_HAD = word_set("was were had held controlled ruled ran")


def until_a_day(clause: Clause) -> bool:
    """As in "were controlled by X until 2017": a state whose end is told."""
    words = clause.sentence.words
    if clause.last < len(words) and what_came_then(clause.sentence, clause.last):
        return True
    if clause.sentence.arabic:
        return _was_till_a_day(clause)
    until = [p for p in range(clause.first, clause.last - 1) if words[p] == "until"]
    return any(
        any(d.first in (p, p + 1, p + 2) for d in clause.dates)
        and bool(_HAD & set(words[clause.first : p] or words[p : clause.last]))
        for p in until
    )


_TILL = word_set("حتي لغايه")

_NOW = word_set("الان اليوم اللحظه الساعه")


def _was_till_a_day(clause: Clause) -> bool:
    """As in "the town was subject to X till the end of 2015", in Arabic."""
    words = clause.sentence.words
    till = [p for p in range(clause.first, clause.last - 1) if words[p] in _TILL]
    return any(
        words[p + 1] not in _NOW
        and not any(
            w.endswith(("يزال", "تزال", "يزالون", "زال", "زالت")) for w in words[clause.first : p]
        )
        and any(p <= d.first <= p + 3 for d in clause.dates)
        and not WAS.isdisjoint(words[clause.first : p])
        for p in till
    )


_NO_MORE = (("no", "longer"), ("لم", "يعد"), ("لم", "تعد"), ("ولم", "يعد"), ("ولم", "تعد"),
            ("فلم", "تعد"), ("فلم", "يعد"), ("ما", "عاد"), ("ما", "عادت"))  # fmt: skip
_SAVE = word_set("الا سوي except but")
_SAVE_REACH = 3  # words from "no longer holds" over who to "but"
_NO_MORE_REACH = 7  # words from "no longer" over who to what


def no_longer(clause: Clause, hit: Hit) -> bool:
    """As in "X no longer holds Y": it did, and that is over."""
    if not clause.sentence.glance & _NO_LONGER_GLANCE:
        return False
    words = clause.sentence.words
    near = words[max(clause.first, hit.first - _NO_MORE_REACH) : hit.last]
    behind = words[hit.last : min(clause.last, hit.last + _SAVE_REACH)]
    if not _SAVE.isdisjoint(behind):
        return False  # "no longer holds but a camp": he holds that
    return any(pair in _NO_MORE for pair in pairwise(near))


_NO_LONGER_GLANCE = glance_for(exactly=[last for _, last in _NO_MORE])


_REMOVES = ByWord(removes)
_TAKEN_DOWN = word_set("removed dismantled abandoned evacuated demolished")
_REMOVES_REACH = 5  # words from "removed" over whose to checkpoints
_DOWN_REACH = 9  # words from posts over whose they are to "have been removed"


def was_taken_down(clause: Clause, hit: Hit) -> bool:
    """As in "checkpoints of X have been removed"; in Arabic only as in "removed the berms"."""
    words = clause.sentence.words
    ahead = words[max(clause.first, hit.first - _REMOVES_REACH) : hit.first]
    if clause.sentence.arabic:
        return any(map(_REMOVES.__getitem__, ahead))
    near = range(hit.last, min(clause.last - 1, hit.last + _DOWN_REACH))
    if not _TAKEN_DOWN.isdisjoint(ahead):
        return True  # "removed several checkpoints of X"
    return any(words[p] in ("been", "were", "was") and words[p + 1] in _TAKEN_DOWN for p in near)


_LOSES = ("فقد", "يفقد", "تفقد", "نفقد", "خسر", "يخسر", "تخسر", "نخسر", "خساره", "فقدان")
_LOST = word_set("lose loses lost losing loss")
_LOSS_REACH = 4  # words from the loss over who lost to the hold
_LOSS_GLANCE = glance_for(_LOST, stems=_LOSES)


def loses_it(clause: Clause, hit: Hit) -> bool:
    """As in "the loss of control of X", "has lost its hold": what is denied if that is denied."""
    if not clause.sentence.glance & _LOSS_GLANCE:
        return False
    near = clause.sentence.words[max(clause.first, hit.first - _LOSS_REACH) : hit.last]
    return begins_any(near, _LOSES) if clause.sentence.arabic else not _LOST.isdisjoint(near)


def has_ended(clause: Clause, hit: Hit) -> bool:
    """Whether a word before says that it is over; "has not ceased" says the contrary."""
    if "ended" not in clause.meanings:
        return False
    lasts = [h for h in clause.cue("ongoing") if h.last - h.first > 1]
    return any(
        h.first <= hit.first and not any(o.first <= h.first < o.last for o in lasts)
        for h in clause.cue("ended")
    )
