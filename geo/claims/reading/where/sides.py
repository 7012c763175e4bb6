"""On which side of the line a claim lies."""

import re

from gazetteer.place import Place, PlaceKind
from geo.claims.model import ActorRef, Kind, PlaceRef, Side
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.where.english_where import told_side
from geo.claims.reading.where.place_refs import GROUND, WIDE
from geo.claims.reading.where.usual_sides import (
    Homes,
    caught_by_iraq,
    doing,
    syrians_alone,
    usual_side,
)

_SYRIAN_SIDE = re.compile(
    r"(الجانب|الجهه|الارض|الاراضي|الطرف|الضفه) السوري|داخل سوري|العمق السوري"
    r"|syrian side|inside syria|syrian territory|syrian soil|into syria"
)


_IRAQI_SIDE = re.compile(
    r"(الجانب|الجهه|الارض|الاراضي|الطرف|الداخل|العمق) العراقي|داخل العراق|iraqi side|inside iraq"
    r"|iraqi territory|iraqi soil"
)


_PARTS = frozenset({"الجانب", "الطرف", "الجهه", "للجانب", "بالجانب", "والجانب"})
_OTHER = frozenset({"المقابل", "المقابله", "الاخر", "الاخري", "الثاني", "الثانيه"})
_FACING = frozenset({"السوري", "السوريه", "العراقي", "العراقيه"})


def across_from(clause: Clause, refs: list[PlaceRef], places: list[Place]) -> Side | None:
    """As in "the side opposite X", "in Syria opposite X": None where it is not said."""
    facing = [ref.role == "opposite" for ref in refs]
    if True not in facing:
        return None
    if all(facing) and not any(p.kind in GROUND for p in places):
        return _said_side(clause) or _across(clause, places)
    return _across(clause, places)


def _across(clause: Clause, places: list[Place]) -> Side | None:
    """As in "the side opposite X", in Arabic: the other country's."""
    if not clause.sentence.arabic:
        return None
    words = clause.sentence.words[clause.first : clause.last]
    part = next((p for p, w in enumerate(words) if w in _PARTS), None)
    if part is None:
        return None
    behind = words[part + 1 : part + 3]
    if behind[:1] and behind[0] in _FACING and behind[1:] and behind[1] in _OTHER:
        return Side.SYRIA if behind[0].startswith("السوري") else Side.IRAQ
    if not behind or behind[0] not in _OTHER:
        return None
    countries = {p.country for p in places} & {"iraq", "syria"}
    if len(countries) != 1:
        return None
    return Side.SYRIA if countries == {"iraq"} else Side.IRAQ


_HERE = frozenset({"iraq", "syria", "both"})
# What one builds, runs or holds lies on one's own side unless a place says otherwise.
_AT_HOME = frozenset({Kind.FORTIFICATION, Kind.PATROL, Kind.POST, Kind.CONTROL})


