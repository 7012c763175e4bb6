"""What the rules of warnings, threats, tolls, helpers and craft must leave alone."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال النائب محمد علي إن قوات الجيش انسحبت من القائم.", "النائب محمد علي"),
        ("أكد العميد حسين علي أن حرس الحدود أحبط محاولة تسلل قرب ربيعة.", "العميد حسين علي"),
    ],
)
def test_a_man_called_ali_keeps_his_name(text: str, speaker: str) -> None:
    assert read(text)[0].attribution.speaker == speaker


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("حذر المتحدث من الشائعات، مؤكدا انسحاب القوات الأميركية من قاعدة القائم.", "operation"),
        ("حذر المحافظ من الإهمال بعد هجوم داعش على القائم.", "clash"),
        ("قتل القيادي الذي توعد العراق بضربة جوية قرب البوكمال.", "strike"),
        ("عجلة تحمل لوحات سورية استهدفت بغارة قرب القائم.", "strike"),
    ],
)
def test_what_stands_beside_a_warning_or_a_threat_is_told(text: str, kind: str) -> None:
    assert only(read(text), kind).stance is not Stance.PLANNED


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Shelling killed 30 sheep near Rabia.", set()),
        ("An attack near Rabia killed two and wounded three.", {("killed", 2), ("wounded", 3)}),
        ("قتل خمسة بالقرب من القائم.", {("killed", 5)}),
        ("سقط ثلاثة قتلى وخمسة جرحى في هجوم داعش على القائم.", {("killed", 3), ("wounded", 5)}),
    ],
)
def test_a_toll_is_of_men_and_each_figure_has_its_own_fate(
    text: str, persons: set[tuple[str, float]]
) -> None:
    toll = only(read(text), "casualties").quantities
    assert {(q.of, q.value) for q in toll if q.unit == "persons"} == persons


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "هاجم داعش نقطة يساند فيها التحالف قوات سوريا الديمقراطية قرب الشدادي.",
            "clash",
            {"isis": "actor", "coalition": "against", "sdf": "against"},
        ),
        (
            "قصفت مقاتلات الجيش العراقي مواقع داعش في القائم.",
            "strike",
            {"iraqi_army": "actor", "isis": "against"},
        ),
        (
            "اتهم أهالي القائم الحشد الشعبي بنقل سلاح عبر الحدود.",
            "infiltration",
            {"pmf": "actor"},
        ),
    ],
)
def test_a_helper_inside_the_target_is_hit_and_whose_craft_it_is_flies(
    text: str, kind: str, who: dict[str, str]
) -> None:
    assert roles(only(read(text), kind)) == who


@pytest.mark.parametrize(
    "text",
    [
        "Army vehicles carrying ammunition crossed the bridge near Rabia.",
        "لم تسجل القوات أي اختراق لصفوفها في القائم.",
    ],
)
def test_an_army_s_lorries_and_its_ranks_are_no_border_that_is_breached(text: str) -> None:
    assert "infiltration" not in [claim.kind.value for claim in read(text)]


def test_a_trench_that_stretches_to_a_town_is_no_open_country() -> None:
    assert only(read("The trench stretches to Rabia."), "fortification").where.extent == "point"
