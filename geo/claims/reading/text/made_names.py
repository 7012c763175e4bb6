"""Arabic names made up as they are needed: "British jets", "gunmen loyal to Iran"."""

from collections.abc import Sequence

from geo.claims.reading.text.numbered_units import UNITS, numbered_unit
from geo.claims.reading.text.wordset import word_set

_CRAFT = word_set(
    "طيران طايره طايرات طايرتين طايرتان مقاتله مقاتلات مقاتلتين مقاتلتان مسيره مسيرات مسيرتين "
    "مروحيه مروحيات مروحيتين قاذفه قاذفات غاره غارات غارتين غارتان ضربه ضربات ضربتين ضربتان "
    "قصف"
)
_TROOPS = word_set(
    "عسكري عسكريا عسكريين عسكريون "
    "قوه قوات جندي جنود جنديا جنديين دوريه دوريات ضابط ضباط مدفعيه ارتال رتل وحدات قطعات الويه "
    "تعزيزات افواج كتايب دبابه دبابات مدرعه مدرعات اليه اليات عربات"
)
_MEN = word_set(
    "مسلح مسلحا مسلحين مسلحون مقاتل مقاتلا مقاتلين مقاتلون عنصر عنصرا عناصر عنصرين قيادي قياديا "
    "قياديين شخص شخصا اشخاص رجل رجلا رجال مجموعه مجموعات جماعه جماعات فصيل فصايل ميليشيا ميليشيات "
    "مليشيا مليشيات قوات قوه تشكيلات كتايب جنسيات افراد"
)
_DELEGATIONS = word_set("وفد وفدا وفود مبعوث مبعوثا")
_OF_ARMIES = frozenset({"عسكري", "عسكريه", "عسكريا"})
_BASES = word_set("قاعده قاعدتي قواعد")
_AIR_DEFENCES = word_set("دفاعات مضادات")
HEADS = _CRAFT | _TROOPS | _MEN | UNITS | _DELEGATIONS | _BASES | _AIR_DEFENCES

# What may stand between the noun and whose it is.
_ADJECTIVES = word_set(
    "حربي حربيه مقاتل مقاتله مسير مسيره جوي جويه مدفعي صاروخي عسكري عسكريه استطلاع ليلي ليليه "
    "بري بريه امني امنيه مشترك مشتركه خاص خاصه اضافي اضافيه كبير كبيره اخري "
    "حكومي وزاري رسمي دبلوماسي عالي رفيع المستوي رييس الداخليه الدفاع الخارجيه النقل "
    "طراز نوع اف f f16 16 - بدون دون طيار من بلا اباتشي بيرقدار بلاك هوك رافال ميراج سوخوي ميغ "
    "شينوك ريبر شاهد قتاليه هجوميه انتحاريه"
)
_BELIEVED = word_set(
    "يعتقد يرجح رجح يشتبه يظن انها انه بانها انهما علي الارجح الاغلب غالبا اغلب الظن محتمل كانت هي"
)
_ON_LAND = frozenset({"بري", "بريه"})
_GAP = 5  # words

_FLYERS = (
    ("عراقي", "iraqi_air_force"), ("اسراييلي", "israel"), ("امريكي", "us_forces"),
    ("اميركي", "us_forces"), ("روسي", "russia"), ("تركي", "turkey"), ("سوري", "syrian_air_force"),
    ("بريطاني", "uk"), ("فرنسي", "france"), ("اردني", "jordan"), ("ايراني", "irgc"),
)  # fmt: skip
_SOLDIERS = (
    ("عراقي", "iraqi_forces"), ("اسراييلي", "israel"), ("امريكي", "us_forces"),
    ("اميركي", "us_forces"), ("روسي", "russia"), ("تركي", "turkey"), ("سوري", "saa"),
    ("بريطاني", "uk"), ("فرنسي", "france"), ("اردني", "jordan"), ("ايراني", "irgc"),
    ("اتراك", "turkey"), ("روس", "russia"), ("اميركان", "us_forces"), ("امريكان", "us_forces"),
)  # fmt: skip
_HOMES = {"iraqi_forces": "iraqi", "saa": "syrian"}
_GOVERNMENTS = (("عراقي", "iraqi_gov"), ("سوري", "syrian_gov"))
_ENDINGS = frozenset(["", "ه", "ا", "ين", "ون", "ان", "تين", "تان", "ات"])

_LOYAL = (
    "موال", "مدعوم", "تابع", "مقرب", "حليف", "متحالف", "مرتبط", "مسانده", "مساند",
    "تدعم", "يدعم", "تساند", "يساند", "تمول", "يمول", "ترعاه",
)  # fmt: skip
_KINDS = word_set(
    "شيعيه شيعي شيعيا مسلحه مسلح مسلحين عراقيه عراقي عراقيا عراقيين اجنبيه اجانب محليه سوريه سوري "
    "سوريين غير افغانيه عسكريه"
)
_PATRONS = {
    "ايران": "iran_militias", "طهران": "iran_militias", "الحرس": "iran_militias",
    "ايرانيا": "iran_militias", "تركيا": "sna", "انقره": "sna", "النظام": "saa_allies",
    "دمشق": "saa_allies", "الاسد": "saa_allies",
}  # fmt: skip


