"""What a named actor does in a clause, by preposition and by position."""

from typing import NamedTuple

from geo.claims.cues import Hit
from geo.claims.model import Kind, Role
from geo.claims.reading.clauses import EVENTS, Clause
from geo.claims.reading.english_cast import OUSTED, driven_out, is_vague_enemy, mans_line
from geo.claims.reading.english_parts import gains, is_subject, sets_about, undergoes
from geo.claims.reading.forms import NOUN, PHRASE
from geo.claims.reading.names import Named
from geo.claims.reading.nearby import begins, near_before, right_before
from geo.claims.reading.settings import Trigger
from geo.claims.reading.undergoers import befalls, fell_in_it
from geo.claims.reading.wordset import word_set

_ROLE_CUES = {"with": Role.WITH, "support": Role.SUPPORTED_BY, "against": Role.AGAINST}


FIGHTS = frozenset(
    {
        Kind.CAPTURE, Kind.CLASH, Kind.STRIKE, Kind.ARREST, Kind.CASUALTIES, Kind.ENCIRCLEMENT,
        Kind.OPERATION, Kind.TRANSFER,
    }
)  # fmt: skip


_TAKES_OBJECT = frozenset({Kind.ARREST, Kind.CASUALTIES, Kind.TRANSFER})


HUNTED = frozenset({"isis", "al_qaeda", "smugglers", "infiltrators", "civilians", "gunmen"})


_GLUE = word_set("، , ) و and من مليشيا ميليشيا كتايب حركه قوات عناصر لواء the with كل")


_MEN = word_set(
    "عناصر مقاتلي مقاتلين مسلحي مسلحين قيادات قيادي جنود of members فلول خلايا members fighters "
    "militants cells"
)


class Cast(NamedTuple):
    """An actor with its role and how it was found."""

    ids: tuple[str, ...]
    role: Role
    reason: str
    first: int


def role_of(  # noqa: PLR0911 (one return a rule)
    clause: Clause,
    trigger: Trigger,
    name: Named,
    before: Named | None,
    found: list[Cast],
) -> tuple[Role | None, str]:
    """A named actor's role in a claim and the rule that gave it; None where it has none."""
    kind = trigger.kind
    inside = trigger.hit.first <= name.first < trigger.hit.last
    found = [p for p in found if p.reason != "in its name"]
    if kind is Kind.CONTROL and inside:
        return Role.ACTOR, "in the very phrase"
    if before is not None and found and joined(clause, before, name):
        if found[-1].role is Role.ACTOR and _between(clause, before):
            return (Role.AGAINST if kind is Kind.CLASH else Role.WITH), "between two"
        joint = clause.sentence.arabic or kind in _JOINTLY
        if found[-1].role is Role.ACTOR and joint and kind not in (Kind.CONTROL, Kind.CAPTURE):
            return Role.WITH, "joined to the one before"
        return found[-1].role, "joined"
    if _with_leave(clause, name):
        return None, ""
    if kind in FIGHTS and guessed(clause, name):
        acting = any(p.role is Role.ACTOR for p in found)
        return (None, "") if acting else (Role.ACTOR, "who it is thought to be")
    if kind in _TAKES_OBJECT and _among_the_dead(clause, name):
        return Role.AGAINST, "among those whom it befell"
    if kind in (Kind.STRIKE, Kind.CLASH) and fell_in_it(clause, trigger, name):
        return Role.AGAINST, "who fell in it"
    cue = role_cue(clause, trigger, name)
    if cue == "with" and mans_line(clause, trigger):
        return Role.ACTOR, "who mans it"
    if cue is not None:
        return _by_cue(clause, kind, cue, name)
    return _by_particle(clause, trigger, name, before, found)


_JOINTLY = frozenset({Kind.COORDINATION, Kind.TRANSFER, Kind.PATROL, Kind.POST})


