"""Forces that are still somewhere, in Arabic, where no verb but "still" says so."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import MEN

_STILL = word_set("زال زالت زالوا زالا يزال تزال يزالون يزالان مازال مازالت مازالوا لايزال لاتزال")
_STAYS = word_set(
    "بقي بقيت بقوا يبقي تبقي يبقون سيبقي ستبقي سيبقون باق باقيه باقون ظل ظلت ظلوا يظل تظل سيظل ستظل"
)
_NOT = word_set("ما لا لم وما ولا")
_IN = word_set("في داخل ضمن قرب")
_HELD_IN = word_set("سجن سجون معتقل معتقلات مستشفي قبضه ايدي حوزه عهده")
_GROUND_REACH = 3  # words from "in" to the ground


def may_be_still(word: str) -> bool:
    """A first look: whether a word is one of "still", or says that somebody stays."""
    return word.removeprefix("و") in _STILL or word.removeprefix("و") in _STAYS


def still_there(clause: Clause) -> Iterator[Trigger]:
    """As in "men of X are still in the desert of Y", "X will stay in Y": no other verb is told."""
    if not clause.sentence.arabic or not clause.names:
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last - 1):
        if not may_be_still(words[place]):
            continue
        stays = words[place].removeprefix("و") in _STAYS
        where = next((p for p in range(place + 1, clause.last) if words[p] in _IN), None)
        if where is None or not _is_ground(clause, where):
            continue
        if _does_more(clause, place, where, own=stays):
            continue
        first = place - (words[place - 1] in _NOT and not stays)
        behind = _force_before(clause, where)
        if (behind is not None and _are_men(clause, place + 1, behind)) or (
            _force_before(clause, first) is not None
        ):
            hit = Hit("presence", IMPERFECT, first, place + 1)
            yield Trigger(Kind.PRESENCE, hit, MAIN, "still there", True)
            return


def _does_more(clause: Clause, still: int, where: int, *, own: bool) -> bool:
    """Whether a verb or a predicate of another kind stands between "still" and "in"."""
    own = own or clause.word(still - 1) in _NOT or clause.word(still).startswith(("ما", "لا"))
    told = (h for h in clause.sentence.cues if still < h.first < where)
    return not own or any(h.verbal or h.meaning in _PREDICATES for h in told)


_PREDICATES = frozenset(
    {"control", "presence", "strike", "clash", "operation", "encirclement", "open", "close",
     "patrol", "infiltration", "arrest", "planned", "barrier", "build", "maintain"}
)  # fmt: skip


def _force_before(clause: Clause, place: int) -> Named | None:
    """The force that is named right before this word."""
    names = [n for n in clause.names if n.first < place and not n.metonym]
    near = names[-1] if names and place - names[-1].last <= 1 else None
    return None if near is None or near.ids[:1] in _NO_FORCE else near


_NO_FORCE = (("civilians",), ("displaced",))


_MEN_OF = MEN | word_set("فصايل فصيل وحدات وحده قطعات الويه لواء سرايا كتايب بعض عدد من قوات قوه")


def _are_men(clause: Clause, first: int, force: Named) -> bool:
    """Whether nothing but men and how many stands before the force: not "the fate of men of X"."""
    counted = {p for c in clause.counts for p in range(c.first, c.last)}
    between = range(first, force.first)
    return all(p in counted or clause.word(p) in _MEN_OF for p in between)


def _is_ground(clause: Clause, where: int) -> bool:
    """Whether a place, or ground of this line, is named right behind "in"."""
    if clause.word(where + 1).removeprefix("ال") in _HELD_IN:
        return False
    near = range(where + 1, where + 1 + _GROUND_REACH)
    return any(s.first in near for s in clause.spots) or any(
        h.first in near for h in clause.cue("area", "border")
    )
