"""Sentences of our own that point back at a claim, or speak of a share of a place."""

import pytest

from tests.claims.reading_helpers import read, roles

DENIALS = {
    "قال ناشطون إن الجيش العراقي انسحب من القائم. ونفى المتحدث باسم الحشد ذلك.": "ar",
    "تحدثت تقارير عن انسحاب الجيش العراقي من القائم. ونفى الجيش العراقي هذه الأنباء.": "ar",
    "قالت وسائل إعلام إن الجيش العراقي انسحب من القائم، وهو ما نفاه المتحدث باسم الحشد.": "ar",
    "Activists said the Iraqi army left Al-Qaim. The defence ministry denied this.": "en",
}


@pytest.mark.parametrize("text", DENIALS)
def test_a_denial_that_points_back_is_a_claim_of_its_speaker(text: str) -> None:
    told, denied = read(text, lang=DENIALS[text])
    assert (told.stance, denied.stance) == ("asserted", "denied")
    assert denied.kind is told.kind
    assert roles(denied) == roles(told) == {"iraqi_army": "actor"}
    assert denied.attribution.record == "institutional"
    assert denied.attribution.speaker != told.attribution.speaker
    assert denied.evidence.start >= told.evidence.start
    assert denied.evidence.end > told.evidence.end  # who denies it stands in the words


STANDING = {
    "قال ناشطون إن الجيش العراقي انسحب من القائم. ولم ينف المتحدث باسم الوزارة ذلك.": "ar",
    "Activists said the Iraqi army left Al-Qaim. Baghdad neither confirmed nor denied it.": "en",
}


@pytest.mark.parametrize("text", STANDING)
def test_what_is_not_denied_stands(text: str) -> None:
    assert [c.stance.value for c in read(text, lang=STANDING[text])] == ["asserted"]


SHARES = {
    "أعلنت قسد سيطرتها على معظم أحياء الباغوز.": "most of",
    "سيطر داعش على ثلث مساحة قضاء سنجار.": "a third of",
    "تسيطر قسد على العديد من قرى ريف الباغوز.": "many of",
    "تسيطر قسد على قرى ريف الباغوز.": None,
}


@pytest.mark.parametrize("text", SHARES)
def test_a_share_of_a_place_is_said(text: str) -> None:
    (claim,) = read(text)
    assert claim.where.qualifier == SHARES[text]


def test_many_areas_of_a_town_in_english() -> None:
    (claim,) = read("ISIS still holds many areas of Hajin.", lang="en")
    assert claim.where.qualifier == "many of"


def test_who_criticises_a_strike_has_no_part_in_it() -> None:
    (claim,) = read("انتقدت بغداد القصف الأميركي على القائم.")
    assert roles(claim) == {"us_forces": "actor"}


def test_the_last_of_a_chain_speaks() -> None:
    (claim,) = read("نقلت رويترز عن موقع شفق نيوز عن مصدر أمني قوله إن معبر القائم مغلق.")
    assert claim.attribution.record == "anonymous"


def test_a_denial_goes_on_behind_and_that_it_had() -> None:
    claims = read("نفت قسد انسحابها من الباغوز وأن تكون قد انسحبت من هجين.")
    assert {c.stance.value for c in claims} == {"denied"}


NIGHTS = ["ليلة الجمعة على السبت", "ليل الجمعة - السبت", "ليلة الجمعة/السبت"]


@pytest.mark.parametrize("night", NIGHTS)
def test_the_night_of_one_day_to_the_next(night: str) -> None:
    (claim,) = read(f"قصف التحالف مواقع داعش في هجين {night}.")
    assert (claim.when.start, claim.when.end) == ("2019-05-03", "2019-05-04")
