"""Sentences of our own: ambushes that are laid for watch, bodies found, ground left behind."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "ambushes beside patrols are a way of watching": [
        ("ضاعف اللواء عدد دورياته وكمائنه على الشريط المقابل للبوكمال.", (("patrol", {}),)),
        ("The brigade doubled its patrols and ambushes opposite Albu Kamal.", (("patrol", {}),)),
        ("Two guards died in an ambush near Rabia.", (("casualties", {}), ("clash", {}))),
        ("وقعت دورية لحرس الحدود في كمين قرب ربيعة.", (("clash", {"places": ["rabia"]}),)),
    ],
    "a body that is found": [
        ("عثر حرس الحدود على جثة أحد المتسللين قرب ربيعة.", (("casualties", {}),)),
        ("عثر رجال الأمن على جثتي راعيين غرب راوة.", (("casualties", {}),)),
        ("عثرت قوات الأمن على مخبأ أسلحة لداعش قرب راوة.", (("operation", {}),)),
    ],
    "who had been driven out, and goes on": [
        ("Forty ISIS fighters driven out of Rawa have reached Hajin.", (("operation", {}),)),
        ("Families of fighters expelled from Hajin live in tents.", ()),
        ("ISIS fighters were driven out of Rawa.", (("capture", {"places": ["rawa"]}),)),
        ("The army drove ISIS out of Rawa.", (("capture", {"places": ["rawa"]}),)),
    ],
    "what one is not let do": [
        ("لم تسمح فاطميون لمسلحي الدفاع الوطني بفتح مقر في الميادين.", ()),
        ("منع لواء الباقر جماعة أخرى من إقامة حاجز في الميادين.", ()),
        ("فتح لواء الباقر مقرا في الميادين.", (("presence", {"places": ["mayadin"]}),)),
    ],
    "smuggling that flourishes again": [
        ("Smuggling has picked up again around Rabia.", (("infiltration", {"places": ["rabia"]}),)),
        ("Smugglers have resumed smuggling of fuel near Rabia.", (("infiltration", {}),)),
        ("استأنفت عصابات في ربيعة تهريب الوقود إلى سوريا.", (("infiltration", {}),)),
    ],
}


@each_example(CASES)
def test_only_the_deed_is_told(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
