"""English words that are only written like a cue: "close to", "control towers", "cross-border"."""

from collections.abc import Callable, Sequence

from geo.claims.cues import Hit
from geo.claims.reading.text.wordset import word_set

BEFORE_NOUNS = word_set(
    "the a an any no this these those its their his her our each every several many some another "
    "such of in on from with for by during into against amid new joint major latest recent first "
    "second final heavy "
    "fierce intense massive deadly limited ground air aerial drone rocket missile artillery "
    "military armed suicide surprise large large-scale overnight deadliest alleged suspected "
    "renewed fresh sporadic violent bloody as amid"
)


_FURNITURE = word_set("tower towers center centre room rooms point points panel system systems")
_KEPT = word_set(
    "talks meeting meetings citizenship nationality passport passports rally rallies ceremony "
    "press conference elections election referendum funeral funerals protest protests sit-in vote "
    "discussions documents papers identity banners responsible accountable hostage captive"
)
_LAND = word_set("area areas region villages village towns countryside desert land hills lands")
_FOUNDED = word_set("formed created established built founded tasked trained used organized raised")
_FIGHTING = word_set("position positions age force forces season vehicle vehicles spirit men power")
_FLIES_TO_FIGHT = word_set("drone drones helicopter helicopters aircraft jets planes")


def _close_by(words: Sequence[str], hit: Hit) -> bool:
    """As in "X is close to Y": no gate that is closed."""
    return words[hit.first] == "close" and "to" in words[hit.last : hit.last + 1]


def _no_hold(words: Sequence[str], hit: Hit) -> bool:
    """As in "control towers", "got hold of arms": nothing that is held is ground."""
    if words[hit.last - 1] == "hold" and words[hit.last : hit.last + 1] == ["of"]:
        return True
    if words[hit.last - 1].startswith(("hold", "held")) and words[hit.last : hit.last + 1] in (
        ["off"], ["back"], ["out"], ["up"], ["talks"],
    ):  # fmt: skip
        return True
    behind = set(words[hit.last : hit.last + 3])
    before = words[hit.first - 1 : hit.first]
    if words[hit.first] == "control" and before and before[0] in _CHECKS:
        return True  # "passport control"
    if words[hit.last - 1] == "control" and words[hit.last : hit.last + 1]:
        commands = "command" in words[max(0, hit.first - 2) : hit.first]
        if commands or words[hit.last] in _FURNITURE:
            return True
    return bool(_KEPT & behind)


_CHECKS = word_set("security passport arms quality traffic crowd access disease fire gun birth")
_CUT = word_set(
    "his her arm arms hand hands head heads leg legs power electricity water supply aid ties "
    "relations funding funds salaries pay internet communications phone talks"
)


def _around(words: Sequence[str], hit: Hit) -> bool:
    """As in "the surrounding villages", "cut off his hands", "cut off power": no ring."""
    if words[hit.first : hit.last] in (["cut", "off"], ["cuts", "off"], ["cutting", "off"]):
        return bool(_CUT & set(words[hit.last : hit.last + 2]))
    if words[hit.first] != "surrounding":
        return False
    behind, before = words[hit.last : hit.last + 2], words[max(0, hit.first - 3) : hit.first]
    beside = behind[:1] in (["it"], ["them"]) and not _GOING & set(before)
    return beside or bool(_LAND & set(behind))


_GOING = word_set("is are was were been begun began started by after now")
_COMPOUNDS = word_set("damage plan plans order orders tank tanks group groups lines cry tested")


def _no_fight(words: Sequence[str], hit: Hit) -> bool:
    """As in "fighting positions", "without a fight", "a raid on dealers in X": no two sides."""
    if words[hit.first : hit.last] == ["raid", "on"] and not _RAIDED.isdisjoint(
        words[hit.last : hit.last + 4]
    ):
        return True
    before, behind = words[max(0, hit.first - 2) : hit.first], words[hit.last : hit.last + 1]
    if before[-1:] == ["to"] and before[0] in _FOUNDED:
        return True
    if words[hit.last - 1] == "fighting" and behind != [] and behind[0] in _FIGHTING:
        return True
    if words[hit.last - 1] in ("battle", "fighting", "attack") and _COMPOUNDS & set(behind):
        return True  # "battle damage", "attack plans"
    flies = words[hit.last - 1] == "attack" and behind != [] and behind[0] in _FLIES_TO_FIGHT
    return flies or before == ["without", "a"] or before[-1:] == ["without"]


_RAIDED = word_set(
    "smugglers traffickers dealers suspects house houses home homes den dens hideout hideouts flat "
    "farm warehouse store depot safehouse"
)


def _gate_of_smugglers(words: Sequence[str], hit: Hit) -> bool:
    """As in "an unofficial crossing at X": a gate, and nobody who passes it is told of."""
    return (
        words[hit.last - 1] == "crossing"
        and hit.last - hit.first > 1
        and (words[hit.first] in _GATES)
    )


