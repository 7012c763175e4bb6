"""Which body a name means here: by the time, the place and what the article told before."""

from collections.abc import Iterator

from gazetteer.place import SETTLED, PlaceKind
from geo.claims.letters import plain_key
from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import Beginnings, bare, begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.voices import Stretch
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.english_forces import of_his_kind
from geo.claims.reading.who.hunted import HUNTED
from geo.claims.reading.who.known import Known


def readings_of(name: Named, clause: Clause, trigger: Trigger, known: Known) -> tuple[str, ...]:
    """Which bodies a name may mean here, best first."""
    if not name.ids:
        return _back(name, clause, trigger, known)
    if _is_a_room(name, clause):
        return ()
    told = _told_in_context(name, clause, known)
    if told:
        return told
    if trigger.kind in _OF_STATES and name.ids[0] in _STATE_OF and _is_a_side(name, clause):
        return (_of_the_time(_STATE_OF[name.ids[0]], known),)
    if "both" in name.reason or len(name.ids) == 1:
        return tuple([_of_time_and_place(one, name, clause, trigger, known) for one in name.ids])
    grounds = _own_ground(clause, known) or grounds_of(clause) - {"both"}
    grounds = grounds or _of_the_company(name, clause, known)
    national = all(known.actors[one].side in ("iraq", "syria") for one in name.ids[:2])

    foreign = _comes_from_abroad(clause, trigger)

    def rank(one: str) -> tuple[bool, int, int]:
        at_home = national and len(grounds) == 1 and known.actors[one].side in grounds
        return (at_home is foreign, -min(known.counts[one], 1), name.ids.index(one))

    return tuple(dict.fromkeys(_of_the_time(one, known) for one in sorted(name.ids, key=rank)))


def _of_time_and_place(
    one: str, name: Named, clause: Clause, trigger: Trigger, known: Known
) -> str:
    """The body of the place and the time for one that is named alone."""
    then = _of_the_time(one, known)
    if then != one and _is_of_before(name, clause, trigger):
        then = one
    return _of_the_place(then, name, clause)


_STATES = frozenset({"state_force", "government"})


def _own_ground(clause: Clause, known: Known) -> frozenset[str]:
    """The country for which the speaker speaks: "the army", in his mouth, is its own."""
    bodies = clause.stretch.bodies[:1]
    actors = [known.actors[one] for one in bodies if known.actors[one].type in _STATES]
    return frozenset(one.side for one in actors if one.side in ("iraq", "syria"))


def _of_the_company(name: Named, clause: Clause, known: Known) -> frozenset[str]:
    """As in "the border guard of Iraq, then the army, then the PMF": the army of that country."""
    others = (n.ids[0] for n in clause.names if n is not name and len(n.ids) == 1)
    told = {known.actors[one].side for one in others} & {"iraq", "syria"}
    return frozenset(told if len(told) == 1 else ())


_ROOMS = word_set("room rooms center centre centers centres cell")


def _is_a_room(name: Named, clause: Clause) -> bool:
    """As in "a joint operations room": no command, but what two bodies share."""
    words = clause.sentence.words[name.first : name.last]
    return words == ["joint", "operations"] and clause.word(name.last) in _ROOMS


_ENTERS = (
    "دخل", "يدخل", "تدخل", "ندخل", "دخول", "عبر", "يعبر", "تعبر", "اجتاز", "يجتاز", "تجتاز",
    "توغل", "enter", "cross",
)  # fmt: skip
_LANDS = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY})


def _comes_from_abroad(clause: Clause, trigger: Trigger) -> bool:
    """As in "the army will not enter Syria": it is no Syrian one."""
    enters = begins(clause.word(trigger.hit.first), _ENTERS) or begins(
        clause.word(trigger.hit.last - 1), _ENTERS
    )
    if not enters:
        return False
    spots = [s for s in clause.spots if s.place is not None and s.first >= trigger.hit.last]
    return bool(spots) and spots[0].place is not None and spots[0].place.kind in _LANDS


def grounds_of(clause: Clause) -> frozenset[str]:
    """The countries on whose ground a clause is, else its sentence; a gate lies on its own side.

    Countries told beside a place ("the crossing with Syria") count for nothing; what lies opposite
    a place of one country, and no other place told, lies in the other.
    """
    for spots in (clause.spots, clause.sentence.spots):
        told = [
            s.place
            for s in spots
            if s.place is not None and not _elsewhere(clause, s.first, s.place.kind)
        ]
        told = [place for place in told if place.kind is not PlaceKind.FRONTIER] or told
        inner = [place for place in told if place.kind is not PlaceKind.COUNTRY] or told
        grounds = frozenset(place.country for place in inner)
        if grounds:
            return grounds
    return frozenset(_facing(clause))


