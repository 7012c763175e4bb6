"""What a claim leaves unsaid of its place: from the sentence, the paragraph or the topic."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind
from geo.claims.model import ActorRef, Extent, Kind, PlaceRef, Side, ZoneKind
from geo.claims.reading.text.arabic_cuts import RELATIVES
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.other_lines import of_another_line
from geo.claims.reading.text.scene import Sentence, Spot
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.called_by_kind import called, called_in
from geo.claims.reading.where.gates_told import gates_named, towns_named, whole
from geo.claims.reading.where.lying_in import without_asides
from geo.claims.reading.where.named_places import is_where, tightest
from geo.claims.reading.where.place_refs import (
    as_ground,
    is_far,
    place_ref,
    the_frontier,
)
from geo.claims.reading.where.pointed_back import places_before_where
from geo.claims.reading.where.sides import on_the_way_over
from geo.claims.reading.where.stretches import running
from geo.claims.reading.where.usual_sides import Homes

LINE_KINDS = frozenset(
    {Kind.PATROL, Kind.FORTIFICATION, Kind.POST, Kind.COORDINATION, Kind.INFILTRATION,
     Kind.BORDER_LENGTH}
)  # fmt: skip


@dataclass(slots=True)
class Ground:
    """Where the article has been so far: the places of the last claim, and its sentence."""

    gazetteer: Gazetteer
    homes: Homes
    places: tuple[PlaceRef, ...] = ()
    side: Side = Side.UNSPECIFIED
    extent: Extent | None = None
    sentence: int = -9
    gates: tuple[PlaceRef, ...] = ()
    only_gate: tuple[PlaceRef, ...] = ()  # where the whole article names but one crossing
    named_gates: tuple[PlaceRef, ...] = ()  # of an Arabic sentence before, in or out of a claim
    named: tuple[PlaceRef, ...] = ()  # towns that a sentence names, in or out of a claim
    named_in: int = -9  # and which sentence that was
    far_in: int = -9  # the last sentence that named far towns, and none near, in a row
    other_line: bool = False  # the text has gone over to another border
    topical: bool = False  # the article speaks of the frontier at all
    called: dict[PlaceKind, PlaceRef | None] = field(default_factory=dict)
    told: Counter[str] = field(default_factory=Counter)  # how often each place was named
    gates_told: Counter[str] = field(default_factory=Counter)  # and each gate, titles first

    def note(self, sentence: Sentence) -> None:
        """Keep which crossing and town a sentence has named, for "the crossing" and "it" later."""
        if of_another_line(sentence):
            self.other_line = True
        elif self.other_line and comes_home(sentence):
            self.other_line = False
        if not sentence.spots:
            return
        if names_only_far(sentence):
            self.far_in = sentence.number
        clause = whole(sentence)
        self.called |= called_in(clause, self.called, self.told)
        gates = gates_named(clause, self.gazetteer)
        weight = _TITLE_WEIGHT if sentence.zone is ZoneKind.TITLE else 1
        if gates:
            self.gates_told.update({ref.id: weight for ref in gates})
        if gates and not self._is_in_passing(gates):
            self.named_gates = gates
        towns = towns_named(clause)
        if towns:
            self.named, self.named_in = towns, sentence.number

    def _is_in_passing(self, gates: tuple[PlaceRef, ...]) -> bool:
        """Whether another gate was named so much oftener that it stays the article's own."""
        own = max((self.gates_told[ref.id] for ref in self.named_gates), default=0)
        return own >= _OWN_GATE * max(self.gates_told[ref.id] for ref in gates)


_TITLE_WEIGHT = 3  # of a gate in a title, against one in a sentence
_OWN_GATE = 2  # a gate named so many times as often as another stays what "the gate" means


def names_only_far(sentence: Sentence) -> bool:
    """Whether a sentence says where by towns or provinces far from the line, and by no other."""
    found = False
    for spot in sentence.spots:
        place = spot.place
        if place is None or place.kind in _LANDS_OR_PROVINCE or place.id in _CAPITALS:
            continue
        if place.kind in _ALONG or not is_far(place) or place.country not in ("iraq", "syria"):
            return False
        found = True
    return found


