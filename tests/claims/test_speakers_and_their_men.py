"""A speaker does what he tells only where he holds the deed; and speech that ties two deeds.

Sentences of our own.
"""

import pytest

from tests.claims.reading_helpers import only, read, roles

NOT_HIS = [
    ("A Syrian official said the Bukamal crossing had been captured from ISIS.", "capture",
     {"isis": "against"}),
    ("Iraqi officials said the Rabia crossing had been closed.", "crossing_status", {}),
    ("An Iraqi official said two soldiers were killed in Rabia.", "casualties",
     {"iraqi_army": "against"}),
]  # fmt: skip
HIS = [
    ("An Iraqi official said: \"We have recaptured the Waleed crossing from ISIS.\"", "capture",
     {"iraqi_gov": "actor", "isis": "against"}),
    ("The Iraqi government said it had closed the Rabia crossing.", "crossing_status",
     {"iraqi_gov": "actor"}),
    ("An Iraqi army officer said Baaj had been captured from ISIS.", "capture",
     {"iraqi_army": "actor", "isis": "against"}),
    ("AFP quoted an SDF commander as saying his fighters had entered Hajin.", "operation",
     {"sdf": "actor"}),
    ("A PMF commander told Rudaw that his men had entered Hajin.", "operation", {"pmf": "actor"}),
    ("An SDF commander said: \"Our fighters entered Hajin.\"", "operation", {"sdf": "actor"}),
    ("A militia commander said his men controlled the road to Hajin.", "control",
     {"iran_militias": "actor"}),
    ("قال قائد في قسد إن رجاله دخلوا هجين.", "operation", {"sdf": "actor"}),
    ("قال قيادي في قسد إن مقاتليه دخلوا هجين.", "operation", {"sdf": "actor"}),
    ("An ISIS commander said his fighters had crossed the border near Baaj.", "infiltration",
     {"isis": "actor"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "cast"), [*NOT_HIS, *HIS])
def test_a_speaker_acts_only_where_he_holds_the_deed(text: str, kind: str, cast: dict) -> None:
    assert roles(only(read(text), kind)) == cast


TIED = [
    ("رهن مسؤول محلي إعادة فتح معبر ربيعة بانسحاب وحدات حماية الشعب من اليعربية.",
     "مسؤول محلي", "ypg"),
    ("وربط مصدر أمني إعادة فتح معبر ربيعة بانسحاب قوات الحشد الشعبي من سنجار.", "مصدر أمني", "pmf"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "leaves"), TIED)
def test_who_ties_one_deed_to_another_speaks_on_condition(
    text: str, speaker: str, leaves: str
) -> None:
    claims = read(text)
    gate, gone = only(claims, "crossing_status"), only(claims, "operation")
    assert {claim.stance for claim in claims} == {"condition"}
    assert {claim.attribution.speaker for claim in claims} == {speaker}
    assert (roles(gate), roles(gone)) == ({}, {leaves: "actor"})


UNTIED = [
    "ربطت القوات العراقية المدينة بالطريق الدولي قرب القائم.",
    "معبر ربيعة رهن موافقة بغداد على فتحه.",
]


@pytest.mark.parametrize("text", UNTIED)
def test_what_is_tied_to_no_deed_is_not_spoken(text: str) -> None:
    assert all(claim.attribution.is_own_voice for claim in read(text))


DENIED = [
    ("نفى التحالف قصف البوكمال، فيما قال سكان إن طائراته أغارت على المدينة.", "التحالف"),
    ("نفت القيادة قصف البوكمال.", "القيادة"),
    ("نفت قسد قصف البوكمال.", "قسد"),
]


@pytest.mark.parametrize(("text", "speaker"), DENIED)
def test_a_body_in_one_word_denies_a_noun_that_is_spelt_as_a_verb(text: str, speaker: str) -> None:
    denied = next(claim for claim in read(text) if claim.stance == "denied")
    assert denied.attribution.speaker == speaker


def test_whom_he_told_by_a_pronoun_is_no_part_of_who_speaks() -> None:
    first, last = read(
        'قال المتحدث باسم قسد كريم بالي: "قواتنا سيطرت على الباغوز، وقد قال لنا الأهالي: إن داعش '
        'انسحب من السوسة".'
    )
    assert (first.attribution.speaker, last.attribution.speaker) == (
        "المتحدث باسم قسد كريم بالي", "الأهالي",
    )  # fmt: skip


def test_a_verb_of_saying_leaves_its_had_out_of_what_stands_before() -> None:
    text = 'قال ضابط: "قواتنا سيطرت على الباغوز، وقد قال لنا الأهالي: إن داعش انسحب من السوسة".'
    whole = f"أخبار من الشريط الحدودي\n\n{text}\n"
    first = read(text)[0]
    assert whole[first.evidence.start : first.evidence.end].endswith("الباغوز")


def test_those_from_whom_it_was_heard_speak_in_the_quotation_within() -> None:
    text = (
        'قال مصدر محلي: "سمعنا من عناصر الحشد أنهم قالوا: '
        "'نحن نسيطر على معبر القائم'، لكننا لم نشاهد سوى الجيش\"."
    )
    claim = only(read(text), "control")
    assert (claim.attribution.speaker, roles(claim)) == ("عناصر الحشد", {"pmf": "actor"})
