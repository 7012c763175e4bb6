"""Which words of a sentence put a claim as it is put: "denied", "will", "if", "no longer"."""

from collections.abc import Container, Iterable

from geo.claims.model import Stance
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_SIGNS = {
    Stance.DENIED: ("negation", "deny"),
    Stance.CONDITION: ("condition", "until", "after_future"),
    Stance.PLANNED: ("planned", "agree", "purpose"),
    Stance.ENDED: ("ended",),
    Stance.ONGOING: ("ongoing", "run", "build", "start", "verb"),
}
"""Meanings of cues that make a stance."""
_FAR_SIGNS = {Stance.CONDITION: ("condition",), Stance.DENIED: ("deny",)}
"""Those that may stand in another clause of the sentence."""
_SAID = {
    Stance.DENIED: word_set(
        "لم ولم فلم لن ولن لا ولا ما وما ليس وليس ليست وليست عدم وعدم بعدم دون بدون بلا خلو خال "
        "خاليه غير رفض رفضت ترفض يرفض فشل فشلت "
        "no not none nobody never neither nor without didn't refused refuses failed free"
    ),
    Stance.CONDITION: word_set(
        "اذا لو ان قبل عندما متي شرط بشرط شريطه رهن رهنا مرهون مشروط متوقف الا حال حاله بعد حتي "
        "if unless only once when after until provided pending subject"
    ),
    Stance.PLANNED: word_set(
        "سوف وسوف خطه خططا مقرر المقرر مزمع المزمع متوقع المتوقع مرتقب قرب "
        "will would shall should going due to plan plans planned seeks intends expected scheduled"
    ),
    Stance.ENDED: word_set(
        "كان كانت وكان وكانت كانوا سابقا حتي لغايه الغيت الغي الغاء الغت توقف توقفت اوقفت ازاله "
        "until used was were had former formerly previously cancelled canceled scrapped halted "
        "suspended stopped abandoned removed dismantled"
    ),
    Stance.ONGOING: word_set(
        "يزال تزال يزالون زال زالت مازال مازالت استمرار بقاء تواصل يواصل تواصل يحاول تحاول "
        "still continues continue continued remains remain keeps is are being"
    ),
}
"""Other words that make one, where no cue does."""


def stance_words(clause: Clause, trigger: Trigger, stance: Stance) -> tuple[int, int] | None:
    """The words that put a claim so, half-open; None where the predicate itself does.

    As in "denied that troops are in X": the denial stands outside what is denied.
    """
    if stance is Stance.ASSERTED:
        return None
    if stance is Stance.DENIED and clause.stretch.denies:
        denial = _nearest(clause, trigger, [(h.first, h.last) for h in clause.sentence.cue("deny")])
        if denial is not None:
            return denial
    signs = clause.sentence.cue(*_SIGNS[stance], first=clause.first, last=clause.last)
    told = _nearest(clause, trigger, [(h.first, h.last) for h in signs])
    if told is not None:
        return told
    if stance is Stance.PLANNED:
        future = _nearest(clause, trigger, _ones(clause, clause.sentence.futures))
        if future is not None:
            return future
    here = _nearest(clause, trigger, _ones(clause, _places(clause, _SAID[stance])))
    if here is not None:
        return here
    signs = clause.sentence.cue(*_FAR_SIGNS.get(stance, ()))
    return _nearest(clause, trigger, [(h.first, h.last) for h in signs])


def _places(clause: Clause, words: Container[str]) -> list[int]:
    return [p for p in range(clause.first, clause.last) if clause.sentence.words[p] in words]


def _ones(clause: Clause, places: Iterable[int]) -> list[tuple[int, int]]:
    return [(p, p + 1) for p in places if clause.first <= p < clause.last]


def _nearest(
    clause: Clause, trigger: Trigger, told: Iterable[tuple[int, int]]
) -> tuple[int, int] | None:
    """The words nearest to the predicate, those before it first where both are as near."""
    at = trigger.hit.first
    return min(told, key=lambda span: (abs(span[0] - at), span[0]), default=None)
