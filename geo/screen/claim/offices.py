"""Who speaks by his office, "the spokesman for the SDF, Mustafa Bali", in the reader's language."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from gazetteer.fold import key_of
from geo.screen.claim.bodies import Body, bare, whole_bodies
from geo.screen.claim.institutions import (
    Institution,
    institution_in,
    joined,
    told_institution,
)
from geo.screen.claim.named import Names, with_article
from geo.screen.words import Lang, Words, isolate, load_words

POST = "speaker_post"
PLACING = "speaker_placing"  # words that say where an unnamed speaker is, and begin no name
_LONGEST = 8  # words of an office, and of a body
_SPOKESMAN = "spokesman"
_OF_MANY = frozenset({_SPOKESMAN, "member", "adviser"})  # posts that several men have
_ONE_OF_MANY = ("a ", "an ")  # "a commander of the SDF" does not command them
_TO = "ل"  # the Arabic preposition that is written together with the next word
_DIGITS = re.compile(r"\d").findall
_ENDS = "،,؛;"


class Office(NamedTuple):
    """A post and the body that it is of, as words of a speaker name them.

    Attributes:
        post: Key of the table ``POST``.
        body: What we know it by; None where ``unknown`` has the article's words for it.
        unknown: Those words, else empty.
        rest: The words after it all.
    """

    post: str
    body: Body | Institution | None
    unknown: str
    rest: str


@lru_cache(maxsize=4096)
def office_in(text: str, lang: Lang) -> Office | None:
    """The office that a text begins with; None where it does not begin with one."""
    words = text.split()
    for size in range(min(len(words), _LONGEST), 0, -1):
        first = key_of(" ".join(words[:size]))
        found = _posts(lang).get(bare(first))
        rest = _unbound(words[size:], bound=found[1]) if found else []
        if not found or not rest or is_of(PLACING, rest[0], lang):
            continue
        if found[0] in _OF_MANY or not first.startswith(_ONE_OF_MANY):
            body, after = body_before(rest, lang)
            unknown = "" if body else " ".join(rest)
            return Office(found[0], body, unknown, after if body else "")
    return _attributive(words, lang)


def _attributive(words: list[str], lang: Lang) -> Office | None:
    """As in "SDF spokesman Mustafa Bali"; "SDF commander" may be one of many."""
    if lang is not Lang.EN:
        return None
    body, rest = body_before(words, lang)
    post, _, after = rest.partition(" ")
    forms = load_words()[lang].tables[POST][_SPOKESMAN].split("|")
    if body is None or post.rstrip(_ENDS) not in {form.split()[0] for form in forms}:
        return None
    return Office(_SPOKESMAN, body, "", after)


def body_before(words: Sequence[str], lang: Lang) -> tuple[Body | Institution | None, str]:
    """The body or institution that the first words name, before any comma, and what follows."""
    end = next((at + 1 for at, word in enumerate(words) if word[-1] in _ENDS), len(words))
    for size in range(min(end, _LONGEST), 0, -1):
        named = " ".join(words[:size]).rstrip(_ENDS)
        if found := known_as(named, lang):
            return found, " ".join(words[size:])
    return None, " ".join(words)


def known_as(named: str, lang: Lang) -> Body | Institution | None:
    """The body or institution of a name; that of a place before the body which it is a part of."""
    body = whole_bodies(lang).get(bare(key_of(named)))
    institution = institution_in(named, lang)
    if institution and institution.place:
        return institution
    return body if body and _DIGITS(body.name) == _DIGITS(named) else institution


def told_office(office: Office, words: Words, names: Names) -> str:
    """The office in the reader's language; a body that we do not know is quoted."""
    post = words.tables[POST][office.post].split("|", maxsplit=1)[0]
    of = body_name(office.body, words, names) if office.body else quoted(office.unknown, words)
    if not post.endswith(f" {_TO}"):
        return f"{post} {of}"
    return f"{post.removesuffix(_TO)}{joined(of)}"


def body_name(
    body: Body | Institution, words: Words, names: Mapping[str, Mapping[str, str]]
) -> str:
    """The name of a body as a sentence of the reader's language has it."""
    if isinstance(body, Institution):
        return told_institution(body, words, names)
    return with_article(names.get(body.id, {}).get(words.lang, body.name), body.article, words)


def quoted(text: str, words: Words) -> str:
    """The article's own words between ours, marked as such and kept apart."""
    return words("quoted", text=isolate(text.strip(f"{_ENDS} ")))


@lru_cache(maxsize=2)
def _posts(lang: Lang) -> Mapping[str, tuple[str, bool]]:
    """Each post by its spelling, and whether the body begins with the preposition of ``_TO``."""
    return {
        key_of(form.removesuffix(f" {_TO}")): (key, form.endswith(f" {_TO}"))
        for key, form in _forms(lang)
    }


def is_of(table: str, word: str, lang: Lang) -> bool:
    """Whether a word is one of the forms of a table."""
    forms = load_words()[lang].tables[table].values()
    return any(word in one.split("|") for one in forms)


def _forms(lang: Lang) -> Iterator[tuple[str, str]]:
    for key, forms in load_words()[lang].tables[POST].items():
        for form in forms.split("|"):
            yield key, form


def _unbound(words: list[str], *, bound: bool) -> list[str]:
    """The words with the preposition of ``_TO`` taken off the first; none where it lacks it."""
    if not bound or not words:
        return words
    if not words[0].startswith(_TO):
        return []
    first = words[0].removeprefix(_TO)
    return [f"ا{first}" if first.startswith(_TO) else first, *words[1:]]
