"""How a claim is put: the same deeds as done, planned, under way, over, conditional and denied."""

import pytest

from tests.claims.reading_helpers import only, read

_PUT = {
    "asserted": [
        ("operation", "انسحبت القوات الأمريكية من قاعدة التنف."),
        ("operation", "بدأت القوات الأمريكية الانسحاب من التنف."),
        ("control", "تسيطر قسد على هجين."),
        ("operation", "U.S. troops withdrew from Tanf."),
        ("presence", "وفقاً للمرصد السوري، فقد انتشرت قوات من الحشد في القائم."),
    ],
    "planned": [
        ("operation", "ستنسحب القوات الأمريكية من قاعدة التنف."),
        ("operation", "سوف تنسحب القوات الأمريكية من التنف قريبا."),
        ("operation", "من المقرر أن تنسحب القوات الأمريكية من التنف الشهر المقبل."),
        ("operation", "تعتزم القوات الأمريكية الانسحاب من التنف."),
        ("operation", "تستعد القوات الأمريكية للانسحاب من التنف."),
        ("crossing_status", "سيفتتح معبر القائم الأسبوع المقبل."),
        ("crossing_status", "أعلنت السلطات موعد افتتاح معبر القائم يوم الأحد المقبل."),
        ("post", "يعتزم العراق إنشاء 40 مخفرا على الحدود مع سوريا."),
        ("operation", "U.S. troops will withdraw from Tanf."),
        ("operation", "U.S. troops are set to withdraw from Tanf next month."),
        ("operation", "The U.S. plans to withdraw its troops from Tanf."),
        ("crossing_status", "The Qaim crossing will reopen next week."),
        ("post", "Iraq plans to build 40 posts on its border with Syria."),
        ("transfer", "ينص الاتفاق على انسحاب قسد من معبر سيمالكا وتسليمه إلى الحكومة السورية."),
        ("patrol", "يقضي التفاهم بين بغداد ودمشق بتسيير دوريات مشتركة على طرفي الحدود."),
    ],
    "ongoing": [
        ("operation", "تواصل القوات الأمريكية انسحابها من التنف."),
        ("control", "لا تزال قسد تسيطر على هجين."),
        ("crossing_status", "لا يزال معبر القائم مغلقا."),
        ("fortification", "يواصل العراق بناء الجدار على الحدود مع سوريا."),
        ("fortification", "العمل جار على بناء جدار على الحدود مع سوريا."),
        ("operation", "U.S. troops are withdrawing from Tanf."),
        ("control", "The SDF still controls Hajin."),
        ("crossing_status", "The Qaim crossing remains closed."),
        ("fortification", "Iraq is building a wall along the border with Syria."),
    ],
    "denied": [
        ("operation", "لم تنسحب القوات الأمريكية من التنف."),
        ("operation", "نفت واشنطن انسحاب قواتها من التنف."),
        ("operation", "نفى البنتاغون الأنباء التي تحدثت عن انسحاب القوات الأمريكية من التنف."),
        ("operation", "لا صحة للأنباء عن انسحاب القوات الأمريكية من التنف."),
        ("operation", "أكد مصدر عدم انسحاب القوات الأمريكية من التنف."),
        ("control", "لا تسيطر قسد على هجين."),
        ("presence", "نفى الحشد وجود مقاتلين له في البوكمال."),
        ("presence", "لا يوجد أي تواجد لداعش في القائم."),
        ("crossing_status", "لم يفتح معبر القائم بعد."),
        ("coordination", "لا يوجد أي تنسيق بين العراق وقسد على الحدود."),
        ("strike", "نفى التحالف قصف مواقع الحشد في القائم."),
        ("strike", "لم ينفذ التحالف أي غارة قرب القائم."),
        ("operation", "U.S. troops have not withdrawn from Tanf."),
        ("operation", "The Pentagon denied that U.S. troops had withdrawn from Tanf."),
        ("operation", "The Pentagon dismissed reports of a withdrawal of U.S. troops from Tanf."),
        ("control", "The SDF does not control Hajin."),
        ("presence", "The PMF denied having any fighters in Albu Kamal."),
        ("crossing_status", "The Qaim crossing has not reopened."),
        ("coordination", "There is no coordination between Iraq and the SDF on the border."),
        ("strike", "The coalition denied striking PMF positions in Qaim."),
        ("strike", "The coalition carried out no strikes near Qaim."),
    ],
    "condition": [
        ("operation", "لن تنسحب القوات الأمريكية من التنف قبل القضاء على داعش."),
        ("operation", "ستنسحب القوات الأمريكية من التنف إذا انسحبت إيران من سوريا."),
        ("crossing_status", "لن يفتح معبر القائم قبل إزالة الألغام."),
        ("operation", "U.S. troops will not leave Tanf until ISIS is defeated."),
        ("operation", "U.S. troops would leave Tanf if Iran left Syria."),
    ],
    "ended": [
        ("control", "كانت قسد تسيطر على هجين قبل عام 2025."),
        ("control", "لم تعد قسد تسيطر على هجين."),
        ("presence", "كانت قوات أمريكية تتمركز في التنف حتى العام الماضي."),
        ("control", "The SDF once controlled Hajin."),
        ("control", "The SDF no longer controls Hajin."),
        ("presence", "U.S. troops were based at Tanf until last year."),
    ],
}


@pytest.mark.parametrize(
    ("stance", "kind", "text"), [(stance, *told) for stance in _PUT for told in _PUT[stance]]
)
def test_its_stance(stance: str, kind: str, text: str) -> None:
    assert only(read(text), kind).stance == stance
