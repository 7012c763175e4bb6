"""The main verb behind an aside, walls that are not there, visits, amounts, and rooms' tasks."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    "text",
    [
        "Iraqi forces, which retook Rawa last week, are preparing to advance on al-Qaim.",
        "القوات العراقية، التي استعادت راوة يوم الجمعة، تستعد للتقدم نحو القائم.",
    ],
)
def test_what_is_told_in_an_aside_and_behind_it_are_two_claims(text: str) -> None:
    told = [
        (claim.kind.value, claim.stance.value, [ref.id for ref in claim.where.places])
        for claim in read(text)
    ]
    assert told == [("capture", "asserted", ["rawa"]), ("operation", "planned", ["al_qaim"])]


@pytest.mark.parametrize(
    "text",
    [
        "لا يوجد أي جدار على الحدود مع سوريا في قاطع سنجار.",
        "There is no fence on the border with Syria.",
    ],
)
def test_a_wall_that_is_not_there_is_denied(text: str) -> None:
    assert only(read(text), "fortification").stance is Stance.DENIED


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("بلغ عدد عناصر حرس الحدود على الحدود السورية نحو 7 آلاف عنصر.", ["force_size"]),
        ("تعتزم الحكومة العراقية بناء سياج على الحدود مع سوريا بطول 600 كيلومتر.",
         ["fortification"]),
        ("وصل وزير الداخلية العراقي إلى معبر ربيعة للاطلاع على أعمال الجدار الحدودي.", []),
        ("Iraq and Syria agreed to set up a joint room to monitor the border.", ["coordination"]),
        ("Syrian forces recaptured the T2 station.", ["capture"]),
    ],
)  # fmt: skip
def test_nothing_more_is_told(text: str, kinds: list[str]) -> None:
    assert [claim.kind.value for claim in read(text)] == kinds


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("قوة من الجيش العراقي ضبطت مضافة لداعش غرب القائم.", "operation",
         {"iraqi_army": "actor", "isis": "against"}),
        ("Smugglers still move fuel between Albu Kamal and al-Qaim.", "infiltration",
         {"smugglers": "actor"}),
        ("Border guards opened fire on a group trying to cross from Syria.", "clash",
         {"iraqi_border_guard": "actor"}),
    ],
)  # fmt: skip
def test_who_does_it(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


def test_the_strip_is_not_where_the_next_speech_says() -> None:
    claim = only(
        read(
            "أكد قائد عمليات الأنبار أن الشريط الحدودي مؤمن بالكامل، وأضاف أن لواءين من حرس الحدود "
            "ينتشران بين القائم وطريبيل."
        ),
        "control",
    )
    assert [ref.id for ref in claim.where.places] == ["frontier"]


@pytest.mark.parametrize(
    ("nations", "who"),
    [
        ("القوات الروسية والسورية", {"russia": "actor", "saa": "with"}),
        ("القوات الروسية والتركية", {"russia": "actor", "turkey": "with"}),
        ("القوات الروسية", {"russia": "actor"}),
    ],
)
def test_one_noun_may_name_the_forces_of_two(nations: str, who: dict[str, str]) -> None:
    claim = only(read(f"سيّرت {nations} دورية مشتركة في ريف المالكية يوم الخميس."), "patrol")
    assert roles(claim) == who


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Russian troops ran a patrol east of Qamishli on Thursday.", ("2019-05-02", "2019-05-02")),
        ("A patrol was sent along the border near Qaim on Thursday.", ("2019-05-02", "2019-05-02")),
        ("The army runs patrols along the border near Qaim.", (None, "..")),
    ],
)
def test_a_patrol_that_was_run_has_its_day(text: str, days: tuple[str | None, str]) -> None:
    claim = only(read(text), "patrol")
    assert (claim.when.start, claim.when.end) == days