def _by_particle(  # noqa: PLR0911 (one return a rule)
    clause: Clause, trigger: Trigger, name: Named, before: Named | None, found: list[Cast]
) -> tuple[Role | None, str]:
    """The role that a particle or a possessor's place gives, else that of the position."""
    kind = trigger.kind
    if kind is Kind.COORDINATION and is_vague_enemy(clause, name):
        return None, ""
    if befalls(clause, trigger, name) or undergoes(clause, trigger, name):
        return Role.AGAINST, "whom it befalls"
    if kind is Kind.COORDINATION and _by_way_of(clause, name):
        return Role.SUPPORTED_BY, "by way of"
    if driven_out(clause, trigger, name):
        return Role.AGAINST, OUSTED
    if gains(clause, trigger, name):
        return Role.ACTOR, "whom it falls to"
    if _possessed(clause, name):
        return None, ""
    if name.head == "ل" and _owns(clause, name):
        taken = kind is Kind.CAPTURE and name.first > trigger.hit.first
        return (Role.AGAINST if taken else Role.ACTOR), "owner of what is told"
    if name.head == "ل" and kind in FIGHTS and _owns(clause, name, "patrol", "post", "presence"):
        return Role.AGAINST, "owner of what is hit"
    if kind is Kind.TRANSFER and _received(clause, name):
        return (None if name.ids[:1] == ("isis",) else Role.WITH), "hands over or receives"
    if name.head == "ب" and not (found and found[-1].first == name.first):
        if name.ids[:1] == ("unknown_air",):
            return Role.ACTOR, "instrument"
        return (Role.WITH if kind in (Kind.COORDINATION, Kind.OPERATION) else None), "beside"
    if name.head == "ل" and before is not None and before.head == "ل" and found:
        return found[-1].role, "each his part"
    return _by_position(clause, trigger, name, found)


def _by_way_of(clause: Clause, name: Named) -> bool:
    """As in "cooperation with X through Y": Y only lends a hand."""
    before = [clause.word(p) for p in range(max(clause.first, name.first - 3), name.first)]
    return "through" in before or "via" in before


_AMONG = word_set("بينهم بينهما معظمهم غالبيتهم جلهم اغلبهم اكثرهم")


def _among_the_dead(clause: Clause, name: Named) -> bool:
    """As in "15 men, among them officers of X": told of those who fell."""
    before = [clause.word(p).lstrip("و") for p in range(max(0, name.first - 4), name.first)]
    return bool(_AMONG.intersection(before))


_GUESSES = frozenset({"يرجح", "يعتقد", "يظن", "ويرجح", "ويعتقد", "رجح", "يشتبه"})


def guessed(clause: Clause, name: Named) -> bool:
    """As in "aircraft thought to belong to X": whose they are is a guess of the text."""
    near = clause.sentence.words[max(clause.first, name.first - 5) : name.first]
    return any(w in _GUESSES for w in near)


_LEAVE = word_set("knowledge approval consent permission agreement بعلم بموافقه بمعرفه باذن")


def _with_leave(clause: Clause, name: Named) -> bool:
    """As in "with the knowledge of X": X lets it be and does nothing."""
    before = range(max(clause.first, name.first - 4), name.first)
    return any(clause.word(p) in _LEAVE for p in before)


def joined(clause: Clause, before: Named, name: Named) -> bool:
    """Whether "and" or a comma joins a name to the one before it."""
    between = clause.sentence.words[before.last : name.first]
    glued = all(w in _GLUE or w.removeprefix("و") in _PARTS for w in between)
    if name.joiner == "و" and glued:
        return True
    if not clause.sentence.arabic and _one_subject(clause, before.last, name.first):
        return True
    return (
        len(between) <= 3
        and bool(between)
        and glued
        and any(w in ("،", ",", "and", "و") for w in between)
    )


_LONG = 10  # words between two names of one subject
_PARTERS = word_set("of in with by for on against from to who which that after ; : between at")


def _one_subject(clause: Clause, first: int, last: int) -> bool:
    """As in "the army and up to 20,000 men of X": "and", and nothing happens between."""
    between = clause.sentence.words[first:last]
    if "and" not in between or len(between) > _LONG:
        return False
    if any(first <= h.first < last and h.verbal for h in clause.sentence.cues):
        return False
    return not _PARTERS & set(between[: between.index("and")]) and any(
        h.meaning in EVENTS and h.first >= last for h in clause.sentence.cues
    )


def role_cue(clause: Clause, trigger: Trigger, name: Named) -> str | None:
    """The meaning of the preposition before a name, None where there is none."""
    best: tuple[int, int, str] | None = None
    for hit in clause.cue("with", "support", "against", "by", "between"):
        gap = name.first - hit.last
        inside = hit.first < name.first < hit.last
        if not (inside or (0 <= gap <= 3 and not _crossed(clause, hit.last, name.first))):
            continue
        if hit.meaning == "against" and not _aims(clause, trigger, hit):
            continue
        if hit.meaning == "by" and _by_of_another(clause, trigger, hit):
            continue
        option = (min(0, -gap), hit.last - hit.first, hit.meaning)
        best = max(best, option) if best is not None else option
    return best[2] if best else None


