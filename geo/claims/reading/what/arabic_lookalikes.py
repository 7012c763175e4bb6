"""Arabic words written like a claim's own word: "so has" like "lost", "later" like "pursued"."""

from collections.abc import Callable
from itertools import pairwise

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.charges import OWNS_UP
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import bare, begins, begins_any, word_of
from geo.claims.reading.text.settings import STATIONED, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.arabic_light import FORCES, keeps_a_force


def looks_alike(clause: Clause, trigger: Trigger) -> bool:
    """Whether an Arabic word is another than the one that claims, or only asks, fears or counts."""
    if trigger.rule == STATIONED:
        return False
    if clause.sentence.glance & _NOT_COME_GLANCE and _has_not_come(clause, trigger):
        return True
    rule = _RULES.get(trigger.kind)
    return rule is not None and rule(clause, trigger.hit)


def _has_not_come(clause: Clause, trigger: Trigger) -> bool:
    """Whether it is asked about or feared, or may only come."""
    if _asks_whether(clause, trigger.hit) or _fears_that(clause):
        return True
    if trigger.verbal and trigger.hit.form != NOUN:
        return False
    feared = trigger.kind in _FEARED and _is_feared(clause, trigger.hit)
    return feared or _may_come(clause, trigger.hit)


def _asks_whether(clause: Clause, hit: Hit) -> bool:
    """As in "it is not known whether the raid was …": what is not known is not told."""
    words = clause.sentence.words[clause.first : hit.first]
    return "عما" in words or ("ما" in words and ("ما", "اذا") in pairwise(words))


_ASKS_GLANCE = glance_for(exactly=["عما", "اذا"])


_MAY = word_set("محتمل محتمله محتملين المحتمل المحتمله المحتملين")


def _may_come(clause: Clause, hit: Hit) -> bool:
    """As in "a possible attack of X": that it may come, and none is told."""
    if not clause.sentence.glance & _MAY_GLANCE:
        return False
    return not _MAY.isdisjoint(clause.sentence.words[hit.last : min(clause.last, hit.last + 2)])


_MAY_GLANCE = glance_for(_MAY)


_FEARED = frozenset({Kind.INFILTRATION, Kind.CLASH, Kind.OPERATION, Kind.CAPTURE, Kind.TRANSFER})
_FEARS = (
    "خشي", "يخشي", "تخشي", "نخشي", "نخاف", "تخوف", "مخاوف", "خوف", "خشيه", "يتخوف", "تتخوف",
    "قلق", "تحسبا", "هاجس", "تنذر", "ينذر", "منذر",
)  # fmt: skip
_DREADS = word_set("نخشي اخشي يخشي تخشي يخشون نخاف اخاف")


def _fears_that(clause: Clause) -> bool:
    """As in "we fear that X explodes", which is cut as speech: it may come."""
    if not clause.sentence.glance & _DREAD_GLANCE:
        return False
    before = clause.sentence.words[max(0, clause.first - 2) : clause.first]
    return before[-1:] == ["ان"] and before[0].removeprefix("و") in _DREADS


_DREAD_GLANCE = glance_for(_DREADS)


_FEAR_REACH = 9  # words from a fear to what is feared


def _is_feared(clause: Clause, hit: Hit) -> bool:
    if not clause.sentence.glance & _FEAR_GLANCE:
        return False
    words = clause.sentence.words
    near = range(max(0, hit.first - _FEAR_REACH), hit.first)
    plain = {p: words[p].removeprefix("و").removeprefix("ال") for p in near}
    if any(w.startswith(_FEARS) for p, w in plain.items() if p >= clause.first):
        return True
    of = next((p for p in reversed(near) if words[p] == "من"), None)
    if of is None or any(plain[p].startswith(_GROWTH) for p in near if p > of):
        return False
    warned = any(plain[p].startswith(_WARNS) for p in near if p < of)
    between = words[of + 1 : hit.first]
    return warned and len(between) < _WARNED_REACH and _APART.isdisjoint(between)


