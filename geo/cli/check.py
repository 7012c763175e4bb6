"""``frontier check``: every law, on the claims in view."""

import argparse
from datetime import date

from geo.board import build_board
from geo.desk import ledger_faults, load_desk_atlas
from geo.laws import breaches


def run(arguments: argparse.Namespace) -> int:
    """Print each law and whether it is kept; 1 where one is broken."""
    damaged = list(ledger_faults())
    for fault in damaged:
        print(f"the ledger: {fault}")
    if damaged:
        print(
            f"the ledger has {len(damaged)} faults; what is damaged comes back from a backup by "
            "`frontier ledger restore`"
        )
        return 1
    board = build_board(
        load_desk_atlas(arguments.extra, added=date.today(), held_by=arguments.held_by)
    )
    broken = 0
    for says, found in breaches(board).items():
        print(f"{says}: {'BROKEN' if found else 'kept'}")
        for breach in found:
            print(f"    {breach}")
        broken += bool(found)
    print(f"{len(board.claims)} claims of {len(board.articles)} articles; {broken} laws broken")
    return 1 if broken else 0
