"""What is known of a claim, row by row, as safe markup: speaker, time, place, numbers, grade."""

from collections.abc import Iterable, Iterator
from dataclasses import fields

from geo.board import Board
from geo.claims.model import Article, Bands, Basis, Claim, PublishedBasis, Record
from geo.layers.placed import UNSTATED, Adrift
from geo.screen.claim.named import actor_name, place_name
from geo.screen.claim.qualifiers import qualifier_notes
from geo.screen.claim.quantities import quantity_text
from geo.screen.claim.reasons import is_reason, reason_html
from geo.screen.claim.sentences import day_phrase, edtf_phrase, published_day
from geo.screen.outlets import outlet_name
from geo.screen.unbroken import markup
from geo.screen.words import Words, isolate, ltr


def fact_rows(board: Board, claim: Claim, words: Words) -> Iterator[tuple[str, str]]:
    """Pairs of a label (plain text) and a value (safe markup)."""
    article = board.articles[claim.article]
    yield words("who_says"), _speaker(article, claim, words)
    if claim.actors:
        yield words("who"), _actors(board, claim, words)
    yield words("when"), _when(claim, words)
    yield words("published"), _published(board, article, words)
    yield words("where"), _where(board, claim, words)
    if claim.quantities:
        lines = (markup(quantity_text(one, words)) for one in claim.quantities)
        yield words("quantities"), "<br>".join(lines)
    if claim.grade:
        grade = claim.grade
        yield (
            words("grade"),
            f"<b>{markup(grade.reliability)}{grade.credibility}</b>"
            f"<small>{markup(words.of('interest', grade.interest))}</small>"
            f"<small>{reason_html(grade.reason, board.gazetteer, words)}</small>",
        )
    if claim.bands:
        yield words("bands"), _bands(claim.bands, words)


def _bands(bands: Bands, words: Words) -> str:
    """The letter of each field, the words of a field beside it."""
    each = (
        f"{markup(words.of('band', field.name))} <b>{markup(getattr(bands, field.name))}</b>"
        for field in fields(bands)
    )
    return f"<small>{' · '.join(each)}</small>"


def _source(text: str) -> str:
    """Text from a source, isolated and escaped."""
    return markup(isolate(text))


def _speaker(article: Article, claim: Claim, words: Words) -> str:
    said = claim.attribution
    who = _source(said.speaker) if said.speaker else markup(words("outlet_itself"))
    chain = [f"<b>{who}</b>"]
    if said.via:
        chain.append(f"{markup(words('via'))} {_source(said.via)}")
    if said.told_to:
        chain.append(f"{markup(words('told_to'))} {_source(said.told_to)}")
    if article.outlet:
        chain.append(_source(outlet_name(article.outlet, words)))
    outlet_alone = said.record is Record.OUTLET and not said.speaker
    record = "" if outlet_alone else words.of("record", said.record.value)
    arrow = " → " if words.rtl else " ← "  # the words came from the one who stands first
    return arrow.join(chain) + _small([record])


def _actors(board: Board, claim: Claim, words: Words) -> str:
    lines = []
    for actor in claim.actors:
        known = board.actors.get(actor.id)
        code = f" <b>{markup(known.code)}</b>" if known else ""
        name = markup(actor_name(actor, words, board.actor_names))
        line = f"{markup(words.of('role', actor.role.value))} {name}{code}"
        if actor.alternatives:
            others = words.comma.join(
                board.actor_names[id_][words.lang] if id_ in board.actors else id_
                for id_ in actor.alternatives
            )
            line += (
                f"<small>{markup(words('candidates'))}: {_source(others)}"
                f"<br>{reason_html(actor.reason, board.gazetteer, words)}</small>"
            )
        lines.append(f"<div>{line}</div>")
    return "".join(lines)


def _when(claim: Claim, words: Words) -> str:
    when = claim.when
    notes = ["" if when.basis is Basis.UNKNOWN else words.of("basis", when.basis.value)]
    if when.expression:
        quoted = isolate(f"«{when.expression}»")
        mended = when.basis is Basis.PERSON
        notes.append(words("text_says", words=quoted) if mended else quoted)
    if when.recurrence:
        notes.append(isolate(when.recurrence))
    if when.as_of:
        notes.append(words("vouches", day=edtf_phrase(when.as_of, words, within=True)))
    return markup(day_phrase(claim, words)) + _small(notes)


def _published(board: Board, article: Article, words: Words) -> str:
    """The day and how it is known: the text's own words are quoted, a reason of ours is told."""
    published = article.published
    unknown = published.basis is PublishedBasis.UNKNOWN
    notes = ["" if unknown else words.of("published_basis", published.basis.value)]
    reason = ""
    if published.words and is_reason(published.words):
        reason = f"<small>{reason_html(published.words, board.gazetteer, words)}</small>"
    elif published.words:
        notes.append(isolate(f"«{published.words}»"))
    return markup(published_day(article, words)) + _small(notes) + reason


def _small(notes: Iterable[str]) -> str:
    """A line of notes in small print; nothing where none of them says anything."""
    line = " · ".join(filter(None, notes))
    return f"<small>{markup(line)}</small>" if line else ""


def _where(board: Board, claim: Claim, words: Words) -> str:
    where, laid = claim.where, board.laid[claim.id]
    lines = []
    for place in where.places:
        role = words.of("place_role", place.role)
        line = f"<b>{markup(role)}{_source(place_name(place, words))}</b>"
        if place.name:
            line += f" «{_source(place.name)}»"
        if place.alternatives:
            others = _candidates(board, place.alternatives, words)
            line += f"<small>{markup(words('candidates'))}: {others}</small>"
        if place.reason:
            line += f"<small>{reason_html(place.reason, board.gazetteer, words)}</small>"
        lines.append(f"<div>{line}</div>")
    if isinstance(laid, Adrift):
        lines.append(markup(words.of("adrift", laid.reason.value)))
        return "".join(lines)
    notes = [words.of("side", laid.side.value), words.of("precision", laid.precision.value)]
    low, high = laid.km
    span = f"{low:.0f}" if round(low) == round(high) else f"{low:.0f}–{high:.0f}"
    if laid.precision not in UNSTATED:
        notes.append(f"{words('km')} {ltr(span)}")
    if laid.offset_km >= 1:
        notes.append(words("offset_km", km=round(laid.offset_km)))
    if laid.past_end:
        notes.append(words(f"past_{laid.past_end}"))
    notes += qualifier_notes(where, words)
    lines.append(f"<small>{markup(' · '.join(notes))}</small>")
    return "".join(lines)


def _candidates(board: Board, ids: tuple[str, ...], words: Words) -> str:
    names = []
    for id_ in ids:
        place = board.gazetteer.get(id_)
        names.append((place.name_ar if words.rtl else place.name_en) if place else id_)
    return _source(words.comma.join(names))
