"""Hand-made articles and a reader of them, for tests of the ledger.

A line of a made-up article that names a kind (``control: the army holds the town``) is a claim.
"""

from dataclasses import replace

from geo.claims.model import (
    ActorRef,
    Article,
    Attribution,
    Claim,
    Extent,
    Kind,
    PlaceRef,
    Record,
    Role,
    Side,
    Span,
    Stance,
    When,
    Where,
)
from geo.ledger.records import Person, Rank

KEEPER = Person("Karim", Rank.KEEPER)
ANALYST = Person("Amal", Rank.ANALYST)
OTHER = Person("Omar", Rank.ANALYST)
LOOKER = Person("Lina", Rank.READER)

TEXT = """The day at the frontier

control: the army holds the town near the crossing
patrol: the guards patrol the sand wall by night
denied strike: nobody bombed the village on Monday
"""


PAGE = (
    "<html><head><title>The wall</title></head><body><article><p>control: the army holds the town "
    "and the long road to it, as everybody says</p><p>patrol: the guards walk along the sand wall "
    "every night until the morning</p></article></body></html>"
)


class LineReader:
    """Reads ``[stance] kind: words`` lines; ``version`` 2 can be told to read otherwise."""

    def __init__(self, version="1", *, change=None, drop=()):
        self.version = version
        self.change = change or (lambda claim: claim)
        self.drop = frozenset(drop)

    def claims(self, article: Article) -> tuple[Claim, ...]:
        found, at = [], 0
        for line in article.text.splitlines(keepends=True):
            head, colon, _ = line.partition(":")
            *stance, kind = head.split() or [""]
            if colon and kind in set(Kind) and kind not in self.drop:
                start = at + len(head) + 2
                claim = self.change(
                    _claim(article, kind, stance, Span(start, at + len(line.rstrip())))
                )
                found.append(claim)
            at += len(line)
        return tuple(found)


def _claim(article: Article, kind: str, stance: list[str], span: Span) -> Claim:
    put = Stance(stance[0]) if stance else Stance.ASSERTED
    return Claim(
        id=f"{article.id}-{span.start}-{span.end}-{kind}-{put}",
        article=article.id,
        evidence=span,
        kind=Kind(kind),
        stance=put,
        actors=(ActorRef("iraqi_army", Role.ACTOR, "الجيش", "the army"),),
        attribution=Attribution("a guard", Record.ANONYMOUS),
        where=Where(Extent.POINT, Side.IRAQ, (PlaceRef("al_qaim", "the town"),)),
        when=When(start="2018-05-01", end="2018-05-03"),
    )


def text_of(number: int, lines: int = 3) -> bytes:
    """An article of its own for each number, with one claim a line."""
    kinds = list(Kind)
    rows = [
        f"{kinds[(number + row) % len(kinds)]}: in place {number} group {row} was seen\n"
        for row in range(lines)
    ]
    return f"Report number {number}\n\n{''.join(rows)}".encode()


def with_stance(claim: Claim, stance: Stance) -> Claim:
    return replace(claim, stance=stance)
