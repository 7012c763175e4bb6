"""English events that a clause speaks of and does not tell: known already, or said in passing."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.glance import glance_for, only_where, where_needed
from geo.claims.reading.text.nearby import near_after, near_before, word_of
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.english_aims import is_aim

_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH})
_DOINGS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.OPERATION, Kind.CAPTURE, Kind.ARREST})
_FEARS = word_set("concern concerns fears fear questions worries alarm tensions")


def _raises_fears(clause: Clause, trigger: Trigger) -> bool:
    """As in "as renewed clashes raise concerns": why something else is told."""
    if not clause.sentence.glance & _FEARS_GLANCE:
        return False
    words = clause.sentence.words
    if words[clause.first] not in ("as", "amid", "after"):
        return False
    behind = words[trigger.hit.last : clause.last]
    raised = [p for p, w in enumerate(behind) if w in ("raise", "raises", "raised", "raising")]
    return bool(raised) and bool(_FEARS & set(behind[raised[0] : raised[0] + 3]))


_FEARS_GLANCE = glance_for(_FEARS)


_KNOWN = word_set("the this that those these his today's yesterday's")
_LED = ("start", "run", "ongoing", "ended", "planned", "negation", "deny", "foil", "manage")
_GOES = ("start", "ongoing", "ended", "planned")
_OPENERS = word_set("after before following amid despite since when as because")


def spoken_of(clause: Clause, trigger: Trigger) -> bool:  # noqa: PLR0911 (one return a rule)
    """Whether an English noun only points at what was told before, or dates what is told here."""
    hit = trigger.hit
    if trigger.kind is Kind.CLASH and known_for(clause, hit):
        return True
    look = clause.sentence.glance
    if any(need & look and aside(clause, trigger) for need, aside in _ASIDES):
        return True
    if hit.form != NOUN or trigger.kind not in _DOINGS:
        told = _SAID_OF.get(trigger.kind)
        return told is not None and told(clause, trigger)
    if clause.stretch.denies or hit.last - hit.first > 2:
        return False
    if any(rule(clause, trigger) for rule in (_fights_whom, _while_doing, _raises_fears)):
        return True
    if near_before(clause, hit, *_LED, reach=5) or near_after(clause, hit, *_GOES, reach=3):
        return False
    known = _is_known(clause, trigger) and not _told_for_itself(clause, trigger)
    return known or _opens(clause, trigger)


_TAKES_PART = word_set("took taken takes take taking participated participate participating")
_FAR_PART = 6  # words from "took part in" to the fight
_NEWS_OPENS = 3  # words from "confirmed" to the event


def _told_for_itself(clause: Clause, trigger: Trigger) -> bool:
    """As in "X took part in the battle", "confirmed the attack on Y": known, and yet told."""
    words, first = clause.sentence.words, trigger.hit.first
    begun = max(clause.first, first - _FAR_PART)
    if trigger.kind is Kind.CLASH and _TAKES_PART & set(words[begun:first]):
        return "in" in words[begun:first]
    spoken = clause.stretch.rule.startswith("say:") and clause.first == clause.stretch.first
    named = any(0 <= n.first - trigger.hit.last <= 2 for n in clause.names)
    return spoken and first - clause.first <= _NEWS_OPENS and named


_TALKS = word_set("talks talk talked negotiations discussions discussed consultations")
_TOPIC_REACH = 5  # words from "talks" over with whom to "on" and what about


def _talked_about(clause: Clause, trigger: Trigger) -> bool:
    """As in "opened talks with X on air strikes": what they talk about has not happened."""
    words, first = clause.sentence.words, trigger.hit.first
    if trigger.kind not in _BLOWS or trigger.verbal:
        return False
    about = range(first - 1, max(clause.first, first - 3) - 1, -1)
    on = next((p for p in about if words[p] in ("on", "about", "over")), None)
    return on is not None and not _TALKS.isdisjoint(words[max(0, on - _TOPIC_REACH) : on])


only_where(_talked_about, exactly=_TALKS)


_CAME_REACH = 9  # words from "the shelling of the posts by X" to "came after"
_OF_WHOM = word_set("by of on in at near against along into towards toward")
_CAME = word_set("came comes come follows followed coincided coincides")


def _came(clause: Clause, trigger: Trigger) -> bool:
    """As in "the shelling came after …": an event told before is dated, or given its reason."""
    hit = trigger.hit
    if trigger.kind not in _DOINGS or clause.sentence.number < 1:
        return False
    before = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    if hit.form != NOUN and before[-1:] != ["the"]:  # "the strikes", written like a verb
        return False
    known = _KNOWN & set(before) or any(w.endswith(("day's", "night's", "month's")) for w in before)
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _CAME_REACH)]
    came = next((p for p, w in enumerate(behind) if w in _CAME), None)
    of_whom = bool(_OF_WHOM & {*clause.sentence.words[hit.last - 1 : hit.last], *behind[:1]})
    return bool(known) and came is not None and (came == 0 or of_whom)


only_where(_came, exactly=_CAME)

_HAS_LONG = (["has", "been"], ["have", "been"], ["had", "been"])
_NOW = (["that", "is"], ["which", "is"], ["that", "are"], ["which", "are"], ["who", "are"])


def known_for(clause: Clause, hit: Hit) -> bool:
    """As in "the coalition that has been fighting X": who somebody is, no fight that is told."""
    before = clause.sentence.words[max(clause.stretch.first, hit.first - 3) : hit.first]
    long = before[:1] in (["that"], ["which"], ["who"]) and before[1:] in _HAS_LONG
    return long or (word_of(clause, hit) in _BATTLING and before[-2:] in _NOW)


_ONCE = word_set("until once when after before")
_IS = frozenset({"is", "are"})


def _once_it_is(clause: Clause, trigger: Trigger) -> bool:
    """As in "until the whole area is liberated": what must come first has not happened."""
    if trigger.kind is not Kind.CAPTURE:
        return False
    words = clause.sentence.words
    begun = max(0, trigger.hit.first - _SUBJECT_REACH)
    opens = [p for p in range(begun, trigger.hit.first) if words[p] in _ONCE]
    return bool(opens) and bool(_IS & set(words[opens[-1] : trigger.hit.last]))


only_where(_once_it_is, exactly=_ONCE)
_SUBJECT_REACH = 9  # words from "until" to the verb of its clause
_ANY = word_set("any such possible potential future further")
_OWN = word_set("their his its our")


def _of_any_kind(clause: Clause, trigger: Trigger) -> bool:
    """As in "ready to repel any attack", "in their fight against X": no fight that is told."""
    hit = trigger.hit
    if trigger.kind not in _BLOWS or clause.stretch.denies:
        return False
    if hit.form == NOUN and _none_was_made(clause, hit):
        return False
    if hit.form != NOUN:
        return clause.word(hit.last) in ("any", "further")  # "ready to repel any attack"
    before = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    fight = (
        word_of(clause, hit) in ("fight", "battle", "war") and clause.word(hit.last) == "against"
    )
    return bool(_ANY & set(before)) or (fight and bool(_OWN & set(before)))


_MADE = 5  # words from "did not" over "conduct any" to the strikes
_NEITHER = word_set("neither nor nobody none")
_SAW = word_set("see witness experience report register record involve include")


def _none_was_made(clause: Clause, hit: Hit) -> bool:
    """As in "did not conduct any strikes", "did not see any fighting": denied, in so many words."""
    words = clause.sentence.words
    near = range(max(clause.first, hit.first - _MADE), hit.first)
    if any(words[p] in _SAW and words[p - 1] in ("not", "n't") for p in near if p):
        return True
    if not _NEITHER.isdisjoint(words[clause.first : hit.first]):
        return True
    ran = near_before(clause, hit, "run", reach=3)
    return ran is not None and near_before(clause, ran, "negation", reach=_MADE) is not None


_GOINGS = frozenset({Kind.OPERATION, Kind.INFILTRATION, Kind.CROSSING_STATUS})
_DATING = word_set("after before as when")


def _after_it(clause: Clause, trigger: Trigger) -> bool:
    """As in "hit a lorry shortly after it crossed the line": when, of what was told before."""
    if trigger.kind not in _GOINGS:
        return False
    before = clause.sentence.words[max(0, trigger.hit.first - 3) : trigger.hit.first]
    it = before[-1:] == ["it"] or before[-2:] in (["it", "had"], ["it", "has"])
    return it and not _DATING.isdisjoint(before[:-1])


only_where(_after_it, exactly=["it"])


_NEWS = word_set("details word information reports comment figures breakdown")


def _no_word_of(clause: Clause, trigger: Trigger) -> bool:
    """As in "had no details on casualties": nothing is told of any."""
    before = clause.sentence.words[max(clause.first, trigger.hit.first - 6) : trigger.hit.first]
    news = [p for p, w in enumerate(before) if w in _NEWS]
    return bool(news) and "no" in before[: news[0]]


_PRAISE = word_set(
    "result opens means represents reflects marks boost boosts strengthen strengthens help helps "
    "benefit revive symbol symbolises symbolizes victory contribute contributes"
)


def _praised(clause: Clause, trigger: Trigger) -> bool:
    """As in "the opening of the crossing is the result of …": what it means, no news of it."""
    if trigger.hit.form != NOUN:
        return False
    return bool(_PRAISE & set(clause.sentence.words[trigger.hit.last : clause.last]))


def _while_doing(clause: Clause, trigger: Trigger) -> bool:
    """As in "was hurt while repelling the attack": how it came about, told beside it."""
    words = clause.sentence.words
    first = trigger.hit.first
    near = range(max(clause.first + 1, first - 3), first + 1)
    return any(words[p].endswith("ing") and words[p - 1] == "while" for p in near)


def _is_known(clause: Clause, trigger: Trigger) -> bool:
    """As in "the strike hit two lorries": an event with an article, past the lead."""
    if clause.sentence.number < 2:
        return False
    before = clause.sentence.words[max(clause.first, trigger.hit.first - 3) : trigger.hit.first]
    known = [place for place, word in enumerate(before) if word in _KNOWN]
    return bool(known) and not {"of", "on", "in", "to"} & set(before[known[-1] :])


def _opens(clause: Clause, trigger: Trigger) -> bool:
    """As in "After the outbreak of clashes in X, …": what dates the main clause behind a comma."""
    words = clause.sentence.words
    first = next((p for p in range(clause.first, clause.last) if words[p][0].isalnum()), None)
    if first is not None and words[first] == "in":
        return clause.word(trigger.hit.last) == ","  # "In a counter-attack, …"
    if first is None or words[first] not in _OPENERS or "," in words[first : trigger.hit.first]:
        return False  # "Since Sunday, clashes …": the main clause has begun
    return any(words[p] == "," for p in range(trigger.hit.last, clause.last))


_BATTLING = word_set("fighting battling combating combatting")


def _fights_whom(clause: Clause, trigger: Trigger) -> bool:
    """As in "the coalition fighting X": who somebody is, no fight that is told."""
    if word_of(clause, trigger.hit) not in _BATTLING:
        return False
    behind = clause.sentence.words[trigger.hit.last : trigger.hit.last + 1]
    return behind in (["the"], ["to"], ["remnants"], ["remaining"]) or any(
        0 <= n.first - trigger.hit.last <= 1 for n in clause.names
    )


_ASIDES = where_needed(is_aim, _came, _once_it_is, _after_it, _of_any_kind, _talked_about)
_SAID_OF = {Kind.CROSSING_STATUS: _praised, Kind.CASUALTIES: _no_word_of}
"""Rules by the only kind that each is of."""