def side_of(  # noqa: PLR0911, PLR0912 (one return a rule)
    clause: Clause,
    trigger: Trigger,
    actors: tuple[ActorRef, ...],
    places: list[Place],
    homes: Homes,
) -> Side:
    """The side of the line: by its places, by its words, else by who acts."""
    kind = trigger.kind
    countries = {p.country for p in places if p.kind is not PlaceKind.FRONTIER} & _HERE
    if kind is Kind.CROSSING_STATUS:
        return _of_a_gate(clause, trigger, countries)
    kinds = [p.kind for p in places]
    gates = PlaceKind.CROSSING in kinds
    gate = kind in _HELD_AT_A_GATE and not clause.sentence.arabic and clause.cue("crossing")
    whose_gate = told_side(clause) if gate else None
    if whose_gate is not None:
        return whose_gate
    passing = _of_passing(clause, trigger, actors, places, homes) if kind in _PASSING else None
    if passing is not None:
        return passing
    if kind is Kind.ARREST and not ({"iraq", "syria"} & countries) and on_the_way_over(clause):
        return Side.BOTH
    usual = usual_side(kind, actors, homes)
    whose = _whose_border(clause) if kind in _STANDS and _are_guests(actors, homes) else None
    if whose is not None:
        return whose
    if kind is Kind.COORDINATION and PlaceKind.FRONTIER in kinds:
        return usual
    own = usual in (Side.IRAQ, Side.SYRIA)
    if own and kind is Kind.PRESENCE and _along_the_line(clause, trigger, places):
        return usual
    ours = countries - {"both"}
    if kind in _AT_HOME and own and len(ours) != 1:
        return usual
    if gates and len(countries) == 1 and kind is not Kind.STRIKE:
        said = told_side(clause) if not clause.sentence.arabic else None
        if said is not None or usual in (Side.IRAQ, Side.SYRIA):
            return said or usual
    inside = _inside(clause) if kind in _BLOWS and len(ours) == 1 else None
    if inside is not None or syrians_alone(kind, actors, homes):
        return inside or Side.SYRIA
    half = _half_of_a_gate(clause) if gates and kind in _BLOWS else None
    if half is not None:
        return half
    if ours == {"iraq"}:
        return Side.IRAQ
    if ours == {"syria"}:
        return Side.SYRIA
    if {"iraq", "syria"} <= countries:
        alone = kind in _OF_THE_ACTOR and usual is not Side.UNSPECIFIED and not gates
        return usual if alone else Side.BOTH
    said = _said_side(clause) if kind is not Kind.COORDINATION else None
    if said is not None:
        return said
    caught = _bound_for(clause) if kind is Kind.ARREST and not own else None
    return caught or usual


_HALF = re.compile(
    r"(?<!من )(?:الجانب|الطرف|الشطر) ال(سوري|عراقي) (?:من|ل)|(syrian|iraqi) (?:side|half) of the"
)


def _half_of_a_gate(clause: Clause) -> Side | None:
    """As in "shelled the Syrian side of the gate": that half of it."""
    if not clause.sentence.glance & _HALF_GLANCE:
        return None
    told = _HALF.search(" ".join(clause.sentence.words[clause.first : clause.last]))
    if told is None:
        return None
    return Side.SYRIA if (told[1] or told[2]) in ("سوري", "syrian") else Side.IRAQ


_HALF_GLANCE = glance_for(["الجانب", "الطرف", "الشطر", "side", "half"])
_HELD_AT_A_GATE = frozenset({Kind.CAPTURE, Kind.CONTROL})
_STANDS = frozenset({Kind.PRESENCE, Kind.CONTROL, Kind.POST, Kind.PATROL, Kind.FORTIFICATION})
_BORDER_OF = re.compile(
    r"حدود(?:يه)? ال(عراقي|سوري)ه (?:مع|المحاذيه ل)"
    r"|(iraq|syria)(?:i|n| ' s|'s)? (?:border|frontier)s? with"
)


def _are_guests(actors: tuple[ActorRef, ...], homes: Homes) -> bool:
    """Whether those who act are neither Iraq's nor Syria's own."""
    acting = doing(actors)
    return bool(acting) and not any(homes.is_iraqi(a) or homes.is_syrian(a) for a in acting)


def _whose_border(clause: Clause) -> Side | None:
    """As in "deployed to the Iraqi border with Syria": on Iraq's side of it."""
    told = _BORDER_OF.findall(" ".join(clause.sentence.words[clause.first : clause.last]))
    lands = {arabic or english for arabic, english in told}
    if len(lands) != 1:
        return None
    return Side.IRAQ if lands & {"عراقي", "iraq"} else Side.SYRIA


_GOES_OVER = ("عبور", "تنقل", "تسلل", "اجتياز", "crossing", "cross", "moving")


