"""Deeds told beside others: whose they are, which kind they are, and what is no deed at all."""

import pytest

from geo.claims.model import Claim
from tests.claims.expected import Examples, assert_told, each_example
from tests.claims.reading_helpers import read

TOLD: Examples = {
    "a checkpoint behind asides": [
        (
            "نصبت مجموعة مسلحة تابعة للحرس الثوري، قبل يومين، حاجزاً جديداً قرب البوكمال.",
            (("post", {"actors": {"iran_militias": "actor", "irgc": "supported_by"}}),),
        ),
    ],
    "who told whom is no second speaker": [
        (
            "نفى مسؤول في هيئة المنافذ، تحدث إلى وكالة محلية، تعرض أي قافلة للقصف قرب القائم.",
            (("strike", {"stance": "denied", "record": "anonymous"}),),
        ),
        (
            "غير أن ضابطاً تحدث لوكالة رويترز قال إن القوات الأمريكية انسحبت من التنف.",
            (("operation", {"record": "anonymous", "speaker": "ضابطاً"}),),
        ),
    ],
    "what passes round is no speaker": [
        (
            "قال العميد علي حسن إن ما تتداوله صفحات عن تسلل مسلحين إلى سنجار غير صحيح.",
            (("infiltration", {"stance": "denied", "speaker": "العميد علي حسن"}),),
        ),
    ],
    "figures that somebody announced": [
        (
            "أدى القصف على القائم إلى مقتل 16 شخصاً، بحسب حصيلة أعلنتها الحكومة العراقية.",
            (("casualties", {"record": "institutional", "speaker": "الحكومة العراقية"}),),
        ),
    ],
    "no toll": [
        ("لم تسفر الغارة على القائم عن خسائر بشرية.", (("casualties", {"stance": "denied"}),)),
        (
            "قال بيان للفصيل إن القصف على مواقعه في البوكمال لم يوقع أي خسائر بشرية.",
            (("casualties", {"stance": "denied"}),),
        ),
        (
            "لم تسفر الغارة على القائم إلا عن إصابة جندي.",
            (("casualties", {"stance": "asserted"}),),
        ),
    ],
    "an exception is of its own verb": [
        (
            "قال علي حسن إن منفذ ربيعة ما زال مغلقاً، ولن يعاد فتحه إلا بعد اكتمال كوادره.",
            (
                ("crossing_status", {"stance": "ongoing"}),
                ("crossing_status", {"stance": "condition"}),
            ),
        ),
    ],
    "after a deed": [
        (
            "قال القيادي في قسد إن قواته ستنسحب من اليعربية بعد الإفراج عن أسراها.",
            (("operation", {"stance": "condition"}),),
        ),
        (
            "قال القيادي في قسد إن قواته ستنسحب من اليعربية بعد أيام.",
            (("operation", {"stance": "planned"}),),
        ),
    ],
    "men received by way of a gate": [
        (
            "قالت الخلية إن العراق تسلم حتى الآن 450 منهم عبر منفذ ربيعة.",
            (("transfer", {"actors": {"iraqi_gov": "actor"}}),),
        ),
        (
            "تسلم الجيش السوري معبر اليعربية من قسد.",
            (("capture", {}),),
        ),
        (
            "قسد سلمت العراق، الأسبوع الماضي، 27 عراقياً من أسرى التنظيم قرب تل صفوك.",
            (("transfer", {"actors": {"sdf": "actor", "iraqi_gov": "with", "isis": "against"}}),),
        ),
        (
            "The SDF handed Iraq 50 ISIS detainees.",
            (("transfer", {"actors": {"sdf": "actor", "iraqi_gov": "with", "isis": "against"}}),),
        ),
    ],
    "who was caught had crossed": [
        (
            "ألقى حرس الحدود القبض على أربعة متهمين عبروا من سوريا سيراً على الأقدام قرب ربيعة.",
            (("arrest", {}), ("infiltration", {})),
        ),
        (
            "Six men of ISIS slipped in near Rabia, two of whom were caught by the Asayish.",
            (("infiltration", {}), ("arrest", {"bodies": {"asayish"}})),
        ),
    ],
    "works that start": [
        (
            "أعلنت القيادة إنجاز الجدار الكونكريتي قرب سنجار، مؤكدة أن العمل بالمرحلة الثانية "
            "سينطلق مطلع العام المقبل.",
            (("fortification", {"stance": "asserted"}), ("fortification", {"stance": "planned"})),
        ),
        (
            "Iraq has built 400 km of its wall on the Syrian border and will close the remaining "
            "sections by June.",
            (("fortification", {"stance": "asserted"}), ("fortification", {"stance": "planned"})),
        ),
    ],
    "the parties to an agreement": [
        (
            "Activists reported an agreement between Iraq and Syria on a joint border committee.",
            (("coordination", {"actors": {"iraqi_gov": "actor", "syrian_gov": "with"}}),),
        ),
    ],
    "a town on the line": [
        ("Qaim will reopen to traffic next month.", (("crossing_status", {"stance": "planned"}),)),
        ("Around 400 trucks cross at Qaim every day.", (("crossing_status", {}),)),
        ("وكان ألفا جندي من جيش النظام قد عبروا من القائم.", (("operation", {}),)),
        ("دخلت الميليشيات الإيرانية البوكمال.", (("operation", {"side": "syria"}),)),
        ("لن تدخل قوات الحشد سوريا.", (("operation", {"stance": "denied"}),)),
    ],
    "posts that are run, men garrisoned": [
        (
            "Kata'ib Hezbollah denied that the group operates any checkpoint at the Qaim gate.",
            (("post", {"stance": "denied", "bodies": {"kataib_hezbollah"}}),),
        ),
        (
            "Kata'ib Hezbollah's 45th Brigade has been garrisoned south of Qaim since 2018.",
            (("presence", {"start": "2018"}),),
        ),
    ],
    "a force that takes a town with an adjective's name": [
        (
            "حرر الجيش العراقي والحشد الشعبي القائم من داعش.",
            (("capture", {"places": ["al_qaim"], "bodies": {"iraqi_army", "pmf", "isis"}}),),
        ),
    ],
    "who remains, and what nobody did": [
        (
            "ونفى مصدر في وزارة الدفاع السورية بقاء أي نقطة لقسد في اليعربية.",
            (("post", {"stance": "denied", "bodies": {"sdf"}}),),
        ),
        (
            '"We hold every metre from Qaim to Akashat and nobody has crossed," Colonel Ali Hassan '
            "said.",
            (("control", {"stance": "asserted"}), ("infiltration", {"stance": "denied"})),
        ),
    ],
    "an abbreviation that the article makes itself": [
        (
            "In practice Kata'ib Hezbollah (KH) holds the yard. US jets hit KH positions at Qaim.",
            (("strike", {"actors": {"us_forces": "actor", "kataib_hezbollah": "against"}}),),
        ),
    ],
    "the army of its company": [
        (
            "وتنتشر خلف الجدار على الحدود ثلاثة خطوط، أولها لحرس الحدود العراقي وثانيها للجيش.",
            (("presence", {"bodies": {"iraqi_border_guard", "iraqi_army"}}),),
        ),
    ],
    "at noon": [
        (
            "دخلت قوة من الأمن الداخلي السوري، ظهر أمس، بلدة اليعربية.",
            (("operation", {"bodies": {"general_security"}}),),
        ),
    ],
}


