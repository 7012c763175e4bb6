"""Whose deed a predicate tells: the body right behind its noun, or right before its relative."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import PARTIES, Named
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.not_told import not_told_of
from geo.claims.reading.text.settings import MAKING, STATIONED, Trigger
from geo.claims.reading.text.stopped import is_stopped
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import MEN
from geo.claims.reading.who.english_blamed import is_blamed
from geo.claims.reading.who.hunted import HUNTED

# Verbal nouns of what one does oneself: who is named right behind them does it.
_DEEDS = word_set(
    "دخول انسحاب تقدم وصول عبور توغل انتشار تمركز تواجد هروب فرار عوده مغادره تحرك هجوم هجمات "
    "سيطره زحف تراجع حشد اجتياح استيلاء تسلم استلام تسليم"
)
_HIDEOUTS = word_set("مخبا مخابي وكر اوكار مضافه مضافات ملاذ ملاذات كهوف انفاق")
_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
_MEN = word_set("قوه قوات قطعات عناصر ارتال رتل مسلحي مقاتلي من وحدات اي بعض عدد")
_REACH = 3  # words of men between a deed and whose men they are


def doers(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> list[Named]:
    """The names that may have a part, without those before the one whose deed is told."""
    if trigger.kind is not Kind.COORDINATION:
        names = [n for n in names if n.reason != PARTIES]
    if not names:
        return []
    untold = not_told_of(clause, trigger.hit)
    if untold is not None:
        behind = trigger.hit.first if clause.sentence.arabic else untold  # "was not told X of Y"
        names = [n for n in names if n.last > behind]
    whose = _WHOSE_DEED_IN_ARABIC if clause.sentence.arabic else _WHOSE_DEED_IN_ENGLISH
    rules = (_none_but_he, *_DOES_IT.get(trigger.kind, ()), *whose)
    for rule in rules:
        doer = rule(clause, trigger, names)
        if doer is not None:
            return [n for n in names if n.first >= doer.first]
    return list(names)


def is_doer(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """Whether the name stands where its bearer does what the noun or the participle tells."""
    if trigger.kind in _BLOWS and (_owns_up(clause, name) or is_blamed(clause, trigger, name)):
        return True
    rules = _DOES_IT.get(trigger.kind)
    if rules is None:
        return False
    return any(rule(clause, trigger, [name]) is not None for rule in rules)


def _came_under(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "sent to help guards who came under fire", in English: only the guards did."""
    words, first = clause.sentence.words, trigger.hit.first
    if clause.sentence.arabic or "under" not in words[first : trigger.hit.last]:
        return None
    if words[first - 1] not in _RELATIVES and words[first - 2 : first] != ["who", "had"]:
        return None
    return next((n for n in names if 1 <= first - n.last <= 2 and not n.metonym), None)


