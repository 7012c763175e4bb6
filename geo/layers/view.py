"""What the reader asked to see: one frozen record for widgets, address, command line and tests.

``CONTROLS`` declares each control once: its name in the address (and, behind two dashes, on the
command line), the kind of value that it takes, and its label in both languages.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any
from urllib.parse import parse_qsl, urlencode

from gazetteer.place import LngLat
from geo.claims.model import Kind, Record, Side, Stance
from geo.errors import InputError
from geo.layers.placed import Exactness

LEAST_CORNERS, MOST_CORNERS = 3, 60
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)  # what a control of days accepts
MOST_TEXT = 200  # characters of a search


@dataclass(frozen=True, slots=True)
class View:
    """A filter over claims. Empty sets and None ask for everything.

    Attributes:
        first, last: A range of days; a claim is in it when its possible days overlap it.
        on: One day instead: claims that may hold on it. Excludes ``first`` and ``last``.
        day: The day for which the state of the line is drawn; filters nothing.
        against: A second day, whose state is drawn beside it; filters nothing.
        known_by: Only articles published by this day (unknown: got by this day).
        held_by: The ledger as it stood at the end of this day (UTC). Filters nothing: whoever
            builds the features asks the ledger for that day (``held_day``).
        km_from, km_to: A stretch of the frontier; claims whose chainage meets it.
        text: Folded words, all of which a claim's evidence, names or speaker must hold.
        contradicted: Only claims that another claim contradicts.
        within: Corners of a polygon, at least three; claims whose ground meets it.

    Raises:
        InputError: A range runs backwards, km are negative or no number, ``on`` meets a range, or
            ``within`` is no polygon on the globe.
    """

    first: date | None = None
    last: date | None = None
    on: date | None = None
    day: date | None = None
    against: date | None = None
    known_by: date | None = None
    held_by: date | None = None
    actors: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    stances: frozenset[Stance] = frozenset()
    sides: frozenset[Side] = frozenset()
    governorates: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    records: frozenset[Record] = frozenset()
    precisions: frozenset[Exactness] = frozenset()
    km_from: float | None = None
    km_to: float | None = None
    text: str = ""
    contradicted: bool = False
    within: tuple[LngLat, ...] = ()

    def __post_init__(self) -> None:
        if self.on is not None and (self.first is not None or self.last is not None):
            raise InputError(
                f"one day ({self.on}) and a range of days exclude each other: give valid-on alone, "
                "or from and to"
            )
        if self.first is not None and self.last is not None and self.first > self.last:
            raise InputError(
                f"the range from {self.first} to {self.last} runs backwards: the first day comes "
                "first"
            )
        for km in (self.km_from, self.km_to):
            if km is not None and not (math.isfinite(km) and km >= 0):
                raise InputError(f"km {km} is no kilometre of the frontier: use a number from 0 up")
        if self.km_from is not None and self.km_to is not None and self.km_from > self.km_to:
            raise InputError(
                f"the stretch from km {self.km_from:g} to km {self.km_to:g} runs backwards: write "
                f"{self.km_to:g}:{self.km_from:g}"
            )

        if self.within and len(self.within) < LEAST_CORNERS:
            raise InputError(
                f"a polygon has {LEAST_CORNERS} corners or more, not {len(self.within)}"
            )
        if len(self.within) > MOST_CORNERS:
            raise InputError(f"a polygon of {len(self.within)} corners: use {MOST_CORNERS} at most")
        for at in self.within:
            if not (abs(at.lng) <= 180 and abs(at.lat) <= 90):
                raise InputError(
                    f"{at.lng:g},{at.lat:g} is no point on the globe: write longitude,latitude"
                )

    @property
    def state_day(self) -> date | None:
        """The day of the line's state: ``day``, else the one day, else the range's last."""
        return self.day or self.on or self.last


def is_dated(view: View) -> bool:
    """Whether a day or a range is asked for, so that undated claims stand aside."""
    return (view.on or view.first or view.last) is not None


def without_span(view: View) -> View:
    """The same view of all days and the whole line."""
    return replace(view, first=None, last=None, on=None, km_from=None, km_to=None)


class Takes(StrEnum):
    """The kind of value that a control takes."""

    DAY = "day"
    TERMS = "terms"  # any of a closed list, may be repeated
    IDS = "ids"  # any of the ids that the data holds, may be repeated
    KM = "km"  # A:B, either end may be left out
    TEXT = "text"
    FLAG = "flag"
    POLYGON = "polygon"  # longitude,latitude;... of its corners


@dataclass(frozen=True, slots=True)
class Control:
    """One control: ``name`` in the address, the ``field`` of View that it sets, its labels."""

    name: str
    field: str
    takes: Takes
    label_en: str
    label_ar: str
    terms: type[StrEnum] | None = None

    def label(self, lang: str) -> str:
        """Its label, Arabic for ``ar``."""
        return self.label_ar if lang == "ar" else self.label_en


CONTROLS: tuple[Control, ...] = (
    Control("from", "first", Takes.DAY, "From", "من"),
    Control("to", "last", Takes.DAY, "To", "إلى"),
    Control("valid-on", "on", Takes.DAY, "Valid on", "سارٍ في يوم"),
    Control("day", "day", Takes.DAY, "State of the line on", "حال الخط في يوم"),
    Control("compare", "against", Takes.DAY, "Compare with", "قارن بيوم"),
    Control("known-by", "known_by", Takes.DAY, "As known by", "كما كان معروفًا في يوم"),
    Control("held-by", "held_by", Takes.DAY, "As the ledger held it on", "كما كان في السجل يوم"),
    Control("actor", "actors", Takes.IDS, "Actor", "الطرف"),
    Control("kind", "kinds", Takes.TERMS, "Kind", "النوع", Kind),
    Control("stance", "stances", Takes.TERMS, "Stance", "الصيغة", Stance),
    Control("side", "sides", Takes.TERMS, "Side", "الجانب", Side),
    Control("governorate", "governorates", Takes.IDS, "Governorate", "المحافظة"),
    Control("article", "articles", Takes.IDS, "Article", "المقال"),
    Control("outlet", "outlets", Takes.IDS, "Outlet", "الوسيلة"),
    Control("record", "records", Takes.TERMS, "On what record", "صفة المتحدث", Record),
    Control("precision", "precisions", Takes.TERMS, "How exactly placed", "دقة الموضع", Exactness),
    Control("km", "km_from", Takes.KM, "Stretch, km", "المقطع، كم"),
    Control("text", "text", Takes.TEXT, "Words", "كلمات"),
    Control("contradicted", "contradicted", Takes.FLAG, "Contradicted only", "المتناقض فقط"),
    Control("within", "within", Takes.POLYGON, "Drawn on the map", "مرسوم على الخريطة"),
)
"""Every control, in the order of the address. ``km`` sets both ``km_from`` and ``km_to``."""

BESIDE = frozenset({"lang", "theme", "claim", "at", "embed", "embed_options"})
"""Names that the app's address may carry beside the view: they change no set of claims."""

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
            raise InputError(f"{name} is given {len(values)} times, but takes one value")
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
            if view.km_from is not None or view.km_to is not None:
                pairs.append((control.name, f"{_km(view.km_from)}:{_km(view.km_to)}"))
        elif isinstance(value, frozenset):
            pairs.extend((control.name, str(item)) for item in sorted(value))
        elif isinstance(value, bool):
            pairs.extend([(control.name, "1")] if value else [])
        elif control.takes is Takes.POLYGON:
            pairs.extend([(control.name, polygon_text(value))] if value else [])
        elif value:
            pairs.append((control.name, str(value)))
    return urlencode(pairs, safe=":,;")


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
            raise InputError(f"{control.name} has {len(value)} characters: use {MOST_TEXT} at most")
        return value
    if control.takes is Takes.FLAG:
        if value not in ("0", "1"):
            raise InputError(f"{control.name} is 1 or 0, not {value!r}")
        return value == "1"
    try:
        day = date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        raise InputError(
            f"{control.name} {value!r} is no day of the calendar: write it as 2018-08-08"
        )
    if not FIRST_DAY <= day <= LAST_DAY:
        raise InputError(f"{control.name} {value} is out of reach: use {FIRST_DAY} to {LAST_DAY}")
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
            "semicolons between, as in 40.5,34.2;41.2,34.2;41,34.6"
        ) from None


def _stretch(value: str, known: Known) -> tuple[float | None, float | None]:
    ends = value.split(":")
    try:
        if len(ends) != 2:
            raise ValueError(value)
        low, high = (float(end) if end.strip() else None for end in ends)
    except ValueError:
        raise InputError(
            f"km {value!r} is no stretch: write two kilometres with a colon, as in 340:390"
        ) from None
    for km in (low, high):
        if km is not None and known.length_km is not None and km > known.length_km:
            raise InputError(
                f"km {km:g} lies beyond the frontier, which ends at km {known.length_km:.1f}"
            )
    return low, high


def _degrees(value: float) -> str:
    return repr(value).removesuffix(".0")


def _km(km: float | None) -> str:
    return "" if km is None else repr(km).removesuffix(".0")
