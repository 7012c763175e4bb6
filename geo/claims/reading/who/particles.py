"""The role that a particle or a possessor's place gives a name, else its position."""

from geo.claims.cues import Hit
from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PERFECT
from geo.claims.reading.text.handing import right_behind_giver
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import GIVEN, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.by_position import by_position
from geo.claims.reading.who.cast import FIGHTS, MEN, Cast
from geo.claims.reading.who.english_cast import OUSTED, driven_out, is_vague_enemy
from geo.claims.reading.who.english_parts import DIED, SUFFERED, gains, is_passive, undergoes
from geo.claims.reading.who.hunted import ENEMIES
from geo.claims.reading.who.owners import owns, possessed
from geo.claims.reading.who.prepositions import by_way_of, gives_or_receives, taken_from
from geo.claims.reading.who.undergoers import befalls, has_object

_GOES_AT = FIGHTS | {Kind.OPERATION}
_HELD = ("patrol", "post", "presence")  # what a force holds: the meanings of its cues
_GAVE_THEM = word_set("سلمتهم سلمهم سلموهم سلمته سلمه سلمتها سلمها سلمتهما تسلمهم")


def by_particle(  # noqa: PLR0911, PLR0912 (one return a rule)
    clause: Clause, trigger: Trigger, name: Named, before: Named | None, found: list[Cast]
) -> tuple[Role | None, str]:
    """The role that a particle or a possessor's place gives, else that of the position."""
    kind = trigger.kind
    if kind is Kind.COORDINATION and is_vague_enemy(clause, name):
        return None, ""
    if (killing := _beside_a_killing(clause, trigger, name)) is not None:
        return killing, "who killed whom in it"
    if kind is Kind.TRANSFER and clause.word(name.first - 1) in _GAVE_THEM:
        return Role.WITH, "hands over or receives"
    if kind is Kind.TRANSFER and _given_to(clause, trigger, name, before):
        return Role.WITH, "to whom they are handed"
    if trigger.rule == GIVEN and name.head == "ل":
        return Role.WITH, "hands over or receives"
    if kind in SUFFERED and (befalls(clause, trigger, name) or undergoes(clause, trigger, name)):
        return Role.AGAINST, "whom it befalls"
    if kind is Kind.COORDINATION and by_way_of(clause, name):
        return Role.SUPPORTED_BY, "by way of"
    if kind is Kind.CAPTURE and driven_out(clause, trigger, name):
        return Role.AGAINST, OUSTED
    if kind is Kind.CAPTURE and gains(clause, trigger, name):
        return Role.ACTOR, "whom it falls to"
    if possessed(clause, name):
        return None, ""
    if kind is Kind.CAPTURE and taken_from(clause, trigger, name):
        return Role.AGAINST, "from whom it is taken"
    if name.head == "ل" and _his_post_is_hit(clause, trigger, name):
        return Role.AGAINST, "owner of what is hit"
    if name.head == "ل" and kind in _GOES_AT and owns(clause, name, *_ground(clause, trigger)):
        return Role.AGAINST, "at whose ground it goes"  # "an attack on X, the last pocket of Y"
    if name.head == "ل" and owns(clause, name):
        taken = kind is Kind.CAPTURE and name.first > trigger.hit.first
        return (Role.AGAINST if taken else Role.ACTOR), "owner of what is told"
    if name.head == "ل" and (
        _his_men_move(clause, trigger, name) or _his_patrol_acts(clause, trigger, name)
    ):
        return Role.ACTOR, "whose men move"
    if name.head == "ل" and kind in FIGHTS and owns(clause, name, *_HELD):
        return Role.AGAINST, "owner of what is hit"
    if kind is Kind.TRANSFER and _gives_himself_up(clause, trigger, name):
        return Role.ACTOR, "who gives himself up"
    if kind is Kind.TRANSFER and name.head == "ل" and clause.word(name.first - 1) in _HIMSELF:
        return Role.WITH, "hands over or receives"
    if kind is Kind.TRANSFER and gives_or_receives(clause, name):
        if name.ids[:1] == ("isis",):
            return (Role.AGAINST, "men of it") if clause.sentence.arabic else (None, "")
        return Role.WITH, "hands over or receives"
    if kind is Kind.OPERATION and _is_met(clause, trigger, name):
        return Role.WITH, "whom it meets"
    own = clause.sentence.arabic and name.first == trigger.hit.first
    if kind is Kind.STRIKE and own and name.last - name.first > 1:
        return Role.ACTOR, "whose deed it is"  # "by an X raid"
    inside = name.head == "ب" and clause.word(name.first - 1) in MEN  # "leaders in X"
    if name.head == "ب" and not inside and not (found and found[-1].first == name.first):
        if name.ids[:1] == ("unknown_air",):
            return Role.ACTOR, "instrument"
        beside = kind in (Kind.COORDINATION, Kind.OPERATION) and name.ids[:1] not in ENEMIES
        return (Role.WITH if beside else None), "beside"
    if name.head == "ل" and before is not None and before.head == "ل" and found:
        return found[-1].role, "each his part"
    return by_position(clause, trigger, name, found)


