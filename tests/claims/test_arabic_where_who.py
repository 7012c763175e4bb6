"""Roles, sides, holders and places: three Arabic sentences of our own to each rule."""

import pytest

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

WHO: Examples = {
    "actor and target": [
        (
            "هاجم داعش نقطة لحرس الحدود العراقي غرب البعاج.",
            (("clash", {"actors": {"isis": "actor", "iraqi_border_guard": "against"}}),),
        ),
        (
            "قصفت المدفعية التركية مواقع حزب العمال الكردستاني في سنجار.",
            (("strike", {"actors": {"turkey": "actor", "pkk": "against"}}),),
        ),
        (
            "اعتقلت الشرطة الاتحادية أربعة من عناصر داعش في ربيعة.",
            (("arrest", {"actors": {"federal_police": "actor", "isis": "against"}}),),
        ),
    ],
    "partner": [
        (
            "سيّر الجيش العراقي مع البيشمركة دوريات مشتركة قرب فيشخابور.",
            (("patrol", {"actors": {"iraqi_army": "actor", "peshmerga": "with"}}),),
        ),
        (
            "نفذت الشرطة الاتحادية بالاشتراك مع الحشد الشعبي عملية تفتيش جنوب سنجار.",
            (("operation", {"actors": {"federal_police": "actor", "pmf": "with"}}),),
        ),
        (
            "التقى قائد حرس الحدود العراقي ضباطاً من قسد قرب اليعربية لبحث ضبط الحدود.",
            (("coordination", {"actors": {"iraqi_border_guard": "actor", "sdf": "with"}}),),
        ),
    ],
    "backer": [
        (
            "سيطرت قسد بدعم من التحالف الدولي على السوسة.",
            (("capture", {"actors": {"sdf": "actor", "coalition": "supported_by"}}),),
        ),
        (
            "تقدم الجيش السوري بإسناد جوي روسي نحو البوكمال.",
            (("operation", {"actors": {"saa": "actor", "russia": "supported_by"}}),),
        ),
        (
            "شن الحشد العشائري، بمساندة طيران الجيش العراقي، عملية قرب عكاشات.",
            (
                (
                    "operation",
                    {"actors": {"tribal_mob_iq": "actor", "iraqi_air_force": "supported_by"}},
                ),
            ),
        ),
    ],
    "side": [
        (
            "أقام حرس الحدود العراقي ساتراً ترابياً على الحدود السورية.",
            (("fortification", {"side": "iraq"}),),
        ),
        ("تنتشر قسد على الشريط الحدودي مع العراق.", (("presence", {"side": "syria"}),)),
        (
            "اجتمع ضباط عراقيون وسوريون عند الحدود لبحث التنسيق الأمني.",
            (("coordination", {"side": "both"}),),
        ),
    ],
    "one ground shared": [
        (
            "تتقاسم السيطرة على سنجار كل من الحشد الشعبي، والبيشمركة، ووحدات مقاومة سنجار.",
            (
                ("control", {"actors": {"pmf": "actor"}}),
                ("control", {"actors": {"peshmerga": "actor"}}),
                ("control", {"actors": {"ybs": "actor"}}),
            ),
        ),
        (
            "يتقاسم الجيش السوري وقسد السيطرة على محافظة دير الزور.",
            (("control", {"actors": {"saa": "actor"}}), ("control", {"actors": {"sdf": "actor"}})),
        ),
        (
            "السيطرة في التنف موزعة بين التحالف الدولي وجيش سوريا الجديد.",
            (("control", {"places": ["tanf"]}), ("control", {"places": ["tanf"]})),
        ),
    ],
    "each his own ground": [
        (
            "تسيطر قسد على الضفة الشرقية للفرات فيما يسيطر الجيش السوري على الضفة الغربية.",
            (
                ("control", {"actors": {"sdf": "actor"}, "places": ["east_euphrates"]}),
                ("control", {"actors": {"saa": "actor"}, "places": ["west_euphrates"]}),
            ),
        ),
        (
            "يسيطر الحشد الشعبي على القائم والجيش العراقي على ربيعة والبيشمركة على زاخو.",
            (
                ("control", {"actors": {"pmf": "actor"}, "places": ["al_qaim"]}),
                ("control", {"actors": {"iraqi_army": "actor"}, "places": ["rabia"]}),
                ("control", {"actors": {"peshmerga": "actor"}, "places": ["zakho"]}),
            ),
        ),
        (
            "تنتشر قسد في الباغوز، والحشد الشعبي في القائم.",
            (
                ("presence", {"actors": {"sdf": "actor"}, "places": ["baghuz"]}),
                ("presence", {"actors": {"pmf": "actor"}, "places": ["al_qaim"]}),
            ),
        ),
    ],
    "metonymy": [
        (
            "اتفقت بغداد ودمشق على ضبط الحدود المشتركة.",
            (("coordination", {"actors": {"iraqi_gov": "actor", "syrian_gov": "with"}}),),
        ),
        ("نفت أنقرة قصف سنجار.", (("strike", {"stance": "denied", "record": "institutional"}),)),
        (
            "بحثت طهران مع بغداد أمن الحدود السورية.",
            (("coordination", {"actors": {"iran": "actor", "iraqi_gov": "with"}}),),
        ),
    ],
    "pronoun": [
        (
            "وصل لواءان من الحشد الشعبي إلى القائم يوم الجمعة. وقد نصبت قواته حواجز غرب المدينة.",
            (("operation", {}), ("post", {"actors": {"pmf": "actor"}, "places": ["al_qaim"]})),
        ),
        (
            "دخلت قسد السوسة أمس. ثم سيطرت عليها بعد ساعات.",
            (
                ("operation", {"places": ["susah"]}),
                ("capture", {"actors": {"sdf": "actor"}, "places": ["susah"]}),
            ),
        ),
        (
            "يتحصن مسلحو داعش في الباغوز. وتقصفهم طائرات التحالف الدولي كل يوم.",
            (
                ("presence", {}),
                (
                    "strike",
                    {"actors": {"coalition": "actor", "isis": "against"}, "places": ["baghuz"]},
                ),
            ),
        ),
    ],
    "ambiguous": [
        (
            "تنتشر القوات الكردية قرب ربيعة.",
            (("presence", {"open": {"peshmerga": ("krg", "sdf")}}),),
        ),
        (
            "سيطرت القوات الحكومية على الباغوز.",
            (("capture", {"open": {"saa": ("iraqi_forces",)}}),),
        ),
    ],
    "a body that no list holds": [
        (
            "قال شهود إن المقاومة الإسلامية قصفت قاعدة في التنف.",
            (("strike", {"actors": {}, "record": "collective", "places": ["tanf"]}),),
        ),
    ],
}

