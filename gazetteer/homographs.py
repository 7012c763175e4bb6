"""Arabic names spelled like a verb, a noun or an adjective: what the grammar beside them says."""

from gazetteer.agreement import ADVERBS
from gazetteer.around import Found, bare_forms, last_before
from gazetteer.predicates import is_in_the_state_of_a_town
from gazetteer.words import Words

_STOPS = frozenset(".!?؟؛:\u2029،,\"'()")


def is_another_word(one: Found, key: str, words: Words) -> bool:
    """Whether a name is an ordinary word where it stands, however sure it is elsewhere."""
    if one.latin or one.head is not None:
        return False
    near = one.near[:3]
    if near and one.key.startswith("ال") and near[0] in words.demonstratives:
        return " " not in one.key and one.key not in words.masculine
    if one.key in words.verbs_too and not one.glued:
        return _is_verb(one, key, near, words)
    if one.key in words.nouns_too and not one.glued:
        return _is_object(one, key, near, words)
    return one.key in words.adjectives_too and not one.glued and _describes(near, words)


def _is_verb(one: Found, key: str, near: tuple[str, ...], words: Words) -> bool:
    """Whether it opens a sentence or follows its subject, with an object or subject behind."""
    after = one.after[:1]
    if not after or key[one.end] != " " or after[0] in words.after:
        return False
    if is_in_the_state_of_a_town(one, key, words) or _is_an_object(near, after[0], words):
        return False
    opens = not near or last_before(key, one.start, " ") in _STOPS
    if opens:
        return after[0].startswith("ال") or after[0] in words.plain_between
    forms = bare_forms(near[0])
    if any(form in cues for form in forms for cues in (words.before, words.verbs, words.heads)):
        return False
    if near[0] in words.auxiliaries:
        return True
    # A subject before it is definite, and its object ends as an indefinite one does or is definite.
    return near[0].startswith("ال") and (after[0].startswith("ال") or after[0].endswith("ا"))


def _is_an_object(near: tuple[str, ...], after: str, words: Words) -> bool:
    """Whether a verb that takes a place has it, and its surroundings: "the shelling hit X"."""
    return after.startswith("و") and any(word in words.verbs for word in near[1:])


def _is_object(one: Found, key: str, near: tuple[str, ...], words: Words) -> bool:
    """Whether a verb of wearing or being has it, or an adjective with its ending follows."""
    after = one.after[:1]
    said = after and key[one.end] == " " and near[:1] not in _BECAME
    if said and len(after[0]) > _SHORTEST and after[0].endswith("ا") and after[0] not in ADVERBS:
        known = any(form in words.before for word in near[:1] for form in bare_forms(word))
        return not known
    if near and near[0] not in words.objects_of and near[0] in words.before:
        return False  # "it was in X"
    return any(form in words.objects_of for word in near[:2] for form in bare_forms(word))


# In the feminine, as towns have it.
_BECAME = (("ظلت",), ("بقيت",), ("باتت",), ("صارت",), ("اصبحت",), ("كانت",))
# An adjective in the accusative: "a human shield"; shorter words are particles.
_SHORTEST = 4


def _describes(near: tuple[str, ...], words: Words) -> bool:
    """Whether an indefinite feminine noun stands before it: "a modern school"."""
    if not near or near[0].startswith(("ال", "لل")):
        return False
    forms = bare_forms(near[0])
    if any(form in words.firm or form in words.heads for form in forms):
        return False
    return near[0].endswith(("ه", "ات"))
