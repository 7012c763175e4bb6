"""Words that put a deed on the day told just before: "hours later", "after the raid", "by noon"."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.wordset import word_set

_HOURS = word_set("ساعات ساعه ساعتين دقايق")
_BY_HOURS = word_set("بساعات بساعه بساعتين بدقايق")
_AFTER = word_set("بعد عقب اثر")
_EVENTS = word_set(
    "الغاره الغارات الضربه الضربات القصف الهجوم الهجمات الانفجار التفجير الاشتباك الاشتباكات "
    "المواجهه المواجهات الكمين العمليه الاستهداف"
)
_SHORTLY = (
    ("hours", "later"), ("minutes", "later"), ("moments", "later"), ("hours", "earlier"),
    ("before", "noon"), ("by", "noon"), ("before", "midday"), ("by", "midday"), ("by", "evening"),
    ("by", "nightfall"), ("after", "dark"),
)  # fmt: skip
_OF_THE_DAY = word_set("morning afternoon evening")
_SOON_GLANCE = glance_for(
    exactly=_HOURS | _BY_HOURS | _EVENTS | _OF_THE_DAY | {last for _, last in _SHORTLY}
)


_IN_THE_DAY = (["earlier", "in", "the", "day"], ["later", "in", "the", "day"])


def earlier_in_the_day(clause: Clause) -> str:
    """The words "earlier in the day", "later in the day"; else empty."""
    if not clause.sentence.glance & _SOON_GLANCE:
        return ""
    words = clause.sentence.words
    for place in range(clause.first, clause.last - 3):
        if words[place : place + 4] in _IN_THE_DAY:
            return clause.sentence.as_written(place, place + 4)
    return ""


def soon_after(clause: Clause) -> str:
    """The words by which a clause without a day of its own leans on the last one; else empty."""
    if not clause.sentence.glance & _SOON_GLANCE:
        return ""
    words = clause.sentence.words
    for place in range(clause.first, clause.last - 1):
        one, two = words[place], words[place + 1]
        if clause.sentence.arabic:
            plain = one.removeprefix("و")
            hours = plain in ("بعد", "قبل") and two in _HOURS
            if hours or (plain in _AFTER and two in _EVENTS) or two in _BY_HOURS:
                return clause.sentence.as_written(place, place + 2)
        elif (one, two) in _SHORTLY:
            return clause.sentence.as_written(place, place + 2)
        elif (
            (one, two) == ("in", "the")
            and words[place + 2 : place + 3]
            and (words[place + 2] in _OF_THE_DAY)
        ):
            return clause.sentence.as_written(place, place + 3)
    return ""
