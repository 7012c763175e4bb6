"""Arabic words for a man of a people that are written like his country: "twenty Syrians"."""

from collections.abc import Sequence

from geo.claims.reading.text.wordset import word_set

_ALIKE = "سوريا"
_TANWEEN = "\u064b\u08f0"  # an ending that no country's name has
_TENS = word_set(
    "عشر عشره عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون "
    "ثمانين تسعون تسعين"
)
_MEN = word_set(
    "شخصا مواطنا مهربا متسللا عنصرا مقاتلا شابا رجلا لاجيا مهاجرا مدنيا جنديا ضابطا عاملا سايقا "
    "راعيا مسلحا ارهابيا طفلا نازحا موقوفا سجينا معتقلا"
)


def nationals(
    words: Sequence[str], starts: Sequence[int], ends: Sequence[int], text: str
) -> frozenset[int]:
    """The words that mean Syrians, not Syria: so written, or so many, or said of a man.

    ``starts`` and ``ends`` are the words' offsets in ``text``, half-open.
    """
    if _ALIKE not in words:
        return frozenset()
    return frozenset(
        place
        for place, word in enumerate(words)
        if word == _ALIKE
        and (
            any(sign in text[starts[place] : ends[place]] for sign in _TANWEEN)
            or (place > 0 and _counts_men(words[place - 1]))
        )
    )


def _counts_men(word: str) -> bool:
    return word.isdecimal() or word in _MEN or word.removeprefix("و") in _TENS
