"""What stands before a weak name and makes it a place: prepositions, verbs, what happens there."""

import re
from itertools import dropwhile, takewhile

from gazetteer.around import Found, bare_forms, is_definite, words_after, words_before
from gazetteer.bare import may_follow
from gazetteer.governed import has_a_thing
from gazetteer.index import Gazetteer
from gazetteer.neighbours import phrases_before
from gazetteer.ordinary import is_described_as_a_noun
from gazetteer.place import SETTLED
from gazetteer.predicates import is_feminine_verb
from gazetteer.spelling import Strength

# What no adjective stands behind.
_STRAIGHT = frozenset(("في", "الي", "داخل", "طريق", "in", "into", "له", "li", "بو", "bo"))
_INSIDE = ("في",)
# Behind what happens these make a scene of what follows.
_SCENE = _STRAIGHT | {"من", "علي", "عن", "نحو", "صوب", "باتجاه", "حول", "فوق"}
_THENCE = frozenset(("to", "from"))
# Nobody has these done to them, as they are visited and targeted.
_ENTERED = frozenset(
    ("fled", "fleeing", "toured", "touring", "shelled", "shelling", "stormed", "storming",
     "entered", "entering", "evacuated", "retook", "retaken", "overran", "liberated", "occupied",
     "recaptured", "bombed", "bombing", "pounded", "besieged", "encircled", "reached")
)  # fmt: skip
# Behind these a name that is no noun is a place.
_TOWARD = frozenset(("نحو", "صوب", "باتجاه", "عند", "مقابل"))
_SHORTEST_NOUN = 3
_BETWEEN = (("بين",), ("between",))
# "From X to Y".
_UNTIL = (("الي",), ("حتي",))
# An outlet, or somebody, may be left and held too: not by these.
_LEFT = frozenset(
    ("left", "hold", "held", "hit", "struck", "targeted", "attacked", "abandoned", "took", "taken",
     "won", "lost")
)  # fmt: skip
_HAVING = frozenset(("had", "has", "have", "also", "then", "once", "since", "later"))
_FORCES = frozenset(
    ("troops", "forces", "fighters", "militants", "militias", "militiamen", "soldiers", "advisers",
     "jets", "warplanes", "aircraft", "drones", "army", "rebels", "insurgents", "convoy", "buses",
     "peshmerga", "pmf", "pmu", "sdf", "ypg", "isis", "isil", "daesh", "police", "guards",
     "jihadists", "gunmen", "opposition", "fsa", "hezbollah", "coalition", "nusra", "jihadis",
     "tribesmen", "militia", "regime", "units", "commandos", "marines", "paramilitaries", "kurds",
     "extremists", "terrorists")
)  # fmt: skip
# "From X northwards".
_ONWARD = frozenset((way,) for way in ("شمالا", "جنوبا", "شرقا", "غربا"))
# "They left Y for X".
_LEAVING = frozenset(
    ("left", "leave", "leaving", "leaves", "departed", "departing", "headed", "heading", "bound",
     "fled")
)  # fmt: skip
# Of a noun that is somebody's, "his return", or a verb's: "they laid a siege".
_ENDINGS = ("ه", "ها", "هم", "ا")
# Before a common word these speak of time: "before the revolution".
_WHEN = frozenset(("قبل", "بعد"))
# Anything may be seen.
_SEEN = frozenset(("راي", "رات", "راوا", "يري", "تري", "شاهد", "شاهدت", "شاهدوا"))
# The people of a place, as a participle in the plural has it: "the held of X".
_PEOPLE = re.compile(r"(?!محامي|مغني|مدعي)[وفبل]?م\w{3,}[يو]")


def _and_his(forms: set[str]) -> set[str]:
    """Words, and what they are without "his" and "her" and the ending of an object."""
    return forms | {form.removesuffix(ending) for form in forms for ending in _ENDINGS}


