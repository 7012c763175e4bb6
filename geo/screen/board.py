"""All that the pages read, built once for a set of articles."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from gazetteer.index import Gazetteer
from geo.atlas import Atlas
from geo.claims.actors import Actor
from geo.claims.issues import Link, relations
from geo.claims.model import Article, Claim
from geo.frontier import Frontier
from geo.layers.features import build_features
from geo.layers.placed import Adrift, Placed
from geo.layers.state import LineState, state_on
from geo.layers.timeline import Block, timeline
from geo.layers.view import Known
from geo.screen.scene import build_scene
from geo.screen.words import Lang

if TYPE_CHECKING:
    from geopandas import GeoDataFrame


@dataclass(frozen=True, eq=False)
class Board:
    """An atlas as the screen needs it; everything derived is built once and kept.

    Attributes:
        atlas: The articles, their claims, and where they lie.
        features: One row a claim; its order is the order of everything on the screen.
    """

    atlas: Atlas
    features: "GeoDataFrame"

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Claim ids in the order of the features."""
        return tuple(self.features["id"])

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """The row of each claim id."""
        return {id_: row for row, id_ in enumerate(self.ids)}

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.atlas.claims}

    @cached_property
    def laid(self) -> Mapping[str, Placed | Adrift]:
        """Where each claim lies, or why it has no place."""
        traced = self.atlas.traced
        items: tuple[Placed | Adrift, ...] = (*traced.placed, *traced.adrift)
        return {item.claim.id: item for item in items}

    @property
    def articles(self) -> Mapping[str, Article]:
        """Articles by id."""
        return self.atlas.articles

    @property
    def frontier(self) -> Frontier:
        """The line."""
        return self.atlas.reader.frontier

    @property
    def actors(self) -> Mapping[str, Actor]:
        """Actors by id."""
        return self.atlas.reader.lexicon.actors

    @property
    def gazetteer(self) -> Gazetteer:
        """Places by id."""
        return self.atlas.reader.gazetteer

    @cached_property
    def actor_names(self) -> Mapping[str, Mapping[Lang, str]]:
        """Each actor's name in each language."""
        return {
            id_: {Lang.EN: actor.name_en, Lang.AR: actor.name_ar}
            for id_, actor in self.actors.items()
        }

    @cached_property
    def scene(self) -> bytes:
        """What the browser holds: sent once, named by its own hash."""
        return json.dumps(build_scene(self), ensure_ascii=False, separators=(",", ":")).encode()

    @cached_property
    def scene_hash(self) -> str:
        """Names the scene, so that a browser may keep it for ever."""
        return hashlib.sha256(self.scene).hexdigest()[:16]

    @cached_property
    def dated(self) -> tuple[date, ...]:
        """Every day on which a claim begins, ends or is vouched for, ascending."""
        columns = (self.features[name] for name in ("first_day", "last_day", "evidence_day"))
        days = {day for column in columns for day in column if isinstance(day, str)}
        return tuple(sorted(date.fromisoformat(day) for day in days))

    @cached_property
    def last_evidence(self) -> date | None:
        """The last day for which any dated claim vouches: the day that the line shows at first."""
        rows = self.features.loc[~self.features["undated"], "evidence_day"]
        days = [day for day in rows if isinstance(day, str)]
        return date.fromisoformat(max(days)) if days else None

    @cached_property
    def known(self) -> Known:
        """What the address may ask for."""
        named = {
            "actor": {id_: id_ for ids in self.features["actors"] for id_ in ids},
            "governorate": {id_: id_ for id_ in self.frontier.sections}
            | {id_: id_ for ids in self.features["governorates"] for id_ in ids},
            "article": {id_: id_ for id_ in self.articles}
            | {article.file: article.id for article in self.articles.values()},
        }
        return Known(named, self.frontier.length_km)

    def state(self, day: date, known_by: date | None) -> LineState:
        """Who is said to hold what on a day, as known by another (None: now)."""
        return state_on(
            day,
            self.atlas.traced.placed,
            self.articles.values(),
            length_km=self.frontier.length_km,
            known_by=known_by,
            camps=self.atlas.reader.camps,
        )

    def blocks(self, known_by: date | None) -> tuple[Block, ...]:
        """Who is said to hold what, over all days."""
        if known_by not in self._blocks:
            self._blocks[known_by] = timeline(
                self.atlas.traced.placed,
                self.articles.values(),
                length_km=self.frontier.length_km,
                known_by=known_by,
                camps=self.atlas.reader.camps,
            )
        return self._blocks[known_by]

    @cached_property
    def _blocks(self) -> dict[date | None, tuple[Block, ...]]:
        return {}

    def links(self, claim_id: str) -> Iterator[tuple[Link, str]]:
        """The relations of a claim, each with the id of the other claim."""
        for link in relations(self.atlas.issues, claim_id):
            yield link, link.second if link.first == claim_id else link.first


def build_board(atlas: Atlas) -> Board:
    """Build the frame of features for an atlas."""
    features = build_features(
        atlas.articles.values(),
        atlas.traced,
        atlas.issues,
        gazetteer=atlas.reader.gazetteer,
        sections=atlas.reader.frontier.sections,
    )
    return Board(atlas, features)
