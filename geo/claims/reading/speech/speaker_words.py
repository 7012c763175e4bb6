"""Which words are the speaker's own: without how he spoke, to whom, and through whom it came."""

from collections.abc import Sequence

from geo.claims.cues import Hit
from geo.claims.reading.speech.person_names import is_on
from geo.claims.reading.speech.statements import A_STATEMENT
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set


def own_words(sentence: Sentence, text: str, first: int, last: int) -> tuple[int, int]:
    """Where the words for a speaker begin and end, without how and to whom he spoke."""
    if sentence.arabic:
        first, last = _without_saying(sentence, first, last)
    last = without_medium(sentence, text, first, last)
    if sentence.arabic and last > first:
        last = _told_whom(sentence, first, last) or _without_remarks(sentence, first, last)
    first = _at_source(sentence, first, last)
    while last > first and (
        _hangs(sentence, text, last - 1) or sentence.words[last - 1] in _HAD_SAID
    ):
        last -= 1
    return first, last


_SAYING = word_set(
    "قايلا قايله بالقول بقوله بقولها القول مضيفا موضحا : ، - عن عدم خبر خبرا انباء نبا حينه حينها "
    "معلومات اخبارا مقاطع مقطعا صورا تسجيلات تسجيلا مشاهد مصوره مصورا فيديو"
)


