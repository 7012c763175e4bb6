"""What somebody refuses, offers or only weighs: "refused to hand X over", "considers closing Y"."""

from geo.claims.reading.how.talked_over import LIKE_VERBS
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_REACH = 5  # words from "refused" over who does to what
_REFUSES = ("رفض", "يرفض", "ترفض", "نرفض")
_OFFERS = ("عرض", "يعرض", "تعرض", "نعرض", "درس", "يدرس", "تدرس", "ندرس", "اقترح", "يقترح", "تقترح")
_PARTS = word_set("في عن من الي علي بعد قبل منذ خلال ان انه انها ل ، ,")

_REFUSED_TO = word_set("refuse refuses refused refusing decline declines declined declining")
_OFFERED_TO = word_set(
    "offer offers offered offering propose proposes proposed proposing ordered instructed"
)
_WEIGHS = word_set(
    "consider considers considered considering weigh weighs weighed weighing mull mulls mulled "
    "mulling study studies studying explore explores exploring contemplate contemplates "
    "contemplating discuss discusses discussing propose proposes proposed"
)


def is_refused(clause: Clause, trigger: Trigger) -> bool:
    """As in "X refused to hand over Y", "X refused the opening of Z": it is not done."""
    if not clause.sentence.glance & _REFUSED_GLANCE:
        return False
    if clause.sentence.arabic:
        return _of(clause, trigger, _REFUSES)
    return _before_to(clause, trigger) in _REFUSED_TO


_REFUSED_GLANCE = glance_for(_REFUSED_TO, stems=_REFUSES)


def is_weighed(clause: Clause, trigger: Trigger) -> bool:
    """As in "X offered to hand over Y", "was ordered to leave", "considers closing Z": to come."""
    if not clause.sentence.glance & OFFERED_GLANCE:
        return False
    if clause.sentence.arabic:
        return _of(clause, trigger, _OFFERS)
    if _before_to(clause, trigger) in _OFFERED_TO:
        return True
    first = trigger.hit.first
    before = clause.sentence.words[max(clause.stretch.first, first - 2) : first]
    ing = clause.word(first).endswith("ing") or trigger.hit.form == NOUN
    return ing and not _WEIGHS.isdisjoint(before)


OFFERED_GLANCE = glance_for(_OFFERED_TO, _WEIGHS, stems=_OFFERS)


def _before_to(clause: Clause, trigger: Trigger) -> str:
    """The English verb whose "to" takes the words that claim; empty where there is none."""
    words, first = clause.sentence.words, trigger.hit.first
    return words[first - 2] if first > 1 and words[first - 1] == "to" else ""


def _of(clause: Clause, trigger: Trigger, verbs: tuple[str, ...]) -> bool:
    """Whether one of these Arabic verbs has a noun that claims for its object."""
    if not clause.sentence.glance & _WEIGHED_GLANCE:
        return False
    hit, words = trigger.hit, clause.sentence.words
    noun = (hit.form in (NOUN, PHRASE) and not hit.verbal) or words[hit.first] in LIKE_VERBS
    if not noun or hit.head not in ("", "ال"):
        return False
    for place in range(hit.first - 1, max(-1, hit.first - 1 - _REACH), -1):
        if words[place] in _PARTS:
            return False
        if begins(words[place], verbs):
            return any(h.first == place and h.verbal for h in clause.sentence.cues) or (
                place == clause.first or words[place][:1] in "يتن"
            )
    return False


_WEIGHED_GLANCE = glance_for(stems=(*_REFUSES, *_OFFERS))
