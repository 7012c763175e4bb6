"""What every face reads, screen and command line alike: the features, the state, an export."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from gazetteer.index import Gazetteer
from geo.atlas import Atlas
from geo.claims.actors import Actor
from geo.claims.issues import Link, contradicting, relations
from geo.claims.model import Article, Claim, Stance
from geo.export.cover import Cover, Teller
from geo.frontier import Frontier
from geo.layers.features import build_features
from geo.layers.placed import Adrift, Placed
from geo.layers.query import Known
from geo.layers.select import select, tally
from geo.layers.sieve import Sieve
from geo.layers.state import LineState, Weighed, weigh
from geo.layers.timeline import Block, blocks_of
from geo.layers.view import View

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

STRAY = 0.04  # of the mentions of days at most so many lie before those where time runs
KEPT = 8  # days of "known by" for which the evidence stays weighed


@dataclass(frozen=True, eq=False)
class Board:
    """An atlas with its frame of features; what is derived is built once and kept.

    Attributes:
        atlas: The articles, their claims, and where they lie.
        features: One row a claim; its order is the order of everything that is shown.
    """

    atlas: Atlas
    features: "GeoDataFrame"

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.atlas.claims}

    @cached_property
    def laid(self) -> Mapping[str, Placed | Adrift]:
        """Where each claim lies, or why it has no place."""
        traced = self.atlas.traced
        everything: tuple[Placed | Adrift, ...] = (*traced.placed, *traced.adrift)
        return {item.claim.id: item for item in everything}

    @property
    def articles(self) -> Mapping[str, Article]:
        """Articles by id."""
        return self.atlas.articles

    @property
    def frontier(self) -> Frontier:
        """The line."""
        return self.atlas.reader.frontier

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Claim ids in the order of the features."""
        return tuple(self.features["id"])

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """The row of each claim id."""
        return {id_: row for row, id_ in enumerate(self.ids)}

    @cached_property
    def sieve(self) -> Sieve:
        """The features made ready for filtering."""
        return Sieve.of(self.features)

    @property
    def gazetteer(self) -> Gazetteer:
        """Places by id."""
        return self.atlas.reader.gazetteer

    @property
    def actors(self) -> Mapping[str, Actor]:
        """Actors by id."""
        return self.atlas.reader.lexicon.actors

    @cached_property
    def actor_names(self) -> Mapping[str, Mapping[str, str]]:
        """Each actor's name by language, ``en`` and ``ar``, its ``article`` and ``type``."""
        return {
            id_: {
                "en": one.name_en,
                "ar": one.name_ar,
                "article": one.article_en,
                "type": one.type,
            }
            for id_, one in self.actors.items()
        }

    @cached_property
    def dated(self) -> tuple[date, ...]:
        """Every day on which a claim begins, ends or is vouched for, ascending."""
        return tuple(self._mentions)

    @cached_property
    def steps(self) -> tuple[date, ...]:
        """The days of ``dated`` where time runs: where play, steps and the strip begin and end.

        A few mentions from long before all others (``STRAY``) would stretch it, and stand before.
        """
        days, most = self.dated, sum(self._mentions.values()) * STRAY
        up_to = accumulate(self._mentions.values())
        body = next((day for day, count in zip(days, up_to, strict=True) if count > most), None)
        if body is None or body - days[0] <= (days[-1] - body) / 2:
            return days
        return days[days.index(body) :]

    @cached_property
    def _mentions(self) -> Mapping[date, int]:
        """How many claims begin, end or are vouched for on each day, days ascending."""
        columns = (self.features[name] for name in ("first_day", "last_day", "evidence_day"))
        counts = Counter(day for column in columns for day in column if isinstance(day, str))
        return {date.fromisoformat(day): counts[day] for day in sorted(counts)}

    @cached_property
    def last_evidence(self) -> date | None:
        """The last day for which any dated claim vouches: the day that the line shows at first.

        What is planned or conditional vouches for no day, and nobody vouches for a day after the
        last possible one of his article's publication.
        """
        rows = self.features
        told = rows[~rows["undated"] & ~rows["stance"].isin((Stance.PLANNED, Stance.CONDITION))]
        days = [
            min(day, known) if isinstance(known, str) else day
            for day, known in zip(told["evidence_day"], told["known_from"], strict=True)
            if isinstance(day, str)
        ]
        return date.fromisoformat(max(days)) if days else None

    @cached_property
    def known(self) -> Known:
        """What a view may ask for: ids that the data holds, and the length of the line."""
        named = {
            "actor": {id_: id_ for id_ in self.actors},
            "governorate": {
                place.id: place.id for place in self.gazetteer if place.kind == "governorate"
            },
            "article": {id_: id_ for id_ in self.articles}
            | {article.file: article.id for article in self.articles.values()},
            "outlet": {one.outlet: one.outlet for one in self.articles.values() if one.outlet},
        }
        return Known(named, self.frontier.length_km)

    def state(self, day: date, known_by: date | None = None) -> LineState:
        """Who is said to hold what on a day; the evidence is weighed once for all days."""
        return self._weighed(known_by)[0].on(day)

    def blocks(self, known_by: date | None = None) -> tuple[Block, ...]:
        """Who is said to hold what, over all days."""
        return self._weighed(known_by)[1]

    @cached_property
    def _weighed(self) -> Callable[[date | None], tuple[Weighed, tuple[Block, ...]]]:
        @lru_cache(maxsize=KEPT)
        def weighed(known_by: date | None) -> tuple[Weighed, tuple[Block, ...]]:
            found = weigh(
                self.atlas.traced.placed,
                self.articles.values(),
                length_km=self.frontier.length_km,
                known_by=known_by,
                camps=self.atlas.reader.camps,
                disputed=contradicting(self.atlas.issues),
            )
            return found, blocks_of(found)

        return weighed

    def links(self, claim_id: str) -> Iterator[tuple[Link, str]]:
        """The relations of a claim, each with the id of the other claim."""
        for link in relations(self.atlas.issues, claim_id):
            yield link, link.second if link.first == claim_id else link.first

    def shown(self, view: View) -> "GeoDataFrame":
        """The rows that a view asks for, in order."""
        return self.features[select(self.sieve, view)]

    def cover(self, view: View, lang: str = "en", told: Teller | None = None) -> Cover:
        """What an export of this view says about itself, and by ``told`` of each claim."""
        day = view.state_day or self.last_evidence
        return Cover(
            view=view,
            tally=tally(self.sieve, view),
            dataset=f"{self.frontier.source}, {self.frontier.version}",
            length_km=self.frontier.length_km,
            lang=lang,
            state=self.state(day, view.known_by) if day else None,
            told=told,
        )


def build_board(atlas: Atlas) -> Board:
    """Build the frame of features for an atlas."""
    features = build_features(
        atlas.articles.values(),
        atlas.traced,
        atlas.issues,
        verdicts=atlas.verdicts,
        gazetteer=atlas.reader.gazetteer,
        sections=atlas.reader.frontier.sections,
    )
    return Board(atlas, features)
