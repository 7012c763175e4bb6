"""English ground that is taken, told by more than the verb's own object: "X, which Y captured"."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PERFECT
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.english_where import before_which

_BE = word_set("was were been is are")
_FROM = frozenset({"from", "by"})
_IT = frozenset({"it", "them"})
_AHEAD = 7  # words from ground that is taken to its verb


def was_taken(clause: Clause, hit: Hit) -> bool:
    """As in "the crossings were forcefully taken from X": ground before a passive verb."""
    before = hit.first - 1
    while clause.word(before).endswith("ly"):
        before -= 1
    if clause.word(hit.first) != "taken" or clause.word(before) not in _BE:
        return False
    return clause.word(hit.last) in _FROM and _ground_within(clause, before)


def _ground_within(clause: Clause, verb: int) -> bool:
    near = range(max(clause.first, verb - _AHEAD), verb)
    spots = any(s.last - 1 in near for s in clause.spots)
    return spots or any(h.last - 1 in near for h in clause.cue("area", "crossing", "post"))


def which_is_taken(clause: Clause, hit: Hit) -> bool:
    """As in "Al-Qaim, which the army captured", "until rebels captured it": ground told before."""
    if hit.form != PERFECT or clause.sentence.arabic:
        return False
    if clause.word(hit.last) in _IT:
        return any(s.last <= hit.first for s in clause.sentence.spots) or bool(
            clause.sentence.cue("crossing", "base", last=hit.first)
        )
    spot = before_which(clause, hit.first)
    return spot is not None and any(spot.last < n.last <= hit.first for n in clause.sentence.names)


def takes_side(clause: Clause, hit: Hit) -> bool:
    """As in "took the Iraqi side": one side of a crossing told before."""
    words = clause.sentence.words[hit.last : hit.last + 3]
    return words[2:] == ["side"] and words[1] in ("iraqi", "syrian", "other")
