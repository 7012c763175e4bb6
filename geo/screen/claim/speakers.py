"""Speakers in the reader's language: those whom nobody names, posts, and bodies that we know.

Of a speaker's own name, and of whatever else we have no words for, the article's words stand in
quotation marks.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from gazetteer.fold import key_of
from gazetteer.place import Place
from geo.screen.claim.bodies import bare, bodies
from geo.screen.claim.institutions import (
    Institution,
    known_places,
    shown_place,
    spelt,
    told_institution,
)
from geo.screen.claim.named import Names
from geo.screen.claim.offices import (
    PLACING,
    body_before,
    body_name,
    is_of,
    known_as,
    office_in,
    quoted,
    told_office,
)
from geo.screen.words import Lang, Words, isolate, load_words, script_of

NUMBERS = ("speaker_one", "speaker_many", "speaker_people")  # also the order of Arabic adjectives
QUALITY = "speaker_quality"
_AMONG = "speaker_among"  # the word between an unnamed man and his body: "an officer in ..."
_LONGEST = 8  # words of one whom nobody names
_ONE_BODY = frozenset({"corps", "nations"})
_MANY_MEN = frozenset({"people", "police"})
_DIGITS = re.compile(r"\d").findall
_COMMA = re.compile("[،,]")
_QUOTES = re.compile('[«»"“”]')
_STOPS = ",،؛;."
_SAYING = "speaker_saying"  # words that begin or end a speaker and are no part of his name
_SPOKESMEN = frozenset({"spokesman", "spokesperson", "spokeswoman"})  # who speak for all of it
_Found = tuple[str, str]  # a table, and a key in it


class Spoken(NamedTuple):
    """A speaker as a sentence begins with him, and whether its verb stands in the plural.

    ``body`` is the id of the actor that speaks, empty where it is a man or nobody that we know.
    """

    text: str
    many: bool
    body: str = ""


class _Told(NamedTuple):
    """What we have words for at the beginning of a speaker, and the words after that."""

    text: str
    many: bool
    rest: str = ""
    body: str = ""


def spoken(speaker: str, words: Words, names: Names) -> Spoken:
    """Who speaks: "local sources", "the SDF"; a name that is not of the reader's letters is quoted.

    Args:
        speaker: The article's words for him.
        words: The reader's language.
        names: For each actor id its name in each language.
    """
    given = Lang(script_of(speaker, words.lang.value)[0])
    if given is words.lang:
        unnamed, body = _parsed(speaker, given), bodies(given).get(bare(key_of(speaker)))
        many = unnamed is not None and unnamed[0][0] != NUMBERS[0]
        id_ = body.id if body and _DIGITS(body.name) == _DIGITS(speaker) else ""
        return Spoken(isolate(speaker), many or (body is not None and _is_many(speaker)), id_)
    if told := _told(speaker, given, words, names):
        aside = _aside(told.rest, given, words)
        return Spoken(_upper(told.text) + (f" ({aside})" if aside else ""), told.many, told.body)
    name, rest = _at_comma(speaker)
    if rest and (told := _told(rest, given, words, names)):
        aside = _aside(told.rest, given, words)
        office = told.text + (words.comma + aside if aside else "")
        return Spoken(f"{quoted(name, words)} ({office})", many=False)
    return Spoken(quoted(speaker, words), many=False)


def _told(speaker: str, given: Lang, words: Words, names: Names) -> _Told | None:
    """What we can say of a speaker in the reader's language; None where he begins with a name."""
    if unnamed := _parsed(speaker, given):
        return _Told(_unnamed(unnamed, speaker, words), unnamed[0][0] != NUMBERS[0])
    if told := _told_body(speaker, given, words, names) or _of_body(speaker, given, words, names):
        return told
    if office := office_in(speaker, given):
        return _Told(told_office(office, words, names), many=False, rest=office.rest)
    if told := _placed(speaker, given, words, names):
        return told
    name, rest = _at_comma(speaker)
    told = _told_body(name, given, words, names) if rest else None
    return told._replace(rest=rest) if told else _heading(speaker, given, words, names)


