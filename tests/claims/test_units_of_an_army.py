"""Units that only an army has, by number and arm, and craft with an adjective that no list has."""

import pytest

from tests.claims.reading_helpers import assert_parts, only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "cast"),
    [
        (
            "سنجار - يفرض اللواء المدرع 27 حصاراً على خانصور من ثلاث جهات.",
            "encirclement", {"iraqi_army": "actor"},
        ),
        ("حمص - انسحبت الفرقة 18 من محيط التنف.", "operation", {"saa": "actor"}),
        (
            "قصفت أربع قاذفات استراتيجية روسية مواقع للمسلحين على أطراف البوكمال.",
            "strike", {"russia": "actor"},
        ),
        (
            "Russian strategic bombers struck militant positions near Albukamal.",
            "strike", {"russia": "actor"},
        ),
    ],
)  # fmt: skip
def test_whose_unit_or_craft_it_is(text: str, kind: str, cast: dict[str, str]) -> None:
    assert_parts(text, kind, cast)


def test_a_brigade_of_the_mobilization_is_no_army_s() -> None:
    told = roles(only(read("ينتشر اللواء 19 في الحشد الشعبي قرب القائم."), "presence"))
    assert "iraqi_army" not in told
