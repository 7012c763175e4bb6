"""Every regular expression that reading compiles, and texts that make each work its hardest."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from geo.home import HOME

_SCRIPT = """
import importlib, json, pkgutil, re, sys
from pathlib import Path

home, told, compiled = sys.argv[1], set(), re._compile

def compile_and_tell(pattern, flags):
    frame = sys._getframe(1)
    while frame and frame.f_code.co_filename == re.__file__:
        frame = frame.f_back
    where = frame.f_code.co_filename if frame else ""
    if where.startswith(home) and "site-packages" not in where:
        text = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
        told.add((str(Path(where).relative_to(home)), text, int(flags)))
    return compiled(pattern, flags)

re._compile = compile_and_tell
import geo.claims, gazetteer
for package in (geo.claims, gazetteer):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
from geo.atlas import load_reader, read_all
from geo.claims.documents import article_from_bytes
from geo.claims.operations import shipped_operations
shipped_operations()
text = "Baghdad - The army took Al-Qaim on 3 May 2019.\\nسيطر الجيش على القائم في 3 آذار 2019.\\n"
for data in (text.encode(), f"<html><body><p>{text}</p></body></html>".encode()):
    read_all([article_from_bytes(data, "a.txt")], load_reader())
print(json.dumps(sorted(told)))
"""
_POOL = "aس1 .,-/:\n\"'(!Zé_\u0640\t<>+#"
_ENDLESS = 20  # times; what repeats less often costs a fixed amount


class Expression(NamedTuple):
    """A regular expression of ours: the file that compiles it, its text and flags."""

    file: str
    text: str
    flags: int


@cache
def expressions() -> tuple[Expression, ...]:
    """Those compiled by the reader and the gazetteer, when imported and while they read."""
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, f"{HOME}/"], check=True, capture_output=True, cwd=HOME
    )
    return tuple(Expression(*row) for row in json.loads(done.stdout))


def attacks(expression: Expression, length: int) -> Iterator[str]:
    """Texts of about so many characters: what comes before each endless repeat, it, and a break."""
    parser: Any = re._parser  # type: ignore[attr-defined]
    tree = parser.parse(expression.text, expression.flags)
    for before, body in _repeats(tree, ""):
        if body:
            yield before + body * (length // len(body)) + "\x01"


def _repeats(nodes: Any, before: str) -> Iterator[tuple[str, str]]:
    for name, value in nodes:
        if "REPEAT" in str(name):
            least, most, inner = value
            if int(most) > _ENDLESS:
                yield before, _sample(inner)
            yield from _repeats(inner, before)
            before += _sample(inner) * int(least)
            continue
        if str(name) == "SUBPATTERN":
            yield from _repeats(value[-1], before)
        elif str(name) == "BRANCH":
            for branch in value[1]:
                yield from _repeats(branch, before)
        before += _sample([(name, value)])


def _sample(nodes: Any) -> str:
    """A text that these nodes match; what looks around gives nothing."""
    found = ""
    for name, value in nodes:
        kind = str(name)
        if kind == "LITERAL":
            found += chr(value)
        elif kind in ("NOT_LITERAL", "IN", "ANY"):
            found += _character(kind, value)
        elif kind == "SUBPATTERN":
            found += _sample(value[-1])
        elif kind == "BRANCH":
            found += _sample(value[1][0])
        elif "REPEAT" in kind:
            found += _sample(value[2]) * max(1, int(value[0]))
    return found


def _character(kind: str, value: Any) -> str:
    if kind == "ANY":
        return "a"
    if kind == "NOT_LITERAL":
        return next(one for one in _POOL if ord(one) != value)
    negated = str(value[0][0]) == "NEGATE"
    members = value[1:] if negated else value
    candidates = [chr(row[1]) for row in members if str(row[0]) == "LITERAL"]
    candidates += [chr(row[1][0]) for row in members if str(row[0]) == "RANGE"]
    pool = _POOL if negated else [*candidates, *_POOL]
    return next((one for one in pool if _is_in(one, members) != negated), "")


_CATEGORIES = {"SPACE": r"\s", "DIGIT": r"\d", "WORD": r"\w"}


def _is_in(character: str, members: Any) -> bool:
    for name, value in members:
        kind = str(name)
        if kind == "LITERAL" and ord(character) == value:
            return True
        if kind == "RANGE" and value[0] <= ord(character) <= value[1]:
            return True
        if kind == "CATEGORY":
            meant = str(value).removeprefix("CATEGORY_")
            matches = re.match(_CATEGORIES[meant.removeprefix("NOT_")], character) is not None
            if matches != meant.startswith("NOT_"):
                return True
    return False
