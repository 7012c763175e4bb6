"""English names of men with whose they are: "gunmen loyal to X", "militants led by X" are X's."""

from collections.abc import Sequence

from geo.claims.reading.text.names import Named
from geo.claims.reading.text.wordset import word_set

_TIES = frozenset(
    {
        ("loyal", "to"), ("linked", "to"), ("affiliated", "with"), ("affiliated", "to"),
        ("allied", "to"), ("allied", "with"), ("belonging", "to"), ("led", "by"),
        ("aligned", "with"), ("tied", "to"), ("connected", "to"), ("fighting", "for"),
    }
)  # fmt: skip
_MEN = word_set(
    "gunmen fighters militants men insurgents jihadists forces troops militiamen extremists "
    "terrorists members elements"
)
_GENERIC = frozenset({"gunmen"})
_OF_A_PEOPLE = frozenset({"ezidi_forces", "tribal_forces", "gunmen", "iraqi_militias"})
_GUESSED = "mostly ISIS"  # a reading of "militants" that gives way to whose they are


def of_whom(words: Sequence[str], names: list[Named]) -> list[Named]:
    """The names of an English sentence, men and whose they are taken for one."""
    kept: list[Named] = []
    for name in names:
        men = _men_before(words, name, kept)
        if men is None:
            kept.append(name)
            continue
        if kept and kept[-1].last > men:
            kept.pop()
        kept.append(name._replace(first=men))
    return kept


def _men_before(words: Sequence[str], name: Named, kept: Sequence[Named]) -> int | None:
    """Where the men begin whose body ``name`` is; None where it is nobody's."""
    people = _people_before(words, name, kept)
    if people is not None:
        return people
    tie = name.first - 2 - (words[name.first - 1] == "the")
    if name.metonym or not name.ids or tuple(words[tie : tie + 2]) not in _TIES or tie < 1:
        return None
    if words[tie - 1] not in _MEN:
        return None
    before = kept[-1] if kept else None
    if before is None or before.last < tie:
        return tie - 1
    vague = before.ids[:1] and (before.ids[0] in _GENERIC or before.reason.endswith(_GUESSED))
    same = before.ids[:1] == name.ids[:1]
    return before.first if before.last == tie and (vague or same) else None


def _people_before(words: Sequence[str], name: Named, kept: Sequence[Named]) -> int | None:
    """As in "Yezidi fighters of the YBS": of what people they are, and whose."""
    of = name.first - 1 - (words[name.first - 1] == "the")
    if name.metonym or not name.ids or not kept or of < 1 or words[of] != "of":
        return None
    before = kept[-1]
    theirs = before.last == of and before.ids[:1] != name.ids[:1] and words[of - 1] in _MEN
    return before.first if theirs and before.ids[:1] and before.ids[0] in _OF_A_PEOPLE else None
