"""Arabic verbs and nouns whose preposition takes a thing or somebody: "freed X", "led to X".

Many names are a common word or somebody's as well. "In X" and "to X" make a place of those; what is
governed as an object is none: what is turned into, led to, asked for, looked for, heard of.
"""

from collections.abc import Iterable

from gazetteer.around import Capitals, Found, bare_forms, is_definite
from gazetteer.senses import stems_in
from gazetteer.words import Words

_GLUED = frozenset(("ب", "ل"))
# These say where things are as well, and whence people come.
_PLACING = frozenset(("ب", "من"))
# Behind these a word belongs to them, and no longer to a verb farther off.
_PREPOSITIONS = frozenset(
    ("في", "من", "الي", "علي", "عن", "مع", "بعد", "قبل", "خلال", "عبر", "قرب", "نحو", "باتجاه",
     "داخل", "ضد", "بين", "حتي", "ان", "التي", "الذي", "الذين")
)  # fmt: skip
_FARTHEST = 4
# These lead to places.
_ROADS = frozenset(("طريق", "طرق", "طرقات", "جسر", "جسور", "شارع", "ممر", "درب", "مدخل", "سكه"))
# First letters of a verb in the present. With an alef it is another verb: "judged", "tightened".
_PERSONS = ("ي", "ت", "ن")


def has_a_thing(one: Found, words: Words) -> bool:
    """Whether an Arabic name, weak by itself, is the object that a verb has by a preposition."""
    if one.latin or one.head is not None:
        return False
    near = one.near
    if one.glued[-1:] in _GLUED:
        near = (one.glued[-1], *near[: _FARTHEST - 1])
    elif one.glued or not near:
        return False
    stems = words.governed.get(near[0], frozenset())
    if one.key in words.common:
        stems |= words.governed_words.get(near[0], frozenset())
    if not stems or not _ROADS.isdisjoint(form for word in near for form in _nouns(word)):
        return False
    return _is_said(near[1:], stems, words, whole=near[0] not in _PLACING)


def _is_said(near: Iterable[str], stems: frozenset[str], words: Words, *, whole: bool) -> bool:
    """Whether one of these stems is said before another preposition, an event or a distance is.

    Unless ``whole``, what stands between must be definite, by its article or by what it belongs
    to: "asked people in X" names a place.
    """
    behind = ""
    for word in near:
        if not words.of_a_town.isdisjoint(_nouns(word)):
            return False
        if not (stems.isdisjoint(stems_in(word, _PERSONS)) and stems.isdisjoint(bare_forms(word))):
            return True
        if word in _PREPOSITIONS:
            return False
        if not (whole or is_definite(word) or is_definite(behind)):
            return False
        behind = word
    return False


def _nouns(word: str) -> Iterable[str]:
    """A word as the noun that it may be: without clitics, article and "his"."""
    for form in bare_forms(word):
        bare = form.removeprefix("ال")
        yield bare
        for ending in ("ه", "ها", "هم"):
            yield bare.removesuffix(ending)


def has_a_partner(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether "and his brother" or "and his poem" follows an Arabic name: no town has these.

    Behind a word of place it is somebody else's: "killed in X, and his brother". What is "his" of
    anything is told by a last letter that the text keeps apart from the feminine's.
    """
    after = one.after[:1]
    if one.latin or one.head is not None or not after or not after[0].startswith("و"):
        return False
    near = one.near[:1]
    placed = one.glued[-1:] in _GLUED or not words.before.isdisjoint(bare_forms((*near, "")[0]))
    if placed and near[:1] != ("بين",):
        return False
    word = after[0][1:]
    if len(word) > _SHORTEST_HIS and _is_his(one, key, word, words, caps):
        return True
    return any(
        word.endswith(ending) and word.removesuffix(ending) in words.partners for ending in _HIS
    )


def _is_his(one: Found, key: str, word: str, words: Words, caps: Capitals) -> bool:
    last = one.end + len(" و") + len(word) - 1
    if not word.endswith("ه") or key[one.end] != " " or "ة" not in caps.text:
        return False
    bare = word.removesuffix("ه")
    ground = bare in _AROUND or f"{bare}ه" in words.heads or bare in words.heads
    return caps.letter_at(last) == "ه" and not ground


_SHORTEST_HIS = 3
# What masculine places have as well.
_AROUND = frozenset(
    ("محيط", "ريف", "ضواحي", "اطراف", "جوار", "مداخل", "نواحي", "سكان", "اهالي", "اهل")
)
_HIS = ("ه", "ها", "هم", "وه", "يه", "اه", "وها", "يها", "اها")
