"""Files for the browser: what lies in static/, and what is made while running."""

import hashlib
from functools import lru_cache
from pathlib import Path

from streamlit import runtime

from geo.home import STATIC


@lru_cache(maxsize=1)
def asset_version(folder: Path = STATIC / "app") -> str:
    """A short hash of our scripts and styles, so that a browser never mixes two versions."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:10]


def media_url(data: bytes, name: str) -> str:
    """A path, from the server's root, under which this session's browser can fetch ``data``.

    The server keeps the bytes while the page is open. Without a running server (in tests) the
    path leads nowhere.
    """
    if not runtime.exists():
        return f"/media/{name}.json"
    manager = runtime.get_instance().media_file_mgr
    return str(manager.add(data, "application/json", f"scene-{name}"))
