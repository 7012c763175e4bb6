"""Start-up: the command line, beside an interpreter that only imports geopandas.

Both with their bytecode written, as Python does unless it is told not to: a first start, not
timed, writes it into a folder of this run's own.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.report import median_seconds

TEXT = "انتشرت قوات حرس الحدود العراقية قرب القائم.\n"


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "a.txt"
        article.write_text(TEXT, encoding="utf-8")
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path(folder) / "bytecode")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        peer = _seconds(environment, "-c", "import geopandas")
        for what, words in {
            "frontier --help": ["-m", "geo", "--help"],
            "frontier read": ["-m", "geo", "read", str(article)],
            "frontier place": ["-m", "geo", "place", "البوكمال"],
        }.items():
            ours = _seconds(environment, *words)
            print(f"{what}: {ours / peer:.2f} x `import geopandas`   ", end="")
            print(f"(ours {ours:.2f} s, peer {peer:.2f} s)")


def _seconds(environment: dict[str, str], *words: str) -> float:
    return median_seconds(
        lambda: subprocess.run(
            [sys.executable, *words], check=True, capture_output=True, env=environment
        )
    )
