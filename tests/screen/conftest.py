import os
from collections.abc import Callable, Iterator

import pytest
from streamlit.testing.v1 import AppTest

from geo.atlas import Atlas
from geo.home import HOME
from geo.screen.board import ScreenBoard, build_screen_board


@pytest.fixture(scope="session")
def board(atlas: Atlas) -> ScreenBoard:
    return build_screen_board(atlas)


@pytest.fixture
def open_app(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., AppTest]]:
    """Opens the app at an address: ``open_app(kind=["patrol"], lang="ar")``."""
    monkeypatch.delenv("FRONTIER_WITH", raising=False)

    def run(extra: str = "", **address: str | list[str]) -> AppTest:
        if extra:
            os.environ["FRONTIER_WITH"] = extra
        app = AppTest.from_file(str(HOME / "app.py"), default_timeout=60)
        for name, value in address.items():
            app.query_params[name.replace("_", "-")] = value
        return app.run()

    yield run
    os.environ.pop("FRONTIER_WITH", None)
