"""Whom an article itself calls terrorists, where that is not ISIS: "PKK terrorists … the group"."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from geo.claims.reading.text.names import Named
from geo.claims.reading.text.wordset import word_set

_VAGUE = '"terrorists" is the speaker\'s word'
_REASON = '"terrorists" are those whom the article itself calls so'
_THEY = word_set("terrorists الارهابي الارهابيه الارهابيين الارهابيون")
_TERROR = word_set("terror terrorist")
_BODY = word_set("group organization organisation militants elements fighters")
_MEN_OF = word_set("ارهابيي ارهابيو بارهابيي لارهابيي مرتزقه")


def called_terrorists(told: Sequence[tuple[Sequence[str], Sequence[Named]]]) -> str | None:
    """The body beside whose own name the word stands most often, unless that is ISIS.

    Args:
        told: Of each sentence its words and the names in them.
    """
    names = [name for _, found in told for name in found]
    if not any(_is_vague(name) for name in names):
        return None
    called = Counter(_called(told))
    most = max(called, key=called.__getitem__, default="isis")
    return most if called[most] > called["isis"] else None


def with_terrorists(names: Iterable[Named], body: str) -> list[Named]:
    """The names, where "the terrorists" are the men of ``body``."""
    return [n._replace(ids=(body,), reason=_REASON) if _is_vague(n) else n for n in names]


def _is_vague(name: Named) -> bool:
    return name.ids == ("isis",) and name.reason.startswith(_VAGUE)


def _called(told: Iterable[tuple[Sequence[str], Sequence[Named]]]) -> Iterator[str]:
    for words, names in told:
        for name in names:
            if name.metonym or len(name.ids) != 1 or _is_vague(name):
                continue
            behind = words[name.last : name.last + 2]
            inside = words[name.first + 1 : name.last]  # "PKK terrorists" is a name of its own
            theirs = not _THEY.isdisjoint((*inside, *behind[:1]))
            theirs = theirs or not _MEN_OF.isdisjoint(words[max(0, name.first - 1) : name.first])
            theirs = theirs or not (_TERROR.isdisjoint(behind[:1]) or _BODY.isdisjoint(behind[1:]))
            if theirs:
                yield name.ids[0]
