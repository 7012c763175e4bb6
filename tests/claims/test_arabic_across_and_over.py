"""Sentences of our own: the side across, "that area", banks, and attacks that were stopped."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "the side opposite": [
        (
            "سيطرت قوات سوريا الديمقراطية على الجانب المقابل لربيعة يوم الأحد.",
            (("capture", {"places": ["rabia"], "side": "syria", "qualifier": "opposite"}),),
        ),
        (
            "تسيطر وحدات حماية الشعب على الجهة المقابلة لسنجار.",
            (("control", {"actors": {"ypg": "actor"}, "side": "syria"}),),
        ),
        (
            "عززت قسد نقاطها في الجهة المقابلة لربيعة.",
            (("post", {"places": ["rabia"], "side": "syria"}),),
        ),
        (
            "نشر الحشد الشعبي قواته على الجانب العراقي المقابل للبوكمال.",
            (("presence", {"actors": {"pmf": "actor"}, "side": "iraq"}),),
        ),
    ],
    "this area": [
        (
            "تقع الباغوز شرق الفرات قرب الحدود. وشنت الطائرات غارات على هذه المنطقة.",
            (("strike", {"places": ["baghuz"], "side": "syria"}),),
        ),
        (
            "يبعد معبر الوليد 200 كم عن المدينة. ونشر الجيش العراقي قواته في المكان.",
            (("presence", {"places": ["walid_crossing"], "side": "iraq"}),),
        ),
        (
            "تقع البعاج قرب الحدود السورية. وينشط داعش في هذه المنطقة.",
            (("presence", {"places": ["baaj"]}),),
        ),
        (
            "زار الوزير بلدة السوسة أمس. وينتشر عناصر داعش في تلك البلدة.",
            (("presence", {"places": ["susah"], "actors": {"isis": "actor"}}),),
        ),
    ],
    "a bank without its river": [
        (
            "قسد على الضفة الشرقية والجيش السوري على الغربية.",
            (
                ("control", {"actors": {"sdf": "actor"}, "places": ["east_euphrates"]}),
                ("control", {"actors": {"saa": "actor"}, "places": ["west_euphrates"]}),
            ),
        ),
        (
            "تسيطر قسد على الضفة الشرقية والجيش السوري على الضفة الغربية.",
            (
                ("control", {"actors": {"sdf": "actor"}, "places": ["east_euphrates"]}),
                ("control", {"actors": {"saa": "actor"}, "places": ["west_euphrates"]}),
            ),
        ),
    ],
    "a blow of": [
        (
            "قتل 3 جنود عراقيين في هجوم لتنظيم داعش على نقطة للجيش قرب القائم.",
            (
                ("casualties", {"actors": {"isis": "actor", "iraqi_army": "against"}}),
                ("clash", {"actors": {"isis": "actor", "iraqi_army": "against"}}),
            ),
        ),
        (
            "مقتل خمسة من عناصر داعش في هجوم للجيش العراقي شمال الرطبة.",
            (
                ("casualties", {"actors": {"iraqi_army": "actor", "isis": "against"}}),
                ("clash", {"actors": {"iraqi_army": "actor", "isis": "against"}}),
            ),
        ),
        (
            "مقتل عنصرين من الحشد الشعبي بهجوم لتنظيم داعش غرب سنجار.",
            (
                ("casualties", {"actors": {"isis": "actor", "pmf": "against"}}),
                ("clash", {"actors": {"isis": "actor", "pmf": "against"}}),
            ),
        ),
    ],
    "the last stretch": [
        (
            "أنجز الجيش العراقي المقطع الأخير من الجدار حتى ربيعة.",
            (("fortification", {"places": ["rabia"], "side": "iraq"}),),
        ),
        (
            "اكتمل المقطع الأخير من سنجار إلى ربيعة من الجدار الكونكريتي.",
            (("fortification", {"places": ["sinjar", "rabia"]}),),
        ),
    ],
    "towards the line": [
        ("انتشر الجيش العراقي شمال الرطبة.", (("presence", {"qualifier": "north of"}),)),
        ("نفذت القوات العراقية عملية تفتيش غربي الرطبة.", (("operation", {"places": ["rutba"]}),)),
        ("نفذت القوات العراقية عملية تفتيش شرقي الرطبة.", ()),
    ],
    "stopped": [
        (
            "أوقف الجيش السوري هجماته على مواقع التنظيم قرب هجين.",
            (("clash", {"stance": "ended", "actors": {"saa": "actor", "isis": "against"}}),),
        ),
        (
            "أوقفت قسد عملياتها ضد داعش قرب الباغوز.",
            (("operation", {"stance": "ended", "actors": {"sdf": "actor", "isis": "against"}}),),
        ),
        (
            "علقت قوات سوريا الديمقراطية هجومها على هجين.",
            (("clash", {"stance": "ended"}),),
        ),
        (
            "أوقف حرس الحدود العراقي أربعة مهربين قرب ربيعة.",
            (("arrest", {"stance": "asserted"}),),
        ),
    ],
}


@each_example(CASES)
def test_a_sentence_says(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
