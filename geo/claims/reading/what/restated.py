"""Words of deeds that date, explain or belong to what is told beside, in either tongue."""

from collections.abc import Callable

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.nearby import bare, begins, word_of
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set


def restates(clause: Clause, trigger: Trigger) -> bool:
    """Whether a predicate only dates or explains another, and claims nothing of its own."""
    if clause.sentence.arabic and _is_not_mentioned(clause, trigger.hit):
        return True
    rule = _RULES.get(trigger.kind)
    return rule is not None and rule(clause, trigger.hit)


_AFTER = word_set("بعد عقب اثر after following")
_TAKES = ("capture", "take", "hold", "hold_verb", "control", "fall", "expel")
_AFTER_REACH = 5  # words from "after" over how long to the fight


def _won_by_it(clause: Clause, hit: Hit) -> bool:
    """As in "took the town after two hours of fighting": how it was taken."""
    if hit.form not in (NOUN, PHRASE) or any(d.first > hit.first for d in clause.dates):
        return False
    if any(hit.last <= n.first <= hit.last + 3 for n in clause.names):
        return False  # "after clashes with X" tells of both
    words = clause.sentence.words
    near = words[max(0, hit.first - _AFTER_REACH) : hit.first]
    after = [p for p, w in enumerate(near) if w in _AFTER]
    if not after or any(w in (",", "،") for w in near[after[-1] :]):
        return False
    before = hit.first - len(near) + after[-1]
    taken = clause.sentence.cue(*_TAKES, first=0, last=before)
    return any(not (h.meaning == "control" and h.form == NOUN) for h in taken)


def _by_an_old_mine(clause: Clause, hit: Hit) -> bool:
    """As in "killed by a mine left over from the war", in Arabic: nobody fought."""
    words = clause.sentence.words[clause.stretch.first : clause.stretch.last]
    left = any(bare(w) == "مخلفات" for w in words)
    return left and any(
        begins(w, ("لغم", "الغام", "مقذوف", "قنبله", "جسم", "انفجار")) for w in words
    )


_SIGHTS = word_set("رصد ورود تلقي ورصد توفر")


def _gave_cause(clause: Clause, hit: Hit) -> bool:
    """As in "after a move of cars was seen", in Arabic: why the blow was dealt."""
    words = clause.sentence.words
    near = range(max(clause.first + 1, hit.first - 3), hit.first + 1)
    return any(words[p] in _SIGHTS and words[p - 1] in _AFTER for p in near)


_VISITS = ("زار", "يزور", "تزور", "زياره", "تفقد", "يتفقد", "اطلع")


def _is_visited(clause: Clause, hit: Hit) -> bool:
    """As in "visited the brigade's headquarters", in Arabic: a call on men who are there anyway."""
    if not begins(bare(word_of(clause, hit)), ("مقر", "معسكر", "موقع")):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    return any(begins(w, _VISITS) for w in near)


def _acts_there(clause: Clause, hit: Hit) -> bool:
    """As in "its snipers killed a boy", in Arabic: who did it, no stay."""
    behind = [h for h in clause.cue("kill", "wound", "target") if -2 <= h.first - hit.last <= 1]
    return begins(bare(word_of(clause, hit)), ("قناص",)) and any(h.verbal for h in behind)


_HELPERS = ("اسعاف", "اطفاء", "دفاع المدني")


def _come_to_help(clause: Clause, hit: Hit) -> bool:
    """As in "ambulances rushed to the spot", in Arabic: no force."""
    words = clause.sentence.words[clause.first : hit.last + 2]
    return any(begins(bare(w), _HELPERS) for w in words)


def _presence(clause: Clause, hit: Hit) -> bool:
    return clause.sentence.arabic and (
        _gave_cause(clause, hit)
        or _is_visited(clause, hit)
        or _acts_there(clause, hit)
        or _come_to_help(clause, hit)
        or _come_to_the_spot(clause, hit)
    )


