"""What a place is told by beside prepositions: its province behind it, its country, a dateline."""

import re

from gazetteer.around import Capitals, Found, bare_forms, last_before, words_after
from gazetteer.bare import befalls
from gazetteer.index import Gazetteer
from gazetteer.ordinary import is_described_as_a_noun
from gazetteer.place import PlaceKind
from gazetteer.spelling import Strength

# How far behind a name its province may stand: "X, in the east of Y".
_BESIDE = 28
_WIDE = frozenset((PlaceKind.REGION, PlaceKind.DESERT))
_ENDS = frozenset(".!?؟؛:\u2029")
# "Who" of what is feminine.
_WHO_SHE = "التي"
_LINE_ENDS = frozenset("\n\u2029")
# What may open the items of a list.
_BULLETS = ' "*#|•·◦●○■□▪▫►▶➤✔✓◆◾🔴🔹🔸📍'
# Behind an English name these open what somebody did in the province.
_VERBS = frozenset(
    ("was", "were", "is", "has", "had", "who", "and", "but", "told", "said", "went", "came", "ran",
     "lived", "lives", "played", "plays", "spoke", "met", "woke", "reached", "drew", "for", "style")
)  # fmt: skip
# What says of a place where it belongs, beside prepositions and nouns of place.
_BELONGING = frozenset(
    ("احدي", "التابع", "ضمن", "اقصي", "اداريا", "الواقع", "اعالي", "كم", "كيلو", "كيلومتر",
     "كيلومترا", "كيلومترات", "مسافه", "بعد", "جهه", "كلها", "ايضا", "امس", "اليوم", "التي")
)  # fmt: skip


class Setting:
    """The questions asked of where a found name stands and what follows it, in one text."""

    def __init__(self, key: str, gazetteer: Gazetteer, caps: Capitals) -> None:
        self.key = key
        self.gazetteer = gazetteer
        self.words = gazetteer.words
        self.caps = caps

    def described(self, one: Found) -> bool:
        """An apposition such as "the Iraqi": of the place's own country where it names one."""
        behind = one.end + 2 if self.key.startswith("..", one.end) else one.end
        after = words_after(self.key, behind, 1)
        if after == (_WHO_SHE,) and self._is_masculine(one):
            return True
        if not after or after[0] not in self.words.after:
            return False
        countries = {self.gazetteer[name.place].country for name in one.names}
        other = {"iraq": "السوريه", "syria": "العراقيه"}
        return all(after[0] != other.get(country) for country in countries)

    def _is_masculine(self, one: Found) -> bool:
        """Whether only a town can be feminine that is called so: no plural, no ending of her."""
        plain = " " not in one.key and not one.latin and one.key not in self.words.common
        return plain and not one.key.endswith(("ه", "ات", "ا"))

    def opens(self, one: Found) -> bool:
        """Whether a name opens a line as its dateline, or a sentence as what something befalls."""
        if one.glued:
            return False
        bracketed = self._is_a_bracketed_dateline(one)
        before = last_before(self.key, one.start, _BULLETS)
        parted = self.key[one.start - 2 : one.start] == "| "
        if before and before not in _ENDS and not bracketed and not parted:
            return False
        behind = self.key[one.end : one.end + 3].lstrip('" ')
        if (
            bracketed
            or behind[:1] in {":", "(", "/", "|", "…"}
            or behind[:2] == ".."
            or self.caps.dashed_off(one.end)
        ):
            # An outlet opens its own reports so as well.
            outlets = (f"قناه {one.key}", f"al {one.key}")
            return self.words.phrases.isdisjoint(outlets)
        return befalls(one, self.words)

    def _is_a_bracketed_dateline(self, one: Found) -> bool:
        """Whether a name in brackets opens its line: "(X) The army entered"."""
        if self.key[one.start - 1 : one.start] != "(" or self.key[one.end : one.end + 1] != ")":
            return False
        before = last_before(self.key, one.start - 1, _BULLETS)
        return not before or before in _LINE_ENDS

    def province_beside(self, one: Found, following: Found | None) -> bool:
        """Its own province or country named close behind: "X, in the countryside of Y"."""
        if following is None or following.start - one.end > _BESIDE:
            return False
        after = one.after[:1]
        is_aim = one.glued.endswith("ل") and not one.glued.endswith("لل")
        if one.key in self.words.common and (is_aim or is_described_as_a_noun(after, self.words)):
            return False
        if any(mark in ".!?؟؛;:\u2029" for mark in self.key[one.end : following.start]):
            return False
        gap = self.key[one.end : following.start]
        if not self._may_lead_on(one, gap):
            return False
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

    def _may_lead_on(self, one: Found, gap: str) -> bool:
        """Whether what stands between a name and its province's may say where it lies."""
        if any(name.strength is not Strength.WEAK for name in one.names):
            return True
        if one.latin:
            return _VERBS.isdisjoint(gap.split()) or befalls(one, self.words)
        return self._leads_on(gap)

    def _leads_on(self, gap: str) -> bool:
        """Whether an Arabic name's surroundings are told by the words up to its province's name.

        Of a clause between them, "X, and calm came back to Y", at least one word tells of none.
        """
        return all(
            word.isdigit()
            or word in _BELONGING
            or word in self.words.of_towns
            or word in self.words.beside_places
            or word in self.words.after
            or any(form in self.words.before or form in self.words.heads for form in forms)
            for word in re.findall(r"\w{2,}", gap)  # one letter is glued to the province's name
            if (forms := bare_forms(word))
        )

    def tells(self, one: Found, following: Found | None) -> bool:
        """Whether any of them makes a place of it."""
        return self.province_beside(one, following) or self.described(one) or self.opens(one)
