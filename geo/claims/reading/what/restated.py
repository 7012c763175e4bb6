"""Words of deeds that date, explain or belong to what is told beside, in either tongue."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for, only_where
from geo.claims.reading.text.nearby import bare, begins, begins_any, word_of
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.tenses import is_ordered
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.by_kind import RulesByKind
from geo.claims.reading.what.other_senses import (
    blown_from_the_air,
    come_to_help,
    come_to_the_spot,
    comes_to_see,
    declines,
    defuses,
    drives_at,
    found_on_him,
    holds_still,
    is_hit,
    is_visited,
    keeps_a_stay,
    of_its_men,
    of_no_force,
    of_the_trade,
    strikes_with_it,
    takes_over_men,
    talks_online,
    with_folk,
)
from geo.claims.reading.what.wishes import (
    every_inch,
    is_called_for,
    is_demanded,
    is_left_undone,
    is_urged,
    is_wanted,
    of_no_party,
)


def restates(clause: Clause, trigger: Trigger) -> bool:
    """Whether a predicate only dates or explains another, and claims nothing of its own."""
    if trigger.kind in _ANSWERED and _is_answered(clause, trigger.hit):
        return True
    if clause.sentence.arabic:
        return is_left_undone(clause, trigger.hit) or _IN_ARABIC.one_holds(clause, trigger)
    return _IN_ENGLISH.one_holds(clause, trigger)


_ANSWERED = frozenset({Kind.STRIKE, Kind.CLASH})


def _is_answered(clause: Clause, hit: Hit) -> bool:
    """As in "a response to rocket attacks", "ردا على هجمات": why another blow was dealt."""
    if not clause.sentence.glance & _ANSWER_GLANCE:
        return False
    if hit.form not in (NOUN, PHRASE):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    pairs = list(pairwise(near))
    return any(
        (w in _ANSWERS and n in ("to", "for")) or (w in ("ردا", "رد", "انتقاما") and n == "علي")
        for w, n in pairs
    )


_ANSWERS = word_set("response responses retaliation revenge reprisal retaliating")
_ANSWER_GLANCE = glance_for(exactly=_ANSWERS | {"ردا", "رد", "انتقاما"})
_AFTER = word_set("بعد عقب اثر after following")
_TAKES = ("capture", "take", "hold", "hold_verb", "control", "fall", "expel")
_AFTER_REACH = 5  # words from "after" over how long to the fight


def _won_by_it(clause: Clause, hit: Hit) -> bool:
    """As in "took the town after two hours of fighting": how it was taken."""
    if hit.form not in (NOUN, PHRASE) or any(d.first > hit.first for d in clause.dates):
        return False
    if any(hit.last <= n.first <= hit.last + 3 for n in clause.names):
        return False  # "after clashes with X" tells of both
    words = clause.sentence.words
    near = words[max(0, hit.first - _AFTER_REACH) : hit.first]
    after = [p for p, w in enumerate(near) if w in _AFTER]
    if not after or any(w in (",", "،") for w in near[after[-1] :]):
        return False
    before = hit.first - len(near) + after[-1]
    taken = clause.sentence.cue(*_TAKES, first=0, last=before)
    return any(not (h.meaning == "control" and h.form == NOUN) for h in taken)


only_where(_won_by_it, exactly=_AFTER)


def _by_an_old_mine(clause: Clause, hit: Hit) -> bool:
    """As in "killed by a mine left over from the war", in Arabic: nobody fought."""
    words = clause.sentence.words[clause.stretch.first : clause.stretch.last]
    left = any(bare(w) == "مخلفات" for w in words)
    return left and begins_any(words, ("لغم", "الغام", "مقذوف", "قنبله", "جسم", "انفجار"))


only_where(_by_an_old_mine, ["مخلفات"])


_SIGHTS = word_set("رصد ورود تلقي ورصد توفر")


def _gave_cause(clause: Clause, hit: Hit) -> bool:
    """As in "after a move of cars was seen", in Arabic: why the blow was dealt."""
    words = clause.sentence.words
    near = range(max(clause.first + 1, hit.first - 3), hit.first + 1)
    return any(words[p] in _SIGHTS and words[p - 1] in _AFTER for p in near)


only_where(_gave_cause, _SIGHTS)


def _acts_there(clause: Clause, hit: Hit) -> bool:
    """As in "its snipers killed a boy", in Arabic: who did it, no stay."""
    behind = [h for h in clause.cue("kill", "wound", "target") if -2 <= h.first - hit.last <= 1]
    return begins(bare(word_of(clause, hit)), ("قناص",)) and any(h.verbal for h in behind)


only_where(_acts_there, stems=["قناص"])


def _is_struck(clause: Clause, hit: Hit) -> bool:
    """As in "the bombing of a military site": where a blow falls, right behind its noun."""
    if hit.verbal or hit.form == IMPERFECT:
        return False
    if any(h.last == hit.first for h in clause.cue("strike", "target", "clash")):
        return True
    words = clause.sentence.words
    site = begins(words[hit.first], _A_SITE)
    ahead = clause.sentence.cue("strike", "target", "clash", last=hit.first)
    if site and any(h.verbal and h.first >= clause.stretch.first for h in ahead):
        return True
    behind = words[hit.last : hit.last + _UNDERGONE_REACH]
    return site and begins_any(behind, _UNDERGOES)


_UNDERGOES = ("تعرض", "يتعرض", "استهدف")
_UNDERGONE_REACH = 18  # words from a site over whose it is and where to "came under"


_A_SITE = (
    "موقع",
    "مواقع",
    "مقر",
    "مقار",
    "مركز",
    "مراكز",
    "معسكر",
    "حاجز",
)  # "attacked, on Sunday, a military site"


_ASKED_REACH = 7  # words from "calling for" to what is called for


def _is_asked_for(clause: Clause, hit: Hit) -> bool:
    """As in "calling for the sending of a brigade": a wish; what he stresses "that" is told."""
    if not is_demanded(clause, hit) or is_ordered(clause, hit):
        return False
    return "ان" not in clause.sentence.words[max(0, hit.first - _ASKED_REACH) : hit.first]


_HELPS = ("سيسهم", "يسهم", "سيساهم", "يساهم", "سيوفر", "يوفر", "سينعش", "ينعش")


def _does_trade_good(clause: Clause, hit: Hit) -> bool:
    """As in "the gate will help to revive trade", in Arabic: what it is good for."""
    near = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    return begins_any(near, _HELPS)


only_where(_does_trade_good, stems=_HELPS)


def _dates_by_return(clause: Clause, hit: Hit) -> bool:
    """As in "life is normal after the return of the families", in Arabic: what dates the rest."""
    return hit.form == NOUN and clause.word(hit.first - 1) in _AFTER and not clause.counts


def _purposes(clause: Clause, hit: Hit) -> bool:
    """As in "met to organise the passing of lorries", in Arabic: what was talked of."""
    before = clause.word(hit.first - 1)
    return hit.form == NOUN and begins(before, ("لتنظيم", "لبحث", "لمناقش", "بشان", "حول", "اليه"))


_COLUMNS = ("تعزيزات", "رتل", "قافله", "دوريه", "ارتال")


def _makes_up(clause: Clause, hit: Hit) -> bool:
    """As in "reinforcements that hold dozens of men", in Arabic: of what the column is made."""
    words = clause.sentence.words[clause.stretch.first : hit.first]
    return begins(word_of(clause, hit), ("ضم", "تضم", "يضم")) and begins_any(
        map(bare, words), _COLUMNS
    )


_GOES_ON = ("استمر", "تستمر", "يستمر", "تواصل", "يتواصل", "دام", "تجدد", "تتجدد")
_IN_CASE = word_set("اذا لو ان حال")


def _should_it_go_on(clause: Clause, hit: Hit) -> bool:
    """As in "if the clashes go on, the villagers may flee", in Arabic: no news of the clashes."""
    words, at = clause.sentence.words, hit.first
    led = begins(clause.word(at - 1), _GOES_ON) and words[max(0, at - 2)].lstrip("وف") in _IN_CASE
    return led and hit.form in (NOUN, PHRASE)


only_where(_should_it_go_on, stems=_GOES_ON)


_TROUBLES = ("مشكل", "تحدي", "خطر", "صعوب", "عقب", "تهديد", "معوق")


def _faces_trouble(clause: Clause, hit: Hit) -> bool:
    """As in "mines are the greatest problem that faces the men", in Arabic: nobody fights."""
    faces = begins(clause.word(hit.first), ("تواجه", "يواجه"))
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return faces and begins_any(map(bare, near), _TROUBLES)


only_where(_faces_trouble, stems=_TROUBLES)


def _tightens(clause: Clause, hit: Hit) -> bool:
    """As in "to tighten the control of the border", in Arabic: of one's own line, no capture."""
    tightens = begins(bare(clause.word(hit.first)), ("احكام", "لاحكام", "باحكام"))
    lines = (s for s in clause.spots if s.place is not None and s.place.kind == "frontier")
    return tightens and any(0 <= s.first - hit.last <= 1 for s in lines)


