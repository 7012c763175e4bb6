"""Arabic turns of phrase in the words of a deed: "stands behind it", "goes on alert"."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.events import EVENTS
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import bare, begins, begins_any, word_of
from geo.claims.reading.text.undone import FAILS
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind

_STANDS = ("يقف", "تقف", "وقف")
_BEHIND = word_set("وراء خلف وراءه وراءها خلفه خلفها")


def _takes_a_stand(clause: Clause, hit: Hit) -> bool:
    """As in "X stands behind the attacks", "stands neutral": what X thinks or did, no stay."""
    if not begins(word_of(clause, hit), _STANDS):
        return False
    words = clause.sentence.words
    behind = words[hit.first + 1 : hit.first + 3]
    if behind[:1] and behind[0] in _BEHIND:
        deeds = {h.first for h in clause.sentence.cues if h.meaning in EVENTS and h.form == NOUN}
        return behind[0].endswith(("ه", "ها")) or hit.first + 2 in deeds
    return behind in (["علي", "الحياد"], ["مكتوفه", "الايدي"], ["مكتوف", "الايدي"])


_MEASURES = word_set("كم كيلومتر كيلومترا كيلومترات كيلومتراً ميلا ميل")
_FIGURE_REACH = 12  # words from "comes to" over what to the unit


def _comes_to(clause: Clause, hit: Hit) -> bool:
    """As in "the border comes to 600 km", by the verb that also says "reached"."""
    if not begins(word_of(clause, hit), ("تبلغ", "يبلغ", "بلغ")):
        return False
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _FIGURE_REACH)]
    return not _MEASURES.isdisjoint(behind)


_SEES = ("شاهد", "يشاهد", "عاين", "راي")
_REPORTERS = ("صحاف", "صحف", "مراسل", "مصور", "شهود", "شاهد")


def _is_a_witness(clause: Clause, hit: Hit) -> bool:
    """As in "as a reporter saw": who tells of it, nobody who is there."""
    if not begins(word_of(clause, hit), _SEES):
        return False
    return begins(bare(clause.word(hit.last)), _REPORTERS)


_MEDIA = ("منص", "مواقع", "وسايل", "شبك", "صفح")
_SPREADS = ("انتشر", "ينتشر", "تنتشر", "تداول", "يتداول", "تتداول")


def _of_the_media(clause: Clause, hit: Hit) -> bool:
    """As in "pictures spread on social media", "the sites of contact": nobody is anywhere."""
    words = clause.sentence.words
    if begins(word_of(clause, hit), _SPREADS):
        near = words[hit.last : hit.last + 3]
        return begins_any(map(bare, near), _MEDIA)
    return begins(bare(words[hit.first - 1]), _MEDIA) and "تواصل" in words[hit.first]


def _joins_lands(clause: Clause, hit: Hit) -> bool:
    """As in "the gates that join the two countries", written like "a gathering"."""
    return "تجمع" in word_of(clause, hit) and clause.word(hit.first - 1) in _THAT


_PAPERS = ("جواز", "مسافر", "تاشير", "زوار", "زاير")


def _of_travellers(clause: Clause, hit: Hit) -> bool:
    """As in "stamped the passports of those who came from X": nobody slips in."""
    words = clause.sentence.words
    near = words[max(clause.first, hit.first - 4) : hit.last + 2]
    return begins_any(map(bare, near), _PAPERS)


_SENDS = ("دفع", "يدفع", "تدفع")


def _pushes_it(clause: Clause, hit: Hit) -> bool:
    """As in "pills that smugglers pushed over the river": a thing, no men that are sent."""
    return bool(hit.tail) and hit.last - hit.first == 1 and begins(word_of(clause, hit), _SENDS)


_ENTERS = ("دخل", "يدخل", "تدخل", "دخول")
_ALERT = ("انذار", "الانذار", "تاهب", "التاهب", "استنفار", "الاستنفار", "طواري", "الطواري")
_ALERT_REACH = 14  # words from "went" over who did to "on alert"


def _goes_on_alert(clause: Clause, hit: Hit) -> bool:
    """As in "the army went on alert": nobody moves."""
    if not begins(word_of(clause, hit), _ENTERS):
        return False
    words = clause.sentence.words
    near = range(hit.last, min(clause.last - 2, hit.last + _ALERT_REACH))
    return any(
        words[p] == "في" and words[p + 1] in ("حاله", "حالات") and words[p + 2] in _ALERT
        for p in near
    )


_CARRIED_OUT = ("نفذ", "شن", "ارتكب", "قام")
_THAT = frozenset({"التي", "الذي", "الذين"})
_BLOWS = ("هجوم", "هجمات", "ضرب", "غار", "قصف", "عملي", "استهداف", "تفجير")


def _who_did_it(clause: Clause, hit: Hit) -> bool:
    """As in "whose aircraft carried out the attack is not known": an attack told already."""
    words = clause.sentence.words
    verb = hit.first if hit.verbal else hit.first - 1
    blow = clause.word(verb + 1)
    known = blow.removeprefix("ب").startswith("ال") and bare(blow).startswith(_BLOWS)
    relative = verb > 0 and words[verb - 1] in _THAT and begins(words[verb], _CARRIED_OUT)
    return relative and known and not clause.sentence.cue("arrest", "kill", last=verb)


_ON_HIM = word_set("معه معها معهم معهما بحوزته بحوزتهم بحوزتهما بحوزتها لديه لديهم لديهما")


def _found_with_them(clause: Clause, hit: Hit) -> bool:
    """As in "caught two traders and seized pills with them": a part of the arrest."""
    if clause.word(hit.last) not in _ON_HIM:
        return False
    return bool(clause.sentence.cue("arrest", last=hit.first))


_TAKES_BACK = ("تراجع", "يتراجع", "تتراجع", "عدل", "يعدل")
_WORDS_OF = ("قرار", "تصريح", "موقف", "خطو", "وعد", "نيت", "اتهام", "شرط", "شروط", "مطالب")
_BACK_REACH = 8  # words from "went back" over who did to on what


def _takes_it_back(clause: Clause, hit: Hit) -> bool:
    """As in "went back on the decision to close the gate": nobody moves."""
    if not begins(word_of(clause, hit), _TAKES_BACK):
        return False
    words = clause.sentence.words
    near = range(hit.last, min(clause.last - 1, hit.last + _BACK_REACH))
    return any(words[p] == "عن" and begins(bare(words[p + 1]), _WORDS_OF) for p in near)


def _of_any(clause: Clause, hit: Hit) -> bool:
    """As in "ready to repel any attack": none has come; but "there was no attack" is told."""
    ready = hit.head.startswith("ل") and clause.word(hit.last) == "اي"
    if not ready and (clause.word(hit.first - 1) != "اي" or hit.verbal):
        return False
    return not (clause.cue("negation") or clause.cue("deny") or clause.stretch.denies)


def _whoever(clause: Clause, hit: Hit) -> bool:
    """As in "to arrest all who slip in": whom it will befall, and none is told."""
    words = clause.sentence.words
    near = range(hit.last, min(clause.last - 1, hit.last + 5))
    return any(words[p] == "كل" and words[p + 1] == "من" for p in near)


_FAIL_REACH = 6  # words from "failed" over who did to "in"


def _fails_in(clause: Clause, hit: Hit) -> bool:
    """As in "X failed to take Y": the taking is denied, and the failing is no move."""
    if not begins(word_of(clause, hit), FAILS):
        return False
    near = clause.sentence.words[hit.last : hit.last + _FAIL_REACH]
    return bool({"في", "عن"} & set(near))


_SUCCESS = ("نجاح", "فشل", "نتايج", "حصيله", "اهداف", "تفاصيل", "اهميه")


def _went_well(clause: Clause, hit: Hit) -> bool:
    """As in "the success of the operation is plain": a view of what was told already."""
    noun = hit.form == NOUN and hit.head.endswith("ال")
    return noun and begins(clause.word(hit.first - 1), _SUCCESS)


_JOY = ("ابتهاج", "احتفال", "فرح", "احتفاء")
_JOY_REACH = 6  # words from "fired" over into what to "in joy"


def _in_joy(clause: Clause, hit: Hit) -> bool:
    """As in "fired into the air in joy": nobody is fought."""
    behind = clause.sentence.words[hit.last : hit.last + _JOY_REACH]
    return begins_any(map(bare, behind), _JOY)


_WISHES = (
    "نريد", "يريد", "تريد", "نامل", "يامل", "تامل", "نرغب", "يرغب", "ترغب", "نطالب", "يطالب",
    "تطالب", "نطمح", "نتمني", "يتمني",
)  # fmt: skip


def _is_wished(clause: Clause, hit: Hit) -> bool:
    """As in "we want the state to hold its borders": nobody holds them yet."""
    words = clause.sentence.words
    before = range(hit.first - 1, max(-1, hit.first - 3), -1)
    that = next((p for p in before if words[p] in ("ان", "بان")), -1)
    near = words[max(0, that - 2) : that] if that > 0 else []
    return begins_any(near, _WISHES)


_FEAST = ("مراسم", "مراسيم", "حفل", "احتفال")


def _at_the_feast(clause: Clause, hit: Hit) -> bool:
    """As in "at the opening ceremony X said": where he spoke; the opening is told elsewhere."""
    at = clause.word(hit.first - 2) in ("في", "وفي", "خلال", "وخلال", "علي")
    return hit.form == NOUN and at and begins(bare(clause.word(hit.first - 1)), _FEAST)


_WATCHES = ("راقب", "يراقب", "تراقب", "نراقب")
_EVENTS = word_set("الوضع الاوضاع الموقف التطورات الاحداث المشهد ما تطورات مجريات")


def _watches_events(clause: Clause, hit: Hit) -> bool:
    """As in "watches the situation on the border": no patrol."""
    behind = clause.sentence.words[hit.first + 1 : hit.first + 4]
    return begins(word_of(clause, hit), _WATCHES) and not _EVENTS.isdisjoint(behind)


only_where(_watches_events, stems=_WATCHES)
only_where(_takes_a_stand, exactly=("الحياد", "الايدي", *_BEHIND))
only_where(_pushes_it, stems=_SENDS)
only_where(_is_a_witness, stems=_SEES)
only_where(_of_the_media, stems=_MEDIA)
only_where(_joins_lands, exactly=_THAT)
only_where(_comes_to, exactly=_MEASURES)
only_where(_goes_on_alert, exactly=_ALERT)
only_where(_who_did_it, exactly=_THAT)
only_where(_went_well, stems=_SUCCESS)
only_where(_takes_it_back, stems=_TAKES_BACK)
only_where(_fails_in, stems=FAILS)
only_where(_in_joy, stems=_JOY)
only_where(_of_any, exactly=("اي",))
only_where(_whoever, exactly=("كل",))
only_where(_is_wished, stems=_WISHES)
only_where(_at_the_feast, stems=_FEAST)
only_where(_found_with_them, exactly=_ON_HIM)
only_where(_of_travellers, stems=_PAPERS)

ARABIC_IDIOMS: UntoldByKind = {
    Kind.PATROL: (_watches_events,),
    Kind.PRESENCE: (_takes_a_stand, _pushes_it, _is_a_witness, _of_the_media, _joins_lands),
    Kind.OPERATION: (_comes_to, _goes_on_alert, _who_did_it, _went_well, _takes_it_back, _fails_in),
    Kind.CLASH: (_who_did_it, _in_joy, _of_any, _whoever),
    Kind.STRIKE: (_who_did_it, _of_any, _whoever),
    Kind.ARREST: (_whoever,),
    Kind.CASUALTIES: (_whoever,),
    Kind.CONTROL: (_is_wished,),
    Kind.COORDINATION: (_of_the_media,),
    Kind.CROSSING_STATUS: (_at_the_feast,),
    Kind.INFILTRATION: (_found_with_them, _of_travellers),
}
"""Whether an Arabic predicate's words mean, in their turn of phrase, no such deed."""
