"""Counts and measures: a number, how exact it is, and what it counts.

Numbers that belong to dates, hours, names of units ("the 30th brigade"), weapons and roads are
not quantities.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from gazetteer.byword import ByWord
from geo.claims.almanac import MONTHS
from geo.claims.model import Span
from geo.claims.numerals import HALF, NUMBER_WORDS, Number, read_number
from geo.claims.quantityqualifiers import after_it, measure_of, qualifier_of
from geo.claims.quantitywords import (
    BEHIND_A_TOLL,
    DESIGNATORS,
    MANY,
    MORE_OF_THEM,
    STOPS,
    TIMES,
    TOLLS,
    VAGUE_WORDS,
)
from geo.claims.spelt import Spelt, spell
from geo.claims.tokens import Token, is_arabic, with_proclitics
from geo.claims.units import DUALS, UNITS

VAGUE = {"dozens": (10, 99), "hundreds": (100, 999), "thousands": (1000, 9999)}
"""Vague numbers -> the interval that each allows."""


@dataclass(frozen=True, slots=True)
class QuantityMention:
    """A quantity as a text puts it.

    Attributes:
        span: From the words that qualify the number to the noun.
        unit: km, km2, m, persons, posts, vehicles, ... (see ``units``); "" where unknown.
        of: What is counted or measured: the noun as written, or the measure ("length").
        value: The number; for vague ones a word (dozens, hundreds, thousands, several, many,
            large); None in a range.
        low: Lowest number allowed, None where open or exact.
        high: Highest number allowed, None where open or exact.
        qualifier: exact, approx, more_than, less_than, range or unquantified.
    """

    span: Span
    unit: str
    of: str
    value: float | str | None
    low: float | None
    high: float | None
    qualifier: str


class _Noun(NamedTuple):
    """What is counted: its unit, its tokens, and the token after it."""

    unit: str
    first: int
    end: int


class _Found(NamedTuple):
    """A quantity in token indices; ``of`` is a noun's token or the name of a measure."""

    first: int
    end: int
    unit: str
    of: int | str
    value: float | str | None
    low: float | None
    high: float | None
    qualifier: str


_NONE = _Noun("", -1, -1)
_DUALS = with_proclitics(DUALS)
_LONE = frozenset({"كيلومتر", "كيلومترا", "متر", "مترا"})
_TWO = frozenset({"couple", "pair", "both"})
_OPENERS = frozenset((*VAGUE_WORDS, *_DUALS, *MANY, *NUMBER_WORDS, *_LONE, *_TWO))
_LENGTHS = frozenset(("km", "m", "miles"))
_MARKS = ('"', "-", "%", "(")
_REACH = 4
"""English words that may stand between a number and its noun: "40 suspected ISIS fighters"."""


def find_quantities(
    text: str, *, skip: Sequence[Span] = (), spelt: Spelt | None = None
) -> tuple[QuantityMention, ...]:
    """All quantities of ``text``, in order, none overlapping; linear in its length.

    Args:
        text: Any text.
        skip: Spans whose numbers belong to something else: those of the dates.
        spelt: The text as ``spell`` gives it, where it was spelt before.
    """
    whole = spelt or spell(text)
    spelling = whole.plain
    words = whole.tokens()
    skipped = bytearray(len(text) + 1)
    for start, end in skip:
        skipped[start:end] = b"\1" * (end - start)
    dated = [bool(skipped[spelling.origin[token.start]]) for token in words] if skip else []
    mentions = []
    for found in _scan(words, dated):
        span = Span(*spelling.back(words[found.first].start, words[found.end - 1].end))
        of = found.of
        if isinstance(of, int):
            of = "" if of < 0 else text[slice(*spelling.back(words[of].start, words[of].end))]
        mentions.append(QuantityMention(span, found.unit, of, *found[4:]))
    return tuple(mentions)


