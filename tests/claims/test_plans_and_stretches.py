"""Plans without a year, lengths that are no distance, bodies that are nobody."""

import pytest

from geo.claims.model import Kind, Stance
from tests.claims.reading_helpers import only, read


def claims_of(text):
    return read(text, lang="en", published="2022-03-09")


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("The army will open a new post near Al-Qaim in April.", "2022-04"),
        ("The army will open a new post near Al-Qaim on 5 January.", "2023-01-05"),
        ("The army will open a new post near Al-Qaim in November 2021.", "2021-11"),
        ("The army will open a new post near Al-Qaim in March.", "2022-03"),
    ],
)
def test_a_plan_without_its_year_is_of_the_next(words, start):
    [claim] = claims_of(words)
    assert (claim.kind, claim.stance, claim.when.start) == (Kind.POST, Stance.PLANNED, start)


def test_what_was_done_in_april_is_of_the_april_before():
    [claim] = claims_of("The army opened a post near Al-Qaim in April.")
    assert claim.when.start == "2021-04"


def test_a_stretch_of_the_border_is_not_its_length():
    [claim] = claims_of(
        "The Iraqi army took over a 40-kilometre stretch of the border west of Sinjar."
    )
    assert claim.kind is Kind.CAPTURE
    assert (claim.where.stated_km, claim.where.distance_km) == (40, None)


def test_what_is_added_to_a_wall_is_not_how_far_it_stands():
    [claim] = claims_of("Iraq plans to extend its concrete wall by 15 kilometres south of Rabia.")
    assert (claim.where.stated_km, claim.where.distance_km) == (15, None)
    [claim] = claims_of("Iraq built a concrete wall 15 kilometres south of Rabia.")
    assert claim.where.distance_km == 15


@pytest.mark.parametrize("body", ["armed group", "militia"])
def test_nobody_holds_nothing(body):
    claims = claims_of(
        f"Our men control the whole sector near Al-Qaim and no other {body} is there."
    )
    held = [claim for claim in claims if claim.kind is Kind.CONTROL]
    assert held
    assert not [actor for claim in held for actor in claim.actors]


@pytest.mark.parametrize("thing", ["a joint patrol", "border talks", "a week of exercises"])
def test_what_takes_place_is_not_held_as_ground(thing):
    claims = claims_of(f"The army will hold {thing} near Al-Qaim.")
    assert Kind.CONTROL not in {claim.kind for claim in claims}


def test_our_troops_are_the_speakers():
    claims = claims_of(
        'Iraqi army units took over posts near Al-Qaim. "Our troops now control the whole '
        'sector near Al-Qaim," an Iraqi army officer said.'
    )
    held = [c for c in claims if c.kind is Kind.CONTROL]
    assert [[a.id for a in c.actors] for c in held] == [["iraqi_army"]]


@pytest.mark.parametrize(
    "text",
    [
        "يعتزم الجيش العراقي السيطرة على راوة.",
        "تخطط القوات العراقية للسيطرة على راوة.",
        "تستعد القوات العراقية لاستعادة راوة.",
    ],
)
def test_a_taking_that_is_planned(text: str) -> None:
    assert only(read(text), "capture").stance == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "يريد الجيش استعادة راوة.",
        "تسعى القوات العراقية إلى استعادة راوة.",
        "يحاول الجيش استعادة راوة.",
        "تهدف العملية إلى تطهير صحراء الأنبار.",
    ],
)
def test_what_is_only_wished_is_not_taken(text: str) -> None:
    assert "capture" not in {claim.kind for claim in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "أمّنت قوات حرس الحدود 40 كيلومتراً من الحدود قرب راوة.",
        "تمكنت قوات حرس الحدود من تأمين 40 كيلومتراً من الحدود.",
    ],
)
def test_who_secured_a_length(text: str) -> None:
    claim = only(read(text), "border_length")
    assert [actor.id for actor in claim.actors] == ["iraqi_border_guard"]
    assert claim.evidence.end - claim.evidence.start == len("40 كيلومتراً من الحدود")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("أكدت الوزارة عدم إغلاق معبر ربيعة.", "crossing_status"),
        ("أكد الجيش عدم انسحابه من راوة.", "operation"),
        ("لم تسلم قسد 50 معتقلاً من داعش إلى العراق.", "transfer"),
    ],
)
def test_what_was_not_done(text: str, kind: str) -> None:
    assert only(read(text), kind).stance == "denied"


def test_nothing_but_pockets_remained() -> None:
    text = "لم يبق للتنظيم في ريف الحسكة سوى جيوب متناثرة قرب الحدود."
    assert "denied" not in {claim.stance for claim in read(text)}


def test_a_deployment_that_a_force_of_a_long_name_intends() -> None:
    text = "تعتزم قوات حرس الحدود العراقية الانتشار قرب ربيعة."
    assert only(read(text), "presence").stance == "planned"
