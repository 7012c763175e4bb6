import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from geo.atlas import Atlas
from geo.home import HOME
from geo.screen.board.board import ScreenBoard, build_screen_board


@pytest.fixture(scope="session", autouse=True)
def no_work_done_again() -> Iterator[None]:
    """What costs much for each page that a test opens, and is no part of what it tests.

    Streamlit looks through every installed package, and behind a new board the collector goes
    through all that the tests hold.
    """
    with pytest.MonkeyPatch.context() as patch:
        scan = manifest_scanner.scan_component_manifests
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(scan))
        patch.setattr("geo.screen.board.boards._set_aside", lambda: None)
        yield


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


def _one_page(name: str) -> None:
    """A script with one of the pages in front, and the others where links look for them."""
    import streamlit as st

    from geo.screen import about, issues
    from geo.screen.articles import page as articles

    pages = {
        "about": about.about_page,
        "articles": articles.articles_page,
        "issues": issues.issues_page,
    }

    def elsewhere() -> None:
        """Stands for the pages that are linked to."""

    beside = [st.Page(elsewhere, title=path, url_path=path) for path in ("articles", "issues")]
    st.navigation(
        [st.Page(pages[name], title="Front", default=True), *beside], position="hidden"
    ).run()


@pytest.fixture
def open_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., AppTest]:
    """Opens one page at an address: ``open_page("issues", lang="ar")``."""
    monkeypatch.delenv("FRONTIER_WITH", raising=False)
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path))

    def run(name: str, **address: str | list[str]) -> AppTest:
        app = AppTest.from_function(_one_page, args=(name,), default_timeout=60)
        for key, value in address.items():
            app.query_params[key] = value
        return app.run()

    return run
