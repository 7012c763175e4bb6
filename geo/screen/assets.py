"""Files for the browser: what lies in static/, and what is made while running."""

import atexit
import hashlib
import shutil
import tempfile
import threading
from functools import lru_cache
from pathlib import Path

import streamlit.components.v1 as components

from geo.home import STATIC

_SHELF = "made"


@lru_cache(maxsize=1)
def asset_version(folder: Path = STATIC / "app") -> str:
    """A short hash of our scripts and styles, so that a browser never mixes two versions."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:10]


def named(kind: str, data: bytes) -> str:
    """A file name that says what it holds, so that a browser may keep the file for ever."""
    return f"{kind}-{hashlib.sha256(data).hexdigest()[:16]}.json"


def publish(name: str, data: bytes) -> str:
    """A path, from the server's root, under which a browser can fetch ``data`` from now on.

    Written once for all sessions, and removed when the server ends. ``name`` is of ``named``: the
    same name means the same bytes.
    """
    folder = _shelf()
    target = folder / name
    if not target.exists():
        draft = folder / f"{name}.{threading.get_ident()}"
        draft.write_bytes(data)
        draft.replace(target)
    # The way by which Streamlit serves a folder that is not static/; declared again it is the same.
    shelf = components.declare_component(_SHELF, path=str(folder))
    return f"/component/{shelf.name}/{name}"


@lru_cache(maxsize=1)
def _shelf() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="frontier-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