def _told_body(speaker: str, given: Lang, words: Words, names: Names) -> _Told | None:
    named = _QUOTES.sub("", speaker)
    known = known_as(named, given)
    if isinstance(known, Institution):
        return _Told(told_institution(known, words, names), many=False)
    body = known or bodies(given).get(bare(key_of(named)))
    name = body_name(body, words, names) if body else ""
    if not body or _DIGITS(name) != _DIGITS(speaker):  # "the 7th Division" is not all the army
        return None
    return _Told(name, _is_many(name), body=body.id)


def _heading(speaker: str, given: Lang, words: Words, names: Names) -> _Told | None:
    """An institution before the name of him who heads it: "the governor of Anbar, Ali ..."."""
    body, rest = body_before(speaker.split(), given)
    if not isinstance(body, Institution) or not rest:
        return None
    return _Told(body_name(body, words, names), many=False, rest=rest)


def _of_body(speaker: str, given: Lang, words: Words, names: Names) -> _Told | None:
    """One of a body whom nobody names, as English puts it: "a Syrian army source"."""
    if given is not Lang.EN:
        return None
    body, rest = body_before(spelt(speaker, given).split(), given)
    unnamed = _parsed(rest, given) if body and rest else None
    if not body or not unnamed or rest.split()[-1] in _SPOKESMEN:
        return None
    said = f"{_unnamed(unnamed, rest, words)} {_shown(words.tables[_AMONG]['within'])}"
    return _Told(f"{said} {body_name(body, words, names)}", unnamed[0][0] != NUMBERS[0])


def _placed(speaker: str, given: Lang, words: Words, names: Names) -> _Told | None:
    """One whom nobody names, and where he is: "an officer in the Iraqi army", "a source near"."""
    found = _unnamed_first(speaker, given)
    if found is None:
        return None
    unnamed, first, rest = found
    said, many = _unnamed(unnamed, first, words), unnamed[0][0] != NUMBERS[0]
    among, *others = rest.split()
    if is_of(_AMONG, among, given):
        within = _shown(words.tables[_AMONG]["within"])
        body, after = body_before(others, given)
        if body:
            return _Told(f"{said} {within} {body_name(body, words, names)}", many, after)
        place, after = _place_before(others, given)
        if place:
            return _Told(f"{said} {within} {shown_place(place, words)}", many, after)
    return _Told(said, many, rest)


def _place_before(parts: list[str], lang: Lang) -> tuple[Place | None, str]:
    """The known place that the first words name, before any comma, and the words after it."""
    for size in range(min(len(parts), _LONGEST), 0, -1):
        named = " ".join(parts[:size])
        place = known_places(lang).get(spelt(named.rstrip(",،"), lang))
        if place:
            return place, " ".join(parts[size:])
    return None, " ".join(parts)


def _aside(rest: str, given: Lang, words: Words) -> str:
    """What follows a speaker that tells who he is: no clause of how and where he spoke."""
    said = rest.strip(f"{_STOPS} ")
    for form in load_words()[given].tables[_SAYING]["said"].split("|"):
        if said == form or said.startswith(f"{form} "):
            return ""
        said = said.removesuffix(f" {form}").strip(f"{_STOPS} ")
    among, *others = said.split() or [""]
    if others and is_of(_AMONG, among, given):
        place, after = _place_before(others, given)
        if place and not after:
            return f"{_shown(words.tables[_AMONG]['within'])} {shown_place(place, words)}"
    return quoted(said, words) if said else ""


