"""Who holds or takes, by the words right beside a name: "in X's hands", "under X"."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PHRASE
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_HANDS = frozenset({"بيد", "بايدي", "يد", "يدي", "ايدي", "قبضه"})


def in_hands(clause: Clause, name: Named) -> bool:
    """As in "fell into the hands of X", not "out of the hands of X", in Arabic."""
    return clause.word(name.first - 1) in _HANDS and clause.word(name.first - 2) != "من"


_HOLDING = word_set("محملا محمله محملين محملون")

_HOLDING_REACH = 8  # words from whom one holds responsible to "responsible"


def held_responsible(clause: Clause, name: Named) -> bool:
    """As in "…, holding X responsible", in Arabic: X struck, as the speaker has it."""
    if clause.word(name.first - 1) not in _HOLDING and clause.word(name.first - 2) not in _HOLDING:
        return False
    behind = clause.sentence.words[name.last : name.last + _HOLDING_REACH]
    return any(begins(w.removeprefix("ال"), ("مسوولي",)) for w in behind)


_HOLD = ("لسيطر", "سيطر", "لسلط", "لنفوذ", "نفوذ", "قبضه", "لاداره", "اداره")


def right_behind_hold(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "a town under the control of X", in Arabic: X, whoever shells it."""
    hit = trigger.hit
    held = hit.form == PHRASE and clause.word(hit.last - 1).startswith(_HOLD)
    return held and name.first == hit.last and not name.metonym


_SHARES = word_set("share shares sharing shared divide divides split splits")


def held_behind(clause: Clause, trigger: Trigger) -> bool:
    """Whether the holder is named behind "stronghold", "pocket" or "under the control of"."""
    if clause.word(trigger.hit.first) in _SHARES:
        return False
    return any(
        0 <= n.first - trigger.hit.last <= 4 or trigger.hit.first <= n.first < trigger.hit.last
        for n in clause.names
        if not n.metonym and clause.word(n.first - 1) != "علي"  # "holds the side of X"
    )
