"""Every page and control in a real browser, all languages, sizes and themes: the whole drill.

The tests proper run a sample of the combinations: `uv run python -m benchmarks screens`.
"""

import os
import subprocess
import sys

from geo.home import HOME


def run() -> None:
    on_all_cores = ["-n", "auto", "--dist", "load"]
    command = [sys.executable, "-m", "pytest", "tests/browser", "-q", *on_all_cores]
    done = subprocess.run(command, cwd=HOME, env=os.environ | {"FRONTIER_WHOLE": "1"}, check=False)
    if done.returncode:
        raise SystemExit(done.returncode)
