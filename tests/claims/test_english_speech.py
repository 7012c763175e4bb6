"""English reporting: who speaks in "said X", "but said", "that it says", and for how long."""

import pytest

from tests.claims.reading_helpers import only, read

VOICES = [
    ("The PMF deployed in Al-Qaim, said mayor Karim Jasim.", "named"),
    ("The PMF has deployed in Al-Qaim, a monitoring group has said.", "collective"),
    ("The PMF deployed in Al-Qaim, two members of a tribal group told the daily.", "anonymous"),
    ("Lt. Gen. Karim al-Jasimi, the army's chief, said the PMF deployed in Al-Qaim.", "named"),
    ("A commander, who asked not to be named, said the PMF deployed in Al-Qaim.", "anonymous"),
    ("Federal officers, by contrast, have said the PMF deployed in Al-Qaim.", "anonymous"),
    ("Baghdad confirmed that the PMF deployed in Al-Qaim.", "institutional"),
    ("Tribal spokesmen said the PMF deployed in Al-Qaim.", "institutional"),
    ("AL-QAIM (Agencies) — The PMF deployed in Al-Qaim.", "outlet"),
    ("The troops were said to be tired when the PMF deployed in Al-Qaim.", "outlet"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "record"), VOICES)
def test_on_what_record(text: str, record: str) -> None:
    assert only(read(text, lang="en"), "presence").attribution.record == record


def test_a_denial_ends_where_the_speaker_goes_on_to_say() -> None:
    claims = read(
        "The PMF denied that it deployed in Al-Qaim, but said it closed the Qaim crossing.",
        lang="en",
    )
    assert only(claims, "presence").stance == "denied"
    shut = only(claims, "crossing_status")
    assert (shut.stance, shut.attribution.record) == ("asserted", "institutional")


def test_what_a_second_speaker_says_is_not_the_outlets() -> None:
    claims = read(
        "The SDF hold Al-Baghuz, and residents said the Iraqi army deployed in Al-Qaim.", lang="en"
    )
    assert only(claims, "control").attribution.record == "outlet"
    assert only(claims, "presence").attribution.record == "collective"


def test_the_tail_of_a_name_is_no_speech() -> None:
    claim = only(
        read('"The PMF deployed in Al-Qaim," said Karim Jasim, the town\'s mayor.', lang="en"),
        "presence",
    )
    assert claim.attribution.speaker == "Karim Jasim"


def test_an_answer_lasts_to_the_next_question() -> None:
    claims = read(
        "General Karim Jasim commands the guard.\n\nQ: Who is there?\n"
        "A: We have a plan. The Iraqi army deployed in Al-Qaim.\n",
        lang="en",
    )
    assert only(claims, "presence").attribution.record == "named"


def test_forces_against_a_body_do_not_speak_for_it() -> None:
    claim = only(
        read("The anti-ISIS forces reported that they captured Al-Baghuz.", lang="en"), "capture"
    )
    assert all(a.id != "isis" for a in claim.actors if a.role == "actor")


MORE_VOICES = [
    ("The ministry gave no figures but noted that the PMF deployed in Al-Qaim.", "institutional"),
    ("Acting on intelligence reports, the PMF deployed in Al-Qaim.", "outlet"),
    ("A police colonel said the PMF deployed in Al-Qaim.", "anonymous"),
    ("A trader from Rawa said the PMF deployed in Al-Qaim.", "anonymous"),
    ("The commander pointed out that the PMF deployed in Al-Qaim.", "anonymous"),
    (
        "Salim Khalaf, an activist who runs a page that follows the border, said the PMF deployed "
        "in Al-Qaim.",
        "named",
    ),
    ("The PMF deployed in Al-Qaim, it announced.", "institutional"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "record"), MORE_VOICES)
def test_who_is_told_to_speak(text: str, record: str) -> None:
    assert only(read(text, lang="en"), "presence").attribution.record == record


def test_a_title_points_back_to_him_who_bears_it() -> None:
    claims = read(
        "Karim Jasim, a spokesman for the border guard, told AFP that his men dug a trench near "
        "Rabia. A source in Hasakah said the SDF left Hajin. The spokesman said the PMF deployed "
        "in Al-Qaim.",
        lang="en",
    )
    assert only(claims, "presence").attribution.record == "named"


def test_a_sentence_in_quotes_goes_on_with_who_spoke_before() -> None:
    claims = read(
        '"We have dug a trench near Rabia," Karim Jasim, the mayor, said. '
        '"The PMF then deployed in Al-Qaim." The SDF left Hajin.',
        lang="en",
    )
    assert only(claims, "presence").attribution.record == "named"
    assert only(claims, "operation").attribution.record == "outlet"


def test_an_aside_with_a_speaker_leaves_the_main_clause_to_the_outlet() -> None:
    claims = read(
        "Jets bombed Hajin on Sunday, with an officer saying the PMF deployed in Al-Qaim.",
        lang="en",
    )
    assert only(claims, "strike").attribution.record == "outlet"
    assert only(claims, "presence").attribution.record == "anonymous"
