"""Words that claim that somebody gets over the line: attempts, trends, traffic, forces."""

from collections.abc import Collection, Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.cut_off import is_cut_off
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.nearby import RIVERS, begins, near_after, near_before, word_of
from geo.claims.reading.text.settings import MAIN, Trigger, setting
from geo.claims.reading.text.tenses import fails_to, is_negated
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.arabic_moved_over import moves_fighters
from geo.claims.reading.what.at_the_line import AT_THE_LINE_KM
from geo.claims.reading.what.english_camps import brought_home
from geo.claims.reading.what.english_fights import foiled
from geo.claims.reading.what.smuggling import run_by
from geo.claims.reading.what.traffic import carries_wares, is_gate, is_traffic, is_ware


def infiltrations(clause: Clause) -> Iterator[Trigger]:
    """Crossings of fighters and smugglers: incidents, attempts, trends."""
    for hit in clause.cue("infiltration"):
        where = setting(clause, hit)
        trend = near_before(clause, hit, "trend", "foil", "negation", reach=6) or near_after(
            clause, hit, "trend", reach=4 if clause.sentence.arabic else _TREND_BEHIND
        )
        trend = trend or _has_changed(clause, hit)
        if _force_moves(clause, hit) or (hit.last - hit.first > 1 and _into_towns(clause, hit)):
            yield Trigger(Kind.OPERATION, hit, where, "cross", True)
            continue
        if hit.form != NOUN and trend is None and is_traffic(clause):
            yield Trigger(Kind.CROSSING_STATUS, hit, where, "traffic", True)
            continue
        if _to_be_prevented(clause, hit) or _is_a_gate_into(clause, hit):
            continue
        if _none(clause, hit):
            yield Trigger(Kind.INFILTRATION, hit, where, "nobody crosses", True)
            continue
        denied = clause.stretch.denies or clause.cue("deny", "negation") or fails_to(clause, hit)
        trend = trend or near_after(clause, hit, "foil", "negation", reach=10)
        over = is_cut_off(clause, hit)
        trend = trend or near_after(clause, hit, "ended", reach=_ENDED_REACH)
        bare = hit.form == NOUN and trend is None and not over and where == MAIN and not denied
        led = clause.names and near_before(clause, hit, "run", "exists", "ongoing")
        told = led or run_by(clause, hit) or _so_many_came(clause, hit)
        if bare and not told:
            continue
        yield Trigger(
            Kind.INFILTRATION, hit, where, "infiltration", hit.verbal or trend is not None
        )


_SO_MANY_REACH = 4  # words from "the infiltration of" over "more than" to a figure


def _so_many_came(clause: Clause, hit: Hit) -> bool:
    """As in "reported the infiltration of a hundred men from Syria", in Arabic: told as done."""
    opens = 0 < clause.stretch.first == hit.first and clause.sentence.arabic
    return opens and any(
        0 <= c.first - hit.last < _SO_MANY_REACH and c.quantity.unit == "persons"
        for c in clause.counts
    )


_ENDED_REACH = 6  # words from "smuggling" over where to "has ended"
_CHANGED = word_set("fallen risen dropped declined doubled halved surged decreased increased")


def _has_changed(clause: Clause, hit: Hit) -> Hit | None:
    """As in "smuggling over the line has fallen", in English: told of it as a whole."""
    words = clause.sentence.words
    near = range(hit.last, min(clause.last, hit.last + _TREND_BEHIND))
    told = any(words[p] in _CHANGED and words[p - 1] in ("has", "have", "had") for p in near)
    return hit if told and hit.form == NOUN else None


_TREND_BEHIND = 9  # words from "smuggling" over who and where to "has fallen"


def _none(clause: Clause, hit: Hit) -> bool:
    """As in "no security breaches": an English noun that "no" denies."""
    if clause.sentence.arabic or hit.form != NOUN:
        return False
    near = range(max(0, hit.first - 3), hit.first)
    words = clause.sentence.words
    return any(words[p] == "no" and words[p - 1] not in _ENSURING for p in near)


