"""Which body a name means here: by the time, the place and what the article told before."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from geo.claims.actors import Actors
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.hunted import HUNTED

_WITHIN = frozenset({"in", "inside", "within", "في", "داخل"})
_BETWEEN_STATES = frozenset({Kind.COORDINATION, Kind.TRANSFER, Kind.OPERATION, Kind.CLASH})


@dataclass(slots=True)
class Known:
    """What the article has told so far of who acts.

    ``subject`` is the last clause's acting body; ``fight`` who fought whom last; ``pair`` the two
    that last did something together; ``late`` whether the article is of the time after Assad,
    ``early`` of that before the SDF;
    ``counts`` how often each body is named in the whole article.
    """

    actors: Actors
    counts: Counter[str]
    late: bool = False
    early: bool = False
    subject: tuple[Cast, ...] = ()
    subject_sentence: int = -1
    fight: tuple[Cast, ...] = ()
    fight_sentence: int = -9
    pair: tuple[str, ...] = ()
    builder: str = ""
    seen: list[str] = field(default_factory=list)
    _foe: tuple[str | None, ...] = ()

    def enemy(self) -> str | None:
        """ISIS, where the article is about fighting it."""
        return "isis" if self.counts["isis"] >= 1 else None

    def hunts_isis(self) -> bool:
        """Whether the article names ISIS at least as often as those that Iran backs."""
        others = sum(self.counts[one] for one in _BACKED_BY_IRAN)
        return self.counts["isis"] > 0 and self.counts["isis"] >= others

    def is_armed(self, body: str) -> bool:
        """Whether a body has men under arms."""
        return self.actors[body].type in _ARMED

    def foe(self) -> str | None:
        """The armed body that the article names most beside ISIS; None where it names none."""
        if not self._foe:
            self._foe = (self._most_named(),)
        return self._foe[0]

    def _most_named(self) -> str | None:
        armed = [
            (count, one)
            for one, count in self.counts.items()
            if one not in HUNTED
            and count
            and self.actors[one].type in _ARMED
            and "police" not in one
        ]
        return max(armed)[1] if armed else None


_BACKED_BY_IRAN = ("iran_militias", "pmf", "irgc", "kataib_hezbollah", "iraqi_militias")
_ARMED = frozenset({"state_force", "state_affiliated_militia", "militia", "non_state_force"})


def count_bodies(sentences: Iterable[Sentence]) -> Counter[str]:
    """How often each body is named by a name of its own.

    "The organisation" counts for ISIS where no other body that it may mean is named.
    """
    names = [n for s in sentences for n in s.names if not n.metonym]
    counts = Counter(n.ids[0] for n in names if len(n.ids) == 1)
    vague = [n for n in names if len(n.ids) > 1 and n.ids[0] == "isis"]
    counts["isis"] += sum(not any(counts[one] for one in n.ids) for n in vague)
    return counts


def readings_of(name: Named, clause: Clause, trigger: Trigger, known: Known) -> tuple[str, ...]:
    """Which bodies a name may mean here, best first."""
    if not name.ids:
        return _back(name, clause, trigger, known)
    if "both" in name.reason or len(name.ids) == 1:
        return tuple(_of_the_place(_of_the_time(one, known), name, clause) for one in name.ids)
    grounds = {s.place.country for s in clause.spots if s.place is not None}
    national = all(known.actors[one].side in ("iraq", "syria") for one in name.ids[:2])

    def rank(one: str) -> tuple[bool, int, int]:
        at_home = national and len(grounds) == 1 and known.actors[one].side in grounds
        return (not at_home, -min(known.counts[one], 1), name.ids.index(one))

    return tuple(dict.fromkeys(_of_the_time(one, known) for one in sorted(name.ids, key=rank)))


def _of_the_time(body: str, known: Known) -> str:
    if known.early and body == "sdf":
        return "ypg"
    if body == "syr_opposition" and known.counts["nsa_opposition"]:
        return "nsa_opposition"  # "the rebels", in an article that names the Free Syrian Army
    if not known.late:
        return body
    return {"saa": "syrian_army_new", "syrian_gov": "syrian_gov_new"}.get(body, body)


def _of_the_place(body: str, name: Named, clause: Clause) -> str:
    """The opposition at Al-Tanf is a body of its own; Syria has border guards too."""
    if body == "iraqi_border_guard" and not clause.sentence.arabic and _is_syrian(name, clause):
        return "syrian_border_guard"
    if body != "syr_opposition":
        return body
    behind = (s.place for s in clause.spots if s.first >= name.last)
    return "syr_opp_tanf" if any(p is not None and p.id == "tanf" for p in behind) else body


def _is_syrian(name: Named, clause: Clause) -> bool:
    """As in "border guards in Syria", or as Damascus says "its border guards"."""
    words = clause.sentence.words
    if any(w.startswith("iraq") for w in words[name.first : name.last]):
        return False
    if words[name.last : name.last + 2] in (["in", "syria"], ["on", "syrian"]):
        return True
    own = words[name.first - 1 : name.first] in (["its"], ["our"], ["their"])
    return own and clause.stretch.bodies[:1] in _DAMASCUS


_DAMASCUS = (("syrian_gov",), ("syrian_gov_new",), ("saa",), ("syrian_army_new",))
_BETWEEN_TWO = frozenset({Kind.COORDINATION, Kind.POST, Kind.PATROL, Kind.STRIKE, Kind.CLASH})


def _back(name: Named, clause: Clause, trigger: Trigger, known: Known) -> tuple[str, ...]:
    """A pronoun: the speaker's own forces, or the two named last."""
    if "parties" in name.reason:
        if trigger.kind not in _BETWEEN_TWO:
            return ()
        return (
            known.pair
            or tuple(dict.fromkeys(one for one in reversed(known.seen) if one not in HUNTED))[:2]
        )
    told = known.subject and known.subject_sentence == clause.sentence.number
    if told and trigger.kind is Kind.CAPTURE and known.subject[0].ids[0] not in HUNTED:
        return known.subject[0].ids
    if clause.stretch.bodies:
        return clause.stretch.bodies[:1]
    return known.subject[0].ids if known.subject else ()


