"""By way of whom a source is quoted, and arms that go from a town of one land to one of the other.

Sentences of our own.
"""

import pytest

from tests.claims.expected import Examples, assert_just_told, each_example
from tests.claims.reading_helpers import read

QUOTED = [
    ("نقلت وكالة فرانس برس عن مصدر أمني قوله إن مسلحين هاجموا نقطة قرب القائم.", "وكالة فرانس برس"),
    ("نقل موقع الجسر عن مسؤول محلي أن الجيش انسحب من البوكمال.", "موقع الجسر"),
    ("قال مصدر أمني لوكالة شفق نيوز إن مسلحين هاجموا نقطة قرب القائم.", None),
    ("ذكرت وكالة الأنباء العراقية أن الجيش عزز مواقعه قرب القائم.", "وكالة الأنباء العراقية"),
    ("قال مصدر أمني إن مسلحين هاجموا نقطة قرب القائم.", None),
    ("نقلت الشرطة عن مصدر محلي أن مسلحين هاجموا نقطة قرب القائم.", None),
]


@pytest.mark.parametrize(("text", "via"), QUOTED)
def test_the_outlet_that_quotes_a_source_is_kept(text: str, via: str | None) -> None:
    (claim,) = read(text)
    assert claim.attribution.via == via


MOVED: Examples = {
    "arms over the line, by two towns": [
        (
            "قالت شبكة محلية إن ميليشيا الحرس الثوري نقلت شاحنات أسلحة من القائم إلى البوكمال.",
            (("infiltration", {"actors": {"irgc": "actor"}, "side": "both"}),),
        ),
        (
            "نقلت فصائل من الحشد الشعبي صواريخ من الأنبار باتجاه مدينة البوكمال.",
            (("infiltration", {"actors": {"pmf": "actor"}}),),
        ),
    ],
    "a tunnel that is seized": [
        (
            "ضبطت القوات الأمنية نفقا لداعش قرب القائم.",
            (("operation", {"actors": {"iraqi_forces": "actor", "isis": "against"}}),),
        ),
    ],
}


@each_example(MOVED)
def test_what_is_told_is_claimed(text: str, wanted) -> None:
    assert_just_told(read(text), wanted)


def test_arms_within_one_land_cross_no_line() -> None:
    claims = read("نقلت ميليشيا الحرس الثوري أسلحة من البوكمال إلى الميادين.")
    assert all(claim.kind != "infiltration" for claim in claims)
