"""Of what time an article is: after Assad fell, before the SDF; and whether it is an interview."""

from collections.abc import Mapping
from datetime import date

from geo.claims.days import parse_edtf
from geo.claims.model import Article
from geo.claims.reading.who.of_their_day import ASSAD_FELL

_SDF_FOUNDED = date(2015, 10, 10)

_SINCE_HE_FELL = ("syrian_gov_new", "syrian_army_new", "general_security")

_OF_THE_FALLEN = (
    "الشرع", "النظام السوري البائد", "النظام المخلوع", "بعد سقوط نظام الأسد", "منذ سقوط نظام الأسد",
    "بعد سقوط النظام السوري", "منذ سقوط النظام السوري", "al-Sharaa", "since the fall of Assad",
    "after the fall of Assad", "since Assad's fall", "after Assad's fall",
)  # fmt: skip


def is_late(article: Article, counts: Mapping[str, int]) -> bool:
    """Whether it is of the time after Assad: by its day, else by whom and what it names."""
    days = parse_edtf(article.published.edtf) if article.published.edtf else None
    if days is not None and days.first is not None:
        if days.first >= ASSAD_FELL:
            return True
        if days.last is not None:
            return False
    named = any(counts[one] for one in _SINCE_HE_FELL)
    return named or any(words in article.text for words in _OF_THE_FALLEN)


def is_early(article: Article) -> bool:
    """Whether it is certain that the SDF were not founded yet."""
    days = parse_edtf(article.published.edtf) if article.published.edtf else None
    return days is not None and days.last is not None and days.last < _SDF_FOUNDED
