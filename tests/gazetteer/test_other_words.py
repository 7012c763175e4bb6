"""Words spelled like a place: with another letter, a family, who comes to a town."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.resolve import resolve_all


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كل من رأوه في القائم خافوا", ["al_qaim"]),
        ("كل من راوة خرجوا", ["rawa"]),
        ("لم تيأس أم الطفل", []),
        ("وصلوا إلى تياس", ["t4"]),
        ("هبطت في قاعدة تيأس", ["t4"]),  # its noun stands before it
        ("اشترى من أثرياء الحرب", []),
        ("خرجوا من إثريا", ["ithriya"]),
        ("أقرضه بفائدة عالية", []),
        ("وصلوا إلى رأس العين", ["ras_al_ayn"]),  # it is written with one
        ("وصلوا إلى راس العين", ["ras_al_ayn"]),
        ("عادوا إلى الانبار والأنبار", ["anbar", "anbar"]),
    ],
)
def test_a_hamza_makes_another_word(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نقلت عن العبيدي قوله", []),
        ("بعد البغدادي تراجع التنظيم", []),
        ("بعيدا عن البغدادي بعشرة كيلومترات", ["baghdadi"]),
        ("التقى الوفد بالعبيدي", []),
        ("نزلوا بالعبيدي", ["al_ubaidi"]),
        ("وصل الدليمي والعبيدي إلى الرمادي", ["ramadi"]),
        ("قصفوا الكرابلة والعبيدي", ["karabilah", "al_ubaidi"]),
        ("من العبيدي إلى القائم", ["al_ubaidi", "al_qaim"]),
    ],
)
def test_a_family_is_no_town(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Its province named behind says where it lies, unless a clause of its own names that.
        ("البصيرة بريف دير الزور", ["busayrah", "dez_east_countryside"]),
        ("عاد الصبي من الباب، إحدى مدن ريف حلب", ["al_bab", "aleppo_city"]),
        ("ضاع الكرسي، وهدأت نينوى", ["nineveh"]),
        ("خسر كرسي أبيه، وعاد إلى نينوى", ["nineveh"]),
        # What somebody led to, asked for or brought is a thing.
        ("أشار إلى الصور وسافر إلى دير الزور", ["deir_ez_zor"]),
        ("انسحبوا إلى الصور ودير الزور", ["suwar", "deir_ez_zor_city"]),
        ("طالب بالكرامة وهو في الرقة", ["raqqa_city"]),
        # An English name that people bear needs more than a capital, whatever else is named.
        ("Salman and Rashad drove Hari home, and calm returned to Anbar.", ["anbar"]),
        ("He drove to Hari, and calm returned to Deir ez-Zor.", ["al_hari", "deir_ez_zor"]),
    ],
)
def test_its_province_in_the_text_is_not_enough(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What is given, said, written or pledged to somebody.
        ("She wrote a letter to Hari from Abu Kamal.", ["al_bukamal"]),
        ("They drove from Sousa to Hari.", ["susah", "al_hari"]),
        ("Power was restored to Hari in Deir ez-Zor.", ["al_hari", "deir_ez_zor"]),
        ("An order from Rashad reached Kirkuk.", ["kirkuk_city"]),
        ("They withdrew from Rashad, south of Kirkuk.", ["rashad_kirkuk", "kirkuk_city"]),
        ("A song by Salman was heard in Muthanna.", ["muthanna"]),
        ("Walid, a guard, was born in Anbar.", ["anbar"]),
        # A man's name: what somebody does, and what befalls a town.
        ("أعطى بشير جاره المفاتيح في كركوك", ["kirkuk_city"]),
        ("تعرضت بشير لقصف في كركوك", ["bashir_kirkuk", "kirkuk_city"]),
        ("قتل شرطي في بشير جنوبي كركوك", ["bashir_kirkuk", "kirkuk_city"]),
        ("نقلوا الطحين إلى المخيم وإلى حديثة", ["haditha"]),
    ],
)
def test_what_somebody_gets_is_no_towns(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert ids(text, gazetteer) == expected
