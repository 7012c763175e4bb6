"""What single sentences claim: one golden sentence or more for each kind, in both languages."""

import pytest

from tests.claims.reading_helpers import only, read, roles

# sentence, language, kind, what the claim must say: any of stance, roles, places, extent, side
GOLDEN = [
    (
        "حررت القوات العراقية بلدة الرمانة من سيطرة تنظيم داعش.",
        "ar",
        "capture",
        {"stance": "asserted", "roles": {"iraqi_forces": "actor", "isis": "against"}},
    ),
    (
        "Iraqi forces recaptured the town of Al-Qaim from ISIS on Friday.",
        "en",
        "capture",
        {
            "stance": "asserted",
            "roles": {"iraqi_forces": "actor", "isis": "against"},
            "places": ["al_qaim"],
            "side": "iraq",
        },
    ),
    (
        "تسيطر قوات سوريا الديمقراطية على بلدة هجين.",
        "ar",
        "control",
        {"stance": "asserted", "roles": {"sdf": "actor"}, "places": ["hajin"], "side": "syria"},
    ),
    (
        "The SDF still controls the town of Hajin.",
        "en",
        "control",
        {"stance": "ongoing", "roles": {"sdf": "actor"}, "places": ["hajin"]},
    ),
    (
        "انتشرت فصائل الحشد الشعبي في مدينة القائم.",
        "ar",
        "presence",
        {"roles": {"pmf": "actor"}, "places": ["al_qaim"], "extent": "point"},
    ),
    (
        "The Popular Mobilization Forces deployed in Al-Qaim.",
        "en",
        "presence",
        {"roles": {"pmf": "actor"}, "places": ["al_qaim"]},
    ),
    (
        "يسيّر حرس الحدود العراقي دوريات يومية على الحدود مع سوريا.",
        "ar",
        "patrol",
        {"roles": {"iraqi_border_guard": "actor"}, "places": ["frontier"], "side": "iraq"},
    ),
    (
        "أقامت قوات الحشد الشعبي نقاط تفتيش قرب القائم.",
        "ar",
        "post",
        {"stance": "asserted", "roles": {"pmf": "actor"}, "places": ["al_qaim"]},
    ),
    (
        "The Iraqi army set up a checkpoint near Al-Qaim.",
        "en",
        "post",
        {"stance": "asserted", "roles": {"iraqi_army": "actor"}},
    ),
    (
        "بدأ حرس الحدود العراقي ببناء جدار خرساني على الحدود مع سوريا.",
        "ar",
        "fortification",
        {"stance": "asserted", "places": ["frontier"], "extent": "frontier", "side": "iraq"},
    ),
    (
        "Border guards will build a fence along the border with Syria.",
        "en",
        "fortification",
        {"stance": "planned", "roles": {"iraqi_border_guard": "actor"}},
    ),
    (
        "أعيد افتتاح معبر البوكمال أمام الشاحنات.",
        "ar",
        "crossing_status",
        {"stance": "asserted", "places": ["bukamal_crossing"]},
    ),
    (
        "The Al-Qaim crossing was closed on Monday.",
        "en",
        "crossing_status",
        {"stance": "asserted", "places": ["qaim_crossing"]},
    ),
    (
        "هناك تنسيق بين القوات العراقية وقوات سوريا الديمقراطية على الحدود.",
        "ar",
        "coordination",
        {"roles": {"iraqi_forces": "actor", "sdf": "with"}, "side": "both"},
    ),
    (
        "أطلق الجيش العراقي عملية عسكرية في صحراء الأنبار.",
        "ar",
        "operation",
        {"stance": "asserted", "roles": {"iraqi_army": "actor"}},
    ),
    (
        "The Iraqi army is advancing towards Al-Qaim.",
        "en",
        "operation",
        {"stance": "ongoing", "roles": {"iraqi_army": "actor"}, "places": ["al_qaim"]},
    ),
    (
        "حاصرت القوات العراقية مدينة القائم من ثلاث جهات.",
        "ar",
        "encirclement",
        {"stance": "asserted", "roles": {"iraqi_forces": "actor"}, "places": ["al_qaim"]},
    ),
    (
        "اشتبك حرس الحدود العراقي مع عناصر داعش شمال القائم.",
        "ar",
        "clash",
        {"roles": {"iraqi_border_guard": "actor", "isis": "against"}, "places": ["al_qaim"]},
    ),
    (
        "قصفت طائرات التحالف الدولي مواقع داعش في هجين.",
        "ar",
        "strike",
        {"roles": {"coalition": "actor", "isis": "against"}, "places": ["hajin"]},
    ),
    (
        "An airstrike by the US-led coalition hit Hajin.",
        "en",
        "strike",
        {"roles": {"coalition": "actor"}, "places": ["hajin"]},
    ),
    (
        "اعتقلت الاستخبارات العسكرية ثلاثة من عناصر داعش في القائم.",
        "ar",
        "arrest",
        {"roles": {"military_intel_iq": "actor", "isis": "against"}},
    ),
    (
        "سلمت قوات سوريا الديمقراطية 50 معتقلا من داعش إلى القوات العراقية عبر معبر اليعربية.",
        "ar",
        "transfer",
        {"stance": "asserted"},
    ),
    (
        "أحبط حرس الحدود العراقي محاولة تسلل من سوريا.",
        "ar",
        "infiltration",
        {"stance": "asserted", "roles": {"iraqi_border_guard": "against"}},
    ),
    (
        "أسفر الهجوم على القائم عن مقتل خمسة جنود.",
        "ar",
        "casualties",
        {"stance": "asserted", "places": ["al_qaim"]},
    ),
    (
        "يبلغ عدد عناصر داعش في هجين نحو 300 مقاتل.",
        "ar",
        "force_size",
        {"roles": {"isis": "actor"}, "places": ["hajin"]},
    ),
    (
        "يبلغ طول الحدود العراقية السورية نحو 600 كيلومتر.",
        "ar",
        "border_length",
        {"places": ["frontier"], "extent": "frontier"},
    ),
]