def _past_auxiliary(clause: Clause, place: int) -> int:
    """Where the verb stands in "Iraq has closed"."""
    while clause.word(place) in ("has", "have", "had", "will", "also", "is", "was", "قد"):
        place += 1
    return place


def _end_of_pair(clause: Clause, name: Named) -> int:
    """Behind "Iraq and Syria" for "Iraq": a verb beside the second is beside the first."""
    for other in clause.names:
        joined = clause.sentence.words[name.last : other.first] in (["and"], ["و"])
        if other.metonym and (joined or (other.first == name.last and other.joiner == "و")):
            return other.last
    return name.last


def _in_the_line(clause: Clause, name: Named) -> bool:
    """As in "the border with Syria": a part of the frontier's own name."""
    lines = (s for s in clause.spots if s.place is not None and s.place.kind == "frontier")
    return any(s.first <= name.first < s.last for s in lines)


def _handed(clause: Clause, trigger: Trigger) -> bool:
    """As in "handed over to Iraq": a state that receives."""
    word = clause.sentence.words[trigger.hit.first]
    return word.startswith(("hand", "turn", "deliver", "extradit", "surrender", "give"))


_TALKS = frozenset({Kind.COORDINATION, Kind.TRANSFER})
_INTO = word_set("in inside within from into across to through throughout of over")
_PART_OF = word_set(
    "eastern western northern southern northeastern northwestern southeastern southwestern "
    "northeast northwest southeast southwest neighbouring neighboring central and syria "
    "iraq the both"
)


def _in_ground(words: list[str]) -> bool:
    """As in "in Syria", "in eastern Syria", "in Iraq and Syria": where, not who."""
    place = len(words) - 1
    while place > 0 and words[place] in _PART_OF:
        place -= 1
    return bool(words) and words[place] in _INTO


_GOING = frozenset({"cross", "operation", "infiltration", "flee", "transfer", "presence", "open"})


def _moved_into(clause: Clause, name: Named) -> bool:
    """As in "entered Syria", "reached Iraq": the ground that an English verb of going ends in."""
    return any(h.last == name.first and h.meaning in _GOING for h in clause.sentence.cues)


_ENTERS = ("دخل", "يدخل", "تدخل", "دخول", "وصل", "يصل", "غادر", "يغادر", "اجتاز", "مغادر")


def acts_as_state(clause: Clause, name: Named, trigger: Trigger) -> bool:
    """Whether a country or capital acts here, rather than being the place."""
    words = clause.sentence.words[max(clause.first, name.first - 6) : name.first]
    inside = words[-1:] and words[-1] in _WITHIN and trigger.kind not in _BETWEEN_STATES
    if not clause.sentence.arabic and trigger.kind not in _TALKS:
        inside = inside or _in_ground(words) or _moved_into(clause, name)
    entered = clause.sentence.arabic and begins(clause.word(name.first - 1), _ENTERS)
    if (
        entered
        or _in_the_line(clause, name)
        or inside
        or any("حدود" in w or w in ("border", "frontier", "side") for w in words)
    ):
        return False
    if any(
        h.last in (name.first, name.first - 1)
        for h in clause.cue("with", "support", "between", "by")
    ):
        return trigger.kind in _BETWEEN_STATES
    if any(
        name.first == h.last or (name.last == h.first and not clause.sentence.arabic)
        for h in clause.cue("strike", "clash", "operation", "air")
    ):
        return True
    if name.head:
        return False
    if trigger.kind is Kind.TRANSFER and words[-1:] == ["to"]:
        return _handed(clause, trigger)
    beside = {name.first - 1, _end_of_pair(clause, name)}
    beside.add(_past_auxiliary(clause, name.last))
    if clause.sentence.arabic and name.joiner == "و":  # "agreed Baghdad and Damascus"
        beside |= {o.first - 1 for o in clause.names if o.metonym and o.last == name.first}
    return any(
        h.verbal and (h.first in beside or h.last - 1 in beside) for h in clause.sentence.cues
    )
