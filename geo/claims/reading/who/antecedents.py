"""Who a relative clause is said of, and who was named last before a clause."""

from gazetteer.place import PlaceKind
from geo.claims.model import Kind, Role
from geo.claims.reading.text.arabic_cuts import RELATIVES
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PHRASE
from geo.claims.reading.text.latter import LATTER
from geo.claims.reading.text.settings import WHO_FELL, Trigger
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.readings import readings_of

_SEEMS = frozenset({"يبدو", "انه", "انها", "انهم", "ان"})
_RELATIVES = RELATIVES | {"who", "which"}


def antecedent(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "the forces of X, which withdrew": the body right before a relative clause acts.

    It is also ready in "X, which is based at Y, raised its degree of readiness", in Arabic, where
    the verb stands before X and the noun behind the relative clause.
    """
    first = clause.first
    opens = clause.sentence.words[first] in _RELATIVES
    said = [w for w in clause.sentence.words[first : trigger.hit.first] if w not in _SEEMS]
    near = opens and len(said) <= 2
    if _holds_the_ground(clause, trigger) and not found:
        return named_last(clause, trigger, known, Role.ACTOR)
    ready = opens and trigger.kind is Kind.PRESENCE and not trigger.verbal
    told = trigger.verbal or trigger.hit.form == PHRASE
    if not ((near and told) or ready) or trigger.hit.tail or found:
        return []
    for name in clause.sentence.names:
        if 0 <= first - name.last <= 1 and not name.metonym:
            ids = readings_of(name, clause, trigger, known)
            return [Cast(ids, Role.ACTOR, "the body just named", name.first)] if ids else []
    return []


_FALLEN_REACH = 3  # words from "the fighters of X" over "on Sunday" to "who fell"


def who_fell_there(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "the men of X who fell in Y": X, whoever dealt the blow."""
    if trigger.rule != WHO_FELL:
        return found
    who = trigger.hit.first - 1
    near = [n for n in clause.sentence.names if 0 <= who - n.last <= _FALLEN_REACH]
    ids = readings_of(near[-1], clause, trigger, known) if near else ()
    if not ids:
        return found
    others = [part for part in found if part.ids[:1] != ids[:1]]
    return [*others, Cast(ids, Role.AGAINST, "who fell", near[-1].first)]


_ANSWER = 6  # words from who answers to with what


def the_latter(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """As in "X attacked a post of Y, and the latter answered with shelling": Y."""
    words, hit = clause.sentence.words, trigger.hit
    for place in range(max(clause.first + 1, hit.first - _ANSWER), min(clause.last, hit.last + 1)):
        if words[place] not in LATTER:
            continue
        acts = any(h.last == place and h.verbal for h in clause.sentence.cues)
        if acts or words[place - 1] == "the":
            return named_last(clause, trigger, known, Role.ACTOR)
    return []


_THEM = ("ها", "هم", "هما")


def whom_it_struck(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "X holds Y's fields, and was struck (lit. the striking of it) before", in Arabic: X.

    None where the pronoun may as well stand for a place that was named since.
    """
    word = clause.sentence.words[trigger.hit.last - 1]
    strikes = trigger.kind is Kind.STRIKE and word.endswith(_THEM) and not word.endswith("اتها")
    if not (strikes and clause.sentence.arabic) or any(p.role is Role.AGAINST for p in found):
        return []
    taken = {p.ids[0] for p in found}
    acting = [p for p in known.subject if p.role is Role.ACTOR and p.ids[0] not in taken]
    if len(acting) != 1 or known.subject_sentence != clause.sentence.number:
        return []
    since = max(0, acting[0].first)
    ground = any(
        since < s.first < clause.first and s.place is not None and s.place.kind not in _COUNTRIES
        for s in clause.sentence.spots
    )
    if word.endswith("ها") and ground:
        return []
    return [acting[0]._replace(role=Role.AGAINST, reason="whom the pronoun stands for", first=-1)]


_COUNTRIES = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY})
_GROUND_KINDS = frozenset({Kind.CONTROL, Kind.PRESENCE, Kind.CAPTURE})
_RESUMES = frozenset({"عليها", "عليه", "فيها", "فيه"})
_NEAR = 3  # words from a verb to the pronoun of the ground


def _holds_the_ground(clause: Clause, trigger: Trigger) -> bool:
    """As in "to drive X out of the areas that he holds", in Arabic: the ground is spoken of."""
    said = trigger.verbal or trigger.hit.form == PHRASE
    if trigger.kind not in _GROUND_KINDS or not said or not clause.sentence.arabic:
        return False
    words = clause.sentence.words
    opens = words[clause.first] in RELATIVES and trigger.hit.first - clause.first <= _NEAR
    return opens and bool(
        _RESUMES.intersection(words[trigger.hit.first : trigger.hit.last + _NEAR - 1])
    )


def named_last(clause: Clause, trigger: Trigger, known: Known, role: Role) -> list[Cast]:
    """As in "men of X tried to cross, but came under fire": X, named last before this clause."""
    told = [n for n in clause.sentence.names if clause.stretch.first <= n.first < clause.first]
    told = [n for n in told if not n.metonym]
    ids = readings_of(told[-1], clause, trigger, known) if told else ()
    return [Cast(ids, role, "named last before", told[-1].first)] if ids else []