_ALONG = frozenset({PlaceKind.FRONTIER, PlaceKind.REGION})
_LANDS_OR_PROVINCE = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY, PlaceKind.GOVERNORATE})
_CAPITALS = frozenset({"baghdad", "damascus_city", "erbil_city"})  # where much is said


def comes_home(sentence: Sentence) -> bool:
    """Whether a sentence names Syria, or ground near this line."""
    if "سوري" in sentence.said or " syria" in sentence.said:
        return True
    return any(
        s.place is not None and not is_far(s.place) and s.place.kind not in _WIDE
        for s in sentence.spots
    )


_WIDE = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY, PlaceKind.REGION})
_HAPPENS = frozenset({Kind.CASUALTIES, Kind.STRIKE, Kind.CAPTURE, Kind.OPERATION})
OVER_THE_LINE = frozenset({Kind.COORDINATION, Kind.TRANSFER})
LINES = frozenset({PlaceKind.FRONTIER, PlaceKind.TERRITORY, PlaceKind.COUNTRY})


def _just_named(clause: Clause, trigger: Trigger, ground: Ground) -> list[PlaceRef]:
    """As in "the camp", "this area": the place just named, in or out of a claim."""
    by_kind = called(clause, ground.called) or _where_he_sits(clause, ground)
    if by_kind is not None:
        return [by_kind]
    if ground.named_in != clause.sentence.number - 1 or ground.sentence >= ground.named_in:
        return []
    if clause.sentence.arabic:
        return list(ground.named) if _says_this_place(clause) else []
    points = trigger.kind in _HAPPENS or clause.cue("anaphor")
    return list(ground.named) if points or clause.word(trigger.hit.last) == "it" else []


_SITS = word_set("اداره داخل في موظف مسوول in inside at of")


def _where_he_sits(clause: Clause, ground: Ground) -> PlaceRef | None:
    """As in "a source in the camp's administration said that …": the camp, if no place is told."""
    if clause.spots or clause.first == 0 or ground.called.get(PlaceKind.CAMP) is None:
        return None
    words = clause.sentence.words[: clause.stretch.first]
    camp = next((p for p, w in enumerate(words) if w in ("المخيم", "camp")), None)
    if camp is None or not _SITS & set(words[max(0, camp - 2) : camp]):
        return None
    return ground.called[PlaceKind.CAMP]


def from_before(  # noqa: PLR0911 (one return a rule)
    clause: Clause,
    trigger: Trigger,
    actors: tuple[ActorRef, ...],
    ground: Ground,
) -> list[PlaceRef]:
    """What the sentence, the paragraph or the topic leaves unsaid."""
    gazetteer = ground.gazetteer
    just_named = _just_named(clause, trigger, ground)
    if just_named:
        return just_named
    if _still_far(clause, ground) or _ends_far(clause, trigger):
        return []
    recent = ground.places != () and clause.sentence.number - ground.sentence <= 2
    if recent and (trigger.hit.tail or clause.cue("anaphor")):
        return list(ground.places)
    over = trigger.kind is Kind.ARREST and on_the_way_over(clause)
    gates = trigger.kind is Kind.CROSSING_STATUS and _between_the_lands(clause)
    of_both = trigger.kind in LINE_KINDS and bool(clause.cue("two_countries"))
    if over or gates or of_both or _is_held_along_it(clause, trigger):
        return the_frontier(gazetteer)
    run = places_before_where(clause)
    if run and all(s.place is not None and is_far(s.place) for s in run):
        return []
    near = _elsewhere(clause, gazetteer)
    at_line = trigger.kind in LINE_KINDS and bool(clause.cue("border"))
    near = [r for r in near if not (at_line and gazetteer[r.id].kind in _LANDS)]
    across = clause.sentence.arabic and trigger.kind in OVER_THE_LINE
    if near and not across and in_far_parts(clause, near, gazetteer):
        return []
    if near and not (recent and _only_of_the_speaker(clause, near, gazetteer)):
        return near
    far = not across and in_far_parts(clause, [], gazetteer)
    if far and not clause.cue("border"):
        return []
    if at_line:
        return the_frontier(gazetteer)
    if recent:
        return list(ground.places)
    if ground.topical and (trigger.kind in LINE_KINDS or clause.cue("border")):
        return the_frontier(gazetteer)
    if trigger.kind in OVER_THE_LINE and ground.homes.of_both(a.id for a in actors):
        return list(ground.places) or the_frontier(gazetteer)
    return list(ground.places) or (the_frontier(gazetteer) if ground.topical else [])


