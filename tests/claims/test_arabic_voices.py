"""Stance, its reach, and who speaks: three Arabic sentences of our own to each rule."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

STANCES: Examples = {
    "denied by a verb": [
        (
            "نفت قيادة حرس الحدود العراقية وقوع اشتباك مع قسد قرب ربيعة.",
            (("clash", {"stance": "denied", "record": "institutional"}),),
        ),
        (
            "أنكر الحشد الشعبي وجود مقاتليه داخل البوكمال.",
            (("presence", {"stance": "denied", "places": ["al_bukamal"]}),),
        ),
        (
            "كذّب قائم مقام القائم الأنباء التي تحدثت عن إغلاق معبر القائم.",
            (("crossing_status", {"stance": "denied"}),),
        ),
    ],
    "denied by a particle": [
        (
            "قال ضابط في حرس الحدود إن المعبر مع ربيعة لم يغلق.",
            (("crossing_status", {"stance": "denied"}),),
        ),
        (
            "أكد المحافظ أنه لا توجد نقاط تفتيش للحشد الشعبي في سنجار.",
            (("post", {"stance": "denied", "places": ["sinjar"]}),),
        ),
        (
            "ليس هناك أي تنسيق بين الجيش العراقي وقسد على الحدود.",
            (("coordination", {"stance": "denied"}),),
        ),
    ],
    "denial ends at lakin": [
        (
            "لم يدخل الجيش العراقي الأراضي السورية لكن مدفعيته قصفت مواقع داعش في هجين.",
            (("operation", {"stance": "denied"}), ("strike", {"stance": "asserted"})),
        ),
        (
            "نفى المتحدث وجود قوات أميركية في القائم، لكنه أكد أن الحشد الشعبي ينتشر في المدينة.",
            (("presence", {"stance": "denied"}), ("presence", {"stance": "asserted"})),
        ),
        (
            "لا يسيطر داعش على الباغوز، ولكن خلاياه تهاجم نقاط قسد قرب هجين.",
            (("control", {"stance": "denied"}), ("clash", {})),
        ),
    ],
    "denial ends at bal": [
        (
            "لم تنسحب القوات العراقية من القائم بل عززت انتشارها في المدينة.",
            (("operation", {"stance": "denied"}), ("presence", {"stance": "asserted"})),
        ),
        (
            "نفى المصدر إغلاق معبر ربيعة، بل أعيد فتحه أمام الشاحنات.",
            (
                ("crossing_status", {"stance": "denied"}),
                ("crossing_status", {"stance": "asserted"}),
            ),
        ),
        (
            "لا تسيطر قسد على المنفذ بل يسيطر عليه الجيش السوري.",
            (
                ("control", {"stance": "denied", "actors": {"sdf": "actor"}}),
                ("control", {"stance": "asserted"}),
            ),
        ),
    ],
    "denial ends at innama": [
        (
            "نفى قائد الشرطة وجود الحشد الشعبي في ربيعة، إنما تنتشر فيها قوات حرس الحدود.",
            (("presence", {"stance": "denied"}), ("presence", {"stance": "asserted"})),
        ),
        (
            "قال الناطق إن طائرات التحالف الدولي لم تقصف البوكمال وإنما قصفتها إسرائيل.",
            (
                ("strike", {"stance": "denied", "actors": {"coalition": "actor"}}),
                ("strike", {"stance": "asserted", "actors": {"israel": "actor"}}),
            ),
        ),
        (
            "لا يوجد تنسيق مع قسد، إنما تنسق بغداد مع دمشق بشأن الحدود.",
            (("coordination", {"stance": "denied"}), ("coordination", {})),
        ),
    ],
    "denial ends at wa-anna": [
        (
            "نفى آمر اللواء انسحاب قواته من عكاشات، وأن الحشد الشعبي نصب أبراج مراقبة قرب البلدة.",
            (("operation", {"stance": "denied"}), ("fortification", {"stance": "asserted"})),
        ),
        (
            "نفى الناطق سقوط قتلى في هجين وأكد أن قسد سيطرت على البلدة.",
            (("casualties", {"stance": "denied"}), ("capture", {"stance": "asserted"})),
        ),
        (
            "نفت الوزارة دخول قوات تركية سنجار، وأن الجيش العراقي ينتشر في القضاء.",
            (("operation", {"stance": "denied"}), ("presence", {"stance": "asserted"})),
        ),
    ],
    "plan": [
        (
            "ستبدأ وزارة الداخلية العراقية ببناء جدار على الحدود مع سوريا.",
            (("fortification", {"stance": "planned"}),),
        ),
        ("تعتزم بغداد إعادة افتتاح معبر ربيعة.", (("crossing_status", {"stance": "planned"}),)),
        ("تستعد قسد لاقتحام الباغوز.", (("operation", {"stance": "planned"}),)),
    ],
    "condition": [
        (
            "لن يفتح معبر اليعربية إلا بعد اتفاق مع دمشق.",
            (("crossing_status", {"stance": "condition"}),),
        ),
        (
            "قال القائد إن الحشد الشعبي سيدخل الأراضي السورية إذا طلبت دمشق ذلك.",
            (("operation", {"stance": "condition"}),),
        ),
        ("يبقى فتح منفذ الوليد رهن إعمار الطريق.", (("crossing_status", {"stance": "condition"}),)),
        (
            "افتتاح منفذ الوليد متوقف على تمويل من بغداد.",
            (("crossing_status", {"stance": "condition"}),),
        ),
        ("افتتاح منفذ الوليد متوقف منذ يومين.", (("crossing_status", {"stance": "asserted"}),)),
    ],
    "lost against held": [
        (
            "حررت القوات العراقية بلدة رمانة من سيطرة تنظيم داعش.",
            (
                (
                    "capture",
                    {"actors": {"iraqi_forces": "actor", "isis": "against"}, "places": ["rumana"]},
                ),
            ),
        ),
        (
            "استعاد الجيش السوري البوكمال من قبضة داعش.",
            (("capture", {"actors": {"saa": "actor", "isis": "against"}}),),
        ),
        (
            "انتزعت قسد بلدة هجين من أيدي مسلحي داعش.",
            (("capture", {"actors": {"sdf": "actor", "isis": "against"}}),),
        ),
    ],
}

SPEAKERS: Examples = {
    "he added, a person": [
        ("قال العميد سالم الجبوري إن حرس الحدود العراقي ينتشر قرب ربيعة. "
         "وأضاف أن كاميرات حرارية نصبت على الشريط الحدودي.",
         (("presence", {"record": "named", "speaker": "العميد سالم الجبوري"}),
          ("fortification", {"record": "named", "speaker": "العميد سالم الجبوري"}))),
        ("كشف مصدر في حرس الحدود عن اشتباك مع مهربين قرب البعاج. "
         "وتابع المصدر أن القوات العراقية اعتقلت ثلاثة منهم.",
         (("clash", {"record": "anonymous"}), ("arrest", {"record": "anonymous"}))),
        ("أعلنت وزارة الدفاع العراقية وصول تعزيزات إلى القائم. "
         "وأوضحت أن طائرات عراقية قصفت مواقع داعش في هجين.",
         (("presence", {"record": "institutional", "speaker": "وزارة الدفاع العراقية"}),
          ("strike", {"record": "institutional", "speaker": "وزارة الدفاع العراقية"}))),
    ],
    "the outlet resumes": [
        ("قال اللواء رياض عبد الله إن معبر القائم مفتوح. "
         "يذكر أن داعش سيطر على البوكمال في صيف 2014.",
         (("crossing_status", {"record": "named"}),
          ("capture", {"record": "outlet", "speaker": None}))),
        ("ذكر مصدر أمني أن الحشد الشعبي عزز انتشاره في سنجار. "
         "وكانت القوات العراقية استعادت القضاء في تشرين الثاني 2015.",
         (("presence", {"record": "anonymous"}),
          ("capture", {"record": "outlet", "speaker": None}))),
        ("وأكد المتحدث باسم قسد أن مقاتليها سيطروا على السوسة. "
         "ويشار إلى أن التحالف الدولي ينتشر في حقل العمر.",
         (("capture", {"record": "institutional"}),
          ("presence", {"record": "outlet", "speaker": None}))),
    ],
    "chain of outlets": [
        ("نقلت وكالة سبوتنيك عن مصدر أمني قوله إن الجيش العراقي أغلق معبر القائم.",
         (("crossing_status", {"record": "anonymous", "speaker": "مصدر أمني"}),)),
        ("ونقل موقع شفق نيوز عن المتحدث باسم حرس الحدود أن أبراجاً نصبت قرب ربيعة.",
         (("fortification", {"record": "institutional"}),)),
        ("وقالت صحيفة الوطن نقلاً عن المرصد السوري إن إسرائيل قصفت مقراً في البوكمال.",
         (("strike", {"actors": {"israel": "actor"}}),)),
    ],
    "a quotation within a quotation": [
        ("قال مدير الناحية: \"أبلغنا قائد الفوج أن 'داعش هاجم المخفر قرب البعاج' يوم الجمعة\".",
         (("clash", {"actors": {"isis": "actor"}}),)),
        ("قال شيخ العشيرة إن \"ضابطاً عراقياً أكد لنا أن 'معبر ربيعة مغلق'\".",
         (("crossing_status", {"speaker": "ضابطاً عراقياً", "record": "anonymous"}),)),
        ("وقال الناشط: «أخبرنا سائق شاحنة أن \"الحشد الشعبي يقيم حاجزاً قرب القائم\"».",
         (("post", {"speaker": "سائق شاحنة", "record": "anonymous"}),)),
    ],
    "a speaker's name and no more": [
        ("قال مصدر أمني عراقي، أمس السبت، إن معبر القائم مغلق.",
         (("crossing_status", {"speaker": "مصدر أمني عراقي", "record": "anonymous"}),)),
        ("وأوضح النقيب عامر حسين، في حديث لوكالة محلية، أن حرس الحدود العراقي ينتشر قرب ربيعة.",
         (("presence", {"speaker": "النقيب عامر حسين", "record": "named"}),)),
        ("وبيّن مسؤول محلي في البعاج، يوم الأحد الماضي، أن داعش هاجم القرية.",
         (("clash", {"speaker": "مسؤول محلي في البعاج", "record": "anonymous"}),)),
    ],
}  # fmt: skip


@each_example(STANCES | SPEAKERS)
def test_how_and_by_whom_it_is_put(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
