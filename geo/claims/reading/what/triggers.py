"""What a clause claims: the words that make it a claim of a kind, and why."""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from operator import or_
from typing import TypeAlias

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause, says_how_far
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.glance import where_needed
from geo.claims.reading.text.handing import may_hand_over
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.absences import absences
from geo.claims.reading.what.arabic_asides import arabic_aside
from geo.claims.reading.what.arabic_carried import carried, may_be_carried
from geo.claims.reading.what.arabic_displaced import displaced, may_flee
from geo.claims.reading.what.arabic_goings import (
    goings,
    leaves_town,
    makes_ready,
    may_go,
    may_make_ready,
    may_take_part,
    takes_part,
)
from geo.claims.reading.what.arabic_idioms import ARABIC_IDIOMS
from geo.claims.reading.what.arabic_in_hands import in_hands, may_be_in_hands
from geo.claims.reading.what.arabic_light import (
    comings,
    held_off,
    may_be_done,
    may_come,
    may_hold_off,
    told_by_nouns,
)
from geo.claims.reading.what.arabic_lookalikes import looks_alike
from geo.claims.reading.what.arabic_met import may_be_talked, may_meet, met, talked
from geo.claims.reading.what.arabic_moved_over import may_be_moved, moved_over
from geo.claims.reading.what.arabic_no_deed import no_arabic_deed
from geo.claims.reading.what.arabic_no_news import NO_ARABIC_NEWS
from geo.claims.reading.what.arabic_nominal import may_be_at, men_at
from geo.claims.reading.what.arabic_of_another import OF_ANOTHER_DEED
from geo.claims.reading.what.arabic_sent import (
    brought_over,
    may_be_brought,
    may_be_more,
    may_fly,
    strengthened,
    watched_from_the_air,
)
from geo.claims.reading.what.arabic_still_there import may_be_still, still_there
from geo.claims.reading.what.arabic_told import may_be_secured, secured_lines
from geo.claims.reading.what.arabic_told_of import ARABIC_TOLD_OF
from geo.claims.reading.what.arabic_turned import TURNED_IN_ARABIC
from geo.claims.reading.what.asked import Asked, Rule
from geo.claims.reading.what.beside_the_deed import BESIDE_THE_DEED
from geo.claims.reading.what.comebacks import (
    comes_back,
    flares_up,
    may_come_back,
    may_fall,
    may_flare_up,
    people_fall,
)
from geo.claims.reading.what.controls import controls
from geo.claims.reading.what.disowned import disowned, may_be_disowned
from geo.claims.reading.what.elsewhere import elsewhere
from geo.claims.reading.what.english_aims import kept_out
from geo.claims.reading.what.english_asides import spoken_of
from geo.claims.reading.what.english_barriers import barriers_listed
from geo.claims.reading.what.english_idioms import ENGLISH_IDIOMS
from geo.claims.reading.what.english_maybe import only_maybe, part_of_a_plan
from geo.claims.reading.what.english_no_deed import no_english_deed
from geo.claims.reading.what.english_no_news import NO_NEWS
from geo.claims.reading.what.english_of_another import ENGLISH_OF_ANOTHER
from geo.claims.reading.what.english_only_words import ONLY_WORDS
from geo.claims.reading.what.english_passing import IN_PASSING
from geo.claims.reading.what.english_plain_senses import PLAIN_SENSES
from geo.claims.reading.what.english_presence import (
    arrives_or_is_sent,
    may_be_sent,
    may_be_there,
    stands_there,
)
from geo.claims.reading.what.english_states import ground_states, may_be_a_state
from geo.claims.reading.what.english_told_of import TOLD_OF_ELSE
from geo.claims.reading.what.english_turned import TURNED
from geo.claims.reading.what.english_turns import may_turn, told_in_turns
from geo.claims.reading.what.english_wares import wares_carried
from geo.claims.reading.what.english_works import plain_posts, works
from geo.claims.reading.what.event_kinds import EVENTS
from geo.claims.reading.what.force_sizes import force_sizes
from geo.claims.reading.what.fortifications import fortifications
from geo.claims.reading.what.found_there import OF_THINGS
from geo.claims.reading.what.gates import crossings
from geo.claims.reading.what.hands_over import (
    gives_ground,
    hands_it_over,
    left_in_hands,
    may_be_left,
    may_give_ground,
    may_receive,
    receives_ground,
)
from geo.claims.reading.what.holdings import holds
from geo.claims.reading.what.lengths import lengths
from geo.claims.reading.what.lost_ground import lost_to, may_be_lost
from geo.claims.reading.what.manned import posts_run
from geo.claims.reading.what.no_force import no_force
from geo.claims.reading.what.not_done import not_done
from geo.claims.reading.what.other_business import OTHER_BUSINESS
from geo.claims.reading.what.patrols import patrols
from geo.claims.reading.what.posts import posts
from geo.claims.reading.what.presences import presences
from geo.claims.reading.what.restated import restates
from geo.claims.reading.what.rivals import settled
from geo.claims.reading.what.roads import may_be_used, used_roads
from geo.claims.reading.what.spoken_about import ONLY_SPOKEN_ABOUT
from geo.claims.reading.what.supposed import hypothetical, is_the_condition
from geo.claims.reading.what.takings import captures
from geo.claims.reading.what.talks import may_be_leave, with_leave
from geo.claims.reading.what.things_do import DONE_BY_THINGS
from geo.claims.reading.what.unconfirmed import not_confirmed
from geo.claims.reading.what.undecided import undecided
from geo.claims.reading.what.untold import AllUntold


