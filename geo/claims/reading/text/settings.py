"""How a word hangs in its clause: its predicate, its purpose, or its background."""

from collections.abc import Iterator
from dataclasses import dataclass

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.arabic_cuts import WAS, takes_its_place
from geo.claims.reading.text.clauses import EVENTS, Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.until_then import what_came_then
from geo.claims.reading.text.wordset import word_set

MAIN = "main"


PURPOSE = "purpose"
AIMED = "a campaign aimed at them"


BACKGROUND = "background"


STATIONED = "stationed"  # the rule of men said in passing to stand somewhere
HANDED = "hands it over"  # the rule of ground that is given into another's hands
GIVEN = "gives ground"  # the rule of ground that one body gives to another by agreement
WHO_FELL = "who fell"  # the rule of those who are told of as fallen
SEIZED = "seize goods"  # the rule of smuggled goods that are taken
SECURED = "line secured"  # the rule of a line that is said to be secured
GUARDED = "guarded by"  # the rule of ground that a force is said to guard
ORDERED = "is ordered there"  # the rule of men who are sent and have not come yet
BRINGS_OVER = "brings over"  # the rule of wares that somebody takes over the line
FROM_THE_AIR = "watched from the air"  # the rule of a line that aircraft watch
RETAKEN = "retaken men"  # the rule of those who are caught again
DISPLACED = "flee their homes"  # the rule of people who leave where they live
DISOWNED = "disowned"  # the rule of a blow that somebody says he has no part in
IT_OPENS = "it opens"  # the rule of a gate that "it" stands for


@dataclass(frozen=True, slots=True)
class Trigger:
    """A predicate of a kind: the words it takes and how it hangs in its clause."""

    kind: Kind
    hit: Hit
    setting: str
    rule: str
    verbal: bool = False


_ATTEMPTS = word_set("محاوله محاولات محاولته محاولتهم محاولاتهم محاولتها محاولتين المحاولات")
"""As in "an attempt at a breach", in Arabic "to" a breach: what was tried, and no aim."""


def setting(clause: Clause, hit: Hit) -> str:  # noqa: PLR0911, PLR0912 (one return a rule)
    """Whether a word is the clause's own predicate, its purpose, or its background."""
    before = clause.word(hit.first - 1)
    if hit.tail and before in _BEFORE_NOUNS and clause.sentence.arabic:
        return BACKGROUND  # "after their flight", written like "he fled them"
    if before in _BY_MEANS and not hit.verbal:
        return BACKGROUND
    if hit.form == IMPERFECT and before in _RELATIVE:
        return BACKGROUND
    if clause.sentence.glance & _BESIDE_GLANCE and (
        _dates_another(clause, hit) or _was_doing(clause, hit)
    ):
        return BACKGROUND
    barely = (clause.word(hit.first - 2), before) == ("الا", "بعد")
    if what_came_then(clause.sentence, clause.first):
        return MAIN
    if not hit.verbal and (before == "حتي" or barely or _only_dates(clause, hit)):
        return BACKGROUND
    if hit.verbal and (before == "حتي" or (before == "ان" and clause.word(hit.first - 2) == "الي")):
        return BACKGROUND
    if clause.sentence.arabic and _is_one_more_aim(clause, hit):
        return PURPOSE
    if hit.verbal and clause.sentence.arabic:
        aims = hit.head == "ل" and hit.form == IMPERFECT and not _comes_of_it(clause, hit)
        return PURPOSE if aims else _verb_setting(clause, hit)
    if clause.sentence.arabic and hit.form in (NOUN, PHRASE) and hit.head in ("ل", "لل"):
        led = any(0 <= hit.first - h.last <= 1 for h in clause.cue("lead_to"))
        led = led or before in _ATTEMPTS
        return MAIN if led or _is_undergone(clause, hit) else PURPOSE
    finite = hit.verbal or (hit.form == PHRASE and not hit.meaning.startswith("p"))
    if not clause.sentence.arabic and finite and _is_infinitive(clause, hit):
        return MAIN if _licensed(clause, hit) else PURPOSE
    if before == "او" and hit.form == NOUN and _joined_to_purpose(clause, hit):
        return PURPOSE
    if clause.sentence.arabic and hit.form == NOUN and _goes_with_aim(clause, hit):
        return PURPOSE
    if not clause.sentence.arabic and _is_aimed_at(clause, hit):
        return PURPOSE
    if any(
        h.last == hit.first and h.head in ("ل", "لل") and h.form in (NOUN, IMPERFECT)
        for h in clause.cue("build", "run", "start")
    ):
        return PURPOSE
    for mark in clause.cue("purpose"):
        near = mark.last <= hit.first <= mark.last + 4 or mark.first == hit.first
        if clause.word(mark.first) in _ABOUT and _is_denied(clause, hit):
            continue
        if near and not (
            _verb_between(clause, mark.last, hit.first) or _in_relative(clause, mark, hit)
        ):
            return PURPOSE
    for mark in clause.cue("background"):
        before_mark = clause.word(mark.first - 1)
        if mark.tail or before_mark.lstrip("فو") in _LIES or _is_of_speech(clause, mark):
            continue
        if clause.word(mark.first) in _ABOUT and _is_denied(clause, hit):
            continue
        if clause.word(mark.first) == "since" and before_mark in ("has", "have", "had"):
            continue
        if clause.word(mark.first) == "before" and before_mark in ("never", "ever"):
            continue
        if clause.sentence.arabic and _is_of_a_day(clause, mark, hit):
            continue
        if not clause.sentence.arabic and "," in clause.sentence.words[mark.last : hit.first]:
            continue  # "Since Sunday, clashes …": the main clause has begun
        if not clause.sentence.arabic and hit.form != NOUN and _ends_a_date(clause, mark, hit):
            continue  # "who had held it since 2017 pulled out"
        near = mark.last <= hit.first <= mark.last + _behind(clause, hit)
        near = near or _of_its_subject(clause, mark, hit)
        if near and not (hit.verbal and clause.sentence.arabic):
            return BACKGROUND
    return MAIN


