"""``frontier add`` and ``frontier withdraw``: articles into the ledger, out of view, and back."""

import argparse
import sys
from datetime import date
from pathlib import Path

from gazetteer.taught import read_log
from geo.atlas import load_reader
from geo.claims.documents import article_bytes, article_id, find_articles
from geo.claims.head import read_sidecar
from geo.desk import lexicon_reader, local_person, open_ledger_in_use
from geo.errors import InputError
from geo.ledger.adding import Prepared, prepare
from geo.ledger.ledger import Ledger
from geo.names import user_store


def run(arguments: argparse.Namespace) -> int:
    """Read articles into the ledger, each in a transaction of its own; held ones are passed over.

    A file that cannot be read is told and left out; the status is 2 then.

    Raises:
        InputError: No path can be used, or the ledger cannot be written.
    """
    paths = find_articles(arguments.paths)
    ledger = open_ledger_in_use(create=True)
    assert ledger is not None
    try:
        return _add(ledger, paths)
    finally:
        ledger.close()


def _add(ledger: Ledger, paths: list[Path]) -> int:
    who = local_person()
    ledger.teach(read_log(user_store().log), who)
    lessons = ledger.lessons()
    reads = lexicon_reader(load_reader(lessons=lessons), lessons)
    day, new, held, claims, refused = date.today().isoformat(), 0, 0, 0, 0
    for path in paths:
        try:
            data = article_bytes(path)
            if ledger.holds([article_id(data)]):
                held += 1
                continue
            ready: Prepared = prepare(data, path.name, reads, head=read_sidecar(path), added=day)
        except InputError as error:
            refused += 1
            sys.stderr.write(f"refused: {error}\n")
            continue
        [done] = ledger.add_all([ready], who)
        new, held, claims = new + done.new, held + (not done.new), claims + done.claims * done.new
        twins = f", the same report as {', '.join(done.twins)}" if done.twins else ""
        print(f"{done.article} {done.file}: {done.claims} claims{twins}", flush=True)
    sys.stderr.write(
        f"{ledger.address_shown}: {new} articles added with {claims} claims, {held} were held "
        f"already, {refused} refused\n"
    )
    return 2 if refused else 0
