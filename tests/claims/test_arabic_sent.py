"""Sentences of our own: wares brought over, more men, drones, and words that look alike."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "brought over the line": [
        (
            "أدخلت كتائب حزب الله شاحنتين محملتين بالصواريخ إلى البوكمال.",
            (("infiltration", {"actors": {"kataib_hezbollah": "actor"}, "side": "both"}),),
        ),
        (
            "قامت مليشيا الحشد بإدخال صهاريج من البوكمال إلى الأراضي العراقية.",
            (("infiltration", {"actors": {"pmf": "actor"}}),),
        ),
        ("ساعد الضباط في ضمان الطريق وإدخال المساعدات والمواد إلى البوكمال.", ()),
    ],
    "more men": [
        (
            "الجيش العراقي عزز من حضوره على الحدود السورية.",
            (("presence", {"actors": {"iraqi_army": "actor"}, "places": ["frontier"]}),),
        ),
        (
            "زادت القوات العراقية من انتشارها على الشريط الحدودي.",
            (("presence", {"actors": {"iraqi_forces": "actor"}}),),
        ),
        (
            "أعلنت الوزارة إرسال تعزيزات عسكرية إلى القائم.",
            (("presence", {"places": ["al_qaim"], "record": "institutional"}),),
        ),
    ],
    "watched from the air": [
        (
            "تراقب الطائرات المسيرة العراقية الحدود مع سوريا بشكل يومي.",
            (("patrol", {"places": ["frontier"]}),),
        ),
    ],
    "told of whom the sentence names before": [
        (
            "قال ضابط إن مقاتلي داعش تعبوا كثيرا، ثم تراجعوا إلى مدينة القائم.",
            (("operation", {"places": ["al_qaim"]}),),
        ),
    ],
    "the targeting of a site": [
        (
            "شهدت مدينة البوكمال استهدافا لموقع للحرس الثوري.",
            (("strike", {"places": ["al_bukamal"]}),),
        ),
    ],
    "layers of works": [
        (
            "كشفت وزارة الداخلية العراقية عن اعتماد خمسة موانع أمنية على الحدود مع سوريا.",
            (("fortification", {"places": ["frontier"], "record": "institutional"}),),
        ),
    ],
    "looks alike": [
        ("فقد شاركت مئات الآليات في العرض قرب القائم.", ()),
        ("وسيحدد الموعد بوقت لاحق في القائم.", ()),
        ("تكمن أهمية البوكمال في موقعها.", ()),
        ("لم يعرف ما إذا كان القصف على البوكمال إسرائيليا.", ()),
        ("أبدت بغداد مخاوف من تسلل مسلحين عبر الحدود السورية.", ()),
        ("لم تكشف القيادة عدد القتلى في البوكمال.", ()),
        (
            "فقد التنظيم تسعة من عناصره قرب الباغوز.",
            (("casualties", {"actors": {"isis": "against"}}),),
        ),
    ],
}


@each_example(CASES)
def test_a_clause_tells_of(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
