"""The codings fit the texts that they code, and speak the words of the model."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from geo.claims.days import Days, parse_edtf
from geo.claims.model import Basis, Extent, Kind, Record, Role, Side, Stance

ROOT = Path(__file__).resolve().parents[2]
CODINGS = {
    "digests": (ROOT / "tests/gold/digests_gold.yaml", ROOT / "seeds/articles"),
    "dev": (ROOT / "tests/corpus/dev/gold.yaml", ROOT / "tests/corpus/dev"),
    "set_aside": (ROOT / "tests/corpus/set_aside/gold.yaml", ROOT / "tests/corpus/set_aside"),
    "fresh": (ROOT / "tests/corpus/fresh/gold.yaml", ROOT / "tests/corpus/fresh"),
} | {
    name: (ROOT / f"tests/corpus/{name}/gold.yaml", ROOT / f"tests/corpus/{name}")
    for name in ("ordinary/practice", "ordinary/set_aside")
}

pytestmark = pytest.mark.parametrize("name", CODINGS)


@cache
def coding(name: str) -> dict[str, Any]:
    """One coding as its file gives it."""
    loaded: dict[str, Any] = yaml.safe_load(CODINGS[name][0].read_text(encoding="utf-8"))
    return loaded


def rows(name: str) -> list[dict[str, Any]]:
    """All claims of a coding."""
    return [claim for article in coding(name)["articles"] for claim in article["claims"]]


def test_every_text_is_coded_as_it_stands(name: str) -> None:
    folder = CODINGS[name][1]
    by_file = {article["file"]: article for article in coding(name)["articles"]}
    assert set(by_file) == {path.name for path in folder.glob("*.txt")}
    for file, article in by_file.items():
        raw = (folder / file).read_bytes()
        text = raw.decode("utf-8")
        assert hashlib.sha256(raw).hexdigest() == article["sha256"], file
        assert len(text) == article["chars"], file
        for claim in article["claims"]:
            passage = text[claim["start"] : claim["end"]]
            digest = hashlib.sha256(passage.encode()).hexdigest()
            assert digest.startswith(claim["evidence_sha256_12"]), claim["id"]
            assert passage, claim["id"]
            assert passage == passage.strip(), claim["id"]
            assert all(text[start:end].strip() for start, end in claim.get("also", [])), claim["id"]


def test_rows_use_the_words_of_the_model(name: str) -> None:
    book = coding(name)
    for row in rows(name):
        Kind(row["kind"]), Stance(row["stance"]), Record(row["attribution"]["record"])
        Extent(row["place"]["extent"]), Side(row["place"]["side"]), Basis(row["time"]["basis"])
        assert all(Role(actor["role"]) and actor["id"] in book["actors"] for actor in row["actors"])
        assert set(row["place"]["places"]) <= set(book["places"]), row["id"]
        assert row["tier"] in {1, 2}, row["id"]


def test_ids_are_unique_and_links_lead_to_rows(name: str) -> None:
    ids = [row["id"] for row in rows(name)]
    assert len(ids) == len(set(ids))
    linked = {link for row in rows(name) for link in row.get("links", [])}
    assert linked <= set(ids)


def test_dates_are_edtf_and_run_forwards(name: str) -> None:
    for row in rows(name):
        ends = []
        for key in ("from", "to"):
            value = row["time"][key]
            ends.append(None if value in {None, ".."} else parse_edtf(value))
        first, last = ends
        if first is not None and last is not None:
            assert Days(first.first, last.last), row["id"]
