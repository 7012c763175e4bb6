"""What the README says, a test says: commands run, figures are measured, paths exist."""

import importlib.util
import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest

from benchmarks import paragraphs
from benchmarks.__main__ import ALL, BESIDES
from benchmarks.bands import load_scorer, table
from benchmarks.bands import tally as tally_bands
from geo.__main__ import main
from geo.atlas import load_reader
from geo.board import Board
from geo.layers.select import tally
from geo.layers.view import View
from geo.names import load_names
from tests.mentions.score import SET_ASIDE, ours, rows, score

HOME = Path(__file__).resolve().parents[1]
README = (HOME / "README.md").read_text(encoding="utf-8")
SHARED = HOME.parent / "shared"


def commands() -> list[str]:
    """Every `frontier ...` of the README's shell blocks, without `uv run` and what installs uv."""
    blocks = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line.split("uv run frontier ", 1)[1] for line in lines if "uv run frontier " in line]


def figure(name: str) -> str:
    """The second cell of the README's table row that begins with ``name``."""
    found = re.search(rf"^\| {re.escape(name)} \| (.*?) \|", README, re.MULTILINE)
    assert found, f"the README has no figure for {name!r}"
    return found[1]


def test_the_two_commands_stand_there() -> None:
    assert "pip install uv && uv run frontier app" in README
    assert "pip install uv && uv run pytest" in README
    assert "uv run streamlit run app.py" in README


@pytest.mark.parametrize("line", commands())
def test_every_command_of_the_readme_runs(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    article = "أعلن الجيش العراقي في 3 آذار 2020 أن داعش هاجم نقطة قرب مدينة القائم.\n"
    (tmp_path / "article.txt").write_text(article, encoding="utf-8")
    (tmp_path / "my-articles").mkdir()
    (tmp_path / "my-articles" / "a.txt").write_text(article, encoding="utf-8")
    served: list[list[str]] = []

    def serve(_: str, words: list[str]) -> None:
        served.append(words)
        raise SystemExit(0)

    monkeypatch.setattr("os.execv", serve)
    monkeypatch.setenv("FRONTIER_LEDGER", str(tmp_path / "ledger.sqlite"))
    words = shlex.split(line)
    if words[0] == "ledger":
        assert main(["add", "article.txt"]) == 0
        capsys.readouterr()
    try:
        status = main(words)
    except SystemExit as stop:
        status = int(stop.code or 0)
    assert status == 0
    out = capsys.readouterr().out
    assert out or served or any(tmp_path.glob("map.*"))


def test_the_figures_of_the_map_are_measured(board: Board) -> None:
    count = tally(board.features, View())
    reader = board.atlas.reader
    assert figure("length of the frontier, measured") == f"{reader.frontier.length_km:.1f} km"
    assert figure("places in the gazetteer") == str(len(list(reader.gazetteer)))
    assert figure("actors") == str(len(reader.lexicon.actors))
    assert figure("claims in the five digests") == str(count.total)
    assert figure("of these placed on the frontier / adrift") == f"{count.placed} / {count.adrift}"
    assert figure("of these undated") == str(count.undated)


@pytest.mark.parametrize(
    ("name", "gold", "folder"),
    [
        ("the five originals", SHARED / "gold/seeds_gold.yaml", SHARED / "articles"),
        ("our digests of them", HOME / "tests/gold/digests_gold.yaml", HOME / "seeds/articles"),
        (
            "practice corpus, known to the rules' authors",
            HOME / "tests/corpus/dev/gold.yaml",
            HOME / "tests/corpus/dev",
        ),
        (
            "practice corpus, set aside",
            HOME / "tests/corpus/set_aside/gold.yaml",
            HOME / "tests/corpus/set_aside",
        ),
        (
            "practice corpus, the newest, set aside",
            HOME / "tests/corpus/fresh/gold.yaml",
            HOME / "tests/corpus/fresh",
        ),
        (
            "ordinary articles, known to the rules' authors",
            HOME / "tests/corpus/ordinary/practice/gold.yaml",
            HOME / "tests/corpus/ordinary/practice",
        ),
        (
            "ordinary articles, set aside",
            HOME / "tests/corpus/ordinary/set_aside/gold.yaml",
            HOME / "tests/corpus/ordinary/set_aside",
        ),
    ],
)
def test_the_scores_are_those_of_the_scorer(
    name: str, gold: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scorer = SHARED / "gold" / "score.py"
    if not scorer.exists() or not gold.exists():
        pytest.skip("the scorer and the five originals are not part of the repository")
    spec = importlib.util.spec_from_file_location("score", scorer)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert main(["read", str(folder)]) == 0
    claims = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    texts = {
        path.name: path.open(encoding="utf-8", newline="").read() for path in folder.glob("*.txt")
    }
    result, _ = module.score(module.yaml.safe_load(gold.read_text(encoding="utf-8")), claims, texts)
    row = re.search(
        rf"^\| {re.escape(name)} \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|", README, re.MULTILINE
    )
    assert row
    measured = tuple(f"{result[key]:.2f}" for key in ("recall", "precision", "f1"))
    assert row.groups() == measured
    assert result["bad_spans"] == 0


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("ordinary paragraphs, known to the rules' authors", "practice.jsonl"),
        ("ordinary paragraphs, set aside", "set_aside.jsonl"),
    ],
)
def test_the_scores_of_paragraphs_are_those_measured(name: str, file: str) -> None:
    one = paragraphs.tally(paragraphs.PARAGRAPHS / file, load_reader())
    measured = " | ".join(f"{value:.2f}" for value in (one.recall, one.precision, one.f1))
    assert f"| {name} | {measured} |" in README


