"""The stand-alone map of a view: what ``geo.export.html`` puts into one file.

Known to the command line as well: nothing here may import Streamlit.
"""

import base64
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from geo.board import Board
from geo.claims.issues import Relation
from geo.claims.model import Article, Claim
from geo.errors import InputError
from geo.export.html import Sheet, SheetRow, html_bytes
from geo.layers.placed import UNSTATED, Placed
from geo.layers.select import select
from geo.layers.timeline import Block
from geo.layers.view import View
from geo.screen.board.held import held_columns
from geo.screen.board.scene import build_scene, build_tips
from geo.screen.claim.card import card_html, published_phrase
from geo.screen.claim.named import actor_name, place_name
from geo.screen.claim.pairs import in_time, reason_html, side_html
from geo.screen.claim.sentences import day_phrase
from geo.screen.map.viewwords import view_lines
from geo.screen.outlets import outlet_name
from geo.screen.unbroken import unbroken
from geo.screen.words import Lang, Words, file_name, isolate, load_words, ltr, unturned

ENDING = ".html"
MOST_NAMED = 24  # articles that a picture names
MOST = 3000  # claims: more make a file that no browser likes to open
COLUMNS = (
    "kind",
    "stance",
    "who",
    "where",
    "side",
    "km",
    "when",
    "record",
    "speaker",
    "article",
    "quote",
)
SHEET_WORDS = {
    name: f"sheet_{name}"
    for name in ("choose", "print", "picture", "table", "evidence", "disputes")
} | {name: name for name in ("strip", "strip_alt")}
UNBROKEN_DASH = "\N{WORD JOINER}–\N{WORD JOINER}"
THEMES = ("light", "dark")


def sheet_bytes(board: Board, view: View, lang: str) -> bytes:
    """The file for exactly the claims that a view shows.

    Raises:
        InputError: The view shows more claims than one file can hold.
    """
    shown = Board(board.atlas, board.features[select(board.features, view)])
    if len(shown.ids) > MOST:
        raise InputError(
            f"the view shows {len(shown.ids):,} claims, and a stand-alone map holds at most "
            f"{MOST:,}: narrow it by a filter"
        )
    return html_bytes(build_sheet(board, shown, view, load_words()[Lang(lang)]))


def build_sheet(board: Board, shown: Board, view: View, words: Words) -> Sheet:
    """The sheet of the claims of ``shown``, a board with some of the rows of ``board``."""
    claims = [board.claims[id_] for id_ in shown.ids]
    return Sheet(
        lang=words.lang.value,
        direction=words.direction,
        title=words("title"),
        lines=view_lines(board, view, words),
        columns=tuple(words(f"sheet_{name}") for name in COLUMNS),
        rows=tuple(
            SheetRow(one.id, _cells(board, one, words), card_html(board, one, words))
            for one in claims
        ),
        notes=notes(board, (claim.article for claim in claims), words),
        words={name: words(id_) for name, id_ in SHEET_WORDS.items()},
        strip_note=strip_note(int(shown.features["undated"].sum()), words),
        disputes=tuple(_disputes(board, shown, words)),
        drawing={
            "zoom": [words.of("streamlit", name) for name in ("Zoom in", "Zoom out")],
            "files": _files(board, shown, view, words),
            "commands": {
                theme: sheet_command(board, shown, view, theme, words) for theme in THEMES
            },
        },
    )


def _disputes(board: Board, shown: Board, words: Words) -> Iterator[str]:
    """The pairs among the shown claims that contradict each other, passage beside passage."""
    for link in (link for issue in board.atlas.issues for link in issue.links):
        both = link.first in shown.row_of and link.second in shown.row_of
        if both and link.relation is Relation.CONTRADICT:
            claims = in_time(board, link)
            sides = "".join(f"<div>{side_html(board, claim, words)}</div>" for claim in claims)
            yield f'{reason_html(link, claims, words)}<div class="fl-pair">{sides}</div>'


def strip_note(undated: int, words: Words) -> str:
    """How many claims without a date the strip cannot show; nothing where there are none."""
    return words("strip_undated", n=undated) if undated else ""


