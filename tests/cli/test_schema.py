"""What `frontier read` prints keeps to the schema of a claim."""

import json
from pathlib import Path

import jsonschema
import pytest

from geo.__main__ import main

HOME = Path(__file__).resolve().parents[2]
SCHEMA = HOME.parent / "shared" / "claim.schema.json"


@pytest.mark.parametrize("folder", ["seeds/articles", "tests/corpus/dev"])
def test_every_claim_keeps_to_the_schema(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    if not SCHEMA.exists():
        pytest.skip("the schema is not part of the repository")
    check = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert main(["read", str(HOME / folder)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(rows) > 50
    assert [error.message for row in rows for error in check.iter_errors(row)] == []