_ENSURING = word_set("ensure ensures ensuring ensured guarantee guarantees guaranteeing with")


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


def _force_moves(clause: Clause, hit: Hit) -> bool:
    """As in "the PMF crossed back into Iraq", in English: a force that moves, no infiltration."""
    brings = word_of(clause, hit).startswith(("bring", "brought"))
    if clause.sentence.arabic:
        return _crosses_river(clause, hit) or _goes_abroad(clause, hit)
    words = clause.sentence.words[hit.first : hit.last]
    crosses = any(w.startswith(("cross", "enter")) for w in words)
    if not (crosses or (brings and _is_a_convoy(clause, hit))):
        return False
    doing = [
        n
        for n in clause.names
        if n.ids
        and not n.metonym
        and n.last <= hit.first
        and (clause.word(n.first - 1) not in _FOUGHT or clause.word(n.last) == "who")
    ]
    if foiled(clause, hit) or hit.form == NOUN or _others_try(clause, hit):
        return False
    return _is_no_foe(_speakers_men(clause, hit)) or (bool(doing) and doing[-1].ids[0] in _REGULAR)


_TRYING = word_set("trying tried attempting attempted seeking")
_PEOPLE = word_set(
    "group groups men people persons individuals suspects smugglers gunmen person man"
)
_TRY_REACH = 3  # words from "trying" over "to" to the verb


def _others_try(clause: Clause, hit: Hit) -> bool:
    """As in "X fired on a group trying to cross", in English: it is not X who crosses."""
    words = clause.sentence.words
    near = range(max(1, hit.first - _TRY_REACH), hit.first)
    return any(
        words[p] in _TRYING and not _PEOPLE.isdisjoint(words[max(0, p - 2) : p]) for p in near
    )


def _is_no_foe(bodies: Collection[str]) -> bool:
    """Whether somebody is told to speak, and he is none of those who slip over."""
    return bool(bodies) and not _HOSTILE.issuperset(bodies)


def _crosses_river(clause: Clause, hit: Hit) -> bool:
    """As in "the force crossed the Euphrates", in Arabic: from one bank of Syria to the other."""
    river = not RIVERS.isdisjoint(clause.sentence.words[hit.first + 1 : hit.last + 2])
    forces = [n for n in clause.names if n.ids and not n.metonym and n.ids[0] in _REGULAR]
    return river and bool(forces) and not clause.cue("foil")


_FOUGHT = word_set("with against from")  # "fought with X and entered the town"
_CROSSES = ("عبر", "يعبر", "تعبر", "اجتاز", "يجتز", "تجتز", "دخل", "يدخل", "تدخل")


def _goes_abroad(clause: Clause, hit: Hit) -> bool:
    """As in "the army did not cross the border into X", in Arabic: a force right at the verb."""
    had = clause.word(hit.first) == "قد"
    if hit.form == NOUN or not begins(clause.sentence.words[hit.first + had], _CROSSES):
        return False
    if clause.cue("foil", "flee") or _FLED.intersection(clause.sentence.words):
        return False
    near = [n for n in clause.names if not (n.metonym or n.head)]
    reach = 1 + (clause.word(hit.first - 1) == "قد")
    doing = [n for n in near if 0 <= hit.first - n.last <= reach or 0 <= n.first - hit.last <= 1]
    if doing and not doing[0].ids:  # "his forces", of whoever speaks
        return _is_no_foe(clause.stretch.bodies)
    return bool(doing) and doing[0].ids[0] in _REGULAR


_FLED = word_set("فارين هاربين هربا فروا هربوا لجاوا سلموا اسلحتهم")
_CONVOYS = word_set("convoy convoys column columns reinforcements")
_CONVOY_REACH = 5  # words from "brought in" to the convoy


