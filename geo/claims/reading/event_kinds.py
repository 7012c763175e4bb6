"""Words that claim that something happens: talks, moves, fights, arrests, crossings."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind, ZoneKind
from geo.claims.reading.caught import lays_ambush
from geo.claims.reading.clauses import Clause
from geo.claims.reading.english_fights import (
    english_campaign,
    english_raid,
    foiled,
    ground_before_men,
    lends_cover,
    meets_in_field,
    sends_troops,
    shares_in_fight,
)
from geo.claims.reading.forms import FUTURE, NOUN, PERFECT, PHRASE
from geo.claims.reading.nearby import (
    WARDS,
    begins,
    force_near,
    near_after,
    near_before,
    word_of,
)
from geo.claims.reading.other_moves import comes_to_no_place, joins_in_field
from geo.claims.reading.settings import BACKGROUND, MAIN, Trigger, setting
from geo.claims.reading.smuggling import run_by
from geo.claims.reading.takings import takes_men, takes_over
from geo.claims.reading.tenses import is_negated
from geo.claims.reading.traffic import carries_wares, is_traffic
from geo.claims.reading.wordset import word_set

_PARTY_VERBS = word_set(
    "بحث يبحث تبحث التقي يلتقي تلتقي اجتمع يجتمع تجتمع وقع يوقع توقع ناقش يناقش تناقش met meet "
    "meeting meetings discuss discussed discussing"
)


def coordinations(clause: Clause) -> Iterator[Trigger]:
    """Talks, agreements, joint work: somebody with somebody."""
    for hit in clause.cue("coordination"):
        known = hit.head == "ال" and hit.first - clause.first <= 1
        if not (known or _two_parties(clause)):
            continue
        word = clause.sentence.words[hit.first].lstrip("وف")
        if word == "بحثا" or _goes_on_or_amounts(clause, hit):
            continue  # "in search of", "goes on", "amounts to"
        both = any("both" in n.reason for n in clause.names)
        alone = len({n.ids for n in clause.names}) < 2 and not (both or clause.cue("counterpart"))
        if word in _PARTY_VERBS and alone:
            continue
        if word.startswith(_MEET) and hit.tail:
            continue  # "drivers whom we met"
        if hit.head == "ب" and hit.form == NOUN and hit.first > clause.first:
            yield Trigger(Kind.COORDINATION, hit, BACKGROUND, "jointly with", False)
            continue
        if word.startswith(_MEET) and _force_words(clause):
            continue
        if meets_in_field(clause, hit) or (word.startswith(_MEET) and joins_in_field(clause)):
            yield Trigger(Kind.OPERATION, hit, setting(clause, hit), "link up", hit.verbal)
            continue
        yield Trigger(Kind.COORDINATION, hit, setting(clause, hit), "coordination", hit.verbal)
    for hit in clause.cue("with"):
        words = clause.sentence.words[hit.first : hit.last]
        if any("تنسيق" in w or "تعاون" in w or w.startswith("coordinat") for w in words):
            yield Trigger(Kind.COORDINATION, hit, BACKGROUND, "jointly with", False)


_MEET = ("التقي", "التقت", "التقو", "يلتق", "تلتق")


def _goes_on_or_amounts(clause: Clause, hit: Hit) -> bool:
    """As in "goes on searching", "comes to 615 km": written like "contacts" and "informs"."""
    word = word_of(clause, hit).lstrip("وف")
    if word in ("تتواصل", "يتواصل", "تواصلت"):
        return True
    if clause.word(hit.last) == "الاجتماعي":
        return True  # social media
    if word == "تواصل" and hit.last - hit.first == 1:
        behind = clause.sentence.words[hit.last : hit.last + 4]
        return not ({"مع", "بين", "وثيق", "مباشر", "مستمر"} & set(behind))
    reaches = word in ("يبلغ", "تبلغ", "بلغ", "بلغت")
    return reaches and any(hit.last <= c.first < hit.last + 4 for c in clause.counts)


def _two_parties(clause: Clause) -> bool:
    """Whether somebody coordinates with somebody."""
    bodies = {n.ids[:1] for n in clause.names}
    if any(n.head == "ب" for n in clause.names):
        bodies |= {(one,) for one in clause.stretch.bodies}  # "said it had contacts with X"
    both = any("both" in n.reason or "parties" in n.reason for n in clause.names)
    if len(bodies) >= 2 or both or clause.cue("between"):
        return True
    words = clause.sentence.words[clause.first : clause.last]
    return (
        bool(clause.cue("with"))
        or clause.stretch.denies
        or any(w.lstrip("ال").startswith("مشترك") or w in ("joint", "bilateral") for w in words)
        or bool(clause.cue("negation"))
    )


def _force_words(clause: Clause) -> bool:
    return any(h.meaning == "operation" for h in clause.cue("operation"))


_LEADS = ("start", "run", "ongoing", "planned", "ended", "manage", "negation", "deny")


def operations(clause: Clause) -> Iterator[Trigger]:
    """Forces that move, begin, go on or leave."""
    for hit in clause.cue("operation"):
        where = setting(clause, hit)
        if hit.form == NOUN or (hit.form == PHRASE and hit.head == "ال"):
            led = near_before(clause, hit, *_LEADS, reach=6) or _led_from_afar(clause, hit)
            led = led or near_after(clause, hit, "ongoing", "start", "ended", "planned")
            if led is None and hit.head.endswith("ال") and (clause.spots or clause.counts):
                led = near_after(clause, hit, "target", "run", reach=2)
            free = clause.sentence.zone is ZoneKind.TITLE or clause.stretch.denies
            if led is None and not free and not (_subject_after(clause, hit) and not hit.head):
                continue
            if led is not None and where == BACKGROUND:
                where = setting(clause, led)
        if _is_repelled(clause, hit):
            continue
        if _of_another_kind(clause, hit) or _is_raid(clause, hit) or comes_to_no_place(clause, hit):
            continue
        if english_raid(clause, hit) or shares_in_fight(clause, hit) or foiled(clause, hit):
            continue
        if clause.word(hit.first - 1) == "their" and near_before(clause, hit, "coordination"):
            continue  # "coordinate their operations"
        if is_traffic(clause) or (hit.verbal and not _moves(clause, hit)):
            continue
        wages = any(root in word_of(clause, hit) for root in ("خاض", "خوض"))
        if wages and clause.cue("clash"):
            continue
        yield Trigger(Kind.OPERATION, hit, where, "operation", hit.verbal)


_FAR = 14  # words from a verb that opens the clause to its object


def _led_from_afar(clause: Clause, hit: Hit) -> Hit | None:
    """As in "goes on, a force of X and Y, with a search": the verb opens the clause."""
    if not clause.sentence.arabic:
        return None
    opens = [
        h
        for h in clause.cue("start", "ongoing")
        if h.verbal and h.first <= clause.first + 1 and 0 < hit.first - h.last <= _FAR
    ]
    between = (h for h in clause.sentence.cues if opens and opens[0].last <= h.first < hit.first)
    return opens[0] if opens and not any(h.verbal for h in between) else None


def own_moves(clause: Clause) -> Iterator[Trigger]:
    """As in "X moved 60 fighters to B": a move of a force, no transfer of captives."""
    for hit in clause.cue("transfer"):
        if _moves_own(clause, hit) and clause.spots and clause.cue("persons", "units", "goods"):
            yield Trigger(Kind.OPERATION, hit, setting(clause, hit), "moves its own", True)


_RAIDERS = (("isis",), ("gunmen",), ("al_qaeda",))
_ON = frozenset({"علي", "ضد", "استهدف", "يستهدف"})


def _is_repelled(clause: Clause, hit: Hit) -> bool:
    """As in "managed to repel the attack": a fight, told by who was attacked."""
    attack = "هجوم" in word_of(clause, hit) or "هجمات" in word_of(clause, hit)
    return attack and near_before(clause, hit, "foil", reach=3) is not None


def _is_raid(clause: Clause, hit: Hit) -> bool:
    """As in "an attack of ISIS", "an attack on positions of X": a fight, no campaign."""
    if "هجوم" not in word_of(clause, hit) and "هجمات" not in word_of(clause, hit):
        return False
    near = [n.ids[:1] for n in clause.names if hit.first - 6 <= n.first <= hit.last + 3]
    on = any(w in _ON for w in clause.sentence.words[hit.last : hit.last + 3])
    return on or any(one in _RAIDERS for one in near)


def _subject_after(clause: Clause, hit: Hit) -> bool:
    return any(hit.last <= n.first <= hit.last + 2 and not n.head for n in clause.names)


def _of_another_kind(clause: Clause, hit: Hit) -> bool:
    """Whether the next word says what it is: "process of coordination", "fall in smuggling"."""
    return any(
        h.first == hit.last and not h.verbal and h.head not in ("ل", "لل")
        for h in clause.cue("coordination", "infiltration", "transfer", "arrest", "detainees")
        if not (h.meaning == "detainees" and hit.verbal)
    )


def _moves(clause: Clause, hit: Hit) -> bool:
    """Whether a force is what moves, to or from somewhere."""
    if not force_near(clause, hit):
        return clause.sentence.arabic and hit.first == clause.first and bool(clause.spots)
    if clause.sentence.arabic or clause.spots:
        return True
    word = clause.sentence.words[hit.first]
    return not word.startswith(("enter", "reach", "push", "mov", "left", "leav", "head", "cross"))


def clashes(clause: Clause) -> Iterator[Trigger]:
    """Ground fights and attacks; with aircraft, guns or rockets in the clause, strikes."""
    air = clause.cue("air", "strike")
    told = bool(clause.cue("lead_to"))
    for hit in clause.cue("clash"):
        definite = clause.sentence.arabic and hit.form == NOUN and hit.head.endswith("ال")
        if (definite and told) or _comes_after(clause, hit) or _campaign(clause, hit):
            continue
        if "قاتل" in word_of(clause, hit) and hit.verbal and not clause.spots:
            continue  # "fought bravely": nowhere and against nobody
        going = near_after(clause, hit, "ongoing", reach=2)
        begun = near_before(clause, hit, "start", "run", "foil", "ongoing", reach=4)
        if definite and begun is None and going is None:
            continue
        if lays_ambush(clause, hit):
            yield Trigger(Kind.OPERATION, hit, setting(clause, hit), "lays an ambush", hit.verbal)
            continue
        led = near_before(clause, hit, "start", "run", reach=3)
        hand = not clause.sentence.arabic and word_of(clause, hit).startswith(_BY_HAND)
        kind = Kind.STRIKE if air and not (hand or _ground(clause)) else Kind.CLASH
        yield Trigger(kind, hit, setting(clause, hit), "attack", hit.verbal or led is not None)
    for hit in clause.cue("operation"):
        if _is_repelled(clause, hit):
            yield Trigger(Kind.CLASH, hit, setting(clause, hit), "repelled", True)
    for hit in clause.cue("target"):
        if word_of(clause, hit).lstrip("وف") in ("اصابه", "اصابات"):
            continue  # "the wounding of", written like "hit it"
        kind = Kind.STRIKE if (air or _flies(clause)) and not _ground(clause) else Kind.CLASH
        if clause.stretch.denies and not hit.verbal and clause.names:
            yield Trigger(Kind.STRIKE, hit, setting(clause, hit), "target denied", False)
            continue
        met = clause.names or clause.stretch.bodies or clause.cue("patrol", "post", "goods")
        if kind is Kind.CLASH and not (hit.verbal and met):
            continue
        if not clause.sentence.arabic and not hit.verbal:
            continue  # "a target of X"
        yield Trigger(kind, hit, setting(clause, hit), "target", hit.verbal)


_RETAKING = ("لاستعاد", "لتحرير", "لانتزاع", "للسيطر", "لاسترجاع", "لطرد", "لاسترداد")


def _campaign(clause: Clause, hit: Hit) -> bool:
    return english_campaign(clause, hit) or _to_retake(clause, hit)


def _to_retake(clause: Clause, hit: Hit) -> bool:
    """As in "the army began an attack to retake X": a campaign, told as an operation."""
    if not clause.sentence.arabic:
        return False
    words = clause.sentence.words
    reach = range(hit.first, min(clause.last, hit.last + _ATTACK_REACH))
    attack = next((p for p in reach if "هجوم" in words[p]), None)
    if attack is None or not any(h.first == attack for h in clause.cue("operation")):
        return False
    raider = any(n.ids[:1] in _RAIDERS and n.first < attack for n in clause.names)
    return not raider and any(begins(w, _RETAKING) for w in words[attack + 1 : attack + 5])


_ATTACK_REACH = 8  # words from "launched" to the attack


_BY_HAND = ("battl", "fought", "fight", "clash", "skirmish")


def strikes(clause: Clause) -> Iterator[Trigger]:
    """Strikes from the air or by guns; not one known already of which only the toll is told."""
    told = bool(clause.cue("lead_to"))
    for hit in clause.cue("strike"):
        if lends_cover(clause, hit):
            continue
        known = clause.sentence.arabic and hit.form == NOUN and hit.head.endswith("ال")
        if _only_looks(clause, hit):
            continue
        if not (known and (told or _bare(clause, hit))) and not _comes_after(clause, hit):
            yield Trigger(Kind.STRIKE, hit, setting(clause, hit), "strike", hit.verbal)


def _only_looks(clause: Clause, hit: Hit) -> bool:
    """As in "flew four sorties to watch X": nothing is struck."""
    words = clause.sentence.words[hit.first : min(clause.last, hit.last + 6)]
    flown = next((p for p, w in enumerate(words) if w.startswith(("طلع", "الطلع"))), None)
    return flown is not None and any("ستطلاع" in w or "مراقب" in w for w in words[flown:])


_COMES = frozenset(
    {"ياتي", "وياتي", "تاتي", "وتاتي", "جاء", "وجاء", "جاءت", "وجاءت", "comes", "came"}
)


def _comes_after(clause: Clause, hit: Hit) -> bool:
    """As in "the attack comes a day after …", "we shall meet any attempt": spoken of, not told."""
    words = clause.sentence.words
    if hit.form == FUTURE and "لاي" in words[hit.last : hit.last + 2]:
        return True
    near = words[max(clause.first, hit.first - 2) : hit.first] + words[hit.last : hit.last + 1]
    return not hit.verbal and bool(_COMES.intersection(near))


def _bare(clause: Clause, hit: Hit) -> bool:
    """As in "by the shelling": known already, with neither body nor place behind it."""
    return not any(hit.last <= n.first <= hit.last + 6 for n in clause.names) and not any(
        hit.last <= s.first <= hit.last + 8 for s in clause.spots
    )


_ON_FOOT = (
    "اشتبك", "اشتباك", "عبوه", "كمين", "قنبله", "لغم", "clash", "ambush",
    "fighting", "gunfight", "firefight", "grenade", "mine", "landmine",
)  # fmt: skip


def _ground(clause: Clause) -> bool:
    return any(
        w.lstrip("وفب").startswith(_ON_FOOT)
        for w in clause.sentence.words[clause.first : clause.last]
    )


def _flies(clause: Clause) -> bool:
    return any(
        who.endswith("air_force") or who in ("coalition", "israel", "unknown_air", "us_forces")
        for n in clause.names
        for who in n.ids[:1]
    )


def infiltrations(clause: Clause) -> Iterator[Trigger]:
    """Crossings of fighters and smugglers: incidents, attempts, trends."""
    for hit in clause.cue("infiltration"):
        where = setting(clause, hit)
        trend = near_before(clause, hit, "trend", "foil", "negation", reach=6) or near_after(
            clause, hit, "trend", reach=4
        )
        if hit.form != NOUN and trend is None and is_traffic(clause):
            yield Trigger(Kind.CROSSING_STATUS, hit, where, "traffic", True)
            continue
        if _to_be_prevented(clause, hit):
            continue
        denied = clause.stretch.denies or clause.cue("deny", "negation")
        trend = trend or near_after(clause, hit, "foil", "negation", reach=10)
        bare = hit.form == NOUN and trend is None and where == MAIN and not denied
        led = clause.names and near_before(clause, hit, "run", "exists", "ongoing")
        if bare and not led and not run_by(clause, hit):
            continue
        yield Trigger(
            Kind.INFILTRATION, hit, where, "infiltration", hit.verbal or trend is not None
        )


_AIMS = word_set("تهدف يهدف بهدف هدفها هدفه الهدف بغيه لغرض غايتها اجل سيسهم ستسهم تسهم بما")


def _to_be_prevented(clause: Clause, hit: Hit) -> bool:
    """As in "it aims to secure the line and to prevent attempts": an aim joined to an aim."""
    words = clause.sentence.words
    before = words[max(0, hit.first - 4) : hit.first + 1]
    prevents = any(w in ("ومنع", "والحد", "ومنعا") for w in before)
    return prevents and bool(_AIMS & set(words[clause.stretch.first : hit.first]))


_HOSTILE = word_set(
    "isis smugglers infiltrators gunmen al_qaeda iran_militias displaced pkk irgc hezbollah_lb "
    "fatemiyoun zainabiyoun kataib_hezbollah nujaba iraqi_militias"
)


_TRAVELLERS = frozenset({"civilians", "truck_drivers"})


def _into_towns(clause: Clause, hit: Hit) -> bool:
    """As in "X's men entered A and B": into towns, and nothing is said of the line."""
    if not (clause.sentence.arabic and _enters(clause, hit)) or clause.cue("border", "barrier"):
        return False
    behind = [s.place for s in clause.spots if s.first >= hit.last and s.place is not None]
    return bool(behind) and all(p.kind in ("town", "village", "city") for p in behind)


def _enters(clause: Clause, hit: Hit) -> bool:
    """As in "entered X", "the entry of X's forces": by the word for entering."""
    word = word_of(clause, hit).lstrip("وفبل")
    return word.startswith(("دخل", "دخول", "يدخل", "تدخل", "ندخل", "سيدخل", "ستدخل", "enter"))


def crossing_over(clause: Clause) -> Iterator[Trigger]:
    """People or goods that cross the line; where a regular force crosses, it is an operation."""
    line = clause.cue("border", "crossing", "barrier") or any(
        s.place is not None and s.place.kind in ("frontier", "crossing", "territory", "country")
        for s in clause.spots
    )
    entered = any(_enters(clause, h) for h in clause.cue("cross"))
    for hit in clause.cue("cross"):
        if is_negated(clause, hit) and clause.word(hit.last) in ("احد", "اي"):
            yield Trigger(Kind.INFILTRATION, hit, setting(clause, hit), "nobody crosses", True)
            return
    if not (line or (entered and clause.spots)):
        return
    bodies = {n.ids[0] for n in clause.names if n.ids and not n.metonym} or _before_it(clause)
    for hit in clause.cue("cross"):
        if clause.sentence.words[hit.first] == "عبر" or (hit.tail and hit.form == PERFECT):
            continue  # the preposition "by way of"
        led = near_before(clause, hit, "trend", "foil", "negation") or clause.stretch.denies
        if not hit.verbal and not led:
            continue
        if near_before(clause, hit, "arrest", reach=12) is not None and clause.sentence.arabic:
            yield Trigger(Kind.INFILTRATION, hit, setting(clause, hit), "cross", hit.verbal)
            continue
        kind = _what_crosses(clause, hit, bodies)
        if kind is not None:
            rule = "enters" if bodies & _HOSTILE and kind is Kind.OPERATION else "cross"
            rule = "traffic" if kind is Kind.CROSSING_STATUS else rule
            yield Trigger(kind, hit, setting(clause, hit), rule, hit.verbal)


def _what_crosses(clause: Clause, hit: Hit, bodies: set[str]) -> Kind | None:
    """Traffic of a gate, somebody slipping over the line, or a force that moves."""
    if is_traffic(clause) or (bodies and bodies <= _TRAVELLERS):
        gate = any(s.place is not None and s.place.kind == "crossing" for s in clause.spots)
        return Kind.CROSSING_STATUS if hit.verbal and gate else None
    if bodies & _HOSTILE:
        return Kind.OPERATION if _into_towns(clause, hit) else Kind.INFILTRATION
    if not bodies and hit.verbal and carries_wares(clause):
        return Kind.CROSSING_STATUS
    if not bodies and _of_people(clause):
        return Kind.INFILTRATION
    moves = bodies and (hit.verbal or _enters(clause, hit)) and clause.spots
    return Kind.OPERATION if moves else None


def _before_it(clause: Clause) -> set[str]:
    """As in "X works inside Iraq and has not entered Y": X, of the clause before."""
    opens = clause.sentence.words[clause.first] in ("ولم", "ولن", "ولا")
    told = (n for n in clause.sentence.names if clause.stretch.first <= n.first < clause.first)
    return {n.ids[0] for n in told if n.ids and not n.metonym} if opens else set()


_TROOPS = word_set("troop troops soldiers army tanks convoy convoys brigade battalion armour armor")


def _of_people(clause: Clause) -> bool:
    """Whether persons or goods cross, and no regular troops."""
    words = clause.sentence.words[clause.first : clause.last]
    return clause.cue("goods", "persons") != [] and not _TROOPS & set(words)


def transfers(clause: Clause) -> Iterator[Trigger]:
    """Detainees and families whose place or custody changes."""
    held = bool(clause.cue("detainees")) or any(c.quantity.unit == "persons" for c in clause.counts)
    for hit in clause.cue("transfer"):
        if hit.tail and word_of(clause, hit).lstrip("و").startswith("صل"):
            continue  # "reached us", of news
        if "خرج" in word_of(clause, hit) and not clause.cue("camp"):
            continue
        if _to_hospital(clause, hit) or takes_over(clause, hit) or _moves_own(clause, hit):
            continue
        if sends_troops(clause, hit):
            continue
        near = near_after(clause, hit, "detainees", reach=6) is not None or _handed(clause, hit)
        near = near or (hit.verbal and _taken_before(clause, hit))
        led = held and bool(clause.cue("camp"))
        camp = _custody(clause, hit) and near_after(clause, hit, "camp", reach=8) is not None
        given = _custody(clause, hit) and _gives_over(clause, hit)
        if not (near or led or camp or given or hit.parted or hit.last - hit.first > 1):
            continue
        if clause.cue("strike", "clash") and not led:
            continue
        yield Trigger(Kind.TRANSFER, hit, setting(clause, hit), "transfer", hit.verbal)


_WARDED = (*WARDS, "اسير", "مطلوب", "متهم", "مدني", "طفل", "اطفال", "نساء", "محكوم")


def _moves_own(clause: Clause, hit: Hit) -> bool:
    """As in "X moved 60 fighters from A to B": a force that moves its own men or arms."""
    if not hit.verbal or not begins(word_of(clause, hit), ("نقل", "ينقل", "تنقل")):
        return False
    mover = next((n for n in clause.names if 0 <= n.first - hit.last <= 1 and not n.head), None)
    if mover is None or mover.ids[:1] in (("iraqi_gov",), ("un",)) or mover.metonym:
        return False
    behind = clause.sentence.words[mover.last : clause.last]
    return not any(w.lstrip("ولب").removeprefix("ال").startswith(_WARDED) for w in behind)


def _taken_before(clause: Clause, hit: Hit) -> bool:
    """As in "the men were moved to a base": a plural verb right behind those who are moved."""
    plural = word_of(clause, hit).endswith(("وا", "ون"))
    who = near_before(clause, hit, "detainees", reach=3)
    return plural and who is not None and bool({"الي", "من"} & set(_behind(clause, hit)))


_WARDS = ("مشف", "المشف", "مستشف", "المستشف", "المشاف", "hospital")


def _to_hospital(clause: Clause, hit: Hit) -> bool:
    """As in "taken to a hospital": the hurt are carried there, in nobody's custody."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 8)]
    return any(begins(w, _WARDS) for w in near) and not clause.cue("camp")


