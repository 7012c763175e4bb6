"""Long texts in little room: cut where a reader would pause, and the cut shown."""

import re

from geo.screen.words import ISOLATE, LTR_ISOLATE, POP, RTL_ISOLATE

MARK = "\N{NO-BREAK SPACE}…"  # not on a line of its own
LEAST = 0.6  # of the room, which a text that is cut between two clauses must fill
_LEADING_ON = frozenset(
    {
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or",
        "that", "which", "من", "إلى", "على", "في", "عن", "مع", "أن", "إن", "ثم", "أو", "هو", "هي",
        "التي", "الذي", "بين", "لا", "لم", "لن",
    }
)  # fmt: skip
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
    at_pause = bool(pauses) and pauses[-1] >= LEAST * most
    clause = whole_words[: pauses[-1]] if at_pause else _without_lead(whole_words)
    return _closed(clause.rstrip(f"{_PAUSES} "), MARK)


def _without_lead(words: str) -> str:
    """Without last words that only lead on to the next one: "posts north of" says less."""
    rest, _, last = words.rpartition(" ")
    return _without_lead(rest) if rest and last in _LEADING_ON else words


def _closed(cut: str, mark: str) -> str:
    opened = sum(map(cut.count, (ISOLATE, LTR_ISOLATE, RTL_ISOLATE)))
    return f"{cut}{POP * (opened - cut.count(POP))}{mark}"
