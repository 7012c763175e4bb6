"""Bodies that others hunt: whether one acts for once, gives itself up or is kept out."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins, near_before, right_before
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import MEN
from geo.claims.reading.who.english_parts import sets_about

HUNTED = frozenset({"isis", "al_qaeda", "smugglers", "infiltrators", "civilians", "gunmen"})
ENEMIES = tuple((one,) for one in HUNTED)
"""The same as the only readings of a name."""

_BANDS = MEN | word_set(
    "من خليه مجموعه عدد مفرزه تابعه تابع تابعين تابعون ينتمون تنتمي منتمين ل الي band group"
)


def acts_himself(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether somebody hunted is himself the one who acts: right beside the verb."""
    hit = trigger.hit
    band = clause.sentence.words[hit.first + 1 : name.first]
    most = name.first > 2 and clause.sentence.words[name.first - 2] in ("them", "whom")
    banded = trigger.verbal and band and _BANDS.issuperset(band)
    took = trigger.kind is Kind.CAPTURE and band[:1] != ["من"]  # else from whom it is taken
    banded = banded and (trigger.kind is Kind.CLASH or took)
    if most or banded or _manages(clause, hit, name):
        return True
    laid = near_before(clause, hit, "build", "run", "start", reach=_LAID_REACH)
    subject = not clause.sentence.arabic and _is_subject(clause, trigger, name)
    if subject or _they_attack(clause, trigger, name):
        return True
    if trigger.kind is Kind.CLASH and laid is not None and name.last <= hit.first:
        return name.last == hit.first or 0 <= laid.first - name.last <= 2
    if _has_other(clause, name) and name.first >= hit.last + 2:
        return False
    if name.first >= hit.last:
        does = trigger.verbal or trigger.kind is Kind.CLASH or _with_his_grip(clause, name)
        does = does or (trigger.kind is Kind.ENCIRCLEMENT and hit.parted)  # "X cut the road"
        return name.first - hit.last <= 1 and does
    between = clause.sentence.words[name.last : hit.first]
    fights = trigger.kind in (Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES)
    told = hit.form == PHRASE and name.first == hit.first  # "gunmen attacked"
    return len(between) <= 3 and "،" not in between and (trigger.verbal or not fights or told)


def _they_attack(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "men of X, clad like soldiers, attacked Y", in Arabic: a verb of many behind them."""
    words, hit = clause.sentence.words, trigger.hit
    many = trigger.verbal and words[hit.first].endswith("وا")
    attack = trigger.kind in (Kind.CLASH, Kind.STRIKE)
    return many and attack and name.last <= hit.first and "،" not in words[name.last : hit.first]


_LAID_REACH = 12  # words from "laid", "launched" over when and an aside to what
_MANAGED_REACH = 4  # words from "managed" over whom, and from him to the deed
_TRIES = ("حاول", "يحاول", "تحاول", "عمد", "يعمد", "تعمد", "استطاع", "يستطيع")


def _manages(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "X managed to break through the gate", "X tried to attack Y", in Arabic."""
    if not clause.sentence.arabic or hit.form not in (NOUN, PHRASE):
        return False
    if not 0 <= hit.first - name.last <= _MANAGED_REACH:
        return False
    words = clause.sentence.words
    near = range(max(clause.first, name.first - _MANAGED_REACH), name.first)
    return any(h.first in near for h in clause.cue("manage")) or any(
        begins(words[place], _TRIES) for place in near
    )


def _with_his_grip(clause: Clause, name: Named) -> bool:
    """As in "X tightened its grip on Y", in Arabic."""
    word = clause.word(name.last)
    return word.startswith(("قبضت", "سيطرت")) and word.endswith(("ه", "ها", "هم"))


def _is_subject(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether somebody hunted is the subject of an English verb: "X launched an assault"."""
    if trigger.kind in _FOUGHT and _sets_about(clause, trigger.hit, name):
        return True
    if trigger.kind in _FOUGHT and sets_about(clause, trigger.hit, name):
        return True
    if trigger.hit.form == PHRASE and name.first <= trigger.hit.first < name.last:
        return True  # "the militants attacked", one phrase with the name
    if trigger.hit.form == NOUN and trigger.kind in _BLOWS and name.last == trigger.hit.first:
        return True  # "an ISIS attack"
    fallen = trigger.kind is Kind.CASUALTIES and not trigger.verbal
    return not fallen and right_before(clause, trigger.hit, name)


_BLOWS = frozenset({Kind.CLASH, Kind.STRIKE})
_FOUGHT = frozenset({Kind.CLASH, Kind.STRIKE, Kind.OPERATION})


def _sets_about(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "X launched a counter-attack": the verb right behind the name governs the noun."""
    return any(
        h.verbal and name.last <= h.first <= name.last + 1 and h.last <= hit.first <= h.last + 4
        for h in clause.cue("start", "run", "build", "operation")
    )


def _has_other(clause: Clause, name: Named) -> bool:
    return any(
        n is not name and n.ids and n.ids[0] not in HUNTED and not n.metonym for n in clause.names
    )


_GIVES_UP = ("سلم", "يسلم", "تسليم", "استسل", "يستسل", "surrender")


def gives_up(clause: Clause, hit: Hit) -> bool:
    """As in "they gave themselves up", "they surrendered": who does is taken."""
    words = clause.sentence.words[hit.first : hit.last + 1]
    if "arms" in clause.sentence.words[hit.first : hit.last]:
        return True  # "they laid down their arms"
    if "themselves" in words or "himself" in words:
        return "up" in clause.sentence.words[hit.first : hit.last + 2]
    herself = any(w in ("انفسهم", "نفسه", "نفسها", "انفسهن") for w in words)
    return begins(words[0], _GIVES_UP) and (herself or begins(words[0], _GIVES_UP[3:]))


def is_kept_out(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "cameras that limit the infiltration of X": X is whom the works are to stop."""
    return any(hit.last <= h.first < name.first for h in clause.cue("infiltration", "cross"))
