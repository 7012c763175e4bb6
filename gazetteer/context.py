"""Whether a spelling means a place here: by head nouns, prepositions, persons and lists."""

import re
from collections.abc import Callable
from itertools import takewhile, zip_longest
from typing import TypeAlias

from gazetteer.around import (
    Capitals,
    Found,
    bare_forms,
    last_before,
    words_after,
    words_before,
)
from gazetteer.asked import kinds_asked
from gazetteer.bare import NAMESAKES, SPEAKERS, befalls, is_a_noun, is_bare, is_placed
from gazetteer.elsewhere import elsewhere
from gazetteer.heads import with_heads
from gazetteer.index import Gazetteer
from gazetteer.listing import refuse_in_lists, spread_in_lists
from gazetteer.namesakes import is_another_thing
from gazetteer.ordinary import is_described_as_a_noun, is_ordinary
from gazetteer.passages import Passages
from gazetteer.persons import is_person
from gazetteer.place import SETTLED, PlaceKind
from gazetteer.predicates import has_predicate, is_subject
from gazetteer.roles import is_somebodys_part
from gazetteer.spelling import Name, Strength
from gazetteer.tribes import is_tribe

# How far behind a name its province may stand: "X, in the east of Y".
_BESIDE = 28
_WIDE = frozenset((PlaceKind.REGION, PlaceKind.DESERT))
# What no adjective stands behind.
_STRAIGHT = frozenset(("في", "الي", "داخل", "طريق", "in", "into", "له", "li", "بو", "bo"))
# Behind what happens these make a scene of what follows.
_SCENE = _STRAIGHT | {"من", "علي", "عن", "نحو", "صوب", "باتجاه", "حول", "فوق"}
# "From X to Y".
_UNTIL = (("الي",), ("حتي",))
# Of a noun that is somebody's: "his return".
_HIS = ("ه", "ها", "هم")
# Before a common word these speak of time: "before the revolution".
_WHEN = frozenset(("قبل", "بعد"))
_ENDS = frozenset(".!?؟؛:\u2029")
# The people of a place, as a participle in the plural has it: "the held of X".
_PEOPLE = re.compile(r"[وفبل]?م\w{3,}[يو]")


def places_meant(key: str, found: list[Found], gazetteer: Gazetteer, caps: Capitals) -> list[Found]:
    """Of the names found in a text, in order, those that mean a place, with their head nouns."""
    passages = Passages(key, gazetteer.words)
    ends = frozenset(edge for one in found for edge in (one.start, one.end))
    judge = _Judge(key, gazetteer, caps, passages, ends)
    headed = with_heads(key, found, gazetteer.words)
    allowed = [judge.with_allowed_names(one) for one in headed]
    clubs = passages.players(allowed)
    far = elsewhere(allowed, key, gazetteer)
    whose = [
        one.start not in clubs
        and not is_tribe(one, key, gazetteer.words)
        and not is_another_thing(one, key, gazetteer.words, caps, others=ends)
        and not is_somebodys_part(one, key, gazetteer.words, caps, governs=judge.governs(one))
        for one in allowed
    ]
    refuse_in_lists(key, allowed, whose)
    kept = [
        ours and bool(one.names) and one.start not in far and not passages.is_far(one)
        for one, ours in zip(allowed, whose, strict=True)
    ]
    open_cases = [one for one, yes in zip(allowed, kept, strict=True) if yes]
    meant = [
        judge.is_meant(one, following) for one, following in zip_longest(open_cases, open_cases[1:])
    ]
    spread_in_lists(key, open_cases, meant, caps, gazetteer.words)
    judge.admit_neighbours(open_cases, meant)
    return [one for one, yes in zip(open_cases, meant, strict=True) if yes]


# Endings of "theirs", "hers", "ours": what such a word owns may be described behind.
_OWNED = ("ها", "هم", "نا")
_SHORTEST_NOUN = 3


def _may_govern(word: str) -> bool:
    """Whether an Arabic word may be a verb or an indefinite noun: "the market of X".

    Behind a definite noun a name with its article may be its adjective: "the existing treaty".
    """
    bare = word[1:] if word[0] in "وف" else word
    definite = bare.startswith(("ال", "لل", "بال", "كال")) or bare.endswith(_OWNED)
    return not definite and len(bare) >= _SHORTEST_NOUN


def _fits(kind: PlaceKind, head: PlaceKind | None) -> bool:
    """Whether a head noun names this kind; troops make a base of an oil field."""
    return kind is head or (kind is PlaceKind.FACILITY and head is PlaceKind.BASE)


