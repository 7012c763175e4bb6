"""What is told beside the fact: talked over, not told of, feared; and whose talks they are."""

import pytest
from reading_helpers import only, read

from geo.claims.cues import Cues, words_of

PAIRS = [
    "عقد اجتماع عراقي سوري في القائم.",
    "عقد في القائم لقاء أمني عراقي - سوري.",
    "مباحثات عراقية سورية في القائم لضبط الحدود.",
    "المباحثات العراقية السورية في القائم انتهت أمس.",
    "Iraqi-Syrian talks were held in Qaim.",
    "A joint Iraqi-Syrian security committee met at Qaim.",
]


@pytest.mark.parametrize("text", PAIRS)
def test_talks_of_two_states_by_their_adjectives(text: str) -> None:
    claim = only(read(text), "coordination")
    assert [(a.id, a.role.value) for a in claim.actors] == [
        ("iraqi_gov", "actor"),
        ("syrian_gov", "with"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "هناك تنسيق على الحدود العراقية السورية.",
        "تنتشر القوات على الحدود العراقية السورية.",
        "Troops deployed along the Iraqi-Syrian border.",
        "The agreement covers the Iraqi-Syrian border.",
    ],
)
def test_the_border_between_them_is_no_party(text: str) -> None:
    named = {actor.id for claim in read(text) for actor in claim.actors}
    assert named.isdisjoint({"iraqi_gov", "syrian_gov"})


TALKED_OVER = [
    ("بحث الجانبان العراقي والسوري فتح منفذ القائم.", "crossing_status"),
    ("المباحثات العراقية السورية في القائم تناولت فتح المنفذ.", "crossing_status"),
    ("وقع اتفاق سوري عراقي على فتح معبر ربيعة.", "crossing_status"),
    ("جرى خلال اللقاء بحث فتح منفذ القائم.", "crossing_status"),
    ("ناقش المجلس إقامة جدار على الحدود مع سوريا قرب القائم.", "fortification"),
    ("بحث القائد مع ضباطه نشر قوات في القائم.", "presence"),
    ("ناقش الوفدان تسيير دوريات مشتركة على الحدود.", "patrol"),
    ("Talks on reopening the Rabia crossing continue.", "crossing_status"),
    ("Iraqi-Syrian talks dealt with the reopening of the Rabia crossing.", "crossing_status"),
    ("The council discussed building a wall near Qaim.", "fortification"),
    ("Talks between Baghdad and the SDF on handing over prisoners at Rabia go on.", "transfer"),
]


@pytest.mark.parametrize(("text", "kind"), TALKED_OVER)
def test_what_is_talked_over_is_yet_to_come(text: str, kind: str) -> None:
    assert only(read(text), kind).stance.value == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "ناقش القائد نتائج فتح منفذ القائم.",
        "وصل الوزير إلى القائم وفتح المنفذ.",
        "Talks on border security were held as the Rabia crossing reopened.",
    ],
)
def test_what_was_done_beside_talks_was_done(text: str) -> None:
    assert only(read(text), "crossing_status").stance.value == "asserted"


def test_a_search_is_no_talk() -> None:
    text = "نفذت القوات عملية بحث وتفتيش قرب القائم، ونشر قوات في ربيعة."
    assert {claim.stance.value for claim in read(text)} == {"asserted"}


HANDED = [
    ("The federal police handed its positions at Rabia to the border guard.", "federal_police"),
    ("The army handed the crossing to the border guard at Rabia.", "iraqi_army"),
]


@pytest.mark.parametrize(("text", "giver"), HANDED)
def test_handed_to_somebody(text: str, giver: str) -> None:
    claim = only(read(text), "transfer")
    assert [(a.id, a.role.value) for a in claim.actors] == [
        (giver, "actor"),
        ("iraqi_border_guard", "with"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "زرع داعش ألغاما على الطريق إلى عكاشات.",
        "قال المصدر إن عناصر التنظيم زرعوا الألغام قرب عكاشات.",
        "ISIS mined the road to Akashat.",
    ],
)
def test_laid_mines_are_a_barrier(text: str) -> None:
    claim = only(read(text), "fortification")
    assert [actor.id for actor in claim.actors] == ["isis"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("أنجزت وزارة الداخلية الجدار الخرساني مع سوريا.", {"frontier"}),
        ("أعلنت قيادة العمليات المشتركة إكمال 90 بالمئة من الجدار مع سوريا.", {"frontier"}),
        ("The wall with Syria is 80 percent complete.", {"frontier"}),
        ("The army built a wall with Syria's consent near Rabia.", {"rabia"}),
    ],
)
def test_a_wall_with_the_neighbour_stands_on_the_line(text: str, places: set[str]) -> None:
    assert {place.id for place in only(read(text), "fortification").where.places} == places


NOT_TOLD = [
    ("The Iraqi military said it had not been told of the withdrawal from Tanf.", "operation", []),
    ("Iraq was not told about the American withdrawal from Tanf.", "operation", ["us_forces"]),
    ("Iraq said it had no knowledge of the drone attack near Qaim.", "strike", []),
    ("قالت بغداد إنها لم تبلغ بالغارة الأمريكية على القائم.", "strike", ["us_forces"]),
    ("قال الوزير إن العراق لا علم له بالقصف التركي قرب سنجار.", "strike", ["turkey"]),
]


