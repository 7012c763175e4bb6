"""When a claim says it was: the day of the telling, days that lean on one another, stretches."""

import pytest

from geo.claims.model import Kind, Stance
from tests.claims.reading_helpers import only, read

ONE = [
    # publication is 2019-05-06, a Monday
    ("strike", "The PMF said on Friday that it had shelled ISIS in Hajin.", None, "2019-05-06"),
    ("strike", "The PMF shelled ISIS in Hajin on Friday.", "2019-05-03", "2019-05-03"),
    ("control", "ISIS held Hajin between 2014 and 2017.", "2014", "2017"),
    ("control", "ISIS has controlled Hajin for four years.", "2015-05", ".."),
    ("capture", "The army captured Hajin within two weeks.", None, "2019-05-06"),
    (
        "fortification",
        "The wall on the Syrian border will be finished by the end of 2020.",
        "2019-05-06",
        "2020-12-31",
    ),
    (
        "crossing_status",
        "The Qaim crossing will reopen within two weeks.",
        "2019-05-06",
        "2019-05-20",
    ),
    ("operation", "The SDF launched an offensive on Hajin on Friday.", "2019-05-03", ".."),
    ("operation", "The Iraqi army reached the border near Al-Qaim.", None, "2019-05-06"),
    ("operation", "The SDF did not enter Al-Qaim.", None, "2019-05-06"),
    (
        "operation",
        "Combined forces entered Al-Qaim on Friday.",
        "2019-05-03",
        "2019-05-03",
    ),
    ("operation", "The Iraqi army started an offensive on Hajin.", None, ".."),
    (
        "presence",
        "The SDF captured Hajin on Friday, while the PMF are deployed near Al-Qaim.",
        None,
        "..",
    ),
    ("presence", "Two PMF brigades arrived in Sinjar on Friday.", "2019-05-03", ".."),
    ("presence", "Syria sent troops to the border on Wednesday.", "2019-05-01", ".."),
    ("presence", "The PMF said on Friday that it has fighters on the border.", None, ".."),
]


@pytest.mark.parametrize(("kind", "text", "start", "end"), ONE)
def test_when_it_was(kind: str, text: str, start: str | None, end: str) -> None:
    claim = only(read(text, lang="en"), kind)
    assert (claim.when.start, claim.when.end) == (start, end)


LEANING = [
    ("en", "On the same day ISIS attacked Baghuz.", "2019-05-02"),
    ("en", "The next day ISIS attacked Baghuz.", "2019-05-03"),
    ("en", "Two days later, ISIS attacked Baghuz.", "2019-05-04"),
    ("en", "A day earlier, ISIS attacked Baghuz.", "2019-05-01"),
    ("ar", "وفي اليوم نفسه هاجم داعش الباغوز.", "2019-05-02"),
    ("ar", "وفي اليوم التالي هاجم داعش الباغوز.", "2019-05-03"),
]


@pytest.mark.parametrize(("lang", "text", "day"), LEANING)
def test_a_day_leans_on_the_one_told_before(lang: str, text: str, day: str) -> None:
    told = {
        "en": "The SDF attacked Hajin on May 2, 2019. ",
        "ar": "هاجمت قسد هجين في 2 أيار 2019. ",
    }[lang]
    clashes = [c for c in read(told + text, lang=lang) if c.kind in (Kind.CLASH, Kind.OPERATION)]
    assert [(c.when.start, c.when.end) for c in clashes][-1] == (day, day)


@pytest.mark.parametrize(
    "text",
    [
        "The wall on the Syrian border will be finished soon.",
        "The fence is set to extend along the Syrian border.",
    ],
)
def test_a_wall_yet_to_be_built_is_planned(text: str) -> None:
    assert only(read(text, lang="en"), Kind.FORTIFICATION).stance is Stance.PLANNED
