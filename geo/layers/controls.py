"""Every control of a view, described once: for widgets, address, command line and tests.

``CONTROLS`` declares its name in the address (and, behind two dashes, on the command line), the
kind of value that it takes, and its label in both languages.
"""

from dataclasses import dataclass
from enum import StrEnum

from geo.claims.model import Kind, Record, Side, Stance
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
