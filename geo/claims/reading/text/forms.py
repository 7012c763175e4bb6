"""The forms in which a cue word is met: conjugated, joined to particles and pronouns, inflected.

Words are spelt plainly (``geo.claims.letters.plain``): one alef, ya for alef maqsura, ha for ta
marbuta. Arabic is met with particles before it ("wa", "fa", "bi", "li", "ka", "sa", the article)
and pronouns behind it; both are cut off here and the rest is looked up.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

PERFECT, IMPERFECT, FUTURE, NOUN, ADJECTIVE, PHRASE = (
    "perfect", "imperfect", "future", "noun", "adjective", "phrase",
)  # fmt: skip
VERBAL = frozenset({PERFECT, IMPERFECT, FUTURE})

_JOINERS = ("", "و", "ف")
_NOUN_HEADS = ("", "ال", "ب", "ل", "ك", "بال", "كال", "لل")
_PRONOUNS = ("", "ه", "ها", "هم", "هما", "هن", "نا", "ي")
_TA = "ه"  # ta marbuta, as spelt here


class Cut(NamedTuple):
    """A word taken apart: joiner, particles, what is left, pronoun."""

    joiner: str
    head: str
    core: str
    tail: str


@lru_cache(maxsize=65536)
def noun_cuts(word: str) -> tuple[Cut, ...]:
    """The ways to take a word apart as a noun, the fewest cuts first."""
    return tuple(_noun_cuts(word))


def _noun_cuts(word: str) -> Iterator[Cut]:
    for joiner in _JOINERS:
        if not word.startswith(joiner):
            continue
        rest = word[len(joiner) :]
        for head in _NOUN_HEADS:
            core = rest[len(head) :]
            if not rest.startswith(head) or len(core) < 2:
                continue
            yield from _without_pronoun(joiner, head, core)


def _without_pronoun(joiner: str, head: str, core: str) -> Iterator[Cut]:
    yield Cut(joiner, head, core, "")
    if len(core) > 3 and core.endswith("ا"):
        yield Cut(joiner, head, core[:-1], "")
    for pronoun in _PRONOUNS[1:]:
        stem = core[: -len(pronoun)]
        if not core.endswith(pronoun) or len(stem) < 2:
            continue
        yield Cut(joiner, head, stem, pronoun)
        if stem.endswith("ت"):
            yield Cut(joiner, head, stem[:-1] + _TA, pronoun)
        if stem.endswith(("ء", "ي", "و")) and len(stem) > 3:
            yield Cut(joiner, head, stem[:-1] + "ء", pronoun)


@lru_cache(maxsize=65536)
def verb_cuts(word: str) -> tuple[Cut, ...]:
    """The ways to take a word apart as a verb; ``head`` is "س" before a future."""
    found = []
    for joiner in _JOINERS:
        if not word.startswith(joiner):
            continue
        rest = word[len(joiner) :]
        for head in ("", "س", "ل"):
            core = rest[len(head) :]
            if not rest.startswith(head) or len(core) < 2:
                continue
            found.append(Cut(joiner, head, core, ""))
            for pronoun in _PRONOUNS[1:-1]:
                if core.endswith(pronoun) and len(core) - len(pronoun) >= 2:
                    found.append(Cut(joiner, head, core[: -len(pronoun)], pronoun))
    return tuple(found)


def conjugate(perfect: str, imperfect: str) -> Iterator[tuple[str, str]]:
    """The third and first persons of an Arabic verb, as (form, tense).

    ``perfect`` and ``imperfect`` are the third person masculine singular, spelt plainly; verbs
    that end in a weak letter lose it before the endings. Before a pronoun the plural's silent
    alef falls, so that form is given too.
    """
    weak = perfect.endswith(("ي", "ا"))
    base = perfect[:-1] if weak else perfect
    yield perfect, PERFECT
    yield base + "ت", PERFECT
    yield base + "وا", PERFECT
    yield base + "و", PERFECT
    if weak:
        yield base + "ا", PERFECT  # before a pronoun alef maqsura is written alef
        if perfect.endswith("ا"):  # a hamza at the end is spelt alef too and stays
            yield perfect + "ت", PERFECT
            yield perfect + "وا", PERFECT
            yield base + "ووا", PERFECT  # or on a waw
            yield perfect + "نا", PERFECT
        yield base + "يا", PERFECT
        yield base + "ينا", PERFECT
    else:
        yield base + "ا", PERFECT
        yield (base + base[-1] if _is_doubled(base) else base) + "نا", PERFECT
    yield base + "تا", PERFECT
    if _is_hollow(perfect):
        yield perfect[:-2] + perfect[-1] + "نا", PERFECT  # "we took back"
    yield from _imperfect(imperfect)


def _is_doubled(perfect: str) -> bool:
    """Whether a verb's last letter is a double one, parted before "we", as in "we repelled"."""
    return len(perfect) == 2 or (len(perfect) == 5 and perfect.startswith("است"))