def _is_a_convoy(clause: Clause, hit: Hit) -> bool:
    """As in "brought in a convoy of 30 trucks", in English: a force's own."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _CONVOY_REACH)]
    return not _CONVOYS.isdisjoint(behind)


_REGULAR = word_set(
    "pmf sdf saa iraqi_army iraqi_forces syrian_army_new peshmerga us_forces coalition ypg "
    "federal_police iraqi_border_guard cts turkey saa_allies"
)
_TRAVELLERS = frozenset({"civilians", "truck_drivers"})


_FIGHTERS = word_set(
    "fighter fighters militant militants infiltrator infiltrators smuggler one nobody terrorist"
)


def no_fighter(clause: Clause, hit: Hit) -> bool:
    """As in "no fighter has crossed", in English."""
    if clause.sentence.arabic:
        return False
    before = clause.sentence.words[max(clause.first, hit.first - 5) : hit.first]
    no = next((p for p, w in enumerate(before) if w in ("no", "nobody")), None)
    return no is not None and bool(_FIGHTERS & set(before[no : no + 3]))


def _into_towns(clause: Clause, hit: Hit) -> bool:
    """As in "X's men entered A and B": into towns, and nothing is said of the line."""
    if not _enters(clause, hit) or foiled(clause, hit) or clause.cue("border", "barrier"):
        return False
    if not _OTHER_SIDE.isdisjoint(clause.said):
        return False
    behind = [s.place for s in clause.spots if s.first >= hit.last and s.place is not None]
    return bool(behind) and all(p.kind in ("town", "village", "city") for p in behind)


_OTHER_SIDE = word_set("الجانب الطرف الجهه الضفه العابره عابرين قادمين قادما قادمه")


def _enters(clause: Clause, hit: Hit) -> bool:
    """As in "entered X", "the entry of X's forces": by the word for entering."""
    word = word_of(clause, hit).lstrip("وفبل")
    return word.startswith(("دخل", "دخول", "يدخل", "تدخل", "ندخل", "سيدخل", "ستدخل", "enter"))


_TOWNS = word_set("المدينه البلده القريه القاعده المنطقه المعبر المنفذ الناحيه القضاء المطار")


def _into_ground(clause: Clause, hit: Hit) -> bool:
    """As in "X entered the town": the one that was told before, right behind the verb."""
    return _enters(clause, hit) and clause.word(hit.last) in _TOWNS


_LINES = frozenset({"frontier", "crossing", "territory", "country"})


def crossing_over(clause: Clause) -> Iterator[Trigger]:
    """People or goods that cross the line; where a regular force crosses, it is an operation."""
    line = clause.cue("border", "crossing", "barrier") or any(
        s.place is not None and s.place.kind in _LINES for s in clause.spots
    )
    entered = any(_enters(clause, h) for h in clause.cue("cross"))
    line = line or any(_over_wild_ground(clause, hit) for hit in clause.cue("cross"))
    for hit in clause.cue("cross"):
        if no_fighter(clause, hit) or (
            is_negated(clause, hit) and clause.word(hit.last) in ("احد", "اي")
        ):
            yield Trigger(_of_none(clause, hit), hit, setting(clause, hit), "nobody crosses", True)
            return
    wares = (carries_wares(clause) and clause.sentence.spots) or is_traffic(clause)
    crossed = [*clause.cue("cross"), *_so_many_crossed(clause)]
    over = any(_cross_into_town(clause, hit) or _at_a_gate(clause, hit) for hit in crossed)
    ground = clause.spots or any(_into_ground(clause, h) for h in clause.cue("cross"))
    if not (line or wares or over or (entered and ground)):
        return
    bodies = {n.ids[0] for n in clause.names if n.ids and not n.metonym} or _before_it(clause)
    for hit in crossed:
        bodies = _right_behind(clause, hit) or _goes_on(clause, hit) or bodies
        by_way_of = clause.sentence.words[hit.first] == "عبر" and not over
        if by_way_of or (hit.tail and hit.form == PERFECT):
            continue
        if clause.sentence.arabic and moves_fighters(clause, hit.first):
            continue
        led = near_before(clause, hit, "trend", "foil", "negation") or clause.stretch.denies
        if not hit.verbal and (not led or _is_a_gate(clause, hit) or _is_shut_out(clause, hit)):
            continue
        if near_before(clause, hit, "arrest", reach=12) is not None and clause.sentence.arabic:
            yield Trigger(Kind.INFILTRATION, hit, setting(clause, hit), "cross", hit.verbal)
            continue
        if _force_moves(clause, hit):
            yield Trigger(Kind.OPERATION, hit, setting(clause, hit), "cross", hit.verbal)
            continue
        bodies = bodies or _speakers_men(clause, hit)
        kind = _what_crosses(clause, hit, bodies)
        if kind is not None:
            rule = "enters" if bodies & _HOSTILE and kind is Kind.OPERATION else "cross"
            rule = "traffic" if kind is Kind.CROSSING_STATUS else rule
            yield Trigger(kind, hit, setting(clause, hit), rule, hit.verbal)


def _is_shut_out(clause: Clause, hit: Hit) -> bool:
    """As in "barred the entry of travellers by way of the gate", in Arabic: the gate is shut."""
    shut = near_before(clause, hit, "close") if clause.sentence.arabic else None
    return shut is not None and bool(clause.cue("crossing"))


_CROSS = ("عبر", "يعبر", "تعبر", "اجتاز", "يجتاز")
_TO = frozenset({"الي", "نحو", "باتجاه", "صوب"})
_MEN_REACH = 5  # words from the verb to the men who cross


def may_be_crossed(word: str) -> bool:
    """A first look: whether a word may mean "crossed", though it mostly means "by way of"."""
    return word.lstrip("وف") == "عبر"


def _so_many_crossed(clause: Clause) -> Iterator[Hit]:
    """As in "more than 200 men crossed": so written it is a preposition but before a number."""
    first = clause.first
    if may_be_crossed(clause.word(first)) and any(
        c.first == first + 1 and c.quantity.unit == "persons" for c in clause.counts
    ):
        yield Hit("cross", PERFECT, first, first + 1)


def _cross_into_town(clause: Clause, hit: Hit) -> bool:
    """As in "a group of fighters crossed into X", in Arabic: the verb opens, men behind it."""
    words = clause.sentence.words
    return (
        clause.sentence.arabic
        and hit.verbal
        and words[hit.first].lstrip("وف").startswith(_CROSS)
        and hit.first - clause.first <= 1
        and near_after(clause, hit, "goods", "persons", reach=_MEN_REACH) is not None
        and any(words[s.first - 1] in _TO for s in clause.spots if s.first > hit.last)
    )


_WILD = word_set("desert berm wadi valley trench ditch berms wadis")


def _over_wild_ground(clause: Clause, hit: Hit) -> bool:
    """As in "still cross the desert near X", in English: X lies on the line, which is crossed."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + 2)]
    return not _WILD.isdisjoint(behind) and any(
        s.place is not None and s.place.is_at_the_line(AT_THE_LINE_KM) for s in clause.spots
    )


