"""Quantities against values worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.dates import find_dates
from geo.claims.letters import plain
from geo.claims.numerals import read_number
from geo.claims.quantities import find_quantities
from geo.claims.tokens import tokens

NUMERALS = [
    ("خمسة عشر", 15), ("مئتان وخمسون", 250), ("مائتين وخمسين", 250), ("ثلاثة آلاف", 3000),
    ("ألف وستمئة", 1600), ("ألف ومئة", 1100), ("ستمائة وعشرون", 620), ("ألفان", 2000),
    ("خمسة وعشرين", 25), ("أحد عشر", 11), ("اثني عشر", 12), ("ثلاث مئة", 300),
    ("مئة وخمسة وعشرون ألف", 125000), ("ثلاثة آلاف وخمسمئة", 3500), ("بثلاثة", 3), ("وأربعين", 40),
    ("خمسة وستة", 5), ("1,600", 1600), ("1٬600", 1600), ("١٦٠٠", 1600), ("1.5 million", 1_500_000),
    ("250 ألف", 250_000), ("3 آلاف", 3000), ("twenty-five", 25), ("two hundred and fifty", 250),
    ("three thousand", 3000), ("five and six", 5), ("12,5", None), ("أحد الإرهابيين", None),
    ("9" * 40, None), ("12.7", 12.7), ("dozen", 12), ("two dozen", 24), ("3 dozen", 36),
    ("half a dozen", 6), ("مليون ونصف المليون", 1_500_000), ("مليونين ونصف", 2_500_000),
    ("بمليون ونصف", 1_500_000),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), NUMERALS)
def test_numerals(text: str, value: float | None) -> None:
    number = read_number(list(tokens(plain(text).key)), 0)
    assert (number.value if number else None) == value


GOLDEN = [
    # text, unit, value, low, high, qualifier
    ("بطول يقارب 40 كم", "km", 40, None, None, "approx"),
    ("تمتد إلى نحو 620 كيلومتراً", "km", 620, None, None, "approx"),
    ("أكثر من 250 كيلومتراً", "km", 250, 250, None, "more_than"),
    ("بأكثر من 70 كيلومترا مربعا", "km2", 70, 70, None, "more_than"),
    ("مساحة 15 كم2", "km2", 15, None, None, "exact"),
    ("مساحة 15 كم²", "km2", 15, None, None, "exact"),
    ("10 كيلو متر", "km", 10, None, None, "exact"),
    ("ارتفاعه ثلاثة أمتار", "m", 3, None, None, "exact"),
    ("يتواجد أكثر من 1600 عنصر", "persons", 1600, 1600, None, "more_than"),
    ("مقتل 40 قياديا", "persons", 40, None, None, "exact"),
    ("مقتل خمسة وعشرين مسلحاً", "persons", 25, None, None, "exact"),
    ("هناك 5 او 6 شهداء", "persons", None, 5, 6, "range"),
    ("بين 5 و10 مقاتلين", "persons", None, 5, 10, "range"),
    ("من 10 إلى 15 آلية", "vehicles", None, 10, 15, "range"),
    ("ما لا يقل عن 12 جندياً", "persons", 12, 12, None, "more_than"),
    ("لا يزيد عن 300 مقاتل", "persons", 300, None, 300, "less_than"),
    ("أقل من مئة متر", "m", 100, None, 100, "less_than"),
    ("7 جنود على الأقل", "persons", 7, 7, None, "more_than"),
    ("عشرات أبراج المراقبة", "towers", "dozens", 10, 99, "approx"),
    ("مئات من عناصره", "persons", "hundreds", 100, 999, "approx"),
    ("الآلاف من المقاتلين", "persons", "thousands", 1000, 9999, "approx"),
    ("عشرات الآلاف من اللاجئين", "persons", "thousands", 10_000, 99_999, "approx"),
    ("عدة ضربات جوية", "strikes", "several", None, None, "unquantified"),
    ("العديد من النقاط العسكرية", "posts", "many", None, None, "unquantified"),
    ("اجتماعات عديدة", "meetings", "many", None, None, "unquantified"),
    ("أعداد كبيرة من عناصر", "persons", "many", None, None, "unquantified"),
    ("بنسبة كبيرة", "proportion", "large", None, None, "unquantified"),
    ("من 3 محاور", "axes", 3, None, None, "exact"),
    ("محوران للجيش", "axes", 2, None, None, "exact"),
    ("دمر عجلتين", "vehicles", 2, None, None, "exact"),
    ("نصب 45 كاميرا حرارية", "cameras", 45, None, None, "exact"),
    ("ست نقاط مراقبة", "posts", 6, None, None, "exact"),
    ("ضبط 3 أنفاق", "tunnels", 3, None, None, "exact"),
    ("عودة 150 عائلة", "families", 150, None, None, "exact"),
    ("قدر بنحو ٣٠ مقاتلا", "persons", 30, None, None, "approx"),
    ("about 620 kilometres", "km", 620, None, None, "approx"),
    ("more than 70 square kilometers", "km2", 70, 70, None, "more_than"),
    ("at least 12 soldiers", "persons", 12, 12, None, "more_than"),
    ("up to 300 fighters", "persons", 300, None, 300, "less_than"),
    ("40 suspected ISIS fighters", "persons", 40, None, None, "exact"),
    ("five or six militants", "persons", None, 5, 6, "range"),
    ("between 20 and 30 trucks", "vehicles", None, 20, 30, "range"),
    ("dozens of watchtowers", "towers", "dozens", 10, 99, "approx"),
    ("several thousand fighters", "persons", "thousands", 1000, 9999, "approx"),
    ("half a dozen posts", "posts", 6, None, None, "exact"),
    ("hundreds of families", "families", "hundreds", 100, 999, "approx"),
    ("tens of thousands of people", "persons", "thousands", 10_000, 99_999, "approx"),
    ("several air strikes", "strikes", "several", None, None, "unquantified"),
    ("a 20-kilometer trench", "km", 20, None, None, "exact"),
    ("killed 1,600 militants", "persons", 1600, None, None, "exact"),
    ("not less than 10 km", "km", 10, 10, None, "more_than"),
    ("على مسافة نحو كيلومتر ونصف", "km", 1.5, None, None, "approx"),
    ("أقل من متر ونصف المتر", "m", 1.5, None, 1.5, "less_than"),
]  # fmt: skip


PARTS = [
    ("more than 350 of the 618 km", [("km", 350, 350, None), ("km", 618, None, None)]),
    ("5 to 6 of the 10 villages", [("villages", None, 5, 6), ("villages", 10, None, None)]),
    ("4 من أصل 7 نقاط", [("posts", 4, None, None), ("posts", 7, None, None)]),
    ("Sector 9 some 30 fighters", [("", 9, None, None), ("persons", 30, None, None)]),
]


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_a_part_counts_what_its_whole_counts(text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(m.unit, m.value, m.low, m.high) for m in find_quantities(text)] == wanted


def test_a_metre_and_a_half_measures_what_stands_before_it() -> None:
    assert [m.of for m in find_quantities("خندق بعمق متر ونصف")] == ["depth"]


@pytest.mark.parametrize(("text", "unit", "value", "low", "high", "qualifier"), GOLDEN)
def test_golden(text, unit, value, low, high, qualifier):  # type: ignore[no-untyped-def]
    found = [(m.unit, m.value, m.low, m.high, m.qualifier) for m in find_quantities(text)]
    assert found == [(unit, value, low, high, qualifier)]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("على بعد نحو 90 كم شرقي المدينة", "distance"),
        ("بطول يقارب 40 كم", "length"),
        ("خندق بعمق 3 أمتار", "depth"),
        ("20 km from the crossing", "distance"),
        ("a wall 10 km long", "length"),
        ("مقتل 40 قياديا", "قياديا"),
    ],
)
def test_what_is_measured(text: str, of: str) -> None:
    assert [mention.of for mention in find_quantities(text)] == [of]


@pytest.mark.parametrize(
    "text",
    [
        "اللواء 13 في الحشد", "الفرقة السابعة", "الساعة 10 صباحا", "10:30", "30th brigade", "F-16",
        "route 12", "القرار 2254", "في عام 2014", "3 آب", "8/8/2018", "قبل ثلاثة أيام", "1" * 50,
        "Aug. 8", "سيارة كبيرة", "أحد العناصر",
    ],
)  # fmt: skip
def test_no_quantity(text: str) -> None:
    assert find_quantities(text, skip=[m.span for m in find_dates(text)]) == ()


def test_span_runs_from_qualifier_to_noun() -> None:
    text = "وقتل ما لا يقل عن 12 جندياً قرب الحدود"
    (mention,) = find_quantities(text)
    assert text[mention.span.start : mention.span.end] == "لا يقل عن 12 جندياً"


_PIECES = [row[0] for row in GOLDEN] + [row[0] for row in NUMERALS]


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=12), max_size=8))
def test_spans_slice_and_bounds_are_ordered(pieces: list[str]) -> None:
    text = " ; ".join(pieces)
    end = 0
    for mention in find_quantities(text):
        assert end <= mention.span.start < mention.span.end <= len(text)
        end = mention.span.end
        if mention.low is not None and mention.high is not None:
            assert mention.low <= mention.high


@pytest.mark.parametrize(
    "text",
    ["9" * 1_000_000, "9 " * 250_000, "خمسة و" * 170_000, "1,000," * 80_000, "مئة " * 120_000],
    ids=["digits", "numbers", "words", "groups", "hundreds"],
)
def test_hostile_text_comes_to_an_end(text: str) -> None:
    ends = [0, *(mention.span.end for mention in find_quantities(text))]
    assert ends == sorted(ends)
    assert ends[-1] <= len(text)
