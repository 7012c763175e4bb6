"""Sentences of our own: people who flee, what a strike hits, posts, orders and what may come."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "people flee their homes": [
        (
            "نزحت ثلاثمئة عائلة من قرى سنوني خلال يومين.",
            (("transfer", {"actors": {"displaced": "actor"}, "places": ["sinuni"]}),),
        ),
        (
            "تسبب القتال بنزوح نحو ألفي شخص من أطراف هجين.",
            (("transfer", {"actors": {"displaced": "actor"}, "places": ["hajin"]}),),
        ),
        ("تقيم أرملة في مخيمات النزوح قرب ربيعة منذ أعوام.", ()),
    ],
    "armed bands come over": [
        (
            "رصدت القيادة دخول مجاميع مسلحة من سوريا إلى البعاج بعد هربها من السجن.",
            (("infiltration", {"places": ["baaj"]}),),
        ),
    ],
    "what a thing strikes": [
        (
            "صاروخان استهدفا مخزنا يقيم قربه عناصر من الحرس الثوري في البوكمال.",
            (("strike", {"actors": {"irgc": "against"}}),),
        ),
        (
            "استهدفت طائرات التحالف مخازن للحرس الثوري في البوكمال.",
            (("strike", {"actors": {"coalition": "actor", "irgc": "against"}}),),
        ),
        (
            "أعقب ذلك يوم من الضربات الجوية التي استهدفت شاحنات للحرس الثوري في البوكمال.",
            (("strike", {"actors": {"irgc": "against"}}),),
        ),
    ],
    "whose blow it was": [
        (
            "قضى أربعة من مقاتلي اليبشة في غارة تركية على سنوني.",
            (
                ("casualties", {"actors": {"turkey": "actor", "ybs": "against"}}),
                ("strike", {"actors": {"turkey": "actor", "ybs": "against"}}),
            ),
        ),
    ],
    "told to have taken place": [
        (
            "قال ضابط إن الاشتباكات التي شهدتها بلدة الكرابلة الخميس كانت عنيفة.",
            (("clash", {"places": ["karabilah"]}),),
        ),
        ("قال ضابط إن الاشتباكات درس للجميع في الكرابلة.", ()),
    ],
    "neither fought": [
        (
            "ترك جنود الجيش العراقي بلدة القائم دون أن يخوضوا معارك مع داعش.",
            (
                ("operation", {"places": ["al_qaim"]}),
                (
                    "clash",
                    {"stance": "denied", "actors": {"iraqi_army": "actor", "isis": "against"}},
                ),
            ),
        ),
    ],
    "posts": [
        (
            "أعيد افتتاح مخفر الوليد بعد ترميمه.",
            (("post", {"places": ["walid_crossing"]}),),
        ),
        (
            "شيد حرس الحدود العراقي مخفرا كبيرا مع الجانب السوري.",
            (("post", {"actors": {"iraqi_border_guard": "actor"}, "side": "iraq"}),),
        ),
        (
            "أربعة مخافر أخرى سيعاد افتتاحها على الحدود السورية.",
            (("post", {"stance": "planned"}),),
        ),
    ],
    "ordered, or may be": [
        (
            "أوعز القائد بزيادة الدوريات قرب البوكمال.",
            (("patrol", {"stance": "planned"}),),
        ),
        (
            "قوات من وزارة الدفاع السورية قد تنتشر في معبر اليعربية.",
            (("presence", {"stance": "planned"}),),
        ),
    ],
    "what happens is no speaker": [
        (
            "قال مصدر إن صورا ميدانية تؤكد قيام قسد بإخلاء مواقعها في اليعربية.",
            (("operation", {"actors": {"sdf": "actor"}, "record": "anonymous"}),),
        ),
    ],
    "written like a claim": [
        ("دفع التاجر مبلغا لجمارك البوكمال.", ()),
        ("أخلى الحزب جرحاه إلى مشفى قريب من سنوني.", ()),
        ("يشكل المعبر نقطة عبور رئيسية لحركة المسافرين بين القائم والبوكمال.", ()),
    ],
}


@each_example(CASES)
def test_a_clause_tells_of(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
