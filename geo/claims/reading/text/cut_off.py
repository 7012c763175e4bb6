"""Whether a deed is told to have been brought to an end: "the fence put an end to smuggling"."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.wordset import word_set

_ENDS = (["put", "an", "end"], ["puts", "an", "end"], ["brought", "an", "end"])
_STOPS = word_set("stop stops stopped stopping end ended ending halt halted halting eliminated")
_WHOLLY = word_set("entirely completely totally altogether fully wholly")
_ARABIC_ENDS = ("انهي", "انهت", "قضي", "قضت")
_ARABIC_OVER = ("انته", "توقف", "تلاش")  # said of smuggling itself: it is over
_ARABIC_STOPS = ("اوقف", "ايقاف", "وقف", "منع", "توقف")
_ARABIC_WHOLLY = word_set("تماما نهاييا بالكامل كليا مطلقا")
_REACH = 8  # words from the verb to what is over, and from that to "wholly"


def is_cut_off(clause: Clause, hit: Hit) -> bool:
    """As in "stopped smuggling entirely": said of what came before the verb is over.

    An aim ("to put an end to …") and a plan do not count.
    """
    words = clause.sentence.words
    near = range(max(clause.first, hit.first - _REACH), hit.first)
    told = words[near.start : min(clause.last, hit.last + _REACH)]
    if clause.sentence.arabic:
        ends = any(words[p].removeprefix("و").startswith(_ARABIC_ENDS) for p in near)
        stops = any(words[p].lstrip("وب").startswith(_ARABIC_STOPS) for p in near)
        behind = words[hit.last : min(clause.last, hit.last + _REACH)]
        over = any(w.startswith(_ARABIC_OVER) for w in behind)
        over = over or any(words[p].removeprefix("و").startswith(_ARABIC_OVER[0]) for p in near)
        return ends or over or (stops and bool(_ARABIC_WHOLLY & set(told)))
    ends = any(words[p : p + 3] in _ENDS and words[p - 1] != "to" for p in near)
    stops = any(words[p] in _STOPS and _is_done(words, p) for p in near)
    return ends or (stops and bool(_WHOLLY & set(told)))


_HELPS = word_set("helped helps contributed managed")


def _is_done(words: list[str], place: int) -> bool:
    before = words[max(0, place - 4) : place]
    return words[place].endswith("ed") or bool(_HELPS & set(before))
