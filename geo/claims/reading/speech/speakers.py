"""Who a speaker is: named, institutional, anonymous, collective or the outlet itself."""

from collections.abc import Container

from geo.claims.cues import Hit
from geo.claims.model import Attribution, Record
from geo.claims.reading.speech.shown import shown
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import SPEAKS_FOR, Stretch, Voices
from geo.claims.reading.text.wordset import word_set

OPENERS = word_set(
    "ان بان فان فانه فانها انه انها بانه بانها انهم اننا بانهم انهما عن that قوله قولها قولهم"
)


_SPEAKERS = ("source", "official", "title", "collective", "institution", "outlet")


_PLAIN_WORDS = word_set(
    """لنا لي لهم لكم اليه اليها
    في من على الي عن مع ان التي الذي هو هي له لها لم لا ما هذا هذه ذلك تلك كل بيان تصريح حديث
    تصريحات خاص خاصه رسمي رسميه باسم احد احدي بعض امس اليوم صباح مساء صحفي صحفيه ايضا قد لقد
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
    متطابقه عده اخري خاص"""
)


def only_a_name(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing but an unknown name stands here: "said Bali:"."""
    return all(
        sentence.words[p][0].isalpha()
        and sentence.words[p] not in _PLAIN_WORDS
        and not _accounted(sentence, p)
        for p in range(first, last)
    )


def speakerish(
    sentence: Sentence, first: int, last: int, known: Container[str] = frozenset()
) -> bool:
    """Whether these words may name a speaker; ``known`` are surnames told before."""
    return (
        bool(sentence.cue(*_SPEAKERS, first=first, last=last))
        or any(first <= n.first < last and not (n.metonym and n.head) for n in sentence.names)
        or any(word in known for word in sentence.words[max(0, first) : max(0, last)])
    )


def end_of_phrase(sentence: Sentence, start: int) -> int:
    """Where a speaker phrase that begins at ``start`` ends."""
    verbs = {h.first for h in sentence.cues if h.verbal and h.meaning in _ACTS}
    verbs -= {p for n in sentence.names for p in range(n.first, n.last)}
    for place in range(start, min(len(sentence.words), start + 18)):
        word = sentence.words[place]
        if word == "." and sentence.words[place - 1] in _SHORT_TITLES and place > start:
            continue  # "Maj. Gen."
        if word in "،,:؛;.)" or word in OPENERS or (word == "-" and _parts(sentence, place)):
            return place
        if sentence.arabic and place > start and place in verbs and not _relative(sentence, place):
            return place
    return min(len(sentence.words), start + 18)


_SHORT_TITLES = word_set("maj gen brig lt col capt sgt dr mr mrs ms adm rep sen st gov prof cmdr")


def _parts(sentence: Sentence, place: int) -> bool:
    """Whether a dash parts two phrases; a hyphen within a name does not."""
    if sentence.arabic:
        return True
    return place > 0 and sentence.starts[place] > sentence.ends[place - 1]


_ACTS = frozenset(
    {"capture", "presence", "operation", "strike", "clash", "kill", "arrest", "infiltration",
     "hold_verb", "build", "transfer", "open", "close"}
)  # fmt: skip


def _relative(sentence: Sentence, place: int) -> bool:
    return sentence.words[place - 1] in ("الذي", "التي", "الذين", "ما", "لم", "لا")


def speaker_of(
    sentence: Sentence, text: str, voices: Voices, first: int, last: int
) -> Stretch | None:
    """The speaker in these words; the last one where they name none ("he added")."""
    via = _via(sentence, text, first, last)
    last = _without_medium(sentence, first, last)
    first = _at_source(sentence, first, last)
    words = sentence.words[first:last]
    proper = proper_words(sentence, text, first, last)
    for word in proper:
        if word in voices.by_name:
            return voices.by_name[word]
    outlets = sentence.cue("outlet", first=first, last=last)
    names = [
        n
        for n in sentence.names
        if first <= n.first < last
        and not n.metonym
        and not any(h.first <= n.first < h.last for h in outlets)
    ]
    hits = {
        h.meaning
        for h in sentence.cues
        if first <= h.first < last and not _only_local(sentence, h, last)
    }
    back = not words or (
        not names and not proper and not hits & {"collective", "institution", "official", "title"}
        and not ("source" in hits and not _bare_source(words))
        and "outlet" not in hits
    )  # fmt: skip
    lone = sentence.arabic and is_one_of_many(sentence, first, last)
    if (back and not lone) or (_bare_source(words) and not (names and sentence.arabic)):
        return _unnamed(sentence, text, voices, first, last)
    if voices.person is not None and not proper and _same_person(words):
        return voices.person
    again = _by_office(voices, words, names) if sentence.arabic and not proper else None
    if again is not None:
        return again
    told = [n for n in names if n.ids and (sentence.arabic or not n.reason.endswith(_VAGUE))]
    meant = [max(n.ids, key=lambda one: min(voices.counts[one], 1)) for n in told]
    bodies = tuple(dict.fromkeys(SPEAKS_FOR.get(one, one) for one in meant if one not in _NO_BODY))
    if bodies[:1] == ("iraqi_army",) and any(b.startswith("pmf") for b in bodies):
        bodies = tuple(b for b in bodies if b != "iraqi_army")  # "the PMF's Anbar operations"
    if not proper and _MEN_UNNAMED & set(words):
        hits.add("official")
    if not sentence.arabic and not proper and _is_one_unnamed(words):
        hits.add("source")
    many = sentence.arabic and _is_no_person(words)
    record = _record(
        hits,
        named=not many and _has_name(sentence, text, first, last, proper),
        proper=proper != [],
        bodied=names != [],
        lone=lone or is_one_of_many(sentence, first, last),
    )
    if not sentence.arabic:
        record = _by_its_head(words, proper, record)
    speaker = " ".join(words) if words else None
    if record is Record.OUTLET and any(w.endswith("نا") or w == "our" for w in words):
        return Stretch(first, last, Attribution(None, record, via=speaker), bodies)
    if record is Record.OUTLET:
        record = Record.INSTITUTIONAL  # another outlet, told by its name
    return Stretch(
        first, last, Attribution(shown(sentence, text, first, last), record, via), bodies
    )


def _only_local(sentence: Sentence, hit: Hit, last: int) -> bool:
    """As in "local officials": where they are, not "a local" who speaks."""
    alone = hit.last - hit.first == 1 and sentence.words[hit.first] == "local"
    return alone and hit.last < last and sentence.words[hit.last].isalpha()


_OFFICE = word_set("office bureau")
_NAMELESS = word_set("a an one another")
_AFTER = word_set("on of from in at with for")


def _by_its_head(words: list[str], proper: list[str], record: Record) -> Record:
    """As in "the media office of X", "a general on Y's channel": who, before the preposition."""
    cut = next((p for p, w in enumerate(words) if w in _AFTER), len(words))
    head = words[:cut]
    if record is Record.NAMED and head[:1] == ["the"] and head[-1] in _OFFICE:
        return Record.INSTITUTIONAL
    nameless = head[:1] != [] and head[0] in _NAMELESS and not set(proper) & set(head)
    told = {w for w in head if w in TITLES | _REPORTERS and not w.startswith(("spokes", "state"))}
    if record is Record.INSTITUTIONAL and nameless and told:
        return Record.ANONYMOUS
    return record


def _unnamed(
    sentence: Sentence, text: str, voices: Voices, first: int, last: int
) -> Stretch | None:
    """A capital that speaks, a body that nobody knows, or whoever spoke before."""
    words = sentence.words[first:last]
    states = [n for n in sentence.names if n.metonym and n.ids and first <= n.first < last]
    unknown = not sentence.arabic and len(words) >= _UNKNOWN_SPEAKER and words[0] not in _BARE
    if words[:1] == ["the"] and words[-1] in voices.by_title:
        return voices.by_title[words[-1]]
    if not _bare_source(words) and (states or unknown):
        attribution = Attribution(shown(sentence, text, first, last), Record.INSTITUTIONAL)
        return Stretch(first, last, attribution, states[0].ids[:1] if states else ())
    if voices.last is None and words[:1] and words[0] in _SPEAKS_FOR_A_BODY:
        attribution = Attribution(shown(sentence, text, first, last), Record.INSTITUTIONAL)
        return Stretch(first, last, attribution)
    titled = words[:1] == ["the"] and words[-1] in TITLES
    own = [n.ids[0] for n in sentence.names if first <= n.first < last and n.ids and not n.metonym]
    told = voices.last.bodies if voices.last is not None else ()
    other = titled and own != [] and not sentence.arabic and own[0] not in told
    unknown = titled or bool(sentence.cue("source", first=first, last=last))
    if not other and (voices.last is not None or not unknown):
        return _he(words) if voices.last is None and not sentence.arabic else voices.last
    return Stretch(first, last, Attribution(" ".join(words), Record.ANONYMOUS), tuple(own[:1]))


def _he(words: list[str]) -> Stretch | None:
    """As in "…, he said", before anybody is named who may be meant."""
    if words not in (["he"], ["she"]):
        return None
    return Stretch(0, 0, Attribution(words[0], Record.ANONYMOUS))


_SPEAKS_FOR_A_BODY = frozenset({"المتحدث", "الناطق"})
_NO_BODY = frozenset({"civilians", "displaced", "gunmen", "truck_drivers"})  # speak for none
_MEDIA = word_set(
    "بيان تصريح تصريحات حديث احاديث مقابله حوار موتمر كلمه كلمته لقاء منشور تغريده تدوينه اتصال "
    "خبر تقرير رساله مداخله برقيه ايجاز تسجيل"
)


_ENGLISH_MEDIA = word_set("statement interview remarks comments post tweet telephone phone")


def _without_medium(sentence: Sentence, first: int, last: int) -> int:
    """Where the speaker's own words end: before "in a statement", "during", "to our site"."""
    words = sentence.words
    told_to = [h.first for h in sentence.cue("outlet", first=first + 1, last=last) if _to(words, h)]
    if sentence.arabic and told_to:
        last = min(told_to)
        last -= words[last - 1] == "ل"
    for place in range(first + 1, min(last, len(words)) - 1):
        if words[place] in ("في", "عبر", "خلال") and words[place + 1].lstrip("ب") in _MEDIA:
            return place
        if words[place] in ("خلال", "اثناء"):
            return place
        if words[place] == "in" and _ENGLISH_MEDIA & set(words[place + 1 : place + 4]):
            return place
    return last


def _at_source(sentence: Sentence, first: int, last: int) -> int:
    """As in "in details that X got from a source in Y": where the source itself begins."""
    got = sentence.cue("source", first=first + 2, last=last)
    from_it = sentence.arabic and got and sentence.words[got[0].first - 1] == "من"
    return got[0].first if from_it else first


def _to(words: list[str], hit: Hit) -> bool:
    """As in "told the agency": the outlet stands behind "to"."""
    return (
        hit.head.startswith("ل") or words[hit.first].startswith("ل") or words[hit.first - 1] == "ل"
    )


_BARE = word_set("المصدر المصادر الضابط المسوول البيان القيادي المتحدث الناطق he she they it")


TITLES = word_set(
    "source sources official officials statement officer spokesman spokeswoman spokesperson "
    "commander major colonel lieutenant captain general brigadier minister governor mayor "
    "lawmaker activist resident witness diplomat"
)
_BARE_LONGEST = 3  # words: "the Iraqi official"


def _bare_source(words: list[str]) -> bool:
    """As in "The source", "the officer": somebody spoken of before."""
    if not 0 < len(words) <= 4:
        return False
    titled = words[1:] != [] and words[-1] in TITLES and len(words) <= _BARE_LONGEST
    return bool(_BARE & set(words[:2])) or (words[0] == "the" and titled)


_NAME_PARTS = word_set("al - bin ibn abu el ' ad ud")
_DEMONYMS = word_set(
    "kurdish western american british french turkish russian iranian israeli arab sunni shia "
    "shiite iraqi syrian lebanese jordanian military security local regional federal the in on at "
    "this"
)
_ONE = word_set("a an one another senior two three several")
_REPORTERS = word_set(
    "reporter correspondent journalist videojournalist photographer reporters correspondents "
    "colonel lieutenant captain major general brigadier activist resident witness villager "
    "trader driver farmer shepherd smuggler doctor nurse worker lawmaker politician"
)


def _is_one_unnamed(words: list[str]) -> bool:
    """As in "a police colonel", "a reporter of X", "a trader from Y": one whom nobody names."""
    if {"group", "network"} & set(words[1:4]):
        return False  # many, though nobody names them
    return words[:1] != [] and words[0] in _ONE and bool(_REPORTERS & set(words[1:6]))


_MEN_UNNAMED = word_set(
    "members fighters militants gunmen men officers commanders soldiers guards officials "
    "politicians politician militant member"
)
_NO_PERSONS = word_set("شبكه لشبكه مرصد المرصد حسابات صفحات تقارير وسايل منصه منصات")


def _is_no_person(words: list[str]) -> bool:
    """As in "the network of X", "a correspondent of the network": its name is nobody's."""
    place = 1 if words[:1] == ["مراسل"] else 0
    return bool(_NO_PERSONS & set(words[place : place + 1]))


_VAGUE = ("mostly ISIS", "mostly Iran-backed")  # of wordings that may mean several bodies
_UNKNOWN_SPEAKER = 2  # words that name somebody at least, where none of them is known
_ROLES = word_set(
    "القايد النايب المحافظ الوزير المدير الرييس اللواء العميد العقيد الفريق المقدم الناطق المتحدث "
    "القايممقام العضو الشيخ"
)


def _same_person(words: list[str]) -> bool:
    """As in "The governor said": the one named before."""
    return 0 < len(words) <= 3 and words[0] in _ROLES


def _by_office(voices: Voices, words: list[str], names: list[Named]) -> Stretch | None:
    """As in "the commander of X said": the one whom the article named with that office."""
    told = voices.by_title.get(words[0].removeprefix("ل").removeprefix("ال")) if words else None
    if told is None or len(words) > _OFFICE_LONGEST:
        return None
    bodies = {one for n in names for one in n.ids}
    return told if not bodies or not told.bodies or bodies & set(told.bodies) else None


_OFFICE_LONGEST = 6  # words
_PERSONS = word_set(
    "ناشط الناشط شاهد مواطن المواطن سايق مزارع راع صياد ساكن نازح تاجر ناج شيخ وجيه مختار عضو نايب "
    "قايد مسوول ضابط قيادي خبير محلل باحث صحفي صحافي مراسل مصور موظف عنصر مقاتل جندي دبلوماسي عامل "
    "مدير متحدث ناطق مستشار زعيم اعلامي"
)
_OF_MANY = word_set(
    "برتبه في من ب اخر عسكري امني كبير بارز محلي سابق ميداني كردي عراقي سوري رفيع حكومي "
    "شاحنه صهريج سياره حافله اغنام ماشيه قارب عشيره قبيله"
)


def is_one_of_many(sentence: Sentence, first: int, last: int) -> bool:
    """As in "a member of the council", "an activist from X": one person whom nobody names."""
    if last <= first or not {sentence.words[first], sentence.words[first][1:]} & _PERSONS:
        return False
    behind = sentence.words[first + 1 : first + 2]
    return behind == [] or last == first + 1 or behind[0] in _OF_MANY or behind[0][0] in "،,"


def _record(  # noqa: PLR0911 (one return a rule)
    hits: set[str], *, named: bool, proper: bool, bodied: bool, lone: bool
) -> Record:
    if "withheld" in hits:
        return Record.ANONYMOUS
    if named and hits & {"title", "collective", "official"}:
        return Record.NAMED
    if "source" in hits or lone:
        return Record.ANONYMOUS
    if "collective" in hits:
        return Record.COLLECTIVE
    if "official" in hits and not named:
        return Record.ANONYMOUS
    if "outlet" in hits and not (bodied or "institution" in hits):
        return Record.OUTLET
    if proper and not bodied and not hits & {"institution", "outlet"}:
        return Record.NAMED
    return Record.INSTITUTIONAL


def _has_name(sentence: Sentence, text: str, first: int, last: int, proper: list[str]) -> bool:
    """Two unknown words in a row, or one behind a title: a person's name."""
    words = sentence.words
    places = [p for p in range(first, last) if words[p] in proper]
    titles = {h.last for h in sentence.cue("title", first=first, last=last)}
    if not sentence.arabic:
        titles |= {p + 1 for p in titles if words[p : p + 1] == ["."]}
        return any(_next_name(words, p) in places or p in titles for p in places)
    if is_one_of_many(sentence, first, last):
        titles = set()
    return any(p + 1 in places or p in titles for p in places)


def _next_name(words: list[str], place: int) -> int:
    """Where the word behind a name stands: over "al", "bin" and hyphens."""
    place += 1
    while words[place : place + 1] and words[place] in _NAME_PARTS:
        place += 1
    return place


def proper_words(sentence: Sentence, text: str, first: int, last: int) -> list[str]:
    """Words that look like a person's name: nothing else accounts for them."""
    found = []
    for place in range(first, min(last, len(sentence.words))):
        word = sentence.words[place]
        if not word[0].isalpha() or len(word) < 3 or "ذكر" in word or "افاد" in word:
            continue
        if _accounted(sentence, place):
            continue
        if sentence.arabic:
            bare = word.removeprefix("و") if len(word) > 4 else word
            if word not in _PLAIN_WORDS and bare not in _PLAIN_WORDS:
                found.append(word)
        elif _is_spelt_as_name(sentence, text, place, last):
            found.append(word)
    return found


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
    noun = any(h.first == place + 1 and h.meaning in _SPEAKERS for h in sentence.cues)
    return place == 0 and noun and place + 1 < last


def _accounted(sentence: Sentence, place: int) -> bool:
    return (
        any(n.first <= place < n.last for n in sentence.names)
        or any(h.first <= place < h.last for h in sentence.cues)
        or any(s.first <= place < s.last for s in sentence.spots)
        or any(d.first <= place < d.last for d in sentence.dates)
    )


def _via(sentence: Sentence, text: str, first: int, last: int) -> str | None:
    hits = sentence.cue("outlet", first=first, last=last)
    return shown(sentence, text, hits[0].first, hits[0].last, bare=True) if hits else None


def remember_person(
    sentence: Sentence, text: str, voices: Voices, who: tuple[int, int], stretch: Stretch
) -> None:
    """Keep a named person for later mentions by surname or office."""
    if stretch.attribution.record is Record.NAMED:
        voices.person = stretch
        voices.named.append((sentence.number, stretch, frozenset(sentence.words[slice(*who)])))
        if sentence.arabic:
            for title in sentence.cue("title", first=who[0], last=who[1]):
                office = sentence.words[title.first].removeprefix("و").removeprefix("ال")
                voices.by_title[office] = stretch
        for word in proper_words(sentence, text, *who):
            voices.by_name.setdefault(word, stretch)
