"""Which place a name means, and why; looking names up; mentions as records."""

import json

import pytest

from gazetteer.index import Gazetteer
from gazetteer.lookup import lookup
from gazetteer.mentions import find_mentions
from gazetteer.place import PlaceKind
from gazetteer.records import mention_records
from gazetteer.resolve import resolve, resolve_all


def best(text: str, gazetteer: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("دخلوا القحطانية ثم سنجار", ["qahtaniyah_iq", "sinjar"]),
        ("دخلوا القحطانية بريف الحسكة", ["qahtaniyah_sy", "hasakah_countryside"]),
        ("القحطانية السورية", ["qahtaniyah_sy"]),
        ("مدينة دير الزور", ["deir_ez_zor_city"]),
        ("محافظة دير الزور", ["deir_ez_zor"]),
        ("شوارع الحسكة", ["hasakah_city"]),
        ("the city of Hasakah", ["hasakah_city"]),
        ("Deir ez-Zor province", ["deir_ez_zor"]),
    ],
)
def test_the_text_decides_between_namesakes(
    text: str, ids: list[str], gazetteer: Gazetteer
) -> None:
    assert best(text, gazetteer) == ids


def test_what_nothing_decides_stays_open(gazetteer: Gazetteer) -> None:
    ((_, candidates),) = resolve_all("قصف على القحطانية", gazetteer)
    assert {one.place.id for one in candidates} == {"qahtaniyah_iq", "qahtaniyah_sy"}
    assert candidates[0].score - candidates[1].score < 0.05
    assert "nothing decides" in candidates[0].reason


def test_a_name_of_which_we_hold_one_place_is_not_called_the_only_one_there_is(
    gazetteer: Gazetteer,
) -> None:
    """A dozen other places are called Rabia, and its note says so."""
    ((_, (found,)),) = resolve_all("قصف قرب ربيعة", gazetteer)
    assert "share the name" in found.place.note
    assert found.reason.startswith("the only place of this name in our lists")


def test_what_nobody_knows_stays_unknown(gazetteer: Gazetteer) -> None:
    assert resolve_all("وصلوا إلى مدينة قرطبانة الكبرى", gazetteer) == ()


def test_scores_and_reasons(gazetteer: Gazetteer) -> None:
    for found in resolve_all("معبر القائم في الأنبار، ودير الزور والقحطانية", gazetteer):
        scores = [one.score for one in found.candidates]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)
        assert all(one.reason and "\n" not in one.reason for one in found.candidates)


def test_the_verb_may_ask_for_a_kind(gazetteer: Gazetteer) -> None:
    (mention,) = find_mentions("دهوك", gazetteer)
    first = resolve(mention, gazetteer, wanted=frozenset({PlaceKind.CITY}))[0]
    assert first.place.id == "dohuk_city"
    assert "the verb asks for" in first.reason


def test_places_near_may_be_given(gazetteer: Gazetteer) -> None:
    (mention,) = find_mentions("القحطانية", gazetteer)
    assert resolve(mention, gazetteer, near=("baaj",))[0].place.id == "qahtaniyah_iq"
    assert resolve(mention, gazetteer, near=("qamishli",))[0].place.id == "qahtaniyah_sy"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Qaim", "al_qaim"), ("qa'im", "al_qaim"), ("Kaim", "al_qaim"), ("al kaim", "al_qaim"),
        ("القايم", "al_qaim"), ("البو كمال", "al_bukamal"), ("ألبوكمال", "al_bukamal"),
        ("ابو كمال", "al_bukamal"), ("أبوكمال", "al_bukamal"), ("Albukamal", "al_bukamal"),
        ("Bukamal", "al_bukamal"), ("Boukamal", "al_bukamal"), ("deir ezzor", "deir_ez_zor"),
        ("Dayr az-Zawr", "deir_ez_zor"), ("al-tanf", "tanf"), ("تلعفر", "tal_afar"),
        ("تل عفر", "tal_afar"), ("Şengal", "sinjar"), ("شەنگال", "sinjar"),
        ("town of Sinjar", "sinjar"), ("معبر القائم", "qaim_crossing"), ("T2", "t2"),
    ],
)  # fmt: skip
def test_a_name_is_looked_up_in_any_spelling(name: str, place: str, gazetteer: Gazetteer) -> None:
    answer = lookup(name, gazetteer)
    assert place in [one.place.id for one in answer.candidates]
    assert answer.suggestions == ()


def test_a_near_miss_is_a_suggestion_and_says_so(gazetteer: Gazetteer) -> None:
    answer = lookup("سنجارر", gazetteer)
    assert answer.candidates == ()
    assert answer.suggestions[0].place.id == "sinjar"
    assert answer.suggestions[0].reason.startswith("no place has this name")
    assert answer.suggestions[0].score < 0.5


@pytest.mark.parametrize("name", ["", "  ", "؟", "zzzzqqqq", "\x00"])
def test_nonsense_is_found_nowhere(name: str, gazetteer: Gazetteer) -> None:
    assert lookup(name, gazetteer) == ((), ())


def test_a_place_near_another_is_asked_for(gazetteer: Gazetteer) -> None:
    first = lookup("القحطانية", gazetteer, near="baaj").candidates[0]
    assert first.place.id == "qahtaniyah_iq"
    assert "km from the place asked for" in first.reason
    with pytest.raises(KeyError):
        lookup("القحطانية", gazetteer, near="atlantis")


def test_records_carry_every_field_and_are_json(gazetteer: Gazetteer) -> None:
    text = "وصلوا إلى سنجار\r\n\nثم إلى قاعدة سعد"
    whole = list(mention_records(text, "a.txt", gazetteer))
    assert [record["id"] for record in whole] == ["sinjar", "saad_base"]
    assert all(text[one["start"] : one["end"]] == one["text"] for one in whole)
    assert (whole[0]["lat"], whole[0]["lon"]) == (36.3209, 41.8766)
    assert (whole[1]["lat"], whole[1]["lon"], whole[1]["precision_km"]) == (None, None, None)
    fields = "file start end text id name_en name_ar lat lon precision_km score reason alternatives"
    assert set(whole[0]) == set(fields.split())
    assert json.loads(json.dumps(whole)) == whole


def test_with_lines_offsets_lie_within_the_line(gazetteer: Gazetteer) -> None:
    text = "وصلوا إلى سنجار\r\n\nثم إلى قاعدة سعد"
    records = list(mention_records(text, "a.txt", gazetteer, lines=True))
    assert [record["line"] for record in records] == [1, 3]
    for record in records:
        line = text.split("\n")[record["line"] - 1]
        assert line[record["start"] : record["end"]] == record["text"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("أعيد فتح القائم أمام المسافرين", "qaim_crossing"),
        ("قرار بإغلاق البوكمال", "bukamal_crossing"),
        ("Baghdad reopened Rabia to traffic.", "rabia_crossing"),
        ("اقتحم المسلحون البوكمال", "al_bukamal"),
        ("Militants stormed Rabia.", "rabia"),
        ("أعيد فتح مدرسة في القائم", "al_qaim"),
    ],
)
def test_one_reopens_a_crossing_and_storms_a_town(
    text: str, place: str, gazetteer: Gazetteer
) -> None:
    found = resolve_all(text, gazetteer)[-1]
    assert found.candidates[0].place.id == place
    if place.endswith("crossing"):
        assert "a crossing is what the verb asks for" in found.candidates[0].reason
