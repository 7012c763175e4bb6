"""English turns of phrase in the words of a deed: "news reached X", "it broke out"."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import word_of, words_before, words_behind
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.english_fights import WARDS
from geo.claims.reading.what.english_things import leaves_in_a_plight
from geo.claims.reading.what.untold import UntoldByKind, of_any_kind

_CALLS_FOR = ("call", "press", "appeal", "lobb")
_DEMANDS = ("demand", "urge", "urging", "request", "propos", "recommend")
_CALL_REACH = 9  # words from "demanded" over of whom to what


def _is_called_for(clause: Clause, hit: Hit) -> bool:
    """As in "called for the closure of X", "for it to be shut", "demanded that Y withdraw"."""
    words = words_before(clause, hit, _CALL_REACH)
    if hit.verbal or hit.form == PHRASE:
        that = next((p for p, w in enumerate(words) if w == "that"), 0)
        bare = _is_bare(clause, hit) or words[-1:] == ["be"]
        if bare and that > 0 and words[that - 1].startswith(_DEMANDS):
            return True
        if hit.verbal and words[-2:] != ["to", "be"]:
            return False
    called = next(
        (
            p
            for p, (w, behind) in enumerate(pairwise(words))
            if (w.startswith(_CALLS_FOR) and behind == "for")
            or (w.startswith(_DEMANDS) and behind in ("the", "an", "a"))
        ),
        None,
    )
    return called is not None and "," not in words[called:]


def _is_bare(clause: Clause, hit: Hit) -> bool:
    word = clause.word(hit.first)
    return not word.endswith(("s", "ed", "ing", "en")) and word != "be"


_NEWS = word_set("word news reports report information tally toll total number figure figures")


def _news_reached(clause: Clause, hit: Hit) -> bool:
    """As in "when word reached the guards": news travels, nobody moves."""
    reached = word_of(clause, hit).startswith("reach")
    return reached and not _NEWS.isdisjoint(words_before(clause, hit, 3))


_FOR_COMMENT = word_set("officials official spokesman spokesperson comment ministry office anyone")


def _reached_for_comment(clause: Clause, hit: Hit) -> bool:
    """As in "we tried to reach officials": a reporter's telephone call."""
    words = clause.sentence.words[hit.first : hit.last + 3]
    return "reach" in words and not _FOR_COMMENT.isdisjoint(words)


_VISITS = word_set("delegation visit inspection tour inspect")
_ARRIVED = ("reach", "arriv", "enter", "head")


def _is_on_a_visit(clause: Clause, hit: Hit) -> bool:
    """As in "the minister reached X at the head of a delegation": he looks, and goes home."""
    came = word_of(clause, hit).startswith(_ARRIVED)
    return came and not _VISITS.isdisjoint(words_behind(clause, hit, 10))


def _broke_out_itself(clause: Clause, hit: Hit) -> bool:
    """As in "it broke out at nine": a fight or a fire, no flight from a jail."""
    broke = clause.sentence.words[hit.first : hit.last][:1] in (["broke"], ["breaks"], ["broken"])
    return broke and not clause.cue("detainees", "camp")


_MAY = word_set("possible potential eventual feared hypothetical")


def _may_come(clause: Clause, hit: Hit) -> bool:
    """As in "a possible attack on X": that it may come, and none is told."""
    return not hit.verbal and not _MAY.isdisjoint(words_before(clause, hit, 2))


_BORNE = word_set("accepted tolerated ignored unanswered unpunished unacceptable")


def _is_deplored(clause: Clause, hit: Hit) -> bool:
    """As in "attacks like this cannot be accepted": a view, no news of one."""
    return not hit.verbal and not _BORNE.isdisjoint(words_behind(clause, hit, 8))


def _out_of(clause: Clause, hit: Hit) -> bool:
    """As in "more have been taken out of the prisons": led out, and nobody is killed."""
    taken = clause.sentence.words[hit.first : hit.last]
    return taken[-1:] == ["out"] and clause.word(hit.last) == "of"