WHERE: Examples = {
    "list of places": [
        (
            "ينتشر الجيش العراقي في محافظتي نينوى والأنبار.",
            (("presence", {"places": ["nineveh", "anbar"], "extent": "province"}),),
        ),
        (
            "قصفت طائرات مجهولة مواقع في البوكمال والميادين والقورية.",
            (("strike", {"places": ["al_bukamal", "mayadin", "quriyah"]}),),
        ),
        (
            "سيطرت قسد على هجين والسوسة والشعفة.",
            (("capture", {"places": ["hajin", "susah", "shaafah"]}),),
        ),
    ],
    "list with such as": [
        (
            "ينتشر الحشد الشعبي في القائم إضافة إلى بلدات مثل الكرابلة والعبيدي.",
            (("presence", {"places": ["al_qaim", "karabilah", "al_ubaidi"]}),),
        ),
        (
            "تسيطر قسد على هجين، فضلا عن قرى مثل السوسة والباغوز.",
            (("control", {"places": ["hajin", "susah", "baghuz"]}),),
        ),
        (
            "شملت الغارات البوكمال، بالإضافة إلى مناطق أخرى مثل القورية.",
            (("strike", {"places": ["al_bukamal", "quriyah"]}),),
        ),
    ],
    "list of actors, place of the last": [
        (
            "تسيطر قسد على حقل العمر، وجيش سوريا الجديد في منطقة التنف.",
            (("control", {"places": ["omar_field"]}), ("control", {"places": ["tanf"]})),
        ),
        (
            "يتقاسم السيطرة على الحدود كل من الجيش العراقي، والبيشمركة، والحشد الشعبي في سنجار.",
            (
                ("control", {"actors": {"iraqi_army": "actor"}}),
                ("control", {"actors": {"peshmerga": "actor"}}),
                ("control", {"actors": {"pmf": "actor"}, "places": ["sinjar"]}),
            ),
        ),
        (
            "تنتشر البيشمركة في زاخو، والجيش العراقي في ربيعة وسنجار.",
            (("presence", {"places": ["zakho"]}), ("presence", {"places": ["rabia", "sinjar"]})),
        ),
    ],
    "north of": [
        (
            "قصف التحالف الدولي موقعاً شمال البوكمال.",
            (("strike", {"places": ["al_bukamal"], "qualifier": "north of"}),),
        ),
        (
            "نصب حرس الحدود العراقي برجاً إلى الجنوب من ربيعة.",
            (("fortification", {"places": ["rabia"], "qualifier": "south of"}),),
        ),
        (
            "هاجم داعش رتلاً غربي عكاشات.",
            (("clash", {"places": ["akashat"], "qualifier": "west of"}),),
        ),
    ],
    "so far from": [
        (
            "أقام الجيش العراقي نقطة مراقبة على بعد 20 كم من القائم.",
            (("post", {"places": ["al_qaim"], "distance_km": 20.0, "qualifier": "20 km from"}),),
        ),
        (
            "هاجم داعش قرية تبعد 15 كيلومتراً عن البعاج.",
            (("clash", {"places": ["baaj"], "distance_km": 15.0, "qualifier": "15 km from"}),),
        ),
        (
            "قصفت طائرات التحالف مقراً على مسافة عشرة كيلومترات جنوب البوكمال.",
            (
                (
                    "strike",
                    {"places": ["al_bukamal"], "distance_km": 10.0, "qualifier": "10 km south of"},
                ),
            ),
        ),
    ],
    "between": [
        (
            "بنى العراق خندقاً بين القائم وعكاشات.",
            (("fortification", {"places": ["al_qaim", "akashat"], "extent": "stretch"}),),
        ),
        (
            "تسير قسد دوريات بين هجين والباغوز.",
            (("patrol", {"places": ["hajin", "baghuz"], "extent": "stretch"}),),
        ),
        (
            "وقع اشتباك بين داعش وقسد في المنطقة الواقعة بين السوسة والشعفة.",
            (("clash", {"places": ["susah", "shaafah"], "extent": "stretch"}),),
        ),
    ],
    "opposite": [
        (
            "ينتشر حرس الحدود العراقي قبالة الباغوز.",
            (("presence", {"places": ["baghuz"], "side": "iraq", "qualifier": "opposite"}),),
        ),
        (
            "نصب الجيش العراقي أبراج مراقبة مقابل بلدة اليعربية.",
            (
                (
                    "fortification",
                    {"places": ["yaarubiyah"], "side": "iraq", "qualifier": "opposite"},
                ),
            ),
        ),
    ],
    "the last stretch": [
        (
            "أنجز حرس الحدود العراقي المقطع الأخير من الجدار مع سوريا.",
            (("fortification", {"extent": "frontier", "qualifier": "last section"}),),
        ),
        (
            "بدأ العراق حفر الخندق في الجزء الأخير من الحدود السورية.",
            (("fortification", {"extent": "frontier", "qualifier": "last section"}),),
        ),
    ],
    "this area": [
        (
            "دخل الحشد الشعبي بلدة رمانة يوم الخميس. ونصب حواجز في هذه البلدة.",
            (("operation", {}), ("post", {"places": ["rumana"], "actors": {"pmf": "actor"}})),
        ),
        (
            "زار الوزير معبر ربيعة أمس. وقال إن المعبر سيفتح قريبا.",
            (("crossing_status", {"places": ["rabia_crossing"], "stance": "planned"}),),
        ),
    ],
}

NOT_YET: Examples = {
    "the last stretch": [
        ("تسيطر قسد على القسم الأخير من الشريط الحدودي قرب الباغوز.",
         (("control", {"qualifier": "last section"}),)),
    ],
}  # fmt: skip


@each_example(WHO | WHERE)
def test_who_and_where(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)


@pytest.mark.xfail(strict=True, reason="no rule yet for these wordings in Arabic")
@each_example(NOT_YET)
def test_what_is_not_read_yet(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
