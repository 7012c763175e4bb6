"""Who crosses the line, in Arabic: men of a named body, before the verb or behind it."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import bare, begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import MEN, THERE
from geo.claims.reading.who.hunted import ENEMIES

_NUMBERS = word_set(
    "نحو قرابه حوالي الاف الوف ميات عشرات عدد من بعض الف الفي ميه مييه جندي جنديا الجنود مقاتل "
    "المقاتلين عنصر عنصرا اكثر مايه مايتي ميتي"
)


def crosses(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "guards saw X slip over", "hundreds of men of X cross", in Arabic: X crosses."""
    words, hit = clause.sentence.words, trigger.hit
    if _tries(clause, trigger, name) or _is_kept_from(clause, trigger, name):
        return True
    goes = trigger.verbal or hit.parted or bare(words[hit.first]) in _ENTRY
    if trigger.verbal and words[hit.last : name.first] in _ANY and begins(words[hit.first], _GOES):
        return clause.sentence.arabic
    if not (clause.sentence.arabic and goes) or clause.cue("foil") or name.head:
        return False
    if name.last == hit.first:
        slips = name.ids[:1] in ENEMIES and begins(words[hit.first], _SLIPS)
        return slips or (words[name.first] in _SOLDIERS and begins(words[hit.first], _GOES_OVER))
    if hit.first < name.first < hit.last:
        return True  # "the entry of gunmen"
    between = words[hit.first + 1 : name.first]
    behind = 0 < len(between) <= _CROWD
    behind = behind or (name.first == hit.last and begins(words[hit.first], _SLIPS))
    return behind and all(
        w in MEN or w in _NUMBERS or w in THERE or w in ("منه", "منها") or w.isdecimal()
        for w in between
    )


def _tries(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "killed four men of X (who) tried to slip over": the men are those who slip."""
    words, hit = clause.sentence.words, trigger.hit
    if name.ids[:1] not in ENEMIES or name.head or clause.cue("foil"):
        return False
    between = words[name.last : hit.first]
    slips = begins(bare(words[hit.first]), (*_SLIPS, *_OVER))
    return slips and name.last <= hit.first and _TRYING.issuperset(between)


def _is_kept_from(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "guards kept smugglers from getting over", in Arabic, by one phrase in two parts."""
    hit = trigger.hit
    foiled = hit.parted and any(h.first == hit.first for h in clause.cue("foil"))
    return foiled and name.ids[:1] in ENEMIES and name.first >= hit.last and not name.head


_TRYING = word_set(
    "حاول حاولا حاولوا يحاول يحاولان يحاولون كان كانا كانوا هم هو هما الذين الذي ممن اثنين اثنان "
    "اخرين"
)

_OVER = ("عبر", "عبور", "يعبر", "اجتاز", "اجتياز", "يجتاز")

_ENTRY = word_set("دخول عبور تسلل توغل اجتياز")  # "the entry of men of X": X's men go

_SOLDIERS = word_set(
    "جندي جنديا جنديين جنديان جنود الجنود عسكري عسكريا عسكريين عسكريون ضابط ضابطا ضباط ضابطين"
)

_GOES_OVER = ("عبر", "اجتاز", "دخل", "تجاوز", "فر", "هرب", "يعبر", "يجتاز", "يدخل")

_SLIPS = ("تسلل", "توغل", "يتسلل", "تتسلل", "يتوغل", "تتوغل")

_GOES = ("تدخل", "تعبر", "تجتز", "تجتاز", "تتوغل", *_GOES_OVER)

_ANY = (["اي"], ["اي", "قوات"], ["اي", "قوه"], ["اي", "وحدات"])

_CROWD = 5  # words of men and numbers from the verb to whose men they are
