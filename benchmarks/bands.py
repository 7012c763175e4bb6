"""How often each band of each field is right, on the practice corpora: what a reader may expect.

A claim's band is right where the coder coded that claim; a field's where it is coded so, on the
claims that match. The set-aside corpus is the one to quote; the other was tuned on.
"""

import importlib.util
import json
import sys
from collections import Counter
from dataclasses import fields
from pathlib import Path
from types import ModuleType
from typing import Any

from geo.atlas import load_reader
from geo.claims.documents import read_document
from geo.claims.model import Bands
from geo.claims.read import read_article
from geo.claims.wire import claim_to_json
from geo.home import HOME

CORPORA = ("set_aside", "dev")
FIELDS = tuple(field.name for field in fields(Bands))
WHOLE = 0.99  # of a field's score: every actor with its role, every place, both ends of the time

Tally = Counter[tuple[str, str, bool]]
"""How often a field had a band and was right or not."""


def run() -> None:
    scorer = load_scorer()
    if scorer is None:
        sys.stderr.write("bands: the scorer (shared/gold/score.py) is not beside this repository\n")
        return
    for name in CORPORA:
        folder = HOME / "tests/corpus" / name
        if (folder / "gold.yaml").exists():
            print(f"\n{name}:\n\n{table(tally(folder, scorer))}")


def load_scorer() -> ModuleType | None:
    """The scorer of the coding rules, kept outside the repository; None where it is missing."""
    path = HOME.parent / "shared" / "gold" / "score.py"
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def tally(folder: Path, scorer: ModuleType) -> Tally:
    """Read the articles of a corpus and hold every band against its coding."""
    gold = scorer.yaml.safe_load((folder / "gold.yaml").read_text(encoding="utf-8"))
    reader = load_reader()
    found: Tally = Counter()
    for coded in gold["articles"]:
        article = read_document(folder / Path(coded["file"]).name)
        claims = read_article(article, reader.gazetteer, reader.lexicon)
        told = [json.loads(json.dumps(claim_to_json(claim, article))) for claim in claims]
        pairs, _, matched = scorer.pair_up(coded["claims"], told)
        for number, claim in enumerate(told):
            found["claim", claim["bands"]["claim"], number in matched] += 1
        undatable = coded["pub"].get("undatable", False)
        for row, number in pairs:
            claim = told[number]
            for field, right in right_fields(
                coded["claims"][row], claim, gold, undatable=undatable, scorer=scorer
            ).items():
                found[field, claim["bands"][field], right] += 1
    return found


def right_fields(
    row: dict[str, Any],
    claim: dict[str, Any],
    gold: dict[str, Any],
    *,
    undatable: bool,
    scorer: ModuleType,
) -> dict[str, bool]:
    """Which fields of a claim are as the coder has them."""
    place, coded = claim["place"], row["place"]
    return {
        "stance": claim["stance"] == row["stance"],
        "actors": scorer.actor_score(row, claim, gold.get("actors", {})) >= WHOLE,
        "record": claim["attribution"]["record"] == row["attribution"]["record"],
        "places": scorer.place_score(row, claim, gold.get("places", {})) >= WHOLE,
        "side": place["side"] == coded["side"],
        "extent": place["extent"] == coded["extent"],
        "time": scorer.time_score(row, claim, undatable) >= WHOLE,
    }


def table(found: Tally) -> str:
    """The tally as a table of the README: for each field, how often each band is right."""
    lines = ["| field | A | B | C |", "|---|---|---|---|"]
    for field in FIELDS:
        cells = (_cell(found, field, band) for band in "ABC")
        lines.append(f"| {field} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(found: Tally, field: str, band: str) -> str:
    right, count = found[field, band, True], found[field, band, True] + found[field, band, False]
    return f"{right / count:.2f} of {count}" if count else "–"
