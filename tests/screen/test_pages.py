"""Each page is imported when it is first opened; until then its title and one line stand there."""

import importlib
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from geo.home import HOME
from geo.screen.pages import PAGES, Page
from geo.screen.words import Lang, load_words


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_a_function_with_a_name_and_a_title(path: str) -> None:
    page = PAGES[path]
    assert callable(getattr(importlib.import_module(page.module), page.function))
    for lang in Lang:
        assert load_words()[lang](page.name)
        assert load_words()[lang](page.title)


def _waiting() -> None:
    """A script that is still at it."""
    import streamlit as st

    from geo.screen.opening import opening, reserve

    reserve("places_title")
    st.session_state["kept"] = opening()
    st.session_state["kept"].__enter__()


def _done() -> None:
    """A script that has waited."""
    import streamlit as st

    from geo.screen.opening import opening, reserve

    reserve("places_title")
    with opening():
        pass
    st.html("the page")


@pytest.mark.parametrize("lang", tuple(Lang))
def test_who_waits_reads_the_title_and_why(lang: Lang) -> None:
    words = load_words()[lang]
    app = AppTest.from_function(_waiting)
    app.query_params["lang"] = lang.value
    app.run()
    assert not app.exception
    told = app.main.get("html")[-1].proto.body
    assert words("places_title") in told
    assert words("opening") in told
    assert f'dir="{words.direction}"' in told


def test_a_run_that_is_given_up_writes_to_no_page_afterwards() -> None:
    app = AppTest.from_function(_waiting).run()
    app.session_state["kept"].gen.close()  # as the sweeping of memory does, on any thread


def test_nothing_of_it_stays() -> None:
    app = AppTest.from_function(_done).run()
    assert not app.exception
    assert [one.proto.body for one in app.main.get("html")] == ["the page"]


def test_the_first_words_wait_for_nothing_heavy_and_the_map_for_no_database() -> None:
    code = """
import sys
import geo.screen.pages
print([name for name in ("geopandas", "shapely", "folium") if name in sys.modules])
import geo.screen.map.page
print([name for name in ("sqlalchemy", "trafilatura", "docx") if name in sys.modules])
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == ["[]", "[]", ""]


def _refused() -> None:
    """A page whose ledger is held fast by another program once it is half drawn."""
    import sys
    from types import ModuleType

    from geo.errors import InputError
    from geo.screen.pages import Page

    def draw() -> None:
        raise InputError("the ledger is *locked*.")

    module = ModuleType("refused_page")
    module.draw = draw  # type: ignore[attr-defined]
    sys.modules["refused_page"] = module
    Page("refused_page", "draw", "places_title", "places_title").draw()


@pytest.mark.parametrize("lang", tuple(Lang))
def test_what_cannot_be_used_is_a_sentence_on_any_page(lang: Lang) -> None:
    app = AppTest.from_function(_refused)
    app.query_params["lang"] = lang.value
    app.run()
    assert not app.exception
    [said] = app.error
    assert said.value.startswith(load_words()[lang]("bad_input", why="")[:8])
    assert r"\*locked\*" in said.value


def test_two_visitors_may_open_a_page_first_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A module stands in `sys.modules` while it is still being imported by the other's thread."""
    (tmp_path / "slow_page.py").write_text(
        "import time\ntime.sleep(0.5)\n\ndef slow_page():\n    pass\n", encoding="utf-8"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "slow_page", raising=False)
    slow = Page("slow_page", "slow_page", "title", "title")
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(slow.imported)
        while "slow_page" not in sys.modules:
            time.sleep(0.001)
        second = threads.submit(slow.imported)
        assert first.result() is second.result()
