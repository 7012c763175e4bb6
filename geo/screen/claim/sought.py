"""Where the words that the reader looks for stand: marked in a text, and told by field."""

import unicodedata
from collections.abc import Iterator
from html import escape
from typing import Any

from gazetteer.fold import fold
from geo.claims.model import Kind, Stance
from geo.layers.haystack import Term, terms_of
from geo.layers.soughtwords import KIND_WORDS, STANCE_WORDS
from geo.screen.unbroken import markup
from geo.screen.words import Words

FIELDS = {
    "sought_words": ("quote",),
    "who_says": ("speaker", "via", "told_to"),
    "who": ("actors_en", "actors_ar"),
    "where": ("place_words", "places_en", "places_ar"),
    "col_outlet": ("outlet",),
}
"""By label: the columns of a claim's row in which the rule of filtering looks."""


def marked(text: str, sought: str) -> str:
    """A text as safe markup with the sought words underlined, in whatever spelling they stand."""
    parts, done = [], 0
    for start, end in _spans(text, terms_of(sought)):
        parts += [escape(text[done:start]), f'<u class="fl-found">{escape(text[start:end])}</u>']
        done = end
    return "".join([*parts, escape(text[done:])])


def _spans(text: str, terms: tuple[Term, ...]) -> Iterator[tuple[int, int]]:
    """Where the terms stand, in order, each place once."""
    if not terms or not text:
        return
    folded = fold(text)
    hit = [False] * len(text)
    for term in terms:
        for first, over in term.spans(folded.key):
            start, end = int(folded.origin[first]), int(folded.origin[over - 1]) + 1
            while end < len(text) and unicodedata.combining(text[end]):
                end += 1
            hit[start:end] = [True] * (end - start)
    begun = None
    for place, inside in enumerate([*hit, False]):
        if inside and begun is None:
            begun = place
        elif not inside and begun is not None:
            yield begun, place
            begun = None


def found_html(row: Any, sought: str, words: Words) -> str:
    """One line with the fields that hold a sought word; nothing where nothing is sought.

    A word that stands in none of them is another name of something that is named there.
    """
    terms = terms_of(sought)
    if not terms:
        return ""
    labels, missing = [], {*terms}
    for label, columns in FIELDS.items():
        keys = [fold(text).key for column in columns for text in _texts(row[column])]
        if held := {term for term in terms if any(term.stands_in(key) for key in keys)}:
            labels.append(words(label))
            missing -= held
    for label, called in _called(row):
        keys = [fold(text).key for text in called]
        if held := {term for term in missing if any(term.stands_in(key) for key in keys)}:
            labels.append(words(label))
            missing -= held
    if missing:
        labels.append(words("sought_name"))
    told = words("sought_in", fields=words.comma.join(labels))
    return (
        f'<p class="fl-source" dir="{words.direction}" lang="{words.lang}" '
        f'data-testid="sought">{markup(told)}</p>'
    )


def _called(row: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """By label: the words by which the kind and the stance of a claim are sought."""
    return (
        ("col_kind", KIND_WORDS[Kind(row["kind"])]),
        ("col_stance", STANCE_WORDS[Stance(row["stance"])]),
    )


def _texts(cell: Any) -> tuple[str, ...]:
    if isinstance(cell, str):
        return (cell,)
    return tuple(cell) if isinstance(cell, (tuple, list)) else ()