@pytest.mark.parametrize(("text", "lang", "kind", "wanted"), GOLDEN)
def test_a_sentence_claims(text: str, lang: str, kind: str, wanted: dict[str, object]) -> None:
    claim = only(read(text, lang=lang), kind)
    told = {
        "stance": claim.stance.value,
        "roles": {
            who: role
            for who, role in roles(claim).items()
            if who in dict(wanted.get("roles", {}))  # type: ignore[call-overload]
        },
        "places": [place.id for place in claim.where.places],
        "extent": claim.where.extent.value,
        "side": claim.where.side.value,
    }
    assert {key: told[key] for key in wanted} == wanted


SILENT = [
    ("شددت بغداد الإجراءات لمنع التسلل عبر الحدود.", "ar", "infiltration"),
    ("تبعد بلدة القائم 400 كيلومتر عن بغداد.", "ar", "control"),
    ("ناقش البرلمان موازنة العام المقبل.", "ar", "coordination"),
    ("The minister spoke about schools in Basra.", "en", "presence"),
    ("Troops were sent to prevent infiltration across the border.", "en", "infiltration"),
    ("أطلقت الشرطة حملة أمنية في البصرة.", "ar", "operation"),
]


@pytest.mark.parametrize(("text", "lang", "kind"), SILENT)
def test_purposes_distances_and_far_places_claim_nothing(text: str, lang: str, kind: str) -> None:
    assert [claim for claim in read(text, lang=lang) if claim.kind == kind] == []


STANCES = [
    ("لا يوجد أي تنسيق بين الجيش العراقي والجيش السوري على الحدود.", "coordination", "denied"),
    ("نفى مصدر أمني تسيير دوريات مشتركة مع الجيش السوري على الحدود.", "patrol", "denied"),
    ("ستقتحم القوات العراقية مدينة القائم خلال الأيام المقبلة.", "operation", "planned"),
    ("لا تزال قوات سوريا الديمقراطية تسيطر على هجين.", "control", "ongoing"),
    ("تقصف المدفعية العراقية مواقع داعش في هجين.", "strike", "ongoing"),
    ("قصفت المدفعية العراقية مواقع داعش في هجين.", "strike", "asserted"),
]


@pytest.mark.parametrize(("text", "kind", "stance"), STANCES)
def test_how_it_is_put(text: str, kind: str, stance: str) -> None:
    assert only(read(text), kind).stance == stance


def test_a_denial_ends_where_another_clause_begins() -> None:
    text = (
        "نفى ضابط عراقي وجود تعاون مع الجيش السوري على الحدود، "
        "لكن القوات العراقية تسيّر دوريات يومية هناك."
    )
    assert only(read(text), "patrol").stance != "denied"


