"""Arabic words of a deed that their company turns into another, or into none: a visit, a march.

Beside ``arabic_no_deed``, which has those that are of land, of things and of views.
"""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import bare, begins, begins_any, has_stem, near_after, word_of
from geo.claims.reading.text.undone import REMOVES, removes
from geo.claims.reading.what.untold import UntoldByKind

_MARCHES = ("مسير", "تظاهر", "مظاهر", "احتجاج", "موكب", "مواكب", "حشود", "محتج")
_AIRCRAFT = ("طيران", "طاير", "مروحي", "مقاتلات")
_MARCH_REACH = 3  # words about "roamed" within which they march


def _is_a_march(clause: Clause, hit: Hit) -> bool:
    """As in "a march roamed the streets": those who protest patrol nothing."""
    near = clause.sentence.words[max(clause.first, hit.first - _MARCH_REACH) : hit.last + 2]
    if begins_any(map(bare, near), _AIRCRAFT):
        return False  # a drone is written like a march
    roams = hit.verbal and begins(bare(word_of(clause, hit)), ("جاب", "يجوب", "تجوب", "طاف"))
    return roams and begins_any(map(bare, near), _MARCHES)


_TALKS = ("اتصال", "حديث", "مقابل", "لقاء", "حوار")
_TALK_REACH = 4  # words from "a call" over "by telephone with" to the outlet


def _tells_a_reporter(clause: Clause, hit: Hit) -> bool:
    """As in "in a call with the agency X": to whom it was said, and no dealing of forces."""
    if hit.verbal or not has_stem(word_of(clause, hit), _TALKS):
        return False
    near = range(hit.last, hit.last + _TALK_REACH)
    return any(h.first in near for h in clause.sentence.cue("outlet"))


_FANCIES = ("خيال", "مستحيل", "جنون", "وهم", "عبث", "هذيان", "معجز", "سحر")


def _is_a_kind_of(clause: Clause, hit: Hit) -> bool:
    """As in "that is a kind of fancy", in Arabic written like "a blow of"."""
    word = word_of(clause, hit).removeprefix("و")
    if word not in ("ضرب", "ضربا") or clause.word(hit.last) != "من":
        return False
    return word == "ضربا" or begins(bare(clause.word(hit.last + 1)), _FANCIES)


_REMOVED_REACH = 4  # words from "removed" over who did to the wall


def _takes_down(clause: Clause, hit: Hit) -> bool:
    """As in "bulldozers removed the berms": a work, and no move of men."""
    if not removes(word_of(clause, hit)):
        return False
    return near_after(clause, hit, "barrier", reach=_REMOVED_REACH) is not None


_FORCES = ("اجبر", "يجبر", "تجبر", "ارغم", "يرغم", "ترغم", "اضطر", "يضطر", "تضطر")
_FORCED_REACH = 7  # words from "forced" over whom to "to withdraw"


def _is_forced(clause: Clause, hit: Hit) -> bool:
    """As in "forced X to withdraw": what it comes to is told by the verb, and X did not choose."""
    if hit.form not in (NOUN, PHRASE) or clause.word(hit.first - 1) != "علي":
        return False
    near = clause.sentence.words[max(clause.first, hit.first - _FORCED_REACH) : hit.first]
    return begins_any(near, _FORCES)


def _forces_off(clause: Clause, hit: Hit) -> bool:
    """As in "which forced them to flee": no ground changes hands where none is named behind."""
    if not begins(word_of(clause, hit), _FORCES):
        return False
    behind = clause.sentence.words[hit.first : clause.last]
    off = next((p for p, w in enumerate(behind) if w == "من" and p), None)
    return off is None or not any(s.first > hit.first + off for s in clause.spots)


_CHIEFS = ("قايد", "وزير", "رييس", "مدير", "محافظ", "وفد", "مسوول", "عميد", "نايب")
_COMES = ("وصل", "يصل", "تصل", "وصول", "زار", "تفقد", "جال")


def _is_a_visit(clause: Clause, hit: Hit) -> bool:
    """As in "the commander of X arrived at the line": one man comes, and no force."""
    if not begins(word_of(clause, hit), _COMES):
        return False
    who = clause.word(clause.first) if hit.first > clause.first else clause.word(hit.last)
    return has_stem(who, _CHIEFS)


_RETURNS = ("عاد", "يعود", "تعود", "ستعود", "سيعود", "عود")


def _men_return(clause: Clause, hit: Hit) -> bool:
    """As in "the units will go back to the gate": they are there again, it is not opened."""
    if not begins(word_of(clause, hit), _RETURNS):
        return False
    return any(abs(h.first - hit.first) <= 2 for h in clause.cue("units"))


_UNKNOWN = frozenset({"حجم", "معرفه", "طبيعه"})


def _of_unknown_size(clause: Clause, hit: Hit) -> bool:
    """As in "without the extent of X's losses being known": nothing is told of them."""
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return "خساير" in word_of(clause, hit) and not _UNKNOWN.isdisjoint(near)


only_where(_takes_down, stems=REMOVES)
only_where(_is_forced, stems=_FORCES)
only_where(_is_a_visit, stems=_CHIEFS)
only_where(_men_return, stems=_RETURNS)
only_where(_is_a_march, stems=_MARCHES)
only_where(_is_a_kind_of, ("ضرب", "ضربا"))
only_where(_of_unknown_size, exactly=_UNKNOWN)
only_where(_forces_off, stems=_FORCES)
only_where(_tells_a_reporter, stems=_TALKS)

TURNED_IN_ARABIC: UntoldByKind = {
    Kind.OPERATION: (_takes_down, _is_forced, _is_a_visit),
    Kind.CROSSING_STATUS: (_men_return,),
    Kind.INFILTRATION: (_is_forced,),
    Kind.PATROL: (_is_a_march,),
    Kind.STRIKE: (_is_a_kind_of,),
    Kind.CLASH: (_is_a_kind_of,),
    Kind.CASUALTIES: (_of_unknown_size,),
    Kind.CAPTURE: (_forces_off,),
    Kind.COORDINATION: (_tells_a_reporter,),
}
"""Whether the words beside an Arabic predicate make another thing of it than a deed."""
