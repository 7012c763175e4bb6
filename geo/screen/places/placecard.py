"""A place as a card: what it is, where it lies, how it stands to the line, and why it is meant."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from gazetteer.place import Place, PlaceKind
from geo.board import Board
from geo.frontier import locate
from geo.layers.ground import AREA_KM
from geo.screen.claim.reasons import reason_html
from geo.screen.places.periods import periods_html
from geo.screen.unbroken import markup
from geo.screen.words import Lang, Words, isolate, ltr

MOST_SPELLINGS = 14
WIDE = frozenset(
    {
        PlaceKind.COUNTRY, PlaceKind.TERRITORY, PlaceKind.GOVERNORATE, PlaceKind.DISTRICT,
        PlaceKind.DESERT, PlaceKind.REGION, PlaceKind.RIVER, PlaceKind.WADI, PlaceKind.MOUNTAIN,
        PlaceKind.FRONTIER,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """A place on the page.

    Attributes:
        place: The place.
        score: How well it fits the name asked for, 0 to 1; None where no name was asked for.
        reason: Why, in one line of English.
        suggestion: Its name is only spelled much like the one asked for.
    """

    place: Place
    score: float | None = None
    reason: str = ""
    suggestion: bool = False


@dataclass(frozen=True, slots=True)
class OnLine:
    """How a place stands to the frontier.

    Attributes:
        km: Its kilometre, or the stretch that it takes in; two equal figures are a point. None
            where it is so far off that no kilometre says anything of it.
        side: ``iraq``, ``syria``, ``both`` or ``unspecified`` (neither country).
        offset_km: Distance to the line; None where only a stretch is known.
        past_end: ``north`` or ``south`` where it lies beyond that end.
    """

    km: tuple[float, float] | None
    side: str
    offset_km: float | None = None
    past_end: str | None = None


def on_line(board: Board, place: Place) -> OnLine | None:
    """Where a place stands beside the line; None where nobody knows its point or stretch.

    What takes in governorates of the borderlands has their stretch, all else the kilometre of
    its point, but for what is out of the area that the map is about.
    """
    side = place.country if place.country in ("iraq", "syria", "both") else "unspecified"
    sections = board.frontier.sections
    ids = place.covers or (place.id,)
    covered = [sections[id_] for id_ in ids if id_ in sections]
    if place.kind is PlaceKind.FRONTIER:
        return OnLine((0.0, board.frontier.length_km), side, 0.0)
    if covered:
        return OnLine((min(low for low, _ in covered), max(high for _, high in covered)), side)
    if place.at is None:
        return None
    fix = locate(board.frontier, place.at)
    if fix.offset_km > AREA_KM:
        return OnLine(None, side, fix.offset_km)
    return OnLine((fix.km, fix.km), side, fix.offset_km, fix.past_end)


def place_label(place: Place, words: Words) -> str:
    """The name in the reader's language, as text from a source."""
    return isolate(place.name_ar if words.rtl else place.name_en)


def country_name(board: Board, country: str, words: Words) -> str:
    """A country in the reader's language; one that the gazetteer lacks stands for itself."""
    place = board.gazetteer.get(country)
    if place is not None and place.kind is PlaceKind.COUNTRY:
        return place.name_ar if words.rtl else place.name_en
    return words.of("country", country)


def card_html(
    board: Board,
    answer: Answer,
    others: Sequence[Place],
    words: Words,
    *,
    number: int | None = None,
    whole: bool,
) -> str:
    """A card as safe markup.

    Args:
        board: For the line and the names of what holds the place.
        answer: The place.
        others: What the same name may mean besides.
        words: The language.
        number: Its rank, as on the map.
        whole: With every fact, or only the first of them.
    """
    inner = _facts(board, answer, others, words) if whole else _brief(board, answer, words)
    return (
        f'<div data-testid="place" data-place="{escape(answer.place.id)}" '
        f'dir="{words.direction}" lang="{words.lang}">'
        f"{_head(answer, words, number, whole=whole)}{inner}</div>"
    )


def _head(answer: Answer, words: Words, number: int | None, *, whole: bool) -> str:
    place = answer.place
    names = {Lang.EN: place.name_en, Lang.AR: place.name_ar}
    second = Lang.EN if words.rtl else Lang.AR
    style = "fl-rank fl-chosen" if whole else "fl-rank"
    rank = f'<span class="{style}">{number}</span>' if number else ""
    tags = f'<span class="fl-tag">{markup(words.of("place_kind", place.kind.value))}</span>'
    if answer.suggestion:
        tags += f'<span class="fl-tag fl-alarm">{markup(words("suggestion"))}</span>'
    other = names[second] if names[second] != names[words.lang] else ""
    return (
        f'<div class="fl-place-head">{rank}<span class="fl-says">{_safe(names[words.lang])}</span>'
        f'<bdi class="fl-place-other" lang="{second}">{markup(other)}</bdi>{tags}</div>'
    )


