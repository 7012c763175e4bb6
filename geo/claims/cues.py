"""The cue words by meaning, and where they stand in a sentence's words."""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from sys import intern
from typing import Any, NamedTuple

from gazetteer.byword import ByWord
from geo.claims.letters import plain_key
from geo.claims.phrases import GAP, Openings, Phrase, Phrases
from geo.claims.reading.text.forms import (
    ADJECTIVE,
    FUTURE,
    IMPERFECT,
    NOUN,
    PERFECT,
    PHRASE,
    VERBAL,
    conjugate,
    decline,
    english_noun,
    english_verb,
    noun_cuts,
    passive,
    verb_cuts,
)
from geo.claims.tokens import is_arabic, words_in
from geo.errors import InputError

_FIELDS = frozenset(
    f"{lang}_{part}"
    for lang in ("ar", "en")
    for part in ("verbs", "nouns", "adjectives", "phrases")
)


# How a claim is put: phrases of these meanings leave the words behind their first to be read too.
_SEE_THROUGH = frozenset(
    {
        "negation", "planned", "condition", "until", "after_future", "hypothetical", "ended",
        "ongoing", "trend", "deny", "verb", "anaphor", "two_countries", "habit", "against",
        "lead_to",
    }
)  # fmt: skip
_ALSO_READ = frozenset({"anaphor", "lead_to"})  # "there", "left": read by themselves as well


class Hit(NamedTuple):
    """A cue in a sentence.

    ``first`` and ``last`` count the sentence's words, half-open. ``joiner`` is an Arabic "and" or
    "so" before it, ``head`` the particles and article, ``tail`` the pronoun behind it. ``parted``
    is a phrase whose second half stands further on.
    """

    meaning: str
    form: str
    first: int
    last: int
    joiner: str = ""
    head: str = ""
    tail: str = ""
    parted: bool = False

    @property
    def verbal(self) -> bool:
        """Whether it is a finite verb."""
        return self.form in VERBAL


class _Told(NamedTuple):
    """What a word may tell: cues by itself, and phrases that it may begin."""

    alone: tuple[Hit, ...]
    begins: Openings | None


class Cues:
    """All cue words by meaning, looked up form by form."""

    def __init__(self) -> None:
        self.meanings: set[str] = set()
        self._verbs: dict[str, list[tuple[str, str]]] = {}
        self._nouns: dict[str, list[tuple[str, str]]] = {}
        self._english: dict[str, list[tuple[str, str]]] = {}
        self._phrases = Phrases()
        self._known = ByWord(self._read)  # None: no cue, nor the first of a phrase, as most words

    def add(self, meaning: str, field: str, entry: str) -> None:
        """Teach one entry of a field such as ``ar_verbs`` or ``en_phrases``.

        Raises:
            InputError: The field is none of ours, or a verb is not given as two forms.
        """
        if field not in _FIELDS:
            known = ", ".join(sorted(_FIELDS))
            raise InputError(f"cues: {meaning}: {field!r} is none of {known}.")
        meaning = intern(meaning)  # compared with the rules' own words all the time
        self.meanings.add(meaning)
        self._known.clear()
        lang, _, part = field.partition("_")
        spelt = plain_key(entry)
        if part == "phrases":
            self._add_phrase(meaning, spelt)
        elif lang == "en":
            self._add_english(meaning, part, spelt.split())
        elif part == "verbs":
            for form, tense in _arabic_verb(meaning, spelt):
                _keep(self._verbs, form, (meaning, tense))
        else:
            form = NOUN if part == "nouns" else ADJECTIVE
            for inflected in decline(spelt):
                _keep(self._nouns, inflected, (meaning, form))

    def _add_english(self, meaning: str, part: str, words: list[str]) -> None:
        if part == "nouns" and len(words) > 1:
            for last in english_noun(words[-1]):
                self._add_phrase(meaning, " ".join([*words[:-1], last]), NOUN)
            return
        forms: Iterable[tuple[str, str]] = ((words[0], ADJECTIVE),)
        if part == "verbs":
            forms = english_verb(words)
        elif part == "nouns":
            forms = ((form, NOUN) for form in english_noun(words[0]))
        for form, kind in forms:
            if "-" in form:  # the reader sees several words: "co-operation"
                self._add_phrase(meaning, form, kind)
            else:
                _keep(self._english, form, (meaning, kind))

    def _add_phrase(self, meaning: str, spelt: str, form: str = PHRASE) -> None:
        parts = spelt.split() if is_arabic(spelt) else _english_parts(spelt)
        if len(parts) > 1 and parts[-1] in ("ب", "ل"):
            parts = parts[:-1]  # a particle that is written onto the next word
        gap = parts.index(GAP) if GAP in parts else len(parts)
        rest, far = (
            tuple(frozenset(word for word, _ in _variants(part)) for part in half)
            for half in (parts[1:gap], parts[gap + 1 :])
        )
        for first, tense in _variants(parts[0]):
            self._phrases.add(first, Phrase(rest, meaning, tense or form, far))

    def find(self, words: Sequence[str]) -> list[Hit]:
        """The cues in a sentence's words (spelt plainly), in order.

        Phrases hide their parts, parted ones hide nothing; a ceasefire is no fire, and who quotes
        ("نقلا عن") moves nobody.
        """
        found: list[Hit] = []
        hidden = 0
        glance = self._phrases.glance(words)
        looks = enumerate(map(self._known.__getitem__, words))
        for place, may in [(place, may) for place, may in looks if may is not None]:
            told = _phrases_at(may.begins, words, place, glance) if may.begins is not None else []
            if not told:
                if place >= hidden:
                    found.extend(_alone_at(may, place))
                continue
            found.extend(hit for hit in told if hit.parted)
            phrases = [hit for hit in told if not hit.parted]
            if phrases:
                longest = max(hit.last for hit in phrases)
                found.extend(
                    hit for hit in phrases if hit.last == longest or hit.meaning in _SEE_THROUGH
                )
                if any(h.meaning not in _SEE_THROUGH for h in phrases if h.last == longest):
                    hidden = max(hidden, longest)
                elif place >= hidden:
                    hidden = max(hidden, place + 1)
                    if longest == place + 1 and all(h.meaning in _ALSO_READ for h in phrases):
                        found.extend(_alone_at(may, place))
            elif place >= hidden:
                found.extend(_alone_at(may, place))
        if any(hit.meaning == "quoting" for hit in found):
            quoting = {hit.first for hit in found if hit.meaning == "quoting"}
            found = [hit for hit in found if not (hit.parted and hit.first in quoting)]
        truces = [(hit.first, hit.last) for hit in found if hit.meaning == "truce"]
        if not truces:
            return found
        return [h for h in found if not any(a < h.first < b for a, b in truces)]

    def _read(self, word: str) -> _Told | None:
        told = _Told(_plainest(tuple(self._alone(word))), self._phrases.openings(word))
        return told if told.alone or told.begins is not None else None

    def _alone(self, word: str) -> Iterator[Hit]:
        if not is_arabic(word):
            for meaning, form in self._english.get(word.removesuffix("'s"), ()):
                yield Hit(meaning, form, 0, 1)
            return
        seen: set[tuple[str, bool]] = set()
        for joiner, head, core, tail in verb_cuts(word):
            for meaning, tense in sorted(self._verbs.get(core, ()), key=lambda v: v[1] != PERFECT):
                if (head and tense != IMPERFECT) or (meaning, True) in seen:
                    continue
                seen.add((meaning, True))
                yield Hit(meaning, FUTURE if head == "س" else tense, 0, 1, joiner, head, tail)
        for joiner, head, core, tail in noun_cuts(word):
            for meaning, form in self._nouns.get(core, ()):
                if (meaning, False) not in seen and not (tail and "ال" in head):
                    seen.add((meaning, False))
                    yield Hit(meaning, form, 0, 1, joiner, head, tail)


