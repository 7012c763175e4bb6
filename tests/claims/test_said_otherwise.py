"""Ordinary news in other words: what is told is found whichever usual words tell it."""

import pytest
from reading_helpers import read

SAID = [
    ("patrol", "سيّرت مفارز الفوج الثاني جولات استطلاع راجلة بمحاذاة الساتر قبالة قرية تل صفوك."),
    ("patrol", "باتت الطائرات المسيرة العراقية تمسح الشريط الحدودي قرب ربيعة على مدار الساعة."),
    ("transfer", "تسلمت بغداد خمسين معتقلا عراقيا من قسد عبر منفذ ربيعة."),
    ("transfer", "رحّل العراق مئة سوري مخالف لشروط الإقامة عبر معبر القائم."),
    ("infiltration", "عبر أكثر من مئتي مقاتل عراقي إلى البوكمال ليلا بأسلحتهم."),
    ("infiltration", "عبرت مجموعة من المقاتلين إلى البوكمال فجرا."),
    (
        "patrol",
        "Mounted squads of a border brigade now sweep the berm opposite Shaddadi twice a night.",
    ),
    ("clash", "Gunmen opened up on an escort of tankers south of Markada."),
    ("arrest", "Troops raided two houses in Rabia and took four men away."),
    ("arrest", "The brigade still picks up a few smugglers every week near Rabia."),
    ("operation", "Revolutionary Guard advisers cleared out of two houses in Albukamal."),
    ("infiltration", "Hundreds of soldiers of the fallen army sought refuge in Iraq by Qaim."),
    ("arrest", "Border guards caught two infiltrators west of Sinjar."),
    ("transfer", "Iraq deported a hundred Syrians through Qaim."),
    ("transfer", "Iraq expelled a hundred Syrians through Qaim for lack of papers."),
    ("transfer", "Baghdad took delivery of fifty Iraqi detainees from the SDF at Rabia."),
    ("infiltration", "Guards foiled a bid to bring a million captagon pills in through Qaim."),
    ("control", "Kataib Hezbollah runs the unofficial gate near Qaim, locals say."),
    ("crossing_status", "Rabia gate is back at work after eight years."),
    ("encirclement", "ISIS fighters in Baghuz are penned into less than a square kilometre."),
    ("fortification", "Unrest has prompted Baghdad to fortify its frontier with Syria."),
    ("presence", "The raids went on, which led Baghdad to dispatch two brigades to its border."),
    ("post", "أما الحواجز التي تديرها أسايش إيزيدخان عند مداخل خانصور فباقية."),
    ("operation", "Militias which had held Albukamal since 2017 pulled out at dawn."),
    ("crossing_status", "العمل في معبر القائم يجري كالعادة والحركة فيه طبيعية."),
    ("crossing_status", "معبر سيمالكا ما زال موصدا بوجه العائدين."),
    ("infiltration", "يمرر المهربون الدخان والبنزين من وادي سوسة قرب ربيعة."),
    ("infiltration", "سجلت الشرطة عشرين حالة تهريب وقود قرب معبر سيمالكا."),
    ("operation", "كبست مفرزة من الأمن الوطني مزرعة قرب ربيعة."),
    ("operation", "لا يزال البحث جاريا عن السجناء في بادية الشدادي."),
    ("clash", "فجر مهاجم دراجته قرب رتل للحشد عند البعاج."),
    ("clash", "تجددت مساء أمس السبت، الثالث من آب، المعارك بين الجيش وداعش في القائم."),
    ("clash", "استهدفت أربع عربات قرب البوكمال."),
    ("casualties", "أعلن مشفى القامشلي وصول جثامين خمسة من مقاتلي قسد قرب اليعربية."),
    ("coordination", "زار وفد عراقي رفيع معبر اليعربية صباحا."),
]

NOT_SAID = [
    ("crossing_status", "Militiamen opened a checkpoint above the Qaim crossing."),
    ("clash", "The fighting has prompted Baghdad to fortify its frontier with Syria."),
    ("infiltration", "Buses brought the pilgrims by more than one road to Albukamal."),
    ("arrest", "Two lorries caught fire near Sinjar."),
    ("capture", "Advisers of the Guard cleared out of two houses in Albukamal."),
    ("transfer", "أعلن مشفى القامشلي وصول جثامين خمسة من مقاتلي قسد قرب اليعربية."),
    ("control", "أما الحواجز التي تديرها أسايش إيزيدخان عند مداخل خانصور فباقية."),
    ("control", "Five detainees held by the SDF in Shaddadi escaped."),
    ("capture", "Two men held by the Asayish near Yaarubiyah were freed."),
    ("transfer", "Peshmerga forces expelled the ISIS fighters from Rabia on Friday."),
    ("control", "Buses run through the Qaim gate every day."),
    ("infiltration", "Hundreds of families sought refuge in Sinjar after the attack."),
    ("arrest", "Villagers were caught between ISIS gunmen and the army near Rabia."),
    ("arrest", "Two soldiers were caught in crossfire near Rabia."),
    ("post", "Guards at Rabia are on the lookout for smugglers."),
    ("operation", "Border guards prevented smugglers from entering Iraq near Rabia."),
    ("coordination", "تبادل الجيش وداعش إطلاق النار قرب البعاج."),
    ("capture", "تسلمت بغداد رسالة من دمشق بشأن الحدود."),
]


@pytest.mark.parametrize(("kind", "text"), SAID)
def test_it_is_found(kind: str, text: str) -> None:
    assert kind in {claim.kind for claim in read(text)}


@pytest.mark.parametrize(("kind", "text"), NOT_SAID)
def test_it_is_not_found(kind: str, text: str) -> None:
    assert kind not in {claim.kind for claim in read(text)}
