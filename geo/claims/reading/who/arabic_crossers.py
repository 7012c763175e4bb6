"""Who slips over the line, is caught there, or is handed over, where Arabic says only "persons"."""

from geo.claims.model import Kind, Record, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import bare, begins_any, has_stem
from geo.claims.reading.text.settings import DISPLACED, SEIZED, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.known import Known

_REFUGEES = ("لاجي", "عايل", "عوايل", "مهاجر", "نازح")
_NATIONALS = ("سوري", "شاب", "شبان", "جنسيه")
_CROSSES = ("عبور", "عبروا", "عبرا", "اجتياز", "اجتازوا", "تجاوز")
_SOMEBODY = ("شخص", "اشخاص", "اجنبي", "اجانب")
_SLIPS = ("تسلل", "متسلل", "يتسلل")
_CROSSES_GLANCE = glance_for(stems=_CROSSES)
_SLIPS_GLANCE = glance_for(stems=_SLIPS)
# Nouns whose adjective is no man: "the Syrian lands", "the Syrian army".
_NO_MEN = word_set(
    "الاراضي اراضي الارض الجانب الحدود الجيش النظام الحكومه الداخل العمق الشريط القوات الطرف الجهه"
)
_SMUGGLING = ("تهريب", "مهرب", "مهربين", "مهربون", "هربو")
_REACH = 10  # words from the predicate to those whom it befalls

_ROLES = {Kind.INFILTRATION: Role.ACTOR, Kind.ARREST: Role.AGAINST}


def crossers(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "caught ten Syrians", "foiled a smuggling": migrants, smugglers, else the enemy."""
    if trigger.rule == DISPLACED:
        return _those_who_flee(trigger, found)
    role = _ROLES.get(trigger.kind)
    if role is None or role in [p.role for p in found]:
        return found
    hit = trigger.hit
    first, last = max(clause.first, hit.first - 2), min(clause.last, hit.last + _REACH)
    words = [
        bare(clause.sentence.words[p])
        for p in range(first, last)
        if clause.sentence.words[p - 1] not in _NO_MEN and not _is_country(clause, p)
    ]
    caught = trigger.kind is Kind.ARREST or bool(clause.cue("foil"))
    smuggled = not falls(clause) and _smuggled(trigger, words, caught=caught)
    if smuggled or trigger.rule == SEIZED:
        return [*found, Cast(("smugglers",), role, "who smuggles", hit.first)]
    who = _persons(clause, words)
    if who:
        return [*found, Cast((who,), role, "persons who cross the line", hit.first)]
    enemy = known.enemy()
    if caught and enemy is not None and known.hunts_isis():
        return [*found, Cast((enemy,), role, "the enemy that the article names", hit.first)]
    return found


_FALLS = (
    "تراجع", "انخفض", "انخفاض", "هبط", "يتراجع", "تقلص", "fell", "fall", "drop", "declin",
    "decreas",
)  # fmt: skip


def falls(clause: Clause) -> bool:
    """As in "smuggling has dropped": a figure that falls, and nobody who is told to smuggle."""
    told = clause.sentence.words[clause.first : clause.last]
    return not clause.cue("foil") and begins_any(told, _FALLS)


_WARES = ("مخدر", "كبتاغون", "كبتاجون", "حشيش", "كريستال", "سجاير")  # nobody trades in them openly


def _smuggled(trigger: Trigger, words: list[str], *, caught: bool) -> bool:
    """As in "tried to bring a load of pills over": smuggling, and whoever is caught at it."""
    told = any(w.startswith(_SMUGGLING) for w in words)
    if trigger.kind is Kind.ARREST:
        return caught and told
    return told or any(has_stem(w, _WARES) for w in words)


def _is_country(clause: Clause, place: int) -> bool:
    word = bare(clause.sentence.words[place])
    named = any(name.first <= place < name.last for name in clause.names)
    return word == "سوريه" or (word == "سوريا" and (named or place in clause.sentence.in_spots))


def _persons(clause: Clause, words: list[str]) -> str:
    """Who those are whom these words call refugees, or Syrians; empty where they call nobody."""
    if any(w.startswith(_REFUGEES) for w in words):
        return "displaced"
    glance = clause.sentence.glance
    said = clause.sentence.words[clause.first : clause.last]
    if glance & _SLIPS_GLANCE and any(bare(w).startswith(_SLIPS) for w in said):
        slipped = any(w.startswith((*_NATIONALS, "متسلل", "شخص", "اشخاص")) for w in words)
        return "infiltrators" if slipped else ""
    if any(w.startswith(_NATIONALS) for w in words):
        return "civilians"
    crosses = glance & _CROSSES_GLANCE and any(bare(w).startswith(_CROSSES) for w in said)
    return "infiltrators" if crosses and any(w.startswith(_SOMEBODY) for w in words) else ""


_FLEE = ("displaced", "civilians")


def _those_who_flee(trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "700 families fled their homes": they leave, whoever is named as the reason."""
    named = [p._replace(role=Role.ACTOR) for p in found if p.ids[0] in _FLEE]
    return named[:1] or [Cast(("displaced",), Role.ACTOR, "who flees", trigger.hit.first)]


_STATES = ("iraqi_gov", "syrian_gov", "syrian_gov_new")
_RULERS = (*_STATES, "border_ports_iq", "krg")


def rulers(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "Iraq announced that the gate is open": the state that says so opens it."""
    if trigger.kind is not Kind.CROSSING_STATUS or found:
        return found
    itself = clause.stretch.attribution.record is Record.INSTITUTIONAL
    bodies = [one for one in clause.stretch.bodies[:1] if itself and one in _RULERS]
    if not bodies:
        return found
    if trigger.hit.form not in (NOUN, PHRASE) and not (
        clause.sentence.arabic and bodies[0] in _STATES
    ):
        return found  # "said that the gate is shut": by whom, nobody says
    return [Cast((bodies[0],), Role.ACTOR, "the speaker's own", -1)]