def on_the_way_over(clause: Clause) -> bool:
    """As in "caught as they tried to pass between the two countries"."""
    said = clause.speech()
    words = said.sentence.words[said.first : said.last]
    return bool(said.cue("two_countries")) and any(bare(w).startswith(_GOES_OVER) for w in words)


_BOUND = re.compile(
    r"(?:دخول|الدخول الي|العبور الي|التسلل الي|اجتياز الحدود|تجاوز الحدود) (?:الاراضي )?"
    r"(العراق|السوري|سوري)|(?:enter|entering|into) (iraq|syria)"
)


def _bound_for(clause: Clause) -> Side | None:
    """As in "caught as they tried to enter Iraq", with no word of who caught them: there."""
    if not clause.sentence.glance & _BOUND_GLANCE:
        return None
    said = clause.speech()
    text = " ".join(said.sentence.words[said.first : said.last])
    lands = {(one or two) in ("العراق", "iraq") for one, two in _BOUND.findall(text)}
    if len(lands) != 1:
        return None
    return Side.IRAQ if lands == {True} else Side.SYRIA


_BOUND_GLANCE = glance_for(
    ["دخول", "العبور", "التسلل", "اجتياز", "تجاوز", "enter", "entering", "into"]
)


_INSIDE = frozenset({"داخل", "inside", "into", "عمق", "بعمق"})
_NEAR = 5  # words from a predicate to "inside"


def _along_the_line(clause: Clause, trigger: Trigger, places: list[Place]) -> bool:
    """As in "X stands on the line, beside the province of Y": on X's own side, wherever Y lies."""
    if all(p.kind is not PlaceKind.FRONTIER for p in places):
        return False
    near = clause.sentence.words[trigger.hit.first : trigger.hit.last + _NEAR]
    return _INSIDE.isdisjoint(near)


_PASSING = frozenset({Kind.INFILTRATION, Kind.TRANSFER, Kind.COORDINATION})
_OF_THE_ACTOR = frozenset({Kind.CAPTURE, Kind.OPERATION, Kind.CONTROL})


def _of_passing(
    clause: Clause,
    trigger: Trigger,
    actors: tuple[ActorRef, ...],
    places: list[Place],
    homes: Homes,
) -> Side | None:
    """The side of what passes or is agreed over the line; None where its places tell."""
    countries = {p.country for p in places if p.kind is not PlaceKind.FRONTIER}
    points = {p.country for p in places if p.kind not in GROUND | {PlaceKind.FRONTIER}}
    if trigger.kind is Kind.INFILTRATION:
        if [p.kind for p in places] == [PlaceKind.TERRITORY] and countries <= _LANDS:
            return Side(next(iter(countries)))
        held = _side_held(clause, homes)
        if held is not None and not points:
            return held
        caught = points == {"iraq"} and caught_by_iraq(actors, homes)
        return Side.IRAQ if caught or _deep_in_iraq(clause) else Side.BOTH
    if any(p.kind is PlaceKind.CROSSING for p in places):
        return Side.BOTH
    if _over_the_line(clause, trigger, countries):
        return Side.BOTH
    joint = homes.of_both(doing(actors))
    return Side.BOTH if joint and (_is_loose(places) or trigger.kind is Kind.COORDINATION) else None


_HELD_REACH = 7  # words from "the side" over "that X holds" to "of the border"


def _side_held(clause: Clause, homes: Homes) -> Side | None:
    """As in "the side of the border that X holds lets them through", in Arabic: on X's side."""
    words = clause.sentence.words
    part = next((p for p in range(clause.first, clause.last) if words[p] in _PARTS), None)
    if part is None or not any(
        h.first in range(part, part + _HELD_REACH) for h in clause.cue("control", "hold_verb")
    ):
        return None
    near = (n for n in clause.sentence.names if part < n.first < part + _HELD_REACH and n.ids)
    holder = next(near, None)
    if holder is None or not clause.cue("border"):
        return None
    if homes.is_syrian(holder.ids[0]):
        return Side.SYRIA
    return Side.IRAQ if homes.is_iraqi(holder.ids[0]) else None


