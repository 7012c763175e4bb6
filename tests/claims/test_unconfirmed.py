"""What somebody does not confirm is neither told nor denied; what he then says is."""

import pytest
from reading_helpers import only, read

SILENT = [
    "The SDF did not confirm that it had left Baghuz.",
    "The army has not confirmed that ISIS attacked a post near Qaim.",
    "Reporters could not independently verify that rockets had hit Qaim.",
    "لم تؤكد قسد انسحابها من الباغوز.",
    "لم يؤكد الجيش أن داعش هاجم القائم.",
    "ولم يتأكد سقوط قتلى في القائم.",
]
TOLD = [
    ("The army did not confirm the toll, but said that ISIS attacked Qaim.", "clash"),
    ("The army confirmed that ISIS attacked Qaim.", "clash"),
    ("أكد الجيش أن داعش هاجم القائم.", "clash"),
    ("لم يؤكد الجيش الحصيلة لكنه قال إن داعش هاجم القائم.", "clash"),
]


@pytest.mark.parametrize("text", SILENT)
def test_who_does_not_confirm_tells_nothing(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(("text", "kind"), TOLD)
def test_what_is_said_or_confirmed_is_told(text: str, kind: str) -> None:
    assert only(read(text), kind).stance == "asserted"
