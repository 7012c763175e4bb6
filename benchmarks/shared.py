"""The same made-up claims in a ledger on PostgreSQL: opening, filtered views, deciding, adding.

A cluster of its own on loopback, on the disk, with every commit flushed (fsync on). The ledger is
made on SQLite as in ``million`` and its rows copied over, as both hold the same tables.
"""

import sqlite3
import sys
import tempfile
from pathlib import Path

import psycopg
from sqlalchemy import Boolean

from benchmarks import million
from geo.ledger.opening import open_ledger
from geo.ledger.tables import DERIVED, KEPT
from tests.ledger.postgres import cluster

CLAIMS = 1_000_000
MORE = 8_000  # claims that are added to the full ledger
_ROWS = 5_000  # fetched at once


def run(claims: int = CLAIMS) -> None:
    with tempfile.TemporaryDirectory() as folder, cluster(on_disk=True) as server:
        made = str(Path(folder) / "ledger.sqlite")
        million.fill(made, claims)
        address = server.fresh()
        open_ledger(address).close()
        copy_rows(made, address)
        print(f"a ledger of {claims:,} claims on PostgreSQL")
        million.measure_opening(address)
        million.measure_views(address)
        million.measure_deciding(address)
        million.add(address, MORE, 8)


def copy_rows(made: str, address: str) -> None:
    """Every row of a ledger on SQLite into the empty tables of one on PostgreSQL."""
    source = sqlite3.connect(made)
    with psycopg.connect(address, autocommit=True) as target:
        for table in (*KEPT, *DERIVED):
            names = [column.name for column in table.columns]
            flags = [isinstance(column.type, Boolean) for column in table.columns]
            quoted = ", ".join(f'"{name}"' for name in names)
            rows = source.execute(f"SELECT {quoted} FROM {table.name}")
            with target.cursor().copy(f"COPY {table.name} ({quoted}) FROM STDIN") as copy:
                while some := rows.fetchmany(_ROWS):
                    for row in some:
                        pairs = zip(row, flags, strict=True)
                        copy.write_row([bool(cell) if flag else cell for cell, flag in pairs])
        target.execute("ANALYZE")
    source.close()


if __name__ == "__main__":
    run(int(sys.argv[1]) if len(sys.argv) > 1 else CLAIMS)
