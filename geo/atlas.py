"""Everything that the map reads, loaded once: seeds, articles, claims and where they lie."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import chain
from pathlib import Path

from gazetteer.index import Gazetteer
from geo.claims.camps import load_camps
from geo.claims.documents import find_articles, read_document
from geo.claims.issues import Issue, Told, find_issues
from geo.claims.lexicon import Lexicon, load_lexicon
from geo.claims.model import Article, Claim
from geo.claims.read import read_articles
from geo.claims.taught import NOTHING, Learned
from geo.frontier import Frontier, load_frontier
from geo.home import SEEDS
from geo.layers.placed import Traced
from geo.layers.trace import trace
from geo.names import all_words, load_names


@dataclass(frozen=True, slots=True, eq=False)
class Reader:
    """What reading needs: names, cue words and actors, the line, and who stands with whom."""

    gazetteer: Gazetteer
    lexicon: Lexicon
    frontier: Frontier
    camps: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Atlas:
    """The articles in view, what they claim, where it lies, and what agrees or contradicts.

    ``held`` names the articles whose claims are the ledger's and not read on the spot;
    ``left_out`` counts the ledger's claims that are not here, as they are too many; ``verdicts``
    says ``accepted`` or ``mended`` of those that people have decided about.
    """

    reader: Reader
    articles: dict[str, Article]
    claims: tuple[Claim, ...]
    traced: Traced
    issues: tuple[Issue, ...]
    held: frozenset[str] = frozenset()
    left_out: int = 0
    verdicts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Holding:
    """What the ledger brings: its articles in view with their claims, as people decided.

    Attributes:
        articles: In view.
        claims: Of these articles.
        hidden: Ids of its other articles, out of view or left out.
        left_out: Claims in view that are not here, with their articles.
        told: How claims stand to each other by people's decisions, in their order.
        verdicts: ``accepted`` or ``mended``, for those claims that people have decided about.
    """

    articles: tuple[Article, ...] = ()
    claims: tuple[Claim, ...] = ()
    hidden: frozenset[str] = frozenset()
    left_out: int = 0
    told: tuple[Told, ...] = ()
    verdicts: Mapping[str, str] = field(default_factory=dict)


def load_reader(seeds: Path = SEEDS, learned: Learned = NOTHING) -> Reader:
    """Load the gazetteer, the lexicons and the frontier from the seeds folder.

    ``learned`` was taught elsewhere, as the ledger keeps it; what was taught on this machine is
    laid over it.
    """
    return Reader(
        load_names(seeds, lessons=learned.names),
        load_lexicon(seeds, all_words(learned.words)),
        load_frontier(seeds),
        load_camps(seeds / "camps.toml"),
    )


def read_all(articles: Iterable[Article], reader: Reader) -> tuple[Claim, ...]:
    """The claims of all articles, in the order of the articles and then of the text."""
    return tuple(chain.from_iterable(read_articles(articles, reader.gazetteer, reader.lexicon)))


def in_view(seeded: Sequence[Article], added: Sequence[Article]) -> tuple[Article, ...]:
    """One article a content: an added original takes the place of our digest of it.

    So does an added digest that the seeds now hold in other words: decisions hang on it. The
    order of adding does not matter: articles come out sorted by file name and hash.
    """
    originals = {article.sha256 for article in added}
    taken = originals | {article.digest_of for article in added if article.digest_of}
    own = [article for article in added if article.digest_of not in originals]
    kept = [article for article in seeded if article.digest_of not in taken]
    unique = {article.sha256: article for article in sorted([*kept, *own], key=_by_file)}
    return tuple(sorted(unique.values(), key=_by_file))


def _by_file(article: Article) -> tuple[str, str]:
    return article.file, article.sha256


def load_atlas(
    extra: Sequence[Path] = (),
    *,
    added: date | None = None,
    seeds: Path = SEEDS,
    holding: Holding | None = None,
    learned: Learned = NOTHING,
    reader: Reader | None = None,
) -> Atlas:
    """Read the seeds' digests and the user's own files or folders, and lay the claims on the line.

    Args:
        extra: Article files, or folders of them, read on the spot.
        added: The day on which ``extra`` was got; None where nobody asks "known by".
        seeds: The folder of facts.
        holding: What the ledger holds.
        learned: What was taught elsewhere, as the ledger keeps it.
        reader: One that was loaded before with this and these seeds; None loads one.

    Raises:
        InputError: A file or folder of ``extra`` cannot be used; the message says why.
    """
    reader = reader or load_reader(seeds, learned)
    held = holding or Holding()
    seeded = [
        article
        for path in find_articles([seeds / "articles"])
        if (article := read_document(path)).id not in held.hidden
    ]
    got = added.isoformat() if added else None
    user = [read_document(path, added=got) for path in (find_articles(extra) if extra else [])]
    articles = in_view(seeded, [*user, *held.articles])
    ids = {article.id for article in held.articles}
    claims = _claims_of(articles, held, reader)
    return Atlas(
        reader=reader,
        articles={article.id: article for article in articles},
        claims=claims,
        traced=trace(claims, reader.gazetteer, reader.frontier),
        issues=find_issues(
            articles, claims, gazetteer=reader.gazetteer, camps=reader.camps, told=held.told
        ),
        held=frozenset(ids & {article.id for article in articles}),
        left_out=held.left_out,
        verdicts=held.verdicts,
    )


@lru_cache(maxsize=64)
def _read_once(reader: Reader, article: Article) -> tuple[Claim, ...]:
    """The claims of an article that is shown again and again: the digests, beside a ledger."""
    return read_all([article], reader)


def _claims_of(articles: Sequence[Article], held: Holding, reader: Reader) -> tuple[Claim, ...]:
    """In the order of the articles: what the ledger holds of them, else what they read as."""
    kept: dict[str, list[Claim]] = {article.id: [] for article in held.articles}
    for claim in held.claims:
        kept[claim.article].append(claim)
    return tuple(
        claim
        for article in articles
        for claim in (kept[article.id] if article.id in kept else _read_once(reader, article))
    )
