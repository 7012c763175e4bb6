"""English words of a deed that their company turns into something else: a deal struck, a flag held.

Beside ``english_plain_senses``, which has those that a word makes by itself.
"""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import word_of, words_before, words_behind
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind
from geo.claims.reading.who.hunted import ENEMIES

_STRIKE_WHAT = word_set(
    "support capability capabilities group groups aircraft force forces package"
)


def _strikes_with(clause: Clause, hit: Hit) -> bool:
    """As in "coalition strike support", "a strike group": what strikes, and no strike."""
    return clause.word(hit.first) == "strike" and clause.word(hit.last) in _STRIKE_WHAT


_DEAL_REACH = 4  # words from "a deal" to "struck"


def _a_deal_is_struck(clause: Clause, hit: Hit) -> bool:
    """As in "a deal had been struck": nobody is hit."""
    struck = word_of(clause, hit) in ("struck", "strike", "striking")
    near = (*words_before(clause, hit, _DEAL_REACH), *words_behind(clause, hit, 3))
    return struck and not _PACTS.isdisjoint(near)


_STRUCK_AT = (
    ["tactical", "unit"],
    ["tactical", "units"],
    ["supply", "route"],
    ["supply", "routes"],
)
_STRUCK_REACH = 5  # words from the verb over how many and whose to what was struck


def _of_a_strike(clause: Clause, hit: Hit) -> bool:
    """As in "strikes caught a tactical unit, cut six supply routes": what they hit, as told."""
    behind = clause.sentence.words[hit.first : hit.last + _STRUCK_REACH]
    return any(behind[p : p + 2] in _STRUCK_AT for p in range(len(behind)))


_HEAPED = word_set("and with of , or")
_PERSONS = word_set("men women people children civilians fighters soldiers militants relatives")


def _the_wounded(clause: Clause, hit: Hit) -> bool:
    """As in "packed with women and wounded men": who they are, with no number of them."""
    wounded = clause.sentence.words[hit.first : hit.last] == ["wounded"]
    beside = clause.word(hit.first - 1) in _HEAPED and clause.word(hit.last) in _PERSONS
    return wounded and beside and not any(c.last == hit.first for c in clause.counts)


_LOADS = word_set("carrying comprising including with loaded containing of and , ; or transporting")


def _is_a_load(clause: Clause, hit: Hit) -> bool:
    """As in "comprising shells, missiles and ammunition": what is carried, and not fired."""
    shells = word_of(clause, hit) in ("shells", "bombs") and hit.last - hit.first == 1
    beside = clause.word(hit.last) in ("and", ",", ".", "")
    return shells and beside and clause.word(hit.first - 1) in _LOADS


_ENGAGED_IN_A_FIGHT = ("battle", "fight", "clash", "combat", "firefight", "gun", "exchange", "fire")


def _is_busy_with(clause: Clause, hit: Hit) -> bool:
    """As in "remain engaged in the pursuit of X": at work, and in no fight."""
    if clause.word(hit.first) != "engaged" or clause.word(hit.last) != "in":
        return False
    behind = words_behind(clause, hit, 5)
    return not any(w.startswith(_ENGAGED_IN_A_FIGHT) for w in behind)


_EYES_REACH = 6  # words from "picked" over "up by thermal" to "cameras"
_EYES = word_set("camera cameras radar radars sensor sensors drone drones balloon surveillance")


def _seen_by_cameras(clause: Clause, hit: Hit) -> bool:
    """As in "thermal cameras picked up a group of men": they are seen, and not yet caught."""
    if word_of(clause, hit) not in ("picked", "pick", "picks", "caught", "spotted"):
        return False
    behind = clause.sentence.words[hit.first : min(clause.last, hit.first + _EYES_REACH)]
    by = behind[behind.index("by") :] if "by" in behind else []
    return not _EYES.isdisjoint((*words_before(clause, hit, 3), *by))


_STREAMS = word_set("infiltration smuggling flow flows crossings trafficking movement")
_STREAM_REACH = 9  # words from "infiltration" over of whom to "has been cut off"


def _a_stream_is_cut(clause: Clause, hit: Hit) -> bool:
    """As in "most of the infiltration has been cut off": it has ended, and nobody is ringed."""
    cut = word_of(clause, hit) in ("cut", "cutting", "cuts")
    return cut and not _STREAMS.isdisjoint(words_before(clause, hit, _STREAM_REACH))


_WOULD = word_set("would could might may can")


def _by_doing_so(clause: Clause, hit: Hit) -> bool:
    """As in "by taking the gate, they would be able to …": what it would bring."""
    words = clause.sentence.words
    by = words[hit.first - 1 : hit.first] == ["by"] and words[hit.first].endswith("ing")
    return by and not _WOULD.isdisjoint(words[hit.last : hit.last + 2 * _STREAM_REACH])


_POCKETS = word_set("pocket pockets enclave stronghold strongholds territory caliphate foothold")


