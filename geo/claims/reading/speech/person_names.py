"""Which words of a speaker are a person's name: what nothing else accounts for."""

from gazetteer.byword import ByWord
from geo.claims.reading.speech.nameless import is_one_of_many
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

SPEAKER_MEANINGS = ("source", "official", "title", "collective", "institution", "outlet")
_PLAIN_WORDS = word_set(
    """لنا لي لهم لكم اليه اليها
    في من على الي عن مع ان التي الذي هو هي له لها لم لا ما هذا هذه ذلك تلك كل بيان تصريح حديث
    تصريحات خاص خاصه رسمي رسميه باسم احد احدي بعض امس اليوم صباح مساء صحفي صحفيه ايضا قد لقد
    باسمها باسمه باسمهم
    عراقي عراقيه سوري سوريه امني امنيه عسكري عسكريه محلي محليه كردي كرديه ميداني مطلع رفيع
    المستوي الاعلي العام العامه العليا الوطني الاعلاميه الاعلامي الامن الامنيه الامني المحليه
    العسكري العسكريه العراقي العراقيه السوري السوريه الكردي الكرديه الحدود الحدوديه المحلي
    الركن برتبه رتبه ان نفسه نفسها ذاته والذي والتي الاول الثاني سابق وقت لاحق منها بينما
    المنطقه منطقه المدينه مدينه قضاء ناحيه محافظه قريه يدعي اسمه هناك وكان حيث فيها فيه
    المصدر مصدر ووفق بدوره بدورها جهته جهتها جانبه جانبها البرلمانيه البرلمان النواب النيابيه
    السابع السابعه الجزيره الشعبي المشتركه عمليات العمليات المسلحه المشترك للقوات لوسائل اعلام
    الدفاع والدفاع لجنه هيئه الخاصه المدنيه اتصال هاتفي مقابله الذين الاتحاديه الاميركي الاميركيه
    الامريكي الامريكيه الروسي الروسيه التركي التركيه الايراني الايرانيه العربيه الدولي الدوليه
    قال واضاف عند لدي ضمن قرب تابع تابعه حكومي حكوميه طبي طبيه استخباري استخباريه
    شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط بلده بلدات ريف اطراف ضاحيه حي صفحه صفحات مواليه
    موالي معارضه مقربه مقرب عبر حساب موقع منطقتي طلب رفض فضل اشترط اي جهه طرف
    متطابقه عده حقوق لحقوق الانسان اخري خاص الاخر اخر الاخري الاخرون الاخرين الحربي الحربيه وهي"""
)