def notes(board: Board, shown: Iterable[str], words: Words) -> tuple[str, ...]:
    """What stands under a picture or a printed map: what is not claimed, sources, licences.

    ``shown`` gives the ids of the articles whose claims are on it.
    """
    line = board.frontier
    source = isolate(f"{line.source} {line.version}".strip())
    note = words("frontier_note", source=source, km=ltr(f"{line.length_km:.1f}"))
    licence = f"{note} {isolate(f'{line.licence}.')}"
    return (
        words("not_claimed"),
        *_articles(board, [*dict.fromkeys(shown)], words),
        licence,
        words("attribution"),
    )


def _named(article: Article, words: Words) -> str:
    known = outlet_name(article.outlet, words) if article.outlet else article.title
    return isolate(unturned(known)) if known else file_name(article.file)


def _articles(board: Board, shown: Sequence[str], words: Words) -> Iterator[str]:
    """Whose words are shown: outlet and day of each article, and how many are our digests."""
    articles = [board.articles[id_] for id_ in shown]
    named = [
        _named(one, words) + words.comma + published_phrase(one, words)
        for one in articles[:MOST_NAMED]
    ]
    if len(articles) > MOST_NAMED:
        named.append(f"+ {len(articles) - MOST_NAMED}")
    if named:
        yield f"{words('picture_articles', n=len(articles))} {' · '.join(named)}"
    digests = sum(one.digest_of is not None for one in articles)
    if digests:
        yield words("picture_digests", n=digests, all=len(articles))


def sheet_command(
    board: Board, shown: Board, view: View, theme: str, words: Words
) -> dict[str, Any]:
    """The command of ``geo.screen.board.command`` for a file that shows all that it holds."""
    everything = np.ones(len(shown.ids), dtype=bool)
    flags = base64.b64encode(np.packbits(everything).tobytes()).decode("ascii")
    day = view.state_day or board.last_evidence
    whole = (view.km_from, view.km_to) == (None, None)
    low, high = view.km_from or 0.0, view.km_to or board.frontier.length_km
    return {
        "show": flags,
        "base": flags,
        "selected": None,
        "km": None if whole else [low, high],
        "day": day.toordinal() if day else None,
        "range": [end.toordinal() if end else None for end in (view.first, view.last)],
        "against": None,
        "changed": [],
        "one": view.on is not None,
        "within": [list(at) for at in view.within],
        "at": None,
        "actors": sorted(view.actors),
        "lang": words.lang.value,
        "theme": theme,
        "held": "/held.json",
        "tips": "/tips.json",
    }


def _files(board: Board, shown: Board, view: View, words: Words) -> Mapping[str, str]:
    """What the browser would fetch from a server, by file name."""
    blocks = _backed(board.blocks(view.known_by), shown.row_of)
    return {
        "scene.json": _json(build_scene(shown)),
        "held.json": _json(held_columns(blocks, shown.row_of)),
        "tips.json": _json(build_tips(shown, words)),
    }


def _backed(blocks: Sequence[Block], row_of: Mapping[str, int]) -> list[Block]:
    """The blocks that a shown claim stands behind, with the shown claims alone."""
    kept = []
    for block in blocks:
        if claims := tuple(id_ for id_ in block.claims if id_ in row_of):
            kept.append(block._replace(claims=claims))
    return kept


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _cells(board: Board, claim: Claim, words: Words) -> tuple[str, ...]:
    """One row of the table, in the order of ``COLUMNS``."""
    article, laid = board.articles[claim.article], board.laid[claim.id]
    places = (
        words.of("place_role", one.role) + place_name(one, words) for one in claim.where.places
    )
    side, km = claim.where.side.value, ""
    if isinstance(laid, Placed):
        low, high = (f"{end:.0f}" for end in laid.km)
        side, km = laid.side.value, ltr(low if low == high else f"{low}{UNBROKEN_DASH}{high}")
        if laid.precision in UNSTATED:
            km = words("km_unstated")
    return (
        words.of("kind", claim.kind.value),
        words.of("stance", claim.stance.value),
        words.comma.join(actor_name(one, words, board.actor_names) for one in claim.actors),
        words.comma.join(places),
        words.of("side", side),
        km,
        unbroken(day_phrase(claim, words)),
        words.of("record", claim.attribution.record.value),
        unturned(claim.attribution.speaker or words("outlet_itself")),
        unturned(outlet_name(article.outlet, words)) if article.outlet else file_name(article.file),
        unturned(article.text[claim.evidence.start : claim.evidence.end]),
    )