def _at_a_gate(clause: Clause, hit: Hit) -> bool:
    """As in "had crossed from Qaim", in Arabic: a town on the line, right behind the verb."""
    if not (clause.sentence.arabic and hit.verbal) or _enters(clause, hit):
        return False
    ahead = next((s for s in clause.spots if 0 < s.first - hit.last <= 1), None)
    if ahead is None or ahead.place is None:
        return False
    return clause.word(hit.last) == "من" and ahead.place.is_at_the_line(AT_THE_LINE_KM)


def _of_none(clause: Clause, hit: Hit) -> Kind:
    """Whether "none came in" is said of wares, which pass a gate, or of men, who slip over."""
    wares = clause.word(hit.last) == "اي" and is_ware(clause.word(hit.last + 1))
    return Kind.CROSSING_STATUS if wares else Kind.INFILTRATION


_THE = word_set("a the border its this that other main only each major key own")


def _is_a_gate_into(clause: Clause, hit: Hit) -> bool:
    """As in "a crossing into Syria was opened": a gate, and nobody who goes over."""
    return clause.word(hit.first) == "crossing" and clause.word(hit.first - 1) in _THE


def _is_a_gate(clause: Clause, hit: Hit) -> bool:
    """As in "seized a crossing": a place, nobody's going over."""
    word = clause.word(hit.first)
    return word in ("crossing", "crossings") and clause.word(hit.first - 1) in _THE


