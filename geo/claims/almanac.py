"""The names of months, weekdays and seasons, plainly spelt, Arabic and English."""

_GREGORIAN = """
january jan يناير جانفي | february feb فبراير فيفري شباط | march mar مارس اذار ادار |
april apr ابريل افريل نيسان | may مايو ايار ماي | june jun يونيو يونيه جوان حزيران |
july jul يوليو يوليه يوليوز جويليه تموز | august aug اغسطس غشت اوت اب |
september sep sept سبتمبر شتنبر ايلول | october oct اكتوبر تشرين_الاول تشرين_اول |
november nov نوفمبر نونبر تشرين_الثاني تشرين_ثاني تشرين_ثان |
december dec ديسمبر دجنبر كانون_الاول كانون_اول
"""
_HIJRI = """
محرم المحرم muharram | صفر safar | ربيع_الاول ربيع_اول | ربيع_الثاني ربيع_الاخر ربيع_ثاني |
جمادي_الاولي جمادي_الاول جمادا_الاولي | جمادي_الاخره جمادي_الثانيه جمادي_الثاني | رجب rajab |
شعبان shaaban | رمضان ramadan | شوال shawwal | ذو_القعده ذي_القعده | ذو_الحجه ذي_الحجه
"""
_WEEK = """
الاثنين الاتنين monday mon | الثلاثاء الثلثاء الثلاثا tuesday tue tues |
الاربعاء الاربعا wednesday wed |
الخميس thursday thu thurs | الجمعه friday fri | السبت saturday sat | الاحد sunday sun
"""


def _numbered(table: str, first: int) -> dict[str, int]:
    rows = enumerate(table.split("|"), first)
    return {name.replace("_", " "): number for number, row in rows for name in row.split()}


_LEVANTINE = """
kanun_al_-_thani kanoun_al_-_thani kanoon_al_-_thani | shubat shbat | adhar athar |
nisan naysan | ayyar | haziran huzayran huzairan | tammuz tamuz | aab | aylul aylool eylul |
tishrin_al_-_awwal tishreen_al_-_awwal teshreen_al_-_awwal tishrin_al_-_awal |
tishrin_al_-_thani tishreen_al_-_thani teshreen_al_-_thani tishrin_al_-_tani |
kanun_al_-_awwal kanoun_al_-_awwal kanoon_al_-_awwal kanun_al_-_awal
"""
_HIJRI_IN_LATIN = """
muharram | safar | rabi_al_-_awwal rabi_al_-_awal rabi_i | rabi_al_-_thani rabi_al_-_akhir rabi_ii |
jumada_al_-_awwal jumada_al_-_ula jumada_i | jumada_al_-_thani jumada_al_-_akhira jumada_ii |
rajab | shaban shaaban | ramadan ramadhan | shawwal shawal |
dhu_al_-_qadah dhu_al_-_qada dhul_-_qadah dhul_-_qada |
dhu_al_-_hijjah dhu_al_-_hijja dhul_-_hijjah dhul_-_hijja
"""

MONTHS = {
    **_numbered(_GREGORIAN, 1),
    **_numbered(_LEVANTINE, 1),
    **{"كانون الثاني": 1, "كانون ثاني": 1, "كانون ثان": 1},
}
"""Gregorian month names -> 1 to 12, both Arabic families, the eastern one in Latin letters too."""

HIJRI = _numbered(_HIJRI, 1) | _numbered(_HIJRI_IN_LATIN, 1)
"""Hijri month names -> 1 to 12."""

WEEKDAYS = _numbered(_WEEK, 0)
"""Weekday names -> 0 (Monday) to 6 (Sunday), as ``date.weekday`` counts."""

SEASONS = {
    **dict.fromkeys(("ربيع", "الربيع", "spring", "springtime"), 21),
    **dict.fromkeys(("صيف", "الصيف", "summer"), 22),
    **dict.fromkeys(("خريف", "الخريف", "autumn", "fall"), 23),
    **dict.fromkeys(("شتاء", "الشتاء", "winter"), 24),
}
"""Seasons -> their EDTF numbers."""

ABBREVIATED = frozenset(
    name for names in (MONTHS, WEEKDAYS) for name in names if name.isascii() and len(name) < 5
) - {"june", "july", "may", "aab"}
"""English short forms: words of their own too, so they count only beside a number."""

HOMOGRAPHS = frozenset(
    ("may", "ماي", "اوت", "march", "مارس", "اب", "ادار", "fall", "صفر", "رجب", "محرم", "شعبان")
)
"""Names that are also common words or people: a month only beside a day, a year or its like."""