_BESIDE_GLANCE = glance_for(exactly=["بعد", "قبل", "بعدما", "عندما", "كان", "كانت", "كانوا"])
_ABOUT = frozenset({"about", "بشان"})  # "denied reports about the killing of X"


def _is_denied(clause: Clause, hit: Hit) -> bool:
    """As in "denied reports about X", "what is said about X is untrue": X is what is denied."""
    untrue = (h for h in clause.cue("deny") if h.form == PHRASE and h.first >= hit.last)
    return clause.stretch.denies or any(untrue)


_AUXILIARY = frozenset({"the", "was", "were", "had", "has", "been", "its"})


def _of_its_subject(clause: Clause, mark: Hit, hit: Hit) -> bool:
    """As in "since Islamic State was driven out", in English: only who it befell stands between."""
    if clause.sentence.arabic or not mark.last < hit.first:
        return False
    named = {p for n in clause.names for p in range(n.first, n.last)}
    words = clause.sentence.words
    between = range(mark.last, hit.first)
    return mark.last in named | {p for p in between if words[p] == "the"} and all(
        p in named or words[p] in _AUXILIARY for p in between
    )


_ENDS = word_set("انتهاء انطلاق بدء اندلاع توقف انطلاقه بدايه نهايه")
_SINCE = word_set("منذ بعد عقب قبل قبيل مع حتي عند ابان وبعد ومنذ")


def _only_dates(clause: Clause, hit: Hit) -> bool:
    """As in "since the end of the operations", in Arabic: an event that only tells since when."""
    words = clause.sentence.words
    since, ends = (["", "", *words[: hit.first]])[-2:]
    return ends in _ENDS and since in _SINCE and hit.form != PERFECT


_UNDERGOES = ("تعرض", "يتعرض", "تتعرض", "وتعرض", "هدفا", "عرضه")
_BLOWS = frozenset({"strike", "clash", "target"})
_UNDERGONE_REACH = 14  # words from "came" over an aside to "under an attack"


def _is_undergone(clause: Clause, hit: Hit) -> bool:
    """As in "X, where Y is, came under an attack", in Arabic: no aim, what befell X."""
    near = clause.sentence.words[max(0, hit.first - _UNDERGONE_REACH) : hit.first]
    return hit.meaning in _BLOWS and any(w.startswith(_UNDERGOES) for w in near)