def _is_urged_to(clause: Clause, hit: Hit) -> bool:
    """As in "is urging other states to take them back": asked for, not done."""
    before = words_before(clause, hit, 7)
    return "to" in before[-2:] and any(
        w.startswith((*_CALLS_FOR, *_DEMANDS, "ask")) for w in before
    )


_WATCHDOGS = word_set("monitor monitors observatory group outlet watchdog agency organisation ngo")


def _is_a_watchdog(clause: Clause, hit: Hit) -> bool:
    """As in "a monitor based in Britain": where who tells of it sits."""
    based = word_of(clause, hit) == "based"
    return based and not _WATCHDOGS.isdisjoint(words_before(clause, hit, 3))


_WARS = word_set("war conflict uprising")


def _by_the_war(clause: Clause, hit: Hit) -> bool:
    """As in "the war has cost 380,000 lives": of a whole war, no event at the line."""
    cost = word_of(clause, hit).startswith(("cost", "kill", "claim"))
    return cost and not _WARS.isdisjoint(words_before(clause, hit, 4))


_FOLK = word_set(
    "people women children families residents refugees displaced detainees prisoners inmates "
    "captives"
)


def _counts_no_force(clause: Clause, hit: Hit) -> bool:
    """As in "as many as 6,500 detainees", "thousands of displaced people": no men under arms."""
    return not _FOLK.isdisjoint(words_behind(clause, hit, 6))


_OPEN = word_set("question unclear uncertain doubt")


def _is_in_doubt(clause: Clause, hit: Hit) -> bool:
    """As in "what becomes of the US presence is an open question": nothing is told of it."""
    return not hit.verbal and not _OPEN.isdisjoint(words_behind(clause, hit, 6))


_WHO = word_set("that which who")
_FIGHTS = ("fought", "fight", "battl", "combat")


def _tells_who_they_are(clause: Clause, hit: Hit) -> bool:
    """As in "the coalition that fought ISIS": who they are, no fight that is told."""
    words = clause.sentence.words
    if not word_of(clause, hit).startswith(_FIGHTS) or words[hit.first - 1] not in _WHO:
        return False
    return clause.word(hit.first - 2) in ("coalition", ",") and not clause.dates


_SETS = word_set("set laid sprang")


def _to_catch_him(clause: Clause, hit: Hit) -> bool:
    """As in "set an ambush and seized him": a step of the arrest."""
    told = clause.sentence.words[max(clause.first, hit.first - 3) : hit.last]
    laid = "ambush" in told and not _SETS.isdisjoint(told)
    behind = clause.sentence.cue("arrest", "seize", first=hit.last, last=clause.stretch.last)
    return laid and bool(behind)


def _is_a_step(clause: Clause, hit: Hit) -> bool:
    """As in "the move follows gains of X": what was done, by another word; nobody is moved."""
    move = word_of(clause, hit) in ("move", "moves") and not hit.verbal
    return move and clause.word(hit.last) not in ("of", "to", "from")


def _led_to(clause: Clause, hit: Hit) -> bool:
    """As in "which led to ten days of fighting": what came of it, nobody is led away."""
    led = word_of(clause, hit).startswith(("led", "lead"))
    return led and "to" in clause.sentence.words[hit.first : hit.last + 1]


_NOBODY = word_set("nobody none")
_GOES = ("enter", "leav", "cross", "pass")


def _nobody_passes(clause: Clause, hit: Hit) -> bool:
    """As in "nobody is entering or leaving": so shut is a gate, and no force is told of."""
    if not word_of(clause, hit).startswith(_GOES):
        return False
    words = clause.sentence.words
    either = words[hit.last : hit.last + 2] + words[max(0, hit.first - 2) : hit.first]
    before = words[max(0, hit.first - 5) : hit.first]
    nobody = not _NOBODY.isdisjoint(before) or ("no" in before and "one" in before)
    return nobody and "or" in either and sum(w.startswith(_GOES) for w in either) == 1


