"""A throw-away PostgreSQL on a free loopback port, run by Debian's own programs."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
_OWNER = "postgres"  # PostgreSQL refuses to run as root


class Cluster:
    """A running cluster, with a database a test."""

    def __init__(self, folder: Path, port: int, *, flushes: bool = False) -> None:
        self.folder = folder
        self.port = port
        self._flushes = "on" if flushes else "off"
        self._made = 0

    def fresh(self) -> str:
        """The address of a new empty database."""
        self._made += 1
        name = f"ledger{self._made}"
        self.sql(f"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0", autocommit=True)
        return self.address(name)

    def address(self, name: str = _OWNER) -> str:
        return f"postgresql://{_OWNER}@127.0.0.1:{self.port}/{name}"

    def sql(self, statement: str, *, autocommit: bool = True) -> list[tuple]:
        import psycopg

        with psycopg.connect(self.address(), autocommit=autocommit) as connection:
            done = connection.execute(statement)
            return done.fetchall() if done.description else []

    def stop(self) -> None:
        _run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "stop")

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self.folder} "
        options += f"-c fsync={self._flushes}"
        log = str(self.folder / "log")
        _run("pg_ctl", "-w", "-D", str(self.folder / "data"), "-l", log, "-o", options, "start")


@contextmanager
def cluster(*, on_disk: bool = False) -> Iterator[Cluster]:
    """A cluster that is gone afterwards; skips the test where PostgreSQL is not installed.

    In memory and without flushing, unless what is to be measured needs the disk.
    """
    if not _FOLDERS:
        why = "PostgreSQL is not installed (Debian: apt-get install postgresql)"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    memory = Path("/dev/shm")
    place = memory if memory.is_dir() and not on_disk else None
    folder = Path(tempfile.mkdtemp(prefix="frontier-pg-", dir=place))
    if os.geteuid() == 0:
        shutil.chown(folder, _OWNER)
    made = Cluster(folder, _free_port(), flushes=on_disk)
    try:
        _run("initdb", "-D", str(folder / "data"), "-A", "trust", "-U", _OWNER, "--no-sync")
        made.start()
        yield made
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            made.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _run(program: str, *arguments: str) -> None:
    command = [str(_FOLDERS[0] / program), *arguments]
    if os.geteuid() == 0:
        command = ["runuser", "-u", _OWNER, "--", *command]
    # To a file: a server that pg_ctl leaves running would keep a pipe open for ever.
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(command, stdout=said, stderr=said, check=False, cwd="/")
        said.seek(0)
        assert done.returncode == 0, said.read().decode()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
