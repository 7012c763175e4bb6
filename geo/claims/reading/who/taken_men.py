"""Whose men are taken, spared or held, by where a name stands beside the taking."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import MEN, THERE
from geo.claims.reading.who.hunted import ENEMIES, gives_up

_CARE = 5  # words from "safety" over "of those who stayed of" to the civilians

_SAFETY = frozenset({"سلامه", "ارواح", "حياه", "حمايه", "safety", "lives"})


def is_spared(clause: Clause, name: Named) -> bool:
    """As in "shelled X with care for the safety of civilians": whom the blow is to spare."""
    if name.ids[:1] != ("civilians",):
        return False
    near = [clause.word(p).lstrip("ول") for p in range(name.first - _CARE, name.first)]
    return bool(_SAFETY & set(near[-2:])) or bool({"سلامه", "حمايه"} & set(near))


_HOUSES = word_set("تضم يضم تحتجز يحتجز تؤوي تووي holding housing hold holds house houses")

_HELD_REACH = 9  # words from "hold" over how many to whose men they are


def is_held_there(clause: Clause, kind: Kind, name: Named) -> bool:
    """As in "controls prisons that hold 9,000 men of X": X holds nothing, nor is it fought."""
    if kind is not Kind.CONTROL or name.ids[:1] not in ENEMIES:
        return False
    near = range(max(clause.first, name.first - _HELD_REACH), name.first)
    verb = next((p for p in near if clause.word(p) in _HOUSES), None)
    return verb is not None and any(
        verb < c.first <= name.first and c.quantity.unit == "persons" for c in clause.counts
    )


_IN_CUSTODY = ("رهن", "قيد")  # before "arrest": a state of those named before


def gives_up_to(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "surrendered to X", "gave themselves up to X": X takes them."""
    hit = trigger.hit
    if not gives_up(clause, hit) or name.first < hit.last:
        return False
    before = clause.word(name.first - 1 - (clause.word(name.first - 1) == "the"))
    return before == "to" or name.head == "ل" or before in ("الي", "لدي")


def held_of(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "five men of X are under arrest", in Arabic: X, named before, holds nobody."""
    first = trigger.hit.first
    state = clause.word(first) in _IN_CUSTODY or clause.word(first - 1) in _IN_CUSTODY
    state = state or begins(clause.word(first), ("وقع", "سقط"))  # "fell into the hands"
    men = clause.word(name.first) in MEN or clause.word(name.first - 1) in (*MEN, "من")
    return state and name.last <= first and men


_SOME_REACH = 5  # words from "were taken" over how many to whose men they are
_SOME = word_set("عدد عددا عشرات العشرات مييات المييات بضعه بعض نحو")


def some_of_his(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "killed and taken were a number of men of X", in Arabic: whom it befell, no doer."""
    hit, words = trigger.hit, clause.sentence.words
    others = any(n.first < name.first and n is not name for n in clause.names)
    if others or not (clause.sentence.arabic and hit.verbal):
        return False
    also = clause.cue("kill", "wound", "arrest")
    joined = any(h.first == hit.first + 1 and h.joiner and h.verbal for h in also)
    first = hit.first + 1 + joined
    between = words[first : name.first]
    if not between or len(between) > _SOME_REACH or name.metonym:
        return False
    figures = {p for c in clause.counts for p in range(c.first, c.last)}
    if between[0] not in _SOME and first not in figures:
        return False
    men = figures | {h.first for h in clause.cue("persons")}
    only = all(w in _SOME | MEN | THERE or first + p in men for p, w in enumerate(between))
    return only and (between[-1] in MEN | {"من"} or clause.word(name.first) in MEN)


def takes_them(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "the detention by X of four civilians", in Arabic: X right behind the noun."""
    hit = trigger.hit
    noun = trigger.kind is Kind.ARREST and clause.sentence.arabic and hit.form == NOUN
    if not noun or name.first != hit.last or name.head:
        return False
    behind = range(name.last, name.last + 3)
    taken = any(c.first in behind for c in clause.counts) or any(
        n.first in behind and n is not name for n in clause.names
    )
    return taken and name.ids[:1] not in ENEMIES


def told_before_it(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "led to the killing of three of X and the arrest of a fourth": X takes nobody."""
    hit = trigger.hit
    joined = clause.sentence.arabic and hit.form == NOUN and hit.joiner == "و"
    return joined and name.last <= hit.first and name.ids[:1] in ENEMIES


_MEN_REACH = 4  # words of men between a verb and whose men they are


def men_of(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "areas in which leaders of X hide", in Arabic: X hides, whoever is named before."""
    between = clause.sentence.words[trigger.hit.last : name.first]
    hides = trigger.kind is Kind.PRESENCE and name.first >= trigger.hit.last
    return hides and len(between) <= _MEN_REACH and all(w in MEN | THERE for w in between)


def object_of_them(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "and they drove out X", "drove out X's men", in Arabic: whom it befalls."""
    behind = clause.sentence.arabic and trigger.verbal and name.first == trigger.hit.last
    plural = clause.sentence.words[trigger.hit.first].endswith("وا")
    return behind and (plural or clause.word(name.first) in _OBJECTS)


_OBJECTS = word_set("مقاتلي مسلحي ارهابيي")  # which no subject is written like
