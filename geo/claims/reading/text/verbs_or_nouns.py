"""Where an Arabic word may be a verb or a noun, and what only looks like a cue: by its words."""

from geo.claims.cues import Hit
from geo.claims.reading.text.english_words import as_they_stand
from geo.claims.reading.text.forms import NOUN, PERFECT, VERBAL
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_HOURS = word_set(
    "منتصف ظهر غروب عصر فجر شروق مغيب midnight noon midday dawn dusk sunset sunrise nightfall dark"
)


_THEN = frozenset({"بعد", "قبل", "بعيد", "قبيل", "منذ", "after", "before"})


def _is_hour(words: list[str], hit: Hit) -> bool:
    """As in "after midnight": an hour, and no earlier event."""
    behind = words[hit.last] if hit.last < len(words) else ""
    return words[hit.first] in _THEN and behind.removeprefix("ال") in _HOURS


_BEFORE_VERBS = word_set(
    "فقد وقد كان كانت كانوا ، , . : ان انه انها وانه قد لقد حيث الذي التي الذين كما لم لا لن ما "
    "جانبه جانبها جهته جهتها بدوره بدورها المقابل بالمقابل بينما فيما حين"
)


_AGAIN = word_set("اعاد اعادت تعيد يعيد استانف استانفت واصل واصلت قرر قررت بدا بدات شرع شرعت")


_BY_WAY = frozenset({"عبر", "عبره", "عبرها", "عبرهم", "عبرهما"})
_PREPOSITIONS = frozenset({"في", "الي", "علي", "لدي", "خلال", "اثناء"})


def _no_verb(words: list[str], hit: Hit) -> bool:
    """As in "protested against a description", "by way of": no perfect follows a preposition."""
    if words[hit.first] in _BY_WAY:
        return True
    led = hit.first > 0 and words[hit.first - 1] in _PREPOSITIONS
    return led and hit.form == PERFECT and hit.meaning not in _TELLING


_POINTS = (
    "يشار", "تشير", "يشير", "اشار", "الاشار", "مشير", "لافت", "يلفت", "لفت", "منوه", "نوه", "توصل",
    "خلص", "ذهب", "انتهي",
)  # fmt: skip
_UNTIL = frozenset({"background", "condition", "until"})


def _points_to_that(words: list[str], hit: Hit) -> bool:
    """As in "it is pointed out that", written like "until"."""
    if words[hit.first : hit.first + 2] != ["الي", "ان"]:
        return False
    near = words[max(0, hit.first - 2) : hit.first]
    return any(w.lstrip("و").startswith(_POINTS) for w in near)


_LEFT_BEHIND = (
    "قتل",
    "قتي",
    "جرح",
    "جري",
    "ضحاي",
    "خساير",
    "اضرار",
    "دمار",
    "مصاب",
    "شهيد",
    "شهدا",
)
_LEFT_REACH = 5  # words from "left behind" to the dead


def _stands_behind(words: list[str], hit: Hit) -> bool:
    """As in "behind the guards", written like "it left dead behind"."""
    if words[hit.first] != "خلف":
        return False
    near = words[hit.last : hit.last + _LEFT_REACH]
    return not any(w.isdecimal() or w.lstrip("وال").startswith(_LEFT_BEHIND) for w in near)


_TELLING = frozenset({"say", "deny"})  # "Colonel Ali said": the name is written like "on"


_TANWIN = "\u064b"


def _is_marked_noun(sentence: Sentence, hit: Hit, text: str) -> bool:
    """Whether a verb's word bears the ending of nouns and adverbs: "alone" is not "put down"."""
    if not sentence.words[hit.first].endswith("ا"):
        return False
    return _TANWIN in text[sentence.starts[hit.first] : sentence.ends[hit.first]]


_DAYS = word_set("امس اليوم يوم السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه")


