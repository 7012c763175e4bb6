"""Every control of a view, described once: for widgets, address, command line and tests.

``CONTROLS`` declares its name in the address (and, behind two dashes, on the command line), the
kind of value that it takes, with its bounds and its default, its label in both languages, and
what the command line says about it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from geo.claims.model import Kind, Record, Side, Stance
from geo.layers.parts import Part
from geo.layers.placed import Exactness


class Takes(StrEnum):
    """The kind of value that a control takes."""

    DAY = "day"
    TERMS = "terms"  # any of a closed list, may be repeated
    IDS = "ids"  # any of the ids that the data holds, may be repeated
    KM = "km"  # A:B, either end may be left out
    TEXT = "text"
    FLAG = "flag"
    POLYGON = "polygon"  # longitude,latitude;... of its corners


FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)
MOST_TEXT = 200  # characters of a search
LEAST_CORNERS, MOST_CORNERS = 3, 60

_DEFAULTS: dict[Takes, Any] = {
    Takes.DAY: None,
    Takes.TERMS: frozenset(),
    Takes.IDS: frozenset(),
    Takes.KM: None,
    Takes.TEXT: "",
    Takes.FLAG: False,
    Takes.POLYGON: (),
}


@dataclass(frozen=True, slots=True)
class Control:
    """One control of a view.

    Attributes:
        name: What it is called in the address.
        field: The field of View that it sets.
        takes: The kind of value, which gives its bounds and its default.
        label_en, label_ar: Its label in the app.
        asks: What it asks for, on the command line.
        terms: The closed list that its values are of.
    """

    name: str
    field: str
    takes: Takes
    label_en: str
    label_ar: str
    asks: str = ""
    terms: type[StrEnum] | None = None

    @property
    def key(self) -> str:
        """What its widget is called in a session: one widget sets both ends of a stretch."""
        return self.name if self.takes is Takes.KM else self.field

    @property
    def default(self) -> Any:
        """The value of its field that asks for everything."""
        return _DEFAULTS[self.takes]

    def label(self, lang: str) -> str:
        """Its label, Arabic for ``ar``."""
        return self.label_ar if lang == "ar" else self.label_en

    def help(self) -> str:
        """Its sentence on the command line; a closed list is told whole."""
        return self.asks or f"one of {', '.join(self.terms or ())}"


CONTROLS: tuple[Control, ...] = (
    Control(
        "from", "first", Takes.DAY, "From", "من",
        "first day of a range: claims that may hold on some day of it",
    ),
    Control("to", "last", Takes.DAY, "To", "إلى", "last day of the range"),
    Control(
        "valid-on", "on", Takes.DAY, "Valid on", "سارٍ في يوم",
        "one day instead of a range: claims that may hold on it",
    ),
    Control(
        "day", "day", Takes.DAY, "The line as of", "حال الخط في يوم",
        "day for which the state of the line is given",
    ),
    Control(
        "compare", "against", Takes.DAY, "Compare with", "قارن بيوم",
        "a second day to set the state of the line against; filters nothing",
    ),
    Control(
        "known-by", "known_by", Takes.DAY, "As known by", "بحسب المعروف حتى",
        "only what was published by this day",
    ),
    Control(
        "held-by", "held_by", Takes.DAY, "As the ledger held it on", "كما كان في السجل يوم",
        "the ledger as it stood at the end of this day (UTC)",
    ),
    Control("actor", "actors", Takes.IDS, "Actor", "الطرف", "actor id, as in seeds/actors.toml"),
    Control(
        "role", "parts", Takes.TERMS, "Role of the actor", "دور الطرف",
        "what the actor is said to be: does (alone or with others), backs or target",
        terms=Part,
    ),
    Control("kind", "kinds", Takes.TERMS, "Kind", "النوع", terms=Kind),
    Control("stance", "stances", Takes.TERMS, "Stance", "الصيغة", terms=Stance),
    Control("side", "sides", Takes.TERMS, "Side", "الجانب", terms=Side),
    Control(
        "governorate", "governorates", Takes.IDS, "Governorate", "المحافظة",
        "governorate id: anbar, nineveh, dohuk, hasakah, ...",
    ),
    Control(
        "article", "articles", Takes.IDS, "Article", "المقال", "article id or file name"
    ),
    Control(
        "outlet", "outlets", Takes.IDS, "Outlet", "الوسيلة", "outlet, as its articles name it"
    ),
    Control("record", "records", Takes.TERMS, "On what record", "صفة المتحدث", terms=Record),
    Control(
        "precision", "precisions", Takes.TERMS, "How exactly placed", "دقة الموضع",
        terms=Exactness,
    ),
    Control(
        "km", "km_from", Takes.KM,
        "Kilometres of the line (0 in the north)", "كيلومترات الخط (الصفر في الشمال)",
        "stretch of the frontier, in km from the north: 340:390",
    ),
    Control(
        "text", "text", Takes.TEXT, "Words", "كلمات", "words to look for, in any usual spelling"
    ),
    Control(
        "contradicted", "contradicted", Takes.FLAG, "Contradicted only", "ما عليه خلاف فقط",
        "only claims that another claim contradicts",
    ),
    Control(
        "within", "within", Takes.POLYGON, "Drawn on the map", "مرسوم على الخريطة",
        "corners of a polygon: 40.5,34.2;41.2,34.2;41,34.6",
    ),
)  # fmt: skip
"""Every control, in the order of the address. ``km`` sets both ``km_from`` and ``km_to``."""

CONTROL_OF = {control.field: control for control in CONTROLS}
"""Each control by the field of View that it sets."""

BESIDE = frozenset({"lang", "claim", "sort", "at", "embed", "embed_options"})
"""Names that the app's address may carry beside the view: they change no set of claims."""
