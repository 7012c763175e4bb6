"""The gazetteer of the seeds, read once."""

import pytest

from gazetteer.index import Gazetteer, load_gazetteer
from geo.home import SEEDS


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load_gazetteer(SEEDS / "places.csv")
