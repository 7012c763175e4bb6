"""Who flees: out of prison, over the line, or from one place to another."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import begins, force_near, near_after
from geo.claims.reading.text.settings import Trigger, setting
from geo.claims.reading.text.wordset import word_set

_CAPTIVES = (
    "سجين", "سجناء", "معتقل", "محتجز", "موقوف", "نزيل", "نزلاء", "اسري", "prisoner", "detainee",
    "inmate", "captive", "convict",
)  # fmt: skip
_PEOPLE = word_set(
    "مدنيين مدنيون مدنيا عايله عايلات عوايل اسره نازحين نازحون سكان اهالي civilians people "
    "families residents villagers"
)
_THE_REST = word_set(
    "باقون باقين بقيه اخرون مهاجمون مهاجمين منفذون rest others attackers remainder"
)
_THERE = frozenset({"منه", "منها"})
_OVER_THERE = word_set("الداخل الاراضي الجانب العمق")


def flights(clause: Clause) -> Iterator[Trigger]:
    """Escapes from custody are transfers, flights over the line infiltrations, others moves."""
    for hit in clause.cue("flee"):
        if near_after(clause, hit, "goods", reach=2) is not None:
            continue  # "smuggled arms" is written like "fled"
        kind = _kind(clause, hit)
        if kind is not None:
            yield Trigger(kind, hit, setting(clause, hit), "flees", hit.verbal)


def _kind(clause: Clause, hit: Hit) -> Kind | None:
    words = clause.sentence.words[clause.first : clause.last]
    bare = [w.lstrip("ولب").removeprefix("ال") for w in words]
    away = hit.tail or clause.word(hit.last) in _THERE
    if (clause.sentence if away else clause).cue("camp") or any(
        w.startswith(_CAPTIVES) for w in bare
    ):
        return Kind.TRANSFER
    if _out_of_a_jail(clause, hit):
        return Kind.TRANSFER
    if _over_the_line(clause, hit):
        return Kind.INFILTRATION
    people = _PEOPLE.intersection(words) or any(w.startswith("عايلت") for w in bare)
    if people and clause.counts:
        return Kind.TRANSFER
    if clause.spots and (force_near(clause, hit) or _the_rest(clause, bare)):
        return Kind.OPERATION
    return None


_ESCAPED = ("escap", "فر", "هرب")
_UNHURT = word_set("unhurt unharmed injury injuries death guards staff visitors")
_JAIL = ("prison", "jail", "سجن")
_SO_MANY = word_set("dozens scores hundreds several some many العشرات عشرات العديد")


def _the_rest(clause: Clause, bare: list[str]) -> bool:
    """As in "the rest fled towards X", where the text has told of fighters."""
    return bool(_THE_REST & set(bare)) and not clause.cue("kill", "strike")


def _out_of_a_jail(clause: Clause, hit: Hit) -> bool:
    """As in "inmates seized a part of the prison and dozens escaped": told of a jail before."""
    word = clause.sentence.words[hit.first]
    before = clause.sentence.words[: clause.first]
    jail = any(w.removeprefix("ال").removeprefix("ب").startswith(_JAIL) for w in before)
    told = bool(_SO_MANY & set(clause.sentence.words[clause.first : clause.last])) or bool(
        clause.counts
    )
    unhurt = _UNHURT & set(clause.sentence.words[clause.first : clause.last])
    return begins(word, _ESCAPED) and jail and told and not unhurt


def _over_the_line(clause: Clause, hit: Hit) -> bool:
    behind = clause.sentence.words[hit.last : clause.last]
    lands = (s.place for s in clause.spots if s.first >= hit.last)
    return bool(_OVER_THERE.intersection(behind)) or any(
        p is not None and p.kind in ("country", "territory", "frontier") for p in lands
    )
