"""Names that are a tribe's and its village's: the people of it beside them make them a tribe's."""

from gazetteer.around import Found, bare_forms
from gazetteer.index import Gazetteer
from gazetteer.words import Words

# What the names of tribes open with: "the people of father X", "the sons of X".
OPENINGS = ("البو ", "بني ", "ال ")


def is_tribe(one: Found, key: str, gazetteer: Gazetteer) -> bool:
    """Whether people of it, or "of" behind them, stand before a name that a tribe bears too.

    So it is behind "and" and another tribe's name that is no place's.
    """
    words = gazetteer.words
    if one.head is not None or one.glued[-1:] == "ب":
        return False
    if one.latin:
        return _is_a_latin_tribe(one, words)
    if not one.key.startswith(OPENINGS) and one.key not in words.tribes:
        return False
    near = one.near
    told = near != () and _is_told(one, near[0], words)
    if told or _is_in_a_list(one, key, near, gazetteer):
        return True
    if near[:1] == ("من",):
        near = near[1:]
    # "The tribe of X, the sons of Y and the sons of Z": it goes for all of them.
    second = one.glued == "و" and (one.key.startswith(OPENINGS) or _ends_a_tribe(near, words))
    governing = near if second else near[:1]
    return any(form in words.kin for word in governing for form in bare_forms(word))


def _is_in_a_list(one: Found, key: str, near: tuple[str, ...], gazetteer: Gazetteer) -> bool:
    """Whether "and" joins it to what only a tribe is called, where no word of place governs it."""
    words = gazetteer.words
    if near and one.glued == "و":
        sons = near[0].startswith("البو") or near[1:2] == ("البو",)
        return (sons or near[0] in words.tribes) and near[0] not in gazetteer.spellings
    return _precedes_a_tribe(one, key, words) and not (one.glued or _puts(near[:1], words))


# "Tribesmen of the X", "the sons of Y and the X".
_PEOPLE = frozenset(("tribesmen", "tribes", "clans", "clansmen", "sheikhs", "chiefs", "chieftains"))
_PEOPLE_OR_SONS = _PEOPLE | {"albu", "bani", "beni", "banu"}
_LEADING = frozenset(("of", "and", "from", "or", "with"))


def _is_a_latin_tribe(one: Found, words: Words) -> bool:
    """Whether an English name with an article follows the people of a tribe, or its sons."""
    near = one.near
    if near[1:] == () or near[0] != "the" or near[1] not in _LEADING:
        return False
    after = one.after[:1]
    noun = after != () and after[0] in words.heads_after
    return not noun and not _PEOPLE_OR_SONS.isdisjoint(near[2:])


# With and against whom one deals.
_FACED = frozenset(("مع", "ضد", "لدي"))


def _is_told(one: Found, verb: str, words: Words) -> bool:
    """Whether "the sons of X" say and do what people do, or it is done with them."""
    sons = one.key.startswith("البو") and one.key in words.tribes
    if one.glued or not (sons or one.key.startswith(OPENINGS)):
        return False
    deed = verb.removesuffix("ت")  # the verb may agree with "tribe"
    done = any(form in words.speaking or form in words.doing for form in (verb, deed))
    return done or verb in words.telling or verb in _FACED


def _ends_a_tribe(near: tuple[str, ...], words: Words) -> bool:
    """Whether a tribe's name ends right before: "the sheikhs of X", "the sons of X"."""
    opened = near[1:] != () and f"{near[1]} " in OPENINGS
    return opened or (near != () and near[0] in words.tribes)


def _precedes_a_tribe(one: Found, key: str, words: Words) -> bool:
    """Whether the next of a list opens as only a tribe's name does: "X and the sons of Y"."""
    after = one.after[:1]
    joined = after != () and after[0].startswith("و") and key[one.end : one.end + 1] == " "
    return joined and (f"{after[0][1:]} " in OPENINGS or after[0][1:] in words.tribes)


def _puts(near: tuple[str, ...], words: Words) -> bool:
    """Whether a word of place governs the name."""
    return any(form in words.before for word in near for form in bare_forms(word))
