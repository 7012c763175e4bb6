"""Sentences of our own: a place before its clause, a speaker far before "that"."""

import pytest

from geo.claims.model import Claim
from tests.claims.reading_helpers import only, read


def places(claim: Claim) -> list[str]:
    return [place.id for place in claim.where.places]


RELATIVES = {
    "زار الوفد معبر البوكمال مع العراق الذي تسيطر عليه الفصائل منذ عامين.": "bukamal_crossing",
    "زار الوفد بلدة السوسة في ريف دير الزور التي تسيطر عليها قوات سوريا الديمقراطية.": "susah",
    "ووصل النازحون إلى منفذ ربيعة مع سوريا الذي يسيطر عليه الجيش العراقي.": "rabia_crossing",
}


@pytest.mark.parametrize("text", RELATIVES)
def test_a_relative_clause_is_said_of_the_noun_before_it(text: str) -> None:
    assert places(only(read(text), "control")) == [RELATIVES[text]]


GATES = (
    "وصل الوفد صباح اليوم إلى منفذ القائم. وأغلق الجيش العراقي المنفذ بعد ساعات.",
    "يربط معبر القائم سوريا بالعراق. وبعد أسبوع أعيد فتح المعبر أمام الشاحنات القادمة من سوريا.",
    "زار الوزير منفذ القائم الحدودي، وقال إن المعبر مغلق منذ عامين.",
)


@pytest.mark.parametrize("text", GATES)
def test_the_gate_is_the_one_named_last(text: str) -> None:
    assert places(only(read(text), "crossing_status")) == ["qaim_crossing"]


def test_the_border_along_a_province_is_the_frontier_and_names_the_province() -> None:
    claim = only(
        read("نشر الجيش العراقي لواءين على الحدود السورية من جهة محافظة نينوى."), "presence"
    )
    assert (places(claim), claim.where.extent) == (["frontier", "nineveh"], "frontier")


def test_a_town_that_another_lies_west_of_is_no_place_of_the_claim() -> None:
    text = "وصل الجيش السوري إلى بلدة السوسة شرقي البوكمال."
    assert places(only(read(text), "operation")) == ["susah"]


def test_a_place_in_the_passage_goes_before_one_in_an_aside() -> None:
    text = (
        "دارت اشتباكات بين داعش والحشد الشعبي قرب الحدود السورية، بعد سيطرة الحشد على مدينة القائم."
    )
    assert places(only(read(text), "clash")) == ["frontier"]


SPEAKERS = {
    "وكان مدير المنافذ، سامر علوان، قد أعلن يوم الثلاثاء 8 نيسان الجاري، عن فتح منفذ البوكمال.": (
        "named"
    ),
    "وبيّن مصدر ميداني لتلفزيون محلي، أن الجيش السوري سيطر على الباغوز.": "anonymous",
    "وقال ضابط برتبة نقيب في شرطة الحدود إن الجيش العراقي سيطر على القائم.": "anonymous",
    "وفي تفاصيل حصل عليها الموقع من مصدر أمني في نينوى، أوضح أن الجيش العراقي سيطر على القائم.": (
        "anonymous"
    ),
    "وذكرت شبكة نسيم الفرات أن قسد سيطرت على الباغوز.": "collective",
    "يذكر أن تقارير إعلامية قديمة تحدثت عن تفاهم بين الجيش العراقي وقسد على الحدود.": (
        "collective"
    ),
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_before_or_far_from_his_verb(text: str) -> None:
    (claim,) = read(text)
    assert claim.attribution.record == SPEAKERS[text]


def test_an_office_is_that_of_the_one_named_with_it() -> None:
    text = (
        "قال قائد شرطة الحدود العميد سالم الدليمي إن الجيش العراقي سيطر على القائم. "
        "وأكد القائد العراقي أن قوة من الجيش انسحبت من عكاشات."
    )
    records = {c.attribution.record.value for c in read(text)}
    assert records == {"named"}
