"""One sentence read as an article of its own, for the reader's tests."""

from functools import cache

from gazetteer.index import Gazetteer, load_gazetteer
from geo.claims.documents import article_from_bytes
from geo.claims.lexicon import Lexicon, load_lexicon
from geo.claims.model import Article, Claim
from geo.claims.read import read_article
from geo.home import SEEDS

HEADLINES = {"ar": "أخبار من الشريط الحدودي", "en": "News from the line"}


@cache
def tools() -> tuple[Gazetteer, Lexicon]:
    return load_gazetteer(SEEDS / "places.csv"), load_lexicon(SEEDS)


def article(text: str, *, lang: str | None = None, published: str | None = "2019-05-06") -> Article:
    """The text under a headline in ``lang``, else in that of its letters."""
    lang = lang or ("en" if text.isascii() else "ar")
    whole = f"{HEADLINES[lang]}\n\n{text}\n"
    return article_from_bytes(whole.encode(), "made.txt", published=published)


def read(
    text: str, *, lang: str | None = None, published: str | None = "2019-05-06"
) -> tuple[Claim, ...]:
    return read_article(article(text, lang=lang, published=published), *tools())


def roles(claim: Claim) -> dict[str, str]:
    return {actor.id: actor.role.value for actor in claim.actors}


def only(claims: tuple[Claim, ...], kind: str) -> Claim:
    found = [claim for claim in claims if claim.kind == kind]
    assert len(found) == 1, [(c.kind.value, c.rules) for c in claims]
    return found[0]


def assert_parts(text: str, kind: str, cast: dict[str, str]) -> None:
    """The one claim of a kind gives these actors these roles, whoever else has a part."""
    told = roles(only(read(text), kind))
    assert {one: told.get(one) for one in cast} == cast
