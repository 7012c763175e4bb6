"""Long texts in little room: cut where a reader would pause, and the cut shown."""

import re

from geo.screen.words import ISOLATE, LTR_ISOLATE, POP, RTL_ISOLATE

MARK = " …"
LEAST = 0.6  # of the room, which a text that is cut between two clauses must fill
_PAUSES = "،,؛;:.!?؟—–"
_PAUSE = re.compile(rf"[{_PAUSES}]{POP}?(?= |$)")  # not the point of 7.5


def within(text: str, most: int) -> str:
    """A text of at most so many characters, cut between two clauses, else between two words.

    A first word that is too long is cut. A name that was kept apart stays so where it is cut: what
    closes it is not counted.
    """
    if len(text) <= most:
        return text
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    whole_words = flat[: most - len(MARK) + 1].rpartition(" ")[0]
    if not whole_words:
        return _closed(flat[: most - 1], "…")
    pauses = [pause.start() for pause in _PAUSE.finditer(whole_words)]
    clause = whole_words[: pauses[-1]] if pauses and pauses[-1] >= LEAST * most else whole_words
    return _closed(clause.rstrip(f"{_PAUSES} "), MARK)


def _closed(cut: str, mark: str) -> str:
    opened = sum(map(cut.count, (ISOLATE, LTR_ISOLATE, RTL_ISOLATE)))
    return f"{cut}{POP * (opened - cut.count(POP))}{mark}"