def made_name(words: Sequence[str], place: int, core: str, *, definite: bool) -> tuple[str, int]:
    """Whose men or craft the noun at ``place`` tells of, and the word behind the name.

    ``core`` is the noun without its particles. An empty id where the words make no name.
    """
    if core in UNITS:
        unit = numbered_unit(words, place)
        if unit[0]:
            return unit
    if core in _MEN:
        patron = _of_a_patron(words, place + 1)
        if patron[0]:
            return patron
    if core in _BASES and not definite:
        return _base_of(words, place + 1)
    nations = _nations_of(core, words[place + 1 : place + 3])
    if nations:
        return _of_a_nation(words, place + 1, nations, definite=definite)
    if core in _TROOPS and not _comments(words, place):
        body, last = _of_a_nation(words, place + 1, _SOLDIERS, definite=definite)
        on_foot = body == "iraqi_forces" and words[place + 1].removeprefix("ال") in _ON_LAND
        return ("iraqi_army" if on_foot else body), last
    return "", place


def _nations_of(core: str, behind: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Whose a nation's craft, air defences or envoys are; nothing for other nouns."""
    if core in _CRAFT:
        return _FLYERS
    soldiers = any(w.removeprefix("ال") in _OF_ARMIES for w in behind)
    if core in _AIR_DEFENCES or (core in _DELEGATIONS and soldiers):
        return _SOLDIERS
    return _GOVERNMENTS if core in _DELEGATIONS else ()


_BASE_NAME = 3  # words of a base's own name before whose it is
_PREPOSITIONS = word_set("في من علي عن الي قرب غرب شرق شمال جنوب داخل و او التي الذي ،")


def _base_of(words: Sequence[str], first: int) -> tuple[str, int]:
    """As in "the American base of Tanf", said "base of Tanf, the American": of foreigners alone."""
    for place in range(first, min(len(words), first + _BASE_NAME + 1)):
        word = words[place]
        if word in _PREPOSITIONS or (word.startswith("و") and not word.startswith("واد")):
            break
        for stem, body in _SOLDIERS:
            if word == f"ال{stem}ه" and place > first and body not in _HOMES:
                return body, place + 1
    return "", first


_COMMENTATORS = (
    "خبير", "محلل", "مستشار", "مصدر", "مصادر", "مراقب", "مسوول", "قايد", "ضابط", "خبرا",
)  # fmt: skip


def _comments(words: Sequence[str], place: int) -> bool:
    """As in "an Iraqi military analyst": no soldier."""
    if not words[place].startswith(("عسكري", "العسكري")) or place == 0:
        return False
    before = words[place - 1].lstrip("ول").removeprefix("ال")
    return before.startswith(_COMMENTATORS) or words[place + 2 : place + 3] == ["متقاعد"]


def _of_a_nation(
    words: Sequence[str], first: int, nations: tuple[tuple[str, str], ...], *, definite: bool
) -> tuple[str, int]:
    """As in "fighter jets, believed to be Israeli"."""
    guessed = strange = False
    for place in range(first, min(len(words), first + _GAP + 3 * guessed)):
        word = words[place]
        bare = word.removeprefix("ال")
        if words[place - 1] == "علي" and word.endswith("يا"):
            break  # "raids on Syria", written like "Syrian"
        if guessed or place > first or definite == (bare != word):
            for stem, body in nations:
                if bare.startswith(stem) and bare[len(stem) :] in _ENDINGS:
                    return body, place + 1
        if word in _BELIEVED:
            guessed = True
        elif not _ADJECTIVES & {bare, bare.removesuffix("ا")} and (
            strange or nations is not _FLYERS or not _like_an_adjective(word, definite)
        ):
            break
        else:
            strange = strange or bare not in _ADJECTIVES
    return "", first


_LEAST_ADJECTIVE = 5  # letters of a word like "strategic" that this list does not know


def _like_an_adjective(word: str, definite: bool) -> bool:
    """As in "four strategic Russian bombers": a word that ends and is defined as one.

    Of craft alone: "Kurdish Syrian forces" are not Syria's.
    """
    told = word.startswith("ال") == definite and len(word) >= _LEAST_ADJECTIVE
    return told and word.endswith(("يه", "ي"))


def nation_at(word: str) -> tuple[str, str]:
    """What ids of a nation's own bodies begin with, and its forces, if a word is its adjective."""
    bare = word.removeprefix("ال")
    for stem, body in _SOLDIERS:
        if bare.startswith(stem) and bare[len(stem) :] in _ENDINGS:
            return _HOMES.get(body, ""), body
    return "", ""


def _of_a_patron(words: Sequence[str], first: int) -> tuple[str, int]:
    """As in "19 gunmen loyal to Iran", "armed groups backed by Tehran"."""
    for place in range(first, min(len(words) - 1, first + 3)):
        word = words[place].removeprefix("ال")
        if not word.startswith(_LOYAL):
            if word not in _KINDS:
                break
            continue
        behind = place + 1
        if words[behind] == "من" and behind + 1 < len(words):
            behind += 1
        patron = words[behind]
        for spelt in (patron, patron.removeprefix("ل"), "ال" + patron.removeprefix("لل")):
            if spelt in _PATRONS:
                of_iran = any(
                    w.startswith(("ايران", "الايران")) for w in words[behind : behind + 3]
                )
                return ("iran_militias" if of_iran else _PATRONS[spelt]), behind + 1
        break
    return "", first
