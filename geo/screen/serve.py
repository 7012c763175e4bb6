"""The server of ``frontier app``: Streamlit, and heavy imports while the browser opens."""

import importlib
import sys
import threading
import time

from streamlit import runtime
from streamlit.web import cli

# What the first page needs and takes seconds to import. Nothing that declares a Streamlit
# component: those must be declared by a page, or they are never served.
HEAVY = ("geo.board", "folium")
_PATIENCE_S = 60.0
_STEP_S = 0.02


def main() -> None:
    """Serve app.py with the options of ``streamlit run`` that stand on the command line."""
    threading.Thread(target=warm, daemon=True).start()
    sys.argv = ["streamlit", "run", "app.py", *sys.argv[1:]]
    cli.main(prog_name="frontier app")


def warm() -> None:
    """Import what the first page will ask for, once the server stands."""
    until = time.monotonic() + _PATIENCE_S
    while not runtime.exists() and time.monotonic() < until:
        time.sleep(_STEP_S)
    for name in HEAVY:
        importlib.import_module(name)


if __name__ == "__main__":
    main()