def _behind(clause: Clause, hit: Hit) -> list[str]:
    return clause.sentence.words[hit.last : min(clause.last, hit.last + 4)]


_CUSTODY = (
    "سلم", "تسلم", "استلم", "تسليم", "ترحيل", "رحل", "hand", "repatriat", "deport", "extradit",
    "transfer",
)  # fmt: skip


def _custody(clause: Clause, hit: Hit) -> bool:
    return word_of(clause, hit).lstrip("وفيلب").startswith(_CUSTODY)


_POSTS = word_set(
    "نقاط نقاطه نقاطها مواقعه مواقعها مخافر مخفر مواقع القاعده القاعدتين قواعد posts bases"
)


def _gives_over(clause: Clause, hit: Hit) -> bool:
    """As in "hand our posts over to X": posts and bases that one body gives another."""
    behind = clause.sentence.words[hit.last : hit.last + 4]
    to = any(n.head == "ل" or clause.word(n.first - 1) in ("الي", "to") for n in clause.names)
    return bool(_POSTS.intersection(behind)) and to


def _handed(clause: Clause, hit: Hit) -> bool:
    """Whether what changes hands are persons, by a word that tells of custody."""
    if not _custody(clause, hit):
        return False
    if clause.word(hit.first - 1) in ("was", "were", "been", "being"):
        return near_before(clause, hit, "detainees", reach=6) is not None
    return near_after(clause, hit, "persons", reach=8) is not None or any(
        hit.last <= n.first < hit.last + 8 and n.ids[:1] in _CAUGHT for n in clause.names
    )