def only_a_name(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing but an unknown name stands here: "said Bali:"."""
    return all(
        sentence.words[p][0].isalpha()
        and sentence.words[p] not in _PLAIN_WORDS
        and p not in sentence.accounted
        for p in range(first, last)
    )


_NAME_PARTS = word_set("al - bin ibn abu el ' ad ud")
_DEMONYMS = word_set(
    "kurdish western american british french turkish russian iranian israeli arab sunni shia "
    "shiite iraqi syrian lebanese jordanian military security local regional federal the in on at "
    "this"
)


def has_name(sentence: Sentence, text: str, first: int, last: int, proper: list[str]) -> bool:
    """Two unknown words in a row, or one behind a title: a person's name."""
    if not proper:
        return False
    words = sentence.words
    places = [p for p in range(first, last) if words[p] in proper]
    titles = {h.last for h in sentence.cue("title", first=first, last=last)}
    if not sentence.arabic:
        titles |= {p + 1 for p in titles if words[p : p + 1] == ["."]}
        return any(_next_name(words, p) in places or p in titles for p in places)
    if titles and any(last - p <= _OWN_NAME for p in places if _ends_an_office(sentence, p)):
        return True
    titles |= {h.last for h in sentence.cue("official", first=first, last=last)}
    if is_one_of_many(sentence, first, last):
        titles = set()
    told = is_correspondent(words[first]) if first < last else False
    if told:  # "the correspondent of X": the first name is the outlet's
        places = places[1:]
        titles = set()
    return any(p + 1 in places or p in titles for p in places)


_OWN_NAME = 3  # words of a man's name behind his office


def _ends_an_office(sentence: Sentence, place: int) -> bool:
    """As in "the commander of the operations of X, Ahmad": the body or place before the name."""
    bodies = any(n.last == place for n in sentence.names)
    return bodies or any(s.last == place for s in sentence.spots)


_CORRESPONDENTS = ("مراسل", "موفد", "مندوب")


def is_correspondent(word: str) -> bool:
    """Whether an Arabic word is a correspondent, of whom the outlet is named next."""
    return word.lstrip("ول").removeprefix("ال").startswith(_CORRESPONDENTS)


def _next_name(words: list[str], place: int) -> int:
    """Where the word behind a name stands: over "al", "bin" and hyphens."""
    place += 1
    while words[place : place + 1] and words[place] in _NAME_PARTS:
        place += 1
    return place


def proper_words(sentence: Sentence, text: str, first: int, last: int) -> list[str]:
    """Words that look like a person's name: nothing else accounts for them."""
    found: list[str] = []
    for place in range(first, min(last, len(sentence.words))):
        word = sentence.words[place]
        if not _MAY_BE_NAMES[word] or place in sentence.accounted:
            continue
        if not sentence.arabic:
            told = _is_spelt_as_name(sentence, text, place, last)
        elif word == _ALI and is_on(sentence, text, place):
            told = False
        else:
            of_him = word == _ALI and found != [] and sentence.words[place - 1] == found[-1]
            told = of_him or not _ARE_PLAIN[word]
        if told:
            found.append(word)
    return found


_ALI = "علي"  # as a name; and "on", once folded


def _may_be_a_name(word: str) -> bool:
    return word[0].isalpha() and len(word) > 2 and "ذكر" not in word and "افاد" not in word


def _is_plain(word: str) -> bool:
    """Whether an Arabic word is none that nobody accounts for, an "and" before it or not."""
    bare = word.removeprefix("و") if len(word) > 4 else word
    return not _PLAIN_WORDS.isdisjoint((word, bare, bare.removesuffix("ا")))


_MAY_BE_NAMES = ByWord(_may_be_a_name)
_ARE_PLAIN = ByWord(_is_plain)


def is_on(sentence: Sentence, text: str, place: int) -> bool:
    """Whether the Arabic word is "on", written like "Ali" once folded."""
    return text[sentence.ends[place] - 1] == "ى"


_SHORTEST_BODY = 3  # letters


def is_a_body(sentence: Sentence, text: str, first: int, last: int) -> bool:
    """As in "SMC said": one word of capitals alone, which no person is called."""
    told = text[sentence.starts[first] : sentence.ends[first]] if last - first == 1 else ""
    return told.isupper() and len(told) >= _SHORTEST_BODY


def is_acronym(sentence: Sentence, text: str, place: int) -> bool:
    """As in "the SMC": a body by its letters, no person."""
    told = text[sentence.starts[place] : sentence.ends[place]]
    return told.isupper() and len(told) > 1 and sentence.words[max(0, place - 1)] == "the"


def _is_spelt_as_name(sentence: Sentence, text: str, place: int, last: int) -> bool:
    if is_acronym(sentence, text, place) or not text[sentence.starts[place]].isupper():
        return False
    return not _adjectival(sentence, place, last)


def _adjectival(sentence: Sentence, place: int, last: int) -> bool:
    """As in "Rebel spokesmen", "Kurdish television": what a noun behind says of whom."""
    word = sentence.words[place]
    if word in _DEMONYMS:
        return True
    noun = any(h.first == place + 1 and h.meaning in SPEAKER_MEANINGS for h in sentence.cues)
    return place == 0 and noun and place + 1 < last
