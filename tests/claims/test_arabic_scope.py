"""Arabic sentences of our own: what is asked, denied, excepted, honoured or told again."""

import pytest

from tests.claims.reading_helpers import only, read, roles


def test_who_asks_claims_nothing() -> None:
    assert read("هل انسحب الجيش العراقي من القائم؟") == ()
    assert only(read("انسحب الجيش العراقي من القائم."), "operation").stance == "asserted"


RHETORIC = ["المجد والخلود لشهدائنا.", "دماء الشهداء لن تذهب هدرا.", "تقضي الأوامر بإبعاد الجميع."]


@pytest.mark.parametrize("text", RHETORIC)
def test_honours_and_orders_tell_of_no_dead(text: str) -> None:
    assert all(c.kind != "casualties" for c in read(text))


NEGATED = {
    "قال الحشد الشعبي إنه لن ينسحب من سنجار.": "operation",
    "قال مصدر أمني إن الجيش العراقي لم يدخل الأراضي السورية.": "operation",
    "أكد المتحدث أن أحداً من قادة داعش لم يتمكن من الفرار نحو سوريا.": "infiltration",
    "نفى قائد شرطة الرطبة وجود مسلحين قرب القائم.": "presence",
    "بدوره نفى ناطق باسم التحالف الدولي لرويترز تنفيذ أي غارة قرب البوكمال.": "strike",
}


@pytest.mark.parametrize("text", NEGATED)
def test_a_particle_before_the_verb_denies_it(text: str) -> None:
    assert only(read(text), NEGATED[text]).stance == "denied"


EXCEPTED = [
    "قال الناطق إن الحشد الشعبي لن يدخل الأراضي السورية إلا بدعوة من دمشق.",
    "قال الناطق إن الحشد الشعبي لن ينسحب من القائم قبل زوال الخطر.",
]


@pytest.mark.parametrize("text", EXCEPTED)
def test_what_is_denied_save_in_one_case_hangs_on_it(text: str) -> None:
    assert only(read(text), "operation").stance == "condition"


def test_before_a_day_is_no_condition() -> None:
    claims = read("قال الناطق إن الحشد الشعبي لن ينسحب من القائم قبل يوم الجمعة.")
    assert only(claims, "operation").stance == "denied"


def test_pointing_to_that_is_no_condition() -> None:
    claims = read("وأشار مدير المنفذ إلى أن معبر القائم مغلق.")
    assert only(claims, "crossing_status").stance == "asserted"


CRAFT = {
    "قصفت مقاتلتان بريطانيتان مواقع لداعش قرب الباغوز.": "uk",
    "استهدفت طائرات حربية عراقية مقراً لداعش في هجين.": "iraqi_air_force",
    "استهدفت طائرات يرجح أنها إسرائيلية مواقع في البوكمال.": "israel",
}


@pytest.mark.parametrize("text", CRAFT)
def test_craft_belong_to_the_nation_named_behind_them(text: str) -> None:
    assert roles(only(read(text), "strike"))[CRAFT[text]] == "actor"


def test_a_lone_gunman_loyal_to_a_patron_is_his() -> None:
    claims = read("قتل مسلحا مدعوما من طهران في البوكمال.")
    assert "iran_militias" in roles(only(claims, "casualties"))


def test_different_works_of_one_speaker_stay_apart() -> None:
    claims = read(
        "قال قائد حرس الحدود إن الخندق في قاطع البعاج أنجز بالكامل. "
        "وأضاف أن أبراج مراقبة نصبت قرب القائم."
    )
    assert len([c for c in claims if c.kind == "fortification"]) == 2


def test_the_dead_of_two_sides_stay_apart() -> None:
    claims = read("قتل 12 عنصرا من داعش واستشهد جنديان من الجيش العراقي قرب القائم.")
    assert len([c for c in claims if c.kind == "casualties"]) == 2


def test_a_passage_told_again_in_the_same_words_is_one_claim() -> None:
    claims = read(
        "انتشرت قوات من الحشد الشعبي على الشريط الحدودي قرب القائم.\n\n"
        "وقال مصدر أمني إن قوات من الحشد الشعبي انتشرت على الشريط الحدودي قرب القائم."
    )
    assert len(only(claims, "presence").also) == 1


NO_CLAIM = [
    ("infiltration", "أعدت قيادة الحدود خطة لمنع تسلل المسلحين بين العراق وسوريا.", "ar"),
    ("infiltration", "تمهيدا لنصب كاميرات على الحدود للحد من عمليات تسلل المهربين.", "ar"),
    ("operation", "هذه معركة العراق ضد الإرهاب.", "ar"),
    (
        "operation",
        "The ministry praised the campaign of the army against terrorism near Sinjar.",
        "en",
    ),
    ("presence", "التنظيم يتخذ من المدنيين دروعا بشرية في هجين.", "ar"),
]


@pytest.mark.parametrize(("kind", "text", "lang"), NO_CLAIM)
def test_what_is_to_be_prevented_and_what_one_stands_for_is_no_claim(
    kind: str, text: str, lang: str
) -> None:
    assert all(claim.kind != kind for claim in read(text, lang=lang))


def test_a_place_made_a_base_is_a_presence() -> None:
    assert only(read("اتخذ التنظيم من الباغوز مقرا لقيادته."), "presence").stance == "asserted"
    only(read("بدأت القوات العراقية عملية ضد الإرهاب غرب الأنبار."), "operation")
