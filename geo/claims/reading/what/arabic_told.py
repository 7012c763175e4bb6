"""Arabic claims by the build of a clause: a line that is secured, wares brought in, more men."""

from collections.abc import Iterator

from gazetteer.place import PlaceKind
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE, NOUN, PERFECT
from geo.claims.reading.text.settings import MAIN, PURPOSE, SECURED, Trigger, setting
from geo.claims.reading.text.wordset import word_set

_SECURED = word_set(
    "مومنه مومن محصنه محصن محميه محمي ممسوكه ممسوك محكمه محكم مضبوطه مضبوط مسيجه محروسه مغلقه "
    "امنت امسكت ضبطت حصنت احكمت مسكت"
)
_SAID = frozenset(joined + word for word in _SECURED | {"تامين"} for joined in ("", "و"))
_FULLY = word_set("بالكامل كليا تماما كامله تامه جيدا باحكام بشكل بصوره كلها")
_THE_LINE = word_set("الحدود الشريط حدودنا حدوده حدودها الحدودي شريطنا")
_LINE_REACH = 12  # words from the line to the word that says it is secured
_NEAR_LINE = 8  # the same where nothing is told between
_FULL_REACH = 3


def may_be_secured(word: str) -> bool:
    """A first look: whether a word says that something is secured."""
    return word in _SAID


def secured_lines(clause: Clause) -> Iterator[Trigger]:
    """As in "the border is wholly secured", "announced the securing of the border"."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        word = words[place].removeprefix("و")
        plain = word in _SECURED and (_is_full(clause, place) or _is_predicate(clause, place))
        if plain and _line_before(clause, place):
            form = PERFECT if word.endswith("ت") else ADJECTIVE
            hit = Hit("control", form, place, place + 1)
            kind = Kind.FORTIFICATION if "حصن" in word else Kind.CONTROL
            yield Trigger(kind, hit, MAIN, SECURED, True)
        elif word == "تامين" and _is_announced(clause, place) and _line_behind(clause, place):
            hit = Hit("control", NOUN, place, place + 1)
            if setting(clause, hit) != PURPOSE:
                yield Trigger(Kind.CONTROL, hit, MAIN, SECURED, False)


def _is_full(clause: Clause, place: int) -> bool:
    near = range(place + 1, place + 1 + _FULL_REACH)
    share = any(c.quantity.unit == "percent" and c.last <= place for c in clause.counts)
    return share or any(clause.word(p) in _FULLY for p in near)


_WHICH_LINE = word_set(
    "مع بين الدوليه العراقيه السوريه العراقي السوري المشتركه سوريا سوريه العراق وسوريا والعراق "
    "والسوريه والعراقيه باتت اصبحت الان اليوم بشكل عام هي"
)


def _is_predicate(clause: Clause, place: int) -> bool:
    """As in "the border with Syria is secured": nothing but which line it is stands between."""
    if clause.sentence.words[place - 1] in ("وغير", "غير", "ليست", "ليس"):
        return False
    if any(c.quantity.unit in ("km", "percent") and c.last <= place for c in clause.counts):
        return False  # so much of it: told by its length
    for before in range(place - 1, max(clause.stretch.first, place - _NEAR_LINE) - 1, -1):
        word = clause.sentence.words[before]
        if word in _THE_LINE:
            return True
        if word not in _WHICH_LINE:
            return False
    return False


def _line_before(clause: Clause, place: int) -> bool:
    words = clause.sentence.words
    reach = _LINE_REACH if "التي" in words[max(0, place - _LINE_REACH) : place] else _NEAR_LINE
    near = range(max(clause.stretch.first, place - reach), place)
    return any(words[p] in _THE_LINE for p in near)


def _line_behind(clause: Clause, place: int) -> bool:
    near = range(place + 1, place + 6)
    return any(clause.word(p) in _THE_LINE for p in near) or any(
        s.first in near and s.place is not None and s.place.kind is PlaceKind.FRONTIER
        for s in clause.spots
    )


_ACHIEVED = word_set("اتمام اكمال استكمال اكتمال انجاز")
_MANAGED = ("نجح", "نجاح", "تمكن", "استطاع", "اعلن", "اكد", "انجز", "اتم", "اكمل")


def _is_announced(clause: Clause, place: int) -> bool:
    """As in "announced the securing of", "managed to secure": it is done, not aimed at."""
    words = clause.sentence.words
    if words[place].startswith("و"):
        return False
    if words[place - 1] in _ACHIEVED:
        return True
    if place == clause.stretch.first:
        return words[place - 1] not in ("ان", "بان")  # "said that to secure … is hard"
    before = words[max(0, place - 3) : place]
    return before[-1:] in (["في"], ["من"], ["عن"]) and any(
        w.removeprefix("و").startswith(_MANAGED) for w in before
    )
