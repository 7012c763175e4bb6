"""The preposition before a name, and the role that it gives."""

from geo.claims.cues import Hit
from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import FIGHTS, PARTS

_ROLE_CUES = {"with": Role.WITH, "support": Role.SUPPORTED_BY, "against": Role.AGAINST}


_CUES = ("with", "support", "against", "by", "between")
_REACH = 3  # words from a preposition to the name
_REACH_OF = 4  # the same over "the warplanes of the"


def role_cue(clause: Clause, trigger: Trigger, name: Named) -> str | None:
    """The meaning of the preposition before a name, None where there is none."""
    if clause.meanings.isdisjoint(_CUES):
        return None
    best: tuple[int, int, str] | None = None
    for hit in clause.cue(*_CUES):
        if hit.first >= name.first:
            continue
        gap = name.first - hit.last - 2 * _compounds(clause, hit.last, name.first)
        inside = hit.first < name.first < hit.last
        if hit.meaning == "by":
            gap -= sum(w in _MEN_OF for w in clause.sentence.words[hit.last : name.first])
        reach = _REACH_OF if "of" in clause.sentence.words[hit.last : name.first] else _REACH
        if not (inside or (0 <= gap <= reach and not _crossed(clause, hit.last, name.first))):
            continue
        if hit.meaning == "against" and not _aims(clause, trigger, hit):
            continue
        if hit.meaning == "between" and any(
            c.first in (hit.first, hit.last) for c in clause.counts
        ):
            continue  # "between 40 and 60 militants"
        if hit.meaning == "by" and (
            _by_of_another(clause, trigger, hit) or _by_doing(clause, hit, name)
        ):
            continue
        if hit.meaning == "with" and _with_the_deed(clause, trigger, hit):
            continue
        option = (min(0, -gap), hit.last - hit.first, hit.meaning)
        best = max(best, option) if best is not None else option
    return best[2] if best else None


_MEN_OF = word_set(
    "قوه قوات عسكريه امنيه مشتركه تابعه تابعين دوريه مفرزه عناصر وحده وحدات مجموعه مسلحين"
)
"""As in "by a military force of X", in Arabic: words between "by" and whose men they are."""


def _compounds(clause: Clause, first: int, last: int) -> int:
    """The compounds, as "US-led", between two places: each is one word of the three it takes."""
    return clause.sentence.words[first : max(first, last)].count("-")


def _with_the_deed(clause: Clause, trigger: Trigger, hit: Hit) -> bool:
    """As in "came with the withdrawal of X": what happens at the same time, with no partner."""
    deed = trigger.hit
    between = clause.sentence.words[hit.last : deed.first]
    return not trigger.verbal and hit.last <= deed.first and between in ([], ["the"])


_HELD_BY = word_set(
    "used run held manned ruled controlled occupied taken built cut dug laid sent set made"
)
_MADE_BY = {
    Kind.CLASH: frozenset({"laid"}),
    Kind.FORTIFICATION: word_set("built dug laid set made"),
    Kind.POST: word_set("built set made"),
}
_DEEDS_OF_OTHERS = word_set(
    "infiltration infiltrations incursion incursions attack attacks entry attempt attempts effort "
    "efforts threat threats"
)
_DONE_BY = word_set("conducted carried out launched claimed made staged mounted led waged blamed")


def _by_of_another(clause: Clause, trigger: Trigger, hit: Hit) -> bool:
    """As in "gaps exploited by X": X is the author of another participle, not of this."""
    before = clause.word(hit.first - 1)
    if before in _MADE_BY.get(trigger.kind, ()):
        return False  # "an ambush was laid by X"
    set_up = before in ("up", "over", "down") and clause.word(hit.first - 2) in _HELD_BY
    if (before in _HELD_BY or set_up) and hit.first != trigger.hit.last:
        return True
    if (
        before in _DEEDS_OF_OTHERS
        and hit.first > trigger.hit.last
        and (trigger.kind is not Kind.INFILTRATION)
    ):
        return True
    own = hit.first == trigger.hit.last or before in _DONE_BY
    return before.endswith("ed") and not own and hit.first > trigger.hit.last


