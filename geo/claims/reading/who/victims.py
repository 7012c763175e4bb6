"""Who in a clause is hit, killed or taken, by where the name stands."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.made_english import THOUGHT
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import bare, begins, begins_any
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import MEN

_AMONG = word_set("بينهم بينهما معظمهم غالبيتهم جلهم اغلبهم اكثرهم")


def among_the_dead(clause: Clause, name: Named) -> bool:
    """As in "15 men, among them officers of X": told of those who fell."""
    before = clause.sentence.words[max(clause.first, name.first - 4) : name.first]
    return not _AMONG.isdisjoint([word.lstrip("و") for word in before])


_DEALT = word_set(
    "attack attacks ambush ambushes raid raids bombing bombings bomb bombs strike strikes "
    "airstrike airstrikes air shelling fire mortar drone ied suicide sniper rocket rockets assault "
    "car roadside artillery missile missiles gunfire shooting mine landmine explosion blast"
)
_OF_A_BLOW = word_set("a an the suspected alleged apparent separate two three recent such")
_SUFFERS = word_set("suffered suffers suffering sustained sustains sustaining")


def _led_by_from(words: list[str], first: int, last: int) -> bool:
    """As in "suffered grave losses from X": the loss is told to come from X."""
    return "from" in words[max(first, last - 2) : last]


_IN = frozenset({"in", "by", "during"})
_OF = frozenset({"of", "from"})  # behind a noun: "the casualties of the US strikes"


def deals_it(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "killed in an X attack", in English: X dealt the blow in which they fell."""
    words = clause.sentence.words
    if clause.sentence.arabic and words[name.first - 1] == "مخلفات":
        return True  # "by a mine that X left behind"
    if clause.sentence.arabic:
        return _of_a_blow(clause, trigger, name)
    if name.first < trigger.hit.last or _laid_by(words, name):
        return name.first >= trigger.hit.last
    if words[trigger.hit.first] in _SUFFERS and _led_by_from(words, trigger.hit.last, name.first):
        return True
    if _fired_by(words, trigger.hit.last, name.first) or _thought_his(words, trigger, name):
        return True
    place = name.first - 1
    while place >= trigger.hit.last and words[place] in _OF_A_BLOW:
        place -= 1
    named = [words[name.last - 1], *words[name.last : min(name.last + 1, clause.last)]]
    of = words[place] in _IN or (words[place] in _OF and not trigger.verbal)
    return of and not _DEALT.isdisjoint(named)


_LAID = word_set("planted laid detonated fired launched attributed claimed carried staged")


def _laid_by(words: list[str], name: Named) -> bool:
    """As in "killed by a bomb planted by X", "in raids attributed to X"."""
    first = name.first - (words[name.first - 1] == "the")
    before = words[max(0, first - 3) : first]
    if before[-1:] == ["by"]:
        return before[-2:-1] != [] and (before[-2] in _LAID or before[-3:-1] == ["carried", "out"])
    return before[-2:] == ["attributed", "to"]


def _thought_his(words: list[str], trigger: Trigger, name: Named) -> bool:
    """As in "killed in raids believed to be Israeli"."""
    if words[name.first - 2 : name.first] != ["to", "be"] or words[name.first - 3] not in THOUGHT:
        return False
    return words[name.first - 4] in _DEALT and name.first - 4 > trigger.hit.first


_SHOT = word_set("by in")
_FIRED_REACH = 5  # words from "by" over "a sniper" to "from" and whose he is


def _fired_by(words: list[str], first: int, last: int) -> bool:
    """As in "killed by a sniper from X", "by fire from X"."""
    last -= words[last - 1] == "the"
    if words[last - 1] != "from" or words[last - 2] not in _DEALT:
        return False
    return bool(_SHOT & set(words[max(first, last - _FIRED_REACH) : last - 2]))


