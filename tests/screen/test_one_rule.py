"""The rule of filtering that the browser has gives the same claims as Python's, on many views."""

import json
import os
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from benchmarks.synthetic import made_up_board
from geo.board import Board
from geo.claims.model import Kind, Side, Stance
from geo.home import HOME
from geo.layers.parts import Part
from geo.layers.placed import Exactness
from geo.layers.select import select
from geo.layers.view import View, without_span
from geo.screen.board.command import bits
from geo.screen.board.scene import build_scene

NODE = shutil.which("node")
CLAIMS, VIEWS = 3_000, 120

BROWSER = """
import { readFileSync } from "node:fs";
const { rowsOf, unpackBits } = await import(process.argv[1] + "/rows.js");
const { narrowed } = await import(process.argv[1] + "/rule.js");
const { claims, cases } = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const rows = rowsOf(claims);
const found = cases.map(({ base, days, km }) =>
  narrowed(rows, unpackBits(base, rows.length), { days, km }).map((row) => row.id));
console.log(JSON.stringify(found));
"""


def some_views(board: Board, chance: Random) -> list[View]:
    """Views of every kind of filter that the browser knows, over some that it does not."""
    views = []
    for _ in range(VIEWS):
        first = date(2014, 1, 1) + timedelta(days=chance.randrange(4_600))
        last = first + timedelta(days=chance.choice([0, 1, 30, 900]))
        low = chance.choice([0.0, chance.uniform(0, 600), float(chance.randrange(600))])
        days = chance.choice(
            [{}, {"on": first}, {"first": first}, {"last": last}, {"first": first, "last": last}]
        )
        km = chance.choice(
            [{}, {"km_from": low}, {"km_to": low}, {"km_from": low, "km_to": low + 9.5}]
        )
        rest = chance.choice(
            [
                {},
                {"kinds": frozenset({Kind.CONTROL, Kind.PATROL})},
                {"stances": frozenset({Stance.DENIED}), "sides": frozenset({Side.SYRIA})},
                {"precisions": frozenset({Exactness.PROVINCE, Exactness.FRONTIER})},
                {"text": "القائم"},
                {"parts": frozenset({Part.BACKS})},
                {
                    "actors": frozenset(chance.sample(sorted(board.actors), 9)),
                    "parts": frozenset({chance.choice([Part.DOES, Part.TARGET])}),
                },
                {"known_by": last},
                {"governorates": frozenset({"anbar"}), "contradicted": True},
            ]
        )
        views.append(View(**days, **km, **rest))
    # The very ends of claims, where "meets" and "overlaps" are decided.
    for row in chance.sample(range(CLAIMS), 30):
        low, high = board.sieve.km_from[row], board.sieve.km_to[row]
        if not board.sieve.adrift[row]:
            views.extend([View(km_to=float(low)), View(km_from=float(high))])
    return views


def test_a_role_is_asked_of_the_actor_himself() -> None:
    board, chance = made_up_board(CLAIMS), Random(5)
    for _ in range(40):
        actors = frozenset(chance.sample(sorted(board.actors), chance.choice([0, 3, 30])))
        parts = frozenset(chance.sample(list(Part), chance.choice([1, 2])))
        shown = select(board.sieve, View(actors=actors, parts=parts))
        assert [id_ for id_, flag in zip(board.ids, shown, strict=True) if flag] == [
            id_
            for id_ in board.ids
            if any(
                (not actors or actor.id in actors) and Part.of(actor.role) in parts
                for actor in board.claims[id_].actors
            )
        ]


@pytest.mark.skipif(NODE is None and not os.environ.get("CI"), reason="there is no node here")
def test_browser_and_python_show_the_same_claims(tmp_path: Path) -> None:
    assert NODE is not None, "CI must have node"
    board = made_up_board(CLAIMS)
    views = some_views(board, Random(11))
    cases = []
    for view in views:
        ends = (view.on or view.first, view.on or view.last)
        days = [day.toordinal() if day else None for day in ends]
        low, high = view.km_from or 0.0, view.km_to if view.km_to is not None else 1e9
        cases.append(
            {
                "base": bits(select(board.sieve, without_span(view))),
                "days": None if days == [None, None] else days,
                "km": None if view.km_from is view.km_to is None else [low, high],
            }
        )
    asked = tmp_path / "asked.json"
    asked.write_text(json.dumps({"claims": build_scene(board)["claims"], "cases": cases}))
    script = ["--input-type=module", "-e", BROWSER, str(HOME / "static" / "app"), str(asked)]
    done = subprocess.run([NODE, *script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    sizes = set()
    for view, ids in zip(views, json.loads(done.stdout), strict=True):
        shown = select(board.sieve, view)
        assert ids == [id_ for id_, flag in zip(board.ids, shown, strict=True) if flag], view
        sizes.add(len(ids))
    assert len(sizes) > 40  # the views do differ
