"""Names that the words beside them put into another country, or make a quarter of another town."""

import re
from collections.abc import Sequence

from gazetteer.around import Found, bare_forms, last_before, word_start
from gazetteer.foreign import is_set_abroad
from gazetteer.index import Gazetteer
from gazetteer.place import SETTLED, PlaceKind
from gazetteer.spelling import Strength
from gazetteer.words import Words

_STOPS = frozenset(".!?؟؛:\u2029")
# "quarter of X in the city of Y": the second name stands no farther behind.
_BESIDE = 16
_FARTHEST = 40


def elsewhere(
    found: Sequence[Found], key: str, gazetteer: Gazetteer, here: Sequence[bool]
) -> set[int]:
    """Starts of the names that are not our places, by the country or the town named with them.

    In "X, Iran" the country goes with its town: both together name a place that is none of ours.

    Args:
        found: The names of the text, in order.
        key: The folded text.
        gazetteer: What names mean.
        here: For each of them whether a first look has shown that nothing puts it elsewhere.
    """
    starts: set[int] = set()
    for index, one in enumerate(found):
        if here[index]:
            continue
        following = found[index + 1] if index + 1 < len(found) else None
        if (
            _is_called_otherwise(one, gazetteer)
            or _is_in_a_far_quarter(one, gazetteer)
            or (one.latin and is_set_abroad(one, key, gazetteer))
        ):
            starts.add(one.start)
        elif following is None or following.start - one.end > _FARTHEST:
            continue
        elif _in_another_country(one, following, key, gazetteer):
            starts |= {one.start, following.start}
        elif (
            _is_quarter(one, following, key, gazetteer)
            or _in_a_neighbour(one, following, key, gazetteer)
            or _in_a_far_province(one, following, key, gazetteer)
        ):
            starts.add(one.start)
    return starts


def _is_called_otherwise(one: Found, gazetteer: Gazetteer) -> bool:
    """Whether the adjective of a country leaves it no place: "the Iranian city of X".

    In Arabic the adjective stands behind the name.
    """
    words = gazetteer.words
    if one.latin:
        near = one.near[:3]
        town = near[2:] and near[0] == "of" and _is_a_towns_noun(near[1], words)
        adjective = near[2:] if town else ()
    else:
        adjective = one.after[:1]
    said = words.adjectives_of.get(adjective[0]) if adjective else None
    if said is None:
        return False
    countries = {gazetteer[name.place].country for name in one.names}
    return said not in countries and "both" not in countries


def _is_a_towns_noun(word: str, words: Words) -> bool:
    return words.heads_after.get(word) in SETTLED or word in {"port", "resort", "suburb"}


# "X, a town in northern Y".
_TOWN_IN = re.compile(r", (?:an?|the) (?:[\w-]+ ){1,4}in (?:\w+ )?")


def _in_another_country(one: Found, following: Found, key: str, gazetteer: Gazetteer) -> bool:
    """Whether a Latin name is put into a country: "X, Iran"; not "In X, Iran said"."""
    gap = key[one.end : following.start]
    if not one.latin or (gap != ", " and _TOWN_IN.fullmatch(gap) is None):
        return False
    if _OWNS.match(key, following.end):
        return False  # "there are men in X, Turkey's minister said"
    said = {gazetteer[name.place] for name in following.names}
    if any(place.kind is not PlaceKind.COUNTRY for place in said):
        return False
    near = one.near[:1]
    if near and last_before(key, word_start(key, one.start - 1), ' "') in _STOPS | {""}:
        return False
    countries = {gazetteer[name.place].country for name in one.names}
    return countries.isdisjoint(place.id for place in said)


_OWNS = re.compile(r"s\b")  # what is left of "Turkey's" in a folded text
_HOME = frozenset(("iraq", "syria", "both"))


def _in_a_far_province(one: Found, following: Found, key: str, gazetteer: Gazetteer) -> bool:
    """Whether a Latin name is put into a place of another country than its own: "X, in Mardin"."""
    if not (one.latin and one.names and following.names):
        return False
    countries = {gazetteer[name.place].country for name in one.names}
    theirs = {gazetteer[name.place].country for name in following.names}
    return key[one.end : following.start] == ", in " and theirs.isdisjoint(countries | _HOME)


