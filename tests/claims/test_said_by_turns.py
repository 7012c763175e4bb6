"""Sentences of our own: Arabic turns by which a deed is told, owned, denied or foreseen."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "men who belong to a band": [
        (
            "استولى مسلحون ينتمون إلى تنظيم الدولة الإسلامية، أمس، على منفذ الوليد.",
            (("capture", {"actors": {"isis": "actor"}}),),
        ),
        (
            "استولى مقاتلون من تنظيم داعش على منفذ الوليد.",
            (("capture", {"actors": {"isis": "actor"}}),),
        ),
        (
            "استعاد الجيش العراقي منفذ الوليد من تنظيم داعش.",
            (("capture", {"actors": {"iraqi_army": "actor", "isis": "against"}}),),
        ),
    ],
    "some and no more": [
        ("لم تسجل سوى ثلاث محاولات تسلل قرب القائم.", (("infiltration", {"stance": "asserted"}),)),
        ("لم تقع إلا اشتباكات محدودة في البوكمال.", (("clash", {"stance": "asserted"}),)),
        ("لم تقع اشتباكات في البوكمال.", (("clash", {"stance": "denied"}),)),
    ],
    "what is said about it is untrue": [
        (
            "الأنباء المتداولة بشأن انسحاب قسد من الباغوز غير صحيحة.",
            (("operation", {"stance": "denied"}),),
        ),
        (
            "الأنباء عن دخول الحشد الشعبي إلى الباغوز عارية عن الصحة.",
            (("operation", {"stance": "denied", "actors": {"pmf": "actor"}}),),
        ),
    ],
    "patrols that set out": [
        (
            "دوريات منسقة مع حرس الحدود العراقي ستنطلق مطلع الشهر المقبل قرب التنف.",
            (("patrol", {"stance": "planned"}),),
        ),
        ("ستنطلق دوريات مشتركة قرب التنف الشهر المقبل.", (("patrol", {"stance": "planned"}),)),
        ("انسحبت دوريات الجيش السوري من التنف.", (("operation", {}),)),
    ],
    "flights that look on, and flights that strike": [
        ("نفذت مروحيات أميركية، مساء السبت، طلعات استطلاع فوق التنف.", (("patrol", {}),)),
        ("نفذت مروحيات أميركية طلعات على مواقع داعش قرب التنف.", (("strike", {}),)),
    ],
    "a berm as a goal": [
        (
            "شاهد سكان تعزيزات للجيش العراقي تصل إلى الساتر الترابي المقابل للباغوز.",
            (("presence", {}),),
        ),
        ("بنى الجيش العراقي ساترا ترابيا قبالة الباغوز.", (("fortification", {}),)),
    ],
    "what men are sent for": [
        ("ستدفع قيادة عمليات الجزيرة بفوج لسد أي ثغرة قرب القائم.", (("presence", {}),)),
        ("بدأت وزارة الداخلية العراقية سد الثغرات قرب القائم.", (("fortification", {}),)),
    ],
    "seats that are emptied": [
        ("أعلن لواء فاطميون إخلاء ثلاثة مقرات في البوكمال.", (("operation", {}),)),
    ],
    "who holds a line by a participle": [
        (
            "قوات الحدود العراقية هي الجهة الوحيدة الممسكة بالخط الصفري قرب القائم.",
            (("control", {}),),
        ),
    ],
    "out of whose hand": [
        ("خرج منفذ الوليد من يد الحكومة العراقية يوم الأحد.", (("capture", {}),)),
    ],
    "two of them count as one": [
        (
            "عززت الحكومة الحدود قبالة الباغوز بفوجين من الحشد الشعبي.",
            (("presence", {"places": ["baghuz"]}),),
        ),
    ],
    "over who helped": [
        (
            "بلغت القوات الحكومية السورية، بإسناد من الطيران الروسي، خط الحدود شمال شرق التنف.",
            (("operation", {}),),
        ),
    ],
    "whose words stand between a verb and its men": [
        ("لقي، بحسب دمشق، ستة جنود مصرعهم قرب التنف.", (("casualties", {}),)),
    ],
    "who is ringed": [
        (
            "قال ضابط في حرس الحدود العراقي إن ستين من زملائه ما زالوا محاصرين قرب عكاشات.",
            (("encirclement", {"actors": {"iraqi_border_guard": "against"}}),),
        ),
    ],
    "rockets on a base": [
        (
            "سقطت ثمانية صواريخ على القاعدة الأميركية في حقل العمر.",
            (("strike", {"actors": {"us_forces": "against"}}),),
        ),
    ],
    "a blow that somebody owns": [
        (
            "تعرضت قاعدة التنف لهجمات بطائرات مسيرة تبنتها المقاومة الإسلامية في العراق.",
            (("strike", {"actors": {"iraqi_resistance": "actor"}}),),
        ),
    ],
    "launched over an aside": [
        (
            "التنظيم شن صباح اليوم، مستغلا عاصفة، هجوما على مواقع قسد عند أطراف الشعفة.",
            (("clash", {"actors": {"isis": "actor", "sdf": "against"}}),),
        ),
    ],
    "under whose wings": [
        (
            "انتزعت قسد بلدة السوسة من التنظيم تحت غطاء جوي كثيف من طائرات التحالف الدولي.",
            (
                (
                    "capture",
                    {"actors": {"sdf": "actor", "coalition": "supported_by", "isis": "against"}},
                ),
            ),
        ),
    ],
    "the air force is his own": [
        (
            "قال مصدر في قيادة عمليات الأنبار إن سلاح الجو أغار على رتل لداعش قرب حصيبة.",
            (("strike", {"actors": {"iraqi_air_force": "actor", "isis": "against"}}),),
        ),
    ],
    "when what must come first has come": [
        (
            "قال المتحدث إن القوات ستستعيد القائم حالما تكتمل التعزيزات.",
            (("capture", {"stance": "condition"}),),
        ),
        (
            "سيعقد الطرفان اجتماعا جديدا في خانصور ما لم يتجدد إطلاق النار.",
            (("coordination", {"stance": "condition"}),),
        ),
    ],
    "words that go out, and men who do": [
        (
            "وفي حصيلة نشرها المركز الإعلامي على موقعه الرسمي، لقي 32 مسلحا مصرعهم في السوسة.",
            (("casualties", {}),),
        ),
        (
            "نشر الحشد الشعبي لواءين على الحدود قرب القائم.",
            (("presence", {"actors": {"pmf": "actor"}}),),
        ),
        ("نشرت الفرقة السابعة عناصرها على موقعها قرب القائم.", (("presence", {}),)),
        ("نشرت الفرقة السابعة عناصرها في موقعها قرب القائم.", (("presence", {}),)),
    ],
    "the attackers": [
        ("القوات المهاجمة قطعت الطريق بين تلعفر وسنجار.", (("encirclement", {}),)),
        ("هاجمت القوات قرية ربيعة.", (("clash", {}),)),
    ],
    "battles in which shells fly": [
        ("المواجهات التي دارت أمس في خانصور استخدمت فيها القذائف.", (("clash", {}),)),
    ],
    "seats that are left": [
        (
            "نفت مصادر ما أشيع عن انسحاب الحرس الثوري من مقراته في الميادين.",
            (("operation", {"stance": "denied", "actors": {"irgc": "actor"}}),),
        ),
    ],
    "lines of defence that are made": [
        (
            "أقامت بغداد خطين دفاعيين بين القائم وتل صفوك.",
            (("fortification", {"actors": {"iraqi_gov": "actor"}}),),
        ),
    ],
}


@each_example(CASES)
def test_the_turn_tells_just_this(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
