"""What a clause claims: the words that make it a claim of a kind, and why."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from geo.claims.cues import Hit
from geo.claims.model import Kind, ZoneKind
from geo.claims.reading.clauses import Clause
from geo.claims.reading.forms import ADJECTIVE, IMPERFECT, NOUN, PERFECT, PHRASE
from geo.claims.reading.wordset import word_set

MAIN, PURPOSE, BACKGROUND = "main", "purpose", "background"


class Trigger(NamedTuple):
    """A predicate of a kind: the words it takes and how it hangs in its clause."""

    kind: Kind
    hit: Hit
    setting: str
    rule: str
    verbal: bool = False


def triggers(clause: Clause) -> list[Trigger]:
    """The claims that a clause makes, in order of their words; at most one a kind and word."""
    found = [t for rule in _RULES for t in rule(clause)]
    found = [t for t in found if not _hidden(clause, t.hit) and not _hypothetical(clause, t)]
    return sorted(_settled(clause, found), key=lambda t: t.hit.first)


# ---- how a word hangs in its clause ----------------------------------------------------------------


def setting(clause: Clause, hit: Hit) -> str:
    """Whether a word is the clause's own predicate, its purpose, or its background."""
    before = clause.word(hit.first - 1)
    if hit.form == IMPERFECT and before in _RELATIVE:
        return BACKGROUND
    if hit.verbal and (before == "حتي" or (before == "ان" and clause.word(hit.first - 2) == "الي")):
        return BACKGROUND
    if hit.verbal and clause.sentence.arabic:
        return PURPOSE if hit.head == "ل" and hit.form == IMPERFECT else _verb_setting(clause, hit)
    if clause.sentence.arabic and hit.form in (NOUN, PHRASE) and hit.head in ("ل", "لل"):
        return PURPOSE
    if not clause.sentence.arabic and clause.word(hit.first - 1) == "to" and hit.verbal:
        return MAIN if _licensed(clause, hit) else PURPOSE
    if any(
        h.last == hit.first and h.form == NOUN and h.head in ("ل", "لل")
        for h in clause.cue("build", "run", "start")
    ):
        return PURPOSE
    for mark in clause.cue("purpose"):
        near = mark.last <= hit.first <= mark.last + 4 or mark.first == hit.first
        if near and not _verb_between(clause, mark.last, hit.first):
            return PURPOSE
    for mark in clause.cue("background"):
        if mark.tail:
            continue
        if mark.last <= hit.first <= mark.last + (1 if clause.sentence.arabic else 2) and not (
            hit.verbal and clause.sentence.arabic
        ):
            return BACKGROUND
    return MAIN


_LEST = frozenset({"كي", "لكي", "حتي"})
_RELATIVE = frozenset({"الذي", "الذين", "التي", "اللذين"})


def _verb_setting(clause: Clause, hit: Hit) -> str:
    words = clause.sentence.words
    before = words[max(0, hit.first - 2) : hit.first]
    if before[-1:] in (["كي"], ["لكي"], ["ليلا"]) or (before[-1:] == ["لا"] and before[0] in _LEST):
        return PURPOSE
    return MAIN


def _licensed(clause: Clause, hit: Hit) -> bool:
    """An English infinitive that a plan, an agreement or a success governs is no mere purpose."""
    return any(
        hit.first - 6 <= h.first < hit.first
        for h in clause.cue("planned", "manage", "ongoing", "coordination", "say", "start", "ended")
    )


def _verb_between(clause: Clause, first: int, last: int) -> bool:
    return any(h.verbal and first <= h.first < last for h in clause.cue("run", "start", "manage"))


def _hidden(clause: Clause, hit: Hit) -> bool:
    """Words of a name are no predicates."""
    if any(n.first <= hit.first < n.last and not n.metonym for n in clause.names):
        return hit.last - hit.first == 1
    return (
        hit.last - hit.first == 1
        and hit.form == NOUN
        and any(s.first < hit.first < s.last for s in clause.spots)
    )


def _hypothetical(clause: Clause, trigger: Trigger) -> bool:
    """What might happen is claimed by nobody."""
    return any(h.first <= trigger.hit.first <= h.last + 8 for h in clause.cue("hypothetical"))


