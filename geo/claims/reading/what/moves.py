"""Words that claim that forces move, begin, go on or leave, with their own men and arms."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind, ZoneKind
from geo.claims.reading.text.brought_to_an_end import operation_is_over
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT, PHRASE
from geo.claims.reading.text.nearby import (
    WARDS,
    begins,
    force_near,
    near_after,
    near_before,
    right_before,
    word_of,
)
from geo.claims.reading.text.own_withdrawals import is_own_withdrawal
from geo.claims.reading.text.settings import BACKGROUND, Trigger, setting
from geo.claims.reading.text.tenses import stopped
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.arabic_fights import is_raid, is_repelled
from geo.claims.reading.what.at_the_line import slips_over
from geo.claims.reading.what.english_fights import english_raid, foiled, folk_leave, shares_in_fight
from geo.claims.reading.what.hunted_raids import they_raid
from geo.claims.reading.what.other_moves import comes_to_no_place
from geo.claims.reading.what.own_men import own_men
from geo.claims.reading.what.patrols import sets_out
from geo.claims.reading.what.traffic import is_traffic

_LEADS = ("start", "run", "ongoing", "planned", "ended", "manage", "negation", "deny")


def operations(clause: Clause) -> Iterator[Trigger]:
    """Forces that move, begin, go on or leave."""
    for hit in clause.cue("operation"):
        if _of_a_command(clause, hit):
            continue
        where = setting(clause, hit)
        if hit.form == NOUN or (hit.form == PHRASE and hit.head == "ال"):
            led = near_before(clause, hit, *_LEADS, reach=6) or _led_from_afar(clause, hit)
            led = led or near_after(clause, hit, "ongoing", "start", "ended", "planned")
            led = led or _is_underway(clause, hit) or _comprises(clause, hit)
            if led is None and not clause.sentence.arabic and stopped(clause, hit):
                led = hit
            if led is None and (is_own_withdrawal(clause, hit) or operation_is_over(clause, hit)):
                led = hit
            if led is None and (_opens_as_doing(clause, hit) or _goes_itself(clause, hit)):
                led = hit
            if led is None and hit.head.endswith("ال") and (clause.spots or clause.counts):
                led = near_after(clause, hit, "target", "run", reach=2)
            free = clause.sentence.zone is ZoneKind.TITLE or clause.stretch.denies
            if led is None and not free and not (_subject_after(clause, hit) and not hit.head):
                continue
            if led is None and _is_a_cause(clause, hit):
                continue
            if led is not None and where == BACKGROUND:
                where = setting(clause, led)
        kind, rule = _what_is_done(clause, hit)
        if kind is not None:
            yield Trigger(kind, hit, where, rule, hit.verbal)


_COMPRISES = word_set("شملت تشمل شمل يشمل ستشمل امتدت")
_COMPRISES_REACH = 3  # words from "the operation" over of what sort to "comprised"


def _comprises(clause: Clause, hit: Hit) -> Hit | None:
    """As in "the operation comprised the villages of X", in Arabic: where it is done."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _COMPRISES_REACH)]
    return hit if clause.spots and not _COMPRISES.isdisjoint(behind) else None


def _what_is_done(clause: Clause, hit: Hit) -> tuple[Kind | None, str]:
    """The kind of what moves or begins, and the rule."""
    if _is_work_on_a_wall(clause, hit):
        return Kind.FORTIFICATION, "works"
    if they_raid(clause, hit):
        return Kind.CLASH, "attack"
    if _smugglers_carry(clause, hit) or slips_over(clause, hit):
        return Kind.INFILTRATION, "cross"
    return (None, "") if _is_something_else(clause, hit) else (Kind.OPERATION, "operation")


_CARRY = ("mov", "carr", "transport", "bring", "brought", "ferr", "haul")


