"""Whether a spelling means a place here: by head nouns, prepositions, persons and lists."""

import re
from itertools import compress, zip_longest

from gazetteer.around import Capitals, Found
from gazetteer.bare import NAMESAKES, SPEAKERS, holds_its_noun, is_a_noun, is_bare, is_placed
from gazetteer.cues import Cues
from gazetteer.elsewhere import elsewhere
from gazetteer.entered import is_entered_by_a_force
from gazetteer.gates import is_opened
from gazetteer.heads import with_heads
from gazetteer.index import Gazetteer
from gazetteer.likened import is_the_like
from gazetteer.listing import refuse_before_goods, refuse_in_lists, spread_in_lists
from gazetteer.namesakes import is_another_thing
from gazetteer.ordinary import is_ordinary
from gazetteer.owned import is_taken_in_kurdish
from gazetteer.passages import Passages
from gazetteer.persons import is_person
from gazetteer.place import SETTLED, PlaceKind
from gazetteer.plain import Plain, is_strong, plainly
from gazetteer.predicates import has_predicate, is_subject
from gazetteer.readings import Readings
from gazetteer.roles import is_somebodys_part
from gazetteer.senses import is_in_another_sense
from gazetteer.setting import Setting
from gazetteer.spelling import Strength
from gazetteer.townlike import is_a_towns_part, is_based_on
from gazetteer.tribes import is_tribe


def places_meant(key: str, found: list[Found], gazetteer: Gazetteer, caps: Capitals) -> list[Found]:
    """Of the names found in a text, in order, those that mean a place, with their head nouns."""
    if not found:
        return []
    passages = Passages(key, gazetteer.words)
    ends = frozenset([one.start for one in found] + [one.end for one in found])
    judge = _Judge(key, gazetteer, caps, passages, ends)
    readings = Readings(key, gazetteer)
    headed = with_heads(key, found, gazetteer.words)
    allowed = [readings.allowed(one) for one in headed]
    clubs = passages.players(allowed)
    plain = plainly(allowed, key, gazetteer, caps)
    here = [
        sure is not Plain.NO and is_strong(one) for one, sure in zip(allowed, plain, strict=True)
    ]
    far = elsewhere(allowed, key, gazetteer, here)
    whose = [
        one.start not in clubs and (sure is not Plain.NO or judge.is_itself(one))
        for one, sure in zip(allowed, plain, strict=True)
    ]
    refuse_in_lists(key, allowed, whose)
    refuse_before_goods(key, allowed, whose, gazetteer.words)
    kept = [
        ours and bool(one.names) and one.start not in far and not passages.is_far(one)
        for one, ours in zip(allowed, whose, strict=True)
    ]
    open_cases = list(compress(allowed, kept))
    meant = [
        (sure is Plain.PLACED and (one.head is not None or is_strong(one)))
        or judge.is_meant(one, following)
        for one, following, sure in zip_longest(
            open_cases, open_cases[1:], list(compress(plain, kept))
        )
    ]
    spread_in_lists(key, open_cases, meant, caps, gazetteer.words)
    judge.admit_neighbours(open_cases, meant)
    return list(compress(open_cases, meant))


