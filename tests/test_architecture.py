"""The direction of imports, held by walking the syntax trees."""

import ast
from collections import Counter
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parents[1]

# What each room may import of the project's own rooms, besides itself. The rooms are listed from
# the ground up: a room may only look down.
MAY_IMPORT = {
    "gazetteer": set(),
    "geo.errors": set(),
    "geo.home": set(),
    "geo.names": {"gazetteer", "geo.claims", "geo.errors", "geo.home"},
    "geo.claims": {"gazetteer", "geo.errors", "geo.home"},
    "geo.frontier": {"gazetteer", "geo.errors", "geo.home"},
    "geo.layers": {"gazetteer", "geo.claims", "geo.frontier", "geo.errors", "geo.home"},
    "geo.ledger": {"gazetteer", "geo.claims", "geo.errors", "geo.home"},
    "geo.export": {
        "gazetteer", "geo.claims", "geo.frontier", "geo.layers", "geo.errors", "geo.home",
    },
    "geo.atlas": {
        "gazetteer", "geo.claims", "geo.frontier", "geo.layers", "geo.errors", "geo.home",
        "geo.names",
    },
    "geo.desk": {
        "gazetteer", "geo.claims", "geo.ledger", "geo.atlas", "geo.errors", "geo.home", "geo.names",
    },
    "geo.lessons": {
        "gazetteer", "geo.claims", "geo.ledger", "geo.desk", "geo.errors", "geo.names",
    },
    "geo.board": {
        "gazetteer", "geo.claims", "geo.frontier", "geo.layers", "geo.export", "geo.atlas",
        "geo.errors", "geo.home",
    },
    "geo.laws": {
        "gazetteer", "geo.claims", "geo.frontier", "geo.layers", "geo.export", "geo.atlas",
        "geo.board", "geo.errors", "geo.home",
    },
    "geo.screen": {
        "gazetteer", "geo.claims", "geo.frontier", "geo.layers", "geo.export", "geo.atlas",
        "geo.board", "geo.desk", "geo.ledger", "geo.errors", "geo.home", "geo.lessons",
        "geo.names",
    },
    "geo.cli": {
        "gazetteer", "geo.claims", "geo.frontier", "geo.layers", "geo.export", "geo.atlas",
        "geo.board", "geo.desk", "geo.ledger", "geo.laws", "geo.errors", "geo.home",
        "geo.lessons", "geo.names",
        "geo.screen",  # what is drawn, for the stand-alone map: its modules without Streamlit
    },
    "geo.__main__": {"geo.cli", "geo.errors"},
    "app": {"geo.screen", "geo.errors"},
}  # fmt: skip

# Who alone may import these.
ONLY_IN = {
    "streamlit": ("geo.screen", "app"),
    "streamlit_folium": ("geo.screen",),
    "folium": ("geo.screen",),
    "geopandas": (
        "geo.layers.features",
        "geo.layers.select",
        "geo.layers.sieve",
        "geo.export",
        "geo.board",
        "geo.screen",
    ),
    "sqlalchemy": ("geo.ledger",),
    "alembic": ("geo.ledger",),
    "psycopg": ("geo.ledger",),
    "shapely": ("geo.frontier", "geo.layers", "geo.export", "geo.screen"),
    "pyproj": ("geo.frontier", "geo.layers"),
}


def sources() -> list[Path]:
    files = [HOME / "app.py", *(HOME / "geo").rglob("*.py"), *(HOME / "gazetteer").rglob("*.py")]
    return sorted(path for path in files if path.exists())


def module_name(path: Path) -> str:
    parts = path.relative_to(HOME).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            found |= {f"{node.module}.{name.name}" for name in node.names}
    return found


def room_of(module: str) -> str | None:
    """The longest room that holds the module; None for ``geo`` itself and foreign packages."""
    held = [room for room in MAY_IMPORT if module == room or module.startswith(room + ".")]
    return max(held, key=len, default=None)


