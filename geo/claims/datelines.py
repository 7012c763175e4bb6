"""Where an agency report says from where, by whom and when it was sent, before its first words."""

import re

from geo.claims.almanac import MONTHS, WEEKDAYS
from geo.claims.letters import plain

_AGENCIES = """
reuters|ap|afp|the associated press|associated press|upi|xinhua|tass|sana|ina|anf|anha|north press|
shafaq news|rudaw|kurdistan ?24|bas ?news|nina|iraqi news|irna|fars news|tasnim|anadolu|
anadolu agency|aa|dpa|enab baladi|al mayadeen|snn|npa|agencies|
رويترز|ا ف ب|ا\\. ?ف\\. ?ب|اف ب|فرانس برس|اسوشيتد برس|د ب ا|سانا|واع|نينا|وكالات|الاناضول|شفق نيوز|
السومريه نيوز|رووداو|باسنيوز|كردستان 24|روسيا اليوم|سبوتنيك|الشرق الاوسط|العربي الجديد|نورث برس|
عنب بلدي|خاص|متابعه|متابعات|ارنا|فارس|تسنيم|شينخوا|هاوار|الفرات نيوز|بغداد اليوم
"""
_CITIES = """
بغداد|دمشق|اربيل|الموصل|نينوي|القايم|الرمادي|الانبار|دير الزور|الحسكه|القامشلي|بيروت|عمان|انقره|
اسطنبول|القاهره|لندن|واشنطن|طهران|موسكو|دهوك|السليمانيه|كركوك|سنجار|حمص|حلب|الرقه|البوكمال|الميادين|
تدمر|درعا|السويداء|النجف|كربلاء|البصره|تكريت|سامراء|بعقوبه|الفلوجه|جنيف|نيويورك|باريس|العراق|سوريا|
سوريه|ربيعه|الرطبه|حديثه|عنه|راوه|الشدادي|هجين|الباغوز|تلعفر|صلاح الدين|ديالي|الكويت|الرياض|الدوحه|
دبي|ابو ظبي|برلين|بروكسل|ادلب|حماه|اللاذقيه|طرطوس|القدس|زاخو|
baghdad|damascus|erbil|mosul|qaim|al-qaim|ramadi|anbar|deir ezzor|deir al-zor|deir ez-zor|hasakah|
qamishli|beirut|amman|ankara|istanbul|cairo|london|washington|tehran|moscow|duhok|sulaymaniyah|
kirkuk|sinjar|homs|aleppo|raqqa|albukamal|geneva|new york|paris|jerusalem|dubai|doha|riyadh
"""
_NAME = "(?:" + "|".join((_CITIES + "|" + _AGENCIES).replace("\n", "").split("|")) + ")"
_PART = rf"(?:\(? ?\"?{_NAME}\"? ?\)?)"
_INLINE = re.compile(
    rf"\W{{0,3}}{_PART}(?: ?[,،/|-]? ?{_PART}){{0,3}}(?: ?[,،] ?[^-\n]{{3,28}}?)? ?[-:/] ?(?=\S)"
)
_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
_WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")"
_SENT_BY = rf"\(? ?{_NAME}(?: ?[,،/-] ?{_NAME})? ?\)?"
_DATED = re.compile(
    rf"\W{{0,3}}{_PART}[ ,،:/|-]{{1,3}}(?:{_WEEKDAY} )?\d{{1,2}} ?[ /-] ?{_MONTH}(?: ?/ ?{_MONTH})?"
    rf"(?:,? \d{{4}})? ?(?:[/-]? ?{_SENT_BY} ?[-:/]?|[-:/])(?= )"
)
"""Place, day and agency or a dash: "Damascus 10 November 2017 (Xinhua)"."""
_LATIN = re.compile(
    r"[\"'(]?[A-Z][A-Za-z'’.-]*(?:,? [A-Z][A-Za-z'’.-]*){0,4}"
    r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?"
    r"(?: ?[(/] ?[A-Z][A-Za-z0-9 .]{1,30}\)?)?(?: ?— ?| [-–] | -- )(?=\S)"
)
_OWN_LINE = re.compile(
    rf"\W{{0,3}}{_PART}(?: ?[-/|,،] ?\w+(?: \w+){{0,3}}){{0,2}}\W*\Z|\W*\({_NAME}\)\W*\Z"
)
_OPENING = re.compile(rf"\W{{0,3}}{_NAME}(?!\w)")
_REACH = 90


def dateline_end(line: str) -> int:
    """How many characters of a report's first line are its dateline; 0 where it has none.

    The line may begin with blanks, which then belong to the dateline.
    """
    lead = len(line) - len(line.lstrip())
    head = line[lead : lead + _REACH]
    latin = _LATIN.match(head)
    if latin and (latin[0].split()[0].isupper() or "(" in latin[0] or "—" in latin[0]):
        return lead + latin.end()
    spelt = plain(head)
    inline = _DATED.match(spelt.key) or _INLINE.match(spelt.key)
    if inline is None or inline.end() >= len(spelt.key):
        return 0
    return lead + int(spelt.origin[inline.end()])


def opens_with_place(key: str) -> bool:
    """Whether a plain line begins with a place or agency of datelines."""
    return bool(_OPENING.match(key))


def is_dateline(key: str) -> bool:
    """Whether a short plain line is nothing but place, agency and author ("بغداد - فلان")."""
    return bool(_OWN_LINE.match(key))
