"""What the text around a mention says of the place: its neighbours, its country, its kind."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from gazetteer.asked import kinds_asked
from gazetteer.fold import key_of
from gazetteer.mentions import Mention
from gazetteer.place import PlaceKind


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the text around a mention says about where it is.

    Attributes:
        beside: Ids of places named in the same breath, right before or behind.
        near: Ids of places named anywhere in the text, and how often.
        country: The country that an adjective right behind names: "X the Iraqi".
        asked: The kinds that a verb right before asks for; empty where none does.
        urban: Whether words of a town stand beside: quarters, streets, the airport.
    """

    beside: frozenset[str] = frozenset()
    near: Counter[str] = field(default_factory=Counter)
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


def surroundings(
    text: str,
    mentions: tuple[Mention, ...],
    index: int,
    *,
    sure: Sequence[str | None],
    named: Counter[str],
    doubtful: Counter[str],
) -> Surroundings:
    """What the text around one of its mentions says of it.

    Args:
        text: The text.
        mentions: All of its mentions.
        index: Which of them is asked for.
        sure: For each of them the place that it means whatever decides, if there is one.
        named: How often each of these is named.
        doubtful: How often of these times by a name of several places.
    """
    mention = mentions[index]
    neighbours = (
        *range(max(0, index - 2), index),
        *range(index + 1, min(index + 3, len(mentions))),
    )
    beside = {
        sure[other]
        for other in neighbours
        if max(mention.start - mentions[other].end, mentions[other].start - mention.end) <= _BREATH
        and (len(mentions[other].candidates) == 1 or sure[other] not in mention.candidates)
    }
    if len(mention.candidates) > 1:
        # Another doubt of the same kind settles nothing.
        named = named - Counter({place: doubtful[place] for place in mention.candidates})
    behind = key_of(text[mention.end : mention.end + 30]).strip(_MARKS).split()
    before = key_of(text[max(0, mention.start - 40) : mention.start]).split()
    return Surroundings(
        beside=frozenset(filter(None, beside)),
        near=named,
        country=_country(before, behind),
        asked=kinds_asked(before[::-1]),
        urban=any(word.removeprefix("ب").removeprefix("و") in _URBAN for word in before[-2:]),
    )


def _country(before: list[str], behind: list[str]) -> str | None:
    """The country of an adjective right behind ("X the Iraqi") or shortly before ("Iraqi town")."""
    if behind and (country := _ADJECTIVES.get(behind[0].strip(_MARKS))):
        return country
    # In Arabic an adjective before a name belongs to the noun before it, not to the name.
    near = [word for word in reversed(before[-4:]) if word not in _TOWN_WORDS]
    return _ADJECTIVES.get(near[0]) if near and near[0].isascii() else None
