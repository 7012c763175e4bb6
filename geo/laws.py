"""The laws that every set of claims must keep, each as a function that lists what breaks it."""

import json
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from gazetteer.fold import fold
from geo.atlas import read_all
from geo.board import Board
from geo.claims.documents import sha256_of
from geo.claims.model import FACTS, Kind
from geo.export.geojson import geojson_bytes, read_geojson
from geo.frontier import locate, point_at
from geo.home import STATIC
from geo.layers.select import select, tally
from geo.layers.tenure import Condition
from geo.layers.view import View

STEP_KM = 5.0
KM_SLACK = 0.01  # ten metres: what projecting and measuring may differ by


class Law(NamedTuple):
    """A law in one sentence, and what looks for breaches of it."""

    says: str
    breaches: Callable[[Board], Iterator[str]]


def _evidence(board: Board) -> Iterator[str]:
    for claim in board.atlas.claims:
        text = board.articles[claim.article].text
        for start, end in (claim.evidence, *claim.also):
            if not 0 <= start < end <= len(text):
                yield f"{claim.id}: {start}:{end} lies outside the text"
            elif not text[start:end].strip():
                yield f"{claim.id}: {start}:{end} holds no words"


def _texts(board: Board) -> Iterator[str]:
    for article in board.articles.values():
        if article.text_sha256 and sha256_of(article.text) != article.text_sha256:
            yield f"{article.id}: the text taken out of {article.file} is not the one of its hash"


def _sum(board: Board) -> Iterator[str]:
    claims = sorted(claim.id for claim in board.atlas.claims)
    if sorted(board.laid) != claims or len(set(claims)) != len(claims):
        yield "placed and adrift are not all claims, each once"
    if sorted(board.features["id"]) != claims:
        yield "the features are not all claims, each once"
    count = tally(board.sieve, View())
    if not count.shown == count.placed + count.adrift == len(claims):
        yield f"{count.placed} placed and {count.adrift} adrift are not {len(claims)}"


def _folding(board: Board) -> Iterator[str]:
    names = {
        name
        for place in board.atlas.reader.gazetteer.built_in
        for name in (*place.names_ar, *place.names_en, *place.names_ku)
    }
    for text in sorted({*names, *(article.text for article in board.articles.values())}):
        folded = fold(text)
        if fold(folded.key).key != folded.key:
            yield f"folding {text[:30]!r} twice changes it"
        if len(folded.origin) != len(folded.key):
            yield f"folding {text[:30]!r} loses where its letters came from"


def _names(board: Board) -> Iterator[str]:
    for claim in board.atlas.claims:
        for place in claim.where.places:
            if place.id and place.id not in board.atlas.reader.gazetteer:
                yield f"{claim.id}: no place has the id {place.id}"
            if place.alternatives and not place.reason:
                yield f"{claim.id}: {place.name} has other candidates and no reason"


def _chainage(board: Board) -> Iterator[str]:
    frontier, km = board.frontier, 0.0
    while km <= frontier.length_km:
        fix = locate(frontier, point_at(frontier, km))
        if abs(fix.km - km) > KM_SLACK or fix.offset_km > KM_SLACK:
            yield f"the point at km {km} is located at km {fix.km}, {fix.offset_km} km off"
        km += STEP_KM


def _state(board: Board) -> Iterator[str]:
    for day in board.dated:
        state = board.state(day)
        for side in (state.iraq, state.syria):
            ends = [0.0, *(holding.km_to for holding in side)]
            starts = [holding.km_from for holding in side]
            if starts != ends[:-1] or abs(ends[-1] - state.length_km) > KM_SLACK:
                yield f"{day}: a side is not covered exactly once"
        for holding in (*state.iraq, *state.syria, *state.unstated):
            if holding.condition is Condition.UNKNOWN:
                continue
            behind = [board.claims[id_] for id_ in holding.claims]
            if not behind or any(
                claim.kind not in (Kind.CONTROL, Kind.CAPTURE) or claim.stance not in FACTS
                for claim in behind
            ):
                yield f"{day}: {holding.holders} hold without a control or capture claim"


