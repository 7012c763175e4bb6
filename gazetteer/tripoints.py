"""Where three borders meet, as news names it: "the border triangle of Iraq, Syria and Jordan".

So does "the Syrian-Iraqi-Jordanian border".

The third country decides which end of the line is meant; a phrase that names none is left alone.
"""

import re
from collections.abc import Iterator

from gazetteer.around import Spelled, is_latin
from gazetteer.borders import AR_ADJECTIVE, AR_COUNTRY, EN_SIDE, named_in, phrases_with
from gazetteer.index import Gazetteer
from gazetteer.spelling import Name, Strength

_OURS = frozenset(("iraq", "syria"))
_POINT_OF = {"jordan": "tri_jordan", "turkey": "tri_turkey"}
_ARABIC = re.compile(
    rf"(?<!\w)(?P<glued>[وف]?[بك]?)(?P<phrase>(?:ال|لل)?مثلث(?: (?:ال)?حدود(?:ي|يه)?)?"
    rf"(?: (?:بين|مع|كل من|الدول|ل))?"
    rf"(?:[ ,،]+(?:مع |و ?|بين )?(?:{AR_COUNTRY}|{AR_ADJECTIVE})(?!\w))+)"
)
_ENGLISH = re.compile(
    rf"(?<!\w)(?P<glued>)(?P<phrase>(?:{EN_SIDE}[ ,]+(?:and )?)*"
    rf"(?:tri ?border(?: area| region| point)?|border triangle|tripoint|triangle)"
    rf"(?: (?:of|between|with|where))?(?:[ ,]+(?:the |and )*(?:{EN_SIDE})(?!\w))*)"
)
_ARABIC_LINE = re.compile(
    rf"(?<!\w)(?P<glued>[وف]?[بك]?)(?P<phrase>ال?حدود(?: {AR_ADJECTIVE}(?!\w)){{3}})"
)
_ENGLISH_LINE = re.compile(
    rf"(?<!\w)(?P<glued>)(?P<phrase>(?:{EN_SIDE} (?:and )?){{3}}(?:border|frontier)s?(?!\w))"
)
# What a phrase cannot do without, and among how many of its first words it stands.
_PHRASES = (
    (_ARABIC, "مثلث", 1),
    (_ENGLISH, "tri border", 8),
    (_ENGLISH, "triborder", 8),
    (_ENGLISH, "tripoint", 8),
    (_ENGLISH, "triangle", 8),
    (_ARABIC_LINE, "حدود", 1),
    (_ENGLISH_LINE, "border", 5),
    (_ENGLISH_LINE, "frontier", 5),
)


def find_tripoints(key: str, gazetteer: Gazetteer) -> Iterator[Spelled]:
    """Every phrase of a folded text that means an end of the line, where three countries meet."""
    for pattern, trigger, words in _PHRASES:
        if trigger not in key:
            continue
        for match in phrases_with(key, pattern, trigger, words):
            named = named_in(match["phrase"])
            third = named - _OURS
            if len(third) != 1 or not named & _OURS:
                continue
            place = _POINT_OF.get(next(iter(third)))
            if place is not None and place in gazetteer:
                start, end = match.span("phrase")
                name = Name(place, Strength.STRONG)
                phrase = match["phrase"]
                yield Spelled(start, end, phrase, (name,), is_latin(phrase), glued=match["glued"])