def triggers(clauses: Sequence[Clause]) -> list[list[Trigger]]:
    """The claims that each clause makes, in order of their words; at most one a kind and word.

    Rule by rule over all clauses of an article: a processor reads on sooner in the rule that it
    has just read.
    """
    told = [c for c in clauses if c.first < c.sentence.asks_from]  # who asks claims nothing
    asked = zip(told, _ASKED.ask(told), strict=True)
    found = [
        (clause, t)
        for clause, claimed in asked
        for t in claimed
        if t.hit.first < clause.sentence.asks_from
    ]
    found = _telling(_TELL_NOTHING, found)
    arabic = [one for one in found if one[0].sentence.arabic]
    arabic = _telling(_TELL_NOTHING_IN_ARABIC, arabic)
    english = [one for one in found if not one[0].sentence.arabic]
    english = _telling(_TELL_NOTHING_IN_ENGLISH, english)
    of_clause: dict[int, list[Trigger]] = {}
    for clause, trigger in _UNTOLD.without([*arabic, *english]):
        of_clause.setdefault(id(clause), []).append(trigger)
    return [_settled(clause, of_clause.get(id(clause), [])) for clause in clauses]


_Found: TypeAlias = list[tuple[Clause, Trigger]]
_TellsNothing: TypeAlias = Callable[[Clause, Trigger], bool]


def _telling(rules: Iterable[tuple[int, _TellsNothing]], found: _Found) -> _Found:
    """The predicates of which no rule says that they tell nothing; asked rule by rule."""
    seen = reduce(or_, [clause.sentence.glance for clause, _ in found], 0)
    for need, tells_nothing in rules:
        if need & seen:
            found = [
                one
                for one in found
                if not (need & one[0].sentence.glance and tells_nothing(one[0], one[1]))
            ]
    return found


def _settled(clause: Clause, found: list[Trigger]) -> list[Trigger]:
    return sorted(settled(clause, found), key=lambda t: t.hit.first) if found else found


_WHERE = word_set("في بين من الي قرب نحو شرق غرب شمال جنوب مدينه منطقه ريف باديه باتجاه حتي")
_DOINGS = frozenset({"strike", "patrol"})  # "an American patrol" names who, and what he does


def _hidden(clause: Clause, trigger: Trigger) -> bool:
    """Words of a name are no predicates."""
    hit = trigger.hit
    first = hit.first
    for name in clause.names:
        if name.first <= first < name.last and not name.metonym:
            return _is_of_a_name(clause, hit)
    alone = hit.last - first == 1
    if alone and clause.dates and any(d.first <= first < d.last for d in clause.dates):
        return True  # "noon today" is written like "appeared today"
    if not clause.spots:
        return False
    if clause.sentence.arabic and hit.verbal and clause.word(first - 1) in _WHERE:
        # "between Tadmur and the line" is written like "destroys"
        return any(s.first == first and s.last == hit.last and s.place for s in clause.spots)
    return alone and hit.form == NOUN and any(s.first < first < s.last for s in clause.spots)


def _is_of_a_name(clause: Clause, hit: Hit) -> bool:
    """Whether a word that stands in a name is but a part of it."""
    arabic, alone = clause.sentence.arabic, hit.last - hit.first == 1
    if not arabic and not alone:
        return any(n.first <= hit.first and hit.last < n.last for n in clause.names)
    parted = hit.parted and not arabic  # "the convoy drove to X"
    return alone and hit.meaning not in _DOINGS and not parted


