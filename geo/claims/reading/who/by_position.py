"""The role of a name by its position alone: subject, object, beside."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import FIGHTS, TAKES_OBJECT, WORKS, Cast
from geo.claims.reading.who.english_parts import died_in_it, is_subject
from geo.claims.reading.who.hunted import HUNTED, acts_himself, gives_up, is_kept_out
from geo.claims.reading.who.in_hands import held_behind
from geo.claims.reading.who.states import SETS_ABOUT
from geo.claims.reading.who.taken_men import men_of, object_of_them
from geo.claims.reading.who.undergoers import befalls
from geo.claims.reading.who.victims import (
    came_under,
    is_victim,
    one_man_falls,
    suffers,
    takes_others,
    without_losses_of,
)

_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH})


def by_position(  # noqa: PLR0911, PLR0912 (one return a rule)
    clause: Clause, trigger: Trigger, name: Named, found: list[Cast]
) -> tuple[Role | None, str]:
    """The role of a name by where it stands beside the words that claim, and the rule; or none."""
    kind, hit = trigger.kind, trigger.hit
    after = name.first >= hit.last
    acting = Role.ACTOR in [p.role for p in found]
    hunted = bool(name.ids) and name.ids[0] in HUNTED
    if kind is Kind.CONTROL and not trigger.verbal and not after and held_behind(clause, trigger):
        return None, ""
    if kind in WORKS and hunted and after and is_kept_out(clause, hit, name):
        return None, ""
    if _is_equipment(clause, kind, name):
        return None, ""
    if not after and trigger.verbal and _subject_behind(clause, trigger, name):
        return None, ""
    if _stands_beside(clause, name):
        return None, ""
    if kind in _BLOWS and not after and died_in_it(clause, hit, name):
        return Role.AGAINST, "who fell in it"
    if kind is Kind.STRIKE and _is_hit(clause, trigger, name) and _is_a_site(clause, name):
        return Role.AGAINST, "owner of what is hit"
    if trigger.rule == "expel" and hit.parted and hit.first < name.first < hit.last + 1:
        return Role.AGAINST, "position: object"  # "forcing X out of Y"
    if kind in _BLOWS and came_under(clause, trigger, name):
        return Role.AGAINST, "what underwent it"
    if kind in _BLOWS and after and _english_noun(clause, trigger):
        return Role.AGAINST, "position: object"
    if kind is Kind.ARREST and (hunted or not after) and gives_up(clause, hit):
        return Role.AGAINST, "who gives himself up"
    if kind is Kind.CASUALTIES and not clause.sentence.arabic and name.ids == ("unknown_air",):
        return Role.ACTOR, "instrument"
    if kind is Kind.CASUALTIES and without_losses_of(clause, trigger, name):
        return Role.AGAINST, "what was hit"
    if kind is Kind.CASUALTIES and one_man_falls(clause, trigger, name):
        return Role.AGAINST, "position: victim"
    if kind is Kind.CASUALTIES and (
        suffers(clause, trigger, name) or _done_to(clause, trigger, name)
    ):
        return Role.AGAINST, "position: victim"
    if kind is Kind.CASUALTIES and not after and _in_which(clause, trigger):
        deals = any(0 <= name.first - h.last <= 1 for h in clause.cue("strike", "clash", "run"))
        return (Role.AGAINST, "position: victim") if hunted and not deals else (None, "")
    if kind in TAKES_OBJECT and after and trigger.verbal and takes_others(clause, trigger, name):
        return Role.ACTOR, "position: subject"
    if kind in TAKES_OBJECT and after and (hunted or acting or is_victim(clause, trigger, name)):
        return Role.AGAINST, "position: object"
    if kind in FIGHTS and after and object_of_them(clause, trigger, name):
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


def _done_to(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "injuries to X", in English: X suffers them."""
    if clause.sentence.arabic or trigger.verbal or name.first < trigger.hit.last:
        return False
    return "to" in clause.sentence.words[trigger.hit.last : name.first][:1]


_BEHIND_HIM = word_set("خلف وراء امام قباله")
_BESIDE_HIM = word_set("behind opposite facing beyond")


def _stands_beside(clause: Clause, name: Named) -> bool:
    """As in "Behind the men of X, Y patrols": X is where it happens, and does nothing."""
    near = clause.sentence.words[max(0, name.first - 2) : name.first]
    if clause.sentence.arabic:
        behind = not _BEHIND_HIM.isdisjoint(near[-1:])
        return behind and any(n.first > name.last for n in clause.names)
    return not _BESIDE_HIM.isdisjoint(near) and clause.word(name.last) == ","


_BASES = word_set("القواعد قواعد المقرات مقرات المقار مقار قاعده القاعده المواقع")


def _is_hit(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether a name stands right behind the blow, or behind "on" that follows it."""
    on_it = clause.word(name.first - 1) == "علي" and name.first > trigger.hit.first
    return name.first == trigger.hit.last or on_it


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
    if clause.word(name.first - 1) not in ("other", "single"):
        return False
    return clause.word(name.first - 2) in ("no", "not")


def _is_equipment(clause: Clause, kind: Kind, name: Named) -> bool:
    """As in "drones over the fence", "cameras obtained from X": what works are fitted with."""
    if clause.sentence.arabic or kind not in (*WORKS, Kind.CONTROL):
        return False
    given = kind in WORKS and {"from", "by"} & {
        clause.word(name.first - 1), clause.word(name.first - 2)
    }  # fmt: skip
    lent = given and any(
        clause.word(p) in ("obtained", "supplied", "provided", "donated", "bought", "received")
        for p in range(max(clause.first, name.first - 4), name.first)
    )
    return lent or name.ids[:1] == ("unknown_air",)


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
    verb = clause.sentence.words[trigger.hit.first]
    pursues = begins(verb, _PURSUES) or begins(verb.removeprefix("س"), _PURSUES)
    if pursues or begins(clause.word(name.first - 1), SETS_ABOUT):
        return False  # "they pursued Y", "Iran has begun the withdrawal of its forces"
    return any(
        other is not name and not other.metonym and not other.head and not other.joiner
        and not _GROUND_OF_HIS & set(clause.sentence.words[other.first : other.last])
        and (other.ids or name.last != trigger.hit.first)  # "X withdrew its men"
        and (
            men_of(clause, trigger, other)
            or (
                0 <= other.first - trigger.hit.last <= 1
                and clause.sentence.words[other.first - 1] not in _ONTO
            )
        )
        and not befalls(clause, trigger, other)
        for other in clause.names
    )  # fmt: skip


_GROUND_OF_HIS = frozenset({"الجانب", "الطرف"})  # "shelled the Syrian side of the gate"


def _english_noun(clause: Clause, trigger: Trigger) -> bool:
    """As in "air strikes on X": behind the noun stands what is hit."""
    return not clause.sentence.arabic and not trigger.verbal and trigger.hit.form == NOUN