_SHOULD = word_set("ينبغي يجب يفترض should must ought")
_UNDER = word_set("بموجب وفق ضمن بحسب under per")


def _is_wanted(clause: Clause, hit: Hit) -> bool:
    """As in "the dialogue with X should be for all", "under the agreement with Y": no meeting."""
    if hit.form not in (NOUN, PHRASE):
        return False
    words = clause.sentence.words
    behind = words[hit.last : min(clause.last, hit.last + _WANT_REACH)]
    before = words[max(clause.first, hit.first - 2) : hit.first]
    return bool(_SHOULD & set(behind)) or bool(_UNDER & set(before))


_WANT_REACH = 6  # words from a dialogue over whom it is with to "should"
_CALLS = ("دعا", "دعت", "يدعو", "تدعو", "طالب", "يطالب", "تطالب", "ناشد", "حث", "نطالب", "ندعو")


def _is_called_for(clause: Clause, hit: Hit) -> bool:
    """As in "called on Baghdad to schedule the withdrawal", in Arabic: a wish."""
    opens = clause.sentence.words[clause.first].removeprefix("و")
    return hit.form == NOUN and opens.startswith(_CALLS) and hit.head.endswith(("ال", "لل"))


_DEMANDS = ("داعي", "مطالب", "مناشد", "طالب", "دعا", "دعت", "ناشد", "حث", "مشددا", "يطالب")


def _is_demanded(clause: Clause, hit: Hit) -> bool:
    """As in "calling for the return of the families", in Arabic: a wish, no news."""
    if hit.form not in (NOUN, PHRASE):
        return False
    near = clause.sentence.words[max(0, hit.first - 7) : hit.first]
    return any(begins(w, _DEMANDS) for w in near)


_SPOTS = word_set("المكان الموقع المنطقه")


def _come_to_the_spot(clause: Clause, hit: Hit) -> bool:
    """As in "reinforcements reached the spot", in Arabic: what follows a blow, no deployment."""
    if not any(bare(w) == "تعزيزات" for w in clause.sentence.words[clause.first : hit.last + 2]):
        return False
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 3)]
    beside = any(hit.last <= s.first < hit.last + 4 for s in clause.spots)
    return bool(_SPOTS & set(near)) and not beside


def _defuses(clause: Clause, hit: Hit) -> bool:
    """As in "blew up the charges under control", in Arabic: no ground is held."""
    words = clause.sentence.words[max(clause.first, hit.first - 7) : hit.first + 1]
    charges = any(begins(bare(w), ("عبو", "لغم", "الغام", "متفجر", "مقذوف", "مواد")) for w in words)
    return charges and any(begins(w, ("فجر", "اتلف", "تفجير", "اتلاف")) for w in words)


def _strikes_with_it(clause: Clause, hit: Hit) -> bool:
    """As in "blew up a charge under a car of X", in Arabic: an attack, nothing is made safe."""
    if not begins(word_of(clause, hit), ("فجر", "يفجر", "تفجر", "تفجير")):
        return False
    words = clause.sentence.words[hit.first + 1 : min(clause.last, hit.first + 6)]
    return any(
        begins(w, ("بالي", "برتل", "بدوري", "بسيار", "بعجل", "بعرب", "بحافل")) for w in words
    )


def _blown_from_the_air(clause: Clause, hit: Hit) -> bool:
    """As in "F-16s destroyed a den", in Arabic: a strike."""
    wrecks = begins(word_of(clause, hit), ("دمر", "يدمر", "تدمر", "تدمير"))
    return wrecks and any(h.first < hit.first for h in clause.cue("air", "strike"))


_WANDERERS = frozenset({"infiltrators", "smugglers", "displaced", "civilians"})


