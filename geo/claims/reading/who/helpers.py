"""Bodies that help in a deed or receive what it gives: no foe of who does it."""

from collections.abc import Sequence

from gazetteer.byword import ByWord
from geo.claims.model import Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.handing import handed_until, may_hand_over
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins, begins_any
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_HELPS = (
    "تعين", "يعين", "اعان", "تساعد", "يساعد", "ساعد", "تشارك", "يشارك", "شارك", "تعاون", "يعاون",
    "عاون",
)  # fmt: skip
_BACKS = ("تساند", "يساند", "ساند", "تدعم", "يدعم", "تؤازر", "توازر", "يوازر")
_REACH = 3  # words from the verb of helping, over "in it" or what flies, to who helps


def beside_the_deed(
    clause: Clause, trigger: Trigger, name: Named
) -> tuple[Role | None, str] | None:
    """As in "a sweep by X, and Y help them in it": Y is no foe; None where no such verb stands.

    Nor is whoever receives or enters what another leaves, or is asked for leave.
    """
    last, words = trigger.hit.last, clause.sentence.words
    if name.first < last:
        return None
    if _comes_after(words, last, name.first) or _is_asked(clause, name):
        return None, ""
    near = range(max(last, name.first - _REACH), name.first) if clause.sentence.arabic else ()
    joined = [words[p] for p in near if words[p][0] == "و" or _opens(words[p - 2 : p])]
    if begins_any(joined, _HELPS):
        return Role.WITH, "who helps"
    backs = begins_any(joined, _BACKS)
    return (Role.SUPPORTED_BY, "who backs it") if backs else None


def _opens(before: Sequence[str]) -> bool:
    """As in ", and in the air take part X": a clause of its own, not "a post that X helps"."""
    return before != [] and (before[-1] == "،" or before[0][0] == "و")


_ENTERED = frozenset(
    f"و{verb}{it}"
    for verb in ("دخل", "دخلت", "تسلم", "تسلمت", "استلم")
    for it in ("ها", "ه", "هما")
)


def _comes_after(words: Sequence[str], first: int, last: int) -> bool:
    """As in "X left the town and handed it over to Y", "and Y entered it"."""
    entered = map(_MAY_COME_AFTER.__getitem__, words[first:last])
    return any(
        words[place] in _ENTERED or handed_until(words, place) is not None
        for place, may in enumerate(entered, first)
        if may
    )


def _may_come_after(word: str) -> bool:
    """A first look, asked once of every word."""
    return word in _ENTERED or may_hand_over(word)


_MAY_COME_AFTER = ByWord(_may_come_after)


_ASKS = ("طلب", "تطلب", "يطلب", "وافق", "توافق", "يوافق", "سمح", "تسمح", "يسمح", "اذن", "تاذن")
_ASKED = word_set("asks asked agrees agreed requests requested allows allowed consents wants")


def _is_asked(clause: Clause, name: Named) -> bool:
    """As in "will not enter unless Damascus asks for it": who is asked is nobody's foe."""
    if clause.sentence.arabic:
        return begins(clause.word(name.first - 1), _ASKS)
    return clause.word(name.last) in _ASKED
