"""Sentences of our own: what is told again is one claim, what lies elsewhere none."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "told twice in the same words": [
        (
            "ذكر ضابط أن ستة من الشرطة قتلوا بهجوم لداعش على مخفرهم قرب القائم.\n\n"
            "ذكر ضابط أن ستة من الشرطة قتلوا بهجوم لداعش على مخفرهم قرب القائم.\n\n"
            "وقال الضابط إن الهجوم على المخفر أوقع ستة قتلى من الشرطة.",
            (("casualties", {}), ("clash", {})),
        ),
        (
            "Six policemen died in an ISIS attack on their post near Qaim, an officer said.\n\n"
            "The officer said six policemen were killed when ISIS attacked the post near Qaim.",
            (("casualties", {}), ("clash", {})),
        ),
    ],
    "a blow and the verb of it": [
        (
            "الغارات التي شنها الطيران التركي فجر الأحد طالت ستة مواقع في سنجار.",
            (("strike", {"places": ["sinjar"]}),),
        ),
        (
            "القصف العنيف الذي نفذته طائرات تركية مساء السبت ضرب أربع قرى في سنجار.",
            (("strike", {"places": ["sinjar"]}),),
        ),
    ],
    "another frontier": [
        (
            "على الحدود مع إيران عزز حرس الحدود نقاطه في السليمانية بالتعاون مع البيشمركة.",
            (),
        ),
        ("ونفى القائد حدوث أي تسلل من العراق إلى إيران.", ()),
        ("Iraqi border guards built a new fence on the border with Iran.", ()),
        ("The army foiled an infiltration from Turkey into Iraq.", ()),
        (
            "عزز حرس الحدود العراقي نقاطه على الحدود مع سوريا.",
            (("post", {"places": ["frontier"]}),),
        ),
        (
            "Iraqi border guards built a new fence on the borders with Syria and Turkey.",
            (("fortification", {}),),
        ),
    ],
    "the text goes over to another border, and comes back": [
        (
            "الحدود مع إيران هادئة.\n\nوأضاف القائد أن التنسيق بين الجانبين وثيق.\n\n"
            "وعلى الحدود السورية ينتشر لواءان من حرس الحدود العراقي.",
            (("presence", {"places": ["frontier"]}),),
        ),
        (
            "On the border with Iran all is calm.\n\nBoth sides coordinate closely.\n\n"
            "On the Syrian border two brigades are deployed.",
            (("presence", {"places": ["frontier"]}),),
        ),
    ],
    "what a picture shows": [
        (
            "Guards on the Syrian border (File photo)\n\nThe market of Rabia was full.",
            (),
        ),
        ("جنود عراقيون على الحدود السورية (أرشيف)\n\nامتلأ سوق ربيعة بالناس.", ()),
        ("طائرة عراقية تقصف مواقع داعش قرب البوكمال (صورة أرشيفية)\n\nامتلأ سوق ربيعة بالناس.", ()),
    ],
    "holders of two sides of a gate": [
        (
            "تسيطر البيشمركة على الجانب العراقي من معبر ربيعة، وقسد على الجانب السوري.",
            (
                ("control", {"actors": {"peshmerga": "actor"}}),
                ("control", {"actors": {"sdf": "actor"}}),
            ),
        ),
    ],
    "arms found in a sweep": [
        (
            "The force seized rifles and ammunition during its sweep of Hajin.",
            (),
        ),
        (
            "Border guards seized rifles smuggled from Syria near Rabia.",
            (("infiltration", {}),),
        ),
    ],
    "what dates another": [
        ("The market has been quiet since the militants swept across northern Iraq in 2014.", ()),
        ("He spoke days after the death of two guards in an attack near Qaim.", ()),
        ("منذ اجتياح داعش للموصل عام 2014 يعيش أهل القائم في خوف.", ()),
    ],
    "who the victims were": [
        (
            "ISIS killed 40 villagers in Hajin, among them women who had tried to flee.",
            (("casualties", {}),),
        ),
    ],
    "by whose leave they are there": [
        ("American troops are in Iraq by invitation, the ambassador said.", ()),
        ("نحن في العراق بدعوة من حكومته، كما قال السفير الأمريكي.", ()),
    ],
}


@each_example(CASES)
def test_it_is_told_once_or_not_here(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