def _without_saying(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """As in "and X added, saying:": X alone, without the verbs around him."""
    verbs = {h.first for h in sentence.cue("say", first=first, last=last) if h.verbal}
    while last - first > 1 and sentence.words[last - 1] in _SAYING:
        last -= 1
    return first + (first in verbs and last - first > 1), last


_HAD_SAID = frozenset({"كان", "كانت", "قد"})  # "X had revealed": the verb's own
_HANGING = frozenset({"من", "علي", "الي", "في", "عن"})


def _hangs(sentence: Sentence, text: str, place: int) -> bool:
    """As in "X warned of", in Arabic, the deed behind it: no word of the speaker's."""
    word = sentence.words[place]
    return word in _HANGING and (word != "علي" or is_on(sentence, text, place))


TALKS = word_set(
    "بيان تصريح تصريحات حديث احاديث مقابله حوار موتمر كلمه كلمته لقاء منشور تغريده تدوينه اتصال "
    "خبر تقرير رساله مداخله برقيه ايجاز تسجيل بيانه بيانها تصريحه تصريحها حديثه حديثها حديثهم "
    "رد رده ردها جواب منشوره تغريدته مقابلته كلمتها لقايه"
)
# As in "a statement of X that the agency received".
_RECEIVED = word_set(
    "تلقت تلقته تلقتها تلقي حصلت اطلعت وصلت نشره نشرته نشرتها بثته بثتها ورد وردت ورده"
)
PRESS = word_set("للصحفيين للصحافيين لصحفيين لصحافيين للاعلاميين للصحافه لصحافيي لصحفيي")
"""Whom one tells, in Arabic, who is no outlet: "told reporters"."""
TELLS = ("ابلغ", "اخبر", "يبلغ", "يخبر", "تبلغ", "تخبر")
"""Verbs whose object is who hears it."""
_HAS_STATEMENT = _RECEIVED | A_STATEMENT
_ENGLISH_MEDIA = word_set("statement interview remarks comments post tweet telephone phone")


_POINTS_BACK = word_set("المصدر المصادر المتحدث المسوول الضابط القيادي الناشط")


def _told_whom(sentence: Sentence, first: int, last: int) -> int | None:
    """As in "the source informed the agency", "the sources to the Observatory": whom he told."""
    if sentence.words[first] not in _POINTS_BACK:
        return None
    heard = sentence.cue("outlet", "collective", first=first + 1, last=min(last, first + 3))
    return heard[0].first if heard else None


_NOT_NAMED = word_set("تسمه يسمه تسمها يسمها تسميه نسمه")


def _without_remarks(sentence: Sentence, first: int, last: int) -> int:
    """Before a day, and before "whom it did not name": no part of who he is."""
    words = sentence.words
    dated = [d.first for d in sentence.dates if first < d.first < last]
    unnamed = [
        p - (words[p - 1] == "(")
        for p in range(first + 1, last - 1)
        if words[p] == "لم" and words[p + 1] in _NOT_NAMED
    ]
    return min([last, *dated, *unnamed])


_TO_IT = "لـ"  # with a stroke behind it, as before a name


def is_led_to(sentence: Sentence, text: str, place: int) -> bool:
    """As in "told the X": Arabic "to", set apart from an outlet's name by a stroke."""
    at = sentence.starts[place]
    return text.startswith(_TO_IT, at) or text[max(0, at - 3) : at].strip('"“«( ') == _TO_IT


def _may_be_led_to(sentence: Sentence, text: str, first: int, last: int) -> bool:
    """A first look, whether there is such a stroke before or in one of these words."""
    if last - first < 2:
        return False
    begin, end = max(0, sentence.starts[first] - len(_TO_IT)), sentence.ends[last - 1]
    return text.find(_TO_IT, begin, end + len(_TO_IT)) >= 0


def without_medium(sentence: Sentence, text: str, first: int, last: int) -> int:
    """Where the speaker's own words end: before "in a statement", "during", "to our site"."""
    words = sentence.words
    opens = words[first : first + 2]
    if sentence.arabic and opens[:1] in (["في"], ["عبر"]) and not TALKS.isdisjoint(opens[1:]):
        return first  # "and said in a statement": whoever spoke before
    told_to = [
        h.first for h in sentence.cue("outlet", first=first + 1, last=last) if led_to(words, h)
    ]
    if sentence.arabic and told_to:
        last = min(told_to)
        last -= words[last - 1] == "ل"
    if sentence.arabic and not PRESS.isdisjoint(words[first + 1 : last]):
        last = next(p for p in range(first + 1, last) if words[p] in PRESS)
    stop = min(last, len(words)) - 1
    led = sentence.arabic and _may_be_led_to(sentence, text, first, stop)
    for place in range(first + 1, stop):
        told_it = led and place > first + 1 and is_led_to(sentence, text, place)
        if told_it and not _is_a_body(sentence, place + (words[place] == "ل")):
            return place - (words[place - 1] == "ل")
        if words[place] in ("في", "عبر", "خلال") and words[place + 1] in TALKS:
            return place
        if words[place] in ("خلال", "اثناء") or words[place] in _HAS_STATEMENT:
            return place
        if words[place] == "in" and _ENGLISH_MEDIA & set(words[place + 1 : place + 4]):
            return place
    return last


def _is_a_body(sentence: Sentence, place: int) -> bool:
    """As in "the press office of “X”", in Arabic: one that acts owns an office, nobody tells it."""
    return any(n.first == place and n.ids and not n.metonym for n in sentence.names)


def _at_source(sentence: Sentence, first: int, last: int) -> int:
    """As in "in details that X got from a source in Y": where the source itself begins."""
    got = sentence.cue("source", first=first + 2, last=last)
    from_it = sentence.arabic and got and sentence.words[got[0].first - 1] == "من"
    return got[0].first if from_it else first


def led_to(words: list[str], hit: Hit) -> bool:
    """As in "told the agency": the outlet stands behind "to"."""
    return (
        hit.head.startswith("ل") or words[hit.first].startswith("ل") or words[hit.first - 1] == "ل"
    )


_SPOKE_TO = ("تحدث", "يتحدث", "تتحدث", "نقل", "ينقل", "تنقل")
_OF_HIM = word_set("عنه عنها عنهم الي لوكاله لقناه لموقع لصحيفه للصحفيين لمراسل")


def says_whom_he_told(words: Sequence[str], place: int) -> bool:
    """As in "denied a source, quoted by X, that", "said an officer, who spoke to us, that"."""
    told = words[place].startswith(_SPOKE_TO)
    return told and not _OF_HIM.isdisjoint(words[place + 1 : place + 2])