_HOUSES = word_set("houses house housing housed holds shelters hosts home")
_HOUSE_REACH = 8  # words from a camp over what it does to who lives there


def _lodges(clause: Clause, hit: Hit) -> bool:
    """As in "a camp that houses thousands of people": who lives there is no force."""
    told = clause.sentence.words[hit.first : hit.last]
    if "camp" not in told and _HOUSES.isdisjoint(told):
        return False  # "troops are deployed at the camp that houses thousands"
    words = clause.sentence.words[hit.first : min(clause.last, hit.last + _HOUSE_REACH)]
    houses = next((p for p, w in enumerate(words) if w in _HOUSES), len(words))
    return not _FOLK.isdisjoint(words[houses : houses + 5])


def _are_brought(clause: Clause, hit: Hit) -> bool:
    """As in "130 detainees have arrived in X": who comes is in custody, and no force."""
    came = clause.word(hit.first).startswith(("arriv", "reach"))
    return came and not WARDS.isdisjoint(clause.sentence.words[clause.first : hit.first])


_KEPT = word_set("safe busy alive informed supplied")


def _keeps_them_so(clause: Clause, hit: Hit) -> bool:
    """As in "to keep our troops safe": how they fare, not where they are."""
    kept = word_of(clause, hit).startswith(("keep", "kept"))
    return kept and not _KEPT.isdisjoint(words_behind(clause, hit, 8))


_DEAD = word_set("bodies body remains coffins corpses")


def _of_the_dead(clause: Clause, hit: Hit) -> bool:
    """As in "four bodies have been brought home": the dead, whom no custody holds."""
    told = clause.sentence.words[max(clause.first, hit.first - 14) : min(clause.last, hit.last + 4)]
    return not _DEAD.isdisjoint(told) and not clause.cue("camp")


_FALLS_SHORT = word_set("short apart silent ill sick asleep behind")


def _falls_short(clause: Clause, hit: Hit) -> bool:
    """As in "every measure has fallen short": nothing falls to anybody."""
    falls = clause.word(hit.last - 1) in ("fallen", "fell", "falls", "fall")
    return falls and clause.word(hit.last) in _FALLS_SHORT


def _worst_hit(clause: Clause, hit: Hit) -> bool:
    """As in "with X the worst hit": how badly it fares."""
    return clause.word(hit.first - 1) in ("worst", "hardest")


def _took_the_road(clause: Clause, hit: Hit) -> bool:
    """As in "took the road to the border": which way they went, no ground is taken."""
    behind = clause.sentence.words[hit.last : hit.last + 3]
    return word_of(clause, hit).startswith(("took", "tak")) and not _ROADS.isdisjoint(behind)


_BANDS = word_set("group force alliance coalition militia faction bloc umbrella council")
_HEADED = word_set("dominated led headed commanded")


def _heads_a_band(clause: Clause, hit: Hit) -> bool:
    """As in "a group dominated by X": who leads it, no ground is held."""
    headed = clause.word(hit.first) in _HEADED
    return headed and not _BANDS.isdisjoint(words_before(clause, hit, 3))


def _would_have(clause: Clause, hit: Hit) -> bool:
    """As in "with the fall of X, they would have lost their last ground": not come about yet."""
    if hit.verbal or clause.word(hit.first - 2) not in ("with", "after"):
        return False
    behind = clause.sentence.words[hit.last : hit.last + 14]
    return any(w == "would" and n == "have" for w, n in pairwise(behind))


_ROADS = word_set("road way route path highway track")


_HONOURS = word_set("forget forgotten honour honor honoured honored remember mourn salute tribute")
_FALLEN = word_set("martyrs martyr fallen dead")


