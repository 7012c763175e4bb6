"""``frontier add`` and ``frontier withdraw``: articles into the ledger, out of view, and back."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from geo.claims.documents import article_bytes, article_id, find_articles
from geo.claims.head import read_sidecar
from geo.cli import makingway
from geo.cli.counting import counted
from geo.desk import local_person, open_ledger_in_use, reads_for
from geo.errors import InputError
from geo.ledger.adding import Added, prepare
from geo.ledger.ledger import Ledger
from geo.names import learned_here


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: ``done`` is None where it could not be read, for a reason."""

    file: str
    done: Added | None = None
    refused: InputError | None = None


def run(arguments: argparse.Namespace) -> int:
    """Read articles into the ledger, each in a transaction of its own; held ones are passed over.

    A file that cannot be read is told and left out; the status is 2 then.

    Raises:
        InputError: No path can be used, or the ledger cannot be written.
    """
    try:
        return _run(arguments)
    except InputError as error:
        if arguments.json:
            print(json.dumps(_fault_row("failed", error), ensure_ascii=True), flush=True)
        raise


def _run(arguments: argparse.Namespace) -> int:
    paths = find_articles(arguments.paths)
    ledger = open_ledger_in_use(create=True)
    assert ledger is not None
    tell = _tell_json if arguments.json else _tell
    if arguments.json:
        print(json.dumps({"total": len(paths)}), flush=True)
    between = makingway.on_request if arguments.make_way else makingway.nothing
    outcomes = []
    try:
        for outcome in added(ledger, paths, arguments.how, arguments.why, between):
            tell(outcome)
            outcomes.append(outcome)
    finally:
        ledger.close()
    done = [one.done for one in outcomes if one.done]
    new = [one for one in done if one.new]
    refused = len(outcomes) - len(done)
    sys.stderr.write(
        f"{ledger.address_shown}: {len(new)} articles added with {sum(one.claims for one in new)} "
        f"claims, {len(done) - len(new)} were held already, {refused} refused\n"
    )
    return 2 if refused else 0


def added(
    ledger: Ledger,
    paths: list[Path],
    how: str = "file",
    why: str = "",
    between: Callable[[], None] = makingway.nothing,
) -> Iterator[Outcome]:
    """Add the files one by one, and say of each what became of it; ``between`` goes before each."""
    who = local_person()
    ledger.teach(learned_here(), who)
    reads = reads_for(ledger.learned())
    day = date.today().isoformat()
    for path in paths:
        between()
        try:
            data = article_bytes(path)
            id_ = article_id(data)
            if ledger.holds([id_]):
                yield Outcome(path.name, Added(id_, path.name, new=False, claims=0))
                continue
            ready = prepare(data, path.name, reads, head=read_sidecar(path), added=day, how=how)
        except InputError as error:
            yield Outcome(path.name, refused=error)
            continue
        [done] = ledger.add_all([ready], who, why)
        if done.twins:
            ledger.date_beside([done.article], who, reads)
        yield Outcome(path.name, done)


def _tell(outcome: Outcome) -> None:
    done = outcome.done
    if done is None:
        sys.stderr.write(f"refused: {outcome.refused}\n")
    elif done.new:
        twins = f", the same report as {', '.join(done.twins)}" if done.twins else ""
        print(f"{done.article} {done.file}: {counted(done.claims, 'claim')}{twins}", flush=True)


def _tell_json(outcome: Outcome) -> None:
    fault = outcome.refused
    row = _fault_row("refused", fault) if fault else asdict(outcome.done) if outcome.done else {}
    print(json.dumps({"file": outcome.file, **row}, ensure_ascii=True), flush=True)


def _fault_row(name: str, error: InputError) -> dict[str, object]:
    """A fault as plain values: its sentence, and what a page tells it from in another language."""
    return {name: str(error), "code": error.code, "values": error.values}
