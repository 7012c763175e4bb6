"""One frame of features from all claims: what map, strip, table and export read."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

import geopandas
import numpy as np
import pandas as pd
import shapely

from gazetteer.fold import fold
from gazetteer.place import Place
from geo.claims.issues import Issue, Relation, origin_of, relations_of
from geo.claims.model import FACTS, Article, Claim, Quantity, Side
from geo.claims.timing import evidence_day, known_from, possible_days
from geo.layers.columns import COLUMNS
from geo.layers.placed import Adrift, Placed, Traced

CRS = "EPSG:4326"
DECIMALS = 6  # about a decimetre, as RFC 7946 advises; the frame and every file hold the same
BEFORE_ALL, AFTER_ALL = 0, date.max.toordinal() + 1

Sections = Mapping[str, tuple[float, float]]


def build_features(
    articles: Iterable[Article],
    traced: Traced,
    issues: Iterable[Issue] = (),
    *,
    gazetteer: Mapping[str, Place],
    sections: Sections,
) -> geopandas.GeoDataFrame:
    """One row a claim, placed or adrift, in the order of file and text.

    Args:
        articles: At least the articles of the claims.
        traced: Every claim, placed or adrift.
        issues: What agrees and contradicts.
        gazetteer: Places by id, for their other names and governorates.
        sections: For each frontier governorate its chainage, km from and to.

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
    names = _Names(gazetteer)
    rows: list[dict[str, Any]] = []
    geometries = []
    for item in items:
        claim = item.claim
        article = by_id[claim.article]
        row = _said(claim, article) | _dated(claim, article)
        row |= _actors_and_places(claim) | _placed(item, gazetteer, sections)
        row |= _linked(claim, article, linked.get(claim.id, ()), claims, by_id)
        row["words"] = names.haystack(row)
        rows.append(row)
        geometries.append(item.geometry if isinstance(item, Placed) else None)
    columns = {
        column.name: pd.Series([row[column.name] for row in rows], dtype=column.holds.dtype)
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


def _said(claim: Claim, article: Article) -> dict[str, Any]:
    """Who says what in which words."""
    said, grade = claim.attribution, claim.grade
    return {
        "id": claim.id,
        "layer": claim.kind.value,
        "kind": claim.kind.value,
        "subtype": claim.subtype,
        "stance": claim.stance.value,
        "fact": claim.stance in FACTS,
        "article": article.id,
        "file": article.file,
        "sha256": article.sha256,
        "title": article.title,
        "outlet": article.outlet,
        "url": article.url,
        "published": article.published.edtf,
        "digest": article.digest_of is not None,
        "quote": article.text[claim.evidence.start : claim.evidence.end],
        "start": claim.evidence.start,
        "end": claim.evidence.end,
        "also": tuple(f"{span.start}:{span.end}" for span in claim.also),
        "speaker": said.speaker,
        "via": said.via,
        "told_to": said.told_to,
        "record": said.record.value,
        "quantities": tuple(_quantity(quantity) for quantity in claim.quantities),
        "reliability": grade.reliability if grade else None,
        "credibility": grade.credibility if grade else None,
        "interest": grade.interest if grade else None,
        "grade_reason": grade.reason if grade else None,
        "group": claim.group,
    }


def _quantity(quantity: Quantity) -> str:
    """A number as it may be read: ``~40 persons: killed``, ``5-6 persons: wounded``."""
    sign = {"approx": "~", "more_than": ">", "less_than": "<"}.get(quantity.qualifier or "", "")
    if quantity.value is not None:
        value = quantity.value
        amount = f"{sign}{value:g}" if isinstance(value, float | int) else f"{sign}{value}"
    elif quantity.low is None and quantity.high is None:
        amount = "unquantified"
    else:
        low = "" if quantity.low is None else f"{quantity.low:g}"
        high = "" if quantity.high is None else f"{quantity.high:g}"
        amount = f"{sign}{low}-{high}"
    return f"{amount} {quantity.unit}: {quantity.of}"


def _dated(claim: Claim, article: Article) -> dict[str, Any]:
    """When it holds, and since when it is known to be claimed."""
    when, days = claim.when, possible_days(claim)
    first, last = (days.first, days.last) if days else (None, None)
    evidence, known = evidence_day(claim), known_from(article)
    return {
        "time_from": when.start,
        "time_to": when.end,
        "as_of": when.as_of,
        "time_basis": when.basis.value,
        "time_words": when.expression,
        "recurrence": when.recurrence,
        "within": when.within,
        "first_day": first.isoformat() if first else None,
        "last_day": last.isoformat() if last else None,
        "evidence_day": evidence.isoformat() if evidence else None,
        "undated": days is None,
        "known_from": known.isoformat() if known else None,
        "first_ordinal": first.toordinal() if first else BEFORE_ALL,
        "last_ordinal": last.toordinal() if last else AFTER_ALL,
        "known_ordinal": known.toordinal() if known else AFTER_ALL,
    }


def _actors_and_places(claim: Claim) -> dict[str, Any]:
    actors, places = claim.actors, claim.where.places
    row: dict[str, Any] = {
        "actors": tuple(actor.id for actor in actors),
        "roles": tuple(actor.role.value for actor in actors),
        "actors_en": tuple(actor.name_en or actor.id for actor in actors),
        "actors_ar": tuple(actor.name_ar or actor.id for actor in actors),
        "actor_alternatives": tuple(
            dict.fromkeys(other for actor in actors for other in actor.alternatives)
        ),
        "places": tuple(place.id for place in places),
        "place_roles": tuple(place.role for place in places),
        "place_words": tuple(place.name for place in places),
        "places_en": tuple(place.name_en or place.name for place in places),
        "places_ar": tuple(place.name_ar or place.name for place in places),
    }
    for language, comma in (("en", ", "), ("ar", "، ")):
        parts = (comma.join(row[f"{what}_{language}"]) for what in ("actors", "places"))
        row[f"name_{language}"] = " · ".join(part for part in parts if part)
    return row


def _placed(
    item: Placed | Adrift, gazetteer: Mapping[str, Place], sections: Sections
) -> dict[str, Any]:
    """Where it lies; NaN and None for what a claim adrift does not have."""
    where = item.claim.where
    placed = item if isinstance(item, Placed) else None
    return {
        "side": where.side.value,
        "extent": where.extent.value,
        "qualifier": where.qualifier,
        "stated_km": where.stated_km,
        "precision": placed.precision.value if placed else None,
        "adrift": item.reason.value if isinstance(item, Adrift) else None,
        "band": placed.side.value if placed else None,
        "km_from": placed.km[0] if placed else None,
        "km_to": placed.km[1] if placed else None,
        "offset_km": placed.offset_km if placed else None,
        "past_end": placed.past_end if placed else None,
        "reaches_line": placed.reaches_line if placed else False,
        "warnings": tuple(mismatch.sentence for mismatch in placed.mismatches) if placed else (),
        "warning_codes": tuple(str(mismatch.code) for mismatch in placed.mismatches)
        if placed
        else (),
        "governorates": _governorates(item, gazetteer, sections),
    }


def _governorates(
    item: Placed | Adrift, gazetteer: Mapping[str, Place], sections: Sections
) -> tuple[str, ...]:
    """Of its places, and of the frontier sections that it meets on its own side."""
    found: set[str] = set()
    for ref in item.claim.where.places:
        place = gazetteer.get(ref.id)
        if place is not None:
            found.update(place.covers)
            if place.governorate is not None:
                found.add(place.governorate)
        if ref.id in sections:
            found.add(ref.id)
    if isinstance(item, Placed):
        low, high = item.km
        for governorate, (start, end) in sections.items():
            country = gazetteer[governorate].country
            own_side = item.side not in (Side.IRAQ, Side.SYRIA) or item.side.value == country
            meets = low < end and start < high if low < high else start <= low <= end
            if own_side and meets:
                found.add(governorate)
    return tuple(sorted(found))


def _linked(
    claim: Claim,
    article: Article,
    relations: Iterable[tuple[Relation, str]],
    claims: Mapping[str, Claim],
    articles: Mapping[str, Article],
) -> dict[str, Any]:
    """What agrees and contradicts; origins are counted, not outlets."""
    others: dict[Relation, list[str]] = {relation: [] for relation in Relation}
    for relation, other in relations:
        others[relation].append(other)
    agreeing = [claims[other] for other in others[Relation.AGREE]]
    origins = {origin_of(claim, article)} | {
        origin_of(other, articles[other.article]) for other in agreeing
    }
    return {
        "contradicted": bool(others[Relation.CONTRADICT]),
        "contradicts": tuple(sorted(others[Relation.CONTRADICT])),
        "agrees_with": tuple(sorted(others[Relation.AGREE])),
        "other_times": tuple(sorted(others[Relation.OTHER_TIME])),
        "origins": len(origins),
    }


@lru_cache(maxsize=65536)
def _key(text: str) -> str:
    return fold(text).key


class _Names:
    """Folded words of a row; every name of a place counts, so that Abu Kamal finds البوكمال."""

    def __init__(self, gazetteer: Mapping[str, Place]) -> None:
        self._gazetteer = gazetteer
        self._of_place: dict[str, str] = {}

    def haystack(self, row: Mapping[str, Any]) -> str:
        """The words of the evidence, the actors, the places, the speaker and the outlet."""
        texts = [row["quote"], row["speaker"], row["via"], row["outlet"], row["title"]]
        for column in ("actors_en", "actors_ar", "place_words", "places_en", "places_ar"):
            texts.extend(row[column])
        keys = [_key(text) for text in texts if text]
        keys.extend(self._place(place) for place in row["places"])
        return "\n".join(keys)

    def _place(self, id_: str) -> str:
        if id_ not in self._of_place:
            place = self._gazetteer.get(id_)
            names = (*place.names_ar, *place.names_en, *place.names_ku) if place else ()
            self._of_place[id_] = "\n".join(_key(name) for name in names)
        return self._of_place[id_]