def _what_crosses(clause: Clause, hit: Hit, bodies: set[str]) -> Kind | None:
    """Traffic of a gate, somebody slipping over the line, or a force that moves."""
    if is_traffic(clause) or (bodies and bodies <= _TRAVELLERS):
        spots = clause.spots or clause.sentence.spots
        gate = any(is_gate(clause, s) for s in spots)
        return Kind.CROSSING_STATUS if hit.verbal and gate else None
    if brought_home(clause, bodies):
        return Kind.TRANSFER
    if bodies & _HOSTILE:
        return Kind.OPERATION if _into_towns(clause, hit) else Kind.INFILTRATION
    if not bodies and hit.verbal and carries_wares(clause):
        return Kind.CROSSING_STATUS
    if not bodies and _of_people(clause):
        return Kind.INFILTRATION
    ground = clause.spots or near_after(clause, hit, "crossing", reach=_GATE_REACH)
    there = bool(ground) or _into_ground(clause, hit)
    moves = bodies and (hit.verbal or _enters(clause, hit)) and there
    return Kind.OPERATION if moves else None


_GATE_REACH = 2  # words from "entered" to "the gate"


def _right_behind(clause: Clause, hit: Hit) -> set[str]:
    """As in "X reached the line at the cost of Y", in Arabic: X, right behind the verb, crosses."""
    if not clause.sentence.arabic or not hit.verbal:
        return set()
    near = (n for n in clause.names if 0 <= n.first - hit.last <= 1 and not n.metonym)
    return {n.ids[0] for n in near if n.ids}


def _goes_on(clause: Clause, hit: Hit) -> set[str]:
    """As in "X seized Y and was moving to Z, W's town", in English: X, of the clause before."""
    if clause.sentence.arabic or not hit.verbal or clause.word(clause.first) != "and":
        return set()
    if any(n.last <= hit.first for n in clause.names if not n.metonym):
        return set()
    told = (n for n in clause.sentence.names if clause.stretch.first <= n.first < clause.first)
    return {n.ids[0] for n in told if n.ids and not n.metonym} or set(clause.stretch.bodies[:1])


_HIS = frozenset({"his", "our", "its", "my"})
_ARABIC_MEN = word_set("رجاله رجالها رجالنا مقاتليه مقاتلوه عناصره جنوده")
_HIS_MEN = word_set("men fighters forces troops units soldiers")
_HIS_REACH = 4  # words from "his men" over "had also" to "entered"


def _speakers_men(clause: Clause, hit: Hit) -> set[str]:
    """As in "a commander of X said his men had entered Y": X, and no infiltrators."""
    bodies = clause.stretch.bodies[:1]
    if hit.form == NOUN or not bodies:
        return set()
    if clause.sentence.arabic:
        beside = (clause.word(hit.first - 1), clause.word(hit.last))
        return set() if _ARABIC_MEN.isdisjoint(beside) else set(bodies)
    near = range(max(clause.first, hit.first - _HIS_REACH), hit.first - 1)
    his = any(clause.word(p) in _HIS and clause.word(p + 1) in _HIS_MEN for p in near)
    return set(bodies) if his else set()


def _before_it(clause: Clause) -> set[str]:
    """As in "X works inside Iraq and has not entered Y": X, of the clause before."""
    opens = clause.sentence.words[clause.first] in ("ولم", "ولن", "ولا")
    told = (n for n in clause.sentence.names if clause.stretch.first <= n.first < clause.first)
    return {n.ids[0] for n in told if n.ids and not n.metonym} if opens else set()


_TROOPS = word_set("troop troops soldiers army tanks convoy convoys brigade battalion armour armor")


def _of_people(clause: Clause) -> bool:
    """Whether persons or goods cross, and no regular troops."""
    words = clause.sentence.words[clause.first : clause.last]
    return bool(clause.cue("goods", "persons")) and not _TROOPS & set(words)
