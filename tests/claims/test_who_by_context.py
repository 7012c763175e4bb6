"""Who acts, where a paragraph tells it: a speaker's it, the band just named, a brigade's army."""

import pytest
from reading_helpers import only, read, roles

SAID = [
    ("strike", "The coalition said it had conducted nine strikes near Hajin.", "coalition"),
    (
        "casualties",
        "ISIS gunmen attacked an army post near Baaj. Two soldiers were killed in the attack.",
        "isis",
    ),
    ("control", "قصفت قوات النظام بلدة الشحيل الخاضعة لسيطرة قسد.", "sdf"),
    ("arrest", "وثق ناشطون احتجاز قسد ثلاثة مدنيين في الشحيل.", "sdf"),
    (
        "post",
        "وصلت تعزيزات لميليشيا زينبيون إلى الهري. وأقامت الميليشيا حاجزا قرب السكرية.",
        "zainabiyoun",
    ),
    ("operation", "نفذت قوة من اللواء 30 في الجيش العراقي عملية دهم قرب القائم.", "iraqi_army"),
    (
        "arrest",
        "قالت وزارة الداخلية السورية إن قوى الأمن الداخلي أوقفت مهربا في البوكمال.",
        "general_security",
    ),
    ("arrest", "أعلنت قسد أن قوى الأمن الداخلي أوقفت مهربا في الشدادي.", "asayish"),
]


@pytest.mark.parametrize(("kind", "text", "who"), SAID)
def test_who_acts(kind: str, text: str, who: str) -> None:
    assert roles(only(read(text), kind)).get(who) == "actor"


def test_those_killed_in_an_attack_did_not_deal_it() -> None:
    text = "ISIS gunmen attacked an army post near Baaj. Two soldiers were killed in the attack."
    assert roles(only(read(text), "casualties"))["iraqi_army"] == "against"


def test_what_was_done_so_far_is_done() -> None:
    text = "أسفرت العملية قرب ربيعة حتى الآن عن اعتقال أربعة أشخاص."
    assert only(read(text), "arrest").stance == "asserted"
