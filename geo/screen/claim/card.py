"""A claim's evidence as safe markup: its sentence, the article's words, the facts, a citation.

Known to the command line as well: nothing here may import Streamlit.
"""

from collections.abc import Mapping

from geo.board import Board
from geo.claims.model import Article, Claim
from geo.layers.placed import Placed
from geo.screen.claim.facts import fact_rows
from geo.screen.claim.passages import passage_html
from geo.screen.claim.sentences import published_day, sentence, told_by
from geo.screen.outlets import outlet_name
from geo.screen.unbroken import markup
from geo.screen.words import Lang, Words, file_name, isolate, ltr, plain, unturned


def card_html(board: Board, claim: Claim, words: Words) -> str:
    """All of it in one piece, for a page that has no panels."""
    article = board.articles[claim.article]
    parts = [heading_html(board, claim, words), words_html(article, claim, words)]
    if warnings := warnings_html(board, claim.id, words):
        parts += [section_html(words("warnings")), warnings]
    cited = cited_html(board, claim, words)
    parts += [facts_html(board, claim, words), section_html(words("citation")), cited]
    return "".join(parts)


def heading_html(board: Board, claim: Claim, words: Words) -> str:
    """Tags and the plain sentence."""
    row = board.features.iloc[board.row_of[claim.id]]
    tags = [words.of("kind", claim.kind.value), words.of("stance", claim.stance.value)]
    tags.append(words.of("record", claim.attribution.record.value))
    spans = "".join(f'<span class="fl-tag">{markup(tag)}</span>' for tag in tags)
    if row["contradicted"]:
        spans += f'<span class="fl-tag fl-alarm">{markup(words("col_contradicted"))}</span>'
    said = markup(sentence(claim, words, board.actor_names))
    return (
        f'<div dir="{words.direction}" lang="{words.lang}"><div class="fl-tags">{spans}</div>'
        f'<p class="fl-says" data-testid="says">{said}</p></div>'
    )


def words_html(article: Article, claim: Claim, words: Words, sought: str = "") -> str:
    """The passage, whose words it is, and where in the file it stands; sought words are marked."""
    label = words("digest_label") if article.digest_of else words("words_label")
    style = "fl-digest" if article.digest_of else "fl-source"
    span = words("offsets", start=claim.evidence.start, end=claim.evidence.end)
    also = ", ".join(f"{start}–{end}" for start, end in claim.also)
    again = f" · {markup(words('also'))} {also}" if also else ""
    return (
        f'<p class="fl-source" dir="{words.direction}">'
        f'<span class="{style}">{markup(label)}</span></p>'
        f"{passage_html(article, claim.evidence, sought=sought)}"
        f'<p class="fl-source" dir="{words.direction}">'
        f"<bdi>{markup(file_name(article.file))}</bdi> · "
        f'{markup(span)}{again} · <bdi title="sha256 {article.sha256}">sha256 '
        f"{article.sha256[:12]}…</bdi></p>"
    )


def warnings_html(board: Board, claim_id: str, words: Words) -> str:
    """What the claim's numbers and the map do not agree on, in the reader's language."""
    laid = board.laid[claim_id]
    found = laid.mismatches if isinstance(laid, Placed) else ()
    english = words.lang is Lang.EN
    texts = [one.sentence if english else one.sentence_ar for one in found]
    return "".join(f'<p class="fl-warning">{markup(text)}</p>' for text in texts)


def facts_html(board: Board, claim: Claim, words: Words) -> str:
    """What is known of the claim, row by row."""
    rows = "".join(
        f"<dt>{markup(name)}</dt><dd>{value}</dd>" for name, value in fact_rows(board, claim, words)
    )
    return f'<dl class="fl-facts" dir="{words.direction}" lang="{words.lang}">{rows}</dl>'


def section_html(title: str) -> str:
    """A small heading."""
    return f'<p class="fl-section">{markup(title)}</p>'


def cited_html(board: Board, claim: Claim, words: Words) -> str:
    """The citation as it is shown, its days in one piece; its text is that which is copied.

    Each line is an element of its own: in one with Arabic above, Chromium turns the brackets of an
    English line round.
    """
    text = citation(board.articles[claim.article], claim, words, board.actor_names)
    lines = text.splitlines(keepends=True)
    spans = "".join(f'<span dir="auto">{markup(line)}</span>' for line in lines)
    return f'<pre class="fl-cited">{spans}</pre>'


def citation(
    article: Article, claim: Claim, words: Words, names: Mapping[str, Mapping[str, str]]
) -> str:
    """The evidence with stance, speaker, title, outlet, day, file, offsets and hash, to copy.

    What runs left to right is kept together in an Arabic sentence.

    Args:
        article: The claim's own.
        claim: Any claim.
        words: The reader's language.
        names: For each actor id its name in each language.
    """
    own = ltr if words.rtl else str
    outlet = outlet_name(article.outlet, words) if article.outlet else "–"
    quote = article.text[claim.evidence.start : claim.evidence.end]
    note = f"\n({words('digest_label')})" if article.digest_of else ""
    source = words(
        "said_in",
        outlet=isolate(outlet) if words.rtl else outlet,
        file=own(article.file),
        start=claim.evidence.start,
        end=claim.evidence.end,
        hash=own(article.sha256),
    )
    title = f"{isolate(article.title) if words.rtl else article.title}\n" if article.title else ""
    address = f"\n{article.url}" if article.url else ""
    day = published_phrase(article, words)
    published = f"{words('published')}: {day if words.rtl else plain(day)}."
    whose = told_by(claim, words, names)
    told = whose if words.rtl else plain(whose)
    return unturned(f"«{quote}»{note}\n{told}\n{title}{published}\n{source}{address}")


def published_phrase(article: Article, words: Words) -> str:
    """The day of publication in words, and how it is known; an unknown one says so."""
    basis = words.of("published_basis", article.published.basis.value)
    day = published_day(article, words)
    return f"{day} ({basis})" if article.published.edtf else day
