"""Names within a sentence: what English puts before them, and several of them in one row."""

from collections.abc import Mapping, Sequence

from geo.claims.model import ActorRef, PlaceRef
from geo.screen.words import Words, isolate

Names = Mapping[str, Mapping[str, str]]  # of each actor id, as ``Board.actor_names`` has them
_PEOPLE = frozenset({"civilian", "criminal", "unknown"})  # types of actors who are no body of men
# Last words of English places that are no name by themselves: "the Iraqi desert".
_COMMON = frozenset(
    {
        "airbase", "airport", "barrage", "base", "camp", "castle", "checkpoint", "countryside",
        "crossing", "dam", "desert", "field", "forests", "frontier", "gate", "island", "mountains",
        "plant", "prison", "refinery", "region", "regulator", "resthouse", "river", "silos",
        "station", "tripoint", "zone",
    }
)  # fmt: skip


def actor_name(actor: ActorRef, words: Words, names: Names) -> str:
    """The actor's name in the reader's language, as text from a source."""
    return isolate(_name(actor, words, names))


def actor_within(actor: ActorRef, words: Words, names: Names) -> str:
    """The same as a sentence has it: "the Iraqi Army", "ISIS"."""
    name = _name(actor, words, names)
    return isolate(with_article(name, names.get(actor.id, {}).get("article", ""), words))


def men_of(actor: ActorRef, words: Words, names: Names) -> str:
    """Those of a body who were taken or moved: "members of ISIS", but "civilians"."""
    who = actor_within(actor, words, names)
    people = names.get(actor.id, {}).get("type") in _PEOPLE
    return who if people else words.of("party", "men").format(who=who)


def with_article(name: str, article: str, words: Words) -> str:
    """A name with the article that English puts before it; Arabic names have their own."""
    return f"{article} {name}" if article and not words.rtl else name


def place_name(place: PlaceRef, words: Words) -> str:
    """The place's name in the reader's language, else as the article writes it."""
    return (place.name_ar if words.rtl else place.name_en) or place.name


def place_within(place: PlaceRef, words: Words) -> str:
    """The same as a sentence has it: "the Iraqi desert", "Al-Qaim"."""
    name = place_name(place, words)
    common = name.rsplit(maxsplit=1)[-1:]
    return isolate(with_article(name, "the" if set(common) <= _COMMON else "", words))


def listed(parts: Sequence[str], words: Words) -> str:
    """Several names in one row: "A, B and C"; an empty text of none."""
    if not words.rtl and len(parts) > 2:
        return f"{words.comma.join(parts[:-1])}{words('and')}{parts[-1]}"
    return words("and").join(parts)


def _name(actor: ActorRef, words: Words, names: Names) -> str:
    known = names.get(actor.id, {}).get(words.lang)
    given = actor.name_ar if words.rtl else actor.name_en
    return known or given or actor.id
