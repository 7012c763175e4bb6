"""The article's own words round a claim: its sentence marked, and its neighbours."""

from html import escape
from typing import NamedTuple

from geo.claims.model import Article, Span
from geo.claims.sentences import sentences
from geo.claims.wraps import unwrapped
from geo.screen.claim.sought import marked
from geo.screen.words import script_of, unturned

FARTHEST = 420  # characters shown on either side where a text has no sentence ends


class Passage(NamedTuple):
    """A claim's evidence in its surroundings; the parts follow each other in the article."""

    before: str
    opening: str
    evidence: str
    closing: str
    after: str


def passage(article: Article, evidence: Span) -> Passage:
    """The evidence, the rest of its sentences, and the sentence before and after.

    Sentences are looked for in the evidence's own zone: a page's furniture is no context.
    """
    text = article.text
    zone = next(
        (z.span for z in article.zones if z.span.start <= evidence.start < z.span.end),
        Span(0, len(text)),
    )
    found = sentences(unwrapped(text), Span(zone.start, max(zone.end, evidence.end)))
    own = [s for s in found if s.start < evidence.end and evidence.start < s.end]
    start = min([evidence.start, *(s.start for s in own)])
    stop = max([evidence.end, *(s.end for s in own)])
    earlier = max((s for s in found if s.end <= start), default=Span(start, start))
    later = min((s for s in found if s.start >= stop), default=Span(stop, stop))
    start, stop = max(start, evidence.start - FARTHEST), min(stop, evidence.end + FARTHEST)
    return Passage(
        text[max(earlier.start, earlier.end - FARTHEST) : earlier.end],
        text[start : evidence.start],
        text[evidence.start : evidence.end],
        text[evidence.end : stop],
        text[later.start : min(later.end, later.start + FARTHEST)],
    )


def passage_html(article: Article, evidence: Span, *, around: bool = True, sought: str = "") -> str:
    """A passage as safe markup, in the direction of its own letters, with sought words marked."""
    part = Passage(*map(unturned, passage(article, evidence)))
    before, opening, words, closing, after = (marked(text, sought) for text in part)
    inner = f'<span class="fl-sentence">{opening}<mark>{words}</mark>{closing}</span>'
    if around:
        inner = f"{before} {inner} {after}"
    lang, direction = script_of(part.opening + part.evidence + part.closing, article.lang)
    return (
        f'<div class="fl-passage" lang="{escape(lang)}" dir="{direction}" tabindex="0">'
        f"{inner.strip()}</div>"
    )
