"""Names that are a tribe's and its village's: the people of it beside them make them a tribe's."""

from gazetteer.around import Found, bare_forms, words_after, words_before
from gazetteer.words import Words

# What the names of tribes open with: "the people of father X", "the sons of X".
_OPENINGS = ("البو ", "بني ", "ال ")


def is_tribe(one: Found, key: str, words: Words) -> bool:
    """Whether people of it, or "of" behind them, stand before a name that a tribe bears too."""
    if one.head is not None or one.glued[-1:] == "ب":
        return False
    if one.latin:
        return _is_a_latin_tribe(one, key, words)
    if not one.key.startswith(_OPENINGS) and one.key not in words.tribes:
        return False
    near = words_before(key, one.start - len(one.glued), 4)
    if near[:1] != () and _is_told(one, near[0], words):
        return True
    if near[:1] == ("من",):
        near = near[1:]
    # "The tribe of X, the sons of Y and the sons of Z": it goes for all of them.
    second = one.glued == "و" and (one.key.startswith(_OPENINGS) or _ends_a_tribe(near, words))
    governing = near if second else near[:1]
    if any(form in words.kin for word in governing for form in bare_forms(word)):
        return True
    return _precedes_a_tribe(one, key, words) and not (one.glued or _puts(near[:1], words))


# "Tribesmen of the X", "the sons of Y and the X".
_PEOPLE = frozenset(("tribesmen", "tribes", "clans", "clansmen", "sheikhs", "chiefs", "chieftains"))
_PEOPLE_OR_SONS = _PEOPLE | {"albu", "bani", "beni", "banu"}
_LEADING = frozenset(("of", "and", "from", "or", "with"))


def _is_a_latin_tribe(one: Found, key: str, words: Words) -> bool:
    """Whether an English name with an article follows the people of a tribe, or its sons."""
    near = words_before(key, one.start, 4)
    if near[1:] == () or near[0] != "the" or near[1] not in _LEADING:
        return False
    after = words_after(key, one.end, 1)
    noun = after != () and after[0] in words.heads_after
    return not noun and not _PEOPLE_OR_SONS.isdisjoint(near[2:])


def _is_told(one: Found, verb: str, words: Words) -> bool:
    """Whether "the sons of X" are the subject of what people say and do."""
    many = one.key.startswith(_OPENINGS) and not one.glued
    return many and (verb in words.speaking or verb in words.telling)


def _ends_a_tribe(near: tuple[str, ...], words: Words) -> bool:
    """Whether a tribe's name ends right before: "the sheikhs of X", "the sons of X"."""
    opened = near[1:] != () and f"{near[1]} " in _OPENINGS
    return opened or (near != () and near[0] in words.tribes)


def _precedes_a_tribe(one: Found, key: str, words: Words) -> bool:
    """Whether the next of a list opens as only a tribe's name does: "X and the sons of Y"."""
    after = words_after(key, one.end, 1)
    joined = after != () and after[0].startswith("و") and key[one.end : one.end + 1] == " "
    return joined and (f"{after[0][1:]} " in _OPENINGS or after[0][1:] in words.tribes)


def _puts(near: tuple[str, ...], words: Words) -> bool:
    """Whether a word of place governs the name."""
    return any(form in words.before for word in near for form in bare_forms(word))
