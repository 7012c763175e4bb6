"""The board in use: of the seeds, the files that were named at the start, and the ledger."""

import os
from datetime import date
from pathlib import Path

from geo.desk import desk_mark, load_desk_atlas, own_mark
from geo.ledger.setting import ledger_address
from geo.names import user_store
from geo.screen.board.board import ScreenBoard, build_screen_board
from geo.screen.board.boards import BOARDS, Meanwhile
from geo.screen.opening import opening

EXTRA_VARIABLE = "FRONTIER_WITH"
MOST_CLAIMS = 100_000  # of the ledger's: so many were painted in a browser, more never


def open_board(held_by: date | None = None, meanwhile: Meanwhile = opening) -> ScreenBoard:
    """The board as of now: read again after names were taught or the ledger has changed.

    ``held_by`` asks for the ledger as it stood at the end of a day (UTC); ``meanwhile`` is entered
    where the board must be waited for.

    Raises:
        InputError: A file cannot be used; the message says why.
    """
    extra = os.environ.get(EXTRA_VARIABLE, "")
    asked = extra, held_by, ledger_address(), user_store().folder
    names = user_store().mark()
    return BOARDS.get(
        asked,
        f"{names} {desk_mark()}",
        lambda: load_board(extra, held_by),
        meanwhile,
        own=f"{names} {own_mark()}",
    )


def load_board(extra: str, held_by: date | None = None) -> ScreenBoard:
    """Read the seeds, the files that ``frontier app --with`` names, and the ledger."""
    paths = [Path(part) for part in extra.split(os.pathsep) if part]
    board = build_screen_board(
        load_desk_atlas(paths, added=date.today(), held_by=held_by, most=MOST_CLAIMS)
    )
    board.prepare()
    return board
