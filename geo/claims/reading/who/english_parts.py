"""Whom an English predicate befalls and whose ground it tells of, by the words around a name."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_be import BE
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_ADVERBS = word_set(
    "completely fully totally largely entirely subsequently once finally now also reportedly later "
    "then repeatedly again briefly being"
)
_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
SUFFERED = frozenset({*_BLOWS, Kind.ARREST, Kind.ENCIRCLEMENT})
"""Kinds of claims that tell of whom something befalls."""
_FACES = word_set(
    "faced faces facing suffered suffers sustained endured survived withstood weathered face "
    "experienced"
)
_FALLS = word_set("fell fallen falls lost ceded yielded passed slid slipped surrendered")
_DOES = word_set(
    "launched mounted staged carried conducted made led waged unleashed began started launch mount "
    "stage conduct launches mounts stages conducts"
)
_LEAVING = word_set("leaving left leaves")
_BEHIND_PASSIVE = word_set("in when by during near at and , . on after as while along inside")


def undergoes(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X came under attack", "X was bombed", "X faced attacks": a blow befalls X."""
    hit = trigger.hit
    if clause.sentence.arabic or trigger.kind not in SUFFERED or name.last > hit.first:
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
    if _FACES & {*between, words[hit.first]} or _struck_there(clause, hit, name):
        return True
    if trigger.kind is Kind.CASUALTIES and _LEAVING & set(words[clause.first : name.first]):
        return not any(n.last < name.first for n in clause.names)
    dead = any(h.verbal and name.last <= h.first < hit.first for h in clause.cue("kill", "wound"))
    befell = (dead and bool(BE & set(between))) or _was_hit(clause, hit, name)
    return trigger.kind in _BLOWS and (hit.form == NOUN or not hit.verbal) and befell


def _was_hit(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "X was hit by an air raid on its post": whom a verb in the passive is told of."""
    return any(
        name.last <= h.first < hit.first and is_passive(clause, h)
        for h in clause.cue("strike", "target")
    )


_BLOW_NOUNS = word_set("strike strikes airstrike airstrikes raid raids attack attacks shelling")


def _struck_there(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "a strike on a convoy of X killed ten": X's convoy is what was struck."""
    words = clause.sentence.words
    blow = next((p for p in range(clause.first, name.first) if words[p] in _BLOW_NOUNS), None)
    if blow is None or name.last > hit.first:
        return False
    return "on" in words[blow + 1 : blow + 2] and name.first - blow <= _NEAR_BLOW


DIED = word_set("died die dies perished fell")
"""Verbs of who is killed, with no word of who killed him."""
_SUFFERS = DIED | {"lost", "loses", "lose"}  # "lost five men in a raid"


def died_in_it(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "ten men of X died in air raids", in English: X struck nobody."""
    between = clause.sentence.words[name.last : hit.first]
    died = next((p for p, word in enumerate(between) if word in _SUFFERS), None)
    return died is not None and not clause.sentence.arabic and "in" in between[died:]


_NEAR_BLOW = 4  # words
_OF_MEN = word_set(
    "militants fighters members gunmen elements men cells insurgents jihadists terrorists units "
    "soldiers troops forces bombers snipers remnants"
)
_UNDER = word_set(
    "against on by with of from in to at near inside among including between targeting"
)


def is_subject(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "X, on Sunday night, attacked Y": X stands before an active verb, nobody between.

    A relative clause belongs to the one right before it; who stands behind a preposition does
    nothing, but for "militants of X".
    """
    if clause.sentence.arabic or name.last > hit.first or is_passive(clause, hit):
        return False
    words = clause.sentence.words
    between = words[name.last : hit.first]
    before = words[max(clause.first, name.first - 3) : name.first]
    governed = bool(_UNDER & set(before)) and not _OF_MEN & set(before)
    if governed or any(w in ("who", "which", "that", ";", ":") for w in between[1:]):
        return False
    others = any(
        name.last <= n.first < hit.first and n.ids[:1] != name.ids[:1] for n in clause.names
    )
    verbs = any(h.verbal and name.last <= h.first < hit.first for h in clause.sentence.cues)
    return not (others or verbs)


def is_passive(clause: Clause, hit: Hit) -> bool:
    """Whether an English verb is in the passive: "was hit", "were also bombed"."""
    if clause.sentence.arabic or hit.form == NOUN:
        return False
    told = clause.sentence.words[hit.first : hit.last]
    if hit.form == PHRASE and BE & set(told):
        return not told[-1].endswith("ing") and told[0] not in ("came", "come", "comes")
    place = hit.first - 1
    while clause.word(place) in _ADVERBS or clause.word(place).endswith("ly"):
        place -= 1
    return clause.word(place) in BE and not clause.word(hit.first).endswith("ing")


_MADE = word_set("built set dug laid put made")


def was_made(clause: Clause) -> bool:
    """As in "a barrier is being established": a clause in the passive, whatever its cue."""
    words = clause.sentence.words
    return any(
        words[p] in BE and any(w.endswith("ed") or w in _MADE for w in words[p + 1 : p + 3])
        for p in range(clause.first, clause.last)
    )


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
    """As in "the town fell to X", of a taking: who is named behind takes it."""
    hit = trigger.hit
    if clause.sentence.arabic or name.first < hit.last:
        return False
    return (
        clause.word(hit.first) in _FALLS or "hands" in clause.sentence.words[hit.first : hit.last]
    )


def falls_to_him(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "fell on Saturday to X", of a taking: "to" before the name says who takes it."""
    if not gains(clause, trigger, name):
        return False
    return "to" in clause.sentence.words[max(clause.first, name.first - 2) : name.first + 1]


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
    near = range(max(clause.first, trigger.hit.first - 1), trigger.hit.last)
    named = {p for n in clause.names for p in range(n.first, n.last)}  # "Islamic State"
    words = [clause.sentence.words[p] for p in near if p not in named]
    grounds = [s.place.country for s in clause.sentence.spots if s.place is not None]
    country = next((c for c in grounds if c in ("iraq", "syria")), None)
    for word in words:
        if word in _HELD:
            who = _HELD[word]
            return who.get(country or "", next(iter(who.values())) if len(who) == 1 else None)
    return None


_FALLEN = frozenset({"fall", "falls", "fell", "fallen"})


def it_fell(clause: Clause, trigger: Trigger) -> bool:
    """As in "heard that X had fallen", in English: taken by nobody who is named before."""
    if trigger.kind is not Kind.CAPTURE or clause.sentence.arabic:
        return False
    return not _FALLEN.isdisjoint(clause.sentence.words[trigger.hit.first : trigger.hit.last])
