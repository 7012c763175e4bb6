"""What a sentence tells before it asks, and whose patrol acts or is hit."""

import pytest

from tests.claims.reading_helpers import only, read, roles

_TOLD = "قال الخبير إن داعش هاجم القائم أمس"
_ASKED = "هل يسيطر الجيش على معبر القائم؟"


@pytest.mark.parametrize(
    "text",
    [
        f'{_TOLD}، وتساءل: "{_ASKED}"',
        f'{_TOLD}، متسائلا "{_ASKED}"',
        f"{_TOLD}، متسائلاً: {_ASKED}",
        "The expert said ISIS attacked Qaim on Monday, asking: does the army control the crossing?",
    ],
)
def test_what_is_told_before_a_question_is_claimed_and_the_question_is_not(text: str) -> None:
    claims = read(text)
    assert only(claims, "clash").actors[0].id == "isis"
    assert "control" not in {claim.kind for claim in claims}


def test_a_sentence_that_only_asks_claims_nothing() -> None:
    assert not read(_ASKED)
    assert not read("Did ISIS attack Qaim after asking the tribes for leave?")


_PATROLS = {
    "دورية للجيش العراقي داهمت منزلاً في القائم.": ("operation", "actor"),
    "هجوم على دورية للجيش العراقي في القائم.": ("clash", "against"),
    "شن داعش هجوماً على دورية للجيش العراقي في القائم.": ("clash", "against"),
    "دورية للجيش العراقي استهدفت بعبوة في القائم.": ("clash", "against"),
}


@pytest.mark.parametrize("text", _PATROLS)
def test_a_patrol_acts_or_is_hit(text: str) -> None:
    kind, role = _PATROLS[text]
    assert roles(only(read(text), kind))["iraqi_army"] == role


_DEEDS = {
    "طيران الجيش يواصل دك أوكار الإرهابيين في القائم.": ("strike", "iraqi_air_force"),
    "طيران الجيش يواصل دك مواقع داعش في القائم.": ("strike", "iraqi_air_force"),
    "مقاتلو العشائر يتولون حماية معبر طريبيل.": ("presence", "tribal_forces"),
}


@pytest.mark.parametrize("text", _DEEDS)
def test_who_does_it(text: str) -> None:
    kind, who = _DEEDS[text]
    assert only(read(text), kind).actors[0].id == who


def test_posts_to_be_taken_over_are_planned() -> None:
    text = "من المقرر أن يتسلم الجيش العراقي هذه النقاط في القائم قبل نهاية العام."
    claim = only(read(text), "post")
    assert claim.stance == "planned"
    assert [ref.id for ref in claim.actors] == ["iraqi_army"]
