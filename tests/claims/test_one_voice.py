"""Who says a thing again: the same voice once, another voice in a row of its own."""

import pytest

from geo.claims.model import Attribution, Kind, Record
from geo.claims.reading.drafts.one_voice import one_voice
from tests.claims.reading_helpers import read


def _who(name: str | None) -> Attribution:
    return Attribution(name, Record.OUTLET if name is None else Record.INSTITUTIONAL)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("خلية الإعلام الأمني", "الخلية"),
        ("بيان للقيادة", "قيادة عمليات الجزيرة"),
        ("بيان رسمي", "وزارة الدفاع العراقية"),
        ("السلطات العراقية", "قيادة حرس الحدود"),
        ("the Joint Operations Command", "a statement by the Command"),
        ("Iraq's border guard command", "the command"),
        (None, None),
    ],
)
def test_a_short_name_is_of_the_one_who_has_the_long_one(one, two):
    assert one_voice(_who(one), _who(two))
    assert one_voice(_who(two), _who(one))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("وزارة الدفاع العراقية", "وزارة الداخلية العراقية"),
        ("مصدر أمني", "شهود عيان"),
        ("the Iraqi army", "the Syrian army"),
        ("a tribal sheikh", "residents"),
        (None, "a tribal sheikh"),
    ],
)
def test_two_names_of_which_each_tells_more_are_two_voices(one, two):
    assert not one_voice(_who(one), _who(two))
    assert not one_voice(_who(two), _who(one))


TWO_SPEAKERS = {
    "قال مصدر أمني إن طائرة مسيرة قصفت رتلا قرب البوكمال.\n\n"
    "وذكر ناشطون محليون أن طائرة مسيرة قصفت رتلا قرب البوكمال.": Kind.STRIKE,
    "أعلنت قناة الفرات مقتل ثلاثة من عناصر الحشد الشعبي قرب القائم.\n\n"
    "وأعلنت قيادة عمليات الجزيرة مقتل ثلاثة من عناصر الحشد الشعبي قرب القائم.": Kind.CASUALTIES,
    "A security source said ISIS attacked a border guard post near Rabia.\n\n"
    "Two residents said ISIS attacked a border guard post near Rabia.": Kind.CLASH,
    "The monitoring group Eastern Watch said drones struck a convoy near Albu Kamal.\n\n"
    "The Iraqi army said drones struck a convoy near Albu Kamal.": Kind.STRIKE,
}
ONE_SPEAKER = {
    "قال المرصد السوري لحقوق الإنسان إن طائرة مسيرة قصفت رتلا قرب البوكمال.\n\n"
    "وأضاف المرصد أن طائرة مسيرة قصفت رتلا قرب البوكمال مساء أمس.": Kind.STRIKE,
    "The Joint Operations Command said ISIS attacked a border guard post near Rabia.\n\n"
    "The Command said ISIS attacked the border guard post near Rabia at dawn.": Kind.CLASH,
}


@pytest.mark.parametrize(("text", "kind"), TWO_SPEAKERS.items())
def test_what_two_speakers_tell_is_two_rows(text, kind):
    assert [c.kind for c in read(text)].count(kind) == 2


@pytest.mark.parametrize(("text", "kind"), ONE_SPEAKER.items())
def test_what_one_speaker_tells_twice_is_one_row(text, kind):
    assert [c.kind for c in read(text)].count(kind) == 1


def test_other_men_caught_are_another_arrest():
    claims = read(
        "أعلنت قيادة حرس الحدود القبض على 7 متسللين حاولوا عبور الحدود.\n\n"
        "وأضافت القيادة أنها ألقت القبض على 3 متسللين آخرين حاولوا عبور الحدود."
    )
    assert [c.kind for c in claims].count(Kind.ARREST) == 2