def _of_no_force(clause: Clause, hit: Hit) -> bool:
    """As in "the infiltrators tried to reach X", in Arabic: no force moves."""
    tries = any(
        begins(clause.word(p), ("يحاول", "حاول", "كانوا", "يريد"))
        for p in range(max(clause.first, hit.first - 3), hit.first + 1)
    )
    named = [n.ids[0] for n in clause.names if n.ids and n.first < hit.first]
    return tries and bool(named) and named[-1] in _WANDERERS


_HELPS = ("سيسهم", "يسهم", "سيساهم", "يساهم", "سيوفر", "يوفر", "سينعش", "ينعش")


def _does_trade_good(clause: Clause, hit: Hit) -> bool:
    """As in "the gate will help to revive trade", in Arabic: what it is good for."""
    near = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    return any(begins(w, _HELPS) for w in near)


def _of_its_men(clause: Clause, hit: Hit) -> bool:
    """As in "the men of the checkpoint take tolls", in Arabic: whose men they are."""
    men = begins(clause.word(hit.first - 1), ("عناصر", "جنود", "مقاتل", "مسلح", "افراد"))
    return men and hit.head.endswith("ال")


_SUFFERS = ("تعرض", "استهدف", "وقعت", "اصيب", "فقد", "انفجر", "هوجم")