def _ends_a_pocket(clause: Clause, hit: Hit) -> bool:
    """As in "eliminated the last pocket of X": ground is taken, no dead are told."""
    ends = word_of(clause, hit).startswith(("eliminat", "liquidat", "neutrali"))
    return ends and not _POCKETS.isdisjoint(words_behind(clause, hit, 4))


def _lost_ground(clause: Clause, hit: Hit) -> bool:
    """As in "the loss of X means that": a town, and no men."""
    lost = word_of(clause, hit) in ("loss", "losses") and clause.word(hit.last) == "of"
    return lost and any(s.first in (hit.last + 1, hit.last + 2) for s in clause.spots)


_PACTS = word_set("truce ceasefire agreement deal calm peace pact accord")
_PACT_REACH = 8  # words from "truce" over when it was made to "was holding"


def _a_truce_holds(clause: Clause, hit: Hit) -> bool:
    """As in "a truce was largely holding": it lasts, and no ground is held."""
    holds = word_of(clause, hit) in ("holding", "holds", "held", "hold")
    return holds and not _PACTS.isdisjoint(words_before(clause, hit, _PACT_REACH))


def _ends_a_name(clause: Clause, hit: Hit) -> bool:
    """As in "the X post on the frontier": a place by its name, and no post set up there."""
    posts = word_of(clause, hit) in ("post", "posts", "checkpoint", "outpost")
    return posts and any(s.last in (hit.first, hit.last) and s.place for s in clause.spots)


_CARRIED = word_set(
    "flag flags banner banners sign signs weapon weapons rifle rifles picture pictures fire"
)


def _holds_a_thing(clause: Clause, hit: Hit) -> bool:
    """As in "a soldier holding a flag", "holds its fire": no ground is held."""
    holds = word_of(clause, hit) in ("holding", "holds", "held", "hold")
    return holds and not _CARRIED.isdisjoint(words_behind(clause, hit, 4))


def _hit_and_run(clause: Clause, hit: Hit) -> bool:
    """As in "hit and run attacks": of what kind they are, no blow of its own."""
    behind = [w for w in clause.sentence.words[hit.last : hit.last + 5] if w != "-"]
    return word_of(clause, hit) == "hit" and behind[:2] == ["and", "run"]


_ASKS = word_set("how who when if what which where")


def _is_not_clear(clause: Clause, hit: Hit) -> bool:
    """As in "it is not fully clear how many remain": nothing is cleared."""
    alone = clause.sentence.words[hit.first : hit.last] == ["clear"]
    return alone and clause.word(hit.last) in _ASKS


def _is_able_to(clause: Clause, hit: Hit) -> bool:
    """As in "would be able to move men": what could be done."""
    before = words_before(clause, hit, 3)
    return before[-2:] == ["able", "to"] or before[-1:] == ["can"]


_WISHES = (["want", "to"], ["wanted", "to"], ["like", "to"], ["hope", "to"], ["hoped", "to"])


def _wished_to_see(clause: Clause, hit: Hit) -> bool:
    """As in "they have long wanted to see the troops leave": a wish."""
    before = words_before(clause, hit, 14)
    return "see" in before and any(before[p : p + 2] in _WISHES for p in range(len(before)))


_GIVEN_UP = word_set("abandoned abandoning abandon vacated evacuated evacuating left leaving quit")
_GIVEN_UP_REACH = 7  # words from "abandoned" over how many and what else to "headquarters"


def _what_was_given_up(clause: Clause, hit: Hit) -> bool:
    """As in "abandoned posts and headquarters in X": where they were, and are no more."""
    words = clause.sentence.words
    before = words[max(clause.stretch.first, hit.first - _GIVEN_UP_REACH) : hit.first]
    if word_of(clause, hit) == "garrison" and before[-3:] in _OUT_OF_IT:
        return True
    bases = word_of(clause, hit) in ("headquarters", "bases", "base", "positions", "posts")
    return bases and not _GIVEN_UP.isdisjoint(before)


_OUT_OF_IT = (["out", "of", "the"], ["out", "of", "its"])
_CONTACT_REACH = 4  # words from "contact" over "with the" to an enemy


def _meets_no_enemy(clause: Clause, hit: Hit) -> bool:
    """As in "no contact with the militants": none was met, and no talks are denied."""
    told = clause.sentence.words[hit.first - 1 : hit.last]
    contact = ["no", "contact"] in (told[:2], told[1:3])
    near = range(hit.last, hit.last + _CONTACT_REACH)
    return contact and any(n.first in near and n.ids[:1] in ENEMIES for n in clause.names)


_GATHERS = word_set("gathering gather gathered massing massed preparing prepared ready readying")


def _gathers_for(clause: Clause, hit: Hit) -> bool:
    """As in "gathering for a counter-attack": what is to come."""
    before = words_before(clause, hit, 9)
    near = before[-3:]
    return "for" in near and not _GATHERS.isdisjoint(before)


