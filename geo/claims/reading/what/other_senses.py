"""Arabic words of deeds in another sense: visits, first aid, victims, wares found on a man."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import Beginnings, bare, begins, begins_any, word_of
from geo.claims.reading.text.wordset import word_set

_VISITS = ("زار", "يزور", "تزور", "زياره", "تفقد", "يتفقد", "اطلع")


def is_visited(clause: Clause, hit: Hit) -> bool:
    """As in "visited the brigade's headquarters", in Arabic: a call on men who are there anyway."""
    if not begins(bare(word_of(clause, hit)), ("مقر", "معسكر", "موقع")):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    return begins_any(near, _VISITS)


only_where(is_visited, stems=_VISITS)


_HELPERS = ("اسعاف", "اطفاء")


def come_to_help(clause: Clause, hit: Hit) -> bool:
    """As in "ambulances rushed to the spot", in Arabic: no force."""
    words = clause.sentence.words[clause.first : hit.last + 2]
    civil = any(words[p : p + 2] == ["الدفاع", "المدني"] for p in range(len(words)))
    return civil or begins_any(map(bare, words), _HELPERS)


only_where(come_to_help, ["المدني"], stems=_HELPERS)


def drives_at(clause: Clause, hit: Hit) -> bool:
    """As in "car bombs that the enemy sent", in Arabic: with "it" behind "sent"."""
    sent = begins(word_of(clause, hit), ("دفع", "يدفع", "تدفع"))
    return sent and clause.word(hit.first + 1) in _WITH_IT


_WITH_IT = frozenset({"بها", "به"})
only_where(drives_at, exactly=_WITH_IT)


_SPOTS = word_set("المكان الموقع المنطقه")


def come_to_the_spot(clause: Clause, hit: Hit) -> bool:
    """As in "reinforcements reached the spot", in Arabic: what follows a blow, no deployment."""
    if not any(bare(w) == "تعزيزات" for w in clause.sentence.words[clause.first : hit.last + 2]):
        return False
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 3)]
    beside = any(hit.last <= s.first < hit.last + 6 for s in clause.spots)
    return bool(_SPOTS & set(near)) and not beside


only_where(come_to_the_spot, _SPOTS)


def defuses(clause: Clause, hit: Hit) -> bool:
    """As in "blew up the charges under control", in Arabic: no ground is held."""
    words = clause.sentence.words[max(clause.first, hit.first - 7) : hit.first + 1]
    charges = begins_any(map(bare, words), ("عبو", "لغم", "الغام", "متفجر", "مقذوف", "مواد"))
    return charges and begins_any(words, _DESTROYS)


_DESTROYS = ("فجر", "اتلف", "تفجير", "اتلاف")
only_where(defuses, stems=_DESTROYS)


def strikes_with_it(clause: Clause, hit: Hit) -> bool:
    """As in "blew up a charge under a car of X", in Arabic: an attack, nothing is made safe."""
    if not begins(word_of(clause, hit), ("فجر", "يفجر", "تفجر", "تفجير")):
        return False
    words = clause.sentence.words[hit.first + 1 : min(clause.last, hit.first + 6)]
    return begins_any(words, _UNDER_WHEELS)


_UNDER_WHEELS = ("بالي", "برتل", "بدوري", "بسيار", "بعجل", "بعرب", "بحافل")
only_where(strikes_with_it, stems=_UNDER_WHEELS)


def blown_from_the_air(clause: Clause, hit: Hit) -> bool:
    """As in "F-16s destroyed a den", in Arabic: a strike."""
    wrecks = begins(word_of(clause, hit), _WRECKS)
    return wrecks and any(h.first < hit.first for h in clause.cue("air", "strike"))


_WRECKS = ("دمر", "يدمر", "تدمر", "تدمير")
only_where(blown_from_the_air, stems=_WRECKS)


_WANDERERS = frozenset({"infiltrators", "smugglers", "displaced", "civilians"})


def of_no_force(clause: Clause, hit: Hit) -> bool:
    """As in "the infiltrators tried to reach X", in Arabic: no force moves."""
    tries = any(
        begins(clause.word(p), ("يحاول", "حاول", "كانوا", "يريد"))
        for p in range(max(clause.first, hit.first - 3), hit.first + 1)
    )
    named = [n.ids[0] for n in clause.names if n.ids and n.first < hit.first]
    return tries and bool(named) and named[-1] in _WANDERERS


only_where(of_no_force, stems=("يحاول", "حاول", "كانوا", "يريد"))


def of_its_men(clause: Clause, hit: Hit) -> bool:
    """As in "the men of the checkpoint take tolls", in Arabic: whose men they are."""
    men = begins(clause.word(hit.first - 1), ("عناصر", "جنود", "مقاتل", "مسلح", "افراد"))
    return men and hit.head.endswith("ال")


_SUFFERS = ("تعرض", "استهدف", "وقعت", "اصيب", "فقد", "انفجر", "هوجم")


def is_hit(clause: Clause, hit: Hit) -> bool:
    """As in "a patrol of X came under an explosion", in Arabic: whom the blow befell."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 5)]
    under = hit.head == "ب" and begins_any(
        clause.sentence.words[clause.first : hit.first], ("فجر", "استهدف", "تفجير")
    )
    return under or of_its_men(clause, hit) or begins_any(near, _SUFFERS)


