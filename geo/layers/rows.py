"""One row of the features: a claim as the cells of the declared columns."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from gazetteer.place import PlacesById
from geo.claims.issues import Relation
from geo.claims.likeness import origin_of
from geo.claims.model import FACTS, Article, Claim, Quantity, Side
from geo.claims.timing import evidence_day, known_from, told_days
from geo.layers.placed import Adrift, Placed

BEFORE_ALL, AFTER_ALL = 0, date.max.toordinal() + 1

Sections = Mapping[str, tuple[float, float]]


def said(claim: Claim, article: Article) -> dict[str, Any]:
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
    elif quantity.low is None:
        amount = f"up to {quantity.high:g}"
    elif quantity.high is None:
        amount = f"at least {quantity.low:g}"
    else:
        amount = f"{quantity.low:g}-{quantity.high:g}"
    return f"{amount} {quantity.unit}: {quantity.of}"


def dated(claim: Claim, article: Article) -> dict[str, Any]:
    """When it holds, and since when it is known to be claimed."""
    when, days = claim.when, told_days(claim)
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


def actors_and_places(claim: Claim) -> dict[str, Any]:
    """Who and where, as ids, as written and by name in both languages."""
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


def placed(item: Placed | Adrift, gazetteer: PlacesById, sections: Sections) -> dict[str, Any]:
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
        "spans": _pieces(placed.spans) if placed else (),
        "past_end": placed.past_end if placed else None,
        "reaches_line": placed.reaches_line if placed else False,
        "warnings": tuple(mismatch.sentence for mismatch in placed.mismatches) if placed else (),
        "warning_codes": tuple(str(mismatch.code) for mismatch in placed.mismatches)
        if placed
        else (),
        "governorates": _governorates(item, gazetteer, sections),
    }


def _pieces(spans: tuple[tuple[float, float], ...]) -> tuple[str, ...]:
    """The parts of a chainage as ``from:to``; none where it is in one piece."""
    return tuple(f"{low:.3f}:{high:.3f}" for low, high in spans) if len(spans) > 1 else ()


def _governorates(
    item: Placed | Adrift, gazetteer: PlacesById, sections: Sections
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
        for governorate, section in sections.items():
            own = item.side.value in (gazetteer[governorate].country, Side.BOTH, Side.UNSPECIFIED)
            if own and any(_meets(span, section) for span in item.spans or (item.km,)):
                found.add(governorate)
    return tuple(sorted(found))


def _meets(span: tuple[float, float], section: tuple[float, float]) -> bool:
    """Whether they share a length; a point also where it lies on an end."""
    (low, high), (start, end) = span, section
    return low < end and start < high if low < high else start <= low <= end


def linked(
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
