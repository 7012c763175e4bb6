"""Events of other fronts, which a page of border news tells of beside its own."""

from gazetteer.byword import ByWord
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_EVENTS = frozenset(
    {
        Kind.STRIKE, Kind.CLASH, Kind.CAPTURE, Kind.CASUALTIES, Kind.ENCIRCLEMENT, Kind.ARREST,
        Kind.OPERATION,
    }
)  # fmt: skip
_FOREIGN = word_set(
    "اوكرانيا السودان اليمن ليبيا الصومال نيجيريا ارمينيا اذربيجان كشمير ukraine sudan yemen libya "
    "somalia nigeria armenia azerbaijan kashmir"
)
_FOREIGN_ARMIES = ("اوكراني", "ukrainian", "libyan", "yemeni", "sudanese", "somali", "nigerian")
_ARMY = ("جيش", "قوات", "طيران", "army", "forces", "troops", "jets", "military")
_TOWNS = word_set(
    "كييف خاركيف دونيتسك كورسك زابوريجيا غزه رفح خانيونس جنين نابلس صنعاء الحديده عدن تعز الخرطوم "
    "دارفور بنغازي مقديشو سيناء كابول بعلبك الضاحيه النبطيه kyiv kharkiv donetsk kursk gaza rafah "
    "jenin nablus sanaa hodeidah aden khartoum darfur benghazi mogadishu sinai kabul beirut baalbek"
)
_IN = word_set("في علي داخل قرب جنوب شمال شرق غرب جنوبي شمالي in on near inside across southern")
_HOME = ("iraq", "syria", "both")


def elsewhere(clause: Clause, trigger: Trigger) -> bool:
    """As in "jets bombed villages in southern Lebanon": an event of another front.

    A place of the two countries, or a word for their border, in the same clause keeps it.
    """
    if trigger.kind not in _EVENTS:
        return False
    places = [s for s in clause.spots if s.place is not None]
    if any(s.place is not None and s.place.country in _HOME for s in places):
        return False
    if _on_another_line(clause):
        return True
    if clause.cue("border", "crossing"):
        return False
    words = clause.sentence.words
    if any(map(_MAY_BE_ABROAD.__getitem__, words[clause.first : clause.last])) and any(
        _is_abroad(clause, p) for p in range(clause.first, clause.last)
    ):
        return True
    return any(
        s.first >= trigger.hit.last and _IN & set(words[max(clause.first, s.first - 2) : s.first])
        for s in places
    )


_OTHER_OWNERS = ("lebanon's", "israel's", "jordan's", "turkey's", "iran's", "kuwait's", "gaza's")
_LINE_REACH = 3  # words from "Lebanon's" to "border"


_OWNERS_GLANCE = glance_for(exactly=_OTHER_OWNERS)


def _on_another_line(clause: Clause) -> bool:
    """As in "traded fire across Lebanon's southern border", in English."""
    if not clause.sentence.glance & _OWNERS_GLANCE:
        return False
    words = clause.sentence.words
    return any(
        words[p] in _OTHER_OWNERS and {"border", "frontier"} & set(words[p : p + _LINE_REACH + 1])
        for p in range(clause.first, clause.last)
    ) and not any(w in ("syria", "syrian", "iraq", "iraqi") for w in words)


def _may_be_abroad(word: str) -> bool:
    """A first look: whether a word names a land or a town elsewhere, or tells of a land's army."""
    own = word.removesuffix("'s")
    bared = bare(own)
    armed = own.startswith(_FOREIGN_ARMIES) or bared.startswith(_FOREIGN_ARMIES)
    return armed or own in _FOREIGN or own in _TOWNS or bared in _TOWNS


_MAY_BE_ABROAD = ByWord(_may_be_abroad)


def _is_abroad(clause: Clause, place: int) -> bool:
    """Whether the word is a land or town elsewhere that something is in, or another land's army."""
    word = clause.word(place).removesuffix("'s")
    bared = bare(word)
    before = clause.word(place - 1)
    if word.startswith(_FOREIGN_ARMIES) or bared.startswith(_FOREIGN_ARMIES):
        beside = (before, clause.word(place + 1))
        return any(bare(w).startswith(_ARMY) for w in beside)
    told = word in _FOREIGN or word in _TOWNS or bared in _TOWNS
    return told and (before in _IN or bare(before) in _PARTS or clause.word(place).endswith("'s"))


_PARTS = word_set("مدينه بلده ريف محافظه قرب حي ضواحي غرب شرق")
