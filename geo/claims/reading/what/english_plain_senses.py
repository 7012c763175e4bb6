"""English words of a deed in their plain senses: a year that passes, leave to speak, a room."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import word_of, words_before, words_behind
from geo.claims.reading.text.wares import WARES
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind
from geo.claims.reading.where.place_refs import is_far

_SPANS = word_set("year years month months week weeks day days decade decades time hours")


def _time_passes(clause: Clause, hit: Hit) -> bool:
    """As in "a year has passed since then": nobody crosses."""
    passes = word_of(clause, hit).startswith(("pass", "went", "gone"))
    return passes and not _SPANS.isdisjoint(words_before(clause, hit, 3))


_SICK = word_set("hospital medic medics doctor doctors clinic injuries wounds wounded body bodies")


def _brought_to_a_bed(clause: Clause, hit: Hit) -> bool:
    """As in "a man with wounds had been brought in": to a hospital, over no line."""
    brought = clause.sentence.words[hit.first : hit.last] == ["brought", "in"]
    return brought and not _SICK.isdisjoint(clause.sentence.words)


_RELIEF = word_set("aid relief supplies food medicine trade goods tourists pilgrims travellers")


def _relief_comes(clause: Clause, hit: Hit) -> bool:
    """As in "most of its aid has come through the gate": open traffic, nobody slips in."""
    smuggled = any("smuggl" in w or "traffick" in w for w in clause.said)
    relief = not _RELIEF.isdisjoint(words_before(clause, hit, 5))
    return relief and not (smuggled or clause.cue("foil"))


_ORDERS = word_set("order orders ordered permission approval request requests")


def _is_ordered_only(clause: Clause, hit: Hit) -> bool:
    """As in "gave the order for the sortie": who ordered what is told elsewhere."""
    before = words_before(clause, hit, 3)
    return not _ORDERS.isdisjoint(before) and before[-2:-1] == ["for"]


_ROOMS = word_set("room rooms centre center centres centers station stations system systems")


def _is_a_room(clause: Clause, hit: Hit) -> bool:
    """As in "sent to the monitoring room": a place, no watch kept."""
    watch = word_of(clause, hit).startswith(("monitor", "surveil", "observ"))
    return watch and not _ROOMS.isdisjoint(words_behind(clause, hit, 1))


_DEALS = word_set("deal agreement accord understanding settlement truce ceasefire consensus")


def _a_deal_is_reached(clause: Clause, hit: Hit) -> bool:
    """As in "left under a deal reached with X": nobody comes anywhere."""
    reached = word_of(clause, hit) in ("reached", "reach", "reaching")
    near = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    return reached and not _DEALS.isdisjoint((*near, *words_behind(clause, hit, 3)))


_PRESS = word_set("journalists journalist reporters reporter correspondents photographers")


def _the_press_flies(clause: Clause, hit: Hit) -> bool:
    """As in "journalists who flew over the border": no patrol."""
    return not _PRESS.isdisjoint(words_before(clause, hit, 4))


_QUOTES = word_set("quoted cited told interviewed said")


def _is_quoted(clause: Clause, hit: Hit) -> bool:
    """As in "had quoted two officers of the army": who spoke, no count of a force."""
    near = clause.sentence.words[hit.first : min(clause.last, hit.last + 2)]
    return not _QUOTES.isdisjoint(near)


def _is_permission(clause: Clause, hit: Hit) -> bool:
    """As in "they had no leave to speak", "soldiers on leave": nobody goes."""
    if word_of(clause, hit) != "leave":
        return False
    before = words_before(clause, hit, 1)
    return before in (["no"], ["on"], ["annual"], ["sick"]) and (
        before != ["no"] or words_behind(clause, hit, 1) == ["to"]
    )


_UNTOLD = (["not", "name"], ["not", "identify"], ["not", "say"], ["not", "specify"])
_UNTOLD_REACH = 8  # words from "did not name" over "the party" to "behind the raid"


def _author_untold(clause: Clause, hit: Hit) -> bool:
    """As in "it did not name the party behind the raid": the raid itself is not denied."""
    before = words_before(clause, hit, _UNTOLD_REACH)
    behind = "behind" in before or clause.word(hit.first) == "behind"
    untold = any(before[p : p + 2] in _UNTOLD for p in range(len(before)))
    return untold and (behind or "who" in before or "responsible" in before)


_COORDINATES = word_set("coordinated coordinate coordinates coordinating discussed")
_THOSE = word_set("those these the such its their any")


def _is_coordinated(clause: Clause, hit: Hit) -> bool:
    """As in "never coordinated those raids with Baghdad": what was not talked about."""
    before = words_before(clause, hit, 3)
    return not _COORDINATES.isdisjoint(before) and not _THOSE.isdisjoint(before)


_HEARS = word_set("heard hear hears sounds sound")
_FLYERS = word_set("planes aircraft warplanes jets drones strikes airstrikes raids missiles")


def _heard_from_the_air(clause: Clause, hit: Hit) -> bool:
    """As in "heard explosions, when unidentified planes struck": the strike is told behind."""
    told = clause.sentence.words[hit.first : hit.last]
    heard = any(w.startswith(("explosion", "blast")) for w in told)
    heard = heard and not _HEARS.isdisjoint(words_before(clause, hit, 4) + told)
    return heard and not _FLYERS.isdisjoint(clause.sentence.words[hit.last :])


_PLANS = word_set("planning coordination implementation preparation design command")


def _carrying_out(clause: Clause, hit: Hit) -> bool:
    """As in "planning, coordination and execution": nobody is put to death."""
    if word_of(clause, hit) != "execution":
        return False
    before = clause.sentence.words[max(0, hit.first - 4) : hit.first]
    return not _PLANS.isdisjoint(before)


def _takes_by_surprise(clause: Clause, hit: Hit) -> bool:
    """As in "took the town by surprise": how, and no town that changed hands."""
    takes = word_of(clause, hit).startswith(("take", "took", "taking"))
    behind = words_behind(clause, hit, 8)
    return takes and any(behind[p : p + 2] == ["by", "surprise"] for p in range(len(behind)))


_OVER = word_set("through across over via past")


def _taken_along(clause: Clause, hit: Hit) -> bool:
    """As in "aid was taken through it into Syria": carried, and no ground is taken."""
    took = word_of(clause, hit) in ("taken", "took")
    return took and not _OVER.isdisjoint(words_behind(clause, hit, 1))


_FLOWS = word_set("traffic trade flow flows movement movements passengers prices customs goods")


def _of_traffic(clause: Clause, hit: Hit) -> bool:
    """As in "an agreement on the control of the traffic": no ground is held."""
    of = clause.word(hit.first) == "control" and words_behind(clause, hit, 1) == ["of"]
    return of and not _FLOWS.isdisjoint(words_behind(clause, hit, 4))


def _of_inmates(clause: Clause, hit: Hit) -> bool:
    """As in "so that no escape of inmates would occur": no ring is told."""
    told = clause.sentence.words[hit.first : hit.last]
    return told == ["no", "escape"] and words_behind(clause, hit, 1) in (["of"], ["by"])


_SUPPORTED = (
    ["backed", "by"],
    ["supported", "by"],
    ["help", "of"],
    ["cover", "of"],
    ["support", "of"],
)
_SUPPORT_REACH = 10  # words from "backed by" over whose to "air strikes"


def _is_support(clause: Clause, hit: Hit) -> bool:
    """As in "forces backed by US air strikes took X": who helped, and no raid of its own."""
    before = words_before(clause, hit, _SUPPORT_REACH)
    return any(before[p : p + 2] in _SUPPORTED for p in range(len(before))) and any(
        h.first >= hit.last and h.meaning in ("capture", "operation", "take")
        for h in clause.sentence.cues
    )


_BOTTOM = word_set("lowest highest level levels record")


def _to_a_level(clause: Clause, hit: Hit) -> bool:
    """As in "the river has fallen to its lowest level": nobody takes anything."""
    fell = clause.word(hit.first).startswith(("fall", "fell"))
    return fell and not _BOTTOM.isdisjoint(words_behind(clause, hit, 3))


def _of_a_far_town(clause: Clause, hit: Hit) -> bool:
    """As in "within hours of the fall of Damascus": a date, and far from this line."""
    of = words_behind(clause, hit, 1) == ["of"]
    town = next((s.place for s in clause.spots if s.first in (hit.last + 1, hit.last + 2)), None)
    return of and town is not None and is_far(town)


_SETTLED = word_set("settlement town village area region spot post camp desert place community")


def _is_remote(clause: Clause, hit: Hit) -> bool:
    """As in "an isolated desert settlement": no ring round it."""
    alone = clause.word(hit.first) == "isolated" and clause.word(hit.first - 1) in ("an", "the")
    return alone and not _SETTLED.isdisjoint(words_behind(clause, hit, 3))


_NEEDS = word_set("need reason grounds")


def _is_not_needed(clause: Clause, hit: Hit) -> bool:
    """As in "there was no need for strikes or for talks": none is told, and none denied."""
    before = words_before(clause, hit, 9)
    return "no" in before and not _NEEDS.isdisjoint(before)


_WOULD_HELP = (["will", "help"], ["would", "help"], ["could", "help"], ["can", "help"])


def _would_help(clause: Clause, hit: Hit) -> bool:
    """As in "control of the gate will help X send fighters": what may come of it."""
    words = clause.sentence.words[max(clause.first, hit.first - 8) : hit.last + 8]
    return any(words[p : p + 2] in _WOULD_HELP for p in range(len(words)))


_WHERE_LINES_MEET = word_set("point points place places")


def _lines_meet(clause: Clause, hit: Hit) -> bool:
    """As in "the meeting point of the borders of X and Y": nobody meets there."""
    return word_of(clause, hit) == "meeting" and clause.word(hit.last) in _WHERE_LINES_MEET


_SEEMS = word_set("is was are not be became becomes remains seems yet also quite")


def _is_plain_to_see(clause: Clause, hit: Hit) -> bool:
    """As in "why X did so is not clear", "it was made clear": nothing is cleared."""
    ends = hit.last >= clause.last or clause.word(hit.last) in (".", ",", "that", "whether", "why")
    seen = clause.word(hit.first - 1) in (*_SEEMS, "made", "make", "makes")
    alone = clause.sentence.words[hit.first : hit.last] == ["clear"]
    return alone and seen and ends


_MATTERS = word_set(
    "its their his the security economy interests business trade reputation chances ties relations "
    "prospects efforts cause standing image"
)


def _harms_a_matter(clause: Clause, hit: Hit) -> bool:
    """As in "events would hurt its security": nobody is hurt."""
    behind = words_behind(clause, hit, 2)
    hurts = word_of(clause, hit).startswith(("hurt", "hit"))
    return hurts and bool(behind) and behind[-1] in _MATTERS and _MATTERS.issuperset(behind)


def _beside_whom(clause: Clause, hit: Hit) -> bool:
    """As in "militias that fight alongside the army": on whose side they are, no fight."""
    beside = clause.word(hit.last) in ("alongside", "beside")
    return beside and clause.word(hit.first - 1) in ("that", "which", "who", "and")


def _is_left_with(clause: Clause, hit: Hit) -> bool:
    """As in "the government is left with two crossings": it goes nowhere."""
    left = word_of(clause, hit) == "left" and clause.word(hit.last) in ("with", "without")
    return left and clause.word(hit.first - 1) in ("is", "was", "are", "were", "been", "be")


_SPIRITS = word_set(
    "determination care caution confidence dedication difficulty ease speed zeal resolve "
    "enthusiasm diligence precision professionalism patience courage vigilance urgency passion "
    "efficiency commitment pride skill success discipline devotion energy vigour vigor impunity"
)
_SPIRIT_REACH = 3  # words from "with" over "great" to "determination"
_PARTNER_REACH = 7  # words from "works with great care" to "with" whom


def _in_what_spirit(clause: Clause, hit: Hit) -> bool:
    """As in "are working with great determination": how they work, and with nobody."""
    told = clause.sentence.words[hit.first : min(clause.last, hit.last + _SPIRIT_REACH)]
    if "with" not in told or _SPIRITS.isdisjoint(told[told.index("with") :]):
        return False
    return "with" not in words_behind(clause, hit, _PARTNER_REACH)[_SPIRIT_REACH - 1 :]


_MONEY = word_set(
    "revenue revenues money income funds taxes investment investments profit profits earnings "
    "currency tourists visitors customers prosperity jobs business"
)
_MONEY_REACH = 4  # words from "bring in" over whose to the revenues


def _brings_in_money(clause: Clause, hit: Hit) -> bool:
    """As in "the gate will bring in state revenues": nobody is brought over the line."""
    told = clause.sentence.words[hit.first : hit.last]
    brings = told[0].startswith(("bring", "brought")) and "in" in told
    behind = words_behind(clause, hit, _MONEY_REACH)
    return brings and not _MONEY.isdisjoint(behind) and WARES.isdisjoint(behind)


_PUTS = word_set(
    "put puts putting come comes came coming go goes went going bring brings brought enter entered "
    "back already now again remain remains be is are was were been"
)


def _into_operation(clause: Clause, hit: Hit) -> bool:
    """As in "the wells were put back into operation": they work, and no force moves."""
    if word_of(clause, hit) != "operation" or hit.last - hit.first > 1:
        return False
    before = words_before(clause, hit, 3)
    return before[-1:] == ["into"] or (before[-1:] == ["in"] and not _PUTS.isdisjoint(before[:-1]))


_STANDS = ("stand", "stood", "sit", "sat", "lie", "lay", "located", "situated")
_FACING = word_set("opposite facing across beside overlooking astride")


def _a_place_lies_there(clause: Clause, hit: Hit) -> bool:
    """As in "the gate, on the Iraqi side, stands opposite X": where a place lies."""
    told = clause.sentence.words[hit.first : min(clause.last, hit.last + 2)]
    if not told[0].startswith(_STANDS) or _FACING.isdisjoint(told):
        return False
    if clause.cue("units", "persons"):
        return False
    return all(n.metonym or clause.word(n.last - 1) == "side" for n in clause.names)


only_where(_in_what_spirit, exactly=_SPIRITS)
only_where(_brings_in_money, exactly=_MONEY)
only_where(_into_operation, exactly=["operation"])
only_where(_a_place_lies_there, exactly=_FACING)
only_where(_time_passes, stems=["pass", "went", "gone"])
only_where(_brought_to_a_bed, exactly=["brought"])
only_where(_relief_comes, exactly=_RELIEF)
only_where(_is_ordered_only, exactly=_ORDERS)
only_where(_is_a_room, exactly=_ROOMS)
only_where(_the_press_flies, exactly=_PRESS)
only_where(_is_quoted, exactly=_QUOTES)
only_where(_would_help, exactly=["help"])
only_where(_a_deal_is_reached, exactly=["reached", "reach", "reaching"])
only_where(_is_permission, exactly=["leave"])
only_where(_is_coordinated, exactly=_COORDINATES)
only_where(_author_untold, exactly=[told for _, told in _UNTOLD])
only_where(_is_left_with, exactly=["left"])
only_where(_is_support, exactly=[first for first, _ in _SUPPORTED])
only_where(_is_not_needed, exactly=_NEEDS)
only_where(_lines_meet, exactly=["meeting"])
only_where(_heard_from_the_air, exactly=_HEARS)
only_where(_beside_whom, exactly=["alongside", "beside"])
only_where(_carrying_out, exactly=["execution"])
only_where(_harms_a_matter, stems=["hurt", "hit"])
only_where(_takes_by_surprise, exactly=["surprise"])
only_where(_taken_along, exactly=["taken", "took"])
only_where(_to_a_level, exactly=_BOTTOM)
only_where(_is_plain_to_see, exactly=["clear"])
only_where(_of_traffic, exactly=_FLOWS)
only_where(_of_inmates, exactly=["escape"])
only_where(_is_remote, exactly=["isolated"])

PLAIN_SENSES: UntoldByKind = {
    Kind.INFILTRATION: (_time_passes, _brought_to_a_bed, _relief_comes, _brings_in_money),
    Kind.PATROL: (_is_ordered_only, _is_a_room, _the_press_flies),
    Kind.FORCE_SIZE: (_is_quoted,),
    Kind.PRESENCE: (_would_help, _a_place_lies_there),
    Kind.OPERATION: (
        _a_deal_is_reached,
        _is_permission,
        _is_coordinated,
        _author_untold,
        _is_left_with,
        _into_operation,
    ),
    Kind.STRIKE: (_author_untold, _is_coordinated, _is_support, _is_not_needed),
    Kind.COORDINATION: (_is_not_needed, _lines_meet, _in_what_spirit),
    Kind.TRANSFER: (_would_help,),
    Kind.CLASH: (_author_untold, _heard_from_the_air, _is_coordinated, _beside_whom),
    Kind.CASUALTIES: (_carrying_out, _harms_a_matter),
    Kind.CAPTURE: (
        _takes_by_surprise,
        _taken_along,
        _to_a_level,
        _of_a_far_town,
        _is_plain_to_see,
    ),
    Kind.CONTROL: (_of_traffic, _would_help),
    Kind.ENCIRCLEMENT: (_of_inmates, _is_remote),
}
"""Whether an English word that often tells of such a deed has here a sense that tells none."""
