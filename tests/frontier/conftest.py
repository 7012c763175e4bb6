import pytest

from geo.frontier import Frontier, load_frontier
from geo.home import SEEDS


@pytest.fixture(scope="session")
def frontier() -> Frontier:
    return load_frontier(SEEDS)