_HELD_BY = word_set("used run held manned ruled controlled occupied")
_DONE_BY = word_set("conducted carried out launched claimed made staged mounted led waged blamed")


def _by_of_another(clause: Clause, trigger: Trigger, hit: Hit) -> bool:
    """As in "gaps exploited by X": X is the author of another participle, not of this."""
    before = clause.word(hit.first - 1)
    if before in _HELD_BY:
        return True
    own = hit.first == trigger.hit.last or before in _DONE_BY
    return before.endswith("ed") and not own and hit.first > trigger.hit.last


_PARTS = word_set(
    "مدفعيه مدفعيات طيران طايرات راجمات قطع سلاح "
    "فصايل مجموعات جماعات وحدات قوات عناصر مقاتلون مقاتلين مسلحون مسلحين اجزاء خليط مزيج factions"
)


def _aims(clause: Clause, trigger: Trigger, hit: Hit) -> bool:
    """Whether "from" or "on" before a name says against whom: of a taking, behind the verb."""
    word = clause.sentence.words[hit.first]
    if word in ("من", "from"):
        if clause.word(hit.first - 1).lstrip("و") in _PARTS:
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
    lent = {p for p in range(first, last) if clause.word(p + 1) == "-"}  # "Iran-aligned"
    return (
        any(first <= n.first < last and n.first not in lent for n in clause.names)
        or any(first <= s.first < last and s.first not in lent for s in clause.spots)
        or any(
            first <= h.first < last and h.verbal and h.meaning != "verb"
            for h in clause.sentence.cues
        )
    )


def _by_cue(clause: Clause, kind: Kind, cue: str, name: Named) -> tuple[Role | None, str]:
    if cue == "by":
        return (Role.AGAINST, "what is foiled") if _repels(clause) else (Role.ACTOR, "agent")
    if cue == "with" and kind in (Kind.FORTIFICATION, Kind.CROSSING_STATUS, Kind.BORDER_LENGTH):
        return None, ""
    if cue == "between":
        return Role.ACTOR, "between"
    if cue == "with" and kind is Kind.CLASH and _plain_with(clause, name):
        return Role.AGAINST, "fights with"
    return _ROLE_CUES[cue], cue


_REPELS = ("thwart", "foil", "repel", "repuls", "fend", "beat")


def _repels(clause: Clause) -> bool:
    return bool(clause.cue("foil")) or (
        not clause.sentence.arabic
        and any(w.startswith(_REPELS) for w in clause.sentence.words[clause.first : clause.last])
    )


def _plain_with(clause: Clause, name: Named) -> bool:
    return any(h.last - h.first == 1 and 0 <= name.first - h.last <= 3 for h in clause.cue("with"))


def _between(clause: Clause, name: Named) -> bool:
    return any(0 <= name.first - h.last <= 3 for h in clause.cue("between"))


def _possessed(clause: Clause, name: Named) -> bool:
    """As in "X belonging to Y": Y is X's owner and does nothing here."""
    before = clause.word(name.first - 1).lstrip("و")
    if not any(1 <= name.first - other.last <= 2 for other in clause.names):
        return False
    return name.head == "ل" and before.removeprefix("ال") in (
        "تابع",
        "تابعه",
        "تابعين",
        "منتمين",
        "منتميه",
        "موالي",
        "مواليه",
        "موالين",
    )


def _received(clause: Clause, name: Named) -> bool:
    """As in "handed over to the army": who gives or receives, named behind a preposition."""
    before = [clause.word(p) for p in range(max(clause.first, name.first - 3), name.first)]
    if before[-1:] == ["the"] or before[-2:-1] in (["من"], ["الي"]):
        before = before[:-1]
    return before[-1:] != [] and before[-1] in ("من", "الي", "from", "to")


_DOINGS = ("clash", "strike", "control", "operation")


def _owns(clause: Clause, name: Named, *meanings: str) -> bool:
    """As in "an attack of ISIS", "a pocket of ISIS": the noun before the name is its doing."""
    room = 0 if meanings else 1  # for an adjective
    return any(
        0 <= name.first - h.last <= room and h.form != "adjective" and not h.verbal
        for h in clause.cue(*(meanings or _DOINGS))
    )