def _in_a_neighbour(one: Found, following: Found, key: str, gazetteer: Gazetteer) -> bool:
    """Whether an Arabic name that is weak by itself is put into a country that is not its own.

    Not where people of it stand before: "those who fled from X in Jordan".
    """
    gap = key[one.end : following.start].strip(" ")
    put = gap == "في" or (following.glued == "ب" and len(gap) <= len("بل"))
    if one.latin or not (put or _IN_A_PART.fullmatch(gap)) or not one.names:
        return False
    if any(name.strength is not Strength.WEAK for name in one.names):
        return False
    near = one.near[:1]
    if near[:1] == ("من",) or one.glued[-1:] == "ل":
        return False
    said = {gazetteer[name.place] for name in following.names}
    countries = {gazetteer[name.place].country for name in one.names}
    alien = all(place.kind is PlaceKind.COUNTRY and place.id not in countries for place in said)
    return bool(said) and alien and "both" not in countries


# "In the south of".
_IN_A_PART = re.compile(r"(?:في |ب)(?:اقصي )?(?:جنوب|شمال|شرق|غرب|وسط)ي?(?: (?:شرق|غرب)ي?)?")
# The noun of one quarter; of several, "the quarters of X", a town has them.
QUARTER = frozenset(("حي", "كهرهكي"))
_NO_QUARTERS = frozenset((PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.GOVERNORATE))


def _is_in_a_far_quarter(one: Found, gazetteer: Gazetteer) -> bool:
    """Whether a quarter is called after a town ("quarter X"), or lies in another country's town."""
    near = one.near[:1]
    if not near or one.glued:
        return False
    forms = bare_forms(near[0])
    called = not QUARTER.isdisjoint(forms)
    if called and all(gazetteer[name.place].kind in _NO_QUARTERS for name in one.names):
        return True
    street = not (one.latin or gazetteer.words.quarters.isdisjoint(forms))
    return street and _is_in_a_far_town(one, gazetteer.words)


_WITHIN = frozenset(("في", "بمدينه", "بمحافظه", "in", "of", "له", "li"))


_STREETS = frozenset(
    ("road", "street", "avenue", "square", "gate", "bridge", "mosque", "market", "bazaar", "school",
     "hospital", "quarter", "neighbourhood", "neighborhood", "park", "roundabout", "mall", "tower")
)  # fmt: skip


def _is_quarter(one: Found, following: Found, key: str, gazetteer: Gazetteer) -> bool:
    """Whether it is a quarter or a street of a town of another governorate."""
    if following.start - one.end > _BESIDE:
        return False
    near = one.near[:1]
    if one.latin:
        named = one.after[:1]
        if not named or named[0] not in _STREETS:
            return False
        gap = key[one.end : following.start].split()[1:]
        return gap[:1] == ["in"] and _governorates(one, gazetteer).isdisjoint(
            _governorates(following, gazetteer)
        )
    if not near or gazetteer.words.quarters.isdisjoint(bare_forms(near[0])):
        return False
    gap = key[one.end : following.start].split()
    if _WITHIN.isdisjoint(gap[:2]) and not following.glued.endswith("ب"):
        return False
    return _governorates(one, gazetteer).isdisjoint(_governorates(following, gazetteer))


_TOWNS = frozenset(("مدينه", "بلده", "ولايه", "مقاطعه", "ضاحيه", "العاصمه"))


def _is_in_a_far_town(one: Found, words: Words) -> bool:
    """Whether a town of another country follows: "street X in the city of Y"."""
    after = one.after
    if after[:1] == ("في",):
        after = after[1:]
    elif not after or after[0][0] != "ب":
        return False
    town = after[0].removeprefix("ب") in _TOWNS if after else False
    other = (word in words.adjectives_of or word in words.elsewhere for word in after[1:])
    return town and (any(other) or not words.far.isdisjoint(after[1:]))


def _governorates(one: Found, gazetteer: Gazetteer) -> set[str]:
    places = [gazetteer[name.place] for name in one.names]
    return {place.governorate or place.id for place in places}
