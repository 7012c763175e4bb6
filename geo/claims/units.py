"""The nouns that are counted in border news, by unit, in all the forms that a number takes."""

_ARABIC = """
persons: شخص/اشخاص مقاتل/مقاتلين مقاتل/مقاتلون عنصر/عناصر مسلح/مسلحين مسلح/مسلحون ارهابي/ارهابيين
persons: ارهابي/ارهابيون جندي/جنود شهيد/شهداء قتيل/قتلي جريح/جرحي مصاب/مصابين مدني/مدنيين
persons: مدني/مدنيون عضو/اعضاء نزيل/نزلاء
persons: قيادي/قياديين قيادي/قيادات قايد/قاده ضابط/ضباط متسلل/متسللين مهرب/مهربين معتقل/معتقلين
persons: سجين/سجناء محتجز/محتجزين لاجي/لاجيين نازح/نازحين انتحاري/انتحاريين داعشي/دواعش طفل/اطفال
persons: امراه/نساء رجل/رجال مطلوب/مطلوبين متطوع/متطوعين فرد/افراد منتسب/منتسبين موقوف/موقوفين
persons: متهم/متهمين اسير/اسري مواطن/مواطنين عراقي/عراقيين سوري/سوريين ايراني/ايرانيين عامل/عمال
persons: مشتبه/مشتبهين ضحيه/ضحايا راع/رعاه حارس/حراس نفر/انفار عميل/عملاء مهاجر/مهاجرين
persons: اجنبي/اجانب سعودي/سعوديين تونسي/تونسيين لبناني/لبنانيين اردني/اردنيين مصري/مصريين
persons: روسي/روس شيشاني/شيشانيين هارب/هاربين هارب/هاربون فار/فارين شاب/شبان شاب/شباب سايق/سايقين
families: عايله/عوايل عايله/عايلات اسره/اسر
bodies: جثه/جثث جثمان/جثامين
vehicles: اليه/اليات مركبه/مركبات سياره/سيارات عجله/عجلات مدرعه/مدرعات دبابه/دبابات شاحنه/شاحنات
vehicles: صهريج/صهاريج ناقله/ناقلات عربه/عربات همر/همرات دراجه/دراجات
convoys: رتل/ارتال قافله/قوافل
posts: نقطه/نقاط مخفر/مخافر حاجز/حواجز مركز/مراكز
sites: موقع/مواقع مقر/مقرات مقر/مقار هدف/اهداف مستودع/مستودعات مخزن/مخازن منزل/منازل مبني/مباني
bases: قاعده/قواعد معسكر/معسكرات ثكنه/ثكنات
tunnels: نفق/انفاق
hideouts: مضافه/مضافات وكر/اوكار مخبا/مخابي كهف/كهوف
towers: برج/ابراج
cameras: كاميرا/كاميرات
strikes: ضربه/ضربات غاره/غارات
rockets: صاروخ/صواريخ
shells: قذيفه/قذايف هاون/هاونات
drones: مسيره/مسيرات
aircraft: طايره/طايرات مروحيه/مروحيات
attacks: هجوم/هجمات اشتباك/اشتباكات كمين/كماين
operations: عمليه/عمليات حمله/حملات
patrols: دوريه/دوريات
meetings: اجتماع/اجتماعات لقاء/لقاءات
axes: محور/محاور
crossings: معبر/معابر منفذ/منافذ
villages: قريه/قري بلده/بلدات
towns: مدينه/مدن ناحيه/نواحي
brigades: لواء/الويه فوج/افواج كتيبه/كتايب سريه/سرايا فرقه/فرق فصيل/فصايل
bombs: عبوه/عبوات لغم/الغام حزام/احزمه
cells: خليه/خلايا
detainees: دفعه/دفعات
wells: بير/ابار
km: كم كلم كيلومتر/كيلومترات كيلو/كيلوات كيلومتر/كيلومترا
m: متر/امتار م
miles: ميل/اميال
hectares: هكتار/هكتارات دونم/دونمات
tons: طن/اطنان
percent: بالميه بالمايه
dollars: دولار/دولارات
pills: حبه/حبوب
kg: كيلوغرام/كيلوغرامات كغم كغ
"""
_ENGLISH = """
persons: person people individual fighter militant member terrorist soldier troop civilian insurgent
persons: militiaman militiamen officer smuggler detainee prisoner guard man men woman women child
persons: citizen citizens
persons: children leader commander policeman policemen jihadist infiltrator suspect refugee migrant
persons: resident killed wounded injured dead casualty casualties arrested personnel national victim
persons: foreigner foreigners iraqis syrians turks iranians jordanians saudis tunisians egyptians
persons: moroccans libyans russians chechens afghans pakistanis uzbeks americans europeans germans
persons: britons kurds arabs yazidis yezidis youths escapee fugitive inmate
persons: jihadi operative returnee
families: family families household
bodies: body bodies corpse
vehicles: vehicle truck tank car tanker humvee pickup motorcycle
convoys: convoy
posts: post outpost checkpoint point
sites: site position target building house depot headquarters
bases: base camp
tunnels: tunnel
hideouts: hideout guesthouse cave
towers: tower watchtower
cameras: camera
strikes: strike airstrike raid sortie
rockets: rocket missile
shells: shell mortar
drones: drone
aircraft: aircraft plane helicopter jet
attacks: attack clash ambush
operations: operation
patrols: patrol
meetings: meeting
axes: axis axes front
crossings: crossing
villages: village
towns: town city cities
brigades: brigade battalion regiment
bombs: bomb mine ied
cells: cell
km: km kms kilometer kilometre
m: meter metre
miles: mile
hectares: hectare acre
tons: ton tonne
percent: percent
dollars: dollar usd
pills: pill tablet
kg: kg kgs kilogram kilogramme kilo
"""