_WITH = word_set("مع with بين between")
_NEIGHBOUR = word_set("سوريا سوريه العراق syria iraq")


def _between_the_lands(clause: Clause) -> bool:
    """As in "all gates between the two countries", "the gates with Syria": those of this line."""
    if not clause.cue("crossing"):
        return False
    words = clause.sentence.words[clause.first : clause.last]
    return bool(clause.cue("two_countries")) or any(
        w in _WITH and n in _NEIGHBOUR for w, n in pairwise(words)
    )


_LANDS = frozenset({PlaceKind.TERRITORY, PlaceKind.COUNTRY})  # "our border is safe, and in X …"


def _is_held_along_it(clause: Clause, trigger: Trigger) -> bool:
    """As in "an official in X said that the border strip is secure": the line, and not X."""
    held = trigger.kind is Kind.CONTROL and bool(clause.cue("border"))
    return held and not _any_inside(clause)


def _any_inside(clause: Clause) -> bool:
    """Whether a place is named among the words of this speaker."""
    told = range(clause.stretch.first, clause.stretch.last)
    return any(spot.first in told for spot in clause.sentence.spots)


def _only_of_the_speaker(clause: Clause, near: list[PlaceRef], gazetteer: Gazetteer) -> bool:
    """As in "an officer in Nineveh said that …": his province, where a place was told before."""
    return not _any_inside(clause) and all(
        gazetteer[r.id].kind is PlaceKind.GOVERNORATE for r in near
    )


_FALLS = frozenset({Kind.CASUALTIES, Kind.CLASH, Kind.STRIKE, Kind.ARREST})


def _ends_far(clause: Clause, trigger: Trigger) -> bool:
    """As in "three men were killed and five hurt in X", X far off, in Arabic: both fell there."""
    sentence = clause.sentence
    if not sentence.arabic or trigger.kind not in _FALLS or clause.spots:
        return False
    behind = [s for s in sentence.spots if s.first >= clause.last and s.place is not None]
    behind = [s for s in behind if not _of_other_men(sentence, s)]
    if not behind or sentence.cue("border", "crossing") or not _all_far(sentence):
        return False
    return any(_says_where(sentence.words[s.first - 1], arabic=True) for s in behind)


_SAID_OF = 8  # words from "who" over what they did to where


def _of_other_men(sentence: Sentence, spot: Spot) -> bool:
    """As in "killed ten of those who had taken X": where others were, and not where this was."""
    words = sentence.words
    near = range(spot.first - 1, max(-1, spot.first - 1 - _SAID_OF), -1)
    mark = next((p for p in near if words[p] in _WHO or words[p] in ("،", ",")), None)
    return mark is not None and words[mark] in _WHO


_WHO = RELATIVES | {"who"}


def _all_far(sentence: Sentence) -> bool:
    told = [s.place for s in sentence.spots if s.place is not None]
    inner = [p for p in told if p.kind not in _WIDE]
    return bool(inner) and all(is_far(p) for p in inner)


_LINE = ("ساتر", "سياج", "berm")
_STILL_NEAR = 2  # sentences since the last event near the line


def _still_far(clause: Clause, ground: Ground) -> bool:
    """As in "in Kirkuk two were killed. The attackers fled": the sentence before was far off."""
    sentence = clause.sentence
    if sentence.number - ground.far_in != 1 or ground.sentence >= ground.far_in:
        return False
    if sentence.number - ground.sentence <= _STILL_NEAR:
        return False  # an event near the line was told just before
    near = any(s.place is not None and not is_far(s.place) for s in sentence.spots)
    line = any(w.removeprefix("ال").startswith(_LINE) for w in sentence.words)
    return not near and not line and not sentence.cue("border", "crossing")


_THIS = word_set("هذه تلك هذا ذلك بهذه بتلك")
_A_PLACE = word_set(
    "المنطقه المدينه البلده القريه الناحيه النقطه البقعه الجهه المكان الموقع المخيم المعبر المنفذ"
)
_THE_PLACE = word_set("المكان بالمكان")  # by itself "this place"