def _near_before(clause: Clause, hit: Hit, *meanings: str, reach: int = 5) -> Hit | None:
    close = [h for h in clause.cue(*meanings) if hit.first - reach <= h.first < hit.first]
    return close[-1] if close else None


def _near_after(clause: Clause, hit: Hit, *meanings: str, reach: int = 5) -> Hit | None:
    close = [h for h in clause.cue(*meanings) if hit.last <= h.first < hit.last + reach]
    return close[0] if close else None


def _place_after(clause: Clause, hit: Hit, reach: int = 9) -> bool:
    return (
        bool(hit.tail)
        or any(hit.last <= s.first < hit.last + reach for s in clause.spots)
        or _near_after(clause, hit, "area", reach=5) is not None
    )


def _place_near(clause: Clause, hit: Hit) -> bool:
    return bool(clause.spots) or bool(clause.cue("area"))


def _force_near(clause: Clause, hit: Hit) -> bool:
    return any(not n.metonym for n in clause.names) or bool(clause.cue("persons") or hit.joiner)


# ---- kinds -------------------------------------------------------------------------------------------


def _simple(clause: Clause, meaning: str, kind: Kind) -> Iterator[Trigger]:
    for hit in clause.cue(meaning):
        yield Trigger(kind, hit, setting(clause, hit), meaning, hit.verbal)


def _capture(clause: Clause) -> Iterator[Trigger]:
    arabic = clause.sentence.arabic
    for hit in clause.cue("capture"):
        if hit.form == IMPERFECT and "سيطر" in clause.sentence.words[hit.first]:
            continue
        spreads = word_of(clause, hit).lstrip("وف").startswith(("فرض", "بسط"))
        if spreads and set(clause.sentence.words[hit.last : hit.last + 6]) & _AREAS:
            continue
        if _takes_ground(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "capture", hit.verbal)
    for hit in clause.cue("hold"):
        words = clause.sentence.words[hit.last : hit.last + 8]
        if not arabic or "علي" not in words or hit.head in ("ل", "لل"):
            continue
        if _near_before(clause, hit, "manage", "start", reach=14) is not None:
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "managed to take", True)
    yield from _by_force(clause)


_AREAS = frozenset({"مناطق", "مساحات", "اجزاء", "قري"})


def _takes_ground(clause: Clause, hit: Hit) -> bool:
    """Whether it is ground that is taken: a place after the word, or about it."""
    arabic = clause.sentence.arabic
    if hit.form == ADJECTIVE:
        definite = hit.head.endswith("ال") or hit.first == clause.first
        return definite and _place_near(clause, hit)
    if arabic:
        told = any(hit.first - 8 <= s.first < hit.first for s in clause.spots)
        return _place_after(clause, hit) or (hit.verbal and told)
    if hit.form == NOUN:
        return _place_after(clause, hit, 6)
    passive = clause.word(hit.first - 1) in ("was", "were", "been", "be", "being")
    return _place_near(clause, hit) if passive else _place_after(clause, hit, 8)


def _by_force(clause: Clause) -> Iterator[Trigger]:
    """ "Took X", "drove them out of X", "سيطر … على": verbs that need their object to tell."""
    words = clause.sentence.words
    for hit in clause.cue("take"):
        if any(hit.last <= s.first <= hit.last + 4 for s in clause.spots) and words[
            hit.last
        ] not in ("part", "place", "to", "in", "into", "over", "from"):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "take", hit.verbal)
    for hit in clause.cue("expel"):
        out = {"من", "from", "out"} & set(words[hit.last : hit.last + 8])
        if out and _place_after(clause, hit) and clause.names:
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "expel", hit.verbal)
    for hit in clause.cue("hold_verb"):
        if hit.form == PERFECT and "علي" in words[hit.last : hit.last + 14]:
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "seized", True)


