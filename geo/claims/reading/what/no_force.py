"""Words of deeds said of weather, beasts, moods and wares, or in a game, a play or a figure."""

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_DEEDS = frozenset(
    {
        Kind.CAPTURE, Kind.CLASH, Kind.STRIKE, Kind.OPERATION, Kind.ENCIRCLEMENT, Kind.ARREST,
        Kind.INFILTRATION, Kind.CONTROL, Kind.CASUALTIES,
    }
)  # fmt: skip


def no_force(clause: Clause, trigger: Trigger) -> bool:
    """Whether a predicate is of no men: floods besiege, boredom takes hold, a keeper parries."""
    if trigger.kind not in _DEEDS:
        return False
    if clause.sentence.arabic:
        return _of_nature(clause, trigger.hit) or _in_a_figure(clause, trigger) or _at_play(clause)
    return _english_nature(clause, trigger.hit) or _english_figure(clause, trigger)


_NATURE = word_set(
    "سيول سيل امطار مطر ثلوج ثلج عواصف رياح ريح غبار اتربه جراد فيران حشرات ذباب بعوض كلاب ذياب "
    "خنازير حرايق حريق مياه فيضان فيضانات جفاف تصحر برد حراره ظلام ضوء شمس قمر "
    "نوم نعاس ملل خوف ذعر رعب قلق حزن فرح صمت هدوء ياس حنين شوق غضب شك شكوك ندم حيره فضول جوع "
    "عطش فقر بطاله غلاء مرض امراض وباء كورونا كوليرا سرطان حمي حصبه ملاريا غيوم ضباب سعاده كابه "
    "نسيان كسل تعب ارهاق شايعات شايعه اسعار روايح رايحه عطر موسيقي افات اعشاب طحالب تلوث"
)


def _of_nature(clause: Clause, hit: Hit) -> bool:
    """As in "floods surrounded the houses", "fear took hold", in Arabic: nobody acts."""
    if not clause.sentence.glance & _NATURE_GLANCE:
        return False
    words = clause.sentence.words
    verb = hit.verbal or hit.form in (PERFECT, IMPERFECT, PHRASE)
    near = [hit.first + 1 if verb and hit.parted else hit.last]
    if verb:
        near += [hit.first + 1] if hit.last - hit.first > 1 else []
        near += [clause.first] if hit.first == clause.first + 1 else []
    elif hit.form != NOUN or hit.head.endswith("ال"):
        return False
    return any(
        clause.first <= p < clause.last
        and _is_nature(words[p], verb=verb)
        and not any(n.first <= p < n.last for n in clause.names)
        for p in near
    )


_NATURE_GLANCE = glance_for(_NATURE)


def _is_nature(word: str, *, verb: bool) -> bool:
    return word.removeprefix("ال") in _NATURE and (verb or word not in _ALSO_NAMES)


_ALSO_NAMES = word_set("شمس مطر قمر فرح حنين شوق")


_FIGURES = (
    "اعلامي", "كلامي", "لفظي", "دبلوماسي", "انتخابي", "تسويقي", "رياضي", "ثقافي", "نفسي",
    "معنوي", "دعايي", "قانوني", "قضايي", "سيبراني", "خطابي",
)  # fmt: skip
_BLOWS = frozenset({Kind.CLASH, Kind.STRIKE, Kind.OPERATION, Kind.ENCIRCLEMENT, Kind.CAPTURE})
_GAMES = ("جزاء", "ترجيح", "ركنيه", "حره", "شمس", "حظ", "معلم")


def _in_a_figure(clause: Clause, trigger: Trigger) -> bool:
    """As in "a media bombardment", "a penalty kick", "sunstroke", in Arabic: none was struck."""
    if not clause.sentence.glance & _FIGURE_GLANCE:
        return False
    hit = trigger.hit
    behind = bare(clause.word(hit.last))
    if trigger.kind in _BLOWS and hit.form in (NOUN, PHRASE) and behind.startswith(_FIGURES):
        return True
    if trigger.kind not in (Kind.STRIKE, Kind.CLASH):
        return False
    words = clause.sentence.words[clause.first : clause.last]
    return any(
        bare(w).lstrip("ل") in _KICKS and bare(words[p + 1]) in _GAMES
        for p, w in enumerate(words[:-1])
    )