def _as_for_it(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "as for the air, X's jets strike", in Arabic: X, right behind the verb, does."""
    if not trigger.verbal or clause.sentence.words[clause.first] != "اما":
        return None
    after = (n for n in names if trigger.hit.first < n.first <= trigger.hit.last)
    near = (n for n in after if not (n.metonym or n.head))
    return next(near, None) if clause.word(trigger.hit.first).startswith("ف") else None


def _made_to(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "took X, prompting Y to send men", in English: Y sends them."""
    words = clause.sentence.words
    if words[trigger.hit.first - 1] != "to" or clause.sentence.arabic:
        return None
    made = (n for n in names if n.last == trigger.hit.first - 1 and words[n.first - 1] in MAKING)
    return next(made, None)


def _blamed(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "X blamed Y for a raid on its post", in English: Y raided."""
    if trigger.kind not in _BLOWS:
        return None
    told = (n for n in names if n.last < trigger.hit.first and is_blamed(clause, trigger, n))
    return next(told, None)


def _owns_up(clause: Clause, name: Named) -> bool:
    """As in "X claimed responsibility for the attack that hit Y", "an attack that X claimed"."""
    if clause.sentence.arabic:
        return clause.word(name.first - 1).lstrip("و").startswith(_ADOPTS)
    behind = clause.sentence.words[name.last : name.last + _OWN_REACH]
    return "responsibility" in behind and bool(_CLAIMS.intersection(behind))


_ADOPTS = ("تبنت", "تبنا", "تبني", "يتبن", "تتبن")
_CLAIMS = word_set("claimed claims claim claiming took takes")
_OWN_REACH = 4


def _stationed(_: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "to hit men of X stationed on the border", in Arabic: X is who stands there."""
    if trigger.rule != STATIONED:
        return None
    return next((n for n in names if n.last == trigger.hit.first and not n.metonym), None)


def _whose_hideout(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "towns that hold hideouts of leaders in X", in Arabic: X is there, nobody else."""
    hit, words = trigger.hit, clause.sentence.words
    if bare(words[hit.last - 1]) not in _HIDEOUTS:
        return None
    behind = (n for n in names if hit.last <= n.first <= hit.last + _REACH and not n.metonym)
    return next((n for n in behind if _all_men(words[hit.last : n.first])), None)


def _all_men(words: Sequence[str]) -> bool:
    return all(w.lstrip("ل") in MEN | _MEN for w in words)


def _behind_its_noun(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "denied the entry of forces of X", in Arabic: X enters, whoever denied it."""
    hit = trigger.hit
    if not clause.sentence.arabic or trigger.verbal:
        return None
    if is_stopped(clause, hit):
        return None
    words = clause.sentence.words
    if bare(words[hit.first]) not in _DEEDS or any(
        w not in _MEN for w in words[hit.first + 1 : hit.last]
    ):
        return None
    for name in names:
        between = clause.sentence.words[hit.last : name.first]
        if name.first >= hit.last and not name.joiner and not name.metonym:
            near = len(between) <= _REACH and all(w in _MEN for w in between)
            return name if near and name.head in ("", "ل") else None
    return None


_HE = ("هو", "هي", "هم", "هما")
_HE_WHO = frozenset((he, who) for he in _HE for who in ("من", "التي", "الذي", "الذين"))
_HE_GLANCE = glance_for(exactly=_HE)


def _none_but_he(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "it is X that carried out the raid", in Arabic: X did."""
    if not clause.sentence.glance & _HE_GLANCE:
        return None
    words, first = clause.sentence.words, trigger.hit.first
    if tuple(words[max(0, first - 2) : first]) not in _HE_WHO:
        return None
    return next((n for n in names if n.last == first - 2), None)


_RELATIVES = frozenset({"who", "which", "that", "الذي", "التي", "الذين", "اللذين", "اللتين"})
_HELPERS = word_set(
    "have has had are is was were still now also continue continues to reportedly recently , "
    "لا يزال تزال يزالون ما زال زالت زالوا كان كانت كانوا قد لم لن"
)


def _before_its_relative(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "fought X, who still hold Y": X, the one right before the relative pronoun, holds."""
    if not (trigger.verbal or _is_past(clause, trigger)):
        return None
    words = clause.sentence.words
    place = trigger.hit.first - 1
    while place > clause.first and words[place] in _HELPERS:
        place -= 1
    if place <= clause.first or words[place] not in _RELATIVES:
        return None
    if clause.sentence.arabic and _has_subject_behind(trigger, names):
        return None
    who = next((n for n in names if 0 <= place - n.last <= 1 and not n.metonym), None)
    beside = (n for n in names if who is not None and words[n.last : who.first] == ["and"])
    return next(beside, who)  # "X and Y units that took Z"


def _is_past(clause: Clause, trigger: Trigger) -> bool:
    """As in "groups that fled into X", in English: a phrase that opens with a verb."""
    hit = trigger.hit
    phrase = hit.form == PHRASE and not clause.sentence.arabic
    return phrase and clause.word(hit.first - 1) in _RELATIVES


def _has_subject_behind(trigger: Trigger, names: Sequence[Named]) -> bool:
    reach = range(trigger.hit.last, trigger.hit.last + 3)
    return any(n.first in reach and not n.head for n in names)


def _before_its_participle(
    clause: Clause, trigger: Trigger, names: Sequence[Named]
) -> Named | None:
    """As in "met the forces of X posted at Y", in Arabic: X, right before the participle."""
    hit = trigger.hit
    if not clause.sentence.arabic:
        return _of_whom(clause, trigger, names)
    if hit.form != ADJECTIVE:
        return None
    near = [n for n in names if 0 <= hit.first - n.last <= _ITS_ADJECTIVES and not n.metonym]
    return near[-1] if near else None


def _of_whom(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "against men of X hiding in Y", "a large presence of X", in English: X is there."""
    hit, words = trigger.hit, clause.sentence.words
    doing = words[hit.first].endswith("ing")
    there = next(
        (p for p in range(hit.first, min(clause.last, hit.last + 4)) if words[p] == "of"), -1
    )
    for name in names:
        if doing and 0 <= hit.first - name.last <= 1 and not name.metonym:
            return name
        of_it = 0 <= there < name.first <= there + 3 and words[there - 1] in _STAYS
        if of_it and not name.metonym:
            return name
    return None


_STAYS = word_set("presence deployment buildup concentration massing number numbers")
_ITS_ADJECTIVES = 2  # words, as "Iraqi", between a name and the participle said of it
_BESIDE = 4  # words between a stronghold and whose it is


def _whose_last(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "raided X in its last pocket", in Arabic: X holds it, who is named right before."""
    hit = trigger.hit
    if not clause.sentence.arabic:
        return None
    word = bare(clause.word(hit.first))
    if not (word.startswith(_HOLDS_OUT) and word.endswith(("ه", "ها"))):
        return None
    before = [n for n in names if 0 <= hit.first - n.last <= _BESIDE and not n.metonym]
    return before[-1] if before and before[-1].ids[:1] and before[-1].ids[0] in HUNTED else None


_HOLDS_OUT = ("جيب", "معقل", "معاقل", "جيوب")


def _of_the_stronghold(_: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "to take X's last redoubts": who is hunted holds what is told beside his name."""
    if trigger.kind is not Kind.CONTROL or trigger.rule != "stronghold":
        return None
    return next((n for n in names if n.ids and n.ids[0] in HUNTED and _beside(trigger, n)), None)


def _beside(trigger: Trigger, name: Named) -> bool:
    hit = trigger.hit
    return name.first - hit.last <= _BESIDE and hit.first - name.last <= _BESIDE


_TAKES_IT = word_set("took takes take taking")


def _takes_it_over(clause: Clause, trigger: Trigger, names: Sequence[Named]) -> Named | None:
    """As in "X left the base, and Y took it over", in English: Y did."""
    hit, words = trigger.hit, clause.sentence.words
    if words[hit.first] not in _TAKES_IT:
        return None
    if words[hit.first + 1 : hit.last] not in (["it", "over"], ["them", "over"]):
        return None
    return next((n for n in names if n.last == hit.first), None)


_Doer: TypeAlias = Callable[[Clause, Trigger, Sequence[Named]], Named | None]

_DOES_IT: dict[Kind, tuple[_Doer, ...]] = {
    Kind.CAPTURE: (_takes_it_over, _behind_its_noun),
    Kind.CONTROL: (_behind_its_noun, _whose_last),
    Kind.PRESENCE: (_behind_its_noun, _before_its_participle, _stationed, _whose_hideout),
    **dict.fromkeys(
        (Kind.OPERATION, Kind.CLASH, Kind.INFILTRATION, Kind.TRANSFER), (_behind_its_noun,)
    ),
}
_WHOSE_DEED_IN_ARABIC: tuple[_Doer, ...] = (_before_its_relative, _of_the_stronghold, _as_for_it)
_WHOSE_DEED_IN_ENGLISH: tuple[_Doer, ...] = (
    _before_its_relative,
    _of_the_stronghold,
    _came_under,
    _as_for_it,
    _made_to,
    _blamed,
)
