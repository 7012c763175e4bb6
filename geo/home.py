"""Where the checkout lies, so that seeds/ and static/ are found from any working directory."""

from pathlib import Path

HOME = Path(__file__).resolve().parents[1]
SEEDS = HOME / "seeds"
STATIC = HOME / "static"
