"""Arabic nouns of a deed that a sentence only speaks about: "this deployment aims at …"."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.wordset import word_set

_SPOKEN_OF = frozenset({Kind.OPERATION, Kind.PRESENCE, Kind.STRIKE, Kind.PATROL, Kind.CLASH})
_COMMENTS = word_set(
    "تاتي ياتي تهدف يهدف هدفها هدفه الهدف غايتها غايته الغايه تعني يعني توحي يوحي ينوي تنوي رساله "
    "تعكس يعكس توكد تدل يدل تثير يثير"
)
_AHEAD = word_set("يهدف تهدف توحي يوحي ياتي تاتي تظهر يظهر يعكس تعكس اثناء هدف اهداف اهميه")
_THIS = word_set("هذا هذه تلك ذلك ان")
_NEAR = 4  # words from the noun to what is said of it


def only_spoken_of(clause: Clause, kind: Kind, hit: Hit) -> bool:
    """Whether a noun of a deed is the subject of a comment, which tells of it nothing new."""
    if not clause.sentence.glance & _COMMENT_GLANCE:
        return False
    if kind not in _SPOKEN_OF or hit.verbal or hit.form not in (NOUN, PHRASE):
        return False
    words = clause.sentence.words
    before = words[max(0, hit.first - 2) : hit.first]
    led = [w.lstrip("وف") for w in before if w not in _THIS]
    pointed = bool(_THIS & set(before[-1:]))
    if (
        led
        and led[-1] in _AHEAD
        and (pointed or hit.head.endswith("ال") or _is_opened(clause, hit))
    ):
        return True
    known = pointed or hit.head.endswith("ال") or _is_opened(clause, hit)
    behind = words[hit.last : min(clause.last, hit.last + _NEAR)]
    return known and any(w in _COMMENTS for w in behind)


_COMMENT_GLANCE = glance_for(_COMMENTS, _AHEAD)


def _is_opened(clause: Clause, hit: Hit) -> bool:
    """As in "the operation of combing": its first word has no article, the one behind has."""
    behind = clause.word(hit.last) if hit.last - hit.first == 1 else clause.word(hit.last - 1)
    return behind.startswith("ال")
