"""What is only warned of, breaches of a truce, purposes of works, and whom a toll counts."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    "text",
    [
        "حذر نائب عن نينوى من انسحاب البيشمركة من سنجار.",
        "حذر قائد عسكري من تسلل عناصر داعش عبر الحدود السورية.",
        "لم يسجل أي خرق للهدنة على الحدود السورية العراقية.",
        "لم تسجل الهدنة أي خرق في دير الزور.",
    ],
)
def test_what_may_come_and_what_breaks_a_truce_is_no_claim(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "stance"),
    [
        ("حذر قائد عسكري من تزايد تسلل عناصر داعش عبر الحدود السورية.", "infiltration", "asserted"),
        ("وحذر المتحدث من أن داعش سيطر على قرية عكاشات.", "capture", "asserted"),
        ("لم تسجل قيادة قوات الحدود أي خرق منذ مطلع العام.", "infiltration", "denied"),
        ("لم تشهد الحدود مع سوريا أي خرق منذ عامين.", "infiltration", "denied"),
    ],
)  # fmt: skip
def test_what_grows_and_what_is_lacking_is_told(text: str, kind: str, stance: str) -> None:
    assert only(read(text), kind).stance is Stance(stance)


def test_a_speaker_goes_without_the_preposition_behind_him() -> None:
    claims = read("حذر قائد عسكري من تزايد تسلل عناصر داعش عبر الحدود السورية.")
    assert only(claims, "infiltration").attribution.speaker == "قائد عسكري"


def test_works_that_begin_so_that_a_gate_may_open_do_not_open_it() -> None:
    claims = read("باشرت الفرق الهندسية برفع الألغام من محيط معبر اليعربية تمهيداً لإعادة افتتاحه.")
    assert only(claims, "crossing_status").stance is Stance.PLANNED
    assert only(read("باشر معبر القائم العمل أمام الشاحنات."), "crossing_status").stance is (
        Stance.ASSERTED
    )


def test_stores_that_are_struck_are_no_presence_of_who_strikes() -> None:
    claims = read("شنت طائرات غارات على مستودعات ذخيرة في البوكمال.")
    assert [c.kind.value for c in claims] == ["strike"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "A shell hit a police post in Rabia, killing two officers and injuring three others.",
            {("killed", 2), ("wounded", 3)},
        ),
        ("A shell hit a police post in Rabia, wounding four.", {("wounded", 4)}),
        (
            "قتل ثلاثة جنود وأصيب خمسة آخرون بانفجار عبوة ناسفة قرب القائم.",
            {("killed", 3), ("wounded", 5)},
        ),
        (
            "أسفر القصف على القائم عن مقتل جنديين وإصابة أربعة.",
            {("killed", 2), ("wounded", 4)},
        ),
    ],
)
def test_a_toll_counts_men_whose_noun_is_left_out(
    text: str, figures: set[tuple[str, float]]
) -> None:
    toll = only(read(text), "casualties").quantities
    assert {(q.of, q.value) for q in toll if q.unit == "persons"} == figures


def test_the_share_of_a_group_is_no_number_of_men() -> None:
    toll = only(read("The strike near Al-Qaim killed 20 percent of the cell."), "casualties")
    assert all(q.unit != "persons" for q in toll.quantities)


def test_a_government_that_is_new_is_not_the_one_before() -> None:
    claims = read("Syria's new government has deployed 2,000 troops to the border with Iraq.")
    assert roles(only(claims, "presence")) == {"syrian_gov_new": "actor"}
