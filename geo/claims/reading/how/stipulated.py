"""What an agreement or an order lays down, in Arabic: it is to come, and nobody has done it yet."""

from collections.abc import Sequence

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger

_LAYS_DOWN = ("ينص", "تنص", "نص", "يقضي", "تقضي", "قضي", "قضت", "يتضمن", "تتضمن", "تضمن")
_LAYS_DOWN_REACH = 3  # words from the verb to what lays down, before it or behind
_PAPERS = (
    "اتفاق", "تفاهم", "مذكر", "بروتوكول", "صفق", "تسوي", "خطه", "قرار", "امر", "اوامر", "بند",
    "بنود", "توجيه", "تعليمات", "هدن",
)  # fmt: skip


def is_stipulated(clause: Clause, trigger: Trigger) -> bool:
    """As in "the agreement provides for X's withdrawal and the handing over of Y": by nouns."""
    if not clause.sentence.glance & LAYS_DOWN_GLANCE:
        return False
    hit = trigger.hit
    noun = hit.form == NOUN or (hit.form == PHRASE and not trigger.verbal)
    noun = noun or any(h.form == NOUN for h in clause.sentence.cues_at(hit.first))
    if not (clause.sentence.arabic and noun) or trigger.kind is Kind.COORDINATION:
        return False
    listed = hit.joiner and hit.first == clause.first  # "and the handing over of Y"
    opens = clause.stretch.first if listed else clause.first
    words = clause.sentence.words
    return any(
        begins(words[place], _LAYS_DOWN) and _is_said_of_a_paper(words, opens, place)
        for place in range(opens, hit.first)
    )


LAYS_DOWN_GLANCE = glance_for(stems=_LAYS_DOWN)


def _is_said_of_a_paper(words: Sequence[str], opens: int, verb: int) -> bool:
    near = words[max(opens, verb - _LAYS_DOWN_REACH) : verb + _LAYS_DOWN_REACH]
    return any(begins(word.removeprefix("ال"), _PAPERS) for word in near)
