"""English words of a kind that belong to what another word tells: arms, old grief, aims."""

from collections.abc import Callable

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_words import MODALS
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import word_of
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_FIGHTS = frozenset({Kind.CLASH, Kind.STRIKE, Kind.OPERATION})
_DEEDS = _FIGHTS | {Kind.CAPTURE, Kind.ARREST}


_ARMS = word_set(
    "barrier barriers belt belts vest vests workshop workshops factory factories materials "
    "components expert experts company companies battalion battalions helicopter helicopters "
    "aircraft rifle rifles team teams"
)


def _names_arms(clause: Clause, trigger: Trigger) -> bool:
    """As in "explosive device barriers", "air assault companies": what they are, no blow."""
    noun = trigger.hit.form in (NOUN, PHRASE)
    return trigger.kind in _FIGHTS and noun and clause.word(trigger.hit.last) in _ARMS


_ESCAPES = word_set("escape escaped face faced survive survived flee fled fleeing suffered")
_AVERTS = word_set(
    "prevent prevented prevents avoid avoided avoids avert averted minimise minimize"
)
_TOLL_REACH = 4


def _old_or_averted(clause: Clause, trigger: Trigger) -> bool:
    """As in "survived a massacre", "prevented any losses": nobody is told to have fallen now."""
    if trigger.kind is not Kind.CASUALTIES or trigger.hit.form not in (NOUN, PHRASE):
        return False
    begun = max(clause.first, trigger.hit.first - _TOLL_REACH)
    return bool((_ESCAPES | _AVERTS) & set(clause.sentence.words[begun : trigger.hit.first]))


_COUNTS = word_set("two three four five six all these those both wanted high-value other")
_OF_THEM = word_set("were are was is have had who")


def _are_targets(clause: Clause, trigger: Trigger) -> bool:
    """As in "the two targets were wanted men": a noun, written like the verb."""
    if word_of(clause, trigger.hit) != "targets":
        return False
    return (
        clause.word(trigger.hit.first - 1) in _COUNTS and clause.word(trigger.hit.last) in _OF_THEM
    )


_MODALS = MODALS | {"must"}
_OF_WHOM = 8  # words from an event to what will be said of it
_A_THING = (["a"], ["an"], ["no"], ["the"])
_VERBS = ("operation", "capture", "clash", "strike", "arrest")


def _judged(clause: Clause, trigger: Trigger) -> bool:
    """As in "the retreat of X will be no threat": a judgement of what is told elsewhere."""
    if trigger.kind not in _DEEDS or trigger.hit.form != NOUN:
        return False
    words = [w for w in clause.sentence.words[trigger.hit.last : clause.last] if w != "not"]
    modal = next((p for p, w in enumerate(words[:_OF_WHOM]) if w in _MODALS), None)
    if modal is None or any(h.verbal for h in clause.cue(*_VERBS) if h.first >= trigger.hit.last):
        return False
    return words[modal + 1 : modal + 2] == ["be"] and words[modal + 2 : modal + 3] in _A_THING


_DRIVEN = word_set("purged ousted expelled driven evicted flushed chased rooted routed cleansed")
_OUT_OF = word_set("of from out")
_GROUND_REACH = 5


def _driven_from(clause: Clause, trigger: Trigger) -> bool:
    """As in "driven from their bastions": ground that is held no longer."""
    if trigger.kind is not Kind.CONTROL or trigger.rule != "stronghold":
        return False
    begun = max(clause.first, trigger.hit.first - _GROUND_REACH)
    before = clause.sentence.words[begun : trigger.hit.first]
    return bool(_DRIVEN & set(before)) and bool(_OUT_OF & set(before))


_AT = word_set("from to in at of inside")
_OWNED = word_set("of run by belonging")
_LAIR = word_set("hideouts hideout lairs")


