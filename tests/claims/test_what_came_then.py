"""What came before another deed, conditions in English, halts, posts that are kept, gates run."""

import pytest

from geo.claims.model import Kind, Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    "text",
    [
        "سيطر داعش على القائم في حزيران 2014 قبل أن تستعيدها القوات العراقية في تشرين الثاني 2017.",
        "فرض داعش سيطرته على القائم صيف 2014، قبل أن تستعيد القوات العراقية المدينة "
        "في تشرين الثاني 2017.",
    ],
)
def test_before_one_deed_with_a_day_of_its_own_another_is_told(text: str) -> None:
    taken = [c for c in read(text) if c.kind is Kind.CAPTURE]
    assert [roles(c) for c in taken] == [
        {"isis": "actor"},
        {"iraqi_forces": "actor", "isis": "against"},
    ]
    assert taken[1].when.start == "2017-11"
    assert taken[1].stance is Stance.ASSERTED


def test_before_a_deed_to_come_nothing_is_told() -> None:
    text = "لن ينسحب التحالف من القائم قبل أن تستعيد القوات العراقية راوة."
    assert [(c.kind, c.stance) for c in read(text)] == [(Kind.OPERATION, Stance.DENIED)]


@pytest.mark.parametrize(
    "text",
    [
        "Unless the gunmen are surrendered, the army will storm their headquarters in Khanasor.",
        "If the gunmen leave Sinjar, the army will storm their headquarters in Khanasor.",
    ],
)
def test_an_english_condition_and_what_hangs_on_it(text: str) -> None:
    claim = only(read(text), "operation")
    assert (claim.stance, roles(claim)) == (Stance.CONDITION, {"iraqi_army": "actor"})
    assert {c.kind for c in read(text)} == {Kind.OPERATION}


def test_traffic_that_is_halted_is_closed() -> None:
    claim = only(
        read("ما تزال حركة العبور متوقفة لليوم الخامس في معبر سيمالكا."), "crossing_status"
    )
    assert (claim.subtype, claim.stance) == ("closed", Stance.ONGOING)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("تحتفظ روسيا بنقطة صغيرة في البوكمال.", {"russia": "actor"}),
        ("About 30 members of ISIS were inside the village of Susah.", {"isis": "actor"}),
    ],
)
def test_a_post_that_is_kept_is_a_presence(text: str, who: dict[str, str]) -> None:
    assert [c.kind for c in read(text)] == [Kind.PRESENCE]
    assert roles(read(text)[0]) == who


def test_reinforcements_that_did_not_arrive_are_denied() -> None:
    text = "وكانت تعزيزات في طريقها من الحبانية لم تصل إلى القائم قط."
    assert only(read(text), "presence").stance is Stance.DENIED


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("ISIS now clings to a strip of six villages between Susah and Baghuz.", Stance.ASSERTED),
        ("He said the Semalka gate would pass to Baghdad's authority.", Stance.PLANNED),
        ("The administration has run the Faysh Khabur crossing since 1991.", Stance.ASSERTED),
    ],
)
def test_ways_to_hold_ground(text: str, stance: Stance) -> None:
    assert [(c.kind, c.stance) for c in read(text)] == [(Kind.CONTROL, stance)]


def test_a_hope_is_no_ground() -> None:
    assert not read("The patient clings to a hope of return to Qamishli.")


@pytest.mark.parametrize(
    "text",
    [
        "ثمة معابر غير رسمية أبرزها سيمالكا.",
        "There are several unofficial crossings near Al-Bukamal.",
    ],
)
def test_a_gate_that_is_called_unofficial_is_crossed_by_nobody(text: str) -> None:
    assert not read(text)


def test_who_comes_over_by_one_does_cross() -> None:
    text = "Smugglers slipped into Iraq through an unofficial crossing near Al-Bukamal."
    assert roles(only(read(text), "infiltration")) == {"smugglers": "actor"}


def test_rockets_launched_by_number_are_a_strike() -> None:
    claim = only(read("ردت الفصائل بإطلاق ثمانية صواريخ على قاعدة أميركية في حقل العمر."), "strike")
    assert roles(claim) == {"iran_militias": "actor", "us_forces": "against"}


def test_whom_one_meets_is_no_foe() -> None:
    text = "التقى مقاتلو الحشد عند المخفر في أم جريص بعناصر من وحدات حماية سنجار."
    assert roles(only(read(text), "operation")) == {"pmf": "actor", "ybs": "with"}


@pytest.mark.parametrize(
    ("text", "stance", "who"),
    [
        ("لم تدخل قسد بعد بلدة الشعفة.", Stance.DENIED, {"sdf": "actor"}),
        ("قال القائد إن القوات لم تدخل بعد بلدة الشعفة.", Stance.DENIED, {}),
        ("رتل حكومي دخل ليل الثلاثاء بلدة اليعربية.", Stance.ASSERTED, {}),
        ("عبرت قوات الجيش السوري النهر قرب البوكمال.", Stance.ASSERTED, {"saa": "actor"}),
        ("لم تعبر قوات الجيش السوري النهر قرب البوكمال.", Stance.DENIED, {"saa": "actor"}),
        (
            "انسحبت دوريات الأمن العام من قرية الهري.",
            Stance.ASSERTED,
            {"general_security": "actor"},
        ),
    ],
)
def test_forces_that_enter_cross_and_leave(text: str, stance: Stance, who: dict[str, str]) -> None:
    assert [(c.kind, c.stance) for c in read(text)] == [(Kind.OPERATION, stance)]
    assert roles(read(text)[0]) == who