def _by_doing(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "opened the attack by forcing X out", in English: how, and whom it befell."""
    if name.first <= hit.last or not clause.word(hit.last).endswith("ing"):
        return False
    return any(h.first == hit.last for h in clause.cue(*_BEFALLS))


_BEFALLS = ("expel", "capture", "take", "strike", "target", "arrest", "kill", "encirclement")


_MANY = word_set("الاف الوف ميات عشرات عدد بعض hundreds dozens thousands scores")


def _aims(clause: Clause, trigger: Trigger, hit: Hit) -> bool:
    """Whether "from" or "on" before a name says against whom: of a taking, behind the verb."""
    word = clause.sentence.words[hit.first]
    if word == "from" and clause.word(hit.first - 1) in ("them", "whom"):
        return False  # "fighters, most of them from X"
    if word in ("من", "from"):
        if clause.word(hit.first - 1).lstrip("و") in PARTS or clause.word(hit.first - 1) in _MANY:
            return False
        taking = trigger.kind in (Kind.CAPTURE, Kind.CONTROL)
        return taking and hit.first >= trigger.hit.first
    if word == "on" and any(d.first == hit.last for d in clause.dates):
        return False
    if word in ("on", "held"):
        return trigger.kind in FIGHTS and hit.first >= trigger.hit.first
    return True


def _crossed(clause: Clause, first: int, last: int) -> bool:
    """Whether another name, a place or a predicate stands between."""
    if first >= last:
        return False
    lent = {p for p in range(first, last) if clause.word(p + 1) == "-"}  # "Iran-aligned"
    lent |= {n.first for n in clause.names if clause.word(n.last) == "of"}  # "gunmen of X"
    return (
        any(first <= n.first < last and n.first not in lent for n in clause.names)
        or any(first <= s.first < last and s.first not in lent for s in clause.spots)
        or any(
            first <= h.first < last and h.verbal and h.meaning != "verb"
            for h in clause.sentence.cues
            if clause.word(h.first) not in _MEN_OF
        )
    )


def role_by_cue(  # noqa: PLR0911 (one return a rule)
    clause: Clause, kind: Kind, cue: str, name: Named
) -> tuple[Role | None, str]:
    """The role that the meaning of a preposition gives, and the rule."""
    if cue == "by":
        return (Role.AGAINST, "what is foiled") if _repels(clause) else (Role.ACTOR, "agent")
    if cue == "with" and kind in (Kind.FORTIFICATION, Kind.CROSSING_STATUS, Kind.BORDER_LENGTH):
        return None, ""
    if cue == "with" and kind in _ON_GROUND and _is_side(clause, name):
        return None, ""
    if kind in _BLOWS and _escorts(clause, name):
        return Role.AGAINST, "whose convoy it is"
    if cue == "between" and kind is Kind.STRIKE and clause.sentence.arabic:
        return None, ""  # "spread fear among the people"
    if cue == "between":
        if kind is Kind.CLASH and clause.word(name.first - 1) == "وبين":
            return Role.AGAINST, "between two"
        return Role.ACTOR, "between"
    if cue == "with" and kind in _BLOWS and clause.word(name.first - 1) == "for":
        return Role.AGAINST, "for whom it was meant"  # "hit lorries with weapons for X"
    if cue == "with" and kind is Kind.CLASH and _jointly(clause, name):
        return Role.WITH, "with"
    if cue == "with" and kind is Kind.CLASH and _plain_with(clause, name):
        return Role.AGAINST, "fights with"
    if cue == "with" and kind is Kind.CASUALTIES and _fights_with(clause, name):
        return Role.ACTOR, "with whom they fought"
    return _ROLE_CUES[cue], cue


_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
_FIGHT_REACH = 4  # words from "a clash" over "with a force of" to the name


def _fights_with(clause: Clause, name: Named) -> bool:
    """As in "two of X fell in a clash with Y", in Arabic: Y, right behind the clash."""
    near = any(0 <= name.first - h.last <= _FIGHT_REACH for h in clause.cue("clash"))
    return clause.sentence.arabic and near


def _escorts(clause: Clause, name: Named) -> bool:
    """As in "an attack on tankers escorted by X", in English."""
    before = clause.sentence.words[max(clause.first, name.first - 3) : name.first]
    return "by" in before and not {"escorted", "guarded", "protected"}.isdisjoint(before)


_LINE = ("حدود", "شريط", "مخفر", "مخافر", "ساتر", "خط", "محاذ")
_ON_GROUND = frozenset({Kind.POST, Kind.PRESENCE, Kind.CONTROL, Kind.OPERATION})


def _is_side(clause: Clause, name: Named) -> bool:
    """As in "a post on the border with the Syrian side", in Arabic: ground, no partner."""
    words = clause.sentence.words
    near = words[max(clause.first, name.first - 4) : name.first - 1]
    ground = any(w.removeprefix("ال").startswith(_LINE) for w in near)
    return ground and any("الجانب" in w for w in words[name.first : name.last])


_REPELS = ("thwart", "foil", "repel", "repuls", "fend", "beat")


def _repels(clause: Clause) -> bool:
    return bool(clause.cue("foil")) or (
        not clause.sentence.arabic
        and any(w.startswith(_REPELS) for w in clause.sentence.words[clause.first : clause.last])
    )


_JOINT = ("بالاشتراك", "بالتعاون", "بالتنسيق", "سويه", "الي جانب", "بمعيه")


def _jointly(clause: Clause, name: Named) -> bool:
    """As in "set an ambush jointly with X", in Arabic."""
    near = clause.sentence.words[max(clause.first, name.first - 6) : name.first]
    return any(w in _JOINT and near[p + 1 : p + 2] == ["مع"] for p, w in enumerate(near))


def _plain_with(clause: Clause, name: Named) -> bool:
    return any(
        h.last - h.first == 1 and 0 <= name.first - h.last <= 3
        and clause.word(h.first) != "alongside"
        for h in clause.cue("with")
    )  # fmt: skip


def stands_between(clause: Clause, name: Named) -> bool:
    """As in "clashes between X": "between" stands right before the name."""
    return any(0 <= name.first - h.last <= 3 for h in clause.cue("between"))


def by_way_of(clause: Clause, name: Named) -> bool:
    """As in "cooperation with X through Y": Y only lends a hand."""
    before = [clause.word(p) for p in range(max(clause.first, name.first - 3), name.first)]
    return "through" in before or "via" in before


_LEAVE = word_set("knowledge approval consent permission agreement بعلم بموافقه بمعرفه باذن")


def with_leave(clause: Clause, name: Named) -> bool:
    """As in "with the knowledge of X": X lets it be and does nothing."""
    if not clause.sentence.glance & _LEAVE_GLANCE:
        return False
    before = clause.sentence.words[max(clause.first, name.first - 4) : name.first]
    return not _LEAVE.isdisjoint(before) and _PARTIES.isdisjoint(before)


_LEAVE_GLANCE = glance_for(_LEAVE)


_PARTIES = frozenset({"between", "بين"})  # "an agreement between X and Y"


def gives_or_receives(clause: Clause, name: Named) -> bool:
    """As in "handed over to the army": who gives or receives, named behind a preposition."""
    before = [clause.word(p) for p in range(max(clause.first, name.first - 3), name.first)]
    if before[-1:] == ["the"] or before[-2:-1] in (["من"], ["الي"]):
        before = before[:-1]
    return before[-1:] != [] and before[-1] in ("من", "الي", "from", "to")


def takes_part(clause: Clause, name: Named) -> bool:
    """As in "in which X took part", in Arabic: a helper beside others, alone he who does it."""
    if not clause.sentence.glance & _PART_GLANCE:
        return False
    near = (clause.word(p) for p in range(max(clause.first, name.first - 6), name.first))
    alone = clause.word(name.first - 1) in PARTAKING and name.ids[:1] not in _HELPERS
    return any(w.endswith(_TAKES_PART) for w in near) or alone


_TAKES_PART = ("شارك", "شاركت", "تشارك", "يشارك", "تشترك", "يشترك", "اشتركت", "اشترك")
_HELPERS = (("tribal_forces",), ("tribal_mob_iq",), ("civilians",))
PARTAKING = word_set("بمشاركه باشتراك")  # "with X taking part"
_PART_GLANCE = glance_for(_TAKES_PART, PARTAKING)


def taken_from(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "took control of X from Y", in Arabic: Y, behind the place and a plain "from"."""
    if not clause.sentence.arabic or clause.word(name.first - 1) != "من":
        return False
    if clause.word(name.first - 2).lstrip("و") in PARTS or takes_part(clause, name):
        return False  # "men of X took the gate"
    if trigger.hit.verbal and clause.word(trigger.hit.last - 1).endswith(("ها", "ه")):
        return True  # "which it took yesterday from Y"
    ground = range(trigger.hit.last, name.first - 1)
    return any(s.first in ground for s in clause.spots) or any(
        h.first in ground for h in clause.cue("area", "crossing", "post", "base")
    )
