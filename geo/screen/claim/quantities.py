"""The numbers of a claim in words of the reader's language."""

from collections.abc import Mapping
from functools import lru_cache

from geo.claims.model import Quantity
from geo.screen.words import Lang, Words, isolate, load_words, ltr, script_of

_MEASURES = frozenset({"km", "km2", "m", "percent"})
_PERSONS = "persons"
_FEW = (
    2  # which of the Arabic forms stands behind "several", and with an article behind "dozens of"
)


def quantity_text(quantity: Quantity, words: Words) -> str:
    """A number with its unit and what it counts; the figure is the same in both languages."""
    sign = words.of("quantity", quantity.qualifier)
    if isinstance(quantity.value, str):
        return _vague(quantity.value, quantity, words)
    figure, number = _figure(quantity)
    if not figure:
        unit = _row_of("unquantified", quantity, words) if _noun(quantity, words) else ""
        parts = [sign, unit or words.of("unit", quantity.unit)]
    else:
        parts = [sign, ltr(figure), _unit(quantity, number, words)]
    return " ".join(part for part in (*parts, _counted(quantity, words)) if part)


def length_text(km: float, words: Words) -> str:
    """A length in kilometres."""
    return f"{ltr(f'{km:g}')} {words('km')}"


def plain_number(value: float) -> str:
    """A number as it is written: 6, not 6.0."""
    return f"{value:.0f}" if value == int(value) else f"{value:g}"


def _figure(quantity: Quantity) -> tuple[str, str]:
    """The digits, and those of them that the noun agrees with; both empty where there are none."""
    if isinstance(quantity.value, int | float):
        figure = plain_number(quantity.value)
        return figure, figure
    if quantity.low is None and quantity.high is None:
        return "", ""
    low, high = ("…" if end is None else plain_number(end) for end in (quantity.low, quantity.high))
    return f"{low}–{high}", low if quantity.high is None else high


def _unit(quantity: Quantity, number: str, words: Words) -> str:
    """The noun behind a number; of persons the article's own word, where it is the reader's."""
    noun = _noun(quantity, words)
    return words.noun(noun, number) if noun else words.of("unit", quantity.unit)


def _noun(quantity: Quantity, words: Words) -> str:
    """Which of our nouns is counted: the one that the article's word is, else that of the unit."""
    if quantity.unit == _PERSONS and (named := _nouns().get(quantity.of)):
        return named
    return quantity.unit if quantity.unit in words.tables["plural"] else ""


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, str]:
    """Each noun that is counted by each of its forms in either language."""
    tables = [load_words()[lang].tables["plural"] for lang in Lang]
    return {
        form: noun for table in tables for noun, row in table.items() for form in row.split("|")
    }


def _vague(value: str, quantity: Quantity, words: Words) -> str:
    """A word in place of a number; it says itself that it is no exact one."""
    bounded = quantity.qualifier in ("more_than", "less_than")
    sign = words.of("quantity", quantity.qualifier) if bounded else ""
    unit = _row_of(value, quantity, words) if _noun(quantity, words) else ""
    parts = [words.of("vague", value), unit or words.of("unit", quantity.unit)]
    if words.rtl and value == "large":  # an adjective stands behind its noun
        parts.reverse()
    return " ".join(filter(None, (sign, *parts, _counted(quantity, words))))


def _row_of(value: str, quantity: Quantity, words: Words) -> str:
    """The noun in the plural behind a word for a number; most such words ask for the article."""
    forms = words.tables["plural"][_noun(quantity, words)].split("|")
    if not words.rtl:
        return forms[-1]
    return forms[_FEW] if value in ("several", "large") else f"ال{forms[_FEW]}"


def _counted(quantity: Quantity, words: Words) -> str:
    """What is counted, in our words or the article's, where the noun does not say it already."""
    of = quantity.of
    if quantity.unit in _MEASURES or of in words.tables["counted"]:
        said = quantity.unit == _PERSONS and of in words.tables["plural"]
        return "" if said else words.tables["counted"].get(of, "")
    if not of or _nouns().get(of) in (_noun(quantity, words), quantity.unit):
        return ""
    same = script_of(of, words.lang.value)[0] == words.lang
    return f"({isolate(of) if same else words('quoted', text=isolate(of))})"
