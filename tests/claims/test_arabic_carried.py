"""Sentences of our own: captives in lorries, meetings told in passing, bars, hands and aims."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "carried to the other side": [
        (
            "دخلت تسع حافلات محملة بعوائل من الهول إلى الأراضي العراقية.",
            (("transfer", {"places": ["hol"]}),),
        ),
        (
            "قال مسؤول في القائم إن بعض أسر المسلحين نقلت أمس.",
            (("transfer", {"places": ["al_qaim"]}),),
        ),
        ("وصلت حافلة تقل طلابا وكتبا.", ()),
    ],
    "who met": [
        (
            "أبدى المحافظ رأيه خلال لقاء جمعه مع السفير السوري في القائم.",
            (("coordination", {"places": ["al_qaim"]}),),
        ),
        ("أبدى المحافظ رأيه خلال لقاء صحفي في القائم.", ()),
    ],
    "bars are no posts": [
        (
            "تضم الأعمال حفر خنادق وتركيب حواجز وأسلاك شائكة على الحدود السورية.",
            (("fortification", {"places": ["frontier"]}),),
        ),
        (
            "أقام الجيش العراقي حاجزا عند مدخل القائم.",
            (("post", {"places": ["al_qaim"], "actors": {"iraqi_army": "actor"}}),),
        ),
    ],
    "in the hands of": [
        (
            "بلدة الباغوز ما زالت في أيدي داعش.",
            (("control", {"actors": {"isis": "actor"}, "places": ["baghuz"]}),),
        ),
    ],
    "a taking with its own day": [
        (
            "جاء ذلك بعد سيطرتها في 3 آذار 2017 على ناحية القيروان.",
            (("capture", {"start": "2017-03-03"}),),
        ),
    ],
    "who crosses stands behind the verb": [
        (
            "وصلت قوات الحشد الشعبي إلى الحدود السورية على حساب داعش.",
            (("operation", {"place": "frontier"}),),
        ),
    ],
    "a length in miles": [
        (
            "الحدود بين العراق وسوريا يبلغ طولها 370 ميلا.",
            (("border_length", {"counted": (370.0, "miles")}),),
        ),
        ("باتت القوات على مسافة 9 كيلومترات من الحدود السورية.", ()),
    ],
    "aims and fears": [
        ("حظي أمن الحدود السورية ومنع تسلل الإرهابيين باهتمام الوفدين.", ()),
        (
            "تمكنت المفرزة من منع تسلل مهربين قرب القائم.",
            (("infiltration", {"places": ["al_qaim"]}),),
        ),
    ],
    "ordered works": [
        (
            "وجه رئيس الوزراء العراقي بتكثيف التحصينات عند الحدود مع سوريا.",
            (("fortification", {"stance": "planned"}),),
        ),
    ],
    "not less than": [
        (
            "أعلنت مصادر عراقية وصول ما لا يقل عن أربع حافلات تقل معتقلين من الهول إلى القائم.",
            (("transfer", {"record": "anonymous"}),),
        ),
    ],
}


@each_example(CASES)
def test_a_clause_tells_of(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
