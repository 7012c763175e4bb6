"""Who has which part: who fell by whom, whose cells, from whom, whose side, whose guns."""

import pytest

from tests.claims.reading_helpers import only, read, roles

# text, kind, roles
PARTS = [
    # who fell in a blow, though nothing but the verb stands before him
    ("قتل عنصر من حرس الحدود العراقي في هجوم لتنظيم داعش قرب القائم.", "casualties",
     {"isis": "actor", "iraqi_border_guard": "against"}),
    ("قتل جندي عراقي في كمين لداعش قرب القائم.", "casualties",
     {"isis": "actor", "iraqi_army": "against"}),
    ("قتل الجيش العراقي ثلاثة من عناصر داعش قرب القائم.", "casualties",
     {"iraqi_army": "actor", "isis": "against"}),
    # cells that belong to a body act for it
    ("شنت خلايا تابعة لتنظيم داعش هجمات على نقاط تابعة للحرس الثوري في البوكمال.", "clash",
     {"isis": "actor", "irgc": "against"}),
    # from whom ground is taken, behind the ground
    ("أعلن الجيش السوري أمس استعادة السيطرة على البوكمال من قوات سوريا الديمقراطية.", "capture",
     {"saa": "actor", "sdf": "against"}),
    # a side is its state, in what states settle
    ("جرى تنسيق بين هيئة المنافذ العراقية والجانب السوري لفتح معبر القائم.", "coordination",
     {"border_ports_iq": "actor", "syrian_gov": "with"}),
    # an attempt is its author's, the fence is not
    ("Iraq will erect barbed wire on the Syrian frontier to block any attempt by ISIS to enter.",
     "fortification", {"iraqi_gov": "actor"}),
    # a region that only says from where
    ("Iraq will build a wall from Dohuk to the south of Anbar along the Syrian border.",
     "fortification", {"iraqi_gov": "actor"}),
    # a meeting is aimed at nobody
    ("التقى الجيش السوري مع القوات العراقية عند الحدود بغية تطويق البوكمال آخر معقل لداعش.",
     "operation", {"saa": "actor", "iraqi_forces": "with"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "parts"), PARTS)
def test_who_has_which_part(text: str, kind: str, parts: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == parts


def test_drones_of_a_patrol_are_whose_who_sends_them() -> None:
    own = only(
        read("قال قائد حرس الحدود العراقي إن طائرات مسيرة تحلق فوق وادي صواب كل ليلة."), "patrol"
    )
    assert roles(own) == {"iraqi_border_guard": "actor"}


def test_our_guns_are_the_speakers() -> None:
    claims = read("قالت قوات سوريا الديمقراطية إن مدفعيتنا تقصف مواقع داعش في السوسة.")
    assert roles(only(claims, "strike")) == {"sdf": "actor", "isis": "against"}


def test_the_kurdistan_region_acts_where_it_acts() -> None:
    claims = read("Kurdistan Region border forces closed the Semalka crossing.")
    assert roles(only(claims, "crossing_status")) == {"krg": "actor"}