def _works(words: Sequence[str], hit: Hit) -> bool:
    """As in "the project is executed by X": works are carried out, nobody is put to death."""
    return words[hit.first] in ("executed", "executing") and (
        words[hit.last : hit.last + 1] == ["by"]
        or bool(_DONE & set(words[hit.last : hit.last + 4]))
    )


_DONE = word_set(
    "project projects plan plans operation operations mission missions works work order orders"
)
_BEHIND_NOUNS = word_set("to in of on at between belonging near inside along and by with for")


def _aims_at_noun(words: Sequence[str], hit: Hit) -> bool:
    """As in "passes targets to X": things to be hit, not a verb."""
    return words[hit.first] == "targets" and bool(
        _BEHIND_NOUNS & set(words[hit.last : hit.last + 1])
    )


def _gate(words: Sequence[str], hit: Hit) -> bool:
    """As in "the border crossing into X", "gunmen seize crossing": a gate, nobody who crosses."""
    before = words[hit.first - 1] if hit.first else ""
    return words[hit.first] in ("crossing", "crossings") and before in _GATES | _DONE_TO_GATES


_DONE_TO_GATES = word_set(
    "seize seizes seized capture captures captured retake retakes retook close closes closed shut "
    "shuts open opens opened reopen reopens reopened control controls controlled"
)


def _across(words: Sequence[str], hit: Hit) -> bool:
    """As in "cross-border shelling": what kind of shelling, nobody who crosses."""
    red = hit.first > 0 and words[hit.first - 1] == "red"  # "the Red Cross"
    return words[hit.first] == "cross" and (red or words[hit.last : hit.last + 1] == ["-"])


def _no_crossing(words: Sequence[str], hit: Hit) -> bool:
    return _gate(words, hit) or _across(words, hit)


def _nobody_slips_in(words: Sequence[str], hit: Hit) -> bool:
    if _gate(words, hit) or _gate_of_smugglers(words, hit):
        return True
    crossing = words[hit.first : hit.first + 3] == ["cross", "-", "border"]
    return crossing and words[hit.last - 1] == "border"


def _under_way(words: Sequence[str], hit: Hit) -> bool:
    """As in "in the process": a course of things, no lorries let through."""
    return words[hit.first] == "process" and bool(
        _COURSES & set(words[max(0, hit.first - 2) : hit.first])
    )


_COURSES = word_set("the this a that peace political legal transition electoral")
_CAMP_FOLK = word_set(
    "residents inmates population authorities administration dwellers officials detainees families"
)
_TAUGHT = word_set("skills how on basic tactics course courses program programme")


def _stays_not(words: Sequence[str], hit: Hit) -> bool:
    """As in "the remaining guards", "trained them on first aid": nobody is placed anywhere."""
    if words[hit.first] == "mass" and hit.last - hit.first == 1:
        return hit.first > 0 and words[hit.first - 1] in BEFORE_NOUNS  # "a mass escape"
    if words[hit.first] == "remaining" and hit.last - hit.first == 1:
        return hit.first > 0 and words[hit.first - 1] in BEFORE_NOUNS
    if words[hit.first] == "station" and hit.last - hit.first == 1:
        return words[hit.first - 1 : hit.first] not in (["to"], ["will"], ["would"])
    if words[hit.first] == "camp" and words[hit.last : hit.last + 1]:
        return words[hit.last] in _CAMP_FOLK
    taught = words[hit.first] in ("trained", "train", "trains", "training")
    return taught and bool(_TAUGHT & set(words[hit.last : hit.last + 7]))


_FALLEN = word_set(
    "assad's al-assad's regime's saddam's government's gaddafi's assad saddam regime government "
    "dictator baath"
)


def _no_ground_falls(words: Sequence[str], hit: Hit) -> bool:
    """As in "Assad's fall in Syria", "the fall of the regime": a ruler falls, no town."""
    if words[hit.first] == "clearing" and words[hit.last : hit.last + 1]:
        return words[hit.last] in ("operation", "operations")
    if words[hit.first] != "fall" or hit.last - hit.first > 1:
        return False
    if words[hit.last : hit.last + 1] == ["in"] or words[hit.first - 1] in _FALLEN:
        return True
    behind = words[hit.last : hit.last + 6]
    return behind[:1] == ["of"] and bool(_FALLEN & set(behind))


_BEFORE_MAY = word_set("in on since last of until early late mid by from before after during")


def _month(words: Sequence[str], hit: Hit) -> bool:
    """As in "on May 18": a month, nothing that may be."""
    if words[hit.first] != "may":
        return False
    behind = words[hit.last : hit.last + 1]
    dated = behind != [] and behind[0][:1].isdigit()
    before = words[hit.first - 1] if hit.first else ""
    return dated or before in _BEFORE_MAY or before[:1].isdigit()


_LEFT_SO = word_set(
    "nowhere casualties losses dozens scores several many dead wounded injured killed outside "
    "behind without empty intact hanging"
)


def _leaves_so(words: Sequence[str], hit: Hit) -> bool:
    """As in "left four dead", "families left the camp": no force that leaves a place."""
    if words[hit.last - 1] not in ("left", "leaving", "leaves", "leave"):
        return False
    behind = set(words[hit.last : hit.last + 8])
    return bool(_LEFT_SO & behind) or (hit.meaning == "operation" and "camp" in behind)