_APART = word_set("، بعد عقب اثر مع وسط غداه خلال")  # what happened beside what he warned of
_WARNED_REACH = 3  # words from "warned of", over "attempts at", to what
_WARNS = ("حذر", "يحذر", "تحذر", "تحذير", "محذر")  # "warned of": it may come
_FEAR_GLANCE = glance_for(stems=(*_FEARS, *_WARNS))
_NOT_COME_GLANCE = _ASKS_GLANCE | _MAY_GLANCE | _DREAD_GLANCE | _FEAR_GLANCE
_GROWTH = (  # "warned of the growth of": it is there
    "تزايد", "ازدياد", "زياد", "تنامي", "تصاعد", "تصعيد", "استمرار", "تواصل", "تكرار", "ارتفاع",
    "نشاط", "تحرك", "موجود",
)  # fmt: skip


_OF_MARTYRS = word_set("دماء ارواح عوايل ذوي تضحيات اسر")
_DEAD = word_set("القتلي الضحايا الجرحي الخساير الاصابات المصابين")
_COUNT = word_set("عدد حجم حصيله اعداد هويه هويات")


_TO_INSPECT = word_set("لتفقد بتفقد لتفقدهم لتفقدها")


def _no_toll(clause: Clause, hit: Hit) -> bool:
    """As in "so far … has reached", "the number of dead is not known": nobody is told to fall."""
    word = word_of(clause, hit)
    if clause.word(hit.first - 1).removeprefix("و") in _OF_MARTYRS:
        return True  # "the blood of the martyrs"
    visits = clause.sentence.words[hit.first] in _TO_INSPECT
    if visits or (word == "تفقد" and hit.last - hit.first == 1):
        return True  # "inspected", written like "loses"
    if word == "فقد" and hit.last - hit.first == 1:
        verb = any(h.first == hit.last and h.verbal for h in clause.sentence.cues)
        return verb or (clause.word(hit.last).endswith("ت") and clause.word(hit.last)[:2] != "ال")
    counted = clause.word(hit.first - 1) in _COUNT
    told = clause.counts or any(h.verbal for h in clause.cue("strength"))
    return word in _DEAD and counted and not told


_NICKNAMES = word_set("الحاج حج حجي المدعو الملقب ابو")


def _no_presence(clause: Clause, hit: Hit) -> bool:
    """As in "four-wheel drive", "one called Askar", "committees of": no men are anywhere."""
    word, behind = word_of(clause, hit), clause.word(hit.last)
    before = clause.word(hit.first - 1)
    if word in ("دفع", "الدفع") and begins(behind, ("رباعي", "الرباعي")):
        return True
    if word in _PAYS and begins(behind.removeprefix("ال"), _MONEY):
        return True
    noon = word == "ظهرا" and hit.last - hit.first == 1
    if noon or (word == "عسكر" and before in _NICKNAMES):
        return True
    if begins(word, ("مخبا", "مخفي")) and (clause.cue("goods", "seize") or word in _HIDDEN):
        return True  # "pills hidden in a lorry"
    if word == "لجانا" or (word == "حركه" and hit.last - hit.first == 1):
        return True
    smuggles = begins(word, ("نشاط", "النشاط")) and begins(behind.removeprefix("لل"), _SMUGGLING)
    launchers = "راجمات" in word and bool(clause.cue("strike", "target"))
    return smuggles or launchers or (begins(word, _PUBLISHES) and _puts_online(clause, hit))


_SMUGGLING = ("لتهريب", "التهريب", "تهريب", "المهربين")
_PUBLISHES = ("نشر", "ينشر", "تنشر")
_ONLINE = (
    "موقعه", "موقعها", "موقعهم", "صفحته", "صفحتها", "حسابه", "حسابها", "حساباته", "حساباتها",
    "منصه", "منصته", "منصتها", "معرفاته", "معرفاتها", "قناته", "قناتها",
)  # fmt: skip
_ONLINE_REACH = 12  # words from "published", over who did, to "on its site"


