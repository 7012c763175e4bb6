"""The times of a place in words: when it stood, was closed, emptied or named otherwise."""

from collections.abc import Sequence

from gazetteer.period import Period
from geo.board import Board
from geo.screen.claim.reasons import reason_html
from geo.screen.unbroken import markup
from geo.screen.words import Words, isolate, ltr


def periods_html(board: Board, periods: Sequence[Period], words: Words) -> str:
    """What was so of a place and when, as safe markup, each on a line; who says so below, once."""
    lines = "".join(f"<div>{markup(_period(one, words))}</div>" for one in periods)
    said = dict.fromkeys(text for one in periods for text in (one.note, one.source) if text)
    return f"{lines}<small>{reason_html('; '.join(said), board.gazetteer, words)}</small>"


def _period(one: Period, words: Words) -> str:
    what = words.of("place_state", one.state.value)
    named = f" {isolate(one.name)}" if one.name else ""
    first, last = (_end(end, words) for end in (one.start, one.end.removeprefix("..")))
    if first and last:
        times = words("from_to", first=first, last=last)
    elif last:
        times = words("until_when", when=last)
    else:
        times = words("since_when" if one.end else "from_when", when=first)
    return f"{what}{named}{words.comma}{times}"


def _end(end: str, words: Words) -> str:
    when = ltr(end.removesuffix("~")) if end else ""
    return words("about_when", when=when) if end.endswith("~") else when
