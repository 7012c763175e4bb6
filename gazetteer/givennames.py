"""Places whose names people bear: what beside such a name says that somebody is meant."""

from gazetteer.around import Found, bare_forms
from gazetteer.words import Words

# Between a verb of naming and the name: "they named the newborn X".
_NAMING = 3
# An apposition opens with a comma, at most so many words behind: "X Somebody, a singer".
APPOSED = 2
# "The so-and-so" of a family; shorter words are particles.
_SHORTEST_FAMILY = 5


# Kurdish, behind the name: "X is the name of".
IS_NAMED = (("nave",), ("ناوي",))


# Verbs and participles behind which "by" opens a byname.
BYNAMES = frozenset(
    ("لقب", "لقبه", "لقبها", "لقبوه", "لقبوها", "لقبته", "لقبتها", "يلقب", "تلقب", "يلقبه",
     "يلقبها", "يلقبونه", "يلقبونها", "ملقب", "الملقب", "الملقبه", "يكني", "تكني", "المكني")
)  # fmt: skip


def is_given(one: Found, words: Words) -> bool:
    """Whether a verb of naming gives the name to somebody or something; not to a place."""
    if one.head is not None:
        return False
    if one.glued.endswith("ب"):
        return not BYNAMES.isdisjoint(one.near[:2])
    if one.after[:1] in IS_NAMED:
        return True
    near = one.near[:_NAMING]
    for count, word in enumerate(near):
        if words.naming_of[word]:
            return True
        if words.leading_of[word] or word.removeprefix("ال") in words.heads or count == _NAMING:
            return False
    return False


def is_borne(one: Found, key: str, words: Words) -> bool:
    """Whether a place's name that is a first name too has a family's or a calling behind it."""
    father = one.key.startswith("ابو")  # "father of", which names de guerre open with
    if one.latin or one.head is not None or one.glued[-1:] in {"ب"}:
        return False
    if not father and one.key not in words.borne:
        return False
    near = one.near[:1]
    if near and words.leading_of[near[0]]:
        return False
    after = one.after[:1]
    if father and near and near[0] in words.persons:
        return True
    if after and key[one.end] == " " and is_family(after[0], words, father=father):
        return True
    return is_apposed(one, key, words)


def is_family(word: str, words: Words, *, father: bool) -> bool:
    """Whether a word is a first name, or an adjective of descent in the masculine.

    "The Iraqi" is a place's only where it does not follow "father of so-and-so".
    """
    if word in words.first_names:
        return True
    if not word.startswith("ال") or not word.endswith("ي") or len(word) < _SHORTEST_FAMILY:
        return False
    return father or (word not in words.beside_places and word not in words.after)


def is_apposed(one: Found, key: str, words: Words) -> bool:
    """Whether a comma behind the name, or behind one more word, opens with somebody's calling."""
    name, comma, said = key[one.end : one.end + 40].replace("،", ",").partition(",")
    between = name.split()
    if not comma or len(between) > APPOSED or any(word in words.plain_between for word in between):
        return False
    calling = said.split()[:1]
    return bool(calling) and calling[0] in words.beings


def is_a_quality(one: Found, words: Words) -> bool:
    """Whether a verb of manner or an amount has it: "with gentleness", "hours of horror"."""
    if one.key not in words.qualities:
        return False
    near = one.near[:2]
    if near[:1] == ("من",) and not one.glued:
        return near[1:] != () and not words.amounts.isdisjoint(bare_forms(near[1]))
    if one.glued not in {"ب", "وب"}:
        return False
    forms = {form for word in near for form in bare_forms(word)}
    forms |= {form.removesuffix(ending) for form in forms for ending in ("هم", "ها", "ه", "نا")}
    return not forms.isdisjoint(words.manners)
