"""Bodies called again by a word of their name: "the Units", "the ministry", "the force"."""

from collections.abc import Iterator

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.hunted import HUNTED
from geo.claims.reading.who.known import Known

# Nouns of organisations that stand alone for one named before; each with the words that name it.
_NOUNS = {
    word: frozenset({word})
    for word in word_set(
        "وحدات قوات قوه جهاز هييه كتايب حرس مجلس فصيل units council movement brigade "
        "directorate agency"
    )
} | {
    "وزاره": word_set("وزاره وزير"),
    "ministry": word_set("ministry minister"),
    "force": word_set("force forces guard guards"),
}
_ANY_FORCES = frozenset({"قوات", "قوه", "force"})  # of many bodies: where one alone is named so
_NO_END = ("of", "that", "-")  # behind an English noun that another word completes
# Each noun as it is written with its article, and the particle that gives it a part.
_WRITTEN = {
    before + noun: (noun, particle)
    for noun in _NOUNS
    for before, particle in (
        (("", ""),)
        if noun.isascii()
        else (("ال", ""), ("وال", ""), ("فال", ""), ("كال", ""), ("بال", "ب"), ("لل", "ل"))
    )
}

_WRITTEN_GLANCE = glance_for(exactly=_WRITTEN)


def called_again(clause: Clause, known: Known) -> list[Named]:
    """The nouns of a clause that mean a body named before by the same word, with that body."""
    if not clause.sentence.glance & _WRITTEN_GLANCE:
        return []
    found = []
    for place, noun, head in _definite_nouns(clause):
        told = known.named_with(_NOUNS[noun], clause.sentence, place)
        if told and not (noun in _ANY_FORCES and _of_several(clause, place, told)):
            ids = (told[0],)
            found.append(Named(ids, place, place + 1, head=head, reason="a word of its name"))
    return found


def _of_several(clause: Clause, place: int, told: list[str]) -> bool:
    """Whether "the forces" may be those of several, named so or beside each other."""
    here = {n.ids[0] for n in clause.sentence.names if n.last <= place and len(n.ids) == 1}
    return len(told) > 1 or bool(here - HUNTED - {told[0]})


def _definite_nouns(clause: Clause) -> Iterator[tuple[int, str, str]]:
    """Where such a noun stands alone: in no name, with no adjective or owner behind it."""
    words = clause.sentence.words
    if _WRITTEN.keys().isdisjoint(clause.said):
        return
    for place in range(clause.first, clause.last):
        told = _WRITTEN.get(words[place])
        if told is None or any(n.first <= place < n.last for n in clause.sentence.names):
            continue
        noun, head = told
        behind = words[place + 1] if place + 1 < len(words) else ""
        if clause.sentence.arabic:
            if not behind.startswith("ال"):
                yield place, noun, head or _OF_THAT.get(words[place - 1], "")
        elif words[place - 1] == "the" and behind not in _NO_END:
            yield place, noun, head


_OF_THAT = {"بتلك": "ب", "بهذه": "ب", "لتلك": "ل", "لهذه": "ل"}