_IN = tuple((word,) for word in ("in", "across", "through", "into", "from", "over", "inside"))
# "T2", "K1": a terminal, a visa, a climber's mountain.
_CODE = re.compile(r"[a-z] ?\d")
_STRUCK = frozenset(
    (verb,)
    for verb in (
        "struck", "hit", "hits", "strike", "strikes", "bombed", "bombs", "shelled", "targeted",
        "targets", "raided", "stormed", "entered", "reached", "captured", "retook", "seized",
        "left", "evacuated", "attacked", "besieged",
    )
)  # fmt: skip
_LANDSCAPES = frozenset((PlaceKind.REGION, PlaceKind.DESERT))
_SETTLED_OR_COUNTRY = SETTLED | {PlaceKind.COUNTRY}


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
        self.cues = Cues(key, gazetteer)
        self.setting = Setting(key, gazetteer, caps)

    def is_itself(self, one: Found) -> bool:
        """Whether the words beside a name make no other thing of it than a place."""
        key, gazetteer, words = self.key, self.gazetteer, self.words
        return not (
            is_tribe(one, key, gazetteer)
            or is_in_another_sense(one, words)
            or is_another_thing(one, key, words, self.caps, others=self.ends)
            or self._is_somebodys(one)
            or is_the_like(one, key, gazetteer)
        )

    def _is_somebodys(self, one: Found) -> bool:
        """Whether the sentence gives a Latin name a part that no place has."""
        if not one.latin:
            return False
        kinds = {self.gazetteer[name.place].kind for name in one.names}
        return is_somebodys_part(
            one,
            self.key,
            self.words,
            self.caps,
            governs=not kinds.isdisjoint(SPEAKERS) or one.key in self.words.capitals,
            settled=kinds <= _SETTLED_OR_COUNTRY and not holds_its_noun(one, self.words),
        )

    def is_meant(self, one: Found, following: Found | None) -> bool:
        """Whether a name is a place by itself or by the words next to it."""
        if one.head is not None or is_a_noun(one, self.key, self.words):
            return one.head is not None
        # Most names have one reading, or the first of theirs decides.
        if one.names[0].strength is Strength.WEAK and all(
            name.strength is Strength.WEAK for name in one.names
        ):
            return self._is_cued(one, following)
        return not self._is_bare(one, following)

    def _is_cued(self, one: Found, following: Found | None) -> bool:
        """Whether the words next to a weak name make it a place."""
        if is_based_on(one, self.key) and self.caps.dashed(one.end, one.end + 1):
            return True
        if is_person(one, self.key, self.words, self.caps) or is_ordinary(
            one, self.key, self.gazetteer, self.caps
        ):
            return False
        told = self.setting.tells(one, following) or self._is_said_of(one)
        if told or self._is_ground(one) or self._is_taken_by_men(one):
            return True
        if one.latin and _CODE.fullmatch(one.key):
            return one.near[:1] in _STRUCK
        common = one.key in self.words.common and not self._is_spelled_as_a_name(one)
        if common:
            return self.cues.after_preposition(one, common=True) or self.cues.is_taken(one)
        return self.cues.after_preposition(one, common=False) or self.cues.object_of_a_verb(one)

    def _is_taken_by_men(self, one: Found) -> bool:
        """Whether men under arms take it, in either script."""
        by_forces = self.cues.is_left_by_forces(one)
        return by_forces or is_entered_by_a_force(one, self.key, self.words)

    def _is_ground(self, one: Found) -> bool:
        """Whether an English preposition and an article stand before a landscape: "in the X"."""
        near = one.near[:2] if one.latin else ()
        if near[:1] != ("the",) or near[1:] not in _IN:
            return False
        return {self.gazetteer[name.place].kind for name in one.names} <= _LANDSCAPES

    def _is_said_of(self, one: Found) -> bool:
        """Whether what the sentence says of it is said of towns."""
        return (
            is_subject(one, self.words)
            or has_predicate(one, self.key, self.words)
            or is_a_towns_part(one, self.key, self.words)
            or is_opened(one, self.key, self.gazetteer)
            or (self.caps.kurdish and is_taken_in_kurdish(one, self.words))
        )

    def _is_spelled_as_a_name(self, one: Found) -> bool:
        """Whether the writer's last letter parts it from the word: "about him" and Anah."""
        return one.key in self.words.own_only and self.caps.letter_at(one.end - 1) == "ة"

    def _is_bare(self, one: Found, following: Found | None) -> bool:
        """Whether nothing makes a place of a name that is sure by itself, where it stands."""
        if one.key in self.words.capitals:
            return False
        kinds = {self.gazetteer[name.place].kind for name in one.names}
        if kinds & SPEAKERS or (" " in one.key and kinds.isdisjoint(NAMESAKES)):
            return False
        bare = is_bare(one, self.key, self.words, self.caps, others=self.ends) or (
            self.passages.is_abroad(one) and not is_placed(one, self.words)
        )
        return bare and not self.setting.tells(one, following)

    def admit_neighbours(self, found: list[Found], meant: list[bool]) -> None:
        """A common word after a preposition is a place where its province is spoken of."""
        if all(meant):
            return
        named = {name.place for one in compress(found, meant) for name in one.names}
        provinces = {self.gazetteer[place].governorate or place for place in named}
        for index, one in enumerate(found):
            if meant[index]:
                continue
            own = {self.gazetteer[name.place].governorate for name in one.names}
            behind_name = index > 0 and one.start - found[index - 1].end == 1
            if own & provinces:
                person = is_person(one, self.key, self.words, self.caps)
                strong = one.names[0].strength is Strength.STRONG
                if strong or is_a_noun(one, self.key, self.words):
                    continue
                meant[index] = not (
                    person or is_ordinary(one, self.key, self.gazetteer, self.caps)
                ) and (
                    self.cues.is_in_company(one)
                    or (
                        self._is_kurdish(one)
                        and not behind_name
                        and not is_bare(one, self.key, self.words, self.caps, others=self.ends)
                    )
                )

    def _is_kurdish(self, one: Found) -> bool:
        """Whether Kurdish gives it a capital, where a verb puts no word of place before it.

        In English a capital makes none, as it is as often somebody's.
        """
        after = one.after[:1]
        person = after != () and after[0] in self.words.persons_after
        return one.latin and self.caps.kurdish and one.key not in self.words.common and not person
