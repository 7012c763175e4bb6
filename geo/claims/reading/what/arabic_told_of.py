"""Arabic words of a kind that only say what else is spoken of: loads, topics, whose ground."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT
from geo.claims.reading.text.glance import glance_for, only_where
from geo.claims.reading.text.nearby import bare, begins, word_of
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind, of_any_kind


def _cannot_be(clause: Clause, hit: Hit) -> bool:
    """As in "they cannot come back and work with X": what is held impossible is not told."""
    if hit.form != IMPERFECT:
        return False
    words = clause.sentence.words[clause.stretch.first : hit.first]
    return any(words[p : p + 2] == ["لا", "يمكن"] for p in range(len(words)))


def _meets_whoever(clause: Clause, hit: Hit) -> bool:
    """As in "any approach will be met by fire": what would befall whoever came."""
    words = clause.sentence.words
    opens = words[clause.first : clause.first + 2]
    any_one = "اي" in (w.removeprefix("ان").removeprefix("و") for w in opens)
    return any_one and any(
        w.startswith(("سي", "ست")) for w in words[clause.first + 1 : hit.first + 1]
    )


_TOWARDS = word_set("من الي نحو باتجاه صوب عبر")


def _of_whose_ground(clause: Clause, hit: Hit) -> bool:
    """As in "fled from the areas under X": where somebody comes from or goes to."""
    first = hit.first
    if bare(clause.word(first)).startswith("سيطر"):
        first -= 1
    return clause.word(first) == "مناطق" and clause.word(first - 1) in _TOWARDS


_TALKS = ("بحث", "ناقش", "مناقش", "تباحث", "يبحث", "يناقش", "تناقش", "تبحث")
_TALKS_ABOUT = 14  # words from "discussed" to the last of the topics


def _is_topic(clause: Clause, hit: Hit) -> bool:
    """As in "joint work and the pursuit of X were discussed": what talks are about."""
    if not clause.sentence.glance & _TALKS_GLANCE:
        return False
    if hit.verbal or hit.form != NOUN:
        return False
    begun = max(clause.first, hit.first - _TALKS_ABOUT)
    talk = [p for p in range(begun, hit.first) if begins(clause.word(p), _TALKS)]
    talk = [p for p in talk if clause.word(p) != "بحثا"]
    return bool(talk) and not any(
        h.form == PERFECT and h.joiner and talk[-1] < h.first < hit.first
        for h in clause.cues_before(hit.first)
    )


_TALKS_GLANCE = glance_for(stems=_TALKS)


_CARRIES = ("محمل", "حمول", "يحمل", "تحمل")
_HOLDS = word_set("ضم وضم يضم ويضم تضم وتضم ضمت وضمت")
_COLUMNS = ("رتل", "ارتال", "قافل", "قوافل")
_LOAD_REACH = 12  # words from "loaded with" to the last of the load


def _is_load(clause: Clause, hit: Hit) -> bool:
    """As in "the convoy carried cement blocks and closed boxes": what lorries carry."""
    near = range(max(clause.stretch.first, hit.first - _LOAD_REACH), hit.first)
    words = clause.sentence.words
    return any(
        begins(words[p], _CARRIES) or words[p] in ("متنها", "متنه")
        or (words[p] in _HOLDS and bare(words[p + 1]).startswith(_COLUMNS))
        for p in near
    )  # fmt: skip


def _no_crossing_over(clause: Clause, hit: Hit) -> bool:
    """As in "hit a car loaded with arms": what was hit, and nothing is told to have passed."""
    struck = any(h.first < hit.first for h in clause.cue("target", "strike"))
    return (struck and begins(word_of(clause, hit), ("محمل",))) or _is_topic(clause, hit)


def _no_presence(clause: Clause, hit: Hit) -> bool:
    """As in "the column held 30 lorries": what it is made of, no force that stands somewhere."""
    column = bare(word_of(clause, hit)).startswith(_COLUMNS)
    return (column and clause.word(hit.first - 1) in _HOLDS) or _is_topic(clause, hit)


_COMES_BACK = ("عود", "بعود", "رجوع", "برجوع", "استقبل", "يستقبل", "تستقبل")
_FOLK = ("اهالي", "سكان", "مدني", "نازح", "عوايل", "عايلات")
_FOLK_REACH = 5


def _no_custody(clause: Clause, hit: Hit) -> bool:
    """As in "let some of the townsfolk go home": within a land, and nobody is handed over."""
    if not begins(word_of(clause, hit), _COMES_BACK) and not begins(
        clause.word(hit.last), _COMES_BACK
    ):
        return False
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + _FOLK_REACH)]
    words = clause.sentence.words[clause.first : clause.last]
    over = clause.cue("border", "camp", "crossing", "two_countries")
    lands = any(s.place is not None and s.place.kind in ("country", "territory", "crossing", "camp")
                for s in clause.sentence.spots)  # fmt: skip
    camp = any("مخيم" in w or "سجن" in w for w in words)
    return not (over or lands or camp) and any(bare(w).startswith(_FOLK) for w in near)


_SECRET = (
    "مخدر", "اسلح", "سلاح", "حبوب", "كبتاغون", "مسلح", "ارهابي", "مهرب", "متسلل", "دواعش",
)  # fmt: skip


def is_secret(word: str) -> bool:
    """Whether a word is of wares or men that no gate lets in."""
    return bare(word).startswith(_SECRET)


def _no_gate(clause: Clause, hit: Hit) -> bool:
    """As in "closed boxes", "the entry of drugs": nothing is told of a gate."""
    if hit.form == NOUN and is_secret(clause.word(hit.last)):
        return True
    return not hit.verbal and _is_load(clause, hit)


def _no_accord(clause: Clause, hit: Hit) -> bool:
    """As in "there are no cells or contact": what "or" joins to what there is none of."""
    words = clause.sentence.words[clause.first : hit.first]
    joined = words[-1:] == ["او"] or words[-2:] == ["او", "اي"]
    return joined and bool({"لا", "ولا"} & set(words))


only_where(_cannot_be, exactly=("يمكن",))
only_where(_meets_whoever, ("اي",))
only_where(_of_whose_ground, exactly=("مناطق",))
only_where(_no_accord, exactly=("او",))
only_where(_is_topic, stems=_TALKS)
only_where(_no_presence, exactly=_HOLDS, stems=_TALKS)
only_where(_no_crossing_over, stems=("محمل", *_TALKS))
only_where(_is_load, exactly=("متنها", "متنه", *_HOLDS), stems=_CARRIES)
only_where(_no_gate, exactly=("متنها", "متنه", *_HOLDS), stems=(*_CARRIES, *_SECRET))
only_where(_no_custody, stems=_COMES_BACK)

_BY_KIND: UntoldByKind = {
    Kind.CONTROL: (_of_whose_ground,),
    Kind.COORDINATION: (_no_accord,),
    Kind.OPERATION: (_is_topic,),
    Kind.CLASH: (_is_topic,),
    Kind.PRESENCE: (_no_presence,),
    Kind.INFILTRATION: (_no_crossing_over,),
    Kind.FORTIFICATION: (_is_load,),
    Kind.CROSSING_STATUS: (_no_gate,),
    Kind.TRANSFER: (_no_custody,),
}
ARABIC_TOLD_OF = (of_any_kind(_cannot_be, _meets_whoever), _BY_KIND)
"""Whether an Arabic predicate belongs to what another word tells, and claims nothing."""
