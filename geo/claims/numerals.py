"""Numbers in a run of tokens, in digits and in the number words of both languages."""

from collections.abc import Sequence
from typing import NamedTuple

from geo.claims.tokens import Token, with_proclitics

_WORDS = """
2 اثنان اثنين اثنتان اثنتين two | 3 ثلاثه ثلاث three | 4 اربعه اربع four | 5 خمسه خمس five |
6 سته ست six | 7 سبعه سبع seven | 8 ثمانيه ثماني ثمان eight | 9 تسعه تسع nine | 10 عشره عشر ten |
11 eleven | 12 twelve | 13 thirteen | 14 fourteen | 15 fifteen | 16 sixteen | 17 seventeen |
18 eighteen | 19 nineteen | 20 عشرون عشرين twenty | 30 ثلاثون ثلاثين thirty |
40 اربعون اربعين forty | 50 خمسون خمسين fifty | 60 ستون ستين sixty | 70 سبعون سبعين seventy |
80 ثمانون ثمانين eighty | 90 تسعون تسعين ninety | 200 ميتان ميتين مايتان مايتين ميتا ميتي |
300 ثلاثميه ثلاثمايه | 400 اربعميه اربعمايه | 500 خمسميه خمسمايه | 600 ستميه ستمايه |
700 سبعميه سبعمايه | 800 ثمانميه ثمانمايه ثمانيميه | 900 تسعميه تسعمايه |
2000 الفان الفين الفي | 2000000 مليونان مليونين
"""
_SCALES = {
    "dozen": 12,
    **dict.fromkeys(("ميه", "مايه", "hundred"), 100),
    **dict.fromkeys(("الف", "الاف", "الفا", "thousand"), 1000),
    **dict.fromkeys(("مليون", "ملايين", "million"), 1_000_000),
    **dict.fromkeys(("مليار", "مليارات", "billion"), 1_000_000_000),
}
SCALES = frozenset(_SCALES)
"""Words that multiply what stands before them, plainly spelt: "hundred"."""
_VALUES = {
    word: int(number)
    for number, *words in (row.split() for row in _WORDS.split("|"))
    for word in words
}
_ELEVENS = {"احد": 1, "احدي": 1, "اثنا": 2, "اثني": 2, "اثنتا": 2, "اثنتي": 2}
_HUNDRED = {"ميه": 100, "مايه": 100}
_MOST = 12
"""Words. No number takes more; a longer chain is no number."""
_TEN = ("عشر", "عشره")
_LONGEST = 9
"""Digits. A longer run is an identifier, not a count."""

_STARTS = with_proclitics({**_VALUES, **_SCALES, **_ELEVENS})
_HALVED = frozenset({"half", "one"})
_PARTS = with_proclitics({"نصف": 0.5, "ربع": 0.25})
NUMBER_WORDS = frozenset((*_STARTS, *_HALVED, *_PARTS))
"""All words, spelt plainly, that may begin a number; so may digits."""


class Number(NamedTuple):
    """A number, the index of the token after it, and whether it is written in digits."""

    value: float
    end: int
    digits: bool


def read_number(words: Sequence[Token], at: int) -> Number | None:
    """The number that begins with token ``at``, or None. Linear in the tokens it takes."""
    word = words[at].word
    if word in _PARTS:
        return _part_of(words, at)
    halved = _and_a_half(words, at)
    if halved is not None:
        return halved
    if word[0].isdecimal():
        return _and_digits(words, _and_half_of_it(words, at, _digits(words, at)))
    if word == "one" and at + 1 < len(words) and words[at + 1].word in SCALES:
        at += 1  # "one thousand two hundred"
    elif word not in _STARTS:
        return None
    return _and_digits(words, _and_half_of_it(words, at, _spelt(words, at)))


def _part_of(words: Sequence[Token], at: int) -> Number | None:
    """As in "half a million", in Arabic: a part that stands before its scale."""
    scale = _SCALES.get(words[at + 1].word, 0) if at + 1 < len(words) else 0
    return Number(_PARTS[words[at].word] * scale, at + 2, digits=False) if scale else None


HALF = frozenset({"ونصف", "ونص"})
"""As in "and a half", in Arabic, plainly spelt."""
_OF_IT = ("المليون", "الالف", "المليار", "مليون", "الف", "مليار")


