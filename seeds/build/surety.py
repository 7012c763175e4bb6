"""Fit the weights of seeds/surety.toml from claims of which a coder's verdict is known.

    python seeds/build/surety.py                   fit surety_rows.csv and write the table
    python seeds/build/surety.py --rows FOLDER...  print the rows of coded folders

A coded folder holds articles (.txt) and their coding (gold.yaml), as tests/corpus/dev does; it is
read by the reader of this checkout, and the scorer of the coding rules must lie beside the
repository. A row is: the set of articles, 1 where a coder found the claim too, its kind, then 1
under each sign that it bears. The fit is a logistic regression whose weights are held small; it
prints how the bands do on each set when fitted from the others.
"""

import csv
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TextIO

import numpy as np

SEEDS = Path(__file__).resolve().parents[1]
ROWS = SEEDS / "build" / "surety_rows.csv"
TABLE = SEEDS / "surety.toml"
HELD = 0.3  # how freely weights may grow; chosen on the sets left out
RARE = 20  # rows; a sign seen less often gets no weight
A_FROM, B_FROM = 0.75, 0.55
HEAD = """\
# How surely a claim was read: what each sign adds to the sum from which its band follows.
#
# share = 1 / (1 + exp(-(start + the weights of its signs))): of such claims a coder found so many
# too. From a_from on the band is A, from b_from on B. Written by seeds/build/surety.py.
# Source: our own fit, from articles coded by hand that are not in the repository.
# Licence: Apache-2.0.

"""


class Row(NamedTuple):
    """A claim that was read: of which set, whether a coder found it too, what it bears."""

    set: str
    right: bool
    signs: frozenset[str]


class Fit(NamedTuple):
    """The sum's start and the weight of each sign."""

    start: float
    weights: dict[str, float]

    def share(self, signs: frozenset[str]) -> float:
        """The share of claims with these signs that a coder found too, from 0 to 1."""
        total = self.start + sum(w for sign, w in self.weights.items() if sign in signs)
        return float(1 / (1 + np.exp(-total)))


def load_rows(path: Path) -> list[Row]:
    """The rows of a file, in its order."""
    with path.open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines)
        signs = [name for name in table.fieldnames or () if name not in ("set", "right", "kind")]
        return [
            Row(
                row["set"],
                row["right"] == "1",
                frozenset({f"kind {row['kind']}", *(sign for sign in signs if row[sign] == "1")}),
            )
            for row in table
        ]


def write_rows(rows: Sequence[Row], signs: Sequence[str], out: TextIO) -> None:
    """Print rows in the form that ``load_rows`` reads."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["set", "right", "kind", *signs])
    for row in rows:
        kind = next(sign for sign in row.signs if sign.startswith("kind "))
        bears = [int(sign in row.signs) for sign in signs]
        writer.writerow([row.set, int(row.right), kind.removeprefix("kind "), *bears])


def fit(rows: Sequence[Row]) -> Fit:
    """The weights under which the verdicts are likeliest, each held small; by Newton's steps."""
    counts: dict[str, int] = {}
    for row in rows:
        for sign in row.signs:
            counts[sign] = counts.get(sign, 0) + 1
    signs = sorted(sign for sign, count in counts.items() if count >= RARE)
    bears = np.array([[1.0, *(sign in row.signs for sign in signs)] for row in rows])
    right = np.array([float(row.right) for row in rows])
    small = np.diag([0.0] + [1 / HELD] * len(signs))
    weights = np.zeros(bears.shape[1])
    for _ in range(30):
        share = 1 / (1 + np.exp(-bears @ weights))
        slope = bears.T @ (share - right) + small @ weights
        curve = (bears * (share * (1 - share))[:, None]).T @ bears + small
        weights = weights - np.linalg.solve(curve, slope)
    told = [round(float(weight), 2) + 0.0 for weight in weights]
    return Fit(told[0], dict(zip(signs, told[1:], strict=True)))


def left_out(rows: Sequence[Row]) -> Iterator[tuple[float, bool]]:
    """Each claim's share by the weights of the other sets, and whether it was right."""
    for name in sorted({row.set for row in rows}):
        fitted = fit([row for row in rows if row.set != name])
        yield from ((fitted.share(row.signs), row.right) for row in rows if row.set == name)


def report(rows: Sequence[Row]) -> str:
    """How the bands do on sets that the weights were not fitted on."""
    told = list(left_out(rows))
    lines = []
    for band, low, high in (("A", A_FROM, 2.0), ("B", B_FROM, A_FROM), ("C", 0.0, B_FROM)):
        inside = [right for share, right in told if low <= share < high]
        lines.append(f"band {band}: {sum(inside) / max(1, len(inside)):.2f} of {len(inside)}")
    return "\n".join(lines)


def as_toml(fitted: Fit) -> str:
    """The table as it is kept, the smallest weight first."""
    ordered = sorted(fitted.weights.items(), key=lambda one: (one[1], one[0]))
    lines = [f'"{sign}" = {weight}' for sign, weight in ordered]
    bounds = f"start = {fitted.start}\na_from = {A_FROM}\nb_from = {B_FROM}\n"
    return f"{HEAD}{bounds}\n[weights]\n" + "\n".join(lines) + "\n"


def coded_rows(folder: Path) -> Iterator[Row]:
    """The claims that this checkout's reader makes of a coded folder, with the verdicts."""
    sys.path.insert(0, str(SEEDS.parent))
    from benchmarks.bands import load_scorer  # noqa: PLC0415 (only for new rows)
    from geo.atlas import load_reader  # noqa: PLC0415
    from geo.claims.documents import read_document  # noqa: PLC0415
    from geo.claims.read import signs_of_article  # noqa: PLC0415

    scorer: Any = load_scorer()
    if scorer is None:
        sys.exit("surety: the scorer (shared/gold/score.py) is not beside this repository")
    reader = load_reader()
    gold = scorer.yaml.safe_load((folder / "gold.yaml").read_text(encoding="utf-8"))
    for coded in gold["articles"]:
        article = read_document(folder / Path(coded["file"]).name)
        read = signs_of_article(article, reader.gazetteer, reader.lexicon)
        spans = [
            {"kind": claim.kind.value, "evidence": claim.evidence._asdict()} for claim, _ in read
        ]
        found = scorer.pair_up(coded["claims"], spans)[2]
        for number, (_, signs) in enumerate(read):
            yield Row(folder.name, number in found, signs)


def main() -> None:
    """Fit and write the table, or print rows."""
    if sys.argv[1:2] == ["--rows"]:
        rows = [row for folder in sys.argv[2:] for row in coded_rows(Path(folder))]
        signs = sorted({s for row in rows for s in row.signs if not s.startswith("kind ")})
        write_rows(rows, signs, sys.stdout)
        return
    rows = load_rows(ROWS)
    TABLE.write_text(as_toml(fit(rows)), encoding="utf-8")
    print(f"{len(rows)} claims, {sum(row.right for row in rows)} right; on sets left out:")
    print(report(rows))


if __name__ == "__main__":
    main()
