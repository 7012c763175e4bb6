"""Who is called "the latter": the body named last before."""

from collections.abc import Sequence

from geo.claims.reading.text.wordset import word_set

LATTER = word_set("الاخير الاخيره الاخيرين الاخيران الاخيرون latter")
_BESIDE = word_set("but while the لكن ولكن بينما فيما")


def is_the_latter(words: Sequence[str]) -> bool:
    """Whether these words are "the latter", behind a "but" perhaps, and no more.

    In Arabic "last" is written so too: "in the last days".
    """
    return not LATTER.isdisjoint(words) and (LATTER | _BESIDE).issuperset(words)
