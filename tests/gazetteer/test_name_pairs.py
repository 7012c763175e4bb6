"""One spelling in two sentences: as a place, by what stands around it, and as something else."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.mentions import find_mentions

PAIRS = [
    # "the officer" may put something into it; "an officer in X" serves there
    ("دس التاجر النقود في الدولاب.", (), "انتظر تاجر في الدولاب وصول الشاحنات.", ("الدولاب",)),
    ("ترك المهندس قلمه على الخريطة.", (), "قصفت الطائرات قرية الخريطة.", ("الخريطة",)),
    # what belongs to somebody's kin, or to his body
    ("وجدت المال في جبة والدها.", (), "وجدت القوات المال في ناحية جبة.", ("جبة",)),
    ("كسرت خناصر يده.", (), "كسروا الطوق في خناصر.", ("خناصر",)),
    # nothing lies under a town
    ("نام الحارس تحت العريشة.", (), "صارت العريشة تحت النار.", ("العريشة",)),
    # what happens is described by an adjective
    ("انتهت مسيرة سلمية دون صدام.", (), "انتهت المسيرة في سلمية دون صدام.", ("سلمية",)),
    # what one insists on or thinks of
    ("ركز الخطباء على السلمية وعدم الثأر.", (), "تركز القصف على السلمية وريفها.", ("السلمية",)),
    # somebody and his home, his friends
    ("سألوا عن مصير صفوان بعد خروجه من بيته.", (), "سألوا عن طريق صفوان بعد إغلاقه.", ("صفوان",)),
    ("Şengal û hevalên wî çûn.", (), "Di şerê Şengalê de heval çûn.", ("Şengalê",)),
    ("خازر و براکەی گیران.", (), "لە خازر براکەی گیرا.", ("خازر",)),
    # a line that runs on from a town
    ("من الصور الأولى عرفوا الرجل.", (), "من الصور جنوبا تمتد الخنادق.", ("الصور",)),
    # terminals and quarters of a year have numbers too
    ("Passengers queued in T3 until noon.", (),
     "Troops left Palmyra and slept in T3.", ("Palmyra", "T3")),
    ("Sales doubled in H1, the firm said.", (), "Jets bombed H3 at night.", ("H3",)),
    # what a far country has at home
    ("Iran's old smelter at Arak caught fire.", ("Iran",),
     "Iran's militias at Arak caught fire.", ("Iran", "Arak")),
    ("Egyptian police sealed the market in Bara.", (),
     "Iraqi police sealed the market in Bara.", ("Bara",)),
    ("Koya, a quiet resort on a Japanese island, is full.", (),
     "Koya, a quiet town on a green hill, is full.", ("Koya",)),
    # a title and its second half; a dateline
    ("My uncle wrote Deir ez-Zor: Nights of Fire in exile.", (),
     "Deir ez-Zor: Nights of fire go on.", ("Deir ez-Zor",)),
    # goods, in the plural as well
    ("They bought Mosul marbles.", (), "They bought Mosul houses.", ("Mosul",)),
    ("The shop sells the Tigris in red.", (), "The shop sells fish from Mosul.", ("Mosul",)),
    # what is cooked; whose car it is
    ("طبخت أمي الكسك أمس.", (), "وصلت أمي إلى الكسك أمس.", ("الكسك",)),
    ("استعاد خازر سيارته.", (), "استعاد الجيش خازر.", ("خازر",)),
    # an acronym, and a name that is stressed or a dateline
    ("New TANF rules were printed.", (), "TANF (Our man), May 2. It is calm.", ("TANF",)),
    # who opens a show, and a crossing that is opened
    ("افتتح الوليد معرضا جديدا.", (), "افتتحت السلطات الوليد أمام المسافرين.", ("الوليد",)),
    # a body publishes pictures; it has its seat in a town
    ("نشرت اللجنة ألبوما من الصور.", (), "قصفوا مقر اللجنة في الصور.", ("الصور",)),
    ("تكلم مدير القطاع عن الباب الثاني.", (), "انهار القطاع الطبي في الباب.", ("الباب",)),
    # what happens is a verb's object
    ("شهد العلم تطورا سريعا.", (), "شهد الهول انفجارا عنيفا.", ("الهول",)),
    # what stands behind: another noun, or the villages around
    ("أخرجوا الرمل من الباب والنافذة.", (), "أخرجوا المسلحين من الباب والقرى.", ("الباب",)),
    # what is held in it, and what happens in it
    ("في الصور، رجل يبتسم.", (), "في الصور، انفجرت عبوة.", ("الصور",)),
    # a far province behind a district's noun; kin
    ("Fighters overran Nawa district in Helmand.", (),
     "Fighters overran Nawa district in Daraa.", ("Nawa", "Daraa")),
    ("Mosul's grandson became a pilot.", (), "Mosul's airport has one pilot.", ("Mosul",)),
    # an outlet is left too, but not by troops
    ("She left Mayadeen for another channel.", (), "The soldiers left Mayadeen.", ("Mayadeen",)),
]  # fmt: skip


@pytest.mark.parametrize(("thing", "none", "place", "names"), PAIRS)
def test_what_stands_around_decides(
    thing: str, none: tuple[str, ...], place: str, names: tuple[str, ...], gazetteer: Gazetteer
) -> None:
    assert tuple(found.text for found in find_mentions(thing, gazetteer)) == none
    assert tuple(found.text for found in find_mentions(place, gazetteer)) == names
