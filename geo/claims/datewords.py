"""The words of date expressions as tags, one character a token, so that rules are short patterns.

D N    a number from 1 to 31; any other number         Y      a year, 1900 to 2099
O #    "fourth"; "four" (one word)                      a      "a", "an": one
M H    Gregorian month; Hijri month                     W S    weekday; season
T E    today; yesterday                                 B Q    the day before yesterday; tomorrow
U y    day, week, month, hour; year                     2      two of them (Arabic dual)
A Z    the day(s), week, month, hour(s); the year       P      past or coming unit in the plural
L X    last, next                                       C c    current; this
G g    before ("قبل"); ago                              I u    since; until, to
n &    between; and                                     f r    of, in, on; during
e m l  early, mid, late                                 d p    the word day; dawn, night, ...
h i    first half, second half                          j k o q  the four quarters; x    for
K b    a few; earlier, recently                         v ~    after; about
w      the weekend

Marks stand for themselves (every comma as ``,``), other words are ``_``, other marks ``;``.
"""

from collections.abc import Sequence
from typing import NamedTuple

from gazetteer.byword import ByWord
from geo.claims.almanac import ABBREVIATED, HIJRI, MONTHS, SEASONS, WEEKDAYS
from geo.claims.tokens import with_proclitics

_UNITS = """
U hour: ساعه ساعات hour hours | U day: يوما ايام days | U week: اسبوع اسبوعا اسابيع week weeks |
U month: شهر شهرا اشهر شهور month months |
y year: عام عامي عاما سنه سنتي اعوام سنوات سنين year years |
2 hour: ساعتين ساعتان | 2 day: يومين يومان | 2 week: اسبوعين اسبوعان | 2 month: شهرين شهران |
2 year: عامين عامان سنتين سنتان | A hour: الساعه | A day: | A week: الاسبوع | A month: الشهر |
Z year: العام السنه | P hour: الساعات | P day: الايام | P week: الاسابيع | P month: الاشهر الشهور |
P year: الاعوام السنوات السنين العامين السنتين |
P month: الشهرين | P day: اليومين |
P week: الاسبوعين | P hour: الساعتين | P period: الفتره المده الاونه
"""
_PLAIN = """
T: اليوم today | E: امس البارحه yesterday | Q: غدا الغد غد tomorrow |
L: الاخير الماضي الماضيه الماضيين الماضيتين الفايت الفايته المنصرم المنصرمه المنصرمين السابق السابقه
الاخيره الاخيرين last past previous recent |
X: القادم القادمه القادمين المقبل المقبله الاتي الاتيه المقبلين next coming upcoming |
C: الجاري الجاريه الحالي الحاليه current | c: هذا هذه this |
G: قبل before | g: ago | I: منذ مذ since | u: حتي الي لغايه until till to through by |
n: بين between | &: and | f: من في of in on from at لـ فى |
r: خلال غضون طوال طيله عبر during over within throughout |
e: مطلع اوايل بدايه بدايات مستهل early beginning start | m: منتصف اواسط mid middle |
l: اواخر نهايه نهايات late end | d: يوم بتاريخ تاريخ day | v: بعد عقب after following |
p: فجر صباح صبيحه ظهر عصر مساء ليل ليله عشيه غروب ضحي الليله الفجر الصباح الظهر العصر المساء
dawn morning noon afternoon evening night overnight midnight | x: for |
K: عده بضعه بضع قليله القليله عدد few several couple |
b: سابقا موخرا earlier recently previously |
a: a an | ~: نحو حوالي قرابه تقريبا زهاء about around almost nearly roughly some
"""
_PHRASES = {
    "اول امس": ("B", -2),
    "اول من امس": ("B", -2),
    "اول البارحه": ("B", -2),
    "امس الاول": ("B", -2),
    "قبل امس": ("B", -2),
    "قبل البارحه": ("B", -2),
    "بعد غد": ("Q", 2),
    "اعتبارا من": ("I", 0),
    "ابتداء من": ("I", 0),
    "بدءا من": ("I", 0),
    "بدايه من": ("I", 0),
    "الي غايه": ("u", 0),
    "حتي غايه": ("u", 0),
    "day before yesterday": ("B", -2),
    "day after tomorrow": ("Q", 2),
    "رمضان المبارك": ("H", 9),
    "رمضان الكريم": ("H", 9),
    "رمضان الفضيل": ("H", 9),
    "وقت سابق": ("b", 0),
    "in past": ("b", 0),
    "وسط شهر": ("m", 0),
    "بعد ظهر": ("p", 0),
    "بعد منتصف ليل": ("p", 0),
    "منتصف ليل": ("p", 0),
    "منتصف الليل": ("_", 0),
    "first quarter": ("j", 0),
    "second quarter": ("k", 0),
    "third quarter": ("o", 0),
    "fourth quarter": ("q", 0),
    "last quarter": ("q", 0),
    "الربع الاول": ("j", 0),
    "الربع الثاني": ("k", 0),
    "الربع الثالث": ("o", 0),
    "الربع الرابع": ("q", 0),
    "الربع الاخير": ("q", 0),
    "first half": ("h", 0),
    "second half": ("i", 0),
    "النصف الاول": ("h", 0),
    "النصف الثاني": ("i", 0),
    "small hours": ("p", 0),
    "over the weekend": ("w", 0),
    "at the weekend": ("w", 0),
    "during the weekend": ("w", 0),
    "last weekend": ("w", 0),
    "this weekend": ("w", 0),
    "past weekend": ("w", 0),
    "early hours": ("p", 0),
}
_SKIPPED = frozenset(["the", "ال", "الموافق", "المصادف", "الواقع", "st", "nd", "rd", "th", "يومي"])
_ONES = """
1 first الاول | 2 second الثاني | 3 third الثالث | 4 fourth الرابع | 5 fifth الخامس |
6 sixth السادس | 7 seventh السابع | 8 eighth الثامن | 9 ninth التاسع | 10 tenth العاشر
"""
_COUNTS = """
1 one واحد | 2 two اثنين اثنان اثنتين | 3 three ثلاثه ثلاث الثلاثه الثلاث |
4 four اربعه اربع الاربعه الاربع | 5 five خمسه خمس الخمسه | 6 six سته ست السته |
7 seven سبعه سبع السبعه | 8 eight ثمانيه ثماني ثمان الثمانيه |
9 nine تسعه تسع التسعه | 10 ten عشره عشر العشره |
11 eleven | 12 twelve | 20 twenty عشرين عشرون
"""
_TEENS = "الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع"
_TEENTHS = """
eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
twentieth
"""


