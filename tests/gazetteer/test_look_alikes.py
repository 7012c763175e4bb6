"""What the words beside a name say against it: persons, other countries, ordinary words, sounds."""

import pytest

from gazetteer.index import Gazetteer, load_gazetteer
from gazetteer.resolve import resolve_all
from geo.home import SEEDS


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A title two words before, and between them a first name that no list has.
        ("استقبل القائد مظلوم كوباني الوفد", []),
        ("زار القائد مظلوم كوباني", ["kobani"]),  # a verb has it
        ("اجتمع الشيخ صباحا في كوباني", ["kobani"]),
        # Towns are feminine: who speaks in the masculine is a man. Countries may be masculine.
        ("كتب كلار على صفحته", []),
        ("قال العراق إن الحدود آمنة", ["iraq"]),
        # A first name or a calling behind a name that opens the sentence.
        ("ربيعة محمود صاحبة المخبز", []),
        ("يحمل سنجار الملاكم لقبا", []),
        ("في سنجار الكاتب فلان ولد", ["sinjar"]),
        ("Rabia al-Shammari was released.", []),
        ("Dr. Akre opened a clinic.", []),
        ("ئازاد شنگالی شاعیرە", []),
        ("ڕەبیعە حەسەن وتی دەچین", []),
        ("لە شنگالەوە بۆ زاخۆ چوون", ["sinjar", "zakho"]),
    ],
)
def test_somebody_is_no_place(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Engineers from Arak, Iran came.", []),
        ("They work at Arak east of Palmyra.", ["arak", "palmyra"]),
        ("He was born in Bagdad, Arizona and left.", []),
        ("In Hasakah, Turkey hit a post.", ["hasakah", "turkey"]),
        # A quarter or street called after one town lies in the other.
        ("سكن حي الحمدانية في حلب", ["aleppo_city"]),
        ("أغلق شارع حلب في الموصل", ["mosul"]),
        ("قصفوا قرية الهري في دير الزور", ["al_hari", "deir_ez_zor"]),
    ],
)
def test_another_country_or_town_is_meant(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الطائرات تدمر أوكارا قرب تدمر", ["palmyra"]),
        ("قصفت الطائرات بادية تدمر", ["palmyra"]),
        ("لبس الجندي درعا وتوجه نحو درعا", ["daraa"]),
        ("افتتحت مدرسة حديثة في حديثة", ["haditha"]),
        ("وصل الوفد إلى قضاء حديثة", ["haditha_district"]),
        ("قطع السلك الموصل للكهرباء في الموصل", ["mosul"]),
        ("غادر الجنود الموصل", ["mosul"]),
        ("يحتاج الأمر إلى البصيرة والصبر", []),
        ("ميادين العمل كثيرة", []),
        ("تراجع خام كركوك في كركوك", ["kirkuk_city"]),
        ("تنفي قيادة عمليات نينوى", []),
        ("نفذت العمليات في نينوى", ["nineveh"]),
        ("افتتح مطعم بحمص", ["homs_city"]),
        ("Zakho beat Duhok 2-1 at home.", []),
    ],
)
def test_an_ordinary_word_is_no_place(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A convoy moved to Deyr Azzour at dawn.", ["deir_ez_zor"]),
        ("Fighting spread to Hajeen and Qouriya.", ["hajin", "quriyah"]),
        # What only sounds like a name counts with a word of place, and not by itself.
        ("Keller signed the paper.", []),
        ("توفي رجل من ناحية بغدادي", ["baghdadi"]),
        ("توفي رجل بغدادي قديم", []),
        ("ئەلهۆل کەمپێکی گەورەیە لە حەسەکە", ["hol", "hasakah_city"]),
    ],
)
def test_spellings_that_no_list_has(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


def test_other_spellings_are_laid_out_when_a_text_first_asks() -> None:
    gazetteer = load_gazetteer(SEEDS / "places.csv")
    assert ids("انتشر الحرس قرب القائم", gazetteer) == ["al_qaim"]
    assert not {"_by_first", "_places"} & {*vars(gazetteer.sounds), *vars(gazetteer.kurdish)}
    assert ids("A convoy moved to Deyr Azzour at dawn.", gazetteer) == ["deir_ez_zor"]
    assert "_by_first" in vars(gazetteer.sounds)


def test_what_kurdish_writes_is_another_word_in_arabic(gazetteer: Gazetteer) -> None:
    assert ids("يعمل في سوسة وصفاقس", gazetteer) == []
    assert ids("شەڕ لە سووسە هەبوو", gazetteer) == ["susah"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عند المثلث الحدودي بين العراق وسوريا والأردن", ["tri_jordan"]),
        ("انفجار في مثلث الحدود مع تركيا وسوريا", ["tri_turkey"]),
        ("In the tri-border area with Jordan and Syria", ["tri_jordan"]),
        # Ground between the two is the frontier, what else is between them is not.
        ("ينشط داعش في الصحراء بين العراق وسوريا", ["frontier"]),
        ("in the desert between Iraq and Syria", ["frontier"]),
        ("the border area between Iraq and Syria", ["frontier"]),
        ("relations between Iraq and Syria", ["iraq", "syria"]),
        ("في المنطقة بين العراق وسوريا وتركيا", ["iraq", "syria", "turkey"]),
        ("in the desert between Iraq and Syria and Jordan", ["iraq", "syria", "jordan"]),
        ("the area between Iraq and Iran", ["iraq", "iran"]),
        # Iran meets neither end: no point is meant, the frontier stays one.
        ("في مثلث الحدود بين العراق وسوريا وإيران", ["frontier", "iran"]),
        ("على الضفة اليمنى من نهر الفرات", ["west_euphrates"]),
        ("انتشرت على الضفة الشرقية للفرات", ["east_euphrates"]),
    ],
)
def test_a_tripoint_and_a_bank_by_their_phrases(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert ids(text, gazetteer) == expected
    for found in resolve_all(text, gazetteer):
        place = found.candidates[0].place
        assert place.precision_km or place.id == "frontier"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # An age, or "son of", behind a name: somebody.
        ("Rania, 34, fled Hajin.", ["hajin"]),
        ("وصلت رانية (٣٤ عاما) إلى هجين", ["hajin"]),
        ("عبر الوليد بن طلال من طريبيل", ["trebil"]),
        # A campaign's own name, a treaty, a chamber, a title in quotation marks.
        ("انطلقت عملية فجر الرقة شمالي الطبقة", ["tabqa"]),
        ("بدأت عملية عسكرية شمالي الرقة", ["raqqa_city"]),
        ("نصت اتفاقية أنقرة على حدود الموصل", ["mosul"]),
        ("أعلنت غرفة تجارة دمشق موعدا", []),
        ('قرأ رواية "خريف في بغداد" في سنجار', ["sinjar"]),
        ('قال "وصلنا إلى بغداد" في سنجار', ["baghdad", "sinjar"]),
        # What stands beside a noun: "this", a masculine adjective, a feminine noun before it.
        ("تحدث عن هذا الهول طويلا", []),
        ("وصف الضمير العالمي بالنائم", []),
        ("انتقلوا من الهول إلى الشدادي", ["hol", "shaddadi"]),
        ("كانت سنة كبيسة حارة", []),
        ("A Basra-class corvette left Basra.", ["basra"]),
        ("Hajin, a town in northern Iran, was flooded.", []),
        ("Nusaybin, a town in southern Turkey, was flooded.", ["nusaybin", "turkey"]),
        ("The codename was Hajin.", []),
        ("They called him Hajin.", []),
        ("Hajin 24 reported rain.", []),
        ('"Hajin is my daughter," she said.', []),
        ("Hajin is a village.", ["hajin"]),
        ("An office on Baghdad Avenue in Latakia.", ["latakia"]),
        ("شارك حراس نينوى في موكب تلكيف", ["tilkaif"]),
        ("أعلنت مطرانية الموصل الخبر في سنجار", ["sinjar"]),
        ("فازت بها بطولة بغداد للشطرنج", []),
        ("عزف نشيد حماة الديار في حماة", ["hama"]),
        ("عادوا من حماة", ["hama"]),
        ("عبروا من القائم العراقي", ["al_qaim"]),
        ("نقلت من معسكرات القائم", ["al_qaim"]),
    ],
)
def test_what_a_name_belongs_to_decides(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert ids(text, gazetteer) == expected


def test_li_and_the_article_may_be_written_with_one_lam(gazetteer: Gazetteer) -> None:
    assert ids("المعبر المقابل لالوليد منذ أيام", gazetteer) == ["walid_crossing"]