def _nearly_fits(kind: PlaceKind, head: PlaceKind | None) -> bool:
    """Whether writers use this head noun for this kind: a town is called a district or a city."""
    return kind in SETTLED and head in SETTLED


_Fits: TypeAlias = Callable[[PlaceKind, PlaceKind | None], bool]


class _Judge:
    """The questions asked of one found name, in one text."""

    def __init__(
        self,
        key: str,
        gazetteer: Gazetteer,
        caps: Capitals,
        passages: Passages,
        ends: frozenset[int],
    ) -> None:
        self.key = key
        self.passages = passages
        self.ends = ends
        self.gazetteer = gazetteer
        self.words = gazetteer.words
        self.caps = caps

    def governs(self, one: Found) -> bool:
        """Whether the name stands for a government too."""
        kinds = {self.gazetteer[name.place].kind for name in one.names}
        return bool(kinds & SPEAKERS) or one.key in self.words.capitals

    def with_allowed_names(self, one: Found) -> Found:
        """Leave readings that need a head noun only beside theirs, and then only them."""
        if len(one.names) == 1 and one.names[0].strength is not Strength.HEADED:
            return one
        if all(name.strength is not Strength.HEADED for name in one.names):
            return one
        free = tuple(name for name in one.names if name.strength is not Strength.HEADED)
        names = self._headed(one, _fits)
        if not names and free:
            names = (*free, *self._asked_for(one))
        names = names or self._headed(one, _nearly_fits)
        return one if names == one.names else one._replace(names=names)

    def _headed(self, one: Found, fits: _Fits) -> tuple[Name, ...]:
        return tuple(
            name
            for name in one.names
            if name.strength is Strength.HEADED and fits(self.gazetteer[name.place].kind, one.head)
        )

    def _asked_for(self, one: Found) -> tuple[Name, ...]:
        """The crossing of a town's name behind a verb that opens or closes one."""
        asked = kinds_asked(words_before(self.key, one.start - len(one.glued), 3))
        if PlaceKind.CROSSING not in asked:
            return ()
        known = {name.place for name in one.names if name.strength is not Strength.HEADED}
        return tuple(
            name
            for name in one.names
            if name.place not in known and self.gazetteer[name.place].kind is PlaceKind.CROSSING
        )

    def is_meant(self, one: Found, following: Found | None) -> bool:
        """Whether a name is a place by itself or by the words next to it."""
        if one.head is not None or is_a_noun(one, self.key, self.words):
            return one.head is not None
        if any(name.strength is not Strength.WEAK for name in one.names):
            return not self._is_bare(one, following)
        return self._is_cued(one, following)

    def _is_cued(self, one: Found, following: Found | None) -> bool:
        """Whether the words next to a weak name make it a place."""
        if is_person(one, self.key, self.words, self.caps) or is_ordinary(
            one, self.key, self.gazetteer, self.caps
        ):
            return False
        if self._province_beside(one, following) or self._described(one) or self._opens(one):
            return True
        if is_subject(one, self.key, self.words) or has_predicate(one, self.key, self.words):
            return True
        common = one.key in self.words.common and not self._is_spelled_as_a_name(one)
        if common:
            return self._after_preposition(one, common=True) or self._is_taken(one)
        return self._after_preposition(one, common=False) or self._object_of_a_verb(one)

    def _is_spelled_as_a_name(self, one: Found) -> bool:
        """Whether the writer's last letter parts it from the word: "about him" and Anah."""
        return one.key in self.words.own_only and self.caps.letter_at(one.end - 1) == "ة"

    def _is_bare(self, one: Found, following: Found | None) -> bool:
        """Whether nothing makes a place of a name that is sure by itself, where it stands."""
        kinds = {self.gazetteer[name.place].kind for name in one.names}
        if kinds & SPEAKERS or (" " in one.key and kinds.isdisjoint(NAMESAKES)):
            return False
        if one.key in self.words.capitals:
            return False
        bare = is_bare(one, self.key, self.words, self.caps, others=self.ends) or (
            self.passages.is_abroad(one) and not is_placed(one, self.key, self.words)
        )
        return bare and not (
            self._province_beside(one, following) or self._described(one) or self._opens(one)
        )

    def _is_taken(self, one: Found) -> bool:
        """Whether a verb that takes a place has one of the common words that may stand so."""
        near = words_before(self.key, one.start, 2)
        after = words_after(self.key, one.end, 1)
        if one.glued or not near:
            return False
        if is_described_as_a_noun(after, self.words):
            return False
        # A verb that takes a place, or one in the feminine whose subject a town is.
        befallen = near[0] in self.words.undergone and "ت" in {near[0][0], near[0][-1]}
        taken = befallen or any(form in self.words.verbs for form in bare_forms(near[0]))
        if taken and one.key in self.words.describing:
            return near[0] not in self.words.of_things
        # With its subject between: "the planes bombed X", "the army entered X".
        forms = {form for word in near for form in bare_forms(word)}
        return not self.words.storming.isdisjoint(forms) or self._is_entered(one)

    def _is_entered(self, one: Found) -> bool:
        """Whether troops or vehicles stand between it and a verb that takes a place."""
        near = words_before(self.key, one.start, 4)
        subject, verb = False, False
        for word in near:
            verb = verb or (subject and not self.words.verbs.isdisjoint(bare_forms(word)))
            subject = subject or not self.words.troops.isdisjoint(bare_forms(word))
        return verb

    def _object_of_a_verb(self, one: Found) -> bool:
        """Whether a verb that takes a place stands shortly before, with its subject between."""
        near = words_before(self.key, one.start, 4)
        after = words_after(self.key, one.end, 1)
        disowned = bool(after) and after[0] in self.words.not_after
        if one.key.partition(" ")[0] in self.words.first_names:
            return False
        if one.key in self.words.borne and self._has_its_aim_behind(one):
            return False
        # Right behind a verb a name of descent is its subject: somebody came in.
        family = one.key.startswith("ال") and one.key.endswith("ي")
        verbs = {form for word in near[family:] for form in bare_forms(word)}
        if near and not one.glued and not self.words.undergone.isdisjoint(bare_forms(near[0])):
            return near[0][-1] == "ت" or "ت" in near[0][:2]
        return not one.glued and not disowned and not self.words.verbs.isdisjoint(verbs)

    def _has_its_aim_behind(self, one: Found) -> bool:
        """Whether "to" stands shortly behind: who came is not where they came to."""
        behind = words_after(self.key, one.end, 2)
        return "الي" in behind

    def _opens(self, one: Found) -> bool:
        """Whether a name opens a line as its dateline, or a sentence as what something befalls."""
        before = last_before(self.key, one.start, ' "*#|')
        if one.glued or (before and before not in _ENDS):
            return False
        behind = self.key[one.end : one.end + 3].lstrip('" ')
        if (
            behind[:1] in {":", "(", "/", "|", "…"}
            or behind[:2] == ".."
            or self.caps.dashed_off(one.end)
        ):
            # An outlet opens its own reports so as well.
            outlets = (f"قناه {one.key}", f"al {one.key}")
            return self.words.phrases.isdisjoint(outlets)
        return befalls(one, self.key, self.words)

    def admit_neighbours(self, found: list[Found], meant: list[bool]) -> None:
        """A common word after a preposition is a place where its province is spoken of."""
        provinces = {
            self.gazetteer[name.place].governorate or name.place
            for one, yes in zip(found, meant, strict=True)
            for name in one.names
            if yes
        }
        for index, one in enumerate(found):
            own = {self.gazetteer[name.place].governorate for name in one.names}
            behind_name = index > 0 and one.start - found[index - 1].end == 1
            if not meant[index] and own & provinces:
                person = is_person(one, self.key, self.words, self.caps)
                strong = one.names[0].strength is Strength.STRONG
                if strong or is_a_noun(one, self.key, self.words):
                    continue
                meant[index] = not (
                    person or is_ordinary(one, self.key, self.gazetteer, self.caps)
                ) and (
                    self._is_in_company(one)
                    or (
                        self._is_bare_name(one)
                        and not behind_name
                        and not is_bare(one, self.key, self.words, self.caps, others=self.ends)
                    )
                )

    def _is_in_company(self, one: Found) -> bool:
        """Whether it stands behind a word of place; of a common word, behind one of few."""
        if one.key not in self.words.common:
            return self._after_preposition(one, common=False)
        near = words_before(self.key, one.start - len(one.glued), 1)
        after = words_after(self.key, one.end, 1)
        # "for" before a noun without its article: "for guarding the border".
        joined = one.glued[-1:] == "ب" or one.glued.endswith("لل")
        plain = joined or not (_SCENE - {"علي"}).isdisjoint(bare_forms((*near, "")[0]))
        return self._after_preposition(one, common=True) or (
            plain and not is_described_as_a_noun(after, self.words)
        )

    def _is_bare_name(self, one: Found) -> bool:
        """Whether a capital makes it a name, or a word that it belongs to and can't describe."""
        after = words_after(self.key, one.end, 1)
        if one.latin:
            plain = one.key in self.words.common and self.caps.opens_sentence(one.start)
            return not plain and not (after and after[0] in self.words.persons_after)
        if not one.key.startswith("ال") or one.key.endswith("ي") or one.key in self.words.common:
            return False
        near = words_before(self.key, one.start - len(one.glued), 1)
        if not near or (after and after[0] in self.words.not_after):
            return False
        if near[0] in self.words.objects_of:
            return False
        return _may_govern(near[0]) and near[0] not in self.words.bodies

    def _described(self, one: Found) -> bool:
        """An apposition such as "the Iraqi": of the place's own country where it names one."""
        behind = one.end + 2 if self.key.startswith("..", one.end) else one.end
        after = words_after(self.key, behind, 1)
        if not after or after[0] not in self.words.after:
            return False
        countries = {self.gazetteer[name.place].country for name in one.names}
        other = {"iraq": "السوريه", "syria": "العراقيه"}
        return all(after[0] != other.get(country) for country in countries)

    def _after_preposition(self, one: Found, *, common: bool) -> bool:
        at = one.start - len(one.glued)
        near = words_before(self.key, at, 2)
        after = words_after(self.key, one.end, 1)
        disowned = bool(after) and after[0] in self.words.not_after
        if one.glued and one.glued[-1] in "بل":
            keys = {one.key, f"ال{one.key}"} if one.glued.endswith("لل") else {one.key}
            described = disowned and one.key in self.words.adjectives
            scene = one.key in self.words.describing and self._is_the_scene(one, after, skipped=0)
            return not described and (scene or keys.isdisjoint(self.words.common))
        if near and not common and _PEOPLE.fullmatch(near[0]):
            return not disowned
        if near[:1] == ("بين",) and self._is_joined(after):
            return True
        for count in range(len(near), 0, -1):
            parts = list(reversed(near[:count]))
            for first in bare_forms(parts[0]):
                phrase = " ".join([first, *parts[1:]])
                if phrase in self.words.before:
                    if phrase in _WHEN and one.key in self.words.common:
                        return False
                    loose = phrase in self.words.loose and disowned
                    own = one.key in self.words.own_only or self._is_the_scene(one, after)
                    plain = phrase in self.words.firm or (phrase in _SCENE and own)
                    plain = plain or (
                        (phrase in _STRAIGHT or (phrase == "من" and after[:1] in _UNTIL))
                        and one.key in self.words.describing
                        and not is_described_as_a_noun(after, self.words)
                    )
                    return not loose and (plain or not common)
        return False

    def _is_joined(self, after: tuple[str, ...]) -> bool:
        """Whether "and" and another name follow: "between X and Y"."""
        if not after or not after[0].startswith("و"):
            return False
        other = self.gazetteer.spellings.get(after[0][1:])
        return other is not None and any(
            name.strength is not Strength.HEADED for name in other.names
        )

    def _is_the_scene(self, one: Found, after: tuple[str, ...], *, skipped: int = 1) -> bool:
        """Whether what happens shortly before happens at places: "the blast in X", "back to X".

        The preposition before the name is ``skipped``, unless it is glued.
        """
        if is_described_as_a_noun(after, self.words):
            return False
        near = words_before(self.key, one.start - len(one.glued), 4)[skipped:]
        farther = takewhile(lambda word: word not in _SCENE, near)
        forms = {form.removeprefix("ال") for word in farther for form in bare_forms(word)}
        forms |= {form.removesuffix(ending) for form in forms for ending in _HIS}
        return not self.words.happenings.isdisjoint(forms)

    def _province_beside(self, one: Found, following: Found | None) -> bool:
        """Its own province or country named close behind: "X, in the countryside of Y"."""
        if following is None or following.start - one.end > _BESIDE:
            return False
        after = words_after(self.key, one.end, 1)
        is_aim = one.glued.endswith("ل") and not one.glued.endswith("لل")
        if one.key in self.words.common and (is_aim or is_described_as_a_noun(after, self.words)):
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
        if {place.id for place in places} & named:  # itself again
            return False
        return any({place.governorate, place.country} & named for place in places)
