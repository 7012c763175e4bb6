"""Words of a deed that their company turns into another, or into none; English, then Arabic.

Each turned sentence has a plain one beside it that must go on telling the deed.
"""

import pytest

from tests.claims.expected import Wanted, assert_just_told
from tests.claims.reading_helpers import read

NONE: Wanted = ()
ENGLISH: list[tuple[str, Wanted]] = [
    ("A deal had been struck with the army near Hajin.", (("coordination", {}),)),
    ("Jets struck a convoy near Hajin.", (("strike", {}),)),
    ("A soldier holding a flag stood near Qaim.", NONE),
    ("The army holds Hajin.", (("control", {}),)),
    ("A truce announced on Tuesday was largely holding in Hajin.", (("coordination", {}),)),
    ("It is not fully clear how many soldiers are left in Tanf.", NONE),
    ("The army cleared Baghuz of militants.", (("capture", {}),)),
    ("By taking the crossing at Abu Kamal, the group would be able to move men.", NONE),
    ("The group took the crossing at Abu Kamal.", (("capture", {}),)),
    ("The loss of Baghuz means that the road is shut.", NONE),
    ("They have long wanted to see U.S. troops leave Tanf.", NONE),
    ("U.S. troops left Tanf.", (("operation", {}),)),
    ("Most of the infiltration across the border has been cut off.", NONE),
    ("The army cut off the road to Hajin.", (("encirclement", {}),)),
    ("Militants are pushing eastwards from Qaim.", (("operation", {"stance": "ongoing"}),)),
    ("Guards were engaged in the pursuit of militants near Qaim.", NONE),
    ("Guards engaged militants near Qaim.", (("clash", {}),)),
    (
        "The army has been taking hundreds of prisoners to Iraq from jails in Hasakah.",
        (("transfer", {"actors": {"saa": "actor"}}),),
    ),
    ("The army took dozens of prisoners in Hajin.", (("arrest", {}),)),
    ("A pair of strikes caught a tactical unit near Hajin.", (("strike", {}),)),
    (
        "Border guards will take over their duties in Tanf over the coming days.",
        (("presence", {"stance": "planned"}),),
    ),
    ("Gunmen keep staging hit and run attacks near Qaim.", (("clash", {}),)),
    ("Army troops are gathering near Hajin for a counter-attack.", (("presence", {}),)),
    ("The SDF eliminated ten militants in Baghuz.", (("casualties", {}),)),
]


@pytest.mark.parametrize(("text", "wanted"), ENGLISH)
def test_english(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)


ARABIC: list[tuple[str, Wanted]] = [
    ("كان البقاء في المنفذ قرب القائم ضرباً من الانتحار.", NONE),
    ("جابت مسيرة غاضبة شوارع سنجار.", NONE),
    ("جابت دورية مشتركة أطراف سنجار.", (("patrol", {}),)),
    ("وصل قائد قوات الحدود إلى الشريط الحدودي مع سوريا.", NONE),
    ("وصلت قوات من الجيش إلى معبر ربيعة.", (("operation", {}),)),
    ("القطعات ستعود إلى منفذ الوليد قريباً.", NONE),
    ("دمرت آليات قرب هجين دون معرفة حجم خسائر التنظيم.", (("clash", {}),)),
    (
        "أجبرت قسد داعش على الانسحاب من بلدة هجين.",
        (("capture", {"actors": {"sdf": "actor", "isis": "against"}}), ("operation", {})),
    ),
    ("قال القائد في اتصال مع وكالة الأنباء إن الجنود في ربيعة.", NONE),
    (
        "أزالت جرافات السواتر الترابية على الحدود قرب ربيعة.",
        (("fortification", {"stance": "ended"}),),
    ),
    ("لم يحفر الجيش خندقاً على الحدود قرب ربيعة.", (("fortification", {"stance": "denied"}),)),
    ("حفر الجيش خندقاً على الحدود قرب ربيعة.", (("fortification", {"stance": "asserted"}),)),
    ("ستبقى فصائل من الحشد في البوكمال.", (("presence", {"stance": "planned"}),)),
    ("لن تبقى القوات الأميركية في التنف.", (("presence", {"stance": "denied"}),)),
    ("عزز الجيش مواقعه في بلدة الباغوز.", (("presence", {"stance": "asserted"}),)),
    ("زاد الجيش عدد عناصره في معبر البوكمال.", (("presence", {"actors": {"saa": "actor"}}),)),
    (
        "ما زالت بلدة السوسة الخاضعة لتنظيم داعش هادئة.",
        (("control", {"actors": {"isis": "actor"}}),),
    ),
    (
        "منفذ الوليد مغلق، ومن المؤمل افتتاحه نهاية العام.",
        (("crossing_status", {"stance": "asserted"}), ("crossing_status", {"stance": "planned"})),
    ),
    ("قال المصدر إن 90 مطلوباً جرى تسليمهم إلى العراق.", (("transfer", {}),)),
    ("كان رتل من الشاحنات قد عبر الحدود من العراق قرب البوكمال.", (("infiltration", {}),)),
    ("عزل الجيش مدينة البوكمال عن الحدود.", (("encirclement", {}),)),
]


@pytest.mark.parametrize(("text", "wanted"), ARABIC)
def test_arabic(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