def _facing(clause: Clause) -> Iterator[str]:
    """As in "opposite X": of the other country, where X is of one that the line parts."""
    for spot in clause.spots:
        place = spot.place
        if place is None or place.kind not in _FACED or place.country not in _OTHER_SIDE:
            continue  # opposite a district may lie within it, by the line
        if _word_before(clause, spot.first) in _OPPOSITE:
            yield _OTHER_SIDE[place.country]


def _word_before(clause: Clause, first: int) -> str:
    """The word before a place's name, words for its kind aside: "opposite the town of X"."""
    words = clause.sentence.words
    place = first - 1
    while place > 0 and words[place] in _KINDS_OF_PLACE:
        place -= 1
    return words[place] if place >= 0 else ""


def _elsewhere(clause: Clause, first: int, kind: PlaceKind) -> bool:
    """As in "opposite X", "came from Syria": not where it happens."""
    before = clause.sentence.words[first - 1] if first else ""
    if before in ("with", "مع"):
        return True  # "the line with northeast Syria"
    opposite = _word_before(clause, first) in _OPPOSITE
    return opposite or (kind is PlaceKind.COUNTRY and before in _NEAR_A_LAND)


_NEAR_A_LAND = word_set("من قرب نحو باتجاه from near towards toward")


_OF_STATES = frozenset({Kind.COORDINATION, Kind.TRANSFER, Kind.CROSSING_STATUS})

_STATELESS = frozenset({"sdf", "ypg", "syr_autonomous"})

_STATE_OF = {"saa": "syrian_gov", "iraqi_forces": "iraqi_gov"}


def _is_a_side(name: Named, clause: Clause) -> bool:
    """As in "agreed with the Syrian side": the state, where no body without a state has a part."""
    words = clause.sentence.words[name.first : name.last]
    told = (*clause.stretch.bodies, *(one for n in clause.names for one in n.ids[:1]))
    if any(one in _STATELESS for one in told):
        return False
    return any(w == "side" or w.endswith(("الجانب", "للجانب", "الطرف", "للطرف")) for w in words)


def _the_gunmen_told(name: Named, clause: Clause, known: Known) -> bool:
    """As in "ISIS overran Rawa. The gunmen …": ISIS, where no other such body came between."""
    words = clause.sentence.words[max(0, name.first - 1) : name.last]
    if words[0] != "the" and not any(w.lstrip("ولبف").startswith("ال") for w in words[-1:]):
        return False
    bands = (one for one in reversed(known.seen) if known.actors[one].type not in _OF_A_STATE)
    return next((one for one in bands if one not in _NO_BAND), None) == "isis"


_VAGUE = frozenset({"gunmen", "saa_allies", "asayish", "iran_militias"})


def _told_in_context(name: Named, clause: Clause, known: Known) -> tuple[str, ...]:
    """Whom a vague name means by what the article told before; empty where it does not say."""
    if clause.sentence.words[name.first : name.last] == ["the", "group"]:
        own = [one for one in clause.stretch.bodies[:1] if known.actors[one].type in _BANDS]
        return (*own, *name.ids) if own else ()  # "X denied that the group has posts"
    if name.ids[0] not in _VAGUE:
        return ()
    if name.ids == ("gunmen",) and _the_gunmen_told(name, clause, known):
        return ("isis", "gunmen")
    if name.ids[:1] == ("saa_allies",) and _of_tehran(name, clause):
        return ("iran_militias", *name.ids)
    if name.ids == ("asayish",) and _of_damascus(name, clause, known):
        return ("general_security", "asayish")
    band = _the_band_told(name, clause, known)
    return (band, *name.ids) if band is not None else ()


_TEHRANS = frozenset({"irgc", "iran"})


def _of_tehran(name: Named, clause: Clause) -> bool:
    """As in "the Revolutionary Guards and allied militias": Iran's allies, no army's."""
    before = [n for n in clause.sentence.names if n.last <= name.first and name.first - n.last <= 2]
    return bool(before) and before[-1].ids[:1] != () and before[-1].ids[0] in _TEHRANS


_ONE_BAND = (["الميليشيا"], ["المليشيا"], ["militia"])


def _the_band_told(name: Named, clause: Clause, known: Known) -> str | None:
    """As in "men of X … The militia set up a post": X, the band named last."""
    words = clause.sentence.words[name.first : name.last]
    if name.ids[:1] != ("iran_militias",) or words[-1:] not in _ONE_BAND:
        return None
    the = clause.word(name.first - 1) == "the" or words[:1] == ["the"]
    if words[-1] == "militia" and not (the and len(words) <= 2):
        return None
    told = (one for one in reversed(known.seen) if known.actors[one].type in _BANDS)
    return next((one for one in told if one not in _SEVERAL), None)