def _control(clause: Clause) -> Iterator[Trigger]:
    arabic = clause.sentence.arabic
    for hit in clause.cue("control"):
        word = clause.sentence.words[hit.first]
        if hit.form == NOUN and _describes(clause):
            continue
        if hit.last - hit.first == 1 and hit.form != NOUN:
            if not (clause.spots or clause.cue("area", "border")):
                continue
        if arabic and word.lstrip("ول") == "سيطره" and hit.head in ("ل", "لل"):
            continue
        yield Trigger(Kind.CONTROL, hit, setting(clause, hit), "control", hit.verbal)
    for hit in clause.cue("hold_verb"):
        if hit.form == IMPERFECT:
            yield Trigger(Kind.CONTROL, hit, setting(clause, hit), "holds", True)


def _describes(clause: Clause) -> bool:
    """ "X lies 400 km from Y": where a place lies claims nothing."""
    words = clause.sentence.words[clause.first : clause.last]
    lies = words[0].lstrip("و") in ("يقع", "تقع", "يبعد", "تبعد") or "located" in words
    return lies and any(c.quantity.unit == "km" for c in clause.counts)


def _presence(clause: Clause) -> Iterator[Trigger]:
    for hit in clause.cue("presence"):
        if not (clause.names or clause.cue("persons")):
            continue
        if hit.form == ADJECTIVE and hit.head.endswith("ال"):
            continue  # "those stationed in …": said of somebody in passing
        if hit.form != NOUN and any(
            n.first == hit.last - 1 and n.first > hit.first for n in clause.names
        ):
            continue  # "the forces of X deployed …": they deploy something else
        yield Trigger(Kind.PRESENCE, hit, setting(clause, hit), "presence", hit.verbal)


def _patrol(clause: Clause) -> Iterator[Trigger]:
    for hit in clause.cue("patrol"):
        if _near_before(clause, hit, "target", "clash", "strike", "kill", reach=4) is not None:
            continue
        before = clause.word(hit.first - 1)
        if before in ("علي", "ضد", "on", "against"):
            continue
        yield Trigger(Kind.PATROL, hit, setting(clause, hit), "patrol", hit.verbal)


def _post(clause: Clause) -> Iterator[Trigger]:
    for hit in clause.cue("post"):
        made = _near_before(clause, hit, "build", reach=7)
        there = _near_before(clause, hit, "exists", "negation", reach=5)
        lies = _near_after(clause, hit, "presence", "build", reach=4)
        anchor = made or there or lies
        if anchor is None:
            continue
        where = setting(clause, made if made is not None else hit)
        yield Trigger(Kind.POST, hit, where, "build post", anchor.verbal)


def _fortification(clause: Clause) -> Iterator[Trigger]:
    for hit in clause.cue("barrier"):
        made = _near_before(clause, hit, "build", "start", "secured", reach=8) or _near_after(
            clause, hit, "build", "length", reach=6
        )
        if made is None:
            continue
        where = setting(clause, made if made.first < hit.first else hit)
        yield Trigger(Kind.FORTIFICATION, hit, where, "build barrier", made.verbal)


def _crossing(clause: Clause) -> Iterator[Trigger]:
    named = [s for s in clause.spots if s.place is not None and s.place.kind == "crossing"]
    if not (named or clause.cue("crossing")):
        return
    for hit in clause.cue("open", "close"):
        if not clause.sentence.arabic and hit.form == NOUN and setting(clause, hit) == PURPOSE:
            continue
        yield Trigger(Kind.CROSSING_STATUS, hit, setting(clause, hit), hit.meaning, hit.verbal)
        return


_PARTY_VERBS = word_set(
    "بحث يبحث تبحث التقي يلتقي تلتقي اجتمع يجتمع تجتمع وقع يوقع توقع ناقش يناقش تناقش met meet "
    "meeting meetings discuss discussed discussing"
)


def _coordination(clause: Clause) -> Iterator[Trigger]:
    for hit in clause.cue("coordination"):
        if not _two_parties(clause):
            continue
        word = clause.sentence.words[hit.first].lstrip("وف")
        if word in _PARTY_VERBS and len({n.ids for n in clause.names}) < 2:
            continue
        if word.startswith(("التقي", "التقت", "التقو", "يلتق", "تلتق")) and _force_words(clause):
            continue
        yield Trigger(Kind.COORDINATION, hit, setting(clause, hit), "coordination", hit.verbal)
    for hit in clause.cue("with"):
        words = clause.sentence.words[hit.first : hit.last]
        if any("تنسيق" in w or "تعاون" in w or w.startswith("coordinat") for w in words):
            yield Trigger(Kind.COORDINATION, hit, BACKGROUND, "jointly with", False)