def _smugglers_carry(clause: Clause, hit: Hit) -> bool:
    """As in "smugglers still move fuel between X and Y", in English: wares over the line."""
    if clause.sentence.arabic or not begins(word_of(clause, hit), _CARRY):
        return False
    doing = [n for n in clause.names if n.last <= hit.first]
    return bool(doing) and doing[-1].ids[:1] == ("smugglers",)


_WORKS = word_set("العمل الاعمال اعمال المشروع المرحله الحفر البناء مشروع")
_WORKS_REACH = 5  # words from "the work" over what and where to "will start"


def _is_work_on_a_wall(clause: Clause, hit: Hit) -> bool:
    """As in "the wall has not got there, and the work will start", in Arabic: no campaign."""
    if "barrier" not in clause.sentence.by_meaning:
        return False
    if not (sets_out(clause, hit) or begins(word_of(clause, hit), ("انطلاق",))):
        return False
    before = clause.sentence.words[max(clause.first, hit.first - _WORKS_REACH) : hit.first]
    return not _WORKS.isdisjoint(before) and not clause.cue("clash", "units", "strike")


_COMMANDS = word_set("قياده قايد غرفه مركز مقر هييه")
_OPENS = ("بدا", "باشر", "اطلق", "انطلق", "شرع", "تبدا", "يبدا")
_COMMAND_REACH = 5


def _of_a_command(clause: Clause, hit: Hit) -> bool:
    """As in "the operations command of X began", in Arabic: a body's name, no operation."""
    if not clause.sentence.arabic or not begins(word_of(clause, hit), _OPENS):
        return False
    words = clause.sentence.words
    near = range(hit.first + 1, min(clause.last, hit.first + _COMMAND_REACH))
    told = [p for p in near if words[p].removeprefix("ال").startswith("عملي")]
    return bool(told) and all(words[p - 1].removeprefix("ال") in _COMMANDS for p in told)


def _is_something_else(clause: Clause, hit: Hit) -> bool:
    """Whether the words beside a cue make it no move of a force: a raid, traffic, folk on foot."""
    if is_repelled(clause, hit) or foiled(clause, hit) or _drives_out(clause, hit):
        return True
    if _of_another_kind(clause, hit) or is_raid(clause, hit) or comes_to_no_place(clause, hit):
        return True
    if folk_leave(clause, hit) or english_raid(clause, hit) or shares_in_fight(clause, hit):
        return True
    if is_traffic(clause) or _breaks_in(clause, hit) or _sets_out_on_patrol(clause, hit):
        return True
    if (hit.verbal and not _moves(clause, hit)) or _is_coordinated(clause, hit):
        return True
    word = word_of(clause, hit)
    return ("خاض" in word or "خوض" in word) and bool(clause.cue("clash"))


def _is_coordinated(clause: Clause, hit: Hit) -> bool:
    """As in "they coordinate their operations", in English: talk of them, and no move."""
    theirs = clause.word(hit.first - 1) == "their"
    return theirs and near_before(clause, hit, "coordination") is not None


_PATROL_REACH = 8  # words from a patrol over whose it is to "sets out", or the other way round


def _sets_out_on_patrol(clause: Clause, hit: Hit) -> bool:
    """As in "joint patrols will set out next month", in Arabic: a patrol, and no move besides."""
    patrols = clause.cue("patrol")
    if not patrols or not sets_out(clause, hit):
        return False
    return any(abs(h.first - hit.first) <= _PATROL_REACH and not h.verbal for h in patrols)


_BREAKS = ("broke", "break", "burst", "thrust")


def _breaks_in(clause: Clause, hit: Hit) -> bool:
    """As in "thieves broke into a shop", in English: no force of anybody's."""
    if not word_of(clause, hit).startswith(_BREAKS) or clause.word(hit.last - 1) != "into":
        return False
    return not (clause.cue("units") or any(not n.metonym for n in clause.names))


def _drives_out(clause: Clause, hit: Hit) -> bool:
    """As in "pushing out the guards": others are driven off, nobody moves."""
    pushes = word_of(clause, hit).startswith("push") and hit.last - hit.first == 1
    return pushes and clause.word(hit.last) == "out" and clause.word(hit.last + 1) != "of"


