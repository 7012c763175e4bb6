"""Deeds that are only feared, asked for, likened or dated by: nobody does them here."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import bare, begins, begins_any, word_of
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind

_TURNS_TO = (("turn", "to"), ("resort", "to"), ("revert", "to"), ("shift", "to"))
_EXPECTED = ("expect", "likely", "fear", "may", "might", "could")
_FAR_AHEAD = 8  # words from "expected" over "to turn to" to the deed


def _may_turn_to(clause: Clause, hit: Hit) -> bool:
    """As in "is expected to turn to guerrilla attacks": what somebody fears."""
    words = clause.sentence.words
    begun = max(clause.first, hit.first - _FAR_AHEAD)
    pairs = {(words[p], words[p + 1]) for p in range(max(begun, hit.first - 4), hit.first)}
    return bool(pairs & set(_TURNS_TO)) and any(
        w.startswith(_EXPECTED) for w in words[begun : hit.first]
    )


_DRAGS = (
    "يجر", "تجر", "يدفع", "تدفع", "يشعل", "يفجر", "ينذر", "drag", "spark", "trigger", "ignite",
)  # fmt: skip
_DRAG_REACH = 7  # words from "may drag" over whom to the war


def _may_drag_into(clause: Clause, hit: Hit) -> bool:
    """As in "any escalation may drag the region into a wider confrontation"."""
    near = clause.sentence.words[max(clause.first, hit.first - _DRAG_REACH) : hit.first]
    may = {"قد", "could", "may", "might", "would"} & set(near)
    return bool(may) and begins_any(near, _DRAGS)


_REQUESTS = ("requested", "asked", "demanded", "urged", "يطلب", "تطلب", "طالب", "يطالب", "طلبت")
_REQUEST_REACH = 3  # words from "requested" to what


def _is_requested(clause: Clause, hit: Hit) -> bool:
    """As in "said Iraq had not requested the strikes": what is asked for or not."""
    if hit.verbal or hit.form not in (NOUN, PHRASE):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - _REQUEST_REACH) : hit.first]
    return begins_any(near, _REQUESTS)


_ALLOWS = ("تسمح", "نسمح", "يسمح", "allow", "tolerat", "permit")
_NEVER = word_set("لن ولن not never")


def _will_not_allow(clause: Clause, hit: Hit) -> bool:
    """As in "we shall not allow any infiltration": a vow."""
    words = clause.sentence.words
    near = range(max(clause.first + 1, hit.first - 4), hit.first)
    return any(begins(words[p], _ALLOWS) and _NEVER & set(words[max(0, p - 2) : p]) for p in near)


_LOSES = word_set("losing loss losses lost suffering suffered خساير سقوط مقتل اصابه")


def _denied_in_it(clause: Clause, hit: Hit) -> bool:
    """As in "denied losing any men in the clashes": the losses are denied, not the fight."""
    words = clause.sentence.words
    if hit.verbal or not (clause.stretch.denies or clause.cue("negation")):
        return False
    begun = max(clause.first, hit.first - 6)
    before = words[max(begun, hit.first - 2) : hit.first]
    during = {"in", "during", "خلال", "في", "اثناء", "جراء"} & set(before)
    return bool(during) and bool(_LOSES & set(words[begun : hit.first]))


_LIKENED = word_set("as like called termed described")


def _is_likened(clause: Clause, hit: Hit) -> bool:
    """As in "criticised as a siege", "what they call a siege": somebody's word for it."""
    before = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    charged = before == ["of", "a"] and clause.word(hit.first - 4).startswith("accus")
    likened = bool(_LIKENED & set(before)) or charged
    return not hit.verbal and not clause.sentence.arabic and likened


_SINCE = word_set("after since following before بعد منذ عقب قبل")
_MASSACRES = ("massacre", "genocide", "مجزره", "مجازر", "مذبحه", "اباده")


def _dated_by_a_massacre(clause: Clause, hit: Hit) -> bool:
    """As in "eight years after the massacre": when, and no news of it."""
    massacre = bare(word_of(clause, hit)).startswith(_MASSACRES) or any(
        w.startswith(_MASSACRES) for w in clause.sentence.words[hit.first : hit.last]
    )
    near = clause.sentence.words[max(clause.first, hit.first - 5) : hit.first]
    return massacre and bool(_SINCE & set(near))


_LENT = word_set("help support aid backing cover assistance")


def _lends_a_hand(clause: Clause, hit: Hit) -> bool:
    """As in "took the town with the help of coalition air strikes": how, and no other deed."""
    words = clause.sentence.words
    if clause.sentence.arabic or hit.verbal:
        return False
    near = words[max(clause.first, hit.first - 8) : hit.first]
    at = next((p for p in range(len(near) - 1, -1, -1) if near[p] in _LENT), None)
    if at is None or "," in near[at:] or "with" not in near[:at]:
        return False
    return near[at + 1 : at + 2] in (["of"], ["from"])


_KILLED = ("kill", "wound", "injur", "hurt", "die")
_BOMBS = word_set("bomb bombs mine mines ied ieds landmine landmines explosive device")


def _killed_by_a_bomb(clause: Clause, hit: Hit) -> bool:
    """As in "three men were killed by a car bomb": told by the toll, no fight beside it."""
    words = clause.sentence.words
    if clause.sentence.arabic or hit.verbal or not _BOMBS & set(words[hit.first : hit.last]):
        return False
    near = words[max(clause.first, hit.first - 5) : hit.first]
    return "by" in near and any(w.startswith(_KILLED) for w in words[clause.first : hit.first])


