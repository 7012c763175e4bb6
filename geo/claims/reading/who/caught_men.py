"""Who is caught, where he goes by no name: by what he is said to have been doing."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast

_REACH = 22  # words from an arrest to what they were doing
_UNNAMED = frozenset({"civilians", "unknown"})
_CROSSES = ("infiltration", "cross")
_UNLAWFUL = word_set("شرعيه قانونيه نظاميه مشروعه illegally unlawfully")
_TRADES = ("تاجر", "تجار", "مروج", "ناقل")
_WARES = ("مخدر", "حبوب", "كبتاغون", "كبتاجون")
_DEALERS = word_set("trafficker traffickers dealer dealers")


def caught_men(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """The roles of an arrest, with those taken who came over the line, or who deal in drugs."""
    taken = [p for p in found if p.role is Role.AGAINST]
    if trigger.kind is not Kind.ARREST or any(p.ids[0] not in _UNNAMED for p in taken):
        return found
    who = _what_they_are(clause, trigger)
    if who is None:
        return found
    kept = [p for p in found if p not in taken]
    return [*kept, Cast((who,), Role.AGAINST, "what they were doing", -1)]


def _what_they_are(clause: Clause, trigger: Trigger) -> str | None:
    sentence, hit = clause.sentence, trigger.hit
    last = min(len(sentence.words), hit.last + _REACH)
    behind = sentence.words[hit.last : last]
    if any(bare(w).startswith(_TRADES) for w in behind) and any(
        bare(w).startswith(_WARES) for w in behind
    ):
        return "smugglers"
    if not _DEALERS.isdisjoint(behind):
        return "smugglers"
    over = any(h.verbal or h.meaning == "infiltration" for h in sentence.cue(
        *_CROSSES, first=hit.last, last=last
    ))  # fmt: skip
    return "infiltrators" if over or not _UNLAWFUL.isdisjoint(behind) else None