def _two_parties(clause: Clause) -> bool:
    """Whether somebody coordinates with somebody."""
    bodies = {n.ids[:1] for n in clause.names}
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


_MOVES = word_set(
    "تقدم وصل دخل توجه تراجع زحف انسحب advance enter reach push withdraw retreat move"
)


def _operation(clause: Clause) -> Iterator[Trigger]:
    for hit in clause.cue("operation"):
        where = setting(clause, hit)
        if hit.form == NOUN or (hit.form == PHRASE and hit.head == "ال"):
            led = _near_before(
                clause, hit, "start", "run", "ongoing", "planned", "ended", "manage", "negation",
                "deny", reach=6,
            ) or _near_after(clause, hit, "ongoing", "start", "ended", "planned", reach=5)  # fmt: skip
            free = clause.sentence.zone is ZoneKind.TITLE or clause.stretch.denies
            if led is None and not free and not (_subject_after(clause, hit) and not hit.head):
                continue
            if led is not None and where == BACKGROUND:
                where = setting(clause, led)
        if _of_another_kind(clause, hit):
            continue
        if hit.verbal and not _moves(clause, hit):
            continue
        if "خاض" in word_of(clause, hit) or "خوض" in word_of(clause, hit):
            if clause.cue("clash"):
                continue
        yield Trigger(Kind.OPERATION, hit, where, "operation", hit.verbal)


def word_of(clause: Clause, hit: Hit) -> str:
    """The first word that a cue takes."""
    return clause.sentence.words[hit.first]


def _subject_after(clause: Clause, hit: Hit) -> bool:
    return any(hit.last <= n.first <= hit.last + 2 and not n.head for n in clause.names)


def _of_another_kind(clause: Clause, hit: Hit) -> bool:
    """ "The process of coordination", "a fall in infiltration": the next word says what it is."""
    return any(
        h.first == hit.last and not h.verbal
        for h in clause.cue("coordination", "infiltration", "transfer", "arrest", "detainees")
        if not (h.meaning == "detainees" and hit.verbal)
    )


def _moves(clause: Clause, hit: Hit) -> bool:
    """Whether a force is what moves, to or from somewhere."""
    if not _force_near(clause, hit):
        return False
    if clause.sentence.arabic or clause.spots:
        return True
    word = clause.sentence.words[hit.first]
    return not word.startswith(("enter", "reach", "push", "mov", "left", "leav", "head", "cross"))


def _clash(clause: Clause) -> Iterator[Trigger]:
    air = clause.cue("air", "strike")
    for hit in clause.cue("clash"):
        definite = clause.sentence.arabic and hit.form == NOUN and hit.head.endswith("ال")
        if definite and _near_before(clause, hit, "start", "run", "foil", reach=4) is None:
            continue
        led = _near_before(clause, hit, "start", "run", reach=3)
        kind = Kind.STRIKE if air and not _ground(clause) else Kind.CLASH
        yield Trigger(kind, hit, setting(clause, hit), "attack", hit.verbal or led is not None)
    for hit in clause.cue("target"):
        kind = Kind.STRIKE if air or _flies(clause) else Kind.CLASH
        if kind is Kind.CLASH and not (
            hit.verbal and (clause.names or clause.cue("patrol", "post"))
        ):
            continue
        yield Trigger(kind, hit, setting(clause, hit), "target", hit.verbal)


def _ground(clause: Clause) -> bool:
    return any(
        w.lstrip("وفب").startswith(("اشتبك", "اشتباك", "عبوه", "كمين", "clash", "ambush"))
        for w in clause.sentence.words[clause.first : clause.last]
    )


def _flies(clause: Clause) -> bool:
    return any(
        who.endswith("air_force") or who in ("coalition", "israel", "unknown_air", "us_forces")
        for n in clause.names
        for who in n.ids[:1]
    )


