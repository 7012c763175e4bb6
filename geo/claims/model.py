"""The records of the claim: what one speaker said in one place of one article.

Terms and their edges are those of the coding rules in tests/gold/README.md. Offsets are code
points, half-open, into ``Article.text``. Dates are EDTF strings; None is unknown, ".." is open.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from gazetteer.place import LngLat


class Kind(StrEnum):
    """What a claim is about."""

    CONTROL = "control"
    PRESENCE = "presence"
    PATROL = "patrol"
    POST = "post"
    FORTIFICATION = "fortification"
    CROSSING_STATUS = "crossing_status"
    COORDINATION = "coordination"
    OPERATION = "operation"
    CAPTURE = "capture"
    ENCIRCLEMENT = "encirclement"
    CLASH = "clash"
    STRIKE = "strike"
    ARREST = "arrest"
    TRANSFER = "transfer"
    INFILTRATION = "infiltration"
    CASUALTIES = "casualties"
    FORCE_SIZE = "force_size"
    BORDER_LENGTH = "border_length"


class Stance(StrEnum):
    """How the speaker puts it: one value, the first that fits in this order."""

    DENIED = "denied"
    CONDITION = "condition"
    PLANNED = "planned"
    ENDED = "ended"
    ONGOING = "ongoing"
    ASSERTED = "asserted"


FACTS = frozenset({Stance.ASSERTED, Stance.ONGOING, Stance.ENDED})


class Record(StrEnum):
    """On what record the speaker speaks."""

    NAMED = "named"
    INSTITUTIONAL = "institutional"
    ANONYMOUS = "anonymous"
    COLLECTIVE = "collective"
    OUTLET = "outlet"


class Role(StrEnum):
    """What an actor does in a claim."""

    ACTOR = "actor"
    WITH = "with"
    SUPPORTED_BY = "supported_by"
    AGAINST = "against"


class Side(StrEnum):
    """On which side of the line."""

    IRAQ = "iraq"
    SYRIA = "syria"
    BOTH = "both"
    UNSPECIFIED = "unspecified"


class Extent(StrEnum):
    """How far a claim reaches."""

    POINT = "point"
    STRETCH = "stretch"
    AREA = "area"
    PROVINCE = "province"
    FRONTIER = "frontier"
    UNLOCATED = "unlocated"


class Basis(StrEnum):
    """What a claim's dates rest on; ``person`` is never of a reading, but of a claim mended."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    INFERRED = "inferred"
    PERSON = "person"
    UNKNOWN = "unknown"


class PublishedBasis(StrEnum):
    """What an article's day of publication rests on."""

    GIVEN = "given"
    DATELINE = "dateline"
    WEEKDAY = "weekday"
    BOUNDED = "bounded"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


class Span(NamedTuple):
    """Half-open code-point offsets into an article's text."""

    start: int
    end: int


class ZoneKind(StrEnum):
    """What a part of an article is; only title, dateline and body are read for claims."""

    TITLE = "title"
    DATELINE = "dateline"
    BODY = "body"
    PAGE_CLOCK = "page_clock"
    BREADCRUMB = "breadcrumb"
    RELATED = "related"
    FORM = "form"
    CREDIT = "credit"


class Zone(NamedTuple):
    """A labelled part of an article. Zones tile the text: nothing is cut."""

    kind: ZoneKind
    span: Span


