"""Names that stand for the like of a place, for a namesake abroad, or in an operation's name."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.mentions import find_mentions


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [mention.candidates[0] for mention in find_mentions(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials feared another Mosul.", []),
        ("Officials met another Mosul resident.", ["mosul"]),
        ("Nobody wants a second Fallujah in the south.", []),
        ("They called it the Mosul of Asia.", []),
        ("They called it the gateway of Mosul.", ["mosul"]),
        ("The army fears the badia of Homs.", ["homs_desert"]),
        ("ستتحول البلدة إلى حلب ثانية", []),
        ("عاد إلى حلب ثانية", ["aleppo_city"]),
        ("لا نريد موصلاً أخرى ولا حلب أخرى", []),
        ("وصفها الكاتب بأنها موصل آسيا", []),
    ],
)
def test_the_like_of_a_town(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Egypt's Qusayr port was shut.", []),
        ("A ferry left the Egyptian port of Qusayr.", []),
        ("A ferry left the Syrian town of Qusayr.", ["qusayr"]),
        ("The Turkish bombing of Afrin went on.", ["afrin"]),
        ("Shells fell on Palmyra, Iranian militias said.", ["palmyra"]),
        ("نزحوا من الجنينة في غرب دارفور", []),
        ("خرجوا من الزاوية الليبية", []),
    ],
)
def test_namesakes_abroad(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    found = [one for one in ids(text, gazetteer) if one not in {"syria", "turkey", "iran"}]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("انتهت عملية ثأر نينوى فجرا", []),
        ("انتهت عملية أبطال نينوى فجرا", []),
        ("انتهت عملية تحرير نينوى فجرا", ["nineveh"]),
        ("انتهت عملية قصف الموصل فجرا", ["mosul"]),
        ("اجتمعت عشائر البوفهد", []),
        ("قصفت الطائرات قرية البوفهد", ["albu_fahd"]),
        ("في ذكرى كربلاء", []),
        ("وصلوا إلى كربلاء", ["karbala"]),
        ("بقلاوة الموصل لذيذة", []),
        ("قضى في هجين أربعين يوما", ["hajin"]),
        ("عين رئيسا لتحرير الأنبار", []),
        ("لقبه رفاقه بالقائم", []),
        ("التقى رفاقه بالقائم", ["al_qaim"]),
        ("قالت دير الزور مباشر إن الطريق سالك", []),
        ("She had a Damascus moment.", []),
    ],
)
def test_names_of_operations_tribes_and_goods(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert ids(text, gazetteer) == expected