class Item(NamedTuple):
    """A tagged token: its value (number, month, unit, ...), its stretch of the key, its word."""

    value: int | str
    start: int
    end: int
    word: str


class Tagged(NamedTuple):
    """A text as tags, with one item for each tag."""

    tags: str
    items: list[Item]


def _lexicon() -> tuple[dict[str, tuple[str, int | str]], dict[str, list[list[str]]]]:
    words: dict[str, tuple[str, int | str]] = {}
    for row in _UNITS.split("|"):
        head, names = row.split(":")
        tag, unit = head.split()
        words.update(dict.fromkeys(names.split(), (tag, unit)))
    values = {"T": 0, "E": -1, "Q": 1, "a": 1}
    for row in _PLAIN.split("|"):
        tag, names = row.split(":")
        tag = tag.strip()
        words.update(dict.fromkeys(names.split(), (tag, values.get(tag, 0))))
    words.update({name: ("O", 11 + i) for i, name in enumerate(_TEENTHS.split())})
    words |= {
        "العشرين": ("O", 20),
        "العشرون": ("O", 20),
        "الثلاثين": ("O", 30),
        "thirtieth": ("O", 30),
    }
    for tag, table in (("O", _ONES), ("#", _COUNTS)):
        for row in table.split("|"):
            figure, *spelled = row.split()
            words.update(dict.fromkeys(spelled, (tag, int(figure))))
    phrases: dict[str, tuple[str, int | str]] = dict(_PHRASES) | _compound_ordinals()
    for tag, numbered in (("W", WEEKDAYS), ("S", SEASONS), ("H", HIJRI), ("M", MONTHS)):
        for name, number in numbered.items():
            (phrases if " " in name else words)[name] = (tag, number)
    words["محرم"] = ("H", 1)
    grown = with_proclitics(words)
    firsts = with_proclitics({phrase.split()[0]: phrase.split()[0] for phrase in phrases})
    by_first: dict[str, list[list[str]]] = {}
    for prefixed, first in firsts.items():
        rest = [phrase.split() for phrase in phrases if phrase.split()[0] == first]
        by_first[prefixed] = sorted(rest, key=len, reverse=True)
    grown.update(phrases)
    return grown, by_first


