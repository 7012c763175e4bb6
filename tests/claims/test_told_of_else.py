"""Sentences of our own: words of a kind that belong to what another tells, and roads in use."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "whose ground one leaves or makes for": [
        ("هربت ثلاث عائلات من مناطق سيطرة النظام في البوكمال.", (("transfer", {}),)),
        ("البوكمال تحت سيطرة النظام.", (("control", {"places": ["al_bukamal"]}),)),
    ],
    "what lorries carry": [
        ("شوهدت قرب القائم شاحنات محملة بكتل إسمنتية وأبواب مغلقة.", ()),
        (
            "أقام حرس الحدود كتلا إسمنتية على الحدود السورية.",
            (("fortification", {"places": ["frontier"]}),),
        ),
    ],
    "what talks are about": [
        (
            "بحث الوزير مع نظيره السوري أمن الحدود وملاحقة داعش في البوكمال.",
            (("coordination", {}),),
        ),
    ],
    "what would befall whoever came": [
        ("كل من على الحدود السورية متأهب، وأي اقتراب منها سيقابل بفتح النار.", ()),
    ],
    "what is held impossible": [
        ("لا يمكن لأهل القائم أن يقبلوا داعش أو أن يتعاونوا مع داعش.", ()),
    ],
    "folk who go home within a land": [
        ("سمحت القوات بعودة بعض الأهالي إلى أحياء البوكمال.", ()),
    ],
    "a fight that goes on beside raids": [
        (
            "هاجم الجيش السوري مخافر لداعش قرب الباغوز بالتزامن مع غارات لطيران التحالف الدولي.",
            (("clash", {"places": ["baghuz"]}), ("strike", {})),
        ),
    ],
    "none of either": [
        (
            "لا توجد خلايا نائمة أو أي تنسيق لداعش في القائم.",
            (("presence", {"stance": "denied", "places": ["al_qaim"]}),),
        ),
    ],
    "a line held in hand": [
        (
            "الشريط الحدودي ممسوك تماما من قبل حرس الحدود العراقي.",
            (("control", {"actors": {"iraqi_border_guard": "actor"}}),),
        ),
    ],
    "damage": [
        ("تعرضت ثلاثة بيوت في القائم لأضرار كبيرة بسبب المطر.", ()),
    ],
    "what was being done by whom was hit": [
        (
            "دمر جيش المغاوير عربتين لميليشيات إيرانية، كانت تتقدم نحو معبر التنف.",
            (("clash", {"places": ["tanf_crossing"]}),),
        ),
    ],
    "dead and wounded, by a noun far from its figure": [
        (
            "أدى هجوم لداعش على مخفر قرب القائم إلى وقوع عدد من الجرحى.",
            (("clash", {}), ("casualties", {})),
        ),
    ],
    "an event that is only dated": [
        (
            "The market of Rabia was full on Friday. "
            "The strikes on the town came days after a visit of the governor.",
            (),
        ),
        ("After the outbreak of fighting in Rabia, the markets closed their doors.", ()),
    ],
    "a fight helped from the air": [
        (
            "يشتبك الجيش السوري مع داعش قرب البوكمال بمساعدة طيران روسي.",
            (("clash", {"places": ["al_bukamal"]}),),
        ),
    ],
    "roads and gates in use": [
        (
            "تستخدم فصائل مسلحة معبرا قرب البوكمال لنقل السلاح بين العراق وسوريا.",
            (("infiltration", {}),),
        ),
        ("يعد الطريق جنوب ربيعة ممرا للتهريب من سوريا.", (("infiltration", {}),)),
        (
            "The wadi south of Rabia has become a corridor for drugs coming out of Syria.",
            (("infiltration", {"places": ["rabia"]}),),
        ),
        ("The road south of Rabia is a path for shepherds.", ()),
    ],
    "wares that pass a gate or do not": [
        (
            "لم تدخل أي شاحنة من العراق إلى سوريا عبر معبر القائم هذا العام.",
            (("crossing_status", {"places": ["qaim_crossing"]}),),
        ),
        ("توقف دخول الأغنام المريضة من سوريا إلى العراق.", (("infiltration", {}),)),
    ],
    "names of arms and units": [
        ("An air assault battalion trained its cooks near Rabia.", ()),
    ],
    "grief of old, and none": [
        ("The villagers near Sinjar had survived a massacre.", ()),
        ("Speed prevented any casualties near Rabia, the officer said.", ()),
    ],
    "targets are men": [
        ("The two targets were cousins from Rabia.", ()),
    ],
    "a judgement": [
        ("The withdrawal of the SDF from Rabia will not be a danger to us, he said.", ()),
    ],
    "ground held no longer": [
        ("The militants have been driven from their strongholds near Al-Qaim.", (("capture", {}),)),
        (
            "The town of Al-Bukamal is a stronghold of ISIS.",
            (("control", {"places": ["al_bukamal"]}),),
        ),
    ],
    "kept out": [
        ("The fence is to block any attempt by ISIS to enter Iraq near Rabia.", ()),
    ],
    "a line made strong": [
        (
            "The fighting has prompted Amman and Baghdad to fortify their Syrian frontier.",
            (("fortification", {"places": ["frontier"]}),),
        ),
        (
            "The guards continue to strengthen the border with Syria.",
            (("fortification", {"places": ["frontier"], "stance": "ongoing"}),),
        ),
    ],
}


@each_example(CASES)
def test_a_sentence_tells_its_claims_and_no_other(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
