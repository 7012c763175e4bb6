"""English words of deeds said of things: a station, a road, wares that are seized or burnt."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import word_of
from geo.claims.reading.text.wordset import word_set

WHOSE = 5  # words from "turned over" to what was
OVER = (
    "smuggl",
    "border",
    "frontier",
    "traffick",
    "syria",
    "iraq",
    "cross",
    "infiltrat",
    "hidden",
)


_STATION = frozenset({"station", "stations"})


def is_a_station(clause: Clause, hit: Hit) -> bool:
    """As in "the T2 pumping station": a place."""
    if clause.word(hit.first) not in _STATION:
        return False
    before = clause.word(hit.first - 1)
    return hit.last - hit.first == 1 and (before.endswith("ing") or before in _STATIONS)


only_where(is_a_station, exactly=_STATION)
_STATIONS = word_set("the a an this that each power police radio bus gas petrol oil pump t2 t3 t1")
_HOMES = word_set("village villages house houses home homes base post posts town camp quarry")


_EMPTY = frozenset({"abandoned", "vacated"})


def lies_empty(clause: Clause, hit: Hit) -> bool:
    """As in "near a village abandoned since the war": which village it is."""
    return clause.word(hit.first) in _EMPTY and (
        clause.word(hit.first - 1) in _HOMES and clause.word(hit.last) in ("since", "by", "in")
    )


only_where(lies_empty, exactly=_EMPTY)


_FINDS = word_set("found discovered defused dismantled disarmed uncovered seized unearthed removed")


def is_found(clause: Clause, hit: Hit) -> bool:
    """As in "explosive devices were found and defused": nothing went off."""
    told = " ".join(clause.sentence.words[hit.first : hit.last])
    if not told.startswith(("explosive", "ied", "landmine", "roadside bomb", "mine", "grenade")):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 4) : hit.last + 5]
    return bool(_FINDS & set(near))


_GOODS = word_set(
    "weapons documents drugs phones arms ammunition vehicles cars rifles explosives pills "
    "equipment cash money laptops captagon sacks"
)


def things_were(clause: Clause, hit: Hit) -> bool:
    """As in "weapons and documents were seized": things, and nobody is caught."""
    if _WERE.isdisjoint((clause.word(hit.first), clause.word(hit.first - 1))):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    return bool(_GOODS & set(near)) and not clause.cue("detainees")


_WERE = frozenset({"was", "were"})
only_where(things_were, exactly=_GOODS)
_WARES = word_set("pills captagon drugs narcotics cigarettes")


def things_inland(clause: Clause, hit: Hit) -> bool:
    """As in "weapons were seized during the raid": nothing came over the line."""
    if _SEIZED.isdisjoint(clause.sentence.words[hit.first : hit.last + 6]):
        return False
    return not any(w.startswith(OVER) or w in _WARES for w in clause.sentence.words)


_SEIZED = frozenset({"seized", "confiscated", "found"})
only_where(things_inland, exactly=_SEIZED)


def until_destroyed(clause: Clause, hit: Hit) -> bool:
    """As in "will not stop until the last den is destroyed", "the drugs were destroyed"."""
    words = clause.sentence.words[clause.first : hit.first]
    burnt = word_of(clause, hit).startswith("destroy") and bool(_GOODS & set(words[-5:]))
    return "until" in words or burnt


def one_of_its(clause: Clause, hit: Hit) -> bool:
    """As in "taking one of its last strongholds", "a depot run by X": what was taken or hit."""
    words = clause.sentence.words
    taken = any(
        w in ("capturing", "taking", "seizing", "retaking")
        for w in words[max(clause.first, hit.first - 8) : hit.first]
    )
    site = clause.word(hit.first - 1) in _SITES and clause.word(hit.last - 1) == "by"
    return taken or site


_SITES = word_set("depot warehouse base headquarters site house building compound facility factory")
_TALKS = word_set("over about on of")


def talked_of(clause: Clause, hit: Hit) -> bool:
    """As in "no coordination over the deployment of troops": what was talked of."""
    before = (clause.word(hit.first - 2), clause.word(hit.first - 1))
    return before[0] in _TALKS and before[1] == "the" and bool(clause.cue("coordination"))


_BY_WHAT = word_set("bullet bullets gunfire shrapnel car truck lorry train vehicle stroke")


def hit_by(clause: Clause, hit: Hit) -> bool:
    """As in "hit by a guard's bullet", "by a car": a man was hurt, no blow was dealt."""
    if clause.word(hit.first) != "hit" or clause.word(hit.last) != "by":
        return False
    return bool(_BY_WHAT & set(clause.sentence.words[hit.last : hit.last + WHOSE]))


only_where(hit_by, exactly=_BY_WHAT)


_APPROACH = frozenset({"approach", "approaches"})


def is_a_way(clause: Clause, hit: Hit) -> bool:
    """As in "on the southern approach to X": a road, and nobody comes."""
    if clause.word(hit.first) not in _APPROACH:
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return bool({"the", "its", "both", "an"} & set(near)) and clause.word(hit.last) in ("to", "of")


only_where(is_a_way, exactly=_APPROACH)


def goes_over(clause: Clause, hit: Hit) -> bool:
    """As in "walked over the frontier": who crosses the line does not walk along it."""
    return clause.word(hit.first).startswith("walk") and clause.word(hit.first + 1) in (
        "over", "across", "through", "into",
    )  # fmt: skip


_CROSSINGS = frozenset({"crossing", "crossings"})
_WENT_OVER = word_set("of into from to by over in at")


def is_a_gate(clause: Clause, hit: Hit) -> bool:
    """As in "the last crossing still in X's hands": a place, and nobody crosses."""
    if hit.last - hit.first > 1 or clause.word(hit.first) not in _CROSSINGS:
        return False
    return clause.word(hit.last) not in _WENT_OVER and clause.word(hit.first - 1) != "for"


only_where(is_a_gate, exactly=_CROSSINGS)


_LEAVES = word_set("left leave leaves leaving")
_PLIGHTS = word_set(
    "position bind state limbo quandary dilemma stalemate vacuum predicament fix homeless stranded "
    "exposed vulnerable reeling squeezed hemmed sandwiched trapped"
)
_PLIGHT_REACH = 7  # words from "left" over whom to how


def leaves_in_a_plight(clause: Clause, hit: Hit) -> bool:
    """As in "has left X in an awkward position", "left 12 people homeless": nobody goes away."""
    if clause.word(hit.first) not in _LEAVES:
        return False
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + _PLIGHT_REACH)]
    return not _PLIGHTS.isdisjoint(near[1:])


only_where(leaves_in_a_plight, exactly=_PLIGHTS)


_ABOUT = word_set("about on over regarding concerning")
_WHOSE_DEEDS = word_set("its their his her our")


def asked_about(clause: Clause, hit: Hit) -> bool:
    """As in "contacted about its operations in X": what a question is about."""
    if not word_of(clause, hit).startswith("operation"):
        return False
    return clause.word(hit.first - 1) in _WHOSE_DEEDS and clause.word(hit.first - 2) in _ABOUT


only_where(asked_about, exactly=_ABOUT)


_FROM = frozenset({"from", "out", "away", "through"})
_HANDS = word_set("hands hand grip grasp control fingers")
_HANDS_REACH = 5  # words from "slips" over whose to "hands"


def slips_from_hands(clause: Clause, hit: Hit) -> bool:
    """As in "the frontier slips from X's hands": ground is lost, and nobody slips over."""
    near = clause.sentence.words[hit.last - 1 : min(clause.last, hit.last + _HANDS_REACH)]
    slips = word_of(clause, hit).startswith("slip")
    return slips and not _FROM.isdisjoint(near) and not _HANDS.isdisjoint(near)


only_where(slips_from_hands, exactly=_HANDS)
