"""What never was, what did not occur, ground told before its verb, and passages that end well."""

import pytest

from geo.claims.model import Extent, Role, Side, Stance
from tests.claims.reading_helpers import article, only, read, roles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("لم يسبق أن دخل الجيش العراقي الأراضي السورية قرب البوكمال.", "operation"),
        ("لم يسبق لقوات النظام أن سيّرت دوريات عسكرية على الحدود العراقية السورية.", "patrol"),
        ("The Iraqi army has never before entered Syria near Abu Kamal.", "operation"),
        ("Iraqi forces never before crossed the border near Abu Kamal.", "operation"),
        ("Clashes did not occur near Rabia.", "clash"),
        ("Clashes near Rabia have not been reported.", "clash"),
        ("Patrols were never seen at the border near Rabia.", "patrol"),
        ("Joint patrols were not held near Rabia.", "patrol"),
    ],
)
def test_what_never_was_is_denied(text: str, kind: str) -> None:
    assert only(read(text), kind).stance is Stance.DENIED


@pytest.mark.parametrize(
    "text",
    [
        "في هجوم لم يسبق له مثيل هاجم داعش مخفراً حدودياً قرب ربيعة.",
        "In an attack never before seen at the border, gunmen hit a post near Rabia.",
        "Clashes near Rabia did not stop.",
        "The raid on the post near Rabia was not claimed by anyone.",
    ],
)
def test_what_is_only_called_unheard_of_is_asserted(text: str) -> None:
    assert only(read(text), "clash").stance is Stance.ASSERTED


@pytest.mark.parametrize("ground", ["وفي الجو", "وفي هجين", "وعلى أطراف هجين"])
def test_a_deed_whose_ground_stands_first_is_one_of_its_own(ground: str) -> None:
    claims = read(
        f"تقصف مدفعية الجيش العراقي نقاط داعش قرب البوكمال، {ground} تغير طائرات التحالف على "
        "مواقع التنظيم."
    )
    assert [roles(claim) for claim in claims] == [
        {"iraqi_army": "actor", "isis": "against"},
        {"coalition": "actor", "isis": "against"},
    ]


@pytest.mark.parametrize(
    ("beside", "who"),
    [
        ("برفقة مسلحين من الحشد الشعبي", "pmf"),
        ("ومعها مسلحون من لواء فاطميون", "fatemiyoun"),
        ("إلى جانب مسلحين من المليشيات العراقية", "iraqi_militias"),
    ],
)
def test_gunmen_of_a_force_are_beside_who_goes_with_them(beside: str, who: str) -> None:
    claim = only(read(f"سيرت قوات النظام {beside} دوريات على الحدود العراقية."), "patrol")
    assert roles(claim) == {"saa": "actor", who: "with"}


def test_what_is_run_may_stand_behind_a_relative_clause() -> None:
    claim = only(
        read(
            "سيّرت قوات النظام، ومعها مسلحون من الحشد الشعبي الذين يقاتلون إلى جانبها، دوريات على "
            "الحدود العراقية."
        ),
        "patrol",
    )
    assert Role.ACTOR in {actor.role for actor in claim.actors if actor.id == "saa"}


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        (
            "أصيب ثلاثة جنود في اشتباكات مع مسلحين قرب ربيعة.",
            ["أصيب ثلاثة جنود", "اشتباكات مع مسلحين قرب ربيعة"],
        ),
        (
            "سقطت قذيفتان على مخفر حدودي غربي القائم دون إصابات.",
            ["سقطت قذيفتان على مخفر حدودي غربي القائم", "إصابات"],
        ),
    ],
)
def test_a_passage_ends_with_a_word_of_its_own(text: str, passages: list[str]) -> None:
    whole = article(text).text
    assert [whole[slice(*claim.evidence)] for claim in read(text)] == passages


def test_what_passes_from_hand_to_hand_lies_nowhere_on_the_line() -> None:
    claims = read(
        "داهم الأمن العام أوكاراً في البوكمال.\n\n"
        "وقال متحدث إن قوات سوريا الديمقراطية سلمت القوات العراقية 50 مطلوباً من داعش."
    )
    where = only(claims, "transfer").where
    assert (where.extent, where.side, where.places) == (Extent.UNLOCATED, Side.BOTH, ())


def test_an_agreement_of_two_syrian_sides_is_not_of_the_frontier() -> None:
    claims = read(
        "Iraq closed the Qaim crossing on the border with Syria.\n\n"
        "The Syrian government and the SDF signed an agreement on 10 March."
    )
    where = only(claims, "coordination").where
    assert [ref.id for ref in where.places] == ["syria_territory"]
    assert where.extent is Extent.UNLOCATED


def test_an_event_of_another_day_is_not_moved_to_the_town_of_the_first() -> None:
    claims = read(
        "On April 29, a drone struck a house in Al-Sayyal town.\n\n"
        "On March 22, a drone targeted oil wells in Al-Bokamal desert."
    )
    places = [[ref.id for ref in claim.where.places] for claim in claims]
    assert places == [["sayyal"], ["bukamal_countryside"]]


@pytest.mark.parametrize(
    "text",
    [
        "نفذت طائرات غارات على مواقع للمليشيات بين مدينة البوكمال شرقي دير الزور ومدينة القائم.",
        "US forces stopped a Russian patrol between the town of Abu Kamal and Qaim.",
    ],
)
def test_between_two_towns_is_a_stretch_wherever_each_is_said_to_lie(text: str) -> None:
    (claim,) = read(text)
    assert claim.where.extent is Extent.STRETCH


def test_a_long_passage_keeps_the_town_that_the_claim_names() -> None:
    text = (
        "بسطت قوات سوريا الديموقراطية سيطرتها على القرى الواقعة على جانبي الطريق بين مدينة الشدادي "
        "ومعبر تل صفوك."
    )
    claim = only(read(text), "capture")
    assert article(text).text[slice(*claim.evidence)].endswith("صفوك")