def _infiltration(clause: Clause) -> Iterator[Trigger]:
    for hit in clause.cue("infiltration"):
        where = setting(clause, hit)
        trend = _near_before(clause, hit, "trend", "foil", "negation", reach=6) or _near_after(
            clause, hit, "trend", reach=4
        )
        if hit.form == NOUN and trend is None and where is MAIN:
            if not (
                clause.names and _near_before(clause, hit, "run", "exists", "ongoing", reach=5)
            ):
                continue
        yield Trigger(
            Kind.INFILTRATION, hit, where, "infiltration", hit.verbal or trend is not None
        )


_HOSTILE = word_set("isis smugglers infiltrators gunmen al_qaeda iran_militias displaced pkk")


def _crossing_over(clause: Clause) -> Iterator[Trigger]:
    """People or goods that cross the line; where a regular force crosses, it is an operation."""
    line = clause.cue("border", "crossing", "barrier") or any(
        s.place is not None and s.place.kind in ("frontier", "crossing", "territory", "country")
        for s in clause.spots
    )
    if not line:
        return
    bodies = {n.ids[0] for n in clause.names if n.ids and not n.metonym}
    for hit in clause.cue("cross"):
        if clause.sentence.words[hit.first] == "عبر" or (hit.tail and hit.form == PERFECT):
            continue  # the preposition "by way of"
        if not hit.verbal and _near_before(clause, hit, "trend", "foil", "negation") is None:
            continue
        if bodies & _HOSTILE or (not bodies and clause.cue("goods", "persons")):
            yield Trigger(Kind.INFILTRATION, hit, setting(clause, hit), "cross", hit.verbal)
        elif bodies and hit.verbal and clause.spots:
            yield Trigger(Kind.OPERATION, hit, setting(clause, hit), "cross", hit.verbal)


def _transfer(clause: Clause) -> Iterator[Trigger]:
    held = bool(clause.cue("detainees")) or any(c.quantity.unit == "persons" for c in clause.counts)
    for hit in clause.cue("transfer"):
        near = _near_after(clause, hit, "detainees", reach=6) is not None
        led = held and bool(clause.cue("camp"))
        if not (near or led or hit.last - hit.first > 1):
            continue
        if clause.cue("strike", "clash") and not led:
            continue
        yield Trigger(Kind.TRANSFER, hit, setting(clause, hit), "transfer", hit.verbal)


def _casualties(clause: Clause) -> Iterator[Trigger]:
    for hit in clause.cue("kill", "wound"):
        if not clause.sentence.arabic and hit.form == NOUN and not (clause.counts or clause.names):
            continue
        yield Trigger(Kind.CASUALTIES, hit, setting(clause, hit), hit.meaning, hit.verbal)


def _length(clause: Clause) -> Iterator[Trigger]:
    lengths = [c for c in clause.counts if c.quantity.unit == "km"]
    if not lengths or not (clause.cue("border") or clause.sentence.cue("border")):
        return
    for hit in clause.cue("secured", "length"):
        if hit.meaning == "secured" and hit.form == NOUN:
            continue
        if any(abs(c.first - hit.first) <= 8 for c in lengths):
            yield Trigger(Kind.BORDER_LENGTH, hit, MAIN, hit.meaning, hit.verbal)
            return


def _arrest(clause: Clause) -> Iterator[Trigger]:
    yield from _simple(clause, "arrest", Kind.ARREST)
    for hit in clause.cue("grab"):
        if not hit.tail and "علي" in clause.sentence.words[hit.last : hit.last + 8]:
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), "arrest", True)


_ABIDING = frozenset({"hiding", "present", "remain", "holed"})


def _force_size(clause: Clause) -> Iterator[Trigger]:
    people = [c for c in clause.counts if c.quantity.unit == "persons"]
    bare = [c for c in clause.counts if not c.quantity.unit]
    for hit in clause.cue("strength", "presence"):
        word = clause.sentence.words[hit.first]
        if hit.meaning == "presence" and not ("تواجد" in word or word in _ABIDING):
            continue
        if hit.meaning == "strength" and "عدد" in clause.sentence.words[hit.first]:
            people = people or bare
        if any(-2 <= c.first - hit.last <= 6 for c in people):
            yield Trigger(Kind.FORCE_SIZE, hit, setting(clause, hit), "strength", hit.verbal)
            return