def _measures(clause: Clause, trigger: Trigger) -> bool:
    """As in "a wall of 9 km that sets out from X": the verb says how far, nobody sets out."""
    if trigger.kind is not Kind.OPERATION or not clause.counts:
        return False
    hit = trigger.hit
    measured = any(c.quantity.unit == "km" for c in clause.counts)
    return measured and hit.first > clause.first and says_how_far(clause.sentence, hit.first)


RULES: tuple[Rule, ...] = (
    Rule(lost_to, word=may_be_lost),
    Rule(
        captures,
        word_set("capture hold fall control take expel hold_verb arrest kill ended transfer"),
    ),
    Rule(controls, word_set("control hold_verb")),
    Rule(holds),
    Rule(presences, word_set("presence maintain build deploy")),
    Rule(stands_there, word=may_be_there),
    Rule(still_there, word=may_be_still),
    Rule(men_at, word=may_be_at),
    Rule(ground_states, word=may_be_a_state),
    Rule(arrives_or_is_sent, word=may_be_sent),
    Rule(absences, word_set("exists absent presence")),
    Rule(patrols, word_set("patrol")),
    Rule(posts, word_set("post")),
    Rule(posts_run, word_set("control")),
    Rule(plain_posts, word_set("posts_general")),
    Rule(fortifications, word_set("barrier secured build")),
    Rule(works, word_set("secured build close presence")),
    Rule(barriers_listed, word_set("barrier")),
    Rule(wares_carried, word_set("goods")),
    Rule(crossings, word_set("open close")),
    Rule(disowned, word=may_be_disowned),
    *EVENTS,
    Rule(lengths, word_set("border secured length")),
    Rule(force_sizes),
    Rule(told_by_nouns, word=may_be_done),
    Rule(comings, word=may_come),
    Rule(held_off, word=may_hold_off),
    Rule(secured_lines, word=may_be_secured),
    Rule(in_hands, word=may_be_in_hands),
    Rule(brought_over, word=may_be_brought),
    Rule(moved_over, word=may_be_moved),
    Rule(strengthened, word=may_be_more),
    Rule(watched_from_the_air, word=may_fly),
    Rule(goings, word=may_go),
    Rule(takes_part, word=may_take_part),
    Rule(makes_ready, word=may_make_ready),
    Rule(with_leave, word=may_be_leave),
    Rule(displaced, word=may_flee),
    Rule(carried, word=may_be_carried),
    Rule(met, word=may_meet),
    Rule(talked, word=may_be_talked),
    Rule(used_roads, word=may_be_used),
    Rule(comes_back, word=may_come_back),
    Rule(flares_up, word=may_flare_up),
    Rule(people_fall, word=may_fall),
    Rule(hands_it_over, word=may_hand_over),
    Rule(receives_ground, word=may_receive),
    Rule(gives_ground, word=may_give_ground),
    Rule(left_in_hands, word=may_be_left),
    Rule(told_in_turns, word=may_turn),
    Rule(leaves_town, word_set("withdrawing")),
)
"""All rules in the order they are asked."""

_ASKED = Asked(RULES)
_TELL_NOTHING = where_needed(
    _hidden,
    hypothetical,
    is_the_condition,
    undecided,
    no_force,
    elsewhere,
    restates,
    not_done,
    not_confirmed,
    _measures,
)
"""Whether a predicate is of what did not happen, of no force, or said in passing."""
_TELL_NOTHING_IN_ARABIC = where_needed(looks_alike, *NO_ARABIC_NEWS, arabic_aside, no_arabic_deed)
_TELL_NOTHING_IN_ENGLISH = where_needed(
    spoken_of,
    kept_out,
    only_maybe,
    part_of_a_plan,
    *IN_PASSING,
    *NO_NEWS,
    *TOLD_OF_ELSE,
    no_english_deed,
)
_UNTOLD = AllUntold(
    arabic=(*ARABIC_TOLD_OF, OF_ANOTHER_DEED, TURNED_IN_ARABIC, ARABIC_IDIOMS),
    english=(*ENGLISH_IDIOMS, PLAIN_SENSES, ONLY_WORDS, TURNED, ENGLISH_OF_ANOTHER),
    both=(BESIDE_THE_DEED, OF_THINGS, OTHER_BUSINESS, DONE_BY_THINGS, ONLY_SPOKEN_ABOUT),
)