def test_the_bands_are_those_of_the_set_aside_corpus() -> None:
    scorer = load_scorer()
    if scorer is None:
        pytest.skip("the scorer is not part of the repository")
    measured = table(tally_bands(HOME / "tests/corpus/set_aside", scorer))
    assert measured.strip() in README


def test_the_figures_of_mentions_are_those_of_the_lines_set_aside() -> None:
    finder = ours(load_names())
    told = re.search(
        r"same way: ([\d.]+) of the places within tolerance, ([\d.]+) of the\s+look-alikes", README
    )
    assert told
    totals = score("set aside", finder, given=[row for name in SET_ASIDE for row in rows(name)])
    assert told.groups() == (f"{totals.recall:.2f}", f"{totals.fallen_for:.2f}")
    assert f"on {sum(len(rows(name)) for name in SET_ASIDE)} lines that" in README
    usual = score("plain_set_aside.jsonl", finder)
    plain = len(rows("plain_set_aside.jsonl"))
    assert f"on the {plain} written as news usually is:\n" in README
    assert f"usually is:\n{usual.recall:.2f} and {usual.fallen_for:.2f}." in README


@pytest.mark.parametrize(
    ("name", "head", "columns"),
    [
        ("ledger", "| the ledger | measured |", ("what", "value", "conditions", "command")),
        ("screen", "| the screen | measured |", ("what", "value", "conditions", "command")),
        (
            "list",
            "| large lists of places | measured |",
            ("what", "value", "conditions", "command"),
        ),
        ("reading", "| reading | ours |", ("what", "value", "other", "conditions", "command")),
    ],
)
def test_the_figures_of_long_runs_are_those_that_they_gave(
    name: str, head: str, columns: tuple[str, ...]
) -> None:
    measured = tomllib.loads((HOME / "benchmarks/measured.toml").read_text(encoding="utf-8"))
    table = README.split(head, 1)[1].split("\n\n", 1)[0]
    rows = [
        tuple(cell.strip() for cell in line.strip("|").split("|"))
        for line in table.splitlines()[2:]
    ]
    assert rows == [tuple(one[column] for column in columns) for one in measured[name]]
    assert {one["command"] for one in measured[name]} <= {*ALL, *BESIDES}


def test_the_sketch_names_what_is_there() -> None:
    sketch = re.search(r"in ten lines\n\n```\n(.*?)```", README, re.DOTALL)
    assert sketch
    lines = sketch[1].splitlines()
    assert len(lines) == 10
    for line in lines[:-1]:
        assert (HOME / line.split()[0]).is_dir()
    for top in ("gazetteer", "geo", "seeds", "static"):
        assert any(re.search(rf"(^|\s){top}/", line) for line in lines)


def test_the_readme_points_at_files_that_exist() -> None:
    named = re.findall(r"\b((?:seeds|static|tests)/[\w./-]*\w)", README)
    assert len(named) > 5
    for name in named:
        assert (HOME / name).exists(), name
