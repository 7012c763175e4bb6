"""Names that are a tribe's and its village's: the people of it beside them make them a tribe's."""

from gazetteer.around import Found, bare_forms, words_before
from gazetteer.words import Words

# What the names of tribes open with: "the people of father X", "the sons of X".
_OPENINGS = ("البو ", "بني ", "ال ")


def is_tribe(one: Found, key: str, words: Words) -> bool:
    """Whether people of it, or "of" behind them, stand before a name that a tribe bears too."""
    if one.latin or one.head is not None or one.glued[-1:] == "ب":
        return False
    if not one.key.startswith(_OPENINGS) and one.key not in words.tribes:
        return False
    near = words_before(key, one.start - len(one.glued), 4)
    if near[:1] == ("من",):
        near = near[1:]
    # "The tribe of X, the sons of Y and the sons of Z": it goes for all of them.
    governing = near if one.glued == "و" and one.key.startswith(_OPENINGS) else near[:1]
    return any(form in words.kin for word in governing for form in bare_forms(word))