_KICKS = word_set("ضربه ضربات ركله ركلات")
_FIGURE_GLANCE = glance_for(_KICKS, stems=_FIGURES)
_PLAY = word_set(
    "مباراه مباريات هداف مدرجات مسرحيه قصيده معجم قاموس اغنيه المعجم القاموس المسلسل "
    "المسرحيه المباراه المباريات القصيده الاغنيه"
)


def _at_play(clause: Clause) -> bool:
    """As in "in the series an actor plays an officer who hunts …": a game, a play, a book."""
    if not clause.sentence.glance & _PLAY_GLANCE:
        return False
    return any(map(_OF_PLAY.__getitem__, clause.sentence.words))


_PLAY_GLANCE = glance_for(_PLAY)


def _of_play(word: str) -> bool:
    return bare(word.lstrip("وبف")) in _PLAY or word in _PLAY


_OF_PLAY = ByWord(_of_play)
_ENGLISH_NATURE = word_set(
    "rain rains rainfall flood floods floodwater floodwaters snow snowfall storm storms sandstorm "
    "sandstorms drought heat cold frost fog locusts locust weeds wind winds wildfire wildfires "
    "disease cholera measles fear panic silence boredom darkness "
    "despair hunger thirst poverty sleep doubt gloom inflation pollution mice rats sparrows wolves "
    "dust nostalgia rust"
)


_AMID = word_set("in using under during amid despite after")


def _english_nature(clause: Clause, hit: Hit) -> bool:
    """As in "heavy rain cut the road": no man did."""
    if not clause.sentence.glance & _ENGLISH_NATURE_GLANCE:
        return False
    before = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    told = hit.verbal or hit.form == PHRASE
    if hit.first <= clause.first or not told or _AMID & set(before):
        return False
    word = clause.word(hit.first - 1)
    helped = word in ("have", "has", "had") and hit.first - 1 > clause.first
    return (clause.word(hit.first - 2) if helped else word) in _ENGLISH_NATURE


_ENGLISH_NATURE_GLANCE = glance_for(_ENGLISH_NATURE)


_ENGLISH_FOES = word_set(
    "bollworm pest pests drought poverty cancer disease inflation unemployment illiteracy flood "
    "desertification coronavirus covid cholera measles odds weeds locusts bureaucracy "
    "temptation charm charms urge fatigue sleep beauty hunger malaria addiction erosion"
)
_FOE_REACH = 5  # words from "battle" to what it is fought against
_AGAINST = word_set("with against to")
_ENGLISH_PLAY = word_set(
    "goalkeeper midfielder striker footballer sitcom playwright screenplay "
    "quarterfinal semifinal kickoff dictionary"
)


def _english_figure(clause: Clause, trigger: Trigger) -> bool:
    """As in "lost their battle with the pest", "surrendered to its charm", or of a game."""
    if not clause.sentence.glance & _ENGLISH_FIGURE_GLANCE:
        return False
    hit, words = trigger.hit, clause.sentence.words
    if _ENGLISH_PLAY & set(words):
        return True
    if trigger.kind not in (Kind.CLASH, Kind.ARREST, Kind.STRIKE, Kind.CASUALTIES):
        return False
    near = words[hit.last : min(clause.last, hit.last + _FOE_REACH)]
    to = next((p for p, w in enumerate(near) if w in _AGAINST), None)
    return to is not None and bool(_ENGLISH_FOES & set(near[to + 1 :]))


_ENGLISH_FIGURE_GLANCE = glance_for(_ENGLISH_PLAY, _ENGLISH_FOES)
