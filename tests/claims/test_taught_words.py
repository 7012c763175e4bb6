"""Words that a user teaches: used at once, listed, taken back; a damaged log is told."""

from datetime import date
from pathlib import Path

import pytest

from gazetteer.index import load_gazetteer
from geo.claims.cues import load_cues
from geo.claims.documents import article_from_bytes
from geo.claims.lexicon import load_lexicon
from geo.claims.model import Claim, Kind, Role
from geo.claims.read import read_article
from geo.claims.taught import (
    TEACHABLE,
    Part,
    TaughtWord,
    WordLesson,
    append_word,
    new_word,
    read_words,
    taught_now,
)
from geo.errors import InputError
from geo.home import SEEDS

DAY = date(2026, 11, 25)
TEXT = "دكدكت صقور الفرات مواقع تنظيم داعش قرب مدينة القائم فجر الأحد 2 حزيران 2019.\n"
VERB = new_word(
    WordLesson.CUE, "دكدك يدكدك", "strike", Part.VERB.value, known=TEACHABLE, on=DAY, by="Amal"
)
NAME = new_word(
    WordLesson.ACTOR, "صقور الفرات", "iraqi_army", known=["iraqi_army"], on=DAY, by="Amal"
)


def read(text: str, *taught: TaughtWord) -> tuple[Claim, ...]:
    gazetteer = load_gazetteer(SEEDS / "places.csv")
    return read_article(
        article_from_bytes(text.encode(), "a.txt"), gazetteer, load_lexicon(SEEDS, taught)
    )


def forget(word: str) -> TaughtWord:
    return new_word(WordLesson.FORGET, word, on=DAY, by="Omar")


def test_a_taught_verb_makes_a_claim_and_a_taught_name_its_actor() -> None:
    assert read(TEXT) == ()
    [claim] = read(TEXT, VERB)
    assert claim.kind is Kind.STRIKE
    assert not [one for one in claim.actors if one.role is Role.ACTOR]
    [claim] = read(TEXT, VERB, NAME)
    assert [one.id for one in claim.actors if one.role is Role.ACTOR] == ["iraqi_army"]


def test_what_is_forgotten_counts_no_longer() -> None:
    assert read(TEXT, VERB, NAME, forget("دكدك يدكدك")) == ()
    assert taught_now([VERB, forget(VERB.word), NAME]) == (NAME,)


def test_a_taught_name_goes_before_the_shipped_one() -> None:
    text = "قصف الجيش العراقي مواقع داعش قرب مدينة القائم.\n"
    [before] = read(text)
    name = new_word(
        WordLesson.ACTOR, "الجيش العراقي", "peshmerga", known=["peshmerga"], on=DAY, by="Amal"
    )
    [after] = read(text, name)
    assert before.actors[0].id == "iraqi_army"
    assert after.actors[0].id == "peshmerga"


def test_an_english_noun_and_a_phrase() -> None:
    noun = new_word(WordLesson.CUE, "walkabout", "patrol", known=TEACHABLE, on=DAY, by="Amal")
    phrase = new_word(WordLesson.CUE, "على الطاير", "strike", known=TEACHABLE, on=DAY, by="Amal")
    assert (noun.part, noun.field) == ("nouns", "en_nouns")
    assert (phrase.part, phrase.field) == ("phrases", "ar_phrases")
    text = "The Iraqi army held a walkabout near Al-Qaim on 2 June 2019.\n"
    assert [claim.kind for claim in read(text, noun)] == [Kind.PATROL]


def test_every_meaning_that_can_be_taught_is_one_of_the_cue_file() -> None:
    assert set(TEACHABLE) <= load_cues(SEEDS / "cues.toml").meanings


def test_the_log_is_only_added_to_and_reads_back(tmp_path: Path) -> None:
    log = tmp_path / "deep" / "words.jsonl"
    assert read_words(log) == ()
    for one in (VERB, NAME, forget(NAME.word)):
        append_word(log, one)
    assert read_words(log) == (VERB, NAME, forget(NAME.word))


@pytest.mark.parametrize(
    ("word", "means", "part", "says"),
    [
        ("", "strike", "", "is no word"),
        ("123 !", "strike", "", "is no word"),
        ("x" * 101, "strike", "", "at most 100"),
        ("a\u202eb", "strike", "", "one line"),
        ("قصفة", "stryke", "", "right would be strike"),
        ("قصف", "strike", "verbs", "perfect and imperfect"),
    ],
)
def test_what_cannot_be_taught_is_one_sentence(word: str, means: str, part: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        new_word(WordLesson.CUE, word, means, part, known=TEACHABLE, on=DAY, by="Amal")


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '{"lesson": "love"}', '{"lesson": "cue", "word": 3}', "[" * 100_000, "\udcff"],
)
def test_a_damaged_log_names_file_and_row(tmp_path: Path, line: str) -> None:
    log = tmp_path / "words.jsonl"
    append_word(log, VERB)
    with log.open("ab") as file:
        file.write(line.encode("utf-8", "surrogateescape") + b"\n")
    with pytest.raises(InputError, match=r"words\.jsonl"):
        read_words(log)
