"""Sides that a claim leaves unnamed: aircraft, the enemy, who builds, who talks over the line."""

from geo.claims.cues import Hit
from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.english_parts import it_fell, was_made
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.readings import grounds_of
from geo.claims.reading.who.shot_down import is_shot_down
from geo.claims.reading.who.speakers_own import CARRYING_OUT


def from_the_air(clause: Clause) -> list[Cast]:
    """Aircraft that nobody is said to own, where a strike has no author and shot none down."""
    if is_shot_down(clause):
        return []
    flown = [h for h in clause.cue("air") if not _is_gun(clause, h)]
    told = (
        flown
        or _blow(clause)
        or any(
            w.startswith("air") or w in ("جوي", "جويه", "الجوي", "الجويه")
            for w in clause.sentence.words[clause.first : clause.last]
        )
    )
    return [Cast(("unknown_air",), Role.ACTOR, "a strike from the air", -1)] if told else []


_STRIKERS = frozenset(
    {"us_forces", "coalition", "israel", "turkey", "russia", "iraqi_air_force", "jordan", "uk"}
)


def own_strike(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "X announced a strike that killed Y": X's own, where X flies and suffered nothing."""
    bodies = clause.stretch.bodies[:1]
    if trigger.kind is not Kind.STRIKE or trigger.verbal or not _STRIKERS.issuperset(bodies):
        return []
    if not bodies or any(p.role is Role.ACTOR or p.ids[0] == bodies[0] for p in found):
        return []
    words = clause.sentence.words[clause.first : trigger.hit.last]
    aimed = any(p.role is Role.AGAINST for p in found)
    if not aimed and CARRYING_OUT.isdisjoint(words):
        return []
    return [Cast(bodies, Role.ACTOR, "the speaker's own", -1)]


_GUNS = (
    "artiller",
    "rocket",
    "mortar",
    "shell",
    "missile",
    "gun",
    "صاروخ",
    "صواريخ",
    "مدفع",
    "قذيف",
    "قذايف",
    "هاون",
)


def _is_gun(clause: Clause, hit: Hit) -> bool:
    words = clause.sentence.words[hit.first : hit.last]
    return any(w.startswith(_GUNS) or w.lstrip("وبال").startswith(_GUNS) for w in words)


_FLOWN_BLOWS = ("strike", "raid", "bomb", "غار", "ضربه", "ضربات")


def _blow(clause: Clause) -> bool:
    """As in "a strike hit X": from the air, unless guns or rockets are told of."""
    if any(w.lstrip("وبال").startswith(_GUNS) for w in clause.sentence.words):
        return False
    told = clause.sentence.words[clause.first : clause.last]
    return any(w.lstrip("وبال").startswith(_FLOWN_BLOWS) for w in told)


_TOPICS = frozenset({Kind.FORTIFICATION, Kind.COORDINATION})


def with_topic(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """Who builds on the line, and who talks with the other side, where nobody else is named."""
    if trigger.kind not in _TOPICS or any(p.role is Role.ACTOR for p in found):
        return found
    built = clause.sentence.arabic or was_made(clause)
    if trigger.kind is Kind.FORTIFICATION and known.builder and built:
        return [Cast((known.builder,), Role.ACTOR, "who builds in this article", -1), *found]
    sides = {known.actors[p.ids[0]].side for p in found if p.role is Role.WITH}
    if trigger.kind is not Kind.COORDINATION or not sides or "iraq" in sides:
        return found
    speaker = (clause.stretch.attribution.speaker or "").lower()
    if clause.sentence.arabic:
        return [Cast(("iraqi_gov",), Role.ACTOR, "the other side of the line", -1), *found]
    if "iraqi" in speaker:
        officer = any(word in speaker for word in _OFFICERS)
        body = "iraqi_forces" if officer else "iraqi_gov"
        return [Cast((body,), Role.ACTOR, "the speaker's own side of the line", -1), *found]
    return found


_OFFICERS = ("officer", "command", "general", "military", "colonel", "army", "security")


_ENEMY_IMPLIED = frozenset({Kind.CAPTURE, Kind.ENCIRCLEMENT, Kind.CLASH})
_ENEMY_OF = frozenset({"sdf", "coalition", "iraqi_air_force", "iraqi_army", "iraqi_forces", "pmf"})


def enemies(  # noqa: PLR0911 (one return a rule)
    clause: Clause, trigger: Trigger, known: Known, found: list[Cast]
) -> list[Cast]:
    """Whom a fight is against where its words leave it out, from the whole article."""
    regime = _regime_of(clause, trigger, known, found)
    if regime is not None:
        return [Cast((regime,), Role.AGAINST, "whom its rebels fight", -1)]
    if not (trigger.kind in _ENEMY_IMPLIED or _is_hunt(clause, trigger, known, found)):
        return []
    if trigger.kind is Kind.CLASH and _only_suffered(found, known) and known.hunts_isis():
        return [Cast(("isis",), Role.ACTOR, "the enemy that the article names", -1)]
    enemy = known.enemy()
    untold = all(p.role is not Role.AGAINST and p.ids[0] != enemy for p in found)
    gunmen = any(p.role is Role.ACTOR and p.ids[0] == "gunmen" for p in found)
    if (clause.sentence.arabic and gunmen) or it_fell(clause, trigger):
        return []  # gunmen without a name are the enemy's own, and he takes what falls
    nobody = trigger.kind is Kind.CLASH and not found  # "an explosion was heard": of whom?
    if untold and enemy is not None and not nobody:
        return [Cast((enemy,), Role.AGAINST, "the enemy that the article names", -1)]
    foe = known.foe(grounds_of(clause))
    if trigger.kind is Kind.CLASH and foe is not None and _isis_alone(found):
        return [Cast((foe,), Role.AGAINST, "whom the article tells of fighting it", -1)]
    return []


def _is_hunt(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> bool:
    """As in "jets of the coalition struck X": a blow or a campaign of those who hunt the enemy."""
    if not found or trigger.kind not in (Kind.STRIKE, Kind.OPERATION):
        return False
    hunters = _ENEMY_OF
    if "us_forces" in [p.ids[0] for p in found] and known.hunts_isis():
        hunters |= {"us_forces"}
    if trigger.kind is Kind.STRIKE:
        return any(p.ids[0] in hunters for p in found)
    return _goes_against(clause, trigger, found, hunters)


def _only_suffered(found: list[Cast], known: Known) -> bool:
    """Whether a fight tells only whom it befell, and that is soldiers, who face the enemy."""
    return bool(found) and all(
        p.role is Role.AGAINST and known.actors[p.ids[0]].type == "state_force" for p in found
    )


_REBELS = frozenset({"nsa_opposition", "syr_opposition"})
_REBELS_FIGHT = frozenset({Kind.CAPTURE, Kind.CLASH, Kind.CASUALTIES})


def _regime_of(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> str | None:
    """As in "Syrian rebels seized the post", in English, where the article names the army."""
    if clause.sentence.arabic or trigger.kind not in _REBELS_FIGHT:
        return None
    told = any(p.role is Role.AGAINST for p in found)
    rebels = any(p.role is Role.ACTOR and p.ids[0] in _REBELS for p in found)
    named = known.counts["saa"] + known.counts["syrian_gov"] > 0
    return "saa" if rebels and named and not told and not known.late else None


_CAMPAIGNS = ("offensive", "assault", "campaign", "sweep", "advance", "pursu", "hunt", "clear")


def _goes_against(
    clause: Clause, trigger: Trigger, found: list[Cast], hunters: frozenset[str]
) -> bool:
    """As in "the army launched an offensive": against the enemy of the article."""
    told = clause.sentence.words[trigger.hit.first : trigger.hit.last]
    if clause.sentence.arabic:
        hunting = any(p.role is Role.ACTOR and p.ids[0] in hunters for p in found)
        return hunting and _to_free(clause)
    campaign = any(w.startswith(_CAMPAIGNS) for w in told)
    return campaign and any(
        p.role is Role.ACTOR and p.ids[0] in hunters and clause.first <= p.first < trigger.hit.first
        for p in found
    )


_FREEING = ("تحرير", "لتحرير", "بتحرير", "استعاد", "لاستعاد", "اقتحا", "اقتحم", "دحر", "لدحر")


def _to_free(clause: Clause) -> bool:
    """As in "an operation to free X", in Arabic: from the enemy of the article."""
    words = clause.sentence.words[clause.first : clause.last]
    return any(w.lstrip("وف").startswith(_FREEING) for w in words)


def _isis_alone(found: list[Cast]) -> bool:
    doing = [p.ids[0] for p in found if p.role is Role.ACTOR]
    return doing == ["isis"] and all(p.role is not Role.AGAINST for p in found)
