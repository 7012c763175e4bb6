"""``frontier export``: what the map shows, as a file."""

import argparse
import sys
from datetime import date

from geo.board import build_board
from geo.cli.counting import counted
from geo.desk import load_desk_atlas
from geo.errors import InputError
from geo.export.write import format_of, write
from geo.layers.controls import CONTROLS, Takes
from geo.layers.query import held_day, parse_pairs, query_pairs, to_query
from geo.screen.claim.told import teller
from geo.screen.map.sheet import ENDING, sheet_bytes
from geo.screen.words import Lang, load_words


def run(arguments: argparse.Namespace) -> int:
    """Write the features that the view asks for; the ending of the file chooses the format.

    Raises:
        InputError: An option, a value, an input or the output cannot be used.
    """
    form = format_of(arguments.output, beside=[ENDING])
    if not arguments.output.absolute().parent.is_dir():
        raise InputError(f"{arguments.output}: there is no folder {arguments.output.parent}")
    pairs = _pairs(arguments)
    if arguments.view is not None:
        if pairs:
            raise InputError("--view holds the whole view: give it alone, or the filters alone")
        pairs = query_pairs(arguments.view)
    parse_pairs(pairs)  # what no data is needed to refuse is refused at once
    held_by = held_day(pairs)
    board = build_board(load_desk_atlas(arguments.extra, added=date.today(), held_by=held_by))
    view = parse_pairs(pairs, board.known)
    shown = board.shown(view)
    content = (
        form(
            shown,
            board.cover(view, arguments.lang, teller(board, load_words()[Lang(arguments.lang)])),
        )
        if form
        else sheet_bytes(board, view, arguments.lang)
    )
    write(arguments.output, content)
    asked = to_query(view) or "everything"
    sys.stderr.write(f"{arguments.output}: {counted(len(shown), 'claim')} ({asked})\n")
    return 0


def _pairs(arguments: argparse.Namespace) -> list[tuple[str, str]]:
    """The filters as (control, value), as an address would hold them."""
    pairs = []
    for control in CONTROLS:
        given = getattr(arguments, f"filter_{control.field}")
        if control.takes is Takes.FLAG:
            given = "1" if given else None
        for value in given if isinstance(given, list) else [given]:
            if value is not None:
                pairs.append((control.name, str(value)))
    return pairs
