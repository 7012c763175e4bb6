"""English words for works on the line by the works alone: listed, or finished far behind them."""

from collections.abc import Iterator, Sequence

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.settings import PURPOSE, Trigger, setting
from geo.claims.reading.text.wordset import word_set

WORKS_LISTED = "works listed"
_LISTED = 6  # words from one of the works to the next
_JOINS = frozenset({"and", ","})
_FINISHED = word_set("completed complete finished erected built installed")
_STRUCK = ("strike", "target", "clash", "kill", "length")


def barriers_listed(clause: Clause) -> Iterator[Trigger]:
    """As in "concrete barriers and watchtowers", "a barrier along the line has been completed"."""
    if clause.sentence.arabic or any(h.verbal for h in clause.cue(*_STRUCK)):
        return
    if not (clause.sentence.cue("border") or clause.spots):
        return
    works = clause.cue("barrier")
    for number, hit in enumerate(works):
        done = _finished(clause, hit)
        if not done and not _goes_on(clause, works[number + 1 :], hit):
            continue
        where = setting(clause, hit)
        if where != PURPOSE:
            yield Trigger(Kind.FORTIFICATION, hit, where, WORKS_LISTED, done)
            return


def _goes_on(clause: Clause, others: Sequence[Hit], hit: Hit) -> bool:
    words = clause.sentence.words
    return any(
        0 < o.first - hit.last <= _LISTED and _JOINS & set(words[hit.last : o.first])
        for o in others
    )


def _finished(clause: Clause, hit: Hit) -> bool:
    """Whether the works are told to be finished by the next verb of the clause."""
    for place in range(hit.last, clause.last):
        if clause.word(place) in _FINISHED:
            return True
        verbs = [h for h in clause.sentence.cues_at(place) if h.verbal and h.form != NOUN]
        if verbs and verbs[0].meaning not in ("maintain", "build"):
            return False
    return False