def _scan(words: Sequence[Token], dated: Sequence[bool]) -> Iterator[_Found]:
    floor, unit = 0, ""
    looks = enumerate(map(_MAY_COUNT.__getitem__, map(_word_of, words)))
    for at in [at for at, may in looks if may]:
        if at < floor or (dated and dated[at]):
            continue
        if unit and _ENDS & {token.word for token in words[floor:at]}:
            unit = ""  # "of them" is of those told of in one breath
        found = _read(words, at, floor, unit)
        if found is not None:
            yield found
            floor, unit = found.end, found.unit or unit


_ENDS = frozenset({".", "\n", "?", "؟", "!"})


def _may_count(word: str) -> bool:
    """A first look at a word: whether it may open a quantity."""
    return word in _OPENERS or word[0].isdecimal()


_MAY_COUNT = ByWord(_may_count)
_word_of = itemgetter(0)


def _read(words: Sequence[Token], at: int, floor: int, last_unit: str) -> _Found | None:
    """The quantity whose number is token ``at``; words before ``floor`` are taken.

    ``last_unit`` is that of the quantity before.
    """
    word = words[at].word
    if word in VAGUE_WORDS:
        return _vague(words, at)
    if word in _DUALS:
        unit = _DUALS[word]
        of = measure_of(words, at, at + 1) if unit in _LENGTHS else None
        return _Found(at, at + 1, unit, of or at, 2.0, None, None, "exact")
    if word in MANY:
        return _many(words, at, floor)
    if word in _TWO or word in _LONE:
        return _two(words, at) if word in _TWO else _one_and_a_half(words, at, floor)
    after_toll = at > 0 and words[at - 1].word in TOLLS
    lone = Number(1.0, at + 1, digits=False) if word == "one" and after_toll else None
    number = lone or read_number(words, at)
    if number is None or (number.digits and _is_label(words, at, number)):
        return None
    return _counted(words, at, floor, number, last_unit)


def _one_and_a_half(words: Sequence[Token], at: int, floor: int) -> _Found | None:
    """As in "a kilometre and a half", in Arabic: one, with no number before it."""
    if at + 1 >= len(words) or words[at + 1].word not in HALF:
        return None
    return _counted(words, at, floor, Number(1.0, at, digits=False))


_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000}


def _two(words: Sequence[Token], at: int) -> _Found | None:
    """As in "a couple of guards", "both brigades"; not "both men and arms"."""
    scale = words[at + 2 : at + 3] if words[at].word != "both" else ()
    if scale and words[at + 1].word == "of" and scale[0].word in _SCALES:
        noun = _noun(words, at + 3)
        value = 2.0 * _SCALES[scale[0].word]
        return _Found(at, max(at + 3, noun.end), noun.unit, noun.first, value, None, None, "approx")
    following = words[at + 1].word if at + 1 < len(words) else ""
    if (words[at].word == "both") == (following == "of"):
        return None
    noun = _noun(words, at + 1)
    behind = words[noun.end].word if 0 <= noun.end < len(words) else ""
    if not noun.unit or (words[at].word == "both" and (noun.first > at + 2 or behind == "and")):
        return None
    return _Found(at, noun.end, noun.unit, noun.first, 2.0, None, None, "exact")


_SEVERAL = {"dozen": "dozens", "hundred": "hundreds", "thousand": "thousands"}


def _vague(words: Sequence[Token], at: int) -> _Found | None:
    kind, end = VAGUE_WORDS[words[at].word], at + 1
    low, high = VAGUE.get(kind, (None, None))
    following = end + (end < len(words) and words[end].word == "of")
    second = words[following].word if following < len(words) else ""
    if low and high and VAGUE_WORDS.get(second) == "thousands":
        kind, low, high, end = "thousands", low * 1000, high * 1000 + 999, following + 1
    if kind == "several" and second in _SEVERAL:
        kind, end = _SEVERAL[second], following + 1
        low, high = VAGUE[kind]
    elif words[at].word == "few":
        return None  # "few fighters remain" gives no number
    noun = _noun(words, end)
    if low is None or high is None:
        if not noun.unit:
            return None
        return _Found(at, noun.end, noun.unit, noun.first, kind, None, None, "unquantified")
    end = max(end, noun.end)
    return _Found(at, end, noun.unit, noun.first, kind, float(low), float(high), "approx")


