"""What pages as they were published are full of: made sentences for every construction of them."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

SPOKEN: Examples = {
    "a particle that stands alone": [
        (
            "أقامت القوات السورية ساترا على الحدود مع العراق، و اعتقلت مهربين قرب البوكمال.",
            (
                ("fortification", {"places": ["frontier"], "actors": {"saa": "actor"}}),
                ("arrest", {"actors": {"saa": "actor", "smugglers": "against"}}),
            ),
        ),
        (
            'هاجم داعش مقرا ل"قسد" قرب هجين.',
            (("clash", {"actors": {"isis": "actor", "sdf": "against"}}),),
        ),
    ],
    "a participle and a quotation": [
        (
            "وصل القائد إلى القائم، مضيفا: «عززت قوات الحدود مواقعها قرب عكاشات».",
            (("presence", {"actors": {"iraqi_border_guard": "actor"}}),),
        ),
    ],
    "to an outlet in brackets": [
        (
            "المتحدث باسم شرطة نينوى سعد الحمداني قال في تصريح لـ(نون نيوز) إن عناصر من داعش "
            "هاجموا قرية قرب ربيعة.",
            (("clash", {"record": "named", "actors": {"isis": "actor"}}),),
        ),
    ],
    "a man named behind a place": [
        (
            "قال آمر فوج حرس الحدود في سنجار حازم الجبوري إن قوة من الحرس أوقفت متسللين قرب ربيعة.",
            (("arrest", {"record": "named"}),),
        ),
    ],
    "two of one family name": [
        (
            "قال عضو المجلس فرحان محمد العبيدي إن داعش هاجم القائم. وقال شيخ عشيرة اسمه جمال "
            "العبيدي إن حرس الحدود انتشر في القائم.",
            (
                ("clash", {"speaker": "عضو المجلس فرحان محمد العبيدي"}),
                ("presence", {"speaker": "شيخ عشيرة اسمه جمال العبيدي"}),
            ),
        ),
    ],
    "a directorate reveals a deed": [
        (
            "كشفت مديرية الاستخبارات العسكرية، الأحد، اعتقال سبعة متسللين قرب ربيعة.",
            (("arrest", {"record": "institutional", "places": ["rabia"]}),),
        ),
    ],
    "what is not mentioned is no speech": [
        (
            "ولم يذكر المصدر شيئا عن سقوط ضحايا في القصف الذي طال أطراف البوكمال.",
            (("strike", {"record": "outlet"}),),
        ),
    ],
    "the last days are no speaker": [
        (
            "التطورات الأخيرة أكدت أن داعش هاجم نقطة قرب ربيعة.",
            (("clash", {"record": "outlet", "speaker": None}),),
        ),
    ],
    "because of": [
        (
            "تأجل فتح معبر القائم، بحسب هيئة المنافذ الحدودية وبسبب الضربات الجوية على مقرات "
            "للحرس الثوري في البوكمال.",
            (
                ("crossing_status", {"speaker": "هيئة المنافذ الحدودية"}),
                ("strike", {"speaker": "هيئة المنافذ الحدودية"}),
            ),
        ),
    ],
    "information that came in": [
        (
            "قال ضابط: «بعد ورود معلومات تفيد بوجود تجمعات لداعش في الباغوز، قصفت مدفعيتنا "
            "المنطقة».",
            (
                ("presence", {"record": "anonymous", "actors": {"isis": "actor"}}),
                ("strike", {"record": "anonymous"}),
            ),
        ),
    ],
}

PRESENT: Examples = {
    "no breach": [
        (
            "نفى قائد شرطة نينوى وجود أي خرق أمني في ربيعة.",
            (("infiltration", {"stance": "denied", "places": ["rabia"]}),),
        ),
    ],
    "there is somebody": [
        ("هناك مسلحون من داعش في الباغوز.", (("presence", {"actors": {"isis": "actor"}}),)),
        ("لا توجد قوات أمريكية قرب القائم.", (("presence", {"stance": "denied"}),)),
        ("وأكد المصدر وجود مقاتلين من داعش في الباغوز.", (("presence", {"place": "baghuz"}),)),
        ("تحدث عن وجود نحو مئتي مقاتل من داعش في البعاج.", (("presence", {"place": "baaj"}),)),
        ("هناك قوات تقاتل في البوكمال.", (("clash", {"stance": "ongoing"}),)),
        ("هناك خلاف مع البيشمركة في سنجار.", ()),
    ],
    "goes on with": [
        (
            "وتواصل القوات العراقية نصب سياج بين القائم والباغوز.",
            (("fortification", {"stance": "ongoing"}),),
        ),
        (
            "كان هناك تواصل بين البيشمركة والجيش العراقي قرب ربيعة.",
            (("coordination", {"bodies": {"peshmerga", "iraqi_army"}}),),
        ),
    ],
}

HOW_AND_WHEN: Examples = {
    "goes on": [
        (
            "وأشار المتحدث إلى استمرار سيطرة القوات العراقية على منفذ الوليد.",
            (("control", {"stance": "ongoing", "actors": {"iraqi_forces": "actor"}}),),
        ),
        (
            "أعلنت الهيئة استمرار إغلاق معبر البوكمال.",
            (("crossing_status", {"stance": "ongoing"}),),
        ),
        (
            "لا تزال أعمال قيادة قوات الحدود العراقية في بناء سياج قرب القائم متواصلة.",
            (("fortification", {"stance": "ongoing"}),),
        ),
    ],
    "draws near": [
        (
            "تحدث مدير المنافذ عن قرب افتتاح منفذ البوكمال.",
            (("crossing_status", {"stance": "planned", "places": ["bukamal_crossing"]}),),
        ),
    ],
    "done before, and no condition": [
        (
            "قال المدير إن معبر ربيعة فتح بعد مشاورات جرت بين بغداد ودمشق.",
            (("crossing_status", {"stance": "asserted"}),),
        ),
        (
            "بمجرد أن سمع الحراس بسقوط القائم تركوا مواقعهم.",
            (("capture", {"stance": "asserted", "places": ["al_qaim"]}),),
        ),
    ],
    "of the same month": [
        (
            "في 28 نيسان 2019 اعتقل حرس الحدود مهربين قرب القائم. وفي السابع من الشهر نفسه هاجم "
            "داعش نقطة للجيش العراقي قرب ربيعة.",
            (
                ("arrest", {"when": ("2019-04-28", "2019-04-28")}),
                ("clash", {"when": ("2019-04-07", "2019-04-07")}),
            ),
        ),
        (
            "On April 28, 2019 border guards arrested two smugglers near Qaim. On the 7th of the "
            "same month, ISIS attacked an army post near Rabia.",
            (
                ("arrest", {"when": ("2019-04-28", "2019-04-28")}),
                ("clash", {"when": ("2019-04-07", "2019-04-07")}),
            ),
        ),
        (
            "في 28 نيسان 2019 اعتقل حرس الحدود مهربين قرب القائم. وفي الحادي عشر من الشهر ذاته "
            "هاجم داعش نقطة للجيش العراقي قرب ربيعة.",
            (
                ("arrest", {"when": ("2019-04-28", "2019-04-28")}),
                ("clash", {"when": ("2019-04-11", "2019-04-11")}),
            ),
        ),
        (
            "On April 28, 2019 border guards arrested two smugglers near Qaim. On the second of "
            "the same month, ISIS attacked an army post near Rabia.",
            (
                ("arrest", {"when": ("2019-04-28", "2019-04-28")}),
                ("clash", {"when": ("2019-04-02", "2019-04-02")}),
            ),
        ),
        (
            "في 28 شباط 2019 اعتقل حرس الحدود مهربين قرب القائم. وفي 31 من الشهر نفسه هاجم داعش "
            "نقطة للجيش العراقي قرب ربيعة.",
            (
                ("arrest", {"when": ("2019-02-28", "2019-02-28")}),
                ("clash", {"end": "2019-05-06"}),
            ),
        ),
    ],
    "before midnight": [
        (
            "قصف الطيران مواقع قرب البوكمال قبيل منتصف ليل أمس.",
            (("strike", {"when": ("2019-05-05", "2019-05-05")}),),
        ),
        (
            "قصف الطيران مواقع قرب البوكمال قبل منتصف الليلة الماضية.",
            (("strike", {"when": ("2019-05-05", "2019-05-05")}),),
        ),
        (
            "قصف الطيران مواقع قرب البوكمال بعد منتصف الليلة الماضية.",
            (("strike", {"when": ("2019-05-05", "2019-05-06")}),),
        ),
    ],
    "taken before another took it back": [
        (
            "كان داعش يسيطر على القائم قبل أن تستعيدها القوات العراقية في تشرين الثاني 2017.",
            (
                ("control", {"stance": "ended"}),
                ("capture", {"when": ("2017-11", "2017-11"), "stance": "asserted"}),
            ),
        ),
    ],
    "the day on which it was told": [
        (
            "قالت قيادة الحدود، السبت 4 أيار، إنها تواصل نصب سياج بين القائم والباغوز.",
            (("fortification", {"stance": "ongoing", "start": None}),),
        ),
    ],
}

WHO: Examples = {
    "who takes away his own": [
        (
            "أجلت القوات الأمريكية جنودها من قاعدة رميلان إلى العراق.",
            (("transfer", {"bodies": {"us_forces"}}),),
        ),
        (
            "US forces evacuated their soldiers from Rmeilan to Iraq.",
            (("operation", {"actors": {"us_forces": "actor"}}),),
        ),
        (
            "أخرج الجيش العراقي مسلحي داعش من القائم.",
            (("capture", {"actors": {"iraqi_army": "actor", "isis": "against"}}),),
        ),
    ],
    "who cuts a road": [
        ("قطع داعش الطريق بين الرطبة والوليد.", (("encirclement", {"actors": {"isis": "actor"}}),)),
        (
            "قطعت قسد طرق الإمداد عن داعش في الباغوز.",
            (("encirclement", {"actors": {"sdf": "actor", "isis": "against"}}),),
        ),
    ],
    "columns that head there": [
        (
            "شوهدت أرتال للحشد الشعبي تتجه نحو الحدود السورية من ناحية ربيعة.",
            (
                ("presence", {"actors": {"pmf": "actor"}}),
                ("operation", {"actors": {"pmf": "actor"}}),
            ),
        ),
    ],
    "the latter": [
        (
            "هاجم داعش نقطة لقسد قرب هجين، وردت الأخيرة بالقصف المدفعي.",
            (
                ("clash", {"actors": {"isis": "actor", "sdf": "against"}}),
                ("strike", {"actors": {"sdf": "actor"}}),
            ),
        ),
        (
            "هاجم داعش نقطة للجيش السوري قرب البوكمال، ليرد الأخير بقصف مدفعي.",
            (
                ("clash", {"actors": {"isis": "actor", "saa": "against"}}),
                ("strike", {"stance": "asserted", "actors": {"saa": "actor"}}),
            ),
        ),
        (
            "ISIS attacked an SDF post near Hajin, and the latter responded with artillery fire.",
            (
                ("clash", {"actors": {"isis": "actor", "sdf": "against"}}),
                ("strike", {"actors": {"sdf": "actor"}}),
            ),
        ),
        (
            "اتهم الحشد الشعبي القوات الأمريكية بقصف مقره في القائم، لكن الأخيرة نفت ذلك.",
            (
                ("strike", {"stance": "asserted", "speaker": "الحشد الشعبي"}),
                ("strike", {"stance": "denied", "speaker": "القوات الأمريكية"}),
            ),
        ),
        (
            "The PMF accused US forces of striking its post in Qaim, but the latter denied it.",
            (
                ("strike", {"stance": "asserted", "speaker": "The PMF"}),
                ("strike", {"stance": "denied", "speaker": "US forces"}),
            ),
        ),
    ],
    "answered, and said nothing": [
        (
            "هاجم داعش نقطة لقسد قرب هجين، لترد قسد بقصف مواقع التنظيم.",
            (
                ("clash", {"record": "outlet"}),
                ("strike", {"record": "outlet", "actors": {"sdf": "actor", "isis": "against"}}),
            ),
        ),
    ],
    "some of his men": [
        (
            "قتل ثلاثة برصاص قناص من داعش قرب ربيعة.",
            (
                ("casualties", {"actors": {"isis": "actor"}}),
                ("clash", {"actors": {"isis": "actor"}}),
            ),
        ),
        ("أسر عدد من عناصر قسد قرب البوكمال.", (("arrest", {"actors": {"sdf": "against"}}),)),
        (
            "قتل وأسر عدد من عناصر قسد قرب البوكمال.",
            (
                ("casualties", {"actors": {"sdf": "against"}}),
                ("arrest", {"actors": {"sdf": "against"}}),
            ),
        ),
        (
            "اعتقل الحشد عددا من عناصر داعش قرب القائم.",
            (("arrest", {"actors": {"pmf": "actor", "isis": "against"}}),),
        ),
        (
            "قتلت البيشمركة مئة من مسلحي داعش قرب ربيعة وأسروا 38 منهم.",
            (
                ("casualties", {"actors": {"peshmerga": "actor", "isis": "against"}}),
                ("arrest", {"actors": {"peshmerga": "actor", "isis": "against"}}),
            ),
        ),
    ],
    "a day, and then the verb": [
        (
            "منذ مطلع العام قتل حرس الحدود 12 متسللا قرب ربيعة.",
            (
                (
                    "casualties",
                    {"actors": {"iraqi_border_guard": "actor", "infiltrators": "against"}},
                ),
            ),
        ),
        (
            "أمس قتل الجيش العراقي خمسة من داعش قرب ربيعة.",
            (("casualties", {"actors": {"iraqi_army": "actor", "isis": "against"}}),),
        ),
        (
            "أعلن الجيش العراقي أمس قتل خمسة من داعش قرب ربيعة.",
            (("casualties", {"actors": {"iraqi_army": "actor", "isis": "against"}}),),
        ),
    ],
    "who is behind it": [
        (
            "ورجح الخبير الأمني فاضل الزبيدي أن يكون داعش وراء الهجوم على نقطة ربيعة.",
            (("clash", {"record": "named", "actors": {"isis": "actor"}}),),
        ),
        (
            "Officials said Israel was behind the strikes on Albukamal.",
            (("strike", {"actors": {"israel": "actor"}}),),
        ),
    ],
    "who accuses whom": [
        (
            "اتهم مسؤول كردي الحشد الشعبي بقصف قاعدة قرب سنجار.",
            (("strike", {"speaker": "مسؤول كردي", "actors": {"pmf": "actor"}}),),
        ),
        (
            "اتهم قائد عمليات الحشد القوات الأمريكية بقصف مقر في القائم.",
            (("strike", {"speaker": "قائد عمليات الحشد", "actors": {"us_forces": "actor"}}),),
        ),
    ],
    "a fight with those who cross": [
        (
            "أطلق حرس الحدود النار على مهربين حاولوا التسلل قرب ربيعة.",
            (
                ("clash", {"actors": {"iraqi_border_guard": "actor", "smugglers": "against"}}),
                (
                    "infiltration",
                    {"actors": {"smugglers": "actor", "iraqi_border_guard": "against"}},
                ),
            ),
        ),
        (
            "Border guards clashed with smugglers who tried to cross near Rabia.",
            (
                ("clash", {"actors": {"iraqi_border_guard": "actor", "smugglers": "against"}}),
                ("infiltration", {"actors": {"smugglers": "actor"}}),
            ),
        ),
        (
            "Iraqi forces opened fire on two smugglers trying to cross near Rabia.",
            (
                ("clash", {"actors": {"iraqi_forces": "actor", "smugglers": "against"}}),
                ("infiltration", {"actors": {"smugglers": "actor", "iraqi_forces": "against"}}),
            ),
        ),
    ],
    "as partisans call them": [
        (
            "أدخلت قوات الاحتلال الأمريكي رتلا من العراق إلى الشدادي.",
            (("presence", {"bodies": {"us_forces"}}),),
        ),
        (
            "قصف العدو الصهيوني مقرا للحشد الشعبي في القائم.",
            (("strike", {"actors": {"israel": "actor", "pmf": "against"}}),),
        ),
        (
            "انسحبت ميليشيا أسد من محيط البوكمال.",
            (("operation", {"actors": {"saa": "actor"}}),),
        ),
    ],
    "unarmed": [
        (
            "اعتقلت قوات حرس الحدود شبانا غير مسلحين تسللوا من البوكمال إلى القائم.",
            (
                (
                    "arrest",
                    {"actors": {"iraqi_border_guard": "actor", "infiltrators": "against"}},
                ),
            ),
        ),
    ],
    "whose blow it was": [
        (
            "قال المسؤول إن مقاتلي داعش قتلوا تسعة جنود عراقيين خلال هجوم على نقطة قرب الوليد.",
            (
                ("casualties", {"actors": {"isis": "actor", "iraqi_army": "against"}}),
                ("clash", {"bodies": {"isis", "iraqi_army"}}),
            ),
        ),
        (
            "قال إن جنودا عراقيين أصيبوا في الهجوم على معبر الوليد.",
            (("casualties", {"actors": {"iraqi_army": "against"}}),),
        ),
    ],
    "those who had taken another town": [
        (
            "قالت المصادر إن البيشمركة قتلت عشرين من مسلحي داعش الذين سيطروا على الموصل.",
            (
                (
                    "casualties",
                    {"actors": {"peshmerga": "actor", "isis": "against"}, "places": ["frontier"]},
                ),
            ),
        ),
    ],
    "a band and its name": [
        (
            "انتشرت ميليشيا لواء فاطميون قرب البوكمال.",
            (("presence", {"bodies": {"fatemiyoun"}}),),
        ),
    ],
    "what is known as": [
        (
            "نشر ما يعرف بالحرس الثوري عناصره في البوكمال.",
            (("presence", {"actors": {"irgc": "actor"}}),),
        ),
    ],
    "by a force of": [
        (
            "تم القبض على مهربين قرب القائم من قبل قوة تابعة للجيش العراقي.",
            (("arrest", {"actors": {"iraqi_army": "actor", "smugglers": "against"}}),),
        ),
    ],
    "an ambush for them": [
        (
            "وقامت قوة من الجيش العراقي بنصب كمين للمتسللين قرب ربيعة والقبض عليهم.",
            (("arrest", {"actors": {"iraqi_army": "actor", "infiltrators": "against"}}),),
        ),
    ],
}

WHERE: Examples = {
    "a side of the border": [
        (
            "قال المسؤول إن وحدات حماية الشعب تسيطر على الجانب السوري من الحدود.",
            (("control", {"places": ["frontier"], "side": "syria", "extent": "frontier"}),),
        ),
        (
            "A drone struck fuel trucks on the Syrian side of the border with Iraq on Sunday.",
            (("strike", {"places": ["frontier"], "side": "syria"}),),
        ),
    ],
    "parts a land from another": [
        (
            "تبني قوات الحدود جدارا يفصل الأراضي العراقية عن الأراضي السورية.",
            (("fortification", {"places": ["frontier"]}),),
        ),
    ],
    "the police of a town": [
        ("سلمت القوة المتسللين إلى شرطة ربيعة.", (("transfer", {"places": ["rabia"]}),)),
    ],
    "from there to here": [
        (
            "استقدمت قسد تعزيزات من محافظتي الحسكة والرقة إلى هجين.",
            (("presence", {"places": ["hajin"], "actors": {"sdf": "actor"}}),),
        ),
    ],
    "three lands and one border": [
        (
            "انتشرت قوات سورية على الحدود السورية العراقية الأردنية.",
            (("presence", {"places": ["tri_jordan"], "actors": {"saa": "actor"}}),),
        ),
        (
            "Syrian army units were deploying along the Syrian-Jordanian-Iraqi border.",
            (("presence", {"places": ["tri_jordan"]}),),
        ),
        (
            "انتشرت قوات عراقية على الحدود العراقية السورية التركية.",
            (("presence", {"places": ["tri_turkey"]}),),
        ),
    ],
    "what an operation comprised": [
        (
            "وأضاف أن العملية العسكرية شملت الرمانة والقائم.",
            (("operation", {"stance": "asserted"}),),
        ),
    ],
}

NOTHING: Examples = {
    "no force and no blow": [
        ("قالت السفارة الأمريكية إنها تراقب الوضع على الحدود العراقية السورية.", ()),
        ("تبلغ المسافة بين القائم والبوكمال سبعة كيلومترات.", ()),
        ("بلغت نسبة الإنجاز في طريق القائم مراحل متقدمة.", ()),
        ("قال الباحث إن الخطوة لا تستهدف قسد في الحسكة.", ()),
        ("وقالت مديرة مخيم الهول إن الدفعة تضم أكثر من ستمئة شخص.", ()),
        ("ساد التوتر في الهري على خلفية قضية تهريب قادة من داعش.", ()),
        ("هنأ القائد المقاتلين بوصولهم إلى الحدود العراقية السورية.", ()),
    ],
}

ENGLISH: Examples = {
    "who is on record": [
        (
            "The army spokesman said five gunmen were killed near Baaj.",
            (("casualties", {"record": "institutional", "speaker": "The army spokesman"}),),
        ),
        (
            "The ministry's statement said guards killed two smugglers near Rabia.",
            (("casualties", {"record": "institutional"}),),
        ),
        (
            "The officer said guards killed two smugglers near Rabia.",
            (("casualties", {"record": "anonymous"}),),
        ),
    ],
    "called for": [
        ("Activists demanded the border with Syria to be closed.", ()),
        ("He called for the Rabia crossing to be closed.", ()),
        ("Activists demanded that the Rabia crossing be closed.", ()),
        ("The crossing of Rabia was closed.", (("crossing_status", {"stance": "asserted"}),)),
    ],
    "who is in charge": [
        (
            "The 15th Border Brigade is responsible for the sector from Umm Jaris to Tal Sufuk.",
            (("control", {"extent": "stretch", "actors": {"iraqi_border_guard": "actor"}}),),
        ),
    ],
    "let in, or not": [
        (
            '"From tomorrow only Iraqis will be allowed to enter Iraq from Syria at Rabia," '
            "the officer said.",
            (("crossing_status", {"stance": "planned", "places": ["rabia"]}),),
        ),
        (
            "Baghdad told its troops not to allow the families to cross the border at Qaim.",
            (("crossing_status", {"stance": "asserted", "actors": {"iraqi_gov": "actor"}}),),
        ),
    ],
    "a purpose, and what was": [
        (
            "Mediators and officials met to reopen the Semalka crossing, which was closed on "
            "April 11.",
            (("crossing_status", {"start": "2019-04-11", "places": ["semalka"]}),),
        ),
    ],
    "managed to enter": [
        (
            "The elite forces of the Syrian army managed to enter Quriyah.",
            (("operation", {"actors": {"saa": "actor"}}),),
        ),
        (
            "ISIS fighters managed to enter Iraq near Rabia.",
            (("infiltration", {"actors": {"isis": "actor"}}),),
        ),
    ],
    "strikes back, and says nothing": [
        (
            "ISIS attacked a post near Hajin and the SDF responded with shelling.",
            (
                ("clash", {"record": "outlet"}),
                ("strike", {"record": "outlet", "actors": {"sdf": "actor", "isis": "against"}}),
            ),
        ),
        (
            "The ministry responded with a statement that border guards killed two smugglers "
            "near Rabia.",
            (("casualties", {"record": "institutional"}),),
        ),
    ],
    "now in the hands of": [
        (
            "The crossing of Rabia is now in the hands of the Peshmerga.",
            (("control", {"actors": {"peshmerga": "actor"}}),),
        ),
    ],
}


@each_example(SPOKEN)
def test_who_speaks(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)


@each_example(PRESENT)
def test_who_is_there(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)


@each_example(HOW_AND_WHEN)
def test_how_and_when(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)


@each_example(WHO)
def test_who_does_what_to_whom(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)


@each_example(WHERE)
def test_where(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)


@each_example(NOTHING)
def test_nothing_is_told_of_the_frontier(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)


@each_example(ENGLISH)
def test_in_english(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