def _in_relative(clause: Clause, mark: Hit, hit: Hit) -> bool:
    """As in "to help guards who came under fire", in English: told of the guards, no aim."""
    between = clause.sentence.words[mark.last : hit.first]
    return not clause.sentence.arabic and bool({"who", "which"}.intersection(between))


def _is_of_speech(clause: Clause, mark: Hit) -> bool:
    """As in "pointed to that X", in Arabic: written like "until X"."""
    return any(h.first < mark.first <= h.last for h in clause.sentence.cue("say")) and (
        clause.word(mark.last - 1) == "ان"
    )


_WAS = frozenset({"كان", "كانت", "كانوا"})


def _was_doing(clause: Clause, hit: Hit) -> bool:
    """As in "hit a column, [which] was moving to X", in Arabic: said of what was named last."""
    first, words = hit.first - 1, clause.sentence.words
    if first < 1 or words[first] not in _WAS or words[first - 1] != "،":
        return False
    return any(
        h.form == PERFECT and h.meaning in EVENTS and clause.stretch.first <= h.first < first
        for h in clause.sentence.cues
    )


_SPANS = (
    "يوم", "ايام", "ساع", "اسبوع", "اسابيع", "شهر", "اشهر", "شهور", "عام", "سنه", "سنوات", "سنين",
    "قليل", "لحظات", "دقايق",
)  # fmt: skip


def _is_of_a_day(clause: Clause, mark: Hit, hit: Hit) -> bool:
    """As in "two days before launched a raid", in Arabic: "before" only opens a date."""
    if clause.word(mark.first) != "قبل":
        return False
    dated = any(d.first <= mark.first < d.last <= hit.first for d in clause.dates)
    behind = clause.word(mark.last).removeprefix("ال")
    return mark.last < hit.first and (dated or behind.startswith(_SPANS))


def _ends_a_date(clause: Clause, mark: Hit, hit: Hit) -> bool:
    """Whether all that stands between "since" and a verb is a date."""
    year = clause.word(mark.last).isdigit() and hit.first == mark.last + 1
    return year or any(d.last == hit.first and d.first <= mark.last for d in clause.dates)


def _behind(clause: Clause, hit: Hit) -> int:
    """The words that may stand between "after" and what it dates."""
    if not clause.sentence.arabic:
        return 2
    return 0 if hit.form == PHRASE else 1  # "a week later X was opened again"


def _comes_of_it(clause: Clause, hit: Hit) -> bool:
    """As in "X advanced from A to wrest B from Y": a taking, told behind a move that was made.

    So is "X left, so that Y took its place", "cells are active again".
    """
    words = clause.sentence.words
    if takes_its_place(words, hit.first) or words[hit.first - 1].lstrip("وف") in _AGAIN:
        return True
    if hit.meaning != "capture":
        return False
    moves = clause.sentence.cue("operation", first=clause.stretch.first, last=hit.first)
    return any(h.form == PERFECT and words[h.first].lstrip("وف").startswith(_MADE) for h in moves)


_AGAIN = frozenset({"عاد", "عادت", "عادوا", "يعود", "تعود", "يعودون"})
_MADE = ("تقدم", "دخل", "اقتحم", "توغل", "زحف", "اندفع")


def _joined_to_purpose(clause: Clause, hit: Hit) -> bool:
    """As in "for slipping in or smuggling": what "or" joins to a purpose is one too."""
    return any(h.last == hit.first - 1 and h.head in ("ل", "لل") for h in clause.sentence.cues)


_AIMS_REACH = 10  # words from "to check the trade in X" to "and the slipping in of Y"


def _is_one_more_aim(clause: Clause, hit: Hit) -> bool:
    """As in "to check the trade in X and the slipping in of Y", in Arabic: an aim joined to one.

    What it is joined by is written like "and it slipped in".
    """
    words, first = clause.sentence.words, clause.first
    if not words[first].startswith("و") or words[first - 1] == "،" or hit.first - first > 3:
        return False
    marks = clause.sentence.cue("purpose", first=clause.stretch.first, last=first)
    if not marks or first - marks[-1].last > _AIMS_REACH:
        return False
    if hit.form == PERFECT and not (hit.first == first and clause.word(first + 1)[:2] == "ال"):
        return False
    return not any(
        h.form in (PERFECT, IMPERFECT) and marks[-1].last < h.first < first and not h.joiner
        for h in clause.sentence.cues
        if h.meaning in EVENTS
    )


