"""Whom a blow befalls, by the words around a name: its sites, its dead, what it came under."""

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE, PERFECT, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
_UNDERGOES = ("تعرض", "يتعرض", "تتعرض")
_UNDERGONE_GLANCE = glance_for(stems=_UNDERGOES)
_UNDERGONE_REACH = 16  # words from whose sites they are over where they lie to "came under"
_AN_ATTACK = frozenset({"تعرضا", "تعرضات"})  # "foiled an attack"
_SITES = word_set(
    "موقع مواقع موقعا موقعين مقر مقرات مقار مقرا نقطه نقاط قاعده قواعد مستودع مستودعات مخزن مخازن "
    "رتل ارتال رتلا تجمع تجمعات تحركات اليه اليات هدف اهداف اهدافا معسكر معسكرات منشاه منشات مركز "
    "مراكز منزل منازل سياره سيارات مركبه مركبات شحنه شحنات قافله قوافل مضافه مضافات وكر اوكار نفق "
    "انفاق معقل معاقل ثكنه ثكنات حاجز حواجز شاحنه شاحنات حافله حافلات منصه منصات صهريج صهاريج مبني "
    "مباني ابنيه عربه عربات عجله عجلات زورق زوارق مشفي مستشفي مدرسه مخزنا مستودعا مركزا معسكرا"
)
_OF = word_set(
    "تديرها تديره يديرها يديره تتبع يتبع تتواجد فيها تابعه تابع تابعا تابعين عايده عايد يستخدمها "
    "تستخدمها يستخدمه تستخدمه"
)
_SITES_OR_OF = _SITES | _OF
_NEAR = 3  # words from a site to its owner's name


