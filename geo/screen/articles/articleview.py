"""An article on the page, right to left where it is Arabic: its claims marked, its names explained.

The browser draws it (static/app/article.js) from plain values; a click on a mark shows what is
claimed there without asking the server, and tells it which claim was chosen.
"""

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from gazetteer.place import PlaceKind
from geo.board import Board
from geo.claims.model import Article, Claim, ZoneKind
from geo.screen.articles.marking import READ, Gloss, Paragraph, glosses_of, paragraphs_of
from geo.screen.assets import asset_version
from geo.screen.claim.sentences import edtf_phrase, sentence
from geo.screen.places.placecard import on_line, place_label
from geo.screen.words import Words, isolate, ltr, script_of, unturned

LOADER = """
export default async function (component) {
  const url = new URL(`app/static/app/article.js?v=${component.data.version}`, document.baseURI);
  const { draw } = await import(url);
  draw(component);
}
"""
EVERYWHERE = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY, PlaceKind.FRONTIER})
"""Kinds that need no explanation beside the text."""
KIND_GROUPS = {
    "hold": ("control", "capture", "encirclement"),
    "move": ("presence", "patrol", "post", "operation", "infiltration", "transfer"),
    "build": ("fortification", "crossing_status"),
    "talk": ("coordination",),
    "fight": ("clash", "strike", "arrest", "casualties"),
    "count": ("force_size", "border_length"),
}
"""Kinds that share a colour in the text."""
GROUP_OF = {kind: group for group, kinds in KIND_GROUPS.items() for kind in kinds}


def draw_article(
    board: Board,
    article: Article,
    claims: Sequence[Claim],
    words: Words,
    *,
    key: str,
    chosen: str | None = None,
    on_choose: Callable[[str | None], None] | None = None,
    on_map: Callable[[str], None] | None = None,
    boxed: bool = True,
    follow: bool = True,
) -> None:
    """Show an article with its claims marked.

    Args:
        board: For the gazetteer, the line and the names of actors.
        article: Any article, of the board or not.
        claims: Its claims.
        words: The language.
        key: The component's key; a page may show several articles.
        chosen: Id of the claim that stands open.
        on_choose: Told the claim that the reader opened, or None where he closed it.
        on_map: Told the claim that the reader wants to see on the map; None offers no way there.
        boxed: Tell the claim under its words; not where the page tells it elsewhere.
        follow: Bring the words of the chosen claim into sight.
    """
    component = st.components.v2.component("frontier_article", js=LOADER, isolate_styles=False)

    def told(name: str) -> Any:
        return st.session_state[key].get(name)

    component(
        key=key,
        data=article_data(board, article, claims, words)
        | {"version": asset_version(), "chosen": chosen, "to_map": on_map is not None}
        | {"boxed": boxed, "follow": follow},
        on_claim_change=lambda: on_choose and on_choose(told("claim") or None),
        on_map_change=lambda: on_map and told("map") and on_map(told("map")),
    )


def article_data(
    board: Board, article: Article, claims: Sequence[Claim], words: Words
) -> dict[str, Any]:
    """What the browser draws, as plain JSON values; every text of a source is plain text."""
    glosses = [
        gloss
        for gloss in glosses_of(article, board.gazetteer)
        if gloss.date or any(place.kind not in EVERYWHERE for place in gloss.places)
    ]
    paragraphs = paragraphs_of(article, claims, glosses)
    return {
        "article": article.id,
        "lang": article.lang,
        "dir": "rtl" if article.lang == "ar" else "ltr",
        "page_lang": words.lang.value,
        "page_dir": words.direction,
        "paragraphs": [_paragraph(board, article, one, glosses, words) for one in paragraphs],
        "claims": [_claim(board, claim, words) for claim in claims],
        "words": {name: words(name) for name in ("on_the_map", "close")},
    }


def _paragraph(
    board: Board, article: Article, paragraph: Paragraph, glosses: Sequence[Gloss], words: Words
) -> dict[str, Any]:
    read = paragraph.zone in READ
    notes: dict[str, tuple[int, str, str]] = {}
    pieces = []
    for piece in paragraph.pieces:
        shown: dict[str, Any] = {"t": unturned(article.text[piece.span.start : piece.span.end])}
        if piece.claims:
            shown["c"] = list(piece.claims)
        if piece.gloss is not None:
            gloss = glosses[piece.gloss]
            means = gloss_text(board, gloss, words)
            shown["g"] = means
            said = unturned(article.text[gloss.span.start : gloss.span.end])
            notes.setdefault(means, (piece.gloss, "date" if gloss.date else "place", said))
        pieces.append(shown)
    first = article.zones[0].span
    headed = article.text.startswith("+++") and paragraph.span.end <= first.end
    zone = "head" if headed else paragraph.zone.value
    lang, direction = script_of(article.text[slice(*paragraph.span)], article.lang)
    return {
        "lang": lang,
        "dir": direction,
        "zone": zone,
        "title": paragraph.zone is ZoneKind.TITLE,
        "name": "" if read else words.of("zone", zone),
        "pieces": pieces,
        "notes": [
            {"kind": kind, "said": said, "means": _beside(said, means)}
            for means, (_, kind, said) in notes.items()
        ],
    }


def _beside(said: str, means: str) -> str:
    """What a name means, without saying the name again that stands before it."""
    return means.removeprefix(f"{isolate(said)} · ")


def gloss_text(board: Board, gloss: Gloss, words: Words) -> str:
    """What a name or a date of the text means, in the reader's language."""
    if gloss.date:
        ends = dict.fromkeys(end for end in (gloss.date.start, gloss.date.end) if end)
        days = edtf_phrase("/".join(ends), words) if ends else words("unknown_day")
        return f"{days} · {words.of('basis', gloss.date.basis.value)}" if ends else days
    names = words("or").join(place_label(place, words) for place in gloss.places)
    if len(gloss.places) > 1:
        return names
    place = gloss.places[0]
    text = f"{names} · {words.of('place_kind', place.kind.value)}"
    where = on_line(board, place)
    km = where.km if where and where.offset_km is not None and not where.past_end else None
    if km and km[0] == km[1]:
        text += f" · {words('km')} {ltr(f'{km[0]:.0f}')}"
    return text


def _claim(board: Board, claim: Claim, words: Words) -> dict[str, Any]:
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "group": GROUP_OF.get(claim.kind.value, "count"),
        "stance": claim.stance.value,
        "tags": [words.of("kind", claim.kind.value), words.of("stance", claim.stance.value)],
        "says": sentence(claim, words, board.actor_names),
    }
