"""Hand-made records for tests: articles, claims and claims laid on a line of 100 km."""

import hashlib
from collections.abc import Sequence

from shapely.geometry import Point, box

from gazetteer.place import LngLat, Place, PlaceKind
from geo.claims.model import (
    ActorRef,
    Article,
    Attribution,
    Claim,
    Extent,
    Kind,
    PlaceRef,
    Published,
    PublishedBasis,
    Record,
    Role,
    Side,
    Span,
    Stance,
    When,
    Where,
    Zone,
    ZoneKind,
)
from geo.layers.placed import Adrift, AdriftReason, Placed, Precision

LENGTH_KM = 100.0
SECTIONS = {"north": (0.0, 40.0), "south": (40.0, 100.0), "east": (0.0, 100.0)}


def _place(id_, kind, country, governorate, *names):
    return Place(id_, kind, country, governorate, *names, at=LngLat(41.0, 34.4), precision_km=3)


GAZETTEER = {
    place.id: place
    for place in (
        _place("north", PlaceKind.GOVERNORATE, "iraq", None, ("الشمال",), ("North",)),
        _place("south", PlaceKind.GOVERNORATE, "iraq", None, ("الجنوب",), ("South",)),
        _place("east", PlaceKind.GOVERNORATE, "syria", None, ("الشرق",), ("East",)),
        _place("al_qaim", PlaceKind.TOWN, "iraq", "south", ("القائم",), ("Al-Qaim",)),
        _place(
            "al_bukamal",
            PlaceKind.TOWN,
            "syria",
            "east",
            ("البوكمال", "أبو كمال"),
            ("Al-Bukamal", "Abu Kamal"),
        ),
        _place("far", PlaceKind.TOWN, "iraq", "north", ("البعيدة",), ("Far",)),
    )
}


def article(id_="a", published="2018-08-08", text="Somebody holds the town.", **more):
    sha256 = hashlib.sha256(text.encode("utf-8", "replace") + id_.encode()).hexdigest()
    return Article(
        id=id_,
        file=f"{id_}.txt",
        sha256=sha256,
        text=text,
        zones=(Zone(ZoneKind.BODY, Span(0, len(text))),),
        published=Published(
            published, PublishedBasis.GIVEN if published else PublishedBasis.UNKNOWN
        ),
        **more,
    )


def claim(
    id_,
    *actors,
    kind="control",
    stance="asserted",
    places=("al_qaim",),
    extent="point",
    side="iraq",
    start=None,
    end=None,
    as_of=None,
    speaker=None,
    record=None,
    article="a",
    evidence=(0, 8),
    **more,
):
    """A claim; an actor is an id, or ``with:id``, ``against:id``, ``supported_by:id``."""
    return Claim(
        id=id_,
        article=article,
        evidence=Span(*evidence),
        kind=Kind(kind),
        stance=Stance(stance),
        actors=tuple(_actor(words) for words in actors),
        attribution=Attribution(
            speaker, Record(record or ("named" if speaker else "outlet")), via=more.pop("via", None)
        ),
        where=Where(
            Extent(extent),
            Side(side),
            tuple(
                PlaceRef(id_, id_, "at", *_names(id_), LngLat(41.0, 34.4), 3.0) for id_ in places
            ),
        ),
        when=When(start=start, end=end, as_of=as_of),
        **more,
    )


def _names(place):
    known = GAZETTEER.get(place)
    return (known.name_ar, known.name_en) if known else (place, place)


def _actor(words):
    role, _, id_ = words.rpartition(":")
    return ActorRef(id_, Role(role or "actor"), f"اسم {id_}", id_.upper())


def lay(item, km=(30.0, 50.0), side=None, precision=Precision.POINT, reaches_line=True, **more):
    """Lay a claim on the line; the geometry is a box that says nothing."""
    low, high = km
    shape = Point(41.0, 34.4) if low == high else box(41 + low / 1e3, 34, 41 + high / 1e3, 34.1)
    return Placed(item, shape, km, side or item.where.side, precision, reaches_line, **more)


def drop(item, reason=AdriftReason.NO_PLACE):
    return Adrift(item, reason)


def holders(bands: Sequence, km: float):
    """What holds at a kilometre: condition and holders of the one holding there."""
    (found,) = [band for band in bands if band.km_from <= km < band.km_to]
    return found.condition.value, found.holders
