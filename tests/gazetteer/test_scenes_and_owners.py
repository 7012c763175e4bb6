"""Where something happens, and who has something: pairs of sentences that one word parts."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.mentions import find_mentions


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [mention.candidates[0] for mention in find_mentions(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A scene with what happens behind it, and somebody of whom it is said who they are.
        ("Near Hajin, a shepherd was shot.", ["hajin"]),
        ("She is engaged to Hajin, a shepherd who was shot.", []),
        ("The officer added that Hajin fell.", ["hajin"]),
        ("The officer commanded the ferry Hajin.", []),
        # What is his, and what is the town's.
        ("Rania lost her passport.", []),
        ("Rania was killed on Monday.", []),
        ("Hit lost its bridge.", ["hit"]),
        ("Hajin is 34 years old.", []),
        # A part that towns have, and a name.
        ("Two died in northern Hit.", ["hit"]),
        ("A Hit-based trader left.", ["hit"]),
        ("The convoy left the base for Rabia.", ["rabia"]),
        ("He bought roses for Rabia.", []),
        ("Soldiers searched the Hajin district.", ["hajin"]),
        ("The Hajin was found.", []),
        # Namesakes over the frontier, and the town beside them.
        ("Shells landed outside Derik, in Mardin.", ["mardin"]),
        ("The bodies were brought from Derik to Mardin.", ["malikiyah", "mardin"]),
        ("Tehran-backed men reinforced Arak, east of Palmyra.", ["tehran", "arak", "palmyra"]),
        ("The men drove from Mahmudiyah to Iskandariyah.", ["mahmudiyah", "iskandariyah"]),
        ("Sinjar Mayor Salim Hadi resigned.", ["sinjar"]),
        ("Sinjar Salim Hadi resigned.", []),
    ],
)
def test_english(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(القائم) وصل الوفد", ["al_qaim"]),
        ("(الميادين) قالت مراسلتنا", []),
        ("قال سالم (القائم) كلمته", []),
        ("فتحوا عيادة في حديثة وأخرى في هيت", ["haditha", "hit"]),
        ("اشترى سيارة حديثة وأخرى قديمة", []),
        ("استقبلت المديرة الصينية بغداد بابتسامة", ["baghdad"]),
        ("قصفت أحياء دير الزور الشرقية", ["deir_ez_zor"]),
        ("وصل النائب أحمد سنجار إلى البرلمان", []),
        ("وصل النائب أحمد إلى سنجار", ["sinjar"]),
        ("تعطلت شاحنة في سوق حلب وسط الخرطوم", []),
        ("أما هجين فقد شهدت هدوءا", ["hajin"]),
        ("كان اتفاق مهين وقعه العدو", []),
        ("سقط صاروخ على مهين ليلا", ["mahin"]),
    ],
)
def test_arabic(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Navenda Hesekê hat girtin.", ["hasakah"]),
        ("Navenda Hesekê ya lêkolînan hat girtin.", []),
        ("ناوەندی کۆبانێ داخرا.", ["kobani"]),
        ("ناوەندی کۆبانێ بۆ توێژینەوە داخرا.", []),
    ],
)
def test_a_kurdish_centre(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected
