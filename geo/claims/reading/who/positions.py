"""What a named actor does in a clause: one rule after another, the last by position."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import bare, begins
from geo.claims.reading.text.settings import GIVEN, Trigger
from geo.claims.reading.text.stopped import is_stopped
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import BETWEEN_TWO, FIGHTS, MEN, Cast
from geo.claims.reading.who.deeds import is_doer
from geo.claims.reading.who.english_cast import (
    OUSTED,
    driven_out,
    is_vague_enemy,
    lends_support,
    mans_line,
)
from geo.claims.reading.who.english_parts import (
    died_in_it,
    falls_to_him,
    gains,
    is_subject,
    it_fell,
    undergoes,
)
from geo.claims.reading.who.hunted import HUNTED, acts_himself, gives_up, is_kept_out
from geo.claims.reading.who.joined_names import joined
from geo.claims.reading.who.owners import guessed, owns, possessed, suspected
from geo.claims.reading.who.prepositions import (
    by_way_of,
    gives_or_receives,
    role_by_cue,
    role_cue,
    stands_between,
    taken_from,
    takes_part,
    with_leave,
)
from geo.claims.reading.who.undergoers import befalls, fell_in_it
from geo.claims.reading.who.victims import (
    among_the_dead,
    came_under,
    deals_it,
    is_victim,
    launched_by,
    some_of_whom,
    suffers,
    takes_others,
)

_TAKES_OBJECT = frozenset({Kind.ARREST, Kind.CASUALTIES, Kind.TRANSFER})
_JOINTLY = frozenset({Kind.COORDINATION, Kind.TRANSFER, Kind.PATROL, Kind.POST})
_BY_HAND = frozenset({Kind.CONTROL, Kind.CAPTURE, Kind.CASUALTIES, Kind.ARREST, Kind.STRIKE})
_HANDS = frozenset({"بيد", "بايدي", "يد", "يدي", "ايدي", "قبضه"})
WHO_CROSSES = "who crosses"
_ENEMIES = tuple((one,) for one in HUNTED)
_WORKS = frozenset({Kind.FORTIFICATION, Kind.POST, Kind.PATROL})


def role_of(  # noqa: PLR0911, PLR0912 (one return a rule)
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
    held = kind is Kind.CONTROL and _right_behind_hold(clause, trigger, name)
    if held or (kind in _BY_HAND and _in_hands(clause, name)):
        return Role.ACTOR, "in whose hands, or by whose"
    if kind in _BLOWS and _held_responsible(clause, name):
        return Role.ACTOR, "who is accused"
    if kind is Kind.CLASH and clause.sentence.arabic and _is_foiled(clause, trigger, name):
        return Role.AGAINST, "what is foiled"
    if (
        kind is Kind.OPERATION
        and name.first >= trigger.hit.last
        and is_stopped(clause, trigger.hit)
    ):
        return Role.AGAINST, "what is foiled"
    does = is_doer(clause, trigger, name) or _takes_them(clause, trigger, name)
    if does and not any(p.role is Role.ACTOR for p in found):
        return Role.ACTOR, "whose deed it is"
    if lends_support(clause, name):
        return Role.SUPPORTED_BY, "support"
    apart = name.head == "ب" and before is not None and before.head != "ب"
    if before is not None and found and joined(clause, before, name) and not apart:
        return _beside(clause, kind, before, found[-1].role)
    if it_fell(clause, trigger) and name.last <= trigger.hit.first:
        return None, ""  # "guards heard that X had fallen"
    if with_leave(clause, name) or _is_spared(clause, name) or _is_held_there(clause, kind, name):
        return None, ""
    if kind is Kind.INFILTRATION and _crosses(clause, trigger, name):
        return Role.ACTOR, WHO_CROSSES
    if clause.word(name.first - 1) == "لدي" and kind in (Kind.ARREST, Kind.TRANSFER):
        return (Role.ACTOR if kind is Kind.ARREST else Role.WITH), "in whose custody"
    if kind is Kind.ARREST and _gives_up_to(clause, trigger, name):
        return Role.ACTOR, "to whom he gives himself up"
    if kind is Kind.ARREST and _held_of(clause, trigger, name):
        return Role.AGAINST, "men of it"
    if kind in _TAKES_OBJECT and suspected(clause, name):
        return Role.AGAINST, "whose men they are suspected to be"
    if kind in FIGHTS and guessed(clause, name):
        acting = any(p.role is Role.ACTOR for p in found)
        return (None, "") if acting else (Role.ACTOR, "who it is thought to be")
    if kind is Kind.ARREST and _told_before_it(clause, trigger, name):
        return None, ""
    if kind is Kind.CASUALTIES and some_of_whom(clause, trigger, name):
        return Role.AGAINST, "so many of whom fell"
    if kind in (Kind.STRIKE, Kind.CLASH) and launched_by(clause, trigger, name):
        return Role.ACTOR, "agent"
    if kind is Kind.CASUALTIES and deals_it(clause, trigger, name):
        return Role.ACTOR, "whose blow it was"
    if kind in _TAKES_OBJECT and among_the_dead(clause, name):
        return Role.AGAINST, "among those whom it befell"
    if kind in (Kind.STRIKE, Kind.CLASH) and fell_in_it(clause, trigger, name):
        return Role.AGAINST, "who fell in it"
    cue = _cue_before(clause, trigger, name, found)
    if cue == "with" and mans_line(clause, trigger):
        return Role.ACTOR, "who mans it"
    attacks = any(h.last <= name.first for h in clause.cue("clash", "strike"))
    if cue == "against" and kind is Kind.COORDINATION and attacks and name.ids[:1] not in _ENEMIES:
        return None, ""  # "talks to prevent attacks on X"
    if cue is not None:
        return role_by_cue(clause, kind, cue, name)
    return _by_particle(clause, trigger, name, before, found)


def _cue_before(clause: Clause, trigger: Trigger, name: Named, found: list[Cast]) -> str | None:
    """The preposition that gives a name its role; none where its place gives it."""
    if falls_to_him(clause, trigger, name):
        return None
    cue = role_cue(clause, trigger, name)
    helps = any(p.role is Role.ACTOR for p in found) or not takes_part(clause, name)
    return cue if cue not in ("support", "with") or helps else None


_CARE = 5  # words from "safety" over "of those who stayed of" to the civilians
_SAFETY = frozenset({"سلامه", "ارواح", "حياه", "حمايه", "safety", "lives"})


def _is_spared(clause: Clause, name: Named) -> bool:
    """As in "shelled X with care for the safety of civilians": whom the blow is to spare."""
    if name.ids[:1] != ("civilians",):
        return False
    near = [clause.word(p).lstrip("ول") for p in range(name.first - _CARE, name.first)]
    return bool(_SAFETY & set(near[-2:])) or bool({"سلامه", "حمايه"} & set(near))


_HOUSES = word_set("تضم يضم تحتجز يحتجز تؤوي تووي holding housing hold holds house houses")
_HELD_REACH = 9  # words from "hold" over how many to whose men they are


def _is_held_there(clause: Clause, kind: Kind, name: Named) -> bool:
    """As in "controls prisons that hold 9,000 men of X": X holds nothing, nor is it fought."""
    if kind is not Kind.CONTROL or name.ids[:1] not in _ENEMIES:
        return False
    near = range(max(clause.first, name.first - _HELD_REACH), name.first)
    verb = next((p for p in near if clause.word(p) in _HOUSES), None)
    return verb is not None and any(
        verb < c.first <= name.first and c.quantity.unit == "persons" for c in clause.counts
    )


def _in_hands(clause: Clause, name: Named) -> bool:
    """As in "fell into the hands of X", not "out of the hands of X", in Arabic."""
    before = clause.word(name.first - 1), clause.word(name.first - 2)
    return before[0] in _HANDS and before[1] != "من"


_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
_HOLDING = word_set("محملا محمله محملين محملون")
_HOLDING_REACH = 8  # words from whom one holds responsible to "responsible"


def _held_responsible(clause: Clause, name: Named) -> bool:
    """As in "…, holding X responsible", in Arabic: X struck, as the speaker has it."""
    before = {clause.word(name.first - 1), clause.word(name.first - 2)}
    behind = clause.sentence.words[name.last : name.last + _HOLDING_REACH]
    told = any(begins(w.removeprefix("ال"), ("مسوولي",)) for w in behind)
    return told and not _HOLDING.isdisjoint(before)


_NUMBERS = word_set(
    "نحو قرابه حوالي الاف الوف ميات عشرات عدد من بعض الف الفي ميه مييه جندي جنديا الجنود مقاتل "
    "المقاتلين عنصر عنصرا"
)


def _crosses(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "guards saw X slip over", "hundreds of men of X cross", in Arabic: X crosses."""
    words, hit = clause.sentence.words, trigger.hit
    goes = trigger.verbal or hit.parted or bare(words[hit.first]) in _ENTRY
    if trigger.verbal and words[hit.last : name.first] in _ANY and begins(words[hit.first], _GOES):
        return clause.sentence.arabic
    if not (clause.sentence.arabic and goes) or clause.cue("foil") or name.head:
        return False
    if name.last == hit.first:
        slips = name.ids[:1] in _ENEMIES and begins(words[hit.first], _SLIPS)
        return slips or (words[name.first] in _SOLDIERS and begins(words[hit.first], _GOES_OVER))
    between = words[hit.first + 1 : name.first]
    behind = 0 < len(between) <= _CROWD
    behind = behind or (name.first == hit.last and begins(words[hit.first], _SLIPS))
    return behind and all(
        w in MEN or w in _NUMBERS or w in _THERE or w in ("منه", "منها") or w.isdecimal()
        for w in between
    )