_FORCES_THEM = ("اجبر", "ارغم", "يجبر", "تجبر")
_THEM = ("هم", "ها", "هما", "ه")


def _forced_them_off(clause: Clause, hit: Hit) -> bool:
    """As in "beat them off and forced them to flee", in Arabic: how a fight ended."""
    words = clause.sentence.words
    near = words[max(clause.first, hit.first - 2) : hit.last]
    out_of = any(hit.last <= s.first and words[s.first - 1] == "من" for s in clause.spots)
    return not out_of and any(begins(w, _FORCES_THEM) and w.endswith(_THEM) for w in near)


_WHO = frozenset({"ان", "وان", "بان", "فان"})


def _whoever_holds(clause: Clause, hit: Hit) -> bool:
    """As in "whoever holds the road will hold the east", in Arabic: a saying."""
    words = clause.sentence.words
    whoever = any(
        words[p] == "من" and words[p - 1] in _WHO
        for p in range(max(1, clause.first), hit.first + 1)
    )
    return whoever and any(w.startswith(_WILL_HOLD) for w in words)


_WILL_HOLD = ("سيمسك", "ستمسك", "سيسيطر", "ستسيطر", "سيتحكم", "ستتحكم")


_NO_PRESENCE = ("تنسيق", "تعاون", "تسلل", "خرق", "تواصل", "اتصال", "خلاف", "نيه", "قرار", "اتفاق",
                "تهديد", "خطر", "دليل", "معلومات", "حاجه", "موشر", "coordination", "contact",
                "agreement", "plan", "cooperation", "evidence", "threat")  # fmt: skip


def _there_is_no_other(clause: Clause, hit: Hit) -> bool:
    """As in "there is no coordination with X": nothing that could stand anywhere."""
    behind = clause.sentence.words[hit.last : hit.last + 2]
    what = next((p for p, w in enumerate(behind) if bare(w).startswith(_NO_PRESENCE)), None)
    if what is None or behind[what] == "planned":
        return False
    return not any(hit.first <= n.first <= hit.last + what for n in clause.names)


_FLEES = ("فر", "هرب", "flee", "fled", "escap", "leave", "left")
_OF_THEM = word_set("ممن الذين اللذين who")


def _of_those_taken(clause: Clause, hit: Hit) -> bool:
    """As in "arrested dozens of those who had fled the camp": who they are."""
    before = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    taken = any(h.first < hit.first for h in clause.cue("arrest"))
    flees = begins(word_of(clause, hit), _FLEES)
    return taken and flees and bool(_OF_THEM & set(before))


_NEWS_OF = frozenset({"عن", "حول", "بشان"})
_EXCHANGED = ("معلومات", "بيانات", "معطيات", "احداثيات", "تقارير")
_NEWS_REACH = 3  # words from "information" over "on" to what it is of


def _is_news_of(clause: Clause, hit: Hit) -> bool:
    """As in "they exchange information on the moves of X", in Arabic: no move is told."""
    words = clause.sentence.words[max(clause.first, hit.first - _NEWS_REACH) : hit.first]
    return words[-1:] != [] and words[-1] in _NEWS_OF and begins_any(map(bare, words), _EXCHANGED)


_BRINGS = frozenset({"تجمع", "يجمع", "جمع", "جمعت"})


def _brings_together(clause: Clause, hit: Hit) -> bool:
    """As in "a room that brings X and Y together", in Arabic: they meet, and gather nowhere."""
    if clause.word(hit.first) not in _BRINGS:
        return False
    return any(h.last in (hit.first, hit.first - 1) for h in clause.cue("coordination"))


only_where(_may_turn_to, exactly=[turns for turns, _ in _TURNS_TO])
only_where(_may_drag_into, stems=_DRAGS)
only_where(_is_requested, stems=_REQUESTS)
only_where(_denied_in_it, exactly=_LOSES)
only_where(_killed_by_a_bomb, exactly=_BOMBS)
only_where(_lends_a_hand, exactly=_LENT)
only_where(_forced_them_off, stems=_FORCES_THEM)
only_where(_will_not_allow, stems=_ALLOWS)
only_where(_is_likened, exactly=_LIKENED, stems=("accus",))
only_where(_dated_by_a_massacre, stems=_MASSACRES)
only_where(_whoever_holds, stems=_WILL_HOLD)
only_where(_there_is_no_other, stems=_NO_PRESENCE)
only_where(_is_news_of, stems=_EXCHANGED)
only_where(_brings_together, exactly=_BRINGS)
only_where(_of_those_taken, exactly=_OF_THEM)

ONLY_SPOKEN_ABOUT: UntoldByKind = {
    Kind.CLASH: (_may_turn_to, _may_drag_into, _is_requested, _denied_in_it, _killed_by_a_bomb),
    Kind.STRIKE: (_is_requested, _lends_a_hand, _may_turn_to),
    Kind.OPERATION: (_is_requested, _forced_them_off),
    Kind.CAPTURE: (_forced_them_off,),
    Kind.INFILTRATION: (_will_not_allow,),
    Kind.ENCIRCLEMENT: (_is_likened,),
    Kind.CASUALTIES: (_dated_by_a_massacre,),
    Kind.CONTROL: (_whoever_holds,),
    Kind.PRESENCE: (_there_is_no_other, _is_news_of, _brings_together),
    Kind.TRANSFER: (_of_those_taken,),
}
"""Whether a deed is named as what may come, was asked for, or is like something."""