def _says_this_place(clause: Clause) -> bool:
    """As in "in that area", "at the spot", in Arabic: the place of the sentence before."""
    words = clause.sentence.words[clause.first : clause.last]
    return bool(_THE_PLACE & set(words)) or any(
        w in _THIS and n in _A_PLACE for w, n in pairwise(words)
    )


_NO_POINT = frozenset({PlaceKind.TERRITORY, PlaceKind.RIVER})
_STATED = frozenset({"in", "near", "around", "across", "outside", "at", "western", "eastern"})
_STATED_ARABIC = word_set(
    "في قرب جنوب شمال شرق غرب جنوبي شمالي شرقي غربي ريف مدينه محافظه ناحيه قضاء محيط بلده قريه "
    "ضواحي اطراف وسط حي احياء مركز قلب"
)


def _says_where(word: str, *, arabic: bool) -> bool:
    """Whether the word before a place says that something is there."""
    if not arabic:
        return word in _STATED
    bare = word if word in _STATED_ARABIC else word.removeprefix("و")
    return bare in _STATED_ARABIC or bare.removeprefix("ب") in _STATED_ARABIC


def _in_its_province(clause: Clause, wide: set[str]) -> bool:
    """As in "amid Fallujah, the second city of Anbar": the province only says of which it is."""
    spots = clause.sentence.spots
    return any(
        s.place is not None
        and is_far(s.place)
        and s.place.kind not in (*LINES, PlaceKind.GOVERNORATE)
        and any(
            o.place is not None and o.place.id in wide
            and 0 <= o.first - s.last <= _PROVINCE_REACH
            and not clause.sentence.words[o.first].startswith("و")
            for o in spots
        )
        for s in spots
    )  # fmt: skip


_PROVINCE_REACH = 4  # words from a town to the province in which it lies


def in_far_parts(clause: Clause, near: list[PlaceRef], gazetteer: Gazetteer) -> bool:
    """As in "In Syria, … in western Aleppo": the sentence says where, and it is far off."""
    sentence = clause.sentence
    wide: set[str] = set()
    for ref in near:
        kind = gazetteer[ref.id].kind
        if kind is PlaceKind.GOVERNORATE:
            wide.add(ref.id)
        elif kind not in _NO_POINT:
            return False  # as mostly
    if wide and not (sentence.arabic and _in_its_province(clause, wide)):
        return False
    if sentence.arabic and clause.cue("border", "two_countries", "crossing"):
        return False
    return any(
        s.place is not None and is_far(s.place) and 0 < s.first < clause.last
        and s.place.country in ("iraq", "syria")
        and not (s.last <= clause.first and _of_other_men(sentence, s))
        and _says_where(sentence.words[s.first - 1], arabic=sentence.arabic)
        for s in sentence.spots
    )  # fmt: skip


_CONTRASTS = frozenset({"بينما", "فيما", "حين", "while", "whereas"})


def _in_contrast(clause: Clause, place: int) -> bool:
    """As in "X holds the hill, while Y stands at Z": a place told of another, behind the clause."""
    between = clause.sentence.words[clause.last : place]
    return place >= clause.last and not _CONTRASTS.isdisjoint(between)


def _elsewhere(clause: Clause, gazetteer: Gazetteer) -> list[PlaceRef]:
    """Places named elsewhere in the same sentence, the nearest before first."""
    sentence = clause.sentence
    spots = [s for s in sentence.spots if is_where(clause, s)]
    spots = [s for s in spots if s.place is not None and not is_far(s.place)]
    spots = [s for s in without_asides(clause, spots) if not _in_contrast(clause, s.first)]
    ends = running(clause, gazetteer)
    if ends:
        return ends
    inside = [s for s in places_before_where(clause) if s in spots]
    inside = inside or [s for s in spots if clause.stretch.first <= s.first < clause.stretch.last]
    refs: list[PlaceRef] = []
    said = clause.speech() if inside else clause  # "west of X, Y ran patrols": X's role is told
    for spot in tightest(clause, inside or spots):
        place = as_ground(spot.place, gazetteer)
        if place is not None and place.id not in {r.id for r in refs}:
            refs.append(place_ref(said, spot, place))
    return refs
