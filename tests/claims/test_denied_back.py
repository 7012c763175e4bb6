"""A denial that points back tells the claim before again, as denied by who denies it."""

import pytest

from geo.claims.model import Kind, Record, Stance
from tests.claims.reading_helpers import read

TOLD = [
    ("en", "The SDF said that it had captured Baghuz. The Syrian army denied this.", "capture"),
    ("en", "Jets struck Albu Kamal on Sunday. Washington denied the reports.", "strike"),
    ("ar", "قالت قسد إنها حررت الباغوز. ونفت وزارة الدفاع السورية ذلك.", "capture"),
    ("ar", "قصفت طائرات مواقع في البوكمال. ونفى التحالف الدولي هذه الأنباء.", "strike"),
]


@pytest.mark.parametrize(("lang", "text", "kind"), TOLD)
def test_what_was_told_is_denied(lang: str, text: str, kind: str) -> None:
    claims = [claim for claim in read(text, lang=lang) if claim.kind == kind]
    assert [claim.stance for claim in claims] == [Stance.ASSERTED, Stance.DENIED]
    first, second = claims
    assert second.attribution.record is Record.INSTITUTIONAL
    assert second.attribution.speaker != first.attribution.speaker
    assert second.evidence.start >= first.evidence.end
    assert [a.id for a in second.actors] == [a.id for a in first.actors]


@pytest.mark.parametrize(
    "text",
    [
        "The SDF said that it had captured Baghuz. The Syrian army denied visas to reporters.",
        "The Syrian army denied this.",
    ],
)
def test_other_denials_point_nowhere(text: str) -> None:
    claims = read(text, lang="en")
    assert not [c for c in claims if c.kind is Kind.CAPTURE and c.stance is Stance.DENIED]
