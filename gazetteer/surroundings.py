"""What the text around a mention says of the place: its neighbours, its country, its kind."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from gazetteer.asked import kinds_asked
from gazetteer.fold import key_of
from gazetteer.index import Gazetteer
from gazetteer.mentions import Mention
from gazetteer.place import Place, PlaceKind, PlacesById

WIDE = frozenset(
    (PlaceKind.GOVERNORATE, PlaceKind.DESERT, PlaceKind.REGION, PlaceKind.RIVER, PlaceKind.COUNTRY)
)
# What no other place is close to.
_BROAD = WIDE | {PlaceKind.TERRITORY, PlaceKind.FRONTIER}


def latitude(place: Place) -> float | None:
    """The latitude of a place that others may be close to; None for one that is broad."""
    return None if place.at is None or place.kind in _BROAD else place.at.lat


class Named(NamedTuple):
    """The places that a text names.

    Attributes:
        often: Their ids, and how often it names each.
        total: How often it names any.
        sides: How often it names one of each country.
        spots: Those that others may be close to, each with its latitude.
        weighed: What they say of each place asked for, as ``resolve`` works it out.
    """

    often: Counter[str]
    total: int
    sides: Mapping[str, int]
    spots: Sequence[tuple[float, Place]]
    weighed: dict[str, list[tuple[float, str]]]

    @classmethod
    def of(cls, often: Counter[str], places: PlacesById) -> "Named":
        """Those of these ids; the gazetteer may not have all of them."""
        sides: Counter[str] = Counter()
        spots: list[tuple[float, Place]] = []
        for one, count in often.items():
            if (place := places.get(one)) is None:
                continue
            sides[place.country] += count
            if (lat := latitude(place)) is not None:
                spots.append((lat, place))
        return cls(often, sum(often.values()), sides, spots, {})


class Surroundings(NamedTuple):
    """What the text around a mention says about where it is.

    Attributes:
        named: What the text names, but for doubts of the same kind.
        beside: Ids of places named in the same breath, right before or behind.
        country: The country that an adjective right behind names: "X the Iraqi".
        asked: The kinds that a verb right before asks for; empty where none does.
        urban: Whether words of a town stand beside: quarters, streets, the airport.
    """

    named: Named
    beside: AbstractSet[str] = frozenset()
    country: str | None = None
    asked: frozenset[PlaceKind] = frozenset()
    urban: bool = False


# How many characters behind or before a mention still count as the same breath.
_BREATH = 40
_MARKS = "\"'()[]،,. "

_ADJECTIVES = {
    "العراقيه": "iraq", "العراقي": "iraq", "iraqi": "iraq", "iraqs": "iraq",
    "السوريه": "syria", "السوري": "syria", "syrian": "syria", "syrias": "syria",
}  # fmt: skip
# How many characters before and behind a mention are read for them.
_BEFORE, _BEHIND = 40, 30
# What a key goes without.
_SILENT = re.compile("[\u064b-\u0652ءـ'’]")
# What a key has as it is written, but for capitals and alef, and what is no letter in it either.
_PLAIN = re.compile(r"[ -~\n\xa0\u0622-\u063a\u0641-\u064a\u0660-\u0669،؟؛٬«»“”–—•▪]*")
# A head noun may stand before either end: "from the crossing of X to the town of Y".
_FROM = re.compile(r"\b(?:من|from)(?: \w+(?: of)?| the \w+ of)? $", re.IGNORECASE)
_TO = re.compile(r" (?:إلى|الى|حتى|وحتى|to|up to|as far as) (?:(?:the )?\w+ (?:of )?)?")
# How far before a name its "from" is looked for.
_FROM_REACH = 24
_ON_THE_LINE_KM = 10.0
_LATIN = re.compile("[A-Za-z]")
_URBAN = frozenset(
    key_of(word)
    for words in (
        "مدينة حي أحياء شوارع شارع وسط مطار ساحة سوق جامعة مستشفى مداخل ضواحي أطراف بلدية",
        "downtown airport streets neighborhood neighbourhood market city",
    )
    for word in words.split(" ")
)
_TOWN_WORDS = frozenset(
    ("town", "city", "village", "border", "of", "district", "province", "crossing", "side", "the")
)


class Reading:
    """The mentions of one text, and what stands around each of them."""

    def __init__(
        self,
        text: str,
        mentions: Sequence[Mention],
        sure: Sequence[str | None],
        places: Gazetteer,
    ) -> None:
        """Count what the text names.

        Args:
            text: The text.
            mentions: All of its mentions.
            sure: For each of them the place that it means whatever decides, if there is one.
            places: What the ids of places stand for.
        """
        self._places = places
        self._text = text
        self._mentions = mentions
        self._sure = sure
        self._plain = Named.of(Counter(filter(None, sure)), places)
        self._doubtful = Counter(
            place
            for mention, place in zip(mentions, sure, strict=True)
            if place is not None and len(mention.candidates) > 1
        )
        self._settling: dict[tuple[str, ...], Named] = {}

    def around(self, index: int) -> Surroundings:
        """What stands around one of the mentions."""
        mention, beside = self._mentions[index], self._beside(index)
        if len(mention.candidates) == 1:
            return Surroundings(self._plain, beside, self._country_beside(mention))
        named = self._without(mention.candidates)
        if (far := self._far_end(index)) is not None:
            named = Named.of(named.often - Counter({far: named.often[far]}), self._places)
        behind, before = self._words_behind(mention), self._words_before(mention)
        return Surroundings(
            named,
            beside & named.often.keys(),
            _country(before, behind),
            kinds_asked(before[::-1]),
            urban=any(_bare(word) in _URBAN for word in before[-2:]),
        )

    def _country_beside(self, mention: Mention) -> str | None:
        """The country that an adjective beside a mention names; most stretches can name none."""
        said = _SILENT.sub("", self._text[max(0, mention.start - _BEFORE) : mention.end + _BEHIND])
        plain = _PLAIN.fullmatch(said) is not None
        if plain and not _may_say_a_country(said):
            return None
        # The adjective before it is a Latin one.
        before = [] if plain and not _LATIN.search(said) else self._words_before(mention)
        return _country(before, self._words_behind(mention))

    def _words_before(self, mention: Mention) -> list[str]:
        return key_of(self._text[max(0, mention.start - _BEFORE) : mention.start]).split()

    def _words_behind(self, mention: Mention) -> list[str]:
        return key_of(self._text[mention.end : mention.end + _BEHIND]).strip(_MARKS).split()

    def _without(self, candidates: tuple[str, ...]) -> Named:
        """What the text names but for doubts of the same kind: another one settles nothing."""
        if (known := self._settling.get(candidates)) is None:
            doubts = Counter({place: self._doubtful[place] for place in candidates})
            known = Named.of(self._plain.often - doubts, self._places)
            self._settling[candidates] = known
        return known

    def _far_end(self, index: int) -> str | None:
        """The other end of a stretch, "from Faysh Khabur to X": it does not say that X is near.

        The end that is named last counts as such only where it lies on the line: the other way
        round a journey goes "from X to the next town".
        """
        if self._is_stretch(index - 1):
            return self._sure[index - 1]
        last = self._sure[index + 1] if self._is_stretch(index) else None
        place = self._places.get(last)
        offset = place.frontier_offset_km if place is not None else None
        return last if offset is not None and offset <= _ON_THE_LINE_KM else None

    def _is_stretch(self, index: int) -> bool:
        """Whether a stretch runs from this mention to the next one."""
        if not 0 <= index < len(self._mentions) - 1:
            return False
        start, end = self._mentions[index : index + 2]
        before = self._text[max(0, start.start - _FROM_REACH) : start.start]
        between = self._text[start.end : end.start]
        return _TO.fullmatch(between) is not None and _FROM.search(before) is not None

    def _beside(self, index: int) -> frozenset[str]:
        """Places named in the same breath as a mention."""
        mention, mentions, sure = self._mentions[index], self._mentions, self._sure
        found: set[str] = set()
        for other in range(max(0, index - 2), min(index + 3, len(mentions))):
            place = sure[other]
            if place is None or other == index:
                continue
            one = mentions[other]
            apart = one.start - mention.end if other > index else mention.start - one.end
            if apart <= _BREATH and (len(one.candidates) == 1 or place not in mention.candidates):
                found.add(place)
        return frozenset(found)


def _may_say_a_country(said: str) -> bool:
    """Whether what no adjective of a country is spelled without stands in it."""
    if "راقي" in said or "سوري" in said:
        return True
    lowered = said.lower()
    return "raq" in lowered or "yria" in lowered


def _bare(word: str) -> str:
    return word.removeprefix("ب").removeprefix("و")


def _country(before: list[str], behind: list[str]) -> str | None:
    """The country of an adjective right behind ("X the Iraqi") or shortly before ("Iraqi town")."""
    if behind and (country := _ADJECTIVES.get(behind[0].strip(_MARKS))):
        return country
    # In Arabic an adjective before a name belongs to the noun before it, not to the name.
    near = [word for word in reversed(before[-4:]) if word not in _TOWN_WORDS]
    return _ADJECTIVES.get(near[0]) if near and near[0].isascii() else None
