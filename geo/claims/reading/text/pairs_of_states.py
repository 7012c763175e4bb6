"""Iraq and Syria as the two parties of talks: "an Iraqi-Syrian meeting", in both tongues."""

from collections.abc import Sequence

from geo.claims.reading.text.wordset import word_set

ARABIC = word_set("عراقي عراقيه عراقيا سوري سوريه سوريا")
"""Words, without their particles, that may begin such a pair in Arabic."""

_TALKS = word_set(
    "اجتماع اجتماعا اجتماعات لقاء لقاءات مباحثات محادثات مشاورات مفاوضات اتفاق اتفاقا اتفاقيه "
    "تفاهم تفاهمات تنسيق تنسيقا تعاون تعاونا لجنه لجان مذكره مركز غرفه قمه توافق حوار تقارب"
)
_BESIDE_ARABIC = word_set(
    "امني امنيه مشترك مشتركه عسكري عسكريه رسمي رسميه رفيع رفيعه مستوي جديد جديده ثلاثي ثلاثيه "
    "ثنائي ثنائيه حدودي حدوديه تفاهم عمليات تنسيق سياسي سياسيه استخباري استخباريه عاجل موسع"
)
_ENGLISH_TALKS = word_set(
    "talks meeting meetings agreement agreements accord deal understanding understandings "
    "committee committees coordination cooperation consultations negotiations discussions "
    "memorandum dialogue summit contacts"
)
_BESIDE_ENGLISH = word_set(
    "security military border joint technical bilateral high - level ministerial intelligence "
    "coordination tribal political official trade"
)
_REACH = 3  # words of what sort of talks they are
_PARTICLES = ("", "ال", "و", "وال", "ب", "بال", "ل", "لل")
_JOINTS = frozenset("-–—/")


def _land(word: str) -> str:
    stem = word.removeprefix("ال")
    return next((one for one in ("عراقي", "سوري") if stem in (one, f"{one}ه", f"{one}ا")), "")


def arabic_pair(words: Sequence[str], place: int) -> int:
    """Behind "Iraqi Syrian" that begins at ``place``, said of talks; ``place`` where none does."""
    other = place + 1
    if other < len(words) and words[other] in _JOINTS:
        other += 1
    if other >= len(words) or not _of_talks(words, place):
        return place
    mine, yours = _land(words[place]), _land(words[other])
    alike = words[place].startswith("ال") == words[other].startswith("ال")
    return other + 1 if mine and yours and mine != yours and alike else place


def _of_talks(words: Sequence[str], place: int) -> bool:
    """Whether talks stand before ``place``, with nothing but what sort of talks between."""
    for before in range(place - 1, max(-1, place - 2 - _REACH), -1):
        word = words[before]
        if any(word.removeprefix(particle) in _TALKS for particle in _PARTICLES):
            return True
        if word.removeprefix("ال") not in _BESIDE_ARABIC:
            return False
    return False


def english_pair(words: Sequence[str], place: int) -> int:
    """Behind "Iraqi-Syrian" that begins at ``place``, before talks; ``place`` where none does."""
    first, joint, other = (*words[place : place + 3], "", "", "")[:3]
    if joint not in _JOINTS or {first, other} != {"iraqi", "syrian"}:
        return place
    for behind in range(place + 3, min(len(words), place + 4 + _REACH)):
        if words[behind] in _ENGLISH_TALKS:
            return place + 3
        if words[behind] not in _BESIDE_ENGLISH:
            break
    return place
