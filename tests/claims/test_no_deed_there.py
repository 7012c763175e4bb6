"""Sentences of our own: words of deeds said of land, things and views, or to date the rest."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "where lands meet, no forces do": [
        ("تتربع البلدة على تلة عند ملتقى الحدود السورية العراقية قرب البوكمال.", ()),
        ("بنيت القرية عند التقاء نهري الفرات والخابور جنوب البصيرة.", ()),
        (
            "التقت القوات السورية بالقوات العراقية عند الحدود قرب البوكمال.",
            (("operation", {"places": ["al_bukamal"]}),),
        ),
    ],
    "land that lies around": [
        ("القائم بلدة تحيط بها بساتين النخيل من كل جانب.", ()),
        ("ويعيش أهالي راوة بين تلال تطوق البلدة من الغرب.", ()),
        ("تحيط الجبال الجرداء ببلدة سنجار من جهة الشمال.", ()),
        (
            "قوات سوريا الديمقراطية تحيط بالباغوز من ثلاث جهات.",
            (("encirclement", {"places": ["baghuz"]}),),
        ),
    ],
    "a deed that is only weighed": [
        ("قال النائب إن نقل معتقلي داعش من سوريا إلى العراق مسألة شديدة الحساسية.", ()),
        ("إن استعادة العوائل من مخيم الهول خطوة ضرورية.", ()),
        ("وأكد أن تسليم معتقلي داعش من سوريا إلى العراق أمر لا بد منه.", ()),
        (
            "قال النائب إن بغداد تسلمت من سوريا خمسين معتقلا من داعش.",
            (("transfer", {}),),
        ),
    ],
    "what comes at once after": [
        ("تخضع الأسر للفحص حال دخولها من معبر ربيعة.", ()),
        (
            "ستبدأ الحملة في البوكمال بمجرد وصول التعزيزات.",
            (("operation", {"stance": "condition"}),),
        ),
        ("وصلت تعزيزات للجيش السوري إلى البوكمال.", (("presence", {"places": ["al_bukamal"]}),)),
    ],
    "what is faced and is no foe": [
        ("أكد القائد في القائم قدرة رجاله على مواجهة أساليب المهربين.", ()),
        ("تصدت القوات العراقية لهجوم داعش قرب القائم.", (("clash", {"places": ["al_qaim"]}),)),
        ("وتعمل البلدية في البوكمال على مواجهة التحديات التي خلفتها الحرب.", ()),
    ],
    "what a figure comes to": [
        ("بلغ وزن المضبوطات 40 كيلوغراما، أي ما يساوي مئتي ألف حبة كبتاغون.", ()),
    ],
    "what one escapes from": [
        ("ساعد الغبار المسلحين قرب هجين على الإفلات من طائرات المراقبة.", ()),
        (
            "تراقب طائرات مسيرة عراقية الشريط الحدودي مع سوريا.",
            (("patrol", {"places": ["frontier"]}),),
        ),
    ],
    "places of custody": [
        ("للإدارة الذاتية في الشدادي دور توقيف تحت سيطرة قوات قسد.", ()),
        ("زار الوفد سجونا تسيطر عليها قسد في الحسكة.", ()),
        ("تسيطر قسد على مدينة الشدادي.", (("control", {}),)),
    ],
    "arms laid down": [
        ("The men had handed in their rifles near Qaim.", ()),
        ("The deserters turned over their armoured vehicles at Rabia.", ()),
        (
            "Iraqi officers turned over 20 ISIS detainees to Syria at Rabia.",
            (("transfer", {}),),
        ),
    ],
    "what is shut and is no gate": [
        ("The trench closes loopholes along the Syrian border.", (("fortification", {}),)),
        ("The new towers near Rabia close a gap in surveillance.", (("fortification", {}),)),
        ("Iraq closes the Rabia crossing.", (("crossing_status", {"places": ["rabia_crossing"]}),)),
    ],
    "control that is fought over": [
        (
            "The two forces are racing each other for control of the land around Albu Kamal.",
            (),
        ),
        ("Rival bands vied for control of smuggling roads near Rabia.", ()),
        ("The SDF has control of the countryside around Hajin.", (("control", {}),)),
    ],
    "execution that is no killing": [
        ("The minister ordered the execution of the plan on the Syrian border.", ()),
        (
            "The general ordered the execution of air strikes on depots near Albu Kamal.",
            (("strike", {}),),
        ),
        ("ISIS executed four shepherds near Albu Kamal.", (("casualties", {}),)),
    ],
    "a bomb that is a figure of speech": [
        ("Aid workers call the al-Hol camp a ticking bomb.", ()),
        ("For the mayor of Shaddadi the prison is a time bomb.", ()),
    ],
    "what would follow once it is done": [
        ("Once Hajin falls, that will isolate Sha'fah and encircle the last cells.", ()),
        ("When Hajin is taken, that will encircle the desert cells.", ()),
    ],
    "what a blow shows": [
        ("The latest raids near Albu Kamal highlight growing friction with the militias.", ()),
        ("Repeated attacks around Hajin reflect the weakness of the local councils.", ()),
        (
            "Fresh air raids hit two depots near Albu Kamal.",
            (("strike", {"places": ["al_bukamal"]}),),
        ),
    ],
    "what a strike sets off": [
        (
            "Drones bombed a depot near Albu Kamal, setting off a huge explosion.",
            (("strike", {"places": ["al_bukamal"]}),),
        ),
        (
            "Jets hit a store in Hajin, triggering several blasts.",
            (("strike", {"places": ["hajin"]}),),
        ),
        ("A car bomb blew up in Hajin.", (("clash", {"places": ["hajin"]}),)),
    ],
    "one's part in a long war": [
        ("The Kurdish-led force did most of the fighting against ISIS.", ()),
        ("Iraq carried the brunt of the battle against ISIS.", ()),
    ],
}


@each_example(CASES)
def test_words_that_tell_of_no_deed_claim_none(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
