"""Speakers behind "according to", before "had said", and an outlet's own correspondents."""

import pytest

from geo.claims.model import Record, Stance
from tests.claims.reading_helpers import only, read


@pytest.mark.parametrize(
    ("text", "kind", "speaker", "record"),
    [
        (
            "ووفق مصادر محلية تحدثت لوكالتنا، فإن الجيش أنشأ ست نقاط عسكرية جديدة قرب سنوني.",
            "post", "مصادر محلية", Record.ANONYMOUS,
        ),
        (
            "ووفقاً لشهود عيان تحدثوا إلى الموقع، فقد أغلق حرس الحدود معبر القائم ليل الأحد.",
            "crossing_status", "شهود عيان", Record.COLLECTIVE,
        ),
        (
            "وبحسب مصدر أمني تحدث لـ«الصدى»، فإن القوات أغلقت معبر القائم.",
            "crossing_status", "مصدر أمني", Record.ANONYMOUS,
        ),
        (
            "وكانت وزارة الداخلية العراقية قد أعلنت إغلاق معبر ربيعة، قبل أن تتراجع عن القرار.",
            "crossing_status", "وزارة الداخلية العراقية", Record.INSTITUTIONAL,
        ),
        (
            "وكان المرصد السوري قد وثق مقتل ستة من عناصر داعش قرب الباغوز.",
            "casualties", "المرصد السوري", Record.COLLECTIVE,
        ),
        (
            "وأوضح المسؤول الآخر، وهو عقيد في الاستخبارات، أن الدوريات تجوب الشريط الحدودي.",
            "patrol", "المسؤول الآخر، وهو عقيد في الاستخبارات", Record.ANONYMOUS,
        ),
        ("وذكر المراسل أن خمسة من عناصر لواء زينبيون قتلوا قرب البوكمال.", "casualties", None,
         Record.OUTLET),
        (
            "SANA's correspondent in Deir Ezzor reported that army units entered Albukamal.",
            "operation", None, Record.OUTLET,
        ),
        (
            "Salim, visiting a post near Sinjar, insisted that no fighter had slipped into Iraq.",
            "infiltration", "Salim", Record.NAMED,
        ),
    ],
)  # fmt: skip
def test_who_speaks_and_on_what_record(
    text: str, kind: str, speaker: str | None, record: Record
) -> None:
    told = only(read(text), kind).attribution
    assert (told.speaker, told.record) == (speaker, record)


def test_what_a_commander_had_denied_is_his_denial_and_what_he_stressed_is_not() -> None:
    claims = read(
        "وكان قائد قوات الحدود محمد السعيدي قد نفى تسلل أي مسلح من سوريا، مؤكداً أن القطعات تمسك "
        "الشريط الحدودي بالكامل."
    )
    assert only(claims, "infiltration").stance is Stance.DENIED
    assert only(claims, "control").stance is Stance.ASSERTED
    assert {c.attribution.record for c in claims} == {Record.NAMED}
