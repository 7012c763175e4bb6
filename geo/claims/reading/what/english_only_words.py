"""English words of a deed that tell of distances, helpers, what is known already, or of silence."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import word_of, words_before
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind

_FALLEN = word_set("slain killed dead murdered deceased wounded injured")
_HIS = word_set("the his her their its this that")


def _fell_before(clause: Clause, hit: Hit) -> bool:
    """As in "the slain commander belonged to X": who he was, and no new toll."""
    if word_of(clause, hit) not in _FALLEN:
        return False
    person = any(h.first == hit.last for h in clause.sentence.cue("persons", "title", "official"))
    return person and clause.word(hit.first - 1) in _HIS


_WORD_OF = word_set("information word details data clarity figures")
_ON = word_set("about on of regarding concerning")
_WORD_REACH = 5  # words from "without" over "information about" to "casualties"


def _nothing_known(clause: Clause, hit: Hit) -> bool:
    """As in "without information about casualties": it is not told whether anybody fell."""
    near = words_before(clause, hit, _WORD_REACH)
    lacks = "without" in near or "no" in near
    return lacks and any(word in _WORD_OF and behind in _ON for word, behind in pairwise(near))


_AWAY = word_set("short long minute minutes hour hours day days mile miles")


def _is_a_way_off(clause: Clause, hit: Hit) -> bool:
    """As in "a short drive from X": how far it is."""
    return word_of(clause, hit) == "drive" and clause.word(hit.first - 1) in _AWAY


_GIVES = word_set("give gives gave giving given")


def _gives_a_push(clause: Clause, hit: Hit) -> bool:
    """As in "will give a push to trade": nobody advances."""
    push = word_of(clause, hit) == "push" and hit.form == NOUN
    return push and not _GIVES.isdisjoint(words_before(clause, hit, 3))


_HELPERS = word_set("ambulance ambulances paramedics firefighters rescuers medics")
_HELPERS_REACH = 5  # words from helpers over "were seen" to how they came


def _helpers_come(clause: Clause, hit: Hit) -> bool:
    """As in "ambulances were seen heading for X": no force."""
    return not _HELPERS.isdisjoint(words_before(clause, hit, _HELPERS_REACH))


_DEFINES = frozenset(
    {
        ("as", "defined"), ("is", "defined"), ("refers", "to"), ("not", "classified"),
        ("is", "classified"), ("are", "classified"), ("count", "as"), ("counts", "as"),
        ("counted", "as"), ("or", "type"),
    }
)  # fmt: skip


def _is_defined(clause: Clause, hit: Hit) -> bool:
    """As in "a strike, as defined by X, refers to": what the word means, and no blow."""
    return not _DEFINES.isdisjoint(pairwise(clause.sentence.words))


_ABLE = word_set("ability abilities capability capabilities capacity means")
_ABLE_REACH = 12  # words from "ability" over "to project terror and" to the deed


def _only_able(clause: Clause, hit: Hit) -> bool:
    """As in "limits the group's ability to plan and conduct operations": what it could do."""
    begun = max(clause.stretch.first, hit.first - _ABLE_REACH)
    near = clause.sentence.words[begun : hit.first]
    able = next((p for p in reversed(range(len(near))) if near[p] in _ABLE), None)
    return able is not None and near[able + 1 : able + 2] == ["to"] and "," not in near[able:]


_LEAVES = word_set("leave leaves leaving left")
_LEFT_REACH = 5  # words from "leaving" over whom to "with"


def _leaves_with(clause: Clause, hit: Hit) -> bool:
    """As in "leaving Baghdad with no say": nobody goes."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _LEFT_REACH)]
    return word_of(clause, hit) in _LEAVES and "with" in behind and "from" not in behind


def _is_a_win(clause: Clause, hit: Hit) -> bool:
    """As in "critics see win for X": no ground is taken."""
    return word_of(clause, hit) in ("win", "wins") and clause.word(hit.last) == "for"


only_where(_fell_before, exactly=_FALLEN)
only_where(_nothing_known, exactly=_WORD_OF)
only_where(_is_a_way_off, exactly=["drive"])
only_where(_is_a_win, exactly=["win", "wins"])
only_where(_gives_a_push, exactly=["push"])
only_where(_helpers_come, exactly=_HELPERS)
only_where(_only_able, exactly=_ABLE)
only_where(_leaves_with, exactly=_LEAVES)
only_where(_is_defined, exactly=word_set("defined refers classified count counts counted type"))

ONLY_WORDS: UntoldByKind = {
    Kind.CASUALTIES: (_fell_before, _nothing_known),
    Kind.CAPTURE: (_is_a_way_off, _is_a_win),
    Kind.OPERATION: (_gives_a_push, _helpers_come, _only_able, _leaves_with),
    Kind.STRIKE: (_is_defined, _only_able),
    Kind.CLASH: (_is_defined, _only_able),
    Kind.PRESENCE: (_helpers_come,),
}
"""Whether an English word of a deed tells of none where it stands."""