_AIM_REACH = 6  # words from one deed that is meant to the next


def _goes_with_aim(clause: Clause, hit: Hit) -> bool:
    """As in "to fortify X and to prevent infiltration": joined to a deed that is only meant."""
    begun = max(clause.first, hit.first - _AIM_REACH)
    before = [h for h in clause.cues_before(hit.first) if h.first >= begun and h.last <= hit.first]
    if any(h.verbal for h in before):
        return False
    deeds = [h for h in before if h.meaning in EVENTS]
    return bool(deeds) and setting(clause, deeds[-1]) == PURPOSE


def _dates_another(clause: Clause, hit: Hit) -> bool:
    """As in "after X is freed", "once they left X": said to date what the main verb tells."""
    opening = clause.sentence.words[clause.first : clause.first + 2]
    if opening in (["بعد", "ان"], ["قبل", "ان"]):
        if comes_next(clause, hit):
            return False
        # After "that" a form that may be either is the imperfect.
        return hit.form == IMPERFECT or _looks_imperfect(clause, hit)
    before = clause.word(hit.first - 1)
    if before in ("كان", "كانت", "كانوا", "قد"):
        before = clause.word(hit.first - 2)
    return hit.verbal and before in ("بعدما", "عندما") and hit.meaning in _TOLD_ASIDE


def comes_next(clause: Clause, hit: Hit) -> bool:
    """As in "X seized the town in June, before Y retook it in May": told as what came then.

    It has a day of its own, behind a deed of the past.
    """
    ahead = clause.sentence.words[max(0, hit.first - 2) : hit.first]
    dated = hit.meaning in _TAKES and any(d.first > hit.first for d in clause.dates)
    if not dated or ahead != ["قبل", "ان"]:
        return False
    was = not WAS.isdisjoint(clause.sentence.words[: clause.first])
    return was or any(h.last <= clause.first and h.form == PERFECT for h in clause.sentence.cues)


_TAKES = frozenset({"capture", "take", "expel", "fall"})


def _looks_imperfect(clause: Clause, hit: Hit) -> bool:
    """Whether a verb's form may be the imperfect: "ta-" in front, and no "-t" of the perfect."""
    word = clause.word(hit.first)
    return hit.verbal and word[:1] in ("ي", "ت") and not word.endswith("ت")


# Comings and goings that only date what the main verb tells.
_TOLD_ASIDE = frozenset({"operation", "withdrawing", "control", "cross"})
_BEFORE_NOUNS = word_set("بعد قبل عقب اثر خلال اثناء فور منذ رغم ظل قبيل")


_BY_MEANS = frozenset({"عبر", "وعبر", "بواسطه", "بفضل", "بفعل", "بسبب", "نتيجه"})
_LIES = frozenset({"تقع", "يقع", "قع", "واقعه", "الواقعه", "تدخل", "تندرج", "باتت", "اصبحت"})
_LEST = frozenset({"كي", "لكي", "حتي"})


_RELATIVE = frozenset({"الذي", "الذين", "التي", "اللذين"})


def _verb_setting(clause: Clause, hit: Hit) -> str:
    words = clause.sentence.words
    before = words[max(0, hit.first - 2) : hit.first]
    if before[-1:] in (["كي"], ["لكي"], ["ليلا"]) or (before[-1:] == ["لا"] and before[0] in _LEST):
        return PURPOSE
    return MAIN


_DONE = word_set(
    "forced compelled obliged decided began had agreed refused chose able ordered instructed "
    "offered yet"
)


def _is_aimed_at(clause: Clause, hit: Hit) -> bool:
    """As in "to repel attacks": the noun is what an aim is about."""
    return hit.form == NOUN and any(
        h.verbal and h.last <= hit.first <= h.last + 2 and _is_infinitive(clause, h)
        and not _licensed(clause, h)
        for h in clause.cue("foil", "clash", "trend")
    )  # fmt: skip


