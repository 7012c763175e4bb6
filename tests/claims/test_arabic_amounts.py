"""Quantities in Arabic: three of our own to each way of saying how many."""

import pytest

from geo.claims.quantities import find_quantities

Figure = tuple[str, float | str | None, float | None, float | None, str]

AMOUNTS: dict[str, list[tuple[str, Figure]]] = {
    "length in km": [
        ("بطول 35 كم", ("km", 35, None, None, "exact")),
        ("حفر 12 كيلومتراً", ("km", 12, None, None, "exact")),
        ("مسافة ثلاثين كلم", ("km", 30, None, None, "exact")),
    ],
    "metres": [
        ("ارتفاعه 4 أمتار", ("m", 4, None, None, "exact")),
        ("بعمق ثلاثة أمتار", ("m", 3, None, None, "exact")),
        ("على بعد 500 متر", ("m", 500, None, None, "exact")),
    ],
    "area": [
        ("تبلغ مساحتها 25 كيلومتراً مربعاً", ("km2", 25, None, None, "exact")),
        ("مساحة 10 كم مربع", ("km2", 10, None, None, "exact")),
        ("خمسة كيلومترات مربعة", ("km2", 5, None, None, "exact")),
    ],
    "about": [
        ("نحو 60 مقاتلاً", ("persons", 60, None, None, "approx")),
        ("ما يقارب 200 آلية", ("vehicles", 200, None, None, "approx")),
        ("زهاء عشرين عنصراً", ("persons", 20, None, None, "approx")),
    ],
    "more than": [
        ("أكثر من 30 كيلومتراً", ("km", 30, 30, None, "more_than")),
        ("ما يزيد على مئة مقاتل", ("persons", 100, 100, None, "more_than")),
        ("لا يقل عن خمسة جنود", ("persons", 5, 5, None, "more_than")),
    ],
    "less than": [
        ("أقل من 10 كيلومترات", ("km", 10, None, 10, "less_than")),
        ("لا يتجاوز عددهم 50 مسلحاً", ("persons", 50, None, 50, "less_than")),
        ("ما لا يزيد على 20 شاحنة", ("vehicles", 20, None, 20, "less_than")),
    ],
    "range": [
        ("بين 20 و30 مقاتلاً", ("persons", None, 20, 30, "range")),
        ("من ثلاثة إلى خمسة كيلومترات", ("km", None, 3, 5, "range")),
        ("يتراوح عددهم بين 100 و150 عنصراً", ("persons", None, 100, 150, "range")),
    ],
    "dual": [
        ("قتل جنديان", ("persons", 2, None, None, "exact")),
        ("دمر الحرس شاحنتين", ("vehicles", 2, None, None, "exact")),
        ("بعمق كيلومترين", ("km", 2, None, None, "exact")),
    ],
    "vague": [
        ("عشرات المقاتلين", ("persons", "dozens", 10, 99, "approx")),
        ("المئات من العوائل", ("families", "hundreds", 100, 999, "approx")),
        ("بضعة كيلومترات", ("km", "several", None, None, "unquantified")),
    ],
    "words": [
        ("سبعة عشر مسلحاً", ("persons", 17, None, None, "exact")),
        ("ألف ومئتا مقاتل", ("persons", 1200, None, None, "exact")),
        ("ثلاثمئة وخمسون كيلومتراً", ("km", 350, None, None, "exact")),
    ],
    "digits and words": [
        ("ألف و200 عنصر", ("persons", 1200, None, None, "exact")),
        ("5 آلاف مقاتل", ("persons", 5000, None, None, "exact")),
        ("3 آلاف و500 لاجئ", ("persons", 3500, None, None, "exact")),
    ],
    "and a half": [
        ("مليون ونصف المليون لاجئ", ("persons", 1_500_000, None, None, "exact")),
        ("كيلومتر ونصف", ("km", 1.5, None, None, "exact")),
        ("3 كيلومترات ونصف الكيلومتر", ("km", 3.5, None, None, "exact")),
    ],
    "so many of so many": [
        ("350 كم من أصل 618 كم", ("km", 350, None, None, "exact")),
        ("350 من أصل 618 كيلومتراً", ("km", 350, None, None, "exact")),
        ("أربعة من أصل سبعة جنود", ("persons", 4, None, None, "exact")),
    ],
    "Eastern digits": [
        ("بطول ٤٥ كم", ("km", 45, None, None, "exact")),
        ("مقتل ٧ جنود", ("persons", 7, None, None, "exact")),
        ("١٬٥٠٠ مقاتل", ("persons", 1500, None, None, "exact")),
    ],
}  # fmt: skip
CASES = [(item, *case) for item, cases in AMOUNTS.items() for case in cases]


@pytest.mark.parametrize(("item", "text", "figure"), CASES)
def test_a_way_of_saying_how_many(item: str, text: str, figure: Figure) -> None:
    found = find_quantities(text)
    assert found, item
    one = found[0]
    assert (one.unit, one.value, one.low, one.high, one.qualifier) == figure, item
