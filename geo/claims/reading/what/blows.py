"""Words that claim that blows fall: ground fights and attacks, strikes from the air or by guns."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import FUTURE, NOUN
from geo.claims.reading.text.nearby import (
    begins,
    begins_any,
    has_stem,
    near_after,
    near_before,
    word_of,
)
from geo.claims.reading.text.settings import AIMED, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.arabic_fights import is_repelled, to_retake, took_place
from geo.claims.reading.what.caught import lays_ambush
from geo.claims.reading.what.english_fights import attack_wrecks, english_campaign, lends_cover
from geo.claims.reading.what.hunted_raids import they_raid
from geo.claims.reading.who.english_parts import is_passive


def clashes(clause: Clause) -> Iterator[Trigger]:
    """Ground fights and attacks; with aircraft, guns or rockets in the clause, strikes."""
    flown = clause.cue("air", "strike")
    told = bool(clause.cue("lead_to"))
    for hit in clause.cue("clash"):
        definite = clause.sentence.arabic and hit.form == NOUN and hit.head.endswith("ال")
        if (definite and told) or _comes_after(clause, hit) or _campaign(clause, hit):
            continue
        if hit.verbal and _told_behind_an_aside(clause, hit):
            continue  # "X, in which men of Y are, came under an attack": told there
        if "قاتل" in word_of(clause, hit) and hit.verbal and not clause.spots:
            continue  # "fought bravely": nowhere and against nobody
        going = near_after(clause, hit, "ongoing", reach=_GOING_REACH if definite else 2)
        begun = near_before(clause, hit, "start", "run", "foil", "ongoing", reach=4)
        begun = begun or _begun_on_a_day(clause, hit)
        if (
            definite
            and begun is None
            and going is None
            and near_after(clause, hit, "between", reach=_GOING_REACH) is None
            and not (took_place(clause, hit) or _is_blamed(clause, hit))
        ):
            continue
        if lays_ambush(clause, hit):
            yield Trigger(Kind.OPERATION, hit, setting(clause, hit), "lays an ambush", hit.verbal)
            continue
        led = near_before(clause, hit, "start", "run", reach=3) or _led_over_an_aside(clause, hit)
        hand = not clause.sentence.arabic and word_of(clause, hit).startswith(_BY_HAND)
        air = [h for h in flown if not _only_helps(clause, hit, h)]
        air = [] if air and _by_raiders(clause, hit, air) else air
        air = air or ([hit] if _by_aircraft(clause, hit) else [])
        kind = Kind.STRIKE if air and not (hand or _ground(clause)) else Kind.CLASH
        kind = Kind.STRIKE if _came_of_a_strike(clause, hit) else kind
        yield Trigger(kind, hit, setting(clause, hit), "attack", hit.verbal or led is not None)
    for hit in clause.cue("operation"):
        if is_repelled(clause, hit):
            yield Trigger(Kind.CLASH, hit, setting(clause, hit), "repelled", True)
    yield from _targets(clause, air=bool(flown))


_ASIDE_REACH = 12  # words from "launched" over when, and over an aside between commas, to it


def _led_over_an_aside(clause: Clause, hit: Hit) -> Hit | None:
    """As in "X launched today, using the storm, an attack on Y", in Arabic: X launched it."""
    words = clause.sentence.words
    if not clause.sentence.arabic or hit.form != NOUN or words[hit.first - 1] != "،":
        return None
    led = near_before(clause, hit, "run", reach=_ASIDE_REACH)
    if led is None or not led.verbal or "،" not in words[led.last : hit.first - 1]:
        return None
    others = (h for h in clause.cue("clash", "strike", "operation") if led.last <= h.first)
    return led if next(others, hit).first == hit.first else None


_UNDERGOES = ("تعرض", "يتعرض", "تتعرض", "وتعرض")
_BLOWS_OF = ("لهجوم", "لقصف", "لغار", "لضرب", "لاستهداف", "لهجمات")


def _told_behind_an_aside(clause: Clause, hit: Hit) -> bool:
    """As in "X, where Y is, came under an attack", in Arabic: the blow is named behind an aside."""
    words = clause.sentence.words
    undergoes = clause.sentence.arabic and begins(words[hit.first], _UNDERGOES)
    named = begins_any(words[hit.last : clause.last], _BLOWS_OF)
    return undergoes and not named and begins_any(words[clause.last :], _BLOWS_OF)


_BLASTS = ("انفجار", "explosion", "blast")
_CAUSE = word_set("نتيجه جراء بسبب ناتجه ناتج ناجمه ناجم اثر caused from by after")
_CAUSE_REACH = 3  # words from "caused by" to the strike


def _came_of_a_strike(clause: Clause, hit: Hit) -> bool:
    """As in "explosions were heard at X, where Y is based, caused by air strikes"."""
    words = clause.sentence.words
    return begins(word_of(clause, hit), _BLASTS) and any(
        hit.last < h.first and _CAUSE & set(words[h.first - _CAUSE_REACH : h.first])
        for h in clause.sentence.cue("strike")
    )


_BLAMED = ("بالوقوف", "بالضلوع", "الوقوف", "بتنفيذ", "بتدبير", "بشن")
_BLAME_REACH = 3  # words from "standing" over "behind" to the attack


def _is_blamed(clause: Clause, hit: Hit) -> bool:
    """As in "accused X of standing behind the attack": somebody says who made it."""
    near = clause.sentence.words[max(0, hit.first - _BLAME_REACH) : hit.first]
    return clause.sentence.arabic and any(w in _BLAMED for w in near)


_RAIDERS = (("isis",), ("al_qaeda",), ("gunmen",))
_MANNED = ("طيران", "طاير", "الطيران", "الطاير", "مروحي", "المروحي", "aircraft", "warplane", "jet")
_HAND_ARMS = ("قذايف", "قذيف", "هاون", "mortar", "rocket", "shell")
_RAID_REACH = 4  # words from an attack to who made it


def _by_raiders(clause: Clause, hit: Hit, air: list[Hit]) -> bool:
    """As in "X attacked, as a storm kept aircraft away": raiders have no aircraft."""
    near = range(hit.first - _RAID_REACH, hit.last + _RAID_REACH)
    if not any(n.ids[:1] in _RAIDERS and n.first in near for n in clause.names):
        return False
    attacks = begins(word_of(clause, hit), ("هاجم", "اقتحم", "attack", "storm"))
    return all(
        (h.first not in near and clause.word(h.first).startswith(_MANNED))
        or (attacks and h.first > hit.last and begins(clause.word(h.first), _HAND_ARMS))
        for h in air
    )


def _by_aircraft(clause: Clause, hit: Hit) -> bool:
    """As in "jets, thought to be X's, struck a convoy", in English: told by who strikes."""
    words = clause.sentence.words
    struck = words[hit.first] == "struck"
    return struck and any(w.startswith(_MANNED) for w in words[clause.stretch.first : hit.first])


_GOING_REACH = 7  # words from "the clashes" over who fights whom to "go on"


def _begun_on_a_day(clause: Clause, hit: Hit) -> Hit | None:
    """As in "broke out yesterday, Sunday the first of May, the clashes", in Arabic."""
    if not clause.sentence.arabic or not clause.dates:
        return None
    verb = next(
        (h for h in clause.cue("start", "ongoing") if h.verbal and h.last < hit.first), None
    )
    if verb is None:
        return None
    days = {p for d in clause.dates for p in range(d.first, d.last)}
    between = range(verb.last, hit.first)
    return verb if all(p in days or clause.word(p) in _OF_DAY for p in between) else None


_OF_DAY = frozenset({"،", "صباح", "مساء", "فجر", "ظهر", "عصر", "ليل", "يوم", "امس", "اليوم"})


_HELPS = word_set(
    "بالتزامن تزامنا بمسانده بدعم بغطاء بمساعده وبالتزامن وبمسانده وبدعم وبغطاء وبمساعده باسناد"
)


def _only_helps(clause: Clause, blow: Hit, air: Hit) -> bool:
    """As in "fights on the ground, with air raids at the same time", in Arabic: told beside."""
    between = clause.sentence.words[blow.last : air.first + 1]
    return clause.sentence.arabic and bool(_HELPS & set(between))


def _targets(clause: Clause, *, air: bool) -> Iterator[Trigger]:
    """Sites and men that are hit: strikes from the air, attacks on the ground."""
    for hit in clause.cue("target"):
        if _wounds(clause, hit):
            continue
        flown = air or _flies(clause) or _of_a_strike(clause)
        kind = Kind.STRIKE if flown and not _ground(clause) else Kind.CLASH
        if _by_a_campaign(clause, hit):
            yield Trigger(Kind.OPERATION, hit, setting(clause, hit), AIMED, True)
            continue
        if clause.stretch.denies and not hit.verbal and clause.names:
            yield Trigger(Kind.STRIKE, hit, setting(clause, hit), "target denied", False)
            continue
        met = bool(clause.names or clause.stretch.bodies or clause.cue("patrol", "post", "goods"))
        lorries = any(c.quantity.unit == "vehicles" for c in clause.counts)
        met = met or (bool(clause.spots) and lorries)
        wrecks = attack_wrecks(clause, hit)
        if kind is Kind.CLASH and (_aims_at_a_site(clause, hit) or wrecks):
            kind = Kind.STRIKE
        elif kind is Kind.CLASH and not (hit.verbal and met):
            continue
        if not clause.sentence.arabic and (not hit.verbal or _are_sites(clause, hit)):
            continue  # "a target of X"
        yield Trigger(kind, hit, setting(clause, hit), "target", hit.verbal)


_CAMPAIGNS = ("حمل", "عملي")


def _by_a_campaign(clause: Clause, hit: Hit) -> bool:
    """As in "the campaign targets remnants of X", in Arabic: whom it is aimed at."""
    beside = (clause.word(hit.last), clause.word(hit.first - 1), clause.word(hit.first - 2))
    return (
        clause.sentence.arabic
        and hit.verbal
        and any(begins(w.removeprefix("ال"), _CAMPAIGNS) for w in beside)
    )


_ON_SITES = word_set("on against at")


def _are_sites(clause: Clause, hit: Hit) -> bool:
    """As in "strikes on IS targets", in English: a noun, written like the verb."""
    if clause.word(hit.first) != "targets":
        return False
    owner = next((n for n in clause.names if n.last == hit.first), None)
    return owner is not None and clause.word(owner.first - 1) in _ON_SITES


_RELATIVES = frozenset({"التي", "الذي"})
_RAIDS = word_set("raid raids strike strikes bombing shelling bombardment")
_STRIKE_REACH = 4  # words from a strike to "which hit …"


def _of_a_strike(clause: Clause) -> bool:
    """As in "the air raids, which hit X", in Arabic: the clause goes on with what was told."""
    first = clause.first
    if not clause.sentence.arabic:
        hit = clause.cue("target")
        return any(clause.word(h.first - 1) in _RAIDS or _also_hit(clause, h) for h in hit)
    if clause.sentence.words[first] not in _RELATIVES and first != clause.stretch.first:
        return False
    before = clause.sentence.cue("strike", "air", first=max(0, first - _STRIKE_REACH), last=first)
    return bool(before)


def _also_hit(clause: Clause, hit: Hit) -> bool:
    """As in "a convoy was also hit": a further target of the raids that are told."""
    return clause.word(hit.first - 1) == "also" and is_passive(clause, hit)


_SITES = ("area", "base", "post", "goods", "barrier", "crossing", "patrol")


def _wounds(clause: Clause, hit: Hit) -> bool:
    """As in "hit two of them", "after they were hit", in Arabic: men are hurt, no site is hit."""
    word = word_of(clause, hit).lstrip("وف")
    if not clause.sentence.arabic or not word.startswith("اصاب"):
        return False
    return word in ("اصابه", "اصابات") or near_after(clause, hit, *_SITES, reach=4) is None


def _aims_at_a_site(clause: Clause, hit: Hit) -> bool:
    """As in "the targeting of a base of X", in Arabic: by the noun, with what is struck."""
    if not clause.sentence.arabic or hit.form != NOUN or hit.head.endswith("ال") or hit.tail:
        return False
    if not word_of(clause, hit).lstrip("وب").startswith("استهداف"):
        return False
    near = range(hit.last, hit.last + 3)
    named = any(n.first in near for n in clause.names) or any(p.first in near for p in clause.spots)
    return named or near_after(clause, hit, *_SITES, reach=3) is not None


def _campaign(clause: Clause, hit: Hit) -> bool:
    return english_campaign(clause, hit) or to_retake(clause, hit)


_BY_HAND = ("battl", "fought", "fight", "clash", "skirmish")


def strikes(clause: Clause) -> Iterator[Trigger]:
    """Strikes from the air or by guns; not one known already of which only the toll is told."""
    told = bool(clause.cue("lead_to"))
    for hit in clause.cue("strike"):
        if lends_cover(clause, hit):
            continue
        known = clause.sentence.arabic and hit.form == NOUN and hit.head.endswith("ال")
        known = known and not took_place(clause, hit)
        if _only_looks(clause, hit):
            continue
        if _told_on(clause, hit) or (known and _tells_of_its_toll(clause, hit)):
            continue
        if they_raid(clause, hit):
            yield Trigger(Kind.CLASH, hit, setting(clause, hit), "attack", True)
        elif not (known and (told or _bare(clause, hit))) and not _comes_after(clause, hit):
            yield Trigger(Kind.STRIKE, hit, setting(clause, hit), "strike", hit.verbal)


_IN_IT = word_set("في خلال جراء اثر من")
_TOLL_REACH = 4  # words from "fell" to the raid


def _tells_of_its_toll(clause: Clause, hit: Hit) -> bool:
    """As in "the shelling hurt two men", "fell in the raid so many": only its toll is told."""
    stretch = clause.stretch
    tolls = clause.sentence.cue("kill", "wound", first=stretch.first, last=stretch.last)
    if any(h.first == hit.last and h.form != NOUN for h in tolls):
        return True
    behind = any(hit.first - _TOLL_REACH <= h.first < hit.first for h in tolls)
    return behind and clause.word(hit.first - 1) in _IN_IT


def _told_on(clause: Clause, hit: Hit) -> bool:
    """As in "after the air raids, which hit X", in Arabic: told by the next clause's verb."""
    last, words = clause.last, clause.sentence.words
    bare = all(_is_adjective(clause.word(p)) for p in range(hit.last, last))
    if hit.verbal or not bare or last >= clause.stretch.last:
        return False
    opens = not any(h.verbal for h in clause.cues_before(hit.first))
    reach = _WHICH_REACH if opens else 3
    end = min(clause.stretch.last, last + reach)
    behind = clause.sentence.cue("target", "strike", first=last + 1, last=end)
    return words[last] in _RELATIVES and any(h.verbal for h in behind)