_ENTRY = word_set("دخول عبور تسلل توغل اجتياز")  # "the entry of men of X": X's men go
_SOLDIERS = word_set(
    "جندي جنديا جنديين جنديان جنود الجنود عسكري عسكريا عسكريين عسكريون ضابط ضابطا ضباط ضابطين"
)
_GOES_OVER = ("عبر", "اجتاز", "دخل", "تجاوز", "فر", "هرب", "يعبر", "يجتاز", "يدخل")
_SLIPS = ("تسلل", "توغل", "يتسلل", "تتسلل", "يتوغل", "تتوغل")
_GOES = ("تدخل", "تعبر", "تجتز", "تجتاز", "تتوغل", *_GOES_OVER)
_ANY = (["اي"], ["اي", "قوات"], ["اي", "قوه"], ["اي", "وحدات"])
_CROWD = 5  # words of men and numbers from the verb to whose men they are
_IN_CUSTODY = ("رهن", "قيد")  # before "arrest": a state of those named before


def _gives_up_to(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "surrendered to X", "gave themselves up to X": X takes them."""
    hit = trigger.hit
    if not gives_up(clause, hit) or name.first < hit.last:
        return False
    before = clause.word(name.first - 1 - (clause.word(name.first - 1) == "the"))
    return before == "to" or name.head == "ل" or before in ("الي", "لدي")


def _held_of(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "five men of X are under arrest", in Arabic: X, named before, holds nobody."""
    first = trigger.hit.first
    state = clause.word(first) in _IN_CUSTODY or clause.word(first - 1) in _IN_CUSTODY
    state = state or begins(clause.word(first), ("وقع", "سقط"))  # "fell into the hands"
    men = clause.word(name.first) in MEN or clause.word(name.first - 1) in (*MEN, "من")
    return state and name.last <= first and men


_HOLD = ("لسيطر", "سيطر", "لسلط", "لنفوذ", "نفوذ", "قبضه", "لاداره", "اداره")


def _right_behind_hold(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "a town under the control of X", in Arabic: X, whoever shells it."""
    hit = trigger.hit
    held = hit.form == PHRASE and clause.word(hit.last - 1).startswith(_HOLD)
    return held and name.first == hit.last and not name.metonym


def _takes_them(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "the detention by X of four civilians", in Arabic: X right behind the noun."""
    hit = trigger.hit
    noun = trigger.kind is Kind.ARREST and clause.sentence.arabic and hit.form == NOUN
    if not noun or name.first != hit.last or name.head:
        return False
    behind = range(name.last, name.last + 3)
    taken = any(c.first in behind for c in clause.counts) or any(
        n.first in behind and n is not name for n in clause.names
    )
    return taken and name.ids[:1] not in _ENEMIES


def _beside(clause: Clause, kind: Kind, before: Named, his: Role) -> tuple[Role | None, str]:
    """The role of a name that "and" joins to the one before, whose role is ``his``."""
    both = kind in _WORKS and "both" in (
        clause.word(before.first - 1), clause.word(before.first - 2)
    )  # fmt: skip
    if his is Role.ACTOR and stands_between(clause, before) and not both:
        return (Role.AGAINST if kind is Kind.CLASH else Role.WITH), BETWEEN_TWO
    joint = clause.sentence.arabic or (kind in _JOINTLY and not both)
    if his is Role.ACTOR and joint and kind not in (Kind.CONTROL, Kind.CAPTURE):
        return Role.WITH, "joined to the one before"
    return his, "joined"


_GAVE_THEM = word_set("سلمتهم سلمهم سلموهم سلمته سلمه سلمتها سلمها سلمتهما تسلمهم")


def _by_particle(  # noqa: PLR0911, PLR0912 (one return a rule)
    clause: Clause, trigger: Trigger, name: Named, before: Named | None, found: list[Cast]
) -> tuple[Role | None, str]:
    """The role that a particle or a possessor's place gives, else that of the position."""
    kind = trigger.kind
    if kind is Kind.COORDINATION and is_vague_enemy(clause, name):
        return None, ""
    if kind is Kind.TRANSFER and clause.word(name.first - 1) in _GAVE_THEM:
        return Role.WITH, "hands over or receives"
    if _given_to(clause, trigger, name, before):
        return Role.WITH, "to whom they are handed"
    if trigger.rule == GIVEN and name.head == "ل":
        return Role.WITH, "hands over or receives"
    if befalls(clause, trigger, name) or undergoes(clause, trigger, name):
        return Role.AGAINST, "whom it befalls"
    if kind is Kind.COORDINATION and by_way_of(clause, name):
        return Role.SUPPORTED_BY, "by way of"
    if driven_out(clause, trigger, name):
        return Role.AGAINST, OUSTED
    if gains(clause, trigger, name):
        return Role.ACTOR, "whom it falls to"
    if possessed(clause, name):
        return None, ""
    if kind is Kind.CAPTURE and taken_from(clause, trigger, name):
        return Role.AGAINST, "from whom it is taken"
    if name.head == "ل" and owns(clause, name):
        taken = kind is Kind.CAPTURE and name.first > trigger.hit.first
        return (Role.AGAINST if taken else Role.ACTOR), "owner of what is told"
    if name.head == "ل" and _his_men_move(clause, trigger, name):
        return Role.ACTOR, "whose men move"
    if name.head == "ل" and kind in FIGHTS and owns(clause, name, "patrol", "post", "presence"):
        return Role.AGAINST, "owner of what is hit"
    if kind is Kind.TRANSFER and gives_or_receives(clause, name):
        if name.ids[:1] == ("isis",):
            return (Role.AGAINST, "men of it") if clause.sentence.arabic else (None, "")
        return Role.WITH, "hands over or receives"
    own = clause.sentence.arabic and name.first == trigger.hit.first
    if kind is Kind.STRIKE and own and name.last - name.first > 1:
        return Role.ACTOR, "whose deed it is"  # "by an X raid"
    inside = name.head == "ب" and clause.word(name.first - 1) in MEN  # "leaders in X"
    if name.head == "ب" and not inside and not (found and found[-1].first == name.first):
        if name.ids[:1] == ("unknown_air",):
            return Role.ACTOR, "instrument"
        beside = kind in (Kind.COORDINATION, Kind.OPERATION) and name.ids[:1] not in _ENEMIES
        return (Role.WITH if beside else None), "beside"
    if name.head == "ل" and before is not None and before.head == "ل" and found:
        return found[-1].role, "each his part"
    return _by_position(clause, trigger, name, found)


_GIVES = ("سلم", "يسلم", "تسلم", "اعاد", "يعيد", "تعيد")


def _given_to(clause: Clause, trigger: Trigger, name: Named, before: Named | None) -> bool:
    """As in "X handed Y a hundred men", in Arabic: Y, right behind X, who stands at the verb."""
    hit = trigger.hit
    handed = trigger.kind is Kind.TRANSFER and trigger.verbal and clause.sentence.arabic
    if not handed or before is None or not begins(clause.word(hit.first), _GIVES):
        return False
    close = before.first == hit.last and name.first == before.last
    return close and not (name.head or name.joiner) and name.ids[:1] not in _ENEMIES


_ON_THE_MOVE = word_set(
    "رتل ارتال رتلا قوه قوات دوريه دوريات تعزيزات وحده وحدات قافله قوافل مجموعه مجموعات اليات عربات"
)


def _his_men_move(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "a column of X entered Y", "a patrol of X opened fire", in Arabic: X acts."""
    moves = trigger.kind in (Kind.OPERATION, Kind.CAPTURE, Kind.PRESENCE)
    fires = trigger.kind is Kind.CLASH and clause.word(name.last) in _FIRE
    between = clause.sentence.words[trigger.hit.last : name.first]
    moves = (moves or fires) and trigger.verbal
    return moves and len(between) in (1, 2) and between[0] in _ON_THE_MOVE


_FIRE = word_set("النار نيران نيرانها النيران رصاص الرصاص")


def _by_position(  # noqa: PLR0911, PLR0912 (one return a rule)
    clause: Clause, trigger: Trigger, name: Named, found: list[Cast]
) -> tuple[Role | None, str]:
    kind, hit = trigger.kind, trigger.hit
    after = name.first >= hit.last
    acting = any(p.role is Role.ACTOR for p in found)
    hunted = bool(name.ids) and name.ids[0] in HUNTED
    if kind is Kind.CONTROL and not trigger.verbal and not after and _held_behind(clause, trigger):
        return None, ""
    if kind in _WORKS and hunted and after and is_kept_out(clause, hit, name):
        return None, ""
    if _is_equipment(clause, kind, name):
        return None, ""
    if not after and trigger.verbal and _subject_behind(clause, trigger, name):
        return None, ""
    if _stands_beside(clause, name):
        return None, ""
    if kind in (Kind.STRIKE, Kind.CLASH) and not after and died_in_it(clause, hit, name):
        return Role.AGAINST, "who fell in it"
    if kind is Kind.STRIKE and name.first == hit.last and _is_a_site(clause, name):
        return Role.AGAINST, "owner of what is hit"
    if kind in (Kind.STRIKE, Kind.CLASH) and came_under(clause, trigger, name):
        return Role.AGAINST, "what underwent it"
    if kind in (Kind.STRIKE, Kind.CLASH) and after and _english_noun(clause, trigger):
        return Role.AGAINST, "position: object"
    if kind is Kind.ARREST and hunted and gives_up(clause, hit):
        return Role.AGAINST, "who gives himself up"
    if kind is Kind.CASUALTIES and suffers(clause, trigger, name):
        return Role.AGAINST, "position: victim"
    if kind is Kind.CASUALTIES and not after and _in_which(clause, trigger):
        deals = any(0 <= name.first - h.last <= 1 for h in clause.cue("strike", "clash", "run"))
        return (Role.AGAINST, "position: victim") if hunted and not deals else (None, "")
    if kind in _TAKES_OBJECT and after and trigger.verbal and takes_others(clause, trigger, name):
        return Role.ACTOR, "position: subject"
    if kind in _TAKES_OBJECT and after and (hunted or acting or is_victim(clause, trigger, name)):
        return Role.AGAINST, "position: object"
    if kind in FIGHTS and after and _object_of_them(clause, trigger, name):
        return Role.AGAINST, "position: object"
    if kind in FIGHTS:
        english = not clause.sentence.arabic and (trigger.verbal or hit.form == PHRASE)
        if english and not acting and is_subject(clause, hit, name):
            return Role.ACTOR, "position: subject"
        if acting or (hunted and not acts_himself(clause, trigger, name)):
            return Role.AGAINST, "position: object"
        if after and not clause.sentence.arabic and trigger.verbal:
            return Role.AGAINST, "position: object"
    if kind is Kind.COORDINATION and hunted:
        return Role.AGAINST, "what it is aimed at"
    paired = acting and any(p.role is Role.WITH for p in found)
    if kind is Kind.COORDINATION and paired and clause.sentence.arabic and not name.joiner:
        return None, ""
    if kind is Kind.COORDINATION and acting:
        return (Role.AGAINST if hunted else Role.WITH), "position: counterpart"
    if acting or (after and _is_nobody(clause, name)):
        return None, ""
    return Role.ACTOR, "position: subject"


_BESIDE_HIM = word_set("behind opposite facing beyond")


def _stands_beside(clause: Clause, name: Named) -> bool:
    """As in "Behind the men of X, Y patrols": X is where it happens, and does nothing."""
    near = clause.sentence.words[max(0, name.first - 2) : name.first]
    return not _BESIDE_HIM.isdisjoint(near) and clause.word(name.last) == ","


_BASES = word_set("القواعد قواعد المقرات مقرات المقار مقار قاعده القاعده المواقع")


def _is_a_site(clause: Clause, name: Named) -> bool:
    """As in "the bombing of the American bases", in Arabic: bases bomb nobody."""
    words = clause.sentence.words[name.first : name.last]
    return clause.sentence.arabic and words[0].lstrip("ل") in _BASES


_IN_WHICH = word_set("فيه فيها خلاله خلالها جراءه جراءها اثره اثرها")


def _in_which(clause: Clause, trigger: Trigger) -> bool:
    """As in "a raid on X in which ten were killed", in Arabic: no name before it kills."""
    hit = trigger.hit
    return trigger.verbal and clause.word(hit.last) in _IN_WHICH


def _is_nobody(clause: Clause, name: Named) -> bool:
    """As in "and no other armed group is there"."""
    first = name.first - (clause.word(name.first - 1) in ("other", "single"))
    return clause.word(first - 1) in ("no", "not")


def _is_equipment(clause: Clause, kind: Kind, name: Named) -> bool:
    """As in "drones over the fence", "cameras obtained from X": what works are fitted with."""
    if clause.sentence.arabic or kind not in (*_WORKS, Kind.CONTROL):
        return False
    given = kind in _WORKS and {"from", "by"} & {
        clause.word(name.first - 1), clause.word(name.first - 2)
    }  # fmt: skip
    lent = given and any(
        clause.word(p) in ("obtained", "supplied", "provided", "donated", "bought", "received")
        for p in range(max(clause.first, name.first - 4), name.first)
    )
    return lent or name.ids[:1] == ("unknown_air",)


def _is_foiled(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X foiled an attack of Y", in Arabic: Y, named behind the attack that is foiled."""
    hunted = name.ids[:1] and name.ids[0] in HUNTED
    return bool(hunted) and any(
        h.first <= trigger.hit.first < name.first for h in clause.cue("foil")
    )


_VERB_FIRST = frozenset({Kind.CAPTURE, Kind.CONTROL, Kind.STRIKE, Kind.OPERATION, Kind.PRESENCE})
_PURSUES = ("يلاحق", "تلاحق", "لاحق", "يطارد", "تطارد", "طارد", "يتعقب", "تتعقب", "تعقب")
_ONTO = frozenset({"علي", "من", "الي", "في"})


def _subject_behind(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "positions that X took": the one right behind an Arabic verb acts, none before it."""
    if trigger.kind not in _VERB_FIRST or not clause.sentence.arabic:
        return False
    if clause.sentence.words[trigger.hit.first].endswith(("وا", "ون")):
        return False  # a plural verb has its subject before it
    if clause.word(trigger.hit.first - 1) == "قد" and name.last == trigger.hit.first - 1:
        return False  # "X had taken the posts of Y"
    if clause.sentence.words[trigger.hit.last - 1] in _ONTO:
        return False  # "raided Y": behind the preposition stands the object
    if begins(clause.sentence.words[trigger.hit.first], _PURSUES):
        return False  # who is pursued is named right behind
    return any(
        other is not name and not other.metonym and not other.head and not other.joiner
        and (
            _men_of(clause, trigger, other)
            or (
                0 <= other.first - trigger.hit.last <= 1
                and clause.sentence.words[other.first - 1] not in _ONTO
            )
        )
        and not befalls(clause, trigger, other)
        for other in clause.names
    )  # fmt: skip


def _told_before_it(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "led to the killing of three of X and the arrest of a fourth": X takes nobody."""
    hit = trigger.hit
    joined = clause.sentence.arabic and hit.form == NOUN and hit.joiner == "و"
    return joined and name.last <= hit.first and name.ids[:1] in _ENEMIES


_THERE = frozenset({"فيه", "فيها", "بها", "هناك", "من"})
_MEN_REACH = 4  # words of men between a verb and whose men they are


def _men_of(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "areas in which leaders of X hide", in Arabic: X hides, whoever is named before."""
    between = clause.sentence.words[trigger.hit.last : name.first]
    hides = trigger.kind is Kind.PRESENCE and name.first >= trigger.hit.last
    return hides and len(between) <= _MEN_REACH and all(w in MEN | _THERE for w in between)


def _object_of_them(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "and they drove out X", "drove out X's men", in Arabic: whom it befalls."""
    behind = clause.sentence.arabic and trigger.verbal and name.first == trigger.hit.last
    plural = clause.sentence.words[trigger.hit.first].endswith("وا")
    return behind and (plural or clause.word(name.first) in _OBJECTS)


_OBJECTS = word_set("مقاتلي مسلحي ارهابيي")  # which no subject is written like


def _english_noun(clause: Clause, trigger: Trigger) -> bool:
    """As in "air strikes on X": behind the noun stands what is hit."""
    return not clause.sentence.arabic and not trigger.verbal and trigger.hit.form == NOUN


_SHARES = word_set("share shares sharing shared divide divides split splits")


def _held_behind(clause: Clause, trigger: Trigger) -> bool:
    """Whether the holder is named behind "stronghold", "pocket" or "under the control of"."""
    if clause.word(trigger.hit.first) in _SHARES:
        return False
    return any(
        0 <= n.first - trigger.hit.last <= 4 or trigger.hit.first <= n.first < trigger.hit.last
        for n in clause.names
        if not n.metonym
    )