def _and_half_of_it(words: Sequence[Token], at: int, number: Number | None) -> Number | None:
    """As in "a million and a half", in Arabic: half of the scale that the number ends with."""
    if number is None or number.end >= len(words) or words[number.end].word not in HALF:
        return number
    last = _bare(words[number.end - 1].word)
    scale = _SCALES.get(last, _VALUES.get(last, 0) // 2)  # a dual is two of its scale
    if scale < 1000:
        return number
    end = number.end + 1
    end += end < len(words) and words[end].word in _OF_IT
    return Number(number.value + scale / 2, end, number.digits)


def _and_a_half(words: Sequence[Token], at: int) -> Number | None:
    """As in "half a million", "half a dozen", "one and a half thousand"."""
    if words[at].word != "half" and (at + 4 >= len(words) or words[at + 3].word != "half"):
        return None
    told = [token.word for token in words[at : at + 5]]
    if told[:2] == ["half", "a"] and len(told) > 2 and told[2] in _SCALES:
        return Number(_SCALES[told[2]] / 2, at + 3, digits=False)
    if len(told) < 5 or told[1:4] != ["and", "a", "half"] or told[4] not in _SCALES:
        return None
    whole = 1 if told[0] == "one" else _VALUES.get(told[0]) or _small(told[0])
    return Number((whole + 0.5) * _SCALES[told[4]], at + 5, digits=False) if whole else None


def _small(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) <= 3 else 0


def _and_digits(words: Sequence[Token], number: Number | None) -> Number | None:
    """As in "a thousand and 200", in Arabic: digits that "and" adds to whole thousands."""
    if number is None or number.value < 1000 or number.value % 1000:
        return number
    end = number.end
    joined = words[end].word if end < len(words) else ""
    step, rest = (
        (1, joined[1:]) if joined[1:] else (2, words[end + 1].word if end + 1 < len(words) else "")
    )
    if joined[:1] != "و" or not rest.isdecimal() or not 0 < len(rest) <= 3:
        return number
    return Number(number.value + float(rest), end + step, number.digits)


def _digits(words: Sequence[Token], at: int) -> Number | None:
    text, end = words[at].word, at + 1
    while end + 1 < len(words) and len(text) <= _LONGEST and _touch(words, end):
        mark, group = words[end].word, words[end + 1].word
        if mark not in (",", ".", "،") or not group.isdecimal():
            break
        if mark == "." and "." not in text and len(group) != 3:
            text += "." + group
        elif len(group) == 3 and "." not in text:
            text += group
        else:
            return None
        end += 2
    if len(text) > _LONGEST:
        return None
    value = float(text)
    enclosed = at > 0 and words[at - 1].word == "(" and end + 1 < len(words)
    if enclosed and words[end].word == ")" and words[end + 1].word in _SCALES:
        end += 1  # "(150) thousand pills", in Arabic
    if end < len(words) and words[end].word in _SCALES:
        value *= _SCALES[words[end].word]
        end += 1
    return Number(value, end, digits=True)


def _touch(words: Sequence[Token], mark: int) -> bool:
    return words[mark - 1].end == words[mark].start and words[mark].end == words[mark + 1].start


def _spelt(words: Sequence[Token], at: int) -> Number | None:
    """Add up ones, tens and hundreds; a thousand or million multiplies what stands before it."""
    total, part, end = 0, 0, at
    word, step = _bare(words[at].word), 1
    while step and end - at < _MOST:
        if word in _ELEVENS:
            if end + 1 >= len(words) or words[end + 1].word not in _TEN:
                return None
            part += _ELEVENS[word]
        elif word in _SCALES and _SCALES[word] > 100:
            total, part = total + max(1, part) * _SCALES[word], 0
        elif word == "dozen":
            part = max(1, part) * 12
        elif word in _SCALES:
            part = part - part % 100 + max(1, part % 100) * 100 if part else 100
        else:
            part += _VALUES[word]
        end += step
        word, step = _more(words, end, part)
    return Number(float(total + part), end, digits=False)


def _more(words: Sequence[Token], at: int, part: int) -> tuple[str, int]:
    """The next word of the number and how many tokens it takes; 0 where the number ends."""
    word = words[at].word if at < len(words) else ""
    if word in _SCALES or (word in _TEN and 0 < part % 100 < 10):
        return word, 1
    if word in ("and", "-") and at + 1 < len(words):
        following = words[at + 1].word
        fits = part % 100 == 0 or (part % 100 > 19 and part % 10 == 0 and word == "-")
        if following.isascii() and fits and _VALUES.get(following, 100) < (part % 100 or 100):
            return following, 2
    after = words[at + 1].word if at + 1 < len(words) else ""
    if part == 0 and word.isascii() and word in _VALUES and after == "hundred":
        return word, 1  # "three thousand five hundred"
    value = _VALUES.get(word[1:], _HUNDRED.get(word[1:], 0)) if word.startswith("و") else 0
    tens_after_ones = 0 < part % 100 < 10 and 20 <= value < 100
    if value and (part == 0 or (part % 100 == 0 and value < 100) or tens_after_ones):
        return word[1:], 1
    return "", 0


def _bare(word: str) -> str:
    """A first word without the particles written onto it."""
    for known in (_VALUES, _SCALES, _ELEVENS):
        for cut in range(4):
            if word[cut:] in known:
                return word[cut:]
    return word