def _arabic_forms(noun: str) -> set[str]:
    """Singular, plural, dual, accusative and construct forms of ``singular/plural``."""
    singular, _, plural = noun.partition("/")
    forms = {singular, plural or singular}
    if len(singular) > 3 or plural:
        stem = singular.removesuffix("ه")
        if singular.endswith("ه"):
            forms |= {stem + "تين", stem + "تان", stem + "تي", stem + "تا"}
        else:
            forms |= {singular + ending for ending in ("ا", "ين", "ان")}
        if plural.endswith(("ين", "ون")):
            forms.add(plural[:-1])
    return forms | {"ال" + form for form in forms}


def _units() -> dict[str, str]:
    units: dict[str, str] = {}
    for line in _ARABIC.strip().splitlines():
        unit, nouns = line.split(":")
        for noun in nouns.split():
            units.update(dict.fromkeys(_arabic_forms(noun), unit))
    for line in _ENGLISH.strip().splitlines():
        unit, nouns = line.split(":")
        units.update({form: unit for noun in nouns.split() for form in (noun, noun + "s")})
    squared = dict.fromkeys(("كم²", "km²"), "km2") | dict.fromkeys(("م²", "m²"), "m2")
    return units | squared


UNITS = _units()
"""Noun forms, plainly spelt -> unit."""


def _duals() -> dict[str, str]:
    """Forms that say "two" by themselves; of nouns with a plural in -īn only those in -ān."""
    found: dict[str, str] = {}
    for line in _ARABIC.strip().splitlines():
        unit, nouns = line.split(":")
        for noun in nouns.split():
            singular, _, plural = noun.partition("/")
            if not plural:
                continue
            if singular.endswith("ه"):
                forms = [singular[:-1] + "تين", singular[:-1] + "تان"]
            elif plural.endswith(("ين", "ون")):
                forms = [singular + "ان"]
            else:
                forms = [singular + "ان", singular + "ين"]
            found.update(dict.fromkeys(forms, unit))
    sound = {n.partition("/")[2] for n in _ARABIC.split() if n.endswith(("ين", "ون"))}
    return {form: unit for form, unit in found.items() if form not in sound}


DUALS = _duals()
"""Arabic dual forms, plainly spelt -> unit."""
