"""Who speaks where one passes on what another said, and where a statement or a quotation goes on."""
# ruff: noqa: E501 (a sentence stays on one line)

import pytest

from tests.claims.reading_helpers import only, read


@pytest.mark.parametrize(
    ("text", "kind", "record", "speaker"),
    [
        (
            "“The Qaim crossing will be opened on Monday”, the Alsumaria channel quoted Alaeddin Qaisi as saying.",
            "crossing_status", "named", "Alaeddin Qaisi",
        ),
        (
            "State television quoted the army spokesman, Lieutenant General Qassem Salim, as announcing that troops had captured Rawa.",
            "capture", "named", "Qassem Salim",
        ),
        ("Al Jazeera was told by the army that it controls the whole of Shaddadi.", "control", "institutional", "the army"),
        ("On Monday the air force announced that jets had struck an ISIS house near Susah.", "strike", "institutional", "the air force"),
        ("أصدرت إدارة معبر سيمالكا بياناً مساء أمس الخميس، قالت فيه إن المعبر أغلق أمام الأفراد.", "crossing_status", "institutional", "معبر سيمالكا"),
        ("أما قائمقام سنجار ميسر علي فأوضح للإذاعة أن الشريط الحدودي قرب سنوني تسيطر عليه البيشمركة.", "control", "named", "ميسر علي"),
        ("أفاد سردم سليم، وهو من قوات حماية الشعب الكردية، بأن قواته تسيطر على معبر ربيعة.", "control", "named", "سردم سليم"),
    ],
)  # fmt: skip
def test_who_speaks(text: str, kind: str, record: str, speaker: str) -> None:
    attribution = only(read(text), kind).attribution
    assert attribution.record == record
    assert speaker in (attribution.speaker or "")


def test_a_paper_that_quotes_him_again() -> None:
    told = "قال الناطق العسكري يحيى سالم لصحيفة محلية إن الحدود آمنة. "
    told += "ونقلت عنه الصحيفة أيضاً أن القوات العراقية عززت انتشارها قرب القائم."
    attribution = only(read(told), "presence").attribution
    assert "يحيى سالم" in (attribution.speaker or "")


def test_a_quotation_that_goes_on_over_a_full_stop() -> None:
    told = "وأوضح اللواء يحيى سالم أن: “الحدود محصنة. وقوات الحدود تنتشر عند خط الصفر قرب القائم، "
    told += "ومعها كاميرات”، مضيفاً أن خلفها قطعات من الجيش."
    assert only(read(told), "presence").attribution.record == "named"


def test_its_jets_are_the_speakers() -> None:
    told = "The Iraqi air force said that its jets had struck an ISIS house near Susah."
    assert [(a.id, a.role.value) for a in only(read(told), "strike").actors] == [
        ("iraqi_air_force", "actor"),
        ("isis", "against"),
    ]