@each_example(TOLD)
def test_what_is_told(text: str, wanted: tuple[tuple[str, dict[str, object]], ...]) -> None:
    assert_told(read(text), wanted)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("control", "قال مصدر أمني إن الجيش انتشر في القائم، مشيراً إلى أن الوضع تحت السيطرة."),
        ("control", "تنتشر في البوكمال مجموعات من النجباء تعمل تحت إمرة الحرس الثوري."),
        ("presence", "شاهد الأهالي انسحاب القوات الأمريكية من قاعدة التنف."),
        ("presence", "تتبادل بغداد وقسد المعلومات عن تحركات داعش في ربيعة."),
        ("presence", "هناك غرفة تنسيق تجمع الحشد بحرس الحدود السوري في القائم."),
        ("casualties", "يقضي التفاهم بين بغداد ودمشق بتسيير دوريات مشتركة على الحدود."),
        ("post", "قالت الوحدات إنها لن تسلم نقاطها الحدودية في سنجار."),
        ("arrest", "The SDF seized the last ISIS pocket in Baghouz."),
        (
            "infiltration",
            "The PMF took Baaj and was moving along the frontier to Qaim, ISIS's town.",
        ),
    ],
)
def test_what_is_no_claim_of_that_kind(kind: str, text: str) -> None:
    assert kind not in {claim.kind.value for claim in read(text)}


def test_a_road_from_one_town_to_another_is_a_stretch() -> None:
    told = read("ISIS attacked a patrol on the road from Qaim to Akashat.")
    assert _extents(told) == {"stretch"}
    assert _extents(read("هاجم داعش دورية على الطريق من القائم إلى عكاشات.")) == {"stretch"}


def _extents(told: tuple[Claim, ...]) -> set[str]:
    return {claim.where.extent.value for claim in told}
