"""Constructions that whole articles of the press are full of, in sentences of our own."""

import pytest

from geo.claims.model import Kind, Stance
from tests.claims.reading_helpers import assert_parts, only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "cast"),
    [
        (
            "استهدفت غارات جوية القوات الإيرانية قرب البوكمال.",
            "strike",
            {"iran_militias": "against"},
        ),
        ("استهدفت غارات إسرائيلية مقرا للميليشيات قرب البوكمال.", "strike", {"israel": "actor"}),
        (
            "أعلنت مواقع عراقية أن قوات الحشد الشعبي، مسنودة بوحدات من الجيش العراقي، "
            "انتشرت قرب القائم.",
            "presence",
            {"pmf": "actor", "iraqi_army": "supported_by"},
        ),
        (
            "افتتحت السلطات العراقية والسورية معبر ربيعة أمام الشاحنات.",
            "crossing_status",
            {"iraqi_gov": "actor", "syrian_gov": "with"},
        ),
        (
            "قرب البوكمال تقيم الميليشيات حواجزها، أما بالنسبة إلى الجو فيشن الطيران العراقي "
            "غارات على مقرات داعش.",
            "strike",
            {"iraqi_air_force": "actor", "isis": "against"},
        ),
        (
            "ISIS claimed responsibility for the attack which targeted an SDF column near Baghuz.",
            "clash",
            {"isis": "actor", "sdf": "against"},
        ),
        (
            "Militias were sent to Al-Qaim to help border guards who came under fire "
            "from inside Syria.",
            "clash",
            {"iraqi_border_guard": "against", "iran_militias": None},
        ),
        (
            "The United States plans to move 300 ISIS detainees from Hasakah to Iraq.",
            "transfer",
            {"us_forces": "actor"},
        ),
        (
            '"We have set up four lines of barriers," said Brig. Gen. Salem Aziz, commander of the '
            "6th Border Region.",
            "fortification",
            {"iraqi_border_guard": "actor"},
        ),
        (
            "The coalition carried out heavy strikes on Thursday, targeting Iraqi paramilitaries "
            "near Albukamal.",
            "strike",
            {"coalition": "actor", "iraqi_militias": "against"},
        ),
        (
            "Jets hit depots and trucks used by Iran-aligned groups in the town of Albukamal.",
            "strike",
            {"iran_militias": "against"},
        ),
        (
            "ISIS took Hajin back, prompting Baghdad to send reinforcements to the border.",
            "presence",
            {"iraqi_gov": "actor", "isis": None},
        ),
        (
            "ISIS and its allies control the Syrian side of the border crossings.",
            "control",
            {"isis": "actor", "saa_allies": None},
        ),
        ("Drones struck two US bases near Al-Tanf.", "strike", {"us_forces": "against"}),
        (
            "تعرضت قاعدة التنف التي تضم قوات أمريكية لهجوم بطائرات مسيرة أطلقها مجهولون.",
            "strike",
            {"us_forces": "against"},
        ),
        (
            "قرب ربيعة طردت قوات البيشمركة داعش ثم طردت مقاتلي التنظيم من سنوني.",
            "capture",
            {"peshmerga": "actor", "isis": "against"},
        ),
        (
            "تزامن ذلك مع استعادة مقاتلين أكراد سوريين قرى حدودية قرب اليعربية.",
            "capture",
            {"ypg": "actor", "saa": None},
        ),
        (
            "Reinforcements from Iraq's Kurdistan Region entered Hasakah on Monday.",
            "operation",
            {"krg": None},
        ),
        (
            "A convoy reached the American base in Kharab al-Jir.",
            "operation",
            {"us_forces": None},
        ),
        (
            "The coalition brought in a convoy of 20 trucks through Semalka.",
            "operation",
            {"coalition": "actor"},
        ),
        (
            "أدخلت قوات التحالف رتلا من 30 شاحنة عبر معبر سيمالكا.",
            "operation",
            {"coalition": "actor"},
        ),
        (
            "ولا تزال قسد تسيطر على سجون تضم نحو 7 آلاف عضو من داعش في الحسكة.",
            "control",
            {"sdf": "actor", "isis": None},
        ),
        (
            "نقل 90 معتقلا من داعش من سجن الشدادي إلى العراق عبر طائرات أمريكية.",
            "transfer",
            {"us_forces": "actor", "isis": "against"},
        ),
        (
            "سيطرت قسد والمجلس العسكري المدعومان من التحالف على الباغوز.",
            "capture",
            {"sdf": "actor", "coalition": "supported_by"},
        ),
        (
            "The U.S. has begun moving vehicles and supplies out of Al-Tanf.",
            "operation",
            {"us_forces": "actor"},
        ),
    ],
)
def test_who_acts(text: str, kind: str, cast: dict[str, str | None]) -> None:
    if None in cast.values():
        told = roles(only(read(text), kind))
        assert {one: told.get(one) for one in cast} == cast
    else:
        assert_parts(text, kind, {one: role for one, role in cast.items() if role})