_WHICH_REACH = 14  # words from "which X carried out" to the verb of the blow


def _is_adjective(word: str) -> bool:
    return word.startswith("ال") and not word.startswith("الذ")


def _only_looks(clause: Clause, hit: Hit) -> bool:
    """As in "flew four sorties to watch X": nothing is struck."""
    words = clause.sentence.words[hit.first : min(clause.last, hit.last + 6)]
    flown = next((p for p, w in enumerate(words) if w.startswith(("طلع", "الطلع"))), None)
    return flown is not None and any(has_stem(w, _WATCHES) for w in words[flown:])


_WATCHES = ("استطلاع", "مراقب", "مدار", "دوري", "يومي", "رصد")


_COMES = frozenset(
    {"ياتي", "وياتي", "تاتي", "وتاتي", "جاء", "وجاء", "جاءت", "وجاءت", "comes", "came"}
)


_COME_DOWN = (["came", "down"], ["comes", "down"])  # of rockets


def _comes_after(clause: Clause, hit: Hit) -> bool:
    """As in "the attack comes a day after …", "we shall meet any attempt": spoken of, not told."""
    words = clause.sentence.words
    if hit.form == FUTURE and "لاي" in words[hit.last : hit.last + 2]:
        return True
    near = words[max(clause.first, hit.first - 2) : hit.first] + words[hit.last : hit.last + 1]
    if words[hit.last : hit.last + 2] in _COME_DOWN:
        return False
    return not hit.verbal and bool(_COMES.intersection(near))


