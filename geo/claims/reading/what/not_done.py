"""Deeds that a text names and says nobody did: unfought, not owned, sought, confessed."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import bare, begins, begins_any, word_of
from geo.claims.reading.text.settings import DISOWNED, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.by_kind import RulesByKind


def not_done(clause: Clause, trigger: Trigger) -> bool:
    """Whether a predicate is named without anybody's having done it."""
    return trigger.rule != DISOWNED and _RULES.one_holds(clause, trigger)


_WITHOUT = word_set("بلا دون بدون without")
_THERE_IS = word_set("ان اي any a further major significant much serious")


def _went_without(clause: Clause, hit: Hit) -> bool:
    """As in "entered without a fight": none was fought; but "without stopping, they attacked"."""
    if hit.form not in (NOUN, PHRASE):
        return False
    at = hit.first - 1
    while at > clause.first and clause.word(at) in _THERE_IS:
        at -= 1
    return clause.word(at) in _WITHOUT or (clause.word(at - 1), clause.word(at)) == ("من", "غير")


only_where(_went_without, _WITHOUT, ["غير"])


_OWNS = ("تتبن", "يتبن", "تبنت", "تعلن", "يعلن", "claim", "claimed")
_BODY = word_set("جهه احد طرف فصيل تنظيم group faction one party side")
_OWN_REACH = 6  # words from "no" over "group" to "claimed"
_RESPONSIBLE = word_set("responsibility مسووليه مسووليته مسووليتها المسووليه attack blame")


def _is_not_owned(clause: Clause, hit: Hit) -> bool:
    """As in "no group claimed the attack": nothing but that it is not known who did."""
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        if not words[place].startswith(_OWNS):
            continue
        near = words[max(clause.first, place - _OWN_REACH) : place]
        behind = words[place + 1 : place + 3]
        owned = "تبن" in words[place] or _RESPONSIBLE & set(words[place : place + _OWN_REACH])
        if owned and hit.last >= place and _by_nobody(near, behind):
            return True
    return False


only_where(_is_not_owned, stems=_OWNS)


def _by_nobody(near: list[str], behind: list[str]) -> bool:
    """Whether "nobody", "no group", or in Arabic "did not … any body" stands about the verb."""
    if {"nobody", "none"} & set(near):
        return True
    if any(w == "no" and n in _BODY for w, n in pairwise(near)):
        return True
    return bool({"لم", "ولم", "لا"} & set(near[-2:])) and bool(
        _BODY & set(behind) or "اي" in behind
    )


_SEEKS = ("تسع", "يسع", "سعي", "ترغب", "يرغب", "رغب", "تريد", "يريد", "تنوي", "ينوي", "مهتم")
_SEEK_REACH = 5  # words from "do not seek" to the fight


def _is_not_sought(clause: Clause, hit: Hit) -> bool:
    """As in "his forces do not seek to fight X", in Arabic: a will, and no fight."""
    words = clause.sentence.words
    near = range(max(clause.first + 1, hit.first - _SEEK_REACH), hit.first)
    return hit.form in (NOUN, PHRASE) and any(
        words[p].startswith(_SEEKS) and words[p - 1] in ("لا", "ولا", "لم", "ليس") for p in near
    )


only_where(_is_not_sought, stems=_SEEKS)


_HIS_PART = ("مشاركت", "اشتراكه", "ضلوع", "تورط", "مسووليت", "انتما", "صلت", "علاقت", "مساهمت")
_PART_REACH = 4  # words from "his part in" to the deeds


def _had_a_part(clause: Clause, hit: Hit) -> bool:
    """As in "admitted his part in several attacks", in Arabic: what a man is charged with."""
    if hit.form not in (NOUN, PHRASE):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - _PART_REACH) : hit.first]
    return any(bare(w).startswith(_HIS_PART) and not w.startswith("وصل") for w in near)


only_where(_had_a_part, stems=_HIS_PART)


_CAN = word_set("can could cannot able")


def _can_hit(clause: Clause, hit: Hit) -> bool:
    """As in "the guns can hit targets 40 km off": what arms are able to do."""
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    was = {"was", "were"} & set(clause.sentence.words[max(clause.first, hit.first - 4) : hit.first])
    return not clause.sentence.arabic and bool(_CAN & set(near)) and not was


only_where(_can_hit, _CAN)


_REFUSES = ("رفض", "يرفض", "ترفض", "refus", "declin")


def _refuses_to(clause: Clause, hit: Hit) -> bool:
    """As in "after he refused to give himself up": he did not."""
    near = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    noun = hit.form == NOUN or (clause.sentence.arabic and not hit.verbal)
    asked = noun or clause.word(hit.first - 1) in ("to", "ان")
    return asked and begins_any(near, _REFUSES)


only_where(_refuses_to, stems=_REFUSES)


_SUFFERED = ("تعرض", "يتعرض", "تتعرض")
_FROM_IT = word_set("له لها لهم لهن")
_A_BLOW = ("هجوم", "قصف", "كمين", "غار", "ضرب", "استهداف", "تفجير", "اعتداء")


def _underwent_it(clause: Clause, hit: Hit) -> bool:
    """As in "the massacre that befell them", in Arabic: said of what was named before."""
    befell = begins(word_of(clause, hit), _SUFFERED) and clause.word(hit.last) in _FROM_IT
    near = (bare(clause.sentence.words[p]) for p in range(max(0, hit.first - 4), hit.first))
    return befell and not any(w.startswith(_A_BLOW) for w in near)


only_where(_underwent_it, stems=_SUFFERED)


def _treated_as(clause: Clause, hit: Hit) -> bool:
    """As in "must be treated as victims": a likeness, in Arabic, and nobody fell."""
    return clause.sentence.arabic and hit.head.startswith("ك")  # "as"


_FIGURES = word_set("figure figures toll count report reports estimate estimates")
_NO_FIGURE = word_set("without not no unclear")


def _gives_no_figure(clause: Clause, hit: Hit) -> bool:
    """As in "did not give a casualty figure": nothing is told of the dead."""
    if clause.sentence.arabic or clause.word(hit.last) not in _FIGURES:
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 7) : hit.first]
    told = any(pair in (("not", "give"), ("no", "further")) for pair in pairwise(near))
    return told or bool(_NO_FIGURE & set(near))


only_where(_gives_no_figure, _FIGURES)


def _is_held_up(clause: Clause, hit: Hit) -> bool:
    """As in "two men were held up by traffic", in English: nobody takes them."""
    words = clause.sentence.words
    near = range(hit.first, min(clause.last - 1, hit.last + 4))
    return any(words[p] == "held" and words[p + 1] in ("up", "back") for p in near)


only_where(_is_held_up, ["held"])


_RULES = RulesByKind(
    {
        Kind.CLASH: (
            _went_without,
            _is_not_owned,
            _is_not_sought,
            _had_a_part,
            _underwent_it,
        ),
        Kind.STRIKE: (
            _is_not_owned,
            _had_a_part,
            _can_hit,
        ),
        Kind.OPERATION: (_had_a_part,),
        Kind.ARREST: (_refuses_to, _is_held_up),
        Kind.CASUALTIES: (
            _treated_as,
            _gives_no_figure,
        ),
    }
)
