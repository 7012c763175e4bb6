"""The words around a number: how exact it is, what it measures, and when it is no quantity."""

from geo.claims.tokens import with_proclitics

_QUALIFIERS = """
approx: نحو حوالي قرابه يقارب تقارب زهاء تقريبا يناهز تناهز بحدود قدرت تقدر about around nearly
approx: approximately roughly some almost estimated
more_than: يفوق تفوق تجاوز تجاوزت يتجاوز تتجاوز over exceeding
less_than: دون under
"""
QUALIFIERS = with_proclitics(
    {
        word: line.split(":")[0]
        for line in _QUALIFIERS.strip().splitlines()
        for word in line.split(":")[1].split()
    }
)
"""One word before a number -> qualifier."""

_OVER = """
hand hands handed handing turn turns turned turning sign signed fly flies flew flown flying hover
hovers hovered hovering circle circled circling
control authority rule sovereignty power hold grip command influence dominance victory
"""
GO_OVER = frozenset(_OVER.split())
"""Words that "over" belongs to: they hand over, turn over, fly over, have control over."""
TAKE_OVER = frozenset(("take", "takes", "took", "taken", "taking"))
"""Verbs that "over" belongs to before ground; "took over 100 prisoners" is more than 100."""

_PAIRS = """
more_than: اكثر_من ازيد_من يزيد_عن يزيد_علي تزيد_عن تزيد_علي زاد_عن اقل_تقدير more_than at_least
more_than: upwards_of greater_than يربو_علي تربو_علي
less_than: يقل_عن تقل_عن اقل_من يصل_الي تصل_الي less_than fewer_than at_most up_to
approx: يقرب_من يقارب_ال بحدود_ال في_حدود يقدر_ب تقدر_ب an_estimated close_to
"""


def _phrases() -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for line in _PAIRS.strip().splitlines():
        qualifier, pairs = line.split(": ")
        for pair in pairs.split():
            first, second = pair.split("_")
            for prefixed in with_proclitics({first: 0}):
                found[prefixed, second] = qualifier
    return found


PHRASES = _phrases()
"""Two words before a number -> qualifier."""

TURNED = {"more_than": "less_than", "less_than": "more_than"}
"""What a negation before the phrase makes of it: "not less than 10"."""

_ITS = "عددهم عددها عدده عددهما طوله طولها عمقه عمقها مساحته مساحتها قوامها قوامه"
ITS_NUMBER = frozenset(_ITS.split())
"""Nouns between a number and the words that bend it: "their number does not exceed 50"."""

NEGATIONS = frozenset(("لا", "لم", "not", "no"))

AFTER = {
    ("علي", "الاقل"): "more_than",
    ("فاكثر",): "more_than",
    ("or", "more"): "more_than",
    ("او", "اكثر"): "more_than",
    ("علي", "الاكثر"): "less_than",
    ("تقريبا",): "approx",
}
"""Words behind the noun -> qualifier."""

VAGUE_WORDS = with_proclitics(
    {
        **dict.fromkeys(("عشرات", "العشرات", "dozens", "scores", "tens"), "dozens"),
        **dict.fromkeys(("ميات", "الميات", "hundreds"), "hundreds"),
        **dict.fromkeys(("الاف", "الالاف", "thousands"), "thousands"),
        **dict.fromkeys(("عده", "بضعه", "بضع", "several", "few"), "several"),
        **dict.fromkeys(("العديد", "many", "numerous"), "many"),
    }
)
"""Words that stand for a number without giving one."""

MANY = frozenset(("عديده", "كثيره", "عديدا", "كبيره", "كبير"))
"""Arabic adjectives behind their noun that say many or much."""

_LABELLED = """
لواء اللواء فرقه الفرقه فوج الفوج كتيبه الكتيبه رقم القرار قرار الماده ماده قناه الطريق طريق بند
عيار اف ميغ سوخوي
الساعه ساعه عام سنه العام السنه العمر عمر المرقم الدعامه دعامه قاطع مجموعه
brigade division regiment no number resolution article route highway channel aged age battalion year
unit section
"""
DESIGNATORS = frozenset(_LABELLED.split())
"""Nouns before a number that is their name: the 13th brigade, at 10 o'clock, route 12."""

_MEASURED = """
length: طول طوله طولها مسافه مسافته مسافتها طولي length long
distance: بعد تبعد يبعد distance away from off
depth: عمق عمقه عمقها deep depth
height: ارتفاع ارتفاعه ارتفاعها high tall height
width: عرض عرضه wide width
area: مساحه مساحته مساحتها area
"""
MEASURES = with_proclitics(
    {
        word: line.split(":")[0]
        for line in _MEASURED.strip().splitlines()
        for word in line.split(":")[1].split()
    }
)
"""Words near a length -> what it measures."""

MEASURED_SO = frozenset(("long", "deep", "high", "tall", "wide", "thick"))
"""English adjectives that stand behind what they measure: "two metres deep"."""

_TIMES = """
يوم يوما ايام يومين اسبوع اسابيع اسبوعا شهر شهرا اشهر شهور شهرين عام عاما اعوام سنه سنوات عامين
ساعه ساعات
ساعتين دقيقه دقايق day days week weeks month months year years hour hours minute minutes
"""
TIMES = frozenset(_TIMES.split())
"""Spans of time are read with the dates."""

_STOPS = """
of in on at from to and or the a an by with were was are is have had has who that as for near
while after
before when but since until during between its their his her also said
"""
STOPS = frozenset(_STOPS.split())
"""English words that no noun phrase goes across."""

_TOLLS = """
killing killed wounding wounded injuring injured قتل قتلت مقتل اصيب اصيبوا اصابه جرح جرحت استشهد
استشهاد
"""
TOLLS = frozenset(with_proclitics(dict.fromkeys(_TOLLS.split(), True)))
"""Words right before a number of dead or wounded that goes without its noun: "wounding four"."""

MORE_OF_THEM = frozenset(("others", "more", "اخرون", "اخرين", "منهم"))
"""What stands for the noun of such a number: "and three others"."""

_BEHIND = "في من قرب عند خلال اثر جراء علي عندما بعد قبل نتيجه اثناء"
BEHIND_A_TOLL = STOPS | frozenset(_BEHIND.split())
"""What goes on behind such a number; any other word is what it counts: "killed 30 sheep"."""