def _many(words: Sequence[Token], at: int, floor: int) -> _Found | None:
    """Read "numerous points", "large numbers of fighters", "by a large share" in Arabic."""
    if at <= floor:
        return None
    head = words[at - 1].word
    if head.lstrip("بو") in ("نسبه", "نسب"):
        return _Found(at - 1, at + 1, "proportion", at - 1, "large", None, None, "unquantified")
    if head.lstrip("بو") in ("عدد", "اعداد", "اعدادا"):
        noun = _noun(words, at + 1)
        end = max(at + 1, noun.end)
        return _Found(at - 1, end, noun.unit, noun.first, "many", None, None, "unquantified")
    unit = UNITS.get(head)
    if unit is None or not words[at].word.endswith(("عديده", "كثيره", "عديدا")):
        return None
    return _Found(at - 1, at + 1, unit, at - 1, "many", None, None, "unquantified")


def _counted(
    words: Sequence[Token], at: int, floor: int, number: Number, last_unit: str = ""
) -> _Found | None:
    low, high, end = number.value, number.value, number.end
    other = _range_end(words, at, number)
    if other is not None:
        high, end = other.value, other.end
    noun = _noun(words, end)
    if not noun.unit and (number.digits or _out_of(words, end)):
        whole = _of_a_whole(words, end)
        noun = _Noun(whole, -1, end) if whole else noun
    if not noun.unit and at and words[at - 1].word in TOLLS:
        noun = _fallen(words, end)
    if not noun.unit and _others_fell(words, end):
        noun = _Noun("persons", -1, end + 1)
    if noun.first >= 0 and words[noun.first].word in TIMES:
        return None
    first, qualifier = qualifier_of(words, at, floor, noun.unit)
    if not noun.unit:
        noun = _of_those(words, first, end, last_unit)
    lone = number.digits or (low >= _MANY_ENOUGH and qualifier != "exact" and _ends(words, end))
    if not noun.unit and (not lone or (low == int(low) and 1900 <= low < 2100)):
        return None
    end = max(end, noun.end)
    if other is None and noun.unit in _LENGTHS:
        low, end = _and_half(words, low, end)
    end, qualifier = after_it(words, end, qualifier)
    of: int | str = noun.first
    if noun.unit in _LENGTHS or noun.unit == "km2":
        of = measure_of(words, first, end) or noun.first
    if other is not None:
        return _Found(first, end, noun.unit, of, None, low, high, "range")
    bounds = {"more_than": (low, None), "less_than": (None, low)}.get(qualifier, (None, None))
    return _Found(first, end, noun.unit, of, low, *bounds, qualifier)


def _fallen(words: Sequence[Token], end: int) -> _Noun:
    """As in "wounding four", "and injured three others": men, though their noun is left out."""
    following = words[end].word if end < len(words) else "."
    more = following in MORE_OF_THEM
    goes_on = following in BEHIND_A_TOLL or (following[0] in "بو" and is_arabic(following))
    ends = not (following[0].isalnum() or following in _MARKS)
    theirs = following == "of" and end + 1 < len(words) and words[end + 1].word == "them"
    share = following in ("بالميه", "بالمايه", "of") and not theirs
    last = end + 2 * theirs + more
    return _Noun("persons", -1, last) if (more or goes_on or ends) and not share else _NONE