def _puts_online(clause: Clause, hit: Hit) -> bool:
    """As in "a toll that the office of X published on its site": words go out, and no men."""
    behind = clause.sentence.words[hit.last : min(clause.stretch.last, hit.last + _ONLINE_REACH)]
    online = (
        place
        for place, (one, other) in enumerate(pairwise(behind))
        if one in ("علي", "عبر") and other.startswith(_ONLINE)
    )
    place = next(online, None)
    return place is not None and not begins_any(behind[:place], FORCES)


_HIDDEN = word_set("مخباه ومخباه المخباه مخفيه ومخفيه المخفيه")  # of things; men hide themselves
_PAYS = word_set("دفع ودفع دفعت يدفع تدفع")
_MONEY = (
    "مبلغ", "مبالغ", "مال", "اموال", "رسوم", "رسم", "رواتب", "راتب", "اتاو", "ثمن", "فدي",
    "دولار",
)  # fmt: skip


_WORKS = (
    "تاهيل", "اعمار", "تنظيف", "توعيه", "تشجير", "تلقيح", "صيان", "ترميم", "اغاث", "رفع", "نظاف",
    "تطعيم", "لقاح", "تبرع", "انتخاب", "دعاي", "اعلام", "اعلان", "صحي", "رش", "تضامن", "حصاد",
    "فحص", "جمع", "خيري", "تطوع", "تعريف", "ازال",
)  # fmt: skip


def _no_operation(clause: Clause, hit: Hit) -> bool:
    """As in "at a later time", "a campaign of repair", "sends the pictures": no force moves."""
    word, behind = word_of(clause, hit), clause.word(hit.last)
    if word == "لاحق" and clause.word(hit.first - 1) in ("بوقت", "وقت", "موعد"):
        return True
    if begins(word, _TAKES_OFF) and _is_of_theirs(clause, hit):
        return True  # "and took their arms off them"
    if _tells_how_much(word, bare(behind)):
        return True
    if begins(word, ("تحرك", "التحرك")) and not hit.verbal and not _of_a_force(clause, hit):
        return True
    campaign = hit.parted or ("حمل" in word and not hit.verbal)
    if campaign and _is_for_works(clause, hit):
        return True
    return "تنقل" in word and behind.removeprefix("ال").startswith(("صور", "بيانات", "معلومات"))


def _is_of_theirs(clause: Clause, hit: Hit) -> bool:
    return any(w.endswith("هم") for w in clause.sentence.words[hit.first + 1 : hit.last + 1])


def _tells_how_much(word: str, behind: str) -> bool:
    """As in "the number of X comes to", "the raising of sheep declined": nobody moves."""
    comes_to = begins(word, ("بلغ", "يبلغ", "تبلغ")) and begins(behind, _AMOUNTS)
    return comes_to or (begins(word, ("تراجع", "يتراجع", "تتراجع")) and begins(behind, _DECLINES))


_AMOUNTS = ("عدد", "تعداد", "طول", "قوام")
_TAKES_OFF = ("صادر", "يصادر", "ضبط", "يضبط")
_DECLINES = (
    "تربي", "تجار", "اسعار", "حرك", "نسب", "معدل", "زراع", "انتاج", "اعداد", "عدد", "وتير", "مستو",
    "حد", "صادر", "نشاط", "عمليات", "هجمات", "ظاهر",
)  # fmt: skip