_CAUGHT = (("isis",), ("smugglers",), ("infiltrators",), ("gunmen",))


def _of_ground(clause: Clause, hit: Hit) -> bool:
    """As in "the capture of X", "the village was captured": ground is what is taken."""
    words = clause.sentence.words
    if clause.sentence.arabic or "captur" not in " ".join(words[hit.first : hit.last]):
        return False
    if words[hit.first] == "capture":
        return any(0 <= s.first - hit.first <= 3 for s in clause.spots)
    passive = words[hit.first] in ("was", "were", "been", "have")
    if passive and words[hit.first - 1 : hit.first] == ["it"] and "captur" in words[hit.last - 1]:
        return True
    near = range(max(clause.first, hit.first - 4), hit.first)
    ground = any(h.first in near for h in clause.cue("area")) or any(
        s.first in near for s in clause.spots
    )
    return passive and ground and near_before(clause, hit, "persons", "detainees") is None


_CAPTURED = frozenset({"captured", "captures", "capturing"})


def _men(clause: Clause, hit: Hit) -> bool:
    """As in "captured an ISIS bomb-maker in X": men behind the verb, before any ground."""
    men = near_after(clause, hit, "persons", reach=6) is not None or any(
        hit.last <= n.first < hit.last + 4 and n.ids[:1] in _CAUGHT for n in clause.names
    )
    return men and takes_men(clause, hit)