def _stands_nowhere(clause: Clause, trigger: Trigger) -> bool:
    """As in "from camps in the north-east", "places of gathering", "fortify the border"."""
    if trigger.kind is not Kind.PRESENCE:
        return False
    hit, words = trigger.hit, clause.sentence.words
    word, before = word_of(clause, hit), clause.word(hit.first - 1)
    if word.startswith("gathering"):
        return words[max(clause.first, hit.first - 2) : hit.first] in (
            ["places", "of"], ["place", "of"],
        )  # fmt: skip
    if word in ("camps", "camp") and hit.last - hit.first == 1:
        return before in _AT and clause.word(hit.last) not in _OWNED
    if word in _LAIR:
        return (
            before in ("its", "their") and clause.word(hit.first - 2) == "in" and not clause.spots
        )
    return word.startswith("fortif") and not _LINE.isdisjoint(words[hit.last : hit.last + 3])


_LINE = word_set("border borders frontier")


def _who_were_held(clause: Clause, trigger: Trigger) -> bool:
    """As in "handed over men who were held in X": who was moved, no news of an arrest."""
    if trigger.kind is not Kind.ARREST or clause.word(clause.first) != "who":
        return False
    return any(h.first < clause.first for h in clause.sentence.cue("transfer"))


_WARDS_OFF = word_set("block prevent stop thwart foil repel deter against counter precaution case")
_WARD_REACH = 12


def _warded_off(clause: Clause, trigger: Trigger) -> bool:
    """As in "to block any attempt by X to enter", "a precaution against X crossing"."""
    if trigger.kind not in (Kind.INFILTRATION, Kind.OPERATION):
        return False
    begun = max(clause.first, trigger.hit.first - _WARD_REACH)
    before = clause.sentence.words[begun : trigger.hit.first]
    if "precaution" in before and "against" in before:
        return True
    mark = next((p for p, w in enumerate(before) if w in _WARDS_OFF), None)
    return mark is not None and before[mark + 1 : mark + 2] == ["any"]


_CAUSES = word_set("extremism terrorism terror smuggling corruption radicalisation radicalization")


def _for_a_cause(clause: Clause, trigger: Trigger) -> bool:
    """As in "a strategy of fighting extremism": what a policy is for, no fight."""
    behind = clause.sentence.words[trigger.hit.last : trigger.hit.last + 2]
    return trigger.kind is Kind.CLASH and bool(_CAUSES & set(behind))


_OPENERS = word_set("after following amid since")


def _dates_the_rest(clause: Clause, trigger: Trigger) -> bool:
    """As in "After fighting X for years, …", where the clause is cut at its comma."""
    words, hit = clause.sentence.words, trigger.hit
    begun = next((p for p in range(clause.first, clause.last) if words[p][0].isalnum()), None)
    if trigger.kind not in _FIGHTS or begun is None or words[begun] not in _OPENERS:
        return False
    doing = clause.word(begun + 1).endswith("ing")
    closed = "," in (words[clause.last - 1], *words[clause.last : clause.last + 1])
    return closed and (doing or hit.form == NOUN) and "," not in words[begun : hit.first]


only_where(_names_arms, exactly=_ARMS)
only_where(_old_or_averted, exactly=_ESCAPES | _AVERTS)
only_where(_are_targets, exactly=("targets",))
only_where(_judged, exactly=("be",))
only_where(_driven_from, exactly=_DRIVEN)
only_where(_stands_nowhere, exactly=_LAIR | {"camps", "camp"}, stems=("gathering", "fortif"))
only_where(_who_were_held, exactly=("who",))
only_where(_warded_off, exactly=("any", "precaution"))
only_where(_for_a_cause, exactly=_CAUSES)
only_where(_dates_the_rest, exactly=_OPENERS)
TOLD_OF_ELSE: tuple[Callable[[Clause, Trigger], bool], ...] = (
    _names_arms, _old_or_averted, _are_targets, _judged, _driven_from, _stands_nowhere,
    _who_were_held, _warded_off, _for_a_cause, _dates_the_rest,
)  # fmt: skip
"""Whether an English predicate claims nothing where it stands."""
