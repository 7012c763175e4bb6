"""Where a claim goes on as it is told: still, an imperfect without a habit, works under way."""

from geo.claims.cues import Hit
from geo.claims.model import Kind, ZoneKind
from geo.claims.reading.text.charges import OWNS_UP
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_scope import has_been_doing
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import begins_any
from geo.claims.reading.text.settings import MAIN, PURPOSE, Trigger, comes_next
from geo.claims.reading.text.tenses import goes_on, is_static
from geo.claims.reading.text.wordset import word_set

_STATES = frozenset(
    {
        Kind.CONTROL,
        Kind.PRESENCE,
        Kind.PATROL,
        Kind.BORDER_LENGTH,
        Kind.FORCE_SIZE,
        Kind.ENCIRCLEMENT,
    }
)

_DYNAMIC = frozenset(Kind) - _STATES

_SO_FAR = (["حتي", "الان"], ["so", "far"])
_SO_FAR_GLANCE = glance_for(exactly=[last for _, last in _SO_FAR])
_TOLLS = frozenset({Kind.ARREST, Kind.CASUALTIES, Kind.TRANSFER, Kind.CAPTURE})


_FINISHED = ("انجاز", "انجز", "اكتم", "اكمال", "completed", "finished", "built")


def so_far(clause: Clause, trigger: Trigger) -> bool:
    """As in "has so far led to six arrests": they are done, though more may come."""
    if not clause.sentence.glance & _SO_FAR_GLANCE:
        return False
    words = clause.sentence.words[clause.first : clause.last]
    built = trigger.kind is Kind.FORTIFICATION and begins_any(words, _FINISHED)
    if trigger.kind not in _TOLLS and not built:
        return False
    return any(words[p : p + 2] in _SO_FAR for p in range(len(words)))


_BLOWS = frozenset({Kind.CLASH, Kind.STRIKE})


def _owned_up(clause: Clause, trigger: Trigger) -> bool:
    """As in "X claimed the attack", in Arabic: written like a verb of the present."""
    return trigger.kind in _BLOWS and clause.word(trigger.hit.first) in OWNS_UP


_GOING_ON = ("مستمر", "متواصل", "جار", "جاريه")

_WORK_REACH = 4  # words from "work" over "goes on" to what for


def work_goes_on(clause: Clause, trigger: Trigger) -> bool:
    """As in "work goes on to set up towers", in Arabic: it is being done."""
    near = clause.sentence.words[
        max(clause.first, trigger.hit.first - _WORK_REACH) : trigger.hit.first
    ]
    at = next((p for p, w in enumerate(near) if w.lstrip("و") in ("العمل", "الاعمال")), None)
    return at is not None and any(w.startswith(_GOING_ON) for w in near[at + 1 :])


def is_ongoing(clause: Clause, trigger: Trigger) -> bool:  # noqa: PLR0911 (one return a rule)
    """Whether what is told goes on as it is told: "still", "continues", no mere habit."""
    if clause.cue("habit"):
        return False
    if "ongoing" in clause.meanings and any(
        goes_on(clause, trigger, h)
        for h in clause.cue("ongoing")
        if h.first not in clause.sentence.in_spots  # Al-Qaim is written like "standing"
        and not (trigger.kind in _STATES and clause.word(h.first) == "currently")
        and not (trigger.kind is Kind.FORTIFICATION and clause.word(h.first) == "so")
        and not (trigger.kind is Kind.CAPTURE and h.first > trigger.hit.first)
    ):
        return True
    if trigger.setting == PURPOSE or _remains(clause, trigger):
        return True
    if clause.word(trigger.hit.first) in _CONTINUANCE:
        return True
    if trigger.kind not in _DYNAMIC or clause.sentence.zone is ZoneKind.TITLE:
        return False
    if clause.sentence.arabic:
        hit = trigger.hit
        if _owned_up(clause, trigger):
            return False
        if comes_next(clause, hit):
            return False
        if hit.form == IMPERFECT and not _received(clause, hit):
            return not _stepped(clause, hit) and not (hit.head == "ل" and trigger.setting == MAIN)
        return _is_tried(clause, hit) or any(
            h.form == IMPERFECT
            and not (h.head == "ل" and h.first == clause.first)  # "…, and X (lit. to) answered"
            and 0 <= hit.first - h.first <= 6
            and clause.word(h.first - 1) not in _WAS_DONE
            and not is_static(clause, h, trigger)
            for h in clause.cue("run", "build", "start", "verb")
        )
    words = clause.sentence.words
    if _is_being(clause, trigger) or has_been_doing(clause, trigger):
        return True
    if _was_doing_it(clause, trigger):
        return True
    return any(
        words[p] in ("is", "are") and words[p + 1 : p + 2] and words[p + 1].endswith("ing")
        for p in range(max(clause.first, trigger.hit.first - 4), trigger.hit.first + 1)
    )


