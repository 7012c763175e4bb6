"""English coordination that only says how something else was done, beside what was done."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import EVENTS, Clause
from geo.claims.reading.text.wordset import word_set

_THROUGH = word_set("through via by thanks amid despite under following")
_WHICH = word_set("which who whose")


def lends_hand(clause: Clause, hit: Hit) -> bool:
    """As in "advanced in coordination with X", "cooperating with X, they took Y"."""
    if clause.sentence.arabic:
        return False
    ahead = clause.sentence.words[max(0, hit.first - _TRIPOINT) : hit.first]
    if "borders" in ahead or ("where" in ahead and clause.word(hit.first).startswith("meet")):
        return True  # "where the borders of X, Y and Z meet"
    phrases = [h for h in clause.cue("with") if h.last - h.first > 1]
    parted = clause.word(hit.first) == "in"  # "in … cooperation", begun at another "in"
    beside = any(h.first <= hit.first < h.last or parted for h in phrases)
    beside = beside or _opens_as_participle(clause, hit) or _by_means(clause, hit)
    return (beside or _who_they_are(clause, hit)) and _tells_else(clause, hit)


_TRIPOINT = 9  # words


def _opens_as_participle(clause: Clause, hit: Hit) -> bool:
    words = clause.sentence.words
    return (
        hit.first == clause.first
        and words[hit.first].endswith("ing")
        and "," in words[hit.last : clause.last]
    )


def _by_means(clause: Clause, hit: Hit) -> bool:
    before = clause.sentence.words[max(0, hit.first - 2) : hit.first]
    return bool(_THROUGH & set(before)) and clause.word(hit.last) != "between"


def _who_they_are(clause: Clause, hit: Hit) -> bool:
    """As in "the PMF, which works with the army, deployed …": said of X in passing."""
    words = clause.sentence.words
    opens = [p for p in range(max(0, hit.first - 2), hit.first) if words[p] in _WHICH]
    return bool(opens) and words[opens[-1] - 1] == "," and "," in words[hit.last :]


def _tells_else(clause: Clause, hit: Hit) -> bool:
    """Whether the sentence tells of another event beside."""
    return any(
        h.meaning in EVENTS and h.meaning not in ("coordination", "verb") and h.first != hit.first
        for h in clause.sentence.cues
    )


def goes_on_elsewhere(clause: Clause) -> bool:
    """As in "X advanced in coordination with Y and seized Z": more is told behind."""
    return not clause.sentence.arabic and any(
        h.verbal and h.meaning in EVENTS and h.meaning != "verb" and h.first >= clause.last
        for h in clause.sentence.cues
    )


_EACH = word_set(
    "cooperate coordinate cooperated coordinated met meet discussed discuss agreed talked"
)
_OF_BOTH = word_set("officials delegations commanders representatives delegates leaders officers")
_EACH_REACH = 9  # words from both parties to the verb


def meet_each_other(clause: Clause, hit: Hit) -> bool:
    """As in "officials from X and Y met", "they discussed the border": two, as the plural says."""
    words = clause.sentence.words
    if clause.sentence.arabic or words[hit.first] not in _EACH:
        return False
    if clause.word(hit.first - 1) == "they":
        return hit.first - 1 <= clause.first + 1
    begun = max(clause.first, hit.first - _EACH_REACH)
    before = words[begun : hit.first]
    pair = any(words[p] == "and" for p in range(begun, hit.first))
    both = [s for s in clause.spots if s.last <= hit.first]
    units = any(begun <= h.first < hit.first for h in clause.cue("units"))
    units = units and not words[hit.first].startswith("me")  # troops that meet link up
    return pair and (
        (len(both) > 1 and bool(_OF_BOTH & set(before))) or (units and bool(clause.names))
    )