_RULES: tuple[Callable[[Clause], Iterator[Trigger]], ...] = (
    _capture,
    _control,
    _presence,
    _patrol,
    _post,
    _fortification,
    _crossing,
    _coordination,
    _operation,
    lambda c: _simple(c, "encirclement", Kind.ENCIRCLEMENT),
    _clash,
    lambda c: _simple(c, "strike", Kind.STRIKE),
    _arrest,
    _infiltration,
    _crossing_over,
    _transfer,
    _casualties,
    _length,
    _force_size,
)

# ---- which of them stand -----------------------------------------------------------------------------

# What a purpose may still claim: works that are meant to come, and a ring not yet closed.
_PURPOSE_STANDS = frozenset(
    {Kind.FORTIFICATION, Kind.POST, Kind.PATROL, Kind.ENCIRCLEMENT, Kind.CASUALTIES}
)
# A noun of operation or coordination gives way to what the same clause says was done.
_GIVES_WAY = {
    Kind.OPERATION: frozenset(
        {Kind.ARREST, Kind.CAPTURE, Kind.STRIKE, Kind.TRANSFER, Kind.ENCIRCLEMENT, Kind.PATROL}
    ),
    Kind.CLASH: frozenset({Kind.STRIKE, Kind.INFILTRATION, Kind.OPERATION}),
    Kind.PRESENCE: frozenset(
        {Kind.FORCE_SIZE, Kind.PATROL, Kind.POST, Kind.FORTIFICATION, Kind.CROSSING_STATUS}
    ),
    Kind.CONTROL: frozenset({Kind.CAPTURE, Kind.BORDER_LENGTH}),
    Kind.BORDER_LENGTH: frozenset({Kind.FORTIFICATION, Kind.POST, Kind.PATROL}),
    Kind.INFILTRATION: frozenset({Kind.CROSSING_STATUS, Kind.TRANSFER}),
    Kind.ARREST: frozenset({Kind.TRANSFER}),
    Kind.FORCE_SIZE: frozenset({Kind.CASUALTIES, Kind.ARREST, Kind.TRANSFER, Kind.CLASH}),
}


_ALWAYS = {
    Kind.PRESENCE: frozenset(
        {Kind.PATROL, Kind.POST, Kind.FORTIFICATION, Kind.FORCE_SIZE, Kind.CONTROL}
    ),
    Kind.CLASH: frozenset({Kind.STRIKE}),
}


def _settled(clause: Clause, found: list[Trigger]) -> list[Trigger]:
    main = [t for t in found if t.setting == MAIN]
    if {t.kind for t in main} <= {Kind.PRESENCE}:
        main = []
    kept = []
    for trigger in found:
        if trigger.setting == PURPOSE and not _stands(clause, trigger):
            continue
        if trigger.setting == BACKGROUND and (main or trigger.rule != "jointly with"):
            continue
        rivals = _GIVES_WAY.get(trigger.kind, frozenset())
        if any(other.kind in rivals and (other.verbal or not trigger.verbal) for other in main):
            continue
        if any(other.kind in _ALWAYS.get(trigger.kind, ()) for other in found):
            continue
        if trigger.kind is Kind.PRESENCE and any(o.rule == "jointly with" for o in found):
            continue
        kept.append(trigger)
    return _one_a_kind(kept)


def _stands(clause: Clause, trigger: Trigger) -> bool:
    """Whether a purpose is a claim of its own: works to come, or troops to be let in."""
    if trigger.kind in _PURPOSE_STANDS:
        return True
    if trigger.kind is not Kind.OPERATION or trigger.hit.form != PHRASE:
        return False
    mark = clause.word(trigger.hit.first - 1)
    return mark in ("بهدف", "للسماح", "بغيه", "لغرض") or trigger.hit.head == "ب"


def _one_a_kind(kept: list[Trigger]) -> list[Trigger]:
    """The first predicate of each kind, a finite verb before a noun."""
    best: dict[tuple[Kind, str], Trigger] = {}
    for trigger in kept:
        key = (trigger.kind, trigger.setting)
        other = best.get(key)
        if other is None or (trigger.verbal and not other.verbal):
            best[key] = trigger
    return list(best.values())