_TAKES = word_set("take takes taking took taken")
_CAPTIVES = word_set("prisoners prisoner detainees detainee inmates captives suspects")


def _taken_elsewhere(clause: Clause, hit: Hit) -> bool:
    """As in "has been taking prisoners to Iraq": they are moved, and were caught before."""
    takes = word_of(clause, hit) in _TAKES
    behind = clause.sentence.words[hit.first : min(clause.last, hit.last + 5)]
    held = [p for p, w in enumerate(behind) if w in _CAPTIVES]
    return takes and bool(held) and behind[held[0] + 1 : held[0] + 2] in (["to"], ["into"])


_DUTIES = word_set("duties duty tasks responsibilities")


def _takes_up_duties(clause: Clause, hit: Hit) -> bool:
    """As in "will take over their duties in X": men are put there, and nothing changes hands."""
    takes = word_of(clause, hit) in _TAKES or word_of(clause, hit).startswith("assume")
    behind = words_behind(clause, hit, 3)
    return takes and not _DUTIES.isdisjoint(behind)


_WAYS = word_set(
    "eastwards westwards northwards southwards eastward westward northward southward on"
)


def _pushes_on(clause: Clause, hit: Hit) -> bool:
    """As in "are pushing eastwards from X": they move, nobody is driven out."""
    pushes = word_of(clause, hit) in ("pushing", "push", "pushes", "pushed")
    return pushes and clause.word(hit.last) in _WAYS


_WORKS = word_set("wall fence barrier trench work works project construction")


def _of_a_work(clause: Clause, hit: Hit) -> bool:
    """As in "in the first stage of the work": how far a work has come, no move of men."""
    staged = {"stage", "phase", "stages", "phases"} & {word_of(clause, hit), clause.word(hit.last)}
    return bool(staged) and not _WORKS.isdisjoint(clause.sentence.words)


only_where(_strikes_with, exactly=["strike"])
only_where(_a_deal_is_struck, exactly=_PACTS)
only_where(_hit_and_run, exactly=["run"])
only_where(_gathers_for, exactly=_GATHERS)
only_where(_is_a_load, exactly=["shells", "bombs"])
only_where(_is_busy_with, exactly=["engaged"])
only_where(_of_a_strike, exactly=[first for first, _ in _STRUCK_AT])
only_where(_ends_a_pocket, stems=["eliminat", "liquidat", "neutrali"])
only_where(_lost_ground, exactly=["loss", "losses"])
only_where(_the_wounded, exactly=["wounded"])
only_where(_seen_by_cameras, exactly=["picked", "pick", "picks", "caught", "spotted"])
only_where(_taken_elsewhere, exactly=_CAPTIVES)
only_where(_ends_a_name, exactly=["post", "posts", "checkpoint", "outpost"])
only_where(_what_was_given_up, exactly=_GIVEN_UP | {"garrison"})
only_where(_by_doing_so, exactly=_WOULD)
only_where(_is_not_clear, exactly=["clear"])
only_where(_takes_up_duties, exactly=_DUTIES)
only_where(_pushes_on, exactly=["pushing", "push", "pushes", "pushed"])
only_where(_a_truce_holds, exactly=_PACTS)
only_where(_holds_a_thing, exactly=_CARRIED)
only_where(_a_stream_is_cut, exactly=["cut", "cutting", "cuts"])
only_where(_wished_to_see, exactly=["see"])
only_where(_of_a_work, exactly=["stage", "phase", "stages", "phases"])
only_where(_is_able_to, exactly=["able", "can"])
only_where(_meets_no_enemy, exactly=["contact"])

TURNED: UntoldByKind = {
    Kind.STRIKE: (_strikes_with, _a_deal_is_struck, _hit_and_run, _gathers_for, _is_a_load),
    Kind.CLASH: (_is_busy_with, _of_a_strike, _hit_and_run, _gathers_for),
    Kind.CASUALTIES: (_ends_a_pocket, _lost_ground, _the_wounded),
    Kind.ARREST: (_of_a_strike, _seen_by_cameras, _taken_elsewhere),
    Kind.POST: (_ends_a_name, _what_was_given_up),
    Kind.PRESENCE: (_what_was_given_up,),
    Kind.CAPTURE: (_by_doing_so, _is_not_clear, _takes_up_duties, _pushes_on),
    Kind.CONTROL: (_a_truce_holds, _holds_a_thing),
    Kind.ENCIRCLEMENT: (_of_a_strike, _a_stream_is_cut),
    Kind.OPERATION: (_wished_to_see, _of_a_work, _is_able_to),
    Kind.TRANSFER: (_is_able_to,),
    Kind.COORDINATION: (_meets_no_enemy,),
    Kind.INFILTRATION: (_is_able_to,),
}
"""Whether the words beside an English predicate make another thing of it than a deed."""