def _bare(clause: Clause, hit: Hit) -> bool:
    """As in "by the shelling": known already, with neither body nor place behind it."""
    return not any(hit.last <= n.first <= hit.last + 6 for n in clause.names) and not any(
        hit.last <= s.first <= hit.last + 8 for s in clause.spots
    )


_ON_FOOT = (
    "اشتبك", "يشتبك", "تشتبك", "اشتباك", "مواجهات", "معارك", "مناوش", "عبوه", "كمين", "قنبله",
    "لغم", "clash", "ambush", "fighting", "gunfight", "firefight", "grenade", "mine", "landmine",
)  # fmt: skip


def _ground(clause: Clause) -> bool:
    if clause.sentence.arabic and _by_wheels(clause):
        return True
    return any(
        w.lstrip("وفب").removeprefix("ال").startswith(_ON_FOOT)
        for w in clause.sentence.words[clause.first : clause.last]
    )


_WHEELS = ("بسيار", "بعرب", "بشاحن", "بدراج", "باليه", "بمفخخ", "بصهريج")
_LADEN = ("مفخخ", "ملغم", "ملغوم")


def _by_wheels(clause: Clause) -> bool:
    """As in "hit it by a lorry full of explosives", in Arabic: an attack on the ground."""
    words = clause.sentence.words
    return any(
        words[p].startswith(_WHEELS) and begins(words[p + 1], _LADEN)
        for p in range(clause.first, clause.last - 1)
    )


def _flies(clause: Clause) -> bool:
    return any(
        who.endswith("air_force") or who in ("coalition", "israel", "unknown_air", "us_forces")
        for n in clause.names
        for who in n.ids[:1]
    )
