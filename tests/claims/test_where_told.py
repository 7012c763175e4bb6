"""Sentences of our own: what only says where a place lies, and the side of who acts there."""

import pytest

from tests.claims.reading_helpers import only, read


def told(text: str, kind: str) -> tuple[list[str], str]:
    where = only(read(text), kind).where
    return [place.id for place in where.places], where.side.value


LIES = [
    ("قصفت الطائرات مقرا للتنظيم في بلدة الباغوز قرب مدينة البوكمال.", "strike", "baghuz"),
    ("سيطرت قسد على قرية السوسة في ريف دير الزور الشرقي.", "capture", "susah"),
    ("أعيد فتح معبر القائم المعروف باسم معبر البوكمال.", "crossing_status", "qaim_crossing"),
    ("انسحب الجيش السوري من البوكمال متجها إلى الميادين.", "operation", "al_bukamal"),
    ("قصفت المدفعية مواقع التنظيم في هجين بحسب مصدر أمني في الأنبار.", "strike", "hajin"),
    ("The SDF captured the village of Baghuz, north of Al-Qaim.", "capture", "baghuz"),
    ("A drone struck a truck in Al-Hari in the city of Al-Bukamal.", "strike", "al_hari"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "place"), LIES)
def test_a_place_that_says_where_another_lies_is_no_place_of_the_claim(
    text: str, kind: str, place: str
) -> None:
    assert told(text, kind)[0] == [place]


def test_two_places_joined_by_and_are_both_places_of_the_claim() -> None:
    assert told("قصفت الطائرات مواقع التنظيم في الباغوز والبوكمال.", "strike")[0] == [
        "baghuz",
        "al_bukamal",
    ]


SIDES = [
    ("أحبطت قوات حرس الحدود محاولة تسلل قرب منفذ القائم.", "infiltration", "iraq"),
    ("تسلل عناصر من تنظيم داعش عبر الحدود العراقية السورية.", "infiltration", "both"),
    ("تسيطر قوات سوريا الديمقراطية على معبر ربيعة مع العراق.", "control", "syria"),
    ("المعبر مغلق من قبل الجانب العراقي، وهو معبر البوكمال.", "crossing_status", "iraq"),
    ("أغلقت السلطات معبر القائم.", "crossing_status", "both"),
    ("ينسق الحشد الشعبي مع قيادة حرس الحدود العراقي على الحدود السورية.", "coordination", "iraq"),
    ("ينسق الجيش العراقي مع قوات سوريا الديمقراطية على الحدود السورية.", "coordination", "both"),
    ("ISIS controls a stretch of land along the Iraqi-Syrian border.", "control", "both"),
    ("Iranian militias control the border between Iraq and Syria.", "control", "syria"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "side"), SIDES)
def test_the_side_is_that_of_who_acts_where_the_place_does_not_tell(
    text: str, kind: str, side: str
) -> None:
    assert told(text, kind)[1] == side


NOTHING = [
    ("ازداد نشاط التنظيم في كركوك وديالى، حيث نفذ هجمات على قوات الأمن.", "clash"),
    ("تواصل القوات العراقية البحث عن مخابئ لتنظيم داعش قرب القائم.", "presence"),
    ("يختبئ عناصر داعش بين السكان ويتخذون من المدنيين دروعا بشرية.", "presence"),
]


@pytest.mark.parametrize(("text", "kind"), NOTHING)
def test_far_ground_what_is_sought_and_a_way_of_fighting_make_no_claim(
    text: str, kind: str
) -> None:
    article = "أعلن الجيش العراقي نشر قواته على الحدود السورية قرب القائم. " + text
    first = len(article) - len(text)
    assert [c.kind for c in read(article) if c.kind == kind and c.evidence.start >= first] == []


def test_where_is_said_of_the_places_right_before_it() -> None:
    text = "وصلت تعزيزات من الرطبة إلى القائم، حيث انتشر الحشد الشعبي."
    found = [c for c in read(text) if c.kind == "presence"]
    assert ["al_qaim"] in [[p.id for p in c.where.places] for c in found]


REACHES = [
    ("أحبط الجيش العراقي محاولة تسلل من سوريا إلى العراق.", "infiltration", "frontier"),
    ("ISIS fighters tried to cross into Iraq.", "infiltration", "frontier"),
    ("اندلعت اشتباكات بين الجيش العراقي وداعش في ناحية ربيعة.", "clash", "point"),
    ("تقدم الجيش العراقي في منطقة القائم.", "operation", "area"),
]


@pytest.mark.parametrize(("text", "kind", "extent"), REACHES)
def test_how_far_it_reaches(text: str, kind: str, extent: str) -> None:
    assert only(read(text), kind).where.extent.value == extent


def test_villages_taken_about_a_place_told_before_are_an_area() -> None:
    text = "The SDF attacked Dashisha on Monday. They took two villages from ISIS."
    taken = only(read(text, lang="en"), "capture")
    assert ([p.id for p in taken.where.places], taken.where.extent.value) == (["dashisha"], "area")


LANDS = [
    ("سيطر داعش على أجزاء من العراق وسوريا عام 2015 وكسر الحدود بينهما.", "capture"),
    (
        "ISIS seized large parts of Iraq and Syria in 2014, erasing the border.",
        "capture",
    ),
]


@pytest.mark.parametrize(("text", "kind"), LANDS)
def test_parts_of_countries_are_no_stretch_of_the_line(text: str, kind: str) -> None:
    assert set(told(text, kind)[0]) == {"iraq_territory", "syria_territory"}


def test_a_hold_along_the_line_is_the_line_also_beside_a_country() -> None:
    text = "The SDF controls the border with Iraq and large parts of Syria."
    assert told(text, "control")[0] == ["frontier"]
