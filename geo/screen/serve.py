"""The server of ``frontier app``: Streamlit, and the first board while the browser opens."""

import importlib
import sys
import threading
import time
from contextlib import nullcontext, suppress

from streamlit import runtime
from streamlit.web import cli

from geo.errors import InputError

_PATIENCE_S = 60.0
_STEP_S = 0.02


def main() -> None:
    """Serve app.py with the options of ``streamlit run`` that stand on the command line."""
    threading.Thread(target=warm, daemon=True).start()
    sys.argv = ["streamlit", "run", "app.py", *sys.argv[1:]]
    cli.main(prog_name="frontier app")


def warm() -> None:
    """Import what the first page will ask for, and make its board, once the server stands.

    Nothing that declares a Streamlit component: a page must do that, or it is never served.
    """
    until = time.monotonic() + _PATIENCE_S
    while not runtime.exists() and time.monotonic() < until:
        time.sleep(_STEP_S)
    board_in_use = importlib.import_module("geo.screen.board.inuse")
    with suppress(InputError):  # the page says it
        board_in_use.open_board(meanwhile=nullcontext)
    importlib.import_module("folium")


if __name__ == "__main__":
    main()
