"""A speaker's record is the same wherever he stands, whatever verb reports him."""

import pytest

from tests.claims.reading_helpers import read

ENGLISH = {
    "the Iraqi army": "institutional",
    "the air force": "institutional",
    "Iraq's interior ministry": "institutional",
    "US Central Command": "institutional",
    "Damascus": "institutional",
    "Brigadier General Sami Hassan, commander of the border guards,": "named",
    "the governor of Anbar, Sami Hassan,": "named",
    "lawmaker Sami Hassan": "named",
    "Lt. Gen. Sami Hassan": "named",
    "an army officer": "anonymous",
    "an official in Anbar who asked not to be named": "anonymous",
    "a source in the Border Guard": "anonymous",
    "a tribal sheikh": "anonymous",
    "a doctor at the town's hospital": "anonymous",
    "activists": "collective",
    "residents of the town": "collective",
}
TOLD = "ISIS fighters had captured the town of Rawa"
ENGLISH_FRAMES = [
    "{} said " + TOLD + ".",
    "On Monday {} said that " + TOLD + ".",
    "{} told Reuters that " + TOLD + ".",
    "{} said in a statement that " + TOLD + ".",
    TOLD + ", {} said on Monday.",
    "According to {}, " + TOLD + ".",
    TOLD + ", according to {}.",
    TOLD + ", said {}.",
    "But {} confirmed that " + TOLD + ".",
    '"ISIS fighters have captured the town of Rawa," {} was quoted as saying by Reuters.',
    "Earlier, {} had said " + TOLD + ".",
]
ARABIC = {
    "الجيش العراقي": ("m", "institutional"),
    "وزارة الداخلية العراقية": ("f", "institutional"),
    "هيئة المنافذ الحدودية": ("f", "institutional"),
    "قسد": ("f", "institutional"),
    "قائد قوات حرس الحدود الفريق محمد السعيدي": ("m", "named"),
    "مدير الإعلام في قيادة الحدود، العقيد سامي حسن": ("m", "named"),
    "وزير الداخلية عبد الأمير الشمري": ("m", "named"),
    "القيادي في الحشد الشعبي علي الحسيني": ("m", "named"),
    "مصدر في حرس الحدود": ("m", "anonymous"),
    "ضابط في الجيش العراقي": ("m", "anonymous"),
    "عقيد في شرطة الأنبار": ("m", "anonymous"),
    "أحد سكان البلدة": ("m", "anonymous"),
    "ناشطون": ("m", "collective"),
    "شهود عيان": ("m", "collective"),
}
SAID = "مسلحي داعش سيطروا على بلدة راوة"
TOOK = "سيطر مسلحو داعش على بلدة راوة"
ARABIC_FRAMES = [
    "{say} {who} إن " + SAID + ".",
    "{say} {who}، اليوم الأحد، إن " + SAID + ".",
    "{tell} {who} في بيان أن " + SAID + ".",
    "بحسب {who}، فإن " + SAID + ".",
    TOOK + "، بحسب {who}.",
    TOOK + "، كما {say} {who}.",
    "من جهته، {say} {who} إن " + SAID + ".",
    "نقلت وكالة محلية عن {who} قوله إن " + SAID + ".",
    "في حين {tell} {who} أن " + SAID + ".",
]
VERBS = {"m": ("قال", "أعلن"), "f": ("قالت", "أعلنت")}


@pytest.mark.parametrize("frame", ENGLISH_FRAMES)
@pytest.mark.parametrize("who", ENGLISH)
def test_english(who: str, frame: str) -> None:
    at_end = frame.rstrip(".").endswith("{}") or "{}," in frame
    text = frame.format(who.rstrip(",") if at_end else who)
    assert records(text[0].upper() + text[1:]) == {ENGLISH[who]}


@pytest.mark.parametrize("frame", ARABIC_FRAMES)
@pytest.mark.parametrize("who", ARABIC)
def test_arabic(who: str, frame: str) -> None:
    gender, record = ARABIC[who]
    say, tell = VERBS[gender]
    within = "{who} إن" in frame or "{who} في" in frame or "{who} أن" in frame
    aside = "،" if "،" in who and (within or "{who} قوله" in frame) else ""
    assert records(frame.format(say=say, tell=tell, who=who + aside)) == {record}


def records(text: str) -> set[str]:
    """On what record the capture that a text tells of stands."""
    return {c.attribution.record.value for c in read(text) if c.kind in ("capture", "control")}
