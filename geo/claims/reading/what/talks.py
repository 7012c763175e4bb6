"""Words that claim that bodies talk, agree or work jointly."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.nearby import begins, word_of
from geo.claims.reading.text.settings import BACKGROUND, MAIN, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.english_fights import meets_in_field
from geo.claims.reading.what.english_joint import goes_on_elsewhere, lends_hand, meet_each_other
from geo.claims.reading.what.other_moves import joins_in_field

_PARTY_VERBS = word_set(
    "بحث يبحث تبحث التقي يلتقي تلتقي اجتمع يجتمع تجتمع وقع يوقع توقع ناقش يناقش تناقش met meet "
    "meeting meetings discuss discussed discussing"
)


def coordinations(clause: Clause) -> Iterator[Trigger]:
    """Talks, agreements, joint work: somebody with somebody."""
    for hit in clause.cue("coordination"):
        known = hit.head == "ال" and hit.first - clause.first <= 1
        known = known or _is_to_meet(clause, hit)
        each = meet_each_other(clause, hit) or _in_both(clause, hit)
        if not (known or each or _two_parties(clause) or _delegation_comes(clause, hit)):
            continue
        if lends_hand(clause, hit) or _trades_blows(clause, hit) or _is_struck(clause, hit):
            continue
        word = clause.sentence.words[hit.first].lstrip("وف")
        if word in _NO_TALKS or _goes_on_or_amounts(clause, hit) or _is_the_way(clause, hit):
            continue  # "goes on", "amounts to"
        both = any("both" in n.reason for n in clause.names)
        alone = len({n.ids for n in clause.names}) < 2 and not (both or clause.cue("counterpart"))
        if word in _PARTY_VERBS and alone and not each:
            continue
        if (word.startswith(_MEET) and hit.tail) or _where_they_met(clause, hit):
            continue  # "drivers whom we met", "a house where leaders were meeting"
        if hit.head == "ب" and hit.form == NOUN and hit.first > clause.first:
            yield Trigger(Kind.COORDINATION, hit, BACKGROUND, "jointly with", False)
            continue
        if word.startswith(_MEET) and _force_words(clause):
            continue
        if meets_in_field(clause, hit) or (word.startswith(_MEET) and joins_in_field(clause)):
            yield Trigger(Kind.OPERATION, hit, setting(clause, hit), "link up", hit.verbal)
            continue
        yield Trigger(Kind.COORDINATION, hit, setting(clause, hit), "coordination", hit.verbal)
    yield from _truces_kept(clause)
    for hit in clause.cue("with"):
        if goes_on_elsewhere(clause):
            continue
        words = clause.sentence.words[hit.first : hit.last]
        if any("تنسيق" in w or "تعاون" in w or w.startswith("coordinat") for w in words):
            yield Trigger(Kind.COORDINATION, hit, BACKGROUND, "jointly with", False)


_KEPT = word_set("holding holds held hold observed respected")
_KEPT_REACH = 8  # words from "truce" over when it was made to "was holding"


def _truces_kept(clause: Clause) -> Iterator[Trigger]:
    """As in "a truce announced on Tuesday was largely holding": the two sides keep to it."""
    for hit in clause.cue("truce"):
        near = clause.sentence.words[hit.last : min(clause.last, hit.last + _KEPT_REACH)]
        if not clause.sentence.arabic and not _KEPT.isdisjoint(near):
            yield Trigger(Kind.COORDINATION, hit, setting(clause, hit), "truce kept", False)
            return


_WERE = frozenset({"were", "was", "had"})


def _where_they_met(clause: Clause, hit: Hit) -> bool:
    """As in "struck a house where leaders of X were meeting": what was struck."""
    meets = clause.word(hit.first) in ("meeting", "met") and clause.word(hit.first - 1) in _WERE
    words = clause.sentence.words
    near = words[max(0, hit.first - _WHERE_REACH) : hit.first]
    return meets and "where" in near


_WHERE_REACH = 8  # words from "where" over who they are to "were meeting"
_HELD = ("يعقد", "تعقد", "سيعقد", "ستعقد")
_AGAIN = word_set("ثان ثاني ثانيه اخر اخري جديد جديده مقبل تال لاحق")


def _is_to_meet(clause: Clause, hit: Hit) -> bool:
    """As in "…, provided that a second meeting is held in X", in Arabic: of those who met."""
    if not (clause.sentence.arabic and begins(word_of(clause, hit), _HELD)):
        return False
    return not _AGAIN.isdisjoint(clause.sentence.words[hit.last : hit.last + 2])


_NO_TALKS = word_set("بحثا اجتماعي اجتماعيه الاجتماعي الاجتماعيه")  # "in search of", "social"
_LEAVE = word_set("بموافقه بعلم باذن بمعرفه")
_STATE = word_set("الحكومه النظام السلطات حكومه دمشق بغداد القياده التحالف واشنطن وزاره")


def may_be_leave(word: str) -> bool:
    """A first look: whether a word says "with the consent of"."""
    return word in _LEAVE


def with_leave(clause: Clause) -> Iterator[Trigger]:
    """As in "with the consent of the government", in Arabic: what two bodies agreed on."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last - 1):
        if may_be_leave(words[place]) and words[place + 1] in _STATE:
            hit = Hit("coordination", NOUN, place, place + 1, head="ب")
            yield Trigger(Kind.COORDINATION, hit, MAIN, "with leave", False)


