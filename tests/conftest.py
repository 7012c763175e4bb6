"""What several tests share: the atlas of the seeds, read once."""

import os
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from geo.atlas import Atlas, load_atlas
from geo.board import Board, build_board

# No test reads or writes the ledger or the names that the person who runs it keeps.
os.environ["FRONTIER_LEDGER"] = str(
    Path(tempfile.mkdtemp(prefix="frontier-ledger-")) / "none.sqlite"
)
os.environ["FRONTIER_GAZETTEER"] = tempfile.mkdtemp(prefix="frontier-names-")

settings.register_profile("ci", deadline=None, derandomize=True, max_examples=60)
settings.register_profile("here", deadline=None, max_examples=60)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return load_atlas(added=date(2026, 11, 23))


@pytest.fixture(scope="session")
def board(atlas: Atlas) -> Board:
    return build_board(atlas)
