"""The list of what changed between two days."""

import pytest

from geo.screen.map.compare import whole_km


@pytest.mark.parametrize(("km", "said"), [(0.04, "<1"), (0.6, "1"), (12.4, "12"), (193.0, "193")])
def test_a_stretch_that_changed_is_never_said_to_have_no_length(km: float, said: str) -> None:
    assert whole_km(km) == said