def _at_odds(board: Board) -> Iterator[str]:
    against = dict(zip(board.ids, board.features["contradicts"], strict=True))
    for block in board.blocks():
        if block.condition is not Condition.CONTRADICTED:
            continue
        if not any(set(against[claim]) & set(block.claims) for claim in block.claims):
            yield f"{block.first}: {block.holders} hold at odds, and no claim contradicts another"


def _again(board: Board) -> Iterator[str]:
    """On what was read on the spot; what the ledger holds, people may have mended."""
    held = board.atlas.held
    articles = [article for article in board.articles.values() if article.id not in held]
    claims = tuple(claim for claim in board.atlas.claims if claim.article not in held)
    if read_all(articles, board.atlas.reader) != claims:
        yield "reading the articles again gives other claims"
    backwards = read_all(articles[::-1], board.atlas.reader)
    if {claim.id for claim in backwards} != {claim.id for claim in claims}:
        yield "reading the articles in another order gives other claims"


def _export(board: Board) -> Iterator[str]:
    view = View()
    content = geojson_bytes(board.features, board.cover(view))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "all.geojson"
        path.write_bytes(content)
        back = read_geojson(path)
    if geojson_bytes(back, board.cover(view)) != content:
        yield "an export read back and written again differs"
    if "crs" in json.loads(content):
        yield "an export names a CRS, which RFC 7946 forbids"


def _language(board: Board) -> Iterator[str]:
    english, arabic = (
        json.loads(geojson_bytes(board.features, board.cover(View(), lang)))
        for lang in ("en", "ar")
    )
    for collection in (english, arabic):
        for feature in collection["features"]:
            feature["properties"].pop("name")
    if english != arabic:
        yield "the language of an export changes more than names"


def _offline(board: Board) -> Iterator[str]:
    manifest = json.loads((STATIC / "vendor" / "manifest.json").read_text(encoding="utf-8"))
    if not manifest:
        yield "no vendored library is listed"
    for path in sorted((STATIC / "app").rglob("*")):
        if path.suffix in (".js", ".css") and "://" in path.read_text(encoding="utf-8").replace(
            "http://www.w3.org/", ""
        ):
            yield f"{path.name} names an address outside this machine"


def _filters(board: Board) -> Iterator[str]:
    """Days cut without losing: what a range leaves out for want of a date is counted."""
    for first, last in pairwise(board.dated):
        view = View(first=first, last=last)
        count = tally(board.sieve, view)
        if int(select(board.sieve, view).sum()) != count.shown:
            yield f"{first} to {last}: the count is not the set"
        if count.total != count.shown + count.undated_out + count.filtered_out:
            yield f"{first} to {last}: the counts do not add up"


LAWS: tuple[Law, ...] = (
    Law("the evidence of every claim slices the text that was read", _evidence),
    Law("text that was taken out of a page or file is still the one of its hash", _texts),
    Law("placed and adrift together are all claims, on screen and in exports alike", _sum),
    Law("a range of days loses nothing: shown, undated and filtered out add up", _filters),
    Law("folding is idempotent and knows where each letter came from", _folding),
    Law("a place that is named is a place we know, or keeps its candidates and reason", _names),
    Law("locating the point at a kilometre gives that kilometre", _chainage),
    Law("nobody holds a stretch without a control or capture claim; sides are covered", _state),
    Law("a band is contradicted only by claims that are counted as contradicted", _at_odds),
    Law("reading twice, in any order, gives the same claims", _again),
    Law("an export read back gives the same features", _export),
    Law("switching the language changes no coordinate, count or date", _language),
    Law("no screen needs the network", _offline),
)


def breaches(board: Board) -> dict[str, list[str]]:
    """For every law, in order, what breaks it; an empty list where it is kept."""
    return {law.says: list(law.breaches(board)) for law in LAWS}