def arrests(clause: Clause) -> Iterator[Trigger]:
    """Persons taken."""
    for hit in clause.cue("arrest"):
        grip = hit.tail and "قبضت" in word_of(clause, hit)  # "its grip on X"
        if not (grip or _of_ground(clause, hit) or ground_before_men(clause, hit)):
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), "arrest", hit.verbal)
    for hit in clause.cue("seize"):
        if clause.word(hit.last) == "by":
            continue  # "the areas seized by X"
        men = near_after(clause, hit, "persons", reach=4) or any(
            hit.last <= c.first < hit.last + 8 and c.quantity.unit == "persons"
            for c in clause.counts
        )
        hunted = any(
            hit.last <= n.first < hit.last + 4 and n.ids[:1] in _CAUGHT for n in clause.names
        )
        if men or hunted:
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), "seize men", True)
        elif near_after(clause, hit, "goods", reach=5) is not None:
            yield Trigger(Kind.INFILTRATION, hit, setting(clause, hit), "seize goods", True)
    for hit in clause.cue("capture"):
        if word_of(clause, hit) in _CAPTURED and hit.last - hit.first == 1 and _men(clause, hit):
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), "captured men", True)
    for hit in clause.cue("grab"):
        if not hit.tail and "علي" in clause.sentence.words[hit.last : hit.last + 8]:
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), "arrest", True)