_BANDS = frozenset({"state_affiliated_militia", "militia", "non_state_force"})

_SEVERAL = frozenset({"iran_militias", "iraqi_militias", "isis", "gunmen", "saa", "iraqi_army"})

_INTERNAL = ("الداخلي", "internal")
_OF_WHOM = 3  # words from "that belong" to the ministry

_KURDISH = ("sdf", "syr_autonomous", "ypg")


def _of_damascus(name: Named, clause: Clause, known: Known) -> bool:
    """As in "the internal security forces", where Damascus is told of and no Kurdish body."""
    words = clause.sentence.words[name.first : name.last]
    if not any(w.startswith(_INTERNAL) for w in words) or any("اسايش" in w for w in words):
        return False
    behind = clause.sentence.words[name.last : name.last + _OF_WHOM]
    if any(w.startswith("تابع") for w in map(bare, behind[:1])) and "لوزاره" in behind:
        return True  # "that belong to the Ministry of the Interior"
    ministry = any(w.startswith(("داخليه", "الداخليه", "interior")) for w in clause.sentence.words)
    ours = known.counts["general_security"] + known.counts["syrian_gov_new"]
    return (ours > 0 or (ministry and known.counts["syrian_gov"] > 0)) and not any(
        known.counts[one] for one in _KURDISH
    )


_OF_A_STATE = frozenset({"state_force", "government", "state_affiliated_militia"})

_NO_BAND = frozenset({"gunmen", "civilians", "displaced"})

_OPPOSITE = word_set("قباله مقابل مقابله المقابل المقابله opposite facing")
_KINDS_OF_PLACE = word_set("مدينه بلده قريه ناحيه منفذ معبر the town city village of")
_FACED = SETTLED - {PlaceKind.DISTRICT} | {PlaceKind.CROSSING, PlaceKind.CAMP, PlaceKind.POST}
_OTHER_SIDE = {"iraq": "syria", "syria": "iraq"}


def _of_the_time(body: str, known: Known) -> str:
    if known.early and body == "sdf":
        return "ypg"
    if body == "syr_opposition" and known.counts["nsa_opposition"]:
        return "nsa_opposition"  # "the rebels", in an article that names the Free Syrian Army
    if not known.late:
        return body
    return {"saa": "syrian_army_new", "syrian_gov": "syrian_gov_new"}.get(body, body)


def speaks_for(stretch: Stretch, known: Known) -> tuple[str, ...]:
    """The bodies for which a speaker speaks, as they are at the time of the article."""
    told = plain_key(stretch.attribution.speaker or "").split()
    fallen = any(word.startswith(_FALLEN) for word in told)
    return stretch.bodies if fallen else tuple(_of_the_time(one, known) for one in stretch.bodies)


_FALLEN = ("نظام", "النظام", "لنظام", "للنظام", "الاسد", "regime", "assad")

_MEN_MOVED = ("جنود", "جندي", "عسكري", "ضباط", "ضابط", "soldier", "troops", "officer", "personnel")


def _is_of_before(name: Named, clause: Clause, trigger: Trigger) -> bool:
    """Of the fallen state: also soldiers whom others take back or hand over, moved by no army."""
    words = clause.sentence.words[name.first : name.last]
    moved = trigger.kind is Kind.TRANSFER and any(
        w.removeprefix("ال").startswith(_MEN_MOVED) for w in words
    )
    return moved or _of_the_fallen(name, clause)


def _of_the_fallen(name: Named, clause: Clause) -> bool:
    """As in "regime forces", "soldiers who fled": those of before the fall, whenever it is told."""
    words = clause.sentence.words
    if any(w.startswith(_FALLEN) for w in words[name.first : name.last]):
        return True
    return _FLED.of_any(words[max(0, name.first - 1) : name.last + _FLED_REACH])


_FLED = Beginnings(
    "السابق", "سابق", "المنحل", "المنهار", "لجا", "لجو", "لاجي", "فارين", "الفارين", "هارب",
    "الهارب", "فروا", "هربوا", "اسلحتهم", "former", "fled", "fleeing", "deserters", "deserted",
    "ousted", "toppled",
)  # fmt: skip

_FLED_REACH = 8  # words behind soldiers within which it is told that they fled


def _of_the_place(body: str, name: Named, clause: Clause) -> str:
    """The opposition at Al-Tanf is a body of its own; Syria has border guards too."""
    if body == "iraqi_border_guard" and _is_syrian(name, clause):
        return "syrian_border_guard"
    if body != "syr_opposition":
        return body
    behind = (s.place for s in clause.spots if s.first >= name.last)
    return "syr_opp_tanf" if any(p is not None and p.id == "tanf" for p in behind) else body