def _brief(board: Board, answer: Answer, words: Words) -> str:
    """Where it lies and why it is meant, in two lines."""
    place = answer.place
    lines = (
        f'<p class="fl-brief">{_lies_in(board, place, words)} · {_line(board, place, words)}</p>'
    )
    if answer.score is not None:
        score = ltr(f"{answer.score:.2f}")
        lines += (
            f'<p class="fl-source">{markup(words("score"))} <b>{score}</b> · '
            f"{reason_html(answer.reason, board.gazetteer, words)}</p>"
        )
    return lines


def _facts(board: Board, answer: Answer, others: Sequence[Place], words: Words) -> str:
    rows = _rows(board, answer, others, words)
    facts = "".join(f"<dt>{markup(name)}</dt><dd>{value}</dd>" for name, value in rows)
    return f'<dl class="fl-facts">{facts}</dl>'


def _rows(
    board: Board, answer: Answer, others: Sequence[Place], words: Words
) -> Iterator[tuple[str, str]]:
    place = answer.place
    yield words("lies_in"), _lies_in(board, place, words)
    yield words("on_the_line"), _line(board, place, words)
    yield words("position"), _position(place, words)
    spelled = dict.fromkeys((*place.names_ar, *place.names_en, *place.names_ku))
    rest = [name for name in spelled if name not in (place.name_ar, place.name_en)]
    if rest:
        yield words("also_written"), _names(rest, words)
    if place.weak:
        yield words("only_in_context"), _names(place.weak, words)
    if place.periods:
        yield words("place_periods"), periods_html(board, place.periods, words)
    source = "; ".join(filter(None, (place.source, place.note)))
    yield words("place_source"), reason_html(source, board.gazetteer, words)
    yield words("place_id"), f"<code>{markup(place.id)}</code>"
    if answer.score is not None:
        score = ltr(f"{answer.score:.2f}")
        reason = f"<small>{reason_html(answer.reason, board.gazetteer, words)}</small>"
        yield words("score"), f"<b>{score}</b>{reason}"
    if others:
        named = (
            f"{place_label(other, words)} ({words.of('place_kind', other.kind.value)})"
            for other in others
        )
        yield words("alternatives"), markup(words.comma.join(named))


def _lies_in(board: Board, place: Place, words: Words) -> str:
    """What holds the place, the narrowest first."""
    holder = board.gazetteer.get(place.governorate)
    parts = [place_label(holder, words)] if holder else []
    if place.kind is not PlaceKind.COUNTRY:
        parts.append(country_name(board, place.country, words))
    return markup(words.comma.join(parts)) or "–"


def _line(board: Board, place: Place, words: Words) -> str:
    stands = on_line(board, place)
    if stands is None:
        return markup(words("no_point"))
    notes = [f"{words('km')} {ltr(_span(stands.km))}"] if stands.km else []
    if stands.side != "unspecified":
        notes.append(words.of("side", stands.side))
    if stands.offset_km is not None:
        notes.append(
            words("offset_km", km=ltr(f"{stands.offset_km:.{int(stands.offset_km < 10)}f}"))
        )
    if stands.past_end:
        notes.append(words(f"past_{stands.past_end}"))
    return markup(" · ".join(notes))


def _span(km: tuple[float, float]) -> str:
    low, high = km
    return f"{low:.0f}" if round(low) == round(high) else f"{low:.0f}–{high:.0f}"


def _position(place: Place, words: Words) -> str:
    if place.at is None:
        return markup(words("no_point"))
    at = {"lat": f"{place.at.lat:.4f}°", "lng": f"{place.at.lng:.4f}°"}
    parts = [words("position_at", **at)]
    if place.precision_km is not None:
        key = "reaches" if place.kind in WIDE else "known_within"
        parts.append(words(key, km=ltr(f"{place.precision_km:g}")))
    return markup(" · ".join(parts))


def _names(names: Sequence[str], words: Words) -> str:
    more = f" … + {len(names) - MOST_SPELLINGS}" if len(names) > MOST_SPELLINGS else ""
    each = (f'<bdi class="fl-name">{_safe(name)}</bdi>' for name in names[:MOST_SPELLINGS])
    return words.comma.join(each) + more


def _safe(text: str) -> str:
    return markup(isolate(text))
