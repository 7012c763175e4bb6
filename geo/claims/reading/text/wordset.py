"""Small closed sets of words, written as plain running text."""


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``, split at white space, each spelt as ``letters.plain`` spells it."""
    return frozenset(text.split())
