"""Whether a spelling means a place here: by head nouns, prepositions, persons and lists."""

from dataclasses import replace
from itertools import zip_longest

from gazetteer.around import Capitals, Found, bare_forms, lists, words_after, words_before
from gazetteer.index import Gazetteer, Strength
from gazetteer.place import PlaceKind
from gazetteer.words import Head, Words

# How far behind a name its province may stand: "X, in the east of Y".
_BESIDE = 28
_WIDE = frozenset((PlaceKind.REGION, PlaceKind.DESERT))


def head_before(key: str, at: int, words: Words) -> Head | None:
    """The head noun that ends right before ``at``: one word, or up to three in English."""
    near = words_before(key, at, 3)
    for count in range(len(near), 0, -1):
        parts = list(reversed(near[:count]))
        for first in bare_forms(parts[0]):
            if head := words.heads.get(" ".join([first, *parts[1:]])):
                return head
    return None


def head_after(key: str, one: Found, words: Words) -> PlaceKind | None:
    """The kind of the head noun right behind a Latin name: one word or two."""
    if not is_latin(one):
        return None
    near = words_after(key, one.end, 3)
    near = near[1:] if near[:1] == ["s"] else near[:2]
    for count in range(len(near), 0, -1):
        if kind := words.heads_after.get(" ".join(near[:count])):
            return kind
    return None


def places_meant(key: str, found: list[Found], gazetteer: Gazetteer, caps: Capitals) -> list[Found]:
    """Of the names found in a text, in order, those that mean a place, with their head nouns."""
    judge = _Judge(key, gazetteer, caps)
    headed = judge.with_heads(found)
    allowed = [judge.with_allowed_names(one) for one in headed]
    open_cases = [one for one in allowed if one.names and not judge.is_another_thing(one)]
    meant = [
        judge.is_meant(one, following) for one, following in zip_longest(open_cases, open_cases[1:])
    ]
    _spread_in_lists(key, open_cases, meant)
    known = {one.key for one, yes in zip(open_cases, meant, strict=True) if yes}
    return [
        one
        for one, yes in zip(open_cases, meant, strict=True)
        if yes or (one.key in known and judge.stands_free(one))
    ]


def _spread_in_lists(key: str, found: list[Found], meant: list[bool]) -> None:
    """A weak name in one list with a place is a place, whichever of them comes first."""
    pairs = list(zip(range(len(found)), range(1, len(found)), strict=False))
    for first, second in [*pairs, *reversed(pairs)]:
        if meant[first] != meant[second] and lists(key, found[first], found[second]):
            meant[first] = meant[second] = True


