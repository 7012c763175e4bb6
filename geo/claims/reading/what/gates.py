"""Words that claim that a crossing, or the border itself, opens, closes or carries traffic."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE, NOUN, PHRASE
from geo.claims.reading.text.nearby import bare, begins, begins_any, word_of
from geo.claims.reading.text.settings import BACKGROUND, IT_OPENS, MAIN, PURPOSE, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.arabic_gates import begins_something_else, flows, lets_people_pass
from geo.claims.reading.what.english_gates import (
    bars_people,
    had_been_shut,
    it_opens,
    lets_nobody_pass,
    lets_people_in,
    men_operate,
    merely_shut,
    stops_men,
    town_opens,
    town_shut,
)
from geo.claims.reading.who.hunted import HUNTED


def crossings(clause: Clause) -> Iterator[Trigger]:
    """Crossings that open, close or carry traffic."""
    named = [s for s in clause.sentence.spots if s.place is not None and s.place.kind == "crossing"]
    gates = named or clause.sentence.cue("crossing")
    for hit in clause.cue("open", "close"):
        town = town_shut(clause, hit) or town_opens(clause, hit)
        lets = lets_people_pass(clause, hit) or lets_people_in(clause, hit)
        if not (gates or town or lets or _shuts_border(clause, hit) or it_opens(clause, hit)):
            continue
        if not clause.sentence.arabic and hit.form == NOUN and setting(clause, hit) == PURPOSE:
            continue
        other = clause.cue("control", "clash")
        if _is_halted(clause, hit) or any(h.first == hit.first for h in other):
            continue  # told by what halts it, in whose hands it passes, or it is "opened fire"
        weak = not lets and _weak_alone(clause, hit)
        if clause.sentence.arabic and (weak or _only_says_what(clause, hit)):
            continue
        if clause.sentence.arabic and (_dated_by(clause, hit) or _means(clause, hit)):
            continue
        if clause.sentence.arabic and (
            begins_something_else(clause, hit)
            or _of_people(clause, hit)
            or _halts_men(clause, hit)
            or _a_party(clause, hit)
        ):
            continue
        if hit.form != ADJECTIVE and (_opens_other(clause, hit) or _men_pass(clause, hit)):
            continue
        if not clause.sentence.arabic and (
            lets_nobody_pass(clause, hit)
            or merely_shut(clause, hit)
            or had_been_shut(clause, hit)
            or stops_men(clause, hit)
            or men_operate(clause, hit)
        ):
            continue
        if clause.word(hit.last - 1) == "day" and not (clause.counts or clause.cue("goods")):
            continue  # "it comes a day after …"
        said = gates or town or lets or _shuts_border(clause, hit)
        rule = hit.meaning if said else IT_OPENS
        told = MAIN if bars_people(clause, hit) else setting(clause, hit)
        yield Trigger(Kind.CROSSING_STATUS, hit, told, rule, hit.verbal)
        if told != PURPOSE:
            return  # but "met to reopen the gate, which was shut in May" tells more


_HALT_REACH = 3  # words from "traffic" over whose it is to "has stopped"


def _is_halted(clause: Clause, hit: Hit) -> bool:
    """As in "traffic is at a halt", in Arabic: a noun of traffic that a word behind stops."""
    traffic = clause.sentence.arabic and hit.meaning == "open" and hit.form == NOUN
    return traffic and any(
        0 <= h.first - hit.last <= _HALT_REACH and (h.form == ADJECTIVE or h.verbal)
        for h in clause.cue("close")
    )


_MEN_OF = word_set("من عناصر مقاتلو مقاتلي مسلحو مسلحي قياده قيادي اعضاء انصار شبان باسم")


def _a_party(clause: Clause, hit: Hit) -> bool:
    """As in "young men of the movement of Youth", written like traffic in Arabic: a party's name.

    Behind men of it, or a verb of attack.
    """
    if clause.word(hit.first) != "حركه" or not clause.word(hit.last).startswith("ال"):
        return False
    attacks = any(h.last == hit.first for h in clause.cue("clash", "strike"))
    return attacks or clause.word(hit.first - 1) in _MEN_OF


_AGAIN = ("اعاد", "يعاد", "اعيد", "تعاد", "عود")
_PEOPLE = (
    "جندي", "جنود", "ضابط", "ضباط", "عسكري", "عايل", "عوايل", "اسر", "لاجي", "نازح", "معتقل",
    "محتجز", "سجين", "سجنا", "مواطن", "عالق", "جثام", "جثث", "مقاتل", "اطفال", "نسا", "دفع",
)  # fmt: skip
_PEOPLE_REACH = 3  # words from "the return" over how many to whom
_HALTS = ("وقف", "اوقف", "يوقف", "توقف", "احتجز", "يحتجز")
_HALTED = (
    *_PEOPLE, "مهاجر", "شخص", "اشخاص", "مهرب", "متسلل", "مسلح", "شبان", "مطلوب", "متهم", "سوريين",
    "عراقيين", "قوه", "قوات", "رتل", "ارتال", "دوري", "موكب",
)  # fmt: skip
_HALTED_REACH = 5  # words from "stopped" over who does it to whom


def _of_people(clause: Clause, hit: Hit) -> bool:
    """As in "the return of hundreds of soldiers by way of the gate": no gate is opened again."""
    near = clause.sentence.words[hit.last : hit.last + _PEOPLE_REACH]
    again = begins(clause.sentence.words[hit.first].removeprefix("ال"), _AGAIN)
    return again and any(w.removeprefix("ال").startswith(_PEOPLE) for w in near)


def _halts_men(clause: Clause, hit: Hit) -> bool:
    """As in "stopped 14 migrants", in Arabic: they are held, and no gate shuts."""
    if not hit.verbal or not begins(word_of(clause, hit), _HALTS):
        return False
    near = clause.sentence.words[hit.last : hit.last + _HALTED_REACH]
    men = next((p for p, w in enumerate(near) if bare(w).startswith(_HALTED)), None)
    return men is not None and not flows(near[:men])  # "stopped the passage of citizens"


def _dated_by(clause: Clause, hit: Hit) -> bool:
    """As in "years after its closure, the gate opened": dates what a verb then tells."""
    if hit.form != NOUN or setting(clause, hit) != BACKGROUND:
        return False
    return any(h.verbal and h.first > hit.first for h in clause.cue("open", "close"))


_MEANS = (
    "يسهم", "تسهم", "سيسهم", "يساهم", "سيساهم", "خطوه", "سيودي", "يودي", "يعزز", "سيعزز", "يشير",
    "يعكس",
    "يمثل", "ينعش", "سينعش", "انتعاش", "جاء", "ياتي",
)  # fmt: skip


def _means(clause: Clause, hit: Hit) -> bool:
    """As in "its opening will help trade": what an opening means, told already."""
    known = hit.head.endswith("ال") or bool(hit.tail) or clause.word(hit.last) in _THE_GATE
    if hit.form not in (NOUN, PHRASE) or not known:
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.last + 4]
    return begins_any(near, _MEANS)


_THE_GATE = frozenset({"المعبر", "المنفذ", "المعابر", "المنافذ"})


_WEAK = ("عاد", "يعود", "تعود", "عمل", "يعمل", "تعمل", "شهد", "يشهد", "تشهد", "باشر", "سمح")


def _weak_alone(clause: Clause, hit: Hit) -> bool:
    """As in "but they came back and left": a verb of many senses, and no gate in its clause."""
    if "باشر" in word_of(clause, hit) and clause.word(hit.last) in _IT:
        return True  # "and it will be begun": of what stands before
    if not hit.verbal or hit.last - hit.first > 1 or not begins(clause.word(hit.first), _WEAK):
        return False
    gate = clause.cue("crossing", "goods") or any(
        s.place is not None and s.place.kind == "crossing" for s in clause.spots
    )
    return not gate


_IT = frozenset({"به", "بها", "بهما"})
_IS = word_set("يعد تعد يعتبر تعتبر يشكل تشكل يمثل تمثل ويعد وتعد ويعتبر وتعتبر ويشكل وتشكل")
_PASSERS = ("شاحن", "بضاي", "بضاع", "مسافر", "شحن", "توافد")


def _only_says_what(clause: Clause, hit: Hit) -> bool:
    """As in "is a main point of passage", "trucks" alone: neither opened nor passed."""
    if hit.form not in (NOUN, PHRASE):
        return False
    words = clause.sentence.words
    if _IS & set(words[max(clause.first, hit.first - 8) : hit.first]):
        return True
    if hit.form == PHRASE:
        return False
    wares = words[hit.first].lstrip("ولب").removeprefix("ال").startswith(_PASSERS)
    gate = clause.cue("crossing") or any(
        s.place is not None and s.place.kind == "crossing" for s in clause.spots
    )
    told = words[clause.first : clause.last]
    armed = bool(_ARMED & set(told)) or any(w.lstrip("ول").startswith("رتل") for w in told)
    return wares and (not gate or armed or not flows(told))


_ARMED = word_set("عسكريه العسكريه اسلحه الاسلحه بالاسلحه ذخاير الذخاير سلاح السلاح صواريخ")


_PASS = ("عبر", "يعبر", "تعبر", "عبور", "دخل", "دخول", "مرور", "مر")
_FIGHTERS = (
    "جنود", "جندي", "قوات", "مقاتل", "مسلح", "عنصر", "عناصر", "ارهابي", "مهرب", "متسلل", "تعزيزات",
    "رتل", "ارتال", "فصيل", "فصايل", "ميليشي", "مليشي",
)  # fmt: skip


def _men_pass(clause: Clause, hit: Hit) -> bool:
    """As in "200 fighters crossed near the gate": armed men pass, no wares."""
    words = clause.sentence.words
    if not (clause.sentence.arabic and begins(words[hit.first], _PASS)):
        return False
    near = words[max(clause.stretch.first, hit.first - 20) : hit.first + 5]
    return any(w.lstrip("ول").removeprefix("ال").startswith(_FIGHTERS) for w in near)


_SHUT = ("clos", "shut", "open", "reopen", "seal", "اغلق", "يغلق", "تغلق", "اغلاق", "فتح", "يفتح")
BORDERS = word_set(
    "border borders frontier boundary road roads highway route حدود الحدود حدودها حدوده الحدودي"
)

_SHUT_OUT = HUNTED - {"civilians"}
_BARRED_REACH = 5  # words from "the closing" over "the border of X to" to whom


def _bars_the_hunted(clause: Clause, hit: Hit) -> bool:
    """As in "the closing of the border to terrorists": guarded, and shut to nobody else."""
    near = range(hit.last, hit.last + _BARRED_REACH)
    return any(n.first in near and n.ids[:1] and n.ids[0] in _SHUT_OUT for n in clause.names)


_BORDERS_SHUT = word_set("حدود حدودها حدوده")
_GUARDS = word_set(
    "guard guards police force forces post posts outpost outposts strip town village"
)


def _shuts_border(clause: Clause, hit: Hit) -> bool:
    """As in "the border was closed", "closed its border": the line itself, no gate."""
    words = clause.sentence.words
    own = words[hit.first : hit.last]
    if not any(begins(w, _SHUT) or begins(w.lstrip("وفس"), _SHUT) for w in own):
        return False
    if clause.sentence.arabic and not hit.verbal:  # "the closing of its border with X"
        shuts = bare(clause.word(hit.last)) in _BORDERS_SHUT and setting(clause, hit) != PURPOSE
        return shuts and not _bars_the_hunted(clause, hit)
    ahead = 6 if clause.sentence.arabic else 9
    near = range(max(clause.first, hit.first - ahead), min(clause.last, hit.last + 3))
    return any(
        words[p] in BORDERS and not _GUARDS & set(words[p + 1 : p + 2])
        for p in near
        if not hit.first <= p < hit.last
    )


_OTHER_DOORS = word_set(
    "جبهه جبهات افاق افقا باب تحقيق تحقيقا نار نيران ممر ممرا fire front fronts investigation "
    "inquiry مركز مكتب غرفه خط قناه قنوات حوار"
)


def _opens_other(clause: Clause, hit: Hit) -> bool:
    """As in "opened fronts", "opens horizons", "opened a checkpoint": no gate is what opens."""
    posts = any(0 <= h.first - hit.last <= 2 for h in clause.cue("post"))
    return posts or bool(_OTHER_DOORS.intersection(clause.sentence.words[hit.last : hit.last + 2]))
