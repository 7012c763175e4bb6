"""Raids by those whom others hunt: they attack, where an army searches and aircraft strike."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import begins, word_of
from geo.claims.reading.who.hunted import ENEMIES

_RAIDS = ("raided", "raids", "داهم", "يداهم", "تداهم", "اغار", "يغير", "تغير")
_BEFORE = 2  # words from who raids to the verb
_BEHIND = 1  # words from an Arabic verb over "the gunmen of" to who raids


def they_raid(clause: Clause, hit: Hit) -> bool:
    """As in "ISIS raided a post", "أغار مسلحو داعش": told of men whom others hunt."""
    if not hit.verbal or not begins(word_of(clause, hit), _RAIDS):
        return False
    onto = clause.word(hit.last - 1) == "علي"  # "raided a column of X": X is whom
    behind = _BEHIND if clause.sentence.arabic and not onto else -1
    return any(
        0 <= hit.first - name.last <= _BEFORE or 0 <= name.first - hit.last <= behind
        for name in clause.names
        if name.ids[:1] in ENEMIES
    )