def came_under(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "positions of X came under fire": X is hit, unless "by" or "from" stands before it."""
    words = clause.sentence.words
    begun = words[clause.first : trigger.hit.last]
    if not begins_any(begun, ("تعرض", "يتعرض")):
        return False
    return clause.word(name.first - 1) not in ("من", "قبل", "بها", "بيد")


_BLOWS = (
    "قصف", "غار", "ضرب", "هجوم", "هجم", "كمين", "صاروخ", "صواريخ", "نيران", "رصاص", "تفجير",
    "قنبل", "قنابل", "عبو", "قذيف", "قذايف",
)  # fmt: skip
_IN_A_BLOW = word_set("في جراء اثر خلال نتيجه بسبب من")


def _of_a_blow(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "fell in the shelling of X", "by an X raid", in Arabic: X dealt it."""
    own = _is_blow(clause.word(name.first)) and name.last - name.first > 1  # "an X raid"
    place = name.first - (not own)
    while place > trigger.hit.first and _between(clause.word(place)):
        place -= 1
    word = clause.word(place)
    if launched_by(clause, trigger, name):
        return True
    known = word.removeprefix("ب").startswith("ال")
    if known and not name.head and not clause.word(name.first).startswith("ال"):
        return False  # "were hurt in the attack soldiers of X"
    led = word.startswith("ب") or clause.word(place - 1) in _IN_A_BLOW
    on = clause.word(name.first - 1) in ("علي", "ضد")
    if name.first < trigger.hit.first or on or not led or name.head not in ("", "ل", "ب"):
        return False
    return _is_blow(word)


def _between(word: str) -> bool:
    """As in "by an *air* raid of X", "by bullets of *gunmen* of X"."""
    return word in MEN or word in _MARKSMEN or word.endswith(("جوي", "جويه", "صاروخي"))


_MARKSMEN = word_set("قناص قناصه قناصي قناصين من")  # "a sniper of X", "of the men of X"


_LAUNCHED = word_set(
    "شنه شنها شنته شنتها نفذه نفذها نفذته نفذتها نصبه نصبها نصبته نصبتها "
    "رماها رماه رمتها القاها القته القتها اطلقها اطلقه اطلقتها اطلقته فجرها فجره زرعها زرعه زرعتها"
)
_LAUNCH_REACH = 4  # words of men between "that … launched" and whose men they are


def launched_by(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "in an attack that gunmen of X launched", "an attack by X", in Arabic: X dealt it."""
    words = clause.sentence.words
    if clause.sentence.arabic and words[name.first - 1] == "مخلفات":
        return True
    if not clause.sentence.arabic and name.first >= trigger.hit.last and _laid_by(words, name):
        return True
    if clause.sentence.arabic and name.last - name.first > 1 and _is_blow(words[name.first]):
        return True  # "came under Israeli raids"
    if words[name.first - 1] == "من" and name.first > trigger.hit.first:
        blow = next((p for p in (name.first - 2, name.first - 3) if _is_blow(words[p])), -1)
        if blow >= clause.first and all(_is_adjective(w) for w in words[blow + 1 : name.first - 1]):
            return True
    near = range(max(trigger.hit.first, name.first - _LAUNCH_REACH), name.first)
    at = next((p for p in near if words[p] in _LAUNCHED), None)
    if at is None or not (_is_blow(words[at - 1]) or _is_blow(words[at - 2])):
        return False  # nor "a hand *grenade* that gunmen threw"
    return all(w in MEN or w in _OF_THEM for w in words[at + 1 : name.first])


def _is_adjective(word: str) -> bool:
    return word.removeprefix("ال").endswith(_ADJECTIVE_ENDS)


_ADJECTIVE_ENDS = ("ي", "يه", "عنيف", "عنيفه", "مباغت", "مسلح", "مسلحه")


def laid_for(clause: Clause, name: Named) -> bool:
    """As in "they laid an ambush for X", in Arabic, behind who laid it."""
    near = clause.sentence.words[max(clause.first, name.first - _SORT_OF_AMBUSH) : name.first]
    return name.head == "ل" and any(w.startswith("كمين") for w in near)


_SORT_OF_AMBUSH = 2  # words: "an ambush", and of what sort


_OF_THEM = word_set(
    "مسلحون مقاتلون من ينتمون ينتمي الي تابعون تابع مجهولون مجموعه خلايا خليه مسلحه"
)


def _is_blow(word: str) -> bool:
    return word.lstrip("بل").removeprefix("ال").startswith(_BLOWS) or bare(word).startswith(_BLOWS)


_DIES = (
    "لقي",
    "لقو",
    "لقت",
    "قضي",
    "قضو",
    "توفي",
    "مات",
    "استشهد",
    "died",
    "dies",
    "dead",
    "perish",
    "mourn",
    "نعت",
    "نعي",
    "ينعي",
    "تنعي",
    "فقد",
    "خسر",
    "تكبد",
    "lost",
)


_LOSSES = word_set("casualties injuries losses deaths victims")
_NONE = word_set("no without any causing")


def without_losses_of(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "hit the base of X without causing casualties", in English: none of X's fell."""
    hit = trigger.hit
    if clause.sentence.arabic or name.last > hit.first or clause.word(hit.first) not in _LOSSES:
        return False
    none = not _NONE.isdisjoint(clause.sentence.words[max(clause.first, hit.first - 3) : hit.first])
    struck = any(
        h.last <= name.first and name.first - h.last <= _STRUCK_REACH
        for h in clause.cue("strike", "target", "clash")
    )
    return none and struck


_STRUCK_REACH = 3  # words from "hit" over "a base of" to whose it is


_SO_MANY = word_set(
    "احد اثنان اثنين اثنتان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره عشرون ثلاثون عشرات "
    "ميات عدد بعض جميع معظم"
)
_DEAD = word_set("قتلي قتيل قتيلا جرحي جريح جريحا شهداء شهيد ضحايا مصابين مصابا اصابات")
_FALL = ("قتل", "جرح", "اصيب", "سقط", "استشهد", "لقي", "قضي", "توفي", "مصرع", "مقتل", "اصابه")


def some_of_whom(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "three of X were hurt", in Arabic: a number right behind the verb, and "of X"."""
    words, hit = clause.sentence.words, trigger.hit
    if not clause.sentence.arabic or clause.word(name.first - 1) != "من":
        return False
    if clause.word(name.first - 2).removeprefix("ال") in _DEAD:
        return True
    if not begins(words[hit.first], _FALL) or name.first - hit.last not in (2, 3):
        return False
    word = clause.word(hit.last)
    if word in _ONE_MAN and name.first - hit.last == 2:
        return not _others_behind(clause, name)
    if name.first - hit.last == 3 and clause.word(hit.last + 1).startswith("ب"):
        return False
    return word.isdecimal() or word in _SO_MANY


_ONE_MAN = word_set("عنصر مقاتل جندي منتسب ضابط قيادي شرطي")


_A_MAN = _ONE_MAN | word_set("عسكري مسلح مستشار حارس عريف ملازم نقيب رايد عقيد عميد")


def one_man_falls(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "a soldier of X was killed", in Arabic: one man right behind the verb, and no object.

    So written the verb may also say that he killed; then somebody stands behind.
    """
    alone = clause.sentence.arabic and trigger.verbal and name.first == trigger.hit.last
    if not alone or clause.word(name.first) not in _A_MAN:
        return False
    counted = any(
        0 <= c.first - name.last <= 1 and c.quantity.unit == "persons" for c in clause.counts
    )
    return not counted and not _others_behind(clause, name)


def _others_behind(clause: Clause, name: Named) -> bool:
    """As in "an officer of X killed a man of Y", in Arabic: the object stands behind."""
    behind = clause.sentence.words[name.last : name.last + 3]
    return any(w.endswith("ا") and len(w) > 3 for w in behind) or any(
        name.last <= n.first <= name.last + 3 and not n.metonym for n in clause.names
    )


def suffers(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "Six guards were hurt", "two soldiers died": the one before the verb is the victim."""
    words = clause.sentence.words
    if begins(words[trigger.hit.first], _DIES) or _fell_in_a_blow(clause, trigger, name):
        return True
    if clause.sentence.arabic and trigger.verbal and name.first < trigger.hit.first:
        fell = begins(words[trigger.hit.first], ("قتل", "جرح", "اصيب", "سقط", "استشهد"))
        return fell and not _told_behind(clause, trigger.hit.last)
    before = words[max(clause.first, trigger.hit.first - 2) : trigger.hit.first]
    passive = any(w in ("was", "were", "been") for w in before)
    return not clause.sentence.arabic and passive and name.first < trigger.hit.first


def _fell_in_a_blow(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "were hurt in the attack soldiers of X", in Arabic: the blow right behind the verb."""
    last = trigger.hit.last
    if not clause.sentence.arabic or not trigger.verbal or name.first < last + 2:
        return False
    return clause.word(last) in _IN_A_BLOW and _is_blow(clause.word(last + 1))


def _told_behind(clause: Clause, place: int) -> bool:
    """Whether a figure of men or a body stands behind this word."""
    return any(place <= n.first <= place + 6 for n in clause.names) or any(
        c.first == place or (place <= c.first <= place + 4 and c.quantity.unit == "persons")
        for c in clause.counts
    )


def takes_others(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether a hunted body right behind the verb is told to have taken somebody else."""
    if name.first - trigger.hit.last > 1 or not clause.sentence.arabic or name.head:
        return False
    if any(c.first == trigger.hit.last for c in clause.counts):
        return False  # "three civilians were killed": the figure is told of those who fell
    if clause.word(name.last + 1) == "من" and name.first == trigger.hit.last:
        return True  # "X executed nine of our young men"
    return any(c.first >= name.last and c.quantity.unit == "persons" for c in clause.counts) or any(
        n.first >= name.last and n.ids[:1] in (("civilians",), ("displaced",)) for n in clause.names
    )


def is_victim(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether what follows the verb is its victim: a figure or "members of" comes first."""
    if not trigger.verbal:
        return True
    between = clause.sentence.words[trigger.hit.last : name.first]
    counted = any(trigger.hit.last <= c.first <= name.first for c in clause.counts)
    return counted or any(w in MEN for w in between)
