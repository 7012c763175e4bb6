"""Ground that falls or is held, what is only carried or left behind, and whose aircraft struck."""

import pytest

from tests.claims.expected import Wanted, assert_just_told
from tests.claims.reading_helpers import read

NONE: Wanted = ()
ARABIC: list[tuple[str, Wanted]] = [
    (
        "نفى المتحدث باسم الجيش العراقي سقوط القائم.",
        (("capture", {"stance": "denied", "actors": {"iraqi_army": "against"}}),),
    ),
    ("أعلن تنظيم داعش سقوط القائم.", (("capture", {"actors": {"isis": "actor"}}),)),
    (
        "أعلنت القيادة العامة للجيش تحرير مدينة البوكمال.",
        (("capture", {"speaker": "القيادة العامة للجيش"}),),
    ),
    (
        "تتواصل الاشتباكات على محاور عدة في الباغوز بين قسد وداعش.",
        (("clash", {"stance": "ongoing"}),),
    ),
    (
        "بسط الجيش السوري سيطرته على مساحات واسعة كانت خاضعة لقسد في محافظة دير الزور.",
        (
            ("capture", {"actors": {"saa": "actor", "sdf": "against"}}),
            ("control", {"stance": "ended"}),
        ),
    ),
    (
        "لا يزال تنظيم داعش يتحصن في جيب صغير قرب الباغوز.",
        (("control", {"stance": "ongoing", "actors": {"isis": "actor"}}),),
    ),
    ("وتتخذ ميليشيات إيران من مدينة البوكمال مركزا لها.", (("presence", {}),)),
    ("وتم القضاء على 7 إرهابيين في السوسة.", (("casualties", {"actors": {"isis": "against"}}),)),
    (
        "ستتولى قوات حرس الحدود خلال الأيام المقبلة مهامها في منفذ القائم.",
        (("presence", {"stance": "planned"}),),
    ),
    ("تولى قائد الفوج مهامه في ربيعة.", NONE),
    (
        "أخرجت القوات الأميركية، صباح اليوم الأربعاء، دفعة من سجناء داعش من سجن في الحسكة.",
        (("transfer", {"actors": {"us_forces": "actor", "isis": "against"}}),),
    ),
    (
        "اعتقل الجيش العراقي ثلاثة متسللين في سنجار وجرى تسليمهم إلى الجهات المختصة.",
        (("arrest", {}), ("transfer", {})),
    ),
    (
        "أعلنت الوزارة فرار 120 من عناصر داعش من سجن الشدادي، والقبض على 81 منهم.",
        (("transfer", {}), ("arrest", {"actors": {"isis": "against"}})),
    ),
    (
        "سقط ثلاثة قتلى من المسلحين في سنجار ولم يصب أي من المدنيين.",
        (("casualties", {"stance": "asserted"}), ("casualties", {"stance": "denied"})),
    ),
    (
        "تصدت الفصائل العاملة في البادية السورية لهجوم شنه داعش قرب معبر التنف.",
        (("clash", {}),),
    ),
    ("أحصى المرصد 72 قتيلا من قسد في هجين.", (("casualties", {"speaker": "المرصد"}),)),
    ("حرصا على سلامة من بقي من المدنيين في الباغوز.", NONE),
    ("بقي عدد من مقاتلي داعش في الباغوز.", (("presence", {"actors": {"isis": "actor"}}),)),
    (
        "قصفت طائرات ما يسمى بالتحالف الدولي بلدة السوسة.",
        (("strike", {"actors": {"coalition": "actor"}}),),
    ),
    (
        "طائرات مسيرة تابعة لقيادة الحدود تنفذ طلعات استطلاع على الحدود السورية شمال القائم.",
        (("patrol", {"actors": {"iraqi_border_guard": "actor"}}),),
    ),
]
ENGLISH: list[tuple[str, Wanted]] = [
    ("The town of Rawa had been wholly retaken.", (("capture", {}),)),
    ("The army freed al-Qaim and Rawa.", (("capture", {"places": ["al_qaim", "rawa"]}),)),
    ("The army freed two hostages near Rabia.", NONE),
    (
        "The army opened the assault by forcing ISIS out of the center of Baaj.",
        (
            ("clash", {"actors": {"iraqi_army": "actor", "isis": "against"}}),
            ("capture", {"actors": {"iraqi_army": "actor", "isis": "against"}}),
        ),
    ),
    ("Iraqi troops got to the border with Syria on Monday.", (("operation", {}),)),
    ("The army is prepared to go into Syria.", (("operation", {"stance": "planned"}),)),
    (
        "Baghdad was talking with Damascus about how to guard the frontier.",
        (("coordination", {"actors": {"iraqi_gov": "actor", "syrian_gov": "with"}}),),
    ),
    (
        "Baghdad was talking with Damascus about how to guard the frontier, a spokesman said.",
        (("coordination", {"stance": "ongoing"}),),
    ),
    ("The militias now run the Syrian town of Albukamal.", (("control", {}),)),
    ("Rebels drove out Syrian government troops from Albukamal in 2012.", (("capture", {}),)),
    ("Militias guard much of the desert around Qaim.", (("presence", {}),)),
    (
        "A drone was shot down at Tanf. No human losses have been documented.",
        (("strike", {}), ("casualties", {"stance": "denied"})),
    ),
    ("Five rockets made it to the base at Green Village.", (("strike", {}),)),
    ("Gunfire could be heard near the Rabia crossing.", (("clash", {"actors": {}}),)),
    ("The fall of Rawa could open the road to Baghdad.", NONE),
    ("Women and wounded men wait for food in Hajin.", NONE),
    ("Two wounded soldiers were taken out of Hajin.", (("casualties", {}),)),
    (
        "Smugglers with shells, missiles and food crossed into Syria from Iraq.",
        (("infiltration", {}),),
    ),
    ("The army shells Hajin every day.", (("strike", {}),)),
    (
        "Militias abandoned several posts and headquarters in Albukamal.",
        (("operation", {}),),
    ),
    ("The base in Tanf is used by the coalition that is fighting ISIS.", (("presence", {}),)),
    (
        "Jets belonging to the U.S.-led coalition bombed Albukamal.",
        (("strike", {"actors": {"coalition": "actor"}}),),
    ),
    (
        "The army retook the village of Umm Jrais, next to the town of Baaj.",
        (("capture", {"places": ["umm_jaris"]}),),
    ),
    (
        "The Command denied that gunmen slipped in from Syria, affirming that the army had built "
        "a wall on the frontier.",
        (("infiltration", {"stance": "denied"}), ("fortification", {"stance": "asserted"})),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [*ARABIC, *ENGLISH])
def test_what_is_told(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
