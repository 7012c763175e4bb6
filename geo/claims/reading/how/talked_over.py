"""What is talked over and not done yet: "discussed reopening X", "talks on handing Y over"."""

from collections.abc import Sequence

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_REACH = 12  # words from "discussed" over with whom and what else to the deed
_KINDS = frozenset({Kind.POST, Kind.PATROL, Kind.TRANSFER})

_DISCUSSED = word_set(
    "بحث بحثت بحثا بحثتا بحثوا يبحث تبحث يبحثان تبحثان يبحثون سيبحث ستبحث سيبحثان لبحث "
    "ناقش ناقشت ناقشا ناقشتا ناقشوا يناقش تناقش يناقشان تناقشان يناقشون سيناقش ستناقش مناقشه "
    "لمناقشه تناول تناولت تناولا تناولوا يتناول تتناول يتناولان سيتناول ستتناول تدارس تدارست "
    "تدارسا تدارسوا يتدارس تباحث تباحثا تباحثوا تباحثت يتباحث تتباحث"
)
LIKE_VERBS = word_set("فتح نشر نقل منع ضبط دعم رفع قطع ردع كشف حفظ سحب طرد دحر")
"""Arabic verbs, third person of the perfect, that are written like their nouns."""
_SEARCHES = word_set("عمليه عمليات حمله حملات قوه فرق اعمال")  # "a search operation"
_FOR = word_set("عن وتفتيش وتحر")
_TALKS = ("مباحثات", "محادثات", "مفاوضات", "مشاورات", "اجتماع", "لقاء", "جلسه", "حوار")
_ABOUT = word_set("حول بشان بخصوص")

_ENGLISH_DISCUSSED = word_set("discuss discusses discussed discussing addressed tackled broached")
_ENGLISH_TALKS = word_set(
    "talks talked talking negotiations discussions meeting consultations negotiated negotiating"
)
_DEALT_WITH = frozenset((verb, "with") for verb in ("dealt", "deals", "deal", "dealing"))
_ON = word_set("on about over regarding concerning")

_PARTING = word_set(
    "بعد عقب منذ قبل اثر الذي التي الذين حيث ان انها انه بان بانها فيما بينما لكن تداعيات تطورات "
    "نتايج اثار هجوم الهجوم "
    "after before since following amid which that who whose where when while effects aftermath"
)


def is_talked_over(clause: Clause, trigger: Trigger) -> bool:
    """As in "discussed the opening of X", "talks on opening X": it is still to come."""
    if not clause.sentence.glance & TALKED_GLANCE:
        return False
    if not _may_be_talked_over(clause, trigger):
        return False
    first = trigger.hit.first
    ahead = clause.sentence.words[max(clause.stretch.first, first - _REACH) : first]
    told = _arabic(ahead) if clause.sentence.arabic else _english(ahead)
    if told is None or not _PARTING.isdisjoint(ahead[told:]):
        return False
    start = first - len(ahead) + told
    if start < clause.first and _has_a_doer(clause, trigger):
        return False
    verbs = (h.first for h in clause.sentence.cues if h.verbal and start <= h.first < first)
    return all(_may_be_a_noun(clause.sentence.words[place]) for place in verbs)


TALKED_GLANCE = glance_for(
    _DISCUSSED, _ABOUT, _ENGLISH_DISCUSSED, _ENGLISH_TALKS, ["deal", "deals", "dealt", "dealing"]
)


def _has_a_doer(clause: Clause, trigger: Trigger) -> bool:
    """As in "…, and the army opened X": a clause of its own, no more of what was discussed."""
    return any(name.first == trigger.hit.last for name in clause.names)


def _may_be_a_noun(verb: str) -> bool:
    return verb.removeprefix("و") in LIKE_VERBS or verb.endswith("ing")


def _may_be_talked_over(clause: Clause, trigger: Trigger) -> bool:
    """A first look: an opening or works, told by a noun or a word that is written like one."""
    hit = trigger.hit
    if trigger.kind is Kind.FORTIFICATION:
        ahead = range(hit.first - 2, hit.last)
        if not any(h.first in ahead and h.form == NOUN for h in clause.cue("build")):
            return False
    elif trigger.kind is Kind.PRESENCE:
        if clause.word(hit.first).removeprefix("و") != "نشر":
            return False
    elif trigger.kind not in _KINDS and trigger.rule != "open":
        return False
    if not clause.sentence.arabic:
        return hit.form in (NOUN, PHRASE)
    return hit.form in (NOUN, PHRASE) or clause.word(hit.first).removeprefix("و") in LIKE_VERBS


def _arabic(ahead: Sequence[str]) -> int | None:
    """Behind the last word of ``ahead`` by which somebody discusses what follows; else None."""
    for at in range(len(ahead) - 1, -1, -1):
        word = ahead[at]
        if word.removeprefix("و") in _DISCUSSED and not _searches(ahead, at):
            return at + 1
        if word in _ABOUT and any(_is_talk(w) for w in ahead[:at]):
            return at + 1
    return None


def _searches(ahead: Sequence[str], at: int) -> bool:
    """As in "a search operation", written like "discussed"."""
    before = [word.removeprefix("ال") for word in ahead[max(0, at - 1) : at]]
    return not (_SEARCHES.isdisjoint(before) and _FOR.isdisjoint(ahead[at + 1 : at + 2]))


def _is_talk(word: str) -> bool:
    return word.lstrip("وب").removeprefix("ال").startswith(_TALKS)


def _english(ahead: Sequence[str]) -> int | None:
    for at in range(len(ahead) - 1, -1, -1):
        if ahead[at] in _ENGLISH_DISCUSSED or tuple(ahead[at - 1 : at + 1]) in _DEALT_WITH:
            return at + 1
        if ahead[at] in _ON and not _ENGLISH_TALKS.isdisjoint(ahead[:at]):
            return at + 1
    return None
