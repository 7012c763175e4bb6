"""What the grammar around a name makes of it: a town, somebody, a thing; in three languages."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.mentions import find_mentions
from gazetteer.predicates import is_feminine_verb


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [mention.candidates[0] for mention in find_mentions(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حوصرت ذيبان من ثلاث جهات", ["dhiban"]),
        ("حررت قوات حرس الحدود العراقية سنجار", ["sinjar"]),
        ("دخلت قوات سوريا الديمقراطية القائم", ["al_qaim"]),
        ("طوقت وحدات حماية الشعب حديثة", ["haditha"]),
        ("عززت وحدات حماية الشعب حديثة التكوين", []),
        ("توترت الشحيل بعد مقتل شيخها", ["shahil"]),
        ("قال ضابط إن ربيعة مؤمنة بالكامل", ["rabia"]),
        ("مصدر أمني: الرمانة هادئة", ["rumana"]),
        ("البعاج منسية منذ سنوات", ["baaj"]),
        ("خسرت عنة بساتينها", ["anah"]),
        ("سمع أن عنه قصصا كثيرة", []),
        ("انسحبوا نحو البصيرة", ["busayrah"]),
        ("قال محام من الحضر إن الأمر انتهى", ["hatra"]),
        ("اشتعلت الثورة في صدور الشباب", []),
        ("إن الصور واضحة ولا تحتاج شرحا", []),
        ("بثت الجزيرة تقريرا", []),
        ("زوجة سنجار تنتظر عودته", []),
        ("قال إن ذيبان فتحت أبوابها", ["dhiban"]),
    ],
)
def test_arabic_sentences(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("توترت", True), ("خسرت", True), ("السبت", False), ("الوقت", False), ("بيوت", False)],
)
def test_a_verb_in_the_feminine_is_no_noun_with_its_article(word: str, is_one: bool) -> None:
    assert is_feminine_verb(word) is is_one


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army plans to capture Rawa.", ["rawa"]),
        ("Troops surround Rabia and want to secure Hit.", ["rabia", "hit"]),
        ("A mare called Palmyra won the third race.", []),
        ("A village called Rabia was emptied.", ["rabia"]),
        ("The bakery chain Sinjar sells flatbread.", []),
        ("The day Mosul fell, nobody spoke.", ["mosul"]),
        ("The army left Mosul at night.", ["mosul"]),
        ("The Voice of Rutba, a channel, posted a photo.", []),
        ("The Mayor of Raqqa resigned.", ["raqqa_city"]),
        ("The Latakia Four were freed.", []),
        ("He thanked Sinjar for the tea.", []),
        ("Sinjar's brother was arrested.", []),
        ("Sinjar's mayor was arrested.", ["sinjar"]),
        ("A teacher in Sinjar laughed.", ["sinjar"]),
        ("Sinjar laughed.", []),
        ("Sinjar remembers its dead.", ["sinjar"]),
        ("According to Mosul, the shooting began at dawn.", []),
        ("The soldier said Mosul was calm.", ["mosul"]),
        ("Villagers say Rabia is besieged.", ["rabia"]),
        ("Villagers say Rabia is calm.", ["rabia"]),
        ("Villagers say Jasim was surrounded.", []),
        ("Villagers say Jasim was bombed.", ["jasim"]),
        ("The Mosul sank off the coast.", []),
        ("The doctor ordered a T2 scan.", []),
        ("During the siege Mosul starved.", ["mosul"]),
        ("Before the offensive Sinjar had a hospital.", ["sinjar"]),
        ("After the battle, the bakery chain Sinjar closed.", []),
        ("The minister visited Mosul and his guards waited.", ["mosul"]),
        ("Sinjar and his brother were late.", []),
        ("He met Mosul officials on Sunday.", ["mosul"]),
        ("He thanked Mosul and its people.", ["mosul"]),
        ("Kirkuk, whose fields burned, is calm.", ["kirkuk"]),
        ("Sinjar, who was late, apologised.", []),
        ("The deal Damascus signed was kept.", ["damascus_city"]),
        ("The ship Baghdad sank.", []),
        ("The newspaper Damascus printed it.", []),
        ("He was appointed Nineveh governor.", ["nineveh"]),
    ],
)
def test_english_sentences(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Artêş ket Şengalê û derket.", ["sinjar"]),
        ("Balafirên Tirkiyê Şengalê bombebaran kirin.", ["turkey", "sinjar"]),
        ("مەخموور بۆردومان کرا.", ["makhmur"]),
        ("گەلی عەفرین خۆپیشاندانیان کرد.", ["afrin"]),
        ("عەفرین گۆرانی دەڵێت.", []),
    ],
)
def test_kurdish_sentences(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected
