"""What an outlet is called in the reader's language, where the seeds know it."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache

from geo.home import SEEDS
from geo.screen.words import Words


@lru_cache(maxsize=1)
def arabic_outlets() -> Mapping[str, str]:
    """The Arabic name of each outlet that the seeds know, by its name in an article's head."""
    entries = tomllib.loads((SEEDS / "outlets.toml").read_text(encoding="utf-8"))["outlet"]
    return {entry["outlet"]: entry["name_ar"] for entry in entries}


def outlet_name(outlet: str, words: Words) -> str:
    """The name in the reader's language, else as the article's head gives it."""
    return arabic_outlets().get(outlet, outlet) if words.rtl else outlet