_CONTINUANCE = word_set("استمرار بقاء تواصل دوام")
"""As in "the continuance of X's hold", in Arabic: of the words that claim."""
_WHEN = word_set("when while as after before until if")


def _was_doing_it(clause: Clause, trigger: Trigger) -> bool:
    """As in "said that X was building a wall", in English: under way when it was told."""
    stretch, hit = clause.stretch, trigger.hit
    if not stretch.rule.startswith("say") or clause.sentence.quoted[hit.first]:
        return False
    words = clause.sentence.words
    was = hit.first if words[hit.first] in ("was", "were") else hit.first - 1
    told = words[was] in ("was", "were") and words[was + 1 : was + 2] != []
    told = told and words[was + 1].endswith("ing")
    return told and _WHEN.isdisjoint(words[clause.first : clause.last])


_WAS_DONE = word_set("تم تمت وتم وتمت")  # "the covering of X was done": no verb of the present
_TRIES = word_set("يحاول تحاول يحاولون يسعي تسعي يسعون")
_TRIES_REACH = 7  # words from "tries" over who does to what


def _is_tried(clause: Clause, hit: Hit) -> bool:
    """As in "men of X try to slip into Y", in Arabic: the trying goes on."""
    if not clause.sentence.glance & _TRIES_GLANCE:
        return False
    if hit.verbal or hit.form not in (NOUN, PHRASE):
        return False
    words = clause.sentence.words
    near = range(max(clause.first, hit.first - _TRIES_REACH), hit.first)
    return any(
        words[p].lstrip("و") in _TRIES and words[p - 1].lstrip("و") not in _WAS for p in near
    )


_TRIES_GLANCE = glance_for(_TRIES)


_WAS = word_set("كان كانت كانوا وهم وهو وهي")

_REMAIN = word_set("remain remains")
_REMAIN_REACH = 6  # words from "fighters" over "of the group" to "remain"


def _remains(clause: Clause, trigger: Trigger) -> bool:
    """As in "snipers remain in the houses", in English: men still there."""
    if clause.sentence.arabic or trigger.kind is not Kind.PRESENCE:
        return False
    near = range(trigger.hit.first, min(clause.last, trigger.hit.last + _REMAIN_REACH))
    return any(clause.word(p) in _REMAIN for p in near)


_FROM_REACH = 12  # words from "received" over what to "from"


def _received(clause: Clause, hit: Hit) -> bool:
    """As in "received N men from X": so written in Arabic it is "hands over" too."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _FROM_REACH)]
    given = any(w == "الي" or w.startswith("لل") for w in behind)
    given = given and "من" not in behind
    return clause.word(hit.first).removeprefix("و") == "تسلم" and not given


_UNDER_WAY = frozenset({Kind.FORTIFICATION, Kind.OPERATION})
_BEHIND = 7  # words from a wall or a campaign to "is being built"


def _is_being(clause: Clause, trigger: Trigger) -> bool:
    """As in "a wall that is being built": the verb stands behind the noun."""
    hit = trigger.hit
    if trigger.kind not in _UNDER_WAY:
        return False
    words = clause.sentence.words
    behind = words[hit.last : min(clause.last, hit.last + _BEHIND)]
    told = next((p for p, w in enumerate(behind) if w in ("is", "are")), None)
    return hit.form == NOUN and told is not None and behind[told + 1 : told + 2] == ["being"]


def _stepped(clause: Clause, hit: Hit) -> bool:
    """An imperfect behind "was", "had" or "has" tells a past: no dynamic present."""
    before = clause.word(hit.first - 1).lstrip("وف")
    return before in ("كان", "كانت", "كانوا", "لم", "قد")
