"""What an article is called where it is one among others: its title, else its first words."""

from geo.claims.model import Article, ZoneKind
from geo.screen.cutting import within
from geo.screen.words import file_name, isolate, unturned

MOST = 72  # characters of the first words
_OWN = frozenset({ZoneKind.TITLE, ZoneKind.DATELINE, ZoneKind.BODY})  # no furniture of its page


def title_of(article: Article, most: int | None = None) -> str:
    """The title, kept apart; of an article without one its first words, or its file's name.

    ``most`` is how many characters a title may have; without it a title is whole.
    """
    if article.title:
        return isolate(unturned(within(article.title, most) if most else article.title))
    if words := first_words(article):
        return isolate(within(unturned(words), most or MOST))
    return file_name(within(article.file, most or MOST))


def first_words(article: Article) -> str:
    """How the text itself begins; empty where it is all furniture."""
    spans = [zone.span for zone in article.zones if zone.kind in _OWN]
    own = " ".join(article.text[span.start : span.end] for span in spans)
    return " ".join(own.split())[: 4 * MOST]
