"""Sentences of our own: deeds told by words and turns that the plain rules do not look for."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "people who fall": [
        ("أدى القصف التركي على سنجار إلى سقوط عشرات السكان.", (("strike", {}), ("casualties", {}))),
        ("سقط عدد من جنود الجيش السوري قرب هجين برصاص داعش.", (("casualties", {}),)),
        ("هناك إصابات بين حرس الحدود قرب القائم.", (("casualties", {}),)),
        ("وقعت إصابات في صفوف قسد قرب الشدادي.", (("casualties", {}),)),
        ("سقط رجال المجلس المحلي في هجين في فخ الديون.", ()),
        ("سقط المطر على سكان القائم يومين.", ()),
    ],
    "two tolls in one sentence": [
        (
            "جرح سبعة من مقاتلي قسد قرب الشدادي، فضلا عن مقتل أربعة عناصر من داعش في هجين.",
            (("casualties", {"figure": 7}), ("casualties", {"figure": 4})),
        ),
        (
            "Seven fighters were hurt near Shaddadi, in addition to four guards killed in Hajin.",
            (("casualties", {"figure": 7}), ("casualties", {"figure": 4})),
        ),
        ("قتل أربعة جنود وأصيب سبعة آخرون قرب القائم.", (("casualties", {}),)),
    ],
    "fights that flare up again": [
        (
            "توقفت الإغاثة بسبب تجدد القتال بين داعش والجيش السوري قرب هجين.",
            (("clash", {"places": ["hajin"]}),),
        ),
        (
            "أسفر استئناف المواجهات بين الحشد الشعبي وداعش قرب عكاشات عن تدمير آليتين.",
            (("clash", {}),),
        ),
        (
            "Fighting resumed between the SDF and ISIS near Hajin.",
            (("clash", {"places": ["hajin"]}),),
        ),
        ("عودة المعارك بين الطرفين احتمال ضعيف.", ()),
    ],
    "a foe that comes back": [
        (
            "رجع مسلحو داعش إلى ريف البوكمال بعد أشهر من الغياب.",
            (("presence", {"actors": {"isis": "actor"}}),),
        ),
        ("ظهر تنظيم داعش من جديد على الحدود السورية العراقية.", (("presence", {}),)),
        (
            "ISIS is back on the Syrian border, the mayor said.",
            (("presence", {"actors": {"isis": "actor"}}),),
        ),
        ("ISIS fighters have returned to the countryside of Albu Kamal.", (("presence", {}),)),
        ("عاد الشتاء باكرا إلى القائم.", ()),
        ("عاد الهدوء إلى البوكمال بعد رحيل داعش.", ()),
    ],
    "a base given up and handed over": [
        (
            "أخلت القوات الروسية قاعدة القامشلي ثم سلمتها إلى الجيش السوري.",
            (("operation", {}), ("transfer", {})),
        ),
        (
            "The Americans left the base at Shaddadi and handed it over to the Syrian army.",
            (("operation", {}), ("transfer", {})),
        ),
        ("باشر الجيش السوري باستلام حقل العمر من قسد.", (("capture", {}),)),
    ],
    "done with another's leave": [
        (
            "جرى عبور الرتل الروسي من البوكمال بالتنسيق مع الجانب العراقي.",
            (("coordination", {}),),
        ),
        (
            "وتم دخول الجنود من معبر القائم باتفاق مع الحكومة العراقية.",
            (("coordination", {}),),
        ),
    ],
    "nobody who stirs": [
        (
            "نفى الضابط وجود أي تحركات لداعش على الحدود السورية العراقية.",
            (("presence", {"stance": "denied"}),),
        ),
        (
            "استبعد قائمقام القائم وجود أي نشاط لداعش على الحدود السورية.",
            (("presence", {"stance": "denied"}),),
        ),
        (
            "The mayor denied any movement of ISIS along the Syrian border.",
            (("presence", {"stance": "denied"}),),
        ),
    ],
    "what is left in somebody's hands": [
        ("لم يبق بيد داعش سوى هجين والشعفة.", (("control", {"actors": {"isis": "actor"}}),)),
        ("كل ما تبقى لداعش بلدة هجين على الفرات.", (("control", {}),)),
        ("Hajin is all that is left to ISIS on the Euphrates.", (("control", {}),)),
    ],
    "a line that is fortified": [
        ("الحدود مع سوريا محصنة تحصينا جيدا.", (("fortification", {"places": ["frontier"]}),)),
        ("The border with Syria is heavily fortified, the general said.", (("fortification", {}),)),
    ],
    "new ground": [
        ("سيطرت قسد على قرى جديدة قرب هجين.", (("capture", {}),)),
        ("وباتت قسد تسيطر على قرى جديدة قرب هجين.", (("capture", {}),)),
        ("تسيطر قسد على قرى شرق هجين منذ عام.", (("control", {}),)),
    ],
    "a lorry full of explosives": [
        (
            "ضرب داعش موقعا لقسد قرب الشدادي بشاحنة ملغمة.",
            (("clash", {"places": ["shaddadi"]}),),
        ),
        ("استهدف تنظيم داعش بسيارة ملغمة حاجزا لقسد في الشدادي.", (("clash", {}),)),
        ("استهدف طيران التحالف سيارة ملغمة لداعش في هجين.", (("strike", {}),)),
    ],
    "a command named for its operations": [
        ("باشرت قيادة عمليات الجزيرة توزيع السلال الغذائية في راوة.", ()),
        (
            "بدأت قيادة عمليات الجزيرة بنشر جنودها على الحدود مع سوريا.",
            (("presence", {}),),
        ),
    ],
    "forcing a way in": [
        ("Army units and tribal fighters burst into Rawa from the north.", (("operation", {}),)),
        ("Iraqi troops broke into Husaybah on Friday.", (("operation", {}),)),
        ("Thieves broke into a shop in Rawa.", ()),
    ],
    "one strike and another": [
        (
            "One depot was hit in Albu Kamal, with a second struck in Qaim.",
            (("strike", {}), ("strike", {})),
        ),
    ],
    "used by whom": [
        (
            "The farm near Hajin was used by ISIS to make bombs.",
            (("presence", {"actors": {"isis": "actor"}}),),
        ),
        ("كان داعش يستخدم مدرسة هجين مقرا له.", (("presence", {}),)),
        ("The road near Rabia is used by lorries.", ()),
    ],
    "how far it reaches": [
        ("The sweep, begun in Shaddadi, extends as far as the Iraqi border.", (("operation", {}),)),
        ("وتمتد الحملة حتى الحدود السورية العراقية.", (("operation", {}),)),
    ],
    "crossings that have ended": [
        (
            "The fence has put an end to infiltration from Syria.",
            (("infiltration", {"stance": "ended"}),),
        ),
        (
            "The new trench helped stop smuggling across the Syrian border entirely.",
            (("infiltration", {"stance": "ended"}),),
        ),
        ("أنهى السياج عمليات التسلل من سوريا نهائيا.", (("infiltration", {"stance": "ended"}),)),
        ("The fence is meant to stop infiltration from Syria.", ()),
    ],
    "shot out of the sky": [
        (
            "Air defences at Tanf shot down an attack drone on Monday.",
            (("strike", {"places": ["tanf"]}),),
        ),
        ("أسقطت الدفاعات الجوية في قاعدة الشدادي مسيرة مفخخة.", (("strike", {}),)),
        ("A drone heading for the base at Shaddadi was intercepted.", (("strike", {}),)),
    ],
    "a blow that dates another and is told": [
        (
            "It came a day after jets hit a militia post in Albu Kamal.",
            (("strike", {"places": ["al_bukamal"]}),),
        ),
    ],
    "kept away": [
        ("The army kept ISIS from reaching the Euphrates near Hajin.", (("operation", {}),)),
        ("أوقف الجيش السوري زحف داعش نحو البوكمال.", (("operation", {}),)),
    ],
    "taken up again": [
        ("The SDF resumed its operation in Hajin.", (("operation", {"places": ["hajin"]}),)),
        ("استأنفت قسد عمليتها في هجين.", (("operation", {"places": ["hajin"]}),)),
    ],
    "there are victims": [
        ("There are casualties among the border guards near Qaim.", (("casualties", {}),)),
        ("There were wounded in Rabia, the mayor said.", (("casualties", {}),)),
    ],
    "a gate that sees a fight": [
        (
            "شهد معبر ربيعة اشتباكات بين البيشمركة وداعش.",
            (("clash", {"places": ["rabia_crossing"]}),),
        ),
        ("The Rabia crossing is witnessing clashes between Peshmerga and ISIS.", (("clash", {}),)),
        ("يشهد معبر ربيعة حركة نشطة للمسافرين.", (("crossing_status", {}),)),
    ],
    "crossing that is against the law": [
        ("مهمة اللواء منع أي عبور غير قانوني للحدود مع سوريا.", ()),
        ("The brigade is there to prevent any illegal crossing of the Syrian border.", ()),
    ],
}


@each_example(CASES)
def test_a_deed_is_found_however_it_is_put(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
