"""Whom an English predicate befalls and whose ground it tells of, by the words around a name."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.clauses import Clause
from geo.claims.reading.forms import NOUN, PHRASE
from geo.claims.reading.names import Named
from geo.claims.reading.settings import Trigger
from geo.claims.reading.wordset import word_set

_BE = word_set("is are was were been being be")
_ADVERBS = word_set("now also reportedly later then repeatedly again briefly being")
_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
_SUFFERED = frozenset({*_BLOWS, Kind.ARREST})
_FACES = word_set(
    "faced faces facing suffered suffers sustained endured survived withstood weathered face "
    "experienced"
)
_FALLS = word_set("fell fallen falls lost ceded yielded passed slid slipped surrendered")
_DOES = word_set(
    "launched mounted staged carried conducted made led waged unleashed began started launch mount "
    "stage conduct launches mounts stages conducts"
)
_BEHIND_PASSIVE = word_set("in when by during near at and , . on after as while along inside")


def undergoes(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X came under attack", "X was bombed", "X faced attacks": a blow befalls X."""
    hit = trigger.hit
    if clause.sentence.arabic or trigger.kind not in _SUFFERED or name.last > hit.first:
        return False
    if is_passive(clause, hit):
        return True
    words = clause.sentence.words
    if (
        "under" in words[hit.first : hit.last]
        or "under" in words[max(0, hit.first - 5) : hit.first]
    ):
        return trigger.kind is not Kind.ARREST
    between = words[name.last : hit.first]
    if _FACES & set(between):
        return True
    dead = any(h.verbal and name.last <= h.first < hit.first for h in clause.cue("kill", "wound"))
    return trigger.kind in _BLOWS and hit.form == NOUN and dead and bool(_BE & set(between))


def is_passive(clause: Clause, hit: Hit) -> bool:
    """Whether an English verb is in the passive: "was hit", "were also bombed"."""
    if clause.sentence.arabic or hit.form == NOUN:
        return False
    if clause.word(hit.first) in _BE and hit.form == PHRASE:
        return not clause.word(hit.first + 1).endswith("ing")
    place = hit.first - 1
    while clause.word(place) in _ADVERBS:
        place -= 1
    return clause.word(place) in _BE and not clause.word(hit.first).endswith("ing")


def fell(clause: Clause, hit: Hit) -> bool:
    """As in "four wounded in an attack": a participle without its "were"."""
    if clause.sentence.arabic or hit.last - hit.first > 1:
        return False
    told = clause.word(hit.first).endswith("ed") and clause.word(hit.last) in _BEHIND_PASSIVE
    before = clause.word(hit.first - 1)
    return told and (
        before in ("another", "others") or any(c.last == hit.first for c in clause.counts)
    )


def gains(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "the town fell to X": who is named behind takes it."""
    hit = trigger.hit
    if clause.sentence.arabic or trigger.kind is not Kind.CAPTURE or name.first < hit.last:
        return False
    return (
        clause.word(hit.first) in _FALLS or "hands" in clause.sentence.words[hit.first : hit.last]
    )


def sets_about(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "X mounted an attack": a light verb right behind the name governs the noun."""
    near = range(name.last, min(hit.first + 1, name.last + 4))
    return any(clause.word(p) in _DOES for p in near) and hit.first - name.last <= 6


_HELD = {
    "government": {"iraq": "iraqi_gov", "syria": "syrian_gov"},
    "state": {"iraq": "iraqi_gov", "syria": "syrian_gov"},
    "regime": {"syria": "saa"},
    "kurdish": {"iraq": "peshmerga", "syria": "sdf"},
    "jihadist": {"iraq": "isis", "syria": "isis"},
    "militant": {"iraq": "isis", "syria": "isis"},
    "rebel": {"syria": "syr_opposition"},
}  # fmt: skip


def holder_in_words(clause: Clause, trigger: Trigger) -> str | None:
    """As in "in government hands", "under regime control": the holder as the phrase names him."""
    if clause.sentence.arabic or trigger.kind is not Kind.CONTROL:
        return None
    words = clause.sentence.words[max(clause.first, trigger.hit.first - 1) : trigger.hit.last]
    grounds = [s.place.country for s in clause.sentence.spots if s.place is not None]
    country = next((c for c in grounds if c in ("iraq", "syria")), None)
    for word in words:
        if word in _HELD:
            who = _HELD[word]
            return who.get(country or "", next(iter(who.values())) if len(who) == 1 else None)
    return None
