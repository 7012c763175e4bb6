"""Who speaks: on what record, from where to where, and when the outlet's own voice resumes."""

import pytest

from tests.claims.reading_helpers import only, read

RECORDS = [
    ("قال مصدر أمني عراقي إن قوات الحشد الشعبي انتشرت في القائم.", "ar", "anonymous"),
    ("ذكر ناشطون أن قوات الحشد الشعبي انتشرت في القائم.", "ar", "collective"),
    ("ناشطون أفادوا بأن قوات الحشد الشعبي انتشرت في القائم.", "ar", "collective"),
    ("أعلنت خلية الإعلام الأمني أن قوات الحشد الشعبي انتشرت في القائم.", "ar", "institutional"),
    (
        "وقال المتحدث باسم العمليات المشتركة تحسين الخفاجي إن قوات الحشد انتشرت في القائم.",
        "ar",
        "named",
    ),
    ("انتشرت قوات الحشد الشعبي في القائم.", "ar", "outlet"),
    ("انتشرت قوات الحشد الشعبي في القائم، بحسب مصدر عسكري.", "ar", "anonymous"),
    (
        "ونقل موقع السومرية نيوز عن مصدر أمني قوله إن الحشد الشعبي انتشر في القائم.",
        "ar",
        "anonymous",
    ),
    ("The PMF deployed in Al-Qaim, the Iraqi army said.", "en", "institutional"),
    ("A security source said the PMF deployed in Al-Qaim.", "en", "anonymous"),
    ("Activists said that the PMF deployed in Al-Qaim.", "en", "collective"),
    ("Colonel Karim Jasim said the PMF deployed in Al-Qaim.", "en", "named"),
    ("According to a military source, the PMF deployed in Al-Qaim.", "en", "anonymous"),
    ("The PMF deployed in Al-Qaim.", "en", "outlet"),
]


@pytest.mark.parametrize(("text", "lang", "record"), RECORDS)
def test_on_what_record(text: str, lang: str, record: str) -> None:
    claim = only(read(text, lang=lang), "presence")
    assert claim.attribution.record == record
    assert (claim.attribution.speaker is None) == (record == "outlet")


def test_and_he_added_goes_on_with_the_speaker() -> None:
    claims = read(
        "قال مصدر أمني عراقي إن قوات الحشد الشعبي انتشرت في القائم.\n\n"
        "وأضاف أن الجيش العراقي أقام نقاط تفتيش قرب البلدة."
    )
    first, second = only(claims, "presence"), only(claims, "post")
    assert second.attribution == first.attribution


def test_the_outlet_resumes_where_it_recalls() -> None:
    claims = read(
        "قال مصدر أمني عراقي إن قوات الحشد الشعبي انتشرت في القائم.\n\n"
        "يذكر أن القوات العراقية حررت قضاء القائم عام 2017."
    )
    assert only(claims, "presence").attribution.record == "anonymous"
    assert only(claims, "capture").attribution.record == "outlet"


def test_a_surname_alone_brings_back_its_bearer() -> None:
    claims = read(
        "قال المتحدث باسم الجيش العراقي خالد المشهداني إن الحشد الشعبي انتشر في القائم.\n\n"
        "وأكد المشهداني أن حرس الحدود سيّر دوريات على الحدود مع سوريا."
    )
    assert only(claims, "patrol").attribution == only(claims, "presence").attribution


def test_a_quotation_over_two_sentences_keeps_its_speaker() -> None:
    claims = read(
        "وقال مصدر عسكري: “انتشرت قوات الحشد الشعبي في القائم. "
        "كما أقام الجيش العراقي نقاط تفتيش قرب القائم”."
    )
    assert only(claims, "post").attribution.record == "anonymous"


def test_a_denying_verb_denies_what_it_reports() -> None:
    claim = only(read("نفى الجيش العراقي وجود دوريات مشتركة مع الجيش السوري."), "patrol")
    assert claim.stance == "denied"
    assert claim.attribution.record == "institutional"


def test_two_speakers_of_one_thing_stay_apart_and_one_speaker_is_merged() -> None:
    claims = read(
        "قال مصدر أمني عراقي إن قوات الحشد الشعبي انتشرت في القائم.\n\n"
        "وأضاف المصدر أن قوات الحشد الشعبي انتشرت في القائم منذ أيام.\n\n"
        "وأعلن الجيش العراقي أن قوات الحشد الشعبي انتشرت في القائم."
    )
    rows = [claim for claim in claims if claim.kind == "presence"]
    assert sorted(row.attribution.record.value for row in rows) == ["anonymous", "institutional"]
    merged = next(row for row in rows if row.attribution.record == "anonymous")
    assert len(merged.also) == 1


def test_who_denies_his_own_losses_speaks_for_his_own_side() -> None:
    claim = only(read("The PMF denied that it lost ten men in Al-Qaim.", lang="en"), "casualties")
    assert claim.grade is not None
    assert (claim.grade.credibility, claim.grade.interest) == (4, "for_own_side")


def test_who_uncovers_somebody_tells_nothing() -> None:
    [claim] = read(
        "جاء في بيان للناطق باسم الداخلية أن حرس الحدود كشف بالكاميرات الحرارية مجموعة إرهابية "
        "توغلت في الأراضي العراقية شمال القائم."
    )
    assert "الكاميرات" not in (claim.attribution.speaker or "")
    [told] = read("كشف مصدر أمني عن تسلل مجموعة إرهابية إلى الأراضي العراقية شمال القائم.")
    assert told.attribution.speaker == "مصدر أمني"


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("قال «سالم الحمداني»، قائد الفوج، إن", "سالم الحمداني، قائد الفوج"),
        ("قال مصدر أمني «رفيع المستوى» إن", "مصدر أمني رفيع المستوى"),
        ("وقال قيادي «بارز»، وهو من الحشد، إن", "قيادي «بارز»، وهو من الحشد"),
    ],
)
def test_a_speaker_keeps_no_half_of_a_pair_of_quotation_marks(told: str, speaker: str) -> None:
    claim = only(read(f"{told} قوات الحشد الشعبي انتشرت في القائم."), "presence")
    assert claim.attribution.speaker == speaker