def _compound_ordinals() -> dict[str, tuple[str, int | str]]:
    found: dict[str, tuple[str, int | str]] = {
        "الحادي والثلاثين": ("O", 31),
        "thirty - first": ("O", 31),
    }
    for one, arabic in enumerate(_TEENS.split(), 1):
        found[f"{arabic} عشر"] = ("O", 10 + one)
        found |= dict.fromkeys((f"{arabic} والعشرين", f"{arabic} والعشرون"), ("O", 20 + one))
    for row in _ONES.split("|")[:9]:
        number, english, _ = row.split()
        found[f"twenty - {english}"] = ("O", 20 + int(number))
    return found


_WORDS, _FIRSTS = _lexicon()
_AND = frozenset(
    word
    for word in (*_WORDS, *_FIRSTS)
    if word[0] == "و" and (word[1:] in _WORDS or word[1:] in _FIRSTS)
)
_MARKS = {"،": ",", ",": ",", "/": "/", "-": "-", "(": "(", ")": ")", ".": ".", '"': '"', ":": ":"}


class _Look(NamedTuple):
    """What a word is by itself: its tag and value, and how it may stand to the next words."""

    skipped: bool
    opens: bool
    """Whether it may open a phrase."""
    glued: bool
    """Whether an "and" is written onto it."""
    listed: bool
    known: tuple[str, int | str]


_OTHER = _Look(skipped=False, opens=False, glued=False, listed=False, known=("_", 0))
"""As most words are."""


def _look(word: str) -> _Look:
    known = _WORDS.get(word) or _WORDS.get(word.removesuffix("'s"))
    look = _Look(
        word in _SKIPPED, word in _FIRSTS, word in _AND, known is not None, known or _unlisted(word)
    )
    return _OTHER if look == _OTHER else look


_LOOKS = ByWord(_look)


def _unlisted(word: str) -> tuple[str, int | str]:
    if word == "و":
        return "&", 0
    if word[0].isdecimal():
        return _number(word)
    if not word[0].isalnum() and word not in _MARKS:
        return ";", 0
    return _MARKS.get(word, "_"), 0


def tag(words: list[str], starts: Sequence[int], ends: Sequence[int]) -> Tagged:
    """Tag the words and marks of a plain key, given with their offsets in it.

    An "and" written onto a known word is a tag of its own.
    """
    tags: list[str] = []
    items: list[Item] = []
    behind = 0
    new = tuple.__new__  # as ``Item(…)``, in half the time
    for number, look in enumerate(map(_LOOKS.__getitem__, words)):
        if number < behind:
            continue
        word, start, end = words[number], starts[number], ends[number]
        if look is _OTHER:
            tags.append("_")
            items.append(new(Item, (0, start, end, word)))
            continue
        skipped, opens, glued, listed, known = look
        if skipped:
            continue
        if opens:
            phrase = _phrase(word, words[number + 1 : number + 4])
            if phrase:
                behind = number + len(phrase)
                end = ends[behind - 1]
                word = " ".join(phrase)
                known, listed = _WORDS[word], True
        if glued and listed:
            tags.append("&")
            items.append(Item(0, start, start, ""))
        if known[0] == "." and items and items[-1].word in ABBREVIATED and items[-1].end == start:
            continue
        tags.append(known[0])
        items.append(new(Item, (known[1], start, end, word)))
    return Tagged("".join(tags), items)


def _phrase(word: str, ahead: list[str]) -> list[str] | None:
    for phrase in _FIRSTS[word]:
        if ahead[: len(phrase) - 1] == phrase[1:]:
            return phrase
    return None


def _number(word: str) -> tuple[str, int | str]:
    """Longer runs of digits than any date or figure has are nobody's number: a plain word."""
    if len(word) > 9:
        return "_", 0
    value = int(word)
    if len(word) <= 2 and 1 <= value <= 31:
        return "D", value
    return ("Y" if len(word) == 4 and 1900 <= value < 2100 else "N"), value