class _Judge:
    """The questions asked of one found name, in one text."""

    def __init__(self, key: str, gazetteer: Gazetteer, caps: Capitals) -> None:
        self.key = key
        self.gazetteer = gazetteer
        self.words = gazetteer.words
        self.caps = caps

    def with_heads(self, found: list[Found]) -> list[Found]:
        """Note every name's head noun; one in the dual or plural goes for the list behind it."""
        noted: list[Found] = []
        ruling: Head | None = None
        for one in found:
            own = head_before(self.key, one.start - len(one.glued), self.words)
            if own:
                ruling = own if own.lists else None
            elif not (noted and lists(self.key, noted[-1], one)):
                ruling = None
            kind = (own or ruling).kind if own or ruling else None  # type: ignore[union-attr]
            noted.append(replace(one, head=kind or head_after(self.key, one, self.words)))
        return noted

    def with_allowed_names(self, one: Found) -> Found:
        """Leave readings that need a head noun only beside theirs, and then only them."""
        headed = tuple(
            name
            for name in one.names
            if name.strength is Strength.HEADED and self.gazetteer[name.place].kind is one.head
        )
        free = tuple(name for name in one.names if name.strength is not Strength.HEADED)
        return replace(one, names=headed or free)

    def is_another_thing(self, one: Found) -> bool:
        """Part of the name of a body, an outlet or a tribe, or somebody's name."""
        at = one.start - len(one.glued)
        if one.head is not None and head_before(self.key, at, self.words):
            return False
        near = words_before(self.key, at, 2)
        for count in (1, 2):
            phrase = " ".join(reversed(near[:count]))
            if any(form in self.words.bodies for form in bare_forms(phrase)):
                return True
        if not is_latin(one):
            return False
        if near and near[0] in self.words.first_names | self.words.persons:
            return True
        after = words_after(self.key, one.end, 2)
        phrases = {" ".join(after[:count]) for count in range(1, len(after) + 1)}
        if not phrases.isdisjoint(self.words.bodies_after_any):
            return True
        capital = bool(after) and self.caps.opens(one.end + 1)
        return capital and not phrases.isdisjoint(self.words.bodies_after)

    def is_meant(self, one: Found, following: Found | None) -> bool:
        """Whether a name is a place by itself or by the words next to it."""
        if any(name.strength is not Strength.WEAK for name in one.names):
            return True
        if one.head is not None:
            return True
        if self._is_person(one):
            return False
        if self._province_beside(one, following) or self._described(one):
            return True
        return self._after_preposition(one)

    def stands_free(self, one: Found) -> bool:
        """Whether nothing beside a weak name speaks against the place it meant elsewhere."""
        if self._is_person(one) or one.key in self.words.common:
            return False
        near = words_before(self.key, one.start - len(one.glued), 1)
        if near and not any(form in self.words.before for form in bare_forms(near[0])):
            return False
        after = words_after(self.key, one.end, 1)
        return not (after and after[0] in self.words.not_after)

    def _is_person(self, one: Found) -> bool:
        at = one.start - len(one.glued)
        near = words_before(self.key, at, 1)
        after = words_after(self.key, one.end, 1)
        if after and after[0] in self.words.persons_after:
            return True
        if not near or one.glued:
            return False
        if near[0] in self.words.persons or near[0] in self.words.first_names:
            return True
        if not is_latin(one) or near[0] in self.words.before:
            return False
        before = at - 1 - len(near[0])
        return before >= 0 and self.caps.opens(before)

    def _described(self, one: Found) -> bool:
        """An apposition such as "the Iraqi": of the place's own country where it names one."""
        behind = one.end + 2 if self.key.startswith("..", one.end) else one.end
        after = words_after(self.key, behind, 1)
        if not after or after[0] not in self.words.after:
            return False
        countries = {self.gazetteer[name.place].country for name in one.names}
        other = {"iraq": "السوريه", "syria": "العراقيه"}
        return all(after[0] != other.get(country) for country in countries)

    def _after_preposition(self, one: Found) -> bool:
        at = one.start - len(one.glued)
        near = words_before(self.key, at, 2)
        after = words_after(self.key, one.end, 1)
        disowned = bool(after) and after[0] in self.words.not_after
        if one.glued and one.glued[-1] in "بل":
            return not disowned and one.key not in self.words.common
        for count in range(len(near), 0, -1):
            parts = list(reversed(near[:count]))
            for first in bare_forms(parts[0]):
                phrase = " ".join([first, *parts[1:]])
                if phrase in self.words.before:
                    loose = phrase in self.words.loose and disowned
                    common = one.key in self.words.common and phrase not in self.words.firm
                    return not (loose or common)
        return False

    def _province_beside(self, one: Found, following: Found | None) -> bool:
        """Its own province or country named close behind: "X, in the countryside of Y"."""
        if following is None or following.start - one.end > _BESIDE:
            return False
        if any(mark in ".!?؟؛;:\u2029" for mark in self.key[one.end : following.start]):
            return False
        gap = self.key[one.end : following.start]
        named: set[str | None] = set()
        for name in following.names:
            other = self.gazetteer[name.place]
            named.add(other.id)
            if other.kind in _WIDE or not self.words.firm.isdisjoint(gap.split()):
                named.add(other.governorate)
        named.discard(None)
        places = [self.gazetteer[name.place] for name in one.names]
        return any({place.governorate, place.country} & named for place in places)


def is_latin(one: Found) -> bool:
    """Whether a spelling is in Latin letters."""
    return one.key[0] < "\u0250"
