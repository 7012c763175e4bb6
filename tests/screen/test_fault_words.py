"""Common faults of what people type are told in their language, with what they typed."""

import ast
import string
from collections.abc import Iterator

import pytest

from geo.claims.head import check_edtf
from geo.errors import InputError
from geo.home import HOME
from geo.ledger.engine import FAULTS
from geo.screen.faults import fault_text, plain_fault
from geo.screen.words import Lang, isolate, load_words, ltr


def raised() -> Iterator[tuple[str, set[str]]]:
    """Code and fields of every error that carries one, wherever it is raised."""
    for path in (HOME / "geo").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id in ("InputError", "LedgerError") and len(node.args) > 1:
                fields = {str(keyword.arg) for keyword in node.keywords}
                for code in ast.walk(node.args[1]):
                    if isinstance(code, ast.Constant) and code.value:
                        yield str(code.value), fields
    for _, code, _ in FAULTS:
        yield code, {"ledger"}


@pytest.mark.parametrize("lang", tuple(Lang))
def test_every_code_has_words_that_name_what_it_gives(lang: Lang) -> None:
    table = dict(load_words()[lang].tables["fault"])
    found = list(raised())
    codes = dict(found)
    assert all(codes[code] == fields for code, fields in found)  # wherever it is raised
    assert codes.keys() == table.keys()
    for code, told in table.items():
        named = {name for _, name, _, _ in string.Formatter().parse(told) if name}
        assert named == codes[code], code


@pytest.mark.parametrize("lang", tuple(Lang))
def test_a_fault_with_words_is_told_in_them_and_another_as_it_is(lang: Lang) -> None:
    words = load_words()[lang]
    with pytest.raises(InputError) as caught:
        check_edtf("*soon*", "published", "a.txt")
    told = fault_text(caught.value, words)
    assert r"\*soon\*" in told
    assert ("possible" in told) == (lang is Lang.EN)
    day = plain_fault(InputError("", "backwards", first="2018-02-30", last="soon"), words)
    assert ltr("2018-02-30") in day
    assert isolate("soon") in day
    other = fault_text(InputError("the disk is *full*."), words)
    assert r"the disk is \*full\*" in other
    assert other.startswith(words("bad_input", why="")[:8])
