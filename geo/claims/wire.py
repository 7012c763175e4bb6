"""A claim as one JSON line, in the format that ``frontier read`` prints."""

from dataclasses import asdict
from typing import Any

from geo.claims.model import Article, Claim


def claim_to_json(claim: Claim, article: Article) -> dict[str, Any]:
    """The claim as plain JSON values; ``km`` and ``warnings`` are added where it is traced."""
    when = claim.when
    return {
        "id": claim.id,
        "article": {
            "id": article.id,
            "file": article.file,
            "sha256": article.sha256,
            "published": article.published.edtf,
            "published_basis": ": ".join(
                part for part in (article.published.basis.value, article.published.words) if part
            ),
            "page_clock": article.page_clock,
            "title": article.title,
            "outlet": article.outlet,
            "url": article.url,
        },
        "evidence": {
            "start": claim.evidence.start,
            "end": claim.evidence.end,
            "also": [list(span) for span in claim.also],
        },
        "kind": claim.kind.value,
        "subtype": claim.subtype,
        "stance": claim.stance.value,
        "actors": [
            {
                "id": actor.id,
                "role": actor.role.value,
                "name_en": actor.name_en,
                "name_ar": actor.name_ar,
                "alternatives": list(actor.alternatives),
                "reason": actor.reason,
            }
            for actor in claim.actors
        ],
        "attribution": {
            "speaker": claim.attribution.speaker,
            "record": claim.attribution.record.value,
            "via": claim.attribution.via,
            "told_to": claim.attribution.told_to,
        },
        "place": {
            "extent": claim.where.extent.value,
            "side": claim.where.side.value,
            "places": [
                {
                    "id": place.id,
                    "name": place.name,
                    "name_en": place.name_en,
                    "name_ar": place.name_ar,
                    "role": place.role,
                    "lat": place.at.lat if place.at else None,
                    "lon": place.at.lng if place.at else None,
                    "precision_km": place.precision_km,
                    "alternatives": list(place.alternatives),
                    "reason": place.reason,
                }
                for place in claim.where.places
            ],
            "qualifier": claim.where.qualifier,
            "stated_km": claim.where.stated_km,
            "distance_km": claim.where.distance_km,
        },
        "time": {
            "from": when.start,
            "to": when.end,
            "within": when.within,
            "as_of": when.as_of,
            "basis": when.basis.value,
            "expression": when.expression,
            "recurrence": when.recurrence,
        },
        "quantities": [
            {
                "value": quantity.value,
                "low": quantity.low,
                "high": quantity.high,
                "unit": quantity.unit,
                "of": quantity.of,
                "qualifier": quantity.qualifier,
            }
            for quantity in claim.quantities
        ],
        "group": claim.group,
        "rules": list(claim.rules),
        "bands": asdict(claim.bands) if claim.bands else None,
        "km": None,
        "warnings": [],
        **(
            {
                "grade": {
                    "reliability": claim.grade.reliability,
                    "credibility": claim.grade.credibility,
                    "interest": claim.grade.interest,
                    "reason": claim.grade.reason,
                }
            }
            if claim.grade
            else {}
        ),
    }