_STORMS = word_set("jazeera jazira cizire desert island islands roundup")  # names of campaigns
_MEASURES = word_set("measure measures step steps decision decisions action actions care place")


def _carries_nobody(words: Sequence[str], hit: Hit) -> bool:
    """As in "the measure was taken to …": nobody is taken anywhere."""
    before = words[max(0, hit.first - 3) : hit.first]
    return _leaves_so(words, hit) or (
        "taken" in words[hit.first : hit.last + 2] and bool(_MEASURES & set(before))
    )


_BEFORE_VERBS = word_set("to can could will would not must should")


def _other_deal(words: Sequence[str], hit: Hit) -> bool:
    """As in "the nuclear deal": no agreement about this border."""
    if words[hit.first] in ("deal", "dealing", "deals", "dealt"):
        before = words[max(0, hit.first - 1) : hit.first]
        copes = words[hit.last : hit.last + 1] == ["with"] and words[hit.first] != "deal"
        if copes or (before and before[0] in _BEFORE_VERBS):
            return True  # "to deal with threats"
    return "nuclear" in words[max(0, hit.first - 1) : hit.last]


_LOST = word_set(
    "territory ground control land contact hope interest its their support influence battle fight "
    "war battles patience momentum strength"
)


def _no_dead(words: Sequence[str], hit: Hit) -> bool:
    """As in "the project is executed by X", "loses its last territory": nobody dies."""
    loses = words[hit.first] in ("lose", "loses", "losing", "lost")
    grounds = _LOST & set(words[hit.last : hit.last + 1])
    return _works(words, hit) or (loses and hit.last - hit.first == 1 and bool(grounds))


def _moves_not(words: Sequence[str], hit: Hit) -> bool:
    """As in "the move was agreed", "reached by telephone": nobody moves."""
    before = words[hit.first - 1] if hit.first else ""
    if words[hit.first] in ("move", "moves") and hit.last - hit.first == 1:
        return before in BEFORE_NOUNS
    if before == "-" and words[hit.first - 2 : hit.first - 1] == ["co"]:
        return True  # "co-operation"
    if words[hit.first] in ("storm", "storms") and before in _STORMS:
        return True
    if words[hit.first] == "reached" and words[hit.last : hit.last + 1] == ["by"]:
        return True
    return _no_crossing(words, hit) or _leaves_so(words, hit)


_JAILS = word_set("facility facilities center centers centre centres camp camps site sites")


def _no_arrest(words: Sequence[str], hit: Hit) -> bool:
    """As in "Operation Roundup", "detention facilities": a campaign's name, a jail."""
    if words[hit.first] == "detention" and words[hit.last : hit.last + 1]:
        return words[hit.last] in _JAILS
    return words[hit.first] == "roundup" and words[hit.first - 1] == "operation"


def _supplies(words: Sequence[str], hit: Hit) -> bool:
    """As in "provided air support": something is given, nothing hangs on it."""
    return words[hit.first] == "provided" and words[hit.last : hit.last + 1] not in (
        ["that"], ["the"], ["it"], ["they"], ["he"], ["she"],
    )  # fmt: skip


_GATES = word_set("border official informal illegal unofficial main only key strategic the")
_SEEN = word_set("seen witnessed known heard recorded used experienced tried attempted")


def _unheard_of(words: Sequence[str], hit: Hit) -> bool:
    """As in "an attack never before seen there": how it was, and no denial of the attack."""
    behind = [w for w in words[hit.first + 1 : hit.last + 2] if w != "before"]
    before = words[max(0, hit.first - 1) : hit.first]
    had = before in (["has"], ["have"], ["had"], ["was"], ["were"])
    return words[hit.first] == "never" and not had and not _SEEN.isdisjoint(behind[:1])


def _a_will(words: Sequence[str], hit: Hit) -> bool:
    """As in "operation Will of Victory": a noun, and nothing that is to come."""
    return words[hit.first] == "will" and words[hit.last : hit.last + 1] == ["of"]


_LOOK_ALIKES: dict[str, Callable[[Sequence[str], Hit], bool]] = {
    "close": _close_by,
    "control": _no_hold,
    "encirclement": _around,
    "clash": _no_fight,
    "kill": _no_dead,
    "coordination": _other_deal,
    "target": _aims_at_noun,
    "infiltration": _nobody_slips_in,
    "cross": _no_crossing,
    "open": _under_way,
    "presence": _stays_not,
    "capture": _no_ground_falls,
    "arrest": _no_arrest,
    "condition": _supplies,
    "operation": _moves_not,
    "transfer": _carries_nobody,
    "hypothetical": _month,
    "negation": _unheard_of,
    "planned": _a_will,
}


def looks_like(words: Sequence[str], hit: Hit) -> bool:
    """Whether an English word is only written like a cue: "close to", "border control"."""
    test = _LOOK_ALIKES.get(hit.meaning)
    return test is not None and test(words, hit)
