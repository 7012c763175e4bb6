"""Whose men fell and whose ground was hit, where the speaker calls them its own."""

from geo.claims.cues import Hit
from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.nearby import begins, begins_any
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.english_parts import is_passive

BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES, Kind.ENCIRCLEMENT})
"""What somebody suffers."""
_OWN = word_set("its our their his")
_MEN = word_set(
    "men fighters soldiers troops members personnel guards officers forces force ranks recruits "
    "people brigade brigades battalion battalions regiment regiments fighter soldier member guard "
    "commander commanders"
)
_GROUND = word_set(
    "base bases position positions post posts outpost outposts checkpoint checkpoints depot depots "
    "headquarters convoy convoys patrol patrols camp camps barracks vehicle vehicles unit units "
    "point points tower towers warehouse warehouses"
)
_MEN_OR_GROUND = _MEN | _GROUND
_HIS = frozenset(["ه", "ها", "هم", "نا"])
_ARABIC_MEN = word_set(
    "رفاق زملاء ابطال اخوت عناصر مقاتلي منتسبي جنود رجال افراد مسلحي ضباط كوادر حراس مقاتلين "
    "منتسبين شهداء شهداي قتلي صفوف الويت الوي افواج كتايب سرايا فصايل وحدات قطعات قادت مقاتل"
)
_ARABIC_GROUND = word_set(
    "مواقع موقع مقرات مقار مقر قواعد قاعدت نقاط نقطت مستودعات مخازن حواجز حاجز دوريات دوريت "
    "ثكنات معسكرات معسكر اليات عجلات ارتال رتل مخافر ابراج تحصينات مراكز"
)
_INDEFINITE = word_set(
    "موقعا مواقع مقرا مقرات مقار نقطه نقاطا نقاط قاعده رتلا ارتالا حاجزا حواجز دوريه مستودعا "
    "مستودعات معسكرا اليه عجله مخفرا برجا ثكنه مركزا"
)
_BELONGING_TO = word_set("له لها لهم لنا")  # "a post of its"
_BELONGS = ("تابع", "عايد")  # "belonging to it"
_REACH = 9  # words behind a blow within which the speaker's own is named
_ADMITS = ("acknowledg", "admit", "conced", "اعترف", "يعترف", "تعترف", "اقر", "تقر", "يقر")
_ADMITTED = 4  # words before what is admitted


