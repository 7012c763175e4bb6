"""One frame of features from all claims: what map, strip, table and export read."""

from collections.abc import Iterable, Mapping
from typing import Any

import geopandas
import numpy as np
import pandas as pd
import shapely

from gazetteer.place import PlacesById
from geo.claims.issues import Issue, relations_of
from geo.claims.model import Article, Claim
from geo.layers import rows
from geo.layers.columns import COLUMNS
from geo.layers.haystack import Haystack
from geo.layers.placed import Adrift, Placed, Traced

CRS = "EPSG:4326"
DECIMALS = 6  # about a decimetre, as RFC 7946 advises; the frame and every file hold the same


def build_features(
    articles: Iterable[Article],
    traced: Traced,
    issues: Iterable[Issue] = (),
    *,
    gazetteer: PlacesById,
    sections: rows.Sections,
    verdicts: Mapping[str, str] | None = None,
) -> geopandas.GeoDataFrame:
    """One row a claim, placed or adrift, in the order of file and text.

    Args:
        articles: At least the articles of the claims.
        traced: Every claim, placed or adrift.
        issues: What agrees and contradicts.
        gazetteer: Places by id, for their other names and governorates.
        sections: For each frontier governorate its chainage, km from and to.
        verdicts: ``accepted`` or ``mended``, by claim id, where people have decided.

    Returns:
        The declared columns (``geo.layers.columns``) and ``geometry`` in WGS 84, rounded to six
        decimals, outer rings anticlockwise, None where adrift. No claim gives no row.

    Raises:
        KeyError: A claim's article is not among ``articles``.
    """
    by_id = {article.id: article for article in articles}
    linked = relations_of(issues)
    items: list[Placed | Adrift] = [*traced.placed, *traced.adrift]
    items.sort(key=lambda item: _reading_order(item.claim, by_id))
    claims = {item.claim.id: item.claim for item in items}
    haystack = Haystack(gazetteer, claims.values())
    cells: list[dict[str, Any]] = []
    geometries = []
    for item in items:
        claim = item.claim
        article = by_id[claim.article]
        row = rows.said(claim, article) | rows.dated(claim, article)
        row |= rows.actors_and_places(claim) | rows.placed(item, gazetteer, sections)
        row |= rows.linked(claim, article, linked.get(claim.id, ()), claims, by_id)
        row["review"] = (verdicts or {}).get(claim.id, "unreviewed")
        row["words"] = haystack.of(row)
        cells.append(row)
        geometries.append(item.geometry if isinstance(item, Placed) else None)
    columns = {
        column.name: pd.Series([row[column.name] for row in cells], dtype=column.holds.dtype)
        for column in COLUMNS
    }
    return geopandas.GeoDataFrame(columns, geometry=_tidy(geometries), crs=CRS)


def _reading_order(claim: Claim, articles: Mapping[str, Article]) -> tuple[str, str, int, int, str]:
    article = articles[claim.article]
    return article.file, article.sha256, claim.evidence.start, claim.evidence.end, claim.id


def _tidy(geometries: list[Any]) -> Any:
    """Round, and turn rings as RFC 7946 wants them."""
    array = np.array(geometries, dtype=object)
    rounded = shapely.transform(array, lambda points: np.round(points, DECIMALS))
    return shapely.orient_polygons(rounded)
