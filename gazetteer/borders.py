"""The frontier as news names it: "the Syrian-Iraqi border", "the border with Syria", "the border".

A phrase that names both countries is the frontier. One that names a single country is it in a
text that speaks of both, or of no other country; one that names none, only in a text that speaks
of both. One that names another neighbour is not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gazetteer.around import Found, Spelled, is_latin, word_start
from gazetteer.index import Gazetteer
from gazetteer.neighbours import all_before
from gazetteer.spelling import Name, Strength

FRONTIER = "frontier"
_ITSELF = (Name(FRONTIER, Strength.STRONG),)
_OURS = frozenset(("iraq", "syria"))

# Stems of adjectives and names by country; the stem alone decides.
_COUNTRY_OF = {
    "عراق": "iraq", "سوري": "syria", "سوريا": "syria", "سوريه": "syria", "تركي": "turkey",
    "اردن": "jordan", "ايران": "iran", "سعودي": "saudi_arabia", "لبنان": "lebanon",
    "كويت": "kuwait", "اسراييل": "israel", "فلسطين": "palestine", "مصري": "egypt",
    "iraq": "iraq", "syria": "syria", "turk": "turkey", "jordan": "jordan", "iran": "iran",
    "saudi": "saudi_arabia", "leban": "lebanon", "kuwait": "kuwait", "israel": "israel",
}  # fmt: skip
_ALL = frozenset(_COUNTRY_OF.values())
_GLUED = re.compile(r"[وفبلك]{0,2}(?:ال|لل)?")
AR_ADJECTIVE = r"(?:ال)?(?:عراقي|سوري|تركي|اردني|ايراني|سعودي|لبناني|كويتي|اسراييلي|فلسطيني)ه?"
AR_COUNTRY = r"(?:العراق|سوريا|سوريه|تركيا|الاردن|ايران|السعوديه|لبنان|الكويت|اسراييل)"
_AR_FILL = r"(?:ال)?(?:مشتركه?|دوليه?|غربيه?|شرقيه?|شماليه?|جنوبيه?|فاصله?|بريه?|رسميه?)"
_AR_HEAD = (
    r"(?:الشريط الحدودي?|الخط الحدودي|المنطقه الحدوديه|المناطق الحدوديه|الساتر الحدودي|"
    r"ال?حدود|لحدود|للحدود)"
)
_AR_TAIL = (
    rf"(?: (?:و)?(?:{_AR_FILL}|{AR_ADJECTIVE})(?!\w))*"
    rf"(?: ?(?:(?:مع|بين|ل) ?)?(?:و ?)?(?:(?:الجاره|الجار|دوله) )?{AR_COUNTRY}(?!\w)"
    rf"(?: ?(?:مع |و ?|وبين ){AR_COUNTRY}(?!\w))?| بين (?:البلدين|الجانبين|الدولتين))?"
)
_ARABIC = re.compile(rf"(?<!\w)(?P<glued>[وف]?[بك]?)(?P<phrase>{_AR_HEAD}(?!\w){_AR_TAIL})")

EN_SIDE = (
    r"(?:iraqi?|syrian?|turk(?:ish|ey|iye)|jordan(?:ian)?|iran(?:ian)?|saudi|leban(?:on|ese)|"
    r"kuwaiti?|israeli?)"
)
_EN_TAIL = rf"(?: (?:between|with|of) {EN_SIDE}(?: (?:and|with) {EN_SIDE})?)?"
_ENGLISH = re.compile(
    rf"(?<!\w)(?P<glued>)(?P<phrase>(?:{EN_SIDE}(?: and)? )*"
    rf"(?:(?:shared|common|international) )?(?:border|frontier)s?(?!\w)"
    rf"(?:(?: (?:area|region|zone|strip|line|desert)s?)(?= between (?:iraq|syria)))?{_EN_TAIL})"
    r"(?! (?:guards?|police|forces?|patrol agents?|control|authority|ports))"
)
# The other meanings: guards of the border as a body, boundaries of administration, and none.
_OTHER_BEFORE = frozenset(
    ("حرس", "لحرس", "وحرس", "قوات", "وقوات", "لقوات", "بلا", "هييه", "الاداريه", "without")
)
_OTHER_AFTER = re.compile(
    r" (?:(?:ال)?(?:اداريه|قصوي|دنيا|معقوله)(?!\w)|(?:مع|بين) (?:محافظ|قضاء|قضا|ناحي|مدين|بلد[هت]))"
)


# Ground that lies between the two: "the desert between Iraq and Syria".
_AR_GROUND = re.compile(
    r"(?<!\w)(?P<glued>[وف]?[بك]?)(?P<phrase>(?:ال)?(?:صحراء?|صحاري|باديه|منطقه|مناطق|شريط|اراضي)"
    r"(?: (?:ال)?(?:صحراويه?|واقعه?|ممتده?|فاصله?|شاسعه?))*"
    rf" (?:ما )?بين (?:العراق و ?سوري[اه]|سوري[اه] و ?العراق)(?!\w| ?و ?{AR_COUNTRY}))"
)
_EN_GROUND = re.compile(
    r"(?<!\w)(?P<glued>)(?P<phrase>"
    r"(?:desert|area|region|zone|strip|steppe|badland|no mans? land)s?"
    r"(?: (?:stretching|lying|that lies|straddling))?"
    rf" between (?:iraq and syria|syria and iraq)(?!\w| and {EN_SIDE}))"
)

# What a phrase cannot do without, and among how many of its first words it stands.
_PHRASES = (
    (_ARABIC, "حدود", 2), (_ENGLISH, "border", 6), (_ENGLISH, "frontier", 6),
    (_AR_GROUND, "بين العراق", 6), (_AR_GROUND, "بين سوري", 6),
    (_EN_GROUND, "between iraq", 6), (_EN_GROUND, "between syria", 6),
)  # fmt: skip
_TRIGGERS = tuple(trigger for _, trigger, _ in _PHRASES)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Which countries a text speaks of, by any word.

    Attributes:
        countries: Those of the two that the frontier parts.
        others: Whether it speaks of another country around them too.
    """

    countries: frozenset[str]
    others: bool = False

    @classmethod
    def of(cls, key: str, found: list[Found], gazetteer: Gazetteer) -> "Evidence":
        """From the country stems in a folded text, and from the places named in it."""
        strong = {
            name.place for one in found for name in one.names if name.strength is Strength.STRONG
        }
        said = {gazetteer[place].country for place in strong}
        said |= _named(key, _OURS - said)
        others = bool(said - _OURS) or any(
            country not in said and _opens_a_word(stem, key)
            for stem, country in _COUNTRY_OF.items()
            if stem in key
        )
        return cls(frozenset(said & _OURS), others=others)