def takes_over_men(clause: Clause, hit: Hit) -> bool:
    """As in "received 47 men by the gate", in Arabic: men, no gate, are taken over."""
    if not begins(word_of(clause, hit), _RECEIVES):
        return False
    return any(0 <= h.first - hit.first <= 3 for h in clause.cue("detainees"))


_RECEIVES = ("تسلم", "استلم", "يتسلم", "تستلم")
only_where(takes_over_men, stems=_RECEIVES)


def holds_still(clause: Clause, hit: Hit) -> bool:
    """As in "they hold the land today", in Arabic: held, not taken."""
    return begins(word_of(clause, hit), ("يمسك", "تمسك", "نمسك"))


def talks_online(clause: Clause, hit: Hit) -> bool:
    """As in "on social media", in Arabic: "communication", with nobody."""
    return clause.word(hit.last) == "الاجتماعي"


only_where(talks_online, exactly=["الاجتماعي"])


_FOLK = ("اهالي", "سكان", "مواطن")


def with_folk(clause: Clause, hit: Hit) -> bool:
    """As in "thanks to the help of the residents", in Arabic: no two forces work together."""
    behind = clause.word(hit.last + (clause.word(hit.last) == "مع"))
    return hit.form == NOUN and begins(bare(behind), _FOLK)


_AGAINST_TRADE = ("مكافحه", "محاربه", "لمكافحه", "ملف", "ظاهره", "جرايم", "بتهمه", "قضايا")
_RINGS = ("شبكه", "عصابه", "خليه", "متهم", "مطلوب")


def of_the_trade(clause: Clause, hit: Hit) -> bool:
    """As in "the fight against smuggling", "a ring for smuggling drugs was broken up"."""
    if hit.form not in (NOUN, PHRASE):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first + 1]
    ring = begins_any(map(bare, near), _RINGS) and bool(clause.sentence.cue("arrest", "seize"))
    return ring or begins(clause.word(hit.first - 1), _AGAINST_TRADE)


only_where(of_the_trade, stems=(*_RINGS, *_AGAINST_TRADE))


def found_on_him(clause: Clause, hit: Hit) -> bool:
    """As in "seized arms in his possession", "with them", in Arabic: nothing came over the line."""
    if _SEIZES.of_any(clause.sentence.words[hit.first : hit.last]) and not _WITH_THEM.isdisjoint(
        clause.sentence.words[hit.first : hit.last + 2]
    ):
        return True
    if begins(bare(word_of(clause, hit)), ("تسلل", "متسلل", "عبر", "يتسلل", "محاول")):
        return False
    found = _ON_HIM.of_any(clause.sentence.words[clause.first : clause.last])
    return found and not clause.cue("border")


_IN_HIS_HANDS = ("بحوزت", "بحوزه")
_ON_HIM = Beginnings(*_IN_HIS_HANDS)
_SEIZES = Beginnings("ضبط", "صادر", "يضبط", "تضبط", "يصادر", "تصادر")
_WITH_THEM = word_set("معه معها معهم معهما معهن لديه لديهم بحوزتهم بحوزته منهم منه")
only_where(found_on_him, _WITH_THEM, stems=_IN_HIS_HANDS)


_KEEPS = ("يحتفظ", "تحتفظ", "احتفظ", "محتفظ")
_STAYS = (
    "بمستودع",
    "بمخازن",
    "بمقر",
    "بقاعد",
    "بقواعد",
    "بوجود",
    "بمقاتل",
    "بعناصر",
    "بحضور",
    "بمعسكر",
)


def keeps_a_stay(clause: Clause, hit: Hit) -> bool:
    """As in "keeps headquarters in X", in Arabic: a presence, no ground that is held."""
    behind = clause.sentence.words[hit.first + 1 : hit.first + 5]
    return begins(word_of(clause, hit), _KEEPS) and any(w.startswith(_STAYS) for w in behind)


only_where(keeps_a_stay, stems=_STAYS)


def declines(clause: Clause, hit: Hit) -> bool:
    """As in "the decline of the services", in Arabic, written like "she kills"."""
    return bare(word_of(clause, hit)) == "تردي"


_VISIT = ("للاطلاع", "لتفقد", "بزياره", "للاشراف")


def comes_to_see(clause: Clause, hit: Hit) -> bool:
    """As in "the chief of staff reached the town to look at the troops", in Arabic: a visit."""
    words = clause.sentence.words[hit.first : clause.last]
    return begins(word_of(clause, hit), ("وصل", "توجه")) and begins_any(words, _VISIT)


only_where(comes_to_see, stems=_VISIT)
