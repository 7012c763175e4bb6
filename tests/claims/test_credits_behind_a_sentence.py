"""Who owns a report, behind its last sentence: only that is furniture; a caption is so whole."""

from itertools import pairwise

import pytest

from geo.claims.model import ZoneKind
from geo.claims.zones import find_zones
from tests.claims.reading_helpers import read

ARABIC = "قال آمر في حرس الحدود إن جنوده نصبوا كاميرات على الشريط الحدودي مع سوريا."
ENGLISH = "Iraqi border guards installed cameras on the fence along the Syrian border last week."
OWNERS = [
    "(رويترز)",
    "(أ ف ب)",
    "(Reuters)",
    "(AFP)",
    "(Photo: Reuters)",
    "[Getty Images]",
    "تصوير: سمير الدليمي",
    "Photo: Sam Hill",
]


def zones(text: str) -> list[tuple[str, str]]:
    return [
        (zone.kind.value, text[zone.span.start : zone.span.end].strip())
        for zone in find_zones(text)
    ]


@pytest.mark.parametrize("owner", OWNERS)
@pytest.mark.parametrize("told", [ARABIC, ENGLISH])
def test_only_the_owner_is_furniture(told: str, owner: str) -> None:
    assert zones(f"{told} {owner}") == [("body", told), ("credit", owner)]


@pytest.mark.parametrize("owner", OWNERS)
def test_what_stands_before_it_is_read(owner: str) -> None:
    for told in (ARABIC, ENGLISH):
        assert [claim.kind.value for claim in read(f"{told} {owner}")] == ["fortification"]


def test_the_last_paragraph_of_several() -> None:
    more = "وأضاف أن الجنود سيّروا دوريات قرب القائم على مدار الساعة. (وكالات)"
    assert zones(f"{ARABIC}\n{more}")[-1] == ("credit", "(وكالات)")
    assert zones(f"{ARABIC}\n{more}")[0][0] == "body"


def test_the_zones_tile_the_text() -> None:
    text = f"{ARABIC}  (رويترز)\n\n{ENGLISH} (AFP)\n"
    found = find_zones(text)
    assert (found[0].span.start, found[-1].span.end) == (0, len(text))
    assert all(one.span.end == two.span.start for one, two in pairwise(found))


@pytest.mark.parametrize(
    "caption",
    [
        "جنود عراقيون قرب معبر القائم (رويترز)",
        "Iraqi soldiers near the Qaim crossing (Reuters)",
        "Iraqi soldiers stand at a post near the Syrian border. (AFP)",
        "Iraqi soldiers entered the town of Al-Qaim, 3 November 2017. (AFP)",
        "An Iraqi soldier is seen at the fence with Syria in this file photo. (Reuters)",
    ],
)
def test_a_caption_is_furniture_whole(caption: str) -> None:
    text = f"Cameras on the fence\n\n{caption}\n\n{ENGLISH}\n\n{ENGLISH}"
    at = text.index(caption)
    kinds = {
        zone.kind
        for zone in find_zones(text)
        if zone.span.start <= at + len(caption) // 2 < zone.span.end
    }
    assert kinds == {ZoneKind.CREDIT}