def _of_those(words: Sequence[Token], first: int, end: int, unit: str) -> _Noun:
    """As in "280 men, among them 50 Saudis", "40 of them": the unit of the figure before."""
    following = words[end].word if end < len(words) else ""
    if following in _OF_THEM:
        return _Noun(unit or _OF_THEM[following], -1, end)
    if not unit or not following:
        return _NONE
    if [token.word for token in words[end : end + 2]] == ["of", "them"]:
        return _Noun(unit, -1, end)
    before = [token.word for token in words[max(0, first - 2) : first]]
    if before[-1:] and before[-1] in ("them", "whom", "which"):
        told = before[0] in _AMONG
    else:
        told = bool(before) and before[-1] in _INCLUDING
    if not told:
        return _NONE
    named = following[0].isalpha() and following not in BEHIND_A_TOLL
    return _Noun(unit, end, end + 1) if named else _Noun(unit, -1, end)


_OF_THEM = {"منهم": "persons", "منهن": "persons", "منها": ""}
_INCLUDING = frozenset(
    ("بينهم", "بينها", "بينهن", "منهم", "منها", "منهن", "ضمنهم", "ضمنها", "including")
)
_AMONG = frozenset({"among", "of"})


_FELL_REACH = 3  # words from "six others" over "were" to "wounded"


def _others_fell(words: Sequence[Token], end: int) -> bool:
    """As in "six others were wounded": men, told of before."""
    if end >= len(words) or words[end].word not in MORE_OF_THEM:
        return False
    return any(token.word in TOLLS for token in words[end + 1 : end + 1 + _FELL_REACH])


_MANY_ENOUGH = 10  # what is spelt out alone and is less is mostly no figure: "one", "two"


def _ends(words: Sequence[Token], end: int) -> bool:
    """As in "their number is no less than seventy.": nothing that it counts follows."""
    return end >= len(words) or not words[end].word[0].isalpha()


def _and_half(words: Sequence[Token], value: float, end: int) -> tuple[float, int]:
    """As in "three kilometres and a half", in Arabic: half of the unit, said behind it."""
    if end >= len(words) or words[end].word not in HALF:
        return value, end
    again = end + 1 < len(words) and UNITS.get(words[end + 1].word) in _LENGTHS
    return value + 0.5, end + 1 + again


def _of_a_whole(words: Sequence[Token], end: int) -> str:
    """The unit of "350 of the 618 km": what the greater figure behind it counts."""
    if end >= len(words) or words[end].word not in ("of", "من"):
        return ""
    place = end + 1
    while place < len(words) and words[place].word in ("the", "some", "about", "اصل"):
        place += 1
    if place >= len(words):
        return ""
    if not words[place].word[0].isdecimal() and not _out_of(words, end):
        return ""
    whole = read_number(words, place)
    return _noun(words, whole.end).unit if whole is not None else ""


def _out_of(words: Sequence[Token], end: int) -> bool:
    """As in "four out of seven", in Arabic."""
    return [token.word for token in words[end : end + 2]] == ["من", "اصل"]


def _range_end(words: Sequence[Token], at: int, number: Number) -> Number | None:
    """The second number of "5 or 6", "5-6", "from 5 to 6", "between 5 and 6"."""
    joint = words[number.end].word if number.end + 1 < len(words) else ""
    between = at > 0 and words[at - 1].word.lstrip("وب") in ("ين", "بين", "between")
    if joint not in ("او", "-", "الي", "or", "to") and not (between and joint in ("و", "and")):
        return None
    other = read_number(words, number.end + 1)
    return other if other is not None and other.value > number.value else None


def _is_label(words: Sequence[Token], at: int, number: Number) -> bool:
    """Whether digits name something: a brigade, a road, an hour, a date, a make of weapon."""
    before = words[at - 1] if at else Token("", -1, -1)
    after = words[number.end] if number.end < len(words) else Token("", -1, -1)
    if not before.word[:1].isalpha() and not after.word[:1].isalpha() and after.word not in _MARKS:
        return True
    start, end = words[at].start, words[number.end - 1].end
    if before.word.lstrip("وب") in DESIGNATORS or before.word in DESIGNATORS:
        return True
    if after.word in MONTHS or (before.word in MONTHS and not is_arabic(before.word)):
        return True
    enclosed = before.word in ("(", "[") and after.word in UNITS  # "the town (120 km from X)"
    glued_before = before.end == start and (before.word in "/:-._" or before.word.isascii())
    glued_before = glued_before and not enclosed
    glued_after = after.start == end and after.word in ("/", ":", "st", "nd", "rd", "th")
    return glued_before or glued_after or after.word in ("am", "pm")


