"""Ground that is in somebody's hands, whoever that is: "the post is still in X's hands"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PHRASE
from geo.claims.reading.text.settings import Trigger, setting
from geo.claims.reading.text.wordset import word_set

_BY_HAND = word_set("بيد بايدي وبيد وبايدي")
_IN = word_set("في وفي")
_HAND = word_set("يد ايدي قبضه")
_OURS = word_set("قواتنا قطعاتنا جيشنا ابناينا")
_DEEDS = ("kill", "wound", "arrest", "strike", "target", "persons", "detainees")
"""By whose hand something was done, or who was in whose hands: no ground is held."""


def may_be_in_hands(word: str) -> bool:
    """A first look: whether a word says "in the hands of"."""
    return word in _BY_HAND or word in _HAND


def in_hands(clause: Clause) -> Iterator[Trigger]:
    """As in "the town is in the hands of X", where X is named right behind."""
    if not clause.sentence.arabic:
        return
    for place in range(clause.first, clause.last):
        end = _phrase_end(clause, place)
        if end is None or any(h.first < end and place < h.last for h in clause.cue("control")):
            continue
        hit = Hit("control", PHRASE, place, end)
        holder = any(n.first == end and n.ids and not n.metonym for n in clause.names)
        holder = holder or clause.word(end) in _OURS
        if holder and not _by_the_hand(clause, hit) and _ground_before(clause, place):
            yield Trigger(Kind.CONTROL, hit, setting(clause, hit), "control", False)


def _phrase_end(clause: Clause, place: int) -> int | None:
    """Where "in the hands of" ends that begins here, one word or two."""
    if clause.word(place) in _BY_HAND:
        return place + 1
    if clause.word(place) in _IN and clause.word(place + 1) in _HAND and place + 1 < clause.last:
        return place + 2
    return None


def _by_the_hand(clause: Clause, hit: Hit) -> bool:
    """As in "was killed by the hand of X": who did it, no ground that he holds."""
    return any(h.first < hit.first for h in clause.cue(*_DEEDS))


def _ground_before(clause: Clause, place: int) -> bool:
    told = [s.first for s in clause.spots] + [
        h.first for h in clause.cue("area", "border", "crossing", "post")
    ]
    if any(clause.stretch.first <= first < place for first in told):
        return True
    return not _ITS_RUNNING.isdisjoint(clause.sentence.words[clause.first : place])


_ITS_RUNNING = word_set("ادارته ادارتها وادارته وادارتها مفاتيحه مفاتيحها زمامه زمامها")
"""As in "its running is still in the hands of X", of a gate or town told before."""
