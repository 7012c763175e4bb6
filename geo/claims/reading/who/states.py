"""Whether a country or a capital acts in a clause, rather than being its place."""

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PHRASE
from geo.claims.reading.text.handing import right_behind_giver
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import MAKING, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.english_blamed import is_blamed

_WITHIN = frozenset({"in", "inside", "within", "في", "داخل"})
_INSIDE = frozenset({"inside", "within", "داخل"})
_BETWEEN_STATES = frozenset({Kind.COORDINATION, Kind.TRANSFER, Kind.OPERATION, Kind.CLASH})


_BESIDE_VERBS = word_set(
    "has have had will also is was قد repeatedly regularly often frequently recently previously "
    "already since again long last first once then"
)


def _past_auxiliary(clause: Clause, place: int) -> int:
    """Where the verb stands in "Iraq has closed"."""
    while clause.word(place) in _BESIDE_VERBS or _is_a_day(clause, place):
        place += 1
    return place


def _is_a_day(clause: Clause, place: int) -> bool:
    """As "on Monday" in "Iraq on Monday reopened its gates", in English."""
    if clause.sentence.arabic or place >= clause.last:
        return False
    on = clause.word(place) == "on" and any(d.first == place + 1 for d in clause.dates)
    return on or any(d.first <= place < d.last for d in clause.dates)


def _behind_aside(clause: Clause, name: Named) -> int:
    """As in "Turkey, which calls X a threat, has bombed Y", in English: behind the second comma."""
    words, last = clause.sentence.words, name.last
    if words[last : last + 2] not in ([",", "which"], [",", "who"]):
        return last
    return next((p + 1 for p in range(last + 2, clause.last) if words[p] == ","), last)


def _end_of_pair(clause: Clause, name: Named, trigger: Trigger) -> int:
    """Behind "Iraq and Syria" for "Iraq": a verb beside the second is beside the first.

    States come to terms with bodies too: "Damascus and the SDF reached a deal".
    """
    for other in clause.names:
        joined = clause.sentence.words[name.last : other.first] in (["and"], ["and", "the"], ["و"])
        party = other.metonym or trigger.kind is Kind.COORDINATION
        if party and (joined or (other.first == name.last and other.joiner == "و")):
            return other.last
    return name.last


def _start_of_pair(clause: Clause, name: Named) -> int:
    """Where "Iraq and Syria" begins for "Syria", in English: what leads the first leads both."""
    if clause.sentence.arabic:
        return name.first
    words = clause.sentence.words
    joined = (
        o.first for o in clause.names if words[o.last : name.first] in (["and"], ["and", "the"])
    )
    return next(joined, name.first)


def _in_the_line(clause: Clause, name: Named) -> bool:
    """As in "the border with Syria": a part of the frontier's own name."""
    lines = (s for s in clause.spots if s.place is not None and s.place.kind == "frontier")
    return any(s.first <= name.first < s.last for s in lines)


def _handed(clause: Clause, trigger: Trigger) -> bool:
    """As in "handed over to Iraq": a state that receives."""
    word = clause.sentence.words[trigger.hit.first]
    if clause.sentence.arabic:
        return begins(word, _HANDS_OVER)
    return word.startswith(("hand", "turn", "deliver", "extradit", "surrender", "give"))


_HANDS_OVER = ("سلم", "يسلم", "تسلم", "تسليم", "نسلم")
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


_MAKES = MAKING | word_set("allowing")


def _told_to(clause: Clause, name: Named, trigger: Trigger) -> bool:
    """As in "prompting Baghdad to send men", "Syria has sent 3,000 troops", in English."""
    if clause.word(name.last) == "to" and clause.word(name.first - 1) in _MAKES:
        return True
    phrase = trigger.hit.form == PHRASE and trigger.hit.first == name.last
    opens = name.first == clause.first or clause.word(name.first - 1) in (
        ",",
        "that",
        "when",
        "and",
    )
    return phrase and opens and trigger.kind is Kind.PRESENCE


_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
_STATES = frozenset({"iraqi_gov", "syrian_gov", "syrian_gov_new"})


