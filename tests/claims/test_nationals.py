"""Syrians are no Syria; who is caught on the way in is caught at the line; whose border it is."""

import pytest

from tests.claims.reading_helpers import only, read, roles

AT_THE_LINE = [
    "ألقت قوات الحدود القبض على 40 سوريا حاولوا دخول العراق.",
    "ألقت قوات الحدود القبض على اثني عشر سوريًا حاولوا العبور إلى العراق.",
    "أوقف حرس الحدود العراقي شخصا سوريا حاول التسلل إلى العراق.",
    "أعلنت الشرطة اعتقال تسعة سوريين حاولوا الدخول إلى الأراضي العراقية.",
    "Iraqi forces arrested a dozen Syrians who tried to cross into Iraq.",
    "A dozen Syrians were arrested as they tried to cross into Iraq.",
]


@pytest.mark.parametrize("text", AT_THE_LINE)
def test_syrians_who_try_to_enter_are_caught_at_the_line(text: str) -> None:
    claim = only(read(text), "arrest")
    assert [place.id for place in claim.where.places] == ["frontier"]
    assert {"civilians", "infiltrators"} & roles(claim).keys()
    assert "syrian_gov" not in roles(claim)


CAUGHT = [
    ("ألقت مفرزة من الشرطة القبض على تسعة سائقين يحملون الجنسية السورية قرب ربيعة.", "civilians"),
    ("ألقت قوة من الشرطة القبض على ثلاثة سوريين أثناء تسللهم قرب ربيعة.", "infiltrators"),
    ("ألقت قوة من الشرطة القبض على ثلاثة مهاجرين سوريين قرب ربيعة.", "displaced"),
    ("Border guards arrested five Syrians near Rabia.", "civilians"),
    ("Border guards arrested five Syrians who had sneaked in near Rabia.", "infiltrators"),
]


@pytest.mark.parametrize(("text", "who"), CAUGHT)
def test_who_is_caught(text: str, who: str) -> None:
    assert roles(only(read(text), "arrest")).get(who) == "against"


def test_a_country_and_a_body_named_after_it_are_no_persons() -> None:
    inside = only(read("شن الطيران العراقي غارات داخل سوريا."), "strike")
    assert [place.id for place in inside.where.places] == ["syria_territory"]
    sdf = only(read("ألقت قوات سوريا الديمقراطية القبض على أربعة مسلحين في سوريا."), "arrest")
    assert "civilians" not in roles(sdf)


def test_an_arrest_deep_in_the_country_is_none_of_the_lines() -> None:
    assert not read("اعتقل الجيش العراقي عنصرين من داعش في العراق.")


def test_the_line_is_named_by_whose_border_it_is() -> None:
    claim = only(read("Baghdad has sent two brigades to Iraq's border with Syria."), "presence")
    assert (claim.where.extent, claim.where.side) == ("frontier", "iraq")
