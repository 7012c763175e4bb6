"""What ``--explain`` names: for each rule the words that it took."""

import pytest

from geo.claims.model import Quantity
from geo.claims.read import explain_article
from geo.claims.reading.whys import quantity_told
from tests.claims.reading_helpers import article, tools


def named(text: str, field: str, at: int = -1) -> list[str]:
    """The words that the rules of one field took, of the last claim or of that ``at``."""
    made = article(text)
    explained = sorted(explain_article(made, *tools()), key=lambda one: one.claim.evidence)
    whys = [why for why in explained[at].whys if why.field == field]
    return [made.text[slice(*why.span)] if why.span else why.rule for why in whys]


STANCES = [
    ("نفى محافظ نينوى وجود قوات تركية في سنجار.", "نفى"),
    ("أكد المتحدث أن لا وجود لداعش في ربيعة.", "لا وجود"),
    ("ستنشر الوزارة قوات قرب ربيعة.", "ستنشر"),
    ("لا يزال داعش يسيطر على هجين.", "يزال"),
    ("لم يعد داعش يسيطر على هجين.", "لم يعد"),
    ("Baghdad denied that Turkish troops are deployed in Sinjar.", "denied"),
    ("There are no ISIS fighters in Rabia.", "There are no"),
    ("The ministry said it would deploy troops near Rabia.", "would"),
    ("Iraq will reopen the crossing at Rabia if the SDF withdraws.", "if"),
    ("ISIS no longer controls Hajin.", "no longer"),
    ("The army is still patrolling near Rabia.", "still"),
    ("The army captured Hajin.", "captured"),
]


@pytest.mark.parametrize(("text", "words"), STANCES)
def test_a_stance_names_the_words_that_made_it(text: str, words: str) -> None:
    assert named(text, "stance") == [words]


SPEAKERS = [
    (
        "قال قائد الشرطة اللواء سالم الجبوري إن قواته سيطرت على هجين. "
        "وأضاف أن داعش انسحب إلى القائم.",
        ["وأضاف", "who spoke before: قائد الشرطة اللواء سالم الجبوري"],
    ),
    ("قال قائد الشرطة اللواء سالم الجبوري إن قواته سيطرت على هجين.",
     ["قال", "قائد الشرطة اللواء سالم الجبوري"]),
    ("The army captured Hajin, the ministry said.", ["said", "the ministry"]),
    ("The army captured Hajin.", ["the outlet's own voice"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), SPEAKERS)
def test_who_speaks_is_told_with_the_verb_and_whom_it_carries_on(
    text: str, words: list[str]
) -> None:
    assert named(text, "speaker") == words


FIGURES = [
    ("اعتقل حرس الحدود ما بين 30 و35 مهربا قرب ربيعة.", ["30 و35 مهربا"]),
    ("Border guards arrested at least 12 smugglers near Rabia.", ["at least 12 smugglers"]),
    ("قتل 14 من مسلحي داعش بضربة جوية على هجين.", []),
]


@pytest.mark.parametrize(("text", "words"), FIGURES)
def test_a_figure_names_its_words(text: str, words: list[str]) -> None:
    assert named(text, "quantity") == words


def test_figures_of_merged_passages_keep_their_words() -> None:
    text = "قتل جنديان وأصيب أربعة آخرون في هجوم لداعش على مخفر قرب ربيعة."
    assert sorted(named(text, "quantity", at=0)) == ["أربعة آخرون", "جنديان"]


IN_WORDS = [
    (Quantity("persons", "men", None, 20, 25, "range"), "20 to 25 persons (men), range"),
    (Quantity("km", "length", 40.0, None, None, "approx"), "40 km (length), approx"),
    (Quantity("posts", "posts", "several", qualifier="exact"), "several posts, exact"),
]


@pytest.mark.parametrize(("quantity", "told"), IN_WORDS)
def test_a_figure_is_told_in_words(quantity: Quantity, told: str) -> None:
    assert quantity_told(quantity) == told


def test_a_denial_of_what_was_told_before_is_explained() -> None:
    text = "أعلن داعش سيطرته على هجين. ونفت قوات سوريا الديمقراطية ذلك."
    made = article(text)
    last = max(explain_article(made, *tools()), key=lambda one: one.claim.evidence)
    assert last.claim.stance == "denied"
    assert {"kind", "stance", "speaker"} <= {why.field for why in last.whys}