@pytest.mark.parametrize(
    ("text", "kind", "stance"),
    [
        ("رفع حرس الحدود العراقي درجة تأهبه عند منفذ القائم.", "presence", "asserted"),
        ("ضاعف الجيش العراقي دورياته عند الحدود مع سوريا.", "patrol", "asserted"),
        ("أكد رئيس الوزراء أنه قرر رسميا فتح معبر القائم بعد أسبوع.", "crossing_status", "planned"),
        ("أعلنت هيئة المنافذ تأجيل افتتاح معبر ربيعة.", "crossing_status", "planned"),
        ("اتفق الجانبان العراقي والسوري على فتح معبر القائم.", "crossing_status", "planned"),
        (
            "Salem Aziz, the PMF's Anbar commander, denied any coordination with the SDF.",
            "coordination",
            "denied",
        ),
        (
            "Salem Aziz, a PMF commander, denied that his forces entered Syria.",
            "operation",
            "denied",
        ),
    ],
)
def test_how_it_is_put(text: str, kind: str, stance: str) -> None:
    assert only(read(text), kind).stance is Stance(stance)


@pytest.mark.parametrize(
    ("text", "kind", "side"),
    [
        ("Shia militias were deployed to the Iraqi border with Syria.", "presence", "iraq"),
        ("انتشرت ميليشيات موالية لإيران على الحدود السورية مع العراق.", "presence", "syria"),
        ("The PMF said its forces entered Syria.", "operation", "syria"),
        (
            "تعمل القوات الإيرانية على تحصين مواقعها القريبة من الحدود السورية العراقية.",
            "fortification",
            "syria",
        ),
    ],
)
def test_on_which_side(text: str, kind: str, side: str) -> None:
    assert only(read(text), kind).where.side.value == side


@pytest.mark.parametrize(
    ("text", "kind", "speaker"),
    [
        (
            "ونفت قيادة الحشد ما تناقلته وسائل إعلام عن دخول قواتها إلى الأراضي السورية.",
            "operation",
            "قيادة الحشد",
        ),
        (
            "أعلنت الداخلية العراقية تنفيذ عملية قرب القائم أسفرت عن القبض على مهربين.",
            "arrest",
            "الداخلية العراقية",
        ),
        (
            "ISIS fighters are a few kilometres away, inside Syria, the general who leads "
            "operations in Anbar said.",
            "presence",
            "the general who leads operations in Anbar",
        ),
    ],
)
def test_whose_words_they_are(text: str, kind: str, speaker: str) -> None:
    assert only(read(text), kind).attribution.speaker == speaker


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("واستطاعت قسد السيطرة على 20 كم من الحدود قبيل وصولها إلى الباغوز.", "border_length"),
        ("قامت طائرات عراقية باستهداف مقر قيادة لداعش في الدشيشة.", "presence"),
        (
            "The commander denied that fighters deployed near the border with Iraq were killed.",
            "presence",
        ),
        ("More than 90 cameras are monitoring the border with Syria.", "patrol"),
        ("قال آمر لواء في الحشد إن خطة التطهير أعدت بالتنسيق مع الحكومة السورية.", "capture"),
    ],
)
def test_it_tells_no_such_thing(text: str, kind: str) -> None:
    claims = read(text)
    assert claims
    assert kind not in [c.kind for c in claims]


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        (
            "The raid hit Subaykhan, where Assad's forces are stationed, and Albukamal.",
            "presence",
            "subaykhan",
        ),
        (
            "Al-Qaim lies across from Hasakah province, where ISIS holds three towns.",
            "control",
            "hasakah",
        ),
        ("Gunmen captured the border post of Al-Waleed on Sunday.", "capture", "walid_crossing"),
        ("تبنى الفصيل أمس استهداف قاعدة التنف الأمريكية.", "strike", "tanf"),
    ],
)
def test_where_it_is(text: str, kind: str, place: str) -> None:
    assert [p.id for p in only(read(text), kind).where.places] == [place]


