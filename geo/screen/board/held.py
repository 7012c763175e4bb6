"""Who is said to hold what over all days, as the browser draws it: strip, map, and any day of it.

The browser cuts a day out of the blocks by itself, so that time can run there without the server.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from geo.layers.timeline import Block
from geo.screen.board.scene import coded

FADE_DAYS = 1500.0  # evidence as old as this is drawn at its faintest
FAINTEST = 0.35


def held_columns(blocks: Sequence[Block], row_of: Mapping[str, int]) -> dict[str, Any]:
    """Blocks in columns; holders as actor ids, claims as rows of the features, days as ordinals."""
    return {
        "fade": {"days": FADE_DAYS, "faintest": FAINTEST},
        "side": coded(block.side.value for block in blocks),
        "condition": coded(block.condition.value for block in blocks),
        "holders": coded(block.holders for block in blocks),
        "from": [round(block.km_from, 2) for block in blocks],
        "to": [round(block.km_to, 2) for block in blocks],
        "first": [block.first.toordinal() for block in blocks],
        "last": [block.last.toordinal() if block.last else None for block in blocks],
        "evidence": [block.evidence_day.toordinal() for block in blocks],
        "sure": [block.sure.toordinal() if block.sure else None for block in blocks],
        "wide": [int(block.wide) for block in blocks],
        "unstated": [int(block.unstated) for block in blocks],
        "claims": [[row_of[id_] for id_ in block.claims] for block in blocks],
    }