def breaches(module: str, imported: set[str]) -> list[str]:
    room = room_of(module)
    found = []
    for name in sorted(imported):
        target = room_of(name)
        if room and target and target != room and target not in MAY_IMPORT[room]:
            found.append(f"{module} imports {name}: {room} may not look at {target}")
        package = name.split(".")[0]
        allowed = ONLY_IN.get(package)
        if allowed and not any(module == a or module.startswith(a + ".") for a in allowed):
            found.append(f"{module} imports {package}, which only {', '.join(allowed)} may")
    return found


def test_every_module_has_a_room() -> None:
    homeless = [module_name(path) for path in sources() if room_of(module_name(path)) is None]
    assert homeless == ["geo"]


@pytest.mark.parametrize("path", sources(), ids=module_name)
def test_imports_run_one_way(path: Path) -> None:
    assert breaches(module_name(path), imports(path)) == []


def test_a_breach_is_seen() -> None:
    assert breaches("geo.claims.read", {"geo.frontier.line.Frontier"})
    assert breaches("gazetteer.fold", {"geo.errors.InputError"})
    assert breaches("geo.layers.trace", {"streamlit"})
    assert not breaches("geo.layers.trace", {"geo.claims.model.Claim", "shapely"})


def test_rooms_do_not_go_in_a_circle() -> None:
    seen: dict[str, int] = {}

    def depth(room: str, trail: tuple[str, ...] = ()) -> int:
        assert room not in trail, f"a circle: {' -> '.join((*trail, room))}"
        if room not in seen:
            below = MAY_IMPORT[room]
            seen[room] = 1 + max((depth(other, (*trail, room)) for other in below), default=0)
        return seen[room]

    assert max(depth(room) for room in MAY_IMPORT) < len(MAY_IMPORT)


# The steps of the reader; what stands in no folder of its own comes before the drafts.
STEPS = ("text", "speech", "when", "where", "who", "what", "how", "", "drafts")
READING = "geo.claims.reading"


def step_of(module: str) -> int:
    parts = module.removeprefix(f"{READING}.").split(".")
    return STEPS.index(parts[0] if parts[0] in STEPS else "")


def steps_back(module: str, imported: set[str]) -> list[str]:
    """Imports of a later step of the reader."""
    return [
        f"{module} imports {name}"
        for name in sorted(imported)
        if name.startswith(f"{READING}.") and step_of(name) > step_of(module)
    ]


def test_the_steps_of_the_reader_run_one_way() -> None:
    steps = [path for path in sources() if module_name(path).startswith(f"{READING}.")]
    assert {path.parent.name for path in steps} == {*STEPS, "reading"} - {""}
    assert not [line for path in steps for line in steps_back(module_name(path), imports(path))]


def test_a_step_back_is_seen() -> None:
    assert steps_back(f"{READING}.text.scene", {f"{READING}.who.cast.Part"})
    assert not steps_back(f"{READING}.who.cast", {f"{READING}.text.scene.Sentence"})


def test_no_two_test_files_have_one_name() -> None:
    """They are modules without packages: of two with one name, pytest collects one."""
    names = Counter(path.name for path in (HOME / "tests").rglob("*.py"))
    del names["conftest.py"], names["__init__.py"]
    assert [name for name, count in names.items() if count > 1] == []


def given_twice(source: str) -> list[str]:
    """The names that a module gives more than once at its top: the last would hold for all."""
    names: Counter[str] = Counter()
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names[node.name] += 1
        targets = node.targets if isinstance(node, ast.Assign) else []
        names.update(t.id for t in targets if isinstance(t, ast.Name))
    return [name for name, count in names.items() if count > 1]


@pytest.mark.parametrize("path", sources(), ids=module_name)
def test_no_module_gives_one_name_twice(path: Path) -> None:
    assert given_twice(path.read_text(encoding="utf-8")) == []


def test_a_name_given_twice_is_seen() -> None:
    assert given_twice("_A = 1\n\n\ndef f():\n    return _A\n\n\n_A = 2\n") == ["_A"]