def _honours_them(clause: Clause, hit: Hit) -> bool:
    """As in "we will never forget our martyrs": nobody is told to have fallen."""
    words = clause.sentence.words[clause.first : hit.first]
    return clause.word(hit.first) in _FALLEN and not _HONOURS.isdisjoint(words)


_BESET = word_set(
    "siege attack fire construction blockade threat pressure bombardment curfew quarantine review "
    "investigation shelling"
)


def _is_beset(clause: Clause, hit: Hit) -> bool:
    """As in "the camp remains under siege": what befalls it, and nobody holds it."""
    near = clause.sentence.words[hit.last : hit.last + 2]
    return clause.word(hit.last - 1) == "under" and not _BESET.isdisjoint(near)


only_where(_is_called_for, stems=(*_CALLS_FOR, *_DEMANDS))
only_where(_may_come, exactly=_MAY)
only_where(_news_reached, stems=["reach"])
only_where(_reached_for_comment, exactly=["reach"])
only_where(_is_on_a_visit, exactly=_VISITS)
only_where(_nobody_passes, exactly=_NOBODY | {"no"})
only_where(_broke_out_itself, exactly=["broke", "breaks", "broken"])
only_where(_is_urged_to, stems=(*_CALLS_FOR, *_DEMANDS, "ask"))
only_where(_is_a_step, exactly=["move", "moves"])
only_where(_led_to, stems=["led", "lead"])
only_where(_of_the_dead, exactly=_DEAD)
only_where(_is_deplored, exactly=_BORNE)
only_where(_tells_who_they_are, stems=_FIGHTS)
only_where(_to_catch_him, exactly=["ambush"])
only_where(_worst_hit, exactly=["worst", "hardest"])
only_where(_out_of, exactly=["out"])
only_where(_by_the_war, exactly=_WARS)
only_where(_honours_them, exactly=_HONOURS)
only_where(_is_a_watchdog, exactly=["based"])
only_where(_is_in_doubt, exactly=_OPEN)
only_where(_lodges, exactly=_HOUSES)
only_where(_keeps_them_so, exactly=_KEPT)
only_where(_are_brought, stems=["arriv", "reach"])
only_where(_took_the_road, exactly=_ROADS)
only_where(_would_have, exactly=["would"])
only_where(_falls_short, exactly=["fallen", "fell", "falls", "fall"])
only_where(_heads_a_band, exactly=_HEADED)
only_where(_is_beset, exactly=["under"])
only_where(_counts_no_force, exactly=_FOLK)

_BY_KIND: UntoldByKind = {
    Kind.OPERATION: (
        _may_come,
        _news_reached,
        _reached_for_comment,
        _is_on_a_visit,
        _nobody_passes,
    ),
    Kind.INFILTRATION: (_may_come, _reached_for_comment, _nobody_passes),
    Kind.TRANSFER: (
        _broke_out_itself,
        _is_urged_to,
        _is_a_step,
        _led_to,
        leaves_in_a_plight,
        _of_the_dead,
    ),
    Kind.CLASH: (_may_come, _is_deplored, _tells_who_they_are, _to_catch_him, _worst_hit),
    Kind.STRIKE: (_may_come, _is_deplored, _worst_hit),
    Kind.CASUALTIES: (_out_of, _by_the_war, _honours_them),
    Kind.PRESENCE: (
        _is_a_watchdog,
        _is_in_doubt,
        _is_on_a_visit,
        _lodges,
        _keeps_them_so,
        _are_brought,
    ),
    Kind.CAPTURE: (_took_the_road, _would_have, _falls_short),
    Kind.CONTROL: (_heads_a_band, _is_beset),
    Kind.FORCE_SIZE: (_counts_no_force,),
}
ENGLISH_IDIOMS = (of_any_kind(_is_called_for), _BY_KIND)
"""Whether an English predicate's words mean, in their turn of phrase, no such deed."""