_LEAVES = ("withdraw", "evacuat", "retreat", "enter", "storm", "abandon", "pull")


def _opens_as_doing(clause: Clause, hit: Hit) -> bool:
    """As in "X changed its posts, withdrawing lorries from Y": what X does besides."""
    word = word_of(clause, hit)
    if clause.sentence.arabic or not (word.endswith("ing") and word.startswith(_LEAVES)):
        return False
    begun, opens = clause.stretch.first, hit.first - clause.first
    named = any(begun <= n.first < clause.first and not n.metonym for n in clause.sentence.names)
    return opens <= 1 and clause.first > begun and named


_GOES = word_set("تقدم تراجع توغل تحرك تقهقر")
_WHITHER = word_set("في نحو الي باتجاه صوب داخل من بمحيط جنوب شمال شرق غرب")


def _goes_itself(clause: Clause, hit: Hit) -> bool:
    """As in "the faction advanced in X", in Arabic: a verb spelt like its noun, behind who goes."""
    if not clause.sentence.arabic or word_of(clause, hit) not in _GOES:
        return False
    before = any(n.last == hit.first and not n.metonym for n in clause.names) or any(
        h.last == hit.first and h.head.endswith("ال") for h in clause.cue("units")
    )
    return before and clause.word(hit.last) in _WHITHER


_IS = frozenset({"is", "was", "are", "has"})
_AIM_REACH = 12  # words from "the operation" over what it is for to "is underway"


def _is_underway(clause: Clause, hit: Hit) -> Hit | None:
    """As in "the operation to free X is underway", in English: told behind what it is for."""
    if clause.sentence.arabic or clause.word(hit.last) not in ("to", "against", "in", "on"):
        return None
    later = near_after(clause, hit, "ongoing", "start", "ended", reach=_AIM_REACH)
    told = clause.sentence.words[later.first - 1 : later.last] if later is not None else ()
    is_told = not _IS.isdisjoint(told)
    return later if is_told else None


_FAR = 14  # words from a verb that opens the clause to its object


def _led_from_afar(clause: Clause, hit: Hit) -> Hit | None:
    """As in "goes on, a force of X and Y, with a search": the verb opens the clause."""
    if not clause.sentence.arabic:
        return None
    opens = [
        h
        for h in clause.cue("start", "ongoing", "run")
        if h.verbal and h.first <= clause.first + 1 and 0 < hit.first - h.last <= _FAR
    ]
    between = (h for h in clause.sentence.cues if opens and opens[0].last <= h.first < hit.first)
    return opens[0] if opens and not any(h.verbal for h in between) else None


def own_moves(clause: Clause) -> Iterator[Trigger]:
    """As in "X moved 60 fighters to B": a move of a force, no transfer of captives."""
    for hit in clause.cue("transfer"):
        if moves_own(clause, hit) and clause.spots and clause.cue("persons", "units", "goods"):
            yield Trigger(Kind.OPERATION, hit, setting(clause, hit), "moves its own", True)


def _subject_after(clause: Clause, hit: Hit) -> bool:
    return any(hit.last <= n.first <= hit.last + 2 and not n.head for n in clause.names)


_TERROR = word_set("الارهاب ارهاب terrorism terror extremism التطرف")


def _is_a_cause(clause: Clause, hit: Hit) -> bool:
    """As in "Iraq's battle against terrorism": what a country stands for, not what it does."""
    return bool(_TERROR & set(clause.sentence.words[hit.last : hit.last + 5]))


def _of_another_kind(clause: Clause, hit: Hit) -> bool:
    """Whether the next word says what it is: "process of coordination", "fall in smuggling"."""
    if clause.word(hit.last - 1) in ("its", "their"):
        return False  # "evacuated their soldiers"
    return any(
        not h.verbal and h.head not in ("ل", "لل")
        for h in clause.cue("coordination", "infiltration", "transfer", "arrest", "detainees")
        if h.first == hit.last
        and not (h.meaning == "detainees" and (hit.verbal or _is_adjective(clause, h)))
        and not (hit.parted and any(o.first == h.first for o in clause.cue("operation")))
    )


