"""Posts received, men put in the place of others, what declines, and arms taken off the caught."""

import pytest

from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("القوات العراقية تسلمت عشرات المخافر السورية على الحدود.", "capture",
         {"iraqi_forces": "actor"}),
        ("سحبت المليشيات عناصرها من الهري وأحلت مكانهم مقاتلين من حزب الله العراقي.", "presence",
         {"kataib_hezbollah": "actor"}),
        ("معبر سيمالكا تحرسه قوات سوريا الديمقراطية منذ عام 2019.", "presence", {"sdf": "actor"}),
        ("تشهد الحدود نشاطاً لتهريب المواشي من الأراضي السورية نحو العراق.", "infiltration",
         {"smugglers": "actor"}),
    ],
)  # fmt: skip
def test_what_is_told(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("اعتقل الأمن العام ثلاثة مهربين في البوكمال وصادر أسلحتهم.", ["arrest"]),
        ("تراجعت تربية المواشي قرب الحدود السورية خلال السنوات الماضية.", []),
        ("تراجع الجيش السوري من البوكمال.", ["operation"]),
        ("القوات العراقية تسلمت القافلة عند معبر ربيعة.", []),
        ("لا يزال داعش يسيطر على قرى تقع على بعد كيلومترين من الساتر الترابي قرب ربيعة.",
         ["control"]),
        ("البيشمركة توقف قوة من الجيش العراقي كانت متجهة إلى معبر فيشخابور.", []),
    ],
)  # fmt: skip
def test_what_is_not(text: str, kinds: list[str]) -> None:
    assert [claim.kind.value for claim in read(text)] == kinds


def test_tomorrow_may_be_told_as_the_day_of_tomorrow() -> None:
    claim = only(read("ستنطلق العملية يوم غد قرب القائم."), "operation")
    assert (claim.when.start, claim.when.expression) == ("2019-05-07", "يوم غد")
