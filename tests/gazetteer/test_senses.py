"""What stands around a name decides what it is: pairs of sentences, one with the place."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.mentions import find_mentions

PAIRS = [
    # a plain noun, by what it goes with; a place, by what it lies by
    ("قطف الرمانة وقدمها للجنود.", (), "وصلت التعزيزات إلى الرمانة.", ("الرمانة",)),
    ("رسم الخريطة ثم نام.", (), "قصفت طائرة قرية الخريطة.", ("الخريطة",)),
    ("طرق الباب ثم دخل.", (), "الطرق المؤدية إلى الباب مقطوعة.", ("الباب",)),
    ("فكر في الطبقة العاملة.", (), "انتشر الحرس في الطبقة صباحا.", ("الطبقة",)),
    ("شرب من الذهب الخالص.", (), "ذهب إلى الخالص مع جنوده.", ("الخالص",)),
    ("تحت الكرمة كرسيان.", (), "أصبحت الكرمة تحت سيطرة الجيش.", ("الكرمة",)),
    # what is said of the thing is said in news of the town as well
    ("شاهد الصور الفوتوغرافية.", (), "غارة جوية على الصور قتلت ثلاثة.", ("الصور",)),
    ("رفع العلم وأدى التحية.", (), "سيطرت القوات العراقية على العلم.", ("العلم",)),
    ("وجدنا الراعي مقتولا.", (), "عثر على جثة في الراعي.", ("الراعي",)),
    ("في مختلف الميادين العلمية.", (), "قتال عنيف في الميادين بين الطرفين.", ("الميادين",)),
    ("جلس تحت الكرمة مع جاره.", (), "انفجرت عبوة في الكرمة.", ("الكرمة",)),
    # a title behind the noun of a work
    ("He had read Appointment in Samarra twice.", (),
     "He had read his post in Samarra twice.", ("Samarra",)),
    # a thing that a sentence opens with; a town that it opens with
    ("The pup, Hajin, slept on a coat.", (), "The town, Hajin, fell in December.", ("Hajin",)),
    ("The documentary No Place Like Sinjar moved them.", (),
     "The documentary about Sinjar moved them.", ("Sinjar",)),
    ("A novel of the war, Nights of Mosul, sold out.", (),
     "A book fair opened in Erbil, Mosul, and Basra.", ("Erbil", "Mosul", "Basra")),
    ("The kitten, Hajin, slept.", (), "The last holdout, Hajin, fell.", ("Hajin",)),
    # who goes by the name; what is given as its place
    ("She signed her letters as Hajin.", (), "The army gave the location as Hajin.", ("Hajin",)),
    ("He performs as Sinjar.", (), "They fled as Sinjar, their town, fell.", ("Sinjar",)),
    # a player's club, and where people are from
    ("The players of Mosul saved two penalties.", (),
     "A penalty was set: two Mosul brothers were jailed.", ("Mosul",)),
    # a quarter that is called so, and one that is a place of its own
    ("قصف حي هجين.", (), "انفجار في حي الأعظمية.", ("حي الأعظمية",)),
    # two sisters; two rivers
    ("الشقيقتان دجلة وسوريا تعملان في مخبز.", (), "بين دجلة والفرات.", ("دجلة", "الفرات")),
    # a thing made there; what stands in a town
    ("A Homs lace cloth covered the table.", (), "A Homs court jailed two men.", ("Homs",)),
    ("A Mosul lace curtain hung there.", (), "A Mosul bakery was shelled.", ("Mosul",)),
    # a thing that lies south of a place
    ("The convoy Hasakah sank.", (), "They stopped a convoy south of Hasakah.",
     ("south of Hasakah",)),
    # between two names that are words as well
    ("Ana and her son laughed.", (), "A checkpoint stands between Ana and Rawa.", ("Ana", "Rawa")),
    # a body's name, and a landscape
    ("The Badia Commandos vanished.", (), "An outpost in the Badia fell.", ("Badia",)),
    # who went, and what an army took
    ("بەشدار هەولێری بۆ چاودێری گەیشت.", (), "داعش شنگالی گرت.", ("شنگال",)),
    # somebody's second name, and the subject of its sentence
    ("Hêvî Firat li vir dijî.", (), "Îro Kobanê li bendê ye.", ("Kobanê",)),
    # a party, and the people of a region
    ("Partiya Demokrat a Kurdistanê civiya.", (), "Li Kurdistanê civiyan.", ("Kurdistan",)),
]  # fmt: skip


@pytest.mark.parametrize(("alike", "no_places", "real", "places"), PAIRS)
def test_a_look_alike_is_left_and_the_place_of_its_name_found(
    alike: str, no_places: tuple[str, ...], real: str, places: tuple[str, ...], gazetteer: Gazetteer
) -> None:
    def named(text: str) -> tuple[str, ...]:
        return tuple(mention.text for mention in find_mentions(text, gazetteer))

    assert named(alike) == no_places
    assert named(real) == places