class Cues:
    """The questions asked of the words before a found name, in one text."""

    def __init__(self, key: str, gazetteer: Gazetteer) -> None:
        self.key = key
        self.gazetteer = gazetteer
        self.words = gazetteer.words

    def after_preposition(self, one: Found, *, common: bool) -> bool:
        """Whether a preposition, or a noun of place or people, stands before that makes it one."""
        if has_a_thing(one, self.words):
            return False
        near = one.near[:2]
        after = one.after[:1]
        disowned = bool(after) and after[0] in self.words.not_after
        if one.glued and one.glued[-1] in "بل":
            keys = {one.key, f"ال{one.key}"} if one.glued.endswith("لل") else {one.key}
            described = disowned and one.key in self.words.adjectives
            scene = one.key in self.words.describing and self.is_the_scene(one, after, skipped=0)
            return not described and (scene or keys.isdisjoint(self.words.common))
        if near and not common and _PEOPLE.fullmatch(near[0]):
            return not disowned
        onward = near[:1] == ("من",) and after[:1] in _ONWARD
        onward = onward or self._goes_on_with_ground(one, near, after)
        paired = near[:1] in _BETWEEN and self.is_joined(one.after[:3])
        left = near[:1] == ("for",) and not _LEAVING.isdisjoint(one.near[1:])
        if paired or left or onward:
            return True
        phrase = next((p for p in phrases_before(near) if p in self.words.before), None)
        if phrase is None or (phrase in _WHEN and one.key in self.words.common):
            return False
        loose = phrase in self.words.loose and disowned
        own = one.key in self.words.own_only or self.is_the_scene(one, after)
        plain = phrase in self.words.firm or ((phrase in _SCENE or phrase in _THENCE) and own)
        plain = plain or self._is_governed(one, phrase, after)
        plain = plain or (
            (phrase in _STRAIGHT or (phrase == "من" and after[:1] in _UNTIL))
            and one.key in self.words.describing
            and not is_described_as_a_noun(after, self.words)
        )
        return not loose and (plain or not common)

    def _goes_on_with_ground(
        self, one: Found, near: tuple[str, ...], after: tuple[str, ...]
    ) -> bool:
        """Whether an Arabic name, behind a preposition, has its surroundings or a scene behind.

        "In X and the towns of Y"; "In X, two were killed".
        """
        if one.latin or one.glued or not near or near[0] not in _SCENE:
            return False
        said = after[0] if after and self.key[one.end] == " " else ""
        if said.startswith("و"):
            head = self.words.head_of[said[1:].removeprefix("ال")]
            return head is not None and head.kind in SETTLED
        opens = len(near) == 1 and self.key.startswith("، ", one.end)
        scene = words_after(self.key, one.end + 1, 1) if opens else ()
        return scene != () and scene[0] in self.words.happenings

    def _is_governed(self, one: Found, phrase: str, after: tuple[str, ...]) -> bool:
        """Whether a noun of place, of people or of what happened has a name that is no noun."""
        if one.key not in self.words.describing:
            return False
        if one.latin:
            return " " in phrase or phrase in _ENTERED  # "a strike on X", "they stormed X"
        if not one.key.startswith("ال"):
            return False
        loose = phrase in self.words.loose or phrase in _SCENE - _TOWARD
        noun = len(phrase) >= _SHORTEST_NOUN or phrase in _TOWARD
        return noun and not loose and not is_described_as_a_noun(after, self.words)

    def is_joined(self, after: tuple[str, ...]) -> bool:
        """Whether "and" and another name follow: "between X and Y"."""
        if after[:1] == ("and",):
            behind = [" ".join(after[1:count]) for count in range(2, len(after) + 1)]
        elif after and after[0].startswith("و"):
            behind = [after[0][1:]]
        else:
            return False
        other = next(filter(None, map(self.gazetteer.spellings.get, behind)), None)
        return other is not None and any(
            name.strength is not Strength.HEADED for name in other.names
        )

    def is_the_scene(self, one: Found, after: tuple[str, ...], *, skipped: int = 1) -> bool:
        """Whether what happens shortly before happens at places: "the blast in X", "back to X".

        The preposition before the name is ``skipped``, unless it is glued.
        """
        if is_described_as_a_noun(after, self.words):
            return False
        near = one.near[skipped:]
        farther = takewhile(lambda word: word not in _SCENE, dropwhile(_SCENE.__contains__, near))
        said = {form for word in farther for form in bare_forms(word)}
        forms = said | {form.removeprefix("ال") for form in said}
        known = _and_his(forms)
        if not self.words.happenings.isdisjoint(known) or (near and self._has_its_seat(one, near)):
            return True
        if self.words.people.isdisjoint(known):
            return False
        # "An officer in X"; "the officer" may be who puts something in it.
        return not self.words.people.isdisjoint(_and_his(said))

    def _has_its_seat(self, one: Found, near: tuple[str, ...]) -> bool:
        """Whether a body, or one with its field, stands right before "in": "the health sector"."""
        if one.glued or one.near[:1] != _INSIDE:
            return False
        first = near[0].removeprefix("ال")
        described = near[1:] != () and near[0].startswith("ال")
        second = near[1].removeprefix("ال") if described else ""
        return first in self.words.seated or second in self.words.seated

    def is_in_company(self, one: Found) -> bool:
        """Whether it stands behind a word of place; of a common word, behind one of few."""
        if one.key not in self.words.common:
            return self.after_preposition(one, common=False)
        if has_a_thing(one, self.words):
            return False
        near = one.near[:1]
        after = one.after[:1]
        # "for" before a noun without its article: "for guarding the border".
        joined = one.glued[-1:] == "ب" or one.glued.endswith("لل")
        plain = joined or not (_SCENE - {"علي"}).isdisjoint(bare_forms((*near, "")[0]))
        return self.after_preposition(one, common=True) or (
            plain and not is_described_as_a_noun(after, self.words)
        )

    def is_taken(self, one: Found) -> bool:
        """Whether a verb that takes a place has one of the common words that may stand so."""
        near = one.near[:2]
        after = one.after[:1]
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
        return not self.words.storming.isdisjoint(forms) or self.is_entered(one)

    def is_left_by_forces(self, one: Found) -> bool:
        """Whether men under arms take, hold or leave it: "the army had taken X"."""
        near = words_before(self.key, one.start, 4) if one.latin else ()
        if not near or near[0] not in _LEFT:
            return False
        who = [w for w in near[1:] if w not in _HAVING]
        return who[:1] != [] and (who[0] in _FORCES or who[0] == "is" or "islamic" in who[1:])

    def is_entered(self, one: Found) -> bool:
        """Whether troops or vehicles stand between it and a verb that takes a place."""
        near = words_before(self.key, one.start, 4)
        subject, verb = False, False
        for word in near:
            forms = frozenset(bare_forms(word))
            verb = verb or (subject and bool((forms & self.words.verbs) - _SEEN))
            subject = subject or not self.words.troops.isdisjoint(forms)
        return verb

    def object_of_a_verb(self, one: Found) -> bool:
        """Whether a verb that takes a place stands shortly before, with its subject between."""
        near = words_before(self.key, one.start, 4)
        after = one.after[:1]
        disowned = bool(after) and after[0] in self.words.not_after
        if one.key.partition(" ")[0] in self.words.first_names:
            return self._is_befallen(one)
        if one.key in self.words.borne and self.has_its_aim_behind(one):
            return False
        # Right behind a verb a name of descent is its subject: somebody came in.
        family = one.key.startswith("ال") and one.key.endswith("ي")
        if self._is_subject_of_an_object(one, near, after):
            return False
        verbs = {form for word in near[family:] for form in bare_forms(word)}
        if near and not one.glued and not self.words.undergone.isdisjoint(bare_forms(near[0])):
            feminine = near[0][-1] == "ت" or "ت" in near[0][:2]
            return feminine or self._saw_it_happen(one, after)
        return not one.glued and not disowned and not self.words.verbs.isdisjoint(verbs)

    def _is_subject_of_an_object(
        self, one: Found, near: tuple[str, ...], after: tuple[str, ...]
    ) -> bool:
        """Whether a verb in the masculine has it and a definite thing behind: "X left the hall"."""
        if one.latin or one.glued or not near or not after or self.key[one.end] != " ":
            return False
        if is_feminine_verb(near[0]) or near[0].startswith("ت"):
            return False
        verb = any(form in self.words.verbs for form in bare_forms(near[0]))
        thing = after[0]
        if not verb or not is_definite(thing) or thing.startswith("لل"):
            return False
        taken = thing in self.words.of_towns or may_follow(thing, self.words)
        return not taken and self.words.troops.isdisjoint((thing, thing.removeprefix("ال")))

    def _saw_it_happen(self, one: Found, after: tuple[str, ...]) -> bool:
        """Whether what happens at places is the object behind: "X saw an attack"."""
        said = after[0] if after and self.key[one.end] == " " else ""
        event = said.removesuffix("ا") in self.words.happenings
        return event and said.endswith("ا") and one.key not in self.words.borne

    def _is_befallen(self, one: Found) -> bool:
        """Whether a feminine verb of what befalls towns has a man's name: a town's."""
        near = one.near[:1]
        verb = near[0] if near and not one.glued else ""
        feminine = "ت" in {verb[:1], verb[-1:]} and not one.key.endswith(("ه", "ا", "ي"))
        return feminine and verb in self.words.undergone

    def has_its_aim_behind(self, one: Found) -> bool:
        """Whether "to" stands shortly behind: who came is not where they came to."""
        behind = one.after[:2]
        return "الي" in behind