def _is_adjective(clause: Clause, hit: Hit) -> bool:
    """As in "military operations", in Arabic: the word for soldiers, and nobody is told of."""
    return clause.word(hit.first).endswith("يه")


def _moves(clause: Clause, hit: Hit) -> bool:
    """Whether a force is what moves, to or from somewhere."""
    if not force_near(clause, hit):
        first = clause.first + (clause.word(clause.first) in _HAS)
        opens = clause.sentence.arabic and hit.first == first and bool(clause.spots)
        return opens or _they_move(clause, hit) or _state_withdraws(clause, hit)
    word = clause.sentence.words[hit.first]
    if word == "empty" and clause.word(hit.first - 1) != "to":
        return False  # "empty desert"
    if word == "left" and "only" in clause.sentence.words[max(0, hit.first - 4) : hit.first]:
        return False  # "the only two villages left"
    if clause.sentence.arabic or clause.spots or near_after(clause, hit, "border", "area", reach=8):
        return True
    return not word.startswith(("enter", "reach", "push", "mov", "left", "leav", "head", "cross"))


_HAS = frozenset({"وقد", "فقد", "قد", "ولقد"})
_WAYS = word_set("الي نحو من داخل باتجاه صوب عبر عن")
_OUT_OF = frozenset({"from", "of"})
_FROM_REACH = 3  # words from "withdrew" over "its troops" to "from"
_WAY_REACH = 5  # words from a verb of moving to the place


def _state_withdraws(clause: Clause, hit: Hit) -> bool:
    """As in "the United States will withdraw from X", in English: a state for its forces."""
    words = clause.sentence.words
    behind = words[hit.first : min(clause.last, hit.last + _FROM_REACH)]
    if not words[hit.first].startswith(("withdr", "pull")) or _OUT_OF.isdisjoint(behind):
        return False
    states = (name for name in clause.names if name.metonym)
    left = hit.first + max(at for at, word in enumerate(behind) if word in _OUT_OF)
    return any(right_before(clause, hit, name) for name in states) and any(
        left < spot.first <= left + 2 for spot in clause.spots
    )


def _they_move(clause: Clause, hit: Hit) -> bool:
    """As in "then withdrew to X", in Arabic: who does is named before in the sentence."""
    if not clause.sentence.arabic or hit.form != PERFECT:
        return False
    told = any(n.first < hit.first and not n.metonym for n in clause.sentence.names)
    told = told or any(h.first < hit.first for h in clause.sentence.cue("units", "persons"))
    near = range(hit.last, min(clause.last, hit.last + _WAY_REACH))
    way = any(clause.sentence.words[p] in _WAYS for p in near)
    return told and way and any(s.first in near for s in clause.spots)


_WARDED = (*WARDS, "اسير", "مطلوب", "متهم", "مدني", "طفل", "اطفال", "نساء", "محكوم")


_MOVE_OTHERS = (("iraqi_gov",), ("un",), ("displaced",), ("civilians",))


def moves_own(clause: Clause, hit: Hit) -> bool:
    """As in "X moved 60 fighters from A to B": a force that moves its own men or arms."""
    if not hit.verbal or not begins(word_of(clause, hit), ("نقل", "ينقل", "تنقل")):
        return False
    if own_men(clause, hit):
        return True
    mover = next((n for n in clause.names if 0 <= n.first - hit.last <= 1 and not n.head), None)
    if mover is None or mover.ids[:1] in _MOVE_OTHERS or mover.metonym:
        return False
    behind = clause.sentence.words[hit.last : mover.first]
    behind += clause.sentence.words[mover.last : clause.last]
    return not any(w.lstrip("ولب").removeprefix("ال").startswith(_WARDED) for w in behind)