@pytest.mark.parametrize(("text", "kind", "actors"), NOT_TOLD)
def test_of_what_somebody_was_not_told_happened(text: str, kind: str, actors: list[str]) -> None:
    claim = only(read(text), kind)
    assert claim.stance.value == "asserted"
    assert [actor.id for actor in claim.actors] == actors


@pytest.mark.parametrize(
    "text",
    [
        "تفقد قائد حرس الحدود المخافر قرب التنف.",
        "تفقد وزير الداخلية نقاط حرس الحدود قرب القائم.",
        "تفقد المحافظ مخيم النازحين في ربيعة.",
    ],
)
def test_who_inspects_loses_nothing(text: str) -> None:
    told = {(claim.kind.value, claim.stance.value) for claim in read(text)}
    assert not {kind for kind, _ in told} & {"casualties", "capture"}
    assert "ended" not in {stance for _, stance in told}


@pytest.mark.parametrize(
    "text",
    [
        "Officials warned of ISIS attacks near Qaim.",
        "Officials warned against the return of ISIS fighters to Baaj.",
        "Residents fear new clashes near Rabia.",
    ],
)
def test_what_is_feared_is_not_told_as_fact(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Officials warned of growing ISIS attacks near Qaim.",
        "Residents fear for their lives as clashes broke out near Rabia.",
    ],
)
def test_what_is_there_and_warned_of_is_told(text: str) -> None:
    assert only(read(text), "clash").stance.value == "asserted"


@pytest.mark.parametrize(
    ("text", "kind", "stance"),
    [
        ("An alleged strike on Albu Kamal did not happen.", "strike", "denied"),
        ("The attack on Qaim never took place, the army said.", "clash", "denied"),
        ("The raid on Baaj was called off.", "clash", "ended"),
        ("The plan to build a wall near Baaj was shelved.", "fortification", "ended"),
        ("ألغيت خطة بناء جدار قرب البعاج.", "fortification", "ended"),
        ("The strike hit Qaim and was not called off.", "strike", "asserted"),
    ],
)
def test_what_became_of_an_event(text: str, kind: str, stance: str) -> None:
    assert only(read(text), kind).stance.value == stance


@pytest.mark.parametrize(
    "text",
    [
        "There was no attack on Tanf, the coalition said.",
        "لم يقع أي هجوم على التنف، بحسب التحالف.",
    ],
)
def test_who_says_that_none_befell_did_nothing(text: str) -> None:
    claim = only(read(text), "clash")
    assert (claim.stance.value, claim.actors) == ("denied", ())


def test_who_may_not_comment_may_still_deny() -> None:
    text = "Officials not authorised to comment said no troops had entered Qaim."
    assert {claim.stance.value for claim in read(text)} == {"denied"}


def test_what_was_nearly_lost_was_not() -> None:
    assert read("The army nearly lost Qaim in 2015.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "The SDF must withdraw from Hajin, Damascus said.",
        "The PMF has to leave Albu Kamal, the minister said.",
        "Damascus demanded that the SDF hand over the Yarubiyah crossing.",
        "The prisoners should be handed over at Rabia, the minister said.",
        "Damascus requested that the SDF hand over its prisoners at Rabia.",
        "ينبغي أن تنسحب قسد من هجين.",
        "لولا الطيران لسقطت القائم بيد داعش.",
    ],
)
def test_what_is_called_for_or_did_not_come_is_no_claim(text: str) -> None:
    assert read(text) == ()


def test_must_have_is_a_guess_at_what_was() -> None:
    claim = only(read("The PMF must have left Albu Kamal, residents said."), "operation")
    assert claim.stance.value == "asserted"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("يرغب العراق في إعادة فتح معبر ربيعة.", "crossing_status"),
        ("تعهد القائد بتطهير عكاشات من داعش.", "capture"),
        ("وعد الوزير بنشر قوات قرب ربيعة.", "presence"),
    ],
)
def test_what_is_wished_or_vowed_is_to_come(text: str, kind: str) -> None:
    assert only(read(text), kind).stance.value == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "Washington said it would not leave Tanf.",
        "The SDF said it would not withdraw from Hajin.",
    ],
)
def test_would_not_is_denied(text: str) -> None:
    assert only(read(text), "operation").stance.value == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "The coalition neither confirmed nor denied the strike on Albu Kamal.",
        "The coalition did not comment on the strike near Albu Kamal.",
        "لم يعلق التحالف على الضربة قرب البوكمال.",
        "لم يؤكد التحالف ولم ينف الضربة قرب البوكمال.",
    ],
)
def test_who_keeps_silent_on_a_strike_is_not_told_to_have_struck(text: str) -> None:
    claim = only(read(text), "strike")
    assert claim.stance.value == "asserted"
    assert {actor.id for actor in claim.actors} <= {"unknown_air"}


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("they handed the old base there to us", ["give"]),
        ("they handed the old base there over", []),
        ("they handed it to us, the base", []),
    ],
)
def test_a_phrase_may_have_two_gaps(text: str, meanings: list[str]) -> None:
    cues = Cues()
    cues.add("give", "en_phrases", "handed … base|post … to")
    assert [hit.meaning for hit in cues.find(words_of(text))] == meanings
