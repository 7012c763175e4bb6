"""What a speaker's words leave out: the day, the place, whom he told, what only turned out."""

import pytest

from tests.claims.reading_helpers import only, read

TOLD = [
    (
        "استولى مسلحون على معبر ربيعة، وفق ما أفادت به مصادر أمنية.",
        "capture",
        "مصادر أمنية",
    ),
    (
        "أفاد مصدر أمني في نينوى بأن الجيش أغلق معبر ربيعة. وأبلغ المصدر وكالة زمان نيوز "
        "أن الجيش اعتقل مهربين في سنجار.",
        "arrest",
        "مصدر أمني في نينوى",
    ),
    (
        "أعلن المتحدث باسم الهيئة سامر القيسي، اليوم الثلاثاء، أن الجيش أغلق معبر ربيعة.",
        "crossing_status",
        "المتحدث باسم الهيئة سامر القيسي",
    ),
    (
        "أكد مدير الشبكة سامر القيسي في حديثه لنا أن الجيش أغلق معبر ربيعة.",
        "crossing_status",
        "مدير الشبكة سامر القيسي",
    ),
    (
        "أدانت وزارة الداخلية الهجوم، وقالت في بيان إن القوات أغلقت معبر ربيعة.",
        "crossing_status",
        "وزارة الداخلية",
    ),
    (
        "أفادت مصادر طبية بأن مدنيين أصيبوا في السوسة أمس، كما أشارت إلى أن قسد تحاصر البلدة.",
        "encirclement",
        "مصادر طبية",
    ),
    (
        "The fighters seized Dhiban, Hajin and Baghuz from the group, the sources said.",
        "capture",
        "the sources",
    ),
    (
        "Jets bombed Albukamal, a town at the border with Iraq, the governor's office said.",
        "strike",
        "the governor's office",
    ),
    (
        "Rockets hit the base at Tanf, according to the U.S. military.",
        "strike",
        "the U.S. military",
    ),
    (
        "Trucks left Baghuz, taking men, women and children to a camp, a commander said.",
        "transfer",
        "a commander",
    ),
]


@pytest.mark.parametrize(("text", "kind", "speaker"), TOLD)
def test_only_his_own_words_name_a_speaker(text: str, kind: str, speaker: str) -> None:
    assert only(read(text), kind).attribution.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "محافظة دير الزور: قصفت طائرات مجهولة مواقع قرب الباغوز.",
        "سمع دوي انفجار في القائم، تبين أنه ناجم عن قصف طائرات مجهولة.",
    ],
)
def test_neither_a_place_nor_what_turned_out_speaks(text: str) -> None:
    assert {claim.attribution.speaker for claim in read(text)} == {None}


def test_what_ends_a_sentence_as_its_source_is_no_evidence() -> None:
    text = "استولى مسلحون على معبر ربيعة، وفق ما أفادت به مصادر أمنية."
    claim = only(read(text), "capture")
    assert claim.evidence.end - claim.evidence.start == len("استولى مسلحون على معبر ربيعة")


RELEASE = """U.S. CENTRAL COMMAND

U.S. Military Ends Transfer of Detainees

Feb. 13, 2026
Release Number 20260213-01
FOR IMMEDIATE RELEASE

TAMPA, Fla. - U.S. forces moved 150 ISIS detainees from Hasakah to Iraq on Feb. 12.

CENTCOM aircraft struck ISIS hideouts near Baghuz on Feb. 11.
"""


def test_a_press_release_speaks_for_the_body_that_sends_it() -> None:
    records = {claim.attribution.record.value for claim in read(RELEASE)}
    assert records == {"institutional"}
    plain = RELEASE.replace("FOR IMMEDIATE RELEASE", "").replace("Release Number 20260213-01", "")
    assert {claim.attribution.record.value for claim in read(plain)} == {"outlet"}