@dataclass(frozen=True, slots=True)
class Published:
    """The day of publication as an EDTF date or interval, with what it rests on."""

    edtf: str | None = None
    basis: PublishedBasis = PublishedBasis.UNKNOWN
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One document, exactly as read.

    Attributes:
        id: The first 12 hex digits of ``sha256``.
        file: File name as read, without folders.
        sha256: Of the file's bytes, 64 hex digits.
        text: The decoded text, newlines kept; for a seed digest this includes its TOML head.
        zones: Labelled parts that tile ``text`` (a TOML head is a ``credit`` zone).
        published: Day of publication; never a page clock, never guessed.
        page_clock: A site's own current date found in the page, EDTF, or None.
        added: ISO day on which we got the article; stands in for an unknown publication in
            "known by", and is never shown as an event's date.
        digest_of: sha256 of the original of which this text is our digest, else None.
        lang: ``ar`` or ``en``.
        origin: Whose report it is where several outlets carry the same text; else None.
        text_sha256: Of ``text`` in UTF-8 where it was taken out of a web page, a Word file or a
            PDF; None where the bytes are the text. ``sha256`` is of the file in both cases.
    """

    id: str
    file: str
    sha256: str
    text: str
    zones: tuple[Zone, ...]
    published: Published = Published()
    page_clock: str | None = None
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    added: str | None = None
    digest_of: str | None = None
    lang: str = "ar"
    origin: str | None = None
    text_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class ActorRef:
    """An actor in a claim, with the readings kept open and why."""

    id: str
    role: Role
    name_ar: str = ""
    name_en: str = ""
    alternatives: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it: outlet (the article's) <- via (quoted outlet or agency) <- speaker.

    ``speaker`` holds the article's words for the speaker; None where the outlet itself speaks.
    Another outlet that it quotes as such is a speaker with the record of an outlet.
    """

    speaker: str | None
    record: Record
    via: str | None = None
    told_to: str | None = None

    @property
    def is_own_voice(self) -> bool:
        """Whether the article's own outlet says it, and quotes nobody."""
        return self.record is Record.OUTLET and self.speaker is None


WITHDRAWAL = "withdrawal"
"""The subtype of an operation by which forces leave: it is no sign of any other operation."""


@dataclass(frozen=True, slots=True)
class PlaceRef:
    """A place named in a claim.

    ``role`` is at, from, to, within, near, or a direction of the place (north, north_east, ...),
    between or opposite. ``name`` is as written in the article.
    """

    id: str
    name: str
    role: str = "at"
    name_ar: str = ""
    name_en: str = ""
    at: LngLat | None = None
    precision_km: float | None = None
    alternatives: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Where:
    """Where a claim says it is: ``distance_km`` of "20 km from X", ``stated_km`` of a length."""

    extent: Extent
    side: Side
    places: tuple[PlaceRef, ...] = ()
    qualifier: str | None = None
    stated_km: float | None = None
    distance_km: float | None = None


@dataclass(frozen=True, slots=True)
class When:
    """When a claim says it was, as EDTF, with the article's words for it.

    ``within``: an event that fell somewhere between ``start`` and ``end``. ``as_of``: the day for
    which the speaker vouches for a state (publication unless said otherwise).
    """

    start: str | None = None
    end: str | None = None
    within: bool = False
    as_of: str | None = None
    basis: Basis = Basis.UNKNOWN
    expression: str | None = None
    recurrence: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a claim: ``value``, or ``low`` to ``high`` (None is open), unit and what of.

    ``qualifier`` is exact, approx, more_than, less_than, range or unquantified.
    """

    unit: str
    of: str
    value: float | str | None = None
    low: float | None = None
    high: float | None = None
    qualifier: str | None = None


@dataclass(frozen=True, slots=True)
class Grade:
    """The Admiralty proposal: reliability A-F, credibility 1-6, whose interest, and why."""

    reliability: str
    credibility: int
    interest: str
    reason: str


@dataclass(frozen=True, slots=True)
class Bands:
    """How surely a claim and each of its fields were got: A, B or C.

    A stands in the words themselves, B follows from position or from what is usual, C comes from
    the context or is one of several readings; ``claim``, whether it is claimed at all, follows
    from a sum of signs that is fitted to coded articles. How often each band is right is measured
    (``python -m benchmarks bands``), never promised for one claim.
    """

    claim: str
    stance: str
    actors: str
    record: str
    places: str
    side: str
    extent: str
    time: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What one speaker said in one place of one article.

    Attributes:
        id: Stable: article id, evidence offsets, kind and a digest of actors and stance.
        article: Id of the article.
        evidence: The smallest clause that holds the predicate and its arguments.
        also: Repeats of the same proposition by the same speaker.
        group: Shared by rows that one verb holds together ("shared by A, B and C"), else None.
        rules: Names of the rules that fired, in order; what ``--explain`` prints.
        bands: How surely its fields were got; None for a claim not made by the reader.
    """

    id: str
    article: str
    evidence: Span
    kind: Kind
    stance: Stance
    actors: tuple[ActorRef, ...]
    attribution: Attribution
    where: Where
    when: When
    quantities: tuple[Quantity, ...] = ()
    grade: Grade | None = None
    subtype: str | None = None
    also: tuple[Span, ...] = ()
    group: str | None = None
    rules: tuple[str, ...] = ()
    bands: Bands | None = None
