"""What several tests share: the atlas of the seeds, read once."""

import os
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from geo.atlas import Atlas, load_atlas
from geo.board import Board, build_board

# No test reads or writes the ledger or the names that the person who runs it keeps.
_kept = tempfile.TemporaryDirectory(prefix="frontier-tests-")  # goes when the tests end
os.environ["FRONTIER_LEDGER"] = str(Path(_kept.name) / "none.sqlite")
os.environ["FRONTIER_GAZETTEER"] = str(Path(_kept.name) / "names")

PATIENT = {"deadline": None, "max_examples": 60, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("ci", derandomize=True, **PATIENT)
settings.register_profile("here", **PATIENT)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return load_atlas(added=date(2026, 11, 23))


@pytest.fixture(scope="session")
def board(atlas: Atlas) -> Board:
    return build_board(atlas)
