"""What a sentence tells beside its main verb: who vouches for it, who fell, where it was."""

import pytest

from tests.claims.reading_helpers import only, read, roles

BEHIND = [
    ("انتشرت قوات الحشد الشعبي في القائم، كما قال قائممقام القضاء سعد الراوي.", "named"),
    ("انتشرت قوات الحشد الشعبي في القائم، وفق خبراء.", "collective"),
    ("«انتشرت قوات الحشد الشعبي في القائم»، ردّ متحدث باسم التحالف.", "institutional"),
    ("انتشرت قوات الحشد الشعبي في القائم، بحسب ما نقلته رويترز عن مصدر أمني.", "anonymous"),
    ("قال وجيه من العكيدات إن قوات الحشد الشعبي انتشرت في القائم.", "anonymous"),
    ("أفادت قناة العربية بأن قوات الحشد الشعبي انتشرت في القائم.", "outlet"),
]


@pytest.mark.parametrize(("text", "record"), BEHIND)
def test_a_speaker_behind_his_words_vouches_for_them(text: str, record: str) -> None:
    assert only(read(text), "presence").attribution.record == record


def test_one_who_denies_what_was_said_speaks_what_follows() -> None:
    claims = read(
        "أفاد ناشطون بأن داعش هاجم نقطة للجيش العراقي في القائم، وهو ما نفاه العقيد سالم الجبوري "
        "مؤكداً أن حرس الحدود سيّر دوريات على الحدود مع سوريا."
    )
    assert only(claims, "patrol").attribution.record == "named"


def test_a_threat_of_ceasefire_is_no_fight() -> None:
    assert not any(c.kind == "clash" for c in read("التزمت قسد بوقف إطلاق النار في البوكمال."))


FLIGHTS = [
    ("فر عشرات من عناصر داعش من سجن غويران في الحسكة.", "transfer"),
    ("فر مسلحو داعش إلى الأراضي العراقية قرب القائم.", "infiltration"),
    ("فر مسلحو داعش من القائم باتجاه راوة.", "operation"),
]


@pytest.mark.parametrize(("text", "kind"), FLIGHTS)
def test_a_flight_is_what_it_leads_to(text: str, kind: str) -> None:
    assert [c.kind for c in read(text)] == [kind]


def test_the_toll_takes_who_struck_from_the_strike_behind_it() -> None:
    claims = read(
        "قتل خمسة من عناصر الحشد الشعبي في القائم، ليل الجمعة.\n\n"
        "وقصفت طائرات إسرائيلية مقرا للحشد الشعبي في القائم."
    )
    assert roles(only(claims, "casualties")) == {"israel": "actor", "pmf": "against"}


def test_what_underwent_a_strike_does_not_act() -> None:
    claims = read("تعرضت مواقع للحرس الثوري في البوكمال لقصف جوي من طائرات إسرائيلية.")
    assert roles(only(claims, "strike")) == {"israel": "actor", "irgc": "against"}


def test_a_relative_clause_keeps_its_antecedent() -> None:
    claims = read("قتل جنديان من الجيش العراقي، الذي انسحب من منفذ ربيعة.")
    assert roles(only(claims, "operation")) == {"iraqi_army": "actor"}


def test_a_vague_event_lies_where_the_article_then_puts_it() -> None:
    claims = read(
        "قصفت طائرات مجهولة قافلة للحرس الثوري في شرق سوريا.\n\n"
        "وقال ناشطون إن القصف أسفر عن مقتل ستة من عناصر الحرس الثوري في مدينة البوكمال."
    )
    where = only(claims, "strike").where
    assert [place.id for place in where.places] == ["al_bukamal"]


def test_both_ends_of_a_gate_are_named_by_a_dash() -> None:
    claim = only(read("أعيد فتح معبر القائم - البوكمال أمام الشاحنات."), "crossing_status")
    assert {place.id for place in claim.where.places} == {"qaim_crossing", "bukamal_crossing"}


def test_a_wall_without_a_builder_is_on_the_iraqi_side() -> None:
    claim = only(read("اكتمل بناء جدار خرساني على الحدود العراقية السورية."), "fortification")
    assert claim.where.side == "iraq"


def test_last_week_is_not_going_on() -> None:
    claim = only(read("وسيطر مقاتلو داعش، الاثنين الماضي، على معبر القائم."), "capture")
    assert claim.stance == "asserted"


def test_another_border_is_not_this_one() -> None:
    assert not read("نشرت قوات حرس الحدود كاميرات حرارية على الحدود مع تركيا.")
    assert read("نشرت قوات حرس الحدود كاميرات حرارية على الحدود مع سوريا.")


TAKINGS = [
    "سقطت مدينة القائم قبل أيام.",
    "أكد ناشطون سيطرة قسد على الباغوز.",
    "تمكنت قسد من السيطرة على الباغوز.",
]


@pytest.mark.parametrize("text", TAKINGS)
def test_ground_falls_and_is_taken_by_nouns_too(text: str) -> None:
    assert only(read(text), "capture").stance == "asserted"


def test_rockets_that_fall_take_no_town() -> None:
    assert all(c.kind != "capture" for c in read("سقطت صواريخ على القائم."))


def test_a_rumour_called_baseless_at_the_end_is_denied() -> None:
    claims = read("قال مصدر أمني إن أنباء سيطرة داعش على معبر القائم عارية عن الصحة.")
    assert [c.stance for c in claims] == ["denied"]


def test_what_goes_on_and_what_was_done_are_two_claims() -> None:
    claims = read(
        "قصفت مدفعية الجيش العراقي مواقع داعش قرب الباغوز.\n\n"
        "ويواصل الجيش العراقي قصف مواقع داعش قرب الباغوز."
    )
    assert sorted(c.stance.value for c in claims if c.kind == "strike") == ["asserted", "ongoing"]


def test_no_word_is_lost_behind_a_verb_that_reports_nothing() -> None:
    claims = read("قال مصدر إن الجيش العراقي يصف المنطقة بالآمنة، وانتشر الحشد الشعبي في القائم.")
    assert roles(only(claims, "presence")) == {"pmf": "actor"}


def test_what_dates_the_main_verb_may_be_news_of_its_own() -> None:
    claims = read("انتشر الحشد الشعبي في القائم بعد أن تعرضت قوات حرس الحدود لإطلاق نار.")
    assert {c.kind for c in claims} == {"presence", "clash"}


def test_news_that_reached_us_moved_nobody() -> None:
    claims = read("وصلتنا أنباء عن فرار مئات من عناصر داعش إلى الداخل العراقي.")
    assert [c.kind for c in claims] == ["infiltration"]
