"""What the history and a conflict say of a claim's fields, in the reader's language."""

import pytest

from geo.screen.review.history import plain_text
from geo.screen.words import LTR_ISOLATE, POP, Lang, load_words, ltr

EN, AR = (load_words()[lang] for lang in (Lang.EN, Lang.AR))


@pytest.mark.parametrize(
    ("field", "value", "english", "arabic"),
    [
        ("within", True, "yes", "نعم"),
        ("within", False, "no", "لا"),
        ("basis", "explicit", "the text gives it", "يذكره النص"),
        ("stance", "denied", "Denied", AR.of("stance", "denied")),
        ("interest", "neutral", "neutral", "محايد"),
        ("start", "2018-07-01", "2018-07-01", "2018-07-01"),
        ("speaker", "control", "control", "control"),  # a name, though it is a word of ours
        ("actors", [], "–", "–"),
        (
            "actors",
            [{"id": "sdf", "role": "against", "name_en": "SDF", "name_ar": "قسد"}],
            "SDF (against)",
            "قسد (ضد)",
        ),
        (
            "places",
            [{"id": "al_qaim", "role": "near", "name": "القائم"}],
            "القائم (near)",
            "القائم (قرب)",
        ),
        (
            "quantities",
            [{"unit": "persons", "of": "fighters", "value": 6.0, "qualifier": None}],
            "6 fighters",
            "6 مقاتلين",
        ),
        ("distance_km", 6.0, "6", "6"),
        ("when", {"start": "2018", "within": True}, "from 2018, on some day between yes", None),
    ],
)
def test_a_value_is_told_in_words(
    field: str, value: object, english: str, arabic: str | None
) -> None:
    assert bare(plain_text(value, EN, field)) == english
    if arabic is not None:
        assert bare(plain_text(value, AR, field)) == arabic


def bare(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, (LTR_ISOLATE, POP))))


def test_a_date_keeps_its_order_between_arabic_words() -> None:
    told = plain_text({"start": "2018-07-01", "end": ".."}, AR)
    assert ltr("2018-07-01") in told
    assert ltr("..") in told
