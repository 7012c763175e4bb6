"""Sentences of our own: claims by the build of an Arabic clause, and what stands beside them."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "a line that is secured": [
        (
            "أعلنت وزارة الدفاع العراقية، الثلاثاء، تأمين الحدود مع سوريا بشكل تام.",
            (
                (
                    "control",
                    {
                        "actors": {"iraqi_gov": "actor"},
                        "places": ["frontier"],
                        "record": "institutional",
                        "side": "iraq",
                    },
                ),
            ),
        ),
        (
            "وقال قائد الفرقة: نجحنا في تأمين الجانب السوري من الحدود.",
            (("control", {"places": ["frontier"], "side": "syria"}),),
        ),
        (
            "وذكر قائد حرس الحدود العراقي أن الحدود محمية بالكامل.",
            (("control", {"actors": {"iraqi_border_guard": "actor"}, "stance": "asserted"}),),
        ),
        ("وقال إن تأمين الحدود السورية يحتاج إلى وقت طويل.", ()),
    ],
    "men stationed at the line": [
        (
            "زار الوزير قوات البيشمركة المتواجدة في سنوني.",
            (("presence", {"actors": {"peshmerga": "actor"}, "places": ["sinuni"]}),),
        ),
        (
            "التقى القائد بالجنود المرابطين عند الحدود السورية من محور سنجار.",
            (("presence", {"stance": "asserted"}),),
        ),
        ("اتخذت بغداد إجراءات ضد الإرهابيين المتمركزين في سوريا.", ()),
    ],
    "in coordination with, beside a deed": [
        (
            "فتش الجيش السوري بالتنسيق مع الحشد الشعبي قرى حدودية قرب البوكمال.",
            (
                ("operation", {}),
                ("coordination", {"actors": {"saa": "actor", "pmf": "with"}}),
            ),
        ),
    ],
    "a fight that came before": [
        (
            "سيطرت قسد على الباغوز بعد اشتباكات مع تنظيم داعش.",
            (
                ("capture", {"actors": {"sdf": "actor", "isis": "against"}}),
                ("clash", {"actors": {"sdf": "actor", "isis": "against"}}),
            ),
        ),
        (
            "وشن الحشد الشعبي قبل يومين قصفا على مواقع داعش في السوسة.",
            (("strike", {"actors": {"pmf": "actor", "isis": "against"}}),),
        ),
    ],
    "an aim is no ring": [
        (
            "انتشر الحشد الشعبي قرب البعاج بهدف محاصرة التنظيم داخل المدينة.",
            (("presence", {"actors": {"pmf": "actor"}}),),
        ),
        (
            "تتقدم القوات العراقية لإكمال الطوق على داعش في القائم.",
            (("operation", {}), ("encirclement", {"places": ["al_qaim"]})),
        ),
    ],
}


@each_example(CASES)
def test_a_clause_tells(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)


SIDES: Examples = {
    "each on his side": [
        (
            "معبر اليعربية الذي تسيطر عليه وحدات حماية الشعب من الجهة السورية والبيشمركة من الجهة "
            "العراقية.",
            (
                ("control", {"actors": {"ypg": "actor"}, "side": "syria"}),
                ("control", {"actors": {"peshmerga": "actor"}, "side": "iraq"}),
            ),
        ),
        (
            "ويسيطر على معبر البوكمال من الجانب السوري قوات النظام، ومن الجانب العراقي ميليشيا "
            "الحشد الشعبي.",
            (
                ("control", {"actors": {"saa": "actor"}, "side": "syria"}),
                ("control", {"actors": {"pmf": "actor"}, "side": "iraq"}),
            ),
        ),
    ],
    "comings and sharings": [
        (
            "أفاد مصدر بدخول نحو 90 جنديا من الجيش السوري إلى العراق من منفذ القائم.",
            (("operation", {"places": ["qaim_crossing"], "record": "anonymous"}),),
        ),
        (
            "شاركت ثلاثة ألوية من الحشد الشعبي في عملية تمشيط قرب القائم.",
            (("operation", {"actors": {"pmf": "actor"}, "places": ["al_qaim"]}),),
        ),
        (
            "يستعد الحشد الشعبي لدخول البوكمال.",
            (("operation", {"stance": "planned", "actors": {"pmf": "actor"}}),),
        ),
        ("جرت اتصالات لمنع عبور قوات إلى سوريا.", ()),
    ],
    "with leave": [
        (
            "نفذت طائرات عراقية ضربة قرب البوكمال بموافقة الحكومة السورية.",
            (("strike", {}), ("coordination", {})),
        ),
    ],
}


@each_example(SIDES)
def test_who_stands_or_goes_where(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
