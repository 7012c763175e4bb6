"""On which side a claim lies: what is opposite, what lies beyond both countries, who strikes."""

import pytest

from tests.claims.reading_helpers import only, read, roles

SIDES = [
    # what the words say, where a town only lies opposite
    ("ضربت طائرات عراقية وكرا للتنظيم داخل سوريا مقابل البعاج.", "strike", "syria"),
    ("يسيطر داعش على قرى على الجانب السوري مقابل البعاج.", "control", "syria"),
    ("French guns on the Iraqi side of the line opposite Hajin shelled ISIS.", "strike", "iraq"),
    # a post opposite a land lies in the other one
    ("ستقيم قوات حرس الحدود السورية نقاط حراسة قبالة الأراضي العراقية.", "post", "syria"),
    # where three countries meet, and ground that both share, leave a town on its side
    ("بدأ حرس الحدود العراقي بناء جدار مع الأراضي السورية من القائم إلى الأردن.",
     "fortification", "iraq"),
    ("تختبئ خلايا داعش بين الرطبة ووادي صواب.", "presence", "iraq"),
    # aircraft from elsewhere strike along the line on no side that is told
    ("شنت طائرات أمريكية غارات على الحدود السورية العراقية.", "strike", "unspecified"),
    ("شنت طائرات عراقية غارات على الحدود السورية العراقية.", "strike", "syria"),
    # who is caught on the way in is caught where he was bound, by whomever
    ("القبض على 8 متسللين حاولوا تجاوز الحدود العراقية.", "arrest", "iraq"),
    ("القبض على ثمانية أشخاص حاولوا الدخول إلى الأراضي السورية.", "arrest", "syria"),
    ("A dozen people were arrested as they tried to cross into Iraq.", "arrest", "iraq"),
    ("القبض على ثمانية أشخاص على الحدود السورية العراقية.", "arrest", "both"),
    # what both sides agree on is of both, wherever they met
    ("يجري تنسيق بين الجيش العراقي والجيش السوري في القائم.", "coordination", "both"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "side"), SIDES)
def test_the_side(text: str, kind: str, side: str) -> None:
    assert only(read(text), kind).where.side == side


def test_a_weapon_against_aircraft_is_no_aircraft() -> None:
    claims = read("أحبطت قوى الأمن محاولة تهريب ألغام بحرية في البوكمال.")
    assert "unknown_air" not in roles(only(claims, "infiltration"))
    flown = only(read("قصفت طائرات مجهولة مدينة البوكمال."), "strike")
    assert roles(flown) == {"unknown_air": "actor"}