def befalls(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether a blow falls on the bearer of the name rather than comes from him."""
    if trigger.kind is Kind.ENCIRCLEMENT:
        return _is_ringed(clause, trigger, name)
    if trigger.kind not in _BLOWS:
        return False
    if not clause.sentence.arabic:
        return _behind_a_blow(trigger, name)
    if "انفجار" in clause.word(trigger.hit.first) and name.first >= trigger.hit.last:
        return not name.metonym  # "an explosion near the base of X"
    return (
        _undergoes(clause, name)
        or _struck_by_it(clause, trigger, name)
        or _site_of(clause, trigger, name)
        or _fell(clause, trigger, name)
        or _hit_by_a_thing(clause, trigger, name)
        or _behind_aircraft(clause, trigger, name)
    )


_RINGED = ("محاصر", "مطوق", "besieged", "encircled", "surrounded", "trapped")
_RINGED_REACH = 5  # words from who is ringed over where to "is ringed"


def is_said_of_the_ringed(clause: Clause, trigger: Trigger) -> bool:
    """Whether the word tells of those who are besieged, not of who besieges them."""
    if trigger.kind is not Kind.ENCIRCLEMENT or trigger.hit.form not in (ADJECTIVE, PHRASE):
        return False
    return clause.word(trigger.hit.last - 1).removeprefix("ال").startswith(_RINGED)


def _is_ringed(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "the gunmen are besieged in X", "the group's besieged enclave": round them."""
    return (
        is_said_of_the_ringed(clause, trigger)
        and 0 <= trigger.hit.first - name.last <= _RINGED_REACH
    )


_STRIKES = word_set(
    "طال طالت تطال يطال استهدف استهدفت يستهدف تستهدف اصاب اصابت يصيب تصيب ضرب ضربت دمر دمرت"
)
_STRUCK_REACH = 7  # words of a site from the verb to whose site it is


def _struck_by_it(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "an attack that hit X's men": the noun of the blow is what hits, X is hit.

    So is X by "it hit the seat of a brigade in X", where the verb opens and a site follows.
    """
    words, hit = clause.sentence.words, trigger.hit
    near = range(max(clause.first, name.first - _STRUCK_REACH), name.first)
    verb = next((p for p in reversed(near) if words[p].removeprefix("و") in _STRIKES), None)
    if verb is None or any(verb < n.first < name.first for n in clause.names if not n.metonym):
        return False
    if verb == hit.first and _is_a_blow(words[verb - 1]):
        return True
    if hit.last <= verb and not trigger.verbal:
        return name.first - verb <= _NEAR or _bare(words[verb + 1]) in _SITES
    return verb == clause.first and _bare(words[verb + 1]) in _SITES


def _is_a_blow(word: str) -> bool:
    """As in "an attack", "the shelling", right before the verb of what it hit."""
    return word.lstrip("وبل").removeprefix("ال").startswith(("هجوم", "هجمات", "قصف", "غار", "ضرب"))


_FLY_OR_FIRE = word_set("الطيران الطايرات المقاتلات المروحيات المدفعيه المسيرات")


def _behind_aircraft(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "the aircraft bombed the militias", verb first: the second noun is what is hit."""
    words, last = clause.sentence.words, trigger.hit.last
    told = trigger.kind is Kind.STRIKE and name.first == last + 1 and _is_definite(words, name)
    return told and words[last] in _FLY_OR_FIRE and words[name.first].startswith("ال")


def _behind_a_blow(trigger: Trigger, name: Named) -> bool:
    """As in "air strikes near X killed men of Y": nobody behind the noun deals the blow."""
    blow = trigger.kind in (Kind.STRIKE, Kind.CLASH) and not trigger.verbal
    return blow and name.first >= trigger.hit.last and not name.metonym


_THINGS = (
    "قصف", "غار", "صاروخ", "صواريخ", "قذيف", "قذايف", "انفجار", "ضرب", "طاير", "طيران", "مسير",
    "درون", "مدفعي", "مقاتلات", "مروحي", "استهداف",
)  # fmt: skip
_OF_A_THING = word_set(
    "حربيه حربي مسيره مسير بدون طيار من نوع تابعه تابع يرجح يعتقد انها انه مجهوله مجهول جويه جوي "
    "صاروخي صاروخيه مدفعي نفذه نفذها نفذته نفذتها نصبه نصبها نصبته نصبتها شنه شنها شنته شنتها "
    "اطلقه اطلقها اطلقته اطلقتها "
    "قوات سلاح الجو قبل قد طايرات طايره"
)
_THING_REACH = 7  # words from a strike's verb back to the thing that strikes


def _hit_by_a_thing(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "rockets struck a house in which men of X live": a thing strikes, X is struck.

    Whoever the thing belongs to is named right behind it.
    """
    words = clause.sentence.words
    if trigger.kind is not Kind.STRIKE:
        return False
    hit = next((h for h in clause.cue("target", "strike") if _is_struck(words, h)), None)
    if hit is None or name.first < hit.last:
        return False
    led = words[clause.first] in ("التي", "الذي")  # "the raids, which hit …"
    begun = max(0, clause.first - 3) if led else clause.first
    before = range(max(begun, hit.first - _THING_REACH), hit.last - 1)
    near = (*before, *range(hit.last, min(clause.last, hit.last + 2)))
    things = [p for p in near if _is_thing(words[p])]
    if not things or any(n.first in before for n in clause.names if not n.metonym):
        return False
    thing = max(p for p in things if p < name.first) if things[0] < name.first else things[0]
    between = words[max(thing, hit.last - 1) + 1 : name.first]
    if _KINDS_OF_BLOW.intersection(between[-1:]) and _is_definite(words, name):
        return True  # "air strikes struck the X forces": no owner stands behind the adjective
    return any(w not in _OF_A_THING for w in between) or thing < hit.first


_KINDS_OF_BLOW = word_set("جويه جوي صاروخيه صاروخي مدفعيه مدفعي")


def _is_definite(words: list[str], name: Named) -> bool:
    """As "the Iranian forces" is, and "Iranian" is not."""
    return words[name.first].startswith("ال") or name.last - name.first > 1


def _is_struck(words: list[str], hit: Hit) -> bool:
    return hit.verbal or words[hit.last - 1].startswith(_STRUCK)


_STRUCK = ("استهدف", "طال", "ضرب", "اصاب", "دمر")


def _is_thing(word: str) -> bool:
    return word.lstrip("وفبل").removeprefix("ال").startswith(_THINGS) or word.startswith(_THINGS)


def _is_undergone(word: str) -> bool:
    told = word.lstrip("وف")
    return told.startswith(_UNDERGOES) and told not in _AN_ATTACK


_UNDERGONE = ByWord(_is_undergone)


def _undergoes(clause: Clause, name: Named) -> bool:
    """As in "positions of X came under fire"."""
    words, last = clause.sentence.words, min(clause.last, name.last + 2)
    near = (*words[max(clause.first, name.first - 4) : name.first], *words[name.last : last])
    if True in map(_UNDERGONE.__getitem__, near):
        return True
    if not clause.sentence.glance & _UNDERGONE_GLANCE:
        return False
    behind = range(name.last, min(clause.last, name.last + _UNDERGONE_REACH))
    verb = next((p for p in behind if clause.word(p).startswith(_UNDERGOES)), None)
    if verb is None or clause.word(verb) in _AN_ATTACK:
        return False
    return not any(name.last <= n.first < verb and not n.metonym for n in clause.names)


def _site_of(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "bombed sites of X": the owner of what is hit."""
    if trigger.kind is Kind.CASUALTIES:
        return False
    begun = _object_begins(clause, trigger.hit)
    if name.first < begun:
        return False
    if name.first == begun < trigger.hit.last:
        return True  # "an attack on X" as one phrase
    words = [clause.word(p) for p in range(max(begun, name.first - _NEAR), name.first)]
    for step, word in enumerate(reversed(words)):
        if _bare(word) in _SITES:
            owned = name.head == "ل" or words[-1] in ("لتلك", "لهذه", "لهذا", "لذلك")
            return step == 0 or owned or _bare(words[-1]) in _OF
        if _bare(word) not in _OF and step > 0 and name.head != "ل":
            return False
    return False


def _object_begins(clause: Clause, hit: Hit) -> int:
    """Where what is hit begins: behind the words that claim, or within "an attack on a post"."""
    on = (p for p in range(hit.first + 1, hit.last) if clause.word(p) == "علي")
    return next(on, hit.last - 1) + 1


def _fell(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "ten men of X were killed": a plural verb of dying behind its subject."""
    hit = trigger.hit
    if trigger.kind is Kind.CASUALTIES and clause.word(hit.first).lstrip("وف").startswith(_FALLS):
        return 0 < name.first - hit.first <= _DEAD_REACH
    done = hit.form in (PERFECT, PHRASE)
    if trigger.kind is not Kind.CASUALTIES or not done or name.last > hit.first:
        return False
    plural = clause.sentence.words[hit.first].endswith(("لوا", "يبوا", "رحوا", "طوا"))
    return plural and not has_object(clause, hit)


_FALLS = ("سقط", "يسقط", "سقوط")
_DEAD_REACH = 6  # words from a word of death to whose men died


def fell_in_it(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "ten men of X died in raids of Y": who is said to have died struck nobody."""
    if not clause.sentence.arabic:
        return False
    if name.first >= trigger.hit.last:  # "the raid cost the lives of ten of X"
        return "بحياه" in clause.sentence.words[trigger.hit.last : name.first]
    if name.first >= trigger.hit.first:
        return False
    return any(
        0 <= name.first - _toll_ends(clause, h) <= _DEAD_REACH
        or 0 <= name.first - h.first - 1 <= _DEAD_REACH
        for h in clause.cue("kill", "wound")
        if h.first < name.first and h.head in ("", "ب") and not _kills_others(clause, h, name)
    ) or any(
        name.last <= h.first < trigger.hit.first and _they_fell(clause, h)
        for h in clause.cue("kill", "wound")
    )


def _toll_ends(clause: Clause, hit: Hit) -> int:
    """Behind "killed at least fifteen", in Arabic, or behind the verb where no figure follows."""
    near = (c.last for c in clause.counts if 0 <= c.first - hit.last < _DEAD_REACH)
    return next(near, hit.last)


def _kills_others(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "X killed four of Y in an ambush": X, right behind the verb, and whom he killed."""
    if not hit.verbal or name.first != hit.last or name.head:
        return False
    counted = any(0 <= c.first - name.last <= 1 for c in clause.counts)
    return counted or any(
        0 < n.first - name.last <= _NEAR and not n.joiner and not n.metonym for n in clause.names
    )


def _they_fell(clause: Clause, hit: Hit) -> bool:
    """As in "men of X were killed", by a plural verb behind them."""
    plural = clause.word(hit.first).endswith(("لوا", "يبوا", "رحوا", "طوا", "لو", "يبو", "رحو"))
    return plural and hit.form in (PERFECT, PHRASE) and not has_object(clause, hit)


def has_object(clause: Clause, hit: Hit) -> bool:
    """Whether a figure or a body stands behind a verb of killing: it kills, nobody fell."""
    return any(hit.last <= c.first <= hit.last + 2 for c in clause.counts) or any(
        hit.last <= n.first <= hit.last + 2
        and not (n.head == "ب" or clause.word(n.first - 1).startswith(_BY_FIRE))
        for n in clause.names
    )


_BY_FIRE = ("بنيران", "برصاص", "بقصف", "بغار", "بقذايف", "بصواريخ", "بهجوم", "بتفجير", "بكمين")


def _bare(word: str) -> str:
    for head in ("", "ال", "ل", "لل", "ب", "و", "بال", "وال"):
        if word.startswith(head) and word.removeprefix(head) in _SITES_OR_OF:
            return word.removeprefix(head)
    return word
