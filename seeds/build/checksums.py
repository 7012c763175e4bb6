"""Bring the sha256 column of seeds/README.md up to date, or check it.

    python seeds/build/checksums.py            rewrite the column
    python seeds/build/checksums.py --check    print what is out of step; exit 1 where anything is

Every file in seeds/ has a row in the table, apart from the README itself and the scripts in
build/. A file without a row is named: its source and licence are for a person to write.
"""

import hashlib
import re
import sys
from pathlib import Path

SEEDS = Path(__file__).resolve().parents[1]
ROW = re.compile(r"^\| `(?P<file>[^`]+)` \|(?P<facts>.*)\| (?P<sum>`[0-9a-f]{64}`|–) \|$")


def seed_files(seeds: Path) -> list[str]:
    """The files that need a row, as paths below ``seeds``."""
    found = [path.relative_to(seeds) for path in seeds.rglob("*") if path.is_file()]
    skipped = {"build", "__pycache__"}
    return sorted(
        path.as_posix()
        for path in found
        if not skipped & set(path.parts) and path.name != "README.md" and path.name[0] != "."
    )


def checksum(path: Path) -> str:
    """The sha256 of a file's bytes, in hex digits."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def out_of_step(seeds: Path) -> list[str]:
    """One sentence for each row that is missing, left over, or has another file's sum."""
    rows = {
        found["file"]: found["sum"].strip("`")
        for line in (seeds / "README.md").read_text(encoding="utf-8").splitlines()
        if (found := ROW.match(line))
    }
    files = seed_files(seeds)
    return [
        *(f"{name}: has no row in seeds/README.md" for name in files if name not in rows),
        *(f"{name}: has a row but no file" for name in rows if name not in files),
        *(
            f"{name}: the row's checksum is not the file's"
            for name in files
            if name in rows and rows[name] != checksum(seeds / name)
        ),
    ]


def refresh(seeds: Path) -> None:
    """Rewrite the checksum of every row whose file is there."""
    readme = seeds / "README.md"

    def renewed(line: str) -> str:
        found = ROW.match(line)
        if not found or not (seeds / found["file"]).is_file():
            return line
        return f"| `{found['file']}` |{found['facts']}| `{checksum(seeds / found['file'])}` |"

    lines = readme.read_text(encoding="utf-8").splitlines()
    readme.write_text("\n".join(map(renewed, lines)) + "\n", encoding="utf-8")


def main() -> int:
    """Refresh unless only asked to check; print what remains to be done."""
    if "--check" not in sys.argv[1:]:
        refresh(SEEDS)
    faults = out_of_step(SEEDS)
    print(*faults, sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