_LANDS = frozenset({"iraq", "syria"})
_DEEP = frozenset({("عمق", "الاراضي"), ("الداخل", "العراقي"), ("العمق", "العراقي")})


def _deep_in_iraq(clause: Clause) -> bool:
    """As in "deep inside Iraqi territory": who slipped past the line is told to be beyond it."""
    if not clause.sentence.glance & _DEEP_GLANCE:
        return False
    words = clause.sentence.words
    return any(
        (words[p], words[p + 1]) in _DEEP
        for p in range(clause.first, min(clause.last, len(words) - 1))
    )


_DEEP_GLANCE = glance_for([first for first, _ in _DEEP])


_WORKS = (
    "تاهيل", "ترميم", "صيانه", "اعمار", "تهييه",
    "rehabilit", "rebuil", "renovat", "repair", "reconstruct",
)  # fmt: skip
_ON_THE_PART_OF = re.compile(r"(?:من قبل|من) (?:الجانب|الجهه|الطرف) (العراقي|السوري)")


def _of_a_gate(clause: Clause, trigger: Trigger, countries: set[str]) -> Side:
    """A gate lies on both sides; works on it, and what one side does to it, on that side."""
    words = clause.sentence.words[clause.first : clause.last]
    told = _ON_THE_PART_OF.findall(" ".join(words)) if clause.sentence.arabic else []
    if len(set(told)) == 1:
        return Side.IRAQ if told[0] == "العراقي" else Side.SYRIA
    work = bare(clause.sentence.words[trigger.hit.first])
    if len(countries) == 1 and work.startswith(_WORKS):
        return Side.IRAQ if countries == {"iraq"} else Side.SYRIA
    return Side.BOTH


def _over_the_line(clause: Clause, trigger: Trigger, countries: set[str]) -> bool:
    """As in "moved from Al-Hol to Iraq": captives whose place lies in Syria, and Iraq is named."""
    if trigger.kind is not Kind.TRANSFER or "syria" not in countries:
        return False
    words = clause.sentence.words[clause.first : clause.last]
    return any("عراق" in w or w.startswith("iraq") for w in words)


_BLOWS = frozenset({Kind.STRIKE, Kind.OPERATION, Kind.CLASH, Kind.ARREST, Kind.CASUALTIES})
_WITHIN = re.compile(
    r"(?<!من )(?<!من عمق )(?:داخل|بعمق|عمق) (?:عمق )?(?:الاراضي |الجانب |الداخل )?ال(سوري|عراقي)"
    r"|(?<!from )(?<!based )inside (syria|iraq)|on the (syria|iraq)[ni] side"
)


def _inside(clause: Clause) -> Side | None:
    """As in "inside Syrian territory west of X", though X itself is in Iraq."""
    if not clause.sentence.glance & _WITHIN_GLANCE:
        return None
    text = " ".join(clause.sentence.words[clause.first : clause.last])
    told = {next(g for g in m.groups() if g) for m in _WITHIN.finditer(text)}
    sides = {Side.SYRIA if one in ("سوري", "syria") else Side.IRAQ for one in told}
    return sides.pop() if len(sides) == 1 else None


_WITHIN_GLANCE = glance_for(["داخل", "عمق", "inside", "side"])


def _said_side(clause: Clause) -> Side | None:
    text = " ".join(clause.sentence.words[clause.first : clause.last])
    syrian, iraqi = bool(_SYRIAN_SIDE.search(text)), bool(_IRAQI_SIDE.search(text))
    if syrian and not iraqi:
        return Side.SYRIA
    if iraqi and not syrian:
        return Side.IRAQ
    return None


def _is_loose(places: list[Place]) -> bool:
    """Whether the places are wide ground, or a camp that both sides deal with."""
    return all(p.kind in GROUND | WIDE | {PlaceKind.CAMP} for p in places)
