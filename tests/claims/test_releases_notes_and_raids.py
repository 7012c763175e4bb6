"""Press releases and updates as such pages are written: their day, their notes, their formulas."""

import pytest
from reading_helpers import assert_parts, only, read, roles, tools

from geo.claims.documents import article_from_bytes
from geo.claims.model import Claim
from geo.claims.read import read_article

RELEASE = """COMBINED TASK FORCE

FOR IMMEDIATE RELEASE
Release No. 17-000
September 14, 2017

Strikes go on against ISIS

On Sept. 13, near Abu Kamal, coalition aircraft hit an ISIS convoy.

A strike, as defined by the coalition, refers to one or more engagements in one place.
The coalition does not report the number or type of aircraft employed in a strike near Qaim.
"""


def test_a_release_tells_its_own_day() -> None:
    article = article_from_bytes(RELEASE.encode(), "release.txt")
    assert article.published.edtf == "2017-09-14"


def test_the_same_line_on_a_page_that_is_no_release_is_its_clock() -> None:
    page = RELEASE[RELEASE.index("September 14") :]
    assert article_from_bytes(page.encode(), "page.txt").published.edtf != "2017-09-14"


def test_of_a_release_its_blows_are_read_and_not_its_formulas() -> None:
    told = [claim for claim in read(RELEASE, published=None) if claim.kind == "strike"]
    assert [claim.when.start for claim in told] == ["2017-09-13"]


def test_marks_of_notes_end_sentences_and_belong_to_no_passage() -> None:
    text = (
        "The army struck a depot near Mayadin on Monday.[1] The coalition said that its men at "
        "Shaddadi came under rocket fire.[2][3] ISIS attacked Qaim."
    )
    passages = [text[c.evidence.start : c.evidence.end] for c in _read_bare(text)]
    assert len(passages) == 3
    assert not any("[" in passage for passage in passages)


def _read_bare(text: str) -> tuple[Claim, ...]:
    whole = article_from_bytes(text.encode(), "a.txt", published="2019-05-06")
    return read_article(whole, *tools())


NO_CLAIM_OF_THAT = [
    ("ISIS fighters ambushed a Syrian Arab Army (SAA) patrol south of Abu Kamal.", "patrol"),
    ("A rocket hit Patrol Base Shaddadi.", "patrol"),
    ("Strikes near Qaim limit the group's ability to plan and conduct operations.", "operation"),
    ("The fall of the gates left Baghdad with no say over its border with Syria.", "operation"),
    ("Critics see a win for Iran in the opening of the Qaim crossing.", "capture"),
    ("A convoy of buses set off from Hol camp.", "encirclement"),
]
RAIDS = [
    ('أغار مسلحو تنظيم "الدولة الإسلامية" على مخفر قرب القائم.', "clash", {"isis": "actor"}),
    ("أغارت طائرات تركية على مواقع في سنجار.", "strike", {"turkey": "actor"}),
]


@pytest.mark.parametrize(("text", "kind"), NO_CLAIM_OF_THAT)
def test_such_words_claim_nothing_of_that_kind(text: str, kind: str) -> None:
    assert kind not in {claim.kind.value for claim in read(text)}


@pytest.mark.parametrize(("text", "kind", "cast"), RAIDS)
def test_who_raids_on_the_ground_and_who_from_the_air(
    text: str, kind: str, cast: dict[str, str]
) -> None:
    assert_parts(text, kind, cast)


def test_whom_he_holds_responsible_behind_a_day() -> None:
    told = only(
        read(
            'حمّل "الجيش السوري الحر" القوات العراقية يوم السبت 2 مارس/آذار مسؤولية قصف معبر '
            "اليعربية."
        ),
        "strike",
    )
    assert roles(told) == {"iraqi_forces": "actor"}
    assert told.attribution.speaker == "الجيش السوري الحر"


def test_a_gate_that_had_been_shut_is_told_to_have_opened() -> None:
    told = read("The Qaim crossing, which had been shut since 2014, was reopened in June 2018.")
    assert only(told, "crossing_status").when.start == "2018-06"


def test_a_list_of_raids_has_the_day_of_its_heading() -> None:
    text = (
        "On May 3, coalition aircraft carried out 30 strikes in Syria and Iraq.\n\n"
        "* Near Abu Kamal, two strikes destroyed an ISIS depot.\n"
        "* Near Aleppo, four strikes hit vehicles.\n"
        "* Near Damascus, one strike hit a post.\n"
        "* Near Hama, one strike hit a post.\n"
        "* Near Qaim, one strike destroyed an ISIS headquarters.\n"
    )
    told = [c for c in read(text) if c.kind == "strike" and c.where.places[0].id == "al_qaim"]
    assert [claim.when.start for claim in told] == ["2019-05-03"]
