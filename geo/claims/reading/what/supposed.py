"""Deeds that are only supposed: what might happen, and what something else hangs on."""

from collections.abc import Sequence
from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_clauses import IF
from geo.claims.reading.text.english_words import MODALS, opening
from geo.claims.reading.text.forms import PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.wishes import MUST_GLANCE, must_be_done


def hypothetical(clause: Clause, trigger: Trigger) -> bool:
    """What might happen is claimed by nobody."""
    words, arabic = clause.sentence.words, clause.sentence.arabic
    if words[clause.stretch.first].removeprefix("و") in ("لو", "لولا"):
        return True  # "were X to leave, Y would …", "but for X, Y would have …"
    if clause.sentence.glance & _OPEN_GLANCE and _is_open(clause, trigger):
        return True
    told = clause.cue("hypothetical") if arabic else clause.sentence.cue("hypothetical")
    if told and any(h.first <= trigger.hit.first <= h.last + 8 for h in told):
        return not _may_be_so_many(clause, trigger)
    if arabic:
        return False
    unclear = [h for h in told if "clear" in words[h.first : h.last] or "unclear" in words[h.first]]
    if unclear and any(clause.stretch.first <= h.first < trigger.hit.first for h in unclear):
        return True
    return bool(clause.sentence.glance & _SUPPOSED_GLANCE) and _is_supposed(words, trigger.hit)


def _is_open(clause: Clause, trigger: Trigger) -> bool:
    """Whether it must be done, may be or all but is: it has not come about."""
    return (
        must_be_done(clause, trigger.hit)
        or _is_likely(clause, trigger)
        or _is_not_ruled_out(clause, trigger)
    )


_LIKELY = word_set("يرجح ترجح المرجح مرجحا يحتمل المحتمل")
_ALMOST = ("كاد", "يكاد", "تكاد", "اوشك", "يوشك", "توشك")
_LIKELY_REACH = 6  # words from "it is likely" over who does to what he does


def _is_likely(clause: Clause, trigger: Trigger) -> bool:
    """As in "it is likely that X attacks", "X almost took Y": it has not come about."""
    words, first = clause.sentence.words, trigger.hit.first
    if not clause.sentence.arabic:
        verb = trigger.verbal or trigger.hit.form == PHRASE
        verb = verb and words[first - 1] in ("almost", "nearly")
        return verb and not any(0 <= c.first - trigger.hit.last <= 1 for c in clause.counts)
    near = range(max(clause.stretch.first, first - _LIKELY_REACH), first)
    that = next((p for p in near if words[p] == "ان" and p + 1 <= first), None)
    if that is None or not words[that + 1].startswith(("ي", "ت")) or words[that + 1].endswith("ت"):
        return False
    before = words[max(0, that - 4) : that]
    return words[that - 1] in _LIKELY or any(w.lstrip("وف").startswith(_ALMOST) for w in before)


_LIKELY_GLANCE = glance_for(_LIKELY, ["almost", "nearly"], stems=_ALMOST)


_RULED_REACH = 8  # words from "did not" over "rule out" and who does to what
_RULES_OUT = ("يستبعد", "تستبعد", "نستبعد", "مستبعد", "المستبعد")


def _is_not_ruled_out(clause: Clause, trigger: Trigger) -> bool:
    """As in "did not rule out raids on X": raids that may come, neither told nor denied."""
    first = trigger.hit.first
    words = clause.sentence.words[max(0, first - _RULED_REACH) : first]
    for place in range(1, len(words)):
        if words[place].startswith(_RULES_OUT) and words[place - 1].lstrip("و") in _NOT:
            return True
        out = words[place] == "out" and words[place - 1] in ("rule", "ruled", "ruling")
        if out and not _NOT.isdisjoint(words[max(0, place - 4) : place]):
            return True
    return False


_RULED_OUT_GLANCE = glance_for(["out"], stems=_RULES_OUT)
_OPEN_GLANCE = MUST_GLANCE | _LIKELY_GLANCE | _RULED_OUT_GLANCE


_NOT = word_set("لم لا لن غير not never without didn't doesn't")


def is_the_condition(clause: Clause, trigger: Trigger) -> bool:
    """As in "they will leave if the captives are freed": the freeing is no deed."""
    if not clause.sentence.glance & _CONDITION_GLANCE:
        return False
    if not clause.sentence.arabic:
        return _is_behind_if(clause, trigger.hit.first)
    near = clause.sentence.words[max(clause.first, trigger.hit.first - _REACH) : trigger.hit.first]
    if any((one.removeprefix("و"), other) in _PROVIDED for one, other in pairwise(near)):
        return True
    if _as_soon_as(clause, trigger.hit.first):
        return True
    return trigger.verbal and ("اذا" in near or near[-2:] in (["ما", "لم"], ["ان", "لم"]))


_SOON_REACH = 8  # words from "as soon as" over who does what to what must come about


def _as_soon_as(clause: Clause, place: int) -> bool:
    """As in "as soon as the reinforcements are complete", "unless shooting begins again"."""
    words = clause.sentence.words
    for before in range(place - 1, max(clause.first, place - _SOON_REACH) - 1, -1):
        if words[before] in "،,":
            return False
        unless = words[before - 1 : before + 1] == ["ما", "لم"]
        if words[before] in _SOON or (unless and place - before <= _REACH):
            return True
    return False


_SOON = word_set("حالما ريثما")


_REACH = 3  # words from "if" to the verb of the condition, in Arabic
_PROVIDED = frozenset(
    {("في", "حال"), ("في", "حاله"), ("شرط", "ان"), ("شريطه", "ان"), ("بشرط", "ان")}
)
_CONDITION_GLANCE = glance_for(
    IF,
    _SOON,
    ["اذا", "لم"],
    [word for pair in _PROVIDED for word in pair if word not in ("في", "ان")],
)
_ENGLISH_REACH = 6  # words from "if" over who does it to the verb


def _is_behind_if(clause: Clause, place: int) -> bool:
    """Whether "if" stands shortly before, with no comma between; not "even if", "as if"."""
    near = clause.sentence.words[max(clause.first, place - _ENGLISH_REACH) : place]
    at = next((p for p in range(len(near) - 1, -1, -1) if near[p] in IF), None)
    if at is None or near[at - 1 : at] in (["even"], ["as"]):
        return False
    return "," not in near[at:]


def _is_supposed(words: Sequence[str], hit: Hit) -> bool:
    """As in "if X withdraws, Y will return", in English: X; Y too, where he only could."""
    opens = opening(words)
    if words[opens] == "should":
        return not MODALS.isdisjoint(words)
    if words[opens] not in IF:
        return False
    if not {"could", "might"}.isdisjoint(words) and "will" not in words and words[opens] == "if":
        return True
    comma = next((p for p in range(hit.last, len(words)) if words[p] == ","), len(words))
    return "," not in words[: hit.first] and not MODALS.isdisjoint(words[comma:])


_SUPPOSED_GLANCE = glance_for(exactly=IF | {"should"})


_AS_MANY = frozenset({("up", "to"), ("as", "many"), ("a", "total"), ("another", "group")})


def _may_be_so_many(clause: Clause, trigger: Trigger) -> bool:
    """As in "up to 7,000 prisoners could be moved": a plan with its figure, no mere chance."""
    words = clause.sentence.words
    pairs = {(words[p], words[p + 1]) for p in range(clause.first, trigger.hit.first)}
    return trigger.kind is Kind.TRANSFER and not _AS_MANY.isdisjoint(pairs)
