"""Sentences of our own: talks told by nobody's verb, delegations, tolls, explosions and demands."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import article, read

CASES: Examples = {
    "talks that were held": [
        (
            "جرى خلال الزيارة بحث سبل ضبط الحدود بين العراق وسوريا.",
            (("coordination", {"places": ["frontier"]}),),
        ),
        ("جرى خلال الزيارة بحث أسعار القمح في القائم.", ()),
    ],
    "a delegation": [
        (
            "التقى وفد عسكري سوري رفيع المستوى ضباط حرس الحدود العراقي في منفذ القائم.",
            (("coordination", {"bodies": {"saa", "iraqi_border_guard"}}),),
        ),
        ("وصل وفد من قيادة حرس الحدود إلى منفذ ربيعة.", ()),
    ],
    "described as": [
        (
            "تحدث مصدر عن وجود قنوات اتصال، وصفت بالمباشرة، بين بغداد ودمشق على الحدود المشتركة.",
            (("coordination", {"record": "anonymous"}),),
        ),
    ],
    "the toll came to": [
        (
            "بلغت حصيلة هجوم داعش أحد عشر قتيلا من الجيش السوري في البوكمال.",
            (("casualties", {"places": ["al_bukamal"]}),),
        ),
    ],
    "near whom it exploded": [
        (
            "دوى انفجار قرب القاعدة الأمريكية في حقل العمر.",
            (("strike", {"actors": {"us_forces": "against"}}),),
        ),
    ],
    "shot down": [
        (
            "أسقطت الدفاعات الجوية الأمريكية مسيرتين فوق قاعدة التنف.",
            (("strike", {"actors": {"us_forces": "actor", "unknown_air": "against"}}),),
        ),
    ],
    "a plan that was carried out": [
        (
            "نفذت الوزارة خطة شملت حفر خندق على الحدود السورية.",
            (("fortification", {"stance": "asserted"}),),
        ),
    ],
    "found, not built": [
        (
            "عثرت قوة كبيرة من الحشد الشعبي على نفق في البعاج.",
            (("operation", {"actors": {"pmf": "actor"}}),),
        ),
    ],
    "asked for": [
        (
            "طالب تجار ربيعة بفتح المعبر.",
            (("crossing_status", {"stance": "planned"}),),
        ),
    ],
}


@each_example(CASES)
def test_a_clause_tells_of(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)


def test_a_weekday_alone_picks_no_year() -> None:
    told = "قال مسؤول اليوم الأحد 24 تشرين الثاني إن معبر القائم مفتوح."
    assert article(told, published=None).published.edtf is None
