"""Whom a blow befalls, who lets it be, and who sets about it."""

import pytest

from tests.claims.reading_helpers import only, read, roles

CASES = [
    ("تعرضت مواقع لواء فاطميون قرب البوكمال لقصف من طائرة مسيرة مجهولة.", "ar", "strike",
     {"fatemiyoun": "against", "unknown_air": "actor"}),
    ("استهدفت طائرات التحالف الدولي مقرات كتائب حزب الله في البوكمال.", "ar", "strike",
     {"coalition": "actor", "kataib_hezbollah": "against"}),
    ("An air strike near Al-Bukamal killed four members of Kataib Hezbollah.", "en", "casualties",
     {"unknown_air": "actor", "kataib_hezbollah": "against"}),
    ("An air strike hit the town of Al-Bukamal.", "en", "strike", {"unknown_air": "actor"}),
    ("The coalition bombed Al-Bukamal with the approval of the Syrian army.", "en", "strike",
     {"coalition": "actor"}),
    ("The SDF handed over ten detainees to the Iraqi army in Rabia.", "en", "transfer",
     {"sdf": "actor", "iraqi_army": "with"}),
    ("The SDF captured Al-Baghuz with the help of the Iraqi army.", "en", "capture",
     {"sdf": "actor", "iraqi_army": "supported_by"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lang", "kind", "expected"), CASES)
def test_roles(text: str, lang: str, kind: str, expected: dict[str, str]) -> None:
    assert roles(only(read(text, lang=lang), kind)) == expected


def test_who_launches_an_attack_leads_it() -> None:
    claim = only(
        read("ISIS launched a counter-attack in Al-Susah, the SDF said.", lang="en"), "clash"
    )
    assert roles(claim)["isis"] == "actor"


def test_kurdish_forces_before_the_sdf_were_the_ypg() -> None:
    text = "Kurdish-led forces captured Tal Hamis."
    early = only(read(text, lang="en", published="2015-03-01"), "capture")
    late = only(read(text, lang="en", published="2017-03-01"), "capture")
    assert [a.id for a in (*early.actors[:1], *late.actors[:1])] == ["ypg", "sdf"]


def test_a_backer_told_once_does_not_back_what_follows() -> None:
    claims = read("سيطرت قسد بدعم من التحالف الدولي على الباغوز، وأقامت نقطة تفتيش في السوسة.")
    assert "coalition" not in roles(only(claims, "post"))