@pytest.mark.parametrize(
    "text",
    [
        "توسعت الاشتباكات بين العشائر وقسد في ذيبان.",
        "امتدت المعارك بين العشائر وقسد إلى بلدة ذيبان.",
    ],
)
def test_a_fight_that_spreads_is_a_fight(text: str) -> None:
    assert roles(only(read(text), "clash")) == {"tribal_forces": "actor", "sdf": "against"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قال الشيخ إن العشائر ستنسحب من الحواجز في ذيبان إذا أُفرج عن المعتقلين.", "operation"),
        ("قالت القيادة إن قواتها ستقتحم الباغوز خلال ساعات ما لم يسلّموا أنفسهم.", "operation"),
        ("The tribes will withdraw from Dhiban if the prisoners are released.", "operation"),
    ],
)
def test_what_a_deed_hangs_on_is_no_deed(text: str, kind: str) -> None:
    assert [(c.kind.value, c.stance) for c in read(text)] == [(kind, Stance.CONDITION)]


@pytest.mark.parametrize("fight", ["باشتباك مع", "في اشتباك مع", "خلال اشتباكات مع"])
def test_with_whom_the_fallen_fought(fight: str) -> None:
    text = f"قتل عنصران من داعش {fight} قوة من الحشد الشعبي قرب القائم."
    assert roles(only(read(text), "casualties")) == {"pmf": "actor", "isis": "against"}


def test_who_laid_an_ambush_and_who_fell_into_it() -> None:
    claims = read("ISIS killed five members of Liwa al-Quds in an ambush near Al-Bukamal.")
    for kind in ("casualties", "clash"):
        assert roles(only(claims, kind)) == {"isis": "actor", "liwa_quds": "against"}


def test_who_bars_travellers_shuts_the_gate_and_goes_nowhere() -> None:
    text = "منعت السلطات العراقية دخول السوريين عبر معبر القائم باستثناء حاملي الإقامة."
    assert [c.kind for c in read(text)] == [Kind.CROSSING_STATUS]


def test_drones_are_no_dead() -> None:
    claim = only(
        read("Two drones hit the base at Tanf, and three soldiers were wounded."), "casualties"
    )
    assert [(q.unit, q.value) for q in claim.quantities] == [("persons", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "Iraq and Syria agreed to reopen the Rabia-Yaarubiyah crossing.",
        "The two governments agreed on reopening the Qaim crossing.",
        "اتفق العراق وسوريا على إعادة فتح معبر ربيعة.",
        "وافقت بغداد على إعادة افتتاح معبر القائم.",
    ],
)
def test_what_is_agreed_on_is_still_to_come(text: str) -> None:
    assert only(read(text), "crossing_status").stance is Stance.PLANNED


@pytest.mark.parametrize(
    ("text", "holder", "taker", "day"),
    [
        (
            "بقيت البوكمال بيد تنظيم الدولة حتى استعادها الجيش السوري في 19 تشرين الثاني 2017.",
            "isis",
            "saa",
            "2017-11-19",
        ),
        (
            "ظلت القائم تحت سيطرة داعش إلى أن حررتها القوات العراقية عام 2017.",
            "isis",
            "iraqi_forces",
            "2017",
        ),
        (
            "ISIS held Al-Qaim from 2014 until Iraqi forces recaptured it in November 2017.",
            "isis",
            "iraqi_forces",
            "2017-11",
        ),
    ],
)
def test_until_a_deed_with_a_day_both_are_told(
    text: str, holder: str, taker: str, day: str
) -> None:
    held, taken = only(read(text), "control"), only(read(text), "capture")
    assert (held.stance, roles(held)) == (Stance.ENDED, {holder: "actor"})
    assert (taken.stance, roles(taken)) == (
        Stance.ASSERTED,
        {taker: "actor", holder: "against"},
    )
    assert taken.when.start == day


def test_a_gate_was_shut_until_it_was_opened() -> None:
    claims = read("ظل معبر القائم مغلقا منذ 2014 إلى أن أعيد فتحه في 2019.")
    assert [(c.subtype, c.stance, c.when.start) for c in claims] == [
        ("closed", Stance.ENDED, claims[0].when.start),
        ("reopened", Stance.ASSERTED, "2019"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "بقيت البوكمال بيد تنظيم الدولة حتى استعادها الجيش السوري.",
        "سيبقى المعبر مغلقا حتى يستعيد الجيش العراقي القائم في 2027.",
        "لن تتوقف العمليات حتى استعادة كل الحدود.",
    ],
)
def test_until_a_deed_without_a_day_or_to_come_no_deed_is_told(text: str) -> None:
    assert not [c for c in read(text) if c.kind is Kind.CAPTURE]
