"""Small closed sets of words, written as plain running text."""


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``, split at white space; spelt plainly, as ``letters.plain`` gives them."""
    return frozenset(text.split())
