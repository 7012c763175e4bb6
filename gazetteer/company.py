"""Names of large lists in a text: the few of them that mean a place there.

A list of every village has a village for every common word. What it names counts with a head noun
("the village of X"), or where its governorate or a place close to it is named in the passage.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from gazetteer.around import (
    Capitals,
    Found,
    is_latin,
    lists,
    word_start,
    words_before,
)
from gazetteer.fold import key_of
from gazetteer.glance import cues_among, hopeful, untaken
from gazetteer.hashes import Stretches, stretches
from gazetteer.heads import head_after, head_before, with_heads
from gazetteer.index import Gazetteer
from gazetteer.listed import admit, go_together, has_ground, known_as
from gazetteer.namesakes import is_another_thing
from gazetteer.neighbours import (
    all_after,
    all_before,
    bounds_of,
    phrases_before,
    word_starts,
    words_of,
)
from gazetteer.persons import is_person
from gazetteer.place import SETTLED, Place
from gazetteer.spelling import Name, Strength
from gazetteer.variants import ARTICLES
from gazetteer.wide import MOST_WORDS, Hit, Trust, Wide

# A passage: about two sentences to either side.
_PASSAGE = 300
_MOST = 8


def found_in_lists(
    key: str, whole: list[Found], meant: list[Found], gazetteer: Gazetteer, caps: Capitals
) -> list[Found]:
    """Names of large lists that mean a place in a text, beside those of the built-in places.

    Args:
        key: The folded text.
        whole: Every built-in spelling found in it, in order, places or not: these come first.
        meant: Those of them that mean a place.
        gazetteer: Where the lists are.
        caps: The capitals of the text.
    """
    said = words_of(key)
    layers = [
        layer
        for layer, firsts in zip(gazetteer.layers, gazetteer.first_words, strict=True)
        if firsts is None or firsts.may_stand_in(said)
    ]
    if not layers:
        return []
    passage = _Passage(key, whole, meant, gazetteer, caps)
    bounds = bounds_of(key)
    every = stretches(bounds, MOST_WORDS)
    cued = cues_among(every, gazetteer)
    every = every.where(_may_be_named(every, layers))
    every = every.where(untaken(every, whole))
    likely = every.where(hopeful(every, bounds.codes, meant, cued))
    kept: list[Found] = []
    for layer in layers:
        kept += passage.candidates(layer, every if layer.counts_by_itself else likely)
    kept = _longest_of(kept)
    edges = frozenset(edge for one in (*whole, *kept) for edge in (one.start, one.end))
    headed = with_heads(key, kept, gazetteer.words)
    return [
        one
        for one in map(passage.judged, headed)
        if one.names and not is_another_thing(one, key, gazetteer.words, caps, others=edges)
    ]


def _may_be_named(every: Stretches, layers: list[Wide]) -> NDArray[np.bool_]:
    named = np.zeros(every.starts.size, dtype=bool)
    for layer in layers:
        named |= layer.may_name(every.hashes)
    return named


class _Passage:
    """The questions asked of a listed name, in one text."""

    def __init__(
        self,
        key: str,
        whole: list[Found],
        meant: list[Found],
        gazetteer: Gazetteer,
        caps: Capitals,
    ) -> None:
        self.key = key
        self.gazetteer = gazetteer
        self.words = gazetteer.words
        self.caps = caps
        self._whole = whole
        self._whole_starts = [one.start for one in whole]
        self._meant = meant
        self._meant_starts = [one.start for one in meant]
        self._trust: dict[str, Trust] = {}
        self._places: dict[str, Place] = {}
        self._everyday: dict[str, bool] = {}
        sure = [(one.start, one.names[0].place) for one in meant if len(one.names) == 1]
        named = {place_id: gazetteer[place_id] for place_id in {place_id for _, place_id in sure}}
        grounded = {place_id: place for place_id, place in named.items() if has_ground(place)}
        self._known = [
            (start, grounded[place_id]) for start, place_id in sure if place_id in grounded
        ]

    def candidates(self, layer: Wide, found: Stretches) -> Iterator[Found]:
        """The names of a list in the text that nothing built-in speaks against."""
        hits = list(layer.hits(self.key, found))
        opens = word_starts(self.key, np.array([hit.start for hit in hits], np.int64)).tolist()
        before = all_before(self.key, opens)
        # Most are ordinary words, which count beside a head noun alone.
        open_cases = [
            (hit, opening, near)
            for hit, opening, near in zip(hits, opens, before, strict=True)
            if not self._is_everyday(hit.key)
            or is_latin(hit.key)
            or head_before(near, self.words) is not None
        ]
        behind = all_after(self.key, [hit.end for hit, _, _ in open_cases])
        for (hit, opening, near), after in zip(open_cases, behind, strict=True):
            one = self._in_text(hit, opening, near, after)
            if one is None or self._is_taken(one.start, one.end):
                continue
            headed = head_before(one.near, self.words) is not None or (
                one.latin and head_after(one.after, self.words) is not None
            )
            if places := self._hopeful(layer, hit, headed=headed):
                yield one.meaning(places)

    def _in_text(
        self, hit: Hit, opening: int, near: tuple[str, ...], after: tuple[str, ...]
    ) -> Found | None:
        """A hit whose word opens there, with the words around it; a Latin one has a capital."""
        start, end = hit.start, hit.end
        if not is_latin(hit.key):
            glued = self.key[opening:start]
            return Found(start, end, hit.key, (), False, False, glued, near, after)
        if not self.caps.written(start, end):
            return None
        if (article := self._with_article(hit)) < start:
            near = words_before(self.key, article, MOST_WORDS)
        return Found(article, end, hit.key, (), True, False, "", near, after)

    def _hopeful(self, layer: Wide, hit: Hit, *, headed: bool) -> tuple[Name, ...]:
        """The places of a hit, unless nothing beside it can ever make it one."""
        ordinary = self._is_everyday(hit.key)
        company = ordinary or min(map(layer.trust, hit.rows)) is Trust.COMPANY
        if company and not headed and (ordinary or not self._near(hit.start, hit.end)):
            return ()
        found: dict[str, Place] = {}
        for row in hit.rows:
            listed = layer.place(row)
            place = known_as(listed, hit.key, self.gazetteer)
            if hit.key in map(key_of, listed.weak):
                self._trust[place.id] = Trust.PLACE_WORD
            else:
                self._trust.setdefault(place.id, layer.trust(row))
            admit(found, place)
        self._places |= found
        return tuple(Name(place_id, Strength.WEAK) for place_id in found)

    def _is_everyday(self, key: str) -> bool:
        if (known := self._everyday.get(key)) is None:
            known = self._everyday[key] = key in self.gazetteer.everyday
        return known

    def judged(self, one: Found) -> Found:
        """Keep of a found name the places that the passage allows."""
        return one.meaning(self._allowed(one)[:_MOST])

    def _allowed(self, one: Found) -> tuple[Name, ...]:
        place_word, everyday = self._after_place_word(one), self._is_everyday(one.key)
        person = is_person(one, self.key, self.words, self.caps)
        near = self._near(one.start, one.end)
        kept: list[Name] = []
        for name in one.names:
            place, trust = self._places[name.place], self._trust[name.place]
            company = any(go_together(place, other) for other in near)
            if self._is_headed(one, place):
                if company or not (everyday or _may_describe(one.key)):
                    kept.append(name._replace(strength=Strength.HEADED))
            elif person or everyday:
                continue
            elif trust is Trust.ITSELF:
                kept.append(name._replace(strength=Strength.STRONG))
            elif place_word and (company or trust is Trust.PLACE_WORD) and not _is_short(one):
                kept.append(name)
        return self._with_company_first(kept, near)

    def _with_company_first(self, names: list[Name], near: list[Place]) -> tuple[Name, ...]:
        """Of places of one name those in company alone, else the nearest to the frontier first."""
        together = [
            name
            for name in names
            if any(go_together(self._places[name.place], other) for other in near)
        ]
        kept = together or names
        return tuple(sorted(kept, key=lambda name: _offset(self._places[name.place])))

    def _is_headed(self, one: Found, place: Place) -> bool:
        """A head noun of its kind right beside it, which is no word of its own ("the village")."""
        if one.head is None or not (
            one.head is place.kind or (one.head in SETTLED and place.kind in SETTLED)
        ):
            return False
        near = one.near[:1]
        return one.latin or not (near and near[0].startswith("ال"))

    def _after_place_word(self, one: Found) -> bool:
        """A preposition of place before it, or a place beside it in one list."""
        near = one.near[:2]
        if one.glued[-1:] in {"ب", "ل"}:
            return True
        phrase = next((p for p in phrases_before(near) if p in self.words.before), None)
        if phrase is not None:
            return phrase not in self.words.loose
        at = bisect_left(self._meant_starts, one.start)
        return any(lists(self.key, self._meant[at - 1], one) for _ in range(at > 0)) or any(
            lists(self.key, one, other) for other in self._meant[at : at + 1]
        )

    def _near(self, start: int, end: int) -> list[Place]:
        """The built-in places that the passage names."""
        first = bisect_left(self._known, start - _PASSAGE, key=_at)
        last = bisect_right(self._known, end + _PASSAGE, key=_at)
        return list({place.id: place for _, place in self._known[first:last]}.values())

    def _is_taken(self, start: int, end: int) -> bool:
        """Whether a built-in spelling overlaps; a longer name that holds it all goes before it."""
        at = bisect_left(self._whole_starts, end)
        while at > 0 and self._whole[at - 1].end > start:
            other = self._whole[at - 1]
            inside = start <= other.start and other.end <= end
            if other.blocks or not inside or other.end - other.start == end - start:
                return True
            at -= 1
        return False

    def _with_article(self, hit: Hit) -> int:
        before = word_start(self.key, hit.start - 1)
        article = self.key[before : hit.start - 1] in ARTICLES
        return before if article and self.key[hit.start - 1] == " " else hit.start


def _at(known: tuple[int, Place]) -> int:
    return known[0]


def _may_describe(key: str) -> bool:
    """Whether a word behind "village" may be its adjective: "a safe village" is one word apart."""
    return " " not in key and key.endswith("ه") and not key.startswith("ال")


def _is_short(one: Found) -> bool:
    """Whether letters by chance make this name: a few, behind one that may be their own."""
    return len(one.key) < (4 if one.latin else 3 if not one.glued else 5)


def _offset(place: Place) -> float:
    return place.frontier_offset_km if place.frontier_offset_km is not None else 1e4


def _longest_of(found: list[Found]) -> list[Found]:
    """Of names that overlap the longest; of equal ones all their places together."""
    found.sort(key=lambda one: (one.start, -one.end))
    kept: list[Found] = []
    for one in found:
        if kept and one.start < kept[-1].end:
            if (one.start, one.end) == (kept[-1].start, kept[-1].end):
                names = dict.fromkeys((*kept[-1].names, *one.names))
                kept[-1] = kept[-1].meaning(tuple(names))
            elif one.end - one.start > kept[-1].end - kept[-1].start:
                kept[-1] = one
        else:
            kept.append(one)
    return kept