def _is_for_works(clause: Clause, hit: Hit) -> bool:
    """As in "launched a campaign to clean the banks": the campaign itself may stand behind."""
    words = clause.sentence.words
    near = range(hit.first, min(clause.last, hit.last + _CAMPAIGN_REACH))
    campaign = next((p for p in near if begins(bare(words[p]), ("حمله", "حملات"))), None)
    if campaign is None:
        return False
    behind = words[campaign + 1 : campaign + 3]
    aim = bare(behind[0].removeprefix("ل")) if behind else ""
    if begins(bare(behind[-1]) if behind else "", ("الغام", "مخلفات", "عبوات")):
        return False
    return begins(aim, _WORKS) or (behind[:1] == ["علي"] and begins(bare(behind[-1]), ("تجاوز",)))


_CAMPAIGN_REACH = 6  # words from "launched" to the campaign


_FORCE_REACH = 4  # words from "the movement of" to who moves


def _of_a_force(clause: Clause, hit: Hit) -> bool:
    """As in "the moves of X", not "of some people", "unlawful moves": a force is what moves."""
    near = range(hit.first + 1, hit.last + _FORCE_REACH)
    named = any(n.first in near and not n.metonym for n in clause.names)
    return bool(hit.tail) or named or any(h.first in near for h in clause.cue("units"))


def _no_clash(clause: Clause, hit: Hit) -> bool:
    """As in "its weight lies in", written like "lay in ambush"."""
    word = word_of(clause, hit).lstrip("وف")
    if word in _ATTACKERS:
        return True
    if hit.verbal and hit.last - hit.first == 1 and word.startswith(_FOILS):
        return not _foils_attack(clause, hit)
    lies = word in ("تكمن", "يكمن")
    return lies and begins(
        clause.word(hit.last), ("اهمي", "خطور", "المشكل", "الصعوب", "السبب", "في")
    )


_ATTACKERS = word_set("المهاجمه المهاجم المهاجمين المهاجمون المهاجمتان المهاجمتين المهاجمان")

_FOILS = ("احبط", "يحبط", "تحبط")


def _foils_attack(clause: Clause, hit: Hit) -> bool:
    """Whether it is an attack that is foiled, however far behind the verb it stands."""
    blows = clause.sentence.cue("clash", "target", first=hit.last, last=clause.stretch.last)
    tries = clause.sentence.cue("infiltration", first=hit.last, last=clause.stretch.last)
    return bool(blows) and not (tries and tries[0].first < blows[0].first)


_PASSING = word_set("دخول الدخول عبور العبور خروج الخروج")
_FIGHTERS = ("عنصر", "عناصر", "جنود", "جندي", "مقاتل", "مسلح", "ميليشيا", "مليشيا", "فصايل", "قوات")
_PASSING_REACH = 6  # words between who passes and "the entry"


def _no_gate(clause: Clause, hit: Hit) -> bool:
    """As in "the entry of 200 soldiers": fighters who pass, nothing of how a gate is run."""
    if hit.verbal or word_of(clause, hit).removeprefix("ب") not in _PASSING:
        return False
    near = clause.sentence.words[
        max(clause.first, hit.first - _PASSING_REACH) : hit.last + _PASSING_REACH
    ]
    return any(w.startswith(_FIGHTERS) for w in near)


_BARS = ("حاجز", "حواجز")


def _no_post(clause: Clause, hit: Hit) -> bool:
    """As in "bars, barbed wire and walls", "claimed an attack on a post": none is set up."""
    if OWNS_UP.intersection(clause.sentence.words[clause.first : hit.first]) and any(
        clause.first <= h.first < hit.first for h in clause.cue("clash", "strike")
    ):
        return True
    if not word_of(clause, hit).lstrip("ولب").removeprefix("ال").startswith(_BARS):
        return False
    listed = any(-6 <= h.first - hit.first <= 6 for h in clause.cue("barrier"))
    return listed or any(c.quantity.unit in ("km", "m") for c in clause.counts)


_PRICES = ("مبلغ", "مبالغ", "مال", "اموال", "اجر", "اجور", "رشو", "رشاو", "فدي", "دولار", "مقابل")
_ACCUSED = ("اتهام", "الاتهام", "تهم", "التهم", "الشتا", "التها", "الزيار", "الراي", "الاراء")