def may_name_borders(key: str) -> bool:
    """Whether a word that every phrase of a border holds stands in a folded text: a first look."""
    return any(map(key.__contains__, _TRIGGERS))


def find_borders(key: str, evidence: Evidence, gazetteer: Gazetteer) -> Iterator[Spelled]:
    """Every phrase of a folded text that means the frontier; and, as look-alikes, other borders."""
    if FRONTIER not in gazetteer:
        return
    matches = [
        match
        for pattern, trigger, words in _PHRASES
        if trigger in key
        for match in phrases_with(key, pattern, trigger, words)
    ]
    before = all_before(key, [match.start() for match in matches])
    for match, near in zip(matches, before, strict=True):
        start, end = match.span("phrase")
        phrase = match["phrase"]
        latin = is_latin(phrase)
        if (near and near[0] in _OTHER_BEFORE) or _OTHER_AFTER.match(key, end):
            yield Spelled(start, end, phrase, (), latin, blocks=True)
        elif _is_ours(phrase, evidence):
            yield Spelled(start, end, phrase, _ITSELF, latin, glued=match["glued"])
        elif (named := named_in(phrase)) - _OURS and not named >= _OURS:  # those are tripoints
            yield Spelled(start, end, phrase, (), latin, blocks=True)


def phrases_with(
    key: str, pattern: re.Pattern[str], trigger: str, words: int
) -> Iterator[re.Match[str]]:
    """The phrases that hold a word, among their first ``words`` words; the rest is not read."""
    at = key.find(trigger)
    while at >= 0:
        behind = at + len(trigger)
        for start in _starts(key, at, words):
            match = pattern.match(key, start)
            if match is not None and match.end() >= behind:
                yield match
                behind = match.end()
                break
        at = key.find(trigger, behind)


def _starts(key: str, at: int, most: int) -> list[int]:
    """Starts of the word at ``at`` and of those before it, ``most`` in all, farthest first."""
    starts = [word_start(key, at)]
    while len(starts) < most and starts[-1] > 0 and key[starts[-1] - 1] == " ":
        starts.append(word_start(key, starts[-1] - 1))
    return starts[::-1]


@lru_cache(maxsize=1 << 10)
def named_in(phrase: str) -> frozenset[str]:
    """The countries that a phrase names by noun or adjective."""
    return _named(phrase, _ALL)


def _named(text: str, asked: frozenset[str]) -> frozenset[str]:
    """Which of some countries a phrase, or a whole text, names by noun or adjective."""
    if not asked:
        return asked
    return frozenset(
        country
        for stem, country in _COUNTRY_OF.items()
        if country in asked and stem in text and _opens_a_word(stem, text)
    )


def _opens_a_word(stem: str, text: str) -> bool:
    """Whether a word begins with this stem, behind no more than clitics and the article."""
    at = text.find(stem)
    while at >= 0:
        if _GLUED.fullmatch(text, word_start(text, at), at):
            return True
        at = text.find(stem, at + 1)
    return False


def _is_ours(phrase: str, evidence: Evidence) -> bool:
    """Whether a border phrase means this frontier, in a text that speaks of these countries."""
    named = named_in(phrase)
    if named - _OURS:
        return False
    if named:
        return _OURS in {named, evidence.countries} or not evidence.others
    # A bare حدود without its article is any limit of anything.
    return evidence.countries == _OURS and not phrase.startswith("حدود")
