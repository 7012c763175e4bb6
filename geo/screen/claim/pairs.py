"""Two claims side by side: their passages, whose they are, when, and why they are paired."""

from geo.board import Board
from geo.claims.issues import Link, Relation
from geo.claims.model import Claim
from geo.screen.claim.passages import passage_html
from geo.screen.claim.sentences import day_phrase, sentence, speaker_phrase
from geo.screen.outlets import outlet_name
from geo.screen.unbroken import markup
from geo.screen.words import Words, file_name, isolate


def reason_html(link: Link, claims: tuple[Claim, Claim], words: Words) -> str:
    """How two claims stand to each other and why they are paired, as safe markup."""
    alarm = " fl-alarm" if link.relation is Relation.CONTRADICT else ""
    name = markup(words.of("relation", link.relation.value))
    return (
        f'<p class="fl-source fl-why" dir="{words.direction}" lang="{words.lang}" '
        f'data-testid="pair" data-relation="{link.relation.value}" '
        f'data-claims="{claims[0].id} {claims[1].id}">'
        f'<b class="fl-tag{alarm}">{name}</b> {markup(why(link, claims, words))}</p>'
    )


def in_time(board: Board, link: Link) -> tuple[Claim, Claim]:
    """The two claims, the earlier one first where days tell; else in the order of their ids."""
    pair = board.claims[link.first], board.claims[link.second]
    if link.relation is not Relation.OTHER_TIME:
        return pair
    first, second = (board.features["first_ordinal"].iloc[board.row_of[one.id]] for one in pair)
    return pair if first <= second else (pair[1], pair[0])


def why(link: Link, claims: tuple[Claim, Claim], words: Words) -> str:
    """Why two claims are paired, and what their times and origins make of it.

    Two speakers of one article went through one pair of hands: that is told beside.
    """
    parts = [words("why_paired"), words.of("paired_by", link.reason.value)]
    if link.by:
        by, note = isolate(link.by), isolate(link.note)
        parts.append(words("linked_because" if link.note else "linked_by", by=by, why=note))
    else:
        parts.append(words.of("relation_why", link.relation.value))
    if link.relation is Relation.AGREE:
        one_article = claims[0].article == claims[1].article
        apart = "two_speakers" if one_article else "two_origins"
        parts.append(words(apart if link.corroborates else "one_origin"))
    return " ".join(part for part in parts if part)


def side_html(board: Board, claim: Claim, words: Words) -> str:
    """One of the two: what it says, when, in which words, and whose they are."""
    article = board.articles[claim.article]
    tags = [words.of("kind", claim.kind.value), words.of("stance", claim.stance.value)]
    spans = "".join(f'<span class="fl-tag">{markup(tag)}</span>' for tag in tags)
    days = f'<span class="fl-tag fl-day">{markup(day_phrase(claim, words))}</span>'
    known = outlet_name(article.outlet, words) if article.outlet else None
    outlet = isolate(known) if known else file_name(article.file)
    digest = (
        f' <span class="fl-digest">{markup(words("digest"))}</span>' if article.digest_of else ""
    )
    speaker = speaker_phrase(claim, words, board.actor_names)
    return (
        f'<div dir="{words.direction}" lang="{words.lang}" data-testid="side">'
        f'<div class="fl-tags">{spans}{days}</div>'
        f'<p class="fl-brief">{markup(sentence(claim, words, board.actor_names))}</p>'
        f"{passage_html(article, claim.evidence, around=False)}"
        f'<p class="fl-source">{markup(speaker)} · {markup(outlet)}'
        f"{digest}</p></div>"
    )
