"""A town's own gate, the gate of the article, deeds done side by side, "but" behind a negation."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


def places(text: str, kind: str) -> list[str]:
    """The places of the only claim of a kind."""
    return [place.id for place in only(read(text), kind).where.places]


@pytest.mark.parametrize(
    ("text", "kind", "named"),
    [
        (
            "سيطر مسلحو داعش السبت على مدينة القائم ومنفذها الحدودي مع سوريا.",
            "capture",
            ["al_qaim", "qaim_crossing"],
        ),
        (
            "تبعد البوكمال عن الحدود كيلومترات قليلة. وأعيد افتتاح معبرها الرسمي أمام الشاحنات.",
            "crossing_status",
            ["bukamal_crossing"],
        ),
        (
            "The militants seized the town of Al-Qaim and the crossing next to it on Saturday.",
            "capture",
            ["al_qaim", "qaim_crossing"],
        ),
        (
            "Forces took over the Syrian town of Al-Bukamal and its crossing.",
            "capture",
            ["al_bukamal", "bukamal_crossing"],
        ),
        # A town without a gate of its own has none.
        ("سيطر مسلحو داعش على بلدة الباغوز ومعبرها.", "capture", ["baghuz"]),
    ],
)
def test_a_town_and_its_gate(text: str, kind: str, named: list[str]) -> None:
    assert places(text, kind) == named


def test_a_gate_named_in_passing_is_not_the_one_that_is_meant() -> None:
    text = (
        "العراق يعيد افتتاح معبر القائم أمام المسافرين\n\n"
        "أعاد العراق اليوم افتتاح معبر القائم مع سوريا.\n\n"
        "أما منفذ الوليد المقابل للتنف فهو خارج الخدمة منذ سنوات.\n\n"
        "وقال آمر اللواء إن المنفذ سيفتح من الصباح حتى العصر.\n"
    )
    claim = [c for c in read(text) if c.stance is Stance.PLANNED][-1]
    assert [place.id for place in claim.where.places] == ["qaim_crossing"]


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "شارك في معركة البوكمال أيضا لواء فاطميون وضباط من الحرس الثوري.",
            "operation",
            {"fatemiyoun": "actor", "irgc": "actor"},
        ),
        (
            "دخلت قوة من حزب الله ومن كتائب حزب الله العراقية إلى البوكمال فجر اليوم.",
            "operation",
            {"hezbollah_lb": "actor", "kataib_hezbollah": "actor"},
        ),
        (
            "نفى المتحدث أن تكون طائرات التحالف أو الجيش الأميركي قد نفذت أي ضربة قرب القائم.",
            "strike",
            {"coalition": "actor", "us_forces": "actor"},
        ),
        (
            "أعلن حزب الله اللبناني والجيش السوري إحكام الحصار على داعش في بلدة حميمة.",
            "encirclement",
            {"hezbollah_lb": "actor", "saa": "actor", "isis": "against"},
        ),
        (
            "أعلن الجيش العراقي والحشد الشعبي انتشار قواتهما على الحدود في قضاء القائم.",
            "presence",
            {"iraqi_army": "actor", "pmf": "actor"},
        ),
        (
            "يسيطر الجيش السوري وحلفاؤه على مدينة البوكمال.",
            "control",
            {"saa": "actor", "saa_allies": "actor"},
        ),
        # Men of a body are what is attacked, not who attacks beside.
        (
            "هاجم تنظيم داعش عناصر من الحشد الشعبي قرب القائم.",
            "clash",
            {"isis": "actor", "pmf": "against"},
        ),
    ],
)
def test_who_acts_side_by_side(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "U.S. warplanes struck bases of the Revolutionary Guards and allied militias "
            "near Al-Qaim.",
            "strike",
            {"us_forces": "actor", "irgc": "against", "iran_militias": "against"},
        ),
        (
            "Turkey, which considers the PKK a terrorist organization, has bombed Sinjar.",
            "strike",
            {"turkey": "actor"},
        ),
        (
            "The Iraqi army, which is backed by the PMF, retook Rawa from ISIS.",
            "capture",
            {"iraqi_army": "actor", "pmf": "supported_by", "isis": "against"},
        ),
    ],
)
def test_allies_and_asides(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("لم يعد تنظيم داعش يسيطر إلا على جيب صغير في بلدة الباغوز.", Stance.ASSERTED),
        ("لا تسيطر قسد سوى على معبر سيمالكا.", Stance.ASSERTED),
        ("لا يسيطر داعش على أي بلدة قرب الباغوز.", Stance.DENIED),
    ],
)
def test_holding_nothing_but(text: str, stance: Stance) -> None:
    assert only(read(text), "control").stance is stance


@pytest.mark.parametrize(
    "text",
    [
        "نفى قائد الفرقة دخول مسلحين من الجانب السوري باتجاه ناحية ربيعة.",
        "عبرت مجاميع مسلحة من الجانب السوري باتجاه ناحية ربيعة أمس.",
    ],
)
def test_gunmen_from_the_other_side_are_not_of_it(text: str) -> None:
    assert roles(only(read(text), "infiltration")) == {"gunmen": "actor"}


def test_who_keeps_others_from_crossing() -> None:
    claim = only(
        read("منع حرس الحدود العراقي العشرات من العبور إلى سوريا قرب ربيعة."), "infiltration"
    )
    assert roles(claim) == {"iraqi_border_guard": "against"}


def test_who_gives_himself_up_acts_in_arabic() -> None:
    claim = only(
        read("سلّم 1500 جندي من الجيش السوري أنفسهم إلى حرس الحدود العراقي في القائم."), "transfer"
    )
    assert roles(claim) == {"saa": "actor", "iraqi_border_guard": "with"}


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "U.S.-backed Syrian fighters handed over 150 Iraqi members of Islamic State to Iraq.",
            "transfer",
            {"sdf": "actor", "iraqi_gov": "with", "isis": "against"},
        ),
        ("مسلحو داعش محاصرون في الباغوز من ثلاث جهات.", "encirclement", {"isis": "against"}),
        (
            "اعتقلت الميليشيات الإيرانية 4 أشخاص في البوكمال بتهمة تزويد التحالف بالإحداثيات.",
            "arrest",
            {"iran_militias": "actor"},
        ),
        (
            "في قاعدة التنف، ينتشر منذ 2016 نحو مئتي جندي أميركي.",
            "presence",
            {"us_forces": "actor"},
        ),
        (
            "كشف مصدر عن وجود تحركات مريبة لعناصر داعش قرب الحدود في قاطع تل صفوك.",
            "presence",
            {"isis": "actor"},
        ),
    ],
)
def test_who_has_which_part(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


@pytest.mark.parametrize(
    "text",
    [
        "دعا محافظ نينوى إلى الإسراع بفتح معبر ربيعة لتنشيط الحركة التجارية.",
        "ناشد التجار الحكومة إعادة افتتاح معبر القائم.",
    ],
)
def test_a_call_for_a_gate_opens_none(text: str) -> None:
    assert not read(text)


def test_a_gate_that_was_opened_for_the_same_purpose_is_open() -> None:
    text = "فتحت السلطات العراقية معبر ربيعة لتنشيط الحركة التجارية."
    claim = only(read(text), "crossing_status")
    assert (claim.subtype, claim.stance) == ("open", Stance.ASSERTED)
