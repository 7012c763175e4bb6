"""The numbers of a claim in words of the reader's language."""

from geo.claims.model import Quantity
from geo.screen.words import Words, isolate, ltr

_MEASURES = frozenset({"km", "km2", "m", "percent"})


def quantity_text(quantity: Quantity, words: Words) -> str:
    """A number with its unit and what it counts; the figure is the same in both languages."""
    sign = words.of("quantity", quantity.qualifier)
    if quantity.value is not None:
        value = quantity.value
        if isinstance(value, str):
            return _vague(value, quantity, words)
        figure = f"{value:g}"
    elif quantity.low is None and quantity.high is None:
        figure = ""
    else:
        low = "…" if quantity.low is None else f"{quantity.low:g}"
        high = "…" if quantity.high is None else f"{quantity.high:g}"
        figure = f"{low}–{high}"
    parts = [sign, ltr(figure) if figure else "", words.of("unit", quantity.unit)]
    parts.append(_counted(quantity, words))
    return " ".join(part for part in parts if part)


def _vague(value: str, quantity: Quantity, words: Words) -> str:
    """A word in place of a number; it says itself that it is no exact one."""
    bounded = quantity.qualifier in ("more_than", "less_than")
    sign = words.of("quantity", quantity.qualifier) if bounded else ""
    parts = [words.of("vague", value), words.of("unit", quantity.unit)]
    if words.rtl and value == "large":  # an adjective stands behind its noun
        parts.reverse()
    return " ".join(filter(None, (sign, *parts, _counted(quantity, words))))


def _counted(quantity: Quantity, words: Words) -> str:
    """What is counted, in our words or the article's; of a measure those only say its unit."""
    if quantity.of in words.tables["counted"]:
        return words.of("counted", quantity.of)
    return "" if quantity.unit in _MEASURES else isolate(quantity.of)


def length_text(km: float, words: Words) -> str:
    """A length in kilometres."""
    return f"{ltr(f'{km:g}')} {words('km')}"