def _phrases_at(begins: Openings, words: Sequence[str], place: int, glance: int) -> list[Hit]:
    found = []
    new = tuple.__new__  # as ``Hit(…)``, in half the time
    for (joiner, head, _, tail), phrase in Phrases.at(begins, words, place, glance):
        rest, meaning, form, far, _ = phrase
        form_ = FUTURE if head == "س" and form == IMPERFECT else form
        last = place + 1 + len(rest)
        found.append(new(Hit, (meaning, form_, place, last, joiner, head, tail, bool(far))))
    return found


def _alone_at(told: _Told, place: int) -> list[Hit]:
    new = tuple.__new__
    last = place + 1
    return [
        new(Hit, (meaning, form, place, last, joiner, head, tail, False))
        for meaning, form, _, _, joiner, head, tail, _ in told.alone
    ]


def _plainest(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Where a word is itself a known perfect, leave out what cuts an "and" off it or a person."""
    whole = [h for h in hits if h.form == PERFECT and not (h.joiner or h.head or h.tail)]
    if not whole:
        return hits
    return tuple(h for h in hits if not (h.joiner or (h.form == IMPERFECT and not h.head)))


def load_cues(path: Path) -> Cues:
    """Read the cue file: one table a meaning, its words by language and part of speech.

    Raises:
        InputError: The file cannot be read, or holds a field that we do not know.
    """
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{path.name}: cannot be read as TOML: {error}.") from error
    cues = Cues()
    for meaning, fields in data.items():
        for field, entries in fields.items():
            for entry in entries:
                cues.add(meaning, field, entry)
    return cues


_SUFFERED = frozenset(
    {
        "capture", "operation", "encirclement", "clash", "arrest", "kill", "cross",
        "seize", "build",
    }
)  # fmt: skip
"""What is told of whom it befalls as well: their verbs are read in the passive too."""


def _arabic_verb(meaning: str, spelt: str) -> list[tuple[str, str]]:
    parts = spelt.split()
    if len(parts) != 2:
        raise InputError(
            f"cues: {meaning}: the verb {spelt!r} must be given as perfect and imperfect."
        )
    suffered = passive(*parts) if meaning in _SUFFERED else ()
    return [*conjugate(*parts), *suffered]


def _english_parts(spelt: str) -> list[str]:
    """The words of an English phrase; a choice such as ``took|takes`` stays one part."""
    return [w for part in spelt.split() for w in ([part] if "|" in part else words_of(part))]


def _variants(part: str) -> Iterator[tuple[str, str]]:
    """The words that a part of a phrase stands for: ``a|b``, or a verb as ``perfect/imperfect``.

    The second of each pair is a verb's tense, or nothing.
    """
    for choice in part.split("|"):
        perfect, slash, imperfect = choice.partition("/")
        if slash:
            yield from conjugate(perfect, imperfect)
        else:
            yield choice, ""


def _keep(table: dict[str, list[tuple[str, str]]], form: str, value: tuple[str, str]) -> None:
    row = table.setdefault(form, [])
    if value not in row:
        row.append(value)


def words_of(text: str) -> list[str]:
    """The words of a name or phrase as the reader sees them, quotes left out."""
    return [word for word in words_in(plain_key(text)) if word not in "\"'"]