_FOLK = (("displaced",), ("civilians",))


def _folk_move(clause: Clause, hit: Hit) -> bool:
    """As in "the displaced head for the desert", in Arabic: no force moves."""
    if not clause.names:
        return False
    before = [n for n in clause.names if n.ids and n.last <= hit.first]
    return bool(before) and before[-1].last == hit.first and before[-1].ids[:1] in _FOLK


_ECHO = word_set("صدي اصداء")


def _echoes(clause: Clause, hit: Hit) -> bool:
    return word_of(clause, hit) in _ECHO


def _tells_a_toll(clause: Clause, _: Hit) -> bool:
    return bool(clause.cue("kill", "wound"))


_IN_ARABIC = RulesByKind(
    {
        Kind.CLASH: (_echoes, _by_an_old_mine, _should_it_go_on, _faces_trouble, _won_by_it),
        Kind.PRESENCE: (
            _gave_cause,
            _is_struck,
            is_visited,
            _acts_there,
            come_to_help,
            drives_at,
            come_to_the_spot,
            _is_asked_for,
        ),
        Kind.INFILTRATION: (found_on_him, of_the_trade),
        Kind.COORDINATION: (is_wanted, is_demanded, talks_online, with_folk, of_no_party),
        Kind.OPERATION: (
            comes_to_see,
            is_called_for,
            is_demanded,
            of_no_force,
            come_to_the_spot,
            strikes_with_it,
            blown_from_the_air,
            found_on_him,
            _folk_move,
        ),
        Kind.CROSSING_STATUS: (_does_trade_good, _purposes, is_urged),
        Kind.POST: (of_its_men,),
        Kind.ARREST: (is_demanded,),
        Kind.FORTIFICATION: (is_demanded,),
        Kind.PATROL: (is_hit, is_demanded),
        Kind.FORCE_SIZE: (_makes_up, _tells_a_toll),
        Kind.CASUALTIES: (declines,),
        Kind.TRANSFER: (_dates_by_return, is_demanded),
        Kind.CAPTURE: (takes_over_men, holds_still, every_inch, _tightens),
        Kind.CONTROL: (keeps_a_stay, defuses, is_demanded),
    }
)
_IN_ENGLISH = RulesByKind({Kind.CLASH: (_won_by_it,), Kind.COORDINATION: (is_wanted,)})