def _no_coordination(clause: Clause, hit: Hit) -> bool:
    """As in "the two traded accusations", "in return for money": nobody agrees on anything."""
    if word_of(clause, hit) == "لقاء" and begins(bare(clause.word(hit.last)), _PRICES):
        return True
    swaps = begins(word_of(clause, hit), ("تبادل", "يتبادل", "متبادل"))
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 3)]
    return swaps and begins_any(near, _ACCUSED)


_JEEP = word_set("نوع طراز سياره سيارات عربه عربات سيارتين")


def _no_control(clause: Clause, hit: Hit) -> bool:
    """As in "two cars of the type jeep": written like a pocket of ground."""
    return "جيب" in word_of(clause, hit) and clause.word(hit.first - 1) in _JEEP


_GOODS_AND_MEN = (
    "تاجر", "تجار", "مطلوب", "متهم", "عايل", "عوايل", "اطفال", "رعايا", "مواطن", "سجين",
    "سجنا", "جثام", "جثث", "جثه", "اموال", "سيار", "قطع", "اثار", "معتقل", "ارهابي",
)  # fmt: skip


def _no_capture(clause: Clause, hit: Hit) -> bool:
    """As in "gets back a wanted man", "the families": no ground changes hands."""
    booty = begins(word_of(clause, hit), ("غنم", "يغنم", "تغنم")) and not clause.cue("base", "post")
    if booty:
        return True  # "lorries that X took as booty"
    gets_back = begins(word_of(clause, hit), ("استعاد", "يستعيد", "تستعيد", "استرد", "يسترد"))
    return gets_back and clause.word(hit.last).removeprefix("ال").startswith(_GOODS_AND_MEN)


_BREACHES = ("خرق", "خروق", "خترا")
_TELLS_A_BREACH = ByWord(lambda word: any(breach in word for breach in _BREACHES))
_PACTS = ("هدن", "اتفاق", "وقف", "تهدي", "عهد", "قانون", "سياد", "صمت")


def _no_infiltration(clause: Clause, hit: Hit) -> bool:
    """As in "no breach of the truce", "of its ranks": what is broken is not the border.

    Nor is the control of the border a seizure.
    """
    word = bare(clause.word(hit.first))
    if word.startswith("ضبط") and bare(clause.word(hit.first + 1)).startswith(_CONTROLLED):
        return True
    if hit.parted and keeps_a_force(clause, hit.first):
        return True
    near = clause.sentence.words[hit.first : hit.last + _PACT_REACH]
    broken = next((at for at, w in enumerate(near) if _TELLS_A_BREACH[w]), None)
    if broken is None:
        return False
    behind = near[broken + 1] if broken + 1 < len(near) else ""
    other = behind.startswith("ل") and not bare(behind).removeprefix("ل").startswith(_LINES)
    return other or any(bare(w).startswith(_PACTS) for w in near[: broken + 2])


_CONTROLLED = ("حدود", "منافذ", "معابر", "شريط", "ساتر", "اوضاع")
_LINES = ("حدود", "شريط", "ساتر", "سياج", "خط", "قاطع", "اراضي")
_PACT_REACH = 8  # words from "no … was recorded" over the breach to what is broken


_RULES: dict[Kind, Callable[[Clause, Hit], bool]] = {
    Kind.CASUALTIES: _no_toll,
    Kind.CAPTURE: _no_capture,
    Kind.CONTROL: _no_control,
    Kind.COORDINATION: _no_coordination,
    Kind.PRESENCE: _no_presence,
    Kind.OPERATION: _no_operation,
    Kind.CLASH: _no_clash,
    Kind.CROSSING_STATUS: _no_gate,
    Kind.POST: _no_post,
    Kind.INFILTRATION: _no_infiltration,
}
