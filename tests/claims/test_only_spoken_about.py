"""What looks like a deed and is none: feared, asked for, likened, done by things; and what is one."""
# ruff: noqa: E501 (a sentence stays on one line)

import pytest
from reading_helpers import only, read, roles

NOT_TOLD = [
    ("capture", "وقال المصدر إن قوات اللواء 19 تصدت للمهاجمين وأجبرتهم على الفرار قرب عكاشات."),
    ("operation", "وقال المصدر إن قوات اللواء 19 تصدت للمهاجمين وأجبرتهم على الفرار قرب عكاشات."),
    ("force_size", "ويضم مخيم الهول نحو أربعين ألف شخص."),
    ("infiltration", "وأكد أن القوات لن تسمح بأي تسلل عبر الحدود قرب سنجار."),
    ("control", "ويرى محللون أن من يمسك الطريق قرب البوكمال سيمسك بالشرق كله."),
    ("presence", "وأكد أنه لا يوجد أي تنسيق عسكري مع دمشق عند معبر القائم."),
    ("strike", "يقف العراق أمام واقع جديد على حدوده مع سوريا بعد تغير السلطة في دمشق."),
    ("patrol", "ونعقد مع قسد اجتماعات دورية قرب ربيعة."),
    ("operation", "وأضاف أن عدد من سيجري نقلهم من مخيم الهول قد يصل إلى سبعة آلاف."),
    ("force_size", "وأضاف أن عدد من سيجري نقلهم من مخيم الهول قد يصل إلى سبعة آلاف."),
    ("clash", "وحذر من أن أي تصعيد قد يجر المنطقة قرب القائم إلى مواجهة أوسع."),
    (
        "border_length",
        "تقدمت القوات ووصلت إلى الشريط الحدودي مع العراق بمسافة عشرين كم قرب الشدادي.",
    ),
    ("operation", "والألغام ما زالت تعيق تقدم آليات قسد قرب الباغوز."),
    ("casualties", "وعدد الجرحى مرشح للزيادة بسبب وجود إصابات خطرة قرب البوكمال."),
    ("transfer", "وألقت القوات القبض على العشرات ممن فروا من مخيم الهول."),
    ("clash", "Three SDF fighters were killed by a car bomb near Shaddadi on Sunday."),
    (
        "clash",
        "Islamic State is expected to turn to guerrilla attacks near Shaddadi, officials say.",
    ),
    ("clash", "The YBS denied losing any fighters in the clashes near Sinuni."),
    ("crossing_status", "The army took Sinuni and reopened the road to Khanasor."),
    ("encirclement", "Some in Sinjar criticised the deployment as a siege."),
    (
        "casualties",
        "Thousands are displaced from Sinjar eight years after the Islamic State massacre.",
    ),
    ("patrol", "The Iraqi flag no longer flies over the crossing at al-Qaim."),
    (
        "infiltration",
        "Militants captured al-Qaim, the desert town where the Euphrates enters Iraq.",
    ),
    ("strike", "Maliki said Iraq had not requested the strikes near al-Qaim."),
    (
        "presence",
        "Asayish detained two women at al-Hol camp who tried to leave hidden in a tanker.",
    ),
    (
        "transfer",
        "Asayish detained two women at al-Hol camp who tried to leave hidden in a tanker.",
    ),
    (
        "strike",
        "The New Syrian Army advanced on Albu Kamal with the help of coalition air strikes.",
    ),
]


@pytest.mark.parametrize(("kind", "text"), NOT_TOLD)
def test_no_such_claim(kind: str, text: str) -> None:
    assert all(c.kind != kind for c in read(text))