_SEIZES = ("ضبط", "يضبط", "تضبط", "عثر", "يعثر", "تعثر", "دمر", "فكك")


def _ground(clause: Clause, trigger: Trigger) -> tuple[str, ...]:
    """What of somebody's a deed may go at: a pocket, and if things are seized a den as well."""
    found = begins(clause.sentence.words[trigger.hit.first], _SEIZES)
    return ("control", "presence") if found else ("control",)


def _given_to(clause: Clause, trigger: Trigger, name: Named, before: Named | None) -> bool:
    """As in "X handed Y a hundred men", in Arabic: Y, right behind X, who stands at the verb."""
    close = before is not None and right_behind_giver(clause, trigger, before, name)
    return close and name.ids[:1] not in ENEMIES


def _beside_a_killing(clause: Clause, trigger: Trigger, name: Named) -> Role | None:
    """As in "X killed five of Y in an ambush": X laid it, and Y fell into it."""
    hit = trigger.hit
    if trigger.verbal or trigger.kind not in (Kind.CLASH, Kind.STRIKE):
        return None
    if clause.sentence.arabic:
        return _of_killers(clause, hit, name)
    kills = (h for h in clause.cue("kill") if h.form == PERFECT and h.last <= hit.first)
    kill = next(kills, None)
    if kill is None or is_passive(clause, kill) or clause.word(kill.first) in DIED:
        return None
    if name.last == kill.first:
        return Role.ACTOR
    return Role.AGAINST if kill.last <= name.first and name.last <= hit.first else None


_IN_IT = word_set("خلال في اثناء اثر بكمين بهجوم بقصف")


def _of_killers(clause: Clause, hit: Hit, name: Named) -> Role | None:
    """The same in Arabic, where they who killed stand right before the verb, or right behind."""
    within = clause.word(hit.first) in _IN_IT or clause.word(hit.first - 1) in _IN_IT
    kills = (h for h in clause.cue("kill") if h.form == PERFECT and h.last <= hit.first)
    kill = next((h for h in kills if has_object(clause, h)), None)
    if kill is None or not within:
        return None
    if name.last == kill.first or (name.first == kill.last and not name.head):
        return Role.ACTOR
    return Role.AGAINST if kill.last <= name.first and name.last <= hit.first else None


_MEETS = ("التق", "يلتق", "تلتق")


def _is_met(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X linked up at the post with men of Y", in Arabic: Y, behind "with men of"."""
    words = clause.sentence.words
    men = [w for w in words[max(trigger.hit.last, name.first - 2) : name.first] if w in _WITH_MEN]
    return begins(words[trigger.hit.first], _MEETS) and bool(men)


_WITH_MEN = word_set("بعناصر بمقاتلين بمقاتلي بقوات بوحدات بمسلحين بمسلحي مع")
_HIMSELF = word_set("انفسهم انفسهما نفسه اسلحتهم سلاحهم سلاحه")


def _gives_himself_up(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "soldiers of X gave themselves up to Y", in Arabic: X, before "themselves"."""
    words = clause.sentence.words
    itself = next((p for p in range(name.last, clause.last) if words[p] in _HIMSELF), None)
    return itself is not None and trigger.verbal and name.head != "ل"


_ON_THE_MOVE = word_set(
    "رتل ارتال رتلا قوه قوات دوريه دوريات تعزيزات وحده وحدات قافله قوافل مجموعه مجموعات اليات عربات"
)


def _his_men_move(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "a column of X entered Y", "a patrol of X opened fire", in Arabic: X acts."""
    moves = trigger.kind in (Kind.OPERATION, Kind.CAPTURE, Kind.PRESENCE)
    fires = trigger.kind is Kind.CLASH and clause.word(name.last) in _FIRE
    between = clause.sentence.words[trigger.hit.last : name.first]
    moves = (moves or fires) and trigger.verbal
    if moves and name.last == trigger.hit.first:
        return clause.word(name.first - 1) in _ON_THE_MOVE  # "columns of X that head for Y"
    return moves and len(between) in (1, 2) and between[0] in _ON_THE_MOVE


def _his_post_is_hit(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "an attack on a patrol of X", where the cue is told with what was attacked."""
    at, hit = name.first - 2, trigger.hit
    on = hit.first < at < hit.last and clause.word(at) == "علي"
    return on and trigger.kind in FIGHTS and not hit.parted


def _his_patrol_acts(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "a patrol of X raided a house", in Arabic."""
    hit = trigger.hit
    if trigger.kind is not Kind.OPERATION:
        return False
    opens = name.first - 1 <= clause.first + 1 and clause.word(clause.first) not in _AT
    follows = hit.first == name.last or "،" in clause.sentence.words[name.last : hit.first]
    return opens and hit.verbal and follows and not hit.tail and owns(clause, name, "patrol")


_AT = word_set("علي عند قرب ضد في من الي مع بعد قبل")


_FIRE = word_set("النار نيران نيرانها النيران رصاص الرصاص")