def _is_struck_land(clause: Clause, name: Named) -> bool:
    """As in "air raids on eastern Syria", of the frontier's two lands: where the blows fall."""
    words = clause.sentence.words
    place = name.first - 1
    while place > clause.first and words[place] in _PART_OF:
        place -= 1
    return name.ids[0] in _STATES and words[place] in ("on", "علي")


_ENTERS = ("دخل", "يدخل", "تدخل", "دخول", "وصل", "يصل", "غادر", "يغادر", "اجتاز", "مغادر")


def acts_as_state(clause: Clause, name: Named, trigger: Trigger) -> bool:
    """Whether a country or capital acts here, rather than being the place."""
    if not clause.sentence.arabic and (
        _told_to(clause, name, trigger) or _plans(clause, name) or is_blamed(clause, trigger, name)
    ):
        return True
    has_men = trigger.kind in _MEN_THERE and clause.word(name.last) in _HAS_MEN
    by = any(h.last in (name.first, name.first - 1) for h in clause.cue("by"))
    if has_men or by or clause.sentence.words[name.last : name.last + 2] in _IS_WHO:
        return True
    if clause.sentence.arabic and not name.head and _sets_about(clause, name, trigger):
        return True
    if _is_given(clause, name, trigger):
        return True
    keeps = name.first == trigger.hit.first + 1 and not name.head
    if keeps and begins(clause.word(trigger.hit.first), _KEEPS):
        return True
    struck = trigger.kind in _BLOWS and _is_struck_land(clause, name)
    return not struck and _acts(clause, name, trigger)


def _is_given(clause: Clause, name: Named, trigger: Trigger) -> bool:
    """As in "X handed Iraq a hundred men": in Arabic right behind X, who stands at the verb."""
    if clause.word(name.first - 1) in HANDED and trigger.kind is Kind.TRANSFER:
        return True
    return any(right_behind_giver(clause, trigger, n, name) for n in clause.names if not n.metonym)


HANDED = frozenset({"handed", "hands", "handing", "gave"})
"""English verbs whose object may be who receives."""


_MEN_THERE = frozenset({Kind.FORCE_SIZE, Kind.PRESENCE})
_HAS_MEN = word_set("has keeps maintains retains stations")  # "the US has 200 troops at X"
_GATES = word_set("crossing crossings gate gates border borders")


def _is_origin(clause: Clause, name: Named, trigger: Trigger) -> bool:
    """As in "a convoy from X", "the crossing with X", in English: where it is, not who acts."""
    before = clause.word(name.first - 1 - (clause.word(name.first - 1) == "the"))
    place = name.first - 2 - (clause.word(name.first - 1) == "the")
    goes = not clause.sentence.arabic and trigger.kind in (Kind.OPERATION, Kind.PRESENCE)
    return goes and (before == "from" or (before == "with" and clause.word(place) in _GATES))


def _plans(clause: Clause, name: Named) -> bool:
    """As in "the United States plans to move them", in English."""
    return any(h.first == name.last for h in clause.cue("planned"))


_IS_WHO = (["هي", "من"], ["هي", "التي"], ["هو", "من"], ["هو", "الذي"])  # "it is Israel that …"
SETS_ABOUT = (  # "Iran has begun the withdrawal of its forces"
    "بدا", "بدات", "تبدا", "باشرت", "واصلت", "تواصل", "استانفت", "اكملت", "انهت", "سرعت", "قررت",
    "اعلنت", "تعتزم",
)  # fmt: skip
_SEEKS = word_set(
    "يسعي تسعي سعت سعي يعمل تعمل عملت شرع شرعت يشرع تشرع حاول حاولت يحاول تحاول يدرس تدرس "
    "يخطط تخطط خطط خططت نجح نجحت تمكن تمكنت يستعد تستعد استعدت"
)
_IS_SEEKING = ByWord(lambda word: word in _SEEKS or word.lstrip("وس") in _SEEKS)
_SEEKING = frozenset({"الي", "علي", "في", "من"})