TOLD = [
    ("capture", "Iraqi forces captured Al-Qaim while others advanced on Rabia.", "asserted"),
    ("operation", "Urgent operation by Iraqi forces near Rabia.", "asserted"),
    ("infiltration", "ISIS fighters crossing the river entered Iraq near Al-Qaim.", "asserted"),
    ("operation", "The Iraqi army reached two border posts near Rabia.", "asserted"),
    ("operation", "دخلت القافلة العسكرية للتحالف من معبر الوليد.", "asserted"),
    ("operation", "Iraqi troops began a slow advance towards Rabia.", "asserted"),
    ("transfer", "The SDF arrested 20 ISIS members who were handed over to Iraq.", "asserted"),
    ("control", "وذكر المصدر أن من تبقى من داعش يسيطر على جيب في الباغوز.", "ongoing"),
    ("strike", "With support from Baghdad, Iraqi air strikes hit ISIS in Hajin.", "asserted"),
    ("strike", "كانت طائرات التحالف تغير يوميا على مواقع داعش قرب هجين.", "asserted"),
    ("casualties", "Gunmen likely from ISIS killed three soldiers near Rabia.", "asserted"),
    ("clash", "ألقى مجهولون قنبلة يدوية على منزل في القائم.", "asserted"),
    ("strike", "ألقت طائرات روسية عشرين قنبلة على كهوف لعناصر داعش في بادية البوكمال.", "asserted"),
    ("infiltration", "وقال إن ثلاثين مقاتلا من داعش تسللوا عبر الحدود قرب سنجار.", "asserted"),
    ("patrol", "وقال إن دوريات مشتركة تجوب الشريط قرب ربيعة.", "asserted"),
    ("patrol", "Coalition jets fly over the border near Rabia every day.", "asserted"),
    ("crossing_status", "The army reopened the Rabia crossing on Sunday.", "asserted"),
    ("encirclement", "The army laid siege to Sinuni on Sunday.", "asserted"),
    ("operation", "وصلت قوات الحشد الشعبي إلى الشريط الحدودي قرب الشدادي.", "asserted"),
    ("force_size", "ويضم اللواء 19 المنتشر قرب القائم نحو ثلاثة آلاف مقاتل.", "asserted"),
    ("presence", "The Popular Mobilization Forces keep several brigades near Sinjar.", "asserted"),
    ("operation", "The 20th Division finished a three-day search operation in the desert near Baaj.",
     "asserted"),
    ("arrest", "وألقت القوات القبض على العشرات ممن فروا من مخيم الهول.", "asserted"),
    ("clash", "ISIS turned to guerrilla attacks and killed two SDF men near Shaddadi.", "asserted"),
    ("transfer", "Two women left al-Hol camp for Iraq on Sunday with 40 families.", "asserted"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "stance"), TOLD)
def test_such_claims_stay(kind: str, text: str, stance: str) -> None:
    assert any(c.kind == kind and c.stance == stance for c in read(text))


PARTS = [
    ("arrest", "About 500 Islamic State fighters gave themselves up to the SDF outside Baghuz.",
     {"sdf": "actor", "isis": "against"}),
    ("clash", "The YBS, a mostly Yazidi force close to the PKK, attacked army positions in Sinuni.",
     {"ybs": "actor", "iraqi_army": "against"}),
    ("strike", "Turkey has repeatedly bombed PKK bases on Mount Sinjar.",
     {"turkey": "actor", "pkk": "against"}),
    ("strike", "وقال المرصد إن الغارة طالت مقرا لتلك الميليشيات في قرية الهري.",
     {"unknown_air": "actor", "iran_militias": "against"}),
    ("operation", "The SDF, with coalition air support, raided a house in al-Shaafah.",
     {"sdf": "actor", "coalition": "supported_by"}),
    ("operation", "IRGC-backed groups moved rockets from Mayadin to farms near Albu Kamal.",
     {"iran_militias": "actor"}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "parts"), PARTS)
def test_parts(kind: str, text: str, parts: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == parts


def test_whom_an_article_mentions_in_passing_is_not_its_foe() -> None:
    text = (
        "The army has surrounded the YBS positions in Sinuni. The army took control of Sinuni on "
        "Tuesday. Islamic State massacred Yazidis here in 2014."
    )
    assert roles(only(read(text), "capture")) == {"iraqi_army": "actor"}


def test_the_regime_stays_the_regime_after_its_fall() -> None:
    text = "ونقل عن مصدر أن قوات النظام السوري انسحبت من معبر البوكمال قبل يوم."
    assert roles(only(read(text, published="2024-12-09"), "operation")) == {"saa": "actor"}