def test_two_who_go_over_the_line_either_way() -> None:
    text = (
        "Hezbollah forces entered Iraq and the Iraqi PMF crossed into Syria to help take the town."
    )
    first, second = (c for c in read(text) if c.kind is Kind.OPERATION)
    assert (*roles(first), first.where.side.value) == ("hezbollah_lb", "iraq")
    assert (*roles(second), second.where.side.value) == ("pmf", "syria")


def test_what_dates_a_capture_is_no_speaker() -> None:
    text = "ISIS has retaken Albukamal from the army, a week after Damascus claimed to hold it."
    assert [c.attribution.speaker for c in read(text) if c.kind is Kind.CAPTURE] == [None]


def test_a_mountain_is_no_vague_ground() -> None:
    text = "حررت البيشمركة جبل سنجار، ثم طردت مقاتلي داعش من سنوني."
    assert [c.where.places[0].id for c in read(text)] == ["sinjar_mountain", "sinuni"]


def test_what_fell_was_taken_by_nobody_named_before() -> None:
    claim = only(read("Border guards heard that al-Qaim had fallen."), "capture")
    assert claim.actors == ()


def test_the_soldiers_let_through_do_not_open_the_gate() -> None:
    text = "The crossing at Al-Qaim was opened to allow 200 of the soldiers to return."
    assert only(read(text), "crossing_status").actors == ()


def test_an_aircraft_has_a_number_that_counts_nothing() -> None:
    claim = only(read("قصفت طائرات إف 16 العراقية مقرا لداعش في الدشيشة."), "strike")
    assert claim.quantities == ()


def test_fire_from_inside_a_land_falls_on_the_border() -> None:
    text = "Guards on the Iraqi border with Syria came under fire from inside Syria."
    assert [p.id for p in only(read(text), "clash").where.places] == ["frontier"]


def test_posts_without_a_name_are_ground_that_is_taken() -> None:
    text = "عبرت قوات عراقية إلى داخل سوريا وسيطرت على عشرات المخافر بعد انسحاب قسد منها."
    claims = read(text)
    assert roles(only(claims, "capture"))["iraqi_forces"] == "actor"
    assert "syrian_gov" not in roles(only(claims, "operation"))


def test_who_announces_speaks_no_further_than_then() -> None:
    closed, taken = read("أعلنت بغداد إغلاق معبر القائم، ثم سيطر تنظيم داعش على القائم.")
    assert (closed.attribution.speaker, taken.attribution.speaker) == ("بغداد", None)


def test_as_for_opens_a_clause_of_its_own() -> None:
    gate, men = read("المنفذ مغلق من الجانب العراقي، أما الجانب السوري فتنتشر فيه القوات السورية.")
    assert (gate.kind, men.kind) == (Kind.CROSSING_STATUS, Kind.PRESENCE)
    assert "syrian_gov" not in roles(gate)
    assert men.where.side.value == "syria"


def test_blasts_that_a_raid_caused_are_the_raid() -> None:
    text = "سمع دوي انفجارات قرب البوكمال التي تنتشر فيها ميليشيات، نتيجة قصف بطائرة مجهولة."
    kinds = [c.kind for c in read(text)]
    assert Kind.STRIKE in kinds
    assert Kind.CLASH not in kinds


def test_what_is_estimated_is_the_size_of_a_force() -> None:
    text = "ويقدر المرصد وجود نحو 9 آلاف مقاتل من الميليشيات بين الميادين والبوكمال."
    assert only(read(text), "force_size").quantities[0].value == 9000


def test_two_strikes_in_one_breath_are_two() -> None:
    text = "تقصف مدفعية قسد مواقع داعش قرب هجين، أما الطيران العراقي فيقصف مواقع التنظيم."
    assert [c.kind for c in read(text)].count(Kind.STRIKE) == 2