def _by_position(  # noqa: PLR0911, PLR0912 (one return a rule)
    clause: Clause, trigger: Trigger, name: Named, found: list[Cast]
) -> tuple[Role | None, str]:
    kind, hit = trigger.kind, trigger.hit
    after = name.first >= hit.last
    acting = any(p.role is Role.ACTOR for p in found)
    hunted = bool(name.ids) and name.ids[0] in HUNTED
    if kind is Kind.CONTROL and not trigger.verbal and not after and _held_behind(clause, trigger):
        return None, ""
    if kind in _WORKS and hunted and after and _is_kept_out(clause, hit, name):
        return None, ""
    if kind in _WORKS and not clause.sentence.arabic and name.ids[:1] == ("unknown_air",):
        return None, ""  # drones and aircraft as what a fence is fitted with
    if not after and trigger.verbal and _subject_behind(clause, trigger, name):
        return None, ""
    if kind in (Kind.STRIKE, Kind.CLASH) and _undergone(clause, trigger, name):
        return Role.AGAINST, "what underwent it"
    if kind in (Kind.STRIKE, Kind.CLASH) and after and _english_noun(clause, trigger):
        return Role.AGAINST, "position: object"
    if kind is Kind.ARREST and hunted and _gives_up(clause, hit):
        return Role.AGAINST, "who gives himself up"
    if kind is Kind.CASUALTIES and _suffers(clause, trigger, name):
        return Role.AGAINST, "position: victim"
    if kind in _TAKES_OBJECT and after and trigger.verbal and _takes_others(clause, trigger, name):
        return Role.ACTOR, "position: subject"
    if kind in _TAKES_OBJECT and after and (hunted or acting or _passive(clause, trigger, name)):
        return Role.AGAINST, "position: object"
    if kind in FIGHTS:
        english = not clause.sentence.arabic and (trigger.verbal or hit.form == PHRASE)
        if english and not acting and is_subject(clause, hit, name):
            return Role.ACTOR, "position: subject"
        if acting or (hunted and not _leads(clause, trigger, name)):
            return Role.AGAINST, "position: object"
        if after and not clause.sentence.arabic and trigger.verbal:
            return Role.AGAINST, "position: object"
    if kind is Kind.COORDINATION and hunted and not clause.sentence.arabic:
        return Role.AGAINST, "what it is aimed at"
    if kind is Kind.COORDINATION and acting:
        return (Role.AGAINST if hunted else Role.WITH), "position: counterpart"
    if acting:
        return None, ""
    return Role.ACTOR, "position: subject"


_VERB_FIRST = frozenset({Kind.CAPTURE, Kind.CONTROL, Kind.STRIKE, Kind.OPERATION, Kind.PRESENCE})


_ONTO = frozenset({"علي", "من", "الي", "في"})


