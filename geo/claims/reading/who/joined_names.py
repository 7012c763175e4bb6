"""Names that "and" or a comma joins to the one before."""

from geo.claims.reading.text.clauses import EVENTS, Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import PARTS

_GLUE = word_set(
    "، , ) و and او or nor ومن من مليشيا ميليشيا كتايب حركه قوات عناصر لواء the with كل"
)

_JOINERS = frozenset({"،", ",", "and", "و", "or", "nor", "او", "ومن"})

_SO_MANY = word_set(
    "لواءين فوجين ثلاثه اربعه خمسه سته عده عدد عشرات الويه افواج فصايل كتايب two three four several"
)


def joined(clause: Clause, before: Named, name: Named) -> bool:
    """Whether "and" or a comma joins a name to the one before it."""
    between = _without_brackets(clause.sentence.words[before.last : name.first])
    between = _without_a_backer(between[_of_which_sector(between) :])
    if (name.joiner == "و" or len(between) <= _GLUE_REACH) and _glued(between):
        if name.joiner == "و":
            return True
        if any(w in _JOINERS or (w[0] == "و" and w[1:] in PARTS) for w in between):
            return True
    return not clause.sentence.arabic and (
        _is_included(between) or _one_subject(clause, before.last, name.first)
    )


_GLUE_REACH = 3  # words, "and" or a comma among them, between two names


def _glued(between: list[str]) -> bool:
    """Whether these words only join: "and", a comma, words for men and how many."""
    return all(
        w in _GLUE or w.removeprefix("و") in PARTS or w.removeprefix("و") in _SO_MANY
        for w in between
    )


_ORDINALS = word_set(
    "الاولي الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره الاول الثاني "
    "الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"
)
_SECTOR = word_set("للمنطقه للقاطع للفرقه للواء للفوج المنطقه القاطع الفوج اللواء")


def _of_which_sector(between: list[str]) -> int:
    """How many words say of which sector the one before is: "the guards of the second region"."""
    told = len(between) > 1 and between[0] in _SECTOR and between[1] in _ORDINALS
    return 2 if told else 0


_BACKED = frozenset({"backed", "supported", "allied", "aligned", "trained"})


def _without_a_backer(words: list[str]) -> list[str]:
    """As in "the SDF and U.S.-backed rebels": who backs the second does not part them."""
    if len(words) < _LEAST_BACKED or words[-2] != "-" or words[-1] not in _BACKED:
        return words
    joint = max((p for p, w in enumerate(words) if w in _JOINERS), default=None)
    return words if joint is None else words[: joint + 1]


_LEAST_BACKED = 3  # words of "and", "-" and "backed"
_OPENS, _CLOSES = frozenset("(["), frozenset(")]")


def _without_brackets(words: list[str]) -> list[str]:
    """As in "X (the army of Y) and Z": what a bracket adds to X joins nobody, and parts nobody."""
    if _OPENS.isdisjoint(words):
        return words
    kept, depth = [], 0
    for word in words:
        depth += word in _OPENS
        if not depth:
            kept.append(word)
        depth -= depth > 0 and word in _CLOSES
    return kept


def _is_included(between: list[str]) -> bool:
    """As in "allied forces, including Lebanon's Y": Y is one of them."""
    told = between[1:] if between[:1] == [","] else between
    return told[:1] == ["including"] and len(told) <= _INCLUDED_REACH


_INCLUDED_REACH = 4  # words from "including" over "Iraq's own" to a name
_LONG = 10  # words between two names of one subject
_PARTERS = word_set("of in with by for on against from to who which that after ; : between at")


def _one_subject(clause: Clause, first: int, last: int) -> bool:
    """As in "the police and some thousand men of X": "and", and nothing happens between."""
    between = clause.sentence.words[first:last]
    if "and" not in between or "by" in between or len(between) > _LONG:
        return False
    if any(first <= h.first < last and h.verbal for h in clause.sentence.cues):
        return False
    return not _PARTERS & set(between[: between.index("and")]) and any(
        h.meaning in EVENTS and h.first >= last for h in clause.sentence.cues
    )
