"""Whom an Arabic clause makes its subject by a noun that names nobody: "the troops", "a group"."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.hunted import HUNTED
from geo.claims.reading.who.known import Known

_FORCES = word_set(
    "قوات قطعات وحدات مقاتلون مقاتلين مقاتلي عناصر جنود ارتال رتل مفارز مفرزه قوه فصايل كتايب "
    "سرايا افواج الويه تشكيلات دوريات دوريه مجاهدون مجاهدين مجاهدينا منتسبون منتسبي ابطال ابطالنا"
)
_OTHERS = word_set(
    "مجموعه مجموعات جماعه جماعات تعزيزات مهاجمون مهاجمين مسلحون مسلحين مسلحو مدنيون مدنيين اهالي "
    "سكان سجناء سجين معتقلون معتقلين نازحون نازحين عايلات عايله اسر اسره ابناء شبان رجال شخص اشخاص "
    "وزاره هييه لجنه مديريه دايره حكومه مجلس مواطنون مواطنين لاجيون لاجيين عايدون عايدين حجاج زوار "
    "مهربون مهربين متظاهرون متظاهرين طيران طايرات مروحيات مسيرات"
)
_TO_OTHERS = frozenset({Kind.ARREST, Kind.CASUALTIES, Kind.TRANSFER})  # the subject may suffer it
_REACH = 4  # words from such a noun before its verb


def own_subject(clause: Clause, trigger: Trigger) -> int | None:
    """Where a clause's own subject stands that names no known body; None where there is none."""
    words, hit = clause.sentence.words, trigger.hit
    if not clause.sentence.arabic or trigger.kind in _TO_OTHERS:
        return None
    behind = range(hit.last, min(hit.last + 2, clause.last)) if trigger.verbal else range(0)
    for place in (*behind, *range(hit.first - 1, max(clause.first, hit.first - _REACH) - 1, -1)):
        word = _bare(words[place])
        if word in _FORCES or word in _OTHERS:
            if words[place + 1 : place + 2] in (["منها"], ["منهم"]):
                return None  # "groups of theirs"
            named = any(
                n.first <= place < n.last or 0 <= n.first - place <= 2 for n in clause.names
            )
            return None if named else place
    return None


def is_troops(clause: Clause, at: int) -> bool:
    """As in "the troops", "our units", not "a unit": men of whoever was told of before."""
    word = clause.sentence.words[at].removeprefix("و")
    owned = clause.sentence.words[at + 1 : at + 2] in (["بلاده"], ["بلادنا"], ["بلادها"])
    return _bare(word) in _FORCES and (owned or word.startswith("ال") or word.endswith("نا"))


def unnamed_troops(clause: Clause, at: int, known: Known) -> list[Cast]:
    """As in "and the troops go on": the speaker's own, else the armed body named last."""
    if clause.stretch.bodies:
        return [Cast(clause.stretch.bodies[:1], Role.ACTOR, "the speaker's own", at)]
    told = [n.ids[0] for n in clause.sentence.names if n.last <= clause.first and len(n.ids) == 1]
    for one in (*reversed(told), *reversed(known.seen)):
        if one not in HUNTED and known.is_armed(one):
            return [Cast((one,), Role.ACTOR, "the force named last", at)]
    return []


def _bare(word: str) -> str:
    """The noun without "and" and the article; unlike ``nearby.bare`` it keeps "units" whole."""
    word = word.removeprefix("و") if word.startswith(("وال", "وق")) else word
    return word.removeprefix("ال")