def own_losses(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "X said Y struck its base", "X admitted three dead": X, beside whoever dealt it."""
    bodies = clause.stretch.bodies
    if trigger.kind not in BLOWS or not bodies or any(p.role is Role.AGAINST for p in found):
        return []
    if any(p.ids[0] == bodies[0] for p in found):
        return []
    if not (_admitted(clause, trigger) or _own_hit(clause, trigger, found)):
        return []
    return [Cast(bodies[:1], Role.AGAINST, "the speaker's own", -1)]


_LOSES = ("فقد", "خسر", "تكبد", "lost", "lose", "losing")


def loses_men(clause: Clause, trigger: Trigger) -> bool:
    """As in "X lost two men": told of those whom it befell."""
    word = clause.sentence.words[trigger.hit.first]
    return trigger.kind is Kind.CASUALTIES and begins(word, _LOSES)


def dealt_by_the_other(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "X lost two men in clashes with Y": Y, who is no partner of the dead."""
    if not loses_men(clause, trigger) or not any(p.role is Role.WITH for p in found):
        return found
    told = [p._replace(role=Role.ACTOR) if p.role is Role.WITH else p for p in found]
    bodies = clause.stretch.bodies
    if not bodies or any(p.role is Role.AGAINST or p.ids[0] == bodies[0] for p in told):
        return told
    return [*told, Cast(bodies[:1], Role.AGAINST, "the speaker's own", -1)]


def met_in_battle(trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "an officer of X fell in a clash with Y": X fought, and Y is whom it fought."""
    if trigger.kind is not Kind.CLASH or any(p.role is Role.ACTOR for p in found):
        return found
    reasons = {p.reason for p in found if p.role is Role.AGAINST}
    if not {"fights with", "who fell in it"} <= reasons:
        return found
    return [p._replace(role=Role.ACTOR) if p.reason == "who fell in it" else p for p in found]


def _admitted(clause: Clause, trigger: Trigger) -> bool:
    """Whether losses told by a noun are those that the speaker owns up to."""
    if trigger.kind is not Kind.CASUALTIES or trigger.verbal:
        return False
    words = clause.sentence.words
    if words[trigger.hit.first].endswith("ing"):
        return False  # "admitted killing four": others
    first = clause.stretch.first
    return begins_any(words[max(0, first - _ADMITTED) : first + 1], _ADMITS)


def _own_hit(clause: Clause, trigger: Trigger, found: list[Cast]) -> bool:
    hit = trigger.hit
    places = [p for p in range(clause.first, clause.last) if _is_own(clause, trigger, p)]
    if not places:
        return False
    dealt = any(p.role is Role.ACTOR for p in found)
    for place in places:
        if hit.last <= place < hit.last + _REACH:
            acting = {p.first for p in found if p.role is Role.ACTOR}
            others = any(
                hit.last <= n.first < place and n.first not in acting for n in clause.names
            )
            struck = trigger.kind is Kind.STRIKE
            return not others and (dealt or struck or _counted(clause, place))
        if place < hit.first:
            return _suffers(clause, hit, place)
    return False


_AIMED = word_set("on against at targeting of")
_AIM_REACH = 4  # words from "on" to the speaker's own post


def aimed_at_its_own(clause: Clause, trigger: Trigger) -> bool:
    """As in "22 died in an attack on its base", in English: told by those whom it befell."""
    if clause.sentence.arabic or trigger.kind not in BLOWS:
        return False
    blows = [h.first for h in clause.cue("strike", "clash") if not h.verbal]
    if not blows:
        return False
    words = clause.sentence.words
    return any(
        words[place] in _OWN
        and words[place - 1] in _AIMED
        and any(0 <= place - blow <= _AIM_REACH for blow in blows)
        and not _GROUND.isdisjoint(words[place + 1 : min(place + _AIM_REACH, clause.last)])
        for place in range(clause.first + 1, clause.last)
    )


def _is_own(clause: Clause, trigger: Trigger, place: int) -> bool:
    """Whether the word at ``place`` is the speaker's men, or ground where that may be hit."""
    word = clause.word(place)
    if clause.sentence.arabic:
        stem = next((word.removesuffix(tail) for tail in _HIS if word.endswith(tail)), "")
        bare = stem.removeprefix("و").removeprefix("ل").removeprefix("ب")
        if trigger.kind is not Kind.CASUALTIES and word in _INDEFINITE:
            behind = place + 1 + clause.word(place + 1).startswith(_BELONGS)
            return clause.word(behind) in _BELONGING_TO
        return bare in _ARABIC_MEN or (
            trigger.kind is not Kind.CASUALTIES and bare in _ARABIC_GROUND
        )
    if word not in (_MEN if trigger.kind is Kind.CASUALTIES else _MEN_OR_GROUND):
        return False
    return clause.word(place - 1) in _OWN or clause.word(place - 2) in _OWN


def _counted(clause: Clause, place: int) -> bool:
    """As in "14 of its men": some of those whom the speaker calls its own."""
    among = bool({"of", "among", "من"} & {clause.word(p) for p in range(place - 3, place)})
    return among or clause.word(place - 1) == "في"


def _suffers(clause: Clause, hit: Hit, place: int) -> bool:
    """As in "its base was hit", "seven of its men were killed": said of what stands before."""
    if not clause.sentence.arabic:
        return is_passive(clause, hit)
    return hit.form != NOUN and (
        _counted(clause, place) or clause.word(place).startswith(tuple(_ARABIC_GROUND))
    )