def _is_none(sentence: Sentence, hit: Hit, text: str) -> bool:
    """Whether the words around it, or its own ending, make no cue of a word."""
    words = sentence.words
    if words[hit.first] == "ظل" and hit.first > 0 and words[hit.first - 1] == "في":
        return True  # "in view of" is written like "in" and "it went on"
    if words[hit.first] == "ظهر" and words[hit.last : hit.last + 1] != []:
        return words[hit.last] in _DAYS  # "at noon yesterday", written like "he appeared"
    if not hit.verbal:
        return hit.meaning in _UNTIL and _points_to_that(words, hit)
    if _is_marked_noun(sentence, hit, text) or _no_verb(words, hit) or _stands_behind(words, hit):
        return True
    batch = words[hit.first].lstrip("وب") == "دفعه"
    # "a batch" is written like "pushed him", but for its last letter
    return batch and text[sentence.ends[hit.first] - 1] == "ة"


def _may_be_none(sentence: Sentence, hit: Hit) -> bool:
    """A first look: most cues are nouns that nothing else is written like."""
    return hit.form in VERBAL or hit.meaning in _UNTIL or sentence.words[hit.first] in _ALIKE


_ALIKE = frozenset({"ظل", "ظهر"})


def _without_indeed(words: list[str], found: list[Hit]) -> list[Hit]:
    """As in "according to X, they have indeed spread out", written like "lost", its verb aside."""
    verbs = {h.first for h in found if h.form == PERFECT}
    return [
        h
        for h in found
        if not (words[h.first] == "فقد" and h.last in verbs and h.last - h.first == 1)
    ]


def _has_it(sentence: Sentence, hit: Hit) -> bool:
    """Whether "it" is glued to a word: "took it", before whoever did."""
    return sentence.words[hit.last - 1].endswith(("ه", "ها"))


_BEFORE_A_DAY = 2  # words: "and in", "since the"


def _behind_a_day(sentence: Sentence, found: list[Hit]) -> set[int]:
    """Where the day ends with which a sentence opens: "yesterday killed the army five men"."""
    told = [d for d in sentence.dates if d.first <= _BEFORE_A_DAY]
    return {d.last for d in told if not any(h.verbal and h.first < d.first for h in found)}


def _is_definite(word: str, hit: Hit) -> bool:
    """As in "the batch", written like "its payment": a noun with the article is nobody's own."""
    return hit.last - hit.first == 1 and word.lstrip("وفب").startswith("ال")


def verbs_or_nouns(sentence: Sentence, found: list[Hit], text: str) -> list[Hit]:
    """Where an Arabic word may be a perfect or a verbal noun, say which by the word before it."""
    told = {h.meaning for h in found}
    if "purpose" in told:  # "to counter IS"
        named = {place for name in sentence.names for place in range(name.first, name.last)}
        found = [h for h in found if h.meaning != "purpose" or h.first not in named]
    if "background" in told:
        words = sentence.words
        found = [h for h in found if not (h.meaning == "background" and _is_hour(words, h))]
    if not sentence.arabic:
        return as_they_stand(sentence.words, found)
    found = [h for h in found if not (_may_be_none(sentence, h) and _is_none(sentence, h, text))]
    found = [h for h in found if not (h.tail and _is_definite(sentence.words[h.first], h))]
    if "فقد" in sentence.words:
        found = _without_indeed(sentence.words, found)
    nouns = {(h.meaning, h.first) for h in found if h.form == NOUN}
    verbs = {(h.meaning, h.first) for h in found if h.form in VERBAL}
    both = nouns & verbs
    if not both:
        return found
    ends = {n.last for n in sentence.names}
    ends |= _behind_a_day(sentence, found)
    opens = {n.first for n in sentence.names}
    kept = []
    for hit in found:
        if (hit.meaning, hit.first) in both:
            before = sentence.words[hit.first - 1] if hit.first else "،"
            verb = before in _BEFORE_VERBS or hit.joiner != "" or hit.first in ends
            verb = verb or (before == "حتي" and hit.last in opens and _has_it(sentence, hit))
            if before == "،" and _AGAIN & set(sentence.words[max(0, hit.first - 18) : hit.first]):
                verb = False  # "has again, on Saturday, opened": the object of "again"
            if hit.verbal != verb:
                continue
        kept.append(hit)
    return kept
