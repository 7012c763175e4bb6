"""Places in context and names typed: ours beside peers with the same names, on the same lines.

flashgeotext is given all our names, geotext its own (it finds English capitals alone, and gets our
points for what it finds), rapidfuzz all our spellings. What counts as right is told in
tests/mentions/README.md.
"""

from collections.abc import Iterator

from flashgeotext.geotext import GeoText as FlashGeoText
from flashgeotext.geotext import GeoTextConfiguration
from flashgeotext.lookup import LookupData
from geotext import GeoText
from rapidfuzz import fuzz, process

from benchmarks.report import compare, median_seconds
from gazetteer.index import Gazetteer, load_gazetteer
from gazetteer.lookup import lookup
from gazetteer.place import Place
from geo.home import SEEDS
from tests.mentions.score import Finder, Guess, Totals, ours, rows, score

FILES = (
    "dev.jsonl",
    "set_aside.jsonl",
    "hard_dev.jsonl",
    "hard_set_aside.jsonl",
    "fresh_dev.jsonl",
    "fresh_set_aside.jsonl",
)


def run() -> None:
    gazetteer = load_gazetteer(SEEDS / "places.csv")
    finders = {
        "ours": ours(gazetteer),
        "flashgeotext, our names": flash(gazetteer),
        "geotext, its names": geotext(gazetteer),
    }
    for name in FILES:
        for who, finder in finders.items():
            print(f"{name}, {who}: {score(name, finder)}")
    english = frozenset(("en",))
    for name in FILES:
        for who, finder in finders.items():
            print(f"{name}, English lines, {who}: {score(name, finder, languages=english)}")
    speed(finders)
    typed(gazetteer)


def speed(finders: dict[str, Finder]) -> None:
    lines = [row["text"] for name in FILES for row in rows(name)]
    characters = sum(map(len, lines))

    def seconds(finder: Finder) -> float:
        return median_seconds(lambda: [list(finder(line)) for line in lines], runs=3)

    rates = {who: characters / seconds(finder) for who, finder in finders.items()}
    for who in list(rates)[1:]:
        compare(
            "places found and resolved, line by line",
            rates["ours"],
            rates[who],
            who,
            "characters/s",
        )


def typed(gazetteer: Gazetteer) -> None:
    """Every spelling of a place in the lines, typed alone: is the best answer the place?"""
    keys = {
        name: place
        for place in gazetteer.built_in
        for name in (*place.names_ar, *place.names_en, *place.names_ku)
    }
    mine, peer = Totals(), Totals()
    words = {item["words"]: item for name in FILES for row in rows(name) for item in row["places"]}
    for word, item in words.items():
        for totals, place in ((mine, _looked_up(word, gazetteer)), (peer, _fuzzy(word, keys))):
            totals.places += 1
            totals.right += place is not None and _close(place, item)
    print(f"frontier place, best answer right: ours {mine.recall:.3f}, ", end="")
    print(f"rapidfuzz over the same names {peer.recall:.3f}, of {mine.places} spellings")
    ours_took = median_seconds(lambda: [_looked_up(word, gazetteer) for word in words], runs=3)
    peer_took = median_seconds(lambda: [_fuzzy(word, keys) for word in words], runs=3)
    compare(
        "frontier place", len(words) / ours_took, len(words) / peer_took, "rapidfuzz", "names/s"
    )


def _looked_up(word: str, gazetteer: Gazetteer) -> Place | None:
    found = lookup(word, gazetteer).candidates
    return found[0].place if found else None


def _fuzzy(word: str, keys: dict[str, Place]) -> Place | None:
    found = process.extractOne(word, keys.keys(), scorer=fuzz.WRatio, score_cutoff=75)
    return keys[found[0]] if found else None


def _close(place: Place, item: dict) -> bool:
    if place.at is None:
        return False
    row = {"text": "", "lang": "", "places": [item], "lookalikes": []}
    guess = Guess(item["start"], item["end"], place.at.lat, place.at.lng)
    return score("", lambda _: [guess], given=[row]).right == 1


def flash_matcher(gazetteer: Gazetteer) -> FlashGeoText:
    """The peer with all our names, by place id; Arabic letters count as letters."""
    names = {
        place.id: [place.id, *place.names_ar, *place.names_en, *place.names_ku]
        for place in gazetteer
        if place.at
    }
    peer = FlashGeoText(GeoTextConfiguration(use_demo_data=False))
    peer.add(LookupData(name="places", data=names, script="arabic"))
    return peer


def flash(gazetteer: Gazetteer) -> Finder:
    peer = flash_matcher(gazetteer)

    def find(text: str) -> Iterator[Guess]:
        for place_id, found in peer.extract(text, span_info=True)["places"].items():
            at = gazetteer[place_id].at
            for start, end in found["span_info"]:
                if at is not None:
                    yield Guess(start, end, at.lat, at.lng)

    return find


def geotext(gazetteer: Gazetteer) -> Finder:
    points: dict[str, Place | None] = {}

    def find(text: str) -> Iterator[Guess]:
        start = 0
        for name in GeoText(text).cities:
            if name not in points:
                points[name] = _looked_up(name, gazetteer)
            at, place = text.find(name, start), points[name]
            if at >= 0 and place is not None and place.at is not None:
                start = at + len(name)
                yield Guess(at, start, place.at.lat, place.at.lng)

    return find