def _is_hollow(perfect: str) -> bool:
    """Whether a verb has a long alef before its last letter, as "took back" has in Arabic."""
    return len(perfect) > 3 and perfect[-2] == "ا"


def passive(perfect: str, imperfect: str) -> Iterator[tuple[str, str]]:
    """The passives that are spelt otherwise than the active: with a long "u", or "i" for "a".

    As "was attacked" of the third form, "was set up" of the hollow fourth, eighth and tenth. What
    is written like another common word (three letters) is left out.
    """
    stem = ""
    if len(perfect) == 4 and perfect[1] == "ا" and perfect[0] not in "تو" and perfect[-1] != "ي":
        stem = perfect[0] + "و" + perfect[2:]
    elif _is_hollow(perfect):
        stem = perfect[:-2] + "ي" + perfect[-1]
        if imperfect[-2] == "ي":
            for person in "يت":
                yield person + imperfect[1:-2] + "ا" + imperfect[-1], IMPERFECT
    if stem:
        for ending in ("", "ت", "وا", "و", "ا", "تا"):
            yield stem + ending, PERFECT


def _imperfect(imperfect: str) -> Iterator[tuple[str, str]]:
    rest = imperfect[1:]
    weak = rest.endswith(("ي", "ا", "و")) and len(rest) > 2
    base = rest[:-1] if weak else rest
    for person in "يتن":
        yield person + rest, IMPERFECT
    for person in "يت":
        for ending in ("ون", "وا", "ان", "يان") if weak else ("ون", "وا", "ان"):
            yield person + base + ending, IMPERFECT
        if weak and rest.endswith("ي") and len(rest) > 3:
            yield person + rest + "ون", IMPERFECT  # a hamza at the end is spelt ya too and stays
        if weak and rest.endswith(("ي", "ا")) and len(rest) > 3:
            yield person + base + "وون", IMPERFECT  # or on a waw
    yield "ي" + rest + "ن", IMPERFECT
    if weak and len(base) > 2:
        yield "ي" + base, IMPERFECT  # jussive, after "lam"; shorter ones look like other words
        yield "ت" + base, IMPERFECT


def decline(noun: str) -> Iterator[str]:
    """The regular cases, duals and plurals of an Arabic noun or adjective, spelt plainly."""
    yield noun
    if noun.endswith(_TA):
        base = noun[:-1]
        yield from (base + ending for ending in ("ات", "تين", "تان", "تي", "تا"))
    elif not noun.endswith(("ات", "ين", "ون")):
        yield from (noun + ending for ending in ("ا", "ين", "ان", "ون", "ات", _TA, "ي", "تين"))


def english_verb(parts: list[str]) -> Iterator[tuple[str, str]]:
    """The forms of an English verb given as ``base``, or ``base past participle``."""
    base = parts[0]
    stem = base[:-1] if base.endswith("e") else base
    last = base[-1:] if _doubles(base) else ""
    past = parts[1] if len(parts) > 1 else _past(base, last)
    if past == base + base[-1] + "ed":
        last = base[-1]
    if past == base + base[-1] + "ed":
        last = base[-1]  # "patrolled", so "patrolling"
    yield base, IMPERFECT
    yield _third(base), IMPERFECT
    yield past, PERFECT
    yield parts[2] if len(parts) > 2 else past, PERFECT
    yield stem + last + "ing", NOUN


def _doubles(base: str) -> bool:
    return (
        len(base) <= 4
        and base[-1:] not in "aeiouwxy"
        and base[-2:-1] in "aeiou"
        and sum(letter in "aeiou" for letter in base) == 1
    )


def _past(base: str, last: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ied"
    return base + last + "ed"


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def english_noun(noun: str) -> Iterator[str]:
    """Singular and plural of an English noun (its last word)."""
    yield noun
    if not noun.endswith("s") or noun.endswith("ss"):
        yield _third(noun)
