"""The benchmark of the bands counts what it says: right fields by band, on a coded article."""

from pathlib import Path

import pytest

from benchmarks.bands import FIELDS, load_scorer, table, tally

ARTICLE = "News\n\n3 May 2019\n\nThe Iraqi army captured Al-Qaim on 2 May 2019.\n"
GOLD = """
places: {al_qaim: {en: [Al-Qaim], ar: [القائم]}}
actors: {iraqi_army: {en: Iraqi army, ar: [الجيش العراقي]}}
articles:
- file: a.txt
  pub: {text_only: '2019-05-03'}
  claims:
  - id: A-1
    tier: 1
    kind: capture
    start: 18
    end: 63
    stance: denied
    actors: [{id: iraqi_army, role: actor}]
    attribution: {record: outlet}
    place: {places: [al_qaim], side: iraq, extent: point}
    time: {from: '2019-05-02', to: '2019-05-02', basis: explicit}
"""


def test_right_and_wrong_fields_are_counted_by_band(tmp_path: Path) -> None:
    scorer = load_scorer()
    if scorer is None:
        pytest.skip("the scorer is not part of the repository")
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "gold.yaml").write_text(GOLD, encoding="utf-8")
    found = tally(tmp_path, scorer)
    right = {field for field, _, ok in found if ok}
    wrong = {field for field, _, ok in found if not ok}
    assert {"claim", "record", "places", "side", "extent", "time"} <= right
    assert wrong >= {"stance"}
    assert table(found).count("\n") == len(FIELDS) + 1