def _is_infinitive(clause: Clause, hit: Hit) -> bool:
    """As in "to cross", or "to watch and repel": an aim, unless it is told to have been done."""
    words = clause.sentence.words
    place = hit.first - 1
    joined = words[place] in ("and", "or", ",") and hit.form in (IMPERFECT, PHRASE)
    if joined and _is_bare(words[hit.first]):
        begun = max(clause.stretch.first, place - 9)
        to = (p for p in range(begun, place) if words[p] == "to")
        place = next((p for p in to if words[p + 1] not in _NOUNS_BEHIND), place)
    return place > 0 and words[place] == "to" and words[place - 1] not in _DONE


_NOUNS_BEHIND = word_set("the a an its their his this that these those")
"""Behind "to" these open a noun: "to the border"."""
_NO_BARE_VERBS = word_set(
    "took came fell drove made held went began left fought led shot broke set put is are was were "
    "has have had under in on at struck swept flew sent lost won caught dug hid met found built "
    "blew stood kept gave ran threw brought said told "
    "no a an the any some all every two three several many"
)


def _is_bare(word: str) -> bool:
    """Whether an English verb stands in the form that "to" takes."""
    return not word.endswith(("s", "ed", "ing", "en")) and word not in _NO_BARE_VERBS


def _licensed(clause: Clause, hit: Hit) -> bool:
    """An English infinitive that a plan, an agreement or a success governs is no mere purpose."""
    if hit.meaning in ("infiltration", "cross") and _used_to_do(clause, hit):
        return True
    if _made_to_do(clause, hit) or on_a_mission(clause, hit):
        return True
    return any(
        hit.first - 6 <= h.first < hit.first
        for h in clause.cue(
            "planned", "manage", "ongoing", "coordination", "say", "start", "ended", "trend", "foil"
        )
        if (h.meaning != "start" or _goes_on_to(clause, h, hit))
        and (h.meaning not in ("trend", "foil") or hit.meaning in _TRIED)
    )


_SETS_OUT = word_set("launched launches began begun begins started starts")


def on_a_mission(clause: Clause, hit: Hit) -> bool:
    """As in "launched a mission to transfer detainees": it is under way."""
    before = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    moves = hit.meaning == "transfer" and before[-2:] == ["mission", "to"]
    return moves and not _SETS_OUT.isdisjoint(before)


def _goes_on_to(clause: Clause, start: Hit, hit: Hit) -> bool:
    """As in "began to clear X"; but an offensive "was launched to clear X", which is its aim."""
    launched = clause.word(start.last - 1).startswith(("launch", "mount", "stage"))
    return hit.first - start.last <= 1 and not launched


MAKES = word_set("led prompted pushed forced drove driven spurred moved compelled obliged caused")
"""Verbs of making somebody do something, as they are told."""
MAKING = MAKES | word_set("forcing prompting leading pushing driving compelling causing")
_MADE_REACH = 6  # words from such a verb over whom to the infinitive


def _made_to_do(clause: Clause, hit: Hit) -> bool:
    """As in "which led Baghdad to send men": what a named body was made to do was done."""
    to = hit.first - 1
    near = range(max(clause.first, hit.first - _MADE_REACH), to)
    return any(
        clause.word(p) in MAKING and any(p < n.first and n.last == to for n in clause.names)
        for p in near
    )


_USES = word_set("use uses used using exploit exploits exploited exploiting")
_USE_REACH = 14  # words from "use" over what is used to what it is used for


def _used_to_do(clause: Clause, hit: Hit) -> bool:
    """As in "militants use the desert to slip in": told of what they do, no mere aim."""
    near = range(max(clause.first, hit.first - _USE_REACH), hit.first)
    return any(clause.word(p) in _USES and clause.word(p + 1) != "of" for p in near)


_TRIED = frozenset({"infiltration", "cross", "flee", "transfer"})  # whose attempt is a claim too


def _verb_between(clause: Clause, first: int, last: int) -> bool:
    return any(h.verbal and first <= h.first < last for h in clause.cue("run", "start", "manage"))


def simple(clause: Clause, meaning: str, kind: Kind) -> Iterator[Trigger]:
    """A trigger for every cue of one meaning."""
    for hit in clause.cue(meaning):
        yield Trigger(kind, hit, setting(clause, hit), meaning, hit.verbal)
