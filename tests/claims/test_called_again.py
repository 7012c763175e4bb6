"""Bodies called again by a word of their name, brigades by their ordinal, bands by their patron."""
# ruff: noqa: E501 (a sentence stays on one line)

import pytest
from reading_helpers import only, read, roles

AGAIN = [
    (
        "arrest",
        "هاجم مسلحون مجهولون نقطة لقوات سوريا الديمقراطية في الباغوز. وبعد الهجوم اعتقلت القوات ثلاثة من "
        "أبناء البلدة.",
        "sdf",
    ),
    (
        "fortification",
        "قال وزير الداخلية العراقي عبد الأمير الشمري إن الوزارة ستحفر خندقا جديدا على الحدود مع سوريا.",
        "iraqi_gov",
    ),
    (
        "clash",
        "استعادت وحدات حماية الشعب قرية تل كوجر. ولا تزال الاشتباكات مستمرة بين الوحدات وعناصر التنظيم "
        "قرب اليعربية.",
        "ypg",
    ),
    (
        "operation",
        "نشر جهاز مكافحة الإرهاب صورا. وقال إن قوة من الجهاز نفذت إنزالا جويا في البعاج.",
        "iraqi_cts",
    ),
    (
        "presence",
        "أعلنت كتائب حزب الله مقتل اثنين من عناصرها. ودفعت الكتائب بتعزيزات إلى القائم.",
        "kataib_hezbollah",
    ),
    (
        "fortification",
        "Iraq's interior ministry denied the report. An official said the ministry has built 12 "
        "watchtowers along the border with Syria.",
        "iraqi_gov",
    ),
    ("clash", "أفاد إعلام الحشد الشعبي بأن قوة من اللواء التاسع عشر اشتبكت مع داعش قرب عكاشات.", "pmf_19"),
    ("presence", "تمركز التنظيم الإرهابي بي كا كا في سنجار.", "pkk"),
    ("control", "تسيطر فصائل تدعمها إيران على بلدة الهري.", "iran_militias"),
    ("operation", "دخلت قطعات برية عراقية الأراضي السورية قرب البوكمال.", "iraqi_army"),
    (
        "operation",
        "أعلنت قوات الأمن الداخلي لشمال وشرق سوريا إطلاق حملة في مخيم الهول.",
        "asayish",
    ),
    (
        "capture",
        "The Syrian Defense Ministry said border guard units had taken over the Yaarubiyah crossing.",
        "syrian_border_guard",
    ),
    ("crossing_status", "أعلنت هيئة المنافذ إعادة افتتاح منفذ ربيعة.", "border_ports_iq"),
    ("operation", "دخل رتل للجيش السوري بلدة اليعربية ظهر الأحد.", "saa"),
    ("strike", "أعلن العراق تنفيذ ضربات جوية على مواقع داعش قرب هجين.", "iraqi_air_force"),
    ("coordination", "An Iraqi officer denied any coordination with the Syrian army on the line.",
     "iraqi_forces"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "who"), AGAIN)
def test_who_acts(kind: str, text: str, who: str) -> None:
    assert roles(only(read(text), kind)).get(who) == "actor"


def test_the_forces_of_several_are_nobodys() -> None:
    text = (
        "التقت القوات العراقية وقوات سوريا الديمقراطية عند الحدود قرب ربيعة. وذكر شاهد أن القوات اعتقلت "
        "رجلا قرب ربيعة."
    )
    assert all(a.reason != "a word of its name" for a in only(read(text), "arrest").actors)


def test_a_noun_with_an_adjective_is_another_body() -> None:
    text = "انتشرت وحدات حماية الشعب في اليعربية. ودخلت الوحدات الخاصة الروسية إلى القامشلي."
    there = [c for c in read(text) if "qamishli" in [p.id for p in c.where.places]]
    assert there
    assert all("ypg" not in roles(c) for c in there)


def test_a_brigade_by_its_ordinal_needs_the_pmf_beside_it() -> None:
    text = "قتل ثلاثة من داعش في كمين نصبه اللواء التاسع عشر التابع للبيشمركة قرب ربيعة."
    assert "pmf_19" not in roles(only(read(text), "casualties"))


def test_a_militia_loyal_to_a_state_is_backed_by_it() -> None:
    claim = only(read("تنتشر مليشيات موالية للنظام الإيراني على الحدود قرب البوكمال."), "presence")
    assert roles(claim) == {"iran_militias": "actor", "iran": "supported_by"}