@lru_cache(maxsize=4096)
def _unnamed_first(
    speaker: str, lang: Lang
) -> tuple[tuple[_Found, tuple[str, ...]], str, str] | None:
    """Whom the first words are, those words, and the others, where a comma or such parts them."""
    parts = speaker.split()
    for size in range(min(len(parts) - 1, _LONGEST), 0, -1):
        first = " ".join(parts[:size])
        unnamed = _parsed(first.rstrip(",،"), lang)
        if unnamed and (first[-1] in ",،" or is_of(PLACING, parts[size], lang)):
            return unnamed, first, " ".join(parts[size:])
    return None


def _at_comma(speaker: str) -> tuple[str, str]:
    """What stands before and after the first comma; nothing after where there is none."""
    name, *rest = _COMMA.split(speaker, maxsplit=1)
    return name.strip(), rest[0].strip() if rest else ""


def _unnamed(unnamed: tuple[_Found, tuple[str, ...]], speaker: str, words: Words) -> str:
    return _arabic(*unnamed) if words.rtl else _english(*unnamed, speaker)


@lru_cache(maxsize=4096)
def _parsed(speaker: str, lang: Lang) -> tuple[_Found, tuple[str, ...]] | None:
    """The head of the words and its qualities, in English order; None where more is said."""
    parts = spelt(speaker, lang).split()
    forms = _forms(lang)
    for size in range(len(parts), 0, -1):
        first, last = (0, size) if lang is Lang.AR else (len(parts) - size, len(parts))
        head = forms.get(" ".join(parts[first:last]))
        if head is None or head[0] == QUALITY:
            continue
        qualities = _qualities(parts[:first] + parts[last:], forms)
        if qualities is not None:
            return head, tuple(qualities[::-1] if lang is Lang.AR else qualities)
    return None


def _qualities(parts: list[str], forms: Mapping[str, _Found]) -> list[str] | None:
    """The qualities that these words are, without a rest; None where there is one."""
    if not parts:
        return []
    for size in range(len(parts), 0, -1):
        table, key = forms.get(f"{QUALITY} {' '.join(parts[:size])}", ("", ""))
        rest = _qualities(parts[size:], forms) if table else None
        if rest is not None:
            return [key, *rest]
    return None


@lru_cache(maxsize=2)
def _forms(lang: Lang) -> Mapping[str, _Found]:
    """Each form by its spelling; a quality's behind the name of its table, as "media" is both."""
    tables = load_words()[lang].tables
    return {
        f"{table} {spelt(form, lang)}" if table == QUALITY else spelt(form, lang): (table, key)
        for table in (*NUMBERS, QUALITY)
        for key, forms in tables[table].items()
        for form in forms.split("|")
    }


def _english(head: _Found, qualities: tuple[str, ...], speaker: str) -> str:
    """The qualities before the head, with the article that the Arabic words have or ask for."""
    tables = load_words()[Lang.EN].tables
    phrase = " ".join(
        [*(_shown(tables[QUALITY][one]) for one in qualities), _shown(tables[head[0]][head[1]])]
    )
    if speaker.startswith("ال"):
        return f"The {phrase}"
    if head[0] == NUMBERS[0]:
        return f"{'An' if phrase[0] in 'aeiouAEIO' else 'A'} {phrase}"
    return _upper(phrase)


def _arabic(head: _Found, qualities: tuple[str, ...]) -> str:
    """The head, and its qualities after it, which agree with it; without the article."""
    tables = load_words()[Lang.AR].tables
    place = NUMBERS.index(head[0])
    agreeing = (tables[QUALITY][one].split("|")[place] for one in reversed(qualities))
    return " ".join([_shown(tables[head[0]][head[1]]), *agreeing])


def _shown(forms: str) -> str:
    return forms.split("|", maxsplit=1)[0]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _is_many(name: str) -> bool:
    """As in "Syrian Democratic Forces", "Iraqi police"; not "ISIS", "Fifth Corps"."""
    last = name.rsplit(maxsplit=1)[-1]
    if last.lower() in _ONE_BODY or last.isupper():
        return False
    return last.endswith("s") or last in _MANY_MEN
