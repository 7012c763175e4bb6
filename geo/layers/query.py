"""A view as the query part of an address, there and back; what cannot be is told in a sentence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urlencode

from gazetteer.place import LngLat
from geo.errors import InputError
from geo.layers.controls import (
    BESIDE,
    CONTROLS,
    FIRST_DAY,
    LAST_DAY,
    MOST_TEXT,
    Control,
    Takes,
)
from geo.layers.view import View

MOST_SAID = 40  # characters of a wrong value that a message repeats
_BY_NAME = {control.name: control for control in CONTROLS}


@dataclass(frozen=True, slots=True)
class Known:
    """What the data in use holds, to refuse what it does not.

    Attributes:
        ids: For each control that takes ids, every accepted spelling and the id it stands for
            (an article's file name, say). A control that is left out accepts everything.
        length_km: Length of the frontier; None accepts any kilometre.
    """

    ids: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    length_km: float | None = None


ANYTHING = Known()


def parse_query(query: str, known: Known = ANYTHING) -> View:
    """The view that the query part of an address asks for; a leading ``?`` is allowed.

    Raises:
        InputError: A name that we do not know, a value that cannot be, or one day given twice.
    """
    return parse_pairs(query_pairs(query), known)


def query_pairs(query: str) -> list[tuple[str, str]]:
    """The (control name, value) pairs of the query part of an address."""
    return parse_qsl(query.removeprefix("?"), keep_blank_values=True)


def parse_pairs(pairs: Iterable[tuple[str, str]], known: Known = ANYTHING) -> View:
    """The view that (control name, value) pairs ask for; an empty value asks for nothing.

    Raises:
        InputError: As ``parse_query``.
    """
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        if name in BESIDE:
            continue
        if name not in _BY_NAME:
            raise InputError(f"{name!r} is no filter: use {', '.join(_BY_NAME)}")
        if value:
            given.setdefault(name, []).append(value)
    fields: dict[str, Any] = {}
    for name, values in given.items():
        control = _BY_NAME[name]
        if control.takes in (Takes.TERMS, Takes.IDS):
            fields[control.field] = frozenset(_one_of(control, value, known) for value in values)
        elif len(set(values)) > 1:
            told = f"{name} is given {len(values)} times, but takes one value"
            raise InputError(told, "one_value", name=name, n=str(len(values)))
        elif control.takes is Takes.KM:
            fields["km_from"], fields["km_to"] = _stretch(values[0], known)
        else:
            fields[control.field] = _single(control, values[0])
    return View(**fields)


def held_day(pairs: Iterable[tuple[str, str]]) -> date | None:
    """The day of the ledger that (control name, value) pairs ask for.

    The features must be built for it before the rest can be understood: which articles there are
    depends on it.

    Raises:
        InputError: It is no day, or one of several.
    """
    return parse_pairs(pair for pair in pairs if pair[0] == "held-by").held_by


def to_query(view: View) -> str:
    """The query part of an address: what differs from the defaults, in the order of CONTROLS.

    ``parse_query(to_query(view)) == view`` for every view.
    """
    pairs: list[tuple[str, str]] = []
    for control in CONTROLS:
        value = getattr(view, control.field)
        if control.takes is Takes.KM:
            if (value, view.km_to) != (control.default, control.default):
                pairs.append((control.name, f"{_km(value)}:{_km(view.km_to)}"))
        elif value == control.default:
            continue
        elif control.takes in (Takes.TERMS, Takes.IDS):
            pairs.extend((control.name, str(item)) for item in sorted(value))
        else:
            pairs.append((control.name, _written(control, value)))
    return urlencode(pairs, safe=":,;")


def _written(control: Control, value: Any) -> str:
    if control.takes is Takes.POLYGON:
        return polygon_text(value)
    return "1" if control.takes is Takes.FLAG else str(value)


def _one_of(control: Control, value: str, known: Known) -> str:
    if control.terms is not None:
        try:
            return control.terms(value)
        except ValueError:
            right = ", ".join(control.terms)
            raise InputError(f"{value!r} is no {control.name}: use one of {right}") from None
    accepted = known.ids.get(control.name)
    if accepted is None:
        return value
    if value not in accepted:
        right = ", ".join(sorted(set(accepted.values()))) or "nothing: there are no claims"
        raise InputError(f"{value!r} is no {control.name} that we know: use one of {right}")
    return accepted[value]


def _single(control: Control, value: str) -> date | str | bool | tuple[LngLat, ...]:
    if control.takes is Takes.POLYGON:
        return _polygon(value)
    if control.takes is Takes.TEXT:
        if len(value) > MOST_TEXT:
            told = f"{control.name} has {len(value)} characters: use {MOST_TEXT} at most"
            raise InputError(
                told, "long_words", name=control.name, n=str(len(value)), most=str(MOST_TEXT)
            )
        return value
    if control.takes is Takes.FLAG:
        if value not in ("0", "1"):
            told = f"{control.name} is 1 or 0, not {value!r}"
            raise InputError(told, "flag", name=control.name, value=value[:MOST_SAID])
        return value == "1"
    return _day(control, value)


def _day(control: Control, value: str) -> date:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        raise InputError(
            f"{control.name} {value!r} is no day of the calendar: write it as 2018-08-08",
            "no_calendar_day",
            name=control.name,
            value=value[:MOST_SAID],
        )
    if not FIRST_DAY <= day <= LAST_DAY:
        raise InputError(
            f"{control.name} {value} is out of reach: use {FIRST_DAY} to {LAST_DAY}",
            "day_out_of_reach",
            name=control.name,
            value=value,
            first=str(FIRST_DAY),
            last=str(LAST_DAY),
        )
    return day


def polygon_text(corners: Iterable[LngLat]) -> str:
    """A polygon as it stands in an address."""
    return ";".join(f"{_degrees(at.lng)},{_degrees(at.lat)}" for at in corners)


def _polygon(value: str) -> tuple[LngLat, ...]:
    try:
        pairs = [corner.split(",") for corner in value.split(";")]
        return tuple(LngLat(float(lng), float(lat)) for lng, lat in pairs)
    except ValueError:
        raise InputError(
            f"within {value[:60]!r} is no polygon: write its corners as longitude,latitude with "
            "semicolons between, as in 40.5,34.2;41.2,34.2;41,34.6",
            "no_polygon",
            value=value[:MOST_SAID],
        ) from None


def _stretch(value: str, known: Known) -> tuple[float | None, float | None]:
    ends = value.split(":")
    try:
        if len(ends) != 2:
            raise ValueError(value)
        low, high = (float(end) if end.strip() else None for end in ends)
    except ValueError:
        raise InputError(
            f"km {value!r} is no stretch: write two kilometres with a colon, as in 340:390",
            "no_stretch",
            value=value[:MOST_SAID],
        ) from None
    for km in (low, high):
        if km is not None and known.length_km is not None and km > known.length_km:
            raise InputError(
                f"km {km:g} lies beyond the frontier, which ends at km {known.length_km:.1f}",
                "km_beyond",
                km=f"{km:g}",
                length=f"{known.length_km:.1f}",
            )
    return low, high


def _degrees(value: float) -> str:
    return repr(value).removesuffix(".0")


def _km(km: float | None) -> str:
    return "" if km is None else repr(km).removesuffix(".0")