def _is_syrian(name: Named, clause: Clause) -> bool:
    """As in "border guards in Syria", or as Damascus says "its border guards"."""
    words = clause.sentence.words
    if any(w.startswith("iraq") or "عراق" in w for w in words[name.first : name.last]):
        return False
    if clause.sentence.arabic:
        return clause.stretch.bodies[:1] in _DAMASCUS  # as Damascus says "the border guard"
    if words[name.last : name.last + 2] in (["in", "syria"], ["on", "syrian"]):
        return True
    told = clause.sentence.words[clause.first : clause.last]
    return clause.stretch.bodies[:1] in _DAMASCUS and "iraqi" not in told


_DAMASCUS = (("syrian_gov",), ("syrian_gov_new",), ("saa",), ("syrian_army_new",))

_BETWEEN_TWO = frozenset({Kind.COORDINATION, Kind.POST, Kind.PATROL, Kind.STRIKE, Kind.CLASH})


def _back(name: Named, clause: Clause, trigger: Trigger, known: Known) -> tuple[str, ...]:
    """A pronoun: the speaker's own forces, or the two named last."""
    if "parties" in name.reason:
        if trigger.kind not in _BETWEEN_TWO:
            return ()
        if trigger.kind is Kind.CLASH and len(fighters := _named_ahead(name, clause)) > 1:
            return fighters[:2]
        return (
            known.pair
            or tuple(dict.fromkeys(one for one in reversed(known.seen) if one not in HUNTED))[:2]
        )
    told = known.subject and known.subject_sentence == clause.sentence.number
    if told and trigger.kind is Kind.CAPTURE and known.subject[0].ids[0] not in HUNTED:
        return known.subject[0].ids
    his = _men_of_the_enemy(name, clause, trigger) or _men_of_the_struck(
        name, clause, trigger, known
    )
    his = his or clause.stretch.bodies[:1] or of_his_kind(clause)
    if his:
        return his
    last = known.subject[0].ids if known.subject else ()
    return () if last[:1] and last[0] in HUNTED and is_ours(clause, name) else last


_TAKES_MEN = ("قتل", "اعتقل", "جرح", "اصاب", "حيد", "اسر", "تقتل", "تعتقل")


def _men_of_the_enemy(name: Named, clause: Clause, trigger: Trigger) -> tuple[str, ...]:
    """As in "they (lit. she) killed three of his men", in Arabic: of him whom they hunt.

    The verb's ending tells that its subject is not the one whose men they are.
    """
    words, hit = clause.sentence.words, trigger.hit
    verb = words[hit.first].removeprefix("و").removeprefix("ف")
    hers = begins(verb, _TAKES_MEN) and (verb.endswith(("ت", "وا")) or verb[0] == "ت")
    if not (clause.sentence.arabic and trigger.verbal and hers and words[name.first][-1] == "ه"):
        return ()
    ahead = [n for n in clause.sentence.names if n.last <= name.first and n.ids]
    last = ahead[-1].ids if ahead else ()
    return last if last[:1] and last[0] in HUNTED and not words[name.first].endswith("نه") else ()


_THAT_LED_TO = word_set("مما ما فيما اسفر اسفرت ادي ادت موقع موقعا")


def _men_of_the_struck(
    name: Named, clause: Clause, trigger: Trigger, known: Known
) -> tuple[str, ...]:
    """As in "hit a car of X, which led to the death of two of its men", in Arabic: X's men."""
    told = known.fight_sentence == clause.sentence.number and clause.sentence.arabic
    if trigger.kind is not Kind.CASUALTIES or trigger.verbal or not told:
        return ()
    before = clause.sentence.words[max(0, trigger.hit.first - 4) : trigger.hit.first]
    struck = [p for p in known.fight if p.role is Role.AGAINST and p.first < name.first]
    return struck[-1].ids if struck and not _THAT_LED_TO.isdisjoint(before) else ()


def _named_ahead(name: Named, clause: Clause) -> tuple[str, ...]:
    """The bodies that the sentence names before "the two sides", the first named first."""
    ahead = (n for n in clause.sentence.names if n.last <= name.first and not n.metonym)
    return tuple(dict.fromkeys(n.ids[0] for n in ahead if n.ids))


def is_ours(clause: Clause, name: Named) -> bool:
    """As in "our troops": nobody quoted here says so of the enemy's."""
    word = clause.sentence.words[name.first]
    return not name.ids and (word == "our" or word.endswith("نا"))
