"""Words that a user has taught: a name is that actor, a word is a cue of that kind.

A log that is only added to, as for place names: see ``gazetteer.taught``.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

from gazetteer.appending import append_line
from gazetteer.taught import LONGEST_WHY, is_reason, one_line
from gazetteer.taught import Entry as TaughtName
from geo.claims.letters import plain_key
from geo.claims.tokens import is_arabic
from geo.errors import InputError

LONGEST = 100  # characters of a taught word
_NEAR = 0.5
TEACHABLE = (
    "capture", "control", "presence", "patrol", "post", "barrier", "build", "open", "close",
    "coordination", "operation", "encirclement", "clash", "strike", "arrest", "transfer",
    "infiltration", "kill", "wound", "deny", "planned",
)  # fmt: skip
"""The meanings in the cue file of which a word may be taught: what happens, and how it is put."""


_MEANT = {
    "casualties": ("kill", "wound"),
    "fortification": ("barrier", "build"),
    "crossing_status": ("open", "close"),
    "border_length": TEACHABLE,
    "force_size": TEACHABLE,
    "denied": ("deny",),
    "plan": ("planned",),
}
"""What is meant by a kind of claim, or a stance, that is no meaning of the cue file.

Lengths and sizes are told by their figures, and no word of them is taught: right is any other.
"""


class WordLesson(StrEnum):
    """What is taught of a word."""

    ACTOR = "actor"  # this name is that actor
    CUE = "cue"  # this word is a cue of that kind
    FORGET = "forget"  # neither any longer


class Part(StrEnum):
    """What part of speech a cue is; an Arabic verb is given as perfect and imperfect."""

    VERB = "verbs"
    NOUN = "nouns"
    PHRASE = "phrases"


@dataclass(frozen=True, slots=True)
class TaughtWord:
    """One line of the log.

    Attributes:
        lesson: What is taught.
        word: The word or name as typed.
        means: Id of the actor, or the cue's meaning (``TEACHABLE``); empty where it is forgotten.
        part: Part of speech of a cue; empty for others.
        on: The day, YYYY-MM-DD.
        by: Who taught it.
        why: The reason, one line; may be empty.
    """

    lesson: WordLesson
    word: str
    means: str
    part: str
    on: str
    by: str
    why: str = ""

    @property
    def field(self) -> str:
        """The field of the cue file that the word would stand in."""
        return f"{'ar' if is_arabic(self.word) else 'en'}_{self.part}"


@dataclass(frozen=True, slots=True)
class Learned:
    """What people have taught the reader: two logs, oldest first."""

    names: tuple[TaughtName, ...] = ()
    words: tuple[TaughtWord, ...] = ()


NOTHING = Learned()


def taught_now(log: Iterable[TaughtWord]) -> tuple[TaughtWord, ...]:
    """The last word on each word, in the order of teaching."""
    found: dict[str, TaughtWord] = {}
    for one in log:
        key = plain_key(one.word)
        found.pop(key, None)
        if one.lesson is not WordLesson.FORGET:
            found[key] = one
    return tuple(found.values())


def new_word(
    lesson: WordLesson,
    word: str,
    means: str = "",
    part: str = "",
    *,
    known: Collection[str] = (),
    on: date,
    by: str,
    why: str = "",
) -> TaughtWord:
    """A line for the log.

    Args:
        lesson: What is taught.
        word: The word or name.
        means: What it means.
        part: Part of speech of a cue; by its look where empty.
        known: The actors or meanings that there are.
        on: The day.
        by: The person.
        why: The reason; may be empty.

    Raises:
        InputError: The word is none, nothing is known by what it is to mean, or the reason is too
            long.
    """
    clean, day, why = " ".join(word.split()), on.isoformat(), one_line(why)
    _check(clean, why)
    if lesson is WordLesson.FORGET:
        return TaughtWord(lesson, clean, "", "", day, by, why)
    if means not in known:
        meant = [one for one in _MEANT.get(means.lower(), ()) if one in known]
        near = meant or get_close_matches(means, known, n=3, cutoff=_NEAR) or sorted(known)[:3]
        told = f"{means!r} is no {_SORTS[lesson]}; right would be {', '.join(near)}."
        raise InputError(told, "" if means else "no_meaning")
    if lesson is WordLesson.ACTOR:
        return TaughtWord(lesson, clean, means, "", day, by, why)
    chosen = Part(part) if part else Part.PHRASE if " " in clean else Part.NOUN
    if chosen is Part.VERB and is_arabic(clean) and len(clean.split()) != 2:
        raise InputError(
            f"{clean!r}: an Arabic verb is taught as perfect and imperfect, as in «ضرب يضرب».",
            "arabic_verb",
            value=clean,
        )
    return TaughtWord(lesson, clean, means, chosen.value, day, by, why)


_SORTS = {WordLesson.ACTOR: "id of an actor", WordLesson.CUE: "meaning of a cue"}


def read_words(path: Path) -> tuple[TaughtWord, ...]:
    """The lines of the log; none where there is no file.

    Raises:
        InputError: It cannot be read, or a line is not one that ``append_word`` writes.
    """
    try:
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path.name} cannot be read as UTF-8: {error}.") from error
    return tuple(_lines(lines, path.name))


def _lines(lines: Iterable[str], file: str) -> Iterator[TaughtWord]:
    for number, line in enumerate(lines, start=1):
        if not line:
            continue
        try:
            cells = json.loads(line)
            one = TaughtWord(**{**cells, "lesson": WordLesson(cells["lesson"])})
            date.fromisoformat(one.on)
            if not all(isinstance(cell, str) for cell in asdict(one).values()):
                raise TypeError("a cell is no text")
            if one.part:
                Part(one.part)
            _check(one.word, one.why)
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise InputError(
                f"{file}, row {number}: {line[:60]!r} is no line of the taught words; right would "
                "be one JSON object with lesson, word, means, part, on, by and why."
            ) from error
        yield one


def append_word(path: Path, one: TaughtWord) -> None:
    """Add a line to the log, whole or not at all.

    Raises:
        InputError: The file cannot be written.
    """
    try:
        append_line(path, asdict(one))
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}.") from error


def _check(word: str, why: str) -> None:
    if not plain_key(word).strip() or not any(map(str.isalpha, word)):
        told = f"{word!r} is no word; right would be one in Arabic or Latin letters."
        raise InputError(told, "no_word", value=word[:40] or "…")
    if len(word) > LONGEST or not word.isprintable():
        raise InputError(
            f"{word[:40]!r} is no word; right would be one line of at most {LONGEST} characters."
        )
    if not is_reason(why):
        raise InputError(
            f"{why[:40]!r} is no reason that can be kept; right would be one line of at most "
            f"{LONGEST_WHY} characters."
        )
