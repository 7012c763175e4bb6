"""``frontier check``: every law, on the claims in view."""

import argparse
from datetime import date

from geo.atlas import load_atlas
from geo.board import build_board
from geo.laws import breaches


def run(arguments: argparse.Namespace) -> int:
    """Print each law and whether it is kept; 1 where one is broken."""
    board = build_board(load_atlas(arguments.extra, added=date.today()))
    broken = 0
    for says, found in breaches(board).items():
        print(f"{says}: {'BROKEN' if found else 'kept'}")
        for breach in found:
            print(f"    {breach}")
        broken += bool(found)
    print(f"{len(board.claims)} claims of {len(board.articles)} articles; {broken} laws broken")
    return 1 if broken else 0
