"""Sentences of our own: what is told though much stands between, and what only looks told."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "caught as they came over the line, which is not named": [
        (
            "أعلنت الشرطة القبض على سبعة من عناصر داعش أثناء تسللهم إلى الأراضي العراقية.",
            (("arrest", {"places": ["frontier"], "figure": 7}),),
        ),
        (
            "أوقفت السلطات العراقية رجلين لدى دخولهما الأراضي العراقية بطريقة غير شرعية.",
            (("arrest", {"places": ["frontier"]}),),
        ),
    ],
    "others than those before": [
        (
            "ذكر بيان للقيادة أن الفوج الأول قبض على خمسة متسللين على الحدود السورية. "
            "وأضاف البيان أن الفوج الثاني قبض على خمسة متسللين آخرين على الحدود السورية.",
            (("arrest", {}), ("arrest", {})),
        ),
    ],
    "an ending that no verb bears": [
        ("يبقى الطريق إلى القائم خيارا وحيداً أمام السكان.", ()),
    ],
    "what is foiled stands far from the verb": [
        (
            "أحبطت قوات الحدود، مساء يوم السبت، محاولة تهريب سجائر عند ربيعة.",
            (("infiltration", {"places": ["rabia"]}),),
        ),
        (
            "أحبطت قوات الجيش هجوما لداعش على مخفر قرب القائم.",
            (("clash", {"places": ["al_qaim"]}),),
        ),
    ],
    "a movement of no force": [
        ("تشهد أطراف ربيعة تحركات مشبوهة كل ليلة.", ()),
    ],
    "words that are exchanged": [
        ("تبادل الطرفان الاتهامات حول ما جرى في ربيعة.", ()),
    ],
    "a pocket that is a car": [
        ("وصلت ثلاث سيارات نوع جيب إلى وسط مدينة القائم.", ()),
    ],
    "no ground changes hands": [
        ("العراق يستعيد مطلوبا بتهم فساد من سوريا.", (("transfer", {}),)),
    ],
    "things that are hidden": [
        ("كانت الصواريخ مخبأة في منزل وسط البوكمال.", ()),
    ],
}


@each_example(CASES)
def test_a_sentence_tells_its_claims_and_no_other(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
