"""Speakers whom nobody names: "the source", "a police colonel", "an activist from X"."""

from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

BARE = word_set("المصدر المصادر الضابط المسوول البيان القيادي المتحدث الناطق he she they it")
TITLES = word_set(
    "source sources official officials statement officer spokesman spokeswoman spokesperson "
    "commander major colonel lieutenant captain general brigadier minister governor mayor "
    "lawmaker activist resident witness diplomat"
)
_BARE_LONGEST = 3  # words: "the Iraqi official"


def bare_source(words: list[str]) -> bool:
    """As in "The source", "the officer": somebody spoken of before."""
    if not 0 < len(words) <= 4:
        return False
    titled = words[1:] != [] and words[-1] in TITLES and len(words) <= _BARE_LONGEST
    return bool(BARE & set(words[:2])) or (words[0] == "the" and titled)


_ONE = word_set("a an one another senior two three several")
REPORTERS = word_set(
    "reporter correspondent journalist videojournalist photographer reporters correspondents "
    "colonel lieutenant captain major general brigadier activist resident witness villager "
    "trader driver farmer shepherd smuggler doctor nurse worker lawmaker politician sheikh elder "
    "farmhand fisherman teacher student merchant passenger motorist refugee detainee prisoner"
)


def is_one_unnamed(words: list[str]) -> bool:
    """As in "a police colonel", "a reporter of X", "a trader from Y": one whom nobody names."""
    if {"group", "network"} & set(words[1:4]):
        return False  # many, though nobody names them
    return words[:1] != [] and words[0] in _ONE and bool(REPORTERS & set(words[1:6]))


MEN_UNNAMED = word_set(
    "members fighters militants gunmen men officers commanders soldiers guards officials "
    "politicians politician militant member"
)
_WHOSE_GUARDS = word_set("the iraqi syrian turkish jordanian iranian kurdish iraq's syria's")


def are_the_guard(words: list[str]) -> bool:
    """As in "Iraqi border guards said": the body of that name; "two border guards" are men."""
    return words[-2:] == ["border", "guards"] and _WHOSE_GUARDS.issuperset(words[:-2])


_NO_PERSONS = word_set(
    "شبكه لشبكه مرصد المرصد حسابات صفحات تقارير وسايل منصه منصات سكان اهالي ناشطون ناشطين نشطاء "
    "شهود مواطنون مواطنين مصادر نازحون نازحين مزارعون رعاه تجار سايقون وجهاء شيوخ ابناء السكان "
    "الاهالي الناشطون مراقبون محللون خبراء مسوولون مسوولين ضباط قاده"
)


def is_no_person(words: list[str]) -> bool:
    """As in "the network of X", "a correspondent of the network": its name is nobody's."""
    place = 1 if words[:1] == ["مراسل"] else 0
    return bool(_NO_PERSONS & set(words[place : place + 1]))


_PERSONS = word_set(
    "ناشط الناشط شاهد مواطن المواطن سايق مزارع راع صياد ساكن نازح تاجر ناج شيخ وجيه مختار عضو نايب "
    "قايد مسوول ضابط قيادي خبير محلل باحث صحفي صحافي مراسل مصور موظف عنصر مقاتل جندي دبلوماسي عامل "
    "مدير متحدث ناطق مستشار زعيم اعلامي عقيد عميد مقدم رائد رايد نقيب ملازم رقيب عريف"
)
_ONE_OF = frozenset({"احد", "احدي"})  # "one of the townsfolk"
_OF_MANY = word_set(
    "برتبه في من ب اخر عسكري امني كبير بارز محلي سابق ميداني كردي عراقي سوري رفيع حكومي "
    "شاحنه صهريج سياره حافله اغنام ماشيه قارب عشيره قبيله"
)


def is_one_of_many(sentence: Sentence, first: int, last: int) -> bool:
    """As in "a member of the council", "an activist from X": one person whom nobody names."""
    if last <= first:
        return False
    word = sentence.words[first]
    if word in _ONE_OF:
        return True
    if _PERSONS.isdisjoint((word, word[1:], word.removesuffix("ا"))):
        return False
    behind = sentence.words[first + 1 : first + 2]
    if behind == [] or last == first + 1 or behind[0][0] in "،,":
        return True
    return not _OF_MANY.isdisjoint((behind[0], behind[0].removesuffix("ا")))
