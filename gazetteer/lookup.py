"""A name typed by a reader: the places it may mean, and near misses marked as such."""

import re
from typing import NamedTuple

from rapidfuzz import fuzz, process

from gazetteer.fold import key_of
from gazetteer.index import Gazetteer
from gazetteer.listed import listed_places
from gazetteer.mentions import find_mentions
from gazetteer.place import LngLat, Place, kilometres
from gazetteer.resolve import Candidate
from gazetteer.sounds import sound
from gazetteer.spelling import Spelling, Strength
from gazetteer.widekeys import without_article

_ALIKE = 72.0
_FAINT, _PRESELECTED = 60.0, 200  # a first look at letters alone
_MOST = 8
# What 300 km from the frontier cost a name, and one that is a mere suggestion.
_FAR, _FAR_SUGGESTED = 0.2, 0.05
_KURDISH_ENDINGS = ("ye", "yi", "e", "i")  # as they are folded: ê, yê, î, yî
_SHORTEST_INFLECTED = 4


class LookedUp(NamedTuple):
    """The answer to a name.

    Attributes:
        candidates: Places that have this name, best first.
        suggestions: Where none has it, places whose names are spelled much like it.
    """

    candidates: tuple[Candidate, ...]
    suggestions: tuple[Candidate, ...] = ()


def lookup(name: str, gazetteer: Gazetteer, *, near: str | None = None) -> LookedUp:
    """The places of a name, in any spelling and with or without a head noun.

    Args:
        name: As typed; letter case does not matter.
        gazetteer: Where to look.
        near: Id of a place near which it should lie.

    Raises:
        KeyError: ``near`` is no id of the gazetteer.
    """
    close_to = gazetteer[near].at if near else None
    key = key_of(name)
    if not key:
        return LookedUp(())
    named = list(dict.fromkeys([*_exact(key, gazetteer), *_listed(key, gazetteer)]))
    named = named or _within(name, gazetteer)
    inflected = [] if named else _inflected(key, gazetteer)
    if named := named or inflected:
        reason = "has this name" if len(named) == 1 else f"one of {len(named)} places of this name"
        if inflected:
            reason += "; with a Kurdish ending"
        return LookedUp(_ranked([(gazetteer[one], 0.9, reason) for one in named], close_to))
    return LookedUp((), _suggest(key, gazetteer, close_to))


def _exact(key: str, gazetteer: Gazetteer) -> list[str]:
    for spelled in (key, key.partition(" ")[2]):
        spelling = gazetteer.spellings.get(spelled)
        # The second try is for a name typed with its article: the index holds Latin stems.
        if (
            spelling
            and (spelled == key or spelling.latin)
            and not (spelling.blocks and not spelling.names)
        ):
            return _free(spelling)
    return []


def _free(spelling: Spelling) -> list[str]:
    """Its places; those that need a head noun only where there are no others."""
    free = [name for name in spelling.names if name.strength is not Strength.HEADED]
    return list(dict.fromkeys(name.place for name in free or spelling.names))


def _inflected(key: str, gazetteer: Gazetteer) -> list[str]:
    """The places of a name that was copied with its Kurdish ending: "Hecînê", "Besîrayê"."""
    bare = (key.removesuffix(ending) for ending in _KURDISH_ENDINGS if key.endswith(ending))
    found = (_exact(stem, gazetteer) for stem in bare if len(stem) >= _SHORTEST_INFLECTED)
    return next(filter(None, found), [])


def _listed(key: str, gazetteer: Gazetteer) -> list[str]:
    """The places of large lists, whatever they would need to count in running text."""
    if (spelling := gazetteer.spellings.get(key)) and spelling.blocks and not spelling.names:
        return []
    return listed_places(gazetteer, key) or listed_places(gazetteer, without_article(key))


def _within(name: str, gazetteer: Gazetteer) -> list[str]:
    """The place that a phrase such as "town of X" names as a whole."""
    mentions = find_mentions(name.title() if name.islower() else name, gazetteer)
    return list(mentions[0].candidates) if len(mentions) == 1 else []


def _suggest(key: str, gazetteer: Gazetteer, close_to: LngLat | None) -> tuple[Candidate, ...]:
    typed = without_article(key) if key[0] < "\u0250" else key
    keys = [key for key, spelling in gazetteer.spellings.items() if spelling.names]
    alike_keys = _most_alike(typed, keys)
    for layer in gazetteer.layers:
        alike_keys += _most_alike(typed, layer.all_keys())
    found: dict[str, tuple[Place, float, str]] = {}
    for spelled, alike in sorted(alike_keys, key=lambda one: -one[1])[: 4 * _MOST]:
        spelling = gazetteer.spellings.get(spelled)
        built_in = _free(spelling) if spelling else []
        for place_id in [*built_in, *listed_places(gazetteer, spelled)]:
            place = gazetteer[place_id]
            reason = f"no place has this name; {spelled!r} is spelled much like it"
            found.setdefault(place.id, (place, round(alike / 200, 2), reason))
    return _ranked(list(found.values()), close_to, farthest_costs=_FAR_SUGGESTED)[:_MOST]


def _most_alike(key: str, keys: list[str]) -> list[tuple[str, float]]:
    """The keys most like one, each with 0 to 100: by its letters and by what is heard of it."""
    found = process.extract(key, keys, scorer=fuzz.ratio, limit=_PRESELECTED, score_cutoff=_FAINT)
    heard = by_ear(key)
    alike = [(one, (letters + fuzz.ratio(heard, by_ear(one))) / 2) for one, letters, _ in found]
    return [(one, score) for one, score in alike if score >= _ALIKE]


def by_ear(key: str) -> str:
    """A spelling key without what misspellings change: articles, long vowels, doubled letters."""
    if key[:1] < "\u0250":
        return " ".join(map(sound, without_article(key).split(" ")))
    words = (word.removeprefix("ال") for word in key.split(" "))
    return " ".join(_DOUBLED.sub(r"\1", _LAST_VOWEL.sub("ا", word)) for word in words)


_DOUBLED = re.compile(r"(.)\1+")
# "Rutba" and its like end in ta marbuta, alef or alef maqsura as the writer hears it.
_LAST_VOWEL = re.compile(r"(?<=..)[اهي]$")


def _ranked(
    found: list[tuple[Place, float, str]],
    close_to: LngLat | None,
    *,
    farthest_costs: float = _FAR,
) -> tuple[Candidate, ...]:
    """Rank by score, nearness to the frontier and, where asked, to a place."""
    candidates = []
    for place, alike, why in found:
        offset, score, reason = place.frontier_offset_km, alike, why
        if offset is not None:
            score -= min(offset, 300.0) / 300 * farthest_costs
            reason += f"; {offset:.0f} km from the frontier"
        if close_to and place.at:
            distance = kilometres(close_to, place.at)
            score += 0.1 if distance < 30 else -min(distance, 300.0) / 600
            reason += f"; {distance:.0f} km from the place asked for"
        candidates.append(Candidate(place, round(min(1.0, max(0.0, score)), 2), reason))
    return tuple(sorted(candidates, key=lambda one: (-one.score, one.place.id)))
