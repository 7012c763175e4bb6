"""English words that are a fight of raiders or a campaign of an army, by who is behind them."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_be import UNDERGONE
from geo.claims.reading.text.nearby import near_after, near_before, word_of
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.english_parts import is_subject

_ASSAULTS = word_set("assault assaults attack attacks raid raids offensive offensives")
_RAIDERS = frozenset(
    {"isis", "gunmen", "al_qaeda", "smugglers", "pkk", "syr_opposition", "nsa_opposition"}
)
_ON_ARMY = word_set(
    "post posts outpost outposts checkpoint checkpoints base guards policemen soldiers patrol "
    "convoy barracks garrison"
)


def _raiders_behind(clause: Clause, hit: Hit) -> bool:
    """Whether an assault is that of raiders: "their assault", "an assault by X", "X's assault"."""
    named = [n for n in clause.names if n.ids and not n.metonym]
    by = [n for n in named if hit.last < n.first <= hit.last + 3]
    close = [n for n in named if 0 <= hit.first - n.last <= 3]
    before = [n for n in named if n.last <= hit.first]
    who = None
    if by and clause.word(hit.last) in ("by", "from"):
        who = by[0]
    elif before:
        who = before[0] if is_subject(clause, hit, before[0]) else close[-1] if close else before[0]
    return who is not None and who.ids[0] in _RAIDERS


def english_raid(clause: Clause, hit: Hit) -> bool:
    """As in "an assault by ISIS on a post": a fight, no campaign of an army."""
    if clause.sentence.arabic or word_of(clause, hit) not in _ASSAULTS:
        return False
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + 12)]
    return _raiders_behind(clause, hit) and (
        word_of(clause, hit)[:4] != "offe" or bool(_ON_ARMY & set(behind))
    )


def english_campaign(clause: Clause, hit: Hit) -> bool:
    """As in "the army began an assault on X": a campaign, told as an operation."""
    if clause.sentence.arabic or word_of(clause, hit) not in ("assault", "assaults"):
        return False
    campaign = any(h.first == hit.first for h in clause.cue("operation"))
    return campaign and not _raiders_behind(clause, hit)


def shares_in_fight(clause: Clause, hit: Hit) -> bool:
    """As in "took part in the battle for X": they fight, whatever else they take part in."""
    if clause.sentence.arabic or clause.sentence.words[hit.last - 2 : hit.last] != ["part", "in"]:
        return False
    return near_after(clause, hit, "clash", reach=4) is not None


_FOLK = word_set("families residents civilians people villagers refugees women children")
_LEAVES = ("left", "leav", "fled", "flee", "return")


def folk_leave(clause: Clause, hit: Hit) -> bool:
    """As in "hundreds of families left X": no force that moves."""
    if clause.sentence.arabic or not word_of(clause, hit).startswith(_LEAVES):
        return False
    return bool(_FOLK & set(clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]))


_ENTERS = ("enter", "cross", "reach", "penetrat")


def foiled(clause: Clause, hit: Hit) -> bool:
    """As in "thwarted an attempt by X to enter Y": X has slipped in nowhere and moved nothing."""
    if clause.sentence.arabic or not word_of(clause, hit).startswith(_ENTERS):
        return False
    return near_before(clause, hit, "foil", reach=14) is not None


_MET = word_set("met meet meets")
_WHERE = word_set("on at near along up in outside")
_TALKED = word_set(
    "discuss discussed talks officials leaders ministers commanders presidents envoy"
)


def meets_in_field(clause: Clause, hit: Hit) -> bool:
    """As in "the two forces met on the border": troops that link up, no talks."""
    words = clause.sentence.words
    if clause.sentence.arabic or words[hit.first] not in _MET or hit.last - hit.first > 1:
        return False
    if not _WHERE & set(words[hit.last : hit.last + 1]):
        return False
    told = _TALKED & set(words[clause.first : clause.last])
    return not told and near_before(clause, hit, "units", reach=4) is not None


def ground_before_men(clause: Clause, hit: Hit) -> bool:
    """As in "captured the village of X from militants": ground is taken, nobody is."""
    if clause.sentence.arabic or not hit.parted or "captur" not in clause.word(hit.first):
        return False
    if clause.word(hit.first + 1) == "by":
        return True  # "it was captured by fighters"
    ground = [s.first for s in clause.spots] + [h.first for h in clause.cue("area")]
    men = near_after(clause, hit, "persons", reach=9)
    return men is not None and any(hit.last <= p < men.first for p in ground)


_TROOPS = word_set(
    "soldiers troops forces units brigade brigades battalion battalions reinforcements tanks "
    "armour guards guns artillery convoy convoys"
)
WARDS = word_set("prisoner prisoners detainee detainees captive captives captured inmates families")


def sends_troops(clause: Clause, hit: Hit) -> bool:
    """As in "moved more soldiers to the area": a force sends its own, nobody is handed over."""
    if clause.sentence.arabic or not word_of(clause, hit).startswith("mov"):
        return False
    if clause.word(hit.first - 1) in UNDERGONE:
        return False  # "were moved by the forces of X"
    behind = set(clause.sentence.words[hit.last : hit.last + 5])
    return bool(_TROOPS & behind) and not WARDS & behind


_COVER = word_set("backed supported assisted aided helped covered")


def lends_cover(clause: Clause, hit: Hit) -> bool:
    """As in "troops backed by US air strikes": how they were helped, no strike that is told."""
    if clause.sentence.arabic or hit.verbal:
        return False
    before = clause.sentence.words[max(clause.first, hit.first - 6) : hit.first]
    return "by" in before and bool(_COVER & set(before[: before.index("by")]))


_WRECKS = ("destroy", "wreck", "gutt", "burn", "set")
_BLOW_NOUNS = word_set("attack attacks strike strikes raid raids bombing shelling bombardment")
_BLOW_REACH = 12  # words from the blow to the verb of what it wrecked


def attack_wrecks(clause: Clause, hit: Hit) -> bool:
    """As in "the attack near X destroyed a tank": told by what the blow did to arms."""
    if clause.sentence.arabic or not word_of(clause, hit).startswith(_WRECKS):
        return False
    before = clause.sentence.words[max(clause.first, hit.first - _BLOW_REACH) : hit.first]
    arms = near_after(clause, hit, "units", "goods", "base", reach=6)
    return bool(_BLOW_NOUNS & set(before)) and arms is not None