def _sets_about(clause: Clause, name: Named, trigger: Trigger) -> bool:
    """As in "Iran seeks to build a base", the state before its verb or behind it."""
    ahead, behind = clause.word(name.first - 1), name.last
    if behind == trigger.hit.first and begins(ahead, SETS_ABOUT):
        return True
    if not _IS_SEEKING[ahead]:
        if not _IS_SEEKING[clause.word(behind)]:
            return False
        behind += 1
    return trigger.hit.first == behind + (clause.word(behind) in _SEEKING)


_KEEPS = ("تحتفظ", "احتفظت", "تملك", "تمتلك", "تدير", "ادارت", "تنشر", "نشرت")  # "Russia keeps"


_IS_LINE = ByWord(lambda word: "حدود" in word or word in ("border", "frontier", "side"))


def _acts(clause: Clause, name: Named, trigger: Trigger) -> bool:
    words = clause.sentence.words[max(clause.first, name.first - 6) : name.first]
    inside = words[-1:] and words[-1] in _WITHIN and trigger.kind not in _BETWEEN_STATES
    inside = inside or (words[-1:] and words[-1] in _INSIDE)
    if not clause.sentence.arabic and trigger.kind not in _TALKS:
        inside = inside or _in_ground(words) or _moved_into(clause, name)
    entered = clause.sentence.arabic and begins(clause.word(name.first - 1), _ENTERS)
    if (
        entered
        or _is_land(clause, name)
        or _in_the_line(clause, name)
        or _is_origin(clause, name, trigger)
        or inside
        or True in map(_IS_LINE.__getitem__, words)
    ):
        return False
    led_by = clause.cue("with", "support", "between")
    if led_by:
        begun = _start_of_pair(clause, name)
        led_by = [h for h in led_by if h.last in (begun, begun - 1)]
    if led_by:
        helps = led_by[-1].meaning == "support"
        return helps or trigger.kind in _BETWEEN_STATES
    if any(
        name.first == h.last or (name.last == h.first and not clause.sentence.arabic)
        for h in clause.cue("strike", "clash", "operation", "air")
    ):
        return True
    if name.head:
        return False
    if trigger.kind is Kind.TRANSFER and words[-1:] in (["to"], ["الي"]):
        return _handed(clause, trigger)
    beside = {name.first - 1, _end_of_pair(clause, name, trigger)}
    beside.add(_past_auxiliary(clause, name.last))
    beside.add(_past_auxiliary(clause, _behind_aside(clause, name)))
    if clause.sentence.arabic and name.joiner == "و":  # "agreed Baghdad and Damascus"
        beside |= {o.first - 1 for o in clause.names if o.metonym and o.last == name.first}
    return any(
        (h.verbal and (h.first in beside or h.last - 1 in beside))
        or (h.first in beside and h.first >= name.last and _is_done(clause, h))
        for h in clause.sentence.cues
    )


_LANDS = word_set(
    "صحراء صحاري اراضي ارض اراض مناطق منطقه مدن قري بلدات ربوع انحاء ارجاء شمال جنوب شرق غرب شمالي "
    "جنوبي شرقي غربي باديه سماء اجواء سجون مخيمات محافظات"
)


def _is_land(clause: Clause, name: Named) -> bool:
    """As in "searched the desert of Iraq", "entered Syrian areas", in Arabic: ground."""
    if not clause.sentence.arabic:
        return False
    before = clause.word(name.first - 1).removeprefix("و").removeprefix("ب").removeprefix("ل")
    return before in _LANDS


_DONE = word_set("sent took brought gave flew began cut shut held told met built struck hit")


def _is_done(clause: Clause, hit: Hit) -> bool:
    """As in "Iraq handed over 40 men": an English phrase that opens with a verb of the past."""
    word = clause.word(_past_auxiliary(clause, hit.first))
    is_at_it = clause.word(hit.first) in ("is", "was") and word.endswith("ing")
    if hit.first > clause.first and is_at_it:
        return True  # "Baghdad is coordinating with X"
    return hit.form == PHRASE and (word in _DONE or (word.isascii() and word.endswith("ed")))
