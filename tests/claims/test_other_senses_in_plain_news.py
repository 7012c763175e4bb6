"""Words of deeds in plain sentences: what they claim, and what they do not."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "stance"),
    [
        (
            "Islamic State cells are operating between Rutba and the Waleed border crossing.",
            "presence", Stance.ASSERTED,
        ),
        (
            "Iran-backed militias continue to reinforce their positions in Albu Kamal.",
            "presence", Stance.ONGOING,
        ),
        (
            "The jihadists are boxed into a patch of land along the Euphrates at Baghouz.",
            "encirclement", Stance.ASSERTED,
        ),
        (
            "The gunmen came in from Albu Kamal in about forty pickups, a teacher said.",
            "infiltration", Stance.ASSERTED,
        ),
        (
            "وأضاف ضابط في حرس الحدود أن طائراتنا المسيرة تنفذ طلعات على مدار اليوم فوق الساتر.",
            "patrol", Stance.ASSERTED,
        ),
        (
            "قوات حرس الحدود السورية ستباشر مهامها في محيط التنف خلال الأيام المقبلة.",
            "presence", Stance.PLANNED,
        ),
        (
            "نصبت الميليشيات الإيرانية ثلاث منصات صواريخ قصيرة المدى في بادية البوكمال.",
            "presence", Stance.ASSERTED,
        ),
        (
            "أعلنت وزارة الدفاع السورية تسلم وحدات من الجيش قاعدة التنف العسكرية.",
            "capture", Stance.ASSERTED,
        ),
        (
            "تسلّم جهاز المخابرات عبر منفذ ربيعة 50 إرهابياً كانوا محتجزين لدى قسد.",
            "transfer", Stance.ASSERTED,
        ),
    ],
)  # fmt: skip
def test_the_one_claim_of_a_sentence(text: str, kind: str, stance: Stance) -> None:
    assert [(c.kind.value, c.stance) for c in read(text)] == [(kind, stance)]


@pytest.mark.parametrize(
    "text",
    [
        "If the United States withdraws from Tanf, ISIS could exploit the vacuum within months.",
        "Iraq's western frontier is slipping from Baghdad's hands.",
    ],
)
def test_thoughts_and_figures_of_speech_claim_nothing(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("وعزز الحشد قواته على الحدود بهدف قطع الطريق على المتسللين من سوريا.", {"presence"}),
        (
            "Iraqi F-16s struck a compound near Hajin where leaders of the group were meeting.",
            {"strike"},
        ),
        ("هاجم شبان من حركة الشبيبة الثورية معبر سيمالكا بالحجارة.", {"clash"}),
        ("هاجمت حركة الشبيبة الثورية معبر سيمالكا بالحجارة.", {"clash"}),
        ("استؤنفت الحركة التجارية وتنقل المواطنين في معبر فيشخابور.", {"crossing_status"}),
    ],
)
def test_what_else_the_word_means(text: str, kinds: set[str]) -> None:
    assert {c.kind.value for c in read(text)} == kinds


def test_a_batch_that_is_to_follow_is_a_transfer_to_come() -> None:
    claims = read(
        "A first batch of 150 detainees was handed to Iraq on Thursday; further batches would "
        "follow, a commander said."
    )
    assert [c.stance for c in claims if c.kind == "transfer"] == [Stance.ASSERTED, Stance.PLANNED]


def test_a_gate_kept_for_convoys_is_open_to_them() -> None:
    claims = read("وتبقى نقطة الوليد مخصصة لعبور قوافل التحالف الدولي من معبر سيمالكا.")
    assert roles(only(claims, "crossing_status"))["coalition"] == "actor"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The base lies near the meeting point of the borders of Syria and Iraq.", "coordination"),
        ("Why Baghdad did not bring them back through al-Qaim is not clear.", "capture"),
        ("Baghdad feared that events would hurt its security near Qaim.", "casualties"),
        ("Militias that fight alongside the army hold Albu Kamal.", "clash"),
        ("Syria is left with two crossings on the border with Iraq.", "operation"),
    ],
)
def test_words_of_a_deed_that_tell_none(text: str, kind: str) -> None:
    assert kind not in {claim.kind for claim in read(text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Syrian and Iraqi officers held a meeting at the Qaim crossing.", "coordination"),
        ("The army cleared the town of Rawa.", "capture"),
        ("The blast hurt three soldiers near Qaim.", "casualties"),
    ],
)
def test_the_same_words_of_a_deed(text: str, kind: str) -> None:
    assert kind in {claim.kind for claim in read(text)}
