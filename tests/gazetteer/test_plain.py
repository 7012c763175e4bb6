"""The first look at names: what it spares a closer look would have found no different."""

from collections.abc import Sequence
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteer import context
from gazetteer.around import Capitals, Found
from gazetteer.fold import fold
from gazetteer.index import Gazetteer, load_gazetteer
from gazetteer.mentions import Mention, find_mentions
from gazetteer.plain import Plain, plainly
from gazetteer.spans import find_spans
from geo.home import SEEDS
from tests.mentions.score import rows

GAZETTEER = load_gazetteer(SEEDS / "places.csv")
WORDS = GAZETTEER.words
NAMES = sorted(key for key, one in GAZETTEER.spellings.items() if one.native and not one.latin)
# Names that are ordinary words, first names, outlets or plain nouns too, which rules ask most of.
DOUBLE = [key for key in NAMES if key in WORDS.doubles or key in WORDS.senses]
CUES = sorted(
    {
        word
        for field in fields(WORDS)
        if isinstance(words := getattr(WORDS, field.name), frozenset | dict)
        for word in words
        if isinstance(word, str) and word[:1] > "\u0600"
    }
)
GLUED = st.sampled_from(("", "", "", "و", "ب", "ل", "وب"))
SAID = st.one_of(
    st.sampled_from(CUES),
    st.sampled_from(CUES),
    st.sampled_from(("في", "من", "إلى", "على", "علي", "الذي", "وهو", "41", "عاما", "بن", "حي")),
    st.tuples(GLUED, st.sampled_from(NAMES)).map("".join),
    st.tuples(GLUED, st.sampled_from(DOUBLE)).map("".join),
)
MARKS = st.sampled_from((" ", " ", " ", " ", "، ", ". ", ' "', '" ', " (", ") ", "\n"))
TEXTS = st.lists(st.tuples(SAID, MARKS).map("".join), min_size=2, max_size=9).map("".join)


def by_a_closer_look(text: str) -> tuple[Mention, ...]:
    """The mentions where no name is taken for plain."""

    def never(found: Sequence[Found], *_: object) -> Sequence[Plain]:
        return [Plain.NO] * len(found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(context, "plainly", never)
        return find_mentions(text, GAZETTEER)


@settings(deadline=None, max_examples=400)
@given(TEXTS)
def test_it_changes_nothing_whatever_stands_beside(text: str) -> None:
    assert find_mentions(text, GAZETTEER) == by_a_closer_look(text)


def test_it_changes_nothing_in_lines_of_news() -> None:
    lines = [row["text"] for row in rows("dev.jsonl") + rows("hard_dev.jsonl")]
    assert len(lines) > 200
    assert [find_mentions(line, GAZETTEER) for line in lines] == [
        by_a_closer_look(line) for line in lines
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("دخل الجيش إلى البوكمال أمس", Plain.PLACED),
        ("في البوكمال", Plain.PLACED),
        ("ثم البوكمال أيضا", Plain.ITSELF),  # no word of place before it
        ("اجتماع في الأنبار، وهو محافظ سابق", Plain.NO),  # an apposition behind a comma
        ("قال محمد الأنبار", Plain.NO),  # a first name before it
        ('مسلسل "ليالي البوكمال" الجديد', Plain.NO),  # the title of a work
        ("في البوكمال بمصر", Plain.NO),  # another country behind it
        ("شارع البوكمال", Plain.NO),  # of a street
        ("in Sinjar", Plain.NO),  # Latin names are all looked at closer
    ],
)
def test_what_is_plain(text: str, expected: Plain) -> None:
    assert looked_at(text, GAZETTEER)[-1] is expected


def test_in_kurdish_no_name_is_plain() -> None:
    assert looked_at("لە البوكمال", GAZETTEER) == [Plain.NO]


def looked_at(text: str, gazetteer: Gazetteer) -> list[Plain]:
    """What the first look tells of the longest names of a text."""
    folded = fold(text)
    caps = Capitals.of(text, folded)
    found = [one for one in find_spans(folded.key, gazetteer.automaton, caps) if " " not in one.key]
    return list(plainly(found, folded.key, gazetteer, caps))
