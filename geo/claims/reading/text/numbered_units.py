"""Arabic units told by number and arm: "the third regiment of the border guard"."""

from collections.abc import Sequence

from geo.claims.reading.text.wordset import word_set

UNITS = word_set("لواء فوج كتيبه سريه مفرزه لوائي فوجي الويه افواج كتائب كتايب سرايا")
_NUMBERS = word_set(
    "اول اولي ثاني ثانيه ثالث ثالثه رابع رابعه خامس خامسه سادس سادسه سابع سابعه ثامن ثامنه تاسع "
    "تاسعه عاشر عاشره حادي حاديه عشر عشره عشرين عشرون ثلاثين ثلاثون اربعين اربعون خمسين خمسون"
)
_MOST_NUMBERS = 3  # words: "the eleventh", "15", "the one and twentieth"
_PARTICLES = ("في", "من", "ل", "ب", "ضمن")
_ARMS = (
    (("حرس", "حدود"), "iraqi_border_guard"),
    (("قوات", "حدود"), "iraqi_border_guard"),
    (("قوات", "حرس", "حدود"), "iraqi_border_guard"),
    (("حدود",), "iraqi_border_guard"),
    (("شرطه", "اتحاديه"), "federal_police"),
    (("شرطه", "حدود"), "iraqi_border_guard"),
    (("جيش", "عراقي"), "iraqi_army"),
    (("جيش", "سوري"), "saa"),
)


def numbered_unit(words: Sequence[str], place: int) -> tuple[str, int]:
    """Whose unit the noun at ``place`` is, by the arm behind its number, and the word behind it.

    An empty id where no number follows or the arm is not told right behind it: an army's and a
    militia's brigades are called by their numbers alone.
    """
    at = place + 1
    while at < min(len(words), place + 1 + _MOST_NUMBERS) and _is_number(words[at]):
        at += 1
    if at == place + 1:
        return "", place
    if at < len(words) and words[at] in _PARTICLES:
        at += 1
    for arm, body in _ARMS:
        told = words[at : at + len(arm)]
        if len(told) == len(arm) and all(map(_says, told, arm)):
            return body, at + len(arm)
    return "", place


DIVISIONS = frozenset({"فرقه"})
_OF_ARMIES = word_set(
    "مدرع مدرعه مشاه الي اليه مغاوير مدفعيه محمول محموله جبلي جبليه دبابات ميكانيكي"
)


def army_unit(words: Sequence[str], place: int, core: str) -> int:
    """The word behind a unit that only an army has; ``place`` itself where it is none.

    As in "the seventeenth division", "the armoured brigade 27": a brigade or a regiment needs its
    arm, since militias number theirs too.
    """
    at = place + 1
    while at < len(words) and words[at].removeprefix("ال") in _OF_ARMIES:
        at += 1
    if core not in DIVISIONS and at == place + 1:
        return place
    arms = at
    while at < min(len(words), arms + _MOST_NUMBERS) and _is_number(words[at]):
        at += 1
    return at if at > arms else place


_STEMS = ("اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر")
_ORDINALS = {
    stem + ending: number for number, stem in enumerate(_STEMS, start=1) for ending in ("", "ه")
} | {"حادي": 1, "حاديه": 1, "اولي": 1}
_TENS = {
    "عشر": 10, "عشره": 10, "عشرين": 20, "عشرون": 20, "ثلاثين": 30, "ثلاثون": 30, "اربعين": 40,
    "اربعون": 40, "خمسين": 50, "خمسون": 50,
}  # fmt: skip


def number_in_words(words: Sequence[str], first: int) -> tuple[str, int]:
    """As in "the nineteenth", "the five and fortieth": its figures, and the word behind it.

    An empty text where no such number stands there.
    """
    value, at = 0, first
    while at < min(len(words), first + 2):
        word = words[at].removeprefix("و").removeprefix("ال")
        step = _ORDINALS.get(word, 0) if at == first else 0
        step = step or _TENS.get(word, 0)
        if not step or (at > first and step < 10):
            break
        value, at = value + step, at + 1
    return (str(value) if value else ""), at


def _is_number(word: str) -> bool:
    return word.isdecimal() or word.removeprefix("و").removeprefix("ال") in _NUMBERS


def _says(word: str, arm: str) -> bool:
    """The word with its article, and the particle that may be written onto it."""
    if word.startswith("لل"):
        return word[2:] == arm
    return word.removeprefix("ل").removeprefix("ب").removeprefix("ال") == arm