def test_a_stretch_has_both_ends_and_its_stated_length() -> None:
    text = "بنى حرس الحدود العراقي سياجا من القائم وصولا إلى الأردن بطول 40 كم."
    claim = only(read(text), "fortification")
    assert [(place.id, place.role) for place in claim.where.places] == [
        ("al_qaim", "from"),
        ("tri_jordan", "to"),
    ]
    assert claim.where.extent == "stretch"
    assert claim.where.stated_km == 40


def test_shared_ground_is_one_row_a_holder() -> None:
    text = (
        "وفي محافظة الحسكة تتقاسم السيطرة على الحدود قوات سوريا الديمقراطية، "
        "وقوات النظام، ووحدات حماية الشعب."
    )
    rows = [claim for claim in read(text) if claim.kind == "control"]
    assert [claim.actors[0].id for claim in rows] == ["sdf", "saa", "ypg"]
    assert len({claim.group for claim in rows}) == 1
    assert rows[0].group is not None


def test_an_ambiguous_name_keeps_its_readings_and_the_reason() -> None:
    claim = only(read("اشتبكت القوات السورية مع داعش في البوكمال."), "clash")
    first = claim.actors[0]
    assert first.id == "saa"
    assert "sdf" in first.alternatives
    assert first.reason


def test_the_syrian_army_is_another_body_after_assad() -> None:
    text = "انتشر الجيش السوري في مدينة البوكمال."
    assert "saa" in roles(only(read(text, published="2024-11-01"), "presence"))
    assert "syrian_army_new" in roles(only(read(text, published="2025-02-01"), "presence"))


def test_times_of_an_event_a_state_and_a_plan() -> None:
    event = only(read("قصفت طائرات التحالف الدولي هجين يوم 3 أيار 2019."), "strike")
    assert (event.when.start, event.when.end) == ("2019-05-03", "2019-05-03")
    state = only(read("تسيطر قوات سوريا الديمقراطية على هجين."), "control")
    assert (state.when.start, state.when.end, state.when.as_of) == (None, "..", "2019-05-06")
    plan = only(read("سيبني حرس الحدود العراقي سياجا على الحدود مع سوريا."), "fortification")
    assert (plan.when.start, plan.when.end) == ("2019-05-06", "..")


def test_figures_are_kept_with_their_unit() -> None:
    claim = only(read("قتلت القوات العراقية 12 عنصرا من داعش قرب القائم."), "casualties")
    assert [(q.value, q.unit) for q in claim.quantities] == [(12, "persons")]


@pytest.mark.parametrize(
    ("text", "lang", "kind", "expected"),
    [
        (
            "أعلنت قوات سوريا الديمقراطية أن عناصر من داعش سلموا أنفسهم قرب الباغوز.",
            "ar",
            "arrest",
            {"sdf": "actor", "isis": "against"},
        ),
        (
            "نصبت خلية من داعش كمينا لحافلة تقل جنودا من الجيش السوري قرب البوكمال.",
            "ar",
            "clash",
            {"isis": "actor", "saa": "against"},
        ),
        (
            "The army and the Peshmerga run joint checkpoints near Rabia.",
            "en",
            "post",
            {"iraqi_army": "actor", "peshmerga": "with"},
        ),
        (
            "The PMF said its headquarters in Al-Qaim was struck on Sunday.",
            "en",
            "strike",
            {"pmf": "against"},
        ),
        ("The PMF said that it lost two men near Al-Qaim.", "en", "casualties", {"pmf": "against"}),
        (
            "Gunmen attacked the Iraqi side of the Rabia crossing on Sunday.",
            "en",
            "clash",
            {"gunmen": "actor"},
        ),
        (
            "The Iraqi Air Force killed 12 ISIS members in strikes inside Syria near Hajin.",
            "en",
            "casualties",
            {"iraqi_air_force": "actor", "isis": "against"},
        ),
        (
            "The SDF captured Baghuz, a village ruled by ISIS.",
            "en",
            "capture",
            {"sdf": "actor", "isis": "against"},
        ),
        (
            "American bombers struck ISIS positions near Hajin.",
            "en",
            "strike",
            {"us_forces": "actor", "isis": "against"},
        ),
    ],
)
def test_who_did_it_and_whom_it_befell(
    text: str, lang: str, kind: str, expected: dict[str, str]
) -> None:
    assert roles(only(read(text, lang=lang), kind)) == expected


def test_the_organisation_is_the_enemy_where_no_other_is_named() -> None:
    text = "قصفت طائرات التحالف مواقع في الباغوز. وانسحب مسلحو التنظيم من البلدة."
    assert roles(only(read(text), "strike")) == {"coalition": "actor", "isis": "against"}
