"""Who speaks where an outlet quotes him, and a town before a colon where the report was filed."""

import pytest
from reading_helpers import only, read

from geo.claims.model import Record

SPEAKERS = [
    ("An Iraqi official cited by AFP said that ISIS attacked Qaim.", "An Iraqi official"),
    ("An Iraqi official quoted by Reuters said ISIS attacked Qaim.", "An Iraqi official"),
    ("Mayor Ahmad Ali, quoted by local media, said ISIS attacked Qaim.", "Mayor Ahmad Ali"),
    ("The channel quoted an officer as saying ISIS attacked Qaim.", "an officer"),
]
FILED = [
    "Qaim (Iraq): ISIS militants attacked a post near the town on Monday.",
    "القائم (العراق): هاجم داعش نقطة للجيش قرب البلدة الاثنين.",
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_he_speaks_whom_the_outlet_quotes(text: str, speaker: str) -> None:
    assert only(read(text), "clash").attribution.speaker == speaker


@pytest.mark.parametrize("text", FILED)
def test_where_it_was_filed_speaks_for_nobody(text: str) -> None:
    assert only(read(text), "clash").attribution.record is Record.OUTLET


def test_an_office_before_a_colon_speaks() -> None:
    told = only(read("قيادة عمليات الجزيرة: اعتقال ثلاثة من داعش في القائم."), "arrest")
    assert told.attribution.record is Record.INSTITUTIONAL
