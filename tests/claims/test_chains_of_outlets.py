"""Chains: the source whose words they are, by way of the outlet that quotes it.

Sentences of our own.
"""

import pytest

from geo.claims.likeness import origin_of
from tests.claims.reading_helpers import article, only, read

CHAINS = [
    (
        "ذكر موقع عين الوادي نقلا عن وكالة سبوتنيك أن مصدرا أمنيا قال إن الجيش انسحب من ربيعة.",
        "anonymous", "مصدرا أمنيا", "وكالة سبوتنيك",
    ),
    (
        "نقلت صحيفة الشروق عن وكالة الأناضول قولها إن مصدرا محليا أكد انسحاب الجيش من ربيعة.",
        "anonymous", "مصدرا محليا", "وكالة الأناضول",
    ),
    (
        "ذكرت وكالة رويترز أن مسؤولا عراقيا قال إن الجيش انسحب من ربيعة.",
        "anonymous", "مسؤولا عراقيا", "وكالة رويترز",
    ),
    (
        "أفادت وسائل إعلام محلية بأن سكانا قالوا إن الجيش انسحب من ربيعة.",
        "collective", "سكانا", "وسائل إعلام محلية",
    ),
    (
        "ذكر التلفزيون السوري نقلا عن مصدر عسكري أن الجيش انسحب من ربيعة.",
        "anonymous", "مصدر عسكري", "التلفزيون السوري",
    ),
    (
        "أوردت قناة الشروق، نقلا عن ناشطين، أن الجيش انسحب من ربيعة.",
        "collective", "ناشطين", "قناة الشروق",
    ),
    (
        "كشفت صحيفة الشروق، نقلا عن ضابط في الشرطة، عن انسحاب الجيش من ربيعة.",
        "anonymous", "ضابط في الشرطة", "صحيفة الشروق",
    ),
    (
        "الجيش انسحب من ربيعة، وفق ما أوردته صحيفة الشروق نقلا عن شهود عيان.",
        "collective", "شهود عيان", "صحيفة الشروق",
    ),
    (
        "الجيش انسحب من ربيعة، وفقا لموقع عين الوادي نقلا عن شهود عيان.",
        "collective", "شهود عيان", "موقع عين الوادي",
    ),
    (
        "Reuters reported that an Iraqi official said the army left Rabia.",
        "anonymous", "an Iraqi official", "Reuters",
    ),
    (
        "Kurdish media reported that a Peshmerga commander said the army left Rabia.",
        "anonymous", "a Peshmerga commander", "Kurdish media",
    ),
    (
        "Citing a security source, Shafaq News reported that the army left Rabia.",
        "anonymous", "a security source", "Shafaq News",
    ),
    (
        "SANA said the army had entered Rabia, quoting a military source.",
        "anonymous", "a military source", "SANA",
    ),
    (
        "The army had entered Rabia, local media reported on Sunday, quoting witnesses.",
        "collective", "witnesses", "local media",
    ),
    (
        "The Syrian Observatory for Human Rights, citing local sources, said the army left Rabia.",
        "anonymous", "local sources", "The Syrian Observatory for Human Rights",
    ),
    (
        "AFP reported on Monday, citing two border guards, that the army left Rabia.",
        "anonymous", "two border guards", "AFP",
    ),
    (
        "According to the newspaper Al-Nahrain, which cited a Rudaw report, the army left Rabia.",
        "outlet", "Rudaw", "the newspaper Al-Nahrain",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "record", "speaker", "via"), CHAINS)
def test_the_innermost_source_speaks_by_way_of_who_quotes_it(
    text: str, record: str, speaker: str, via: str
) -> None:
    said = only(read(text), "operation").attribution
    assert (said.record, said.speaker, said.via) == (record, speaker, via)


OF_ONE = [
    ("The army left Rabia, Reuters said, citing the need for calm.", "Reuters"),
    ("The governor, citing a security source, said the army left Rabia.", "The governor"),
    ("The minister said that residents said the army left Rabia.", "The minister"),
]


@pytest.mark.parametrize(("text", "speaker"), OF_ONE)
def test_who_cites_a_reason_or_is_no_outlet_speaks_himself(text: str, speaker: str) -> None:
    assert only(read(text), "operation").attribution.speaker == speaker


def test_the_army_that_cites_a_need_speaks_for_nobody() -> None:
    claim = only(read("The army has entered Rabia, citing the need for calm."), "operation")
    assert claim.attribution.is_own_voice


def test_who_quotes_moves_nobody() -> None:
    text = "ذكر موقع عين الوادي نقلا عن رويترز أن مصدرا أمنيا أكد مقتل ستة من عناصر داعش في البعاج."
    (claim,) = read(text)
    assert (claim.kind, claim.attribution.speaker) == ("casualties", "مصدرا أمنيا")


def test_men_are_moved_though_somebody_is_quoted() -> None:
    text = "نقلت قوات الأمن خمسة معتقلين من سنجار إلى بغداد، نقلا عن مصدر أمني."
    assert only(read(text), "transfer").attribution.speaker == "مصدر أمني"


def test_an_outlet_quoted_by_another_is_the_origin() -> None:
    text = "According to the newspaper Al-Nahrain, which cited a Rudaw report, the army left Rabia."
    assert origin_of(only(read(text), "operation"), article(text)) == "rudaw"