def _is_hit(clause: Clause, hit: Hit) -> bool:
    """As in "a patrol of X came under an explosion", in Arabic: whom the blow befell."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 5)]
    under = hit.head == "ب" and any(
        begins(w, ("فجر", "استهدف", "تفجير"))
        for w in clause.sentence.words[clause.first : hit.first]
    )
    return under or _of_its_men(clause, hit) or any(begins(w, _SUFFERS) for w in near)


def _dates_by_return(clause: Clause, hit: Hit) -> bool:
    """As in "life is normal after the return of the families", in Arabic: what dates the rest."""
    return hit.form == NOUN and clause.word(hit.first - 1) in _AFTER and not clause.counts


def _takes_over_men(clause: Clause, hit: Hit) -> bool:
    """As in "received 47 men by the gate", in Arabic: men, no gate, are taken over."""
    if not begins(word_of(clause, hit), ("تسلم", "استلم", "يتسلم", "تستلم")):
        return False
    return any(0 <= h.first - hit.first <= 3 for h in clause.cue("detainees"))


def _holds_still(clause: Clause, hit: Hit) -> bool:
    """As in "they hold the land today", in Arabic: held, not taken."""
    return begins(word_of(clause, hit), ("يمسك", "تمسك", "نمسك"))


def _talks_online(clause: Clause, hit: Hit) -> bool:
    """As in "on social media", in Arabic: "communication", with nobody."""
    return clause.word(hit.last) == "الاجتماعي"


_FOLK = ("اهالي", "سكان", "مواطن", "ابناء", "وجهاء", "شيوخ")


def _with_folk(clause: Clause, hit: Hit) -> bool:
    """As in "thanks to the help of the residents", in Arabic: no two forces work together."""
    return hit.form == NOUN and begins(bare(clause.word(hit.last)), _FOLK)


def _of_no_party(clause: Clause, hit: Hit) -> bool:
    """As in "dialogue is the only way", "the accord never saw the light", in Arabic: a view."""
    if hit.form != NOUN or not hit.head.endswith("ال"):
        return False
    words = clause.sentence.words[clause.first : clause.last]
    led = any(begins(w, ("وقع", "عقد", "ابرم", "توصل", "تم", "جرى", "جري", "بحث")) for w in words)
    return not led and not clause.names and not clause.stretch.bodies


def _purposes(clause: Clause, hit: Hit) -> bool:
    """As in "met to organise the passing of lorries", in Arabic: what was talked of."""
    before = clause.word(hit.first - 1)
    return hit.form == NOUN and begins(before, ("لتنظيم", "لبحث", "لمناقش", "بشان", "حول", "اليه"))


def _found_on_him(clause: Clause, hit: Hit) -> bool:
    """As in "seized arms in his possession", in Arabic: nothing came over the line."""
    words = clause.sentence.words[clause.first : clause.last]
    return any(begins(w, ("بحوزت", "بحوزه")) for w in words) and not clause.cue("border")


_COLUMNS = ("تعزيزات", "رتل", "قافله", "دوريه", "ارتال")


def _makes_up(clause: Clause, hit: Hit) -> bool:
    """As in "reinforcements that hold dozens of men", in Arabic: of what the column is made."""
    words = clause.sentence.words[clause.stretch.first : hit.first]
    return begins(word_of(clause, hit), ("ضم", "تضم", "يضم")) and any(
        begins(bare(w), _COLUMNS) for w in words
    )


_KEEPS = ("يحتفظ", "تحتفظ", "احتفظ", "محتفظ")
_STAYS = ("بمقر", "بقاعد", "بقواعد", "بوجود", "بمقاتل", "بعناصر", "بحضور", "بمعسكر")


def _keeps_a_stay(clause: Clause, hit: Hit) -> bool:
    """As in "keeps headquarters in X", in Arabic: a presence, no ground that is held."""
    behind = clause.sentence.words[hit.first + 1 : hit.first + 5]
    return begins(word_of(clause, hit), _KEEPS) and any(w.startswith(_STAYS) for w in behind)


_MENTIONS = (
    "تشر",
    "يشر",
    "تذكر",
    "يذكر",
    "تورد",
    "يورد",
    "تتحدث",
    "يتحدث",
    "تتطرق",
    "يتطرق",
    "يشير",
    "تشير",
)


def _is_not_mentioned(clause: Clause, hit: Hit) -> bool:
    """As in "which spoke of no clash", in Arabic: what a source does not say is not told."""
    words = clause.sentence.words
    near = range(max(1, hit.first - 6), hit.first)
    return any(words[p].startswith(_MENTIONS) and words[p - 1] in ("لم", "ولم", "لا") for p in near)


_ECHO = word_set("صدي اصداء")


def _clash(clause: Clause, hit: Hit) -> bool:
    if clause.sentence.arabic and (word_of(clause, hit) in _ECHO or _by_an_old_mine(clause, hit)):
        return True
    return _won_by_it(clause, hit)


def _arabic(rule: Callable[[Clause, Hit], bool]) -> Callable[[Clause, Hit], bool]:
    return lambda clause, hit: clause.sentence.arabic and rule(clause, hit)


_NO_MOVES = (
    _is_called_for,
    _is_demanded,
    _of_no_force,
    _come_to_the_spot,
    _strikes_with_it,
    _blown_from_the_air,
    _found_on_him,
)


def _no_talks(clause: Clause, hit: Hit) -> bool:
    return _talks_online(clause, hit) or _with_folk(clause, hit) or _of_no_party(clause, hit)


_RULES: dict[Kind, Callable[[Clause, Hit], bool]] = {
    Kind.CLASH: _clash,
    Kind.PRESENCE: _presence,
    Kind.INFILTRATION: _arabic(lambda c, h: _gave_cause(c, h) or _found_on_him(c, h)),
    Kind.COORDINATION: lambda c, h: _is_wanted(c, h) or (c.sentence.arabic and _no_talks(c, h)),
    Kind.OPERATION: _arabic(lambda c, h: any(rule(c, h) for rule in _NO_MOVES)),
    Kind.CROSSING_STATUS: _arabic(lambda c, h: _does_trade_good(c, h) or _purposes(c, h)),
    Kind.POST: _arabic(_of_its_men),
    Kind.PATROL: _arabic(_is_hit),
    Kind.FORCE_SIZE: _arabic(_makes_up),
    Kind.TRANSFER: _arabic(lambda c, h: _dates_by_return(c, h) or _is_demanded(c, h)),
    Kind.CAPTURE: _arabic(lambda c, h: _takes_over_men(c, h) or _holds_still(c, h)),
    Kind.CONTROL: _arabic(lambda c, h: _keeps_a_stay(c, h) or _defuses(c, h)),
}
