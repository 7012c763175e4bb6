"""The parts of those whom plain sentences of border news name, one construction a case."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import assert_parts, only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "cast"),
    [
        (
            "نفذت طائرات إسرائيلية غارات بعد منتصف الليل على مخازن للحرس الثوري شرق البوكمال.",
            "strike",
            {"israel": "actor", "irgc": "against"},
        ),
        (
            "طال القصف مقرات اللواءين 45 و46 في الحشد الشعبي قرب القائم.",
            "strike",
            {"pmf_45": "against", "pmf_46": "against"},
        ),
        (
            "Jets hit the headquarters of the 45th and 46th Brigades near al-Qaim.",
            "strike",
            {"pmf_45": "against", "pmf_46": "against"},
        ),
        (
            "The PMF's 13th and 19th brigades deployed to al-Qaim.",
            "presence",
            {"liwa_tafuf": "actor", "pmf_19": "actor"},
        ),
        ("انتشر اللواءان 28 و29 في الجيش العراقي غرب القائم.", "presence", {"iraqi_army": "actor"}),
        (
            "شاركت قوات الجيش وجهاز مكافحة الإرهاب والحشد العشائري في عملية تمشيط غرب القائم.",
            "operation",
            {"iraqi_army": "actor", "iraqi_cts": "actor", "tribal_mob_iq": "actor"},
        ),
        (
            "انطلقت عملية أمنية لتفتيش القرى غرب البعاج، بمشاركة الفرقة الخامسة عشرة واللواء 33.",
            "operation",
            {"iraqi_army": "actor", "pmf_33": "actor"},
        ),
        (
            "بدأت عملية عسكرية شارك فيها ألفا مقاتل من البيشمركة على محاور ربيعة.",
            "operation",
            {"peshmerga": "actor"},
        ),
        (
            "سلّمت قوات سوريا الديمقراطية الحكومة العراقية مئة عائلة عبر منفذ ربيعة.",
            "transfer",
            {"sdf": "actor", "iraqi_gov": "with", "displaced": "against"},
        ),
        (
            "ثلاثون من عناصر داعش وقعوا في قبضة القوات العراقية قرب البعاج.",
            "arrest",
            {"iraqi_forces": "actor", "isis": "against"},
        ),
        (
            "أطلقت دورية للبيشمركة النار على قارب حاول عبور دجلة ليلاً قرب فيشخابور.",
            "clash",
            {"peshmerga": "actor"},
        ),
        (
            "احتجزت أسايش الإقليم أربعة سائقين في قرية ديرابون.",
            "arrest",
            {"asayish_krg": "actor", "civilians": "against"},
        ),
        (
            "اعترضت القوات الأمريكية رتلاً روسياً قرب اليعربية ومنعته من التقدم.",
            "operation",
            {"us_forces": "actor", "russia": "against"},
        ),
        (
            "تبسط فصائل تموّلها طهران، وعلى رأسها لواء فاطميون وكتائب حزب الله العراقية، سيطرتها "
            "على البوكمال.",
            "control",
            {
                "iran_militias": "actor",
                "fatemiyoun": "actor",
                "kataib_hezbollah": "actor",
                "iran": "supported_by",
            },
        ),
        (
            "The YBS attacked army checkpoints in the town of Sinuni on Sunday.",
            "clash",
            {"ybs": "actor", "iraqi_army": "against"},
        ),
        ("An ISIS attack was recorded inside al-Hol camp.", "clash", {"isis": "actor"}),
        (
            "Gunmen opened up on a tanker convoy escorted by the SDF south of Markada.",
            "clash",
            {"gunmen": "actor", "sdf": "against"},
        ),
        (
            "Islamic State fighters pushed back a U.S.-backed rebel force near Albu Kamal.",
            "clash",
            {"isis": "actor", "syr_opposition": "against"},
        ),
    ],
)
def test_each_has_his_part(text: str, kind: str, cast: dict[str, str]) -> None:
    assert_parts(text, kind, cast)


@pytest.mark.parametrize(
    ("text", "army"),
    [
        ("قتل جندي وأصيب اثنان آخران في انفجار عبوة ناسفة غرب القائم.", "iraqi_army"),
        ("قتل جنديان وأصيب ثالث بهجوم لتنظيم داعش قرب الباغوز.", "saa"),
        ("An officer said one soldier was killed in clashes with the YBS in Sinuni.", "iraqi_army"),
    ],
)
def test_a_soldier_who_fell_is_of_the_army_of_the_ground(text: str, army: str) -> None:
    assert roles(only(read(text), "casualties")).get(army) == "against"


def test_a_foreign_soldier_is_of_no_army_of_the_ground() -> None:
    told = roles(only(read("مقتل جنديين تركيين شمال سنجار."), "casualties"))
    assert told == {"turkey": "against"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("تتقاسم وحدات حماية الشعب وقوات النظام السيطرة على مدينة القامشلي.", {"ypg", "saa"}),
        (
            "Kataib Hezbollah and the Fatemiyoun Brigade divide Albukamal town between them.",
            {"kataib_hezbollah", "fatemiyoun"},
        ),
        (
            "The army and the Border Guard share the line with PMF brigades 33 and 36 near Rabia.",
            {"iraqi_army", "iraqi_border_guard", "pmf_33", "pmf_36"},
        ),
    ],
)
def test_who_shares_one_ground_holds_it_in_one_claim(text: str, who: set[str]) -> None:
    claim = only(read(text), "control")
    assert set(roles(claim)) == who
    assert claim.where.places


def test_no_force_crossed() -> None:
    claim = only(read("لم تدخل أي قوة عراقية الأراضي السورية."), "infiltration")
    assert claim.stance is Stance.DENIED
    assert roles(claim) == {"iraqi_forces": "actor"}


def test_a_stopped_patrol_shuts_no_gate() -> None:
    claims = read("منعت قوات الأسايش دورية روسية من الوصول إلى معبر سيمالكا.")
    assert [claim.kind.value for claim in claims] == ["operation"]
    assert roles(claims[0]) == {"asayish": "actor", "russia": "against"}
