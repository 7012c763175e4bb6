"""A ledger made up by chance: articles of assembled sentences, claims of every kind, real places.

Who does what where is drawn at random and means nothing. Shares are near those of real coverage
(nine claims in ten are facts, half name a point), so that the map has its usual work.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from gazetteer.place import Place, PlaceKind
from geo.atlas import Atlas, Reader, load_reader
from geo.board import Board, build_board
from geo.claims.actors import Actor
from geo.claims.issues import find_issues
from geo.claims.model import (
    ActorRef,
    Article,
    Attribution,
    Basis,
    Claim,
    Extent,
    Kind,
    PlaceRef,
    Published,
    PublishedBasis,
    Quantity,
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
from geo.layers.trace import trace

FIRST, LAST = date(2014, 1, 1), date(2026, 10, 31)
Drawn = TypeVar("Drawn")

CLAIMS_AN_ARTICLE = 8
NEAR_KM, OFF_KM = 30.0, 90.0  # by the line; on the map at all

DEEDS = {
    Kind.CONTROL: "تمسك بالأرض",
    Kind.PRESENCE: "تنتشر بعناصرها",
    Kind.PATROL: "تسير دوريات",
    Kind.POST: "أقامت نقطة مراقبة",
    Kind.FORTIFICATION: "مدت سياجا",
    Kind.CROSSING_STATUS: "فتحت المعبر",
    Kind.COORDINATION: "تنسق مع الجانب الآخر",
    Kind.OPERATION: "بدأت حملة",
    Kind.CAPTURE: "انتزعت مواقع",
    Kind.ENCIRCLEMENT: "طوقت المكان",
    Kind.CLASH: "خاضت اشتباكا",
    Kind.STRIKE: "قصفت أهدافا",
    Kind.ARREST: "أوقفت مشتبها بهم",
    Kind.TRANSFER: "نقلت موقوفين",
    Kind.INFILTRATION: "رصدت متسللين",
    Kind.CASUALTIES: "فقدت رجالا",
    Kind.FORCE_SIZE: "حشدت مقاتلين",
    Kind.BORDER_LENGTH: "تؤمن شريطا",
}
STATES = {Kind.CONTROL, Kind.PRESENCE, Kind.PATROL, Kind.POST, Kind.FORTIFICATION}
KINDS = {kind: 12 if kind is Kind.CONTROL else 8 if kind in STATES else 5 for kind in Kind}
STANCES = {
    Stance.ASSERTED: 70,
    Stance.ONGOING: 12,
    Stance.ENDED: 8,
    Stance.PLANNED: 4,
    Stance.DENIED: 4,
    Stance.CONDITION: 2,
}
EXTENTS = {
    Extent.POINT: 55,
    Extent.STRETCH: 20,
    Extent.AREA: 8,
    Extent.PROVINCE: 8,
    Extent.FRONTIER: 5,
    Extent.UNLOCATED: 4,
}
PREFIXES = {
    Stance.DENIED: "لا صحة لأنها",
    Stance.PLANNED: "من المقرر أنها",
    Stance.ENDED: "كانت قد",
}
SPEAKERS = {
    "ناطق رسمي": Record.INSTITUTIONAL,
    "ضابط ميداني": Record.ANONYMOUS,
    "شيخ عشيرة": Record.NAMED,
    "سكان محليون": Record.COLLECTIVE,
    None: Record.OUTLET,
}
OUTLETS = tuple(f"صحيفة مصطنعة {number}" for number in range(1, 13))


def made_up_board(count: int, *, seed: int = 7) -> Board:
    """A board of ``count`` made-up claims, laid on the real line; one seed gives one board."""
    return build_board(made_up_atlas(count, seed=seed))


def made_up_atlas(count: int, *, seed: int = 7, with_issues: bool = True) -> Atlas:
    """The atlas of ``count`` made-up claims; without issues nothing agrees or contradicts."""
    reader = load_reader()
    articles: list[Article] = []
    claims: list[Claim] = []
    for article, said in made_up_articles(reader, count, Random(seed)):
        articles.append(article)
        claims.extend(said)
    issues = (
        find_issues(articles, claims, gazetteer=reader.gazetteer, camps=reader.camps)
        if with_issues
        else ()
    )
    return Atlas(
        reader=reader,
        articles={article.id: article for article in articles},
        claims=tuple(claims),
        traced=trace(claims, reader.gazetteer, reader.frontier),
        issues=issues,
    )


def made_up_articles(
    reader: Reader, count: int, chance: Random
) -> Iterator[tuple[Article, list[Claim]]]:
    """Made-up articles, one by one, until they have ``count`` claims together."""
    author = _Author(chance, _Cast.of(reader))
    while count > 0:
        yield author.write(min(CLAIMS_AN_ARTICLE, count))
        count -= CLAIMS_AN_ARTICLE


@dataclass(frozen=True, slots=True)
class _Cast:
    """Who acts, and where: the real actors and places, sorted by what a claim may need."""

    actors: tuple[Actor, ...]
    spots: tuple[Place, ...]
    by_line: tuple[Place, ...]
    areas: tuple[Place, ...]
    provinces: tuple[Place, ...]
    line: Place

    @classmethod
    def of(cls, reader: Reader) -> "_Cast":
        spotty = {PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.CROSSING}
        broad = {PlaceKind.DISTRICT, PlaceKind.REGION, PlaceKind.DESERT, PlaceKind.MOUNTAIN}
        near = [
            place
            for place in reader.gazetteer
            if place.at is not None and (place.frontier_offset_km or 0.0) <= OFF_KM
        ]
        spots = tuple(place for place in near if place.kind in spotty)
        return cls(
            actors=tuple(reader.lexicon.actors.values()),
            spots=spots,
            by_line=tuple(p for p in spots if (p.frontier_offset_km or 0.0) <= NEAR_KM),
            areas=tuple(place for place in near if place.kind in broad),
            provinces=tuple(reader.gazetteer[id_] for id_ in reader.frontier.sections),
            line=reader.gazetteer["frontier"],
        )


class _Author:
    """Writes articles, each with the claims that its sentences make."""

    def __init__(self, chance: Random, cast: _Cast) -> None:
        self.chance = chance
        self.cast = cast
        self.written = 0

    def write(self, count: int) -> tuple[Article, list[Claim]]:
        """One article of ``count`` sentences, a claim each."""
        self.written += 1
        name = f"made-up-{self.written:06}"
        id_ = hashlib.sha256(name.encode()).hexdigest()
        day = FIRST + timedelta(days=self.chance.randrange((LAST - FIRST).days))
        text, claims = "", []
        for number in range(count):
            claim, sentence = self._say(f"{id_[:12]}-{number}", id_[:12], day, len(text))
            claims.append(claim)
            text += sentence
        article = Article(
            id=id_[:12],
            file=f"{name}.txt",
            sha256=id_,
            text=text,
            zones=(Zone(ZoneKind.BODY, Span(0, len(text))),),
            published=Published(day.isoformat(), PublishedBasis.GIVEN),
            title=name,
            outlet=self.chance.choice(OUTLETS),
        )
        return article, claims

    def _say(self, id_: str, article: str, day: date, at: int) -> tuple[Claim, str]:
        """One claim and its sentence, which begins at ``at``."""
        kind, stance = self._draw(KINDS), self._draw(STANCES)
        actors, where = self._actors(kind), self._where()
        speaker = self.chance.choice(tuple(SPEAKERS))
        said = f"قال {speaker} إن" if speaker else "علمت الصحيفة أن"
        places = " و".join(place.name for place in where.places) or "مكان لم يسم"
        words = (said, actors[0].name_ar, PREFIXES.get(stance, ""), DEEDS[kind], "عند", places)
        sentence = " ".join(word for word in words if word) + "."
        claim = Claim(
            id=id_,
            article=article,
            evidence=Span(at, at + len(sentence)),
            kind=kind,
            stance=stance,
            actors=actors,
            attribution=Attribution(speaker, SPEAKERS[speaker]),
            where=where,
            when=self._when(kind, day),
            quantities=self._quantities(kind),
        )
        return claim, sentence + "\n"

    def _actors(self, kind: Kind) -> tuple[ActorRef, ...]:
        """One who acts, at times with another, and against another where it is a fight."""
        second = Role.AGAINST if kind in (Kind.CAPTURE, Kind.CLASH, Kind.STRIKE) else Role.WITH
        pair = self.chance.sample(self.cast.actors, 2)
        both = second is Role.AGAINST or self.chance.random() < 0.2
        return tuple(
            ActorRef(actor.id, role, actor.name_ar, actor.name_en)
            for actor, role in zip(pair, (Role.ACTOR, second)[: 1 + both], strict=False)
        )

    def _where(self) -> Where:
        extent, cast = self._draw(EXTENTS), self.cast
        if extent is Extent.STRETCH:
            first, last = self.chance.sample(cast.by_line, 2)
            ends = (_named(first, "from"), _named(last, "to"))
            return Where(extent, self._side(first), ends)
        if extent is Extent.UNLOCATED:
            return Where(extent, Side.UNSPECIFIED)
        if extent is Extent.FRONTIER:
            return Where(extent, self.chance.choice(list(Side)), (_named(cast.line),))
        places = {Extent.POINT: cast.spots, Extent.AREA: cast.areas}.get(extent, cast.provinces)
        place = self.chance.choice(places)
        return Where(extent, self._side(place), (_named(place),))

    def _side(self, place: Place) -> Side:
        """That of the place's country, now and then both or unsaid."""
        own = Side(place.country) if place.country in (Side.IRAQ, Side.SYRIA) else Side.BOTH
        return self.chance.choices((own, Side.BOTH, Side.UNSPECIFIED), (85, 8, 7))[0]

    def _when(self, kind: Kind, day: date) -> When:
        """A state is vouched for on the report's day; an event fell just before or by then."""
        if self.chance.random() < 0.03:
            return When()
        start = (day - timedelta(days=self.chance.randrange(200))).isoformat()
        if kind in STATES:
            begun = start if self.chance.random() < 0.4 else None
            return When(start=begun, as_of=day.isoformat(), basis=Basis.INFERRED)
        ago = self.chance.randrange(6)
        if ago == 0:  # by that day, and nobody says when
            return When(
                end=day.isoformat(), as_of=day.isoformat(), basis=Basis.RELATIVE, within=True
            )
        start = (day - timedelta(days=ago)).isoformat()
        return When(start=start, end=start, as_of=day.isoformat(), basis=Basis.RELATIVE)

    def _quantities(self, kind: Kind) -> tuple[Quantity, ...]:
        if kind is Kind.CASUALTIES:
            return (Quantity("persons", "killed", self.chance.randint(1, 40), qualifier="exact"),)
        if kind is Kind.BORDER_LENGTH:
            return (Quantity("km", "length", self.chance.randint(5, 300), qualifier="approx"),)
        return ()

    def _draw(self, weights: dict[Drawn, int]) -> Drawn:
        return self.chance.choices(tuple(weights), tuple(weights.values()))[0]


def _named(place: Place, role: str = "at") -> PlaceRef:
    return PlaceRef(
        place.id,
        place.name_ar,
        role,
        place.name_ar,
        place.name_en,
        place.at,
        place.precision_km,
    )
