"""Events of other fronts, which a page of border news tells of beside its own."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_EVENTS = frozenset(
    {
        Kind.STRIKE, Kind.CLASH, Kind.CAPTURE, Kind.CASUALTIES, Kind.ENCIRCLEMENT, Kind.ARREST,
        Kind.OPERATION,
    }
)  # fmt: skip
_FOREIGN = (
    "اوكراني", "السودان", "سوداني", "اليمن", "يمني", "ليبيا", "ليبي", "الصومال", "صومالي",
    "نيجيريا", "ارمينيا", "اذربيجان", "كشمير", "ukrain", "sudan", "yemen", "libya", "somali",
    "nigeria", "armenia", "azerbaijan", "kashmir",
)  # fmt: skip
_TOWNS = word_set(
    "كييف خاركيف دونيتسك كورسك زابوريجيا غزه رفح خانيونس جنين نابلس صنعاء الحديده عدن تعز الخرطوم "
    "دارفور بنغازي مقديشو سيناء كابول بعلبك الضاحيه النبطيه kyiv kharkiv donetsk kursk gaza rafah "
    "jenin nablus sanaa hodeidah aden khartoum darfur benghazi mogadishu sinai kabul beirut baalbek"
)
_IN = word_set("في علي داخل قرب جنوب شمال شرق غرب جنوبي شمالي in on near inside across southern")
_HOME = ("iraq", "syria", "both")


def elsewhere(clause: Clause, trigger: Trigger) -> bool:
    """As in "jets bombed villages in southern Lebanon": another front, where none of ours is told.

    A place of the two countries, or a word for their border, in the same clause keeps the event.
    """
    if trigger.kind not in _EVENTS or clause.cue("border", "crossing"):
        return False
    places = [s for s in clause.spots if s.place is not None]
    if any(s.place is not None and s.place.country in _HOME for s in places):
        return False
    if any(_is_foreign(w) for w in clause.sentence.words[clause.first : clause.last]):
        return True
    words = clause.sentence.words
    return any(
        s.first >= trigger.hit.last and _IN & set(words[max(clause.first, s.first - 2) : s.first])
        for s in places
    )


def _is_foreign(word: str) -> bool:
    bared = bare(word.removesuffix("'s"))
    return bared.startswith(_FOREIGN) or word.startswith(_FOREIGN) or bared in _TOWNS
