"""Whether any name of a short list can stand in a text at all, told by the words of both."""

from collections import defaultdict
from collections.abc import Iterable

_JOIN, _TO = "وف", "بلك"
# What may stand glued before a name, as ``gazetteer.hashes`` cuts it off.
_GLUED = ("", *_JOIN, *_TO, *(join + to for join in _JOIN for to in _TO))
# Of these what is rare.
_RARE = ("فك",)
# The same where it has swallowed the name's article.
_SWALLOWING = ("لل", "ولل", "فلل")


class FirstWords:
    """The names of a list by their first words, with all that may be glued before these."""

    def __init__(self, keys: Iterable[str], but: frozenset[str] = frozenset()) -> None:
        """Index spelling keys.

        Args:
            keys: The names of the list.
            but: Those of them that another list takes first, unless something rare is glued on.
        """
        rests: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
        for key in keys:
            first, *rest = key.split(" ")
            swallowing = _SWALLOWING if first.startswith("ال") else ()
            glued_on = _RARE if key in but else _GLUED
            spelt = [glued + first for glued in glued_on] + [
                most + first[2:] for most in swallowing
            ]
            for word in spelt:
                rests[word].add(frozenset(rest))
        self._rests = dict(rests)
        self._firsts = frozenset(rests)

    def may_stand_in(self, said: frozenset[str]) -> bool:
        """Whether all words of some name are among these of a text: a first look."""
        firsts = self._firsts & said
        return any(rest <= said for first in firsts for rest in self._rests[first])
