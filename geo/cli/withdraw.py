"""``frontier withdraw``: an article of the ledger out of view, and back."""

import argparse
import sys

from geo.desk import local_person, open_ledger_in_use
from geo.errors import InputError
from geo.ledger.ledger import Ledger


def run(arguments: argparse.Namespace) -> int:
    """Take an article out of view with its claims, or bring it back with ``--back``.

    Raises:
        InputError: There is no ledger, or it holds no such article.
    """
    ledger = open_ledger_in_use()
    if ledger is None:
        raise InputError("there is no ledger yet: `frontier add` makes one")
    try:
        id_ = find_article(ledger, arguments.article)
        ledger.withdraw(id_, local_person(), arguments.why, back=arguments.back)
        sys.stderr.write(f"{id_} is {'in' if arguments.back else 'out of'} view\n")
    finally:
        ledger.close()
    return 0


def find_article(ledger: Ledger, name: str) -> str:
    """The id of the one article with this id, hash or file name.

    Raises:
        InputError: There is none, or several.
    """
    found = ledger.find_article(name)
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(f"{name!r} is the name of {len(found)} articles: use an id, {found[0]}")
    raise InputError(
        f"{name!r} is no article of the ledger: `frontier ledger status --articles` lists them"
    )
