"""Speed beside named peers, in one run: `uv run python -m benchmarks`."""