_THEIRS = frozenset({"its", "their", "his", "our"})


def _noun(words: Sequence[Token], at: int) -> _Noun:
    """The noun that a number counts: next in Arabic, within a few words in English."""
    while at < len(words) and words[at].word in ("من", "of", "the", '"', "-", "ال", "square", "sq"):
        at += 1
    if at < len(words) and words[at].word in _THEIRS and words[at - 1].word == "of":
        at += 1  # "47 of its citizens"
    if at >= len(words):
        return _NONE
    if words[at].word == "%":
        return _Noun("percent", at, at + 1)
    if [word.word for word in words[at : at + 2]] == ["per", "cent"]:
        return _Noun("percent", at, at + 2)
    if is_arabic(words[at].word):
        return _arabic_noun(words, at)
    place, last = at, min(at + _REACH, len(words))
    while place < min(last, len(words)):
        word = words[place].word
        if word in UNITS:
            squared = place > 0 and words[place - 1].word in ("square", "sq")
            return _squared(_Noun(UNITS[word], place, place + 1), words, squared=squared)
        taken = _initials(words, place) or 2 * _is_hyphened(words, place)
        if not taken and (not word[0].isalpha() or word in STOPS or is_arabic(word)):
            break
        last += taken
        place += taken + 1
    return _NONE


def _is_hyphened(words: Sequence[Token], at: int) -> bool:
    """As "US-backed" in "300 US-backed men"; not "five-year-old" men."""
    if at + 2 >= len(words) or words[at + 1].word != "-" or words[at].word in TIMES:
        return False
    return _touches(words, at) and _touches(words, at + 1) and words[at].word[0].isalpha()


def _touches(words: Sequence[Token], at: int) -> bool:
    return words[at].end == words[at + 1].start


_LONGEST_INITIALS = 6  # tokens of "u . s . a ."


def _initials(words: Sequence[Token], at: int) -> int:
    """How many tokens more than one a name in initials takes: 3 of "u . s .", else 0."""
    end = at
    while (
        end + 1 < len(words)
        and end - at < _LONGEST_INITIALS
        and len(words[end].word) == 1
        and words[end].word.isalpha()
        and words[end + 1].word == "."
        and words[end + 1].start == words[end].end
    ):
        end += 2
    taken = end - at
    if taken < _LEAST_INITIALS:
        return 0
    joined = end < len(words) and words[end].word == "-"  # "U.S.-backed"
    return taken - 1 + joined


_LEAST_INITIALS = 4  # tokens of "u . s ."


def _arabic_noun(words: Sequence[Token], at: int) -> _Noun:
    word = words[at].word
    stems = (word, *(word.removesuffix(ending) for ending in ("ها", "هم", "ه", "نا")))
    unit = next((UNITS[stem] for stem in stems if stem in UNITS), "")
    following = words[at + 1].word if at + 1 < len(words) else ""
    if word == "كيلو" and following in ("غرام", "غراما"):
        return _Noun("kg", at, at + 2)
    if word == "كيلو" and following in UNITS and UNITS[following] == "m":
        at += 1
        following = words[at + 1].word if at + 1 < len(words) else ""
    noun = _Noun(unit, at, at + 1)
    return _squared(noun, words, squared=following.startswith("مربع"))


def _squared(noun: _Noun, words: Sequence[Token], *, squared: bool) -> _Noun:
    after = words[noun.end] if noun.end < len(words) else Token("", -1, -1)
    glued = after.word == "2" and after.start == words[noun.end - 1].end
    if noun.unit not in _LENGTHS or not (squared or glued):
        return noun
    longer = glued or after.word.startswith("مربع")
    return _Noun(noun.unit + "2", noun.first, noun.end + longer)
