"""Weak Arabic names that are plain nouns: what stands behind them describes no town."""

from gazetteer.around import Capitals, Found, bare_forms, is_definite
from gazetteer.index import Gazetteer
from gazetteer.spelling import Strength
from gazetteer.words import Words

_WHO = frozenset(("الذي", "الذين"))  # in the masculine, as no town is
_UNDER = "تحت"  # nothing lies under a town
_PARTICLE = 3  # "in", "from", "to", "until"
_SHORTEST_ADJECTIVE = 6  # with its article; shorter words are particles
# They have the article and describe nothing: "in X tonight", "in X on Friday".
_WHEN = frozenset(
    ("اليوم", "الليله", "البارحه", "الاحد", "الاثنين", "الاتنين", "الثلاثا", "الثلثا", "الاربعا",
     "الخميس", "الجمعه", "السبت", "الاسبوع", "الشهر", "العام", "السنه", "الصيف", "الشتا", "الخريف",
     "الربيع")
)  # fmt: skip


def is_ordinary(one: Found, key: str, gazetteer: Gazetteer, caps: Capitals) -> bool:
    """Whether a weak Arabic name is a noun: "squares of work", "insight and care"."""
    words = gazetteer.words
    after = one.after[:1]
    under = not one.glued and one.near[:1] == (_UNDER,)
    if one.latin:
        return False
    described = _agrees_with_a_happening(one, gazetteer, caps)
    thing = under or described or _is_a_thing(one, key, words)
    if thing or not after or after[0] in _WHEN:
        return thing
    if key[one.end] != " ":  # a Kurdish noun with its ending: "the hall of"
        owned = caps.kurdish and key.startswith("ي ", one.end)
        return owned and not _is_governed(one, words)
    if is_definite(after[0]) and not after[0].startswith("لل"):
        if _is_described_thing(one, after[0], words):
            return True
        bare = (
            not one.key.startswith("ال")
            and f"ال{one.key}" in gazetteer.spellings
            and not _is_governed(one, words)
        )
        known = after[0] in words.after
        return not known and (bare or _is_masculine(one, after[0], words))
    near = one.near[:1]
    known_place = bool(near) and not words.firm.isdisjoint(bare_forms(near[0]))
    own = one.key in words.own_only and caps.letter_at(one.end - 1) == "ة"
    common = one.key in words.common and not own
    paired = after[0].startswith("وال") and common and not known_place
    # Of two places in a list both may be words: "in X and Y".
    second = gazetteer.spellings.get(after[0][1:])
    place = second is not None and any(n.strength is not Strength.HEADED for n in second.names)
    ground = words.head_of[after[0][1:].removeprefix("ال")] is not None  # "in X and the villages"
    return paired and not (place or ground) and after[0][1:] in gazetteer.everyday


def _agrees_with_a_happening(one: Found, gazetteer: Gazetteer, caps: Capitals) -> bool:
    """Whether it describes what happens, both feminine and without article: "a peaceful march".

    Of a name that has the article elsewhere; "the police of X" is no happening.
    """
    words = gazetteer.words
    if one.glued or not one.key.endswith("ه") or f"ال{one.key}" not in gazetteer.spellings:
        return False
    near = one.near[:1]
    if not near or near[0] not in words.happenings or near[0] in words.firm | words.heads.keys():
        return False
    return caps.letter_before(one.start) == "ة"


def _is_a_thing(one: Found, key: str, words: Words) -> bool:
    """Whether an adjective of things agrees with it, or one more of its kind is spoken of.

    "A big door"; "by the old door", where no noun before it may be what is old; "from one door to
    another".
    """
    after = one.after[:2]
    if not after or key[one.end] != " ":
        return False
    near = one.near[:1]
    if not is_definite(one.key):
        if after[0] == "كل":  # "the conscience of every judge"; not "in X every day"
            return after[1:] != () and after[1] not in _TIMES
        more = after[0] in _ONE_MORE and not _has_its_like_elsewhere(one, near, after)
        more = more or (near[:1] == ("من",) and after in _TO_ANOTHER)
        return more or after[0] in words.indefinite
    placed = one.glued[-1:] == "ب" or (near[:1] != () and near[0] in _PLACING)
    described = after[0].removeprefix("ال") in words.indefinite and is_definite(after[0])
    return placed and described and after[0] not in words.of_towns


_TIMES = frozenset(
    ("يوم", "عام", "سنه", "شهر", "اسبوع", "ليله", "ساعه", "صباح", "مسا", "جمعه", "مره", "من", "ما",
     "هذا", "هذه", "ذلك", "تلك")
)  # fmt: skip
_ONE_MORE = frozenset(("واخر", "واخري"))
_TO_ANOTHER = frozenset((("الي", "اخري"), ("الي", "اخر")))
_PLACING = frozenset(("في", "من", "الي", "علي", "قرب", "امام", "خلف", "عند", "داخل", "نحو", "وراء"))


def _has_its_like_elsewhere(one: Found, near: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether "another" goes for what is in it: "a school in X and another in Y"."""
    if one.glued[-1:] != "ب" and not (near[:1] != () and near[0] in _PLACING):
        return False
    return after[1:] != () and (after[1] in _PLACING or after[1].startswith("ب"))


def _is_governed(one: Found, words: Words) -> bool:
    """Whether a noun of place or of people has the name: "the police of X"."""
    near = one.near[:1]
    if not near or one.glued:
        return False
    forms = {form for form in bare_forms(near[0]) if len(form) > _PARTICLE}
    return not (forms & words.before).isdisjoint(forms - words.loose)


def is_described_as_a_noun(after: tuple[str, ...], words: Words) -> bool:
    """Whether an adjective or "all of them" is the first word behind, as behind a plain noun."""
    if not after or after[0] in words.after or after[0] in _WHEN:
        return False
    # "For the": what follows is no adjective.
    adjective = is_definite(after[0]) and not after[0].startswith("لل")
    return adjective or after[0] in words.all_of


def _is_described_thing(one: Found, adjective: str, words: Words) -> bool:
    """Whether an adjective that no town has describes a name that is a plain word too."""
    if not any(one.key in told for told in (words.described, words.adjectives, words.common)):
        return False
    if adjective in _WHO and _stands_for_itself(one, words):
        return True
    plain = adjective.endswith(("ه", "تين", "تان")) and len(adjective) >= _SHORTEST_ADJECTIVE
    return plain and adjective not in words.of_towns


def _stands_for_itself(one: Found, words: Words) -> bool:
    """Whether no noun stands before it that "who" may go for instead."""
    near = one.near[:1]
    forms = bare_forms(near[0]) if near else ()
    return not one.glued and words.before.isdisjoint(forms)


def _is_masculine(one: Found, adjective: str, words: Words) -> bool:
    """Whether the adjective behind a weak name makes it a noun: towns are feminine."""
    if not one.key.startswith("ال") or not adjective.endswith("ي"):
        return False
    if len(adjective) < _SHORTEST_ADJECTIVE:
        return False
    return adjective not in words.beside_places and adjective not in words.after
