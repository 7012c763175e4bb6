"""Run every benchmark, or those named: `uv run python -m benchmarks [names] [lists] ...`."""

import importlib
import sys

ALL = ("start", "reading", "paragraphs", "bands", "names", "lists", "paint")
# Long, or they measure nothing: by name only.
BESIDES = ("shots", "screens", "kills", "faults", "million", "shared", "team", "sessions", "memory")


def main() -> int:
    names = sys.argv[1:] or list(ALL)
    unknown = [name for name in names if name not in (*ALL, *BESIDES)]
    if unknown:
        sys.stderr.write(
            f"{unknown[0]!r} is no benchmark: choose from {', '.join((*ALL, *BESIDES))}\n"
        )
        return 2
    for name in names:
        importlib.import_module(f"benchmarks.{name}").run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
