from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.cues import Cues, load_cues, words_of
from geo.claims.reading.text.forms import conjugate, english_verb
from geo.errors import InputError
from geo.home import SEEDS

CUES = load_cues(SEEDS / "cues.toml")


def meanings(text: str) -> set[str]:
    return {hit.meaning for hit in CUES.find(words_of(text))}


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("وحرروا", "capture"),
        ("ستستعيدها", "capture"),
        ("استولت", "capture"),
        ("بتحرير", "capture"),
        ("للدوريات", "patrol"),
        ("يحاصرونهم", "encirclement"),
        ("اشتبكتا", "clash"),
        ("أُلقي القبض", "arrest"),
        ("لا تزال", "ongoing"),
        ("بالتنسيق مع", "with"),
        ("recaptured", "capture"),
        ("besieging", "encirclement"),
        ("checkpoints", "post"),
        ("took control of", "capture"),
        ("on condition of anonymity", "withheld"),
    ],
)
def test_every_form_of_a_word_is_known(text: str, meaning: str) -> None:
    assert meaning in meanings(text)


def test_a_future_and_a_pronoun_are_seen() -> None:
    hit = next(h for h in CUES.find(words_of("وسيستعيدها")) if h.meaning == "capture")
    assert (hit.form, hit.joiner, hit.tail) == ("future", "و", "ها")


def test_a_phrase_hides_its_parts_but_stance_does_not() -> None:
    assert "coordination" not in meanings("بالتنسيق مع الجيش")
    assert {"negation", "coordination"} <= meanings("لا تعاون بينهما")


def test_weak_verbs_lose_their_last_letter() -> None:
    forms = dict(conjugate("استولي", "يستولي"))
    assert forms["استولت"] == "perfect"
    assert forms["يستولون"] == "imperfect"


@pytest.mark.parametrize(
    ("given_parts", "form", "tense"),
    [
        (["deploy"], "deployed", "perfect"),
        (["carry"], "carried", "perfect"),
        (["seize"], "seizing", "noun"),
        (["hit", "hit", "hit"], "hitting", "noun"),
        (["take", "took", "taken"], "taken", "perfect"),
        (["push"], "pushes", "imperfect"),
    ],
)
def test_english_verbs_are_inflected(given_parts: list[str], form: str, tense: str) -> None:
    assert (form, tense) in list(english_verb(given_parts))


def test_a_word_is_taught_and_used_at_once() -> None:
    cues = Cues()
    assert cues.find(["زحلق"]) == []
    cues.add("capture", "ar_verbs", "زحلق يزحلق")
    assert [hit.meaning for hit in cues.find(["وزحلقت"])] == ["capture"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[capture\n", "cannot be read"),
        ('[capture]\nfr_verbs = ["x"]\n', "'fr_verbs' is none of"),
        ('[capture]\nar_verbs = ["حرر"]\n', "perfect and imperfect"),
    ],
)
def test_a_faulty_file_is_refused_in_one_sentence(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "cues.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=words):
        load_cues(path)


@given(st.lists(st.text(min_size=1, max_size=8).filter(str.strip), max_size=30))
def test_hits_lie_within_the_words(words: list[str]) -> None:
    for hit in CUES.find(words):
        assert 0 <= hit.first < hit.last <= len(words)
