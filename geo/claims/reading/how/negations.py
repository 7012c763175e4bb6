"""Where a claim is denied: negated words, nobody who does it, what is lacking."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_be import IS_OR_WAS
from geo.claims.reading.text.english_scope import told_beside
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.undone import FAILS
from geo.claims.reading.text.wordset import word_set

_ALLOWS = ("يسمح", "تسمح", "يفتح", "تفتح", "يمر", "تمر", "يعبر")


def to_none_but(clause: Clause, trigger: Trigger) -> bool:
    """As in "nobody but X is let through the gate", in Arabic: it is open, to X."""
    words, hit = clause.sentence.words, trigger.hit
    if trigger.kind is not Kind.CROSSING_STATUS or not clause.sentence.arabic:
        return False
    near = range(max(clause.first, hit.first - 2), hit.last + 1)
    allows = any(
        w.startswith(_ALLOWS) and words[p - 1].lstrip("و") == "لا"
        for p, w in ((p, words[p]) for p in near if p < len(words))
    )
    return allows and "الا" in words[hit.first : clause.last]


_HELD = frozenset({Kind.CONTROL, Kind.PRESENCE})
_SAVE = frozenset({"الا", "سوي", "غير"})
_ONLY_REACH = 3  # words from "does not hold" over who to "but"
_GROUND_BEHIND = frozenset({"علي", "في", "من"})


def holds_only(clause: Clause, trigger: Trigger) -> bool:
    """As in "X no longer holds but a pocket", in Arabic: it holds that."""
    words, first, last = clause.sentence.words, trigger.hit.first, trigger.hit.last
    if trigger.kind not in _HELD or not clause.sentence.arabic:
        return False
    if trigger.rule == "presence denied":  # "there is no force there but X"
        near = words[last : min(clause.last, last + _ONLY_REACH + 1)]
        return not _SAVE.isdisjoint(near)
    if trigger.hit.form == NOUN:
        near = words[max(clause.first, first - 3) : first]
        return not _SAVE.isdisjoint(near[-2:]) and "من" not in near  # "من غير": without
    for place in range(last, min(clause.last - 1, last + _ONLY_REACH + 1)):
        if words[place] in _SAVE:
            behind = words[place + 1]
            return behind in _GROUND_BEHIND or behind.startswith("ب")
    return False


_BUT_REACH = 8  # words from "did not" over what and when to "but", and from there to the event


def none_but_some(clause: Clause, trigger: Trigger) -> bool:
    """As in "only three attempts were recorded", told in Arabic by "not … but": there were some."""
    if not clause.sentence.arabic:
        return False
    words, first = clause.sentence.words, trigger.hit.first
    near = range(max(clause.first, first - _BUT_REACH), first)
    but = next((p for p in near if words[p] in _BUT and words[p + 1] != "ان"), None)
    if but is None:
        return False
    return not _NOT.isdisjoint(words[max(clause.first, but - _BUT_REACH) : but])


_BUT = frozenset({"الا", "سوي"})
_NOT = word_set("لم ولم لا ولا لن ولن ما وما ليس وليس ليست وليست")


def is_negated_here(  # noqa: PLR0911 (one return a rule)
    clause: Clause, trigger: Trigger
) -> bool:
    """Whether a negation governs the words that claim, and has not ended before them."""
    told = not clause.meanings.isdisjoint(("negation", "deny"))
    if not told and not clause.sentence.glance & _NEGATED_GLANCE:
        return False
    ends = [h.first for h in clause.cue("negation_end")]
    if _was_failed_at(clause, trigger.hit) or _was_not_done(clause, trigger.hit):
        return True
    if (
        _did_none(clause, trigger.hit)
        or _neither_did(clause, trigger.hit)
        or _no_such_was(clause, trigger.hit)
        or _has_yet_to(clause, trigger.hit)
        or clause.word(trigger.hit.first) in _ZERO
        or clause.word(trigger.hit.first - 1) in _ZERO
    ):
        return True
    if not clause.sentence.arabic:
        ends += [h.first for h in clause.cue("condition") if clause.word(h.first) == "unless"]
        ends += told_beside(clause)
    for hit in clause.cue("negation"):
        unless = (clause.word(hit.first - 1), clause.word(hit.first)) == ("ما", "لم")
        if unless or _says_nothing_of_it(clause, hit):
            continue
        if hit.first <= trigger.hit.first <= hit.last + 9:
            return not any(hit.first < end < trigger.hit.first for end in ends)
    behind = (h for h in clause.cue("deny") if h.form == PHRASE and h.first > trigger.hit.first)
    if any(not clause.word(h.first).startswith("ولا") for h in behind):
        return True  # "and there is no truth in …" denies what follows
    for hit in clause.cue("deny"):
        if hit.first < trigger.hit.first and not any(
            hit.first < end < trigger.hit.first for end in ends
        ):
            return True
    return False


_NEGATED_GLANCE = glance_for(
    ["no", "not", "none", "nobody", "yet", "zero", "صفر", "ولا"], stems=FAILS
)
_NOR_REACH = 6  # words from "neither" over whom to "nor"


def _neither_did(clause: Clause, hit: Hit) -> bool:
    """As in "neither the army nor the militia entered X", in Arabic."""
    words = clause.sentence.words[clause.first : hit.first]
    if not (clause.sentence.arabic and hit.verbal and words[:1] in (["لا"], ["فلا"])):
        return False
    return "ولا" in words[2:_NOR_REACH] and any(n.first == clause.first + 1 for n in clause.names)


_SO_MUCH = word_set("fewer less more longer later sooner doubt means matter")


def _did_none(clause: Clause, hit: Hit) -> bool:
    """As in "conducted no strike", "deployed no troops", in English."""
    if clause.sentence.arabic or not (hit.verbal or hit.form == PHRASE):
        return False
    if clause.word(hit.last) in ("nobody", "none"):
        return True
    return clause.word(hit.last) == "no" and clause.word(hit.last + 1) not in _SO_MUCH


_NO_REACH = 4  # words from "no" over whom to the deed


def _no_such_was(clause: Clause, hit: Hit) -> bool:
    """As in "no units were withdrawn", in English: a verb in the passive, of none."""
    words = clause.sentence.words
    undergone = words[hit.first - 1] in IS_OR_WAS and not clause.sentence.arabic
    before = words[max(clause.first, hit.first - _NO_REACH) : hit.first - 1]
    return undergone and "no" in before and "," not in before


_HAVE = word_set("has have had")


def _has_yet_to(clause: Clause, hit: Hit) -> bool:
    """As in "has yet to take X", in English: it has not."""
    before = clause.sentence.words[max(0, hit.first - 3) : hit.first]
    return before[1:] == ["yet", "to"] and before[0] in _HAVE


_ZERO = word_set("صفر zero")
_DONE = word_set(
    "carried conducted launched flown made staged mounted led done executed ordered waged "
    "committed undertaken run held"
)
_CAME_ABOUT = word_set(
    "occur occurred happen happened take taken erupt erupted reported recorded registered seen "
    "noted observed detected spotted"
)
_TO_DO = word_set("did do does has have had")
_DONE_REACH = 12  # words from a deed over where it was to "were not carried out"


def _was_not_done(clause: Clause, hit: Hit) -> bool:
    """As in "the raids on X were not carried out by Y", in English: that Y did it is denied.

    So is "clashes did not occur", and "patrols were never seen".
    """
    words = clause.sentence.words
    opens = hit.first == clause.first  # "Clashes", "Patrols": written like a verb
    if clause.sentence.arabic or not (hit.form in (NOUN, PHRASE) or opens):
        return False
    near = range(hit.last, min(clause.last - 2, hit.last + _DONE_REACH))
    nots = (p + 1 for p in near if words[p] in _WAS_OR_DID and words[p + 1] in _NOT_OR_NEVER)
    place = next(nots, None)
    if place is None or "," in words[hit.last : place]:
        return False
    told = words[place + 1 + (words[place + 1] == "been")]
    return told in _DONE or (told in _CAME_ABOUT and place - hit.last <= _BESIDE)


_WAS_OR_DID = IS_OR_WAS | _TO_DO
_NOT_OR_NEVER = frozenset({"not", "never"})
_BESIDE = 4  # words from an event over where it was and "did" to "not"
_ASSERTING = word_set("accusing blaming saying adding insisting stressing describing calling")


def goes_on_asserting(clause: Clause, hit: Hit) -> bool:
    """As in "denied that X escaped, accusing Y of the attack", in English: that is no denial."""
    words = clause.sentence.words[max(0, clause.first - 1) : hit.first]
    told = any(w == "," and n in _ASSERTING for w, n in pairwise(words))
    return told and not clause.sentence.arabic


_FAIL_REACH = 7  # words from "failed" over who did to what he failed at


def _was_failed_at(clause: Clause, hit: Hit) -> bool:
    """As in "X failed in the taking of Y", in Arabic: a noun behind "in" or "to"."""
    words = clause.sentence.words
    if clause.sentence.arabic and words[hit.first].removeprefix("و").startswith(FAILS):
        return True
    if not clause.sentence.arabic or hit.form != NOUN or words[hit.first - 1] not in ("في", "عن"):
        return False
    near = words[max(clause.stretch.first, hit.first - _FAIL_REACH) : hit.first]
    return any(w.removeprefix("و").startswith(FAILS) for w in near)


_SPEAKS = ("comment", "confirm", "acknowledg", "respond", "identif", "disclos", "known", "named")


def _says_nothing_of_it(clause: Clause, negation: Hit) -> bool:
    """As in "has not commented on the strike", in English: the strike itself is not denied.

    Nor is it by "whose identity is not known" or "it is not the first time that".
    """
    near = clause.sentence.words[negation.first : negation.last + 3]
    if clause.sentence.arabic:
        return False
    return any(word.startswith(_SPEAKS) for word in near[:-1]) or near[-2:] == ["the", "first"]


def none_of(clause: Clause, trigger: Trigger) -> bool:
    """As in "no unusual activity has been detected": an English noun that "no" denies."""
    hit = trigger.hit
    if clause.sentence.arabic or trigger.verbal or hit.form not in (NOUN, PHRASE):
        return False
    near = range(max(clause.first, hit.first - 3), hit.first)
    return any(clause.word(p) == "no" and clause.word(p + 1) != "longer" for p in near)


def lacking(clause: Clause, trigger: Trigger) -> bool:
    """As in "the absence of any infiltration": a noun of lack right before what is told."""
    if "absent" not in clause.meanings:
        return False
    return clause.sentence.arabic and any(
        h.form == NOUN and 0 <= trigger.hit.first - h.last <= 2 for h in clause.cue("absent")
    )


_MEN_SENT = frozenset({"تعزيزات", "التعزيزات", "امدادات", "الامدادات"})
_COMES = word_set("تصل يصل تاتي ياتي تدخل يدخل")
_COMING_REACH = 9  # words from reinforcements over from where to "did not arrive"


def never_came(clause: Clause, trigger: Trigger) -> bool:
    """As in "reinforcements from X did not arrive", in Arabic: nobody is there."""
    words, last = clause.sentence.words, trigger.hit.last
    if trigger.kind is not Kind.PRESENCE or words[last - 1].lstrip("وب") not in _MEN_SENT:
        return False
    near = words[last : min(clause.last, last + _COMING_REACH)]
    return any(no in ("لم", "ولم") and verb in _COMES for no, verb in pairwise(near))


_WITHOUT = word_set("دون بدون الا")

_NOT_REACH = 8  # words from what is told over where to "will not be"


def not_without(clause: Clause, trigger: Trigger) -> bool:
    """As in "any entry of its men will not be without leave of X", in Arabic: it hangs on that."""
    if not clause.sentence.glance & _NOT_WITHOUT_GLANCE:
        return False
    words, last = clause.sentence.words, trigger.hit.last
    noun = clause.sentence.arabic and trigger.hit.form in (NOUN, PHRASE)
    near = range(last, min(clause.last, last + _NOT_REACH)) if noun else ()
    no = next((p for p in near if words[p] == "لن"), None)
    return no is not None and bool(_WITHOUT & set(words[no : no + 6]))


_NOT_WITHOUT_GLANCE = glance_for(exactly=["لن"])
