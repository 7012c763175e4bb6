"""``frontier ledger``: look after the ledger in use."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from geo.claims.model import Claim
from geo.cli.counting import counted
from geo.cli.withdraw import find_article
from geo.desk import local_person, open_ledger_in_use, reads_for
from geo.errors import InputError
from geo.layers.query import parse_query, to_query
from geo.ledger import backup, folder
from geo.ledger.ledger import Ledger
from geo.ledger.records import Action, Entry, Rank
from geo.ledger.schema import CURRENT
from geo.ledger.setting import has_ledger, ledger_address, shown
from geo.ledger.verifying import faults_at


def run(arguments: argparse.Namespace) -> int:
    """Do what the sub-command says, on the ledger in use.

    Raises:
        InputError: There is no ledger, a value cannot be used, or a copy is damaged.
    """
    return _ACTIONS[arguments.action](arguments)


def _open(*, create: bool = False) -> Ledger:
    ledger = open_ledger_in_use(create=create)
    if ledger is None:
        raise InputError(
            f"{shown(ledger_address())} does not exist: `frontier add` makes a ledger there"
        )
    return ledger


def _status(arguments: argparse.Namespace) -> int:
    ledger = _open()
    counts = ledger.counts()
    print(f"ledger: {ledger.address_shown}, schema {CURRENT}")
    print(
        f"{counts.articles} articles ({counts.withdrawn} out of view), {counts.claims} claims in "
        f"view ({counts.unreviewed} unreviewed), {counts.entries} entries"
    )
    for name, query in ledger.views().items():
        print(f"view {name}: {query}")
    for name, rank in ledger.ranks().items():
        print(f"{rank} {name}")
    if arguments.articles:
        for one in ledger.articles():
            place = "out of view" if one.withdrawn else "in view"
            twins = f", the same report as {', '.join(one.twins)}" if one.twins else ""
            print(
                f"article {one.article.id} {one.article.file}: {place}; {one.at:%Y-%m-%d %H:%M}, "
                f"{one.who}, {one.how}{twins}"
            )
    ledger.close()
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    del arguments
    address = ledger_address()
    if not has_ledger(address):
        _open()
    found = 0
    for fault in faults_at(address):
        found += 1
        print(fault, flush=True)
    print(f"{shown(address)}: {found} faults" if found else f"{shown(address)}: whole")
    return 1 if found else 0


def _backup(arguments: argparse.Namespace) -> int:
    ledger = _open()
    target: Path = arguments.file or backup.default_target(ledger.address)
    backup.backup(ledger.engine, target)
    ledger.close()
    print(f"{target}: a copy of {ledger.address_shown}")
    return 0


def _restore(arguments: argparse.Namespace) -> int:
    address = ledger_address()
    kept = backup.restore(address, arguments.source)
    was = f"; what was there is kept in {kept}" if kept else ""
    print(f"{shown(address)}: restored from {arguments.source}{was}")
    return 0


def _export(arguments: argparse.Namespace) -> int:
    ledger = _open()
    count = folder.export_folder(ledger.engine, arguments.folder)
    ledger.close()
    print(f"{arguments.folder}: {count} entries")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    ledger = _open(create=True)
    count = folder.import_folder(ledger.engine, arguments.folder)
    ledger.close()
    print(f"{ledger.address_shown}: {count} entries")
    return 0


def _history(arguments: argparse.Namespace) -> int:
    ledger = _open()
    for entry in ledger.history(arguments.claim):
        print(_told(entry))
    ledger.close()
    return 0


def _told(entry: Entry) -> str:
    """One entry in one line."""
    fields = entry.after.get("fields", {})
    before = entry.before.get("fields", {})
    changes = [f"{name}: {before.get(name)} -> {value}" for name, value in fields.items()]
    others = {k: v for k, v in entry.after.items() if k in ("note", "other", "relation", "undoes")}
    changes += [f"{name}: {value}" for name, value in others.items()]
    quiet = "" if entry.action is Action.ADD else " (no reason given)"
    why = f" ({entry.why})" if entry.why else quiet
    line = f"{entry.seq} {entry.at:%Y-%m-%d %H:%M:%S} {entry.who}: {entry.action}{why}"
    return f"{line} {'; '.join(changes)}".rstrip()


def _reread(arguments: argparse.Namespace) -> int:
    ledger = _open()
    chosen = frozenset(find_article(ledger, name) for name in arguments.article) or None
    reads = reads_for(ledger.learned())
    changed = count = 0
    for done in ledger.reread(reads, local_person(), articles=chosen, why=arguments.why):
        count += 1
        if done.quiet:
            continue
        changed += 1
        print(f"{done.article}: {counted(done.same, 'claim')} as before")
        for what in ("new", "back", "changed", "proposed", "kept", "gone", "doubled"):
            for claim in getattr(done, what):
                print(f"    {what}: {claim}  {_in_short(ledger.held(claim).claim)}")
    ledger.close()
    sys.stderr.write(f"{count} articles read again, {changed} read otherwise ({reads.version})\n")
    return 0


def _in_short(claim: Claim) -> str:
    """What a claim says, in ids: kind, stance, actors, places and days."""
    actors = ", ".join(f"{one.id} ({one.role})" for one in claim.actors) or "nobody"
    places = ", ".join(one.id for one in claim.where.places if one.id) or "no place"
    days = f"{claim.when.start or '?'} to {claim.when.end or '?'}"
    return f"{claim.kind}, {claim.stance}: {actors}; {places}; {days}"


def _migrate(arguments: argparse.Namespace) -> int:
    del arguments
    ledger = _open()
    ledger.close()
    print(f"{ledger.address_shown}: schema {CURRENT}")
    return 0


def _rebuild(arguments: argparse.Namespace) -> int:
    del arguments
    ledger = _open()
    ledger.rebuild(local_person())
    ledger.close()
    print(f"{ledger.address_shown}: the present computed again from the history")
    return 0


def _view(arguments: argparse.Namespace) -> int:
    query = None if arguments.drop else to_query(parse_query(arguments.query))
    ledger = _open(create=query is not None)
    ledger.save_view(arguments.name, query, local_person(), arguments.why)
    ledger.close()
    print(f"view {arguments.name}: {'dropped' if query is None else query or 'everything'}")
    return 0


def _rank(arguments: argparse.Namespace) -> int:
    ledger = _open(create=True)
    ledger.appoint(arguments.name, Rank(arguments.rank), local_person(), arguments.why)
    ledger.close()
    print(f"{arguments.name}: {arguments.rank}")
    return 0


_ACTIONS: dict[str, Callable[[argparse.Namespace], int]] = {
    "status": _status,
    "verify": _verify,
    "backup": _backup,
    "restore": _restore,
    "export": _export,
    "import": _import,
    "history": _history,
    "reread": _reread,
    "migrate": _migrate,
    "rebuild": _rebuild,
    "view": _view,
    "rank": _rank,
}
