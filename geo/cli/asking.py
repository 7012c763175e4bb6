"""What ``frontier ledger`` asks for on the command line."""

import argparse
from pathlib import Path


def add_why(parser: argparse.ArgumentParser) -> None:
    """A reason, which the history keeps."""
    parser.add_argument("--why", metavar="WORDS", default="", help="the reason, kept with it")


def fill_ledger_parser(parser: argparse.ArgumentParser) -> None:
    """The actions of ``frontier ledger``."""
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    status = actions.add_parser("status", help="print what it holds")
    status.add_argument("--articles", action="store_true", help="list the articles too")
    history = actions.add_parser("history", help="print everything that concerned a claim")
    history.add_argument("claim", metavar="CLAIM_ID")
    again = actions.add_parser("reread", help="read held articles again, and say what changed")
    again.add_argument("article", metavar="ARTICLE", nargs="*", help="all, if not given")
    view = actions.add_parser("view", help="save a view under a name, or drop it")
    view.add_argument("name", metavar="NAME")
    how = view.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "query", metavar="QUERY", nargs="?", help="the part after ? of the app's address"
    )
    how.add_argument("--drop", action="store_true", help="drop the view of this name")
    rank = actions.add_parser("rank", help="give a person who signs in a rank")
    rank.add_argument("name", metavar="NAME", help="as the sign-in gives it: an e-mail address")
    rank.add_argument("rank", choices=("reader", "analyst", "keeper"))
    for writing in (again, view, rank):
        add_why(writing)
    actions.add_parser("verify", help="test every hash, and the present against the history")
    copy = actions.add_parser("backup", help="copy it, while others may use it")
    copy.add_argument("file", metavar="FILE", type=Path, nargs="?", help="beside it if not given")
    back = actions.add_parser("restore", help="put a copy in its place; what was there is kept")
    back.add_argument("source", metavar="SOURCE", type=Path, help="a backup or an exported folder")
    for name, what in (
        ("export", "write it as a folder of JSON Lines"),
        ("import", "read such a folder into an empty ledger"),
    ):
        actions.add_parser(name, help=what).add_argument("folder", metavar="FOLDER", type=Path)
    actions.add_parser("migrate", help="move its schema forward; a copy is kept before")
    actions.add_parser("rebuild", help="compute the present again from the history")