_MEET = ("التقي", "التقت", "التقو", "يلتق", "تلتق")


def _goes_on_or_amounts(clause: Clause, hit: Hit) -> bool:
    """As in "goes on searching", "comes to 615 km": written like "contacts" and "informs"."""
    word = word_of(clause, hit).lstrip("وف")
    if word in ("تتواصل", "يتواصل", "تواصلت"):
        return True
    if clause.word(hit.last) == "الاجتماعي" or word.startswith("اجتماعي"):
        return True  # social media, "social"
    if word == "تواصل" and hit.last - hit.first == 1:
        behind = clause.sentence.words[hit.last : hit.last + 2]
        return not ({"مع", "بين", "وثيق", "مباشر", "مستمر"} & set(behind))
    reaches = word in ("يبلغ", "تبلغ", "بلغ", "بلغت")
    return reaches and any(hit.last <= c.first < hit.last + _AMOUNT_REACH for c in clause.counts)


_AMOUNT_REACH = 8  # words from "comes to" over "the way between X and Y" to how much


_IS = word_set("هو هي يبقي تبقي is remains")
_WAY_REACH = 8  # words from talks over "with X is" to what they are
_WAYS = ("سبيل", "حل", "خيار", "طريق", "مخرج", "only")


def _is_the_way(clause: Clause, hit: Hit) -> bool:
    """As in "dialogue is the only way": what somebody thinks of talks, and no talks."""
    behind = clause.sentence.words[hit.last : hit.last + _WAY_REACH]
    told = next((p for p, w in enumerate(behind) if w in _IS), None)
    if told is None or hit.verbal or {",", "،"} & set(behind[:told]):
        return False
    return any(w.removeprefix("ال").startswith(_WAYS) for w in behind[told + 1 : told + 4])


_BLOWS = word_set("اطلاق النار النيران نيران القصف قصفا الضربات الهجمات الاتهامات اتهامات")
_BLOWS_REACH = 8  # words from "exchanged" over who did to what


def _trades_blows(clause: Clause, hit: Hit) -> bool:
    """As in "X and Y exchanged fire", in Arabic: written like an exchange of news."""
    trades = clause.word(hit.first).lstrip("وف").startswith(("تبادل", "يتبادل", "تتبادل"))
    near = clause.sentence.words[hit.first + 1 : min(clause.last, hit.first + _BLOWS_REACH)]
    return trades and bool(_BLOWS & set(near))


_STRUCK_REACH = 4  # words from a strike over "on a house that held" to the meeting


def _is_struck(clause: Clause, hit: Hit) -> bool:
    """As in "a raid on a meeting of X", "bombed a meeting": those who meet are hit."""
    meets = word_of(clause, hit).lstrip("وف").startswith(("اجتماع", "لقاء", "meeting", "gathering"))
    return meets and any(
        0 <= hit.first - h.last <= _STRUCK_REACH for h in clause.cue("strike", "target")
    )


_VISITS = ("زار", "يزور", "تزور", "وصل", "يصل")


def _delegation_comes(clause: Clause, hit: Hit) -> bool:
    """As in "a Syrian delegation visited the crossing", in Arabic: one state's men at another's."""
    behind = clause.sentence.words[hit.first + 1 : hit.first + 3]
    visits = clause.word(hit.first).lstrip("وف").startswith(_VISITS)
    return visits and hit.parted and "وفد" in behind and bool(clause.names and clause.spots)


_IN_BOTH = word_set("البلدين البلدان الدولتين الدولتان الجانبين الطرفين")


def _in_both(clause: Clause, hit: Hit) -> bool:
    """As in "the guards of the two countries exchange information", in Arabic, by a verb."""
    words = clause.sentence.words[clause.first : clause.last]
    return hit.verbal and not _IN_BOTH.isdisjoint(words)


def _two_parties(clause: Clause) -> bool:
    """Whether somebody coordinates with somebody."""
    bodies = {n.ids[:1] for n in clause.names}
    if any(n.head == "ب" for n in clause.names):
        bodies |= {(one,) for one in clause.stretch.bodies}  # "said it had contacts with X"
    both = any("both" in n.reason or "parties" in n.reason for n in clause.names)
    if len(bodies) >= 2 or both or clause.cue("between"):
        return True
    words = clause.sentence.words[clause.first : clause.last]
    return (
        bool(clause.cue("with"))
        or clause.stretch.denies
        or any(w.lstrip("ال").startswith("مشترك") or w in ("joint", "bilateral") for w in words)
        or bool(clause.cue("negation"))
    )


def _force_words(clause: Clause) -> bool:
    return any(h.meaning == "operation" for h in clause.cue("operation"))