def _subject_behind(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "positions that X took": the one right behind an Arabic verb acts, none before it."""
    if trigger.kind not in _VERB_FIRST or not clause.sentence.arabic:
        return False
    if clause.sentence.words[trigger.hit.first].endswith(("وا", "ون")):
        return False  # a plural verb has its subject before it
    if clause.sentence.words[trigger.hit.last - 1] in _ONTO:
        return False  # "raided Y": behind the preposition stands the object
    return any(
        other is not name and not other.metonym and not other.head and not other.joiner
        and 0 <= other.first - trigger.hit.last <= 1
        for other in clause.names
    )  # fmt: skip


def _undergone(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "positions of X came under fire": X is hit, unless "by" or "from" stands before it."""
    words = clause.sentence.words
    begun = words[clause.first : trigger.hit.last]
    if not any(begins(w, ("تعرض", "يتعرض")) for w in begun):
        return False
    return clause.word(name.first - 1) not in ("من", "قبل", "بها", "بيد")


def _english_noun(clause: Clause, trigger: Trigger) -> bool:
    """As in "air strikes on X": behind the noun stands what is hit."""
    return not clause.sentence.arabic and not trigger.verbal and trigger.hit.form == NOUN


_WORKS = frozenset({Kind.FORTIFICATION, Kind.POST, Kind.PATROL})


def _is_kept_out(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "cameras that limit the infiltration of X": X is whom the works are to stop."""
    return any(hit.last <= h.first < name.first for h in clause.cue("infiltration", "cross"))


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
    "فقد",
    "خسر",
    "تكبد",
    "lost",
)


_GIVES_UP = ("سلم", "يسلم", "تسليم", "استسل", "يستسل", "surrender")


def _gives_up(clause: Clause, hit: Hit) -> bool:
    """As in "they gave themselves up", "they surrendered": who does is taken."""
    words = clause.sentence.words[hit.first : hit.last + 1]
    herself = any(w in ("انفسهم", "نفسه", "نفسها", "انفسهن") for w in words)
    return begins(words[0], _GIVES_UP) and (herself or begins(words[0], _GIVES_UP[3:]))


def _suffers(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "Six guards were hurt", "two soldiers died": the one before the verb is the victim."""
    words = clause.sentence.words
    if begins(words[trigger.hit.first], _DIES):
        return True
    if clause.sentence.arabic and trigger.verbal and name.first < trigger.hit.first:
        fell = begins(words[trigger.hit.first], ("قتل", "جرح", "اصيب", "سقط", "استشهد"))
        return fell and not _told_behind(clause, trigger.hit.last)
    before = words[max(clause.first, trigger.hit.first - 2) : trigger.hit.first]
    passive = any(w in ("was", "were", "been") for w in before)
    return not clause.sentence.arabic and passive and name.first < trigger.hit.first


def _told_behind(clause: Clause, place: int) -> bool:
    """Whether a figure of men or a body stands behind this word."""
    return any(place <= n.first <= place + 6 for n in clause.names) or any(
        place <= c.first <= place + 4 and c.quantity.unit == "persons" for c in clause.counts
    )


def _takes_others(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether a hunted body right behind the verb is told to have taken somebody else."""
    if name.first - trigger.hit.last > 1 or not clause.sentence.arabic or name.head:
        return False
    return any(c.first >= name.last and c.quantity.unit == "persons" for c in clause.counts) or any(
        n.first >= name.last and n.ids[:1] in (("civilians",), ("displaced",)) for n in clause.names
    )


def _held_behind(clause: Clause, trigger: Trigger) -> bool:
    """Whether the holder is named behind "stronghold", "pocket" or "under the control of"."""
    return any(
        0 <= n.first - trigger.hit.last <= 4 or trigger.hit.first <= n.first < trigger.hit.last
        for n in clause.names
        if not n.metonym
    )


_BANDS = _MEN | word_set("من خليه مجموعه عدد مفرزه band group")


def _leads(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether somebody hunted is himself the one who acts: right beside the verb."""
    hit = trigger.hit
    band = clause.sentence.words[hit.first + 1 : name.first]
    if trigger.kind is Kind.CLASH and trigger.verbal and band and _BANDS.issuperset(band):
        return True
    laid = near_before(clause, hit, "build", "run", "start", reach=6)
    if not clause.sentence.arabic and _is_subject(clause, trigger, name):
        return True
    if trigger.kind is Kind.CLASH and laid is not None and name.last <= hit.first:
        return name.last == hit.first or 0 <= laid.first - name.last <= 2
    if _has_other(clause, name) and name.first >= hit.last + 2:
        return False
    if name.first >= hit.last:
        return name.first - hit.last <= 1 and (trigger.verbal or trigger.kind is Kind.CLASH)
    between = clause.sentence.words[name.last : hit.first]
    fights = trigger.kind in (Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES)
    told = hit.form == PHRASE and name.first == hit.first  # "gunmen attacked"
    return len(between) <= 3 and "،" not in between and (trigger.verbal or not fights or told)


def _is_subject(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether somebody hunted is the subject of an English verb: "X launched an assault"."""
    if trigger.kind in _FOUGHT and _sets_about(clause, trigger.hit, name):
        return True
    if trigger.kind in _FOUGHT and sets_about(clause, trigger.hit, name):
        return True
    if trigger.hit.form == PHRASE and name.first <= trigger.hit.first < name.last:
        return True  # "the militants attacked", one phrase with the name
    fallen = trigger.kind is Kind.CASUALTIES and not trigger.verbal
    return not fallen and right_before(clause, trigger.hit, name)


_FOUGHT = frozenset({Kind.CLASH, Kind.STRIKE, Kind.OPERATION})


def _sets_about(clause: Clause, hit: Hit, name: Named) -> bool:
    """As in "X launched a counter-attack": the verb right behind the name governs the noun."""
    return any(
        h.verbal and name.last <= h.first <= name.last + 1 and h.last <= hit.first <= h.last + 4
        for h in clause.cue("start", "run", "build", "operation")
    )


def _has_other(clause: Clause, name: Named) -> bool:
    return any(
        n is not name and n.ids and n.ids[0] not in HUNTED and not n.metonym for n in clause.names
    )


def _passive(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether what follows the verb is its victim: a figure or "members of" comes first."""
    if not trigger.verbal:
        return True
    between = clause.sentence.words[trigger.hit.last : name.first]
    counted = any(trigger.hit.last <= c.first <= name.first for c in clause.counts)
    return counted or any(w in _MEN for w in between)
